"""When was it written? What a page states is believed, what it shows is worked out, and what it leaves open stays open."""

from __future__ import annotations

from pathlib import Path

import pytest

from foedera.model.article import Dated
from foedera.reading.dating import Anchor
from foedera.reading.document import article, dated_like

PACT = Anchor(("Valley Pact", "pact+Upper Valley+Lower Valley"), "2031-05-06", "valley-pact")  # a Tuesday
MAP = Anchor(("Valley Map",), "2031-06-03", "valley-map")  # a Tuesday too


def dated(text: str, *anchors: Anchor) -> Dated:
    return article("x.txt", f"Valley news of the envoys and the bridge\n\n{text}\n".encode(), anchors).dated


def days(text: str, *anchors: Anchor) -> tuple[str, str]:
    found = dated(text, *anchors)
    return found.lo, found.hi


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: 6 May 2031", "2031-05-06"),
        ("May 6, 2031 10:40 AM ET", "2031-05-06"),
        ("06.05.2031, 10:40", "2031-05-06"),
        ("2031-05-06", "2031-05-06"),
        ("6 травня 2031, 10:40", "2031-05-06"),
        ("Le 6 mai 2031 à 10:40", "2031-05-06"),
        ("Updated: 7 May 2031", "2031-05-07"),
        ("Published: 05/06/2031", ""),  # a different day on each side of the ocean
    ],
)
def test_a_stated_date_is_believed(line: str, day: str) -> None:
    found = dated(f"{line}\n\nThe envoys of the valley met at the bridge and agreed on nothing.")
    assert (found.lo, found.hi) == (day, day)
    if day:
        assert not found.inferred
        assert found.spans


def test_the_day_of_publication_goes_before_the_day_of_change() -> None:
    text = "Updated: 9 May 2031\nPublished: 6 May 2031\n\nThe envoys of the valley met at the bridge and agreed on nothing."
    assert days(text) == ("2031-05-06", "2031-05-06")
    assert "last change" in dated("Updated: 9 May 2031\n\nThe envoys of the valley met and agreed on nothing.").how


def test_dates_of_other_articles_are_not_taken_for_that_of_this_one() -> None:
    body = "The envoys of the valley met at the bridge and agreed on nothing.\n\nNobody was surprised, and least of all the ministers."
    assert days(f"{body}\n\nMore stories\n\nBridge closed for repairs\n\nApril 2, 2031") == ("", "")
    assert days(f"{body}\n\nPublished: April 2, 2031") == ("2031-04-02", "2031-04-02")
    two = dated(f"April 2, 2031\n\nMay 6, 2031\n\n{body}")
    assert (two.lo, two.hi) == ("", "")
    assert "more than one date" in two.how
    assert days(f"April 2, 2031\n\nPublished: May 6, 2031\n\n{body}") == ("2031-05-06", "2031-05-06")


def test_an_event_of_the_record_told_as_news_of_its_weekday_gives_a_week() -> None:
    found = dated("Upper Valley and Lower Valley signed the pact on Tuesday, both ministries said in the evening.", PACT)
    assert (found.lo, found.hi, found.inferred) == ("2031-05-06", "2031-05-12", True)
    assert "valley-pact" in found.how
    assert found.basis.startswith("Upper Valley and Lower Valley signed")


def test_a_name_brought_in_as_new_carries_over_to_the_sentence_with_the_weekday() -> None:
    text = 'Officials on Tuesday presented a plan for the bridge.\n\nIt would be known as the "Valley Pact" and bind both sides.'
    assert days(text, PACT) == ("2031-05-06", "2031-05-12")
    old = "Officials on Tuesday presented a plan for the bridge.\n\nThe Valley Pact binds both sides and is much debated."
    assert days(old, PACT) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "The Valley Pact binds both sides, the minister said on Tuesday in the capital.",  # no news of it
        "The Valley Pact was signed on Wednesday, both ministries said in the evening.",  # another weekday than the record's
        "The Valley Pact was signed last Tuesday, both ministries said in the evening.",  # counted from a day unknown
        "On Tuesday the councils marked the anniversary and opened a show on the Valley Pact.",
        "On Tuesday a court released papers on the Valley Pact, signed three years ago.",
        "The Valley Pact was signed on Tuesday.\n\nThe Valley Map was published on Tuesday.",  # two days compete
        "The invasion triggered on February 24 goes on, the minister said this Wednesday.",
        "The treaty of 4 April 1949 was signed by twelve states and is in force.",  # only a lower end
        "The bridge is due to open in 2090, the minister announced in a speech.",  # only an upper end
        "The pact was signed in May 2031. A review is planned for 2050, the minister said.",  # too wide to be of use
        "The Valley Pact was signed on Tuesday. It was broken on 3 March 2040, the court found.",  # does not fit
    ],
)
def test_where_nothing_fixes_the_day_nothing_is_said(text: str) -> None:
    found = dated(text, PACT, MAP)
    assert (found.lo, found.hi) == ("", "")
    assert found.how


def test_a_past_day_and_a_planned_one_hold_the_writing_between_them() -> None:
    text = (
        "The minister spoke of talks planned for early 2032 and asked for patience.\n\n"
        "The minister attends a joint press conference in Upper Valley on November 22, 2031.\n"
    )
    found = dated(text)
    assert (found.lo, found.hi) == ("2031-11-22", "2032-04-30")
    assert found.basis == "November 22, 2031; early 2032"
    assert len(found.spans) == 2


def test_a_planned_day_cuts_the_week_of_the_event() -> None:
    text = "Upper Valley and Lower Valley signed the pact on Tuesday. A feast is planned for 8 May 2031 in both towns."
    assert days(text, PACT) == ("2031-05-06", "2031-05-08")
    text = "The Valley Pact was signed on Tuesday. It was read out in the market on 7 May 2031, officials said."
    assert days(text, PACT) == ("2031-05-07", "2031-05-12")


def test_a_repost_gets_the_days_of_its_twin() -> None:
    body = "\n\nThe envoys of the valley met at the bridge and agreed on nothing.\n"
    twin = article("a.txt", f"Published: 6 May 2031{body}".encode())
    bare = article("b.txt", body.encode())
    found = dated_like(bare, twin).dated
    assert (found.lo, found.hi, found.basis, found.inferred) == ("2031-04-30", "2031-05-12", "a.txt", True)
    assert dated_like(twin, bare) is twin
    assert dated_like(bare, bare) is bare


def test_no_wrong_date_on_the_files_beside_the_checkout(shared: Path) -> None:
    # What is known of them, from the annotation: days on which each may have been written.
    truth = {
        "000": ("2022-09-13", "2022-09-14"),
        "001": ("2023-07-12", "2023-07-14"),
        "002": ("2021-12-24", "2021-12-24"),
        "003": ("2022-09-14", "2022-09-14"),
        "004": ("2022-09-14", "2022-09-14"),
    }
    record = (
        Anchor(("Kyiv Security Compact",), "2022-09-13", "ksc-2022"),
        Anchor(("G7+declaration", "G7+framework"), "2023-07-12", "g7-2023"),
        Anchor(("NATO+summit+Vilnius", "NATO+summit+Lithuania"), "2023-07-12", "vilnius"),
        Anchor(("invasion+Ukraine",), "2022-02-24", "invasion"),
        Anchor(("North Atlantic Treaty",), "1949-04-04", "nato-1949"),
    )
    files = sorted((shared / "news").glob("*.txt"))
    known = {}
    for anchors in ((), record):
        for path in files:
            found = article(path.name, path.read_bytes(), anchors).dated
            first, last = truth[path.name[:3]]
            assert not found.known or (found.lo <= first and last <= found.hi), (path.name, found)
            known[path.name[:3]] = (found.lo, found.hi)
    assert known["003"] == ("2022-09-14", "2022-09-14")
    assert known["004"] == ("", "")  # only "this Wednesday": the trap is 24 February
    assert known["000"] == ("2022-09-13", "2022-09-19")
    assert known["001"] == ("2023-07-12", "2023-07-18")
    assert known["002"] == ("2021-11-22", "2022-04-30")
