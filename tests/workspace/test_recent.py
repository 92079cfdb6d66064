"""A long record is followed from a date on: what is told of that time is what the whole record has of it, and nothing is lost."""

from __future__ import annotations

import pytest

from foedera.errors import WrongCall
from foedera.model.time import parse_period
from foedera.workspace import Workspace, recent
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.timeline import Asked

TODAY = "2026-11-21"


@pytest.fixture(scope="module")
def workspace():
    return Workspace.open(today=TODAY)


@pytest.mark.parametrize("about", ["", "ksc-2022", "nato-1949"])
@pytest.mark.parametrize("since", ["1939-09-01", "2014-03-01", "2024-02-01", "2026-06-01"])
def test_a_timeline_from_a_date_on_is_the_end_of_the_whole_one(workspace, about, since):
    whole = workspace.timeline(Asked(about=about), spoken=False).moments
    part = workspace.timeline(Asked(about=about, since=since), spoken=False).moments
    assert part == tuple(one for one in whole if one.hi >= parse_period(since).lo)
    assert about or len(part) < len(whole)


def test_the_life_of_a_text_keeps_its_own_dates_whatever_the_record_is_followed_from(workspace):
    told = [one.kind for one in workspace.life("nato-1949", "2026-06-01")]
    assert told.count("member") == 10, "one for each round of accession, from Greece and Turkey to Sweden"
    assert told[0] == "agreement"


@pytest.mark.parametrize("since", ["1914-08-01", "2022-02-24", "2025-01-01"])
def test_what_is_due_since_a_date_is_what_is_due_at_all_without_older_matters(workspace, since):
    whole, part = (workspace.owed(OwedQuestion(by="USA", since=one, other_views=False)) for one in ("", since))
    said, known = ({(one.agreement, one.provision, one.bearer, one.events, one.status) for one in each.findings} for each in (part, whole))
    assert said <= known
    record, first = workspace.recorded.record.by_id, parse_period(since).lo
    later = {one for one in known if not one[3] or any(record[name].time.hi >= first for name in one[3])}
    assert later <= said
    assert part.header.since == since
    assert f"--since {since}" in part.command


def test_a_short_record_is_followed_as_a_whole_and_a_long_one_from_its_hundredth_last_thing_on(workspace, monkeypatch):
    record = workspace.recorded.record
    monkeypatch.setattr(recent, "SHOWN", 5)
    assert workspace.followed() == ""
    monkeypatch.setattr(recent, "WHOLE", 10)
    day = workspace.followed()
    assert sum(one.time.lo >= parse_period(day).lo for one in record.occurrences if one.time.lo <= parse_period(TODAY).hi) >= 5
    assert workspace.followed("1950-01-01") < "1950-01-01" < day


@pytest.mark.parametrize(("asked", "code"), [
    (OwedQuestion(to="UKR", since="2026-13-01"), "impossible-date"),
    (OwedQuestion(to="UKR", since="2027-01-01"), "dates-reversed"),
    (OwedQuestion(to="UKR", since="2022-01-01", assume=("armed attack by RUS on UKR at 2026-12-01",)), "wrong-call"),
])
def test_a_date_that_cannot_be_followed_from_is_refused(workspace, asked, code):
    with pytest.raises(WrongCall) as refused:
        workspace.owed(asked)
    assert refused.value.code == code
