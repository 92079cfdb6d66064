"""In order of time: what the library's texts and record tell of an agreement or an actor; and what changed since a date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import chain
from typing import Any

import msgspec

from foedera import __version__
from foedera.analysis import timeline as telling
from foedera.analysis.clauses import Clauses
from foedera.analysis.phrases import Lexicon
from foedera.engine.occurrence import Occurrence, Record
from foedera.engine.world import DEFAULT_VIEW, Question, Setting
from foedera.errors import Given, WrongCall
from foedera.model.blocks import Agreement, Event, Statement
from foedera.model.lines import Fact, KnownTo
from foedera.model.report import Citation, Finding, Report
from foedera.model.said import Said
from foedera.model.text import AgreementText
from foedera.model.time import BEGINNING, DAY, END, Period, format_instant, format_period
from foedera.model.timeline import Changes, Moment, Shift, Timeline
from foedera.workspace import owed as asking
from foedera.workspace.again import citations
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.compare import clauses, families, moment
from foedera.workspace.library import Library
from foedera.workspace.named import actor
from foedera.workspace.stated import Wanted, documents_of
from foedera.workspace.statements import as_data, folded


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the timeline is about.

    Attributes:
        about: Id of an agreement or family; empty: all.
        to: Code of an actor; empty: all.
        since, until: Dates as written; empty: no limit.
        known_at: Only what was said by then; empty: today.
        reviewed: Only what reviewers accepted, or have a wording of.
    """

    about: str = ""
    to: str = ""
    since: str = ""
    until: str = ""
    known_at: str = ""
    reviewed: bool = False


def timeline(library: Library, asked: Asked, today: str, *, spoken: bool = True) -> Timeline:
    """Moments in order of time; what was only said is left out unless `spoken`.

    Raises:
        WrongCall: An unknown name or date, or dates in the wrong order.
    """
    today = asked.known_at or today
    now = moment(today, "--known-at" if asked.known_at else "--today")
    span = _span(asked)
    to = actor(library, asked.to, now, "--to")
    every = _all(library, asked.about, to, now, span, spoken=spoken)
    found = (one for one in every if one.hi >= span.lo and one.lo <= span.hi)
    known = library.reviewed.passages if library.reviewed else {}
    moments = telling.in_order(one for one in found if not asked.reviewed or one.passages or one.id in known)
    return Timeline(
        command=_command("timeline", asked, today), library=library.fingerprint, about=asked.about, to=to, since=asked.since,
        until=asked.until, known_at=today, record_until=_record_until(library), moments=moments, software=__version__,
        citations=_cited(library, moments), **_journal(library),
    )  # fmt: skip


def life(library: Library, about: str, since: str, today: str) -> tuple[Moment, ...]:
    """What happened to an agreement, and since a date (empty: ever) under it; without what was said. Raises as `timeline`."""
    found = timeline(library, Asked(about=about, since=since), today, spoken=False).moments
    if not since:
        return found
    own = (each for one in _concerned(library, about, "", moment(today, "today")) for each in telling.of_agreement(one))
    return telling.in_order(dict.fromkeys((*own, *found)))


def lately(library: Library, asked: Asked, today: str, count: int) -> list[Moment]:
    """The last `count` statements that a timeline would tell, the latest first. Raises WrongCall, as `timeline`."""
    now, span = moment(today, "--today"), _span(asked)
    to = actor(library, asked.to, now, "--to")
    names = {one.law.id for one in _concerned(library, asked.about, to, now)} if asked.about or to else None
    found = [one for one in _said(library, names, now, span, last=count) if span.lo <= one.hi and one.lo <= min(span.hi, now.hi)]
    return list(telling.in_order(found))[::-1][:count]


def _journal(library: Library) -> dict[str, Any]:
    reviewed = library.reviewed
    return {"journal": reviewed.journal, "head": reviewed.head} if reviewed and reviewed.head else {}


def _cited(library: Library, moments: Sequence[Moment]) -> tuple[Citation, ...]:
    return citations(library, (name for one in moments for name in one.sources))


def _span(asked: Asked) -> Period:
    lo = moment(asked.since, "--from").lo if asked.since else BEGINNING
    hi = moment(asked.until, "--until").hi if asked.until else END
    if lo > hi:
        raise WrongCall(f"--from {asked.since} comes after --until {asked.until}.", code="dates-reversed")
    return Period(lo, hi)


def _concerned(library: Library, about: str, to: str, now: Period) -> Iterator[Clauses]:
    return (one for one in _agreements(library, about, now) if not to or to in one.beneficiaries | set(one.law.parties()))


def _all(library: Library, about: str, to: str, now: Period, span: Period, *, spoken: bool = True) -> Iterator[Moment]:
    """Every moment of the span, and some outside it."""
    chosen: list[Clauses] = []
    names = {about} - {""}
    memo: dict[Any, Any] = {}
    for one in _concerned(library, about, to, now):
        names.add(one.law.id)
        chosen += [one] if about else []  # of all agreements nobody asks again, and together they take room
        told = telling.of_agreement(one)
        yield from (each for each in told if not to or not each.who or to in each.who)
        toward = to if to in one.beneficiaries else ""
        yield from telling.deadlines(_setting(library, one, now, memo), one.law, one, toward=toward, since=span.lo)
    for each in _happened(library, chosen if about else None, span, now):
        if each.lo <= now.hi and (not to or to in each.who):
            yield each
    if spoken:
        yield from (each for each in _said(library, names if about or to else None, now, span) if each.lo <= now.hi)
    noted = map(telling.of_noted, library.reviewed.noted) if library.reviewed else ()
    for each in noted:
        wanted = each.agreement in names if about else not to or to in each.who
        if wanted and each.lo <= now.hi:
            yield each


def _happened(library: Library, chosen: Sequence[Clauses] | None, span: Period, now: Period) -> Iterator[Moment]:
    """Recorded events of a span that are public by now, about some agreements (None: all)."""
    lexicon = Lexicon(AgreementText(agreement=Agreement(id="")), library.actors, library.places, library.classes, {})
    names_of = telling.Names(lexicon, frozenset(organ for law in library.laws for organ in law.organs))
    known, near = library.record.by_id, _near(library.record, chosen, span)
    blocks = (event for event in library.blocks(Event) if isinstance(event, Event))
    record = {event.id: event for event in blocks if event.id in near or event.id not in known}
    for event in record.values():
        wanted = chosen is None or any(telling.concerns(one, event, record) for one in chosen)
        if wanted and public(event, now):
            yield from telling.of_event(names_of, event)


def _near(record: Record, chosen: Sequence[Clauses] | None, span: Period) -> set[str]:
    """Ids of what happened in a span and names somebody or something of the agreements, and of what that is about.

    The blocks of a long record are read one by one; of most of them this is all that has to be known.
    """
    names = None if chosen is None else frozenset(
        name for one in chosen for name in (*one.law.parties(), *one.beneficiaries, *one.law.organs, *one.law.provisions)
    )  # fmt: skip
    found = set[str]()
    pending = [
        item.id for item in record.occurrences
        if item.time.lo <= span.hi and item.last >= span.lo and (names is None or _speaks_of(item, names))
    ]  # fmt: skip
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += record.by_id[name].about if name in record.by_id else ()
    return found


def _speaks_of(item: Occurrence, names: Collection[str]) -> bool:
    return any(one in names for one in item.about) or any(one in names for words in item.slots.values() for one in words)


def _said(library: Library, names: Collection[str] | None, now: Period, span: Period, last: int = 0) -> Iterator[Moment]:
    """Recorded statements about some agreements (None: all), then reviewed ones; a wording of one and the same stands once.

    Args:
        span: When they can have been made.
        last: Only so many of the reviewed ones, the latest; 0: all.
    """
    blocks = [one for one in library.statements if names is None or one.about in names]
    own, record = list(map(as_data, blocks)), library.reviewed if names != set() else None
    about, beside = Wanted(frameworks=tuple(sorted(names or ()))), list[Said]()
    places = tuple({name for one in own for name in documents_of(one)})
    if record is not None and places:
        beside = record.said(about._replace(documents=places))
    told, left = folded(own, beside)
    for block, one in zip(blocks, told, strict=True):
        if public(block, now):
            yield from (msgspec.structs.replace(each, passages=one.worded) for each in telling.of_statement(block))
    if record is not None:
        gone = tuple({one.id for one in beside} - {one.id for one in left})
        wanted = about._replace(since=_day(span.lo), until=_day(min(span.hi, now.hi)), undated=not last, without=gone)
        yield from map(telling.of_said, record.latest(wanted, 0, last) if last else record.said(wanted))


def _day(moment_: int) -> str:
    return "" if moment_ in (BEGINNING, END) else format_instant(moment_)[:10]


def _agreements(library: Library, about: str, now: Period) -> Iterator[Clauses]:
    ids = families(library).get(about, (about,)) if about else tuple(law.id for law in library.laws)
    for name in ids:
        law = library.laws.get(name)
        if law is None:
            raise WrongCall(f"There is no agreement `{name}`. `foedera show` lists all.", code="unknown-agreement")
        if law.dated is None or law.dated.lo <= now.hi:
            yield clauses(library, law, now)


def public(block: Event | Statement, now: Period) -> bool:
    """Whether what it tells was known by then to the public."""
    if any(isinstance(line, KnownTo) for line in block.lines):
        return any(
            isinstance(line, KnownTo) and "public" in line.who and moment(line.date, "").lo <= now.hi for line in block.lines
        )
    said = next((line.words[0] for line in block.lines if isinstance(line, Fact) and line.keyword == "said"), "")
    return not said or moment(said, "").lo <= now.hi


def _setting(library: Library, one: Clauses, now: Period, memo: dict[Any, Any]) -> Setting:
    assumed = one.law.binding == "proposed" and one.law.force in ("none", "unknown")
    question = Question(as_of=now.hi, known_at=now.hi, view=library.views.get("default", DEFAULT_VIEW), assumed=assumed)
    return Setting(library.laws, library.record, library.actors, library.places, library.classes, question, memo)


def _record_until(library: Library) -> str:
    limit = max(library.record.horizons.values(), default=None)
    return format_period(Period(limit - DAY + 1, limit)) if limit is not None else ""


def _command(name: str, asked: Asked, today: str) -> str:
    words = ["foedera", "--today", today, name, *([asked.about] if asked.about else [])]
    for option, text in (("--to", asked.to), ("--from", asked.since), ("--until", asked.until)):
        words += [option, f'"{text}"' if " " in text else text] if text else []
    return " ".join([*words, *["--reviewed"] * asked.reviewed])


# ------------------------------------------------------------------------------------------------ what changed


def changes(library: Library, since: str, to: str, today: str) -> Changes:
    """What is otherwise today than at an earlier date.

    Raises:
        WrongCall: An unknown actor or date, or a date after today.
    """
    start, now = moment(since, "--since"), moment(today, "--today")
    if start.hi >= now.hi:
        raise WrongCall(Given("since", since), f" is not before today, {today}.", code="dates-reversed")
    who = actor(library, to, now, "--to")
    between = (one for one in _all(library, "", who, now, Period(start.hi, now.hi)) if start.hi < one.hi <= now.hi)
    shifts: tuple[Shift, ...] = ()
    if who:
        then, later = (asking.owed(library, OwedQuestion(to=who, as_of=date), today) for date in (since, today))
        shifts = compared(then, later)
    limit = max(library.record.horizons.values(), default=None)
    moments = telling.in_order(between)
    words = f"foedera --today {today} changes --since {since}" + (f" --to {who}" if who else "")
    return Changes(
        command=words, library=library.fingerprint, to=who, since=since, until=today, record_until=_record_until(library),
        beyond_record=limit is not None and now.hi > limit, moments=moments, shifts=shifts, software=__version__,
        citations=_cited(library, moments),
    )  # fmt: skip


_Key = tuple[str, str, str, str]


def compared(then: Report, later: Report) -> tuple[Shift, ...]:
    """Duties that two reports tell otherwise, bearers that shift alike together."""
    first, second = _told(then), _told(later)
    groups: dict[tuple[str, str, str, str, str], list[Finding]] = defaultdict(list)
    for key in chain(first, (key for key in second if key not in first)):
        one, other = first.get(key), second.get(key)
        before, after = (_state(each) if each is not None else "" for each in (one, other))
        shown = other or one
        if before != after and shown is not None:
            change = "new" if one is None else "gone" if other is None else "changed"
            groups[change, shown.agreement, shown.provision, before, after].append(shown)
    return tuple(
        Shift(
            change=change, agreement=agreement, provision=provision, title=found[0].title, before=before, after=after,
            bearers=tuple(sorted({name for each in found for name in (each.group or (each.bearer,))})),
            binding=found[0].binding, mark=found[0].mark,
        )
        for (change, agreement, provision, before, after), found in sorted(groups.items())
    )  # fmt: skip


def _told(report: Report) -> dict[_Key, Finding]:
    """Findings by provision, bearer and what set them off."""
    found: dict[_Key, Finding] = {}
    for one in report.findings:
        if one.section != "not_owed":
            occasion = " ".join(sorted({name for step in one.steps if step.kind == "when" for name in step.rests_on}))
            found[one.agreement, one.provision, one.bearer, occasion] = one
    return found


def _state(one: Finding) -> str:
    """How a duty stands, in a few words."""
    due = f", due by {one.due}" if one.due else ""
    return f"{one.status or one.verdict}{due}"
