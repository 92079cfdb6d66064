"""The record: reports merged only by decision, and whose word counts for a State."""

from __future__ import annotations

import pytest

from foedera.engine import entries
from foedera.language.parse import parse
from foedera.model.truth import NO, YES


def record(text: str):
    document, problems = parse(text, "x.pact")
    assert problems == ()
    return entries.record(document.blocks)


def test_two_reports_of_one_happening_are_merged_only_where_the_record_says_so() -> None:
    text = """
event one armed_attack by DEU on POL
  at           1939-09-01
  asserted by  POL
  source       a text high

event two armed_attack by DEU on POL
  at           1939-09-01
  denied by    DEU
  source       b text high
"""
    apart = record(text)
    assert [item.id for item in apart.occurrences] == ["one", "two"]
    merged = record(text + "  same as      one\n")
    (item,) = merged.occurrences
    assert item.id == "one"
    assert {(one.source, one.value) for one in item.assertions} == {("POL", YES), ("DEU", NO)}
    assert item.sources == ("a", "b")


@pytest.mark.parametrize(
    ("office", "binds"),
    [
        ("", True),
        ("President", True),
        ("Prime Minister", True),
        ("Minister of Foreign Affairs", True),
        ("Minister of Defence", False),
        ("Deputy Chairman of the Security Council", False),
        ("former President", False),
        ("press secretary of the President", False),
        ("letter to the Security Council", True),
    ],
)
def test_a_claim_binds_the_state_only_from_an_office_that_can(office: str, binds: bool) -> None:
    assert entries.binds(office) is binds
