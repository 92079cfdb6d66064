"""Places: inside, jurisdiction, latitude and kind; and that knowing a smaller place never changes a definite answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.model.blocks import Place
from foedera.model.lines import Earliest, Fact, To
from foedera.model.reference import Places
from foedera.model.terms import Anchor
from foedera.model.time import parse_period
from foedera.model.truth import NO, UNKNOWN, YES


def place(identifier: str, *lines: str, name: str = "") -> Place:
    facts = []
    for line in lines:
        keyword, _, rest = line.partition(" ")
        if line.startswith("administered by "):
            keyword, rest = "administered by", line.removeprefix("administered by ")
        words = (rest,) if keyword == "alias" else tuple(word.strip(",") for word in rest.split())
        facts.append(Fact(keyword=keyword, words=words))
    return Place(id=identifier, name=name or identifier.title(), lines=tuple(facts))


EUROPE = (
    place("europe", "kind region"),
    place("asia", "kind region"),
    place("ukraine", "kind country", "in europe", "of SUN to 1991-12-25", "of UKR from 1991-12-26"),
    place("donetsk_oblast", "kind region", "in ukraine"),
    place("kharkiv", "kind city", "in ukraine", "alias Харків"),
    place("mariupol", "kind city", "in donetsk_oblast"),
    place("areas", "kind area", "in ukraine", "overlaps donetsk_oblast"),
    place("crimea", "kind region", "in ukraine", "administered by RUS from 2014-03-18"),
    place("russia", "kind country", "overlaps europe, asia", "of RUS from 1991-12-26"),
    place("moscow", "kind city", "in russia, europe"),
    place("vladivostok", "kind city", "in russia, asia"),
    place("siberian_village", "in russia"),
    place("poland", "kind country", "in europe", "of POL from 1918-11-11"),
    place("line", "kind line", "latitude 23.44 23.44"),
    place("ocean", "kind sea", "latitude -60 60"),
    place("ocean_north", "kind sea", "in ocean", "latitude 23.44 60"),
    place("bay", "kind sea", "overlaps poland"),
    place("isle", "kind island", "in ocean_isles", "latitude -52.5 -51", "of GBR"),
    place("isle_town", "kind city", "in isle"),
    place("ocean_isles", "kind area"),
    place("nowhere_land", "kind region"),
)
MAP = Places(EUROPE)
TODAY = parse_period("2026-01-01")


@pytest.mark.parametrize(
    ("spot", "area", "answer"),
    [
        ("kharkiv", "kharkiv", YES),
        ("kharkiv", "ukraine", YES),
        ("mariupol", "europe", YES),
        ("ukraine", "kharkiv", UNKNOWN),
        ("kharkiv", "areas", NO),
        ("mariupol", "areas", UNKNOWN),
        ("ukraine", "areas", UNKNOWN),
        ("crimea", "areas", NO),
        ("kharkiv", "russia", NO),
        ("ukraine", "russia", NO),
        ("moscow", "europe", YES),
        ("vladivostok", "europe", NO),
        ("siberian_village", "europe", UNKNOWN),
        ("russia", "europe", UNKNOWN),
        ("europe", "russia", UNKNOWN),
        ("europe", "asia", NO),
        ("bay", "poland", UNKNOWN),
        ("bay", "ukraine", NO),
        ("isle", "europe", NO),
        ("unlisted", "europe", UNKNOWN),
        ("europe", "unlisted", UNKNOWN),
        ("unlisted", "unlisted", YES),
    ],
)
def test_inside(spot, area, answer):
    assert MAP.inside(spot, area) is answer
    assert MAP.inside(spot, area) is answer  # the second time from memory


@pytest.mark.parametrize(
    ("spot", "codes", "day", "answer"),
    [
        ("kharkiv", {"UKR"}, "2026", YES),
        ("kharkiv", {"RUS", "POL"}, "2026", NO),
        ("kharkiv", {"UKR"}, "1991", UNKNOWN),
        ("kharkiv", {"UKR", "SUN"}, "1991-12-25", YES),
        ("crimea", {"UKR"}, "2022-02-24", YES),
        ("crimea", {"RUS"}, "2022-02-24", NO),
        ("poland", {"DEU"}, "1914", UNKNOWN),
        ("ocean", {"GBR"}, "2026", NO),
        ("bay", {"POL"}, "2026", UNKNOWN),
        ("isle_town", {"GBR"}, "1982-04-02", YES),
        ("ocean_isles", {"GBR"}, "1982-04-02", UNKNOWN),
        ("nowhere_land", {"GBR"}, "2026", UNKNOWN),
        ("unlisted", {"GBR"}, "2026", UNKNOWN),
        ("europe", {"UKR"}, "2026", UNKNOWN),
    ],
)
def test_jurisdiction(spot, codes, day, answer):
    assert MAP.territory(spot, codes, parse_period(day)) is answer


def test_control_in_fact_is_another_question():
    day = parse_period("2022-02-24")
    assert MAP.administered_by("crimea", day) == ("RUS",)
    assert MAP.administered_by("crimea", parse_period("2014")) == ()
    assert MAP.under_administration("crimea", {"RUS"}, day) is YES
    assert MAP.under_administration("crimea", {"UKR"}, day) is NO
    assert MAP.under_administration("crimea", {"UKR"}, parse_period("2013")) is YES
    assert MAP.under_administration("crimea", {"UKR"}, parse_period("2014")) is UNKNOWN
    assert MAP.under_administration("ukraine", {"UKR"}, day) is UNKNOWN
    assert MAP.under_administration("kharkiv", {"UKR"}, day) is YES
    assert MAP.holders("crimea", day) == ("UKR",)
    assert MAP.holders("unlisted", day) == ()


def test_latitude():
    assert MAP.north_of("ocean_north", "line") is YES
    assert MAP.north_of("ocean", "line") is UNKNOWN
    assert MAP.north_of("isle_town", "line") is NO
    assert MAP.north_of("kharkiv", "line") is UNKNOWN
    assert MAP.north_of("isle", "unlisted") is UNKNOWN
    odd = Places([place("a", "latitude 1 2"), place("b", "in a", "latitude 5 6"), *EUROPE])
    assert odd.latitude("b") is None
    with pytest.raises(ValueError, match="southern edge"):
        Places([place("a", "latitude 2 1")])


@pytest.mark.parametrize(
    ("spot", "word", "answer"),
    [
        ("isle", "island", YES),
        ("isle_town", "island", YES),
        ("isle_town", "land", YES),
        ("kharkiv", "island", NO),
        ("kharkiv", "sea", NO),
        ("ukraine", "island", UNKNOWN),
        ("ukraine", "sea", NO),
        ("ocean_north", "island", NO),
        ("ocean_north", "sea", YES),
        ("ocean_isles", "island", UNKNOWN),
        ("kharkiv", "forest", UNKNOWN),
        ("unlisted", "island", UNKNOWN),
    ],
)
def test_kinds(spot, word, answer):
    assert MAP.kind_is(spot, word) is answer


def test_names():
    assert MAP.resolve("ХАРКІВ") == ("kharkiv",)
    assert MAP.resolve("ocean north") == ("ocean_north",)
    assert MAP.resolve("ocean_north") == ("ocean_north",)
    assert MAP.resolve("Atlantis") == ()
    assert MAP.suggest("Kharkivv") == ("kharkiv",)
    assert MAP.name("kharkiv") == "Kharkiv"
    assert MAP.name("unlisted") == "unlisted"
    assert MAP.kind("unlisted") == ""
    assert MAP.known("kharkiv")
    assert not MAP.known("unlisted")
    assert MAP.ids()[0] == "areas"


def test_a_circle_of_places_does_no_harm():
    ring = Places([place("a", "in b", "of UKR"), place("b", "in a")])
    assert ring.inside("a", "b") is YES
    assert ring.territory("b", {"UKR"}, TODAY) is YES


def test_lines_without_words_and_of_other_kinds_are_passed_over():
    since = Earliest(duration=None, anchor=Anchor(kind="date", name="1900"))
    odd = Places([Place(id="a", name="A", lines=(Fact(keyword="kind", words=()), since, To(date="2000")))])
    assert odd.kind("a") == ""


# ------------------------------------------------------------------------------------------------ refinement

KINDS = ("country", "region", "city", "sea", "island", "area")
CODES = ("ARG", "GBR", "UKR")
YEARS = ("1900", "1950-06-01", "1982-04-02", "1991", "2014-03-18")


@st.composite
def maps(draw):
    names = [f"p{number}" for number in range(draw(st.integers(2, 8)))]
    edges: dict[str, tuple[int, int]] = {}
    blocks = []
    for number, name in enumerate(names):
        above = draw(st.lists(st.sampled_from(names[:number]), unique=True, max_size=2)) if number else []
        if max([edges[parent][0] for parent in above], default=0) > min([edges[parent][1] for parent in above], default=0):
            above = above[:1]  # nothing lies in two places that have no latitude in common
        low = max([edges[parent][0] for parent in above], default=-60)
        high = min([edges[parent][1] for parent in above], default=60)
        lines = [f"kind {draw(st.sampled_from(KINDS))}"]
        if draw(st.booleans()):
            low = draw(st.integers(low, high))
            high = draw(st.integers(low, high))
            lines.append(f"latitude {low} {high}")
        edges[name] = (low, high)
        lines += [f"in {parent}" for parent in above]
        lines += [f"overlaps {other}" for other in draw(st.lists(st.sampled_from(names), unique=True, max_size=1))]
        for keyword in ("of", "administered by"):
            for code in draw(st.lists(st.sampled_from(CODES), max_size=2)):
                since = draw(st.sampled_from(("", *YEARS)))
                lines.append(f"{keyword} {code}" + (f" from {since}" if since else ""))
        blocks.append(place(name, *lines))
    return Places(blocks)


@pytest.mark.untraced
@given(maps())
def test_a_smaller_place_never_changes_whether_it_lies_inside(world):
    for spot in world.ids():
        for area in world.ids():
            known = world.inside(spot, area)
            if known is not UNKNOWN:
                assert {world.inside(part, area) for part in world.descendants(spot)} == {known}


@pytest.mark.untraced
@given(maps(), st.sampled_from(YEARS), st.sets(st.sampled_from(CODES), min_size=1), st.data())
def test_a_smaller_place_and_time_never_change_whose_it_is(world, year, codes, data):
    whole = parse_period("1899..2020")
    at = data.draw(st.sampled_from((whole, parse_period(year))))
    for question in (world.territory, world.under_administration):
        for spot in world.ids():
            known = question(spot, codes, at)
            if known is not UNKNOWN:
                assert {question(part, codes, parse_period(year)) for part in world.descendants(spot)} == {known}


@pytest.mark.untraced
@given(maps(), st.integers(-60, 60))
def test_a_smaller_place_never_changes_latitude_or_kind(world, edge):
    line = Places([*EUROPE, place("edge", f"latitude {edge} {edge}")]).latitude("edge")
    assert line == (edge, edge)
    for spot in world.ids():
        parts = world.descendants(spot)
        for word in (*KINDS, "land"):
            known = world.kind_is(spot, word)
            if known is not UNKNOWN:
                assert {world.kind_is(part, word) for part in parts} == {known}
        for other in world.ids():
            known = world.north_of(spot, other)
            if known is not UNKNOWN:
                assert {world.north_of(part, other) for part in parts} == {known}
