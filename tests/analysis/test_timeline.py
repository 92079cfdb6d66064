"""Moments in order, each as precise as it is known; what changed between two dates."""

from __future__ import annotations

import csv
import io

import pytest
from tests.analysis.small import library

from foedera.errors import WrongCall
from foedera.exchange.timeline_csv import COLUMNS
from foedera.exchange.timeline_csv import write as to_csv
from foedera.workspace import timeline as telling
from foedera.workspace.timeline import Asked

TEXT = """\
agreement pact "Pact"
  binding      legal
  signed       2001-01-01
  force        2001-03
  term         10y
  stage        initialled 2000-12-01..2000-12-05 by FRA according to seen
  source       seen text

role party: FRA, GBR from 2001-03
role party: DEU from 2005-01-01

provision talk "Talk"
  when         armed_attack by X on V called A
  provided     V in party
  when         request by V about A called R
  each         party G except V
  must         consult with V about A
  within       3d after R

provision hidden "Hidden"
  known to     FRA from 2001-01-01
  each         party G
  must not     threat on any state

agreement draft "Draft"
  binding      proposed
  published    2004-01-01
  force        none
  source       copy report

role helper: USA

provision act "Act"
  when         armed_attack on FRA called A
  each         helper
  must         assist FRA about A
  within       24h after A
"""

RECORD = """\
event attack armed_attack by ALQ on FRA
  at           2006-05-02
  place        paris
  source       seen text
  asserted by  FRA
  denied by    ALQ

event asked request by FRA about attack
  at           2006-05-03T12:00Z
  source       seen report

event talks consult by GBR with FRA about attack
  at           2006-05
  source       seen memory

event elsewhere armed_attack by RUS on UKR
  at           2014-02-20..2014-03-18
  source       seen report

event secret threat by FRA on GBR
  at           2007
  known to     FRA from 2007-01-01
  source       seen report

statement said-1 "Jane Doe" for FRA about pact supports
  said         2006-06
  quote        "we shall see"

statement said-2 "John Doe" for USA about draft opposes
  said         2009-01-01

horizon all until 2010-12-31
"""


def told(today="2011-06-01", **asked):
    return telling.timeline(library(TEXT, RECORD), Asked(**asked), today)


def texts(found):
    return [(one.at, one.text.partition(":")[0] if one.kind == "agreement" else one.text) for one in found.moments]


def test_an_agreement_from_its_first_stage_to_its_end():
    found = [one for one in told(about="pact").moments if one.kind in ("agreement", "stage", "member", "end")]
    assert [(one.at, one.text) for one in found] == [
        ("2000-12-01..2000-12-05", "initialled by FRA: Pact"),
        ("2001-01-01", "signed: Pact"),
        ("2001-03", "in force: Pact"),
        ("2005-01-01", "DEU: party of pact from then on"),
        ("2011-03", "ends by its own term: Pact"),
    ]


def test_events_that_concern_an_agreement_and_no_others():
    events = [one for one in told(about="pact").moments if one.kind in ("event", "statement")]
    assert [(one.at, one.id, one.mark) for one in events] == [
        ("2006-05", "talks", "M"), ("2006-05-02", "attack", "T"), ("2006-05-03T12:00Z", "asked", "R"), ("2006-06", "said-1", ""),
    ]  # fmt: skip
    assert events[1].text == "armed attack by ALQ on FRA (asserted by FRA; denied by ALQ)"


def test_terms_that_ran_out_say_how_they_ended():
    due = {one.id: one for one in told(about="pact").moments if one.kind == "due"}
    assert due["pact/talk"].at == "2006-05-06 12:00 UTC"
    assert set(due["pact/talk"].who) <= {"DEU", "GBR"}
    assert not due["pact/talk"].hypothetical


def test_terms_of_a_draft_are_stamped():
    due = [one for one in told(about="draft").moments if one.kind == "due"]
    assert due
    assert all(one.hypothetical for one in due)


def test_only_what_concerns_an_actor():
    found = told(to="UKR", today="2020")
    assert [one.id for one in found.moments] == ["elsewhere"]
    assert {one.agreement or one.id for one in told(to="GBR").moments} == {"pact", "talks"}


def test_a_stretch_of_time_takes_what_may_lie_in_it():
    assert [one.id for one in told(since="2014-03-01", until="2014-12", today="2020").moments] == ["elsewhere"]
    assert [one.id for one in told(to="UKR", since="2014-03-19", today="2020").moments] == []


def test_what_was_not_known_is_left_out():
    early = told(today="2004-06-01")
    assert {one.kind for one in early.moments} == {"agreement", "stage", "member", "end"}
    assert all(one.id != "secret" for one in told().moments)


def test_moments_stand_in_order():
    found = told().moments
    assert list(found) == sorted(found, key=lambda one: (one.lo, one.hi))


def test_csv_keeps_the_precision_in_two_columns():
    rows = list(csv.DictReader(io.StringIO(to_csv(told()))))
    assert list(rows[0]) == list(COLUMNS)
    row = next(row for row in rows if row["id"] == "talks")
    assert (row["at"], row["earliest"], row["latest"]) == ("2006-05", "2006-05-01 00:00 UTC", "2006-05-31 23:59:59 UTC")


def test_changes_between_two_dates():
    found = telling.changes(library(TEXT, RECORD), "2006-05-01", "FRA", "2006-06-30")
    assert {one.id for one in found.moments} >= {"attack", "asked", "talks", "said-1"}
    assert all(one.kind != "agreement" for one in found.moments)
    new = {(one.provision, one.bearers) for one in found.shifts if one.change == "new"}
    assert ("talk", ("DEU",)) in new
    assert not found.beyond_record
    assert telling.changes(library(TEXT, RECORD), "2006-05-01", "FRA", "2012-06-30").beyond_record


def test_nothing_changes_in_a_quiet_year():
    found = telling.changes(library(TEXT, RECORD), "2002-01-01", "FRA", "2003-01-01")
    assert (found.moments, found.shifts) == ((), ())


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"about": "nothing"}, "unknown-agreement"),
        ({"to": "Nowhereland"}, "unknown-actor"),
        ({"since": "2005-13"}, "impossible-date"),
        ({"until": "soon"}, "impossible-date"),
        ({"since": "2006", "until": "2005"}, "dates-reversed"),
    ],
)
def test_wrong_questions(asked, code):
    with pytest.raises(WrongCall) as raised:
        told(**asked)
    assert raised.value.code == code


@pytest.mark.parametrize(("since", "code"), [("2012", "dates-reversed"), ("1 May", "impossible-date")])
def test_wrong_dates_of_changes(since, code):
    with pytest.raises(WrongCall) as raised:
        telling.changes(library(TEXT, RECORD), since, "", "2011-06-01")
    assert raised.value.code == code
