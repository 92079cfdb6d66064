"""What an exported site answers: the comparisons of the server, cell for cell, and what ifs and scenarios that were asked before."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

import pytest
from starlette.testclient import TestClient
from tests.web import small

from foedera.web.app import build
from foedera.web.site.exporting import Asked, export


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    return small.opened(tmp_path_factory.mktemp("texts"))


@pytest.fixture(scope="module")
def site(opened, tmp_path_factory):
    folder = tmp_path_factory.mktemp("out") / "public"
    export(opened, folder, Asked())
    return folder


class Cells(HTMLParser):
    """The words of heads and cells, by column where they stand in templates; numbers of sources, which hang on the table, left out."""

    def __init__(self, text, chosen):
        super().__init__()
        self.found, self.links, self.ids = {}, [], set()
        self._chosen, self._column, self._inside, self._skipped = chosen, "", False, 0
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids.add(given.get("id"))
        self.links += [value for name, value in attrs if name in ("href", "src", "action")]
        if tag == "template":
            self._column = given.get("data-id", "")
        elif (tag == "td" and given.get("role") == "cell") or (tag == "th" and given.get("role") == "columnheader"):
            self.found.setdefault(self._column, []).append("")
            self._inside = True
        elif tag == "span" and (self._skipped or given.get("class") == "refs" or given.get("data-text") in self._chosen):
            self._skipped += 1

    def handle_endtag(self, tag):
        self._skipped -= tag == "span" and self._skipped > 0
        self._inside = self._inside and tag not in ("td", "th")

    def handle_data(self, data):
        if self._inside and not self._skipped:
            self.found[self._column][-1] += data


def words(texts):
    return [" ".join(text.split()) for text in texts]


@pytest.mark.parametrize("names", [small.NAMES, ("ksc-2022", "budapest-1994"), ("istanbul-2022", "ksc-2022")])
def test_columns_side_by_side_are_the_cells_of_the_server(opened, site, names):
    client = TestClient(build(opened), base_url="http://127.0.0.1")
    asked = client.get("/compare", params=[("agreement", name) for name in names]).text
    served = words(Cells(asked, ()).found[""])[1:]
    own = Cells((site / "compare.html").read_text(), names).found
    columns = [words(own[name]) for name in names]
    assert len(columns[0]) > 15
    assert served == [cell for row in zip(*columns, strict=True) for cell in row]


def test_a_pair_has_a_page_of_its_own_with_the_cells_of_the_server(opened, site):
    client = TestClient(build(opened), base_url="http://127.0.0.1")
    pages = {path.name.rpartition("-")[0]: path for path in (site / "compare").glob("*.html")}
    found = Cells(pages["budapest-1994-ksc-2022"].read_text(), ()).found[""]
    assert found == Cells(client.get("/compare?agreement=budapest-1994&agreement=ksc-2022").text, ()).found[""]
    rival = next(path.read_text() for path in (site / "compare" / "diff").glob("istanbul-2022-*.html"))
    assert "held by RUS" in (site / "compare" / "diff.html").read_text()
    assert 'class="run gone"' in rival


def test_the_line_of_time_is_drawn_once_closer_and_once_wider(site):
    near = [path for path in (site / "timeline").glob("*.html") if ">SVG</a>" not in path.read_text()]
    links = Cells((site / "timeline.html").read_text(), ()).links
    assert len([link for link in links if (site / link.partition("#")[0]) in near]) >= 4
    assert "closer°" in near[0].read_text()


def test_a_comparison_without_a_page_is_left_to_the_page_that_makes_it(site):
    pages = "".join(path.read_text() for path in (site / "agreements").glob("*.html"))
    assert 'href="../compare.html#ksc-2022"' in pages


def test_every_part_of_a_page_that_is_linked_is_there(site):
    pages = {path.resolve(): Cells(path.read_text(), ()) for path in site.rglob("*") if path.suffix in (".html", ".svg")}
    chooser = (site / "compare.html").resolve()
    for path, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in ("https", "http"), (path, link)
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            assert target.is_relative_to(site.resolve()), (path, link)
            assert target.is_file(), (path, link)
            if parts.fragment and target != chooser:
                assert parts.fragment in pages[target].ids, (path, link)


def test_what_it_cannot_answer_is_said_and_what_it_has_answered_is_linked(site):
    text = (site / "what-if.html").read_text()
    assert "holds the answers to the questions below" in text
    answered = [link for link in Cells(text, ()).links if link.startswith("what-if/")]
    assert answered
    assert all("hypothetical-" in link and "HYPOTHETICAL" in (site / unquote(link)).read_text() for link in answered)
    scenario = (site / "scenarios" / "budapest-2014.html").read_text()
    assert "HYPOTHETICAL" in scenario
    assert "<td>yes</td>" in scenario


def test_no_byte_tells_where_it_was_made(opened, site):
    told = [str(opened.folders[0]).encode(), str(site.parent).encode(), b"Runs on this machine"]
    assert [path for path in site.rglob("*") if path.is_file() and any(one in path.read_bytes() for one in told)] == []
