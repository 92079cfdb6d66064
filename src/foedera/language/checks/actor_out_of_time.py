"""Whoever acts, suffers or speaks in the record existed then."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, is_actor, moment, report, words_of
from foedera.model.blocks import Claim, Commitment, Event, Scenario, Statement
from foedera.model.time import format_period
from foedera.model.truth import NO

CODE = "actor-out-of-time"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The record says that somebody acted, suffered or spoke at a time when it did not exist. Scenarios may suppose such"
    " things; the record may not.",
    'actor SUN "Soviet Union"\n  from 1922-12-30\n  to 1991-12-26\nevent e protest by SUN\n  at 1995-01-01\n',
    'actor SUN "Soviet Union"\n  from 1922-12-30\n  to 1991-12-26\nevent e protest by SUN\n  at 1985-01-01\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Events, claims, statements and commitments dated outside the life of an actor in them; scenarios may suppose it."""
    for item in ground.each(Event, Claim, Statement, Commitment):
        block = item.value
        if isinstance(item.block, Scenario):
            continue
        written = next(words_of(block.lines, "at"), None) or next(words_of(block.lines, "said"), ("",))
        at = moment(written[0])
        for code in dict.fromkeys(_codes(block)):
            if at is not None and is_actor(code) and ground.actors.exists(code, at) is NO:
                message = f"`{code}` did not exist on {format_period(at)}, so it can have had no part in this."
                yield report(CODE, SEVERITY, block.where, message, "Correct the code or the date.")


def _codes(block: Event | Claim | Statement | Commitment) -> tuple[str, ...]:
    if isinstance(block, Claim):
        return (block.speaker,)
    if isinstance(block, Statement):
        return (block.on_behalf_of,)
    return tuple(name for slot in block.pattern.slots for name in (slot.ref.name, *slot.ref.among))
