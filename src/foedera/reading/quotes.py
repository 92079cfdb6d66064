"""Quotations in a paragraph, whatever marks they stand in: straight, curly, guillemets, doubled or single, closed or not.

A mark opens or closes by its shape where it has one and by its neighbours where it has none, so that the same text in
another style of marks gives the same quotations. A quotation that is never closed ends before the words that attribute
it, or with its paragraph.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "’": "'", "‘": "'", "ʼ": "'"})
_DOUBLE = re.compile(r"''|``|[\"“”„‟«»]")
_SINGLE = re.compile(r"(?<![\w'])['‘‚‹](?=[\w\"“(\[.…])|(?<=[^\s'])['’›](?![\w'])")
_OPENS = frozenset("“„‟«")
_CLOSES = frozenset("”»")
_NAMED = re.compile(r"so.called$")
_SPOKEN = ("ed", "said", "says", "told", "wrote", "writes", "that", "saying", "warns")
_PAUSE = re.compile(r"[,.;:?!]")
_ENDS = re.compile(
    r"[,?!.]\s+(?:(?:the|a|an|he|she|they|it|[A-Z][\w'-]*),?(?:\s+[\w'-]+,?){0,6}?\s+)?"
    r"(?:said|says|told|added|wrote|warned|noted|assured|stressed|explained|argued|insisted|declared|claimed|stated)\b"
)


class Quote(NamedTuple):
    """One quotation: `start` and `end` with its marks, `lo` and `hi` what stands between them."""

    start: int
    end: int
    lo: int
    hi: int
    closed: bool


def plain(text: str) -> str:
    """The text with ordinary spaces and apostrophes; every character stays where it is."""
    return text.translate(_PLAIN)


def quotes(text: str, start: int, end: int) -> tuple[Quote, ...]:
    """The outermost quotations of the paragraph `text[start:end]`, in order."""
    found = _double(text, start, end)
    singles = _single(text, start, end, found)
    outer = [one for one in found if not any(s.start < one.start and one.end < s.end for s in singles)]
    return tuple(sorted((*outer, *singles)))


def _double(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    pending: re.Match[str] | None = None
    for mark in _DOUBLE.finditer(text, start, end):
        if _opening(text, mark, start, pending=pending is not None):
            if pending is not None:
                found.append(_unclosed(text, pending, mark.start()))
            pending = mark
        elif pending is not None:
            found.append(_between(text, pending, mark.start(), mark.end()))
            pending = None
    if pending is not None:
        found.append(_unclosed(text, pending, end))
    return [one for one in found if one.hi > one.lo]


def _opening(text: str, mark: re.Match[str], start: int, *, pending: bool) -> bool:
    sign = mark.group()[0]
    if sign in _OPENS:
        return True
    if sign in _CLOSES:
        return False
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end()] if mark.end() < len(text) else " "
    if before.isspace() or before in "([—–-":
        return not after.isspace() or not pending
    return False


def _between(text: str, mark: re.Match[str], stop: int, end: int) -> Quote:
    lo, hi = mark.end(), stop
    while lo < hi and text[lo].isspace():
        lo += 1
    while hi > lo and text[hi - 1].isspace():
        hi -= 1
    return Quote(mark.start(), end, lo, hi, closed=True)


def _unclosed(text: str, mark: re.Match[str], limit: int) -> Quote:
    attribution = _ENDS.search(text, mark.end(), limit)
    stop = attribution.start() + 1 if attribution else limit
    before = text[max(0, mark.start() - 20) : mark.start()].rstrip(" ")
    # a fragment inside a sentence goes up to its next mark
    if before[-1:].isalnum() and (not before.endswith(_SPOKEN) or _NAMED.search(before)):
        pause = _PAUSE.search(text, mark.end(), limit)
        stop = pause.start() if pause else limit
    while stop > mark.end() and text[stop - 1].isspace():
        stop -= 1
    one = _between(text, mark, stop, stop)
    return one._replace(closed=False)


def _single(text: str, start: int, end: int, doubles: list[Quote]) -> list[Quote]:
    """Quotations in single marks outside double ones; an apostrophe that nothing answers to opens nothing."""
    marks = [m for m in _SINGLE.finditer(text, start, end) if not any(d.start < m.start() < d.end for d in doubles)]
    found: list[Quote] = []
    at = 0
    while at < len(marks):
        mark = marks[at]
        at += 1
        if not _opens_single(text, mark, start):
            continue
        close = _closing(text, marks, at, start)
        if close is None or marks[close].start() - mark.end() < 2:
            continue
        found.append(_between(text, mark, marks[close].start(), marks[close].end()))
        at = close + 1
    return found


def _opens_single(text: str, mark: re.Match[str], start: int) -> bool:
    before = text[mark.start() - 1] if mark.start() > start else " "
    return (before.isspace() or before in '([—–-"“') and mark.group() not in "’›"


def _closing(text: str, marks: list[re.Match[str]], at: int, start: int) -> int | None:
    """The mark that closes: after a plural's s only if no better one follows before the next opening."""
    doubtful: int | None = None
    for index in range(at, len(marks)):
        if _opens_single(text, marks[index], start):
            break
        if text[marks[index].start() - 1] != "s":
            return index
        doubtful = index if doubtful is None else doubtful
    return doubtful
