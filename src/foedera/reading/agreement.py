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

APART = 0.3
"""Share of the smaller of two contents; below it they are about different words."""


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
        taken: set[int] = set()
        begun = len(kept)
        for one in findings:
            index = _same(one, kept[:begun], taken)
            if index is not None:
                taken.add(index)
                other = kept[index]
                if other.proposal.entity and other.proposal.entity == one.proposal.entity:
                    shared.setdefault(index, set()).add(one.extractor)
                    kept[index] = other._replace(confidence=min(one.confidence, other.confidence))
            elif not begun or (one.confidence >= ALONE and not any(_touches(one, other) for other in kept[:begun])):
                kept.append(one)
    out = [_with_tier(one, shared.get(index, set()), demoted) for index, one in enumerate(kept)]
    return tuple(sorted(out, key=_place)) if len(found) > 1 else tuple(out)


def _place(one: Proposal) -> tuple[int, int]:
    return (one.content[0][0], one.content[-1][1])


def _with_tier(one: Finding, others: Collection[str], demoted: Collection[str]) -> Proposal:
    proposal = one.proposal
    tier: Tier = "A" if others and proposal.cue is not None else proposal.tier
    if demoted and not set(demoted).isdisjoint(proposal.rules):
        tier = "C"
    return replace(proposal, tier=tier, extractors=(one.extractor, *sorted(others)), confidence=one.confidence)


def _same(one: Finding, kept: Sequence[Finding], taken: Collection[int]) -> int | None:
    """The finding with the same content, if there is one; of several, the one that is nearest and has the same speaker."""
    best: tuple[bool, float, int] | None = None
    for index, other in enumerate(kept):
        if index in taken:
            continue
        value = likeness(one.proposal.content, other.proposal.content)
        if value >= SAME:
            candidate = (one.proposal.entity == other.proposal.entity, value, -index)
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
