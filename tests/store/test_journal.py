"""What is recorded stays, in its order, under its name and times; a correction takes its place, nothing is deleted."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import msgspec
import pytest
from tests.store.entries import START, Ticking, decision, filled, journal, lines, statement

from foedera.errors import BrokenJournal, WrongCall
from foedera.model.journal import Entry, known
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES
from foedera.store.journal import Journal, disk
from foedera.store.journal import lines as line_by_line
from foedera.store.journal import walk as walking


def at(text: str) -> int:
    return parse_period(text).hi


def words(records) -> list[str]:
    return [record.after["words"] for record in records]


# ------------------------------------------------------------------------------------------------ what is written


def test_a_record_is_the_entry_with_an_id_and_the_moment_of_recording(tmp_path):
    made = journal(tmp_path)
    record = made.append(statement())
    assert record.recorded == "2026-11-27T09:02:00.000000Z"  # the header took the minute before
    assert len(record.id) == 32
    assert list(made.records()) == [record]
    assert {name: getattr(record, name) for name in Entry.__struct_fields__} == msgspec.structs.asdict(statement())


def test_each_line_bears_the_hash_of_the_line_before_and_nothing_but_sorted_keys(tmp_path):
    path = filled(tmp_path).path
    first, *rest = lines(path)
    assert json.loads(first)["format"] == "foedera journal"
    assert json.loads(first)["version"] == 1
    before = first
    for line in rest:
        told = json.loads(line)
        assert told["chain"] == hashlib.sha256(before.rstrip(b"\n")).hexdigest()
        spelled = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        assert line == spelled.encode() + b"\n"  # another JSON library comes to the same bytes, so to the same hashes
        before = line


def test_the_id_can_be_computed_by_any_program(tmp_path):
    for line in lines(filled(tmp_path).path)[1:]:
        record = json.loads(line)["record"]
        ident = record.pop("id")
        text = json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        assert hashlib.sha256(text.encode()).hexdigest()[:32] == ident


def test_the_same_entry_at_the_same_moment_is_one_record(tmp_path):
    made = Journal(tmp_path / "j.jsonl", clock=lambda: START)
    first, again = made.append(statement()), made.append(statement())
    assert first == again
    assert made.append_all([statement(), statement()]) == (first, first)
    assert list(made.records()) == [first]


def test_another_process_reads_what_was_written(tmp_path):
    made = filled(tmp_path)
    assert list(Journal(made.path).records()) == list(made.records())
    assert Journal(made.path).check() == made.check()


def test_tuples_and_structs_of_a_payload_come_back_as_json_has_them(tmp_path):
    record = journal(tmp_path).append(statement(after={"spans": ((1, 2),), "day": parse_period("2022-09-13")}))
    assert record.after
    assert record.after["spans"] == [[1, 2]]
    assert record.after["day"]["text"] == "2022-09-13"
    assert list(journal(tmp_path).records()) == [record]


# ------------------------------------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    "entry",
    [
        statement(kind="rumour"),
        statement(who=" "),
        Entry(kind="retraction", who="ann"),
        statement(after={"share": float("nan")}),
        statement(after={"deep": [{"share": float("inf")}]}),
        statement(after={"words": "\ud800"}),
        statement(after={"what": object()}),
        statement(after={1: "a number as a key"}),
        statement(after={"words": "x" * 4_000_000}),
    ],
    ids=["kind", "who", "retraction", "nan", "inf", "surrogate", "object", "key", "size"],
)
def test_what_json_or_the_journal_cannot_hold_is_refused_before_anything_is_written(tmp_path, entry):
    made = filled(tmp_path)
    before = made.path.read_bytes()
    with pytest.raises(WrongCall) as refused:
        made.append(entry)
    assert refused.value.code == "invalid-entry"
    assert made.path.read_bytes() == before


def test_a_payload_nested_without_end_is_refused(tmp_path):
    deep: list = []
    deep.append(deep)
    with pytest.raises(WrongCall):
        journal(tmp_path).append(statement(after={"deep": deep}))


def test_one_cannot_supersede_what_is_not_there(tmp_path):
    with pytest.raises(WrongCall, match="no record") as refused:
        journal(tmp_path).append(statement(kind="correction", supersedes="0" * 32))
    assert refused.value.code == "unknown-record"


def test_the_second_of_two_who_correct_the_same_record_is_told(tmp_path):
    ann, ben = journal(tmp_path), journal(tmp_path)
    first = ann.append(statement())
    mended = ann.append(statement(kind="correction", supersedes=first.id, reason="speaker"))
    with pytest.raises(WrongCall, match=mended.id) as refused:
        ben.append(statement(kind="correction", supersedes=first.id, who="ben", reason="date"))
    assert refused.value.code == "already-superseded"
    ben.append(statement(kind="correction", supersedes=mended.id, who="ben", reason="date"))
    assert [record.reason for record in ann.current()] == ["date"]


def test_two_corrections_of_one_record_in_one_call_are_refused(tmp_path):
    made = journal(tmp_path)
    first = made.append(statement())
    with pytest.raises(WrongCall):
        made.append_all([statement(kind="correction", supersedes=first.id, reason=why) for why in ("speaker", "date")])
    assert list(made.records()) == [first]


def test_a_file_that_is_no_journal_is_left_alone(tmp_path):
    for text in (b"Dear diary", b"Dear diary,\n", b"[1]\n", b"{}\n", b'{"format":"foedera journal"}\n', b"\xff\n", b"[" * 5000):
        path = tmp_path / "notes.txt"
        path.write_bytes(text)
        for call in (Journal.check, lambda made: made.append(statement()), lambda made: list(made.records())):
            with pytest.raises(BrokenJournal) as refused:
                call(Journal(path))
            assert (refused.value.code, refused.value.line) == ("broken-journal", 1)
        assert path.read_bytes() == text


def test_a_journal_of_a_later_version_is_left_alone(tmp_path):
    bare = line_by_line.Header(made="2036-01-01T00:00:00.000000Z", version=2)
    told = json.loads(line_by_line.canonical(bare)) | {"seal": "new"}
    told["sum"] = hashlib.sha256(line_by_line.canonical(told)).hexdigest()
    path = tmp_path / "journal.jsonl"
    path.write_bytes(line_by_line.canonical(told) + b"\n")
    before = path.read_bytes()
    with pytest.raises(BrokenJournal) as refused:
        Journal(path).append(statement())
    assert refused.value.code == "journal-too-new"
    assert path.read_bytes() == before


def test_an_endless_line_is_refused_without_reading_it_to_its_end(tmp_path, monkeypatch):
    monkeypatch.setattr(walking, "LONGEST", 1_000)
    made = filled(tmp_path)
    with made.path.open("ab") as stream:
        stream.write(b"x" * 5_000)
    with pytest.raises(BrokenJournal, match="longer"):
        made.check()


def test_a_journal_that_became_shorter_under_our_hands_is_not_written_to(tmp_path):
    made = filled(tmp_path)
    os.truncate(made.path, sum(map(len, lines(made.path)[:-1])))
    with pytest.raises(BrokenJournal, match="shorter"):
        made.append(statement())


def test_a_missing_journal_has_no_records_but_cannot_be_checked(tmp_path):
    made = journal(tmp_path)
    assert list(made.records()) == list(made.current()) == []
    with pytest.raises(BrokenJournal) as refused:
        made.check()
    assert refused.value.code == "no-journal"
    assert list(tmp_path.iterdir()) == []


def test_somebody_who_holds_the_lock_for_long_is_named_as_the_reason(tmp_path):
    made = filled(tmp_path)
    with disk.writing(made.path, 1):
        for call in (Journal.check, lambda other: other.append(statement())):
            with pytest.raises(BrokenJournal) as refused:
                call(Journal(made.path, patience=0.02))
            assert refused.value.code == "journal-busy"
    assert Journal(made.path, patience=0.02).check().records == 6


def test_a_folder_in_place_of_the_journal_is_no_journal(tmp_path):
    (tmp_path / "journal.jsonl").mkdir()
    with pytest.raises(BrokenJournal) as refused:
        journal(tmp_path).append(statement())
    assert refused.value.code == "journal-unwritable"


# ------------------------------------------------------------------------------------------------ what stands


def test_a_correction_takes_the_place_of_what_it_corrects_and_both_are_kept(tmp_path):
    made = journal(tmp_path)
    first = made.append(statement(after={"words": "first"}))
    other = made.append(statement(after={"words": "other"}))
    second = made.append(statement(kind="correction", supersedes=first.id, after={"words": "second"}))
    third = made.append(statement(kind="correction", supersedes=second.id, after={"words": "third"}))
    assert words(made.records()) == ["first", "other", "second", "third"]
    assert words(made.current()) == ["other", "third"]
    made.append(Entry(kind="retraction", who="ann", supersedes=third.id, reason="a parody"))
    assert words(made.current()) == ["other"]
    assert [record.kind for record in made.current(retracted=True)] == ["statement", "retraction"]
    assert other in list(made.records())


def test_what_is_added_while_somebody_reads_is_not_half_seen(tmp_path):
    made = journal(tmp_path)
    first = made.append(statement(after={"words": "first"}))
    made.append(statement(after={"words": "other"}))
    reading = made.current()
    assert next(reading) == first
    made.append(statement(kind="correction", supersedes=first.id, after={"words": "second"}))
    assert words(reading) == ["other"]
    assert words(made.current()) == ["other", "second"]


def test_the_journal_as_it_was_on_a_day(tmp_path):
    made = journal(tmp_path)
    first = made.append(statement(after={"words": "first"}))
    made = Journal(made.path, clock=Ticking(START.replace(day=28)))
    made.append(statement(kind="correction", supersedes=first.id, after={"words": "second"}))
    before, after = parse_period("2026-11-27"), parse_period("2026-11-28")
    assert words(made.current(recorded_until=before)) == ["first"]
    assert words(made.current(recorded_until=after)) == ["second"]
    assert words(made.records(recorded_until=parse_period("2026-11-26"))) == []
    second = parse_period(first.recorded[:19] + "Z")
    assert words(made.records(recorded_until=second)) == ["first"]
    assert words(made.records(recorded_until=Period(second.lo - 1, second.hi - 1))) == []


def test_a_second_is_not_over_before_its_last_microsecond(tmp_path):
    record = Journal(tmp_path / "j.jsonl", clock=lambda: START.replace(microsecond=999_999)).append(statement())
    assert record.recorded == "2026-11-27T09:00:00.999999Z"
    made = Journal(tmp_path / "j.jsonl")
    assert list(made.records(recorded_until=parse_period("2026-11-27T09:00:00Z"))) == [record]
    assert list(made.records(recorded_until=parse_period("2026-11-27T08:59:59Z"))) == []


def test_what_was_said_later_is_not_known_before(tmp_path):
    made = journal(tmp_path)
    made.append(statement("2022-09-13", after={"words": "old"}))
    made.append(statement("2022-09-20..2022-09-30", after={"words": "some day"}))
    made.append(statement("2023-01-01", after={"words": "new"}))
    made.append(Entry(kind="note", who="ann", after={"words": "ours"}))
    made.append(Entry(kind="event", who="ann", after={"words": "over"}, valid=parse_period("2022-02-24..2022-09-01")))
    assert words(made.records(known_at=at("2022-09-12"))) == ["ours", "over"]
    assert words(made.records(known_at=at("2022-09-13"))) == ["old", "ours", "over"]
    assert words(made.records(known_at=at("2022-09-25"))) == ["old", "some day", "ours", "over"]
    assert words(made.records(known_at=at("2023-01-01"))) == ["old", "some day", "new", "ours", "over"]
    assert [known(record, at("2022-09-25")) for record in made.records()] == [YES, UNKNOWN, NO, YES, YES]


def test_a_correction_that_was_not_known_yet_takes_nothing_away(tmp_path):
    """No hindsight: what became known after a day never changes what stood on it."""
    made = journal(tmp_path)
    first = made.append(statement("2022-09-13", after={"words": "heard"}))
    late = made.append(statement("2023-01-01", kind="correction", supersedes=first.id, after={"words": "denied"}))
    assert words(made.current(known_at=at("2022-10-01"))) == ["heard"]
    assert words(made.current(known_at=at("2023-01-01"))) == ["denied"]
    made.append(statement("2022-09-13", kind="correction", supersedes=late.id, after={"words": "we misread both"}))
    assert words(made.current(known_at=at("2022-10-01"))) == ["we misread both"]


def test_a_correction_that_may_have_been_known_stands_beside_what_it_corrects(tmp_path):
    made = journal(tmp_path)
    first = made.append(statement("2022-09-13", after={"words": "heard"}))
    made.append(statement("2022-09-01..2022-12-31", kind="correction", supersedes=first.id, after={"words": "denied"}))
    assert words(made.current(known_at=at("2022-10-01"))) == ["heard", "denied"]


# ------------------------------------------------------------------------------------------------ an anchor outside


def test_a_head_noted_down_proves_that_nothing_before_it_was_taken_away(tmp_path):
    made = filled(tmp_path)
    early = made.check().head
    made.append(decision("p9", "accept"))
    late = made.check().head
    assert made.check(against=early).head == late
    os.truncate(made.path, sum(map(len, lines(made.path)[:-1])))
    shortened = Journal(made.path)
    assert shortened.check().head == early  # a chain alone cannot tell
    with pytest.raises(BrokenJournal) as refused:
        shortened.check(against=late)
    assert refused.value.code == "other-head"


def test_lines_dropped_doubled_or_swapped_are_found_where_they_stand(tmp_path):
    path = filled(tmp_path).path
    whole = lines(path)
    for spoilt, number in (
        (whole[:2] + whole[3:], 3),
        (whole[:3] + whole[2:], 4),
        ([*whole[:3], whole[4], whole[3], *whole[5:]], 4),
        (whole[1:], 1),
        ([*whole[:2], b"\n", *whole[2:]], 3),
        ([*whole[:2], b" " + whole[2], *whole[3:]], 3),
        ([line.replace(b"\n", b"\r\n") for line in whole], 1),
    ):
        path.write_bytes(b"".join(spoilt))
        with pytest.raises(BrokenJournal) as found:
            Journal(path).check()
        assert found.value.line == number
        with pytest.raises(BrokenJournal):
            Journal(path).append(statement())
        assert path.read_bytes() == b"".join(spoilt)


def test_memory_does_not_grow_with_the_journal(tmp_path):
    import tracemalloc

    made = journal(tmp_path)
    made.append_all([statement(after={"n": number, "text": "x" * 5_000}) for number in range(1_000)])
    reader = Journal(made.path)
    tracemalloc.start()
    try:
        assert sum(1 for _ in reader.current()) == 1_000
        assert tracemalloc.get_traced_memory()[1] < 500_000  # of five million bytes
    finally:
        tracemalloc.stop()


def test_the_folder_is_made_for_the_first_record(tmp_path):
    path = Path(tmp_path / "new" / "folder" / "journal.jsonl")
    Journal(path).append(statement())
    assert Journal(path).check().records == 1
