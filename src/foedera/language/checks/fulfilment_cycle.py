"""No provision waits for itself."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, Names, report
from foedera.language.checks.walk import Said, said
from foedera.model.blocks import Provision
from foedera.model.lines import Guard, When
from foedera.model.terms import AllOf, AnyCondition, Happened

CODE = "fulfilment-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Each provision of the circle waits until another has been fulfilled, breached or released, so none can ever arise.",
    'agreement a "A"\nprovision p\n  when q fulfilled called Q\nprovision q\n  when p fulfilled called P\n',
    'agreement a "A"\nprovision p\n  when q fulfilled called Q\nprovision q\n  when request called R\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Provisions each of which arises only when another in the circle is fulfilled, breached or released."""
    for names in ground.agreements.values():
        scopes = sorted({one.scope for block in names.text.provisions for one in said(block.lines)})
        told: set[tuple[str, ...]] = set()
        for scope in ["", *scopes]:
            edges = {block.id: list(_awaited(names, block, scope)) for block in names.text.provisions}
            for circle in cycles(edges):
                if circle not in told:
                    told.add(circle)
                    yield _problem(ground, names, circle, scope)


def _awaited(names: Names, block: Provision, scope: str) -> Iterator[str]:
    for one in said(block.lines):
        if one.scope in ("", scope):
            yield from (name for name in _states(one) if name in names.provisions)


def _states(one: Said) -> Iterator[str]:
    if isinstance(one.line, When) and one.line.pattern.state:
        yield one.line.pattern.classes[0]
    elif isinstance(one.line, Guard) and one.line.keyword == "provided":
        yield from _needed(one.line.condition)


def _needed(condition: AnyCondition) -> Iterator[str]:
    """Provisions whose state the condition cannot do without; an alternative under `any of` may be done without."""
    if isinstance(condition, Happened) and condition.pattern.state and not condition.negated:
        yield condition.pattern.classes[0]
    elif isinstance(condition, AllOf):
        for item in condition.items:
            yield from _needed(item)


def _problem(ground: Ground, names: Names, circle: tuple[str, ...], scope: str) -> Problem:
    block = names.provisions[circle[0]]
    under = f" in the reading {scope}" if scope else ""
    message = (
        f"`{circle[0]}` of `{ground.home(block.where)}` waits for itself{under}, so it can never arise: {chain(circle)}."
    )
    return report(CODE, SEVERITY, block.where, message, "Let one of them begin with something that happens outside the circle.")
