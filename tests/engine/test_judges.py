"""Whose word counts on a word of valuation: it is never computed, and a text that names no judge is not a text without the line."""

from __future__ import annotations

import pytest
from tests.engine.asking import ask

PROVOKED = """
agreement t "T"
  binding legal
  signed 2030-01-01
role party: AAA, BBB
provision p "Help unless the attack was provoked"
  when armed_attack by X on V called A
  provided V in party
  unless A is provoked
  {judge}
  each party G except V
  must assist V about A
event a armed_attack by XXX on AAA
  at 2030-02-01
{claims}
"""
DIFFER = "claim c1 AAA says a is not provoked\nclaim c2 XXX says a is provoked\n"
AGREE = "claim c1 AAA says a is provoked\nclaim c2 XXX says a is provoked\n"


@pytest.mark.parametrize(
    ("judge", "claims", "verdict"),
    [
        ("judge of provoked: not stated", DIFFER, "contested"),
        ("judge of provoked: not stated", AGREE, "no"),
        ("judge of provoked: each party", DIFFER, "contested"),
        ("judge of provoked: AAA", DIFFER, "yes"),
        ("judge of provoked: XXX", DIFFER, "no"),
        ("judge of provoked: CCC", DIFFER, "unknown"),
        ("judge of provoked: CCC", AGREE, "unknown"),
        ('note "no line says whose word counts"', DIFFER, "unknown"),
        ('note "no line says whose word counts"', AGREE, "unknown"),
        ("judge of provoked: not stated", "", "unknown"),
    ],
)
def test_whose_word_counts(judge: str, claims: str, verdict: str) -> None:
    assert ask(PROVOKED.format(judge=judge, claims=claims), "t/p", "BBB", to="AAA", as_of="2030-03-01").verdict == verdict


def test_without_a_judge_line_the_answer_says_why_it_stays_unknown() -> None:
    found = ask(PROVOKED.format(judge='note "silent"', claims=DIFFER), "t/p", "BBB", to="AAA", as_of="2030-03-01")
    assert found.line == "unless: no line says whose word counts; AAA says no, XXX says yes"
