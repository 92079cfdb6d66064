"""What several extractors found in one article, put together; and how far each finding is trusted.

Tier A is for what two extractors found independently: nearly the same content, and the same speaker once resolved, by words of
the text that say that something was said. Tier B is for one extractor whose rule has proved itself. Everything else is tier C,
and of what a statistical extractor alone found only that which it is sure of is proposed at all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from foedera.model.proposal import Proposal, Span, Tier

SAME = 0.8
"""Character F1 from which two contents are the same."""

ALONE = 0.95
"""Confidence from which a finding is proposed that no other extractor shares; four of five such are right in cross-validation over our own."""

NEVER_ALONE = frozenset(["M.alone", "M.odd"])
"""Rules by which nothing is proposed that no other extractor shares: without a cue, or with one that is no word of speech."""

APART = 0.3
"""Share of the smaller of two contents; below it they are about different words."""

_BLOCK = 500
"""Characters that are looked up together."""


class Finding(NamedTuple):
    """A proposal with the extractor that made it and how sure that one is."""

    proposal: Proposal
    extractor: str
    confidence: float = 1.0


def agreed(found: Sequence[Sequence[Finding]], demoted: Collection[str] = ()) -> tuple[Proposal, ...]:
    """All findings as proposals with their tiers, in the order of the text.

    Args:
        found: The findings of each extractor. Where two agree, spans and fields are those of the one that comes first.
        demoted: Identifiers of rules that reviewers refused too often: what rests on one is never above tier C.
    """
    kept: list[Finding] = []
    shared: dict[int, set[str]] = {}
    for findings in found:
        near = _Near(kept)
        taken: set[int] = set()
        for one in findings:
            beside = near.of(one)
            index = _same(one, [(number, kept[number]) for number in beside if number not in taken])
            if index is not None:
                taken.add(index)
                other = kept[index]
                if other.proposal.entity and other.proposal.entity == one.proposal.entity:
                    shared.setdefault(index, set()).add(one.extractor)
                    kept[index] = other._replace(confidence=min(one.confidence, other.confidence))
            elif findings is found[0] or (_sure(one) and not any(_touches(one, kept[number]) for number in beside)):
                kept.append(one)
    out = [_with_tier(one, shared.get(index, set()), demoted) for index, one in enumerate(kept)]
    return tuple(sorted(out, key=_place)) if len(found) > 1 else tuple(out)


class _Near:
    """Which findings have words near those of another: an article may hold thousands."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self._by_block: dict[int, list[int]] = {}
        for number, one in enumerate(findings):
            for block in _blocks(one):
                self._by_block.setdefault(block, []).append(number)

    def of(self, one: Finding) -> list[int]:
        """Their numbers, in order."""
        return sorted({number for block in _blocks(one) for number in self._by_block.get(block, ())})


def _sure(one: Finding) -> bool:
    return one.confidence >= ALONE and NEVER_ALONE.isdisjoint(one.proposal.rules)


def _blocks(one: Finding) -> set[int]:
    return {block for start, end in one.proposal.content for block in range(start // _BLOCK, end // _BLOCK + 1)}


def _place(one: Proposal) -> tuple[int, int]:
    return (one.content[0][0], one.content[-1][1])


def _with_tier(one: Finding, others: Collection[str], demoted: Collection[str]) -> Proposal:
    proposal = one.proposal
    tier: Tier = "A" if others and proposal.cue is not None else proposal.tier
    if demoted and not set(demoted).isdisjoint(proposal.rules):
        tier = "C"
    return replace(proposal, tier=tier, extractors=(one.extractor, *sorted(others)), confidence=one.confidence)


def _same(one: Finding, others: Sequence[tuple[int, Finding]]) -> int | None:
    """The number of the finding with the same content; of several, one of the same speaker, then the one that is nearest."""
    best: tuple[bool, float, int] | None = None
    for number, other in others:
        value = likeness(one.proposal.content, other.proposal.content)
        if value >= SAME:
            candidate = (one.proposal.entity == other.proposal.entity, value, -number)
            best = max(best, candidate) if best else candidate
    return -best[2] if best else None


def _touches(one: Finding, other: Finding) -> bool:
    both = _both(one.proposal.content, other.proposal.content)
    return both > APART * min(_size(one.proposal.content), _size(other.proposal.content))


def likeness(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Character F1 of two contents."""
    both = _both(one, other)
    return 2 * both / (_size(one) + _size(other)) if both else 0.0


def _both(one: Sequence[Span], other: Sequence[Span]) -> int:
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one for b in other)


def _size(content: Sequence[Span]) -> int:
    return sum(end - start for start, end in content)
