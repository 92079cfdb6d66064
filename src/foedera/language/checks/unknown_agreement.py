"""Every agreement that a line or a scenario refers to is in the library."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.blocks import Expect, Horizon
from foedera.model.lines import Link
from foedera.model.terms import InForce, InRole

CODE = "unknown-agreement"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The line refers to an agreement that no file contains, so whether it is in force, and what it says, cannot be known.",
    'agreement a "A"\nprovision p\n  when attack on V called A\n  provided V in party of b\n',
    'agreement a "A"\nprovision p\n  when attack on V called A\n  provided V in party of b\nagreement b "B"\n'
    "role party: UKR\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """`… in force for X`, `… in party of …`, targets of links and questions of scenarios."""
    for item in ground.each(InForce, InRole, Link, Expect, Horizon):
        name = _referred(item.value)
        if name and name not in ground.agreements:
            message = f"`{name}` is no agreement of the library, so nothing can be said about it."
            near = close_to(name, ground.agreements)
            yield report(CODE, SEVERITY, item.where, message, "Correct the name, or add the agreement.", near=near)


def _referred(value: object) -> str:
    match value:
        case InForce():
            return value.agreement
        case InRole():
            return value.of
        case Link() if "/" in value.target:
            return value.target.rpartition("/")[0]
        case Expect():
            return value.provision.rpartition("/")[0]
        case Horizon() if "/" in value.subject:
            return value.subject.rpartition("/")[0]
        case _:
            return ""
