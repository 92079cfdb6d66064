"""Actors: existence, statehood, names and memberships by date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.model.blocks import Actor
from foedera.model.lines import Earliest, Fact, Note, To
from foedera.model.reference import Actors
from foedera.model.terms import Anchor
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES


def actor(code: str, name: str, *lines: tuple[str, ...]) -> Actor:
    return Actor(code=code, name=name, lines=tuple(Fact(keyword=line[0], words=line[1:]) for line in lines))


PEOPLE = Actors(
    [
        actor(
            "TUR",
            "Türkiye",
            ("kind", "state"),
            ("formerly", "Ottoman Empire", "to", "1923-10-28"),
            ("formerly", "Turkey", "to", "2022-06-01"),
            ("alias", "Turkey"),
            ("iso2", "TR"),
            ("cow", "640"),
        ),
        actor(
            "AUT",
            "Austria",
            ("kind", "state"),
            ("from", "1918-11-12"),
            ("to", "1938-03-12"),
            ("from", "1945-04-27"),
            ("member", "EU", "from", "1995-01-01"),
        ),
        actor("GBR", "United Kingdom", ("kind", "state"), ("alias", "UK"), ("member", "EU", "from", "1973", "to", "2020-01-31")),
        actor("XKX", "Kosovo", ("kind", "state"), ("from", "2008-02-17"), ("recognition", "disputed")),
        actor("SUN", "Soviet Union", ("kind", "state"), ("to", "1991-12-25"), ("successor", "RUS", "from", "1991-12-26")),
        actor("KOR", "South Korea", ("kind", "state"), ("alias", "Korea"), ("gw", "732")),
        actor("PRK", "North Korea", ("kind", "state"), ("alias", "Korea")),
        actor("EU", "European Union", ("kind", "organisation")),
        actor("ALQ", "Al-Qaeda", ("kind", "group")),
        actor("ODD", "Odd", ("alias", "Curiosité", "Łódź Republic"), ("formerly", "Odd", "to", "1900")),
        actor("NOR", "Norway", ("kind", "state"), ("iso2", "NO")),
    ]
)
NOW = parse_period("2026-01-01")


@pytest.mark.parametrize(
    ("code", "when", "answer"),
    [
        ("AUT", "1938-03-12", YES),
        ("AUT", "1938-03", UNKNOWN),
        ("AUT", "1940", NO),
        ("AUT", "1946", YES),
        ("SUN", "1939-09-17", YES),
        ("SUN", "1994", NO),
        ("XKX", "2007", NO),
        ("XKX", "2010", YES),
        ("TUR", "1914", YES),
        ("QQQ", "1914", UNKNOWN),
    ],
)
def test_existence(code, when, answer):
    assert PEOPLE.exists(code, parse_period(when)) is answer


@pytest.mark.parametrize(
    ("code", "when", "answer"),
    [
        ("TUR", "2003", YES),
        ("AUT", "1940", NO),
        ("XKX", "2010", UNKNOWN),
        ("XKX", "2007", NO),
        ("EU", "2010", NO),
        ("ALQ", "2001", NO),
        ("ODD", "2001", UNKNOWN),
        ("QQQ", "2001", UNKNOWN),
    ],
)
def test_statehood(code, when, answer):
    assert PEOPLE.is_state(code, parse_period(when)) is answer


def test_names_by_date():
    assert PEOPLE.name("TUR") == "Türkiye"
    assert PEOPLE.name("TUR", parse_period("1914")) == "Ottoman Empire"
    assert PEOPLE.name("TUR", parse_period("2003-02-10")) == "Turkey"
    assert PEOPLE.name("TUR", parse_period("2022")) == "Türkiye"
    assert PEOPLE.name("QQQ") == "QQQ"


@pytest.mark.parametrize(
    ("text", "when", "codes"),
    [
        ("turkiye", "", ("TUR",)),
        ("TÜRKIYE", "2024", ("TUR",)),
        ("Turkey", "2024", ("TUR",)),
        ("ottoman empire", "1914", ("TUR",)),
        ("Ottoman Empire", "2024", ()),
        ("Korea", "", ("KOR", "PRK")),
        ("Soviet Union", "2020", ()),
        ("the Soviet Union", "1939", ("SUN",)),
        ("UK", "", ("GBR",)),
        ("U.K.", "", ("GBR",)),
        ("uk", "", ()),
        ("GBR", "", ("GBR",)),
        ("NO", "", ()),
        ("no", "", ()),
        ("curiosite", "", ("ODD",)),
        ("Lodz republic", "", ("ODD",)),
        ("Odd", "1950", ("ODD",)),
        ("", "", ()),
    ],
)
def test_what_a_name_may_mean(text, when, codes):
    assert PEOPLE.resolve(text, parse_period(when) if when else None) == codes


def test_near_names():
    assert PEOPLE.suggest("Unitd Kingdm")[0] == "GBR"
    assert PEOPLE.suggest("turk")[0] == "TUR"
    assert PEOPLE.suggest("zzzzzz") == ()
    assert PEOPLE.suggest("nor")[0] == "NOR"


def test_membership():
    assert PEOPLE.membership("EU", NOW) == ("AUT",)
    assert PEOPLE.membership("EU", parse_period("1974")) == ("GBR",)
    assert PEOPLE.is_member("GBR", "EU", parse_period("1973")) is UNKNOWN
    assert PEOPLE.is_member("TUR", "EU", NOW) is NO
    assert PEOPLE.is_member("TUR", "UNKNOWN_CLUB", NOW) is UNKNOWN


def test_the_rest():
    assert PEOPLE.successors("SUN") == ("RUS",)
    assert PEOPLE.successors("QQQ") == ()
    assert PEOPLE.kind("EU") == "organisation"
    assert PEOPLE.kind("QQQ") == ""
    assert PEOPLE.disputed("XKX")
    assert not PEOPLE.disputed("QQQ")
    assert PEOPLE.known("XKX")
    assert not PEOPLE.known("QQQ")
    assert PEOPLE.codes()[0] == "ALQ"
    assert PEOPLE.numbers("NOR", "iso2") == ("NO",)
    assert PEOPLE.numbers("NOR", "cow") == ()
    assert PEOPLE.lookup("cow", "640") == ("TUR",)
    assert PEOPLE.lookup("gw", "732", NOW) == ("KOR",)
    assert PEOPLE.lookup("gw", "999") == ()


def test_dates_given_as_other_lines_count_as_well():
    since = Earliest(duration=None, anchor=Anchor(kind="date", name="1900"))
    lines = (Fact(keyword="kind", words=('"state"',)), since, To(date="1950"), Note(text="x"), Fact(keyword="alias", words=()))
    one = Actors([Actor(code="AAA", name="A", lines=lines)])
    assert one.is_state("AAA", parse_period("1920")) is YES
    assert one.is_state("AAA", parse_period("1960")) is NO


def test_a_date_that_cannot_be_read_is_refused():
    with pytest.raises(ValueError, match="no day 31"):
        Actors([actor("AAA", "A", ("from", "1900-06-31"))])


days = st.integers(-60 * 365 * 86_400, 60 * 365 * 86_400)


@given(days, days, days, days)
def test_narrowing_never_changes_a_definite_existence(one, two, three, four):
    low, first, last, high = sorted((one, two, three, four))
    for code in PEOPLE.codes():
        for question in (PEOPLE.exists, PEOPLE.is_state):
            known = question(code, Period(low, high))
            if known is not UNKNOWN:
                assert question(code, Period(first, last)) is known
        if PEOPLE.is_member(code, "EU", Period(low, high)) is not UNKNOWN:
            assert PEOPLE.is_member(code, "EU", Period(first, last)) is PEOPLE.is_member(code, "EU", Period(low, high))
