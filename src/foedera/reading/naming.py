"""Whom a name means on a day, taken alone: what the list of names measures, through the same steps as in an article."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from foedera.reading.names import Names, rows
from foedera.reading.speakers import Cast

NOBODY = "-"
"""What the list writes where a name must not be resolved."""


class Asked(msgspec.Struct, frozen=True):
    """One row of the list and what came out.

    Attributes:
        name: As an article writes it.
        day: The day of writing (ISO).
        wanted: Codes that are right; several: the name is ambiguous and must be told to be so; none: it names nobody.
        given: Codes that were given.
    """

    name: str
    day: str
    wanted: tuple[str, ...]
    given: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether exactly the codes were given that are right."""
        return set(self.wanted) == set(self.given)

    @property
    def silent(self) -> bool:
        """Whether one wrong code was given as if it were sure: the worst that can happen."""
        return len(self.given) == 1 and not self.right

    def __str__(self) -> str:
        wanted, given = (" or ".join(codes) or "nobody" for codes in (self.wanted, self.given))
        return f"'{self.name}' on {self.day}: {given}, not {wanted}"


def meant_by(name: str, day: str, names: Names) -> tuple[str, ...]:
    """Codes of the actors for whom the one who is named speaks on that day, sorted.

    Several: neither the name nor anything around it decides. None: it names nobody who speaks for an actor then.
    """
    who = Cast(name, (), names, day, day).mention((0, len(name)))
    if who is None:
        return ()
    return (who.code,) if who.code else who.maybe


def asked(table: str, names: Names) -> Iterable[Asked]:
    """Every row of a list `name | day | codes`, with what is given for it. Raises ValueError for a row that is none."""
    for name, day, codes in rows(table, 3):
        wanted = () if codes == NOBODY else tuple(sorted(codes.split()))
        yield Asked(name, day, wanted, meant_by(name, day, names))
