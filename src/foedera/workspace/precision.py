"""How often each rule was right, by what reviewers decided; and which rules are no longer trusted because of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from foedera.model.journal import Record
from foedera.model.review import ACCEPT, EDIT, REJECT, TOGETHER, Filed

ENOUGH = 10
"""From how many decisions on a rule's proposals its precision says something."""

LEAST = 0.7
"""Precision below which a rule is demoted: everything that rests on it waits in the lowest tier."""

_BESIDE = ("not relevant", "irrelevant")
"""How the reason for a rejection begins that is about the reviewer's question, not about the words."""


class Tally(NamedTuple):
    """Decisions on what rests on one rule.

    Attributes:
        rule: Its identifier; `cue:warn` is a row of the table of cues.
        right: Accepted, or edited in something else than the speaker.
        wrong: Rejected, or the speaker was another one. A rejection because it is not relevant says nothing of the rule.
    """

    rule: str
    right: int
    wrong: int

    @property
    def precision(self) -> float:
        """The share that was right."""
        return self.right / (self.right + self.wrong)

    @property
    def demoted(self) -> bool:
        """Whether the rule is no longer trusted."""
        return self.right + self.wrong >= ENOUGH and self.precision < LEAST


def tallies(filed: Iterable[Filed], records: Iterable[Record]) -> tuple[Tally, ...]:
    """A tally for each rule on whose proposals anybody decided, sorted by identifier.

    Args:
        filed: The proposals.
        records: The records that stand; those of several reviewers count each.
    """
    by_about: dict[str, list[Record]] = {}
    for record in records:
        if record.kind == "decision" and not record.reason.startswith(TOGETHER):  # nobody looked: it would prove itself
            by_about.setdefault(record.about, []).append(record)
    counts: dict[str, list[int]] = {}
    for one in filed:
        for record in (record for ident in one.ids for record in by_about.get(ident, ())):
            right = _right(one, record)
            if right is not None:
                for rule in one.proposal.rules:
                    counts.setdefault(rule, [0, 0])[0 if right else 1] += 1
    return tuple(Tally(rule, *counts[rule]) for rule in sorted(counts))


def _right(one: Filed, record: Record) -> bool | None:
    """Whether the reviewer found content and speaker right; None for a decision that leaves it open."""
    if record.verdict == REJECT:
        return None if record.reason.lower().startswith(_BESIDE) else False
    if record.verdict == EDIT:
        entity = ((record.after or {}).get("proposal") or {}).get("entity", "")
        return bool(entity == one.proposal.entity)
    return True if record.verdict == ACCEPT else None


def demoted(found: Iterable[Tally]) -> frozenset[str]:
    """The rules that are no longer trusted."""
    return frozenset(one.rule for one in found if one.demoted)
