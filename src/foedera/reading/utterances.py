"""Which proposals render one utterance: the same speaker, days that can be the same, and words that can be.

How alike two wordings are is worked out in `wordings` and graded: the same words, a fragment, a translation, a paraphrase.
Where that is sure, they are one utterance; where it is not, the pair is offered and a reviewer may merge it. A State says
many things on one day, so of what a State is said to have said only what is nearly the same is sure across documents; so it is
where the days are not known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from foedera.model.article import MACHINE, TRANSLATED
from foedera.model.review import Filed
from foedera.reading.wordings import SAME, Likeness, Wording, likeness, telling, wording

_NEWS = 31
"""Days before the article in which it was said, where the article does not tell."""

_COMMON = 60
"""Proposals of one speaker that share a word, beyond which the word tells nothing."""

_LEAST = 2
"""Telling words that two wordings must share to be compared."""


class Pair(NamedTuple):
    """Two proposals, the earlier first, and what they have in common."""

    one: Filed
    other: Filed
    likeness: Likeness


def compared(one: Filed, other: Filed) -> Likeness | None:
    """What two proposals have in common as renderings of one utterance; None if they are none."""
    return _compared(one, other, _worded(one), _worded(other))


def alike(one: Filed, other: Filed) -> bool:
    """Whether two proposals render one utterance for sure."""
    found = compared(one, other)
    return found is not None and found.sure


def _worded(filed: Filed) -> Wording:
    return wording(" … ".join(filed.words))


def _compared(one: Filed, other: Filed, mine: Wording, theirs: Wording) -> Likeness | None:
    """The likeness of two wordings, no surer than speaker and days allow."""
    first, second = one.proposal, other.proposal
    if not first.entity or first.entity != second.entity or {first.type, second.type} - {"statement", "attitude"}:
        return None
    if first.negated != second.negated or not _near(one, other):
        return None
    apart = one.document != other.document
    known = bool(first.said.hi and second.said.hi)
    strict = apart and (not known or first.entity == first.on_behalf_of or second.entity == second.on_behalf_of)
    translated = first.translated or second.translated or bool({one.translation, other.translation} & {MACHINE, TRANSLATED})
    found = likeness(mine, theirs, translated=translated, strict=strict)
    if found is not None and apart and not known and found.kind != SAME:
        return Likeness(found.kind, found.share, sure=False)
    return found


def _near(one: Filed, other: Filed) -> bool:
    """Whether the days allow that both were said at once; what is open at its begin was said in the month before the article."""
    mine, theirs = _days(one), _days(other)
    if mine is None or theirs is None:
        return True
    return mine[0] <= theirs[1] and theirs[0] <= mine[1]


def _days(filed: Filed) -> tuple[int, int] | None:
    said = filed.proposal.said
    if not said.lo and not said.hi:
        return None
    last = date.fromisoformat(said.hi).toordinal() if said.hi else date.fromisoformat(said.lo).toordinal() + _NEWS
    first = date.fromisoformat(said.lo).toordinal() if said.lo else last - _NEWS
    return first, last


def pairs(filed: Sequence[Filed]) -> Iterable[Pair]:
    """All pairs that have something in common, sure or not, in the order of the later one.

    Only proposals of one speaker that share telling words are compared, and a word that very many share tells nothing, so that
    many documents take little longer than few.
    """
    worded: dict[int, Wording] = {}  # of those that are compared at all
    met: dict[tuple[str, str], list[int]] = {}
    for number, one in enumerate(filed):
        if not one.proposal.entity or one.proposal.type not in ("statement", "attitude"):
            continue
        worded[number] = _worded(one)
        keys = [(one.proposal.entity, word) for word in telling(worded[number])]
        shared = Counter(other for key in keys if len(met.get(key, ())) <= _COMMON for other in met.get(key, ()))
        for other, count in sorted(shared.items()):
            if count >= _LEAST:
                found = _compared(filed[other], one, worded[other], worded[number])
                if found is not None:
                    yield Pair(filed[other], one, found)
        for key in keys:
            met.setdefault(key, []).append(number)


def offered(filed: Sequence[Filed], met: Sequence[Pair] | None = None) -> list[Pair]:
    """Pairs of different groups that may be one utterance and that a person should look at, the likeliest first.

    Args:
        filed: Proposals.
        met: Their `pairs`, if they are at hand.
    """
    found = list(pairs(filed)) if met is None else met
    home = {one.id: number for number, group in enumerate(_joined(filed, found, ())) for one in group}
    unsure = [pair for pair in found if not pair.likeness.sure and home[pair.one.id] != home[pair.other.id]]
    return sorted(unsure, key=lambda pair: -pair.likeness.share)


def groups(
    filed: Sequence[Filed], merged: Iterable[tuple[str, str]] = (), apart: Iterable[tuple[str, str]] = (),
    met: Sequence[Pair] | None = None,
) -> list[list[Filed]]:  # fmt: skip
    """The proposals by utterance, in the order of the first of each; within a group, in the order given.

    Args:
        filed: Proposals.
        merged: Pairs of ids that a reviewer joined.
        apart: Pairs of ids of which a reviewer said that they are not one utterance; the rule never joins them.
        met: Their `pairs`, if they are at hand.
    """
    return _joined(filed, pairs(filed) if met is None else met, merged, apart)


def _joined(
    filed: Sequence[Filed], found: Iterable[Pair], merged: Iterable[tuple[str, str]], apart: Iterable[tuple[str, str]] = ()
) -> list[list[Filed]]:
    kept = {frozenset(pair) for pair in apart}
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

    def parted(one: int, other: int) -> bool:
        """Whether a reviewer holds any of the one group apart from any of the other."""
        mine, theirs = ([each for each in range(len(filed)) if leads(each) == leads(which)] for which in (one, other))
        return any(frozenset((a, b)) in kept for x in mine for y in theirs for a in filed[x].ids for b in filed[y].ids)

    places = {ident: number for number, one in reversed(list(enumerate(filed))) for ident in one.ids}
    for pair in found:
        mine, theirs = places[pair.one.id], places[pair.other.id]
        if pair.likeness.sure and leads(mine) != leads(theirs) and not (kept and parted(mine, theirs)):
            join(mine, theirs)
    for one_id, other_id in merged:
        if one_id in places and other_id in places:
            join(places[one_id], places[other_id])
    out: dict[int, list[Filed]] = {}
    for number, one in enumerate(filed):
        out.setdefault(leads(number), []).append(one)
    return list(out.values())


def relation(lead: Filed, other: Filed) -> str:
    """How a wording relates to the one that leads its group, in a word; empty if only a third or a reviewer joins them."""
    found = compared(lead, other)
    return found.kind if found else ""
