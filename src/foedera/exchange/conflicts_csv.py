"""Clashes as CSV: one row for each side of each clash."""

from __future__ import annotations

import io

from foedera.exchange.cells import NamedRows
from foedera.model.conflict import Conflicts

COLUMNS = (
    "number", "kind", "agreement", "provision", "cite", "says", "binding", "standing", "evidence", "bearers", "toward", "answer",
    "without", "told", "arises_under", "vanishes_under", "witness", "hypothetical", "assumed_in_force", "sources", "known_at",
    "view", "library",
)  # fmt: skip
"""Column names, in order. Codes and sources are joined by spaces, readings by ` | `."""


def write(found: Conflicts) -> str:
    """The clashes as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = NamedRows(stream, COLUMNS)
    for one in found.conflicts:
        for side in one.sides:
            writer.writerow(
                {
                    "number": one.number, "kind": one.kind, "agreement": side.agreement, "provision": side.provision,
                    "cite": side.cite, "says": side.says, "binding": side.binding, "standing": side.standing,
                    "evidence": side.mark, "bearers": " ".join(side.bearers), "toward": side.toward, "answer": side.answer,
                    "without": side.without, "told": one.told,
                    "arises_under": " | ".join(hinge.name for hinge in one.hangs_on if hinge.arises),
                    "vanishes_under": " | ".join(hinge.name for hinge in one.hangs_on if not hinge.arises),
                    "witness": one.witness, "hypothetical": "yes", "assumed_in_force": "yes" if one.assumed_in_force else "no",
                    "sources": " ".join(side.sources), "known_at": found.known_at, "view": found.view, "library": found.library,
                }
            )  # fmt: skip
    return stream.getvalue()
