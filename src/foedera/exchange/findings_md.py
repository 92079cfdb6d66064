"""The answer of `owed` as Markdown: sections by force, numbered sources, and how to get the answer again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foedera.exchange.markdown import Footnotes, again, carried, escaped
from foedera.model import report as out
from foedera.model.grouping import OTHERS, by_words, grouped, heading, notes, place, promise, states
from foedera.model.report import Finding, Report


def write(report: Report) -> str:
    """The report as Markdown text."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    footnotes = Footnotes(report.citations)
    yield from head(report, f"foedera {report.question}")
    if report.open_points:
        yield from ("## Open points", "", "A sign beside a finding says that it hangs on the point.", "")
        for point in report.open_points:
            yield f"- `{point.sign}` {escaped(point.text)}"
            yield from (f"  - {escaped(text)}" for text in point.alternatives)
            yield from [f"  - Settle it: {escaped(point.settle)}"] * bool(point.settle)
        yield ""
    number = 0
    for name, title in out.SECTIONS:
        found = report.section(name)
        if found:
            number += 1
            yield f"## {number}. {title}"
            yield ""
            yield from _refusals(found, footnotes) if name == out.NOT_OWED else _groups(found, footnotes)
            yield ""
    if not report.findings:
        yield from ("Nothing found.", "")
    if report.one_act_away:
        yield from (f"Waits for an act over something on record: {', '.join(report.one_act_away)}.", "")
    if report.views_that_differ:
        yield from (f"Answered otherwise under other views: {', '.join(report.views_that_differ)}.", "")
    yield from foot(report, footnotes)


def head(report: Report, title: str) -> Iterator[str]:
    """Title, the stamp of a hypothesis, and what the answer is relative to."""
    header = report.header
    yield from (f"# {escaped(title)}", "")
    if header.hypothetical:
        yield f"**HYPOTHETICAL**: {escaped(header.assumed)}. Place: {header.place}. Request: {header.request}."
        yield ""
    told = ", ".join(header.relative(escaped))
    yield from (told[:1].upper() + told[1:] + f". {report.notice}", "")


def foot(report: Report, footnotes: Footnotes) -> Iterator[str]:
    """The sources, and how to get the answer again."""
    listed = list(footnotes.lines())
    yield from [*listed, ""] if listed else []
    yield again(report.notice, report.command, report.software, report.library)


def cited(one: Finding, footnotes: Footnotes) -> str:
    """Mark and numbers of a finding's sources: `T [1][2]`."""
    name = f"{one.agreement}/{one.provision}" if one.provision else one.agreement
    numbers = footnotes.cite(one.sources, carried(name + (f" ({one.cite})" if one.cite else ""), one.mark, one.where))
    return f"{one.mark} {numbers}".strip()


def _groups(found: Sequence[Finding], footnotes: Footnotes) -> Iterator[str]:
    agreement = ""
    for group in sorted(grouped(tuple(found)), key=place):
        first = group[0]
        if heading(group) != agreement:
            agreement = heading(group)
            yield from (f"### {escaped(agreement)}", "")
        stamp = "**would be owed**: " if first.assumed_in_force else ""
        yield f"- {stamp}{escaped(promise(first))}"
        yield from (f"  - {escaped(text)}" for text in states(group))
        readings = dict.fromkeys(text for one in group for text in one.readings if "held by nobody" not in text)
        yield from (f"  - reading {escaped(text)}" for text in readings)
        for says, bearers in by_words(group):
            yield f"  - {f'{says} ' if says else ''}{_bearers(bearers, footnotes)}"
        yield from (f"  - note: {escaped(text)}" for text in notes(group))


def _bearers(found: Sequence[Finding], footnotes: Footnotes) -> str:
    told = []
    for one in sorted(found, key=lambda each: (each.bearer == OTHERS, each.bearer)):
        who = f"**{one.bearer or 'several parties'}**" if one.bearer != OTHERS else OTHERS
        told.append(f"{'jointly ' if one.group else ''}{who} {cited(one, footnotes)}")
    flags = " ".join(f"`{flag}`" for flag in found[0].flags)
    return f"{', '.join(told)} {flags}".strip()


def _refusals(found: Sequence[Finding], footnotes: Footnotes) -> Iterator[str]:
    for one in found:
        cite = f", {one.cite}" if one.cite else ""
        fails = f" [{one.fails}]" if one.fails else ""
        note = f". {one.notes[0]}" if not one.provision and one.notes else ""
        yield f"- {escaped(f'{one.agreement}{cite}: {one.fails_note or one.fails}{fails}{note}')} {cited(one, footnotes)}"
