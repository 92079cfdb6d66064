"""Answers in words, such as a language model gives, turned into spans: what does not stand in the text letter by letter is dropped.

Whoever writes a quotation that the article does not contain, a cue or a speaker that it does not name, is not corrected and
not believed: the whole answer goes, and it is told that it went.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import msgspec

from foedera.model.proposal import Span
from foedera.reading.candidate import Candidate
from foedera.reading.page import Page, Paragraph
from foedera.reading.quotes import plain

MOST = 200
"""How many answers about one paragraph are looked at."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A statement in words of the paragraph that it is found in.

    Attributes:
        content: Pieces of what was said, in the order of the text.
        cue: The words that attribute it; empty if there are none.
        speaker: The mention of the speaker; empty if there is none.
    """

    content: tuple[str, ...]
    cue: str = ""
    speaker: str = ""


class Dropped(NamedTuple):
    """An answer that was not taken: which part of it does not stand in the text, what that part says, and in which paragraph."""

    part: str
    words: str
    paragraph: Span


def verified(page: Page, paragraph: Paragraph, answers: Iterable[Answer], rule: str) -> tuple[list[Candidate], list[Dropped]]:
    """Those answers all of whose words stand in the paragraph, as candidates; and the others.

    White space and the shape of apostrophes are not looked at; everything else is.

    Args:
        page: The article.
        paragraph: The paragraph that was asked about.
        answers: What was answered.
        rule: Identifier for the candidates.
    """
    found: list[Candidate] = []
    dropped: list[Dropped] = []
    for number, answer in enumerate(answers):
        if number == MOST:
            dropped.append(Dropped("answer", f"more than {MOST} answers", (paragraph.start, paragraph.end)))
            break
        wrong = _lie(page, paragraph, answer)
        if wrong is not None:
            dropped.append(Dropped(*wrong, (paragraph.start, paragraph.end)))
            continue
        found.append(_candidate(page, paragraph, answer, rule))
    return found, dropped


def _lie(page: Page, paragraph: Paragraph, answer: Answer) -> tuple[str, str] | None:
    """The first part of the answer that does not stand in the paragraph, with its name."""
    if not any(piece.strip() for piece in answer.content):
        return "content", ""
    parts = [*(("content", piece) for piece in answer.content), ("cue", answer.cue), ("speaker", answer.speaker)]
    for name, words in parts:
        if (words.strip() or name == "content") and next(_places(page, paragraph, words), None) is None:
            return name, words
    return None


def _candidate(page: Page, paragraph: Paragraph, answer: Answer, rule: str) -> Candidate:
    content: list[Span] = []
    for piece in answer.content:
        places = list(_places(page, paragraph, piece))
        content.append(next((one for one in places if not content or one[0] >= content[-1][1]), places[0]))
    content.sort()
    cue = _beside(page, paragraph, answer.cue, content)
    anchor = cue or content[0]
    number = next((i for i, one in enumerate(paragraph.sentences) if anchor[0] < one.end), 0)
    speaker = _beside(page, paragraph, answer.speaker, [anchor])
    return Candidate(
        rule, content, paragraph.first + number, paragraph.sentences[0].paragraph, cue=cue, speaker=speaker, shared=speaker is None
    )


def _beside(page: Page, paragraph: Paragraph, words: str, near: Sequence[Span]) -> Span | None:
    """Where the words stand nearest to a passage."""
    if not words.strip():
        return None
    return min(_places(page, paragraph, words), key=lambda one: min(max(b[0] - one[1], one[0] - b[1]) for b in near))


def _places(page: Page, paragraph: Paragraph, words: str) -> Iterator[Span]:
    """Where the words stand in the paragraph as whole words, any white space for white space."""
    parts = plain(words).split()
    if not parts:
        return
    pattern = r"\s+".join(map(re.escape, parts))
    for one in re.compile(rf"(?<!\w){pattern}(?!\w)").finditer(page.text, paragraph.start, paragraph.end):
        yield one.span()
