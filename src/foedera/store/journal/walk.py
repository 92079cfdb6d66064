"""Walking down a journal line by line, every line held against the one before. Only one line is in memory at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from foedera.errors import BrokenJournal
from foedera.model.journal import Record, Torn
from foedera.store.journal.lines import FORMAT, LONGEST, Header, TooNew, Unsound, hashed, read_header, read_line


class Place(msgspec.Struct, frozen=True):
    """How far a journal was read: number of lines, bytes, and the hash of the last line."""

    lines: int = 0
    offset: int = 0
    head: str = ""


TOP = Place()


class Walk:
    """The records of an open journal from a place to a number of bytes.

    Attributes:
        place: How far it came; always the end of a sound line.
        before: Where the record last given begins, with the hash of the line before it.
        tail: Bytes behind the last line end, if it came to the end: a line that somebody was in the middle of writing.
    """

    def __init__(self, path: Path, stream: BinaryIO, limit: int, place: Place = TOP) -> None:
        self.path = path
        self.stream = stream
        self.limit = limit
        self.place = place
        self.before = place
        self.tail = b""

    def __iter__(self) -> Iterator[Record]:
        """Each record in turn.

        Raises:
            BrokenJournal: A whole line is not what was written, or the file is no journal or of a later version.
        """
        self.stream.seek(self.place.offset)
        while (data := self._next()) is not None:
            number = self.place.lines + 1
            if number == 1:
                self._head(data)
                record = None
            else:
                try:
                    record = read_line(data, self.place.head)
                except Unsound as error:
                    raise self._broken(number, str(error)) from error
            self.before, self.place = self.place, Place(number, self.place.offset + len(data) + 1, hashed(data))
            if record is not None:
                yield record

    def to_end(self) -> Walk:
        """Walk all the way without looking at the records. Raises BrokenJournal."""
        for _ in self:
            pass
        return self

    def made(self) -> str:
        """When the journal was begun; empty if not even its first line is whole. Raises BrokenJournal."""
        first = Walk(self.path, self.stream, self.limit)
        self.stream.seek(0)
        data = first._next()
        return first._head(data).made if data is not None else ""

    def stands(self, place: Place, start: int) -> bool:
        """Whether the line from `start` to the place has the hash that the place says, so that one can walk on from there."""
        if not 0 <= start < place.offset <= self.limit or place.offset - start > LONGEST + 1:
            return False
        self.stream.seek(start)
        data = self.stream.read(place.offset - start)
        return data.endswith(b"\n") and hashed(data[:-1]) == place.head

    @property
    def torn(self) -> Torn | None:
        """The unfinished line at the end, or None."""
        return Torn(self.place.lines + 1, len(self.tail)) if self.tail else None

    def finished(self) -> bool:
        """Whether the tail is a whole line that lacks nothing but its line end."""
        with contextlib.suppress(Unsound, TooNew):
            read_line(self.tail, self.place.head) if self.place.lines else read_header(self.tail)
            return True
        return False

    def _head(self, data: bytes) -> Header:
        try:
            return read_header(data)
        except Unsound as error:
            raise self._broken(1, str(error)) from error
        except TooNew as error:
            raise BrokenJournal(
                f"{self.path} is a journal of format {error}, which this foedera does not know.",
                code="journal-too-new",
                remedy="Use the version of foedera that wrote it, or a later one.",
            ) from error

    def _next(self) -> bytes | None:
        left = self.limit - self.place.offset
        data = self.stream.readline(min(left, LONGEST + 1)) if left > 0 else b""
        if data.endswith(b"\n"):
            return data[:-1]
        if len(data) > LONGEST:
            raise self._broken(self.place.lines + 1, f"{'it ' if self.place.lines else ''}is longer than {LONGEST:,} bytes")
        if data and not self.place.lines and not _begun(data):
            raise self._broken(1, "is not the header of a journal")
        self.tail = data
        return None

    def _broken(self, number: int, what: str) -> BrokenJournal:
        if number == 1:
            return BrokenJournal(
                f"{self.path} cannot be read as a journal: its first line {what}.",
                code="broken-journal",
                line=1,
                remedy="Name a journal, or bring the file back as it was; nothing was changed.",
            )
        return BrokenJournal(
            f"{self.path} is broken at line {number}: {what}. The lines before it are sound.",
            code="broken-journal",
            line=number,
            remedy="Bring the file back from a copy, or move it away and import what is sound of it with --salvage.",
        )


def _begun(data: bytes) -> bool:
    """Whether an unfinished first line can be the beginning of a header, or the nothing that a crash of the machine leaves."""
    start = b'{"format":"' + FORMAT.encode() + b'"'
    return data.startswith(start) or start.startswith(data.rstrip(b"\0"))
