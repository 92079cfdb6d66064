"""`foedera reading`: the second extractor learns from decisions, and a rule that is wrong too often loses its standing."""

from __future__ import annotations

import json

import pytest
from tests.cli.conftest import cache_folder, run  # noqa: F401 - fixtures
from tests.reading.papers import papers

from foedera.store.shelf import Shelf
from foedera.workspace import learning

ODD = "".join(f"Deputy Foreign Minister Oleg Starkov said that ferry number {number} was late.\n\n" for number in range(12))


@pytest.fixture
def read(run, tmp_path, monkeypatch):  # noqa: F811
    (tmp_path / "few").mkdir()
    for path in learning.CORPUS.glob("0[1-3]*"):
        (tmp_path / "few" / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(learning, "CORPUS", tmp_path / "few")  # three articles teach as much here as all of them
    papers(tmp_path)
    (tmp_path / "odd.txt").write_text(f"Ferries\n\n{ODD}", encoding="utf-8")

    def again(*paths):
        run("read", *paths, "--into", "kept")
        return [one.proposal for one in Shelf(tmp_path / "kept").filed()]

    return again


def decide(run, tmp_path, verdicts):  # noqa: F811
    lines = [json.dumps({"about": ident, "verdict": verdict, "reason": "not so" if verdict == "reject" else ""})
             for ident, verdict in verdicts]  # fmt: skip
    (tmp_path / "decisions.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return run("review", "--into", "kept", "--from", "decisions.jsonl", "--who", "ann")


def test_a_model_of_ones_own_is_trained_on_what_was_confirmed_and_used(run, read, tmp_path):  # noqa: F811
    made = [one for one in read("courier.txt") if one.type != "event"]
    decide(run, tmp_path, [(made[0].id, "accept")])
    early = run("reading", "train", "--into", "kept").out
    assert "from 1 statement accepted" in " ".join(early.split())  # what is undecided teaches nothing

    decide(run, tmp_path, [(one.id, "accept") for one in made])
    answer = run("reading", "train", "--into", "kept")
    assert f"{len(made)} statements accepted and 0 rejected here" in " ".join(answer.out.split())
    first = (tmp_path / "kept" / "second-extractor.model").read_bytes()
    run("reading", "train", "--into", "kept")
    assert (tmp_path / "kept" / "second-extractor.model").read_bytes() == first
    assert json.loads(first.partition(b"\n")[0])["confirmed"] == len(made)
    assert run("read", "courier.txt", "--into", "kept").code == 0

    for broken in (b"not a model", first[:-1], b"{}\n"):
        (tmp_path / "kept" / "second-extractor.model").write_bytes(broken)
        told = run("read", "courier.txt", "--into", "kept")
        assert (told.code, "foedera reading train" in told.err) == (3, True)


def test_a_rule_that_reviewers_refuse_is_demoted_by_itself(run, read, tmp_path):  # noqa: F811
    before = read("odd.txt")
    assert {one.tier for one in before} <= {"A", "B"}
    decide(run, tmp_path, [(one.id, "reject") for one in before[:11]])

    table = run("reading", "rules", "--into", "kept").out
    assert "demoted" in next(line for line in table.splitlines() if line.startswith("V.that"))
    assert {one.tier for one in read("odd.txt")} == {"C"}


def test_there_is_nothing_to_learn_where_nothing_was_read(run):  # noqa: F811
    answer = run("reading", "train", "--into", "nowhere")
    assert (answer.code, "foedera read" in answer.err) == (2, True)
    assert run("reading", "guess").code == 2
