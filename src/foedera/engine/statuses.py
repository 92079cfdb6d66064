"""Statuses switched by occurrences: accession stages, recognition, sanctions on or off."""

from __future__ import annotations

from collections.abc import Callable

from foedera.engine.reasons import Verdict
from foedera.engine.scope import Scope
from foedera.model.lines import Step
from foedera.model.terms import Condition
from foedera.model.truth import NO, UNKNOWN, YES, Truth


def status(
    scope: Scope, name: str, of: str, evaluate: Callable[[Scope, Condition], Verdict]
) -> tuple[tuple[str, ...], list[Truth]]:
    """The steps of a status and, for each, whether it is the present one.

    A step is reached when its condition holds; the present step is the furthest one reached.
    """
    block = scope.law.statuses.get(name)
    if block is None:
        return (), []
    conditions = {line.name: line.condition for line in block.lines if isinstance(line, Step)}
    inner = Scope(world=scope.world, law=scope.law, at=scope.at, env={block.subject: of}, past=scope.past)
    reached: list[Truth] = []
    for step in block.steps:
        if step not in conditions:
            reached.append(YES)
            continue
        with scope.world.asking(f"{scope.law.id}/{name} {step} of {of}") as first:
            if not first:
                reached.append(UNKNOWN)  # a step that asks for itself
                continue
            verdict = evaluate(inner, conditions[step])
        reached.append(verdict.truth)
        if verdict.reason.rests_on:
            inner = inner.bind(**{step: verdict.reason.rests_on[0]})  # `as of signed`: the act that reached that step
    present = []
    for position in range(len(block.steps)):
        beyond = max((reached[later] for later in range(position + 1, len(block.steps))), default=NO)
        present.append(reached[position] & ~beyond)
    return block.steps, present
