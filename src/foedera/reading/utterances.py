"""Which proposals render one utterance: the same speaker, days that can be the same, and mostly the same words.

A rule of our own, kept simple so that a reviewer can foresee it: of the words that carry meaning, three fifths of the shorter
rendering stand in the longer, and at least three of them. A reviewer may merge what it does not see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from foedera.model.review import Filed

_SHARE, _LEAST = 0.6, 3
_SHORTEST = 4
"""Letters of a word that carries meaning; shorter ones are mostly grammar, in any language with an alphabet."""


def weighty(filed: Filed) -> frozenset[str]:
    """The words of the content that carry meaning, in small letters."""
    return frozenset(word for word in re.findall(r"\w+", " ".join(filed.words).casefold()) if len(word) >= _SHORTEST)


def alike(one: Filed, other: Filed) -> bool:
    """Whether two proposals render one utterance.."""
    first, second = one.proposal, other.proposal
    if not first.entity or first.entity != second.entity or first.negated != second.negated:
        return False
    if not _same_days(one, other):
        return False
    mine, theirs = weighty(one), weighty(other)
    common = len(mine & theirs)
    return common >= _LEAST and common >= _SHARE * min(len(mine), len(theirs))


def _same_days(one: Filed, other: Filed) -> bool:
    """Whether both can have been said on one day, as far as it is known."""
    first, second = one.proposal.said, other.proposal.said
    apart = (first.hi and second.lo and first.hi < second.lo) or (second.hi and first.lo and second.hi < first.lo)
    return not apart


def groups(filed: Sequence[Filed], merged: Iterable[tuple[str, str]] = ()) -> list[list[Filed]]:
    """The proposals by utterance, in the order of the first of each.

    Args:
        filed: Proposals.
        merged: Pairs of ids that a reviewer joined.
    """
    joined = {frozenset(pair) for pair in merged}
    found: list[list[Filed]] = []
    for one in filed:
        mine = [
            group
            for group in found
            if any(alike(one, other) or any({a, b} in joined for a in one.ids for b in other.ids) for other in group)
        ]
        if not mine:
            found.append([one])
            continue
        mine[0].append(one)
        for group in mine[1:]:
            mine[0].extend(group)
            found.remove(group)
    return found
