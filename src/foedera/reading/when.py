"""News time: what `on Friday`, `earlier this month` or `two days ago` means in an article written between two days.

Every answer is an interval of days. The day of writing is itself an interval, so an expression is worked out for its first
and for its last day and both results are taken together. A duration inside a promise (`within 24 hours`) is no date, and
where a date hangs on something else in the text (`the day before`, `two weeks later`) nothing is said.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import msgspec

from foedera.model.article import Dated
from foedera.reading import when_near as _near  # its rules enter themselves
from foedera.reading.normal import view
from foedera.reading.when_rules import KINDS, RULES, Now, Rule
from foedera.reading.when_words import Days, shifted

__all__ = ["Era", "When", "find", "meant", "resolve"]

_SENTENCE_END = re.compile(r"(?<!\b\d)(?<!\b\d\d)[.!?]['\")]*\s+(?=[A-Z'\"(])|\n")
_AHEAD = re.compile(
    r"\b(?:will|would|shall|is to|are to|to be (?:held|signed|published)|due|scheduled|plans? to|planned|planning|set (?:to|for)|"
    r"expected|upcoming|hopes? to|intends? to|going to|aims? to|'ll)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"(?<!\bbe )\b(?:said|told|wrote|added|announced|had|was|were|has|did|took|held|met|signed|agreed)\b", re.IGNORECASE
)
_BOUND = re.compile(
    r"\b(?P<w>since|ever since|until|till|before|after|prior to|by|from|pre|post|not before|starting)(?P<the>\s+the)?[\s-]*$",
    re.IGNORECASE,
)
_WORD = {
    "ever since": "since",
    "from": "since",
    "starting": "since",
    "till": "until",
    "prior to": "before",
    "pre": "before",
    "post": "after",
    "not before": "after",
}
del _near


LONGEST = 2_000
"""Longest sentence in characters that is looked at as one."""


class Era(msgspec.Struct, frozen=True):
    """A span of time that news calls by name, such as a war, from the library's record.

    Attributes:
        names: How it is called, in lower case (`the war`, `the full-scale invasion`).
        lo: Its first day (ISO); `hi` its last, empty while it goes on.
        about: Words one of which an article must have to mean it; empty: any article may.
    """

    names: tuple[str, ...]
    lo: str
    hi: str = ""
    about: tuple[str, ...] = ()


def meant(eras: Sequence[Era], text: str) -> tuple[Era, ...]:
    """The spans of time that an article can mean; one that two of them are called by in this article means neither."""
    fit = [era for era in eras if not era.about or any(word in text for word in era.about)]
    names = Counter(name for era in fit for name in era.names)
    return tuple(Era(kept, era.lo, era.hi) for era in fit if (kept := tuple(name for name in era.names if names[name] == 1)))


class When(msgspec.Struct, frozen=True):
    """One expression of time in a text.

    Attributes:
        start, end: Where it stands in the text as stored.
        lo, hi: First and last possible day (ISO), empty at an open end; both empty where it cannot be told.
        how: The rule that read it.
    """

    start: int
    end: int
    lo: str
    hi: str
    how: str

    @property
    def known(self) -> bool:
        """Whether at least one end is told."""
        return bool(self.lo or self.hi)


def resolve(words: str, lo: str, hi: str = "", eras: tuple[Era, ...] = ()) -> When | None:
    """The longest expression in a few words, as said between two days; None if there is none."""
    found = find(words, Dated(lo, hi or lo), eras)
    return max(found, key=lambda one: one.end - one.start, default=None)


def find(text: str, dated: Dated, eras: tuple[Era, ...] = ()) -> tuple[When, ...]:
    """All expressions of time in a text, in order. Those that count from the day of writing stay open without it."""
    seen = view(text)
    bases = tuple(date.fromisoformat(day) for day in (dated.lo, dated.hi)) if dated.known else ()
    edges = _windows(seen.text)
    taken = _longest(seen.text, edges, eras)
    result: list[When] = []
    sentence = 0
    for match, rule, era, (start, end) in taken:
        while edges[sentence + 1] < start:
            sentence += 1
        before = seen.text[max(edges[sentence], start - 200) : start]
        after = seen.text[end : min(edges[sentence + 1], end + 200)]
        one = _era_days(match, era, bases) if era else _rule_days(match, rule, bases, before, after)
        if one is None:
            continue
        (first, last), how = one
        at = seen.span(start, end)
        result.append(When(*at, first.isoformat() if first else "", last.isoformat() if last else "", how))
    return tuple(result)


def _windows(text: str) -> list[int]:
    """Where sentences begin, and the end; what runs on for longer than any sentence is cut, so that no rule sees all of it."""
    edges = [0]
    for end in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        while end - edges[-1] > LONGEST:
            gap = text.rfind(" ", edges[-1] + 1, edges[-1] + LONGEST)
            edges.append(gap if gap > 0 else edges[-1] + LONGEST)
        edges.append(end)
    return edges


_Hit = tuple[re.Match[str], Rule | None, Era | None, tuple[int, int]]


@cache
def _able(kinds: frozenset[str | None]) -> tuple[tuple[int, Rule], ...]:
    """The rules that may stand in a sentence with these kinds of words, each with its rank."""
    return tuple((rank, rule) for rank, rule in enumerate(RULES) if kinds and rule.may_stand_in(kinds))


def _longest(text: str, edges: list[int], eras: tuple[Era, ...]) -> list[_Hit]:
    """Matches that do not overlap: a longer one wins over a shorter, an earlier rule over a later."""
    hits: list[tuple[int, int, int, _Hit]] = []
    for first, last in pairwise(edges):
        for rank, rule in _able(frozenset(match.lastgroup for match in KINDS.finditer(text, first, last))):
            for match in rule.pattern.finditer(text, first, last):
                span = match.span("it") if "it" in rule.pattern.groupindex else match.span()
                hits.append((span[0] - span[1], span[0], rank, (match, rule, None, span)))
    for match in _ERA.finditer(text):
        named = next((era for era in eras if match["name"].lower() in era.names), Era((), ""))
        hits.append((match.start() - match.end(), match.start(), -1, (match, None, named, match.span())))
    kept: list[_Hit] = []
    busy = bytearray(len(text))
    for _, _, _, hit in sorted(hits, key=lambda each: each[:3]):
        start, end = hit[3]
        if not any(busy[start:end]):
            busy[start:end] = b"\x01" * (end - start)
            kept.append(hit)
    return sorted(kept, key=lambda hit: hit[3])


def _rule_days(
    match: re.Match[str], rule: Rule | None, bases: tuple[date, ...], before: str, after: str
) -> tuple[Days, str] | None:
    assert rule is not None
    bound = _BOUND.search(before) or _BOUND.search(
        match[0][: match.start("it") - match.start()] if "it" in rule.pattern.groupindex else ""
    )
    word = _WORD.get(bound["w"].lower(), bound["w"].lower()) if bound else ""
    if rule.relative and not bases:
        probe = _meant(rule, match, Now(date(2001, 1, 1)))
        return None if probe is None else ((None, None), f"{rule.name}: the day of writing is not known")
    ahead = word in ("by", "until") or _looks_ahead(before, after)
    days_of_writing = bases if rule.relative else (date(2001, 1, 1),)
    results = [one for base in days_of_writing if (one := _meant(rule, match, Now(base, ahead))) is not None]
    if not results:
        return None
    first, last = results[0][0], results[-1][1]
    if not bound:
        return (first, last), rule.name
    return _bounded(word, first, last, bases, loose=bool(bound["the"])), f"{word} {rule.name}"


def _meant(rule: Rule, match: re.Match[str], now: Now) -> Days | None:
    """What a rule gives; nothing where the words lead out of the calendar (`999 years ago` in the year 50)."""
    try:
        return rule.means(match, now)
    except (ValueError, OverflowError):
        return None


def _bounded(word: str, first: date | None, last: date | None, bases: tuple[date, ...], *, loose: bool) -> Days:
    """`since X` runs from X to the writing, `before X` ends the day before X, and so on; loose where X only dates a noun."""
    if word == "since":
        return first, bases[-1] if bases and first and first <= bases[-1] else None
    if word in ("until", "by"):
        return None, last
    if word == "before":
        return None, (last if loose or first is None else first - timedelta(days=1))
    return (first if loose or last is None else last + timedelta(days=1)), None


def _looks_ahead(before: str, after: str) -> bool:
    """Whether the nearest verb before the expression, or failing that the first after it, speaks of what is to come."""
    near = before[-80:]
    ahead = max((match.end() for match in _AHEAD.finditer(near)), default=-1)
    past = max((match.end() for match in _PAST.finditer(near)), default=-1)
    if ahead < 0 and past < 0:
        return bool(_AHEAD.match(after[:60].lstrip()))
    return ahead > past


# ------------------------------------------------------------------------------------------------ wars and their like

_NOUN = r"(?P<name>(?:the|this|its|their|[A-Z]\w+'s)\s+(?:[\w'-]+\s+){0,2}?(?:war|invasion|conflict|fighting|offensive|operation|hostilities))"
_ERA = re.compile(
    r"\b(?P<how>in\s+the\s+(?:very\s+)?(?P<part>early|first|opening|initial)\s+(?P<unit>days|weeks|months|hours)\s+of|"
    r"(?:since|after|at|with|before|from)\s+the\s+(?:very\s+)?(?:start|beginning|outbreak|onset|launch)\s+of|since|before|after|during|prior\s+to)\s+"
    + _NOUN,
    re.IGNORECASE,
)


def _era_days(match: re.Match[str], era: Era, bases: tuple[date, ...]) -> tuple[Days, str] | None:
    """Days of a part of a named span; open at the past where the span is not known, since it began before the writing."""
    how, last = " ".join(match["how"].lower().split()), bases[-1] if bases else None
    if not era.lo:
        return (
            None,
            None if how.startswith(("before", "prior")) or how == "after" else last,
        ), "a span of time that has no date here"
    first = date.fromisoformat(era.lo)
    if how == "after":
        return (date.fromisoformat(era.hi) if era.hi else first, None), "after named span"
    over = date.fromisoformat(era.hi) if era.hi else last
    if match["part"]:
        reach = {"hours": timedelta(days=1), "days": timedelta(days=13), "weeks": timedelta(days=41)}
        unit = match["unit"].lower()
        return (first, first + reach[unit] if unit in reach else shifted(first, 6)), "named span"
    if how.startswith(("before", "prior")):
        return (None, first - timedelta(days=1)), "before named span"
    if how.startswith(("at ", "with ")):
        return (first, first + timedelta(days=13)), "start of named span"
    return (first, over if how == "during" else last), "named span"
