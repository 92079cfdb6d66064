"""A journal and its index, driven at random by two writers, crashes and exchanges, beside a plain list that does the same."""

from __future__ import annotations

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule
from tests.store.entries import START, Ticking

from foedera.errors import WrongCall
from foedera.model.journal import Entry, Record
from foedera.model.time import DAY, Period
from foedera.store.journal import Index, Journal, export, take_in

EPOCH_DAY = 20_000
days = st.integers(0, 2)  # few, so that they meet
whos = st.sampled_from(["ann", "ben"])


def period(first: int, length: int) -> Period:
    return Period((EPOCH_DAY + first) * DAY, (EPOCH_DAY + first + length) * DAY + DAY - 1)


periods = st.builds(period, days, st.integers(0, 1)) | st.none()


class Life(RuleBasedStateMachine):
    """What was appended is in `model`, in the order of the file."""

    records = Bundle("records")

    def __init__(self) -> None:
        super().__init__()
        memory = Path("/dev/shm")
        self.folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
        self.clock = Ticking()
        self.writers = {who: self.opened() for who in ("ann", "ben")}
        self.model: list[Record] = []
        self.torn = 0

    def opened(self) -> Journal:
        return Journal(self.folder / "journal.jsonl", clock=self.clock)

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    # ------------------------------------------------------------------ what may happen

    @rule(target=records, who=whos, said=periods, valid=periods, framework=st.sampled_from(["", "f1", "f2"]))
    def somebody_records(self, who, said, valid, framework):
        entry = Entry(kind="statement", who=who, said=said, valid=valid, frameworks=(framework,) if framework else ())
        return self.kept(self.writers[who].append(entry))

    @rule(target=records, old=records, who=whos, said=periods, kind=st.sampled_from(["correction", "retraction"]))
    def somebody_supersedes(self, old, who, said, kind):
        entry = Entry(kind=kind, who=who, said=said, supersedes=old.id)
        if any(record.supersedes == old.id for record in self.model):
            with pytest.raises(WrongCall) as refused:
                self.writers[who].append(entry)
            assert refused.value.code == "already-superseded"
            self.torn = 0  # the end was mended before the entry was looked at
            return multiple()
        return self.kept(self.writers[who].append(entry))

    def kept(self, record: Record) -> Record:
        self.model.append(record)
        self.torn = 0
        return record

    @rule(length=st.integers(1, 60))
    def a_writer_dies_in_the_middle(self, length):
        if not self.model or self.torn:
            return
        with (self.folder / "journal.jsonl").open("ab") as stream:
            stream.write(b'{"chain":"0123456789abcdef0123456789abcdef0123456789abcdef0123456789'[:length])
        self.torn = length

    @rule(who=whos)
    def a_program_ends_and_starts_again(self, who):
        self.writers[who] = self.opened()

    @rule(harm=st.sampled_from(["drop", "scribble", "cut"]))
    def the_index_comes_to_harm(self, harm):
        path = self.folder / "journal.index"
        if harm == "drop":
            path.unlink(missing_ok=True)
        elif harm == "scribble":
            path.write_bytes(b"scribble" * 500)
        elif path.exists():
            path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    @rule(target=records, old=consumes(records), who=whos)
    def somebody_takes_in_what_was_corrected_elsewhere(self, old, who):
        """A journal that never saw how a record was corrected here, and corrects it by itself: both corrections are kept."""
        other = Journal(self.folder / "other.jsonl", clock=Ticking(START + timedelta(days=len(self.model) + 1)))
        with other.path.open("wb") as stream:
            export(self.writers[who], stream, lambda record: record.supersedes != old.id)
        theirs = other.append(Entry(kind="correction", who="cleo", supersedes=old.id))
        result = take_in(self.writers[who], other.path)
        assert result.added == (theirs.id,)
        other.path.unlink()
        return self.kept(theirs)

    # ------------------------------------------------------------------ what must hold

    @invariant()
    def nothing_is_lost_or_changed(self):
        assert list(self.opened().records()) == self.model
        if self.model:
            found = self.opened().check()
            assert (found.records, found.torn.size if found.torn else 0) == (len(self.model), self.torn)

    @rule(entered=st.integers(0, 60) | st.none())
    def what_stands_is_what_the_list_says(self, entered):
        for known_at in (None, 0, 1, 2):
            self.what_stood(known_at, entered)

    def what_stood(self, known_at, entered):
        at = None if known_at is None else (EPOCH_DAY + known_at) * DAY + DAY - 1
        moment = None if entered is None else START + timedelta(minutes=entered)
        until = None if moment is None else Period.instant(int(moment.timestamp()))
        limit = "9999" if moment is None else f"{moment:%Y-%m-%dT%H:%M:%S}.999999Z"
        there = [record for record in self.model if record.recorded <= limit]
        then = [record for record in there if at is None or told(record, at) != "no"]
        gone: set[str] = set()
        for record in there:
            if at is None or told(record, at) == "yes":
                gone |= ancestors(record, there)
        standing = [record for record in then if record.id not in gone]
        assert list(self.opened().records(known_at=at, recorded_until=until)) == then
        assert list(self.opened().current(known_at=at, recorded_until=until, retracted=True)) == standing
        assert list(self.opened().current(known_at=at, recorded_until=until)) == [
            record for record in standing if record.kind != "retraction"
        ]

    @rule(framework=st.sampled_from(["", "f1", "f2"]), who=st.sampled_from(["", "ann", "cleo"]))
    def the_index_says_what_the_list_says(self, framework, who):
        assert Index(self.opened()).find(framework=framework, who=who) == [
            record for record in self.model if framework in ("", *record.frameworks) and who in ("", record.who)
        ]


def told(record: Record, at: int) -> str:
    """Whether it was known, in the words of the journal's own page: said decides, else the end of valid, else it is ours."""
    when = record.said or record.valid
    if when is None:
        return "yes"
    return "yes" if when.hi <= at else "no" if when.lo > at else "maybe"


def ancestors(record: Record, there: list[Record]) -> set[str]:
    """All that a record supersedes, through others."""
    found: set[str] = set()
    while record.supersedes:
        found.add(record.supersedes)
        record = next((one for one in there if one.id == record.supersedes), Record(kind="note", who="nobody"))
    return found


TestLife = pytest.mark.untraced(pytest.mark.slow(Life.TestCase))
TestLife.settings = settings(stateful_step_count=30)
