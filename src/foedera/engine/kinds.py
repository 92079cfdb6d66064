"""Recorded occurrences of some classes, found by whom they name and by what they are about, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from foedera.engine.occurrence import UNLISTED, Occurrence, named_in


class Kind:
    """Occurrences of some classes in order of time. Places in `items` stand for them; lists of places are in that order.

    Args:
        items: The occurrences, in order of time.
        known: All of the record, by id.
    """

    def __init__(self, items: Sequence[Occurrence], known: Mapping[str, Occurrence]) -> None:
        self.items = tuple(items)
        self._known = known
        self._without: dict[str, list[int]] = {}
        self._found: dict[tuple[str, str], tuple[int, ...]] = {}

    def naming(self, codes: Collection[str], preposition: str) -> Sequence[int]:
        """Those that name one of some actors anywhere, or leave open who stands behind a preposition."""
        loose = self._open(preposition)
        if 2 * len(loose) > len(self.items):
            return range(len(self.items))  # nothing is gained, and to keep it for each actor takes room
        if len(codes) != 1:
            return sorted({*loose, *(place for code in codes for place in self._by_code.get(code, ()))})
        (code,) = codes
        found = self._found.get((code, preposition))
        if found is None:
            found = self._found[code, preposition] = tuple(sorted({*loose, *self._by_code.get(code, ())}))
        return found

    def of_matters(self, places: Sequence[int], matters: Collection[str], *, unlinked: bool) -> list[int]:
        """Of some places, those in one of the matters; where `unlinked`, also what names no matter."""
        tied = {place for name in matters for place in self._in_matter(name)}
        free = self._free if unlinked else frozenset[int]()
        return [place for place in places if place in tied or place in free]

    def _in_matter(self, name: str) -> Iterator[int]:
        """The occurrence of that id itself, and what is about it."""
        own = self._known.get(name)
        if own is not None:
            place = bisect_left(self.items, _order(own), key=_order)
            if place < len(self.items) and self.items[place].id == name:
                yield place
        yield from self._about.get(name, ())

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
    def _about(self) -> dict[str, list[int]]:
        """Occurrence to the places of what is about it, or came of it."""
        found: dict[str, list[int]] = {}
        for place, item in enumerate(self.items):
            bases = {name for one in item.about for name in (one, *named_in(one))} | set(named_in(item.id))
            for name in bases:
                found.setdefault(name, []).append(place)
        return found

    @cached_property
    def _free(self) -> frozenset[int]:
        return frozenset(place for place, item in enumerate(self.items) if not item.about)


def _order(item: Occurrence) -> tuple[int, int, str]:
    """As a record orders them."""
    return item.time.lo, item.time.hi, item.id
