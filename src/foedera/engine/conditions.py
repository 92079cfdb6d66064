"""Conditions: one small function for each form, all giving yes, no or unknown with a reason."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from foedera.engine import match, organs, roles, validity
from foedera.engine.facts import evaluate_word
from foedera.engine.happenings import happened
from foedera.engine.readings import lines_read
from foedera.engine.reasons import Reason, Verdict, turned, verdict_of
from foedera.engine.scope import Scope, is_actor
from foedera.engine.statuses import status
from foedera.model import terms
from foedera.model.blocks import Define
from foedera.model.lines import JudgeOf, Means, Reading
from foedera.model.time import Period, before, format_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth, of

Evaluator = Callable[[Scope, Any], Verdict]


def evaluate(scope: Scope, condition: terms.Condition) -> Verdict:
    """Truth of any condition at the scope's moment of test."""
    return _FORMS[type(condition)](scope, condition)


# ------------------------------------------------------------------------------------------------ persons


def _in_role(scope: Scope, condition: terms.InRole) -> Verdict:
    law = scope.law if not condition.of else scope.world.setting.laws.get(condition.of)
    codes = _actors(scope, condition.subject)
    if law is None or not codes:
        return verdict_of(condition, UNKNOWN, f"{condition.subject} is not named", waits="fact")
    truth = max(roles.belongs(scope.world, law, condition.role, code, scope.at) for code in codes)
    who, when = ", ".join(codes), format_period(scope.at)
    role = condition.role.replace("_", " ")
    if truth is UNKNOWN:
        note = f"whether {who} belongs to {role} is not listed in the text"
    else:
        other = roles.nearest(law, condition.role, codes[0]) if truth is NO else ""
        whose = "State" if condition.role == roles.STATE else f"{role} of {law.id}"
        note = f"{who} is {'a' if truth is YES else 'not a'} {whose} on {when}" + (f" ({who}: {other})" if other else "")
    return verdict_of(condition, turned(truth, condition.negated), note)


def _actors(scope: Scope, subject: str) -> tuple[str, ...]:
    """Codes that a subject stands for: an actor, a bound placeholder, or `attacker of A`."""
    if subject.startswith("attacker of "):
        item = scope.occurrence(subject.removeprefix("attacker of "))
        return item.fillers("by") if item else ()
    value = scope.value(subject)
    return (value,) if is_actor(value) else ()


# ------------------------------------------------------------------------------------------------ places


def _place_in(scope: Scope, condition: terms.PlaceIn) -> Verdict:
    item = scope.occurrence(condition.occurrence)
    if item is None or not item.place:
        return verdict_of(condition, UNKNOWN, "the place is not given", waits="fact")
    if condition.territory is not None:
        truth, words = _territory(scope, item.place, condition.territory)
    else:
        truth, words = validity.inside_area(scope, item.place, condition.area), condition.area.replace("_", " ")
    phrase = {YES: "lies in", NO: "lies outside", UNKNOWN: "may lie in"}[truth]
    return verdict_of(
        condition, turned(truth, condition.negated), f"{item.place.replace('_', ' ')} {phrase} {words}", rests_on=(item.id,)
    )


def _territory(scope: Scope, place: str, ref: terms.Ref) -> tuple[Truth, str]:
    found = roles.holders(scope.world, scope.law, ref, scope.at, dict(scope.env))
    places = scope.world.setting.places
    truth = places.territory(place, {code for code, sure in found.sure.items() if sure is YES}, scope.at)
    if truth is not YES:
        possible = set(found.sure) | (set(places.holders(place, scope.at)) - found.out if found.open else set())
        truth = max(truth, min(UNKNOWN, places.territory(place, possible, scope.at)))
    return truth, f"the territory of {scope.value(ref.name or ref.role)}"


def _place_north(scope: Scope, condition: terms.PlaceNorth) -> Verdict:
    item = scope.occurrence(condition.occurrence)
    if item is None or not item.place:
        return verdict_of(condition, UNKNOWN, "the place is not given", waits="fact")
    truth = turned(scope.world.setting.places.north_of(item.place, condition.line), condition.south)
    side = "south" if condition.south else "north"
    word = {YES: "lies", NO: "does not lie", UNKNOWN: "may lie"}[truth]
    return verdict_of(
        condition,
        truth,
        f"{item.place.replace('_', ' ')} {word} {side} of the {condition.line.replace('_', ' ')}",
        rests_on=(item.id,),
    )


def _place_is(scope: Scope, condition: terms.PlaceIs) -> Verdict:
    item = scope.occurrence(condition.occurrence)
    if item is None or not item.place:
        return verdict_of(condition, UNKNOWN, "the place is not given", waits="fact")
    truth = turned(scope.world.setting.places.kind_is(item.place, condition.word), condition.negated)
    return verdict_of(
        condition,
        truth,
        f"{item.place.replace('_', ' ')} is {'' if truth is YES else 'not '}{condition.word}",
        rests_on=(item.id,),
    )


_TARGETS = {"forces": ("forces", "vessel", "aircraft", "troops"), "territory": ("territory", "population")}


def _target_is(scope: Scope, condition: terms.TargetIs) -> Verdict:
    item = scope.occurrence(condition.occurrence)
    if item is None or not item.target:
        return verdict_of(condition, UNKNOWN, "what was struck is not given", waits="fact")
    truth = turned(of(item.target in _TARGETS.get(condition.word, (condition.word,))), condition.negated)
    return verdict_of(condition, truth, f"what was struck: {item.target}", rests_on=(item.id,))


# ------------------------------------------------------------------------------------------------ qualities


def _is(scope: Scope, condition: terms.Is) -> Verdict:
    value = scope.value(condition.subject)
    word = scope.value(condition.word)
    item = scope.world.occurrence(value)
    if is_actor(word):
        truth = of(value == word) if is_actor(value) else UNKNOWN
        return verdict_of(condition, turned(truth, condition.negated), f"{condition.subject} is {value}")
    definition = definition_of(scope, word)
    if definition is not None:
        return _defined(scope, condition, definition, value)
    classes = scope.world.setting.classes
    judged = any(judge.word == word for judge in scope.judges)
    if item is not None and classes.known(word) and not judged:
        truth = of(classes.below(item.cls, word))
        if truth is NO and classes.below(word, item.cls):
            truth = UNKNOWN
        return verdict_of(
            condition, turned(truth, condition.negated), f"it is recorded as {item.cls.replace('_', ' ')}", rests_on=(item.id,)
        )
    if item is not None and item.properties.get("weapons") == word:
        return verdict_of(condition, turned(YES, condition.negated), f"weapons: {word}", rests_on=(item.id,))
    judge = next((line for line in scope.judges if line.word == word), None)
    organ = next((name for name in judge.who if name in scope.law.organs), "") if judge is not None else ""
    if judge is not None and organ:
        truth, reason = organs.finding(scope, organ, word, value, judge)
    else:
        truth, reason = evaluate_word(scope.world, scope.law, word, value, judge)
    return verdict_of(condition, turned(truth, condition.negated), reason.note, kind="claim", waits=reason.waits,
                    holders=reason.holders, rests_on=reason.rests_on)  # fmt: skip


def definition_of(scope: Scope, word: str) -> Define | None:
    """The definition in force for a word: one `in place of` another counts as soon as it is known."""
    chosen = None
    for block in scope.law.definitions.get(word, ()):
        readings = [line for line in block.lines if isinstance(line, Reading) and line.mode == "plain"]
        options = roles.readings_of(scope.world, scope.law, readings[0].axis) if readings else ()
        if readings and not scope.world.reads(scope.law, readings[0], options):
            continue
        if scope.world.knows(block.lines) and (chosen is None or block.in_place_of):
            chosen = block
    return chosen


def _defined(scope: Scope, condition: terms.Is, definition: Define, value: str) -> Verdict:
    judges = (*(line for line in definition.lines if isinstance(line, JudgeOf)), *scope.judges)
    inner = Scope(
        world=scope.world, law=scope.law, at=scope.at, env={definition.subject: value}, judges=judges, past=scope.past
    )  # fmt: skip
    with scope.world.asking(f"{scope.law.id}/{definition.name} of {value}") as first:
        lines = lines_read(scope.world, scope.law, definition.lines) if first else ()  # what defines itself defines nothing
        parts = [evaluate(inner, line.condition) for line in lines if isinstance(line, Means)]
    truth = min((part.truth for part in parts), default=UNKNOWN)
    open_part = next((part.reason for part in parts if part.truth is truth), None)
    deepest = open_part.first(truth) if open_part else None
    children = tuple(part.reason for part in parts)
    note = f"{definition.title or definition.name.replace('_', ' ')}" + (f": {deepest.note}" if deepest and deepest.note else "")
    return verdict_of(condition, turned(truth, condition.negated), note, kind="definition", children=children,
                    waits=_awaited(children, truth, every=True), holders=deepest.holders if deepest else ())  # fmt: skip


# ------------------------------------------------------------------------------------------------ order, number, status


def _count(scope: Scope, condition: terms.Count) -> Verdict:
    found = roles.holders(scope.world, scope.law, condition.role, scope.at, dict(scope.env))
    pattern = terms.Pattern(
        classes=(condition.relation,), slots=(terms.Slot("with", terms.Ref(name=condition.other)),), ongoing=True
    )
    running: dict[str, Truth] = {}
    for one in match.matches(scope, pattern):
        item = one.occurrence
        theirs = [code for name in ("by", "with", "on", "against") for code in item.fillers(name)]
        for code in theirs:
            running[code] = running.get(code, NO) | one.truth
    held = {code: found.truth(code) & truth for code, truth in running.items() if code != scope.value(condition.other)}
    sure = sum(truth is YES for truth in held.values())
    names = sorted(code for code, truth in held.items() if truth is not NO)
    truth = YES if sure >= condition.least else UNKNOWN if len(names) >= condition.least else NO
    return verdict_of(condition, truth, f"{sure} of them for certain ({', '.join(names) or 'none'})")


def _order(scope: Scope, condition: terms.Order) -> Verdict:
    item = scope.occurrence(condition.occurrence)
    moment = validity.anchor_time(scope, condition.anchor)
    if item is None or moment is None:
        return verdict_of(condition, UNKNOWN, "one of the two moments is not known", waits="fact")
    truth = before(moment, item.time) if condition.relation == "after" else before(item.time, moment)
    return verdict_of(condition, truth, f"{format_period(item.time)} against {format_period(moment)}", rests_on=(item.id,))


def _status_is(scope: Scope, condition: terms.StatusIs) -> Verdict:
    steps, truths = status(scope, condition.status, scope.value(condition.of), evaluate)
    if condition.step not in steps:
        return verdict_of(condition, UNKNOWN, f"{condition.status} has no step {condition.step}")
    position = steps.index(condition.step)
    reached = max(truths[position:]) if condition.at_least else truths[position]
    now = ", ".join(step for step, truth in zip(steps, truths, strict=True) if truth is not NO)
    return verdict_of(condition, turned(reached, condition.negated), f"{condition.status} of {scope.value(condition.of)}: {now}")


def _in_force(scope: Scope, condition: terms.InForce) -> Verdict:
    law = scope.world.setting.laws.get(condition.agreement)
    if law is None:
        return verdict_of(condition, UNKNOWN, f"{condition.agreement} is not in the library")
    truth, note = validity.in_force(scope.world, law, scope.value(condition.party), scope.at)
    return verdict_of(condition, turned(truth, condition.negated), note)


def _group(scope: Scope, condition: terms.AllOf | terms.AnyOf) -> Verdict:
    parts = [evaluate(scope, item) for item in condition.items]
    every = isinstance(condition, terms.AllOf)
    truth = (min if every else max)((part.truth for part in parts), default=YES if every else NO)
    moments = [part.since for part in parts if isinstance(part.since, Period)]
    since: Period | None = None
    if truth is YES and moments:
        pick = max if every else min
        since = Period(pick(moment.lo for moment in moments), pick(moment.hi for moment in moments))
    children = tuple(part.reason for part in parts)
    telling = next((child for child in children if child.truth is truth), None)
    deepest = telling.first(truth) if telling else None
    return verdict_of(condition, truth, deepest.note if deepest else "", children=children, since=since,
                    waits=_awaited(children, truth, every=every), holders=deepest.holders if deepest else ())  # fmt: skip


def _awaited(parts: tuple[Reason, ...], truth: Truth, *, every: bool) -> str:
    """What a group that is not so waits for: all that fails must be awaited, or in an `any of` one limb of it.

    Where a part is unknown it is `open` whether anything else stands in the way.
    """
    telling = [part for part in parts if part.truth is truth]
    found = next((part.first(truth).waits or part.waits for part in telling if part.waits), "")
    if truth is not NO or not every:
        return found
    if not all(part.waits for part in telling):
        return ""
    return "open" if any(part.truth is UNKNOWN for part in parts) and found else found


_FORMS: dict[type[terms.Condition], Evaluator] = {
    terms.InRole: _in_role,
    terms.PlaceIn: _place_in,
    terms.PlaceNorth: _place_north,
    terms.PlaceIs: _place_is,
    terms.TargetIs: _target_is,
    terms.Is: _is,
    terms.Happened: happened,
    terms.Count: _count,
    terms.Order: _order,
    terms.StatusIs: _status_is,
    terms.InForce: _in_force,
    terms.AllOf: _group,
    terms.AnyOf: _group,
}
