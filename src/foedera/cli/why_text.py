"""The pages of `foedera why` and `whynot`: each line tested, with its truth, what was found, and the source."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from foedera.cli.call import Call
from foedera.cli.failure import visible
from foedera.cli.owed_text import head, width
from foedera.model.grouping import flips, measured, verdict, world
from foedera.model.report import Citation, Finding, Report, Step, WorldRow
from foedera.model.said import Rendering

_WORDS = {"yes": "yes ", "no": "no  ", "unknown": "open"}


def page(report: Report, call: Call, what: str) -> Iterator[str]:
    """The findings asked about, one after the other."""
    yield from head(report.header, report.notice, call)
    if not report.findings:
        yield ""
        yield f"Nothing to show for {what}: nobody is bound by it in this question, or it only declares."
    for one in report.findings:
        yield ""
        yield from explained(one, call)
    yield from _reviewed(report, call)


def _reviewed(report: Report, call: Call) -> Iterator[str]:
    """Where the chain ends: the words by which a reviewer accepted an event, in their place."""
    found = [one for one in report.citations if one.passages]
    if found:
        yield ""
        yield call.paint("REVIEWED EVENTS this rests on", "bold") + f"   {report.header.journal}"
    for one in found:
        for passage in one.passages:
            yield f"   {one.id}"
            yield from shown(passage, call, "     ")


def shown(one: Rendering, call: Call, indent: str) -> Iterator[str]:
    """A passage with its words marked, then document, hash, who accepted it and when."""
    one = call.workspace.widened(one)
    opening, closing = ("\x1b[32m", "\x1b[0m") if call.colour else ("[", "]")
    inner = " … ".join(" ".join(part.split()) for part in one.words)
    lead, tail = " ".join(one.before.split()), " ".join(one.after.split())
    lead += " " * (bool(lead) and one.before[-1:].isspace())
    tail = " " * (bool(tail) and one.after[:1].isspace()) + tail
    marked = f"{visible(lead)}\ue000{visible(inner)}\ue001{visible(tail)}"
    for line in textwrap.wrap(marked, call.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False):
        yield line.replace("\ue000", opening).replace("\ue001", closing)
    places = ", ".join(f"[{start}:{end}]" for start, end in one.spans)
    whence = ", ".join(filter(None, (f"{one.document} {places}", one.outlet, one.agency and f"from {one.agency}",
                                     WORDINGS.get(one.translation, ""))))  # fmt: skip
    when = f"{one.recorded[:10]} {one.recorded[11:16]} UTC" if one.recorded else ""
    reason = f": {one.reason}" if one.reason else ""
    yield from textwrap.wrap(visible(whence), call.width, initial_indent=indent, subsequent_indent=indent + "  ")
    yield f"{indent}sha256 {one.sha256}"
    told = f"accepted by {', '.join(one.reviewers)}{f', {when}' if when else ''}{reason}; record {one.record[:12]}"
    yield from textwrap.wrap(visible(told), call.width, initial_indent=indent, subsequent_indent=indent + "  ")


WORDINGS = {"original": "original wording", "translation": "a translation", "machine": "machine-translated"}


def explained(one: Finding, call: Call) -> Iterator[str]:
    """One finding, its steps and its sources."""
    toward = f" to {', '.join(one.toward)}" if one.toward else ""
    stamp = "HYPOTHETICAL  " if one.hypothetical else ""
    yield (
        call.paint(f"{stamp}{one.number}  {one.bearer}{toward}: {one.title or one.fails_note}", "bold")
        + f"   {one.agreement}{'/' if one.provision else ''}{one.provision}   {one.mark}"
    )
    yield f"   {verdict(one)}"
    first_no = next((step for step in one.steps if step.truth == "no"), None)
    for step in one.steps:
        yield from _step(step, call, 3, first=step is first_no)
    if one.clock:
        waits = f"; waits for {one.clock_waits}" if one.clock_state == "not started" and one.clock_waits else ""
        due = f"; due by {one.due}" if one.due else ""
        yield from _wrapped(f"   then {one.clock}{due}{waits}", call, 8)
    if one.amount:
        yield from _wrapped(f"   {measured(one)}", call, 8)
    yield from _rows(one.rows, call)
    turned = flips(one)
    if turned:
        yield from _wrapped(f"   {turned}", call, 8)
    for note in one.notes:
        yield from _wrapped(f"   note {note}", call, 8)
    for text in one.dissent:
        yield f"   dissent, shown and not counted: {text}"
    yield from _sources(one.sources, call)
    if one.where:
        yield f"   text {one.where}"


def _step(step: Step, call: Call, indent: int, *, first: bool = False) -> Iterator[str]:
    text = step.text or step.kind.replace("_", " ")
    note = f"  -- {step.note}" if step.note else ""
    mark = "   <- first line that fails" if first else ""
    place = f"  [{', '.join(step.evidence)}]" if step.evidence else ""
    yield from _wrapped(f"{' ' * indent}{_WORDS[step.truth]} {text}{note}{place}{mark}", call, indent + 5)
    if step.truth != "yes" or len(step.children) > 1:
        for child in step.children:
            yield from _step(child, call, indent + 5)


def _rows(rows: tuple[WorldRow, ...], call: Call) -> Iterator[str]:
    for row in rows:
        yield from _wrapped(f"   {world(row)}", call, 8)


def _sources(sources: tuple[Citation, ...], call: Call) -> Iterator[str]:
    for one in sources:
        official = f"; official: {one.official}" if one.official else ""
        url = f" {one.url}" if one.url else ""
        grade = f" (grade {one.grade})" if one.grade else ""
        yield from _wrapped(f"   source {one.id}{grade}{url}{official}", call, 10)


def refusals(report: Report, call: Call) -> Iterator[str]:
    """One line for each text from which nothing follows."""
    yield from head(report.header, report.notice, call)
    yield ""
    report_all = len({one.agreement for one in report.findings}) < len(report.findings)
    groups: dict[tuple[str, str, str, str], list[Finding]] = {}
    for one in report.findings:
        groups.setdefault((one.agreement, one.provision, one.fails, one.fails_note), []).append(one)
    for (agreement, provision, fails, note), found in groups.items():
        one = found[0]
        name = f"{agreement}/{provision}" if provision else agreement
        codes = list(dict.fromkeys(each.bearer for each in found))
        who = (
            f"  ({len(codes)} bearers)" if len(codes) > 1 else f"  ({codes[0]})" if provision and codes[0] and report_all else ""
        )
        told = f"{note}" + (f"  [{fails}]" if fails else "")
        extra = f". {one.notes[0]}" if not provision and one.notes else ""
        yield from _wrapped(f"{call.paint(name, 'bold')}{who}: {told}{extra}   {one.mark}", call, 4)
    if not report.findings and not report.others:
        yield from _wrapped("Nothing in these texts is promised to them that this sets off (--all: every provision).", call, 2)
    if report.others:
        yield ""
        yield from _wrapped(f"Nothing toward them in: {', '.join(report.others)}.", call, 2)


def _wrapped(text: str, call: Call, indent: int) -> Iterator[str]:
    lines = textwrap.wrap(
        text, width(call), subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False
    )  # fmt: skip
    yield from lines or [text]
