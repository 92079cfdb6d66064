"""Agreements side by side as data: what every face renders. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation

VERSION = 1

STATED, NOT_STATED, NOT_READ, NONE = "stated", "not stated", "not read", "none"
"""What a cell may be: the text says it; it was read and is silent; it was not read; it has no such clause."""


class Wording(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a cell says under one reading.

    Attributes:
        axis, name: The reading.
        holders: Who holds it, sorted; empty: the text leaves it open.
        text: The cell's words under it.
    """

    axis: str
    name: str
    holders: tuple[str, ...] = ()
    text: str

    @property
    def whose(self) -> str:
        """The holders, or the reading's own name where nobody holds it."""
        return " ".join(self.holders) or self.name.replace("_", " ")


class Cell(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One answer about one agreement.

    Attributes:
        state: `stated`, `not stated`, `not read` or `none`.
        value: The answer in words; empty unless stated.
        details: What else the clauses say, notes among it.
        wordings: Rival or open readings, if the answer differs under them.
        provisions: `agreement/provision` of every clause it was computed from.
        sources: Ids of their sources.
        mark: How they were read: `T`, `t`, `R`, `M`, joined by `/`.
    """

    state: str
    value: str = ""
    details: tuple[str, ...] = ()
    wordings: tuple[Wording, ...] = ()
    provisions: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    mark: str = ""

    @property
    def text(self) -> str:
        """The answer, or in words why there is none."""
        return self.value if self.state == STATED else self.state

    @property
    def held(self) -> bool:
        """Whether the wordings have holders: rivals, not a point that the text leaves open."""
        return any(one.holders for one in self.wordings)


class Column(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An agreement, or a family of them, that is compared.

    Attributes:
        id, title: Of the agreement or of the family's template.
        members: For a family: the agreements in it.
        hypothetical: Not in force on record: what it says would be owed if it were.
        mark: How its clauses were read.
    """

    id: str
    title: str = ""
    members: tuple[str, ...] = ()
    hypothetical: bool = False
    mark: str = ""


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One question put to every agreement; cells stand in the order of the columns."""

    id: str
    title: str
    cells: tuple[Cell, ...]


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Agreements side by side.

    Attributes:
        notice: Goes with every rendering.
        command: The call that gives the same table again.
        software, library: Version of foedera; hash of the texts it was computed from.
        known_at: Memberships and terms are those of this date.
        by: What the columns are: `agreement` or `partner`.
        citations: Every source of every cell, in order of first use.
    """

    version: int = VERSION
    notice: str = "Computed from the texts of the library. Not legal advice."
    command: str
    software: str
    library: str
    known_at: str
    by: str = "agreement"
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    citations: tuple[Citation, ...] = ()
