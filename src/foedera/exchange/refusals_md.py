"""The answer of `whynot` as Markdown: for each text the line that fails, with its sources."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.findings_md import cited, foot, head
from foedera.exchange.markdown import Footnotes, escaped
from foedera.model.report import Finding, Report


def write(report: Report) -> str:
    """The report as Markdown text."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    footnotes = Footnotes(report.citations)
    yield from head(report, "Why not")
    groups: dict[tuple[str, str, str, str], list[Finding]] = {}
    for one in report.findings:
        groups.setdefault((one.agreement, one.provision, one.fails, one.fails_note), []).append(one)
    for (agreement, provision, fails, note), found in groups.items():
        name = f"{agreement}/{provision}" if provision else agreement
        codes = " ".join(dict.fromkeys(one.bearer for one in found)) if provision else ""
        extra = f". {escaped(found[0].notes[0])}" if not provision and found[0].notes else ""
        line = f" `{fails}`" if fails else ""
        yield f"- `{name}`{f' ({codes})' if codes else ''}: {escaped(note)}{line}{extra} {cited(found[0], footnotes)}"
    if report.others:
        yield from [""] * bool(groups)
        yield f"Nothing toward them in: {', '.join(report.others)}."
    yield ""
    yield from foot(report, footnotes)
