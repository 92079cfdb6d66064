"""Every role that a line names is listed in its agreement."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import STATE, Ground, Names, close_to, report
from foedera.language.checks.slots import Use, role_uses
from foedera.model.terms import InRole

CODE = "unknown-role"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Bearers, members of roles and whoever stands behind `by` must be a role of the same agreement; `state` is built in."
    " An organ may stand behind `by` as well. The nearest names are offered.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  each partys G\n  must consult\n',
    'agreement a "A"\nrole party: UKR\nprovision p\n  each party G\n  must consult\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Bearers, members, `by` and membership that name a role which the agreement does not have."""
    for use in role_uses(ground):
        if use.item.text is not None:
            names = ground.names(use.item.text)
            if not _known(ground, names, use):
                yield _problem(ground, names, use)
    for item in ground.each(InRole):
        other = ground.agreements.get(item.value.of)
        if other is not None and item.value.role not in other.roles:
            message = f"`{item.value.role}` is no role of `{item.value.of}`, so nobody can be in it."
            near = close_to(item.value.role, other.roles)
            yield report(CODE, SEVERITY, item.where, message, "Name a role of that agreement.", near=near)


def _known(ground: Ground, names: Names, use: Use) -> bool:
    if use.name == STATE or use.name in names.roles:
        return True
    if use.also == "organ":
        return use.name in names.organs
    return use.also == "class" and (use.name == "event" or ground.classes.known(use.name) or not ground.classes.ids())


def _problem(ground: Ground, names: Names, use: Use) -> Problem:
    home = ground.home(use.where)
    what = "neither a role nor an organ" if use.also == "organ" else "no role"
    known = {*names.roles, STATE, *(names.organs if use.also == "organ" else ())}
    message = f"`{use.name}` is {what} of `{home}`, so this line speaks of nobody."
    remedy = f"Correct the name, or list its members: role {use.name}: MEMBER, MEMBER."
    return report(CODE, SEVERITY, use.where, message, remedy, near=close_to(use.name, known))
