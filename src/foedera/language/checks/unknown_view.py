"""Every view that a question asks for exists."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.blocks import Ask

CODE = "unknown-view"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The question asks for a view that does not exist. A view says whose word decides, so it is never guessed.",
    'scenario s\n  ask as of 2024 under unn\nview un "U"\n',
    'scenario s\n  ask as of 2024 under un\nview un "U"\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`ask … under NAME` without a `view` block."""
    for item in ground.each(Ask):
        name = item.value.view
        if name and name not in ground.views:
            message = f"`{name}` is no view, so it is not said whose word decides."
            yield report(CODE, SEVERITY, item.where, message, "Name a view that exists.", near=close_to(name, ground.views))
