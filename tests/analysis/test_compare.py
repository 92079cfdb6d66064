"""Comparisons on small texts: how a cell is told from its lines, and what it says when there is nothing to tell."""

from __future__ import annotations

import pytest
from tests.analysis.small import library

from foedera.errors import WrongCall
from foedera.model.comparison import NONE, NOT_READ, NOT_STATED, STATED, Cell, Comparison
from foedera.workspace import compare as comparing

FIRST = """\
agreement one "First"
  binding      legal
  signed       2001-01-01
  force        2002-01-01
  term         10y
  source       seen text

role helper: FRA, GBR
role friend: UKR

organ board of helper
  rule         unanimous

provision talk "Talk"
  when         armed_attack by RUS on UKR called A
  when         request by friend about A called R
  each         helper G
  must         consult with friend about A
  within       24h after R

provision act "Act"
  when         armed_attack by RUS on UKR called A
  each         helper G
  must         assist UKR about A
  reading      vote.rus held by RUS: also when decision on assist by board about A called D
  reading      vote.ukr held by UKR: as written
"""

SECOND = """\
agreement two "Second"
  binding      proposed
  published    2003-01-01
  force        none
  source       copy report

role helper: USA

provision act "Act"
  when         armed_attack on UKR called A
  each         helper
  intends to   assist UKR about A
"""


def compared(*rows: str, texts: tuple[str, ...] = (FIRST, SECOND), known_at: str = "2005-01-01") -> Comparison:
    return comparing.compare(library(*texts), ("one", "two"), rows, known_at)


def cells(row: str, **options) -> tuple[Cell, ...]:
    return compared(row, **options).rows[0].cells


@pytest.mark.parametrize(
    ("row", "first", "second"),
    [
        ("status", "signed 2001-01-01; in force since 2002-01-01", "proposed; published 2003-01-01; not in force"),
        ("force", "legal", "proposed"),
        ("bearers", "FRA GBR", "USA"),
        ("trigger", "armed attack by RUS on UKR", "armed attack on UKR"),
        ("meet", "24 h after request by UKR", "not read"),
        ("decide", "2 wordings", "each for itself"),
        ("act", "2 wordings", "intends to assist UKR"),
        ("time", "not stated", "not read"),
        ("area", "not stated", "not read"),
        ("term", "10 years, to 2012-01-01", "not read"),
        ("leave", "none", "not read"),
        ("asks", "none", "not read"),
        ("evidence", "2 T", "1 R"),
    ],
)
def test_cells(row, first, second):
    assert [cell.text for cell in cells(row)] == [first, second]


def test_what_is_not_told_is_told_apart():
    assert [cell.state for cell in cells("meet")] == [STATED, NOT_READ]
    assert [cell.state for cell in cells("time")] == [NOT_STATED, NOT_READ]
    assert [cell.state for cell in cells("leave")] == [NONE, NOT_READ]


def test_a_cell_names_its_clauses_and_sources():
    cell = cells("meet")[0]
    assert (cell.provisions, cell.sources, cell.mark) == (("one/talk",), ("seen",), "T")


def test_rival_wordings_are_told_with_their_holders():
    cell = cells("decide")[0]
    assert cell.held
    assert {one.whose: one.text for one in cell.wordings} == {"RUS": "board (FRA GBR): unanimous", "UKR": "each for itself"}


def test_a_reading_that_nobody_holds_changes_nothing():
    text = FIRST.replace("held by RUS", "held by nobody").replace("held by UKR", "held by nobody")
    assert cells("act", texts=(text, SECOND))[0].text == "must assist UKR"


def test_an_open_reading_is_counted_behind_the_answer():
    text = FIRST.replace(" held by RUS", "").replace(" held by UKR", "")
    cell = cells("act", texts=(text, SECOND))[0]
    assert cell.text == "must assist UKR (“vote”: 2 readings)"
    assert not cell.held


def test_what_is_not_in_force_is_stamped():
    assert [column.hypothetical for column in compared("status").columns] == [False, True]
    ended = comparing.compare(library(FIRST, SECOND), ("one", "two"), ("status",), "2013-01-01")
    assert ended.columns[0].hypothetical
    assert ended.rows[0].cells[0].text == "signed 2001-01-01; in force 2002-01-01 to 2012-01-01"


def test_order_of_the_rows_and_the_command_that_repeats_it():
    found = compared("act", "force")
    assert [row.id for row in found.rows] == ["act", "force"]
    assert found.command == "foedera compare one two --rows act,force --known-at 2005-01-01"
    assert {one.id for one in found.citations} == {"seen", "copy"}


def test_the_fingerprint_follows_the_words_and_not_the_layout():
    same = library(FIRST.replace("  binding      legal", "  binding legal"), SECOND)
    assert same.fingerprint == library(FIRST, SECOND).fingerprint
    assert library(FIRST.replace("24h", "48h"), SECOND).fingerprint != same.fingerprint


@pytest.mark.parametrize(
    ("names", "rows", "known_at", "by", "code"),
    [
        (("one",), (), "2005", "", "too-few-agreements"),
        (("one", "one"), (), "2005", "", "same-agreement-twice"),
        (("one", "three"), (), "2005", "", "unknown-agreement"),
        (("one", "two"), ("colour",), "2005", "", "unknown-row"),
        (("one", "two"), (), "2005-02-30", "", "impossible-date"),
        (("one", "two"), (), "1999", "", "not-known-then"),
        (("one",), (), "2005", "partner", "no-family"),
    ],
)
def test_wrong_questions(names, rows, known_at, by, code):
    with pytest.raises(WrongCall) as raised:
        comparing.compare(library(FIRST, SECOND), names, rows, known_at, by=by)
    assert raised.value.code == code
