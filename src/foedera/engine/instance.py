"""Norm instances: a provision set off, for one bearer or one group, toward those it is owed to."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from foedera.engine import activation, applies, counterparty, roles, validity
from foedera.engine.activation import Activation
from foedera.engine.law import Law
from foedera.engine.occurrence import UNLISTED
from foedera.engine.readings import items_of
from foedera.engine.reasons import Reason
from foedera.engine.roles import Members
from foedera.engine.scope import UNNAMED, Scope, is_actor, is_placeholder
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, Duty, Guard
from foedera.model.terms import Ref
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth


class Instance(msgspec.Struct, frozen=True, kw_only=True):
    """One bearer's (or one group's) duty, right or power under one activation.

    Attributes:
        bearer: Actor code; `others not listed` for an open role.
        group: For a joint duty, everybody in the debtor group; else empty.
        debtors: The same with how surely each belongs to it; None unless the duty is a group's.
        toward: Codes it is owed to.
        truth: Whether it arises for this bearer.
        reasons: The activation's lines and the bearer's.
    """

    law: Law
    provision: Provision
    activation: Activation
    scope: Scope
    bearer: str
    group: tuple[str, ...] = ()
    debtors: Members | None = None
    least: int = 0
    toward: tuple[str, ...] = ()
    truth: Truth
    reasons: tuple[Reason, ...]

    @property
    def key(self) -> tuple[str, str, str, tuple[str, ...]]:
        """What makes two instances in two worlds the same."""
        return self.law.id, self.provision.id, self.bearer, self.activation.events

    @property
    def waits(self) -> str:
        """What a no waits for, if the bearer itself is bound."""
        bound = not any(reason.kind == "bearer" and reason.truth is NO for reason in self.reasons)
        return self.activation.waits if self.truth is NO and bound else ""


def duty_of(provision: Provision) -> Duty | None:
    """The provision's line of modality and act."""
    for line in provision.lines:
        if isinstance(line, Duty):
            return line
    return None


def bearer_of(provision: Provision) -> Bearer | None:
    """The provision's bearer line."""
    for line in provision.lines:
        if isinstance(line, Bearer):
            return line
    return None


def instances(
    world: World, law: Law, provision: Provision, *, toward: str = "", bearer: str = "", about: Collection[str] = ()
) -> list[Instance]:
    """All instances of a provision in a world.

    Args:
        toward: Only what is owed to this actor; empty: to anybody.
        bearer: Only this actor's; it is then listed even if it is not bound, with the reason why not.
        about: Only in matters with one of these occurrences; empty: in all.
    """
    key = ("instances", law.id, provision.id, toward, bearer, about)
    found: list[Instance] | None = world.memory.get(key)
    if found is None:
        if not world.knows(provision.lines):
            found = []
        else:
            found = [
                one
                for active in activation.activations(world, law, provision, toward, bearer, about)
                for one in _bound(world, law, provision, active, toward, bearer)
            ]
        world.memory[key] = found
    return found


def _bound(world: World, law: Law, provision: Provision, active: Activation, toward: str, bearer: str) -> list[Instance]:
    line = bearer_of(provision)
    if line is None:
        return []
    scope = active.scope
    at = _moment(scope, line.ref)
    ref = line.ref
    if line.form == "that":
        ref = _that(provision, scope, ref)
    found = roles.holders(world, law, ref, at, _codes(scope))
    codes = dict(sorted(found.sure.items()))
    if found.open:
        codes[UNLISTED] = UNKNOWN
    if bearer:
        codes = {bearer: found.truth(bearer)}
    debtors = found if line.form in ("jointly", "at_least") else None
    group = tuple(sorted(found.sure)) if debtors is not None else ()
    out = []
    for code, truth in codes.items():
        one = _instance(provision, active, line, code, truth)
        one = msgspec.structs.replace(one, law=law, group=group, debtors=debtors, least=line.least)
        owed = counterparties(one.scope, provision, code)
        if toward:
            theirs = owed.truth(toward)
            if theirs is NO and not bearer:
                continue
            one = _owed(one, toward, theirs) if theirs is not YES else one
        one = msgspec.structs.replace(one, toward=(toward,) if toward else tuple(sorted(owed.sure)))
        if truth is not NO and code != UNLISTED:
            one = _in_force_for(world, law, one)
        out.append(one)
    return out


def _owed(one: Instance, toward: str, truth: Truth) -> Instance:
    """The instance as far as it is owed to the one asked about."""
    note = f"not owed to {toward}"
    if truth is UNKNOWN:
        note = f"whether it is owed to {toward} is not listed in the text or depends on a date that is not exact"
    reason = Reason(kind="counterparty", truth=truth, where=one.provision.where, note=note)
    return msgspec.structs.replace(one, truth=one.truth & truth, reasons=(*one.reasons, reason))


def _moment(scope: Scope, ref: Ref) -> Period:
    if not ref.as_of:
        return scope.at
    item = scope.occurrence(ref.as_of)
    if item is not None:
        return item.time
    try:
        return parse_period(ref.as_of)
    except ValueError:
        return scope.at


def _codes(scope: Scope) -> dict[str, str]:
    """The placeholders with `attacker` and `attacked`; where a fact does not say who that is, it may be anybody."""
    env = dict(scope.env)
    found = [scope.world.occurrence(value) for value in scope.env.values()]
    items = [item for item in found if item is not None and not item.virtual]
    happened = [item for item in items if scope.world.setting.classes.kind(item.cls) != "act"]
    for name, preposition in (("attacker", "by"), ("attacked", "on")):
        # who asks for help against an attack that nobody is named for did not make it
        for item in happened or items:
            if item.fillers(preposition):
                env.setdefault(name, item.fillers(preposition)[0])
        if any(scope.world.setting.classes.kind(item.cls) == "fact" for item in happened):
            env.setdefault(name, UNNAMED)
    return env


def _that(provision: Provision, scope: Scope, ref: Ref) -> Ref:
    """`that G`: whoever the trigger bound; where it has not happened yet, whoever could be."""
    if ref.name in scope.env:
        return ref
    for line in provision.lines:
        pattern = getattr(line, "pattern", None)
        if pattern is None:
            continue
        for slot in pattern.slots:
            if slot.ref.name == ref.name and slot.ref.role:
                return Ref(role=slot.ref.role, excluding=ref.excluding)
        sister = bearer_of(scope.law.provisions[pattern.classes[0]]) if pattern.classes[0] in scope.law.provisions else None
        if sister is not None:
            return Ref(role=sister.ref.role or sister.ref.name, excluding=sister.ref.excluding)
    return ref


def _instance(provision: Provision, active: Activation, line: Bearer, code: str, truth: Truth) -> Instance:
    scope = active.scope
    if is_placeholder(line.ref.name) and code != UNLISTED:
        scope = scope.bind(**{line.ref.name: code})
    law = scope.law
    role = line.ref.role or line.ref.name
    if truth is NO:
        left_out = roles.excepted(scope.world, law, line.ref.excluding, code, scope.at, scope.env) is YES
        other = roles.nearest(law, role, code)
        if left_out:
            note = f"{code} is excepted"
        elif is_actor(role):
            note = f"only {role} is bound"
        else:
            note = f"{code} is not a {role.replace('_', ' ')} then" + (f" ({other})" if other else "")
    elif truth is UNKNOWN:
        note = f"whether {code} belongs to {role.replace('_', ' ')} is not listed in the text"
    else:
        note = code
    reason = Reason(kind="bearer", truth=truth, line=line, where=line.where, note=note)
    own = applies.reasons_of_bearer(scope, provision, scope.at) if truth is not NO else []
    if truth is not NO:
        own += _of_bearer(active, scope, provision)
    return Instance(
        law=law, provision=provision, activation=active, scope=scope, bearer=code,
        truth=min((active.truth & truth, *(one.truth for one in own))), reasons=(*active.reasons, *own, reason),
    )  # fmt: skip


def _of_bearer(active: Activation, scope: Scope, provision: Provision) -> list[Reason]:
    """The guards that speak of this bearer."""
    mine = applies.guards_of_bearer(active.scope, provision)
    state = msgspec.structs.replace(active, scope=scope, reasons=())
    for item in items_of(scope.law, provision) if mine else ():
        if isinstance(item.line, Guard) and any(item.line is line for line in mine):
            state = activation.guarded(state, item.line, item)
    return list(state.reasons)


def _in_force_for(world: World, law: Law, one: Instance) -> Instance:
    """Validity for this bearer, and sister clauses that end the duty toward those it is owed to."""
    truth, note = validity.in_force(world, law, one.bearer, one.scope.at)
    reasons = one.reasons
    before = next((reason for reason in reasons if reason.kind == "in_force"), None)
    if before is None or truth < before.truth:
        reasons = (Reason(kind="in_force", truth=truth, where=law.text.agreement.where, note=note), *reasons)
    struck = [validity.never_arose(one.scope, one.provision.id, one.bearer, toward) for toward in one.toward or ("",)]
    left = max(struck, key=lambda reason: reason.truth if reason is not None else YES)
    if left is not None:  # it is owed to nobody for certain any more
        truth, reasons = truth & left.truth, (*reasons, left)
    return msgspec.structs.replace(one, truth=one.truth & truth, reasons=reasons)


def counterparties(scope: Scope, provision: Provision, bearer: str) -> Members:
    """Whom the provision is owed to, the bearer itself left out."""
    owed = _everybody_owed(scope, provision)
    sure = {code: truth for code, truth in owed.sure.items() if code != bearer}
    return Members(sure, owed.open, owed.out | {bearer} if owed.open else owed.out)


def _everybody_owed(scope: Scope, provision: Provision) -> Members:
    """Whom the provision is owed to by one bearer or another: the same for all of them, unless their names stand in it."""
    memory = scope.world.memory
    key = ("owed to", scope.law.id, provision.id, scope.at.lo, scope.at.hi, tuple(sorted(scope.env.items())))
    found: Members | None = memory.get(key)
    if found is None:
        owed: dict[str, Truth] = {}
        outs = []
        for ref in counterparty.toward_refs(scope.law, provision):
            group = roles.holders(scope.world, scope.law, ref, scope.at, _codes(scope))
            outs += [group.out] if group.open else []
            for code, truth in group.sure.items():
                if not is_placeholder(code):
                    owed[code] = owed.get(code, NO) | truth
        found = memory[key] = Members(owed, bool(outs), frozenset.intersection(*outs) if outs else frozenset())
    return found


def arises(one: Instance) -> bool:
    """Whether there is anything to follow in a life cycle."""
    return one.truth is not NO or bool(one.waits)


__all__ = ["UNLISTED", "YES", "Instance", "arises", "bearer_of", "counterparties", "duty_of", "instances"]
