"""The journal of a workspace: append, read, check."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import msgspec

from foedera.errors import BrokenJournal, BrokenWorkspace, WrongCall
from foedera.model.journal import KINDS, Condition, Entry, Record, Torn
from foedera.model.time import Period
from foedera.store.journal import disk, views
from foedera.store.journal.lines import LONGEST, content_id, hashed, header, line
from foedera.store.journal.walk import TOP, Place, Walk

NAME = "journal.jsonl"
"""Name of the journal in the folder of a workspace."""
PATIENCE = 30.0
"""Seconds that a writer or reader waits for another writer."""


def utc_now() -> datetime:
    """The moment of recording, unless a journal is given another clock."""
    return datetime.now(UTC)


class Journal:
    """An append-only file of records, safe with several writers.

    Opening costs nothing; the first call reads the whole file and holds every line against the one before. Later calls of
    the same object read what was added since.

    Attributes:
        path: The file; it and its folder are made by the first `append`.
        mended: Torn ends of lines that this object found and moved aside.
    """

    def __init__(self, path: Path, *, clock: Callable[[], datetime] = utc_now, patience: float = PATIENCE) -> None:
        self.path = path
        self.mended: list[Torn] = []
        self._clock = clock
        self._patience = patience
        self._inode = 0
        self._place = TOP
        self._begun = 0  # bytes of a journal without a record, if this object made it
        self._ids: set[str] = set()
        self._superseded: dict[str, str] = {}

    # ------------------------------------------------------------------ writing

    def append(self, entry: Entry) -> Record:
        """Record an entry. When this returns, it survives a crash.

        Raises:
            WrongCall: `invalid-entry`: the kind is unknown, nobody is named, or JSON cannot hold a payload;
                `unknown-record`: it supersedes what is not here; `already-superseded`: somebody superseded that before.
            BrokenJournal: The chain is broken, the disk full or not writable. The file is as it was.
        """
        return self.append_all((entry,))[0]

    def append_all(self, entries: Iterable[Entry], *, expected: int | None = None) -> tuple[Record, ...]:
        """Record several entries in one write, all or none; only a crash in its middle can leave the first of them alone.

        A later one may not supersede an earlier one of the same call, since ids are given here.

        Args:
            entries: What is to be recorded.
            expected: Bytes of the journal that the caller has read. A journal only grows, so where its size is another by now
                somebody has written meanwhile, and nothing is recorded. None: whatever stands there.

        Raises:
            WrongCall, BrokenJournal: As `append`; `moved-on`: somebody has written since.
        """
        entries = tuple(views.acceptable(entry) for entry in entries)
        with self._open_to_write() as handle:
            if expected is not None and max(expected, self._begun) != self._place.offset:
                raise WrongCall("Somebody has written to the journal since it was read.", code="moved-on")
            now = self._now()
            records = [_stamped(entry, now) for entry in entries]
            self._may_supersede(records)
            self._write(handle, records)
        return tuple(records)

    def add_records(self, records: Iterable[Record]) -> tuple[Record, ...]:
        """Chain records of another journal, who and when as they are, leaving out those that are here. Gives the new ones.

        What they supersede is not asked: two people may have corrected one record, and both corrections are kept.
        Raises as `append`, apart from that.
        """
        with self._open_to_write() as handle:
            return tuple(self._write(handle, records))

    def absent(self, idents: Iterable[str]) -> set[str]:
        """Those of some ids that no record has, as of the last call that wrote."""
        return set(idents) - self._ids

    def _now(self) -> str:
        return f"{self._clock().astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"

    def _may_supersede(self, records: list[Record]) -> None:
        taken = self._superseded.copy()
        for record in records:
            if not record.supersedes or record.id in self._ids:  # the same call made twice is no second correction
                continue
            if record.supersedes not in self._ids:
                raise WrongCall(f"The journal has no record {record.supersedes} to supersede.", code="unknown-record")
            if record.supersedes in taken:
                raise WrongCall(
                    f"Record {record.supersedes} was superseded by {taken[record.supersedes]} in the meantime."
                    " Look at that one and decide again.",
                    code="already-superseded",
                )
            taken[record.supersedes] = record.id

    def _write(self, handle: int, records: Iterable[Record]) -> list[Record]:
        """Chain what is not here yet and give it; the same record twice is one."""
        place, fresh, data = self._place, dict[str, Record](), list[bytes]()
        for record in records:
            if record.id in self._ids or record.id in fresh:
                continue
            text = line(place.head, record)
            if len(text) > LONGEST:
                raise WrongCall(f"A record of {len(text):,} bytes is more than {LONGEST:,}.", code="invalid-entry")
            place = Place(place.lines + 1, place.offset + len(text) + 1, hashed(text))
            fresh[record.id] = record
            data.append(text)
        if data:
            disk.extend(self.path, handle, b"\n".join([*data, b""]), self._place.offset)
            self._place = place
            for record in fresh.values():
                self._note(record)
        return list(fresh.values())

    @contextlib.contextmanager
    def _open_to_write(self) -> Iterator[int]:
        """Hold the lock, make the file if there is none, read what is new in it and mend its end."""
        with disk.writing(self.path, self._patience):
            try:
                if not self.path.exists() or not self.path.stat().st_size:
                    disk.begin(self.path, first := header(self._now()) + b"\n")
                    self._begun = len(first)
                handle = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CLOEXEC)
            except OSError as error:
                raise disk.failed(self.path, error) from error
            try:
                with os.fdopen(os.dup(handle), "rb") as stream:
                    self._catch_up(handle, stream)
                yield handle
            finally:
                os.close(handle)

    def _catch_up(self, handle: int, stream: BinaryIO) -> None:
        status = os.fstat(handle)
        if status.st_ino != self._inode:
            self._inode, self._place = status.st_ino, TOP
            self._ids.clear()
            self._superseded.clear()
        if status.st_size < self._place.offset:
            raise BrokenJournal(
                f"{self.path} has become shorter since it was opened: lines that stood in it are gone.",
                code="broken-journal",
                line=self._place.lines,
                remedy="Bring the file back from a copy; nothing was changed.",
            )
        walk = Walk(self.path, stream, status.st_size, self._place)
        for record in walk:
            self._note(record)
        self._place = walk.place
        if walk.tail:
            self._mend(handle, walk)

    def _mend(self, handle: int, walk: Walk) -> None:
        """Finish a line that lacks only its end; set aside one that lacks more."""
        tail, place = walk.tail, walk.place
        if walk.finished():
            disk.extend(self.path, handle, b"\n", place.offset + len(tail))
            with os.fdopen(os.dup(handle), "rb") as stream:
                rest = Walk(self.path, stream, place.offset + len(tail) + 1, place)
                for record in rest:
                    self._note(record)
                self._place = rest.place
            return
        aside = disk.keep_aside(self.path, tail)
        self.mended.append(Torn(place.lines + 1, len(tail), str(aside)))
        try:
            os.ftruncate(handle, place.offset)
            os.fsync(handle)
        except OSError as error:
            raise disk.failed(self.path, error) from error
        if not place.lines:  # not even the header was whole
            disk.extend(self.path, handle, header(self._now()) + b"\n", 0)
            with os.fdopen(os.dup(handle), "rb") as stream:
                self._place = Walk(self.path, stream, os.fstat(handle).st_size).to_end().place

    def _note(self, record: Record) -> None:
        self._ids.add(record.id)
        if record.supersedes:
            self._superseded[record.supersedes] = record.id

    # ------------------------------------------------------------------ reading

    def records(self, *, known_at: int | None = None, recorded_until: Period | None = None) -> Iterator[Record]:
        """All records in the order in which they were entered here, superseded ones among them.

        Args:
            known_at: Leave out what was surely not yet known at this second: what came later is no knowledge of then.
            recorded_until: Leave out what was entered after the end of this period: our own journal as it was then.

        Raises:
            BrokenJournal: When the walk comes to a line that is not what was written. A missing journal has no records.
        """
        return views.seen(self.opened, known_at, recorded_until)

    def current(
        self, *, known_at: int | None = None, recorded_until: Period | None = None, retracted: bool = False
    ) -> Iterator[Record]:
        """The records that stand: not superseded by another that was recorded and surely known by then.

        A superseded record whose correction may or may not have been known stands beside it. Retractions themselves are
        given only if `retracted`. Arguments and errors as of `records`.
        """
        return views.standing(self.opened, known_at, recorded_until, retracted=retracted)

    def made(self) -> str:
        """When the journal was begun, as its header says; empty if there is none. Raises BrokenJournal."""
        with self.opened() as walk:
            return walk.made() if walk else ""

    def head(self) -> str:
        """SHA-256 of the last whole line, as `check` tells it, the chain not held against itself; empty without a journal."""
        try:
            whole = self.path.read_bytes().rpartition(b"\n")[0]
        except OSError:
            return ""
        return hashed(whole.rpartition(b"\n")[2]) if whole else ""

    def check(self, *, against: str = "") -> Condition:
        """Read everything and hold it together.

        Args:
            against: A head noted down earlier, or how it begins; the journal must still contain the line that had this hash.

        Raises:
            BrokenJournal: A line is not what was written, or no line has the hash asked for.
        """
        return views.checked(self.path, self.opened, against)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Walk | None]:
        """The journal as it stands at this moment, at its top; None if there is none. Raises BrokenWorkspace."""
        with contextlib.ExitStack() as stack:
            try:
                with disk.looking(self.path, self._patience):
                    stream = stack.enter_context(self.path.open("rb"))
                    size = os.fstat(stream.fileno()).st_size
            except FileNotFoundError:
                yield None
                return
            except OSError as error:
                raise BrokenWorkspace(f"{self.path} cannot be read: {error.strerror or error}.") from error
            yield Walk(self.path, stream, size)


def _stamped(entry: Entry, now: str) -> Record:
    bare = Record(**{name: getattr(entry, name) for name in Entry.__struct_fields__}, recorded=now)
    return msgspec.structs.replace(bare, id=content_id(bare))


__all__ = ["KINDS", "NAME", "PATIENCE", "Journal", "utc_now"]
