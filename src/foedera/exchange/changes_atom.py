"""What is otherwise since a date as a feed (Atom): what happened, and duties that stand otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from foedera.exchange.atom import Entry, Feed, day, stamp, written
from foedera.exchange.ids import urn
from foedera.model.report import Citation
from foedera.model.time import parse_period
from foedera.model.timeline import Changes, Moment, Shift

STAMP = "HYPOTHETICAL"
_CHANGES = {
    "new": "owed at the later date and not at the earlier",
    "gone": "owed at the earlier date and not at the later",
    "changed": "stands otherwise",
}
_PROPOSED = "proposed"


def write(found: Changes, address: str = "") -> str:
    """The changes as the text of a feed, the latest first.

    Args:
        found: The changes.
        address: Where the feed is read, if it has an address.
    """
    known = {one.id: one for one in found.citations}
    entries = [*_moments(found.moments, known), *(_shift(found, one) for one in found.shifts)]
    to = f", duties to {found.to}" if found.to else ""
    beyond = " The record ends before the later date: what happened after it is not known here." * found.beyond_record
    until = f" Record complete to {found.record_until} at the latest." if found.record_until else ""
    subtitle = (
        f"{found.since} to {found.until}.{until}{beyond} {found.notice} "
        f"Again: {found.command} | foedera {found.software} | library {found.library}"
    )
    return written(
        Feed(id=urn("feed", "changes", found.to), title=f"foedera: what is otherwise since a date{to}", subtitle=subtitle,
             software=found.software, entries=tuple(sorted(entries, key=lambda one: (one.updated, one.id), reverse=True)),
             known=stamp(parse_period(found.until).lo), updated=stamp(parse_period(found.until).lo), address=address)
    )  # fmt: skip


def _moments(moments: Iterable[Moment], known: dict[str, Citation]) -> Iterator[Entry]:
    """An entry for each; two that nothing but their words tells apart are told apart by them."""
    seen: Counter[tuple[str, ...]] = Counter()
    for one in moments:
        which = ("moment", one.kind, one.agreement, one.id, one.at, " ".join(one.who))
        seen[which] += 1
        lead = f"{STAMP}, would be: " if one.hypothetical else ""
        recorded = max((each.recorded for each in one.passages), default="")
        yield Entry(
            id=urn(*which, *([one.text, str(seen[which])] if seen[which] > 1 else [])), title=f"{lead}{one.text}",
            updated=day(recorded) or stamp(one.hi), published=stamp(one.lo),
            content=f"{lead}{one.at}: {one.text}." + (f" Evidence: {one.mark}." if one.mark else ""),
            terms=(one.kind, one.agreement, STAMP if one.hypothetical else "", *one.who),
            links=tuple(known[name].url for name in one.sources if name in known),
        )  # fmt: skip


def _shift(found: Changes, one: Shift) -> Entry:
    """A duty that stands otherwise. When it came to do so lies between the two dates, so the later one is its date."""
    proposed = one.binding == _PROPOSED
    lead = f"{STAMP}, if in force: " if proposed else ""
    toward = f" to {found.to}" if found.to else ""
    stands = " -> ".join(part for part in (one.before, one.after) if part)
    who = " ".join(one.bearers)
    which = ("shift", found.to, one.agreement, one.provision, who, one.change, one.before, one.after)
    lines = [
        f"{lead}{who}{toward}: {one.title} ({one.agreement}/{one.provision}), binding {one.binding}: {_CHANGES[one.change]}.",
        f"On {found.since}: {one.before or 'not owed'}. On {found.until}: {one.after or 'not owed'}.",
        f"Each date is answered with what was known then. Evidence: {one.mark}.",
    ]
    return Entry(
        id=urn(*which), title=f"{lead}{who}{toward}: {one.title}: {stands} [{one.agreement}]",
        updated=stamp(parse_period(found.until).lo), content="\n".join(lines),
        terms=(f"duty-{one.change}", one.agreement, STAMP if proposed else "", *one.bearers),
    )  # fmt: skip
