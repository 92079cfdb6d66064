"""A reader walks in: from the first page to what if, to why, with everything that an answer is relative to."""

from __future__ import annotations

import re

import pytest
from tests.web.places import PLACES

ATTACK = {"to": "UKR", "if": "armed attack by RUS on UKR at 2026-12-01T06:00Z"}


def test_the_first_page_says_what_is_in_force_and_what_was_only_proposed(client):
    page = client.get("/").text
    in_force, _, proposed = page.partition("Proposed, drafted or never in force")
    assert "North Atlantic Treaty" in in_force
    assert "/agreements/ksc-2022" in proposed
    assert "Not a forecast. Not legal advice." in page


def test_the_page_of_a_day_long_ago_knows_nothing_of_later_texts(client):
    page = client.get("/", params={"as_of": "1995-06-01"}).text
    in_force = page.partition("In force or in effect")[2].partition("<h2")[0]
    assert "/agreements/budapest-1994" in in_force
    assert "/agreements/g7-2023" not in in_force


def test_a_filled_form_becomes_an_address_in_the_words_of_the_command_line(client):
    answer = client.get("/what-if", params={"attacker": "RUS", "attacked": "UKR", "on": "2026-12-01T06:00Z", "asked_by": "UKR"})
    assert answer.status_code == 303
    page = client.get(answer.headers["location"]).text
    assert "HYPOTHETICAL" in page
    assert "request by UKR" in page


def test_the_board_tells_the_same_as_the_command_line_and_leads_to_each_line_tested(client):
    page = client.get("/what-if", params=ATTACK).text
    assert "Clock not started: waits for request by either side" in page
    links = re.findall(r'href="(/why\?[^"]*provision=ba-gbr/consult[^"]*)"', page)
    link = links[0].replace("&amp;", "&")
    why = client.get(link).text
    assert "first line that does not hold" in why
    assert "source" in why.lower()


def test_one_changed_fact_shows_what_turns(client):
    page = client.get("/what-if", params={**ATTACK, "change": "also", "value": "request by UKR at 2026-12-01T08:00Z"}).text
    assert "What is otherwise" in page
    assert "due by 2026-12-02 08:00 UTC" in page


def test_a_question_is_kept_as_a_scenario_that_holds(client, tmp_path):
    answer = client.get("/what-if/scenario", params=ATTACK)
    assert answer.headers["content-disposition"].startswith("attachment")
    (tmp_path / "kept.pact").write_text(answer.text)
    from foedera.workspace import Workspace

    workspace = Workspace.open(tmp_path, today="2026-11-21")
    assert not [one for one in workspace.problems if one.severity == "error"]
    outcomes = list(workspace.test(["kept.pact"]))
    assert len(outcomes) > 50
    assert all(one.passed for one in outcomes)


def test_an_unchanged_page_is_not_sent_twice(client):
    first = client.get("/agreements")
    again = client.get("/agreements", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.text) == (304, "")


def test_wrong_questions_get_a_page_with_a_code_and_a_remedy(client):
    for path, status, words in (
        ("/agreements/nato", 404, "may mean"), ("/agreements/nato-1948", 404, "Did you mean"), ("/nowhere", 404, "There is no page"),
        ("/what-if?if=armed+attack+by+XXX+on+UKR+at+2026-12-01", 400, "XXX"), ("/?as_of=2026-02-30", 400, "impossible-date"),
        ("/?party=Atlantis", 400, "Atlantis"),
    ):
        answer = client.get(path)
        assert (answer.status_code, words in answer.text) == (status, True), (path, answer.status_code)
        assert "Traceback" not in answer.text


def test_pages_that_ask_nothing_of_the_engine_are_there(client):
    for name in ("explain", "explain-code", "statements", "feeds", "documents", "review", "about", "data", "write-library"):
        answer = client.get(PLACES[name])
        assert (answer.status_code, "</main>" in answer.text) == (200, True), name


@pytest.mark.untraced
def test_every_link_of_every_page_leads_somewhere(client):
    """Links to pages that are not there yet would be promises."""
    gone = {}
    for place in PLACES.values():
        for link in re.findall(r'href="(/[^"#]*)', client.get(place).text):
            address = link.replace("&amp;", "&")
            route = address.partition("?")[0]
            if route not in gone and not route.startswith("/static/"):
                gone[route] = client.get(address).status_code
    assert {route: status for route, status in gone.items() if status != 200} == {}


def test_the_board_says_what_a_filter_hides_and_names_many_who_are_bound_alike_as_one_stop(client):
    asked = {"to": "UKR", "if": "armed attack by RUS on UKR at 2026-12-01T06:00Z"}
    whole, part, none = (client.get("/what-if", params={**asked, **more}).text for more in ({}, {"status": "yes"}, {"status": "asleep"}))
    found = re.search(r"(\d+) of (\d+) answers shown; (\d+) hidden by <code>status=yes</code>", part)
    assert found is not None
    shown, every, hidden = map(int, found.groups())
    assert 0 < shown == every - hidden < every
    assert part.count('<input type="hidden" name="status" value="yes">') == 2, "another question is asked under the same filters"
    assert f'href="/what-if?to={asked["to"]}&amp;if=' in part[found.end() :].partition("Show all")[0]
    assert ("answers shown" in whole, "Nothing is set off" in none) == (False, False)
    board = re.sub(r"<details.*?</details>", "", whole, flags=re.DOTALL)
    assert board.count('href="/why?') < whole.count('href="/why?') / 3


def test_a_short_record_is_told_as_a_whole(client):
    assert 'hx-get="/changed' not in client.get("/").text
    assert "Told here: matters" not in client.get("/due").text
    assert "The record is long" not in client.get("/agreements/nato-1949").text
