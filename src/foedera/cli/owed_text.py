"""The page that `foedera owed` prints: sections by force, one group for each provision, bearers side by side."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from foedera.cli.call import WIDEST, Call, counted
from foedera.model import report as out
from foedera.model.grouping import OTHERS, by_words, grouped, heading, lacking, notes, place, promise, states
from foedera.model.report import Finding, Header, OpenPoint, Report

_LEGEND = "T text read   t in an unofficial copy   R reported   M memory, unverified."


def width(call: Call) -> int:
    """Columns of the page."""
    return max(call.width, WIDEST)


def page(report: Report, call: Call) -> Iterator[str]:
    """The lines of the page."""
    yield from head(report.header, report.notice, call)
    if report.open_points:
        yield ""
        yield call.paint("OPEN POINTS", "bold") + "  (a sign beside a finding says that it hangs on the point)"
        for point in report.open_points:
            yield from _open_point(point, call)
    number = 0
    for name, title in out.SECTIONS:
        found = report.section(name)
        if not found:
            continue
        number += 1
        yield ""
        yield call.paint(f"{number}  {title}", "bold")
        if name == out.NOT_OWED:
            yield from _refusals(found, call)
        else:
            yield from _groups(found, report, call)
    if not report.findings:
        yield ""
        yield "Nothing found. `foedera whynot WHO --all` names the line that fails in each text."
    yield ""
    yield from foot(report, call)


def head(header: Header, notice: str, call: Call) -> Iterator[str]:
    """What the answer is relative to. A hypothesis is stamped first."""
    if header.hypothetical:
        words = f"{header.assumed}. Place: {header.place}. Request: {header.request}."
        yield from _wrapped(call.paint("HYPOTHETICAL", "bold") + f"  {words}", call, "              ")
    yield " | ".join(header.relative())
    if header.reviewed:
        yield f"with {counted(header.reviewed, 'reviewed event')} of {header.journal}, head {header.head[:12]}"
    yield f"{_LEGEND}   {notice}"


def _open_point(point: OpenPoint, call: Call) -> Iterator[str]:
    lead = f"  {point.sign:3} "
    yield from _wrapped(lead + point.text, call, " " * 6)
    for alternative in point.alternatives:
        yield from _wrapped(f"      - {alternative}", call, " " * 8)
    if point.settle:
        yield from _wrapped(f"      Settle it: {point.settle}", call, " " * 8)


# ------------------------------------------------------------------------------------------------ groups


def _groups(found: tuple[Finding, ...], report: Report, call: Call) -> Iterator[str]:
    agreement = ""
    for group in sorted(grouped(found), key=place):
        first = group[0]
        title = heading(group)
        if title != agreement:
            agreement = title
            yield "   " + call.paint(title, "bold")
        yield from _wrapped("     " + promise(first), call, "       ")
        for line in states(group):
            yield from _wrapped(f"       {line}", call, " " * 9)
        for reading in dict.fromkeys(text for one in group for text in one.readings if "held by nobody" not in text):
            yield from _wrapped(f"       reading {reading}", call, " " * 9)
        yield from _bearers(group, call)
        without = lacking(group, found, report)
        if without:
            yield from _wrapped(f"       no such clause: {' '.join(without)}", call, " " * 9)
        for note in notes(group):
            yield from _wrapped(f"       note: {note}", call, " " * 9)


def _bearers(group: list[Finding], call: Call) -> Iterator[str]:
    for says, found in by_words(group):
        mark, flags = found[0].mark, " ".join(found[0].flags)
        codes = list(dict.fromkeys(one.bearer for one in found))
        named = sorted(code for code in codes if code != OTHERS)
        words = " ".join(named) + (" and others not listed" if OTHERS in codes and named else OTHERS if OTHERS in codes else "")
        words = words or "(several parties)"
        joint = "jointly " if found[0].group else ""
        count = f" ({len(named)})" if len(named) > 3 else ""
        label = f"{says:7} " if says else ""
        yield from _ranged(f"       {label}{joint}{words}{count}", f"{mark} {flags}".strip(), call, len(label) + 7)


def _refusals(found: tuple[Finding, ...], call: Call) -> Iterator[str]:
    for one in found:
        cite = f", {one.cite}" if one.cite else ""
        why = one.fails_note or one.fails
        told = f"{one.agreement}{cite}: {why}" + (f" [{one.fails}]" if one.fails else "")
        if not one.provision and one.notes:
            told += f". {one.notes[0]}"
        yield from _ranged(f"   {told}", one.mark, call, 5)


# ------------------------------------------------------------------------------------------------ the foot


def foot(report: Report, call: Call) -> Iterator[str]:
    """What was left out, and how to go on."""
    if report.others and report.header.hypothetical:
        named, rest = report.others[:8], len(report.others) - 8
        more = f" and {rest} more (foedera whynot WHO --all)" if rest > 0 else ""
        yield from _wrapped(f"Nothing toward them that this sets off: {', '.join(named)}{more}.", call, "  ")
    if report.one_act_away:
        away = ", ".join(report.one_act_away)
        yield from _wrapped(f"Waits for an act over something on record: {away} (assume the act with --if).", call, "  ")
    if report.views_that_differ:
        views = ", ".join(report.views_that_differ)
        yield f"Answered otherwise under other views of who is to be believed: {views} (--view NAME)"
    if not report.section(out.STANDING):
        yield "Not shown: standing duties (arms, money, training, sanctions): add --standing"
    shown = [one for one in report.findings if one.section != out.NOT_OWED]
    waiting = [one.number for one in shown if one.best == "conditional" and one.section == out.POLITICAL]
    sample = next(iter((*waiting, *(one.number for one in shown))), "")
    if sample:
        again = f"Same answer later: --known-at {report.header.known_at}"
        yield f"Why: foedera why {sample}    As data: --format json or csv    {again}"


def _wrapped(text: str, call: Call, indent: str) -> Iterable[str]:
    return textwrap.wrap(
        text, width(call), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    ) or [text]  # fmt: skip


def _ranged(text: str, mark: str, call: Call, indent: int) -> Iterator[str]:
    """Text with a mark at the right margin of its last line."""
    room = width(call) - 14
    lines = textwrap.wrap(text, room, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False) or [text]
    yield from lines[:-1]
    yield f"{lines[-1]:<{room}}  {mark}".rstrip()
