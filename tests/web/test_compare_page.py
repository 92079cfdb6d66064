"""Side by side: a table that says where each cell comes from, two wordings line by line, and what cannot both be kept."""

from __future__ import annotations

import re
from typing import Any

FIVE = {"agreement": ["ksc-2022", "nato-1949", "g7-2023", "istanbul-2022", "usa-isr"]}


def _search(pattern, text, flags=0) -> Any:
    """A match, or what fails the test where it is used."""
    return re.search(pattern, text, flags)


def _cell(text, row, column):
    line = _search(rf'<th role="rowheader" scope="row">{row}</th>(.*?)</tr>', text, re.DOTALL)[1]
    return _search(rf'data-of="[^"]*{column}[^"]*">(.*?)</td>', line, re.DOTALL)[1]


def test_somebody_without_a_choice_is_offered_comparisons_that_open(client):
    page = client.get("/compare").text
    assert 'type="checkbox" name="agreement" value="nato-1949"' in page
    offered = _search(r'href="(/compare\?[^"]*ksc-2022[^"]*istanbul-2022[^"]*)"', page)[1].replace("&amp;", "&")
    assert "Side by side" in client.get(offered).text


def test_every_cell_leads_to_its_clauses_and_sources_and_says_why_it_is_silent(client):
    page = client.get("/compare", params=FIVE).text
    help_within = _cell(page, "Help within", "North Atlantic")
    assert "“forthwith”, no figure" in help_within
    assert 'href="/agreements/nato-1949#art5-assist"' in help_within
    number = _search(r'href="#source-(\d+)"', help_within)[1]
    assert "nat_text" in _search(rf'id="source-{number}">(.*?)</li>', page, re.DOTALL)[1]
    assert "the text was not read here" in _cell(page, "Help within", "Istanbul")
    assert "read, and silent" in _cell(page, "Meet within", "North Atlantic")
    bare = [cell for cell in re.findall(r'<td role="cell".*?</td>', page, re.DOTALL) if "/agreements/" not in cell]
    assert not bare


def test_rival_wordings_stand_with_those_who_hold_them_and_drafts_are_stamped(client):
    page = client.get("/compare", params=FIVE).text
    assert "held by RUS" in (decides := _cell(page, "Decision", "Istanbul"))
    assert "unanimous" in decides
    assert "HYPOTHETICAL" in _search(r"<thead.*?</thead>", page, re.DOTALL)[0]
    assert page.count("(HYPOTHETICAL)") == 2 * len(re.findall('scope="row"', page))  # the compact and the draft of talks, in every row


def test_two_wordings_are_told_apart_by_sign_and_word(client):
    page = client.get("/compare/diff", params={"agreement": "istanbul-2022", "reading": ["assist=ukr", "assist=rus"]}).text
    assert "− only in assist=ukr" in page
    assert "+ only in assist=rus" in page
    assert "HYPOTHETICAL" in page


def test_a_text_is_found_by_its_title_too(client):
    page = client.get("/compare/diff", params={"agreement": "North Atlantic Treaty", "at": ["1950", "2024-03-07"]})
    assert page.status_code == 200
    assert "+ only in 2024-03-07" in page.text


def test_a_file_of_the_machine_is_no_text_to_compare(client, tmp_path):
    (tmp_path / "own.pact").write_text('agreement own "Own"\n')
    answer = client.get("/compare/diff", params={"agreement": [str(tmp_path / "own.pact"), "ba-gbr"]})
    assert (answer.status_code, "no agreement" in answer.text) == (404, True) or answer.status_code == 400


def test_a_clash_names_both_clauses_and_shows_its_scenario(client):
    page = client.get("/conflicts", params={"agreement": "istanbul-2022"}).text
    assert "An attacker holds a veto over help against itself" in page
    assert "/agreements/istanbul-2022#assist" in page
    assert "scenario " in _search(r"<pre[^>]*>(.*?)</pre>", page, re.DOTALL)[1]
    assert "<title>HYPOTHETICAL" in page


def test_the_open_door_tells_the_stage_and_who_can_stop_the_next(client):
    page = client.get("/missing", params={"party": "UKR", "agreement": "nato-ukraine"}).text
    assert "furthest on record" in page
    assert "each of them alone" in page


def test_wrong_words_get_a_page_with_a_remedy(client):
    for path, words in (
        ("/compare?agreement=nope&agreement=nato-1949", "no agreement"), ("/compare?agreement=nato-1949&agreement=ksc-2022&rows=x", "no such row"),
        ("/compare?agreement=nato-1949&by=moon", "by=partner"), ("/compare/diff?agreement=ba-gbr&agreement=ba-gbr", "named twice"),
        ("/gaps?to=Atlantis", "Atlantis"), ("/missing?party=UKR&agreement=g7-2023", "no process"),
    ):
        answer = client.get(path)
        assert (answer.status_code in (400, 404), words in answer.text) == (True, True), path


def test_what_a_page_offers_to_take_along_is_there(client):
    for path in (
        "/compare?agreement=nato-1949&agreement=ksc-2022", "/compare/diff?agreement=istanbul-2022&reading=assist%3Dukr&reading=assist%3Drus",
        "/conflicts?agreement=istanbul-2022", "/missing?party=UKR&agreement=nato-ukraine",
    ):
        offered = re.findall(r'href="(/api/[^"]*)"', client.get(path).text)
        assert len(offered) == 2, path
        assert all(client.get(one.replace("&amp;", "&")).status_code == 200 for one in offered), offered
