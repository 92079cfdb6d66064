"""The proposals of a reading on disk: one block a document, written when the document is read, found again without reading all.

A block is a line that says of which document, under which name, by which extractor and how many bytes follow; then one line
for each proposal. A later block of the same document takes the place of an earlier one. A block that a crash cut off is no
block: its document is read again. A line without a block (an earlier version wrote such files) was made by nobody known.
"""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, BinaryIO, NamedTuple, TypeVar

import msgspec

from foedera.errors import BrokenWorkspace
from foedera.model.review import Filed

T = TypeVar("T")

_START = b'{"read":'
_SETTLED_EVERY = 64
"""Blocks after which the disk is waited for."""


class Head(msgspec.Struct, frozen=True):
    """The first line of a block.

    Attributes:
        read: SHA-256 of the document's bytes.
        doc: Its name when it was read.
        by: What made the proposals, a hash over program and tables; empty if not known.
        proposals: How many.
        size: Bytes of the lines that follow.
    """

    read: str
    doc: str
    by: str
    proposals: Annotated[int, msgspec.Meta(ge=0)]
    size: Annotated[int, msgspec.Meta(ge=0)]


class _Place(NamedTuple):
    """Where the lines of a document stand, its own head left out."""

    offset: int
    size: int
    by: str
    doc: str


class Blocks:
    """The blocks of a file, with an index of where each document's stand; no proposal is held.

    Args:
        path: The file; it need not be there yet.

    Raises:
        BrokenWorkspace: The file cannot be read, or a line of it is neither a head nor a proposal.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._places: dict[str, _Place] = {}  # some 300 bytes a document
        self._end = self._unsettled = 0
        self._stale = False
        self._file: BinaryIO | None = None
        if path.is_file():
            try:
                self._file = path.open("rb")
                self._scan(self._file)
            except OSError as error:
                raise BrokenWorkspace(f"{path} cannot be read: {error.strerror or error}.") from error
            except BrokenWorkspace:
                self.close()
                raise

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[str]:
        """The documents, in the order in which they were first read."""
        return iter(self._places)

    def by(self, document: str) -> str | None:
        """What made the proposals of a document; None if it was not read."""
        place = self._places.get(document)
        return None if place is None else place.by

    def names(self) -> Iterator[tuple[str, str]]:
        """Every document with the name it had."""
        return ((document, place.doc) for document, place in self._places.items())

    def of(self, document: str) -> list[Filed]:
        """The proposals of a document; none if it was not read. Raises BrokenWorkspace: a line is no proposal."""
        place = self._places.get(document)
        if place is None or not place.size or self._file is None:
            return []
        self._file.seek(place.offset)
        return [_decoded(self.path, line, Filed) for line in self._file.read(place.size).splitlines() if line.strip()]

    def close(self) -> None:
        """Let the file go."""
        if self._file is not None:
            self._file.close()

    # -------------------------------------------------------------------------------------------- writing

    def put(self, document: str, doc: str, by: str, proposals: Iterable[Filed]) -> bool:
        """Write the block of a document, unless it stands there already; whether it was written.

        Raises:
            BrokenWorkspace: It cannot be written; what stood there is untouched.
        """
        lines = [msgspec.json.encode(one, order="deterministic") + b"\n" for one in proposals]
        body = b"".join(lines)
        old = self._places.get(document)
        if old is not None and (old.by, old.doc, old.size) == (by, doc, len(body)) and self._bytes(old) == body:
            return False
        head = msgspec.json.encode(Head(document, doc, by, len(lines), len(body))) + b"\n"
        self._append(head + body)
        self._places[document] = _Place(self._end - len(body), len(body), by, doc)
        self._stale |= old is not None
        return True

    def settle(self) -> None:
        """Wait until the disk has it, and write the file anew if blocks in it were replaced. Raises BrokenWorkspace."""
        if self._stale:
            self._rewrite()
        elif self._unsettled and self._file is not None:
            os.fsync(self._file.fileno())
        self._unsettled, self._stale = 0, False

    def _append(self, data: bytes) -> None:
        try:
            if self._file is None or self._file.mode == "rb":
                self.close()
                self.path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self.path.open("r+b" if self.path.is_file() else "w+b", buffering=0)
                self._file.truncate(self._end)  # a torn block
            try:
                _all_written(self._file, self._end, data)
            except OSError:
                self._file.truncate(self._end)
                raise
            self._end += len(data)
            self._unsettled += 1
            if self._unsettled >= _SETTLED_EVERY:
                os.fsync(self._file.fileno())
                self._unsettled = 0
        except OSError as error:
            raise unwritable(self.path, error) from error

    def _bytes(self, place: _Place) -> bytes:
        assert self._file is not None
        self._file.seek(place.offset)
        return self._file.read(place.size)

    def _rewrite(self) -> None:
        """The same blocks without those that were replaced, in the order in which the documents were first read."""
        places: dict[str, _Place] = {}
        try:
            handle, name = tempfile.mkstemp(prefix=".", dir=self.path.parent)
            with os.fdopen(handle, "wb") as stream:
                for document, place in self._places.items():
                    body = self._bytes(place)
                    head = Head(document, place.doc, place.by, body.count(b"\n"), len(body))
                    stream.write(msgspec.json.encode(head) + b"\n")
                    places[document] = place._replace(offset=stream.tell())
                    stream.write(body)
                self._end = stream.tell()
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(self.path)
            self.close()
            self._places, self._file = places, self.path.open("rb")
        except OSError as error:
            raise unwritable(self.path, error) from error

    # -------------------------------------------------------------------------------------------- reading

    def _scan(self, file: BinaryIO) -> None:
        """Enter the whole blocks; end before a torn one."""
        end, number = os.fstat(file.fileno()).st_size, 0
        while self._end < end:
            file.seek(self._end)
            line, number = file.readline(), number + 1
            if not line.endswith(b"\n"):
                return
            behind = self._end + len(line)
            if line.startswith(_START):
                head = _decoded(self.path, line, Head, number)
                number += head.proposals
                if behind + head.size > end:
                    return
                self._stale |= head.read in self._places
                self._places[head.read] = _Place(behind, head.size, head.by, head.doc)
                behind += head.size
            elif line.strip():
                self._enter(_decoded(self.path, line, Filed, number), len(line))
            self._end = behind

    def _enter(self, one: Filed, size: int) -> None:
        """A line that stands in no block."""
        old = self._places.get(one.document)
        start, length = (old.offset, old.size) if old is not None and not old.by else (self._end, 0)
        self._places[one.document] = _Place(start, length + size, "", one.proposal.doc)


def _decoded(path: Path, line: bytes, form: type[T], number: int = 0) -> T:
    try:
        return msgspec.json.decode(line, type=form)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise BrokenWorkspace(
            f"{path}{f':{number}' if number else ''} has a line that is no proposal: {error}. Delete the file and read the"
            " documents again; decisions stand in the journal and are found again.",
            code="broken-proposals",
        ) from error


def _all_written(file: BinaryIO, at: int, data: bytes) -> None:
    """The system may take it in pieces."""
    file.seek(at)
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def unwritable(path: Path, error: OSError) -> BrokenWorkspace:
    """What to say of a file that could not be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return BrokenWorkspace(f"There is no room to write to {path}. What stood there before is untouched.", code="disk-full")
    return BrokenWorkspace(f"{path} cannot be written: {error.strerror or error}.", code="unwritable-file")
