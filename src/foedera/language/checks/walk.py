"""Every part of a block with the place of the line it stands on, so that a check need not know where parts may hide."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

import msgspec

from foedera.errors import NOWHERE, Where
from foedera.model.blocks import AnyBlock
from foedera.model.lines import AnyLine, Reading
from foedera.model.terms import Node
from foedera.model.text import AgreementText

T = TypeVar("T")


class Item(NamedTuple):
    """A part of the texts and where it was found.

    Attributes:
        text: The agreement that it belongs to; None in the record, the reference data and scenarios.
        block: The block that it stands in.
        where: Place of the innermost line or condition around it.
        value: The part itself.
    """

    text: AgreementText | None
    block: AnyBlock
    where: Where
    value: Any


class Said(NamedTuple):
    """A line of a block, and the reading that it belongs to; None for a line that always counts."""

    line: AnyLine
    reading: Reading | None

    @property
    def scope(self) -> str:
        """`AXIS.NAME` of the reading, or empty."""
        return f"{self.reading.axis}.{self.reading.name}" if self.reading else ""

    @property
    def under(self) -> str:
        """Words for a message: on which reading, held by whom; empty for a line that always counts."""
        if self.reading is None:
            return ""
        holders = f" held by {', '.join(self.reading.holders)}" if self.reading.holders else ""
        return f"in the reading {self.scope}{holders}"


@lru_cache(maxsize=256)
def _fields(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """Fields that may hold parts, the last first: what is put on a stack last is taken off first."""
    return tuple(name for name in reversed(kind.__struct_fields__) if name not in ("where", "comments", "remark"))


def parts(value: Any, where: Where = NOWHERE) -> Iterator[tuple[Any, Where]]:
    """The struct itself and every struct inside it, outermost first, each with the place of the line around it."""
    waiting = [(value, where)]  # a stack instead of recursion: a generator inside another is asked once for each level
    while waiting:
        value, where = waiting.pop()
        if value.__class__ is tuple:
            waiting += [(one, where) for one in reversed(value) if isinstance(one, msgspec.Struct)]
            continue
        if isinstance(value, Node) and value.where.line:
            where = value.where
        yield value, where
        for name in _fields(value.__class__):
            one = getattr(value, name)
            kind = one.__class__
            if kind is str or (kind is tuple and (not one or one[0].__class__ is str)):
                continue  # most fields are words
            if kind is tuple or isinstance(one, msgspec.Struct):
                waiting.append((one, where))


class Walk:
    """`parts` with a memory: what several agreements or checks share is walked once.

    Blocks and lines are known by identity; the texts that hold them must outlive the walk.
    """

    def __init__(self) -> None:
        self._known: dict[int, list[tuple[Any, Where]]] = {}

    def parts(self, node: Node) -> list[tuple[Any, Where]]:
        """A block or line and every struct inside it, outermost first, each with the place of the line around it."""
        found = self._known.get(id(node))
        if found is None:
            where = node.where if node.where.line else NOWHERE
            found = [(node, where)]
            for name in reversed(_fields(node.__class__)):
                one = getattr(node, name)
                if name == "lines":
                    for line in one:
                        found += self.parts(line) if line.where.line else parts(line, where)
                elif isinstance(one, tuple | msgspec.Struct):
                    found += parts(one, where)
            self._known[id(node)] = found
        return found


def every(value: Any, kind: type[T]) -> Iterator[tuple[T, Where]]:
    """Every part of one kind, with its place."""
    return ((part, where) for part, where in parts(value) if isinstance(part, kind))


def said(lines: Iterable[AnyLine]) -> Iterator[Said]:
    """The lines of a block, those inside readings included; the `reading` lines themselves are left out."""
    for line in lines:
        if not isinstance(line, Reading):
            yield Said(line, None)
        elif line.line is not None:
            yield Said(line.line, line)
