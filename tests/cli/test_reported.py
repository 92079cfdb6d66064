"""A provision as reported and a pair that may be one utterance, as a reviewer meets them."""

from __future__ import annotations

import json

PAPER = """Guarantees on paper

14 September 2022

Ukraine published the Kyiv Security Compact. The document calls for "joint exercises under the flag of NATO". The bridge at the mill
opens when the inspectors have counted every mine, Foreign Minister Oleg Starkov said.

Foreign Minister Oleg Starkov told reporters that inspectors must count each mine before anybody crosses.
"""


def test_a_reviewer_sees_it_beside_the_librarys_and_no_statement_comes_of_it(run, folder):
    (folder / "paper.txt").write_text(PAPER, encoding="utf-8")
    run("read", "paper.txt")
    listed = run("review", "--list").out
    (ident,) = [line.split()[1] for line in listed.splitlines() if "reported of ksc-2022 · core state" in line]
    assert "perhaps one utterance, paraphrase" in listed
    decision = {"about": ident, "verdict": "accept"}
    (folder / "d.jsonl").write_text(json.dumps(decision), encoding="utf-8")
    assert run("review", "--who", "ann", "--from", "d.jsonl").out.startswith("1 decision recorded")
    assert "under the flag" not in run("said").out
    record = (folder / "foedera-reading" / "journal.jsonl").read_text(encoding="utf-8").splitlines()[-1]
    assert '"provision":"ksc-2022/exercises"' in record
