"""The table of `eval` as CSV: one row for each measure."""

from __future__ import annotations

import io

from foedera.exchange.cells import Rows
from foedera.model.accuracy import Accuracy

COLUMNS = ("id", "what", "on", "sense", "bound", "value", "unit", "verdict", "flawed", "note", "why", "software", "library")
"""Column names, in order; `value` is empty where nothing was measured."""


def write(found: Accuracy) -> str:
    """The table as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = Rows(stream)
    writer.writerow(COLUMNS)
    for row in found.rows:
        value = "" if row.value is None else f"{row.value:.4f}"
        writer.writerow(
            [row.id, row.what, row.on, row.sense, row.bound, value, row.unit, row.verdict, row.flawed, row.note, row.why,
             found.software, found.library]
        )  # fmt: skip
    return stream.getvalue()
