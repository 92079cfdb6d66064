"""To whom a provision is owed: its `toward` line and the persons that its act is directed at."""

from __future__ import annotations

import msgspec

from foedera.engine import roles
from foedera.engine.law import Law
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope, is_actor, is_placeholder
from foedera.model.blocks import Provision
from foedera.model.lines import Duty, Toward
from foedera.model.terms import Ref
from foedera.model.truth import NO, UNKNOWN, YES, of

_TOWARD = ("toward", "object", "with", "to", "beside", "for")


def toward_refs(law: Law, provision: Provision) -> tuple[Ref, ...]:
    """To whom the provision is owed: its `toward` line and the persons that its act is directed at."""
    return law.once(_toward_refs, provision)


def _toward_refs(law: Law, provision: Provision) -> tuple[Ref, ...]:
    found = [line.ref for line in provision.lines if isinstance(line, Toward)]
    act = next((line.act for line in provision.lines if isinstance(line, Duty)), None)
    for preposition in _TOWARD:
        ref = act.slot(preposition) if act else None
        if ref is not None and _personal(law, ref):
            found.append(ref)
    return tuple(found)


def _personal(law: Law, ref: Ref) -> bool:
    name = ref.role or ref.name
    return is_actor(name) or is_placeholder(ref.name) or name in law.roles or any(is_actor(one) for one in ref.among)


def bind(scope: Scope, provision: Provision, ref: Ref, toward: str) -> tuple[Scope, Reason | None]:
    """Bind the beneficiary asked about, or say why the provision is owed to others."""
    line = next((line for line in provision.lines if isinstance(line, Toward) and line.ref == ref), None)
    if is_placeholder(ref.name) and not ref.role:
        return scope.bind(**{ref.name: toward}), None
    name = ref.role or ref.name
    if name in scope.law.roles:
        reason = _in_party_role(scope, provision, name, toward)
        return scope, msgspec.structs.replace(reason, line=line) if line is not None else reason
    truth = of(toward in ref.among or name == toward)
    note = f"not owed to {toward}" if truth is NO else ""
    return scope, Reason(kind="counterparty", truth=truth, line=line, where=(line or provision).where, note=note)


def _in_party_role(scope: Scope, provision: Provision, role: str, toward: str) -> Reason:
    """Membership of the beneficiary, over all time: the date is tested again at the trigger."""
    inner = roles.members(scope.world, scope.law, role, scope.at)
    truth = YES if toward in _ever(scope.law, role, ()) else inner.truth(toward)
    words = role.replace("_", " ")
    note = {NO: f"{toward} is not a {words} of {scope.law.id}", UNKNOWN: f"whether {toward} is a {words} is not listed", YES: ""}[
        truth
    ]
    return Reason(kind="counterparty", truth=truth, where=provision.where, note=note)


def _ever(law: Law, role: str, path: tuple[str, ...]) -> set[str]:
    """Everybody who is named in a role or in the roles it is made of, at any date."""
    if role in path:
        return set()
    found: set[str] = set()
    for name in (member for block in law.roles[role] for member in block.members):
        found |= _ever(law, name, (*path, role)) if name in law.roles else {name}
    return found
