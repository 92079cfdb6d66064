"""Parties, clocks, vetoes and circles: what makes a text impossible to apply, or worth a second look."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from foedera.language.checks import Ground, run_checks

REFERENCE = """\
actor SUN "Soviet Union"
  kind state
  from 1922-12-30
  to 1991-12-26
  successor RUS from 1991-12-26
actor DEU "Germany"
  kind state
  from 1871-01-18
actor UKR "Ukraine"
  kind state
  from 1991-08-24
actor NATO "NATO"
  kind organisation
  from 1949-04-04
"""
CLASSES = """\
class use_of_force "use of force"
  kind fact
class attack "attack"
  below use_of_force
class ceasefire "ceasefire"
  kind process
class decision "decision"
class consent "consent"
class request "request"
class consult "consult"
class assist "assist"
"""


def where(problems) -> list[tuple[int, int]]:
    return [(problem.where.line, problem.where.column) for problem in problems]


# ---------------------------------------------------------------------------------------------------- placeholders


@pytest.mark.parametrize(
    "lines",
    [
        "when attack by X on V called A\n  provided X in party",
        "when attack on V called A\n  each party G except V\n  must assist V about A",
        "each party P\n  may invite state X\n  provided X not in party",
        "each party G\n  has power to invite X\n  provided X not in party",
        "when request by party about event E called R\n  provided place of E in ukraine",
        "each party G\n  must not attack on any state\n  unless A is charter_conform",
        "when attack on V called A\n  provided payment by W to V\n  provided W in party",
        "each state X except party\n  may join\n  provided conclusion of treaty by X with UKR",
        "when attack on V called A\n  terminates a toward V and by V",
        "when request called R\n  reading r.one: also when attack called A\n  reading r.one: also provided A is attack",
        "reading r.one: also when attack called A\n  reading r.two: also when threat called A\n  provided A is bad",
        "when denunciation by party G called D\n  that G\n  must end",
    ],
)
def test_bound_placeholders(of, lines) -> None:
    text = f'agreement a "A"\nrole party: UKR\nprovision p\n  {lines}\n'
    assert of("unbound-placeholder", text) == []
    assert of("placeholder-kinds", text) == []


@pytest.mark.parametrize(
    ("lines", "line", "column"),
    [
        ("provided X in party", 4, 12),
        ("when attack on V called A\n  must assist W", 5, 15),
        ("when attack on V called A\n  each party G except W", 5, 23),
        ("that G", 4, 8),
        ("when attack called A\n  provided place of B in ukraine", 5, 21),
        ("when attack called A\n  waived by consent by UKR about E", 5, 34),
        ("when attack called A\n  provided request by UKR before B", 5, 34),
        ("toward X", 4, 10),
        ("terminates a toward X", 4, 23),
        ("provided accession of X is none", 4, 25),
        ("provided at least 1 of party are at_war with V", 4, 48),
        ("provided b in force for X", 4, 27),
        ("provided place of A in territory of V\n  when attack called A", 4, 39),
        ("when attack called A\n  within 24h after request by UKR about E", 5, 41),
    ],
)
def test_unbound_placeholders(of, lines, line, column) -> None:
    text = f'agreement a "A"\nrole party: UKR\nprovision p\n  {lines}\n'
    assert where(of("unbound-placeholder", text)) == [(line, column)]


def test_a_definition_and_a_status_bind_their_subject(of) -> None:
    text = 'agreement a "A"\ndefine covered A\n  means place of A in europe\nstatus s of X: none, asked\n  asked request by X\n'
    assert of("unbound-placeholder", text) == []
    (problem,) = of("unbound-placeholder", text.replace("place of A", "place of B"))
    assert problem.message.startswith("`B` stands for nothing")
    assert "Bound here: `A`" in problem.remedy


def test_a_placeholder_bound_only_under_a_reading(of) -> None:
    text = 'agreement a "A"\nprovision p\n  reading r.one: also when attack called A\n  provided A is bad\n'
    (problem,) = of("unbound-placeholder", text)
    assert "only in the reading r.one" in problem.message


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("when attack by A called A", "`A` is an actor here but an occurrence on the same line"),
        ("when attack by X on V called A\n  provided place of V in ukraine", "`V` is an occurrence here but an actor on line 3"),
        ("when attack called A\n  when request called A", "`A` names one occurrence here and another on line 3"),
    ],
)
def test_placeholders_of_two_kinds(of, lines, words) -> None:
    found = of("placeholder-kinds", f'agreement a "A"\nprovision p\n  {lines}\n# p\n' + CLASSES)
    assert words in found[0].message


def test_a_reading_may_name_the_same_occurrence_in_other_words(of) -> None:
    text = 'agreement a "A"\nprovision p\n  when attack called A\n  reading r.one: instead when request called A\n'
    assert of("placeholder-kinds", text) == []


# ---------------------------------------------------------------------------------------------------- clocks


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("when attack called A\n  within 24h after R", "`R` is no occurrence of the trigger"),
        ("when attack by X called A\n  within 24h after X", "`X` is an actor"),
        ("within 24h after A", "`A` is no occurrence of the trigger"),
        ('when attack called A\n  timing "at once" after M', "`M` is no occurrence"),
        ("when attack called A\n  from 10d after B", "`B` is no occurrence"),
        ("reading r.one: also when attack called A\n  within 24h after A", "`A` is no occurrence"),
        ("when attack called A\n  provided request called R\n  within 24h after R", "`R` is no occurrence"),
    ],
)
def test_clocks_that_never_start(of, lines, words) -> None:
    (problem,) = of("unbound-anchor", f'agreement a "A"\nprovision p\n  {lines}\n')
    assert words in problem.message
    assert problem.severity == "error"
    assert problem.excerpt[problem.where.column - 1] == words[1]


@pytest.mark.parametrize(
    "lines",
    [
        "when attack called A\n  within 24h after A",
        "within 3d, anchor not stated",
        "when request by UKR about event E called R\n  within 24h after E",
        "within 24h after consult fulfilled\nprovision consult",
        "within 24h after signature",
        "reading r.one: also when attack called A\n  reading r.one: also within 24h after A",
    ],
)
def test_clocks_that_start(of, lines) -> None:
    assert of("unbound-anchor", f'agreement a "A"\nprovision p\n  {lines}\n') == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("within 24h after A", 1),
        ("reading c.d: also within 24h after A", 1),
        ('within 24h after A\n  quote "without delay" from s', 1),
        ('within 24h after A\n  quote "within twenty-four hours" from s', 0),
        ('within 24h after A\n  says "not later than 24 hours"', 0),
        ("within 24h after A, illustrative", 0),
        ("within 24h after A, where possible", 0),
        ("reading c.d held by UKR: also within 24h after A", 0),
        ("reading c.d held by nobody: also within 24h after A", 0),
    ],
)
def test_figures_beside_an_adverb_need_support(of, lines, found) -> None:
    text = f'agreement a "A"\nprovision p\n  when attack called A\n  timing "immediately" after A\n  {lines}\n'
    problems = of("invented-figure", text)
    assert len(problems) == found
    for problem in problems:
        assert problem.where.line == 5
        assert problem.excerpt[problem.where.column - 1 :].startswith("24h")
        assert '"immediately"' in problem.message


def test_an_adverb_alone_and_a_figure_alone_are_fine(of) -> None:
    text = 'agreement a "A"\nprovision p\n  when attack called A\n  {}\n'
    assert of("invented-figure", text.format('timing "forthwith" after A')) == []
    assert of("invented-figure", text.format("within 24h after A")) == []


ORDER = """\
agreement a "A"
role party: UKR
provision consult
  when request by UKR about event E called R
  each party G
  must consult
  within {first} after R
provision decide
  when request by UKR about event F called Q
  {link}
  each party G
  must decide
  within {second} after {anchor}
"""


@pytest.mark.parametrize(
    ("first", "link", "second", "anchor", "found"),
    [
        ("72h", "when consult fulfilled called C", "24h", "Q", True),
        ("72h", "provided consult fulfilled", "24h", "Q", True),
        ("72h", "fulfilled when consult fulfilled", "24h", "Q", True),
        ("72h", "reading r.one held by UKR: also when consult fulfilled called C", "24h", "Q", True),
        ("24h", "when consult fulfilled called C", "72h", "Q", False),
        ("72h", "when consult fulfilled called C", "72h", "Q", False),
        ("72h", "when consult fulfilled called C", "24h", "C", False),
        ("72h", "provided UKR in party", "24h", "Q", False),
        ("1mo", "when consult fulfilled called C", "30d", "Q", False),
        ("2mo", "when consult fulfilled called C", "30d", "Q", True),
        ("72h", "when consult fulfilled called C", "24h", "consult fulfilled", False),
    ],
)
def test_deadlines_in_an_order_that_cannot_be_kept(of, first, link, second, anchor, found) -> None:
    problems = of("impossible-order", ORDER.format(first=first, link=link, second=second, anchor=anchor))
    assert where(problems) == ([(13, 10)] if found else [])
    assert all(f"`{second}` is over before `consult`" in problem.message for problem in problems)
    assert all(("held by UKR" in problem.message) == ("held by" in link) for problem in problems)


def test_terms_in_a_chain_are_added_up(of) -> None:
    text = (
        'agreement a "A"\nrole party: UKR\n'
        "provision one\n  when request called R\n  each party G\n  must consult\n  within 14d after R\n"
        "provision two\n  when one fulfilled called O\n  each party G\n  must consult\n  within 28d after O\n"
        "provision three\n  when request called R\n  when two fulfilled called T\n  each party G\n  must decide\n"
        "  within {} after R\n"
    )
    assert of("impossible-order", text.format("42d")) == []
    (problem,) = of("impossible-order", text.format("41d"))
    assert "`two`" in problem.message


def test_a_norm_that_is_due_before_it_may_begin(of) -> None:
    text = 'agreement a "A"\nprovision p\n  from {} after signature\n  within {} after signature\n'
    assert of("impossible-order", text.format("10d", "20d")) == []
    assert where(of("impossible-order", text.format("1y", "20d"))) == [(4, 10)]


def test_circles_of_deadlines_do_no_harm(of) -> None:
    text = (
        'agreement a "A"\nprovision p\n  when q fulfilled called Q\n  within 1d after Q\n'
        "provision q\n  when p fulfilled called P\n  within 1d after P\n"
    )
    assert of("impossible-order", text) == []


# ---------------------------------------------------------------------------------------------------- parties


def test_bearers_by_name_that_are_no_party(of) -> None:
    text = 'agreement a "A"\n{}provision p\n  each {}\n  must assist UKR\n'
    assert where(of("bearer-no-party", text.format("role party: UKR\n", "DEU"))) == [(4, 8)]
    assert len(of("bearer-no-party", text.format("role party: UKR\n", "DEU, SUN, UKR"))) == 2
    assert of("bearer-no-party", text.format("role party: UKR, DEU\n", "DEU")) == []
    assert of("bearer-no-party", text.format("", "DEU")) == []


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("  signed 1995-01-01\nrole party: SUN\n", "`SUN` did not exist as a State on 1995-01-01"),
        ("  signed 1850-05-01\nrole party: DEU\n", "`DEU` did not exist as a State on 1850-05-01"),
        ("  signed 1850-05-01\nprovision p\n  each DEU\n", "`DEU` did not exist as a State on 1850-05-01"),
        ("  signed 1949-04-03\nrole party: NATO\n", "`NATO` did not exist on 1949-04-03"),
        ("  signed 1970-05-01\nrole party: UKR from 1980\n", "`UKR` did not exist as a State on 1980"),
        ("  signed 1970-05-01\nrole party: SUN from 1980 to 1995\n", "`SUN` did not exist as a State on 1995"),
        ("  force 1995-01-01\nrole party: SUN\n", "`SUN` did not exist as a State on 1995-01-01"),
        ("role party: SUN to 1900\n", "`SUN` did not exist as a State on 1900"),
    ],
)
def test_parties_that_did_not_exist(of, lines, words) -> None:
    (problem,) = of("did-not-exist", f'agreement a "A"\n{lines}' + REFERENCE)
    assert words in problem.message
    assert problem.severity == "error"
    assert ("RUS" in problem.remedy) == ("SUN" in words)


@pytest.mark.parametrize(
    "lines",
    [
        "  signed 1985-01-01\nrole party: SUN\n",
        "  signed 1970-05-01\nrole party: UKR from 1992\n",
        "  signed 1991\nrole party: SUN, UKR\n",
        "role party: SUN\n",
        "  signed 1995-01-01\nrole party: QQQ\n",
    ],
)
def test_parties_that_existed_or_may_have(of, lines) -> None:
    assert of("did-not-exist", f'agreement a "A"\n{lines}' + REFERENCE) == []


def test_the_record_lets_nobody_act_out_of_time_but_a_scenario_may(of) -> None:
    text = (
        'event e protest by SUN on UKR\n  at 1995\nclaim c SUN says e is bad\n  said 1996\nstatement s "N" for SUN about a\n'
        "  said 1997\ncommitment k pledge by SUN\n  at 1998\n"
    )
    assert [line for line, _ in where(of("actor-out-of-time", text + REFERENCE))] == [1, 3, 5, 7]
    scenario = "scenario s\n  given protest by SUN called P\n    at 1995\n  ask as of 1996\n"
    assert of("actor-out-of-time", scenario + REFERENCE) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("role party: UKR except UKR", 1),
        ("role core: UKR\nrole party: core except UKR", 1),
        ("role core: UKR\nrole party: UKR except core", 1),
        ("role party: not listed", 0),
        ("role party: UKR, and others not listed except UKR", 0),
        ("role party: UKR to 1990\n", 1),
        ("role party: UKR to 1990\nrole party: DEU", 0),
        ("role core: UKR\nrole party: core", 0),
        ("role party: state except UKR", 0),
    ],
)
def test_roles_without_anybody(of, lines, found) -> None:
    problems = of("empty-role", f'agreement a "A"\n  signed 2000-01-01\n{lines}\n')
    assert len(problems) == found
    assert all("`party`" in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('agreement a "A"\nrole party: UKR from 2024-05 to 2024-04\n', 1),
        ('agreement a "A"\nrole party: UKR from 2024-05-10 to 2024-05\n', 0),
        ('agreement a "A"\nprovision p\n  from 2024\n  to 2020\n', 1),
        ("event e war\n  at 2024\n  until 2020\n", 1),
        ("event e war\n  at 2020\n  until 2024\n", 0),
    ],
)
def test_dates_the_wrong_way_round(of, text, found) -> None:
    assert len(of("reversed-dates", text)) == found


def test_provisions_without_a_source(of) -> None:
    text = 'agreement a "A"\n{}provision p\n{}'
    (problem,) = of("no-source", text.format("", ""))
    assert (problem.where.line, problem.severity) == (2, "warning")
    assert of("no-source", text.format("  source s\n", "")) == []
    assert of("no-source", text.format("", "  source s\n")) == []


MIRROR = "source mirror\n  {}grade D\nsource press\n  grade B\n"
RESTING = 'agreement a "A"\n  source press text\nprovision p\n  source {}\n'


def test_a_mirror_never_stands_alone(of) -> None:
    (problem,) = of("source-alone", MIRROR.format("") + RESTING.format("mirror text"))
    assert (problem.where.line, problem.severity) == (8, "warning")
    assert "`mirror`" in problem.message
    # a better place beside it, or the publisher's own citation in the entry of the source, is enough
    assert of("source-alone", MIRROR.format("") + RESTING.format("mirror, press text")) == []
    assert of("source-alone", MIRROR.format('official "UNTS 1"\n  ') + RESTING.format("mirror text")) == []


def test_a_mirror_of_the_whole_agreement_counts_for_each_of_its_provisions(of) -> None:
    text = MIRROR.format("") + 'agreement a "A"\n  source mirror text\nprovision p\nprovision q\n  source press text\n'
    (problem,) = of("source-alone", text)
    assert problem.where.line == 7


# ---------------------------------------------------------------------------------------------------- vetoes


VETO = """\
agreement a "A"
role party: DEU, NATO, UKR
organ council of party
  rule {rule}
{without}provision help
  when attack {attacker}on UKR called A
  {decision}
  {guard}
  each party G
  {duty} UKR about A
"""


@pytest.mark.parametrize(
    ("changes", "members"),
    [
        ({}, "`DEU`, `NATO`"),
        ({"attacker": "by DEU "}, "`DEU`"),
        ({"attacker": "by any of DEU, SUN "}, "`DEU`"),
        ({"attacker": "by X ", "guard": "provided X in party"}, "`DEU`, `NATO`"),
        ({"attacker": "by party X "}, "`DEU`, `NATO`"),
        ({"attacker": "by X ", "guard": "provided X is DEU"}, "`DEU`"),
        ({"attacker": "by X ", "guard": "provided X is not DEU"}, "`NATO`"),
        ({"attacker": "by X ", "guard": "provided X not in party"}, ""),
        ({"attacker": "by SUN "}, ""),
        ({"rule": "consensus"}, "`DEU`, `NATO`"),
        ({"rule": "silence 72h"}, "`DEU`, `NATO`"),
        ({"rule": "majority"}, ""),
        ({"rule": "two thirds"}, ""),
        ({"without": "  without DEU\n"}, "`NATO`"),
        ({"without": "  without interested\n"}, ""),
        ({"without": "  without party\n"}, ""),
        ({"decision": "provided decision by council about A"}, "`DEU`, `NATO`"),
        ({"decision": "provided no decision by council about A"}, ""),
        ({"decision": "provided\n    decision by council about A\n    A is bad"}, "`DEU`, `NATO`"),
        ({"decision": "provided any of\n    decision by council about A\n    A is bad"}, ""),
        ({"decision": "unless decision by council about A"}, ""),
        ({"decision": "when consent by every party about A called D"}, "`DEU`, `NATO`"),
        ({"decision": "when consent by party H about A called D"}, ""),
        ({"duty": "must consult with"}, ""),
        ({"duty": "must not assist"}, ""),
        ({"duty": "intends to assist"}, "`DEU`, `NATO`"),
    ],
)
def test_vetoes_over_help_against_oneself(of, changes, members) -> None:
    base = {
        "rule": "unanimous", "without": "", "attacker": "", "decision": "when decision by council about A called D",
        "guard": 'note "n"', "duty": "must assist",
    }  # fmt: skip
    text = VETO.format(**(base | changes)) + CLASSES
    found = of("attacker-veto", text)
    assert [problem.message.split("in it sit ")[1].split(", which")[0].split(", any")[0] for problem in found] == (
        [members] if members else []
    )
    assert all(problem.severity == "warning" for problem in found)


def test_a_veto_that_one_reading_gives_names_its_holder(of) -> None:
    text = VETO.format(
        rule="unanimous", without="", attacker="by DEU ", guard='note "n"', duty="must assist",
        decision="reading r.one held by DEU: also when decision by council about A called D",
    )  # fmt: skip
    (problem,) = of("attacker-veto", text + CLASSES)
    assert "in the reading r.one held by DEU" in problem.message
    assert "by unanimity" in problem.message
    assert problem.excerpt[problem.where.column - 1 :].startswith("council")
    assert of("attacker-veto", text) != []  # without classes the words of the trigger tell


def test_a_request_about_an_attack_leaves_the_attacker_open(of) -> None:
    text = (
        'agreement a "A"\nrole party: DEU, UKR\norgan council of party\n  rule unanimous\nprovision help\n'
        "  when request by UKR about attack A called R\n  when decision by council about A called D\n  each party G\n"
        "  must assist UKR about A\n"
    )
    assert "`DEU`" in of("attacker-veto", text + CLASSES)[0].message
    assert of("attacker-veto", text.replace("attack A", "event A") + CLASSES) == []


@pytest.mark.parametrize(
    ("without", "judge", "found"),
    [
        ("", "panel", "rule: not stated"),
        ("  rule two thirds\n", "panel", "rule: two thirds"),
        ("", "DEU", "`DEU` judges"),
        ("  without DEU\n", "panel", ""),
        ("  without interested\n", "panel", ""),
        ("", "UKR", ""),
        ("", "each party", ""),
    ],
)
def test_attackers_among_the_judges(of, without, judge, found) -> None:
    text = (
        f'agreement a "A"\nrole party: DEU, UKR\norgan panel of party\n{without}provision p\n'
        f"  when attack by DEU on UKR called A\n  provided A is bad\n  judge of bad: {judge}\n"
    )
    problems = of("attacker-judge", text + CLASSES)
    assert len(problems) == bool(found)
    assert all(found in problem.message for problem in problems)


DEPENDENT = """\
agreement a "A"
role party: UKR
provision one
  when request called R
  each party G
  {} consult
provision two
  when one fulfilled called O
  each party G
  must consult
provision three
  {}when two fulfilled called T
  each party G
  {} assist UKR
"""


def test_a_duty_that_waits_for_another_shows_the_chain(of) -> None:
    found = of("dependent-duty", DEPENDENT.format("must", "", "must"))
    assert [line for line, _ in where(found)] == [8, 12]
    assert "(`three` ← `two` ← `one`)" in found[1].message
    (second,) = of("dependent-duty", DEPENDENT.format("may", "", "must"))
    assert second.where.line == 12
    assert len(of("dependent-duty", DEPENDENT.format("must", "", "may"))) == 1
    found = of("dependent-duty", DEPENDENT.format("may", "reading r.one held by UKR: also ", "must"))
    assert "in the reading r.one held by UKR" in found[0].message


# ---------------------------------------------------------------------------------------------------- circles


@pytest.mark.parametrize(
    ("code", "text", "path"),
    [
        ("role-cycle", 'agreement a "A"\nrole b: c\nrole c: d\nrole d: b, UKR\n', "`b` → `c` → `d` → `b`"),
        ("role-cycle", 'agreement a "A"\nrole b: UKR except c\nrole c: DEU except b\n', "`b` → `c` → `b`"),
        ("fulfilment-cycle", 'agreement a "A"\nprovision p\n  when p breached called P\n', "`p` → `p`"),
        (
            "fulfilment-cycle",
            'agreement a "A"\nprovision p\n  provided q released\nprovision q\n  when p fulfilled called P\n',
            "`p` → `q` → `p`",
        ),
        (
            "fulfilment-cycle",
            (
                'agreement a "A"\nprovision p\n  when q fulfilled called Q\nprovision q\n'
                "  reading r.one: also when p fulfilled called P\n"
            ),
            "in the reading r.one",
        ),
        ("definition-cycle", 'agreement a "A"\narea b: c\narea c: europe except b\n', "`b` → `c` → `b`"),
        ("definition-cycle", 'agreement a "A"\ndefine b X in place of c\n  means X is c\ndefine c X\n', "`c` → `c`"),
        (
            "deemed-cycle",
            (
                'agreement a "A"\nrole r: UKR\nprovision p\n  when actual or deemed attack on V called A\n  deemed threat on r\n'
                "provision q\n  when actual or deemed threat on V called A\n  deemed attack on r\n"
            ),
            "`p` → `q` → `p`",
        ),
        (
            "priority-cycle",
            'agreement a "A"\n  subject to b\nagreement b "B"\n  subject to c\nagreement c "C"\n  despite b\n  subject to a\n',
            "`a` → `c` → `b` → `a`",
        ),
        (
            "priority-cycle",
            'agreement a "A"\nprovision p\n  despite q\nprovision q\n  supersedes a/p\n',
            "`a/p` → `a/q` → `a/p`",
        ),
        ("place-cycle", 'place b "B"\n  in c\nplace c "C"\n  in d, b\n', "`b` → `c` → `b`"),
        ("class-cycle", 'class b "b"\n  below c\nclass c "c"\n  below b\n', "`b` → `c` → `b`"),
    ],
)
def test_circles(of, code, text, path) -> None:
    (problem,) = of(code, text)
    assert path in problem.message
    assert problem.severity == "error"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("role-cycle", 'agreement a "A"\nrole b: c, d\nrole c: d\nrole d: UKR\n'),
        ("fulfilment-cycle", 'agreement a "A"\nprovision p\n  unless q fulfilled\nprovision q\n  when p fulfilled called P\n'),
        (
            "fulfilment-cycle",
            (
                'agreement a "A"\nprovision p\n  provided any of\n    q fulfilled\n    request by UKR\n'
                "provision q\n  when p fulfilled called P\n"
            ),
        ),
        (
            "fulfilment-cycle",
            (
                'agreement a "A"\nprovision p\n  reading r.one: also when q fulfilled called Q\n'
                "provision q\n  reading r.two: also when p fulfilled called P\n"
            ),
        ),
        ("deemed-cycle", 'agreement a "A"\nrole r: UKR\nprovision p\n  when attack on V called A\n  deemed attack on r\n'),
        ("priority-cycle", 'agreement a "A"\n  despite b\nagreement b "B"\n  subject to a\n'),
        ("place-cycle", 'place b "B"\n  in c, d\nplace c "C"\n  in d\nplace d "D"\n'),
    ],
)
def test_no_circles(of, code, text) -> None:
    assert of(code, text) == []


# ---------------------------------------------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('note "the Putin regime"', "Putin regime"),
        ('note "a brutal regime"', "brutal"),
        ('declares "no Nazis"', "Nazis"),
        ('note "the so-called republic"', "so-called"),
        ("note \"the 'so-called' republic\"", ""),
        ('note "the \\"regime\\" of Kyiv"', ""),
        ('note "relief from the sanctions regime"', ""),
        ('note "orchestra and regimental bands"', ""),
        ('quote "the terrorist state" from s', ""),
        ('cite "Art 5"  # heroic defence', "heroic"),
    ],
)
def test_loaded_words_in_our_own_voice(of, line, word) -> None:
    found = of("own-voice", f'agreement a "A"\nprovision p\n  {line}\n')
    assert [problem.message.split("`")[1] for problem in found][:1] == ([word] if word else [])
    for problem in found[:1]:
        assert problem.where.line == 3
        assert problem.excerpt[problem.where.column - 1 :].startswith(word)


def test_titles_and_comments_are_ours_and_aliases_are_others(of) -> None:
    text = '# a puppet\nagreement a "The junta\'s pact"\n  alias "Kiev regime pact"\nscenario s "A martyr"\n  note "orcs"\n'
    assert [line for line, _ in where(of("own-voice", text))] == [2, 2, 4, 4]


def test_quotations_of_more_than_twenty_five_words(of) -> None:
    text = 'agreement a "A"\n  quote "{}"\n'
    (problem,) = of("long-quote", text.format("word " * 26))
    assert "26 words" in problem.message
    assert of("long-quote", text.format("word " * 25)) == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("within 24h after signature\n  reading a.b: instead within 48h after signature", 0),
        ("reading a.b: instead within 48h after signature", 1),
        ("reading a.b: instead within 48h after signature\n  within 24h after signature", 1),
        ("unless x\n  reading a.b: instead provided y", 1),
        ("must consult\n  reading a.b: instead may consult", 0),
        ("each UKR\n  reading a.b: instead jointly UKR", 0),
    ],
)
def test_a_reading_replaces_a_line_above_it(of, lines, found) -> None:
    assert len(of("instead-of-nothing", f'agreement a "A"\nprovision p\n  {lines}\n')) == found


def test_a_clock_without_an_anchor_is_refused_wherever_it_comes_from(ground_of) -> None:
    ground = ground_of({"f": 'agreement a "A"\nprovision p\n  when attack called A\n  within 24h after A\n'})
    (text,) = ground.texts
    (provision,) = text.provisions
    when, within = provision.lines
    bare = replace(within, anchor=replace(within.anchor, name=""))
    texts = (replace(text, provisions=(replace(provision, lines=(when, bare)),)),)
    found = [problem for problem in run_checks(Ground.of(ground.documents, texts)) if problem.code == "unbound-anchor"]
    assert [problem.message for problem in found] == ["The clock counts from nothing, so it never starts."]


def test_a_guarantee_between_an_alliance_and_a_state_it_was_made_for(of) -> None:
    """Two rungs of one ladder: help that waits for a decision in which the guarantor that attacks has a vote."""
    text = (
        'agreement a "A"\nrole beneficiary: UKR\nrole guarantor: DEU, SUN\norgan all of guarantor\n  rule unanimous\n'
        "provision consult\n  when attack on UKR called A\n  each guarantor G\n  must consult about A\n"
        "provision help\n  when attack on UKR called A\n  when request by UKR about A called R\n  each guarantor G\n"
        '  must assist UKR about A\n  reading help.ukr held by UKR: also note "each helps"\n'
        "  reading help.sun held by SUN: also when decision on assist by all about A with outcome adopted called D\n"
    )
    (problem,) = of("attacker-veto", text + CLASSES)
    assert "held by SUN" in problem.message
    assert "`DEU`, `SUN`" in problem.message
