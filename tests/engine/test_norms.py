"""The five kinds of norm, each through every status it can take; what none of them may ever say."""

from __future__ import annotations

import pytest
from tests.engine.asking import ask, bearers

# AAA, BBB and CCC have promised each other help within three days of an attack. What a case adds stands in `more`.
HELP = """
agreement t "Treaty of mutual help"
  binding      {binding}
  signed       2030-01-01
  term         10y
role party: AAA, BBB, CCC
provision help "Help"
  when         armed_attack by X on V called A
  provided     V in party
  each         party G except V
  {modality}   assist V about A
  within       72h after A
  {more}
event a armed_attack by XXX on AAA
  at           2030-02-01T12:00Z
"""
COMPLETE = "horizon assist until 2030-12-31\n"


def help_case(events: str = "", *, binding: str = "legal", modality: str = "must", more: str = 'note "nothing more"') -> str:
    return HELP.format(binding=binding, modality=modality, more=more) + events


def act(when: str, *, by: str = "BBB", about: str = "a", name: str = "h", more: str = "") -> str:
    link = f" about {about}" if about else ""
    return f"event {name} assist AAA by {by}{link}\n  at {when}\n{more}"


# ------------------------------------------------------------------------------------------------ must: from latent to its end


def status(text: str, as_of: str, *, bearer: str = "BBB", closed: bool | None = True) -> str:
    found = ask(text, "t/help", bearer, to="AAA", as_of=as_of, closed=closed)
    return found.status or found.verdict


def test_before_the_attack_nothing_is_owed() -> None:
    assert status(help_case(), "2030-01-31") == "no"


def test_a_duty_is_active_until_its_term_has_run_out() -> None:
    assert status(help_case(), "2030-02-01T12:00Z") == "active"
    assert status(help_case(), "2030-02-04T12:00Z") == "active"


def test_without_a_complete_record_nobody_is_said_to_have_broken_it() -> None:
    assert status(help_case(), "2030-02-04T12:01Z") == "no performance on record"


def test_with_a_complete_record_a_legal_duty_is_breached() -> None:
    assert status(help_case(COMPLETE), "2030-02-05", closed=False) == "breached"


def test_any_number_of_acts_that_may_or_may_not_be_about_it_leave_the_statuses_that_one_of_them_leaves() -> None:
    """Forty acts of help that name no matter, in time and late: the answer is open between as many statuses as for two."""
    two = act("2030-02-02", about="", name="h1") + act("2030-02-08", about="", name="h2")
    many = "".join(act(f"2030-02-{day:02}", about="", name=f"h{day}-{times}") for day in range(2, 12) for times in range(4))
    for text in (two, many):
        found = ask(help_case(COMPLETE + text), "t/help", "BBB", to="AAA", as_of="2030-03-01", closed=False)
        assert found.status == "breached|fulfilled|late"
        assert found.verdict == "yes"


def test_any_number_of_acts_that_may_be_contrary_leave_it_open_once() -> None:
    ban = help_case().replace("must   assist V about A", "must not   supply_weapons to XXX").replace("  within       72h after A\n", "")
    several = "".join(f"event s{n} supply_weapons by BBB\n  at 2030-03-{n:02}\n" for n in range(1, 25))
    found = ask(ban + several, "t/help", "BBB", as_of="2030-06-01")
    assert found.status == "respected|violated"


def test_a_record_that_is_complete_for_everything_is_not_complete_for_performances() -> None:
    assert status(help_case("horizon all until 2030-12-31\n"), "2030-02-05", closed=False) == "no performance on record"


def test_a_record_that_ends_before_the_term_does_not_show_a_breach() -> None:
    assert status(help_case("horizon assist until 2030-02-03\n"), "2030-02-05", closed=False) == "no performance on record"
    assert status(help_case("horizon assist until 2030-02-04\n"), "2030-02-05", closed=False) == "breached"


@pytest.mark.parametrize(("declared", "word"), [("assist", "breached"), ("supply_weapons", "no performance on record")])
def test_completeness_covers_the_act_owed_if_it_is_declared_for_a_wider_class_not_for_a_narrower_one(declared: str, word: str) -> None:
    text = help_case(f"horizon {declared} until 2030-12-31\n").replace("must   assist V", "must   military_assistance to V")
    assert status(text, "2030-02-05", closed=False) == word


@pytest.mark.parametrize(("binding", "word"), [("legal", "breached"), ("domestic", "breached"), ("political", "not done"), ("proposed", "not done")])
def test_only_what_binds_in_law_is_ever_breached(binding: str, word: str) -> None:
    assert status(help_case(COMPLETE, binding=binding), "2030-02-05", closed=False) == word


def test_an_intention_is_never_breached_even_in_a_legal_text() -> None:
    assert status(help_case(COMPLETE, modality="intends to"), "2030-02-05", closed=False) == "not done"


def test_help_in_time_fulfils_and_stays_so_for_ever() -> None:
    text = help_case(act("2030-02-02T00:00Z"))
    assert status(text, "2030-02-02T00:00Z") == "fulfilled"
    assert status(text, "2035-01-01") == "fulfilled"


def test_a_term_is_kept_at_its_very_last_instant_and_missed_one_minute_later() -> None:
    assert status(help_case(act("2030-02-04T12:00Z")), "2030-03-01") == "fulfilled"
    assert status(help_case(act("2030-02-04T12:01Z")), "2030-03-01") == "late"


def test_help_known_to_the_day_only_may_have_been_in_time_or_late() -> None:
    assert status(help_case(act("2030-02-04")), "2030-03-01") == "fulfilled|late"


def test_help_given_by_somebody_else_does_not_fulfil() -> None:
    assert status(help_case(act("2030-02-02", by="CCC")), "2030-02-03") == "active"
    assert status(help_case(act("2030-02-02", by="CCC")), "2030-02-03", bearer="CCC") == "fulfilled"


def test_an_act_of_a_narrower_class_fulfils_and_one_of_a_wider_class_does_not() -> None:
    supply = "event h supply_weapons to AAA by BBB about a\n  at 2030-02-02\n"
    assert status(help_case(supply), "2030-02-03") == "fulfilled"
    statement = "event h statement by BBB about a\n  at 2030-02-02\n"
    assert status(help_case(statement), "2030-02-03") == "active"


def test_help_to_somebody_else_does_not_fulfil() -> None:
    assert status(help_case("event h assist CCC by BBB about a\n  at 2030-02-02\n"), "2030-02-03") == "active"


def test_help_that_names_no_matter_is_only_possibly_the_help_owed() -> None:
    assert status(help_case(act("2030-02-02", about="")), "2030-02-03") == "active|fulfilled"


def test_help_in_another_matter_is_not_the_help_owed() -> None:
    other = "event b armed_attack by XXX on AAA\n  at 2030-01-20\n"
    found = ask(help_case(other + act("2030-02-02", about="b")), "t/help", "BBB", to="AAA", as_of="2030-02-03")
    assert {one.events: one.statuses for one in found.answers} == {("a",): ("active",), ("b",): ("late",)}


def test_help_before_the_attack_was_not_owed() -> None:
    assert status(help_case(act("2030-01-20", about="")), "2030-02-03") == "active"


def test_only_acts_that_fit_the_line_fulfilled_when_count() -> None:
    text = help_case(act("2030-02-02"), more="fulfilled when supply to V by G about A")
    assert status(text, "2030-02-03") == "active"
    assert status(text + "event s supply to AAA by BBB about a\n  at 2030-02-02\n", "2030-02-03") == "fulfilled"


def test_half_of_an_amount_is_partial_and_all_of_it_in_two_parts_is_full() -> None:
    text = help_case(act("2030-02-02", more="  amount 4 tanks\n"), more="amount 10 tanks")
    assert status(text, "2030-02-03") == "partial"
    assert ask(text, "t/help", "BBB", as_of="2030-02-03").best.common.lives[0].progress == (4, 10)
    both = text + act("2030-02-03", name="h2", more="  amount 6 tanks\n")
    assert status(both, "2030-02-03") == "fulfilled"
    late = text + act("2030-02-10", name="h2", more="  amount 6 tanks\n")
    assert status(late, "2030-03-01") == "late"


def test_a_release_ends_the_duty_and_a_later_one_does_not_undo_a_breach() -> None:
    more = "until        payment by X to V"
    paid = "event p payment by XXX to AAA\n  at {}\n"
    assert status(help_case(paid.format("2030-02-03"), more=more), "2030-02-10") == "released"
    assert status(help_case(paid.format("2030-02-08"), more=more), "2030-02-10") == "no performance on record"
    assert status(help_case(COMPLETE + paid.format("2030-02-08"), more=more), "2030-02-10", closed=False) == "breached"


def test_at_one_instant_a_release_comes_before_a_fulfilment() -> None:
    paid = "event p payment by XXX to AAA\n  at 2030-02-02T00:00Z\n"
    assert status(help_case(paid + act("2030-02-02T00:00Z"), more="until        payment by X to V"), "2030-02-10") == "released"


def test_what_had_released_it_before_it_arose_releases_it_at_once() -> None:
    paid = "event p payment by XXX to AAA\n  at 2030-01-20\n"
    assert status(help_case(paid, more="until        payment by X to V"), "2030-02-02") == "released"


def test_a_duty_lasts_so_long_as_its_condition_does() -> None:
    ended = "event w war by XXX on AAA\n  at 2030-01-25\n  until 2030-02-02\n"
    more = "so long as   ongoing war by X on V"
    assert status(help_case(ended, more=more), "2030-02-01T18:00Z") == "active"
    assert status(help_case(ended, more=more), "2030-02-10") == "ended"


def test_a_duty_ends_with_the_role_that_it_hangs_on() -> None:
    text = help_case(more="so long as   V in party").replace("role party: AAA, BBB, CCC", "role party: BBB, CCC\nrole party: AAA to 2030-02-02")
    assert status(text, "2030-02-02") == "active"
    assert status(text, "2030-02-03") == "ended"


def test_the_beneficiary_can_excuse_before_or_after_the_duty_arose() -> None:
    more = "waived by    consent by V"
    for day in ("2030-01-15", "2030-02-02"):
        consent = f"event c consent by AAA\n  at {day}\n"
        assert status(help_case(consent, more=more), "2030-02-20") == "excused"
    assert status(help_case("event c consent by CCC\n  at 2030-02-02\n", more=more), "2030-02-03") == "active"


def test_the_end_of_the_agreement_ends_what_is_not_yet_due_and_leaves_breaches() -> None:
    short = HELP.replace("10y", "34d").format(binding="legal", modality="must", more='note "ends on 4 February"')
    assert status(short, "2030-02-04T10:00Z") == "active"
    assert status(short, "2030-02-20") == "no performance on record"
    shorter = short.replace("34d", "32d")
    assert status(shorter, "2030-02-20") == "ended"


def test_an_attack_after_the_term_of_the_agreement_raises_nothing() -> None:
    gone = HELP.replace("10y", "1mo").format(binding="legal", modality="must", more='note "gone on 1 February"')
    assert status(gone.replace("2030-02-01T12:00Z", "2030-02-02T12:00Z"), "2030-02-20") == "no"
    assert ask(gone, "t/help", "BBB", as_of="2030-02-01T13:00Z").verdict == "yes"


# ------------------------------------------------------------------------------------------------ one step away, asleep


REQUEST = """
agreement t "Treaty of help on request"
  binding      legal
  signed       2030-01-01
role party: AAA, BBB
provision help "Help"
  when         armed_attack by X on V called A
  when         request by V about A called R
  provided     V in party
  {more}
  each         party G except V
  must         assist V about A
  within       24h after R
event a armed_attack by XXX on AAA
  at           2030-02-01T12:00Z
"""


def test_a_duty_that_one_act_of_its_holder_sets_off_is_conditional_and_names_the_holder() -> None:
    found = ask(REQUEST.format(more='note "x"'), "t/help", "BBB", to="AAA", as_of="2030-02-02")
    assert found.verdict == "conditional"
    assert found.best.common.fails is not None
    assert found.best.common.fails.holders == ("AAA",)


def test_the_request_turns_it_into_a_duty_whose_clock_runs_from_the_request() -> None:
    text = REQUEST.format(more='note "x"') + "event r request by AAA about a\n  at 2030-02-03T08:00Z\n"
    found = ask(text, "t/help", "BBB", to="AAA", as_of="2030-02-03T09:00Z")
    assert (found.status, found.due) == ("active", "2030-02-04 08:00 UTC")


def test_a_request_in_one_matter_leaves_the_other_matter_one_act_away() -> None:
    text = REQUEST.format(more='note "x"') + "event b armed_attack by XXX on AAA\n  at 2030-02-05\nevent r request by AAA about a\n  at 2030-02-03\n"
    found = ask(text, "t/help", "BBB", to="AAA", as_of="2030-02-06")
    assert {one.events: one.verdict for one in found.answers} == {("a", "r"): "yes", ("b",): "conditional"}


def test_one_act_away_is_said_only_if_nothing_else_stands_in_the_way() -> None:
    excluded = REQUEST.format(more="provided     X in party")
    assert ask(excluded, "t/help", "BBB", to="AAA", as_of="2030-02-02").verdict == "no"
    uncertain = REQUEST.format(more="provided     A is provoked\n  judge of     provoked: BBB")
    assert ask(uncertain, "t/help", "BBB", to="AAA", as_of="2030-02-02").verdict == "unknown"


def test_a_duty_that_waits_for_the_end_of_a_process_is_asleep_whatever_the_order_of_the_lines() -> None:
    sleeping = "provided     hostilities by X on V ended before A\n  provided     X not in party"
    war = "event h hostilities by XXX on AAA\n  at 2030-01-10\n"
    assert ask(REQUEST.format(more=sleeping) + war, "t/help", "BBB", to="AAA", as_of="2030-02-02").verdict == "asleep"
    for lines in (sleeping, "\n  ".join(reversed(sleeping.split("\n  ")))):
        barred = REQUEST.format(more=lines.replace("not in", "in")) + war
        assert ask(barred, "t/help", "BBB", to="AAA", as_of="2030-02-02").verdict == "no"


# ------------------------------------------------------------------------------------------------ must maintain


MAINTAIN = """
agreement t "Treaty of support"
  binding      legal
  signed       2030-01-01
role donor: BBB
provision support "Support"
  each         donor G
  must maintain supply of weapons to AAA
  {more}
"""


def support(*deliveries: tuple[str, int], more: str = "amount 10 tanks") -> str:
    return MAINTAIN.format(more=more) + "".join(
        f"event s{number} supply of weapons to AAA by BBB\n  at {day}\n  amount {figure} tanks\n" for number, (day, figure) in enumerate(deliveries)
    )


def test_support_is_below_or_kept_with_its_progress_and_never_fulfilled() -> None:
    for deliveries, word, progress in (([], "active", (0, 10)), ([("2030-02-01", 4)], "below", (4, 10)), ([("2030-02-01", 4), ("2030-03-01", 6)], "kept", (10, 10))):
        found = ask(support(*deliveries), "t/support", "BBB", to="AAA", as_of="2030-04-01")
        assert found.status == word
        assert found.best.common.lives[0].progress == progress


def test_support_that_is_owed_each_month_is_counted_month_by_month() -> None:
    text = support(("2030-01-10", 10), ("2030-02-10", 4), more="amount 10 tanks per 1mo")
    assert ask(text, "t/support", "BBB", as_of="2030-01-20").status == "kept"
    assert ask(text, "t/support", "BBB", as_of="2030-02-20").status == "below"
    assert ask(text, "t/support", "BBB", as_of="2030-03-20").status == "active"


def test_a_delivery_before_the_treaty_does_not_count_and_one_without_a_date_only_perhaps() -> None:
    assert ask(support(("2029-12-01", 10)), "t/support", "BBB", as_of="2030-04-01").status == "active"
    assert ask(support(("2029-12..2030-02", 10)), "t/support", "BBB", as_of="2030-04-01").status == "active|kept"


# ------------------------------------------------------------------------------------------------ must not


BAN = """
agreement t "Treaty of non-aggression"
  binding      legal
  signed       2030-01-01
role party: AAA, BBB
provision peace "No force"
  each         party G
  must not     use_of_force on party except G
  toward       party
  {more}
"""


def ban(*attacks: tuple[str, str], more: str = 'note "nothing more"') -> str:
    return BAN.format(more=more) + "".join(f"event {name} armed_attack by AAA on BBB\n  at {day}\n" for name, day in attacks)


def test_a_prohibition_is_respected_until_each_act_against_it_becomes_a_finding() -> None:
    assert ask(ban(), "t/peace", "AAA", to="BBB", as_of="2030-06-01").status == "respected"
    twice = ask(ban(("a1", "2030-02-01"), ("a2", "2030-03-01")), "t/peace", "AAA", to="BBB", as_of="2030-06-01")
    assert twice.status == "violated"
    assert twice.best.common.lives[0].acts == ("a1", "a2")
    assert ask(ban(("a1", "2030-02-01")), "t/peace", "BBB", to="AAA", as_of="2030-06-01").status == "respected"


def test_an_act_before_the_treaty_is_no_violation_and_the_norm_outlives_its_first_one() -> None:
    assert ask(ban(("a0", "2029-12-01")), "t/peace", "AAA", as_of="2030-06-01").status == "respected"
    found = ask(ban(("a0", "2029-12-01"), ("a1", "2030-02-01"), ("a2", "2030-05-01")), "t/peace", "AAA", as_of="2030-06-01")
    assert found.best.common.lives[0].acts == ("a1", "a2")


def test_an_exception_of_a_prohibition_is_tested_at_each_act() -> None:
    more = "unless       armed_attack by BBB on AAA before A"
    text = ban(("a1", "2030-02-01"), ("a2", "2030-04-01"), more=more) + "event b armed_attack by BBB on AAA\n  at 2030-03-01\n"
    found = ask(text, "t/peace", "AAA", as_of="2030-06-01")
    assert (found.status, found.best.common.lives[0].acts) == ("violated", ("a1",))


def test_a_prohibition_released_earlier_is_not_violated_later() -> None:
    more = "until        consent by BBB"
    consent = "event c consent by BBB\n  at 2030-03-01\n"
    assert ask(ban(("a2", "2030-04-01"), more=more) + consent, "t/peace", "AAA", as_of="2030-06-01").status == "released"
    assert ask(ban(("a1", "2030-02-01"), more=more) + consent, "t/peace", "AAA", as_of="2030-06-01").status == "violated"


def test_a_violation_that_only_may_have_happened_leaves_both_open() -> None:
    text = BAN.format(more='note "x"') + "event a armed_attack by AAA on BBB\n  at 2030-02-01\n  possible according to CCC\n"
    assert ask(text, "t/peace", "AAA", as_of="2030-06-01").status == "respected|violated"


# ------------------------------------------------------------------------------------------------ may, has power to


RIGHT = """
agreement t "Treaty of rights"
  binding      legal
  signed       2030-01-01
  term         6mo
role party: AAA, BBB, CCC
provision right "Right to help"
  when         armed_attack on V called A
  each         party G except V
  may          assist V about A
provision power "Power to end the treaty"
  each         party G
  has power to denounce t
  {more}
event a armed_attack by XXX on AAA
  at           2030-02-01
"""


def test_a_right_is_unused_or_used_and_its_non_use_is_no_failure() -> None:
    text = RIGHT.format(more='note "x"') + "horizon assist until 2030-12-31\n"
    assert ask(text, "t/right", "BBB", as_of="2030-03-01", closed=False).status == "unused"
    assert ask(text + act("2030-02-10"), "t/right", "BBB", as_of="2030-03-01", closed=False).status == "used"


def test_a_power_is_available_then_used_or_lapsed() -> None:
    text = RIGHT.format(more='note "x"')
    used = text + "event d denounce t by AAA\n  at 2030-03-01\n"
    assert ask(text, "t/power", "AAA", as_of="2030-02-01").status == "available"
    assert ask(used, "t/power", "AAA", as_of="2030-03-01").status == "used"
    assert ask(used, "t/power", "BBB", as_of="2030-02-01").status == "available"


def test_a_power_that_begins_later_is_not_available_before_and_an_act_without_it_has_no_effect() -> None:
    text = RIGHT.format(more="from         2mo after entry into force") + 'provision winding-up "Winding up"\n  when denunciation of t by party P called D\n  each party G\n  must consult with P about D\n'
    assert ask(text, "t/power", "AAA", as_of="2030-02-01").verdict == "no"
    assert ask(text, "t/power", "AAA", as_of="2030-03-05").status == "available"
    early, good = (f"event d denunciation of t by AAA\n  at {day}\n" for day in ("2030-02-05", "2030-03-05"))
    assert ask(text + early, "t/winding-up", "BBB", as_of="2030-04-01").verdict == "no"
    assert ask(text + good, "t/winding-up", "BBB", to="AAA", as_of="2030-04-01").verdict == "yes"


def test_a_power_lapses_with_what_ends_it() -> None:
    text = RIGHT.format(more="until        payment by BBB to AAA") + "event p payment by BBB to AAA\n  at 2030-02-10\n"
    assert ask(text, "t/power", "AAA", as_of="2030-02-05").status == "available"
    assert ask(text, "t/power", "AAA", as_of="2030-03-01").status == "lapsed"


# ------------------------------------------------------------------------------------------------ who is asked


def test_everybody_bound_is_listed_and_a_stranger_is_told_why_not() -> None:
    assert bearers(help_case(), "t/help", to="AAA", as_of="2030-02-02") == {"BBB": "yes", "CCC": "yes"}
    stranger = ask(help_case(), "t/help", "DDD", to="AAA", as_of="2030-02-02")
    assert (stranger.verdict, stranger.line) == ("no", "bearer: DDD is not a party then")
    attacked = ask(help_case(), "t/help", "AAA", to="AAA", as_of="2030-02-02")
    assert (attacked.verdict, attacked.line.partition(":")[0]) == ("no", "bearer")


def test_a_declaration_is_owed_by_nobody_as_an_act() -> None:
    text = HELP.format(binding="political", modality="must", more='note "x"').replace("must   assist V about A", 'declares "that an attack on one concerns all"')
    assert ask(text, "t/help", "BBB", as_of="2030-02-02").status == "active"


# ------------------------------------------------------------------------------------------------ which acts perform what

SUPPLIES = """
agreement t "T"
  binding      legal
  signed       2030-01-01
  force        signature
role party: AAA, BBB, CCC
provision p "P"
  {bearer}
  {act}
{event}
  at           2030-03-01
"""


def supplied(act: str, event: str, *, bearer: str = "each party G except AAA", who: str = "BBB") -> str:
    found = ask(SUPPLIES.format(act=act, event=event, bearer=bearer), "t/p", who, as_of="2030-04-01")
    return found.status or found.verdict


def test_a_topic_holds_an_act_to_its_duty() -> None:
    assert supplied("must         convene about roadmaps", "event m convene by BBB about roadmaps") == "fulfilled"
    assert supplied("must         convene about roadmaps", "event m convene by BBB about ceasefire") == "active"
    assert "active" in supplied("must         convene about roadmaps", "event m convene by BBB"), "about what is not said"


def test_what_a_pattern_asks_for_under_one_word_fills_no_other_slot() -> None:
    assert supplied("must         supply weapons to AAA", "event m supply weapons by BBB to AAA") == "fulfilled"
    assert supplied("must         assist AAA beside CCC", "event m assist AAA by BBB beside CCC") == "fulfilled"
    assert supplied("must         assist AAA beside CCC", "event m assist AAA by BBB") == "active|fulfilled", "beside whom is not said"
    assert supplied("must         assist AAA beside CCC", "event m assist AAA by BBB beside XXX") == "active"


def test_a_consultation_is_had_by_both_and_by_all_who_hold_it_together() -> None:
    for who in ("BBB", "CCC"):
        act = f"must         consult with {'CCC' if who == 'BBB' else 'BBB'}"
        for event in ("event m consult by BBB with CCC", "event m consult by CCC with BBB", "event m consult by BBB, CCC"):
            assert supplied(act, event, who=who) == "fulfilled", (who, event)
    assert supplied("must         consult with AAA", "event m consult by BBB, CCC") == "active"


def test_a_ceiling_whose_figure_was_not_read_leaves_it_open_whether_an_act_exceeds_it() -> None:
    capped = (
        "must not     produce missiles\n  amount       100 km\n  reading      cap.known held by AAA: as written\n"
        '  reading      cap.unread held by CCC: also note "no figure was read"'
    )
    unread = 'must not     produce missiles\n  reading      cap.aaa held by AAA: also amount 100 km\n  reading      cap.ccc held by CCC: also note "not read"'
    event = "event m produce missiles by BBB\n  amount       30 km"
    assert supplied(capped, event) == "respected"
    text = SUPPLIES.format(act=unread, event=event, bearer="each party G except AAA")
    assert ask(text, "t/p", "BBB", as_of="2030-04-01", readings={"cap": "aaa"}).status == "respected"
    assert ask(text, "t/p", "BBB", as_of="2030-04-01", readings={"cap": "ccc"}).status == "respected|violated"


# ------------------------------------------------------------------------------------------------ conditions on the bearer itself

ASPIRANTS = """
agreement t "T"
  binding      legal
  signed       2030-01-01
  force        signature
role member: AAA
role aspirant: BBB, CCC
status track of X: none, invited
  invited      invitation by AAA to X
provision p "The invited may apply"
  each         aspirant X
  {modality}   apply to AAA
  provided     track of X is invited
event i invitation by AAA to BBB
  at           2030-02-01
"""


@pytest.mark.parametrize("modality", ["must", "may", "has power to"])
def test_a_condition_that_speaks_of_the_bearer_is_asked_of_each_by_itself(modality: str) -> None:
    assert bearers(ASPIRANTS.format(modality=modality), "t/p", as_of="2030-03-01") == {"BBB": "yes", "CCC": "no"}
    refused = ask(ASPIRANTS.format(modality=modality), "t/p", "CCC", as_of="2030-03-01")
    assert refused.line.startswith("provided: track of CCC")
    assert bearers(ASPIRANTS.format(modality=modality), "t/p", as_of="2030-01-15") == {"BBB": "no", "CCC": "no"}
