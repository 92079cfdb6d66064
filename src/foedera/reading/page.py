"""The paragraphs of an article as extractors are given them: plain signs, quotations, sentences; every position is the article's."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from foedera.model.proposal import Span
from foedera.reading.furniture import dateline
from foedera.reading.quotes import Quote, plain, quotes
from foedera.reading.words import Sentence, sentences

_HEAD = 120
"""Characters of a paragraph within which a dateline ends."""


class Paragraph(NamedTuple):
    """One paragraph.

    Attributes:
        start, end: Where it stands, without a dateline.
        quotes: Its outermost quotations.
        sentences: Its sentences.
        first: Number of the first of them in the article.
    """

    start: int
    end: int
    quotes: tuple[Quote, ...]
    sentences: tuple[Sentence, ...]
    first: int


class Page:
    """An article as extractors read it.

    Attributes:
        text: The text with plain spaces and apostrophes; positions are those of the article.
        paragraphs: Those in which the article itself speaks.
        sentences: All sentences of them.
        quoted: What stands between the marks of all quotations.
    """

    def __init__(self, text: str, paragraphs: Iterable[Span]) -> None:
        self.text = plain(text)
        self.paragraphs: list[Paragraph] = []
        self.sentences: list[Sentence] = []
        for number, (begin, end) in enumerate(paragraphs):
            start = begin + dateline(self.text[begin : min(end, begin + _HEAD)])
            found = quotes(self.text, start, end)
            own = tuple(sentences(self.text, start, end, found, number))
            self.paragraphs.append(Paragraph(start, end, found, own, len(self.sentences)))
            self.sentences += own
        self.quoted = frozenset((one.lo, one.hi) for paragraph in self.paragraphs for one in paragraph.quotes)
