"""`foedera journal`, as somebody who keeps one calls it."""

from __future__ import annotations

import json
import os

import pytest
from tests.store.entries import decision, filled, journal, lines

from foedera.store.journal import Journal


def told(answer) -> str:
    return " ".join(answer.out.split())


def test_a_whole_journal_is_summed_up_with_its_head(run, folder):
    head = filled(folder).check().head
    answer = run("journal")
    assert answer.code == 0
    assert "journal.jsonl: whole. 6 records, begun 2026-11-27 09:01 UTC." in told(answer)
    assert "decision 4, statement 1, correction 1; by ann 3, ben 3. Standing: 5." in told(answer)
    assert f"head {head}" in told(answer)
    assert max(map(len, answer.out.splitlines())) <= 80


def test_the_same_as_data(run, folder):
    made = filled(folder)
    state = json.loads(run("journal", "--format", "json").out)
    assert (state["version"], state["standing"], state["reviewers"]) == (1, 5, {"ann": 3, "ben": 3})
    assert state["condition"] == {"records": 6, "size": made.path.stat().st_size, "head": made.check().head, "torn": None}


def test_a_head_noted_down_is_found_again_and_a_shortened_journal_is_not(run, folder):
    made = filled(folder)
    noted = made.check().head
    made.append(decision("p9", "accept"))
    for hashed in (noted, noted[:12], f" {noted.upper()}"):
        assert "all before it are as they were" in told(run("journal", "--against", hashed))
    os.truncate(made.path, sum(map(len, lines(made.path)[:-2])))
    assert run("journal").code == 0
    answer = run("journal", "--against", noted)
    assert (answer.code, "error[other-head]" in answer.err) == (3, True)


def test_a_changed_letter_is_named_with_its_line_and_what_to_do(run, folder):
    made = filled(folder)
    made.path.write_bytes(made.path.read_bytes().replace(b"prologue", b"epilogue"))
    answer = run("journal")
    assert answer.code == 3
    assert "error[broken-journal]" in answer.err
    assert "line 4" in answer.err
    assert "--salvage" in answer.err
    assert "Traceback" not in answer.err


def test_an_unfinished_line_is_told_and_left(run, folder):
    made = filled(folder)
    data = made.path.read_bytes()[:-10]
    made.path.write_bytes(data)
    answer = run("journal")
    assert (answer.code, "Line 7 was never finished" in told(answer)) == (0, True)
    assert made.path.read_bytes() == data


def test_out_and_in_again(run, folder):
    filled(folder)
    assert "6 records written to copy.jsonl." in run("journal", "--export", "copy.jsonl").out
    assert (folder / "copy.jsonl").read_bytes() == (folder / "journal.jsonl").read_bytes()
    assert "3 records written" in run("journal", "--export", "bens.jsonl", "--who", "ben").out
    assert "3 records added, 0 here already." in run("journal", "--journal", "new.jsonl", "--import", "bens.jsonl").out
    assert "3 records added, 3 here already." in run("journal", "--journal", "new.jsonl", "--import", "copy.jsonl").out
    assert "0 records added, 6 here already." in run("journal", "--journal", "new.jsonl", "--import", "copy.jsonl").out
    assert Journal(folder / "new.jsonl").check().records == 6
    assert not [path for path in folder.iterdir() if ".new-" in path.name]


def test_what_is_sound_of_a_broken_journal_is_saved(run, folder):
    made = filled(folder)
    (folder / "broken.jsonl").write_bytes(made.path.read_bytes().replace(b"prologue", b"epilogue")[:-10])
    made.path.unlink()
    assert run("journal", "--import", "broken.jsonl").code == 3
    assert not made.path.exists()
    answer = run("journal", "--import", "broken.jsonl", "--salvage")
    assert answer.code == 0
    assert "4 records added, 0 here already. 2 lines of the broken journal could not be saved." in told(answer)


def test_an_export_writes_over_nothing(run, folder):
    before = filled(folder).path.read_bytes()
    answer = run("journal", "--export", "journal.jsonl")
    assert (answer.code, "error[already-there]" in answer.err) == (2, True)
    assert (folder / "journal.jsonl").read_bytes() == before


def test_how_far_two_reviewers_agree(run, folder):
    made = journal(folder)
    for number in range(50):
        made.append_all([
            decision(f"p{number}", "accept" if number < 25 else "reject", who="ann"),
            decision(f"p{number}", "accept" if number < 20 or number >= 40 else "reject", who="ben"),
        ])  # fmt: skip
    answer = run("journal", "--agreement")
    assert "ann and ben both decided on 50 proposals, 35 of them alike (70%; by chance 50%). Cohen's kappa: 0.40." in told(answer)
    assert "accept 20 5 reject 10 15" in told(answer)
    (pair,) = json.loads(run("journal", "--agreement", "--format", "json").out)["pairs"]
    assert (pair["first"], pair["second"], pair["both"], pair["alike"]) == ("ann", "ben", 50, 35)


def test_one_reviewer_alone_agrees_with_nobody(run, folder):
    journal(folder).append(decision("p1", "accept"))
    assert "it takes two" in run("journal", "--agreement").out


@pytest.mark.parametrize(
    ("words", "code", "name"),
    [
        (("--import", "nowhere.jsonl"), 3, "unreadable-file"),
        (("--export", "no/such/folder/copy.jsonl"), 3, "unwritable-file"),
        (("--export", "copy.jsonl", "--who", "zoe"), 2, "no-such-name"),
        (("--export", "a", "--import", "b"), 2, "wrong-call"),
        (("--against", "abc"), 2, "wrong-call"),
        (("--against", "the head of yesterday"), 2, "wrong-call"),
        (("--salvage",), 2, "wrong-call"),
        (("--who", "ann"), 2, "wrong-call"),
        (("--journal", "nowhere.jsonl", "--agreement"), 3, "no-journal"),
        (("--journal", "nowhere.jsonl", "--export", "copy.jsonl"), 3, "no-journal"),
        (("--journal", "."), 3, "unreadable-file"),
        (("--import", "."), 3, "unreadable-file"),
    ],
)  # fmt: skip
def test_calls_that_cannot_be_answered(run, folder, words, code, name):
    filled(folder)
    answer = run("journal", *words)
    assert (answer.code, f"error[{name}]" in answer.err, answer.out) == (code, True, ""), answer.err
    assert len(answer.err.splitlines()) <= 2
