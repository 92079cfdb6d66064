"""The answer of `why` as Markdown: each line tested, with the place of its text, what it rests on, and numbered sources."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.findings_md import cited, foot, head
from foedera.exchange.markdown import Footnotes, escaped, line_of
from foedera.model.grouping import flips, measured, verdict, world
from foedera.model.report import Finding, Report, Step

_WORDS = {"yes": "yes", "no": "**no**", "unknown": "*open*"}


def write(report: Report) -> str:
    """The report as Markdown text."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    footnotes = Footnotes(report.citations)
    yield from head(report, "Why")
    if not report.findings:
        yield from ("Nothing to show: nobody is bound by it in this question, or it only declares.", "")
    for one in report.findings:
        yield from _finding(one, footnotes)
        yield ""
    yield from foot(report, footnotes)


def _finding(one: Finding, footnotes: Footnotes) -> Iterator[str]:
    toward = f" to {', '.join(one.toward)}" if one.toward else ""
    yield f"## {escaped(f'{one.number} {one.bearer}{toward}: {one.title or one.fails_note}')}"
    yield ""
    stamp = "**HYPOTHETICAL**. " if one.hypothetical else ""
    name = f"{one.agreement}/{one.provision}" if one.provision else one.agreement
    yield f"{stamp}{verdict(one)} `{name}` {cited(one, footnotes)}"
    yield ""
    for step in one.steps:
        yield from _step(step, footnotes, 0)
    if one.clock:
        waits = f"; waits for {one.clock_waits}" if one.clock_state == "not started" and one.clock_waits else ""
        due = f"; due by {one.due}" if one.due else ""
        yield f"- then {escaped(one.clock)}{due}{waits}"
    if one.amount:
        yield f"- {escaped(measured(one))}"
    yield from (f"- {escaped(world(row))}" for row in one.rows)
    yield from [f"- {flips(one)}"] * bool(flips(one))
    yield from (f"- note: {escaped(text)}" for text in one.notes)
    yield from (f"- dissent, shown and not counted: {escaped(text)}" for text in one.dissent)


def _step(step: Step, footnotes: Footnotes, depth: int) -> Iterator[str]:
    text = f"`{step.text}`" if step.text else step.kind.replace("_", " ")
    note = f": {escaped(step.note)}" if step.note else ""
    numbers = footnotes.cite(step.evidence)
    where = f" ({line_of(step.where)})" if step.where else ""
    yield f"{'  ' * depth}- {_WORDS[step.truth]} {text}{note}{' ' * bool(numbers)}{numbers}{where}"
    if step.truth != "yes" or len(step.children) > 1:
        for child in step.children:
            yield from _step(child, footnotes, depth + 1)
