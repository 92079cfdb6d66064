"""A stretch of time laid along a picture: which steps of it are named, and what lies earlier, later, closer and wider."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from foedera.model.time import BEGINNING, DAY, END

_EPOCH = date(1970, 1, 1).toordinal()
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_STEPS = (("day", 1), ("day", 7), ("month", 1), ("month", 3), ("year", 1), ("year", 2), ("year", 5), ("year", 10), ("year", 20),
          ("year", 50), ("year", 100), ("year", 500), ("year", 1000))  # fmt: skip
_DAYS = {"day": 1.0, "month": 30.4, "year": 365.25}
SHORTEST = 2 * DAY
"""Seconds; a picture does not come closer, since news gives days."""


class Stretch(msgspec.Struct, frozen=True):
    """From one second to another since 1970-01-01 UTC, both included."""

    lo: int
    hi: int

    @property
    def long(self) -> int:
        """Seconds."""
        return self.hi - self.lo + 1

    def holds(self, lo: int, hi: int) -> bool:
        """Whether what lies between two seconds can have been in it."""
        return lo <= self.hi and hi >= self.lo

    def moved(self, share: float) -> Stretch:
        """The stretch a share of its own length later; earlier if negative."""
        step = round(self.long * share)
        step = max(BEGINNING - self.lo, min(step, END - self.hi))
        return Stretch(self.lo + step, self.hi + step)

    def grown(self, times: float) -> Stretch:
        """The stretch around the same middle, so many times as long."""
        half = max(self.long * times, SHORTEST) / 2
        middle = self.lo + self.long / 2
        return Stretch(max(BEGINNING, round(middle - half)), min(END, round(middle + half) - 1))

    @property
    def since(self) -> str:
        """Its first day, ISO."""
        return day(self.lo)

    @property
    def until(self) -> str:
        """Its last day, ISO."""
        return day(self.hi)


def day(second: int) -> str:
    """The day of a second, ISO."""
    return date.fromordinal(second // DAY + _EPOCH).isoformat()


def start(year: int, month: int = 1, number: int = 1) -> int:
    """The first second of a day."""
    return (date(year, month, number).toordinal() - _EPOCH) * DAY


def steps(stretch: Stretch, room: float, apart: float) -> Iterator[tuple[int, int, str]]:
    """First and last second and name of the steps that a ruler of that width names, at least so many pixels apart."""
    unit, size = next((step for step in _STEPS if _DAYS[step[0]] * step[1] * DAY / stretch.long * room >= apart), _STEPS[-1])
    at = date.fromordinal(stretch.lo // DAY + _EPOCH)
    at = _first(at, unit, size)
    while (lo := (at.toordinal() - _EPOCH) * DAY) <= stretch.hi:
        following = _after(at, unit, size)
        hi = (following.toordinal() - _EPOCH) * DAY - 1 if following else END
        yield lo, hi, _named(at, unit, size)
        if following is None:
            return
        at = following


def _first(at: date, unit: str, size: int) -> date:
    if unit == "year":
        return date(max(1, at.year // size * size), 1, 1)
    if unit == "month":
        return date(at.year, (at.month - 1) // size * size + 1, 1)
    return date.fromordinal(max(1, at.toordinal() // size * size + (1 if size > 1 else 0)))


def _after(at: date, unit: str, size: int) -> date | None:
    if unit == "day":
        number = at.toordinal() + size
        return date.fromordinal(number) if number <= date.max.toordinal() else None
    months = size if unit == "month" else (size - at.year % size) * 12
    year, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    return date(year, month + 1, 1) if year <= date.max.year else None


def _named(at: date, unit: str, size: int) -> str:
    if unit == "year":
        return str(at.year)
    if unit == "month":
        return f"{_MONTHS[at.month - 1]} {at.year}" if size > 1 or at.month == 1 else _MONTHS[at.month - 1]
    return f"{at.day} {_MONTHS[at.month - 1]}"
