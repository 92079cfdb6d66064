"""Sentences and their words, with each quotation taken as one word, so that what it holds is not read as the article's own."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from foedera.reading.quotes import Quote

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Prof)\.|\d+(?:[.,]\d+)*\w*|@?\w+(?:[-.'&/]\w+)*(?:(?<=s)'(?=\s\w))?|\.\.\.|[^\w\s]"
)
# possessive, and never begun inside a run of stops: a line of 100 000 dots or blanks is gone through once
_STOP = re.compile(r"(?<![.!?…])[.!?…]++[)\]]*+\s++(?=[\"'“„«‘(\[]?\s*[A-Z0-9À-Þ@])")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Maj|Adm|Capt|Jr|Sr|Prof|No|vs|Inc|Co|Corp|Jan|Feb|Aug|Sept?|Oct|Nov"
    r"|Dec)|\b[A-Z]|(?:\b[A-Za-z]\.)+[A-Za-z])$"
)
_STARTER = re.compile(
    r"[\"'“«‘]?(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|However|This|That|These|When|After|As|If|For)\b"
)


_CONTRACTED = frozenset(["there's", "it's", "that's", "what's", "he's", "she's", "who's", "here's", "let's"])


class Word(NamedTuple):
    """A word, a punctuation mark, or a whole quotation (`quote` is then not None)."""

    start: int
    end: int
    text: str
    low: str
    quote: Quote | None = None

    @property
    def is_word(self) -> bool:
        """Whether it is a word of the article itself."""
        return self.quote is None and (self.text[0].isalnum() or self.text[0] == "@")

    @property
    def capital(self) -> bool:
        """Whether it is written like a name."""
        return self.quote is None and (self.text[0].isupper() or self.text[0] == "@")

    @property
    def possessive(self) -> bool:
        """Whether it is a word with 's."""
        return self.low.endswith(("'s", "s'")) and self.low not in _CONTRACTED


class Sentence(NamedTuple):
    """One sentence: where it stands, its words, and which paragraph it belongs to."""

    start: int
    end: int
    words: tuple[Word, ...]
    paragraph: int


def sentences(text: str, start: int, end: int, found: Sequence[Quote], paragraph: int) -> Iterator[Sentence]:
    """The sentences of the paragraph `text[start:end]`; a quotation is never cut, but a sentence may end with it.

    Args:
        text: The whole text, with plain apostrophes.
        start: Start of the paragraph.
        end: Its end.
        found: The quotations in it.
        paragraph: Its number, kept with each sentence.
    """
    quoted = _Quoted(found)
    cuts = [*_outside(text, start, end, quoted), *_behind(text, end, found)]
    lo = start
    for cut in sorted(set(cuts)):
        if cut > lo:
            yield _sentence(text, lo, cut, quoted, paragraph)
            lo = cut
    if lo < end:
        yield _sentence(text, lo, end, quoted, paragraph)


class _Quoted:
    """The quotations of a paragraph, none of which overlaps another, found by place without going through all of them."""

    def __init__(self, found: Sequence[Quote]) -> None:
        self.found = sorted(found, key=lambda one: one.start)
        self.starts = [one.start for one in self.found]
        self.ends = [one.end for one in self.found]

    def over(self, start: int, end: int) -> Sequence[Quote]:
        """Those that share a character with `start:end`, in order."""
        return self.found[bisect_right(self.ends, start) : bisect_left(self.starts, end)]


def _outside(text: str, start: int, end: int, quoted: _Quoted) -> Iterator[int]:
    for stop in _STOP.finditer(text, start, end):
        if quoted.over(stop.start(), stop.start() + 1):
            continue
        before = text[max(start, stop.start() - 12) : stop.start()]
        if stop.group().startswith(".") and _SHORT.search(before) and not _STARTER.match(text, stop.end()):
            continue
        yield stop.end()


def _behind(text: str, end: int, found: Sequence[Quote]) -> Iterator[int]:
    """Ends of sentences that lie inside a quotation: what follows starts anew, and is no attribution."""
    for one in found:
        at = one.end
        while at < end and text[at].isspace():
            at += 1
        if at >= end or text[one.hi - 1] not in ".!?…":
            continue
        if text[one.hi - 1] in "!?" and _attribution(text, at, end):
            continue
        if text[at].isupper() or text[at] in "\"“„«‘'(@":
            yield at


_ATTRIBUTION = re.compile(r"(?:[A-Z][\w.'-]*,?\s+){1,5}(?:\w+ed|said|says|told|wrote|tweeted)\b|(?:said|wrote)\b")


def _attribution(text: str, at: int, end: int) -> bool:
    return _ATTRIBUTION.match(text, at, end) is not None


def _sentence(text: str, start: int, end: int, quoted: _Quoted, paragraph: int) -> Sentence:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Sentence(start, end, tuple(words(text, start, end, quoted.over(start, end))), paragraph)


def words(text: str, start: int, end: int, found: Sequence[Quote] = ()) -> Iterator[Word]:
    """The words of `text[start:end]`, each quotation as one."""
    at = start
    for one in (q for q in found if q.start < end and q.end > start):
        yield from _tokens(text, at, max(at, one.start))
        yield Word(one.start, one.end, text[one.start : one.end], '"', one)
        at = one.end
    yield from _tokens(text, at, end)


def _tokens(text: str, start: int, end: int) -> Iterator[Word]:
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        yield Word(match.start(), match.end(), word, word.lower())
