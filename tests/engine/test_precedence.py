"""Which of two texts comes first, statuses that are switched on and off, and how far a record is complete."""

from __future__ import annotations

from tests.engine.asking import ask

# AAA, BBB and CCC help each other by treaty t. A later text n, between AAA and BBB alone, has BBB keep out of wars with XXX.
HELP = """
agreement t "Treaty of mutual help"
  binding      legal
  signed       2030-01-01
  force        signature
{t_lines}
role party: AAA, BBB, CCC
provision help "Help"
  when         armed_attack by X on V called A
  provided     V in party
  each         party G except V
  must         assist V about A
{help_lines}
"""
NEUTRAL = """
agreement n "Neutrality"
  binding      legal
  signed       2030-03-01
  force        signature
{n_lines}
role party: AAA, BBB
provision aloof "No help"
  each         party G
  must not     {act}
{aloof_lines}
"""
ATTACK = "event a armed_attack by XXX on AAA\n  at           2030-06-01\n"


def texts(*, t: str = "", helping: str = "", n: str = "", aloof: str = "", act: str = "assist AAA", events: str = ATTACK) -> str:
    first = HELP.format(t_lines=f"  {t}" if t else "", help_lines=f"  {helping}" if helping else "")
    second = NEUTRAL.format(n_lines=f"  {n}" if n else "", aloof_lines=f"  {aloof}" if aloof else "", act=act)
    return first + second + events


def helped(text: str, who: str = "BBB", as_of: str = "2030-06-02"):
    return ask(text, "t/help", who, to="AAA", as_of=as_of)


def aloof(text: str, who: str = "BBB", as_of: str = "2030-07-01"):
    return ask(text, "n/aloof", who, as_of=as_of)


# ------------------------------------------------------------------------------------------------ subject to, despite


def test_without_a_word_about_order_both_stand_and_the_clash_is_nobodys_to_settle() -> None:
    assert helped(texts()).verdict == "yes"
    assert aloof(texts(events=ATTACK + "event h assist AAA by BBB about a\n  at           2030-06-03\n")).status == "violated"


def test_a_duty_subject_to_another_text_gives_way_where_that_text_forbids_the_very_act() -> None:
    found = helped(texts(helping="subject to   n"))
    assert found.verdict == "no"
    assert found.line == "precedence: overridden by n/aloof, which forbids it and comes first"


def test_the_other_text_may_say_it_itself() -> None:
    assert helped(texts(aloof="despite      t/help")).verdict == "no"
    assert helped(texts(aloof="despite      t")).verdict == "no"
    assert helped(texts(n="despite      t")).verdict == "no"
    assert helped(texts(t="subject to   n/aloof")).verdict == "no"


def test_only_those_whom_the_other_text_binds_give_way() -> None:
    assert helped(texts(helping="subject to   n"), "CCC").verdict == "yes"


def test_it_gives_way_only_from_the_day_on_which_the_other_text_is_in_force() -> None:
    early = ATTACK.replace("2030-06-01", "2030-02-01")
    assert helped(texts(helping="subject to   n", events=early), as_of="2030-02-02").verdict == "yes"


def test_where_another_act_would_do_nothing_clashes() -> None:
    assert helped(texts(helping="subject to   n", act="fight beside AAA")).verdict == "yes"
    assert helped(texts(helping="subject to   n", act="assist CCC")).verdict == "yes"


def test_a_wider_prohibition_covers_a_narrower_duty() -> None:
    wide = texts(helping="subject to   n").replace("must         assist V about A", "must         supply_weapons to V about A")
    assert helped(wide).verdict == "no"


def test_an_exception_of_the_other_text_that_nobody_has_spoken_on_leaves_the_duty_open() -> None:
    found = helped(texts(helping="subject to   n", aloof="unless       A is charter_conform"))
    assert found.verdict == "unknown"
    assert found.line.startswith("precedence: overridden by n/aloof")


def test_a_prohibition_that_has_been_released_forbids_nothing_any_more() -> None:
    consent = "event c consent by AAA\n  at           2030-05-01\n"
    assert helped(texts(helping="subject to   n", aloof="waived by    consent by AAA", events=ATTACK + consent)).verdict == "yes"


def test_what_one_must_do_under_the_text_that_comes_first_is_no_violation_of_the_other() -> None:
    done = ATTACK + "event h assist AAA by BBB about a\n  at           2030-06-03\n"
    found = aloof(texts(aloof="subject to   t", events=done))
    assert found.status == "respected"
    unlinked = ATTACK + "event h assist AAA by BBB\n  at           2030-05-01\n"
    assert aloof(texts(aloof="subject to   t", events=unlinked)).status == "violated", "help before the attack was owed under nothing"


def test_two_duties_that_do_not_clash_are_both_owed() -> None:
    other = NEUTRAL.replace("must not", "must").format(n_lines="  despite      t", aloof_lines="", act="consult with AAA")
    assert helped(HELP.format(t_lines="", help_lines="") + other + ATTACK).verdict == "yes"


# ------------------------------------------------------------------------------------------------ supersedes


def test_a_provision_may_take_the_place_of_one_provision_between_parties_to_both() -> None:
    text = texts(aloof="supersedes   t/help", act="trade with XXX")
    found = helped(text)
    assert found.verdict == "no"
    assert found.line == "precedence: n/aloof takes its place"
    assert helped(text, "CCC").verdict == "yes", "CCC is no party to the later text"
    assert helped(text, as_of="2030-02-01").verdict == "no", "there is no attack yet"
    early = texts(aloof="supersedes   t/help", act="trade with XXX", events=ATTACK.replace("2030-06-01", "2030-02-01"))
    assert helped(early, as_of="2030-02-02").verdict == "yes", "the later text was not in force"


def test_a_sister_clause_takes_the_place_of_another_from_its_own_date() -> None:
    newer = 'provision newer "Newer"\n  from         2030-05-01\n  each         party G\n  must         consult with AAA\n  supersedes   help\n'
    text = HELP.format(t_lines="", help_lines="") + newer
    assert helped(text + ATTACK).verdict == "no"
    early = text + ATTACK.replace("2030-06-01", "2030-04-01")
    assert helped(early, as_of="2030-04-02").verdict == "yes"


def test_under_a_text_replaced_nothing_is_waited_for() -> None:
    fighting = ATTACK + "event w hostilities by XXX on CCC\n  at           2030-01-10\n"
    sleeping = texts(helping="provided     no ongoing hostilities by XXX on CCC", act="trade with XXX", events=fighting)
    assert helped(sleeping).verdict == "asleep"
    assert helped(sleeping.replace("must not     trade", "supersedes   t/help\n  must not     trade")).verdict == "no"


def test_a_draft_never_takes_the_place_of_a_text_in_force() -> None:
    draft = texts(aloof="supersedes   t/help", act="trade with XXX").replace(
        'agreement n "Neutrality"\n  binding      legal\n  signed       2030-03-01\n  force        signature',
        'agreement n "Neutrality"\n  binding      proposed\n  published    2030-03-01\n  force        none',
    )
    assert helped(draft).verdict == "yes"


def test_texts_that_each_come_before_the_other_end_in_an_answer_all_the_same() -> None:
    """`foedera check` refuses the circle; an unchecked text must not run away."""
    assert helped(texts(helping="subject to   n", aloof="subject to   t")).verdict in ("yes", "no", "unknown")


# ------------------------------------------------------------------------------------------------ starts, stops

SANCTIONS = """
agreement s "Sanctions"
  binding      legal
  signed       2030-01-01
  force        signature
role party: AAA, BBB
status sanctions of X: lifted, imposed
  starts when  impose by AAA on X
  stops when   lift by AAA on X
provision hold "No trade while sanctions are on"
  when         request by AAA called R
  provided     sanctions of XXX is imposed
  each         party G except AAA
  must         report to AAA about R
event r request by AAA
  at           2030-06-01
"""
ON = "event s{n} impose by AAA on XXX\n  at           {at}\n"
OFF = "event l{n} lift by AAA on XXX\n  at           {at}\n"


def sanctioned(events: str) -> str:
    found: str = ask(SANCTIONS + events, "s/hold", "BBB", as_of="2030-06-02").verdict
    return found


def test_a_status_is_off_until_something_starts_it_and_stays_on_until_something_stops_it() -> None:
    assert sanctioned("") == "no"
    assert sanctioned(ON.format(n=1, at="2030-02-01")) == "yes"
    assert sanctioned(ON.format(n=1, at="2030-02-01") + OFF.format(n=1, at="2030-03-01")) == "no"
    assert sanctioned(ON.format(n=1, at="2030-07-01")) == "no", "started after the question"


def test_it_can_be_switched_on_again() -> None:
    once = ON.format(n=1, at="2030-02-01") + OFF.format(n=1, at="2030-03-01")
    assert sanctioned(once + ON.format(n=2, at="2030-04-01")) == "yes"
    assert sanctioned(once + ON.format(n=2, at="2030-04-01") + OFF.format(n=2, at="2030-05-01")) == "no"


def test_where_the_order_of_start_and_stop_is_not_known_neither_is_the_status() -> None:
    assert sanctioned(ON.format(n=1, at="2030-02") + OFF.format(n=1, at="2030-02-10")) == "unknown"
    assert sanctioned(ON.format(n=1, at="2030-02") + OFF.format(n=1, at="2030-03")) == "no"


# ------------------------------------------------------------------------------------------------ how far the record is complete

OWED = HELP.format(t_lines="", help_lines="  within       72h after A") + ATTACK


def ended(horizon: str) -> str:
    found: str = helped(OWED + horizon, as_of="2030-09-01").status
    return found


def test_a_promise_is_broken_only_where_the_record_is_declared_complete() -> None:
    assert ended("") == "no performance on record"
    assert ended("horizon all until 2030-12-31\n") == "no performance on record", "a word about all is no word about help"
    assert ended("horizon assist until 2030-12-31\n") == "breached"
    assert ended("horizon assist until 2030-06-02\n") == "no performance on record", "not complete to the due date"


def test_it_may_be_complete_for_one_provision_one_bearer_and_one_period() -> None:
    assert ended("horizon t/help until 2030-12-31\n") == "breached"
    assert ended("horizon assist by BBB until 2030-12-31\n") == "breached"
    assert ended("horizon assist by CCC until 2030-12-31\n") == "no performance on record"
    assert ended("horizon assist by BBB, CCC from 2030-05-01 until 2030-12-31\n") == "breached"
    assert ended("horizon assist by BBB from 2030-06-02 until 2030-12-31\n") == "no performance on record", "the first day is missing"
