"""Every tier of a view names somebody who can speak."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, is_actor, report
from foedera.model.blocks import View
from foedera.model.lines import Fact

CODE = "unknown-tier"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A tier of a view names whose word counts: a built-in word, an actor or a source. This is none of them.",
    'view v "V"\n  tier partys\n',
    'view v "V"\n  tier parties\n',
)
BUILT_IN = ("courts", "judge", "library", "parties", "un")


def check(ground: Ground) -> Iterator[Problem]:
    """`tier NAME` that is no built-in word, no actor and no source."""
    for item in ground.each(Fact):
        if isinstance(item.block, View) and item.value.keyword == "tier":
            for name in item.value.words:
                if name not in BUILT_IN and not is_actor(name) and name not in ground.sources:
                    message = f"`{name}` is nobody who could speak in a view."
                    remedy = f"Write {', '.join(BUILT_IN)}, an actor's code or the id of a source."
                    yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(name, BUILT_IN))
