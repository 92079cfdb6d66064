"""Places by the names that articles give them, and to whom they belong."""

from __future__ import annotations

from foedera.model.places import Places
from foedera.model.time import BEGINNING, END, Period


class Map:
    """What the places of the library say of a name in an article; each name is looked up once.

    Args:
        places: The registry.
    """

    def __init__(self, places: Places) -> None:
        self._places = places
        self._found: dict[str, str] = {}
        self._held: dict[tuple[str, str, str], str] = {}

    def id(self, name: str) -> str:
        """The place of this name; empty if there is none or more than one."""
        if name not in self._found:
            found = self._places.resolve(name)
            self._found[name] = found[0] if len(found) == 1 else ""
        return self._found[name]

    def holder(self, name: str, lo: str, hi: str) -> str:
        """Code of the one State that can have had a place between two days; empty if that is not clear or it is no place."""
        if (name, lo, hi) not in self._held:
            place = self.id(name)
            held = self._places.holders(place, _period(lo, hi)) if place else ()
            self._held[name, lo, hi] = held[0] if len(held) == 1 else ""
        return self._held[name, lo, hi]


def _period(lo: str, hi: str) -> Period:
    """From the begin of one day to the end of another; an end that is not known is open."""
    first = Period.day(*map(int, lo.split("-"))).lo if lo else BEGINNING
    return Period(first, Period.day(*map(int, hi.split("-"))).hi if hi else END)
