"""Records go from one journal to another as they are; two people's decisions are compared."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.entries import START, Ticking, decision, filled, journal, lines, statement

from foedera.errors import BrokenJournal, BrokenWorkspace
from foedera.model.journal import Entry, Record
from foedera.model.time import parse_period
from foedera.store.journal import Journal, agreement, carry, export, reviewers, take_in


def exported(made: Journal, path: Path, keep=lambda _: True) -> int:
    with path.open("wb") as stream:
        return export(made, stream, keep)


def test_all_of_a_journal_exported_is_the_very_file(tmp_path):
    made = filled(tmp_path)
    assert exported(made, tmp_path / "copy.jsonl") == 6
    assert (tmp_path / "copy.jsonl").read_bytes() == made.path.read_bytes()


def test_a_selection_is_a_sound_journal_with_the_same_ids(tmp_path):
    made = filled(tmp_path)
    assert exported(made, tmp_path / "bens.jsonl", lambda record: record.who == "ben") == 3
    bens = Journal(tmp_path / "bens.jsonl")
    assert bens.check().records == 3
    assert list(bens.records()) == [record for record in made.records() if record.who == "ben"]


def test_a_journal_that_does_not_exist_is_exported_as_nothing(tmp_path):
    stream = io.BytesIO()
    assert export(journal(tmp_path), stream) == 0
    assert stream.getvalue() == b""


def test_what_is_taken_in_keeps_its_author_and_its_moment_and_is_chained_anew(tmp_path):
    mine, theirs = filled(tmp_path), Journal(tmp_path / "theirs.jsonl", clock=Ticking(START.replace(year=2025)))
    one = theirs.append(statement(who="cleo", after={"words": "theirs"}))
    before = mine.path.read_bytes()
    result = take_in(mine, theirs.path)
    assert (result.added, result.known, result.dangling, result.torn, result.lost) == ((one.id,), 0, (), None, 0)
    assert mine.path.read_bytes().startswith(before)
    last = list(mine.records())[-1]
    assert (last, last.who, last.recorded[:4]) == (one, "cleo", "2025")
    assert mine.check().records == 7


def test_taking_in_twice_adds_nothing(tmp_path):
    mine, theirs = journal(tmp_path, "mine.jsonl"), filled(tmp_path)
    assert len(take_in(mine, theirs.path).added) == 6
    before = mine.path.read_bytes()
    assert take_in(Journal(mine.path), theirs.path).known == 6
    assert take_in(mine, mine.path).known == 6
    assert mine.path.read_bytes() == before


def test_two_journals_that_go_to_and_fro_end_up_with_the_same_records(tmp_path):
    ann, ben = filled(tmp_path / "a"), Journal(tmp_path / "b" / "j.jsonl", clock=Ticking(START.replace(hour=15)))
    ben.append(decision("p1", "reject", who="ben"))
    take_in(ben, ann.path)
    take_in(ann, ben.path)
    assert {record.id for record in ann.records()} == {record.id for record in ben.records()}
    assert ann.check().records == ben.check().records == 7


def test_two_who_corrected_one_record_apart_are_both_kept_and_both_stand(tmp_path):
    ann = journal(tmp_path / "a")
    first = ann.append(statement())
    ben = journal(tmp_path / "b")
    take_in(ben, ann.path)
    ann.append(statement(kind="correction", supersedes=first.id, reason="speaker"))
    ben.append(statement(kind="correction", supersedes=first.id, reason="date", who="ben"))
    take_in(ann, ben.path)
    assert [record.reason for record in ann.current()] == ["speaker", "date"]


def test_a_correction_without_what_it_corrects_is_taken_in_and_named(tmp_path):
    theirs = filled(tmp_path)
    first = next(iter(theirs.records()))
    exported(theirs, tmp_path / "part.jsonl", lambda record: record.id != first.id)
    assert take_in(journal(tmp_path, "mine.jsonl"), tmp_path / "part.jsonl").dangling == (first.id,)


def test_of_a_broken_journal_nothing_is_taken_in(tmp_path):
    mine, theirs = filled(tmp_path / "a"), filled(tmp_path / "b")
    data = bytearray(theirs.path.read_bytes())
    data[data.index(b"prologue")] ^= 1
    theirs.path.write_bytes(data)
    before = mine.path.read_bytes()
    with pytest.raises(BrokenJournal, match="line 4"):
        take_in(mine, theirs.path)
    assert mine.path.read_bytes() == before


def test_what_is_sound_of_a_broken_journal_can_be_saved(tmp_path):
    mine, theirs = journal(tmp_path / "a"), filled(tmp_path / "b")
    records = list(theirs.records())
    data = bytearray(theirs.path.read_bytes())
    data[data.index(b"prologue")] ^= 1
    theirs.path.write_bytes(data)
    result = take_in(mine, theirs.path, salvage=True)
    assert (len(result.added), result.lost) == (5, 1)
    assert list(mine.records()) == [*records[:2], *records[3:]]
    assert mine.check().records == 5


def test_a_file_that_is_not_there_or_no_journal(tmp_path):
    with pytest.raises(BrokenWorkspace):
        take_in(journal(tmp_path), tmp_path / "nowhere.jsonl")
    (tmp_path / "notes.jsonl").write_text('{"a": 1}\n')
    with pytest.raises(BrokenJournal):
        take_in(journal(tmp_path), tmp_path / "notes.jsonl")
    assert not journal(tmp_path).path.exists()


def test_the_unfinished_end_of_a_foreign_journal_is_left_out_and_named(tmp_path):
    theirs = filled(tmp_path)
    data = theirs.path.read_bytes()
    theirs.path.write_bytes(data[:-10])
    result = take_in(journal(tmp_path, "mine.jsonl"), theirs.path)
    assert (len(result.added), result.torn and result.torn.line) == (5, 7)
    assert theirs.path.read_bytes() == data[:-10]


def test_more_records_than_are_written_at_a_time(tmp_path, monkeypatch):
    monkeypatch.setattr(carry, "BATCH", 2)
    theirs = filled(tmp_path, 7)
    mine = journal(tmp_path, "mine.jsonl")
    assert len(take_in(mine, theirs.path).added) == 7
    assert list(mine.records()) == list(theirs.records())
    assert len(lines(mine.path)) == 8


# ------------------------------------------------------------------------------------------------ agreement


def decided(first: list[str], second: list[str]) -> list[Record]:
    """The decisions of two reviewers on the proposals p0, p1, …; an empty verdict is none."""
    return [
        Record(kind="decision", who=who, about=f"p{number}", verdict=verdict)
        for who, verdicts in (("ann", first), ("ben", second))
        for number, verdict in enumerate(verdicts)
        if verdict
    ]


def test_kappa_of_fifty_proposals_worked_out_by_hand():
    """Both yes 20, only ann yes 5, only ben yes 10, both no 15: p_o = 35/50 = .7; ann says yes to 25, ben to 30 of 50,
    so p_e = .5·.6 + .5·.4 = .5, and kappa = (.7 - .5) / (1 - .5) = .4."""
    ann = ["accept"] * 20 + ["accept"] * 5 + ["reject"] * 10 + ["reject"] * 15
    ben = ["accept"] * 20 + ["reject"] * 5 + ["accept"] * 10 + ["reject"] * 15
    found = agreement(decided(ann, ben), "ann", "ben")
    assert (found.both, found.alike) == (50, 35)
    assert found.observed == pytest.approx(0.7)
    assert found.expected == pytest.approx(0.5)
    assert found.kappa == pytest.approx(0.4)
    assert found.table == (
        ("accept", "accept", 20), ("accept", "reject", 5), ("reject", "accept", 10), ("reject", "reject", 15),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "second", "kappa"),
    [
        (["accept", "reject"], ["accept", "reject"], 1.0),
        (["accept", "reject"], ["reject", "accept"], -1.0),
        (["accept", "accept"], ["accept", "accept"], None),  # chance alone explains it: nothing can be said
        (["accept", "accept"], ["accept", "reject"], 0.0),
        (["accept", ""], ["", "accept"], None),
        ([], [], None),
    ],
)
def test_kappa_at_its_ends(first, second, kappa):
    found = agreement(decided(first, second), "ann", "ben")
    assert found.kappa == (None if kappa is None else pytest.approx(kappa))


def test_only_proposals_that_both_decided_count_and_of_each_the_last_decision(tmp_path):
    made = journal(tmp_path)
    made.append(decision("p1", "accept"))
    made.append(decision("p1", "reject"))
    made.append(decision("p1", "reject", who="ben"))
    made.append(decision("p2", "accept"))
    made.append(decision("p1", "accept", who="cleo"))
    made.append(decision("", "accept", who="dora"))
    found = agreement(made.records(), "ann", "ben")
    assert (found.both, found.alike) == (1, 1)
    assert reviewers(made.records()) == ("ann", "ben", "cleo")


def test_a_decision_that_was_taken_back_is_no_decision(tmp_path):
    made = Journal(tmp_path / "journal.jsonl")
    for who, verdict in (("ann", "accept"), ("ben", "reject")):
        made.append(Entry(kind="decision", who=who, about="p1", verdict=verdict))
    last = made.append(Entry(kind="decision", who="ann", about="p2", verdict="accept"))
    made.append(Entry(kind="decision", who="ben", about="p2", verdict="accept"))
    assert agreement(made.records(), "ann", "ben").both == 2
    made.append(Entry(kind="retraction", who="ann", about="p2", supersedes=last.id, reason="undone"))
    assert agreement(made.records(), "ann", "ben").table == (("accept", "reject", 1),)


verdicts = st.lists(st.tuples(*[st.sampled_from(["accept", "edit", "reject", "unsure", ""])] * 2), max_size=30)


@given(verdicts)
def test_kappa_does_not_depend_on_who_comes_first_and_stays_within_its_bounds(pairs):
    records = decided([one for one, _ in pairs], [other for _, other in pairs])
    found, turned = agreement(records, "ann", "ben"), agreement(records, "ben", "ann")
    assert found.kappa == (None if turned.kappa is None else pytest.approx(turned.kappa))
    assert found.kappa is None or -1 <= found.kappa <= 1
    assert sum(count for *_, count in found.table) == found.both


def test_a_clock_of_another_zone_is_recorded_as_utc(tmp_path):
    from datetime import timedelta, timezone

    kyiv = Ticking(START.astimezone(timezone(timedelta(hours=2))))
    record = Journal(tmp_path / "j.jsonl", clock=kyiv).append(statement(said=str(parse_period("2022-09-13"))))
    assert record.recorded == "2026-11-27T09:02:00.000000Z"
