"""How the data are cited, as RIS."""

from __future__ import annotations

from foedera.model.dataset import AUTHOR, TITLE, DataSet


def write(found: DataSet) -> str:
    """The entry, for a program that keeps references."""
    rows = (
        ("TY", "DATA"), ("AU", AUTHOR), ("TI", TITLE), ("PY", found.asked[:4]), ("ET", found.software),
        ("N1", f"Data as of {found.as_of}, known at {found.known_at}, texts {found.library}"), ("ER", ""),
    )  # fmt: skip
    return "".join(f"{tag}  - {text}\r\n" for tag, text in rows)
