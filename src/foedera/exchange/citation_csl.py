"""How the data are cited, as CSL-JSON."""

from __future__ import annotations

import msgspec

from foedera.model.dataset import AUTHOR, TITLE, DataSet


def write(found: DataSet) -> str:
    """The entry, for a program that keeps references."""
    told = [{
        "id": f"foedera-{found.software}-{found.library}", "type": "dataset", "title": TITLE, "author": [{"literal": AUTHOR}],
        "issued": {"date-parts": [[int(found.asked[:4])]]}, "version": found.software,
        "note": f"Data as of {found.as_of}, known at {found.known_at}, texts {found.library}",
    }]  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"
