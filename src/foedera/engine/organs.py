"""Organs: what a body decided, computed from its votes and its silence where no decision is recorded, and who can block it.

Rules: `unanimous` (every member says yes), `consensus` and `silence D` (nobody objects; with silence, within D of the
proposal), `two thirds` and `majority` (of the members voting). A member `without` a vote is left out.
"""

from __future__ import annotations

import msgspec

from foedera.engine import roles
from foedera.engine.facts import existence
from foedera.engine.occurrence import Occurrence
from foedera.engine.scope import Scope
from foedera.model.blocks import Organ
from foedera.model.lines import Rule, Without
from foedera.model.terms import Pattern
from foedera.model.time import Period, add
from foedera.model.truth import NO, YES

ADOPTED, BLOCKED, PENDING = "adopted", "blocked", "pending"


class Outcome(msgspec.Struct, frozen=True):
    """What an organ did with a proposal.

    Attributes:
        state: `adopted`, `blocked` or `pending`.
        by: Who blocked it, or whose voices are still missing.
        time: When it was adopted or blocked; None while pending.
        rests_on: Ids of the votes, objections and proposals used.
    """

    state: str
    by: tuple[str, ...] = ()
    time: Period | None = None
    rests_on: tuple[str, ...] = ()


def rule_of(organ: Organ) -> Rule | None:
    """The organ's decision rule line."""
    return next((line for line in organ.lines if isinstance(line, Rule)), None)


def voters(scope: Scope, organ: Organ) -> tuple[str, ...]:
    """Members with a vote at the moment of test."""
    found = roles.holders(scope.world, scope.law, organ.members, scope.at, dict(scope.env))
    out: set[str] = set()
    for line in organ.lines:
        if isinstance(line, Without):
            ref = line.ref
            name = ref.name or ref.role
            out |= set(ref.among) | {scope.value(name)}
            if name in scope.law.roles:
                out |= set(roles.members(scope.world, scope.law, name, scope.at).sure)
    return tuple(sorted(set(found.sure) - out))


def blockers(scope: Scope, organ: Organ) -> tuple[str, ...]:
    """Who can block alone: every voter under unanimity, consensus or silence; nobody under a majority of more than two."""
    rule, members = rule_of(organ), voters(scope, organ)
    if rule is None:
        return ()
    if rule.rule in ("unanimous", "consensus", "silence"):
        return members
    need = _needed(rule.rule, len(members))
    return members if len(members) - 1 < need else ()


def _needed(rule: str, count: int) -> int:
    return -(-2 * count // 3) if rule == "two thirds" else count // 2 + 1


def outcome(scope: Scope, name: str, topic: str, about: str = "") -> Outcome:
    """What the organ decided on a topic: as recorded, else as its votes, objections and silence have it."""
    organ = scope.law.organs[name]
    recorded = _acts(scope, ("decision",), name, topic, about)
    if recorded:
        item = recorded[-1]
        state = BLOCKED if item.outcome in ("rejected", "blocked", "no") else ADOPTED
        return Outcome(state, (), item.time, (item.id,))
    rule = rule_of(organ)
    votes = _acts(scope, ("vote",), name, topic, about)
    objections = _acts(scope, ("objection",), name, topic, about)
    against = {who for item in objections for who in item.fillers("by")}
    against |= {who for item in votes if item.outcome in ("no", "veto") for who in item.fillers("by")}
    favour = {who for item in votes if item.outcome not in ("no", "veto", "abstain") for who in item.fillers("by")}
    members = set(voters(scope, organ))
    used = tuple(item.id for item in (*votes, *objections))
    times = [item.time for item in (*votes, *objections)]
    last = max(times, key=lambda time: time.hi) if times else None
    return _apply(
        scope, rule, members, favour & members, against & members, last, used, _acts(scope, ("proposal",), name, topic, about)
    )


def _apply(
    scope: Scope,
    rule: Rule | None,
    members: set[str],
    favour: set[str],
    against: set[str],
    last: Period | None,
    used: tuple[str, ...],
    proposals: list[Occurrence],
) -> Outcome:
    kind = rule.rule if rule else "unanimous"
    if kind in ("unanimous", "consensus", "silence"):
        if against:
            return Outcome(BLOCKED, tuple(sorted(against)), last, used)
        if members and favour >= members:
            return Outcome(ADOPTED, (), last, used)
        if kind == "silence" and rule is not None and rule.silence is not None and proposals:
            due = add(proposals[-1].time, rule.silence)
            if due.hi <= scope.world.question.as_of:
                return Outcome(ADOPTED, (), due, tuple(item.id for item in proposals))
        return Outcome(PENDING, tuple(sorted(members - favour)), None, used)
    need = _needed(kind, len(members))
    if len(favour) >= need:
        return Outcome(ADOPTED, (), last, used)
    if len(members) - len(against) < need:
        return Outcome(BLOCKED, tuple(sorted(against)), last, used)
    return Outcome(PENDING, tuple(sorted(members - favour - against)), None, used)


def _acts(scope: Scope, classes: tuple[str, ...], organ: str, topic: str, about: str) -> list[Occurrence]:
    names = {below for name in classes for below in scope.world.setting.classes.descendants(name)} | set(classes)
    found = []
    for item in scope.world.record.of_classes(sorted(names)):
        where = {*item.fillers("by"), *item.fillers("to"), *item.fillers("in"), *item.fillers("through")}
        if organ not in where or topic not in _topics(scope, item):
            continue
        if about and item.about and about not in item.about:
            continue
        if existence(scope.world, item) is not NO:
            found.append(item)
    return found


def _topics(scope: Scope, item: Occurrence) -> set[str]:
    """What a vote, objection or decision is on: named by itself or by the proposal it is about."""
    found = {*item.fillers("on"), *item.fillers("object"), *item.fillers("of")}
    for name in item.about:
        base = scope.world.occurrence(name)
        found |= {*base.fillers("on"), *base.fillers("object"), *base.fillers("of")} if base is not None else {name}
    return found


def computed(scope: Scope, name: str, pattern: Pattern) -> list[Occurrence]:
    """The decision that votes or silence amount to, as an occurrence, where none is recorded."""
    topic_ref, about_ref = pattern.slot("on") or pattern.slot("object"), pattern.slot("about")
    topic = topic_ref.name or topic_ref.role if topic_ref else ""
    about = scope.value(about_ref.name) if about_ref else ""
    if _acts(scope, ("decision",), name, topic, about):
        return []
    found = outcome(scope, name, topic, about)
    if found.state != ADOPTED or found.time is None:
        return []
    item = Occurrence(
        id=f"{scope.law.id}/{name}/{topic}:adopted",
        cls="decision",
        slots={"by": (name,), "on": (topic,)},
        time=found.time,
        about=(about,) if about else (),
        outcome=ADOPTED,
        certainty=YES,
        because=found.rests_on,
    )
    scope.world.derived[item.id] = item
    return [item]
