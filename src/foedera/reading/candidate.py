"""A possible statement, as the patterns hand it on."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from foedera.model.proposal import Span
from foedera.reading.clauses import Group, Range
from foedera.reading.cues import Cue
from foedera.reading.words import Word


class Candidate(msgspec.Struct):
    """A possible statement, before it is known who the speaker is.

    Attributes:
        rule: Identifier of the pattern.
        content: Spans of the content.
        cue: Span of the cue.
        row: The cue's row; None where there is no cue.
        speaker: Span of the mention; None if the pattern has none.
        shared: Whether the speaker is the one of the clause before.
        sentence: Number of the sentence in the article.
        paragraph: Number of the paragraph.
        addressee: Span of the one spoken to.
        negated: Whether the cue carries a negation.
        opens: Whether the content follows in the next paragraph.
        modal: Whether it tells what would, could or should be said.
        source: Span of the agency or paper from which the article has it.
        medium: Where it was said, as the article puts it.
        confidence: How sure the extractor is, 0 to 1; 1 where it does not say.
    """

    rule: str
    content: list[Span]
    sentence: int
    paragraph: int
    cue: Span | None = None
    row: Cue | None = None
    speaker: Span | None = None
    shared: bool = False
    addressee: Span | None = None
    negated: bool = False
    opens: bool = False
    modal: bool = False
    source: Span | None = None
    medium: str = ""
    confidence: float = 1.0


def span(words: Sequence[Word], first: int, last: int) -> Span:
    """From the start of one word to the end of another, both included."""
    return (words[first].start, words[last].end)


def piece(words: Sequence[Word], start: int, end: int) -> Span:
    """The span of `words[start:end]`; a single quotation without its marks."""
    if end - start == 1 and words[start].quote is not None:
        return inner(words[start])
    return span(words, start, end - 1)


def inner(word: Word) -> Span:
    """What stands between the marks of a quotation."""
    assert word.quote is not None
    return (word.quote.lo, word.quote.hi)


def make(rule: str, words: Sequence[Word], group: Group, pieces: list[Span], who: Range | None, how: str) -> Candidate:
    """A candidate of a verb group; `how` is the second answer of `clauses.subject`."""
    return Candidate(
        rule=rule,
        content=pieces,
        sentence=0,
        paragraph=0,
        cue=span(words, group.first, group.last),
        row=group.found.cue,
        speaker=span(words, *who) if who else None,
        shared=how == "shared",
        negated=group.negated,
        modal=group.modal,
    )
