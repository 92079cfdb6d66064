"""Which of two texts comes first: `despite`, `subject to`, and `supersedes` on a provision.

`supersedes X` puts a provision in X's place between parties to both, as soon as it is in force. `despite X` and `subject to X`
say only which of two prevails where both cannot be kept: one forbids its bearer the very act that the other has it do. Where
nothing clashes both stand: help owed under Article 42(7) of the Treaty on European Union is owed beside help under Article 5
of the North Atlantic Treaty, though the first is subject to the second.

Source: Vienna Convention on the Law of Treaties, Art 30(2) to (4); Charter of the United Nations, Art 103.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from foedera.engine import applies, performance, prohibition, validity
from foedera.engine.ending import ENDED, EXCUSED, RELEASED
from foedera.engine.instance import Instance, duty_of, instances
from foedera.engine.law import Law, Prior
from foedera.engine.lifecycle import lives
from foedera.engine.occurrence import Occurrence
from foedera.engine.performance import Performance
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope, is_actor
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.terms import Slot
from foedera.model.truth import NO, UNKNOWN, YES, Truth

_OVER = frozenset((RELEASED, ENDED, EXCUSED))


def prevailing(
    world: World, law: Law, provision: Provision, *, toward: str = "", bearer: str = "", about: Collection[str] = ()
) -> list[Instance]:
    """The instances of a provision, as far as no text that comes before it takes its place or forbids what it asks for."""
    found = instances(world, law, provision, toward=toward, bearer=bearer, about=about)
    priors = world.setting.laws.prior(law.id, provision.id)
    return [_yielding(one, priors) for one in found] if priors else found


def _yielding(one: Instance, priors: tuple[Prior, ...]) -> Instance:
    world = one.scope.world
    for prior in priors:
        law = world.setting.laws.get(prior.agreement)
        if law is None or (one.truth is NO and not one.waits):
            continue  # what is asleep or waits for an act is asked too: nothing is to be waited for under a text replaced
        with world.asking(f"{prior.agreement}/{prior.provision} over {one.law.id}/{one.provision.id}") as first:
            truth, words = (_replaced if prior.replaces else _overridden)(one, law, prior) if first else (NO, "")
        if truth is not NO:
            reason = Reason(kind="precedence", truth=~truth, line=prior.link, where=prior.link.where, note=words)
            one = msgspec.structs.replace(one, truth=one.truth & ~truth, reasons=(*one.reasons, reason))
    return one


def _replaced(one: Instance, law: Law, prior: Prior) -> tuple[Truth, str]:
    """Whether the text in its place is in force between those concerned."""
    world, at = one.scope.world, one.scope.at
    truth = validity.in_force(world, law, one.bearer, at)[0]
    for provision in prior.provisions(law) if prior.provision else ():
        valid = applies.reasons(Scope(world=world, law=law, at=at, provision=provision.id), provision, at)
        truth = truth & min((reason.truth for reason in valid), default=YES) & (YES if world.knows(provision.lines) else NO)
    if law.id != one.law.id:
        truth = truth & min(validity.party_in(world, law, code, at) for code in (one.bearer, *one.toward))
    return truth, f"{prior.name} takes its place"


def _overridden(one: Instance, law: Law, prior: Prior) -> tuple[Truth, str]:
    """Whether what comes first forbids its bearer the act that is asked for."""
    duty, world = duty_of(one.provision), one.scope.world
    if duty is None or duty.act is None or duty.modality not in prohibition.DOES:
        return NO, ""
    asked = [_act(one, name) for name in duty.act.classes]
    truth, name = NO, prior.name
    for provision in prior.provisions(law):
        other = duty_of(provision)
        if other is None or other.modality != "must_not":
            continue
        for ban in instances(world, law, provision, bearer=one.bearer):
            # of several acts that would do, one that is not forbidden is enough
            theirs = ban.truth & min(_forbidden(ban, act) for act in asked)
            if theirs > truth:
                truth, name = theirs, f"{law.id}/{provision.id}"
    return truth, f"overridden by {name}, which forbids it and comes first"


def _act(one: Instance, name: str) -> Occurrence:
    """An act that would perform the instance; it stands in no record."""
    duty, scope = duty_of(one.provision), one.scope
    given = duty.act.slots if duty is not None and duty.act is not None else ()
    slots = {slot.preposition: _fillers(one, slot) for slot in given}
    act = Occurrence(
        id=f"performance of {one.law.id}/{one.provision.id} by {one.bearer}", cls=name,
        slots={**slots, "by": (one.bearer,)}, time=scope.at, certainty=YES, because=one.activation.events,
    )  # fmt: skip
    scope.world.derived[act.id] = act
    return act


def _fillers(one: Instance, slot: Slot) -> tuple[str, ...]:
    value = one.scope.value(slot.ref.name or slot.ref.role)
    if is_actor(value) or one.scope.world.occurrence(value) is not None:
        return (value,)
    return slot.ref.among or one.toward


def _forbidden(ban: Instance, act: Occurrence) -> Truth:
    """Whether that act would be contrary to the prohibition, as far as it is not released."""
    truth = performance.forbidden(ban, act)
    if truth is NO:
        return NO
    against, _ = prohibition.contrary(ban, Performance(act, truth), None)
    over = [life.status in _OVER for life in lives(ban.scope.world, ban)]
    return against & (NO if all(over) else UNKNOWN if any(over) else YES)
