"""Findings as CSV: one row for each, every column named, the hypothesis stamped in every row."""

from __future__ import annotations

import io

from foedera.exchange.cells import NamedRows
from foedera.model.report import Report

COLUMNS = (
    "hypothetical", "assumed", "as_of", "known_at", "view", "number", "section", "agreement",
    "provision", "cite", "title", "binding", "bearer", "toward", "verdict", "best",
    "status", "assumed_in_force", "clock", "clock_state", "due", "says", "mark", "confidence",
    "flags", "fails", "fails_note", "sources", "amount", "progress",
)  # fmt: skip
"""Column names, in order. `sources` are ids separated by spaces; `toward` are codes separated by spaces."""


def write(report: Report) -> str:
    """The report's findings as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = NamedRows(stream, COLUMNS)
    head = report.header
    for one in report.findings:
        row = {name: getattr(one, name) for name in COLUMNS if hasattr(one, name)}
        row |= {"assumed": head.assumed, "as_of": head.as_of, "known_at": head.known_at, "view": head.view}
        row |= {
            "toward": " ".join(one.toward),
            "flags": " ".join(one.flags),
            "sources": " ".join(each.id for each in one.sources),
        }
        row |= {name: "yes" if getattr(one, name) else "no" for name in ("hypothetical", "assumed_in_force")}
        writer.writerow(row)
    return stream.getvalue()
