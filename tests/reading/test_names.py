"""Whom a name means on a day: states, capitals, palaces, persons in and out of office, and what only looks like one of them."""

from __future__ import annotations

import pytest
from tests.reading.gold import LIBRARY, article, lexicon, text

from foedera.reading.naming import asked, meant_by
from foedera.reading.persons import Persons


@pytest.fixture(scope="module")
def names():
    return lexicon().names


def test_the_list_is_long_nearly_all_of_it_is_right_and_nothing_is_silently_wrong(names):
    rows = list(asked(text(LIBRARY / "reading" / "measures" / "names.txt"), names))

    assert len({(one.name, one.day) for one in rows}) == len(rows) >= 300
    assert sum(one.right for one in rows) / len(rows) >= 0.97, [str(one) for one in rows if not one.right]
    assert [str(one) for one in rows if one.silent] == []


def test_a_wrong_answer_would_be_told(names):
    silent, doubtful, none = asked("Moscow | 2022-03-01 | UKR\nKorea | 2022-03-01 | KOR\nOslo | 2022-03-01 | -", names)

    assert (silent.silent, silent.right, str(silent)) == (True, False, "'Moscow' on 2022-03-01: RUS, not UKR")
    assert (doubtful.silent, doubtful.right) == (False, False)
    assert (none.silent, none.right) == (True, False)


def test_one_palace_speaks_for_the_state_that_was_there(names):
    days = ("1910-03-01", "1962-10-20", "2022-03-01", "")
    assert [meant_by("Moscow", day, names) for day in days] == [("RUS",), ("SUN",), ("RUS",), ("RUS",)]
    assert [meant_by("Belgrade", day, names) for day in ("1970-03-01", "1999-04-01", "2022-03-01")] == [
        ("YUG",),
        ("SCG",),
        ("SRB",),
    ]


def test_an_article_decides_what_a_name_alone_does_not(names):
    assert meant_by("Brussels", "2022-03-01", names) == ("BEL", "EU", "NATO")
    for told, code in (("NATO met. Brussels agreed.", "NATO"), ("The EU met. Brussels agreed.", "EU")):
        found = Persons(article("a.txt", told).text, names, "2022-03-01", "2022-03-01").code_in("Brussels", phrase=True)
        assert found is not None
        assert found[0] == code


def test_a_known_surname_behind_another_first_name_is_somebody_else(names):
    told = "On Monday, Melania Trump said that talks would go on. Later Trump said that they would not."
    persons = Persons(told, names, "2018-03-01", "2018-03-01")

    assert [(told[one.start : one.end], one.person.id, bool(one.person.terms)) for one in persons.mentions] == [
        ("Melania Trump", "trump-melania", False),
        ("Trump", "trump", True),
    ]


@pytest.mark.parametrize(
    ("written", "meant"),
    [("Stoltenburg", "NATO"), ("Zelenskyi", "UKR"), ("Anderson", ""), ("Medvedeva", ""), ("Schulz", ""), ("Hollander", "")],
)
def test_a_slip_of_the_pen_is_forgiven_but_no_other_surname_is_taken_for_a_known_one(names, written, meant):
    assert "".join(meant_by(written, "2022-03-01", names)) == meant
