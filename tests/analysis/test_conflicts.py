"""Clashes: found from the texts, shown by a scenario, told only if the engine confirms it; never who is right."""

from __future__ import annotations

import csv
import io
from functools import cache

import pytest
from tests.analysis.small import library

from foedera.errors import WrongCall
from foedera.exchange.conflicts_csv import write as to_csv
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.model.blocks import Scenario
from foedera.model.conflict import ATTACKER_VETO, BOTH_SIDES, DUTY_PROHIBITION, NO_CONFLICT_CLAUSE, PROMISE_DEMAND
from foedera.workspace import Workspace
from foedera.workspace.conflicts import Asked, conflicts
from foedera.workspace.scenarios import run_scenario

TODAY = "2026-08-22"

OPEN_DOOR = """\
agreement door "Open door"
  binding legal
  signed 2001-01-01
  source seen text

role party: BEL, FRA

organ all_parties of party
  rule unanimous

provision invite "Invitation"
  jointly party
  has power to decide on invitation of UKR through all_parties

provision apply "Application"
  each UKR
  has power to apply to NATO

provision nothing-else "No conflict"
  each party G
  must not conclude conflicting_engagement
"""

BAR = """\
agreement bar "Bar"
  binding proposed
  published 2005-01-01
  source copy text

role member: BEL, FRA, POL

provision closed "Closed"
  each member G
  must not admit any state to NATO
"""

NOTHING_BARRED = BAR.replace("must not admit any state to NATO", "must not admit any state to EU")

KEEP = """\
agreement keep "Sanctions stay"
  binding political
  issued 2010-01-01
  source seen text

role giver: FRA, GBR

provision no-lift "No lifting"
  each giver G
  must not lift sanctions on RUS
  toward UKR
"""

LIFT = """\
agreement lift "Sanctions go"
  binding proposed
  published 2012-01-01
  source seen text

role side: RUS, UKR

provision mutual "Mutual"
  each side G
  must lift sanctions on side except G
"""

HELP = """\
agreement pact-one "First pact"
  binding legal
  signed 2000-01-01
  source seen text

role party: GRC, USA

provision help "Help"
  when armed_attack on GRC called A
  each USA
  must assist GRC about A

agreement pact-two "Second pact"
  binding legal
  signed 2000-01-01
  source seen text

role party: TUR, USA

provision help "Help"
  when armed_attack on TUR called A
  each USA
  must assist TUR about A
"""

VETO = """\
agreement council "Help by council"
  binding proposed
  published 2003-01-01
  source seen text

role guarantor: CHN, GBR, RUS

organ all_guarantors of guarantor
  rule unanimous

provision help "Help"
  when armed_attack on UKR called A
  when decision on help_given by all_guarantors about A with outcome adopted called D
  each guarantor G
  must assist UKR about A
"""


def found(*texts, **asked):
    return conflicts(library(*texts), Asked(**asked), TODAY)


def pairs(answer, kind):
    return [tuple(side.id for side in one.sides) for one in answer.conflicts if one.kind == kind]


def one(answer, kind):
    (clash,) = (each for each in answer.conflicts if each.kind == kind)
    return clash


# ------------------------------------------------------------------------------------------------ a small library


def test_using_a_right_is_what_another_text_forbids_to_those_who_are_in_both():
    clash = one(found(OPEN_DOOR, BAR), DUTY_PROHIBITION)
    right, bar = clash.sides
    assert (right.id, bar.id) == ("door/invite", "bar/closed")
    assert right.bearers == bar.bearers == ("BEL", "FRA")  # POL has no part in the right
    assert (right.answer, right.without) == ("adopted", "available")
    assert (bar.answer, bar.without) == ("violated", "respected")
    assert (right.standing, bar.standing) == ("in force", "not in force")
    assert (right.mark, bar.mark) == ("T", "t")
    assert "both cannot be done" in clash.told
    assert clash.hypothetical
    assert clash.assumed_in_force


def test_a_bar_on_another_organisation_is_no_clash():
    assert found(OPEN_DOOR, NOTHING_BARRED).conflicts == ()


def test_a_clause_against_conflicting_engagements_names_those_who_are_in_both():
    clash = one(found(OPEN_DOOR, BAR), NO_CONFLICT_CLAUSE)
    assert [side.id for side in clash.sides] == ["door/nothing-else", "bar/closed"]
    assert clash.sides[0].bearers == ("BEL", "FRA")
    assert "not stated" in clash.told


def test_what_one_may_offer_another_must_not_accept():
    swapped = BAR.replace("role member: BEL, FRA, POL", "role member: UKR").replace("admit any state to NATO", "join NATO")
    answer = found(OPEN_DOOR, swapped)
    assert pairs(answer, DUTY_PROHIBITION) == [("door/apply", "bar/closed"), ("door/invite", "bar/closed")]
    assert [clash.sides[1].bearers for clash in answer.conflicts if clash.kind == DUTY_PROHIBITION] == [("UKR",), ("UKR",)]


def test_a_demand_on_one_and_a_promise_to_it_by_others():
    clash = one(found(KEEP, LIFT), PROMISE_DEMAND)
    demand, promise = clash.sides
    assert (demand.id, demand.bearers) == ("lift/mutual", ("UKR",))
    assert (promise.id, promise.bearers) == ("keep/no-lift", ("FRA", "GBR"))
    assert (promise.answer, promise.without) == ("respected", "violated")


def test_a_promise_owed_to_somebody_else_is_no_answer_to_the_demand():
    assert found(KEEP.replace("toward UKR", "toward POL"), LIFT).conflicts == ()


def test_the_same_parties_in_demand_and_prohibition_cannot_keep_both():
    same = LIFT.replace("role side: RUS, UKR", "role side: FRA, RUS")
    clash = one(found(KEEP, same), DUTY_PROHIBITION)
    assert [side.bearers for side in clash.sides] == [("FRA",), ("FRA",)]
    assert [side.answer for side in clash.sides] == ["fulfilled", "violated"]


def test_one_state_owes_help_to_both_sides_of_a_fight():
    clash = one(found(HELP), BOTH_SIDES)
    assert [side.id for side in clash.sides] == ["pact-one/help", "pact-two/help"]
    assert [side.bearers for side in clash.sides] == [("USA",), ("USA",)]
    assert [(side.answer, side.without) for side in clash.sides] == [("yes", "yes"), ("yes", "no")]


def test_help_by_different_states_is_no_clash():
    assert found(HELP.replace("role party: TUR, USA", "role party: TUR, GBR").replace("each USA\n  must assist TUR", "each GBR\n  must assist TUR")).conflicts == ()


def test_the_attackers_veto_holds_for_each_who_votes():
    clash = one(found(VETO), ATTACKER_VETO)
    assert [(side.answer, side.without) for side in clash.sides] == [("conditional", "yes")]
    assert "CHN" in clash.told
    assert "GBR or RUS" in clash.told
    assert one(found(VETO.replace("RUS", "TUR")), ATTACKER_VETO).sides[0].bearers == ("GBR", "TUR")  # by code: CHN attacks


def test_without_the_attackers_vote_there_is_no_veto():
    assert found(VETO.replace("  rule unanimous\n", "  rule unanimous\n  without interested\n")).conflicts == ()


def test_texts_that_never_stood_together_do_not_clash():
    early = KEEP.replace("issued 2010-01-01", "issued 1990-01-01\n  term 5y").replace("binding political", "binding political\n  force 1990-01-01")
    assert found(early, LIFT).conflicts == ()


def test_what_is_not_known_yet_is_not_compared():
    assert found(KEEP, LIFT, known_at="2011-01-01").conflicts == ()


def test_between_leaves_out_what_touches_others():
    everything = (OPEN_DOOR, BAR, KEEP, LIFT)
    assert len(found(*everything).conflicts) == 3
    assert {clash.kind for clash in found(*everything, names=("keep",)).conflicts} == {PROMISE_DEMAND}
    assert {clash.kind for clash in found(*everything, names=("keep", "lift"), between=True).conflicts} == {PROMISE_DEMAND}
    assert found(*everything, names=("keep", "bar"), between=True).conflicts == ()


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"names": ("nowhere",)}, "unknown-agreement"),
        ({"names": ("keep",), "between": True}, "too-few-agreements"),
        ({"known_at": "soon"}, "impossible-date"),
        ({"names": ("lift",), "known_at": "2001"}, "not-known-then"),
        ({"view": "mine"}, "unknown-view"),
    ],
)
def test_wrong_calls_say_what_is_wrong(asked, code):
    with pytest.raises(WrongCall) as caught:
        found(KEEP, LIFT, **asked)
    assert caught.value.code == code


def test_every_row_of_the_csv_is_stamped():
    answer = found(OPEN_DOOR, BAR)
    rows = list(csv.DictReader(io.StringIO(to_csv(answer))))
    assert len(rows) == sum(len(clash.sides) for clash in answer.conflicts)
    assert {(row["hypothetical"], row["assumed_in_force"]) for row in rows} == {("yes", "yes")}
    assert rows[0]["bearers"] == "BEL FRA"


# ------------------------------------------------------------------------------------------------ the library


@cache
def shipped():
    return Workspace.open(today=TODAY)


@cache
def all_of_them():
    return shipped().conflicts(Asked())


@pytest.mark.parametrize(
    ("kind", "sides"),
    [
        (DUTY_PROHIBITION, ("nato-1949/art10-invite", "rus-nato-2021/art6-no-enlargement")),
        (DUTY_PROHIBITION, ("nato-ukraine/vilnius-invite", "rus-nato-2021/art6-no-enlargement")),
        (DUTY_PROHIBITION, ("nato-ukraine/vilnius-invite", "rus-usa-2021/art4-deny")),
        (DUTY_PROHIBITION, ("nato-ukraine/vilnius-invite", "p28-2025/no-admission")),
        (DUTY_PROHIBITION, ("nato-ukraine/application", "p28-2025/no-membership")),
        (ATTACKER_VETO, ("istanbul-2022/assist",)),
        (PROMISE_DEMAND, ("istanbul-2022/lift-mutual", "ksc-2022/no-lift")),
        (PROMISE_DEMAND, ("istanbul-2022/lift-mutual", "g7-2023/costs")),
        (NO_CONFLICT_CLAUSE, ("nato-1949/art8", "rus-usa-2021/art4-deny")),
    ],
)
@pytest.mark.untraced
def test_the_clashes_that_the_texts_are_known_for_are_found(kind, sides):
    assert sides in pairs(all_of_them(), kind)


@pytest.mark.untraced
def test_the_veto_arises_in_one_wording_and_vanishes_in_the_other():
    clash = one(all_of_them(), ATTACKER_VETO)
    assert {(hinge.name, hinge.holders, hinge.arises) for hinge in clash.hangs_on} == {
        ("assist.rus", ("RUS",), True), ("assist.ukr", ("UKR",), False),
    }  # fmt: skip


@pytest.mark.untraced
def test_every_witness_is_canonical_and_passes():
    names = [clash.witness for clash in all_of_them().conflicts]
    assert len(set(names)) == len(names) > 20
    for clash in all_of_them().conflicts:
        document, problems = parse(clash.scenario)
        assert problems == ()
        assert format_document(document) == clash.scenario
        (scenario,) = document.blocks
        assert isinstance(scenario, Scenario)
        outcomes = list(run_scenario(shipped().library, scenario))
        assert len(outcomes) >= 2
        assert all(outcome.passed for outcome in outcomes)


@pytest.mark.untraced
def test_a_witness_turns_when_its_act_is_left_out():
    """Otherwise it would show nothing."""
    for clash in all_of_them().conflicts:
        assert any(side.answer != side.without for side in clash.sides), clash.witness


@pytest.mark.untraced
def test_no_side_is_called_right():
    for clash in all_of_them().conflicts:
        assert not {"right is", "wrong", "illegal", "unlawful", "breach"} & set(clash.told.lower().split())
        assert list(clash.sides[0].bearers) == sorted(clash.sides[0].bearers)
