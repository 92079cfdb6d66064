"""No role is a member of itself, by way of others."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, report

CODE = "role-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A role contains itself, by way of others, so who belongs to it cannot be said.",
    'agreement a "A"\nrole one: two\nrole two: one, UKR\n',
    'agreement a "A"\nrole one: two\nrole two: UKR\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Roles that contain each other, or that leave out what is defined through them."""
    for names in ground.agreements.values():
        edges = {
            role: [name for block in blocks for name in (*block.members, *block.excluding) if name in names.roles]
            for role, blocks in names.roles.items()
        }
        for circle in cycles(edges):
            message = f"`{circle[0]}` is a role inside itself, so who belongs to it cannot be said: {chain(circle)}."
            yield report(CODE, SEVERITY, names.roles[circle[0]][0].where, message, "List actors in one of the roles instead.")
