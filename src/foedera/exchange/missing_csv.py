"""A process with stages as CSV: one row for each step."""

from __future__ import annotations

import io

from foedera.exchange.cells import NamedRows
from foedera.model.missing import Missing

COLUMNS = (
    "actor", "agreement", "step", "state", "date", "event", "leads", "evidence", "sources", "furthest", "next", "actors", "rule",
    "blockers", "missing", "as_of", "known_at", "view", "library",
)  # fmt: skip
"""Column names, in order. Codes and sources are joined by spaces; what is missing by ` | `."""


def write(found: Missing) -> str:
    """The steps as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = NamedRows(stream, COLUMNS)
    for row in found.steps:
        here = found.next if found.next is not None and found.next.step == row.id else None
        writer.writerow(
            {
                "actor": found.actor, "agreement": found.agreement, "step": row.id, "state": row.state, "date": row.date,
                "event": row.event, "leads": row.leads, "evidence": row.mark, "sources": " ".join(row.sources),
                "furthest": "yes" if row.id == found.stage else "no", "next": "yes" if here else "no",
                "actors": " ".join(here.actors) if here else "", "rule": here.rule if here else "",
                "blockers": " ".join(here.blockers) if here else "", "missing": " | ".join(here.absent) if here else "",
                "as_of": found.as_of, "known_at": found.known_at, "view": found.view, "library": found.library,
            }
        )  # fmt: skip
    return stream.getvalue()
