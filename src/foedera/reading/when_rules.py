"""The rules of news time: each a pattern and what it means on the day of writing.

A rule gets its match and the day of writing, and gives the first and the last day that
may be meant, None at an open end. The words meant are the group `it` of its pattern, or all that matched. It gives nothing at all where the words turn out to be no date.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import msgspec

from foedera.reading.when_words import (
    ENGLISH_MONTHS,
    LONG_MONTHS,
    SEASONS,
    WEEKDAY,
    Days,
    days,
    month,
    month_number,
    months,
    safe,
)


class Now(msgspec.Struct, frozen=True):
    """The day of writing, and whether the sentence looks ahead (`will`, `planned`, `by`)."""

    base: date
    ahead: bool = False


Meaning = Callable[[re.Match[str], Now], Days | None]
"""What a match means on a day; None where it turns out to be no date."""

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_ORDINAL = r"(?:st|nd|rd|th)?"
_EDGE = {
    "early": "early",
    "beginning": "early",
    "start": "early",
    "mid": "middle",
    "middle": "middle",
    "late": "late",
    "end": "late",
}
_PART = r"(?:the\s+)?(?P<part>early|mid|late|beginning|start|middle|end)(?:\s+of|\s+in)?[\s-]+"


class Rule(msgspec.Struct, frozen=True):
    """One rule: its name, what it looks for, what that means, and whether it needs a day of writing."""

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    means: Meaning
    relative: bool

    def may_stand_in(self, kinds: frozenset[str | None]) -> bool:
        """Whether a sentence with these kinds of words (letters of KINDS) can hold what the rule looks for."""
        return any(all(kind in kinds for kind in needed) for needed in self.needs)


KINDS = re.compile(
    r"(?P<d>\d)|\b(?:(?P<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec(?!ade))|(?P<w>Mon(?!th)|Tue|Wed|Thu|Fri|Sat|Sun)|"
    r"(?P<u>minute|hour|day|week(?!end)|month|year|decade|centur)|(?P<s>spring|summer|autumn|fall|winter)|"
    r"(?P<n>half|quarter|to(?:day|night|morrow)|yester|this|overnight|last|earlier|later|in the|Christmas|New|weekend|recent|lately))",
    re.IGNORECASE,
)
"""Kinds of words without which no rule can match: digits, months, weekdays, units, seasons, and other words of time."""

RULES: list[Rule] = []
"""In order of trust: where two rules match the same words, the longer match wins, then the earlier rule."""


def rule(name: str, needs: str, pattern: str, *, relative: bool = True, exact_case: bool = False) -> Callable[[Meaning], Meaning]:
    """Enter a function as the meaning of a pattern; `needs` are letters of KINDS that must all be there, `|` between choices."""

    def enter(means: Meaning) -> Meaning:
        """Add the rule and give the function back as it is."""
        flags = re.NOFLAG if exact_case else re.IGNORECASE
        RULES.append(
            Rule(
                name,
                tuple(needs.split("|")),
                re.compile(r"(?<![\w@#/])(?:" + pattern + ")" + r"(?![\w])", flags),
                means,
                relative,
            )
        )
        return means

    return enter


def _part_of_month(part: str, first: date, last: date) -> Days:
    edge = _EDGE[part.lower()]
    if edge == "early":
        return first, first.replace(day=10)
    if edge == "middle":
        return first.replace(day=10), first.replace(day=20)
    return first.replace(day=21), last


def _part_of_year(part: str, year: int) -> Days:
    edge = _EDGE[part.lower()]
    return months(year, *{"early": (1, 4), "middle": (5, 8), "late": (9, 12)}[edge])


def _which_year(number: int, base: date, *, ahead: bool) -> int:
    """The year of a month that is named without one: the latest not after the writing, or the next where it looks ahead."""
    if ahead:
        return base.year if number >= base.month else base.year + 1
    return base.year if number <= base.month else base.year - 1


def _day_without_year(number: int, day: int, base: date, *, ahead: bool) -> date | None:
    years = range(base.year, base.year + 5) if ahead else range(base.year, base.year - 5, -1)
    found = (safe(year, number, day) for year in years)
    return next((one for one in found if one and (one >= base if ahead else one <= base)), None)


# ------------------------------------------------------------------------------------------------ stated dates


@rule(
    "iso", "d", r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?", relative=False
)
def _iso(found: re.Match[str], _now: Now) -> Days | None:
    day = safe(int(found["y"]), int(found["m"]), int(found["d"]))
    return (day, day) if day else None


@rule("numbers", "d", r"(?P<a>\d{1,2})(?P<dot>[./])(?P<b>\d{1,2})(?P=dot)(?P<y>(?:19|20)\d\d)", relative=False)
def _numbers(found: re.Match[str], _now: Now) -> Days | None:
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    day_first, month_first = safe(year, second, first), safe(year, first, second)
    if found["dot"] == "." or not month_first:
        return (day_first, day_first) if day_first else None
    if not day_first or day_first == month_first:
        return month_first, month_first
    return None  # 03/04/2022 is two different days on two sides of an ocean


@rule(
    "day-month-year",
    "d",
    r"(?:(?:"
    + WEEKDAY
    + r")[,.]?\s+)?(?:the\s+)?(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?P<m>[^\W\d_]{3,12})\.?,?\s+(?:de\s+)?"
    + _YEAR,
    relative=False,
)
@rule(
    "month-day-year",
    "md",
    r"(?:(?:"
    + WEEKDAY
    + r")[,.]?\s+)?(?P<m>"
    + ENGLISH_MONTHS
    + r")\.?\s+(?P<d>\d{1,2})"
    + _ORDINAL
    + r"(?:,\s*|\s+)(?:of\s+)?"
    + _YEAR,
    relative=False,
)
def _day_month_year(found: re.Match[str], _now: Now) -> Days | None:
    number = month_number(found["m"])
    day = safe(int(found["year"]), number, int(found["d"])) if number else None
    return (day, day) if day else None


_TWO = r"(?P<d>\d{1,2})" + _ORDINAL + r"\s*(?:-|to|and|through|until)\s*(?P<e>\d{1,2})" + _ORDINAL


@rule("days-of-month", "md", _TWO + r"\s+(?:of\s+)?(?P<m>" + ENGLISH_MONTHS + r")\b\.?(?:,?\s+" + _YEAR + r")?", exact_case=True)
@rule("month-days", "md", r"(?P<m>" + ENGLISH_MONTHS + r")\.?\s+" + _TWO + r"(?:,?\s+" + _YEAR + r")?", exact_case=True)
def _days_of_month(found: re.Match[str], now: Now) -> Days | None:
    number = month_number(found["m"])
    year = int(found["year"]) if found["year"] else 0
    first = safe(year, number, int(found["d"])) if year else _day_without_year(number, int(found["d"]), now.base, ahead=now.ahead)
    last = first and safe(first.year, number, int(found["e"]))
    return (first, last) if first and last and first <= last else None


@rule(
    "month-day",
    "md",
    r"(?:(?:" + WEEKDAY + r")[,.]?\s+)?(?P<m>" + ENGLISH_MONTHS + r")\.?\s+(?P<d>\d{1,2})" + _ORDINAL,
    exact_case=True,
)
@rule(
    "day-month",
    "md",
    r"(?:(?:" + WEEKDAY + r")[,.]?\s+)?(?:the\s+)?(?P<d>\d{1,2})" + _ORDINAL + r"\s+(?:of\s+)?(?P<m>" + ENGLISH_MONTHS + r")",
    exact_case=True,
)
def _month_day(found: re.Match[str], now: Now) -> Days | None:
    day = _day_without_year(month_number(found["m"]), int(found["d"]), now.base, ahead=now.ahead)
    return (day, day) if day else None


@rule("part-month-year", "md", _PART + r"(?P<m>" + ENGLISH_MONTHS + r")\.?,?\s+(?:of\s+)?" + _YEAR, relative=False)
def _part_month_year(found: re.Match[str], _now: Now) -> Days | None:
    return _part_of_month(found["part"], *month(int(found["year"]), month_number(found["m"])))


@rule(
    "month-to-month",
    "md",
    r"(?P<m>" + ENGLISH_MONTHS + r")\.?\s*(?:-|to|and|through|until)\s*(?P<n>" + ENGLISH_MONTHS + r")\.?,?\s+" + _YEAR,
    relative=False,
)
def _month_to_month(found: re.Match[str], _now: Now) -> Days | None:
    first, last, year = month_number(found["m"]), month_number(found["n"]), int(found["year"])
    return month(year - (first > last), first)[0], month(year, last)[1]


@rule("month-year", "md", r"(?P<m>" + ENGLISH_MONTHS + r")\.?,?\s+(?:of\s+)?" + _YEAR, relative=False)
def _month_year(found: re.Match[str], _now: Now) -> Days | None:
    return month(int(found["year"]), month_number(found["m"]))


@rule("part-month", "m", _PART + r"(?P<m>" + ENGLISH_MONTHS + r")", exact_case=True)
def _part_month(found: re.Match[str], now: Now) -> Days | None:
    number = month_number(found["m"])
    return _part_of_month(found["part"], *month(_which_year(number, now.base, ahead=now.ahead), number))


@rule("month-which-year", "mu", r"(?P<m>" + ENGLISH_MONTHS + r")\s+(?:of\s+)?(?P<which>this|last|next)\s+year")
def _month_which_year(found: re.Match[str], now: Now) -> Days | None:
    return month(now.base.year + {"this": 0, "last": -1, "next": 1}[found["which"].lower()], month_number(found["m"]))


@rule("which-month", "m", r"(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming)\s+(?P<m>" + ENGLISH_MONTHS + r")", exact_case=True)
def _which_month(found: re.Match[str], now: Now) -> Days | None:
    number, which = month_number(found["m"]), found["which"].lower()
    if which == "this":
        return month(now.base.year, number)
    if which == "last":
        return month(now.base.year if number < now.base.month else now.base.year - 1, number)
    return month(now.base.year if number > now.base.month else now.base.year + 1, number)


_AFTER = r"(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter)\s+"


@rule("month", "m", _AFTER + r"(?P<it>(?P<m>" + ENGLISH_MONTHS + r"))", exact_case=True)
@rule(
    "month-of-noun",
    "m",
    r"(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\s+(?P<it>(?P<m>" + LONG_MONTHS + r"))(?=\s+[a-z])",
    exact_case=True,
)
def _month(found: re.Match[str], now: Now) -> Days | None:
    number = month_number(found["m"])
    return month(_which_year(number, now.base, ahead=now.ahead), number)


# ------------------------------------------------------------------------------------------------ parts of years


@rule("part-year", "d", _PART + _YEAR, relative=False)
def _part_year(found: re.Match[str], _now: Now) -> Days | None:
    return _part_of_year(found["part"], int(found["year"]))


@rule(
    "part-of-this-year",
    "u",
    r"(?:the\s+)?(?P<part>early|late|beginning|start|middle|end)(?:\s+of)?\s+(?P<which>this|last|next|the)\s+(?P<unit>week|month|year)",
)
def _part_of_this(found: re.Match[str], now: Now) -> Days | None:
    step = {"this": 0, "the": 0, "last": -1, "next": 1}[found["which"].lower()]
    if found["unit"].lower() == "year":
        return _part_of_year(found["part"], now.base.year + step)
    if found["unit"].lower() == "month":
        return _part_of_month(found["part"], *month(now.base.year, now.base.month + step))
    monday = now.base - days(now.base.weekday() - 7 * step)
    edge = _EDGE[found["part"].lower()]
    first = {"early": 0, "middle": 2, "late": 3}[edge]
    return monday + days(first), monday + days({"early": 1, "middle": 3, "late": 6}[edge])


@rule(
    "half",
    "n",
    r"(?:the\s+)?(?P<n>first|second|latter)\s+half\s+of\s+(?P<w>(?:19|20)\d\d|this year|last year|next year|the year)",
)
@rule(
    "quarter",
    "n",
    r"(?:the\s+)?(?P<q>first|second|third|fourth|last|final)\s+quarter\s+of\s+(?P<w>(?:19|20)\d\d|this year|last year|next year|the year)",
)
@rule("short-quarter", "d", r"Q(?P<q>[1-4])\s+(?:of\s+)?(?P<w>(?:19|20)\d\d)", relative=False)
def _fraction(found: re.Match[str], now: Now) -> Days | None:
    word = found["w"].lower()
    year = int(word) if word.isdigit() else now.base.year + {"last": -1, "next": 1}.get(word.split()[0], 0)
    parts = found.groupdict()
    if "n" in parts:
        return months(year, 1, 6) if parts["n"].lower() == "first" else months(year, 7, 12)
    word = parts["q"].lower()
    number = int(word) if word.isdigit() else {"first": 1, "second": 2, "third": 3}.get(word, 4)
    return months(year, number * 3 - 2, number * 3)


@rule("season-year", "sd", r"(?:the\s+)?(?P<s>spring|summer|autumn|fall|winter)(?:\s+of|\s+in)?\s+" + _YEAR, relative=False)
def _season_year(found: re.Match[str], _now: Now) -> Days | None:
    first, last = SEASONS[found["s"].lower()]
    if found["s"].lower() == "winter":  # it lies in two years, and writers name either
        return months(int(found["year"]), 1, 14)
    return months(int(found["year"]), first, last)


def _away(day: date, span: tuple[date, date]) -> int:
    return max((span[0] - day).days, (day - span[1]).days, 0)


@rule(
    "season",
    "s",
    r"(?:(?P<which>this|last|next)|in\s+the|during\s+the|since\s+the)\s+(?P<s>spring|summer|autumn|winter)(?!\s+of)",
)
def _season(found: re.Match[str], now: Now) -> Days | None:
    first, last = SEASONS[found["s"].lower()]
    spans = [months(now.base.year + step, first, last) for step in (-2, -1, 0, 1, 2)]
    which = (found["which"] or ("next" if now.ahead else "")).lower()
    if which == "next":
        return next(span for span in spans if span[0] > now.base)
    if which == "last":
        return next(span for span in reversed(spans) if span[1] < now.base)
    if which == "this":  # of this year; the winter that is on or comes next, or in spring the one just over
        return min(spans, key=lambda span: _away(now.base, span)) if first > 11 else months(now.base.year, first, last)
    return next(span for span in reversed(spans) if span[0] <= now.base)


_NO_COUNT = r"(?!\s*(?:troops|soldiers|people|men|women|tanks|km|kilomet|miles|dollars|euros|tons|tonnes|civilians|times|words|homes|%|percent))"


@rule("years", "d", r"(?:from|between)\s+(?P<y>(?:19|20)\d\d)\s+(?:to|and|until|through)\s+(?P<z>(?:19|20)\d\d)", relative=False)
@rule("year-to-year", "d", r"(?P<y>(?:19|20)\d\d)\s*-\s*(?P<z>(?:19|20)\d\d)" + _NO_COUNT, relative=False)
def _years(found: re.Match[str], _now: Now) -> Days | None:
    first, last = int(found["y"]), int(found["z"])
    return (months(first, 1, 12)[0], months(last, 1, 12)[1]) if first < last else None


@rule(
    "year",
    "d",
    r"(?:in|of|since|by|until|till|before|after|from|during|around|to|and|for|the|year|its|their|pre-|post-|back in|as early as|through)[\s-]*(?P<it>"
    + _YEAR
    + r")"
    + _NO_COUNT
    + r"(?!-\w+-|[.,]\d)",
    relative=False,
)
@rule(
    "year-of-noun",
    "d",
    r"(?P<it>"
    + _YEAR
    + r")(?=\s+(?:borders|frontiers|treaty|agreement|memorandum|decision|summit|war|revolution|invasion|annexation|declaration|election|budget|accord))",
    relative=False,
)
def _year(found: re.Match[str], _now: Now) -> Days | None:
    return months(int(found["year"]), 1, 12)


@rule("decade", "d", r"(?:the\s+)?(?:(?P<part>early|mid|late)[\s-]+)?(?P<d>(?:19|20)\d)0s", relative=False)
def _decade(found: re.Match[str], _now: Now) -> Days | None:
    first = int(found["d"]) * 10
    a, b = {"early": (0, 3), "mid": (4, 6), "late": (6, 9)}.get((found["part"] or "").lower(), (0, 9))
    return months(first + a, 1, 12)[0], months(first + b, 1, 12)[1]
