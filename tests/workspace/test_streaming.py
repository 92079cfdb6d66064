"""Many documents: read side by side, stopped and taken up again, with the same result as one after another in one go."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from itertools import islice

import pytest
from msgspec.structs import replace
from tests.reading.gold import LIBRARY
from tests.reading.papers import COURIER
from tests.reading.varied import written

from foedera.errors import BrokenWorkspace
from foedera.reading import document
from foedera.store.shelf import Shelf
from foedera.workspace import Workspace
from foedera.workspace.crew import AHEAD, Costly, bounded, in_order
from foedera.workspace.keeping import keep
from foedera.workspace.streaming import propose, total


@pytest.fixture(scope="module")
def library():
    return Workspace.open(LIBRARY, bundled=False, today="2026-11-27").library


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    """Twelve short articles and a copy of one of them."""
    folder = tmp_path_factory.mktemp("articles")
    for number in range(12):
        (folder / f"{number:02}.txt").write_text(COURIER.replace("Wednesday", f"Wednesday the {number + 1}th"), encoding="utf-8")
    (folder / "20-copy.txt").write_bytes((folder / "05.txt").read_bytes())
    return folder


def reading(library, shelf, articles, *, jobs=1, most=None):
    """One reading, stopped after so many documents."""
    return keep(shelf, lambda before: islice(propose(library, [str(articles)], jobs=jobs, before=before), most))


def stored(shelf):
    return (shelf.folder / "proposals.jsonl").read_bytes()


@pytest.mark.slow
@pytest.mark.forks
def test_two_processes_and_a_stop_in_the_middle_give_what_one_gives_in_one_go(library, articles, tmp_path):
    whole, side_by_side, stopped = (Shelf(tmp_path / name) for name in ("whole", "two", "stopped"))
    one = reading(library, whole, articles)
    assert (one.documents, one.new, one.again) == (total([str(articles)]), 12, 1)
    assert reading(library, side_by_side, articles, jobs=2) == replace(one, into=str(side_by_side.folder))
    first = reading(library, stopped, articles, jobs=2, most=7)
    assert first.documents == 7
    rest = reading(library, stopped, articles, jobs=2)
    assert (rest.documents, rest.new, rest.again) == (13, 5, 7 + 1)
    assert stored(stopped) == stored(side_by_side) == stored(whole)
    assert {path.name for path in (stopped.folder / "documents").iterdir()} == {one.document for one in whole.filed()}


def test_what_was_read_by_the_same_rules_is_not_read_again_and_still_shown(library, articles, tmp_path, monkeypatch):
    shelf = Shelf(tmp_path / "kept")
    first = reading(library, shelf, articles)
    monkeypatch.setattr("foedera.workspace.proposals.article", None)  # whoever reads a document now fails
    again = reading(library, shelf, articles)
    assert (again.again, again.proposals, again.new, again.added) == (13, first.proposals, 0, 0)


def test_other_rules_read_everything_again_and_replace_what_they_made(library, articles, tmp_path, monkeypatch):
    shelf = Shelf(tmp_path / "kept")
    reading(library, shelf, articles)
    before = stored(shelf)
    monkeypatch.setattr("foedera.workspace.streaming.pipeline", lambda _: "other")
    assert reading(library, shelf, articles).again == 1  # the copy
    assert stored(shelf).count(b'"by":"other-') == 12
    assert len(shelf.filed()) == before.count(b'{"proposal":')
    assert len(stored(shelf).splitlines()) == len(before.splitlines())


def test_a_reading_that_was_cut_off_at_any_byte_is_taken_up(library, articles, tmp_path):
    shelf = Shelf(tmp_path / "kept")
    reading(library, shelf, articles)
    whole = stored(shelf)
    last = whole.rindex(b'{"read":')
    for cut in (*range(last, len(whole), 211), len(whole) - 1):
        (shelf.folder / "proposals.jsonl").write_bytes(whole[:cut])
        assert {one.proposal.doc for one in shelf.filed()} == {f"{number:02}.txt" for number in range(11)}
    assert reading(library, shelf, articles).again == 12
    assert stored(shelf) == whole


def test_a_line_that_is_no_proposal_is_named(library, articles, tmp_path):
    shelf = Shelf(tmp_path / "kept")
    reading(library, shelf, articles)
    (shelf.folder / "proposals.jsonl").write_bytes(stored(shelf) + b'{"read":"ab","doc":"","by":"","proposals":0,"size":-9}\n')
    with pytest.raises(BrokenWorkspace, match="no proposal"):
        reading(library, shelf, articles)


# ---------------------------------------------------------------------------------------------- processes


@pytest.mark.forks
def test_results_come_in_the_order_of_the_pieces_and_few_are_in_hand():
    taken = []

    def pieces():
        for number in range(100):
            taken.append(number)
            yield number

    def work(number):
        time.sleep(0.001 * (number % 3))
        return number * number

    found = in_order(work, pieces(), 2, lambda number: number % 10)
    for number, (piece, result) in enumerate(found):
        assert (piece, result) == (number, number * number if number % 10 else None)
        assert len(taken) <= number + 2 * AHEAD


@pytest.mark.forks
def test_a_piece_that_ends_its_process_is_lost_and_no_other():
    found = in_order(lambda number: os._exit(1) if number == 5 else number, range(1, 30), 2, lambda _: 1)
    assert [result for _, result in found] == [None if number == 5 else number for number in range(1, 30)]


@pytest.mark.forks
def test_a_document_that_takes_too_long_is_given_up_and_the_others_are_read(library, articles, monkeypatch):
    real = document.article

    def slow(name, *rest):
        while name == "03.txt":
            pass
        return real(name, *rest)

    monkeypatch.setattr("foedera.workspace.proposals.article", slow)
    monkeypatch.setattr("foedera.workspace.streaming.SECONDS", 0.2)
    for jobs in (1, 2):
        found = list(propose(library, [str(articles)], jobs=jobs))
        assert [one.article.name for one in found if not one.article.text] == ["03.txt"]
        assert [problem.code for problem in found[3].article.problems] == ["document-costly"]
    with pytest.raises(Costly), bounded(0.01):
        slow("03.txt")


@pytest.mark.slow
@pytest.mark.forks
def test_a_call_that_is_told_to_end_keeps_what_it_read_and_the_next_goes_on(library, tmp_path):
    folder = written(tmp_path / "articles", 60, 600)
    shelf, whole = Shelf(tmp_path / "kept"), Shelf(tmp_path / "whole")
    call = [
        sys.executable,
        "-c",
        "import sys; from foedera.cli import main; sys.exit(main())",
        "--no-bundled",
        "-w",
        str(LIBRARY),
    ]
    with subprocess.Popen(
        [*call, "read", str(folder), "--into", str(shelf.folder)], stderr=subprocess.PIPE, text=True
    ) as running:
        while not (shelf.folder / "proposals.jsonl").exists():
            time.sleep(0.01)
        running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 128 + signal.SIGTERM
    assert "the same call goes on from there" in said
    assert "Traceback" not in said
    assert 0 < stored(shelf).count(b'{"read":') < 60
    kept = reading(library, shelf, folder, jobs=2)
    assert (kept.documents, kept.again + kept.new) == (60, 60)
    reading(library, whole, folder)
    assert stored(shelf) == stored(whole)
