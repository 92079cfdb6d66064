"""What counts as an attack by a text's fiction does not set off that same fiction."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, report
from foedera.language.checks.walk import every
from foedera.model.blocks import Provision
from foedera.model.lines import Deemed, When
from foedera.model.terms import Pattern

CODE = "deemed-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "What a text deems to have happened sets off the same fiction again. A deemed occurrence rests on an actual one and is"
    " never itself a base.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when actual or deemed attack on V called A\n'
    "  deemed attack on each party\n",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  deemed attack on each party\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`deemed` lines that feed, directly or through another, a trigger of their own that sees `actual or deemed`."""
    for names in ground.agreements.values():
        fictions = [block for block in names.text.provisions if any(every(block, Deemed))]
        edges = {
            block.id: [other.id for other in fictions if _feeds(ground, block, other)] for block in fictions
        }
        for circle in cycles(edges):
            block = names.provisions[circle[0]]
            message = f"`{circle[0]}` sets itself off again by what it deems to have happened: {chain(circle)}."
            remedy = "Remove `actual or deemed` from the trigger: a fiction rests on what did happen."
            yield report(CODE, SEVERITY, block.where, message, remedy)


def _feeds(ground: Ground, block: Provision, other: Provision) -> bool:
    seen = [line.pattern for line, _ in every(other, When) if line.pattern.deemed]
    return any(_covers(ground, line.pattern, trigger) for line, _ in every(block, Deemed) for trigger in seen)


def _covers(ground: Ground, deemed: Pattern, trigger: Pattern) -> bool:
    return any(ground.classes.below(one, other) for one in deemed.classes for other in trigger.classes)
