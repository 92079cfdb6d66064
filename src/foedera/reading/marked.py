"""Annotated articles: who is marked as having said what, with cue and mention, read from `NAME.gold` and `NAME.cues`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from foedera.model.proposal import Span


class Marked(NamedTuple):
    """One statement that a reader marked.

    Attributes:
        content: Its pieces.
        cue: The words that attribute it, if any.
        mention: The mention of the speaker, if any.
    """

    content: tuple[Span, ...]
    cue: Span | None = None
    mention: Span | None = None


def marked(text: str, gold: str, cues: str = "") -> tuple[Marked, ...]:
    """The statements of one article.

    Args:
        text: The article.
        gold: `speaker | kind | mode | piece // further piece`, one statement a line; a line with `?` may be found or not.
        cues: `cue | mention` for each line of the gold, or nothing; a cue or mention is meant where it stands nearest to the
            content in its paragraph.

    Raises:
        ValueError: A line has another form, or its words do not stand in the article; the message quotes it.
    """
    rows = [line for line in gold.splitlines() if line.strip()]
    beside = cues.splitlines() if cues else ["- | -"] * len(rows)
    if len(beside) != len(rows):
        raise ValueError(f"{len(rows)} statements, but {len(beside)} cues.")
    out: list[Marked] = []
    at = 0
    for row, line in zip(rows, beside, strict=True):
        fields = [field.strip() for field in row.removeprefix("?").split(" | ")]
        named = [field.strip() for field in line.split(" | ")]
        if len(fields) != 4 or len(named) != 2:
            raise ValueError(f"'{row}' with '{line}' is no marked statement.")
        pieces = fields[3].split(" // ")
        content, at = _places(text, pieces, at, optional=row.startswith("?"))
        cue = _nearest(text, named[0], content)
        out.append(Marked(content, cue, _nearest(text, named[1], content)))
    return tuple(out)


def _places(text: str, pieces: Sequence[str], at: int, *, optional: bool) -> tuple[tuple[Span, ...], int]:
    """Where the pieces stand, each first after the one before, and from where to look for the next."""
    spans: list[Span] = []
    for piece in pieces:
        start = text.find(piece, at)
        start = text.find(piece) if start < 0 else start
        if start < 0:
            raise ValueError(f"'{piece}' does not stand in the article.")
        spans.append((start, start + len(piece)))
        at = start + 1 if optional else spans[-1][1] if len(pieces) > 1 else at
    return tuple(spans), at


def _nearest(text: str, words: str, content: Sequence[Span]) -> Span | None:
    """Where the words stand in the paragraph of the content, nearest to it and outside it."""
    if words in {"", "-"}:
        return None
    start, end = text.rfind("\n", 0, content[0][0]) + 1, text.find("\n", content[-1][1])
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").finditer(text, start, end if end >= 0 else len(text))
    spans = [one.span() for one in found if not any(a < one.end() and one.start() < b for a, b in content)]
    return min(spans, key=lambda span: min(_gap(span, piece) for piece in content), default=None)


def _gap(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1])
