"""Reading a journal as it is asked for: by knowledge, by time of recording, what stands, whether it is whole."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec

from foedera.errors import BrokenJournal, WrongCall
from foedera.model.journal import KINDS, Condition, Entry, Record, known
from foedera.model.time import Period
from foedera.model.truth import NO, YES
from foedera.store.journal.lines import canonical
from foedera.store.journal.walk import Walk

Opened = Callable[[], AbstractContextManager[Walk | None]]
"""Opens a journal at its top; None if there is none."""


def seen(opened: Opened, known_at: int | None, recorded_until: Period | None) -> Iterator[Record]:
    """The records that were entered, and may have been known, by then. Raises BrokenJournal."""
    with opened() as walk:
        yield from _then(walk or (), known_at, recorded_until)


def _then(records: Iterable[Record], known_at: int | None, recorded_until: Period | None) -> Iterator[Record]:
    last = "" if recorded_until is None else _last(recorded_until)
    for record in records:
        if last and record.recorded > last:
            continue
        if known_at is not None and known(record, known_at) is NO:
            continue
        yield record


def _last(period: Period) -> str:
    """The last microsecond of a period, as records write it. A record's last second is not over before its last microsecond."""
    return f"{datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=period.hi):%Y-%m-%dT%H:%M:%S}.999999Z"


def standing(opened: Opened, known_at: int | None, recorded_until: Period | None, *, retracted: bool) -> Iterator[Record]:
    """The records seen that no other, surely known one has superseded. Raises BrokenJournal.

    Two walks over what stood there at the beginning: the first gathers which record takes the place of which, the second
    gives the records. In memory are the ids of corrections, never the journal.
    """
    with opened() as walk:
        if walk is None:
            return
        gone = _gone(_then(walk, None, recorded_until), known_at)
        again = Walk(walk.path, walk.stream, walk.place.offset)  # what was added meanwhile may correct what is given
        for record in _then(again, known_at, recorded_until):
            if record.id not in gone and (retracted or record.kind != "retraction"):
                yield record


def _gone(records: Iterable[Record], known_at: int | None) -> set[str]:
    """Ids of what was superseded by a record that was surely known."""
    older: dict[str, str] = {}
    sure: list[str] = []
    for record in records:
        if record.supersedes:
            older[record.id] = record.supersedes
            if known_at is None or known(record, known_at) is YES:
                sure.append(record.id)
    gone: set[str] = set()
    for newest in sure:
        ident = older.get(newest, "")
        while ident and ident not in gone:  # also past a correction that was not known itself
            gone.add(ident)
            ident = older.get(ident, "")
    return gone


def checked(path: Path, opened: Opened, against: str) -> Condition:
    """What a walk to the end finds. Raises BrokenJournal."""
    with opened() as walk:
        if walk is None:
            raise BrokenJournal(
                f"There is no journal {path}.",
                code="no-journal",
                remedy="Name a journal that exists; the first reviewed decision begins one.",
            )
        met = not against
        for _ in walk:
            met = met or walk.place.head.startswith(against)
        met = met or walk.place.head.startswith(against)
    if not met:
        raise BrokenJournal(
            f"No line of {path} has the hash {against}: lines that stood in it when that was noted are gone or changed.",
            code="other-head",
            remedy="Compare with the copy from which the hash was noted.",
        )
    return Condition(records=max(walk.place.lines - 1, 0), size=walk.place.offset, head=walk.place.head, torn=walk.torn)


def acceptable(entry: Entry) -> Entry:
    """The entry as it will be read again: tuples of a payload as lists, structs as objects.

    Raises:
        WrongCall: The kind is unknown, nobody is named, or JSON cannot hold the payload.
    """
    if entry.kind not in KINDS:
        raise WrongCall(f"The journal has no records of kind {entry.kind!r}; it has {', '.join(KINDS)}.", code="invalid-entry")
    if not entry.who.strip():
        raise WrongCall("An entry needs the name of the person who makes it.", code="invalid-entry")
    if entry.kind == "retraction" and not entry.supersedes:
        raise WrongCall("A retraction names the record that no longer stands.", code="invalid-entry")
    try:
        _finite(msgspec.to_builtins(entry))
        return msgspec.json.decode(canonical(entry), type=Entry)
    except (TypeError, ValueError, msgspec.MsgspecError, RecursionError) as error:
        raise WrongCall(f"JSON cannot hold this entry: {error}", code="invalid-entry") from error


def _finite(value: object) -> None:
    """Raises ValueError for a number that JSON would turn into nothing."""
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no number that can be written down.")
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ():
        _finite(part)
