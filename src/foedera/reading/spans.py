"""What stands at a place of a text: stretches with something to each, looked up by position without going through them all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from typing import Generic, TypeVar

from foedera.model.proposal import Span

T = TypeVar("T")

_BACK = 24
"""How many stretches that begin before a place are looked at: so deep nothing is nested in an article."""


class Spans(Generic[T]):
    """Stretches of a text.

    Args:
        items: Each stretch with what belongs to it.
    """

    def __init__(self, items: Iterable[tuple[Span, T]]) -> None:
        self._items = sorted(items, key=_begin)
        self._starts = [span[0] for span, _ in self._items]

    def at(self, place: int) -> T | None:
        """What the innermost stretch over a place holds; None if none lies over it."""
        index = bisect_right(self._starts, place)
        for span, value in reversed(self._items[max(0, index - _BACK) : index]):
            if place < span[1]:
                return value
        return None


def _begin(item: tuple[Span, object]) -> int:
    return item[0][0]
