"""A large journal is not read whole: what is found through the index beside it is what a full reading gives, whatever was decided."""

from __future__ import annotations

import itertools
import random
import sqlite3

import pytest
from tests.reading.papers import accept, desk, readings, shelf

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.review import Decision
from foedera.store.rows import Rows
from foedera.store.shelf import Shelf
from foedera.workspace import Workspace, saying, stated
from foedera.workspace.keeping import keep
from foedera.workspace.onrecord import OnRecord
from foedera.workspace.reviewed import reviewed
from foedera.workspace.stated import Wanted

WANTED = (
    Wanted(), Wanted(frameworks=("ksc-2022",)), Wanted(frameworks=("ksc-2022", "nato-1949")), Wanted(plain="starkov"),
    Wanted(plain="nobody", office_for=("RUS", "UKR")), Wanted(stance="supports"), Wanted(stance="oppose"),
    Wanted(whence="gazette"), Wanted(since="2022-09-15"), Wanted(until="2022-09-14"), Wanted(since="2022-09-14", undated=True),
    Wanted(text="castle"), Wanted(text="%"), Wanted(text="gladly", plain="a"),
)  # fmt: skip


@pytest.fixture
def large(monkeypatch):
    """Every journal counts as large."""
    monkeypatch.setattr(stated, "LARGE", 0)


def both(made: Shelf, monkeypatch: pytest.MonkeyPatch) -> tuple[OnRecord, OnRecord]:
    """The record through the index, and by a full reading."""
    monkeypatch.setattr(stated, "LARGE", 0)
    through = OnRecord(Shelf(made.folder))
    monkeypatch.setattr(stated, "LARGE", 1 << 60)
    return through, OnRecord(Shelf(made.folder))


def alike(through: OnRecord, whole: OnRecord) -> None:
    assert through._stated is not None, "not asked through the index at all"
    assert (through.head, through.events, through.passages, through.noted) == (
        whole.head, whole.events, whole.passages, whole.noted,
    )  # fmt: skip
    for wanted in WANTED:
        found = whole.said(wanted)
        assert through.said(wanted) == found, wanted
        assert through.count(wanted) == len(found)
        assert through.latest(wanted, 0, 3) == whole.latest(wanted, 0, 3)
        assert through.latest(wanted, 2, 9) == whole.latest(wanted, 2, 9)
    for one in whole.said(Wanted()):
        assert through.said(Wanted(id=one.id)) == [one]
        assert one not in through.said(Wanted(without=(one.id,)))
        assert one in through.said(Wanted(documents=(one.document[-1],)))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_decided_the_index_tells_what_a_full_reading_tells(tmp_path, monkeypatch, seed):
    chance, made = random.Random(seed), shelf(tmp_path)
    desks, told, joined = [desk(made, who) for who in ("ann", "ben")], 0, 0
    for step in range(40):
        sitting = chance.choice(desks)
        spoken = [one for one in sitting.filed if one.proposal.type == "statement"]
        one, other = chance.sample(spoken if chance.random() < 0.8 else sitting.filed, 2)
        content = one.proposal.content
        decision = chance.choice([
            *[Decision(about=one.id, verdict="accept")] * 9, Decision(about=one.id, verdict="reject", reason="no"),
            Decision(about=one.id, verdict="unsure"), *[Decision(about=one.id, merge=other.id)] * 3,
            Decision(about=one.id, apart=(other.id,)), Decision(about=one.id, split=((content[0][0] + content[0][1]) // 2,)),
        ])  # fmt: skip
        try:
            sitting.undo() if chance.random() < 0.15 else sitting.decide(one, decision)
        except WrongCall:
            continue
        desks = [desk(made, who) if sitting.who != who else sitting for who in ("ann", "ben")]
        if step % 5 == 4:
            by_id = {each.id: each.speaker for each in made.filed()}
            through, whole = both(made, monkeypatch)
            alike(through, whole)
            found = whole.said(Wanted())
            told += len(found)
            joined += sum(len({by_id.get(each.id, "") for each in one.worded}) > 1 for one in found)
    assert told, "nothing was ever on record"
    if seed == 5:
        assert joined, "two speakers' words were never joined"


def test_a_page_is_the_same_part_of_the_whole_wherever_it_begins(tmp_path, large):
    """The library's own statements and the accepted ones stand in one order; a wording of one of its own stands with it."""
    library = Workspace.open(today="2026-11-21").library
    made = shelf(tmp_path)
    desk(made).together([one for one in made.filed() if one.proposal.type == "statement"], Decision(verdict="accept"))
    record = OnRecord(made)
    for asked in (saying.Asked(), saying.Asked(framework="ksc-2022"), saying.Asked(since="2022-09")):
        every, total = saying.latest(library, asked, record, limit=10_000)
        _, told, left = saying.said(library, asked, record)
        assert total == len(every)
        assert {one.id for one in every} == {one.id for one in (*told, *left)}
        assert len(left) > 2
        paged = [saying.latest(library, asked, record, offset=start, limit=3)[0] for start in range(0, total, 3)]
        assert list(itertools.chain.from_iterable(paged)) == every
    words, total = saying.latest(library, saying.Asked(), record, words="paper CASTLE")
    assert total == len(words) > 0
    assert all("paper castle" in " ".join((*one.quotes, *one.notes)).casefold() for one in words)


def test_what_is_added_is_entered_without_reading_the_rest_again(tmp_path, large, monkeypatch):
    made = shelf(tmp_path)
    accept(made, "sign it gladly")
    assert OnRecord(made).count(Wanted()) == 1
    entered, enter = [], Rows._enter

    def noted(rows, base, record, start):
        entered.append(record.about)
        return enter(rows, base, record, start)

    monkeypatch.setattr(Rows, "_enter", noted)
    one = accept(made, "a paper castle that will not hold")
    assert OnRecord(made).count(Wanted()) == 2
    assert entered == [one.id]


@pytest.mark.parametrize("damage", ["cut", "flipped", "text", "folder gone", "another journal"])
def test_a_spoilt_index_is_made_again(tmp_path, large, monkeypatch, damage):
    made = shelf(tmp_path)
    for words in ("sign it gladly", "a paper castle that will not hold"):
        accept(made, words)
    assert OnRecord(made).count(Wanted()) == 2
    index = made.folder / "statements.index"
    data = index.read_bytes()
    if damage == "cut":
        index.write_bytes(data[: len(data) // 2])
    elif damage == "flipped":
        index.write_bytes(bytes(byte ^ 0x55 for byte in data))
    elif damage == "text":
        index.write_bytes(b"not a table at all")
    elif damage == "folder gone":
        index.unlink()
    else:
        other = Shelf(tmp_path / "other")
        keep(other, readings(tmp_path / "courier.txt"))
        accept(other, "a paper castle that will not hold")
        (other.folder / "statements.index").write_bytes(data)
        made = other
    alike(*both(made, monkeypatch))


def test_where_no_index_can_be_kept_the_journal_is_read(tmp_path, large, monkeypatch):
    made = shelf(tmp_path)
    accept(made, "sign it gladly")

    def refused(*_given, **_more):
        raise sqlite3.OperationalError("unable to open database file")

    monkeypatch.setattr(sqlite3, "connect", refused)
    assert OnRecord(made).said(Wanted()) == reviewed(made)


def test_a_broken_journal_is_told_and_not_hidden_by_an_index(tmp_path, large):
    made = shelf(tmp_path)
    accept(made, "sign it gladly")
    accept(made, "a paper castle that will not hold")
    path = made.journal.path
    data = path.read_bytes()
    at = data.index(b'"accept"')
    path.write_bytes(data[:at] + b'"reject"' + data[at + 8 :])
    with pytest.raises(BrokenWorkspace, match="journal"):
        OnRecord(Shelf(made.folder))
