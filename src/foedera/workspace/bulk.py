"""Accepting many at once: only what two extractors agree on, by one rule that has proved itself, and a part is held back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from foedera.errors import WrongCall
from foedera.model.review import ACCEPT, TOGETHER, UNSURE, Decision, Filed, Measured
from foedera.workspace.review import Desk

LEAST = 20
"""Decisions made one by one that a rule needs before any of it is accepted together."""
PRECISION = 0.9
"""Share of them that must have been right: what tier A promises."""
HELD = 20
"""One in so many is held back, to be decided singly."""


def measured(desk: Desk, rule: str) -> Measured:
    """How the rule did where people decided singly, and which of its undecided proposals of tier A may be accepted together.

    What was accepted together is not counted: it would make the rule prove itself. What is held back is chosen by the hash of
    its id, so that nobody chooses it and a second call does not release it; of few, the one whose hash is smallest.
    """
    own = [one for one in desk.filed if one.proposal.tier == "A" and one.proposal.rules[:1] == (rule,)]
    mine = {ident for one in own for ident in one.ids}
    singly = [
        one for one in desk.records
        if one.kind == "decision" and one.about in mine and one.verdict != UNSURE and not one.reason.startswith(TOGETHER)
    ]  # fmt: skip
    unseen = [one for one in own if desk.verdict(one) is None and not one.dropped]
    held = {one.id for one in unseen if int(_hash(one), 16) % HELD == 0}
    held = held or {one.id for one in sorted(unseen, key=_hash)[:1]}
    return Measured(
        rule=rule, decided=len(singly), right=sum(one.verdict == ACCEPT for one in singly),
        open=tuple(one.id for one in unseen if one.id not in held), held=tuple(one.id for one in unseen if one.id in held),
    )  # fmt: skip


def _hash(filed: Filed) -> str:
    return sha256(filed.id.encode()).hexdigest()


def rules(desk: Desk) -> list[str]:
    """Rules with undecided proposals of tier A, those with most first."""
    return [rule for rule, _ in Counter(_open(desk.filed, desk)).most_common()]


def _open(filed: Iterable[Filed], desk: Desk) -> Iterable[str]:
    for one in filed:
        if one.proposal.tier == "A" and one.proposal.rules and desk.verdict(one) is None and not one.dropped:
            yield one.proposal.rules[0]


def refused(found: Measured) -> str:
    """Why these may not be accepted together; empty if they may."""
    if found.decided < LEAST:
        return f"{found.decided} of it were decided singly; it takes {LEAST} to know how often the rule is right."
    if (found.precision or 0.0) < PRECISION:
        return f"{found.right} of {found.decided} of {found.rule} were right, less than {PRECISION:.0%}: decide them singly."
    return "" if found.open else f"Nothing of tier A of {found.rule} is left to accept together."


def accept(desk: Desk, found: Measured) -> int:
    """Accept what may be, in one write, each with what the rule had proved; how many. Raises WrongCall if they may not be."""
    if why := refused(found):
        raise WrongCall(why, code="no-bulk")
    return desk.together([desk.find(ident) for ident in found.open], Decision(verdict=ACCEPT, reason=reason(found)))


def reason(found: Measured) -> str:
    """What stands in the journal as the reason of what is accepted together: what the rule had proved."""
    return f"{TOGETHER}rule {found.rule}, {found.right} of {found.decided} right"
