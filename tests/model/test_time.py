"""Time as it is known: reading, comparing, adding, writing; what is definite stays so when more is known."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedera.model.terms import Duration
from foedera.model.time import (
    ALWAYS,
    BEGINNING,
    DAY,
    END,
    Period,
    Span,
    add,
    before,
    format_instant,
    format_period,
    not_after,
    parse_duration,
    parse_period,
    span,
    within,
)
from foedera.model.truth import NO, UNKNOWN, YES

FIRST = (date(1800, 1, 1).toordinal() - date(1970, 1, 1).toordinal()) * DAY
LAST = (date(2300, 12, 31).toordinal() - date(1970, 1, 1).toordinal()) * DAY
moments = st.integers(FIRST, LAST)
days = st.dates(date(1800, 1, 1), date(2300, 12, 31))
months = st.builds(lambda count: Duration(f"{count}mo", months=count), st.integers(1, 240))
durations = st.one_of(months, st.builds(lambda count: Duration(f"{count}h", seconds=count * 3600), st.integers(1, 90_000)))


@st.composite
def periods(draw, longest: int = 3 * 366 * DAY):
    start = draw(moments)
    return Period(start, start + draw(st.sampled_from((0, 3600, DAY - 1, 40 * DAY, longest))))


@st.composite
def narrowed(draw, period: Period):
    first = draw(st.integers(period.lo, period.hi))
    return Period(first, draw(st.integers(first, period.hi)))


# ------------------------------------------------------------------------------------------------ reading


def test_a_day_runs_from_midnight_to_the_last_second():
    assert parse_period("1970-01-01") == Period(0, DAY - 1) == Period.day(1970, 1, 1)
    assert parse_period("1970-01-01T00:00Z") == Period.instant(0)
    assert parse_period("1970-01-01T24:00Z") == Period.instant(DAY)


def test_an_interval_takes_the_outer_ends():
    whole = parse_period("2014-02-20..2014-03")
    assert (whole.lo, whole.hi) == (parse_period("2014-02-20").lo, parse_period("2014-03-31").hi)
    assert parse_period("..2014").lo == BEGINNING
    assert parse_period("2014..").hi == END
    assert parse_period("..") == ALWAYS


def test_the_text_is_kept_and_is_no_part_of_equality():
    assert parse_period(" 2014-02 ").text == "2014-02"
    assert parse_period("2014-02") == parse_period("2014-02-01..2014-02-28")
    assert len({parse_period("2014-02"), parse_period("2014-02-01..2014-02-28")}) == 1
    assert parse_period("2014-02") != "2014-02"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2023-02-29", "February 2023 has 28 days"),
        ("1900-02-29", "February 1900 has 28 days"),
        ("2023-13", "no month 13"),
        ("2023-00", "no month 0"),
        ("2023-04-31", "no day 31"),
        ("0000", "years run"),
        ("2023-04-01T25:00Z", "hours run"),
        ("2023-04-01T24:01Z", "hours run"),
        ("yesterday", "is not a date"),
        ("23-04-01", "is not a date"),
        ("2015..2014", "ends before it begins"),
        ("٢٠٢٢", "is not a date"),
    ],
)
def test_an_impossible_date_is_refused_gently(text, words):
    with pytest.raises(ValueError, match=words):
        parse_period(text)


def test_leap_days_follow_the_gregorian_calendar():
    assert format_period(parse_period("2000-02-29")) == "2000-02-29"
    assert format_period(parse_period("1904-02-29")) == "1904-02-29"


@pytest.mark.parametrize(("text", "seconds", "count"), [("24h", DAY, 0), ("3d", 3 * DAY, 0), ("6mo", 0, 6), ("10y", 0, 120)])
def test_durations(text, seconds, count):
    assert parse_duration(text) == Duration(text, seconds=seconds, months=count)


@pytest.mark.parametrize("text", ["", "0d", "3", "3m", "-3d", "1.5h", "3 d"])
def test_what_is_no_duration_is_refused(text):
    with pytest.raises(ValueError, match="is not a length of time"):
        parse_duration(text)


# ------------------------------------------------------------------------------------------------ comparing


def test_comparisons_of_days_and_instants():
    day, noon, night = parse_period("2022-02-24"), parse_period("2022-02-24T12:00Z"), parse_period("2022-02-25T00:00Z")
    assert before(day, night) is YES
    assert before(noon, day) is UNKNOWN
    assert before(noon, noon) is NO
    assert not_after(noon, noon) is YES
    assert not_after(day, noon) is UNKNOWN
    assert not_after(night, day) is NO
    assert within(noon, day) is YES
    assert within(day, noon) is UNKNOWN
    assert within(night, day) is NO


@given(st.data(), periods(), periods())
def test_narrowing_never_changes_a_definite_comparison(data, one, other):
    sharper, sharpest = data.draw(narrowed(one)), data.draw(narrowed(other))
    for compare in (before, not_after):
        known = compare(one, other)
        if known is not UNKNOWN:
            assert compare(sharper, sharpest) is known
    if within(one, other) is not UNKNOWN:
        assert within(sharper, other) is within(one, other)


@given(moments, moments)
def test_instants_compare_like_numbers(one, other):
    a, b = Period.instant(one), Period.instant(other)
    assert before(a, b) is (YES if one < other else NO)
    assert not_after(a, b) is (YES if one <= other else NO)
    assert within(a, b) is (YES if one == other else NO)


@given(periods(), periods())
def test_earlier_is_not_later(one, other):
    assert before(one, other) is ~not_after(other, one)


# ------------------------------------------------------------------------------------------------ stretches


def test_a_stretch_counts_its_first_and_last_day():
    member = span("1973-01-01", "2020-01-31")
    assert member.holds(parse_period("1973-01-01")) is YES
    assert member.holds(parse_period("2020-01-31")) is YES
    assert member.holds(parse_period("2020-02-01")) is NO
    assert member.holds(parse_period("2020")) is UNKNOWN
    assert Span().holds(ALWAYS) is YES


def test_an_imprecise_end_is_unknown_between_its_days():
    stretch = span("1966", "2009-04")
    assert stretch.holds(parse_period("1966-06-01")) is UNKNOWN
    assert stretch.holds(parse_period("1966-12-31")) is YES
    assert stretch.holds(parse_period("2009-04-01")) is YES
    assert stretch.holds(parse_period("2009-04-02")) is UNKNOWN
    assert stretch.holds(parse_period("2009-05-01")) is NO


@given(st.data(), periods(), days, days)
def test_narrowing_never_changes_a_definite_stretch(data, at, one, other):
    first, last = sorted((one, other))
    stretch = span(first.isoformat()[: data.draw(st.sampled_from((4, 7, 10)))], last.isoformat())
    if stretch.holds(at) is not UNKNOWN:
        assert stretch.holds(data.draw(narrowed(at))) is stretch.holds(at)


# ------------------------------------------------------------------------------------------------ adding


@pytest.mark.parametrize(
    ("start", "length", "sum_"),
    [
        ("2024-01-31", "1mo", "2024-02-29"),
        ("2023-01-31", "1mo", "2023-02-28"),
        ("2024-02-29", "1y", "2025-02-28"),
        ("1949-08-24", "20y", "1969-08-24"),
        ("2022-02-24", "3d", "2022-02-27"),
        ("2024-01", "6mo", "2024-07"),
        ("1899-12-31", "2mo", "1900-02-28"),
        ("2022-02-24T05:00Z", "24h", "2022-02-25T05:00Z"),
        ("2022-08-31T05:00Z", "6mo", "2023-02-28T05:00Z"),
    ],
)
def test_sums(start, length, sum_):
    assert add(parse_period(start), parse_duration(length)) == parse_period(sum_)


def test_two_days_clamped_to_one_keep_all_their_hours():
    three = parse_period("2023-01-29..2023-01-31T10:00Z")
    assert add(three, parse_duration("1mo")) == parse_period("2023-02-28")
    late = parse_period("2023-01-30T23:00Z..2023-01-31T10:00Z")
    assert add(late, parse_duration("1mo")) == parse_period("2023-02-28")


@given(st.data(), periods(40 * DAY), durations)
def test_the_sum_holds_for_every_moment_of_the_period(data, period, duration):
    moment = Period.instant(data.draw(st.integers(period.lo, period.hi)))
    assert within(add(moment, duration), add(period, duration)) is YES


@given(st.data(), periods(40 * DAY), periods(40 * DAY), durations)
def test_narrowing_never_changes_a_definite_deadline(data, act, start, duration):
    known = not_after(act, add(start, duration))
    if known is not UNKNOWN:
        assert not_after(data.draw(narrowed(act)), add(data.draw(narrowed(start)), duration)) is known


@given(days, months)
def test_months_keep_the_day_or_take_the_last(day, duration):
    target = date.fromisoformat(format_period(add(parse_period(day.isoformat()), duration)))
    assert (target.year * 12 + target.month) - (day.year * 12 + day.month) == duration.months
    assert target.day == min(day.day, monthrange(target.year, target.month)[1])


def test_open_ends_stay_open_and_nothing_leaves_the_calendar():
    for text in ("10y", "24h"):
        assert add(ALWAYS, parse_duration(text)) == ALWAYS
    assert add(parse_period("9999-12-30T12:00Z"), parse_duration("3d")).hi == END
    assert add(parse_period("9999-06-01"), parse_duration("10y")) == Period(END, END)
    back = Duration("-1y", months=-12)
    assert add(parse_period("0001-06-01"), back) == Period(BEGINNING, BEGINNING)


# ------------------------------------------------------------------------------------------------ writing


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2014", "2014"),
        ("2014-02", "2014-02"),
        ("2014-02-20", "2014-02-20"),
        ("2026-12-01T06:00Z", "2026-12-01 06:00 UTC"),
        ("2014-02-20..2014-03-18", "2014-02-20..2014-03-18"),
        ("2014-02..2014-03", "2014-02-01..2014-03-31"),
        ("2026-12-01T06:00Z..2026-12-02", "2026-12-01 06:00 UTC..2026-12-02 23:59:59 UTC"),
        ("..2014-03-18", "..2014-03-18"),
        ("2014-02-20..", "2014-02-20.."),
        ("..", ".."),
        ("1800-01-01", "1800-01-01"),
        ("2300-12-31", "2300-12-31"),
    ],
)
def test_periods_print_as_precisely_as_they_are_known(text, printed):
    assert format_period(parse_period(text)) == printed
    assert str(parse_period(text)) == printed


def test_seconds_are_shown_when_there_are_any():
    assert format_instant(7) == "1970-01-01 00:00:07 UTC"
    assert format_instant(-1) == "1969-12-31 23:59:59 UTC"
    assert Period.instant(7).exact
    assert not Period.day(1970, 1, 1).exact


@given(periods())
def test_what_is_printed_reads_back(period):
    assert parse_period(format_period(period)) == period


@given(days)
def test_days_read_back(day):
    assert format_period(Period.day(day.year, day.month, day.day)) == day.isoformat()
    assert parse_period(day.isoformat()[:4]).lo <= parse_period(day.isoformat()[:7]).lo <= parse_period(day.isoformat()).lo


def test_a_constructor_refuses_a_day_that_does_not_exist():
    with pytest.raises(ValueError, match="no day 31"):
        Period.day(2023, 6, 31)
