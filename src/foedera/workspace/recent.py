"""From when on a long record is followed, where nobody says: what is on record of late, and what it is about."""

from __future__ import annotations

from bisect import bisect_right

from foedera.engine.occurrence import Record
from foedera.model.time import BEGINNING, Period, format_instant

SHOWN = 100
"""Things on record that are followed where nobody says from when on; of a record that has no more, all are."""


def since(record: Record, as_of: Period) -> str:
    """The day of the 100th last thing on record at a moment, ISO; empty where the record has no more, or it has no date."""
    known = bisect_right(record.occurrences, as_of.hi, key=lambda item: item.time.lo)  # they stand in order of time
    first = record.occurrences[known - SHOWN].time.lo if known > SHOWN else BEGINNING
    return format_instant(first)[:10] if first > BEGINNING else ""


def begun(record: Record) -> str:
    """The day of the first thing on record that has a date, ISO; empty for a record without one."""
    first = next((item.time.lo for item in record.occurrences if item.time.lo > BEGINNING), BEGINNING)
    return format_instant(first)[:10] if first > BEGINNING else ""
