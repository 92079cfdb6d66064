"""Finding the same passage again: by its characters in the same document, by its words and what stands around them elsewhere."""

from __future__ import annotations

from foedera.model.proposal import Span
from foedera.model.review import Filed

OVERLAP = 0.9
"""Share of the characters of both contents that must be common for one to be taken for the other."""


def overlaps(one: Filed, spans: tuple[Span, ...]) -> bool:
    """Whether nine tenths of the characters of both contents are common."""
    mine = {at for start, end in one.proposal.content for at in range(start, end)}
    theirs = {at for start, end in spans for at in range(start, end)}
    return bool(mine) and len(mine & theirs) >= OVERLAP * len(mine | theirs)


def same_words(one: Filed, words: tuple[str, ...], before: str, after: str) -> bool:
    """Whether a proposal has the same content in the same surroundings, white space aside."""
    return plain(*one.words) == plain(*words) and (
        plain(one.before)[-20:] == plain(before)[-20:] or plain(one.after)[:20] == plain(after)[:20]
    )


def plain(*words: str) -> str:
    """The words with single spaces."""
    return " ".join(" ".join(words).split())
