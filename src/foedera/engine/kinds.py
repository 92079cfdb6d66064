"""Recorded occurrences of some classes, found by whom they name and by what they are about, without looking at each of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property

from foedera.engine.occurrence import UNLISTED, Occurrence, named_in


class Kind:
    """Occurrences of some classes in order of time. Places in `items` stand for them; lists of places are in that order.

    Args:
        items: The occurrences.
    """

    def __init__(self, items: Iterable[Occurrence]) -> None:
        self.items = tuple(items)
        self._without: dict[str, list[int]] = {}
        self._found: dict[tuple[str, str], tuple[int, ...]] = {}

    def naming(self, codes: Collection[str], preposition: str) -> Sequence[int]:
        """Those that name one of some actors anywhere, or leave open who stands behind a preposition."""
        if len(codes) != 1:
            return sorted({place for code in codes for place in self.naming((code,), preposition)} or self._open(preposition))
        (code,) = codes
        found = self._found.get((code, preposition))
        if found is None:
            found = tuple(sorted({*self._by_code.get(code, ()), *self._open(preposition)}))
            self._found[code, preposition] = found
        return found

    def of_matters(self, places: Sequence[int], matters: Collection[str], *, unlinked: bool) -> list[int]:
        """Of some places, those in one of the matters; where `unlinked`, also what names no matter."""
        tied = {place for name in matters for place in self._by_matter.get(name, ())}
        free = self._free if unlinked else frozenset[int]()
        return [place for place in places if place in tied or place in free]

    def _open(self, preposition: str) -> list[int]:
        """What leaves open who stands behind a preposition, or names others who are not listed."""
        found = self._without.get(preposition)
        if found is None:
            silent = {place for place, item in enumerate(self.items) if not item.slots.get(preposition)}
            found = self._without[preposition] = sorted(silent | set(self._by_code.get(UNLISTED, ())))
        return found

    @cached_property
    def _by_code(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for place, item in enumerate(self.items):
            for code in {code for codes in item.slots.values() for code in codes}:
                found.setdefault(code, []).append(place)
        return found

    @cached_property
    def _by_matter(self) -> dict[str, list[int]]:
        """Occurrence to the places of itself and of what is about it."""
        found: dict[str, list[int]] = {}
        for place, item in enumerate(self.items):
            for name in {name for one in (item.id, *item.about) for name in (one, *named_in(one))}:
                found.setdefault(name, []).append(place)
        return found

    @cached_property
    def _free(self) -> frozenset[int]:
        return frozenset(place for place, item in enumerate(self.items) if not item.about)
