"""A comparison as Markdown: a table whose cells carry numbers of sources, the sources, and how to get the table again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foedera.exchange.markdown import LEGEND, again, runs, source
from foedera.model.comparison import NOT_READ, Cell, Comparison


def write(comparison: Comparison) -> str:
    """The comparison as Markdown text."""
    return "\n".join(_lines(comparison)) + "\n"


def _lines(comparison: Comparison) -> Iterator[str]:
    numbers = {one.id: number for number, one in enumerate(comparison.citations, start=1)}
    heads = [_head(column.id, column.mark, hypothetical=column.hypothetical) for column in comparison.columns]
    cells = [[_cell(cell, numbers) for cell in row.cells] for row in comparison.rows]
    titles = [row.title for row in comparison.rows]
    if comparison.by == "partner":
        columns = zip(*cells, strict=True)
        yield from _table(["partner", *titles], [[head, *column] for head, column in zip(heads, columns, strict=True)])
    else:
        yield from _table(["", *heads], [[f"**{title}**", *row] for title, row in zip(titles, cells, strict=True)])
    yield ""
    yield LEGEND
    yield "*not stated*: read, and silent; *not read*: the text was not read; *none*: it has no such clause."
    if any(column.hypothetical for column in comparison.columns):
        yield "**Would be**: not in force on record; what it says would be owed if it were."
    yield ""
    yield from (f"{number}. {source(one)}" for number, one in enumerate(comparison.citations, start=1))
    yield ""
    yield again(comparison.notice, comparison.command, comparison.software, comparison.library)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _head(name: str, mark: str, *, hypothetical: bool) -> str:
    return f"{name} ({mark}{', **would be**' if hypothetical else ''})"


def _cell(cell: Cell, numbers: dict[str, int]) -> str:
    value = cell.text.replace("|", "\\|")
    text = value if value not in ("not stated", NOT_READ, "none") else f"*{value}*"
    for one in cell.wordings:
        text += f"<br>{one.whose}: {one.text}".replace("|", "\\|")
    marks = runs(sorted(numbers[name] for name in cell.sources if name in numbers))
    return f"{text} {cell.mark} {marks}".strip()
