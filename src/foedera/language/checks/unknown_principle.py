"""Every principle that a text invokes is described."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.lines import Invokes

CODE = "unknown-principle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A provision appeals to a principle that nothing describes. Principles are compared across texts by their names, so"
    " they are written down once.",
    'agreement a "A"\n  invokes indivisibilty\nprinciple indivisibility "I"\n',
    'agreement a "A"\n  invokes indivisibility\nprinciple indivisibility "I"\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`invokes NAME` without a `principle` block."""
    for item in ground.each(Invokes):
        name = item.value.principle
        if name not in ground.principles:
            message = f"`{name}` is no principle of the library, so what is invoked is not said anywhere."
            remedy = f'Correct the name, or describe it: principle {name} "Title".'
            yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(name, ground.principles))
