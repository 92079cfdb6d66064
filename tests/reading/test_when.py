"""News time: what `on Friday` or `two days ago` means depends on the day of writing; what a promise allows is no date."""

from __future__ import annotations

import pytest

from foedera.model.accuracy import Measure
from foedera.model.article import Dated
from foedera.reading.when import Era, find, meant, resolve
from foedera.workspace.accuracy import expressions_of_time


def test_the_list_is_long_and_nearly_all_of_it_is_read_right() -> None:
    row = expressions_of_time(Measure(id="when", what="", on="", bound=0.97)).judged()
    assert row.verdict == "holds", row.note
    assert int(row.note.split()[2].strip(";")) >= 200


def test_a_war_is_dated_where_one_is_meant_and_not_where_two_are() -> None:
    eras = (Era(("the war",), "2022-02-24", "", ("Ukraine",)), Era(("the war",), "2023-10-07", "", ("Gaza",)))
    told = [resolve("since the start of the war", "2024-02-29", eras=meant(eras, text)) for text in ("Ukraine", "Ukraine, Gaza", "Chad")]
    assert [(one.lo, one.hi) for one in told if one] == [("2022-02-24", "2024-02-29"), ("", "2024-02-29"), ("", "2024-02-29")]


def days(words: str, lo: str, hi: str) -> tuple[str, str]:
    one = resolve(words, lo, hi)
    assert one is not None
    return one.lo, one.hi


def test_a_span_of_days_of_writing_gives_a_span_of_days_meant() -> None:
    assert days("yesterday", "2022-09-13", "2022-09-15") == ("2022-09-12", "2022-09-14")
    # Seven days on which Tuesday is the same Tuesday: nothing is lost.
    assert days("on Tuesday", "2022-09-13", "2022-09-19") == ("2022-09-13", "2022-09-13")


def test_without_a_day_of_writing_only_stated_dates_are_told() -> None:
    text = "On Friday, two days ago and on 24 February 2022 he spoke; since 2014 there was war, last year too."
    told = {text[one.start : one.end]: (one.lo, one.hi) for one in find(text, Dated())}
    assert told == {
        "Friday": ("", ""),
        "two days ago": ("", ""),
        "24 February 2022": ("2022-02-24", "2022-02-24"),
        "2014": ("2014-01-01", ""),
        "last year": ("", ""),
    }


def test_spans_lie_in_the_text_as_stored_whatever_its_spaces_and_dashes() -> None:
    text = "« On\u00a0Thursday\u00a0», he said\u2009–\u2009and on Sept.\u00a013, in the\u200b pre‑2014 borders"
    found = find(text, Dated("2022-09-14", "2022-09-14"))
    assert [text[one.start : one.end] for one in found] == ["Thursday", "Sept.\u00a013", "2014"]


def test_each_sentence_looks_ahead_for_itself() -> None:
    text = "The leaders met on Monday. They will meet again on Monday."
    past, coming = find(text, Dated("2022-09-14", "2022-09-14"))
    assert (past.lo, coming.lo) == ("2022-09-12", "2022-09-19")


def test_a_promise_keeps_its_duration_and_the_news_its_date() -> None:
    text = "On Tuesday the guarantors promised to meet within 24 hours and to decide within three days."
    assert [text[one.start : one.end] for one in find(text, Dated("2022-09-14", "2022-09-14"))] == ["Tuesday"]


def test_nothing_in_nothing() -> None:
    assert find("", Dated()) == ()
    assert resolve("a treaty", "2022-09-14") is None


@pytest.mark.parametrize(
    "words", ["0 days ago", "999 years ago", "in the next 999 decades", "99 decades ago", "1900", "on the 99th"]
)
def test_numbers_no_calendar_has_are_no_traceback(words: str) -> None:
    resolve(words, "2022-09-14")
    for said, near in ((".", Dated("9999-12-30", "9999-12-31")), ("; next year, next month, tomorrow, next week.", Dated("0001-01-01", "0001-01-01"))):
        text = f"It was {words}{said}"
        assert all(0 <= one.start < one.end <= len(text) for one in find(text, near))
