"""A disposable index of a journal: which records concern a document, a framework, a speaker, a date.

It holds ids and where their lines begin, never the only copy of anything. Missing, damaged, of another version or of another
journal, it is made again without a word; behind the journal, it reads on from where it stopped.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from foedera.model.journal import Record
from foedera.model.time import Period
from foedera.store.journal.journal import Journal
from foedera.store.journal.lines import LONGEST, Unsound, read_line
from foedera.store.journal.walk import TOP, Place, Walk

VERSION = 1
_TABLES = """
create table stood (version integer, lines integer, offset integer, head text, start integer);
create table records (line integer primary key, offset integer, chain text, id text, kind text, who text, about text,
                      document text, speaker text, lo integer, hi integer);
create table frameworks (framework text, line integer);
create index by_id on records (id);
create index by_about on records (about);
create index by_document on records (document);
create index by_speaker on records (speaker);
create index by_said on records (lo, hi);
create index by_framework on frameworks (framework);
"""


_USELESS = (sqlite3.Error, Unsound, OSError, ValueError, TypeError, OverflowError)
"""What a damaged index comes to: no database, a wrong place, a text where a number should stand."""


class Index:
    """Answers from the records of a journal without reading all of it.

    Every question first brings the index up to date. The records themselves are read from the journal, line by line, and
    each line is held against its hash, so that a wrong index cannot give a wrong record.

    Attributes:
        rebuilt: How often this object had to make the index from nothing.
    """

    def __init__(self, journal: Journal, path: Path | None = None) -> None:
        self.journal = journal
        self.path = path or journal.path.with_name(f"{journal.path.stem}.index")
        self.rebuilt = 0

    def find(
        self, *, ident: str = "", about: str = "", document: str = "", framework: str = "", speaker: str = "", who: str = "",
        kind: str = "", said: Period | None = None,
    ) -> list[Record]:  # fmt: skip
        """The records that meet all that is given, in the order of the journal, superseded ones among them.

        Args:
            ident: The id of a record, or how it begins.
            about: Id of what the record is about.
            document: SHA-256 of the document.
            framework: Id of an agreement; records that name it among others are found.
            speaker: As recorded.
            who: The reviewer.
            kind: A kind of record.
            said: Records whose `said` (without it, `valid`) may lie within this period.

        Raises:
            BrokenJournal: The journal is broken.
        """
        where, values = ["1"], list[str | int]()
        columns = {"about": about, "document": document, "speaker": speaker, "who": who, "kind": kind}
        given = {column: value for column, value in columns.items() if value}
        if ident:
            where.append("id >= ? and id < ?")
            values += [ident, f"{ident}g"]  # g follows the last hexadecimal digit
        for column, value in given.items():
            where.append(f"{column} = ?")
            values.append(value)
        if framework:
            where.append("line in (select line from frameworks where framework = ?)")
            values.append(framework)
        if said is not None:
            where.append("lo <= ? and hi >= ?")
            values += [said.hi, said.lo]

        def meets(record: Record) -> bool:
            """Whether the record itself, not only its row, is what was asked for."""
            told = record.said or record.valid
            return (
                record.id.startswith(ident)
                and all(getattr(record, column) == value for column, value in given.items())
                and (not framework or framework in record.frameworks)
                and (said is None or (told is not None and told.lo <= said.hi and told.hi >= said.lo))
            )

        question = f"select offset, chain from records where {' and '.join(where)} order by line"  # noqa: S608 - our own words
        return self._answered(question, values, meets)

    def rebuild(self) -> None:
        """Make the index from nothing. Raises BrokenJournal."""
        for ending in ("", "-journal", "-wal", "-shm"):
            self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
        self.rebuilt += 1
        with contextlib.closing(self._connect()) as base:
            self._follow(base)

    # ------------------------------------------------------------------ inside

    def _answered(self, question: str, values: list[str | int], meets: Callable[[Record], bool]) -> list[Record]:
        """What the index finds; if it cannot be used, made anew once, then in memory where its folder cannot be written."""
        for again in (False, True):
            with contextlib.suppress(*_USELESS):
                if again:
                    self.rebuild()
                return self._ask(self._connect(), question, values, meets)
        return self._ask(sqlite3.connect(":memory:", isolation_level=None), question, values, meets)

    def _ask(
        self, base: sqlite3.Connection, question: str, values: list[str | int], meets: Callable[[Record], bool]
    ) -> list[Record]:
        with contextlib.closing(base):
            self._follow(base)
            places = base.execute(question, values).fetchall()
        if not places:
            return []
        with self.journal.path.open("rb") as stream:
            found = [_record(stream, *place) for place in places]
        if not all(meets(record) for record in found):
            raise sqlite3.DatabaseError("the index says what the journal does not")
        return found

    def _connect(self) -> sqlite3.Connection:
        base = sqlite3.connect(self.path, timeout=30, isolation_level=None)
        base.execute("pragma synchronous = off")  # it can be made again
        return base

    def _follow(self, base: sqlite3.Connection) -> None:
        """Read what the journal has and the index has not."""
        base.execute("begin immediate")
        with self.journal.opened() as walk:
            place = self._stood(base, walk)
            if walk is not None:
                walk.place = place
                for record in walk:
                    _enter(base, record, walk.before)
                if walk.place != place:
                    base.execute("delete from stood")
                    row = (VERSION, walk.place.lines, walk.place.offset, walk.place.head, walk.before.offset)
                    base.execute("insert into stood values (?, ?, ?, ?, ?)", row)
        base.execute("commit")

    def _stood(self, base: sqlite3.Connection, walk: Walk | None) -> Place:
        """How far the index came. Raises sqlite3.DatabaseError if that is no place in this journal."""
        if not base.execute("select count(*) from sqlite_master").fetchone()[0]:
            for statement in _TABLES.split(";"):
                base.execute(statement)
            return TOP
        row = base.execute("select version, lines, offset, head, start from stood").fetchone()
        entered = base.execute("select count(*) from records").fetchone()[0]
        if row is None and not entered:
            return TOP
        version, lines, offset, head, start = row or (0, 0, 0, "", 0)
        place = Place(lines, offset, head)
        if version != VERSION or entered != lines - 1 or walk is None or not walk.stands(place, start):
            raise sqlite3.DatabaseError("the index is of another journal")
        return place


def _enter(base: sqlite3.Connection, record: Record, start: Place) -> None:
    told = record.said or record.valid
    number = start.lines + 1
    base.execute(
        "insert into records values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (number, start.offset, start.head, record.id, record.kind, record.who, record.about, record.document,
         record.speaker, told.lo if told else None, told.hi if told else None),
    )  # fmt: skip
    base.executemany("insert into frameworks values (?, ?)", [(one, number) for one in sorted(set(record.frameworks))])


def _record(stream: BinaryIO, offset: int, chain: str) -> Record:
    """The record whose line begins at an offset. Raises Unsound."""
    stream.seek(offset)
    return read_line(stream.readline(LONGEST + 1).removesuffix(b"\n"), chain)
