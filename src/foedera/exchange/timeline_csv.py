"""A timeline as CSV: one row for each moment, with its precision as two instants."""

from __future__ import annotations

import io

from foedera.exchange.cells import Rows
from foedera.model.time import BEGINNING, END, format_instant
from foedera.model.timeline import Timeline

COLUMNS = (
    "at", "earliest", "latest", "kind", "text", "agreement", "id", "who", "sources", "evidence", "hypothetical", "known_at",
    "library",
)  # fmt: skip
"""Column names, in order. `who` and `sources` are joined by spaces."""


def write(found: Timeline) -> str:
    """The timeline as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = Rows(stream)
    writer.writerow(COLUMNS)
    for one in found.moments:
        earliest = format_instant(one.lo) if one.lo > BEGINNING else ""
        latest = format_instant(one.hi) if one.hi < END else ""
        writer.writerow(
            [
                one.at, earliest, latest, one.kind, one.text, one.agreement, one.id, " ".join(one.who), " ".join(one.sources),
                one.mark, "yes" if one.hypothetical else "no", found.known_at, found.library,
            ]
        )  # fmt: skip
    return stream.getvalue()
