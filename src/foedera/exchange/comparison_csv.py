"""A comparison as CSV: one row for each cell; a table of partners has one row for each partner."""

from __future__ import annotations

import io

from foedera.exchange.cells import NamedRows, Rows
from foedera.model.comparison import Cell, Comparison

COLUMNS = (
    "agreement", "title", "row", "question", "state", "value", "wordings", "details", "provisions", "sources", "evidence",
    "not_in_force", "known_at", "library",
)  # fmt: skip
"""Column names, in order. Lists are joined by ` | `; provisions and sources by spaces."""


def write(comparison: Comparison) -> str:
    """The comparison as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    if comparison.by == "partner":
        _partners(Rows(stream), comparison)
        return stream.getvalue()
    writer = NamedRows(stream, COLUMNS)
    for row in comparison.rows:
        for column, cell in zip(comparison.columns, row.cells, strict=True):
            writer.writerow(
                {
                    "agreement": column.id, "title": column.title, "row": row.id, "question": row.title, "state": cell.state,
                    "value": cell.value, "wordings": " | ".join(wordings(cell)), "details": " | ".join(cell.details),
                    "provisions": " ".join(cell.provisions), "sources": " ".join(cell.sources), "evidence": cell.mark,
                    "not_in_force": "yes" if column.hypothetical else "no", "known_at": comparison.known_at,
                    "library": comparison.library,
                }
            )  # fmt: skip
    return stream.getvalue()


def wordings(cell: Cell) -> list[str]:
    """Rival and open readings, one text each: `RUS: …`."""
    return [f"{one.whose}: {one.text}" for one in cell.wordings]


def _partners(writer: Rows, comparison: Comparison) -> None:
    row_of = writer.writerow
    row_of(["partner", *(row.id for row in comparison.rows), "not_in_force", "known_at", "library"])
    for place, column in enumerate(comparison.columns):
        cells = [row.cells[place].text for row in comparison.rows]
        row_of([column.id, *cells, "yes" if column.hypothetical else "no", comparison.known_at, comparison.library])
