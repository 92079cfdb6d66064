"""Documents read one after another or side by side, as a stream: in their order, a bounded number in hand, none twice."""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from foedera.model.article import Article
from foedera.reading.decode import COSTLY
from foedera.reading.document import LIMIT, failed, unread
from foedera.store.blocks import Blocks
from foedera.store.documents import Stored, named, piped, stored
from foedera.workspace.crew import SECONDS, Costly, bounded, in_order
from foedera.workspace.extracting import Using
from foedera.workspace.library import BUNDLED, Library
from foedera.workspace.proposals import Read, Reader


def total(paths: Sequence[str]) -> int:
    """How many documents the paths name. Raises BrokenWorkspace, as `propose`."""
    return sum(1 for path in paths for _ in ((path,) if path == "-" else named((Path(path),))))


def pipeline(library: Library) -> str:
    """A hash over the program that reads and everything it looks up: the same gives the same proposals."""
    digest = hashlib.sha256(library.fingerprint.encode())
    for room in (BUNDLED.parent / "reading", BUNDLED / "reading", BUNDLED / "reference"):
        for path in sorted(path for path in room.rglob("*") if path.is_file() and path.suffix != ".pyc"):
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def propose(
    library: Library, paths: Sequence[str | Stored], *, jobs: int = 1, before: Blocks | None = None, using: Using | None = None
) -> Generator[Read]:
    """Read the documents one after another, in the order of the paths. Nothing is kept.

    Args:
        library: For the names of actors.
        paths: Files, folders of them, `-` for standard input; or documents that are at hand.
        jobs: How many processes read; what comes out is the same.
        before: What was read before. A document that this very program has read is not read again.
        using: With which extractors.

    Raises:
        BrokenWorkspace: A path does not exist, or a folder holds no document.
        WrongCall: There is no extractor of a name, or it lacks what it needs.
    """
    reader = Reader(library, using)
    by = f"{pipeline(library)}-{reader.mark}"

    def read(piece: _Piece) -> Read:
        """One document, here."""
        return _read(reader, piece.one, by)

    def sent(piece: _Piece) -> bytes:
        """One document, in another process. Not pickled: a default that is left out by identity must come back as itself."""
        return msgspec.msgpack.encode(read(piece))

    under_way = set[str]()
    pieces = _pieces(paths, before, by, under_way)
    alone = jobs == 1 or threading.active_count() > 1  # a process with threads cannot be copied safely
    for piece, result in ((piece, None) for piece in pieces) if alone else in_order(sent, pieces, jobs, _size):
        one = piece.one
        if before is not None and not piece.fresh and before.by(piece.sha256) == by:
            found = tuple(filed.proposal for filed in before.of(piece.sha256) if not filed.dropped)
            yield Read(Article(one.name, piece.sha256), found, one.data, by, earlier=True)
        elif result is not None or alone or not piece.fresh:
            made = read(piece) if result is None else msgspec.msgpack.decode(result, type=Read)
            yield msgspec.structs.replace(made, data=one.data)
        else:
            yield Read(failed(one.name, COSTLY), (), by=by)
        under_way.discard(piece.sha256)


class _Piece(NamedTuple):
    """A document, and whether it is to be read: not if it was, nor while one with the same bytes is under way."""

    one: Stored
    sha256: str
    fresh: bool


def _size(piece: _Piece) -> int:
    return len(piece.one.data) + 1 if piece.fresh else 0


def _pieces(paths: Sequence[str | Stored], before: Blocks | None, by: str, under_way: set[str]) -> Iterator[_Piece]:
    for path in paths:
        for one in _stored(path):
            sha256 = hashlib.sha256(one.data).hexdigest()
            fresh = before is None or bool(one.fault) or (before.by(sha256) != by and sha256 not in under_way)
            under_way.add(sha256)
            yield _Piece(one, sha256, fresh)


def _stored(path: str | Stored) -> Iterable[Stored]:
    if isinstance(path, Stored):
        return (path,)
    return (piped(sys.stdin.buffer, LIMIT),) if path == "-" else stored((Path(path),), LIMIT)


def _read(reader: Reader, one: Stored, by: str) -> Read:
    """One document in bounded time; whatever happens, the others are still to be read."""
    try:
        with bounded(SECONDS):
            found = Read(unread(one.name, one.fault), ()) if one.fault else reader.read(one.name, one.data)
            return msgspec.structs.replace(found, by=by)
    except (Costly, MemoryError, RecursionError):
        return Read(failed(one.name, COSTLY), (), by=by)
