"""What the columns of the tables mean, as JSON."""

from __future__ import annotations

import msgspec

from foedera.model.dataset import LACKING, RIGHTS, DataSet


def write(found: DataSet) -> str:
    """The codebook as JSON text: each table without its rows."""
    tables = [msgspec.structs.replace(one, rows=()) for one in found.tables]
    told = {"version": found.version, "software": found.software, "no_value": LACKING, "rights": RIGHTS, "tables": tables}
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"
