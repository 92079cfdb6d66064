"""Passages that a reviewer makes proposals of: a statement cut in pieces, and words that no extractor proposed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from foedera.errors import WrongCall
from foedera.model.proposal import Proposal, Said, identify
from foedera.model.review import Filed
from foedera.workspace.edits import AROUND


def cut(filed: Filed, offsets: Sequence[int], text: str) -> list[Filed]:
    """The content cut at some places, each piece a proposal of its own. Raises WrongCall for a place that is not within it."""
    pieces: list[list[tuple[int, int]]] = [[]]
    left = sorted(set(offsets))
    if any(not any(start < at < end for start, end in filed.proposal.content) for at in left):
        raise WrongCall("A statement is cut within its content, not at its ends.", code="unfit-decision")
    for start, end in filed.proposal.content:
        here = start
        for at in (at for at in left if start < at < end):
            pieces[-1].append((here, at))
            pieces.append([])
            here = at
        pieces[-1].append((here, end))
    found = []
    for spans in pieces:
        bare = tuple(span for span in (_trimmed(text, span) for span in spans) if span[0] < span[1])
        if not bare:
            raise WrongCall("A piece of the statement would have no words.", code="unfit-decision")
        old = filed.proposal
        proposal = replace(old, id=identify(filed.document, bare, old.speaker, old.entity), content=bare)
        words = tuple(text[start:end] for start, end in bare)
        before, after = text[max(0, bare[0][0] - AROUND) : bare[0][0]], text[bare[-1][1] : bare[-1][1] + AROUND]
        found.append(replace(filed, proposal=proposal, words=words, before=before, after=after, formerly=()))
    return found


def _trimmed(text: str, span: tuple[int, int]) -> tuple[int, int]:
    words = text[span[0] : span[1]]
    return span[0] + len(words) - len(words.lstrip()), span[1] - len(words) + len(words.rstrip())


def stated(text: str, like: Filed, span: tuple[int, int]) -> Filed:
    """A bare statement at a passage, to be filled by an edit."""
    start, end = span
    proposal = Proposal(id=identify(like.document, (span,), None), doc=like.proposal.doc, content=(span,), rules=("reviewer",),
                        said=Said("", like.dated.hi))  # fmt: skip
    return replace(like, proposal=proposal, words=(text[start:end],), before=text[max(0, start - AROUND) : start],
                   after=text[end : end + AROUND], formerly=(), dropped=False)  # fmt: skip
