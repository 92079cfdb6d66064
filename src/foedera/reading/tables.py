"""Where the tables of this room lie: cues, agencies and small words, as text that needs no Python to correct."""

from pathlib import Path

TABLES = Path(__file__).resolve().parent.parent / "library" / "reading"
"""The folder, shipped with the package."""


def rows(name: str) -> list[str]:
    """The rows of a table, without remarks and blank lines."""
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]
