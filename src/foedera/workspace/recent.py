"""From when on a long record is followed, where nobody says: what is on record of late, and what it is about."""

from __future__ import annotations

from bisect import bisect_right

from foedera.engine.occurrence import Record
from foedera.model.time import BEGINNING, Period, format_instant

WHOLE = 1_000
"""Things on record up to which a record is followed as a whole where nobody says from when on."""
SHOWN = 100
"""Of a longer one, so many of the last things on it, and all that they concern."""


def since(record: Record, as_of: Period) -> str:
    """The day from which on a long record is followed at a moment, ISO; empty for a short one, which is followed as a whole."""
    known = bisect_right(record.occurrences, as_of.hi, key=lambda item: item.time.lo)  # they stand in order of time
    first = record.occurrences[known - SHOWN].time.lo if known > WHOLE else BEGINNING
    return format_instant(first)[:10] if first > BEGINNING else ""


def begun(record: Record) -> str:
    """The day of the first thing on record that has a date, ISO; empty for a record without one."""
    first = next((item.time.lo for item in record.occurrences if item.time.lo > BEGINNING), BEGINNING)
    return format_instant(first)[:10] if first > BEGINNING else ""
