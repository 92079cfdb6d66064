"""Tables of a workspace for other programs, as data: rows, and what each column means. Fields are only ever added."""

from __future__ import annotations

import msgspec

VERSION = 1

UNKNOWN, NONE = "unknown", "none"
"""What stands where there is no value: it is not known here; there is none, or it does not apply. No cell is ever empty."""
LACKING = {
    UNKNOWN: "not known here: the text or record does not say. It is not a no.",
    NONE: "there is none, or none is on record, or it does not apply.",
}
LICENSE = ("Apache-2.0", "Apache License 2.0", "https://www.apache.org/licenses/LICENSE-2.0")
"""Id, title and address of the licence of the texts that foedera ships, and so of what is compiled from them alone."""
RIGHTS = (
    f"What is compiled from the texts that foedera ships is under the {LICENSE[1]} ({LICENSE[2]}), as they are.",
    "That something was signed, done or said is a fact and nobody's.",
    "Quotations, 25 words at most, belong to who spoke and to who published them: they are cited, not licensed.",
    "Texts of articles are not part of the data.",
    "What comes of texts of your own, or of articles that you reviewed, is not ours to license.",
)
"""Whose the tables are, in sentences."""
TITLE = "foedera: agreements on security guarantees, their provisions, record and obligations"
AUTHOR = "The foedera contributors"

TEXT, INTEGER, DATE, LIST = "string", "integer", "date", "list"
"""Types of a column; a list is words separated by blanks."""


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """What a column holds.

    Attributes:
        name: Small letters and `_`; it stays the same from version to version.
        meaning: In a sentence.
        type: One of `TEXT`, `INTEGER`, `DATE`, `LIST`.
        unit: What a number counts, how a date is written.
        values: The only words it takes, beside `UNKNOWN` and `NONE`; empty: any.
        source: Where the value comes from.
    """

    name: str
    meaning: str
    type: str = TEXT
    unit: str = ""
    values: tuple[str, ...] = ()
    source: str


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A table.

    Attributes:
        name: As its file is called.
        meaning: What one row is.
        key: Columns that together name a row.
        columns: In the order of the cells.
        rows: Sorted by key; each has a cell for each column.
    """

    name: str
    title: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str | int, ...], ...] = ()


class DataSet(msgspec.Struct, frozen=True, kw_only=True):
    """Every table, and what they are relative to.

    Attributes:
        software, library: Version of foedera; hash of the texts.
        as_of, known_at: Moment that agreements and obligations are read at; only what was on record by then.
        narrowed: The words that narrow the rows (`party=UKR`); empty: everything.
        hypothetical: Nothing here is assumed: always false, and said.
        shipped: Whether all of it comes of the texts that foedera ships, so that their licence holds for it.
        asked: Day of asking, which a reference has as its year.
        cite: How to cite it, in a sentence.
    """

    version: int = VERSION
    notice: str = "Computed from the texts and the record of the library. Not a forecast. Not legal advice."
    software: str
    library: str
    as_of: str
    known_at: str
    narrowed: tuple[str, ...] = ()
    hypothetical: bool = False
    shipped: bool = False
    asked: str
    cite: str
    tables: tuple[Table, ...]

    def only(self, name: str) -> DataSet:
        """The same with the table of that name alone."""
        return msgspec.structs.replace(self, tables=tuple(one for one in self.tables if one.name == name))
