"""How every duty of an answer stands as a feed (Atom): one entry for each, and another one when it stands otherwise.

What is not owed is no entry. Since when a duty stands as it does is not known to the answer, so an entry is dated by what
was known, as the events of the calendar are; its id holds how it stands, so that a reader of feeds shows every change.
"""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.atom import Entry, Feed, stamp, written
from foedera.exchange.ids import urn
from foedera.model import report as out
from foedera.model.grouping import promise, verdict, world
from foedera.model.report import Finding, Header, Report
from foedera.model.time import parse_period

STAMP = "HYPOTHETICAL"
NOT_IN_FORCE = "IF IN FORCE"


def write(report: Report, address: str = "") -> str:
    """The duties of a report as the text of a feed.

    Args:
        report: The answer of `owed`.
        address: Where the feed is read, if it has an address.
    """
    header = report.header
    known = stamp(parse_period(header.known_at).lo)
    entries = {one.id: one for each in report.findings if each.section != out.NOT_OWED for one in [_entry(header, each, known)]}
    lead = f"{STAMP}: {header.assumed}. " if header.hypothetical else ""
    subtitle = (
        f"{lead}As of {header.as_of}, known at {header.known_at}, view {header.view}. Entries are dated by what was known, since "
        f"the answer does not hold since when a duty stands so. {report.notice} "
        f"Again: {report.command} | foedera {report.software} | library {report.library}"
    )
    return written(
        Feed(id=urn("feed", "duties", *_asked(header), report.question), subtitle=subtitle, software=report.software,
             title=f"{lead}foedera: how duties stand: {report.question}", entries=tuple(entries.values()),
             known=known, updated=known, address=address)
    )  # fmt: skip


def _entry(header: Header, one: Finding, known: str) -> Entry:
    stamps = [STAMP] * (one.hypothetical or header.hypothetical) + [NOT_IN_FORCE] * one.assumed_in_force
    lead = "".join(f"{each}: " for each in stamps)
    who = f"{' '.join(one.group)} jointly" if one.group else one.bearer
    toward = f" to {' '.join(one.toward)}" if one.toward else ""
    stands = one.status or one.verdict
    due = f", due by {one.due}" if one.due else ""
    which = (one.agreement, one.provision, who, " ".join(one.toward), " ".join(one.events))
    return Entry(
        id=urn("duty", *_asked(header), *which, stands, one.due),
        title=f"{lead}{who}{toward}: {one.title}: {stands}{due} [{one.agreement}]",
        updated=known, content="\n".join(_content(header, one, stamps, f"{who}{toward}")),
        terms=(one.section, *stamps, stands, f"{one.agreement}/{one.provision}", *(one.group or (one.bearer,))),
        links=tuple(source.url for source in one.sources),
    )  # fmt: skip


def _asked(header: Header) -> tuple[str, ...]:
    """What makes it another answer, but for the day on which it is asked."""
    return header.assumed, header.view, header.known_to, " ".join(header.readings)


def _content(header: Header, one: Finding, stamps: list[str], who: str) -> Iterator[str]:
    if header.hypothetical:
        yield f"{STAMP}: {header.assumed}."
    if NOT_IN_FORCE in stamps:
        yield "This text is not in force. It is answered as if it were."
    yield promise(one) + "."
    yield f"Who: {who}. Text: {one.agreement_title or one.agreement} ({one.agreement}/{one.provision}), binding: {one.binding}."
    yield f"Stands: {one.status or one.verdict}. {verdict(one)}"
    if one.due:
        yield f"Due: {one.due}."
    if one.verdict != "yes" and one.fails_plain:
        yield f"Open: {one.fails_plain}" + (f" ({one.fails_note})." if one.fails_note else ".")
    for row in one.rows:
        yield world(row)[:1].upper() + world(row)[1:] + "."
    yield f"Evidence: {one.mark}. As of {header.as_of}, known at {header.known_at}, view {header.view}."
