"""A process with stages: how far it has come, who must act next, by which rule, who can stop it."""

from __future__ import annotations

from functools import cache

import pytest
from tests.analysis.small import library

from foedera.errors import WrongCall
from foedera.workspace import Workspace
from foedera.workspace.missing import Asked, missing

CLUB = """\
agreement club "Club"
  binding legal
  signed 2001-01-01
  source seen text

role member: BEL, FRA from 2001-01-01
role member: POL from 2010-05-01

organ board of member
  rule consensus

status entry of X: none, asked, invited, entered
  asked application by X to NATO
  invited decision on invitation of X by board with outcome adopted
  entered deposit by X with BEL

provision invite "Invitation"
  cite "Art 2"
  jointly member
  has power to decide on invitation of state X through board
  toward X
  provided X not in member
  provided X is ready
  judge of ready: board

event asked-2005 application by UKR to NATO
  at 2005-03-01
  source seen text

horizon all until 2020-01-01

agreement plain "Plain"
  binding legal
  signed 2001-01-01
  source seen text

role party: BEL, FRA
"""
EVENT = """\
event invited-2012 decision on invitation of UKR by board with outcome adopted
  at 2012-06-01
  source copy text
"""


def told(actor="UKR", agreement="club", texts=(CLUB,), **asked):
    return missing(library(*texts), Asked(actor=actor, agreement=agreement, **asked), "2021-01-01")


def states(found):
    return {row.id: row.state for row in found.steps}


def test_the_stage_is_the_furthest_on_record_with_its_source():
    found = told()
    assert found.stage == "asked"
    assert states(found) == {"none": "reached", "asked": "reached", "invited": "not on record", "entered": "not on record"}
    row = found.steps[1]
    assert (row.date, row.event, row.mark, row.sources) == ("2005-03-01", "asked-2005", "T", ("seen",))


def test_the_next_step_names_who_acts_by_which_rule_and_who_can_stop_it():
    step = told().next
    assert step is not None
    assert (step.step, step.actors, step.blockers) == ("invited", ("BEL", "FRA", "POL"), ("BEL", "FRA", "POL"))
    assert step.rule == "decides by consensus"
    (rule,) = step.rules
    assert (rule.provision, rule.cite, rule.verdict) == ("invite", "Art 2", "unknown")
    assert rule.conditions == ("UKR not in member", "UKR is ready (judged by board)")
    assert any("board has not decided on ready" in text for text in step.absent)


def test_members_are_those_of_the_date():
    step = told(as_of="2008-01-01").next
    assert step is not None
    assert step.actors == ("BEL", "FRA")


def test_before_the_application_the_next_step_is_the_actors_own():
    step = told(as_of="2004-01-01").next
    assert step is not None
    assert (step.step, step.actors, step.blockers) == ("asked", ("UKR",), ())


def test_after_a_decision_the_next_step_follows():
    found = told(texts=(CLUB, EVENT))
    assert found.stage == "invited"
    assert found.steps[2].mark == "t"
    assert found.next is not None
    assert (found.next.step, found.next.actors) == ("entered", ("UKR",))
    assert told(texts=(CLUB, EVENT), known_at="2012-01-01").stage == "asked"


def test_a_member_misses_nothing_and_the_same_state_before_did():
    assert (told("POL").member_since, told("POL").next) == ("2010-05-01", None)
    assert told("POL", as_of="2009-01-01").next is not None


@pytest.mark.parametrize(
    ("actor", "agreement", "asked", "code"),
    [
        ("UKR", "plain", {}, "no-stages"),
        ("UKR", "clubb", {}, "unknown-agreement"),
        ("UKX", "club", {}, "unknown-actor"),
        ("UKR", "club", {"as_of": "1999"}, "not-known-then"),
        ("UKR", "club", {"as_of": "soon"}, "impossible-date"),
        ("UKR", "club", {"view": "mine"}, "unknown-view"),
    ],
)
def test_wrong_calls_say_what_to_use_instead(actor, agreement, asked, code):
    with pytest.raises(WrongCall) as caught:
        told(actor, agreement, **asked)
    assert caught.value.code == code
    if code == "no-stages":
        assert "club" in str(caught.value)


@cache
def shipped():
    return Workspace.open(today="2026-08-22")


def test_ukraine_and_nato_on_record():
    found = shipped().missing(Asked(actor="Ukraine", agreement="nato-ukraine"))
    assert [(row.id, row.date) for row in found.steps if row.state == "reached" and row.date] == [
        ("promised", "2008-04-03"), ("map_required", "2008-04-03"), ("map_waived", "2023-07-11"),
    ]  # fmt: skip
    assert found.next is not None
    assert (found.next.step, len(found.next.actors), found.next.rule) == ("invited", 32, "decides unanimously")
    assert [rule.provision for rule in found.next.rules] == ["vilnius-invite"]
    assert any("proposal of invitation" in text for text in found.next.absent)
    before = shipped().missing(Asked(actor="UKR", agreement="nato-ukraine", as_of="2023-07-01"))
    assert (before.stage, len(before.next.actors if before.next else ())) == ("map_required", 31)


def test_the_same_process_asked_of_others():
    assert shipped().missing(Asked(actor="SWE", agreement="nato-1949")).member_since == "2024-03-07"
    georgia = shipped().missing(Asked(actor="GEO", agreement="nato-ukraine"))
    assert georgia.stage == "map_required"
