"""Which recorded acts perform a duty. An act counts for sure if its class and roles fit and it is linked to the matter.

Classes form a tree (assist › military › force): an act of the class owed or below it fits. An unlinked match is only possible.
Quality ("hardly any help") is never graded here; it comes from claims.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import msgspec

from foedera.engine import candidates, match
from foedera.engine.choice import Point
from foedera.engine.facts import existence
from foedera.engine.instance import Instance, duty_of
from foedera.engine.law import Law
from foedera.engine.occurrence import UNLISTED, Occurrence
from foedera.engine.scope import Scope, is_actor, is_placeholder
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import FulfilledWhen
from foedera.model.terms import Pattern, Slot
from foedera.model.time import Period
from foedera.model.truth import NO, UNKNOWN, YES, Truth


class Performance(msgspec.Struct, frozen=True):
    """An act on record and how surely it performs the duty."""

    occurrence: Occurrence
    truth: Truth


def possible(world: World, law: Law, provision: Provision) -> bool:
    """Whether there is any act of a kind that would perform the provision, whoever did it and whatever it is about."""
    scope = Scope(world=world, law=law, at=world.now, provision=provision.id)
    return any(candidates.every(scope, pattern) for pattern in _wanted(provision))


def _wanted(provision: Provision) -> list[Pattern]:
    """What performs a provision: its own lines on it, else the act it names."""
    duty = duty_of(provision)
    if duty is None or duty.act is None:
        return []
    return [line.pattern for line in provision.lines if isinstance(line, FulfilledWhen)] or [duty.act]


def acts(one: Instance) -> list[Performance]:
    """Recorded acts that may perform the instance, in order of time."""
    # of a group whoever belongs to it may act: the same acts for each member that is asked
    who = one.bearer if one.debtors is None or one.bearer == UNLISTED else ""
    key = ("acts", one.law.id, one.provision.id, who, one.activation.events, tuple(sorted(one.scope.env.items())))
    known: list[Performance] | None = one.scope.world.memory.get(key)
    if known is None:
        known = _acts(one)
        one.scope.world.keep(key, known)
    return known


def _acts(one: Instance) -> list[Performance]:
    found: dict[str, Performance] = {}
    matters, related = _matters(one)
    for pattern in _wanted(one.provision):
        for item in _candidates(one, pattern, related):
            if matters and item.about and related.isdisjoint(item.about):
                continue  # it answers something else
            # of what names no matter it is open what it answers
            truth = _fits(one, pattern, item) & (UNKNOWN if matters and not item.about else YES)
            if truth is not NO and truth > (found[item.id].truth if item.id in found else NO):
                found[item.id] = Performance(item, truth)
    return sorted(found.values(), key=lambda act: (act.occurrence.time.lo, act.occurrence.time.hi, act.occurrence.id))


def _candidates(one: Instance, pattern: Pattern, matters: Collection[str] = ()) -> Sequence[Occurrence]:
    """Acts of the kind, without those that certainly name others than the bearer, or are linked to something else only."""
    if pattern.state:
        return candidates.every(one.scope, Pattern(classes=pattern.classes, state=pattern.state))
    kind = one.scope.world.setting.kind(pattern.classes)
    who = _doers(one)
    places = range(len(kind.items)) if who is None else candidates.naming(one.scope, pattern.classes, who, "by")
    if matters:
        places = kind.of_matters(places, matters, unlinked=True)
    return [kind.items[place] for place in places]


def _doers(one: Instance) -> Collection[str] | None:
    """Who alone can have performed it: the bearer, or the members of the debtor group and the organs; None: anybody."""
    if one.debtors is not None:
        return None if one.debtors.open else frozenset((*one.debtors.sure, *one.law.organs))
    return (one.bearer,) if is_actor(one.bearer) else None


def _fits(one: Instance, pattern: Pattern, item: Occurrence) -> Truth:
    if item.id in one.activation.events:
        return NO  # what set the duty off does not perform it
    seen = existence(one.scope.world, item) if not item.because else item.certainty
    seen = seen & _by_bearer(one, item)
    if seen is NO:
        return NO
    # a matter by placeholder is looked at in `_acts`; a topic in words holds the act to it
    slots = tuple(slot for slot in pattern.slots if slot.preposition not in ("by", "about") or _is_topic(slot))
    wanted = Pattern(classes=pattern.classes, slots=slots, outcome=pattern.outcome)
    truth = max((step for _, step in match.slot_matches(one.scope, item, wanted)), default=NO)
    if pattern.outcome:
        truth = truth & (YES if item.outcome == pattern.outcome else NO)
    return seen & truth


def _is_topic(slot: Slot) -> bool:
    return slot.preposition == "about" and not is_placeholder(slot.ref.name)


def _must_link(one: Instance) -> bool:
    """A right or power that names no matter is used by any act of its kind; a duty is performed only by a linked one."""
    duty = duty_of(one.provision)
    return duty is None or duty.modality not in ("may", "power") or (duty.act is not None and names_matter(duty.act))


def _by_bearer(one: Instance, item: Occurrence) -> Truth:
    """Whether the bearer, or a member of the debtor group or an organ on its behalf, did it."""
    who = item.fillers("by")
    if one.bearer == UNLISTED:
        return UNKNOWN if who else NO  # whoever acted may be one of those not listed
    if one.debtors is not None:
        bodies = YES if set(who) & set(one.law.organs) else NO
        return max((one.debtors.truth(code) for code in who), default=NO) | bodies
    return YES if one.bearer in who or one.bearer in item.fillers("with") else NO


def performers(one: Instance, item: Occurrence) -> set[str]:
    """Who of a debtor group is counted for an act: those who did it; all of them where an organ acted for them."""
    who = set(item.fillers("by"))
    return set(one.group) if who & set(one.law.organs) else who & set(one.group) if one.group else who


def _matters(one: Instance) -> tuple[set[str], set[str]]:
    """To what an act must be linked: what set the duty off, and with it what that is about; nothing where any act will do."""
    if not _must_link(one):
        return set(), set()
    matters = {event for event in one.activation.events if not event.startswith("?")}
    bases = [base for event in matters if (base := one.scope.world.occurrence(event)) is not None]
    return matters, matters | {name for base in bases for name in (*base.about, *base.because)}


def violations(one: Instance) -> list[Performance]:
    """Acts that a prohibition forbids to this bearer, on record."""
    duty = duty_of(one.provision)
    if duty is None or duty.act is None:
        return []
    found = []
    for item in _candidates(one, duty.act):
        if one.bearer not in item.fillers("by"):
            continue
        seen = existence(one.scope.world, item) if not item.because else item.certainty
        truth = seen & forbidden(one, item) if seen is not NO else NO
        if truth is not NO:
            found.append(Performance(item, truth))
    return found


def forbidden(one: Instance, item: Occurrence) -> Truth:
    """Whether an act by the bearer is one of the kind that a prohibition names; its exceptions are not asked here."""
    duty, below = duty_of(one.provision), one.scope.world.setting.classes.below
    if duty is None or duty.act is None or one.bearer not in item.fillers("by"):
        return NO
    if not any(below(item.cls, name) for name in duty.act.classes):
        return NO
    return max((step for _, step in match.slot_matches(one.scope, item, duty.act)), default=NO)


def names_matter(pattern: Pattern) -> bool:
    """Whether a pattern refers to a matter by placeholder."""
    ref = pattern.slot("about")
    return ref is not None and is_placeholder(ref.name)


def completed(one: Instance, done: Iterable[tuple[Point, Performance]]) -> Period:
    """When the last of as many as the text asks for has acted."""
    first: dict[str, Period] = {}
    for point, act in done:
        for who in performers(one, act.occurrence):
            known = first.get(who, Period(point.lo, point.hi))
            first[who] = Period(min(known.lo, point.lo), min(known.hi, point.hi))
    earliest, latest = sorted(time.lo for time in first.values()), sorted(time.hi for time in first.values())
    last = min(one.least, len(first)) - 1
    return Period(earliest[last], latest[last])
