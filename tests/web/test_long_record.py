"""Where the record is long, pages tell its end first and say so; what was left out is one click away."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient
from tests.web.conftest import TODAY

from foedera.web.app import build
from foedera.web.opened import Opened
from foedera.web.pages import home
from foedera.workspace import recent

FRAGMENT = {"HX-Request": "true"}


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """The bundled library, whose record is taken for a long one."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(recent, "WHOLE", 50)
        patch.setattr(recent, "SHOWN", 20)
        reading = tmp_path_factory.mktemp("none") / "foedera-reading"
        yield TestClient(build(Opened((), reading=reading, today=TODAY)), base_url="http://127.0.0.1", follow_redirects=False)


def test_the_first_page_does_not_wait_for_what_changed(long):
    page = long.get("/").text
    link = re.search(r'hx-get="(/changed[^"]*)"', page)
    assert link is not None
    part = long.get(link[1], headers=FRAGMENT).text
    whole = long.get("/changed").text
    assert 'id="changed-list"' in part
    assert part.count("<li>") <= whole.count("<li>")
    since = re.search(r"fell due since (\d{4}-\d\d-\d\d)</h1>", whole)
    assert since is not None
    assert f"since {since[1]}</a>" in page


def test_what_is_due_says_from_when_on_it_is_told_and_leads_further_back(long):
    page = long.get("/due").text
    assert "only matters with something on record since" in page
    further = re.findall(r'<a href="(/due\?since=[0-9-]+)">([^<]+)</a>', page)
    assert [words for _, words in further][-1] == "everything on record"
    everything = long.get(further[-1][0]).text
    assert everything.count("<li>") > page.count("<li>")
    assert "crimea-2014" in everything


def test_the_page_of_a_text_has_all_its_own_dates_and_says_from_when_on_the_record_is_told(long):
    page = long.get("/agreements/nato-1949").text
    assert "The record is long: events and terms are told from" in page
    assert "parties of nato-1949 from then on" in page


@pytest.mark.parametrize("address", ["/timeline", "/timeline?agreement=nato-1949", "/timeline?party=FRA"])
def test_the_line_of_time_begins_where_the_record_is_followed_from_and_can_be_drawn_from_its_first_day(long, address):
    page = long.get(address).text
    drawn, whole = re.search(r"<b>(\d{4}-\d\d-\d\d)\S* to ", page), re.search(r'since=(\d{4})[^"]*">everything</a>', page)
    assert drawn is not None
    assert whole is not None
    assert int(whole[1]) <= 1914
    assert drawn[1] in long.get("/due").text, "the day from which what is due is told"


def test_nothing_is_denied_of_the_whole_record_where_only_its_end_is_told(long):
    page = long.get("/due?party=CHN&since=2026-07-01").text
    assert "is running in these matters" in page
    assert "is running on the record" not in page


def test_rows_that_are_left_out_are_a_click_away_where_a_party_is_named(long, monkeypatch):
    monkeypatch.setattr(home, "MOST", 1)
    told = long.get("/due?party=USA&since=2014-01-01").text
    link = re.search(r'more of such a kind; <a href="(/api/owed[^"]*)"', told)
    assert link is not None
    assert long.get(link[1].replace("&amp;", "&")).status_code == 200
    assert "more of such a kind; name a party" in long.get("/due?since=2014-01-01").text


def test_what_changed_is_told_without_hindsight(long):
    page = long.get("/changed?as_of=2014-06-01&since=2014-01-01").text
    assert "known at 2014-06-01" in page
    assert "known at 2013-01-01" in long.get("/changed?as_of=2014-06-01&known_at=2013-01-01&since=2012-01-01").text
