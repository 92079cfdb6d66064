"""What the columns of the tables mean, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import escaped
from foedera.model.dataset import LACKING, RIGHTS, Column, DataSet


def write(found: DataSet) -> str:
    """The codebook as the text of a page."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: DataSet) -> Iterator[str]:
    yield "# Codebook"
    yield ""
    yield f"{found.cite}. {found.notice}"
    yield ""
    yield "No cell is empty. Where there is no value:"
    yield ""
    yield from (f"- `{word}`: {meaning}" for word, meaning in LACKING.items())
    yield ""
    yield "In CSV a text that a spreadsheet would take for a formula has an apostrophe before it, and so has one that begins with"
    yield "an apostrophe: take away the first apostrophe of a cell that begins with one. Lists are words separated by blanks."
    yield ""
    yield "Licence:"
    yield ""
    yield from (f"- {one}" for one in RIGHTS)
    for table in found.tables:
        yield ""
        yield f"## {table.title}"
        yield ""
        yield f"{table.meaning} Key: {', '.join(f'`{name}`' for name in table.key)}. File: `{table.name}.csv`."
        yield ""
        yield "| column | type | meaning | unit | values | source |"
        yield "|---|---|---|---|---|---|"
        yield from map(_row, table.columns)


def _row(one: Column) -> str:
    words = ", ".join(f"`{word}`" for word in one.values)
    return f"| `{one.name}` | {one.type} | {escaped(one.meaning)} | {one.unit} | {words} | {one.source} |"
