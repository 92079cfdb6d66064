"""A grid of gaps as CSV: one row for each cell, kind of act and kind of force."""

from __future__ import annotations

import io

from foedera.exchange.cells import NamedRows
from foedera.model.gaps import Gaps

COLUMNS = (
    "to", "attackers", "named", "places", "dates", "act", "force", "nobody", "sure", "one_reading", "conditional", "asleep",
    "open", "first_lines", "gap", "hypothetical", "as_of", "known_at", "view", "library",
)  # fmt: skip
"""Column names, in order. Codes, places and dates are joined by spaces, lines by ` | `."""


def write(found: Gaps) -> str:
    """The grid as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = NamedRows(stream, COLUMNS)
    for cell in found.cells:
        for one in cell.bound:
            writer.writerow(
                {
                    "to": found.to, "attackers": " ".join(cell.attackers), "named": cell.named, "places": " ".join(cell.places),
                    "dates": " ".join(cell.dates), "act": one.act, "force": one.force, "nobody": "yes" if one.nobody else "no",
                    "sure": " ".join(one.sure), "one_reading": " ".join(one.reading), "conditional": " ".join(one.conditional),
                    "asleep": " ".join(one.asleep), "open": " ".join(one.open),
                    "first_lines": " | ".join(f"{reason.line} ({reason.state})" for reason in one.reasons), "gap": cell.gap,
                    "hypothetical": "yes", "as_of": found.as_of, "known_at": found.known_at, "view": found.view,
                    "library": found.library,
                }
            )  # fmt: skip
    return stream.getvalue()
