"""What is different between two texts, as data: block by block, line by line. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation

VERSION = 1

SAME, DIFFERENT, ONLY_LEFT, ONLY_RIGHT = "same", "different", "only left", "only right"
KEPT, GONE, NEW = " ", "-", "+"


class Side(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One of the two texts.

    Attributes:
        id, title: The agreement.
        label: What tells it from the other: its id, a reading, a date, a file.
        hypothetical: Not in force on record.
        mark: How its clauses were read.
    """

    id: str
    title: str = ""
    label: str
    hypothetical: bool = False
    mark: str = ""


class LineOf(msgspec.Struct, frozen=True):
    """A line of canonical text: in both, or in the left or right one alone."""

    sign: str
    text: str


class BlockDifference(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A block of one or both texts.

    Attributes:
        kind, id, title: The block: `provision`, `role`, `agreement` …
        change: `same`, `different`, `only left` or `only right`.
        lines: Its lines in canonical form; none for the same block.
        plain_left, plain_right: Sentences of plain English that only that side has.
        mark_left, mark_right: How the clause was read.
    """

    kind: str
    id: str
    title: str = ""
    change: str
    lines: tuple[LineOf, ...] = ()
    plain_left: tuple[str, ...] = ()
    plain_right: tuple[str, ...] = ()
    mark_left: str = ""
    mark_right: str = ""


class Difference(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Two texts, block by block.

    Attributes:
        alike: Words that stand for something else on each side and are taken as the same: `partner: GBR | DEU`.
    """

    version: int = VERSION
    notice: str = "Computed from the texts of the library. Not legal advice."
    command: str
    software: str
    library: str
    left: Side
    right: Side
    alike: str = ""
    blocks: tuple[BlockDifference, ...]
    citations: tuple[Citation, ...] = ()

    @property
    def same(self) -> int:
        """How many blocks are the same."""
        return sum(block.change == SAME for block in self.blocks)
