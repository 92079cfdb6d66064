"""Gaps: attackers, places and dates that the texts tell apart, each cell asked of the engine."""

from __future__ import annotations

import csv
import io
from functools import cache

import pytest
from tests.analysis.small import library

from foedera.errors import WrongCall
from foedera.exchange.gaps_csv import write as to_csv
from foedera.model.gaps import CONSULT, CONTESTED, HELP, LAW, POLITICS
from foedera.workspace import Workspace
from foedera.workspace.gaps import Asked, gaps

LEGAL = """\
agreement legal "Law, without Crimea"
  binding legal
  signed 2020-01-01
  term 10y
  source seen text

role guarantor: FRA, POL

area mainland: ukraine except crimea

provision help "Help"
  when armed_attack by RUS on UKR called A
  provided place of A in mainland
  each guarantor G
  must assist UKR about A

provision consult "Consultation"
  when request by UKR about armed_attack A called R
  each guarantor G
  must consult with UKR about A
  within 24h after R
"""

POLITICAL = """\
agreement political "Politics, anybody"
  binding political
  issued 2020-01-01
  term none
  source seen text

role friend: GBR

provision help "Help"
  when armed_attack on UKR called A
  each friend G except attacker
  intends to assist UKR about A
"""

DRAFT = (
    LEGAL.replace("agreement legal", "agreement draft")
    .replace("  signed 2020-01-01\n  term 10y\n", "  published 2020-01-01\n")
    .replace("binding legal", "binding proposed")
)


def found(*texts, **asked):
    return gaps(library(*(texts or (LEGAL, POLITICAL))), Asked(**{"to": "UKR", **asked}), "2026-08-22")


def cell(answer, attacker, place, day):
    (one,) = (
        each for each in answer.cells if attacker in each.attackers and place in each.places and day in each.dates
    )
    return one


NOW, LATER = "2026-08-22", "2030-01-02"


def test_attackers_places_and_dates_come_from_the_texts():
    answer = found()
    assert {(one.attackers, one.named) for one in answer.cells} == {
        (("RUS",), "named"), (("FRA", "POL"), "bound"), (("GBR",), "bound"), (("AFG",), "other"),
    }  # fmt: skip
    assert {day for one in answer.cells for day in one.dates} == {NOW, LATER}
    assert answer.boundaries == (("2030-01-01", ("legal",)),)


def test_the_named_attacker_on_the_mainland_is_answered_in_law_until_the_term_ends():
    answer = found()
    now = cell(answer, "RUS", "kharkiv", NOW)
    assert (now.of(HELP, LAW).sure, now.of(HELP, POLITICS).sure, now.gap) == (("FRA", "POL"), ("GBR",), "")
    later = cell(answer, "RUS", "kharkiv", LATER)
    assert (later.of(HELP, LAW).sure, later.gap) == ((), "nobody in law")
    assert [reason.line for reason in later.of(HELP, LAW).reasons] == ["in force"]


def test_crimea_is_outside_the_area_that_the_text_draws():
    one = cell(found(), "RUS", "simferopol", NOW)
    assert one.gap == "nobody in law"
    (reason,) = one.of(HELP, LAW).reasons
    assert (reason.line, reason.state, reason.agreements) == ("place of the attack in mainland", "no", ("legal",))


def test_consultation_waits_for_a_request():
    bound = cell(found(), "RUS", "kharkiv", NOW).of(CONSULT, LAW)
    assert (bound.sure, bound.conditional, bound.nobody) == ((), ("FRA", "POL"), True)
    assert "request by UKR" in bound.reasons[0].line


def test_whoever_is_bound_is_not_bound_against_itself():
    answer = found()
    assert cell(answer, "GBR", "kharkiv", NOW).gap == "nobody"
    assert cell(answer, "FRA", "kharkiv", NOW).of(HELP, POLITICS).sure == ("GBR",)
    assert cell(answer, "AFG", "kharkiv", NOW).gap == "nobody in law"


def test_a_draft_binds_nobody():
    answer = found(POLITICAL, DRAFT)
    assert (answer.texts, answer.left_out) == (("political",), ("draft",))
    assert cell(answer, "AFG", "kharkiv", NOW).of(HELP, POLITICS).sure == ("GBR",)
    with pytest.raises(WrongCall) as caught:
        found(DRAFT)
    assert caught.value.code == "nothing-owed"


def test_swapping_attacker_and_attacked_swaps_the_answer():
    """No rule hangs on which State it is."""
    swapped = LEGAL.replace("RUS", "#").replace("UKR", "RUS").replace("#", "UKR")
    swapped = swapped.replace("ukraine except crimea", "russia")
    answer = gaps(library(swapped), Asked(to="RUS"), "2026-08-22")
    assert cell(answer, "UKR", "moscow", NOW).of(HELP, LAW).sure == ("FRA", "POL")
    assert cell(answer, "UKR", "moscow", LATER).gap == "nobody"
    assert cell(answer, "FRA", "moscow", NOW).gap == "nobody"


def test_every_row_of_the_csv_is_stamped():
    rows = list(csv.DictReader(io.StringIO(to_csv(found()))))
    assert len(rows) == 6 * len(found().cells)
    assert {row["hypothetical"] for row in rows} == {"yes"}


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"to": ""}, "no-party-asked"),
        ({"to": "UKX"}, "unknown-actor"),
        ({"to": "AFG"}, "nothing-owed"),
        ({"as_of": "soon"}, "impossible-date"),
        ({"view": "mine"}, "unknown-view"),
    ],
)
def test_wrong_calls_say_what_is_wrong(asked, code):
    with pytest.raises(WrongCall) as caught:
        found(**asked)
    assert caught.value.code == code


@cache
def shipped():
    return Workspace.open(today="2026-08-22")


@pytest.mark.untraced
def test_ukraine_nobody_is_bound_in_law_to_help_whoever_attacks():
    answer = shipped().gaps(Asked(to="UKR"))
    assert {one.gap for one in answer.cells} <= {"nobody", "nobody in law"}
    now = cell(answer, "RUS", "kharkiv", NOW)
    assert now.of(CONSULT, LAW).sure == ()
    assert now.of(CONSULT, CONTESTED).sure == ("GBR", "USA")  # Budapest, paragraph 6: whether it binds in law is disputed
    assert len(now.of(HELP, POLITICS).reading) > 20
    assert "istanbul-2022" in answer.left_out


@pytest.mark.untraced
def test_an_ally_is_covered_north_of_the_line_and_not_south_of_it():
    answer = shipped().gaps(Asked(to="GBR"))
    assert len(cell(answer, "AFG", "london", NOW).of(HELP, LAW).sure) == 31
    assert cell(answer, "AFG", "falkland_islands", NOW).gap == "nobody in law"
