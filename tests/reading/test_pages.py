"""A web page becomes text that a reader would see, with the way back into its source; nothing of it is run or shown raw."""

from __future__ import annotations

import sys

import pytest

from foedera.model.article import Article
from foedera.reading import main_text
from foedera.reading.document import article
from foedera.reading.html import is_html, page

HERALD = """<!DOCTYPE html><html><head><title>Envoys meet - The Herald</title>
<meta property="og:site_name" content="The Invented Herald"><meta property="article:published_time" content="2031-05-06T10:00:00Z">
<script>document.write("<p>not this</p>")</script><style>p { color: red }</style></head><body>
<header><a href="/">Valley</a></header><nav><ul><li><a href="/p">Politics &amp; law</a></li></ul></nav>
<article><h1>Envoys of two valleys agree on a pact &amp; a map</h1><div class="byline">Ann Author in Upper Valley</div>
<p>The envoys of Upper and Lower Valley agreed on Tuesday on a pact of mutual help, the foreign ministry of Upper Valley said.</p>
<figure><img src="x.jpg" onerror="alert(1)"><figcaption>Envoys at the bridge.</figcaption></figure>
<p>&ldquo;We will meet within 24&nbsp;hours of any attack,&rdquo; minister <b>Ola</b>
   <i>Nordmann</i> told reporters in the capital, according to Reuters.</p>
<div class="related-stories"><p>Valley troops hold drill near the mill</p></div>
<p>The pact takes effect in June. It was negotiated over eight months and replaces a text of 2019 that was never signed &lt;script&gt;.</p>
</article><div class="teasers"><a href="/a">Bridge of sighs opens again after repairs of nine months.</a></div>
<footer><p>Written in the valley since the great flood of 1931.</p></footer></body></html>"""


def told(read: Article) -> dict[str, str]:
    return {read.words(line): line.mark for line in read.lines}


def test_a_page_is_read_by_its_markup() -> None:
    read = article("herald.html", HERALD.encode())
    assert read.title == "Envoys of two valleys agree on a pact & a map"
    marks = told(read)
    assert {words: marks[words] for words in marks if marks[words] != "body"} == {
        "Envoys meet - The Herald": "metadata",
        "Valley": "navigation",
        "Politics & law": "navigation",
        "Envoys of two valleys agree on a pact & a map": "title",
        "Ann Author in Upper Valley": "metadata",
        "Envoys at the bridge.": "caption",
        "Valley troops hold drill near the mill": "related",
        "Bridge of sighs opens again after repairs of nine months.": marks[
            "Bridge of sighs opens again after repairs of nine months."
        ],
        "Written in the valley since the great flood of 1931.": "footer",
    }
    assert marks["Bridge of sighs opens again after repairs of nine months."] in ("related", "navigation")
    assert (read.outlet, read.agencies, read.dated.lo) == ("The Invented Herald", ("reuters",), "2031-05-06")
    assert not read.dated.inferred
    assert "not this" not in read.text
    assert "alert" not in read.text


def test_spans_are_those_of_the_extraction_and_lead_back_into_the_page() -> None:
    import hashlib

    read = article("herald.html", HERALD.encode())
    assert read.sha256 == hashlib.sha256(HERALD.encode()).hexdigest()
    assert read.extracted == hashlib.sha256(read.text.encode()).hexdigest()
    seen = page(HERALD)
    assert seen.text == read.text
    for words, source in [
        ("Ola", "Ola</b>"),
        ("Nordmann", "Nordmann</i>"),
        ("“We", "&ldquo;We"),
        ("hours of", "hours of"),
        ("<script>", "&lt;script"),
    ]:
        assert HERALD[seen.place(seen.text.index(words)) :].startswith(source)


def test_the_same_lines_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = article("herald.html", HERALD.encode())
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    without = article("herald.html", HERALD.encode())
    assert without.text == with_it.text
    assert [(line.start, line.end) for line in without.lines] == [(line.start, line.end) for line in with_it.lines]
    assert told(without)["Bridge of sighs opens again after repairs of nine months."] == "related"  # all of it is a link


def test_the_library_is_asked_only_of_what_nothing_marks_and_not_believed_if_it_finds_nothing() -> None:
    pytest.importorskip("trafilatura")
    seen = page(HERALD)
    hints = main_text.second_opinion(HERALD, seen)
    assert {start for start, hint in hints.items() if seen.hints[start].mark} <= {
        start for start, hint in hints.items() if hint == seen.hints[start]
    }
    short = page("<p>One</p><p>Two</p>")
    assert main_text.second_opinion("<html></html>", short) == short.hints
    assert main_text.second_opinion("", page("")) == {}


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("", ""),
        ("no markup at all", "no markup at all\n\n"),
        ("a < b and b > c", "a < b and b > c\n\n"),
        ("<p>one<p>two<br>three", "one\n\ntwo\n\nthree\n\n"),
        ("<p>open <b>bold <i>both</p><p>next</p>", "open bold both\n\nnext\n\n"),
        ("<p>x</p></div></p></b>", "x\n\n"),
        ("<script>never closed <p>x</p>", ""),
        ("<!-- never closed <p>x</p>", ""),
        ("<!-- a --><?php x ?><!doctype html><p>y</p>", "y\n\n"),
        ("<!doctype", ""),
        ("<p title='a > b' class=\"x\">z</p>", "z\n\n"),
        ("<p>&nosuch; &#0; &#x41;&amp;amp;</p>", "&nosuch; \ufffd A&amp;\n\n"),
        ("<p>  much \n\n space  </p>", "much space \n\n"),
        ("<svg><text>drawn</text></svg><p>told</p>", "told\n\n"),
        ("<time pubdate datetime='2031-05-06'>6 May</time>", "6 May\n\n"),
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(source: str, text: str) -> None:
    assert page(source).text == text


def test_a_date_is_found_where_pages_state_it() -> None:
    assert page("<time pubdate datetime='2031-05-06'>6 May</time>").published == "2031-05-06"
    json = '<script type="application/ld+json">{"datePublished": "2031-05-06T09:00:00+02:00"}</script><p>Text</p>'
    assert page(json).published == "2031-05-06T09:00:00+02:00"
    read = article(
        "x.html", b'<meta name="date" content="soon"><p>The envoys of the valley met and agreed on nothing at all.</p>'
    )
    assert not read.dated.known


@pytest.mark.parametrize(
    ("name", "text", "answer"),
    [
        ("a.html", "x", True),
        ("a.HTM", "x", True),
        ("-", "  <!DOCTYPE html><p>x", True),
        ("a.txt", "<div class='x'>", True),
        ("a.txt", "<3 is a heart", False),
        ("a.txt", "The <p> element", False),
    ],
)
def test_what_is_a_page(name: str, text: str, *, answer: bool) -> None:
    assert is_html(name, text) is answer


def test_the_place_in_an_empty_page() -> None:
    assert page("").place(5) == 0
