"""The attacked and the place are chosen on a map: each link is the question asked with it, and works without scripts."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qs, urlsplit

ATTACK = {"to": "UKR", "if": "armed attack by RUS on UKR at 2026-12-01T06:00Z"}


def _links(page):
    return {name: html.unescape(href) for href, name in re.findall(r'<li><a href="([^"]+)">([^<]+)</a>', page)}


def _said(address):
    return {name: values for name, values in parse_qs(urlsplit(address).query).items() if name in ("to", "if")}


def test_the_attacked_is_chosen_on_the_map_and_what_else_was_assumed_stays(client):
    page = client.get("/what-if/map", params={**ATTACK, "choose": "attacked"}).text
    link = _links(page)["Estonia"]
    assert _said(link) == {"to": ["EST"], "if": ["armed attack by RUS on EST at 2026-12-01T06:00Z"]}
    assert f'<a href="{html.escape(link)}"' in page.partition("</svg>")[0], "the same on the map"
    assert client.get(link).status_code == 200


def test_before_anything_is_assumed_the_form_is_filled_in(client):
    link = _links(client.get("/what-if/map?choose=attacked").text)["Estonia"]
    assert link == "/what-if?to=EST"
    assert re.search(r'name="attacked" value="EST"', client.get(link).text)


def test_a_place_in_the_land_of_the_attacked_is_on_the_map_and_every_place_in_the_list(client):
    page = client.get("/what-if/map", params={**ATTACK, "choose": "place"}).text
    link = _links(page)["Sevastopol"]
    assert _said(link)["if"] == ["armed attack by RUS on UKR at 2026-12-01T06:00Z in Sevastopol"]
    drawn = page.partition("</svg>")[0] + page.partition("</svg>")[2].partition("</svg>")[0]
    assert "<title>Sevastopol</title>" in drawn
    assert "<title>Warsaw</title>" not in drawn
    assert "Warsaw" in _links(page)
    assert client.get(link).status_code == 200


def test_what_cannot_be_chosen_is_told(client):
    assert client.get("/what-if/map?choose=day").status_code == 400
    assert client.get("/what-if/map?choose=place").status_code == 400
