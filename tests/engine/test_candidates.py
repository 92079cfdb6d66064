"""A long record: what is left out before it is compared, and what is told of an act that does not say what it is about."""

from __future__ import annotations

from tests.engine.asking import read, setting

from foedera.engine.answer import answers
from foedera.engine.match import NAMEABLE

PACT = """
agreement t "Treaty of consultation"
  binding      legal
  signed       2030-01-01
role party: AAA, BBB
provision consult "Consultation"
  when         request by party V about event E called R
  provided     E is armed_attack
  each         party G except V
  must         consult with V about E
event r request by AAA
  at           2031-06-01
"""


def attacks(count: int) -> str:
    """So many attacks by a stranger, each on a day of its own or nearly."""
    return "".join(f"event a{n} armed_attack by XXX on AAA\n  at 2030-{1 + n // 28 % 12:02}-{1 + n % 28:02}\n" for n in range(count))


def told(count: int, about: tuple[str, ...] = (), pact: str = PACT) -> set[tuple[str, tuple[str, ...], str]]:
    """Who may have to consult, over which of the request and the first attacks, and how surely."""
    case = read(pact + attacks(count))
    law = case.laws.by_id["t"]
    found = answers(setting(case, as_of="2031-07-01"), law, law.provisions["consult"], toward="AAA", about=about)
    return {(one.bearer, one.events, one.verdict) for one in found if one.verdict != "no" and one.events in (("r",), ("a0",), ("a1",))}


OPEN = {("BBB", ("r",), "unknown"), ("BBB", ("a0",), "unknown"), ("BBB", ("a1",), "unknown")}


def test_a_request_that_names_no_matter_leaves_each_of_a_few_attacks_open() -> None:
    assert told(3) == OPEN


def test_it_leaves_them_open_among_very_many_attacks_as_well() -> None:
    assert told(NAMEABLE + 1) == OPEN


def test_asked_about_one_of_very_many_it_is_told_of_that_one() -> None:
    assert told(NAMEABLE + 1, about=("a1",)) == {("BBB", ("a1",), "unknown")}


def test_a_further_act_about_one_attack_does_not_settle_which_one_the_request_meant() -> None:
    """The protest is about a single attack, and the request may be about that one: it is open, not a no."""
    more = PACT.replace("  each ", "  provided     protest by party about E\n  each ") + "event p protest by BBB about a3\n  at 2031-01-01\n"
    assert ("BBB", ("r",), "unknown") in told(5, pact=more)
    assert ("BBB", ("r",), "unknown") in told(NAMEABLE + 1, pact=more)


def test_what_is_still_missing_is_told_without_an_event_that_nobody_named() -> None:
    """A second trigger is awaited in a matter that the request does not name: no row rests on an event of no name."""
    more = PACT.replace("  provided     E is", "  when         protest by party about E called P\n  provided     E is")
    case = read(more + attacks(NAMEABLE + 1))
    law = case.laws.by_id["t"]
    found = answers(setting(case, as_of="2031-07-01"), law, law.provisions["consult"], toward="AAA")
    assert {event for one in found for event in one.events} <= set(case.record.by_id)


REPORT = """
agreement t "Treaty of help"
  binding      legal
  signed       2030-01-01
role party: AAA, BBB, CCC
provision help "Help"
  when         armed_attack by XXX on party V called A
  each         party G except V
  must         assist V about A
provision report "Report of the help"
  when         armed_attack by XXX on party V called A
  when         help fulfilled by party G about A called M
  that         G
  must         inform UNO about M
"""


def test_help_after_one_attack_is_not_awaited_for_the_report_on_another() -> None:
    """Three attacks: each report waits for help against its own attack, and no pair of two attacks is told."""
    case = read(REPORT + attacks(3))
    law = case.laws.by_id["t"]
    found = answers(setting(case, as_of="2031-07-01"), law, law.provisions["report"], bearer="BBB")
    assert {one.events for one in found} == {("a0",), ("a1",), ("a2",)}
