"""A journalist checks a quotation: who, when, in whose wording, and where the words stand."""

from __future__ import annotations

import re

import pytest
from tests.web.conftest import client_of

from foedera.store.shelf import Shelf


def _first(page):
    return re.findall(r'href="(/statements/[^"?]+)', page.partition('<ul class="list">')[2])


def test_statements_are_narrowed_by_framework_speaker_stance_and_words(client):
    everything = _first(client.get("/statements").text)
    against = client.get("/statements", params={"agreement": "ksc-2022", "stance": "opposes"}).text
    assert 0 < len(_first(against)) < len(everything)
    assert "Medvedev" in against
    found = client.get("/statements", params={"words": "prologue to a third"}).text
    assert len(_first(found)) == 1
    assert "Nothing that fits" in client.get("/statements", params={"words": "no such words"}).text


def test_a_statement_says_where_its_words_stand_though_the_article_is_not_here(client):
    link = _first(client.get("/statements", params={"words": "prologue to a third"}).text)[0]
    page = client.get(link).text
    assert re.search(r"\[\d+:\d+\]", page)
    assert re.search(r"[0-9a-f]{64}", page)
    assert "not at hand" in page


def test_with_the_article_at_hand_the_words_are_marked_in_their_paragraph(tmp_path):
    """The document is brought along by its bytes; the page finds it by its hash."""
    text = 'The talks went on.\n\nThe minister said: "We will meet <b>again</b> in spring." Nobody answered.\n\nThe end.\n'
    shelf = Shelf(tmp_path / "foedera-reading")
    shelf.keep(text.encode(), text)
    import hashlib

    sha256 = hashlib.sha256(text.encode()).hexdigest()
    start = text.index("We will")
    end = text.index(" Nobody") - 1
    own = tmp_path / "texts"
    own.mkdir()
    (own / "said.pact").write_text(
        f'statement spring "Kenji Morioka" for JPN about nato-1949 supports\n  said 2020-01-02\n  document a.txt sha256 {sha256}\n'
        f'  span {start} {end}\n  quote "We will meet again"\n  translation original\n'
    )
    client = client_of(own, reading=shelf.folder)
    page = client.get("/statements/spring").text
    assert "<mark>We will meet &lt;b&gt;again&lt;/b&gt; in spring.</mark>" in page
    assert "Nobody answered" in page
    assert "The end" not in page


@pytest.mark.parametrize("name", ["nope", "..%2f..%2fetc%2fpasswd", "%00", "a" * 500])
def test_an_unknown_statement_is_not_here(client, name):
    assert client.get(f"/statements/{name}").status_code == 404


def test_a_wrong_stance_or_number_is_told(client):
    assert client.get("/statements?stance=likes").status_code == 400
    assert client.get("/statements?offset=-1").status_code == 400


def test_stances_over_time_stand_in_a_lane_each_with_a_shape_of_its_own_and_lead_to_their_statement(client):
    page = client.get("/statements", params={"agreement": "ksc-2022"}).text
    wide = page.partition("<svg")[2].partition("</svg>")[0]
    for name, statement in (("Zelensky", "zelensky-2022-09"), ("Medvedev", "medvedev-2022-09")):
        assert re.search(rf'<a href="/statements/{statement}"><title>[^<]*{name}, ksc-2022', wide)
    assert wide.index("Supports (2)") < wide.index("Zelensky") < wide.index("Opposes (2)") < wide.index("Medvedev")
    every = client.get("/statements").text.partition('<ul class="list">')[0]
    shapes = dict(re.findall(r'<title>[^<]*?(Zelensky|Medvedev), ksc-2022</title><g[^>]*><path[^>]* d="([^"]+)"', every))
    assert shapes["Zelensky"] != shapes["Medvedev"]
    picture = client.get("/statements/picture.svg", params={"agreement": "ksc-2022", "stance": "opposes"})
    assert "Medvedev" in picture.text
    assert "Zelensky" not in picture.text
    assert client.get("/statements/picture.svg?words=zzzz").status_code == 200
