"""The network and the cascade: every step rests on what the engine says of a duty, and nothing is told by colour alone."""

from __future__ import annotations

import html
import re
from xml.etree import ElementTree as ET

import pytest

from foedera.web.pictures import network as drawing
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.cascade import AFTER, AT_ONCE, FOLLOWS, OPEN, SLEEPS, WAITS, cascade

SVG = "{http://www.w3.org/2000/svg}"
ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
REQUEST = "request by UKR at 2026-12-01T08:00Z"


@pytest.fixture(scope="module")
def workspace():
    return Workspace.open(today="2026-11-21")


def _steps(workspace, *assume, **asked):
    report = workspace.owed(OwedQuestion(to="UKR", assume=assume, **asked))
    return {one.kind: one for one in cascade(workspace.library, report, assume)}


def _held(step):
    return {(one.agreement, one.provision, one.bearer) for one in step.findings}


def test_a_duty_stands_where_the_engine_says_it_waits(workspace):
    steps = _steps(workspace, ATTACK)
    assert ("ba-gbr", "assist", "GBR") in _held(steps[AT_ONCE])
    assert ("ba-gbr", "consult", "GBR") in _held(steps[WAITS])  # its clock starts with a request
    assert ("ksc-2022", "act", "AUS") in _held(steps[FOLLOWS])  # once it was decided
    assert ("ksc-2022", "consult", "AUS") in _held(steps[OPEN])  # the place is not given
    assert ("paris-2026", "force", "FRA") in _held(steps[SLEEPS])  # from a ceasefire on
    numbers = [one.number for one in steps.values()]
    assert numbers == list(range(len(numbers)))


def test_an_assumed_request_moves_what_waited_for_it_into_a_step_of_its_own(workspace):
    steps = _steps(workspace, ATTACK, REQUEST)
    assert ("ba-gbr", "consult", "GBR") in _held(steps[AFTER])
    assert "2026-12-01 08:00 UTC" in steps[AFTER].title
    assert ("ba-gbr", "assist", "GBR") in _held(steps[AT_ONCE])
    assert all(one.due for one in steps[AFTER].findings)
    assert ("ba-gbr", "consult", "GBR") not in _held(steps.get(WAITS, steps[OPEN]))


def test_the_order_does_not_depend_on_who_attacks_whom(workspace):
    there = _steps(workspace, ATTACK, under=("budapest-1994",))
    other = _steps(workspace, ATTACK.replace("RUS", "GBR"), under=("budapest-1994",))
    assert {key: len(one.findings) for key, one in there.items()} == {key: len(one.findings) for key, one in other.items()}


def test_the_picture_is_the_same_twice_and_tells_force_by_dash_width_and_words():
    nodes = tuple(drawing.Node(id=code, ring=number) for number, code in enumerate(("UKR", "USA", "GBR")))
    edges = (
        drawing.Edge(bearer="USA", toward="UKR", binding="legal", text="USA toward UKR: legal", href="/why?a=1&b=2"),
        drawing.Edge(bearer="GBR", toward="UKR", binding="political", text="<script>"),
    )
    what = drawing.Network(
        title="T", description="D", nodes=nodes, edges=edges, rings=("binding in law", "political"), stamp="HYPOTHETICAL: x"
    )
    for narrow in (False, True):
        drawn = drawing.draw(what, narrow=narrow)
        assert drawn == drawing.draw(what, narrow=narrow)
        root = ET.fromstring(drawn)
        looks = {
            (one.get("stroke-width"), one.get("stroke-dasharray")) for one in root.iter(f"{SVG}path") if one.get("stroke-width")
        }
        assert ("2.4", None) in looks
        assert ("1.5", "5 4") in looks
        told = " ".join("".join(one.itertext()) for one in root.iter(f"{SVG}text"))
        assert "binding in law" in told
        assert "political, not enforceable" in " ".join(told.split())
        assert "HYPOTHETICAL" in told
        assert not [one for one in root.iter() if one.tag.endswith("script")]


def test_the_page_lists_what_its_picture_shows_and_leads_to_each_reason(client):
    page = client.get("/network", params={"to": "UKR", "if": ATTACK, "step": "2"})
    text = html.unescape(page.text)
    assert "<title>HYPOTHETICAL: armed attack by RUS on UKR" in text
    assert "2 · Waits for an act" in text
    assert "1 · At once" not in text
    assert re.search(
        r'href="/why\?[^"]*provision=ba-gbr/consult[^"]*by=GBR|href="/why\?[^"]*by=GBR[^"]*provision=ba-gbr/consult', text
    )
    assert "fainter: of an earlier step" in " ".join(text.split())
    assert " will " not in text
    picture = client.get("/network/picture.svg", params={"to": "UKR", "if": ATTACK, "step": "2"})
    assert "hypothetical-network-UKR-step-2" in picture.headers["content-disposition"]
    assert "HYPOTHETICAL: armed attack" in picture.text
    assert client.get("/network", params={"to": "UKR", "if": ATTACK, "step": "9"}).status_code == 400


def test_a_network_without_a_crisis_has_the_pairs_of_the_map(client):
    page = client.get("/network", params={"to": "UKR"}).text
    bound = set(re.findall(r'<th scope="row">[^<]* <span class="code faint">(\w+)</span></th><td>Ukraine', page))
    drawn = set(re.findall(r"<title>[^<]*?(\w+) toward UKR: ", page))
    assert bound == drawn
    assert {"GBR", "USA", "POL"} <= bound
    assert "<title>HYPOTHETICAL" not in page
    assert "<title>HYPOTHETICAL" in client.get("/network", params={"to": "UKR", "drafts": "1"}).text
