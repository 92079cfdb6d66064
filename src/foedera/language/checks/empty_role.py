"""Every role has somebody in it, at least for some time while the agreement lasts."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, Names, beginning, moment, report
from foedera.model.blocks import Role
from foedera.model.time import Period

CODE = "empty-role"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Nobody is in the role: whoever is named is left out again, or had left before the agreement began. What is owed by or to"
    " it is owed by or to nobody. If a text does not name its members, say `not listed`.",
    'agreement a "A"\nrole party: UKR except UKR\n',
    'agreement a "A"\nrole party: UKR\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Roles whose members are all left out again, or all left before the agreement began."""
    for names in ground.agreements.values():
        start = beginning(names.text)
        for role, blocks in names.roles.items():
            reason = _reason(names, role, blocks, start)
            if reason:
                message = f"`{role}` is a role without anybody in it: {reason}."
                remedy = "Name its members, or write `not listed` if the text does not name them."
                yield report(CODE, SEVERITY, blocks[0].where, message, remedy)


def _reason(names: Names, role: str, blocks: list[Role], start: Period | None) -> str:
    members, is_open = names.members(role)
    if is_open:
        return ""
    if not members:
        # A member that is itself an unknown or circular role is another check's business.
        known = all(name in names.roles or name.isupper() for block in blocks for name in block.members)
        circular = any(role == name or name in names.roles for block in blocks for name in block.members)
        left_out = any(block.excluding for block in blocks)
        return "whoever is named is left out again" if known and (left_out or not circular) else ""
    ends = [moment(block.until) for block in blocks]
    if start is not None and all(end is not None and end.hi < start.lo for end in ends):
        return "all had left it before the agreement began"
    return ""
