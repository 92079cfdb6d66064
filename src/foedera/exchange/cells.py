"""Cells of a table: a text that a spreadsheet would take for a formula is written so that it stays a text.

An apostrophe is put before a text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or NUL (OWASP ASVS 5.0,
1.2.10), or with one of the first four in its full width. A number, and a dash alone, stays as it is. A text that begins with
an apostrophe gets one too, so that the text is had again by taking away the first apostrophe of a cell that begins with one.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

STARTS = frozenset("'=+-@\t\r\0\uff1d\uff0b\uff0d\uff20")
_KEPT = re.compile(r"-|[+-]?[0-9][0-9., ]*")


def cell(value: Any) -> Any:
    """The value as it may stand in a table."""
    if isinstance(value, str) and value[:1] in STARTS and value and not _KEPT.fullmatch(value):
        return f"'{value}"
    return value


class Rows:
    """Writes rows of a table (RFC 4180).

    Args:
        stream: Takes the text.
    """

    def __init__(self, stream: io.StringIO) -> None:
        self._writer = csv.writer(stream, lineterminator="\r\n")

    def writerow(self, row: Iterable[Any]) -> None:
        """Write a row."""
        self._writer.writerow([cell(value) for value in row])


class NamedRows:
    """The same, for rows whose cells are named; a name without a value is an empty cell.

    Args:
        stream: Takes the text.
        columns: Names in their order, which are written at once.
    """

    def __init__(self, stream: io.StringIO, columns: Sequence[str]) -> None:
        self._rows, self._columns = Rows(stream), columns
        self._rows.writerow(columns)

    def writerow(self, row: dict[str, Any]) -> None:
        """Write a row. Raises ValueError for a name that is no column."""
        if unknown := set(row).difference(self._columns):
            raise ValueError(f"no such columns: {sorted(unknown)}")
        self._rows.writerow([row.get(name, "") for name in self._columns])
