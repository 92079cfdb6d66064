"""Names that nothing declares: where the caret stands, what is said, what is offered, and what is left alone."""

from __future__ import annotations

import pytest

REFERENCE = """\
actor UKR "Ukraine"
  kind state
actor RUS "Russia"
  kind state
actor GBR "United Kingdom"
  kind state
place ukraine "Ukraine"
  kind country
place crimea "Crimea"
  in ukraine
class attack "attack"
  kind fact
class request "request"
class decision "decision"
class consult "consult"
class assist "assist"
class join "join"
source bt
  url "u"
"""

BASE = """\
agreement pact "Pact"
  source       bt
role party: UKR, GBR
area covered: ukraine except crimea
define wide A
  means        place of A in covered
organ council of party
  rule         unanimous
status accession of X: none, asked, let_in
  asked        request by X to UKR
provision consult
  when         attack by X on V called A
  provided     A is wide
  each         party G except V
  must         consult with V about A
  within       24h after A
provision help
  when         consult fulfilled by party G called C
  that         G
  must         assist UKR
"""


@pytest.mark.parametrize(
    ("code", "old", "new", "suggestion"),
    [
        ("unknown-actor", "role party: UKR, GBR", "role party: UKR, GBX", "GBR"),
        ("unknown-actor", "must         assist UKR", "must         assist UKX", "UKR"),
        ("unknown-actor", "A is wide", "A is RUX", "RUS"),
        ("unknown-role", "each         party G", "each         partys G", "party"),
        ("unknown-role", "organ council of party", "organ council of patry", "party"),
        ("unknown-role", "by party G called C", "by partie G called C", "party"),
        ("unknown-role", "role party: UKR, GBR", "role party: UKR, GBR, core", None),
        ("unknown-role", "  provided     A is wide", "  provided     A is wide\n  provided     X in praty", "party"),
        ("unknown-role", "except V", "except outsider", None),
        ("unknown-place", "except crimea", "except crimee", "crimea"),
        ("unknown-place", "place of A in covered", "place of A in coverd", "covered"),
        ("unknown-class", "when         attack", "when         atack", "attack"),
        ("unknown-class", "must         assist", "must         asist", "assist"),
        ("unjudged-word", "A is wide", "A is wyde", "wide"),
        ("unknown-provision", "when         consult fulfilled", "when         consutl fulfilled", "consult"),
        ("unknown-provision", "after A", "after hlep fulfilled", "help"),
        ("unknown-source", "source       bt", "source       btx", "bt"),
        ("unknown-kind", "place of A in covered", "place of A is contry", "country"),
    ],
)
def test_a_misspelt_name_is_marked_and_the_right_one_offered(of, code, old, new, suggestion) -> None:
    assert of(code, BASE + REFERENCE) == []
    text = BASE.replace(old, new, 1)
    assert text != BASE
    (problem,) = of(code, text + REFERENCE)
    word = problem.message.split("`")[1]
    assert word in new
    assert word not in old.replace(",", " ").split()
    line = text.split("\n")[problem.where.line - 1]
    assert line[problem.where.column - 1 :].startswith(word)
    assert problem.width == len(word)
    assert problem.excerpt == line
    assert suggestion is None or suggestion in problem.suggestions


def test_nothing_is_compared_where_nothing_is_described(of) -> None:
    text = 'agreement a "A"\n  source x\nrole party: UKR\narea b: c\nprovision p\n  when d called D\n'
    for code in ("unknown-actor", "unknown-place", "unknown-class", "unknown-source"):
        assert of(code, text) == []


@pytest.mark.parametrize(
    "lines",
    [
        "  depositary   QQQ\n",
        "  known to     QQQ from 1939\n",
        "  stage        signed 2024 by QQQ\n",
    ],
)
def test_actors_are_found_on_every_line_that_names_them(of, lines) -> None:
    (problem,) = of("unknown-actor", f'agreement a "A"\n{lines}' + REFERENCE)
    assert problem.where.line == 2
    assert problem.excerpt[problem.where.column - 1 :].startswith("QQQ")


@pytest.mark.parametrize(
    "line",
    [
        "judge of     real: QQQ",
        "reading      a.b held by QQQ: as written",
        "provided     at least 1 of party are attack with QQQ",
        "provided     b in force for QQQ",
        "provided     accession of QQQ is none",
        "terminates   a toward QQQ",
        "provided     QQQ in party",
    ],
)
def test_actors_are_found_in_every_kind_of_line(of, line) -> None:
    assert len(of("unknown-actor", f'agreement a "A"\nrole party: UKR\nprovision p\n  {line}\n' + REFERENCE)) == 1


def test_units_of_money_are_no_actors(of) -> None:
    assert of("unknown-actor", 'agreement a "A"\nprovision p\n  amount 5 USD\n' + REFERENCE) == []


def test_actors_of_the_record_and_of_scenarios(of) -> None:
    text = (
        "event e attack by QQA on UKR\n  asserted by QQB from 2014\nclaim c QQC says e is bad\n"
        'statement s "N" for QQD about x\nview v "V"\n  tier QQE, judge\n'
        "scenario t\n  given attack by QQF on UKR called A\n  ask as of 2024 with what QQG knew\n"
        '  expect QQH owes a/p to QQI against QQJ: no, blocked by QQK\n  flip "f"\n    change by of A to QQL\n'
        'agreement m "M" same text as f, partner is QQM\ntemplate f\n  parameter partner\nrole party: partner\n'
    )
    named = [problem.message.split("`")[1] for problem in of("unknown-actor", text + REFERENCE)]
    assert set(named) == {f"QQ{letter}" for letter in "ABCDEFGHIJKLM"}


def test_a_role_of_another_agreement(of) -> None:
    other = 'agreement b "B"\nrole party: UKR\n'
    text = 'agreement a "A"\nprovision p\n  when attack on V called A\n  provided V in ROLE of b\n'
    (problem,) = of("unknown-role", text.replace("ROLE", "patry") + other + REFERENCE)
    assert problem.suggestions == ("party",)
    assert of("unknown-role", text.replace("ROLE", "party") + other + REFERENCE) == []


@pytest.mark.parametrize(
    "line",
    [
        "when         request by state X about event E called R",
        "when         request by council about attack A called R",
        "each         state X except party",
        "each         party G except attacker",
        "deemed       attack on each party",
        "known to     public from 1939",
    ],
)
def test_built_in_roles_classes_and_organs_are_no_unknown_roles(of, line) -> None:
    text = f'agreement a "A"\nrole party: UKR\norgan council of party\nprovision p\n  {line}\n'
    assert of("unknown-role", text + REFERENCE) == []


def test_a_template_is_read_through_its_members(of) -> None:
    family = "template f\n  parameter partner\nrole party: UKR, partner\nprovision p\n  each partner\n  must asist UKR\n"
    members = "agreement x same text as f, partner is GBR\nagreement y same text as f, partner is RUS\n"
    (problem,) = of("unknown-class", family + members + REFERENCE)
    assert problem.where.line == 6
    assert of("unknown-role", family + members + REFERENCE) == []
    assert of("unknown-actor", family + members + REFERENCE) == []


def test_near_roles_are_shown_and_declared_names_are_not(of) -> None:
    text = 'agreement a "A"\nrole beneficiary: UKR\nprovision p\n  each beneficiary\n  must consult with beneficary\n'
    (problem,) = of("near-role", text + REFERENCE)
    assert problem.where.line == 5
    assert problem.excerpt[problem.where.column - 1 :] == "beneficary"
    assert problem.severity == "warning"
    assert of("near-role", text.replace("beneficary", "weapons") + REFERENCE) == []
    assert of("near-role", text + REFERENCE + 'class beneficary "benefit"\n') == []


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("judge of     real: council", 0),
        ("judge of     real: party", 0),
        ("judge of     real: UKR", 0),
        ("judge of     real: each party", 0),
        ("judge of     real: counsil", 1),
    ],
)
def test_judges_are_actors_roles_or_organs(of, line, count) -> None:
    text = f'agreement a "A"\nrole party: UKR\norgan council of party\nprovision p\n  {line}\n'
    found = of("unknown-organ", text + REFERENCE)
    assert len(found) == count
    assert all(problem.suggestions == ("council",) for problem in found)


def test_organs_of_any_agreement_may_act_in_the_record(of) -> None:
    text = 'agreement a "A"\nrole party: UKR\norgan council of party\nevent e decision by WHO\n  decided by WHO\n'
    assert of("unknown-organ", text.replace("WHO", "council")) == []
    found = of("unknown-organ", text.replace("WHO", "counsel"))
    assert [problem.where.line for problem in found] == [4, 5]


def test_words_judged_or_defined_elsewhere(of) -> None:
    judged = (
        'agreement a "A"\ndefine wide A\n  means A is large\nprovision p\n  when attack called A\n  provided A is wide\n'
        "  judge of large: not stated\n"
    )
    assert of("unjudged-word", judged) == []
    assert of("idle-judge", judged) == []
    (problem,) = of("unjudged-word", judged.replace("  judge of large: not stated\n", ""))
    assert problem.where.line == 3
    nuclear = 'agreement a "A"\nprovision p\n  when attack called A\n  provided A is nuclear\n'
    assert of("unjudged-word", nuclear) == []


def test_an_idle_judge_is_offered_the_word_that_is_asked_for(of) -> None:
    text = 'agreement a "A"\nprovision p\n  when threat called T\n  provided T is real\n  judge of reel: not stated\n'
    (problem,) = of("idle-judge", text)
    assert (problem.where.line, problem.where.column, problem.suggestions) == (5, 12, ("real",))


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("voids        help toward UKR", None),
        ("voids        pact toward UKR", None),
        ("voids        pact/help toward UKR", None),
        ("voids        hlep toward UKR", "unknown-provision"),
        ("voids        pact/hlep toward UKR", "unknown-provision"),
        ("voids        pakt/help toward UKR", "unknown-agreement"),
        ("provided     released from help", None),
        ("provided     released from hepl", "unknown-provision"),
        ("provided     pakt in force for UKR", "unknown-agreement"),
    ],
)
def test_provisions_and_agreements_that_links_refer_to(of, line, code) -> None:
    text = BASE + f"provision more\n  {line}\n" + REFERENCE
    for one in ("unknown-provision", "unknown-agreement"):
        assert len(of(one, text)) == (one == code)


def test_questions_of_scenarios_name_provisions_that_exist(of) -> None:
    ask = "scenario s\n  ask as of 2024\n  expect UKR owes WHAT: no\n"
    assert of("unknown-provision", BASE + ask.replace("WHAT", "pact/help")) == []
    (problem,) = of("unknown-provision", BASE + ask.replace("WHAT", "pact/halp"))
    assert problem.suggestions == ("help",)
    (problem,) = of("unknown-agreement", BASE + ask.replace("WHAT", "pakt/help"))
    assert problem.suggestions == ("pact",)


def test_statements_may_be_about_what_has_no_text(of) -> None:
    text = 'statement s "N" for RUS about WHAT\n'
    assert of("unknown-framework", BASE + text.replace("WHAT", "pact")) == []
    assert of("unknown-framework", BASE + text.replace("WHAT", "pact/help")) == []
    for name in ("pact/hlep", "nato-ukraine"):
        (problem,) = of("unknown-framework", BASE + text.replace("WHAT", name))
        assert problem.severity == "warning"


def test_statuses_and_steps(of) -> None:
    line = "provision more\n  each state X\n  may join\n  provided {}\n"
    assert of("unknown-status", BASE + line.format("accession of X is at least let_in")) == []
    (problem,) = of("unknown-status", BASE + line.format("acession of X is let_in"))
    assert problem.suggestions == ("accession",)
    (problem,) = of("unknown-status", BASE + line.format("accession of X is letin"))
    assert problem.suggestions == ("let_in",)
    assert "none, asked, let_in" in problem.remedy
    dated = "provision more\n  when consent by every party as of {} called C\n"
    assert of("unknown-status", BASE + dated.format("asked")) == []
    assert of("unknown-status", BASE + dated.format("1999-03")) == []
    assert len(of("unknown-status", BASE + dated.format("askd"))) == 1


def test_sources_of_quotes_and_stages(of) -> None:
    text = 'agreement a "A"\n  stage signed 2024 by UKR according to bt, xx\n  quote "q" from yy\n'
    found = of("unknown-source", text + REFERENCE)
    assert [(problem.where.line, problem.message.split("`")[1]) for problem in found] == [(2, "xx"), (3, "yy")]


def test_events_that_nothing_records(of) -> None:
    text = (
        "event e attack by RUS on UKR\n  because f\n  part of g\nevent f request by UKR about e-2\n"
        "event h request by UKR about weapons\nclaim c RUS says i is bad\n"
    )
    found = of("unknown-event", text)
    assert [(problem.where.line, problem.message.split("`")[1]) for problem in found] == [(3, "g"), (4, "e-2"), (6, "i")]


def test_an_event_may_be_about_a_text(of) -> None:
    assert of("unknown-event", BASE.replace("pact", "pact-1") + "event e request by UKR about pact-1\n") == []
    assert of("unknown-event", BASE + "event e request by UKR about pact/help-1\n") != []


def test_scenarios_see_what_they_give_and_the_record_if_they_say_so(of) -> None:
    text = (
        "event old attack by RUS on UKR\nscenario s\n  record {}\n  given attack by RUS on UKR called A\n"
        "  given claim RUS says old is bad\n  ask as of 2024\n"
        '  flip "f"\n    remove B\n    change by of C to GBR\n    add request by UKR about A called R\n    add claim RUS says D is bad\n'
    )
    names = [problem.message.split("`")[1] for problem in of("unknown-event", text.format("none"))]
    assert sorted(names) == ["B", "C", "D", "old"]
    names = [problem.message.split("`")[1] for problem in of("unknown-event", text.format("library"))]
    assert sorted(names) == ["B", "C", "D"]


def test_views_tiers_readings_and_principles(of) -> None:
    ask = 'scenario s\n  ask as of 2024 under {} reading {}\nagreement a "A"\n  invokes {}\n  source bt\n'
    rest = (
        'provision p\n  source bt\n  reading future.any: as written\nview un "U"\n  tier judge, {}\nprinciple free "F"\n' + REFERENCE
    )
    good = ask.format("un", "future.any", "free") + rest.format("bt")
    bad = ask.format("unn", "future.ani", "fre") + rest.format("bx")
    for code, line in (("unknown-view", 2), ("unknown-reading", 2), ("unknown-principle", 4), ("unknown-tier", 10)):
        assert of(code, good) == []
        (problem,) = of(code, bad)
        assert problem.where.line == line
        assert problem.excerpt
    assert of("unknown-view", "scenario s\n  ask as of 2024 under default\n") == []


def test_names_given_twice_in_two_files(of) -> None:
    text = "event e attack by RUS on UKR\n"
    (problem,) = of("duplicate-id", text, zone="# later\nevent e request by UKR\n")
    assert str(problem.where) == "zone.pact:2:7"
    assert "text.pact:1" in problem.message
    assert of("duplicate-id", text, zone='agreement e "E"\n') == []


def test_reference_blocks_that_contradict_themselves_are_left_out(of) -> None:
    (problem,) = of("unreadable-reference", 'place a "A"\n  latitude 51 50\nplace b "B"\n  latitude 50 51\n')
    assert problem.where.line == 1
    assert "southern edge" in problem.message
