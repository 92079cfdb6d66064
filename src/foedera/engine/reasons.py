"""Why and why not: every evaluated line leaves a reason, with its truth, its place in the text and what it rests on.

Reasons are data. They carry the node of the text they evaluate; a face turns the node into words.
"""

from __future__ import annotations

from typing import Any

import msgspec

from foedera.errors import NOWHERE, Where
from foedera.model.terms import Node
from foedera.model.truth import NO, UNKNOWN, YES, Truth


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a derivation.

    Attributes:
        kind: `in_force`, `counterparty`, `when`, `provided`, `unless`, `bearer`, `until`, `definition`, `fact`, `claim`,
            `reading`, `clock`, `override`, `link` …
        truth: Value the step took in its world.
        line: The node of the text that was evaluated, if any.
        where: Where that line stands.
        note: What was found, in plain words.
        rests_on: Ids of the occurrences and claims used.
        waits: What a `no` or `unknown` waits for: `act` (an act of a named holder), `event` (a process to start or end),
            `derived` (another provision), `fact` (something about the world), `claim`; empty if it waits for nothing.
        holders: Who holds the act waited for.
        children: Reasons of the parts (a definition's lines, the limbs of an `any of`).
    """

    kind: str
    truth: Truth
    line: Node | None = None
    where: Where = NOWHERE
    note: str = ""
    rests_on: tuple[str, ...] = ()
    waits: str = ""
    holders: tuple[str, ...] = ()
    children: tuple[Reason, ...] = ()

    def first(self, truth: Truth) -> Reason:
        """The innermost part that made this step take `truth`: follows single failing children."""
        for child in self.children:
            if child.truth is truth:
                return child.first(truth)
        return self

    def foundations(self) -> tuple[str, ...]:
        """Ids of all that the step and its parts rest on."""
        return (*self.rests_on, *(name for child in self.children for name in child.foundations()))


class Verdict(msgspec.Struct, frozen=True):
    """Truth of a condition with its reason, and since when it is so (seconds interval) where that is known."""

    truth: Truth
    reason: Reason
    since: object = None


def verdict_of(
    condition: Node, truth: Truth, note: str = "", *, since: object = None, kind: str = "fact", **more: Any
) -> Verdict:
    """A condition's verdict with its reason; `more` are further fields of the reason."""
    return Verdict(truth, Reason(kind=kind, truth=truth, line=condition, where=condition.where, note=note, **more), since)


def turned(truth: Truth, negated: object) -> Truth:
    """The truth, turned round if the condition is negated."""
    return ~truth if negated else truth


def failing(reasons: tuple[Reason, ...]) -> Reason | None:
    """The line to name in a *why not*: the first that is no; failing that, the first that is unknown."""
    for wanted in (NO, UNKNOWN):
        for reason in reasons:
            if reason.truth is wanted:
                return reason
    return None


def truth_of(reasons: tuple[Reason, ...]) -> Truth:
    """AND over all steps."""
    return min((reason.truth for reason in reasons), default=YES)
