"""Who is bound to whom at a date as CSV: one row for each provision, bearer and the one it is owed to."""

from __future__ import annotations

import io

from foedera.exchange.cells import Rows
from foedera.model.bonds import Bonds

COLUMNS = (
    "hypothetical", "as_of", "bearer", "bearer_name", "toward", "toward_name", "agreement", "title", "provision", "heading",
    "cite", "kind", "binding", "jointly", "state", "since", "until", "others_not_listed", "evidence", "sources", "known_at",
    "library",
)  # fmt: skip
"""Column names, in order. `sources` are joined by spaces; `toward` is empty where the text names nobody."""


def write(found: Bonds) -> str:
    """The bonds as CSV text with a header row (RFC 4180)."""
    stream = io.StringIO()
    writer = Rows(stream)
    writer.writerow(COLUMNS)
    for bond in found.bonds:
        for bearer, toward in bond.pairs():
            writer.writerow([
                "yes" if bond.hypothetical else "no", found.as_of, bearer, found.names.get(bearer, bearer), toward,
                found.names.get(toward, toward), bond.agreement, bond.title, bond.provision, bond.heading, bond.cite, bond.kind,
                bond.binding, "yes" if bond.jointly else "no", bond.state, bond.since, bond.until, "yes" if bond.others else "no",
                bond.mark, " ".join(bond.sources), found.known_at, found.library,
            ])  # fmt: skip
    return stream.getvalue()
