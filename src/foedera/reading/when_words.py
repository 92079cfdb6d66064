"""The words of the news for numbers, months, weekdays and parts of a year, as patterns and tables."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan january's janvier januar enero січня января stycznia gennaio",
            "february feb février februar febrero лютого февраля lutego febbraio",
            "march mar mars märz marzo березня марта marca",
            "april apr avril abril квітня апреля kwietnia aprile",
            "may mai mayo травня мая maja maggio",
            "june jun juin juni junio червня июня czerwca giugno",
            "july jul juillet juli julio липня июля lipca luglio",
            "august aug août agosto серпня августа sierpnia",
            "september sept sep septembre septiembre вересня сентября września settembre",
            "october oct octobre oktober octubre жовтня октября października ottobre",
            "november nov novembre noviembre листопада ноября listopada",
            "december dec décembre dezember diciembre грудня декабря grudnia dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
"""Name of a month in lower case, as written in a date, to its number."""

LONG_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
ENGLISH_MONTHS = LONG_MONTHS + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun"

NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ]
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
VAGUE = {"a couple of": (2, 3), "couple of": (2, 3), "a few": (2, 6), "few": (2, 6), "several": (3, 9), "a number of": (3, 9)}
"""Words that name no number: the least and the most that may be meant."""

_TENS = r"(?:twenty|thirty|forty|fifty|sixty|ninety)[- ](?:one|two|three|four|five|six|seven|eight|nine)"
COUNT = (
    r"(?:\d{1,3}|" + _TENS + r"|a couple of|a few|several|a number of|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
)
UNIT = r"(?:minute|hour|day|week|month|year|decade)s?"

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 14)}
"""First and last month of a season in the northern half of the world, where this news is written; 13 is January after."""

Days = tuple[date | None, date | None]
"""First and last possible day; None where that end is open."""


def count(words: str) -> tuple[int, int]:
    """The least and the most that a number word may mean."""
    words = " ".join(words.lower().split())
    if words.isdigit():
        return int(words), int(words)
    if words in VAGUE:
        return VAGUE[words]
    number = sum(NUMBERS[part] for part in words.replace("-", " ").split())
    return number, number


def weekday(word: str) -> int:
    """Monday is 0; short forms too."""
    return next(number for number, name in enumerate(DAYS) if name.startswith(word.lower()[:3]))


def month_number(word: str) -> int:
    """The number of a month by its name in one of the languages known, 0 for any other word."""
    return MONTHS.get(word.lower().rstrip("."), 0)


def month(year: int, number: int) -> tuple[date, date]:
    """First and last day of a month; numbers beyond 12 run into the next year, below 1 into the one before."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def months(year: int, first: int, last: int) -> tuple[date, date]:
    """From the first day of one month to the last day of another."""
    return month(year, first)[0], month(year, last)[1]


def shifted(day: date, by: int) -> date:
    """The same day some months away, or the last of that month where it is shorter."""
    first, last = month(day.year, day.month + by)
    return first.replace(day=min(day.day, last.day))


def days(number: int) -> timedelta:
    """So many days."""
    return timedelta(days=number)


def safe(year: int, number: int, day: int) -> date | None:
    """The day, None where the calendar has none such."""
    try:
        return date(year, number, day)
    except ValueError:
        return None
