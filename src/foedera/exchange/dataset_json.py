"""Tables of a workspace as JSON: what they are relative to, and for each table its rows as objects."""

from __future__ import annotations

import msgspec

from foedera.model.dataset import LACKING, DataSet


def write(found: DataSet) -> str:
    """The data set as JSON text; the codebook says what its columns mean."""
    told = {
        "version": found.version, "notice": found.notice, "hypothetical": found.hypothetical, "cite": found.cite,
        "software": found.software, "library": found.library, "as_of": found.as_of, "known_at": found.known_at,
        "narrowed": found.narrowed, "no_value": LACKING,
    }  # fmt: skip
    for table in found.tables:
        names = [one.name for one in table.columns]
        told[table.name] = [dict(zip(names, row, strict=True)) for row in table.rows]
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"
