"""When a document was published: what it states, else what it shows, else nothing.

A date that a page states is believed only where pages state dates: in the markup, in a line of its own, before the first
sentence. Everything else narrows an interval. Days that the text tells as past are its lower end, days it tells as planned
its upper end; an event of the record that the text announces as news of a weekday fixes it to the days in which that
weekday was so called. What remains too wide to be of use is not said: a wrong date is worse than none.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

import msgspec

from foedera.model.article import BODY, CAPTION, METADATA, TITLE, Dated, MarkedLine
from foedera.reading.normal import view
from foedera.reading.when import When, find
from foedera.reading.when_words import DAYS

WIDEST = 366
"""Most days between the ends of an inferred interval that is still said."""

_NEWS = re.compile(
    r"\b(?:introduc|announc|unveil|releas|publish|present|sign|conclu|adopt|issu|launch|propos|inaugurat|reach|clos|end|open)\w*\b",
    re.IGNORECASE,
)
_NEW_NAME = r"(?:known as|called|dubbed|named|titled|entitled|nicknamed)\s+(?:the\s+)?[\"']?\s*(?:the\s+)?"
_WEEKDAY = re.compile(
    r"\b(?:(?P<which>last|next|this past|every|each)\s+)?(?P<day>" + "|".join(day.title() for day in DAYS) + r")\b(?!s)"
)
_A_YEAR = re.compile(r"(?:19|20)\d")
_SENTENCE = re.compile(r"(?<=[.!?])[\"')]*\s+(?=[A-Z\"'(])")
_PLANNED = re.compile(
    r"\b(?:planned|scheduled|due|slated|expected|set)\b(?:\s+(?:to|for|in|on|be|take|place|begin|start|held|at|by|early|the))*\s*$",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"^\W*(?:updated|last updated|last modified|modified|edited|mis à jour|aktualisiert|обновлено|оновлено)", re.IGNORECASE
)
_UPDATED_RANK = 2
_LABELLED = re.compile(
    r"^\W*(?:date|published|posted|created|released|issued|first published|publié|veröffentlicht|опубликовано|опубліковано|opublikowano|publicado)\b",
    re.IGNORECASE,
)
_RETOLD = re.compile(
    r"\b(?:according to|anniversary|years? (?:ago|later|after|since)|last year|in (?:19|20)\d\d)\b", re.IGNORECASE
)


class Anchor(msgspec.Struct, frozen=True):
    """A dated event of the record, as news may name it: a signature, a publication, a summit.

    Attributes:
        names: Its names; `+` joins words that must stand in one sentence (`NATO+summit+Vilnius`).
        day: The day it happened on (ISO).
        what: Its id or title, for the explanation.
    """

    names: tuple[str, ...]
    day: str
    what: str = ""


def dated(text: str, lines: tuple[MarkedLine, ...], anchors: tuple[Anchor, ...] = (), stated: str = "") -> Dated:
    """The publication date of a text with marked lines.

    Args:
        text: As stored.
        lines: With their marks.
        anchors: Dated events that the text may announce.
        stated: A date that the markup of the page states; goes before everything else.
    """
    if stated and (day := _iso(stated)):
        return Dated(day, day, stated, inferred=False, how="stated in the head of the page")
    return _stated(text, lines) or _inferred(text, lines, anchors)


def _iso(words: str) -> str:
    found = find(words, Dated())
    return next((one.lo for one in found if one.lo and one.lo == one.hi), "")


def _stated(text: str, lines: tuple[MarkedLine, ...]) -> Dated | None:
    """The date in a line of metadata: one that says what it is, else one that stands alone at the head of the text.

    A bare date below the text may be that of another article, so it says nothing; neither do two at the head that differ.
    """
    body = [line.start for line in lines if line.mark == BODY]
    head = body[min(1, len(body) - 1)] if body else len(text)
    told: list[tuple[int, When]] = []
    for line in lines:
        if line.mark != METADATA:
            continue
        words = text[line.start : line.end]
        rank = _UPDATED_RANK if _UPDATED.match(words) else 0 if _LABELLED.match(words) else 1
        if rank == 1 and line.start > head:
            continue
        told += [
            (rank, When(one.start + line.start, one.end + line.start, one.lo, one.hi, one.how))
            for one in find(words, Dated())
            if one.lo and one.lo == one.hi
        ]
    if not told:
        return None
    rank, first = min(told, key=lambda each: each[0])
    if len({one.lo for each, one in told if each == rank}) > 1:
        return Dated(inferred=True, how="more than one date is stated, and nothing says which is that of the article")
    how = (
        "the day of the last change; it may have been published before"
        if rank == _UPDATED_RANK
        else "stated in a line of its own"
    )
    return Dated(first.lo, first.hi, text[first.start : first.end], inferred=False, how=how, spans=((first.start, first.end),))


# ------------------------------------------------------------------------------------------------ inferred


class _Bound(msgspec.Struct, frozen=True):
    day: date
    start: int
    end: int
    how: str


def _inferred(text: str, lines: tuple[MarkedLine, ...], anchors: tuple[Anchor, ...]) -> Dated:
    lowest, highest = _bounds(text, lines)
    fixed = _announced(text, lines, anchors)
    if fixed is not None:
        anchor, span, weekday = fixed
        first = date.fromisoformat(anchor.day)
        last = first + timedelta(days=6)
        if (lowest is None or lowest.day <= last) and (highest is None or highest.day >= first):
            lo = max(first, lowest.day) if lowest else first
            hi = min(last, highest.day) if highest else last
            how = f"{anchor.what or anchor.names[0]} of {anchor.day} is told as news of {weekday}, which it was; a weekday is so named for six days more"
            return Dated(lo.isoformat(), hi.isoformat(), _short(text[span[0] : span[1]]), inferred=True, how=how, spans=(span,))
        return Dated(how="an event told as news does not fit the other dates of the text", inferred=True)
    if lowest and highest and 0 <= (highest.day - lowest.day).days <= WIDEST:
        return Dated(
            lowest.day.isoformat(),
            highest.day.isoformat(),
            f"{text[lowest.start : lowest.end]}; {text[highest.start : highest.end]}",
            inferred=True,
            how=f"{lowest.how}, {highest.how}",
            spans=((lowest.start, lowest.end), (highest.start, highest.end)),
        )
    return Dated(inferred=True, how="nothing in the text fixes it")


def _bounds(text: str, lines: tuple[MarkedLine, ...]) -> tuple[_Bound | None, _Bound | None]:
    """The latest day told as past and the earliest told as still to come, from dates that name their year."""
    lowest: _Bound | None = None
    highest: _Bound | None = None
    for line in lines:
        if line.mark not in (BODY, TITLE, CAPTION):
            continue
        words = text[line.start : line.end]
        if not _A_YEAR.search(view(words).text):
            continue
        for one in find(words, Dated()):
            if not one.lo or not one.hi:
                continue
            at = (one.start + line.start, one.end + line.start)
            if _PLANNED.search(view(words[max(0, one.start - 200) : one.start]).text):
                day = date.fromisoformat(one.hi)
                if highest is None or day < highest.day:
                    highest = _Bound(day, *at, "what is still planned was not over")
            elif line.mark == CAPTION or _told_as_past(words, one):
                day = date.fromisoformat(one.lo)
                if lowest is None or day > lowest.day:
                    lowest = _Bound(day, *at, "a day shown or told as past was over")
    return lowest, highest


def _told_as_past(words: str, one: When) -> bool:
    """Whether a verb of the past stands near and none that looks ahead: a text from 2021 may well speak of 2030."""
    near = words[max(0, one.start - 120) : one.end + 60]
    past = re.search(r"\b(?:was|were|had|did|signed|said|told|held|met|began|annexed|\w{3,}ed)\b", near)
    ahead = re.search(r"\b(?:will|would|by|until|planned|scheduled|due|shall|plans?|going to|could|may|might|should)\b", near)
    return bool(past) and not ahead


def _announced(
    text: str, lines: tuple[MarkedLine, ...], anchors: tuple[Anchor, ...]
) -> tuple[Anchor, tuple[int, int], str] | None:
    """The one event of the record that the text tells as news of a weekday, and the weekday fits. None if two days compete."""
    sentences = [one for line in lines if line.mark in (BODY, TITLE) for one in _sentences(text, line)]
    news = [(*one, day) for one in sentences if (day := _news_of(one[2]))]
    found: list[tuple[Anchor, tuple[int, int], str]] = []
    for anchor in anchors:
        name = DAYS[date.fromisoformat(anchor.day).weekday()].title()
        told = [one for one in news if one[3] == name]
        new = bool(told) and any(_is_new(words, anchor) for _, _, words in sentences)
        found += [
            (anchor, (start, end), name)
            for start, end, words, _ in told
            if _named(words, anchor) or (new and _INTRODUCED.search(words))
        ]
    days = {anchor.day for anchor, _, _ in found}
    return found[0] if len(days) == 1 else None


_INTRODUCED = re.compile(r"\b(?:a|an)\s+(?:\w+\s+){0,2}?(?:proposal|plan|document|draft|framework|pact|compact)\b")


def _news_of(words: str) -> str:
    """The one weekday of which a sentence tells news; empty if it tells none, several, or an old story."""
    told = [match["day"] for match in _WEEKDAY.finditer(words) if not match["which"]]
    return told[0] if len(told) == 1 and _NEWS.search(words) and not _RETOLD.search(words) else ""


def _sentences(text: str, line: MarkedLine) -> list[tuple[int, int, str]]:
    words = text[line.start : line.end]
    edges = [0, *(match.end() for match in _SENTENCE.finditer(words)), len(words)]
    return [(line.start + a, line.start + b, view(words[a:b]).text) for a, b in pairwise(edges) if b > a]


def _named(words: str, anchor: Anchor) -> bool:
    lower = words.lower()
    return any(all(re.search(rf"\b{re.escape(part.lower())}", lower) for part in name.split("+")) for name in anchor.names)


def _is_new(words: str, anchor: Anchor) -> bool:
    """Whether the sentence introduces the name to its readers (`that would be known as the …`): so news is told, not history."""
    return any("+" not in name and re.search(_NEW_NAME + re.escape(name), words, re.IGNORECASE) for name in anchor.names)


def _short(words: str) -> str:
    """The first dozen words: a basis is a pointer, the span leads to the whole."""
    parts = words.split()
    return words.strip() if len(parts) <= 12 else " ".join(parts[:12]) + " …"
