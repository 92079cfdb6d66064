"""Articles handed in one by one instead of named on a disk: read and kept exactly as `foedera read --into` keeps them."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator, Sequence

from foedera.errors import Problem
from foedera.model.review import Kept, Taken
from foedera.store.blocks import Blocks
from foedera.store.documents import Stored
from foedera.store.shelf import Shelf
from foedera.workspace.extracting import Using
from foedera.workspace.keeping import keep
from foedera.workspace.library import Library
from foedera.workspace.proposals import Read
from foedera.workspace.streaming import propose

NAMELESS = "unnamed.txt"
LONGEST = 150
"""Characters of a name that are kept."""


def named(given: str) -> str:
    """The name by which a document is cited: the last part of what a browser calls the file, on one line. It is never a path."""
    last = given.replace("\\", "/").rpartition("/")[2]
    bare = "".join(letter for letter in last if letter.isprintable() and unicodedata.category(letter) != "Cf").strip()
    return bare[-LONGEST:] if bare.strip(".") else NAMELESS


def take(library: Library, shelf: Shelf, files: Sequence[tuple[str, bytes]]) -> tuple[Kept, tuple[Taken, ...]]:
    """Read documents into the folder of a reading.

    Args:
        library: For names and agreements.
        shelf: The folder.
        files: Name as given, and bytes.

    Returns:
        What was kept together, and what became of each file, in their order.

    Raises:
        BrokenWorkspace: The folder cannot be read or written; what was read before stays there.
    """
    documents = [Stored(named(name), data) for name, data in files]
    read: list[Read] = []

    def readings(before: Blocks) -> Iterator[Read]:
        """The documents as they pass."""
        using = Using(folder=str(shelf.folder))
        for one in propose(library, documents, before=before, using=using):
            read.append(one)
            yield one

    kept = keep(shelf, readings)
    return kept, tuple(_taken(documents, read))


def _taken(documents: Sequence[Stored], read: Sequence[Read]) -> Iterator[Taken]:
    seen: dict[str, str] = {}
    for stored, one in zip(documents, read, strict=True):
        sha256 = hashlib.sha256(stored.data).hexdigest()
        problems: tuple[Problem, ...] = one.article.problems
        refused = not one.article.text and not one.earlier
        yield Taken(
            name=stored.name, sha256="" if refused else sha256, size=len(stored.data), proposals=len(one.proposals),
            again=one.earlier, twin=seen.get(sha256, ""), problems=problems,
        )  # fmt: skip
        seen.setdefault(sha256, stored.name)
