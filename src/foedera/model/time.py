"""Time as it is known: a period between the earliest and the latest possible second, and three-valued comparisons.

Seconds are counted from 1970-01-01 00:00:00 UTC in the proleptic Gregorian calendar; no time zone of the machine is
ever read. A period is closed at both ends: the day D runs from 00:00:00 to 23:59:59, an instant has `lo == hi`.
A comparison answers UNKNOWN when the two periods leave both answers possible, so that narrowing a period (learning
more) never changes a definite answer.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

import msgspec

from foedera.model.terms import Duration
from foedera.model.truth import NO, UNKNOWN, YES, Truth

DAY = 86_400
"""Seconds in a period of 24 hours."""

_EPOCH = date(1970, 1, 1).toordinal()
BEGINNING = (date(1, 1, 1).toordinal() - _EPOCH) * DAY
"""Start of a period that is open toward the past."""
END = (date(9999, 12, 31).toordinal() - _EPOCH) * DAY + DAY - 1
"""End of a period that is open toward the future."""

_MOMENT = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2}))?(?:Z| UTC))?)?)?", re.ASCII)
_DURATION = re.compile(r"(\d{1,6})(h|d|mo|y)", re.ASCII)
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Period(msgspec.Struct, frozen=True, eq=False, omit_defaults=True, forbid_unknown_fields=True):
    """What is known of a moment: it lies between `lo` and `hi`, both included.

    Attributes:
        lo: Earliest possible second since the epoch, UTC.
        hi: Latest possible second; equal to `lo` for an instant.
        text: As it was written; empty for a computed period. No part of equality.
    """

    lo: int
    hi: int
    text: str = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Period) and self.lo == other.lo and self.hi == other.hi

    def __ne__(self, other: object) -> bool:
        return not self == other  # msgspec does not derive it from __eq__

    def __hash__(self) -> int:
        return hash((self.lo, self.hi))

    def __str__(self) -> str:
        return format_period(self)

    @classmethod
    def day(cls, year: int, month: int, day: int) -> Period:
        """The whole day, 00:00:00 to 23:59:59 UTC. Raises ValueError for a day that the calendar does not have."""
        start = _midnight(year, month, day, f"{year:04d}-{month:02d}-{day:02d}")
        return cls(start, start + DAY - 1)

    @classmethod
    def instant(cls, seconds: int) -> Period:
        """One second, counted from the epoch."""
        return cls(seconds, seconds)

    @property
    def exact(self) -> bool:
        """Whether the moment is known to the second."""
        return self.lo == self.hi


ALWAYS = Period(BEGINNING, END, "..")
"""Any time at all."""


# ------------------------------------------------------------------------------------------------ reading text


@lru_cache(maxsize=16_384)
def parse_period(text: str) -> Period:
    """Read `2022`, `2022-02`, `2022-02-24`, `2022-02-24T05:00Z`, `A..B`, `A..` or `..B`.

    `24:00` is accepted as the end of its day. What `format_period` prints can be read again.

    Raises:
        ValueError: The text is no date, or names a day that does not exist; the message says which.
    """
    words = text.strip()
    if ".." not in words:
        return _moment(words)
    first, _, last = words.partition("..")
    lo = _moment(first.strip()).lo if first.strip() else BEGINNING
    hi = _moment(last.strip()).hi if last.strip() else END
    if lo > hi:
        raise ValueError(f"'{words}' ends before it begins; the earlier date stands first.")
    return Period(lo, hi, words)


def _moment(words: str) -> Period:
    match = _MOMENT.fullmatch(words)
    if match is None:
        raise ValueError(
            f"'{words}' is not a date; write 2022, 2022-02, 2022-02-24, 2022-02-24T05:00Z or 2014-02-20..2014-03-18."
        )
    year, month, day, hour, minute, second = (int(part) if part else 0 for part in match.groups())
    if match[2] is None:
        return Period(_midnight(year, 1, 1, words), _midnight(year, 12, 31, words) + DAY - 1, words)
    if match[3] is None:
        start = _midnight(year, month, 1, words)
        return Period(start, start + month_length(year, month) * DAY - 1, words)
    start = _midnight(year, month, day, words)
    if match[4] is None:
        return Period(start, start + DAY - 1, words)
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and (minute or second)):
        raise ValueError(f"'{words}' has no such time of day; hours run from 00:00 to 24:00.")
    moment = start + hour * 3600 + minute * 60 + second
    return Period(moment, moment, words)


def month_length(year: int, month: int) -> int:
    """How many days a month of the Gregorian calendar has; the standard library's `calendar` costs more to load than to use."""
    if month != 2:
        return 30 if month in (4, 6, 9, 11) else 31
    return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28


def _midnight(year: int, month: int, day: int, words: str) -> int:
    if not 1 <= year <= 9999:
        raise ValueError(f"'{words}': years run from 0001 to 9999.")
    if not 1 <= month <= 12:
        raise ValueError(f"'{words}': there is no month {month}; months run from 01 to 12.")
    longest = month_length(year, month)
    if not 1 <= day <= longest:
        raise ValueError(f"'{words}': {_MONTHS[month - 1]} {year} has {longest} days, so there is no day {day}.")
    return (date(year, month, day).toordinal() - _EPOCH) * DAY


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> Duration:
    """Read `24h`, `3d` (days of 24 hours), `6mo` or `10y` (calendar months and years).

    Raises:
        ValueError: The text is no length of time, or is zero.
    """
    words = text.strip()
    match = _DURATION.fullmatch(words)
    if match is None or int(match[1]) == 0:
        raise ValueError(f"'{words}' is not a length of time; write 24h, 3d, 6mo or 10y.")
    count, unit = int(match[1]), match[2]
    if unit in ("h", "d"):
        return Duration(words, seconds=count * (3600 if unit == "h" else DAY))
    return Duration(words, months=count * (1 if unit == "mo" else 12))


# ------------------------------------------------------------------------------------------------ comparing


def before(a: Period, b: Period) -> Truth:
    """Whether moment `a` is strictly earlier than moment `b`."""
    if a.hi < b.lo:
        return YES
    return NO if a.lo >= b.hi else UNKNOWN


def not_after(a: Period, b: Period) -> Truth:
    """Whether moment `a` is earlier than, or the same as, moment `b` (a deadline is kept at its very instant)."""
    if a.hi <= b.lo:
        return YES
    return NO if a.lo > b.hi else UNKNOWN


def within(a: Period, b: Period) -> Truth:
    """Whether moment `a` lies inside the stretch `b`. Here `b` is an extent in full, not an imprecise moment."""
    if b.lo <= a.lo and a.hi <= b.hi:
        return YES
    return NO if a.hi < b.lo or a.lo > b.hi else UNKNOWN


class Span(msgspec.Struct, frozen=True):
    """A stretch of time whose ends may be imprecise, as in `member EU from 2004-05-01 to 2020-01`.

    A date of day precision counts from the day's first second and up to its last; a month or a year leaves open on
    which of its days the stretch began or ended.

    Attributes:
        earliest: First second at which it can have begun.
        begun: First second at which it has begun for sure.
        lasting: Last second at which it still runs for sure.
        latest: Last second at which it can still run.
    """

    earliest: int = BEGINNING
    begun: int = BEGINNING
    lasting: int = END
    latest: int = END

    def holds(self, at: Period) -> Truth:
        """Whether moment `at` falls into the stretch."""
        if at.lo >= self.begun and at.hi <= self.lasting:
            return YES
        return NO if at.hi < self.earliest or at.lo > self.latest else UNKNOWN


def span(since: str = "", until: str = "") -> Span:
    """The stretch `from SINCE to UNTIL`; an empty text leaves that end open. Raises ValueError as `parse_period`."""
    earliest = begun = BEGINNING
    lasting = latest = END
    if since:
        start = parse_period(since)
        earliest, begun = start.lo, max(start.lo, start.hi - DAY + 1)
    if until:
        stop = parse_period(until)
        lasting, latest = min(stop.hi, stop.lo + DAY - 1), stop.hi
    return Span(earliest, begun, lasting, latest)


def first_second(period: Period) -> Period:
    """A date as the moment from which something holds: a day's first second; a month leaves open on which of its days."""
    return Period(period.lo, max(period.lo, period.hi - DAY + 1), period.text)


def last_second(period: Period) -> Period:
    """A date as the moment up to and with which something holds: a day's last second; a month leaves open on which day."""
    return Period(min(period.hi, period.lo + DAY - 1), period.hi, period.text)


# ------------------------------------------------------------------------------------------------ adding


def add(period: Period, duration: Duration) -> Period:
    """The period moved by a duration; contains the sum for every moment of `period`, and no wider than needed.

    Calendar months keep the day and the time of day; where the month has no such day, its last day is taken
    (31 January + 1 month = 28 or 29 February). Open ends stay open, and nothing passes BEGINNING or END.
    """
    if not duration.months:
        return Period(_shift(period.lo, duration.seconds), _shift(period.hi, duration.seconds))
    lo, hi = _add_months(period.lo, duration.months), _add_months(period.hi, duration.months)
    # Two days may be clamped to one: then the later day's early hours and the earlier day's late hours count as well.
    next_day = period.lo - period.lo % DAY + DAY
    if next_day <= period.hi and _add_months(next_day, duration.months) < lo:
        lo = _add_months(next_day, duration.months)
    last_night = period.hi - period.hi % DAY - 1
    if last_night >= period.lo and _add_months(last_night, duration.months) > hi:
        hi = _add_months(last_night, duration.months)
    return Period(lo, hi)


def _shift(moment: int, seconds: int) -> int:
    if moment in (BEGINNING, END):
        return moment
    return min(END, max(BEGINNING, moment + seconds))


def _add_months(moment: int, months: int) -> int:
    if moment <= BEGINNING or moment >= END:
        return moment
    days, clock = divmod(moment, DAY)
    start = date.fromordinal(days + _EPOCH)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    if year > 9999:
        return END
    if year < 1:
        return BEGINNING
    target = date(year, month + 1, min(start.day, month_length(year, month + 1)))
    return (target.toordinal() - _EPOCH) * DAY + clock


# ------------------------------------------------------------------------------------------------ writing


def format_instant(moment: int) -> str:
    """A second since the epoch as `2026-12-01 06:00 UTC`; seconds are shown when they are not zero."""
    days, clock = divmod(moment, DAY)
    hour, minute, second = clock // 3600, clock // 60 % 60, clock % 60
    seconds = f":{second:02d}" if second else ""
    return f"{date.fromordinal(days + _EPOCH).isoformat()} {hour:02d}:{minute:02d}{seconds} UTC"


def format_period(period: Period) -> str:
    """A period as precisely as it is known: `2026-12-01`, `2014-02`, `2014`, an instant, or `FIRST..LAST`."""
    return _formatted(period.lo, period.hi)


@lru_cache(maxsize=16_384)
def _formatted(lo: int, hi: int) -> str:
    if lo == hi:
        return format_instant(lo)
    lo_open, hi_open = lo <= BEGINNING, hi >= END
    whole = (lo_open or lo % DAY == 0) and (hi_open or hi % DAY == DAY - 1)
    if whole and not lo_open and not hi_open:
        short = _short(_date(lo), _date(hi))
        if short:
            return short
    write = (lambda moment: _date(moment).isoformat()) if whole else format_instant
    first = "" if lo_open else write(lo)
    last = "" if hi_open else write(hi)
    return f"{first}..{last}"


def _date(moment: int) -> date:
    return date.fromordinal(moment // DAY + _EPOCH)


def _short(first: date, last: date) -> str:
    """One day, one month or one year in its own form; empty for anything else."""
    if first == last:
        return first.isoformat()
    if first.day == 1 and first.year == last.year and last.day == month_length(last.year, last.month):
        if first.month == last.month:
            return first.isoformat()[:7]
        if (first.month, last.month) == (1, 12):
            return first.isoformat()[:4]
    return ""
