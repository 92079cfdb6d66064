"""What reviewers accepted, by page and filter, without reading the journal: the same statements that the full reading gives.

An utterance is made of proposals of one speaker, so only speakers of whom something was decided since are worked out again;
where reviewers joined, cut or renamed proposals, all whom that concerns together.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec

from foedera import __version__
from foedera.model.journal import Record
from foedera.model.naming import plain
from foedera.model.said import Said
from foedera.store import cache as kept
from foedera.store.rows import SHARED, Entered, Row, Rows, Wanted, count, page
from foedera.store.shelf import Shelf
from foedera.workspace import reviewed
from foedera.workspace.parts import aparts, merges, splits

LARGE = 2_000_000
"""Bytes of a journal below which reading all of it costs less than an index would."""
EVENTS = "events"
"""Key of accepted events and provisions."""
_PACKAGE = Path(__file__).resolve().parent.parent


class Stated:
    """The accepted statements of a folder, by filter and page. The index beside the journal is made when first asked for.

    Each method raises BrokenJournal where the journal is broken; sqlite3.Error or OSError where the folder can hold no index.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._rows = Rows(shelf.journal, _code(), _described, self._made)

    def page(self, wanted: Wanted, offset: int = 0, limit: int = -1, *, latest: bool = False) -> list[Said]:
        """Statements from `offset` on, at most `limit` (-1: all), in the order of the full reading or the latest first."""
        with self._rows.opened() as base:
            found = page(base, wanted, offset, limit, latest=latest)
        return [self._said(data) for data in found]

    def count(self, wanted: Wanted) -> int:
        """How many statements fit."""
        with self._rows.opened() as base:
            return count(base, wanted)

    def told(self) -> tuple[list[Record], str]:
        """The standing decisions on events and provisions with what joins them, and the head of the journal."""
        with self._rows.opened() as base:
            return self._rows.records(base, (EVENTS, SHARED)), self._rows.head(base)

    def _said(self, data: bytes) -> Said:
        one = msgspec.msgpack.decode(data, type=Said)
        return msgspec.structs.replace(one, where=f"{self._shelf.journal.path}{one.where}")

    def _made(self, records: Sequence[Record]) -> Iterator[Row]:
        """The rows of records that hang together."""
        keys = {record.about: set[str]() for record in records}
        for record in records:
            keys[record.about].add(_described(record).key)
        prefix = str(self._shelf.journal.path)
        for one in reviewed.told(self._shelf, records):
            ids = [wording.id for wording in one.worded]
            bare = msgspec.structs.replace(one, where=one.where.removeprefix(prefix))
            names = dict.fromkeys((one.about, *(wording.about for wording in one.worded)))
            yield Row(
                id=one.id, speaker=one.speaker, plain=plain(one.speaker), office_for=one.on_behalf_of, stance=one.stance,
                whence="\n".join(name.casefold() for name in reviewed.whence(one)), first=one.earliest, last=one.latest,
                frameworks=tuple(filter(None, names)), documents=documents_of(one), text=words_of(one),
                keys=tuple(sorted({key for ident in ids for key in keys.get(ident, ())} - {SHARED})),
                data=msgspec.msgpack.encode(bare),
            )  # fmt: skip


def _described(record: Record) -> Entered:
    """A decision by who speaks; what joins, cuts or parts proposals concerns all that it names."""
    if record.kind in ("merge", "split"):
        pairs = (*merges([record]), *aparts([record]))
        pieces = tuple(one.id for many in splits([record]).values() for one in many)
        return Entered(SHARED, tuple(dict.fromkeys((record.about, *pieces, *(name for pair in pairs for name in pair)))))
    if record.kind != "decision":
        return Entered("")
    formerly = tuple((record.before or {}).get("formerly", ()))
    proposal = ((record.after or record.before or {}).get("proposal")) or {}
    if proposal.get("type", "statement") in ("event", "provision"):
        return Entered(EVENTS, formerly)
    who = proposal.get("entity", "")
    return Entered(f"by {who}" if who else f"of {record.about}", formerly)


@cache
def _code() -> str:
    """What names the code that rows are made by."""
    rooms = [path for room in ("reading", "model") for path in sorted((_PACKAGE / room).glob("*.py"))]
    own = [Path(__file__), Path(reviewed.__file__), _PACKAGE / "store" / "rows.py", _PACKAGE / "workspace" / "parts.py"]
    return kept.key([__version__.encode()], code=[*rooms, *own])


def holds(one: Said, wanted: Wanted) -> bool:
    """Whether a statement fits, as the index has it."""
    if wanted.id and one.id != wanted.id:
        return False
    if one.id in wanted.without:
        return False
    # one wording of an utterance may show what another leaves out
    if wanted.frameworks and not {one.about, *(wording.about for wording in one.worded)} & set(wanted.frameworks):
        return False
    if (wanted.plain or wanted.office_for) and not (
        one.on_behalf_of in wanted.office_for or (wanted.plain and wanted.plain in plain(one.speaker))
    ):
        return False
    if wanted.text and wanted.text not in words_of(one):
        return False
    if wanted.documents and not set(documents_of(one)) & set(wanted.documents):
        return False
    days = {"since": wanted.since, "until": wanted.until}
    if wanted.undated and not (one.earliest or one.latest):
        days = {}
    return reviewed.fits(one, outlet=wanted.whence, stance=wanted.stance, **days)


def words_of(one: Said) -> str:
    """What a search for words looks through, without regard to case: who said it, and what was said in every wording."""
    texts = (one.speaker, one.office, *one.quotes, *(text for wording in one.worded for text in wording.words))
    return "\n".join(texts).casefold()


def documents_of(one: Said) -> tuple[str, ...]:
    """The hashes of the documents in which it stands."""
    return tuple(dict.fromkeys(filter(None, (*one.document[-1:], *(wording.sha256 for wording in one.worded)))))


def stated(shelf: Shelf) -> Stated | None:
    """The index of a folder whose journal is large; None where reading it whole is as good, or no index can be kept there."""
    try:
        if shelf.journal.path.stat().st_size < LARGE:
            return None
        found = Stated(shelf)
        found.count(Wanted())
    except (OSError, sqlite3.Error):
        return None
    return found


__all__ = ["EVENTS", "LARGE", "Stated", "Wanted", "holds", "stated", "words_of"]
