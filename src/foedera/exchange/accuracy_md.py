"""The table of `eval` as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import escaped
from foedera.model.accuracy import Accuracy


def write(found: Accuracy) -> str:
    """The table as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Accuracy) -> Iterator[str]:
    yield from ("| what | on | asked for | measured | verdict | counts |", "|---|---|---|---|---|---|")
    for row in found.rows:
        why = "; ".join(part for part in (row.flawed, row.note, row.why) if part)
        yield f"| {row.what} | {row.on} | {row.asked} | {row.measured} | {row.verdict} | {escaped(why)} |"
    yield ""
    again = f"Again: `{found.command}` | foedera {found.software} | library {found.library}"
    yield f"{found.holds} hold, {found.fails} do not, {found.open} not measured. {again}"
