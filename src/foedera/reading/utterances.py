"""Which proposals render one utterance: the same speaker, days that can be the same, and mostly the same words.

A rule of our own, kept simple so that a reviewer can foresee it: of the words that carry meaning, three fifths of the shorter
rendering stand in the longer, and at least three of them. A reviewer may merge what it does not see.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from foedera.model.review import Filed

_SHARE, _LEAST = 0.6, 3
_SHORTEST = 4
"""Letters of a word that carries meaning; shorter ones are mostly grammar, in any language with an alphabet."""


def weighty(filed: Filed) -> frozenset[str]:
    """The words of the content that carry meaning, in small letters."""
    return frozenset(word for word in re.findall(r"\w+", " ".join(filed.words).casefold()) if len(word) >= _SHORTEST)


def alike(one: Filed, other: Filed) -> bool:
    """Whether two proposals render one utterance."""
    return _may(one, other) and _enough(weighty(one), weighty(other))


def _may(one: Filed, other: Filed) -> bool:
    """Whether speaker, negation and days allow that both were said at once."""
    first, second = one.proposal, other.proposal
    if not first.entity or first.entity != second.entity or first.negated != second.negated:
        return False
    mine, theirs = first.said, second.said
    return not ((mine.hi and theirs.lo and mine.hi < theirs.lo) or (theirs.hi and mine.lo and theirs.hi < mine.lo))


def _enough(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    common = len(mine & theirs)
    return common >= _LEAST and common >= _SHARE * min(len(mine), len(theirs))


def groups(filed: Sequence[Filed], merged: Iterable[tuple[str, str]] = ()) -> list[list[Filed]]:
    """The proposals by utterance, in the order of the first of each; within a group, in the order given.

    Only proposals of one speaker that share three words are compared, so that many documents take little longer than few.

    Args:
        filed: Proposals.
        merged: Pairs of ids that a reviewer joined.
    """
    first = list(range(len(filed)))

    def leads(number: int) -> int:
        """The proposal that stands for the group of this one."""
        while first[number] != number:
            first[number] = first[first[number]]
            number = first[number]
        return number

    def join(one: int, other: int) -> None:
        """Make one group of two; the earlier proposal leads it."""
        low, high = sorted((leads(one), leads(other)))
        first[high] = low

    words = [weighty(one) for one in filed]
    met: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(filed):
        shared = Counter(other for word in words[number] for other in met.get((one.proposal.entity, word), ()))
        for other, count in shared.items():
            if count >= _LEAST and leads(other) != leads(number) and _enough(words[number], words[other]) and _may(one, filed[other]):
                join(number, other)
        if one.proposal.entity:
            for word in words[number]:
                met.setdefault((one.proposal.entity, word), []).append(number)
    places = {ident: number for number, one in reversed(list(enumerate(filed))) for ident in one.ids}
    for one_id, other_id in merged:
        if one_id in places and other_id in places:
            join(places[one_id], places[other_id])
    found: dict[int, list[Filed]] = {}
    for number, one in enumerate(filed):
        found.setdefault(leads(number), []).append(one)
    return list(found.values())
