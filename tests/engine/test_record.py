"""The record: reports merged only by decision, and whose word counts for a State."""

from __future__ import annotations

import pytest
from tests.engine.asking import ask

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


def test_what_events_say_alike_is_kept_once_and_a_date_as_it_was_written() -> None:
    one, two, other = record("""
event one supply by FRA to DEU
  at           2020-01
  source       a text high
event two supply by FRA to DEU about one
  at           2020-01-01..2020-01-31
  source       a text high
event zzz supply by FRA to POL
  at           2020-02-01
  source       b text high
""").occurrences
    assert (one.slots, two.about, one.sources, other.sources) == ({"by": ("FRA",), "to": ("DEU",)}, ("one",), ("a",), ("b",))
    assert one.slots is two.slots
    assert one.sources is two.sources
    assert one.properties is two.properties is other.properties
    assert one.assertions is other.assertions
    assert two.about[0] is one.id
    assert one.slots["by"] is other.slots["by"]
    assert other.slots["to"] == ("POL",)
    assert one.time == two.time
    assert (one.time.text, two.time.text) == ("2020-01", "2020-01-01..2020-01-31")


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


# ------------------------------------------------------------------------------------------------ whose word counts

GUARANTEE = """
agreement t "T"
  binding      legal
  signed       2030-01-01
  force        signature
role party: AAA, BBB
provision p "Help unless provoked"
  when         armed_attack by X on V called A
  provided     V in party
  unless       A is provoked
  each         party G except V
  must         assist V about A
{judge}event a armed_attack by XXX on AAA
  at           2030-02-01
claim c1 AAA says a is not provoked
claim c2 XXX says a is provoked
"""


@pytest.mark.parametrize(
    ("judge", "answer", "why"),
    [
        ("  judge of     provoked: not stated\n", "contested", "each side's account is followed"),
        ("  judge of     provoked: AAA\n", "yes", "the judge has said no"),
        ("  judge of     provoked: XXX\n", "no", "the judge has said yes"),
        ("  judge of     provoked: BBB\n", "unknown", "the judge has not spoken"),
        ("", "unknown", "no line says whose word counts"),
    ],
)
def test_whose_word_counts_on_a_quality_is_what_the_judge_line_says(judge: str, answer: str, why: str) -> None:
    assert ask(GUARANTEE.format(judge=judge), "t/p", "BBB", as_of="2030-02-02").verdict == answer, why


def test_a_reading_in_a_text_that_is_not_known_yet_decides_nothing() -> None:
    open_point = (
        "  reading      time.early: also provided A before 2030-01-15\n  reading      time.late: also provided A after signature\n"
    )
    secret = (
        'provision q "Secret"\n  known to     public from 2031-01-01\n  each         party G\n  must         consult with AAA\n'
        "  reading      time.late held by AAA: also provided AAA in party\n"
    )
    text = GUARANTEE.format(judge="  judge of     provoked: not stated\n" + open_point)
    plain = ask(text, "t/p", "BBB", as_of="2030-02-02")
    assert plain.worlds == ask(text.replace("event a", secret + "event a"), "t/p", "BBB", as_of="2030-02-02").worlds
    assert len(plain.worlds) > 1


# ------------------------------------------------------------------------------------------------ a place that is struck

STRIKE = """
agreement t "T"
  binding      legal
  signed       2030-01-01
  force        signature
role party: AAA, BBB
provision help "Help"
  each         party G except AAA
  must         assist AAA
provision off "Off"
  when         strike by AAA on any of bcity, cisle called S
  provided     S is without_cause
  judge of     without_cause: not stated
  voids        help toward AAA
event s strike by AAA on {target}
  at           2030-02-01
{claims}"""
BOTH = "claim c1 AAA says s is without_cause\nclaim c2 BBB says s is without_cause\n"


def struck(target: str, claims: str = BOTH) -> str:
    return str(ask(STRIKE.format(target=target, claims=claims), "t/help", "BBB", to="AAA", as_of="2030-02-02").verdict)


def test_a_strike_may_name_the_place_the_state_or_both() -> None:
    assert struck("bcity") == "no", "the State whose city it is has spoken, and so has the one who struck"
    assert struck("BBB\n  place        bcity") == "no"
    assert struck("BBB\n  place        acity") == "yes", "another place"


def test_one_side_alone_does_not_settle_why_it_struck() -> None:
    assert struck("bcity", "claim c1 AAA says s is without_cause\n") != "no"
