"""A page as it comes: headline, text, and around it everything a site says. All of it stays; each line is told what it is."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.model.article import MARKS, Article
from foedera.reading.document import article
from foedera.reading.lines import marked
from foedera.reading.near import shared_lines

PAGE = """Skip to content
World
Valley herald sounds alarm over bridge
Updated: 3 May 2031, 10:40 CET
By Ann Author
4 min read
Envoys fear that talks may fail before winter
The envoys of Upper Valley said on Friday that the bridge would be closed, according to the agency Interfax.
"We have no other choice," minister Ola Nordmann told reporters.
Read also: Ten bridges that were never built
Ola Nordmann speaks at the bridge on May 2, 2031.
LOWER VALLEY TROOPS HOLD DRILL NEAR THE OLD MILL
What happens next
- a meeting of both councils
- a joint letter
The councils will meet on Monday. They have ten days.
Photo: Per Son / AFP
Advertisement
He asked, not for the first time:
"Who owns the bridge?"
Share Facebook Twitter
Sign up for our weekly newsletter and never miss a bridge.
Reporting by Ann Author; editing by Bo Editor
Tags: bridges, valleys
Bridge of sighs was closed for repairs
© 2031 The Valley Herald. All rights reserved.
"""


def marks(text: str, **more: object) -> dict[str, str]:
    return {text[line.start : line.end]: line.mark for line in marked(text, **more)}  # type: ignore[arg-type]


def test_every_line_of_a_page_is_told_what_it_is() -> None:
    expected = {
        "Skip to content": "navigation",
        "World": "navigation",
        "Valley herald sounds alarm over bridge": "title",
        "Updated: 3 May 2031, 10:40 CET": "metadata",
        "By Ann Author": "metadata",
        "4 min read": "metadata",
        "Envoys fear that talks may fail before winter": "body",
        "Read also: Ten bridges that were never built": "related",
        "Ola Nordmann speaks at the bridge on May 2, 2031.": "caption",
        "LOWER VALLEY TROOPS HOLD DRILL NEAR THE OLD MILL": "related",
        "What happens next": "heading",
        "- a joint letter": "body",
        "Photo: Per Son / AFP": "caption",
        "Advertisement": "advert",
        "He asked, not for the first time:": "body",
        '"Who owns the bridge?"': "body",
        "Share Facebook Twitter": "form",
        "Sign up for our weekly newsletter and never miss a bridge.": "promotion",
        "Reporting by Ann Author; editing by Bo Editor": "footer",
        "Tags: bridges, valleys": "metadata",
        "Bridge of sighs was closed for repairs": "related",
        "© 2031 The Valley Herald. All rights reserved.": "footer",
    }
    told = marks(PAGE)
    assert {line: told[line] for line in expected} == expected
    assert all(line.reason for line in marked(PAGE))


COURIER = [
    ("The Daily Courier | World | 14 Sep 2032", "navigation"),
    ("HOME", "navigation"),
    ('Lower Valley dismisses plan as "hysterical"', "title"),
    ("Sept. 14, 2032, 9:12 AM EDT / Updated Sept. 14, 2032, 11:02 AM EDT", "metadata"),
    ("By Jane Doe and John Roe, Courier Staff", "metadata"),
    ("Listen to this article · 5:02 min", "form"),
    ("Share full article", "form"),
    ("187", "form"),
    ('UPPER VALLEY - The council on Wednesday dismissed a plan for guarantees, calling it "hysterical."', "body"),
    ("Image", "caption"),
    ("Workers clear rubble in Upper Valley on Tuesday.Credit...Jim Doe for The Courier", "caption"),
    ('"It is a provocation," its spokesman said.', "body"),
    ("SKIP ADVERTISEMENT", "advert"),
    ("We'd like to hear from you.", "form"),
    ("Subscribe to The Courier to read as many articles as you like.", "promotion"),
    ("What does the plan say?", "body"),
    ("It says a lot. And it says it in ten pages.", "body"),
    ("• Training", "body"),
    ("Watch: Drone video shows damage in the valley", "related"),
    ("Thank you for your patience while we verify access.", "notice"),
    ("A version of this article appears in print on Sept. 15, 2032, Section A, Page 9.", "notice"),
    ("More in Europe", "related"),
    ("Envoy visits the old mill of the valley", "related"),
    ("5 hours ago", "metadata"),
    ("Do Not Sell My Personal Information", "footer"),
]


def test_another_site_says_other_things_and_is_read_as_well() -> None:
    read = article("courier.txt", "\n".join(line for line, _ in COURIER).encode())
    assert [(read.words(line), line.mark) for line in read.lines] == COURIER
    assert (read.dated.lo, read.dated.hi) == ("2032-09-14", "2032-09-14")


OTHER_TONGUES = [
    [
        ("Міністр відкинув план нового мосту", "title"),
        ("Іван Іваненко — Вівторок, 13 травня 2031, 15:20", "metadata"),
        ("Міністр нижньої долини заявив, що план мосту є прологом до сварки.", "body"),
        ("Реклама:", "advert"),
        ("Деталі: Він додав, що ніхто не дасть жодних гарантій.", "body"),
        ("Читайте також: Чому міст не збудували раніше", "related"),
        ("Якщо ви помітили помилку, виділіть текст і натисніть Ctrl + Enter, щоб повідомити редакцію.", "notice"),
        ("Підписуйтесь на наш Telegram", "promotion"),
    ],
    [
        ("Oberes Tal weist Plan für die Brücke zurück", "title"),
        ("Stand: 13.05.2031 12:30 Uhr", "metadata"),
        ("Der Rat hat den Plan für die Brücke zurückgewiesen. Das sagte sein Sprecher der Agentur.", "body"),
        ("dpa", "metadata"),
        ("Lesen Sie auch: Was der Plan vorsieht", "related"),
        ('"Das ist eine Bedrohung für das Tal", sagte er.', "body"),
        ("Mehr zum Thema", "related"),
        ("Impressum", "footer"),
    ],
]


@pytest.mark.parametrize("page", OTHER_TONGUES, ids=["uk", "de"])
def test_a_page_in_another_language_is_read_by_the_same_signs(page: list[tuple[str, str]]) -> None:
    read = article("page.txt", "\n".join(line for line, _ in page).encode())
    assert [(read.words(line), line.mark) for line in read.lines] == page
    assert (read.dated.lo, read.dated.hi) == ("2031-05-13", "2031-05-13")


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry said advertisement budgets for recruits would be cut by half next year.",
        '"Sign up for the declaration today," the minister told his colleagues in Brussels.',
        "Support us with weapons today, the president told allies at the summit in Madrid.",
        "Latest news from the front suggests that both sides will share the crossing until the spring.",
        "Readers of the privacy policy bill told reporters that by using this site the parties accept inspection, he said.",
        "By Friday the two sides had agreed.",
        "Follow the money, said the envoy, and you will find the guarantor.",
        "Video calls between the two presidents ended the crisis, officials said.",
        "Home to a million people, the region was annexed in 2014.",
        "The ministers, who had met via Zoom, signed nothing.",
        "He was seen in Vilnius on July 11, 2023. A day later he denied it to the press.",
        "Release conditions were published in full by the council, and they fill six pages.",
        "More than 40 states joined the declaration, which is open to others.",
    ],
)
def test_a_sentence_of_the_article_is_never_taken_for_furniture(sentence: str) -> None:
    text = (
        f"Valley herald sounds alarm over bridge\n\n{sentence}\n\nThe councils will meet on Monday to decide on the crossing.\n"
    )
    assert marks(text)[sentence] == "body"


def test_a_date_glued_to_the_first_sentence_is_cut_off_and_nothing_is_lost() -> None:
    text = " date 2031-05-03 The envoys of the valley met at the bridge and agreed on nothing.\n"
    first, second = marked(text)
    assert (text[first.start : first.end], first.mark) == ("date 2031-05-03", "metadata")
    assert text[second.start : second.end].startswith("The envoys")


def test_a_line_that_many_pages_of_a_site_hold_is_no_article() -> None:
    motto = "Independent since the great flood of the valley."
    pages = [
        f"A headline of number {n} today\n\nThe council met for the {n}th time to talk about bridges.\n\n{motto}\n"
        for n in range(4)
    ]
    alone = article("one", pages[0].encode())
    assert [line.mark for line in alone.lines] == ["title", "body", "body"]
    shared = shared_lines([article(str(n), page.encode()) for n, page in enumerate(pages)])
    assert [line.mark for line in article("one", pages[0].encode(), repeated=shared).lines] == ["title", "body", "navigation"]


def test_a_paragraph_broken_at_a_column_is_one_paragraph_still() -> None:
    text = (
        "Valley herald sounds alarm over bridge\n\nThe envoys of Upper Valley said on Friday that the bridge\n"
        "would be closed before the winter comes and that nobody in\nLower Valley had been asked, while the ministers\nof both sides "
        "were still at the table.\n\nThe councils will meet on Monday, said the envoy of the\nlower valley, who had come by\nsledge\n"
    )
    assert {line.mark for line in marked(text)[1:]} == {"body"}


@pytest.mark.parametrize(
    ("before", "line", "after", "mark"),
    [
        ("", "- a list before all text", "", "body"),
        ("", "Of the day", "Herald sounds alarm over bridge\n\nBoth are old, as everybody in the valley knows.", "navigation"),
        ("", "• a point above the text", "Both are old, as everybody in the valley knows.", "body"),
        ("A sentence ends the text here, said the envoy of the old valley.", "Le pont de la vallée et la crue", "", "footer"),
        ("A sentence ends the text here, said the envoy.", "- the last item", "", "body"),
        ("A sentence ends the text here, said the envoy.", "— Ola Nordmann, in a letter", "", "body"),
        ("A sentence ends the text here, said the envoy.", "Nobody else came.", "", "footer"),
        ("A sentence ends the text here, said the envoy.", "Nobody else came to speak.", "", "body"),
        ("A sentence ends the text here, said the envoy.", "Bouton en haut de la page", "", "footer"),
        ("A sentence ends the text here, said the envoy.", "Valley", "", "footer"),
        ("He gave two reasons for it:", "The bridge and the flood", "Both are old, as everybody in the valley knows.", "body"),
        ("He spoke of it, as he had before:", "the bridge is ours", "Both are old, as everybody in the valley knows.", "body"),
        ("He spoke of it, as he had before.", "and nobody listened", "Both are old, as everybody in the valley knows.", "body"),
        ("He spoke of it, as he had before.", "Nordmann added:", "Both are old, as everybody in the valley knows.", "body"),
        ("He spoke of it, as he had before.", "He laughed.", "Both are old, as everybody in the valley knows.", "body"),
        (
            "He spoke of it, as he had before.",
            "Troops of the lower valley have taken the mill again",
            "Both are old, as everybody knows.",
            "related",
        ),
    ],
)
def test_a_line_is_judged_by_what_stands_around_it(before: str, line: str, after: str, mark: str) -> None:
    text = "\n\n".join(part for part in ("Envoys meet again at the old bridge" if before else "", before, line, after) if part)
    assert marks(text)[line] == mark


def test_words_alone_are_a_text_too() -> None:
    assert marks("one two\n\nthree four") == {"one two": "body", "three four": "body"}
    assert marks("") == {}


def test_the_article_knows_its_lines() -> None:
    read = article("page", PAGE.encode())
    assert read.title == "Valley herald sounds alarm over bridge"
    assert [read.words(line)[:9] for line in read.paragraphs()][:2] == ["Valley he", "Envoys fe"]
    where = read.text.index("minister Ola")
    line = read.line_at(where)
    assert line is not None
    assert read.words(line).startswith('"We have')
    assert read.line_at(line.end) is None
    assert Article("x", "").title == ""


@given(st.text(alphabet=st.sampled_from('ab Z.!?:"«»\n\r\u2028\u200b\u00a0—-1,') | st.characters(), max_size=400))
def test_whatever_comes_each_letter_is_in_one_line_and_each_span_is_of_the_text(text: str) -> None:
    lines = marked(text)
    assert all(0 <= line.start < line.end <= len(text) and line.mark in MARKS for line in lines)
    assert all(one.end <= other.start for one, other in pairwise(lines))
    covered = {position for line in lines for position in range(line.start, line.end)}
    assert all(position in covered for position, character in enumerate(text) if character.isalnum())


# ------------------------------------------------------------------------------------------------ the five files beside the checkout


@pytest.fixture(scope="module")
def news(shared: Path) -> dict[str, Article]:
    folder = shared / "news"
    if not folder.is_dir():
        pytest.skip("no news beside this checkout")
    return {path.name[:3]: article(path.name, path.read_bytes()) for path in sorted(folder.glob("*.txt"))}


def test_annotated_files_every_line_of_furniture_is_marked_and_no_content_lost(news: dict[str, Article], shared: Path) -> None:
    import json

    gold = json.loads((shared / "news" / "gold" / "annotation.json").read_text(encoding="utf-8"))
    for document in gold["documents"]:
        read = news[document["id"]]
        furniture = {(one["start"], one["end"]) for one in document["boilerplate"]}
        assert {(line.start, line.end) for line in read.lines if line.mark not in ("title", "body", "heading")} == furniture
        assert read.title == document["title"]["text"]


def test_the_other_files_hold_what_a_reader_counts(news: dict[str, Article]) -> None:
    # Counted by eye: lines that are no part of the article.
    counts = {
        name: Counter(line.mark for line in read.lines if line.mark not in ("title", "body")) for name, read in news.items()
    }
    assert counts["000"] == {"navigation": 1, "related": 2, "promotion": 1, "footer": 3, "notice": 2}
    assert counts["002"] == {"caption": 1, "notice": 1, "related": 1, "footer": 1}
    assert counts["003"] == {"metadata": 1, "caption": 1}
    assert [len(list(read.marked("body"))) for read in news.values()] == [18, 11, 15, 11, 9]


def test_what_the_files_say_of_themselves(news: dict[str, Article]) -> None:
    assert {name: read.agencies for name, read in news.items()} == {
        "000": ("tass",),
        "001": (),
        "002": ("tass",),
        "003": (),
        "004": ("interfax", "ukrinform"),
    }
    assert [read.translation for read in news.values()] == ["unknown", "unknown", "machine", "unknown", "machine"]
    assert {read.language for read in news.values()} == {"en"}
    assert news["000"].outlet == "Fox News"
    assert all(read.problems == () for read in news.values())
