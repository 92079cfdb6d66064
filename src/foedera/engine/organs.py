"""Organs: what a body decided, computed from its votes and its silence where no decision is recorded, and who can block it.

Rules: `unanimous` (every member says yes), `consensus` and `silence D` (nobody objects; with silence, within D of the
proposal), `two thirds` and `majority` (of the members voting). A member `without` a vote is left out.
"""

from __future__ import annotations

import msgspec

from foedera.engine import roles
from foedera.engine.choice import Point
from foedera.engine.facts import existence
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope
from foedera.model.blocks import Organ
from foedera.model.lines import JudgeOf, Rule, Without
from foedera.model.terms import Pattern
from foedera.model.time import Period, add
from foedera.model.truth import NO, UNKNOWN, YES, Truth

ADOPTED, BLOCKED, PENDING = "adopted", "blocked", "pending"


class Outcome(msgspec.Struct, frozen=True):
    """What an organ did with a proposal.

    Attributes:
        state: `adopted`, `blocked` or `pending`.
        by: Who blocked it, or whose voices are still missing.
        time: When it was adopted or blocked; None while pending.
        rests_on: Ids of the votes, objections and proposals used.
        mismatch: Where a recorded decision is not what the votes amount to: in words.
    """

    state: str
    by: tuple[str, ...] = ()
    time: Period | None = None
    rests_on: tuple[str, ...] = ()
    mismatch: str = ""


def rule_of(organ: Organ) -> Rule | None:
    """The organ's decision rule line."""
    return next((line for line in organ.lines if isinstance(line, Rule)), None)


def voters(scope: Scope, organ: Organ, about: str = "") -> tuple[str, ...]:
    """Members with a vote at the moment of test; whose membership is open is followed both ways.

    `without interested` leaves out those who attack and are attacked in the matter.
    """
    found = roles.holders(scope.world, scope.law, organ.members, scope.at, dict(scope.env))
    out: set[str] = set()
    for line in organ.lines:
        if isinstance(line, Without):
            ref = line.ref
            name = ref.name or ref.role
            out |= set(ref.among) | {scope.value(name)}
            if name in scope.law.roles:
                out |= set(roles.members(scope.world, scope.law, name, scope.at).sure)
            if name == "interested":
                out |= _interested(scope, about)
    votes = {code for code, truth in found.sure.items() if scope.world.settled(truth, f"{code} sits in {organ.name}")}
    return tuple(sorted(votes - out))


def _interested(scope: Scope, about: str) -> set[str]:
    item = scope.world.occurrence(about)
    if item is None:
        return set()
    here = {*item.fillers("by"), *item.fillers("on")} if item.fillers("on") else set()
    return here.union(*(_interested(scope, base) for base in item.about if base != about))


def blockers(scope: Scope, organ: Organ) -> tuple[str, ...]:
    """Who can block alone: every voter under unanimity, consensus or silence; nobody under a majority of more than two."""
    rule, members = rule_of(organ), voters(scope, organ)
    if rule is None:
        return ()
    if rule.rule in _TOGETHER:
        return members
    need = _needed(rule.rule, len(members))
    return members if len(members) - 1 < need else ()


_TOGETHER = ("unanimous", "consensus", "silence")
"""Rules under which a single voice against a proposal stops it."""
_AGAINST = ("no", "veto", "against", "rejected")


def _needed(rule: str, count: int) -> int:
    return -(-2 * count // 3) if rule == "two_thirds" else count // 2 + 1


def outcome(scope: Scope, name: str, topic: str, about: str = "") -> Outcome:
    """What the organ decided on a topic: as recorded, else as its votes, objections and silence have it."""
    counted = _counted(scope, name, topic, about)
    recorded = _acts(scope, "decision", name, topic, about)
    if not recorded:
        return counted
    item = recorded[0]
    for other in recorded[1:]:
        if scope.world.chooser.at_most(Point(item.id, item.time), Point(other.id, other.time)):
            item = other
    state = BLOCKED if item.outcome in (*_AGAINST, "blocked") else ADOPTED
    against = counted.state in (ADOPTED, BLOCKED) and counted.state != state
    mismatch = f"{item.id} is recorded as {state}, the votes make it {counted.state}" if against else ""
    return Outcome(state, (), item.time, (item.id,), mismatch)


def _counted(scope: Scope, name: str, topic: str, about: str) -> Outcome:
    """What votes, objections and silence amount to under the organ's rule."""
    organ = scope.law.organs[name]
    rule = rule_of(organ)
    kind = rule.rule if rule is not None else "unanimous"
    members = set(voters(scope, organ, about))
    votes, objections = _acts(scope, "vote", name, topic, about), _acts(scope, "objection", name, topic, about)
    due, proposal = _silence(scope, rule, _acts(scope, "proposal", name, topic, about))
    if due is not None:
        # who objects after the silence has run out comes too late
        objections = [item for item in objections if scope.world.chooser.at_most(Point(item.id, item.time), due)]
    against = {who for item in objections for who in item.fillers("by")}
    against = (against | {who for item in votes if item.outcome in _AGAINST for who in item.fillers("by")}) & members
    favour = {who for item in votes if item.outcome not in (*_AGAINST, "abstain") for who in item.fillers("by")} & members
    times = [item.time for item in (*votes, *objections)]
    last = Period(max(time.lo for time in times), max(time.hi for time in times)) if times else None
    used = tuple(item.id for item in (*votes, *objections))
    need = len(members) if kind in _TOGETHER else _needed(kind, len(members))
    if (against and kind in _TOGETHER) or len(members) - len(against) < need:
        return Outcome(BLOCKED, tuple(sorted(against)), last, used)
    if members and len(favour) >= need:
        return Outcome(ADOPTED, (), last, used)
    if due is not None and scope.world.chooser.at_most(due, Point("now", scope.world.now)):
        return Outcome(ADOPTED, (), Period(due.lo, due.hi), (proposal,))
    return Outcome(PENDING, tuple(sorted(members - favour - against)), None, used)


def _silence(scope: Scope, rule: Rule | None, proposals: list[Occurrence]) -> tuple[Point | None, str]:
    """When a text under the silence procedure stands, and which proposal it is."""
    if rule is None or rule.silence is None or not proposals:
        return None, ""
    last = proposals[0]
    for other in proposals[1:]:
        if scope.world.chooser.at_most(Point(last.id, last.time), Point(other.id, other.time)):
            last = other
    if rule.silence.seconds:
        return Point(last.id, last.time, rule.silence.seconds), last.id
    return Point(f"{last.id}+{rule.silence.text}", add(last.time, rule.silence)), last.id


def _acts(scope: Scope, cls: str, organ: str, topic: str, about: str) -> list[Occurrence]:
    """Acts of this class on the topic in the organ; what only may have been done is followed both ways."""
    found = []
    for item in scope.world.setting.of_classes((cls,)):
        where = {*item.fillers("by"), *item.fillers("to"), *item.fillers("in"), *item.fillers("through")}
        if organ not in where or topic not in _topics(scope, item):
            continue
        if about and item.about and about not in _matters(scope, item):
            continue
        # whether one attack was provoked is not settled by an act that names none; a topic of its own names the matter
        linked = YES if item.about or not about or not _judged(scope, topic) else UNKNOWN
        if scope.world.settled(existence(scope.world, item) & linked, f"{item.id} in {organ} on {about or topic}"):
            found.append(item)
    return found


def _judged(scope: Scope, topic: str) -> bool:
    return any(line.word == topic for line in scope.judges)


def _matters(scope: Scope, item: Occurrence) -> set[str]:
    """What an act is about, and what that is about: a vote on a proposal on an attack."""
    bases = [base for name in item.about if (base := scope.world.occurrence(name)) is not None]
    return {*item.about, *(name for base in bases for name in base.about)}


def _topics(scope: Scope, item: Occurrence) -> set[str]:
    """What a vote, objection or decision is on: named by itself or by the proposal it is about."""
    found = {*item.fillers("on"), *item.fillers("object"), *item.fillers("of")}
    for name in item.about:
        base = scope.world.occurrence(name)
        found |= {*base.fillers("on"), *base.fillers("object"), *base.fillers("of")} if base is not None else {name}
    return found


def finding(scope: Scope, organ: str, word: str, subject: str, judge: JudgeOf) -> tuple[Truth, Reason]:
    """What the organ that judges an evaluative word has decided on it; unknown as long as it has not."""
    found = outcome(scope, organ, word, subject)
    recorded = any(item in scope.world.record.by_id and scope.world.record.by_id[item].outcome for item in found.rests_on)
    if found.state == ADOPTED or (found.state == BLOCKED and recorded and not found.by):
        truth = YES if found.state == ADOPTED else NO
        note = f"{organ} decided on {word}"
        return truth, Reason(kind="claim", truth=truth, line=judge, where=judge.where, note=note, rests_on=found.rests_on)
    note = f"{organ} has not decided on {word} by then; a decision of {organ} would settle it"
    reason = Reason(kind="claim", truth=UNKNOWN, line=judge, where=judge.where, note=note, waits="act", holders=(organ,))
    return UNKNOWN, reason


def computed(scope: Scope, name: str, pattern: Pattern) -> list[Occurrence]:
    """The decision that votes or silence amount to, as an occurrence, where none is recorded."""
    topic_ref, about_ref = pattern.slot("on") or pattern.slot("object"), pattern.slot("about")
    topic = topic_ref.name or topic_ref.role if topic_ref else ""
    about = scope.value(about_ref.name) if about_ref else ""
    if _acts(scope, "decision", name, topic, about):
        return []
    found = _counted(scope, name, topic, about)
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
