"""Dates as they are written: `2022`, `2022-02`, `2022-02-24`, `2022-02-24T05:00Z`, and intervals of two of them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from foedera.model.time import month_length

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})Z)?)?)?\Z")
_LAST = (9999, 12, 31, 23, 59)


class DateFault(NamedTuple):
    """Why a text is no date: code of the problem, message and remedy."""

    code: str
    message: str
    remedy: str


def is_date_text(text: str) -> bool:
    """True if `text` is a date or an interval in a written form and exists in the calendar."""
    return date_fault(text) is None


def date_fault(text: str) -> DateFault | None:
    """What is wrong with `text` as a date, or None.

    Source: the forms of `docs/reference/language.md`, in the proleptic Gregorian calendar.
    """
    # Two instants and `..` take 36 characters; a longer text is no date and must not fill the cache.
    return _no_date(text[:37] + "…") if len(text) > 40 else _fault(text)


def _no_date(short: str) -> DateFault:
    remedy = "Write 2022, 2022-02, 2022-02-24, 2022-02-24T05:00Z or two with `..`."
    return DateFault("bad-date", f"`{short}` is not a date.", remedy)


@lru_cache(maxsize=8192)
def _fault(text: str) -> DateFault | None:
    parts = text.split("..")
    if len(parts) > 2 or not all(_FORM.match(part) for part in parts):
        return _no_date(text)
    for part in parts:
        reason = _impossible(part)
        if reason:
            return DateFault("impossible-date", f"`{part}` is no day of the calendar: {reason}.", "Correct the date.")
    if len(parts) == 2 and _bounds(parts[0])[0] > _bounds(parts[1])[1]:
        return DateFault("impossible-date", f"`{text}` ends before it begins.", "Put the earlier date first.")
    return None


def _impossible(part: str) -> str:
    match = _FORM.match(part)
    assert match is not None
    year, month, day, hour, minute = (int(group) if group else None for group in match.groups())
    if not year:
        return "there is no year 0"
    if month is None:
        return ""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    days = month_length(year, month)
    if day is not None and not 1 <= day <= days:
        return f"{year:04}-{month:02} has {days} days"
    if hour is not None and minute is not None and (hour > 23 or minute > 59):
        return f"there is no time {hour:02}:{minute:02}"
    return ""


def _bounds(part: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    match = _FORM.match(part)
    assert match is not None
    given = tuple(int(group) for group in match.groups() if group)
    return given, given + _LAST[len(given) :]
