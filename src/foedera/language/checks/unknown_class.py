"""Every class of occurrence or act that a line names is in the tree of classes."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.model.blocks import Horizon
from foedera.model.lines import Fact
from foedera.model.terms import Count, Pattern

CODE = "unknown-class"
SEVERITY = "error"
EXPLANATION = Explanation(
    "What happens is told in classes that stand in a tree. A word outside the tree matches nothing on record, and a trigger"
    " with it would never fire. Nothing is compared where no class is described at all.",
    'class attack "attack"\nagreement a "A"\nprovision p\n  when atack called A\n',
    'class attack "attack"\nagreement a "A"\nprovision p\n  when attack called A\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Patterns, acts and horizons of a class without a `class` block; silent where no class is described at all."""
    if not ground.classes.ids():
        return
    for item in ground.each(Pattern, Count, Horizon, Fact):
        for name in _named(item.value):
            if not ground.classes.known(name):
                message = f"`{name}` is no class of occurrence or act, so nothing on record can ever match it."
                remedy = f'Correct the word, or describe the class: class {name} "name".'
                yield report(CODE, SEVERITY, item.where, message, remedy, near=ground.classes.suggest(name))


def _named(value: object) -> tuple[str, ...]:
    match value:
        case Pattern(state=""):
            return value.classes
        case Count():
            return (value.relation,)
        case Horizon():
            return (value.subject,) if value.subject != "all" and "/" not in value.subject else ()
        case Fact(keyword="below"):
            return value.words
        case _:
            return ()
