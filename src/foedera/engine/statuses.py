"""Statuses switched by occurrences: accession stages, recognition, sanctions on or off."""

from __future__ import annotations

from collections.abc import Callable

from foedera.engine import match
from foedera.engine.reasons import Verdict
from foedera.engine.scope import Scope
from foedera.model.lines import Step, Switch
from foedera.model.terms import Condition, Happened
from foedera.model.time import before, not_after
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
    switches = [line for line in block.lines if isinstance(line, Switch)]
    if switches:
        inner = Scope(world=scope.world, law=scope.law, at=scope.at, env={block.subject: of}, past=scope.past)
        on = _switched(inner, switches, evaluate)
        return block.steps, [~on, on]
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


def _switched(scope: Scope, switches: list[Switch], evaluate: Callable[[Scope, Condition], Verdict]) -> Truth:
    """Whether a status that occurrences switch on and off is on: started, and not stopped since.

    It persists until a stop that is on record. A start and a stop at one instant leave it on: what starts then is not yet over.
    """
    stops = [one for line in switches if line.keyword == "stops" for one in match.together(scope, line.pattern)]
    on = NO
    for line in (line for line in switches if line.keyword == "starts"):
        begun = match.together(scope, line.pattern)
        if not begun:  # whether it never was, or is not known, is the record's to say
            on = on | evaluate(scope, Happened(where=line.where, pattern=line.pattern)).truth
        for one in begun:
            over = NO
            for stop in stops:
                later = before(one.occurrence.time, stop.occurrence.time) & not_after(stop.occurrence.time, scope.at)
                over = over | (stop.truth & later)
            on = on | (one.truth & not_after(one.occurrence.time, scope.at) & ~over)
    return on
