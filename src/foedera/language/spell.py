"""Phrases and conditions to their canonical words: the reverse of `phrases` and `conditions`."""

from __future__ import annotations

from typing import assert_never

from foedera.model.terms import (
    AllOf,
    Anchor,
    AnyCondition,
    AnyOf,
    Count,
    Happened,
    InForce,
    InRole,
    Is,
    Order,
    Pattern,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    Ref,
    StatusIs,
    TargetIs,
)


def spell_ref(ref: Ref) -> str:
    """`party G except V, attacker`."""
    if ref.among:
        text = ("any of " if ref.quantifier == "any" else "") + ", ".join(ref.among)
    else:
        text = " ".join(part for part in (ref.quantifier, ref.role, ref.name) if part)
    if ref.excluding:
        text += " except " + ", ".join(ref.excluding)
    return text + (f" as of {ref.as_of}" if ref.as_of else "")


def spell_pattern(pattern: Pattern) -> str:
    """`armed_attack by RUS on V called A`."""
    words = []
    if pattern.ongoing:
        words.append("ongoing")
    if pattern.deemed:
        words.append("actual or deemed")
    if len(pattern.classes) > 1:
        words.append("any of")
    words.append(", ".join(pattern.classes))
    if pattern.state:
        words.append(pattern.state)
    for slot in pattern.slots:
        if slot.preposition != "object":
            words.append(slot.preposition)
        words.append(spell_ref(slot.ref))
    if pattern.outcome:
        words.append(f"with outcome {pattern.outcome}")
    if pattern.called:
        words.append(f"called {pattern.called}")
    return " ".join(words)


def spell_anchor(anchor: Anchor) -> str:
    """What stands after `after` or `before`."""
    match anchor.kind:
        case "pattern" if anchor.pattern is not None:
            return spell_pattern(anchor.pattern)
        case "provision":
            return f"{anchor.name} {anchor.state}"
        case "signature":
            return "signature"
        case "entry_into_force":
            return "entry into force"
        case "not_stated":
            return "anchor not stated"
        case _:
            return anchor.name


def spell_condition(condition: AnyCondition) -> str:
    """A condition on one line; `all of` and `any of` give those words alone, their items stand below."""
    match condition:
        case AllOf():
            return "all of"
        case AnyOf():
            return "any of"
        case PlaceIn() | PlaceNorth() | PlaceIs() | TargetIs():
            return _spell_property(condition)
        case Happened():
            return _spell_happened(condition)
        case _:
            return _spell_relation(condition)


def _not(*, negated: bool) -> str:
    return "not " if negated else ""


def _spell_property(condition: PlaceIn | PlaceNorth | PlaceIs | TargetIs) -> str:
    match condition:
        case PlaceIn():
            area = condition.area if condition.territory is None else f"territory of {spell_ref(condition.territory)}"
            return f"place of {condition.occurrence} {_not(negated=condition.negated)}in {area}"
        case PlaceNorth():
            return f"place of {condition.occurrence} {'south' if condition.south else 'north'} of {condition.line}"
        case PlaceIs():
            return f"place of {condition.occurrence} is {_not(negated=condition.negated)}{condition.word}"
        case TargetIs():
            return f"target of {condition.occurrence} is {_not(negated=condition.negated)}{condition.word}"
        case _:
            assert_never(condition)


def _spell_happened(condition: Happened) -> str:
    text = ("no " if condition.negated else "") + spell_pattern(condition.pattern) + (" ended" if condition.ended else "")
    if condition.anchor is not None:
        text += f" {condition.relation} {spell_anchor(condition.anchor)}"
    return text


def _spell_relation(condition: InRole | Is | Count | Order | StatusIs | InForce) -> str:
    match condition:
        case InRole():
            of = f" of {condition.of}" if condition.of else ""
            return f"{condition.subject} {_not(negated=condition.negated)}in {condition.role}{of}"
        case Is():
            return f"{condition.subject} is {_not(negated=condition.negated)}{condition.word}"
        case Count():
            role = spell_ref(condition.role)
            return f"at least {condition.least} of {role} are {condition.relation} with {condition.other}"
        case Order():
            return f"{condition.occurrence} {condition.relation} {spell_anchor(condition.anchor)}"
        case StatusIs():
            least = "at least " if condition.at_least else ""
            return f"{condition.status} of {condition.of} is {_not(negated=condition.negated)}{least}{condition.step}"
        case InForce():
            return f"{condition.agreement} {_not(negated=condition.negated)}in force for {condition.party}"
        case _:
            assert_never(condition)
