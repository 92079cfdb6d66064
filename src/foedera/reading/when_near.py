"""The rules of news time that count from the day of writing: weekdays, `ago`, `last week`, `earlier this month`, durations."""

from __future__ import annotations

import re

from foedera.reading.when_rules import Now, rule
from foedera.reading.when_words import (
    COUNT,
    DAYS,
    LONG_MONTHS,
    UNIT,
    WEEKDAY,
    Days,
    count,
    days,
    month,
    months,
    safe,
    shifted,
    weekday,
)

_LENGTH = {"day": 1, "week": 7, "month": 31, "year": 366, "decade": 3660}
_OF_DAY = r"(?:\s+(?:morning|afternoon|evening|night))?"


def _week(now: Now, step: int) -> Days:
    monday = now.base - days(now.base.weekday()) + days(7 * step)
    return monday, monday + days(6)


def _unit(word: str) -> str:
    return word.lower().rstrip("s")


# ------------------------------------------------------------------------------------------------ days by name

_SIMPLE = {
    "today": (0, 0), "tonight": (0, 0), "this morning": (0, 0), "this afternoon": (0, 0), "this evening": (0, 0),
    "earlier today": (0, 0), "later today": (0, 0), "earlier in the day": (0, 0), "later in the day": (0, 0),
    "yesterday": (-1, -1), "tomorrow": (1, 1), "overnight": (-1, 0), "last night": (-1, 0),
    "the day before yesterday": (-2, -2), "the day after tomorrow": (2, 2), "in the past day": (-1, 0),
}  # fmt: skip


@rule(
    "named-day",
    "n",
    r"(?P<w>"
    + "|".join(sorted(_SIMPLE, key=len, reverse=True))
    + r")(?:(?<=day)|(?<=row))?(?:\s+(?:morning|afternoon|evening|night))?(?!'s\s+(?:world|generation|youth))",
)
def _simple(found: re.Match[str], now: Now) -> Days | None:
    first, last = _SIMPLE[" ".join(found["w"].lower().split())]
    return now.base + days(first), now.base + days(last)


@rule(
    "weekday",
    "w",
    r"(?:(?P<which>last|next|this|this past|past|coming|this coming)\s+)?(?P<w>"
    + "|".join(day.title() for day in DAYS)
    + r")s?(?(which)|(?<!s))"
    + _OF_DAY,
)
@rule("short-weekday", "w", r"[Oo]n\s+(?P<it>(?P<w>" + WEEKDAY + r"))\.?", exact_case=True)
def _weekday(found: re.Match[str], now: Now) -> Days | None:
    number, which = weekday(found["w"]), (found.groupdict().get("which") or "").lower()
    back = (now.base.weekday() - number) % 7
    latest, coming = now.base - days(back), now.base + days((-back) % 7)
    monday = now.base - days(now.base.weekday())
    if which == "this":
        return monday + days(number), monday + days(number)
    if which in ("this past", "past"):
        day = latest if back else latest - days(7)
        return day, day
    if "coming" in which:
        day = coming if coming > now.base else coming + days(7)
        return day, day
    if which == "last":  # where that weekday of this very week is past, writers mean it or the one before
        before = latest if back else latest - days(7)
        return (before - days(7), before) if before >= monday else (before, before)
    if which == "next":
        after = coming if coming > now.base else coming + days(7)
        return (after, after + days(7)) if after <= monday + days(6) else (after, after)
    return (coming, coming) if now.ahead else (latest, latest)


@rule(
    "weekday-of-week",
    "wu",
    r"(?:on\s+)?(?P<w>" + "|".join(day.title() for day in DAYS) + r")\s+(?:of\s+)?(?P<which>last|next|this)\s+week",
)
def _weekday_of_week(found: re.Match[str], now: Now) -> Days | None:
    monday = now.base - days(now.base.weekday()) + days({"last": -7, "this": 0, "next": 7}[found["which"].lower()])
    day = monday + days(weekday(found["w"]))
    return day, day


@rule(
    "day-of-month",
    "d",
    r"on\s+(?P<it>the\s+(?P<d>\d{1,2})(?:st|nd|rd|th))(?!\s+(?:of|anniversary|floor|day|birthday|century|parallel|\w+ anniversary))",
)
def _day_of_month(found: re.Match[str], now: Now) -> Days | None:
    steps = range(12) if now.ahead else range(0, -12, -1)
    starts = (month(now.base.year, now.base.month + step)[0] for step in steps)
    found_days = (safe(start.year, start.month, int(found["d"])) for start in starts)
    day = next((one for one in found_days if one and (one >= now.base if now.ahead else one <= now.base)), None)
    return (day, day) if day else None


@rule("holiday", "n", r"(?P<w>Christmas Day|Christmas Eve|New Year's Eve|New Year's Day)")
def _holiday(found: re.Match[str], now: Now) -> Days | None:
    number, day = {"christmas day": (12, 25), "christmas eve": (12, 24), "new year's eve": (12, 31), "new year's day": (1, 1)}[
        found["w"].lower()
    ]
    on = now.base.replace(month=number, day=day)
    if now.ahead and on < now.base:
        on = on.replace(year=on.year + 1)
    if not now.ahead and on > now.base:
        on = on.replace(year=on.year - 1)
    return on, on


# ------------------------------------------------------------------------------------------------ weeks, months, years


@rule(
    "which-unit",
    "u",
    r"(?P<which>this|last|next|the previous|the coming|the current|the past|the last)\s+(?P<u>week|month|year|decade)(?!\s+ago)",
)
def _which_unit(found: re.Match[str], now: Now) -> Days | None:
    which, unit = " ".join(found["which"].lower().split()), _unit(found["u"])
    if which in ("the past", "the last"):
        return now.base - days(_LENGTH[unit]), now.base
    step = {"this": 0, "the current": 0, "last": -1, "the previous": -1, "next": 1, "the coming": 1}[which]
    if unit == "week":
        return _week(now, step)
    if unit == "month":
        return month(now.base.year, now.base.month + step)
    if unit == "decade":
        first = now.base.year // 10 * 10 + 10 * step
        return months(first, 1, 12)[0], months(first + 9, 1, 12)[1]
    return months(now.base.year + step, 1, 12)


@rule(
    "earlier-this",
    "u|s",
    r"(?P<e>earlier|later)\s+(?:in\s+(?:the|this)|this)\s+(?P<u>week|month|year|decade|spring|summer|autumn|winter)",
)
def _earlier_this(found: re.Match[str], now: Now) -> Days | None:
    unit = found["u"].lower()
    if unit == "week":
        first, last = _week(now, 0)
    elif unit == "month":
        first, last = month(now.base.year, now.base.month)
    else:
        first, last = months(now.base.year - now.base.year % 10, 1, 120) if unit == "decade" else months(now.base.year, 1, 12)
    return (first, now.base) if found["e"].lower() == "earlier" else (now.base, last)


@rule("weekend", "n", r"(?P<which>this|last|next|over the|at the|the past|the coming)\s+weekend")
def _weekend(found: re.Match[str], now: Now) -> Days | None:
    which, here = found["which"].lower(), now.base - days(now.base.weekday()) + days(5)
    over = here if here <= now.base else here - days(7)
    saturday = {"this": here, "next": here + days(7), "the coming": here}.get(which, here if now.ahead else over)
    if which == "last":
        saturday = here - days(7)
    return saturday, saturday + days(1)


# ------------------------------------------------------------------------------------------------ counted from now


@rule(
    "ago",
    "u",
    r"(?:(?:about|around|some|almost|nearly|roughly|just|more than|over|less than)\s+)?(?P<n>"
    + COUNT
    + r")[\s-]+(?P<u>"
    + UNIT
    + r")(?:\s+and\s+a\s+half)?\s+(?P<way>ago|back|from now)",
)
@rule("in-time", "u", r"in\s+(?P<n>" + COUNT + r")\s+(?P<u>" + UNIT + r")'?\s+time(?P<way>)")
def _ago(found: re.Match[str], now: Now) -> Days | None:
    (least, most), unit = count(found["n"]), _unit(found["u"])
    sign = -1 if found["way"].lower() in ("ago", "back") else 1
    loose = (
        bool(re.match(r"about|around|some|almost|nearly|roughly|more|over|less", found[0], re.IGNORECASE)) or "half" in found[0]
    )
    if re.match("more than|over", found[0], re.IGNORECASE):
        most += (most + 1) // 2  # nobody says more than twenty of what is more than thirty
    if unit in ("minute", "hour"):
        hours = most if unit == "hour" else 1
        whole, rest = divmod(hours, 24)
        a, b = sorted((now.base + days(sign * whole), now.base + days(sign * (whole + (rest > 0)))))
        return a, b
    if unit == "day":
        a, b = sorted((now.base + days(sign * least), now.base + days(sign * most)))
        return a - days(loose), b + days(loose)
    if unit == "week":
        a, b = sorted((now.base + days(sign * 7 * least), now.base + days(sign * 7 * most)))
        return a - days(3), b + days(3)
    scale = {"month": 1, "year": 12, "decade": 120}[unit]
    a, b = sorted((shifted(now.base, sign * scale * least), shifted(now.base, sign * scale * most)))
    slack = 1 if unit == "month" else scale // 2
    return shifted(a, -slack) if unit != "month" else a - days(15), shifted(b, slack) if unit != "month" else b + days(15)


@rule(
    "past-span",
    "u",
    r"(?:over|in|during|within|for|of)\s+(?:the\s+)?(?P<it>(?P<way>past|last|previous|next|coming)\s+(?P<n>"
    + COUNT
    + r")\s+(?P<u>"
    + UNIT
    + r"))",
)
def _past_span(found: re.Match[str], now: Now) -> Days | None:
    most, unit = count(found["n"])[1], _unit(found["u"])
    sign = 1 if found["way"].lower() in ("next", "coming") else -1
    if unit in ("minute", "hour"):
        far = now.base + days(sign * -(-(most if unit == "hour" else 1) // 24))
    elif unit in ("day", "week"):
        far = now.base + days(sign * most * _LENGTH[unit])
    else:
        far = shifted(now.base, sign * most * {"month": 1, "year": 12, "decade": 120}[unit])
    return min(far, now.base), max(far, now.base)


_VAGUE_REACH = {"day": 7, "week": 42, "month": 183, "year": 1827}


@rule(
    "recent-span",
    "u",
    r"(?:in|over|during)\s+(?:the\s+)?(?P<it>(?P<way>recent|coming|past few|last few|next few)\s+(?P<u>days|weeks|months|years))",
)
def _recent_span(found: re.Match[str], now: Now) -> Days | None:
    far = days(_VAGUE_REACH[_unit(found["u"])])
    return (now.base, now.base + far) if found["way"].lower() in ("coming", "next few") else (now.base - far, now.base)


@rule("recently", "n", r"(?:recently|lately)")
def _recently(_found: re.Match[str], now: Now) -> Days | None:
    return now.base - days(92), now.base


# ------------------------------------------------------------------------------------------------ no dates


@rule(
    "duration",
    "u",
    r"(?:within|for|in|at least|every|up to|less than|more than|under|after|lasting|the first|of|than)\s+(?:the\s+first\s+|at\s+least\s+)?(?:\d{1,4}|"
    + COUNT
    + r")[\s-]+(?:second|minute|hour|day|week|month|year|decade)s?(?!\s+(?:ago|back|from\s+now))",
    relative=False,
)
@rule("long-duration", "u", r"(?:\d{1,3}|" + COUNT + r")-(?:minute|hour|day|week|month|year|decade)(?:-long)?", relative=False)
@rule("weekly", "u|w", r"(?:every|each|per)\s+(?:day|week|month|year|" + WEEKDAY + r")", relative=False)
@rule(
    "far-day",
    "u",
    r"(?:(?:the|that)\s+(?:same\s+)?(?:day|week|month|year)\s+(?:before|after)(?!\s+(?:yesterday|tomorrow))|(?:\d{1,3}|"
    + COUNT
    + r")\s+(?:day|week|month|year)s?\s+(?:later|earlier|before|after))",
    relative=False,
)
@rule(
    "name-of-paper",
    "n|w",
    r"[A-Z]{2,3}\s+Today|(?:Sun|Satur|Mon)day\s+(?:Times|Telegraph|Express|Mail|Mirror|Herald|Post)",
    relative=False,
)
@rule("name-of-may", "m", r"(?:Theresa|Prime\s+Minister|Mrs\.?|Ms\.?|Lady)\s+May", exact_case=True, relative=False)
@rule("name-of-month", "m", r"(?:" + LONG_MONTHS + r")\s+(?:Revolution|Theses|Days)", exact_case=True, relative=False)
def _no_date(_found: re.Match[str], _now: Now) -> Days | None:
    return None
