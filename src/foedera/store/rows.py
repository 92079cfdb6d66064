"""A disposable table of what stands in a journal, by key: where its lines are, and rows that somebody made of them.

Who makes the rows says which keys a record has and which hang together; here it is only kept, brought up to date when lines are
added, and made again when it is missing, damaged, of other code or of another journal. Records are read from the journal itself,
each line held against its hash.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from foedera.model.journal import Record
from foedera.store.journal import Journal
from foedera.store.journal.lines import LONGEST, Unsound, read_line
from foedera.store.journal.walk import TOP, Place, Walk

_TABLES = """
create table stood (code text, lines integer, offset integer, head text, start integer);
create table records (line integer primary key, offset integer, chain text, id text, about text, key text, linked integer);
create table links (line integer, one text, other text);
create table said (number integer primary key, id text, speaker text, plain text, office_for text, stance text, whence text,
                   first text, last text, undated integer, day text, data blob);
create table keys (key text, number integer);
create table about (framework text, number integer);
create table stands (document text, number integer);
create table words (number integer primary key, text text);
create index records_id on records (id);
create index records_about on records (about, key);
create index records_key on records (key);
create index links_line on links (line);
create index said_first on said (undated, day, speaker, id);
create index said_last on said (undated, day desc, id desc);
create index said_id on said (id);
create index said_for on said (office_for);
create index keys_key on keys (key);
create index keys_number on keys (number);
create index about_name on about (framework, number);
create index about_number on about (number);
create index stands_document on stands (document, number);
create index stands_number on stands (number);
"""
USELESS = (sqlite3.Error, Unsound, OSError, ValueError, TypeError, OverflowError)
"""What a damaged table comes to."""


class Entered(NamedTuple):
    """What the maker of rows says of a record: its key (empty: it is not needed) and the ids that it joins with its own."""

    key: str
    links: tuple[str, ...] = ()


class Row(NamedTuple):
    """A statement as it is looked for, with its whole as bytes."""

    id: str
    speaker: str
    plain: str
    office_for: str
    stance: str
    whence: str
    first: str
    last: str
    frameworks: tuple[str, ...]
    documents: tuple[str, ...]
    text: str
    keys: tuple[str, ...]
    data: bytes


Describe = Callable[[Record], Entered]
Make = Callable[[Sequence[Record]], Iterable[Row]]


class Rows:
    """The table beside a journal.

    Args:
        journal: Whose lines.
        code: Names the code that makes rows; rows of other code are made again.
        describe: What a record is entered under.
        make: The rows of all standing records that hang together.
    """

    def __init__(self, journal: Journal, code: str, describe: Describe, make: Make) -> None:
        self.path = journal.path.with_name("statements.index")
        self._journal = journal
        self._code = code
        self._describe = describe
        self._make = make

    @contextlib.contextmanager
    def opened(self) -> Iterator[sqlite3.Connection]:
        """The table as the journal is now.

        Raises:
            BrokenJournal: The journal is broken.
            sqlite3.Error, OSError: It cannot be kept here.
        """
        try:
            base = self._followed()
        except USELESS:
            for ending in ("", "-journal", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
            base = self._followed()
        with contextlib.closing(base):
            yield base

    def head(self, base: sqlite3.Connection) -> str:
        """SHA-256 of the journal's last line."""
        row = base.execute("select head from stood").fetchone()
        return str(row[0]) if row else ""

    def records(self, base: sqlite3.Connection, keys: Iterable[str]) -> list[Record]:
        """The standing records under some keys, in the order of the journal. Raises Unsound."""
        places = sorted(
            {place for key in keys for place in base.execute("select line, offset, chain from records where key = ?", (key,))}
        )
        with self._journal.path.open("rb") as stream:
            found = []
            for _, offset, chain in places:
                stream.seek(offset)
                found.append(read_line(stream.readline(LONGEST + 1).removesuffix(b"\n"), chain))
        return found

    # ------------------------------------------------------------------ inside

    def _followed(self) -> sqlite3.Connection:
        base = sqlite3.connect(self.path, timeout=60, isolation_level=None)
        try:
            base.execute("pragma synchronous = off")  # it can be made again
            if not self._current(base):
                base.execute("begin immediate")
                self._follow(base)
                base.execute("commit")
        except BaseException:
            base.close()
            raise
        return base

    def _current(self, base: sqlite3.Connection) -> bool:
        """Whether nothing was added since; one look at the end of the journal."""
        if not base.execute("select count(*) from sqlite_master").fetchone()[0]:
            return False
        with self._journal.opened() as walk:
            place = self._stood(base, walk)
            return walk is None or walk.limit == place.offset

    def _stood(self, base: sqlite3.Connection, walk: Walk | None) -> Place:
        row = base.execute("select code, lines, offset, head, start from stood").fetchone()
        if row is None:
            return TOP
        code, lines, offset, head, start = row
        place = Place(lines, offset, head)
        if code != self._code or walk is None or not walk.stands(place, start):
            raise sqlite3.DatabaseError("the table is of another journal, or of other code")
        return place

    def _follow(self, base: sqlite3.Connection) -> None:
        if not base.execute("select count(*) from sqlite_master").fetchone()[0]:
            for statement in _TABLES.split(";"):
                base.execute(statement)
        with self._journal.opened() as walk:
            if walk is None:
                return
            walk.place = place = self._stood(base, walk)
            touched: set[str] = set()
            for record in walk:
                touched |= self._enter(base, record, walk.before)
            if walk.place != place:
                base.execute("delete from stood")
                row = (self._code, walk.place.lines, walk.place.offset, walk.place.head, walk.before.offset)
                base.execute("insert into stood values (?, ?, ?, ?, ?)", row)
        self._again(base, touched)

    def _enter(self, base: sqlite3.Connection, record: Record, start: Place) -> set[str]:
        """Enter a record and take out the one that it supersedes; the keys that this touches."""
        touched: set[str] = set()
        if record.supersedes:
            for line, key in base.execute("select line, key from records where id = ?", (record.supersedes,)).fetchall():
                touched |= {key, *_linked(base, line)}
                base.execute("delete from records where line = ?", (line,))
                base.execute("delete from links where line = ?", (line,))
        told = self._describe(record)
        if told.key:
            line = start.lines + 1
            row = (line, start.offset, start.head, record.id, record.about, told.key, bool(told.links))
            base.execute("insert into records values (?, ?, ?, ?, ?, ?, ?)", row)
            base.executemany("insert into links values (?, ?, ?)", [(line, record.about, other) for other in told.links])
            touched |= {told.key, *_linked(base, line)}
        return touched

    def _again(self, base: sqlite3.Connection, touched: set[str]) -> None:
        """Make the rows of all that hangs together with what was touched."""
        families = _families(base)
        waiting, done = touched - {SHARED}, set[str]()
        while waiting:
            first = waiting.pop()
            family = {*families.get(first, ()), first}
            gone = {number for key in family for (number,) in base.execute("select number from keys where key = ?", (key,))}
            beside = {key for number in gone for (key,) in base.execute("select key from keys where number = ?", (number,))}
            for number in gone:
                for table in ("said", "keys", "about", "words", "stands"):
                    base.execute(f"delete from {table} where number = ?", (number,))  # noqa: S608 - our own words
            for row in self._make(self.records(base, (*family, SHARED))):
                _keep(base, row)
            done |= family
            waiting = (waiting | beside) - done  # what hung together with these before, and no longer does


SHARED = "*"
"""Key of records that are given to whoever makes rows, whatever the key: which of them are one and which are not."""


def _linked(base: sqlite3.Connection, line: int) -> set[str]:
    """The keys of what a record joins."""
    names = {name for pair in base.execute("select one, other from links where line = ?", (line,)) for name in pair}
    return {key for name in names for (key,) in base.execute("select key from records where about = ?", (name,))} - {SHARED}


def _families(base: sqlite3.Connection) -> dict[str, set[str]]:
    """Key -> all keys that hang together with it, where there are others."""
    found: dict[str, set[str]] = {}

    def join(keys: set[str]) -> None:
        """Make one of what these belong to."""
        whole = set(keys).union(*(found.get(key, {key}) for key in keys))
        for key in whole:
            found[key] = whole

    several = "select about from records where key != ? group by about having min(key) != max(key)"
    names = [(about,) for (about,) in base.execute(several, (SHARED,)).fetchall()]
    for some in (*names, *base.execute("select one, other from links").fetchall()):
        keys = {key for name in some for (key,) in base.execute("select key from records where about = ?", (name,))} - {SHARED}
        if len(keys) > 1:
            join(keys)
    return found


def _keep(base: sqlite3.Connection, row: Row) -> None:
    day = row.last or row.first
    given = (row.id, row.speaker, row.plain, row.office_for, row.stance, row.whence, row.first, row.last, not day, day, row.data)
    number = base.execute("insert into said values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", given).lastrowid
    base.executemany("insert into keys values (?, ?)", [(key, number) for key in row.keys])
    base.executemany("insert into about values (?, ?)", [(name, number) for name in row.frameworks])
    base.executemany("insert into stands values (?, ?)", [(name, number) for name in row.documents])
    base.execute("insert into words values (?, ?)", (number, row.text))


class Wanted(NamedTuple):
    """Which rows; empty for all. Days as ISO dates, names and words as the rows have them.

    Attributes:
        id: One statement.
        frameworks: Ids, with any of which a wording deals.
        office_for: Codes of actors, any of which is spoken for; or the speaker's name has `plain` in it.
        whence: Part of the name of an outlet or agency.
        since, until: Days on which it can have been said.
        undated: With days given, also what has no date at all.
        text: Part of what was said, or of the names of who said it.
        documents: Hashes, in any of which a wording stands.
        without: Ids that are left out.
    """

    id: str = ""
    frameworks: tuple[str, ...] = ()
    office_for: tuple[str, ...] = ()
    plain: str = ""
    stance: str = ""
    whence: str = ""
    since: str = ""
    until: str = ""
    undated: bool = False
    text: str = ""
    documents: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def page(base: sqlite3.Connection, wanted: Wanted, offset: int, limit: int, *, latest: bool = False) -> list[bytes]:
    """Rows from `offset` on, at most `limit` (-1: all): the earliest first and by speaker, or the latest first; no date last."""
    where, values = _conditions(wanted)
    order = "undated, day desc, id desc" if latest else "undated, day, speaker, id"
    # the places first and alone, so that what is passed over is not read
    places = f"select number from said where {where} order by {order} limit ? offset ?"  # noqa: S608 - our own words
    found = base.execute(f"select data from said where number in ({places}) order by {order}", (*values, limit, offset))  # noqa: S608
    return [data for (data,) in found]


def count(base: sqlite3.Connection, wanted: Wanted) -> int:
    """How many rows fit."""
    where, values = _conditions(wanted)
    return int(base.execute(f"select count(*) from said where {where}", values).fetchone()[0])  # noqa: S608 - our own words


def _conditions(wanted: Wanted) -> tuple[str, list[str]]:
    where, values = ["1"], list[str]()

    def add(condition: str, *more: str) -> None:
        """One more condition that must hold."""
        where.append(condition)
        values.extend(more)

    if wanted.id:
        add("id = ?", wanted.id)
    if wanted.frameworks:
        marks = _marks(wanted.frameworks)
        add(f"number in (select number from about where framework in ({marks}))", *wanted.frameworks)  # noqa: S608
    if wanted.plain or wanted.office_for:
        named = f"office_for in ({_marks(wanted.office_for)}) or (? != '' and instr(plain, ?))"
        add(f"({named})", *wanted.office_for, wanted.plain, wanted.plain)
    if wanted.stance:
        add("rtrim(stance, 's') = rtrim(?, 's')", wanted.stance)
    if wanted.whence:
        add("instr(whence, ?)", wanted.whence)
    if (wanted.since or wanted.until) and not wanted.undated:
        add("not undated")
    if wanted.since:
        add("(last = '' or last >= ?)", wanted.since)
    if wanted.until:
        add("(first = '' or first <= ?)", wanted.until)
    if wanted.text:
        add("number in (select number from words where instr(text, ?))", wanted.text)
    if wanted.documents:
        marks = _marks(wanted.documents)
        add(f"number in (select number from stands where document in ({marks}))", *wanted.documents)  # noqa: S608
    if wanted.without:
        add(f"id not in ({_marks(wanted.without)})", *wanted.without)
    return " and ".join(where), values


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
