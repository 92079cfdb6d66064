"""The map: whose land is whose in each view of borders, that every State can be reached, and that the picture says what it is."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from foedera.model.bonds import GUARANTEE
from foedera.web.pictures import atlas, holds
from foedera.web.pictures import map as drawing
from foedera.workspace import Workspace
from foedera.workspace.bonds import Asked


@pytest.fixture(scope="module")
def workspace():
    return Workspace.open(today="2026-11-27")


@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "un", "source"),
    [
        ("Simferopol", 34.1, 44.95, "UKR", "RUS"), ("Sevastopol", 33.52, 44.6, "UKR", "RUS"), ("Donetsk", 37.8, 48.0, "UKR", "UKR"),
        ("Pristina", 21.16, 42.66, "XKX", "XKX"), ("Taipei", 121.5, 25.04, "TWN", "TWN"), ("Laayoune", -13.2, 27.15, "ESH", "MAR"),
        ("Golan", 35.8, 33.0, "SYR", "ISR"), ("north of Nicosia", 33.4, 35.3, "CYP", "XNC"), ("Hargeisa", 44.06, 9.56, "SOM", "XSO"),
        ("Kyiv", 30.5, 50.45, "UKR", "UKR"), ("Moscow", 37.6, 55.75, "RUS", "RUS"), ("Tel Aviv", 34.85, 32.08, "ISR", "ISR"),
        ("Damascus", 36.3, 33.5, "SYR", "SYR"), ("Anadyr, beyond 180°", -175.0, 66.5, "RUS", "RUS"), ("mid-Atlantic", -30.0, 45.0, "", ""),
    ],
)  # fmt: skip
def test_who_holds_a_place_in_each_view_of_borders(place, longitude, latitude, un, source):
    assert atlas.holder(longitude, latitude) == un, place
    assert atlas.holder(longitude, latitude, atlas.FACT) == source, place


def test_every_state_of_today_is_on_the_map_and_the_smallest_have_a_dot(workspace):
    from foedera.model.time import parse_period
    from foedera.model.truth import NO

    actors, today = workspace.library.actors, parse_period("2026-11-27")
    states = {code for code in actors.codes() if actors.kind(code) == "state" and actors.exists(code, today) is not NO}
    for view in atlas.BOUNDARIES:
        drawn = {code: shape for code, shape in atlas.shapes(view).items() if shape.kind == "state"}
        assert set(drawn) == states
        assert all(shape.path or shape.small for shape in drawn.values())
        assert all(drawn[code].small for code in ("VAT", "MCO", "SMR", "LIE", "MLT", "SGP", "TUV", "NRU", "AND"))


def test_points_and_shapes_are_projected_alike():
    # Every State's own point lies in its shape, and towns of the point table lie in their country: two programs, one formula.
    for place, code in [("kyiv", "UKR"), ("paris", "FRA"), ("tokyo", "JPN"), ("beijing", "CHN"), ("ankara", "TUR")]:
        assert atlas.holder(*atlas.points()[place]) == code


def test_points_are_places_of_the_library(workspace):
    assert [name for name in atlas.points() if not workspace.library.places.known(name)] == []


def _drawn(workspace, narrow=False, boundaries=atlas.UN, **asked):
    found = workspace.bonds(Asked(**asked))
    states = holds.roles(found, lambda code: f"/map?to={code}")
    what = drawing.Map(
        title="Who is bound to whom", description="As the table says.", states=states, lines=holds.lines(found), boundaries=boundaries,
        stamp="HYPOTHETICAL: not in force" if asked.get("drafts") else "", caption=(f"As of {found.as_of}.",),
    )  # fmt: skip
    return found, drawing.draw(what, narrow=narrow)


def _texts(svg):
    return " ".join(" ".join(one.itertext()) for one in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text"))


def test_the_picture_names_itself_its_date_its_borders_and_those_without_borders(workspace):
    _, svg = _drawn(workspace, to="UKR", kinds=GUARANTEE)
    root = ET.fromstring(svg)
    assert root[0].text == "Who is bound to whom"
    text = _texts(svg)
    for said in ("As of 2026-11-27", "Borders of 2018", "68/262", "EU European Union", "is bound toward others", "political"):
        assert said in text
    assert "not the view of resolutions" in _texts(_drawn(workspace, boundaries=atlas.FACT, to="UKR")[1])
    assert "style=" not in svg
    assert "AUH" in _texts(_drawn(workspace, as_of="1914-07-01")[1])


def test_roles_are_told_by_pattern_and_links_lead_on(workspace):
    _, svg = _drawn(workspace, to="UKR", kinds=GUARANTEE)
    (poland,) = re.findall(r'<a href="/map\?to=POL"[^>]*>.*?</a>', svg)
    assert "url(#mapw-guarantor)" in poland
    assert "Poland: bound toward UKR" in poland
    (ukraine,) = re.findall(r'<a href="/map\?to=UKR"[^>]*>.*?</a>', svg)
    assert re.search(r"url\(#mapw-(beneficiary|both)\)", ukraine)


@pytest.mark.parametrize("narrow", [False, True])
def test_what_is_not_in_force_is_stamped_inside_the_picture(workspace, narrow):
    _, svg = _drawn(workspace, narrow=narrow, to="UKR", under=("ksc-2022",), drafts=True)
    assert "HYPOTHETICAL" in _texts(svg)
    assert "HYPOTHETICAL" not in _texts(_drawn(workspace, narrow=narrow, to="UKR")[1])


def test_text_is_text(workspace):
    states = {"UKR": drawing.State(role="both", text="<script>alert(1)</script>\x00&", href='/map?to="><b>', chosen=True)}
    svg = drawing.draw(drawing.Map(title="</title><script>", description="]]>", states=states, caption=("<img src=x>",)))
    root = ET.fromstring(svg)
    assert not [one for one in root.iter() if one.tag.rpartition("}")[2] in ("script", "img", "b")]


def test_the_page_has_the_picture_its_table_and_the_way_on(client):
    page = client.get("/map", params={"to": "UKR"}).text
    assert "<svg" in page
    assert 'href="/agreements/ba-gbr"' in page
    assert re.search(r'<a href="/map\?to=POL"', page)
    assert "<title>HYPOTHETICAL" not in page
    assert "<title>HYPOTHETICAL" in client.get("/map", params={"to": "UKR", "drafts": "1"}).text
    picture = client.get("/map/picture.svg", params={"to": "UKR"})
    assert picture.headers["content-type"].startswith("image/svg+xml")
    ET.fromstring(picture.text)


def test_a_wrong_view_of_borders_is_told(client):
    assert client.get("/map?boundaries=mine").status_code == 400


def test_pages_are_sent_small(client):
    """A page of text at most 60 kB on the way, any page at most 400 kB."""
    from tests.web.places import PLACES

    for name, place in {**PLACES, "map of all": "/map"}.items():
        with client.stream("GET", place, headers={"accept-encoding": "gzip"}) as answer:
            sent = sum(map(len, answer.iter_raw()))
        assert sent <= (400_000 if "map" in name else 60_000), (name, sent)
