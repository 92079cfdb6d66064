"""Deadlines as a calendar: the same due moments as the answer, read back by a parser that is not ours."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

import icalendar
import msgspec
import pytest
from tests.fair.pages import QUESTIONS, report
from tests.workspace.asking import ATTACK, REQUEST, ask

from foedera.exchange.findings_ics import in_words, write
from foedera.exchange.ical import folded, starts_and_ends, text
from foedera.model.report import Finding, Header, Report, WorldRow
from foedera.model.time import parse_period

ON_RECORD = ("", "UKR", "2024-09-01")
ASKED = (*QUESTIONS, ON_RECORD)
"""Ten questions: hypothetical ones and the record as it stands."""


@pytest.fixture(params=ASKED, ids=" ".join)
def answer(request) -> Report:
    """The answer to one of them, which `ask` remembers."""
    return ask("", to="UKR", as_of="2024-09-01", standing=True) if request.param is ON_RECORD else report(request.param)


def read(answer: Report) -> list[Any]:
    """The events of the calendar, as a calendar program reads them."""
    return list(icalendar.Calendar.from_ical(write(answer)).walk("VEVENT"))


def span(event: Any) -> tuple[datetime, datetime]:
    """First and last second of an event, as RFC 5545 counts a day or a stretch of days."""
    start, end = event.decoded("dtstart"), event.decoded("dtend", None)
    if isinstance(start, datetime):
        return start, end or start
    last = (end or start + timedelta(days=1)) - timedelta(days=1)
    return at_day(start), at_day(last) + timedelta(days=1, seconds=-1)


def at_day(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def due_in_json(answer: Report) -> set[tuple[str, str, datetime, datetime]]:
    """Every due moment of the JSON answer, but of what is not owed or asleep: provision, who, first and last second."""
    found = set()
    for one in json.loads(msgspec.json.encode(answer))["findings"]:
        dues = {one.get("due", "")} | {row.get("due", "") for row in one.get("rows", [])}
        for due in dues - {""} if one["section"] not in ("asleep", "not_owed") else ():
            at = parse_period(due)
            first, last = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment) for moment in (at.lo, at.hi))
            found.add((f"{one['agreement']}/{one['provision']}", " ".join(one.get("group") or [one["bearer"]]), first, last))
    return found


def test_every_due_moment_of_the_json_is_an_event_and_nothing_else_is(answer) -> None:
    events = read(answer)
    told = set()
    for event in events:
        who = re.search(r"^Who: (.*?)(?: jointly)?(?: to [A-Z ]+)?\. Text: ", str(event["description"]), re.MULTILINE)
        assert who is not None
        told.add((str(event["x-foedera-provision"]), who[1], *span(event)))
    assert told == due_in_json(answer)
    assert len(told) == len(events)


def test_a_hypothesis_is_stamped_in_title_description_and_category(answer) -> None:
    for event in read(answer):
        categories = [str(name) for name in event["categories"].cats]
        stamped = (str(event["summary"]).startswith("HYPOTHETICAL: "), "HYPOTHETICAL: " in event["description"], "HYPOTHETICAL" in categories)
        assert stamped == (answer.header.hypothetical,) * 3
        assert str(event["status"]) == "TENTATIVE" or not answer.header.hypothetical
        assert not re.search(r"\bwill\b", str(event["summary"]))


def test_ids_stay_and_the_stamp_of_time_is_what_was_known() -> None:
    today, later = (ask(f"{ATTACK}; {REQUEST}", today=day) for day in ("2026-11-21", "2026-11-25"))
    first, second = read(today), read(later)
    assert [str(event["uid"]) for event in first] == [str(event["uid"]) for event in second]
    assert len({str(event["uid"]) for event in first}) == len(first) > 20
    assert {event.decoded("dtstamp") for event in first} == {datetime(2026, 11, 21, tzinfo=UTC)}
    other = read(ask(f"armed attack by UKR on RUS at 2026-12-01T06:00Z; {REQUEST}", to="UKR"))
    assert not {str(event["uid"]) for event in first} & {str(event["uid"]) for event in other}


def test_a_text_without_a_figure_gets_no_date() -> None:
    """The G7 declaration says `immediately`; Ukraine's partners have not been asked, so no clock of theirs runs."""
    events = read(ask(ATTACK))
    names = {str(event["x-foedera-provision"]) for event in events}
    assert not any(name.startswith("g7-2023/") for name in names)
    assert "ba-ita/consult" in names
    assert "ba-gbr/consult" not in names


def test_a_calendar_without_deadlines_is_still_a_calendar() -> None:
    found = icalendar.Calendar.from_ical(write(ask("", to="UKR", under=("g7-2023",))))
    assert found.walk("VEVENT") == []
    assert len(found.subcomponents) == 1


@pytest.mark.parametrize(
    ("due", "lines", "words"),
    [
        ("2026-12-02 06:00 UTC", ("DTSTART:20261202T060000Z",), "by 2026-12-02 06:00 UTC, that moment included."),
        ("2025-01-11", ("DTSTART;VALUE=DATE:20250111",), "on 2025-01-11; at which hour is not known"),
        ("2022-03", ("DTSTART;VALUE=DATE:20220301", "DTEND;VALUE=DATE:20220401"), "between 2022-03-01 and 2022-03-31"),
        ("2022-03-01 06:00 UTC..2022-03-02 05:59:59 UTC", ("DTSTART:20220301T060000Z", "DTEND:20220302T055959Z"), "not exact"),
        ("..2022-03-01", ("DTSTART;VALUE=DATE:20220301",), "not after 2022-03-01; the other end is not known."),
    ],
)
def test_an_imprecise_moment_is_a_stretch_and_says_so(due, lines, words) -> None:
    assert starts_and_ends(parse_period(due)) == lines
    assert words in in_words(due)


def test_what_is_due_under_one_reading_alone_says_which() -> None:
    row = WorldRow(readings=("clock.meeting",), verdict="yes", due="2026-12-05 08:00 UTC")
    one = Finding(number="1.GBR", section="political", agreement="x-1", agreement_title="X", provision="a", title="Meet",
                  binding="political", bearer="GBR", toward=("UKR",), verdict="yes", due="2026-12-04 08:00 UTC", rows=(row,))  # fmt: skip
    header = Header(hypothetical=False, as_of="2026-12-02", known_at="2026-12-02", view="default")
    titles = [str(event["summary"]) for event in read(Report(question="owed", header=header, findings=(one,)))]
    assert titles == ["Due: Meet, GBR to UKR [x-1]", "If owed, due: Meet, GBR to UKR (clock.meeting) [x-1]"]


NASTY = "a; b, c\\n d\nEND:VEVENT\r\nBEGIN:VEVENT\x00\x07 «щось» " + "ї" * 90


def test_text_of_an_agreement_cannot_leave_its_line() -> None:
    header = Header(hypothetical=True, assumed=NASTY, as_of="2026-12-02", known_at="2026-12-02", view="default")
    one = Finding(number="1.GBR", section="political", agreement="x-1", agreement_title=NASTY, provision="a", title=NASTY,
                  binding="political", bearer="GBR", toward=("UKR",), verdict="yes", due="2026-12-04", hypothetical=True)  # fmt: skip
    made = write(Report(question=NASTY, header=header, findings=(one,)))
    events = list(icalendar.Calendar.from_ical(made).walk("VEVENT"))
    assert len(events) == 1
    clean = NASTY.replace("\r\n", "\n").replace("\x00", "").replace("\x07", "")
    assert f"Due: {clean}, GBR to UKR" in str(events[0]["summary"])
    assert made.count("BEGIN:VEVENT\r\n") == 1
    assert max(len(line.encode()) for line in made.split("\r\n")) <= 75
    assert "\n" not in made.replace("\r\n", "")


def test_a_long_line_is_folded_between_letters() -> None:
    pieces = list(folded("SUMMARY:" + "ї" * 200))
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == "SUMMARY:" + "ї" * 200
    assert {piece[0] for piece in pieces[1:]} == {" "}
    assert text("a;b,c\\") == r"a\;b\,c\\"
