"""Which matters are followed where a question is about some events only: those of the events, and what may become theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from foedera.engine import awaited
from foedera.engine.awaited import EVENT
from foedera.engine.readings import Item
from foedera.engine.scope import Scope, concerns
from foedera.model.lines import When
from foedera.model.terms import Pattern


def looking(scope: Scope, events: tuple[str, ...], about: Collection[str], pattern: Pattern, rest: Sequence[Item]) -> Scope:
    """The scope in which matches of a line are looked for: all of them, if the matter is one asked about or may become one.

    A process that runs is no matter of its own: that none of those asked about runs does not mean that none does.

    Args:
        scope: That of the line.
        events: What the lines before have matched.
        about: Occurrences of which a matter must have one; empty: every matter is looked for.
        pattern: What the line asks for.
        rest: The lines behind it.
    """
    if not about or concerns(events, about) or awaited.kind(scope, pattern) == EVENT:
        return scope
    lines = (line for item in rest for line in (item.line, *(other.line for other in item.instead)))
    if any(isinstance(line, When) and _may_meet(scope, line.pattern, about) for line in lines):
        return scope
    return msgspec.structs.replace(scope, matters=about)


def _may_meet(scope: Scope, pattern: Pattern, events: Collection[str]) -> bool:
    """Whether one of the events may be what a line asks for, by its class, or may lead to it."""
    by = pattern.slot("by")
    if pattern.state or pattern.deemed or (by is not None and by.name in scope.law.organs):  # a decision comes of votes
        return True
    below = scope.world.setting.classes.below
    items = [item for event in events if (item := scope.world.occurrence(event)) is not None]
    return any(below(item.cls, name) for item in items for name in pattern.classes)
