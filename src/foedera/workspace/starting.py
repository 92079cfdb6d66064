"""Comparisons to begin with: a short list beside the library, of which only what the library holds is offered."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from foedera.analysis.wordings import Axis, axes
from foedera.workspace.compare import families
from foedera.workspace.library import BUNDLED, Library

LIST = BUNDLED / "reference" / "comparisons.txt"


class Starting(msgspec.Struct, frozen=True):
    """A comparison that is offered.

    Attributes:
        title, why: What it is, and what it lets a reader see.
        names: Ids of agreements and families.
        by: `partner` where one family is taken apart; else empty.
    """

    title: str
    names: tuple[str, ...]
    why: str
    by: str = ""


def comparisons(library: Library) -> Iterator[Starting]:
    """The comparisons of the list whose every text is in the library."""
    known = families(library)
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            title, words, why = (part.strip() for part in line.split("|"))
            names = tuple(words.split())
            by = "partner" if len(names) == 1 else ""
            if all(name in known or (name in library.laws and not by) for name in names):
                yield Starting(title, names, why, by)


def wordings(library: Library) -> Iterator[tuple[str, str, Axis]]:
    """Agreements whose wording is disputed or open: id, title, and the question with its readings; disputed ones first."""
    found = [(law.id, law.title, axis) for law in library.laws for axis in axes(law.text)]
    yield from sorted(found, key=lambda one: (not one[2].held, one[0], one[2].name))
