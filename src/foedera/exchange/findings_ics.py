"""Deadlines as a calendar (RFC 5545): one event for each due moment of the answer, and for nothing else.

A duty whose text gives no figure, and one whose clock has not started, has no due moment and is no event. What is assumed
is stamped in the title, the description and the categories of the event.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.exchange.ical import starts_and_ends, text, utc, written
from foedera.exchange.ids import stable
from foedera.model import report as out
from foedera.model.grouping import promise, verdict, world
from foedera.model.report import Finding, Header, Report, WorldRow
from foedera.model.time import BEGINNING, END, Period, format_instant, parse_period

_SHORT = 6
"""Longest group that a title lists; the description always does."""

STAMP = "HYPOTHETICAL"
NOT_IN_FORCE = "IF IN FORCE"

_HEDGES = {
    "where_possible": "the text adds: where possible",
    "roughly": "the text says roughly",
    "illustrative": "the text's figure is an example",
}


class Deadline(NamedTuple):
    """A due moment and whose it is.

    Attributes:
        due: The last moment for performing in time, as the answer has it.
        row: The readings and accounts under which alone it is due then; None for the answer as a whole.
    """

    one: Finding
    due: str
    row: WorldRow | None = None


def deadlines(report: Report) -> list[Deadline]:
    """Every due moment of a report, in order of time; one that a group owes jointly stands once.

    What is not owed has none. In a duty that is asleep no clock runs, whatever a reading would make of it.
    """
    found: dict[tuple[object, ...], Deadline] = {}
    for one in report.findings:
        if one.section in (out.NOT_OWED, out.ASLEEP):
            continue
        who = one.group or (one.bearer,)
        rows = [Deadline(one, row.due, row) for row in one.rows if row.due not in ("", one.due)]
        for each in (*([Deadline(one, one.due)] if one.due else []), *rows):
            found.setdefault((one.agreement, one.provision, who, one.toward, one.events, each.due, _world(each)), each)
    return sorted(found.values(), key=_place)


def _place(each: Deadline) -> tuple[int, str, str, str]:
    return parse_period(each.due).hi, each.one.agreement, each.one.provision, _who(each)


def write(report: Report) -> str:
    """The report's deadlines as the text of a calendar."""
    return written(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    found = deadlines(report)
    name = f"{STAMP} deadlines" if report.header.hypothetical else "Deadlines"
    title = text(f"{name}: {report.question}")
    about = text(_about(report, found))
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//foedera//foedera {text(report.software)}//EN")
    yield from ("CALSCALE:GREGORIAN", f"NAME:{title}", f"X-WR-CALNAME:{title}")
    yield from (f"DESCRIPTION:{about}", f"X-WR-CALDESC:{about}")
    used: dict[str, int] = {}
    for each in found:
        ident = _uid(report.header, each)
        used[ident] = used.get(ident, 0) + 1
        yield from _event(report, each, ident if used[ident] == 1 else f"{ident}-{used[ident]}")
    if not found:  # a calendar has to have one component at least (3.6); this one says nothing
        yield from ("BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000")
        yield from ("TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE")
    yield "END:VCALENDAR"


def _about(report: Report, found: list[Deadline]) -> str:
    """What the calendar is relative to, what it leaves out, and how to get it again."""
    dated = {id(each.one) for each in found}
    left = sum(1 for one in report.findings if one.section != out.NOT_OWED and not one.due and id(one) not in dated)
    lines = [f"{STAMP}: {report.header.assumed}."] * report.header.hypothetical
    lines += [_relative(report.header), (f"{len(found)} due moments. {left} findings without one are not in this calendar: "
              "their text gives no figure, or their clock has not started.")]  # fmt: skip
    return "\n".join([*lines, report.notice, _again(report)])


def _relative(header: Header) -> str:
    told = ", ".join(header.relative())
    return told[:1].upper() + told[1:] + "."


def _again(report: Report) -> str:
    return f"Again: {report.command} | foedera {report.software} | library {report.library}"


def _event(report: Report, each: Deadline, ident: str) -> Iterator[str]:
    one, header = each.one, report.header
    stamps = [STAMP] * (one.hypothetical or header.hypothetical) + [NOT_IN_FORCE] * one.assumed_in_force
    sure = not stamps and one.verdict == "yes" and each.row is None
    yield from ("BEGIN:VEVENT", f"UID:{ident}", f"DTSTAMP:{utc(parse_period(header.known_at).lo)}")
    yield from starts_and_ends(parse_period(each.due))
    yield f"SUMMARY:{text(summary(each, stamps))}"
    yield f"DESCRIPTION:{text(chr(10).join(_description(report, each, stamps)))}"
    yield "CATEGORIES:" + ",".join(text(name) for name in (*stamps, one.binding.upper()))
    yield from (f"STATUS:{'CONFIRMED' if sure else 'TENTATIVE'}", "TRANSP:TRANSPARENT", "CLASS:PUBLIC")
    yield from (f"X-FOEDERA-PROVISION:{text(f'{one.agreement}/{one.provision}')}", f"X-FOEDERA-DUE:{text(each.due)}")
    yield "END:VEVENT"


def summary(each: Deadline, stamps: list[str]) -> str:
    """The title: what is assumed about it, whether it is owed for certain, what, who to whom."""
    one = each.one
    lead = " ".join(f"{stamp}:" for stamp in stamps)
    sure = one.verdict == "yes" and each.row is None
    under = f" ({_world(each)})" if each.row is not None else ""
    toward = f" to {' '.join(one.toward)}" if one.toward else ""
    who = f"{len(one.group)} parties jointly" if len(one.group) > _SHORT else _who(each)
    roughly = "" if parse_period(each.due).exact else ", time not exact"
    words = f"{'Due' if sure else 'If owed, due'}: {one.title}, {who}{toward}{under}{roughly} [{one.agreement}]"
    return f"{lead} {words}".strip()


def _who(each: Deadline) -> str:
    one = each.one
    return f"{' '.join(one.group)} jointly" if one.group else one.bearer


def _world(each: Deadline) -> str:
    row = each.row
    return " and ".join((*row.readings, *(f"{name}'s account" for name in row.accounts))) if row is not None else ""


def _description(report: Report, each: Deadline, stamps: list[str]) -> Iterator[str]:
    one, header = each.one, report.header
    if header.hypothetical:
        yield f"{STAMP}: {header.assumed}."
    if NOT_IN_FORCE in stamps:
        yield "This text is not in force. It is answered as if it were."
    yield promise(one) + "."
    toward = f" to {' '.join(one.toward)}" if one.toward else ""
    yield f"Who: {_who(each)}{toward}. Text: {one.agreement_title or one.agreement} ({one.agreement}/{one.provision})."
    yield f"Due: {in_words(each.due)}"
    if one.hedge in _HEDGES:
        yield f"Of the term {_HEDGES[one.hedge]}."
    yield verdict(one)
    if one.verdict != "yes" and one.fails_plain:
        yield f"Open: {one.fails_plain}" + (f" ({one.fails_note})." if one.fails_note else ".")
    for row in one.rows:
        yield world(row)[:1].upper() + world(row)[1:] + "."
    yield f"Evidence: {one.mark}. {_relative(header)}"
    yield from (f"Read at: {source.url}" for source in one.sources if source.url)
    yield report.notice
    yield _again(report)


def in_words(due: str) -> str:
    """A due moment with its precision said: an instant, a day whose hour is not known, or between two moments."""
    at = parse_period(due)
    if at.exact:
        return f"by {format_instant(at.lo)}, that moment included."
    if at.lo <= BEGINNING or at.hi >= END:
        known = f"not after {due.removeprefix('..')}" if at.lo <= BEGINNING else f"not before {due.removesuffix('..')}"
        return f"{known}; the other end is not known."
    if ".." not in due and len(due) == 10:
        return f"on {due}; at which hour is not known, as the record has the day only."
    return f"not exact: the last moment lies between {_ends(at)}, as the record is no more precise."


def _ends(at: Period) -> str:
    first, last = format_instant(at.lo), format_instant(at.hi)
    if first.endswith("00:00 UTC") and last.endswith("23:59:59 UTC"):
        return f"{first[:10]} and {last[:10]}"
    return f"{first} and {last}"


def _uid(header: Header, each: Deadline) -> str:
    """The same deadline has the same id tomorrow and after a correction of its hour; another hypothesis or view, another."""
    one = each.one
    asked = (header.assumed, header.view, header.known_to, " ".join(header.readings))
    which = (one.agreement, one.provision, " ".join(one.group or (one.bearer,)), " ".join(one.toward), " ".join(one.events))
    return stable("deadline", *asked, *which, _world(each))
