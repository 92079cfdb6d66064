"""The index can be thrown away at any time: it gives what reading the whole journal gives, or is made anew."""

from __future__ import annotations

import os
import sqlite3
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.entries import decision, journal, statement

from foedera.errors import BrokenJournal
from foedera.model.time import Period, parse_period
from foedera.store.journal import Index, Journal, take_in

AXES: dict[str, list[Any]] = {
    "about": ["p1", "p2"],
    "document": ["d1", "d2"],
    "framework": ["ksc-2022", "nato-1949"],
    "speaker": ["medvedev", "yermak"],
    "who": ["ann", "ben"],
    "kind": ["statement", "decision"],
    "said": [parse_period("2022-09-13"), parse_period("2022-09"), parse_period("2023"), parse_period("2021")],
}


def varied(folder) -> Journal:
    """Twenty-five records that differ in everything that is asked for."""
    made = journal(folder)
    for number in range(24):
        one, two, three = number % 2, number // 2 % 2, number % 3
        said = ["2022-09-13", "2022-09-01..2022-10-15", "2023-05"][three]
        made.append(statement(said, who=["ann", "ben"][one], document=["d1", "d2"][two], about=["p1", "p2"][two ^ one],
                              speaker=["medvedev", "yermak"][three % 2], after={"n": number},
                              frameworks=[(), ("ksc-2022",), ("nato-1949", "ksc-2022")][three]))  # fmt: skip
    made.append(decision("p1", "accept"))
    return made


def read(made: Journal, **asked) -> list:
    """The same by reading the whole journal, written once more for comparison."""
    found = []
    for record in made.records():
        period = asked.get("said")
        if period and not (record.said and record.said.lo <= period.hi and period.lo <= record.said.hi):
            continue
        if asked.get("framework") and asked["framework"] not in record.frameworks:
            continue
        if all(getattr(record, name) == value for name, value in asked.items() if name not in ("said", "framework")):
            found.append(record)
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Journal:
    return varied(tmp_path_factory.mktemp("index"))


questions = st.fixed_dictionaries({}, optional={name: st.sampled_from(values) for name, values in AXES.items()})


@given(questions)
def test_the_index_gives_what_reading_everything_gives(made, asked):
    assert Index(made).find(**asked) == read(made, **asked)


def test_each_question_has_an_answer_and_leaves_something_out(made):
    for name, values in AXES.items():
        found = Index(made).find(**{name: values[0]})
        assert 0 < len(found) < 25


def test_a_record_is_found_by_its_id_or_how_that_begins(made):
    record = list(made.records())[7]
    assert Index(made).find(ident=record.id) == [record]
    assert record in Index(made).find(ident=record.id[:6])
    assert Index(made).find(ident="") == list(made.records())
    assert Index(made).find(ident="zzz") == []


def test_it_reads_on_where_it_stopped(tmp_path):
    made = varied(tmp_path)
    index = Index(made)
    assert len(index.find(who="ann")) == 13
    made.append(statement())
    assert len(index.find(who="ann")) == 14
    assert index.rebuilt == 0
    assert Index(made).find() == list(made.records())


def test_nothing_is_found_where_there_is_no_journal(tmp_path):
    index = Index(journal(tmp_path))
    assert index.find() == []
    assert index.find(who="ann") == []


def drop(path) -> None:
    path.unlink()


def scribble(path) -> None:
    path.write_bytes(b"no database at all" * 100)


def cut(path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path) -> None:
    path.write_bytes(b"")


def sql(*statements: str):
    def change(path) -> None:
        base = sqlite3.connect(path, isolation_level=None)
        for one in statements:
            base.execute(one)
        base.close()

    change.__name__ = statements[0]
    return change


@pytest.mark.parametrize(
    "harm",
    [
        drop, scribble, cut, empty,
        sql("update stood set version = 99"),
        sql("update stood set head = 'another'"),
        sql("update stood set offset = 'far'"),
        sql("delete from stood"),
        sql("delete from records where line = 5"),
        sql("update records set offset = offset + 1"),
        sql("update records set offset = -7"),
        sql("update records set offset = 'here'"),
        sql("update records set who = 'ben'"),
        sql("update records set chain = null"),
        sql("drop table records"),
        sql("drop table frameworks"),
    ],
    ids=lambda harm: harm.__name__,
)  # fmt: skip
def test_a_missing_or_wrong_index_is_made_anew_without_a_word(tmp_path, harm):
    made = varied(tmp_path)
    index = Index(made)
    index.find()
    harm(index.path)
    questions: list[dict[str, Any]] = [{"framework": "ksc-2022"}, {"who": "ben"}, {}]
    for asked in questions:
        assert Index(made).find(**asked) == read(made, **asked)


@pytest.mark.slow
@given(position=st.integers(0), bit=st.integers(0, 7))
@pytest.mark.untraced
def test_no_bit_of_the_index_makes_a_wrong_record_or_a_traceback(made, position, bit):
    index = Index(made)
    index.rebuild()
    data = bytearray(index.path.read_bytes())
    data[position % len(data)] ^= 1 << bit
    index.path.write_bytes(data)
    truth = list(made.records())
    assert [record for record in Index(made).find(who="ann") if record not in truth or record.who != "ann"] == []


def test_an_index_of_another_journal_is_made_anew(tmp_path):
    first, second = varied(tmp_path / "a"), journal(tmp_path / "b")
    second.append(statement())
    Index(first).find()
    Index(first).path.replace(Index(second).path)
    assert Index(second).find() == list(second.records())


def test_an_index_of_another_journal_with_lines_just_as_long(tmp_path):
    first, second = journal(tmp_path / "a"), journal(tmp_path / "b")
    for number in range(3):
        first.append(statement(who="ann", after={"n": number}))
        second.append(statement(who="ben", after={"n": number}))
    Index(first).find()
    Index(first).path.replace(Index(second).path)
    assert Index(second).find(who="ann") == []
    Index(first).find()
    Index(first).path.replace(Index(second).path)
    second.append(statement(who="ben"))
    assert len(Index(second).find(who="ben")) == 4


def test_where_nothing_can_be_written_the_index_is_held_in_memory(tmp_path):
    made = varied(tmp_path)
    nowhere = tmp_path / "no" / "such" / "folder" / "index"
    assert Index(made, nowhere).find(who="ben") == read(made, who="ben")
    assert not nowhere.exists()


def test_an_index_made_from_nothing_is_the_one_that_grew(tmp_path):
    made = journal(tmp_path)
    grown = Index(made)
    for number in range(10):
        made.append(statement(after={"n": number}))
        grown.find()
    anew = Index(made, tmp_path / "anew")
    anew.rebuild()
    dumps = []
    for path in (grown.path, anew.path):
        base = sqlite3.connect(path)
        dumps.append(list(base.iterdump()))
        base.close()
    assert dumps[0] == dumps[1]


def test_a_checkout_with_the_journal_alone_gives_the_same_answers(tmp_path):
    made = varied(tmp_path / "a")
    before = [Index(made).find(**{name: value}) for name, values in AXES.items() for value in values]
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "journal.jsonl").write_bytes(made.path.read_bytes())
    other = Journal(tmp_path / "b" / "journal.jsonl")
    assert [Index(other).find(**{name: value}) for name, values in AXES.items() for value in values] == before
    third = journal(tmp_path / "c")
    take_in(third, made.path)
    assert [Index(third).find(**{name: value}) for name, values in AXES.items() for value in values] == before


def test_a_broken_journal_is_said_to_be_broken(tmp_path):
    made = varied(tmp_path)
    data = bytearray(made.path.read_bytes())
    data[data.index(b'"n":7')] ^= 1
    made.path.write_bytes(data)
    with pytest.raises(BrokenJournal, match="line 9"):
        Index(made).find(who="ann")


def test_a_line_that_broke_after_it_was_indexed_is_not_given_out(tmp_path):
    made = varied(tmp_path)
    index = Index(made)
    index.find()
    data = bytearray(made.path.read_bytes())
    data[data.index(b'"n":7')] ^= 1
    made.path.write_bytes(data)
    with pytest.raises(BrokenJournal, match="line 9"):
        index.find()


def test_a_period_asked_for_is_a_period_and_not_a_text(made):
    day = parse_period("2022-09-13")
    assert Index(made).find(said=Period(day.lo, day.hi)) == Index(made).find(said=day)
