"""Walking down a journal line by line, every line held against the one before. Only one line is in memory at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from foedera.errors import BrokenJournal
from foedera.model.journal import Record, Torn
from foedera.store.journal.lines import FORMAT, LONGEST, TooNew, Unsound, hashed, read_header, read_line


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
        tail: Bytes behind the last line end, if it came to the end: a line that somebody was in the middle of writing.
    """

    def __init__(self, path: Path, stream: BinaryIO, limit: int, place: Place = TOP) -> None:
        self.path = path
        self.stream = stream
        self.limit = limit
        self.place = place
        self.tail = b""

    def __iter__(self) -> Iterator[Record]:
        """Each record in turn.

        Raises:
            BrokenJournal: A whole line is not what was written, or the file is no journal or of a later version.
        """
        self.stream.seek(self.place.offset)
        while (data := self._next()) is not None:
            number = self.place.lines + 1
            try:
                record = read_line(data, self.place.head) if number > 1 else read_header(data)
            except Unsound as error:
                raise self._broken(number, str(error)) from error
            except TooNew as error:
                raise BrokenJournal(
                    f"{self.path} is a journal of format {error}, which this foedera does not know.",
                    code="journal-too-new",
                    remedy="Use the version of foedera that wrote it, or a later one.",
                ) from error
            self.place = Place(number, self.place.offset + len(data) + 1, hashed(data))
            if isinstance(record, Record):
                yield record

    def to_end(self) -> Walk:
        """Walk all the way without looking at the records. Raises BrokenJournal."""
        for _ in self:
            pass
        return self

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

    def _next(self) -> bytes | None:
        left = self.limit - self.place.offset
        data = self.stream.readline(min(left, LONGEST + 1)) if left > 0 else b""
        if data.endswith(b"\n"):
            return data[:-1]
        if len(data) > LONGEST:
            raise self._broken(self.place.lines + 1, f"it is longer than {LONGEST:,} bytes")
        if data and not self.place.lines and not _begun(data):
            raise self._broken(1, "it is not the header of a journal")
        self.tail = data
        return None

    def _broken(self, number: int, what: str) -> BrokenJournal:
        if number == 1:
            return BrokenJournal(
                f"{self.path} is not a sound journal: of its first line, {what}.",
                code="broken-journal",
                line=1,
                remedy="Name a journal, or bring the file back as it was; nothing was changed.",
            )
        return BrokenJournal(
            f"{self.path} is broken at line {number}: {what}. The lines before it are sound.",
            code="broken-journal",
            line=number,
            remedy="Bring the file back from a copy, or move it away and import its sound lines; nothing was changed.",
        )


def _begun(data: bytes) -> bool:
    """Whether an unfinished first line can be the beginning of a header, or the nothing that a crash of the machine leaves."""
    start = b'{"format":"' + FORMAT.encode() + b'"'
    return data.startswith(start) or start.startswith(data.rstrip(b"\0"))
