"""Which matters are followed where a question is about some events only: those of the events, and what may become theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

import msgspec

from foedera.engine import awaited
from foedera.engine.awaited import EVENT
from foedera.engine.candidates import ABOUT
from foedera.engine.occurrence import Occurrence
from foedera.engine.readings import Item, items_of
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
    later = [line.pattern for line in lines if isinstance(line, When) and _may_meet(scope, line.pattern, about)]
    if not later:
        return msgspec.structs.replace(scope, matters=about)
    if pattern.called and all(_tied(scope, one, pattern.called, about) for one in later):
        return msgspec.structs.replace(scope, matters=_led_to(scope, about))
    return scope


def _may_meet(scope: Scope, pattern: Pattern, events: Collection[str]) -> bool:
    """Whether one of the events may be what a line asks for, by its class, or may lead to it."""
    return pattern.state != "" or _worked_out(scope, pattern) or any(True for _ in _of_kind(scope, pattern, events))


def _worked_out(scope: Scope, pattern: Pattern) -> bool:
    """A decision comes of votes, a deemed attack of another."""
    by = pattern.slot("by")
    return pattern.deemed or (by is not None and by.name in scope.law.organs)


def _of_kind(scope: Scope, pattern: Pattern, events: Collection[str]) -> Iterator[Occurrence]:
    """Those of the events that are of a class that a line asks for."""
    below, known = scope.world.setting.classes.below, _by_class(scope, events)
    for cls, items in known.items():
        if any(below(cls, name) for name in pattern.classes):
            yield from items


def _by_class(scope: Scope, events: Collection[str]) -> dict[str, list[Occurrence]]:
    setting = scope.world.setting
    found: dict[str, list[Occurrence]] | None = setting.memo.get(("matters by class", events))
    if found is None:
        found = setting.memo["matters by class", events] = {}
        for item in (item for event in events if (item := setting.record.by_id.get(event)) is not None):
            found.setdefault(item.cls, []).append(item)
    return found


def _tied(scope: Scope, pattern: Pattern, called: str, events: Collection[str]) -> bool:
    """Whether whatever a line matches in the matters of the events says that it is about the occurrence of an earlier line.

    Of what came of another provision that holds where each of its own lines is tied to its first.
    """
    ref = pattern.slot(ABOUT)
    if ref is None or ref.name != called or _worked_out(scope, pattern):
        return False
    if not pattern.state:
        return all(item.about for item in _of_kind(scope, pattern, events))
    block = scope.law.provisions.get(pattern.classes[0])
    if block is None:
        return False
    own = [line.pattern for item in items_of(scope.law, block) for line in (item.line, *(other.line for other in item.instead))
           if isinstance(line, When)]  # fmt: skip
    return not own or (
        not own[0].state and not _worked_out(scope, own[0]) and all(_tied(scope, one, own[0].called, events) for one in own[1:])
    )


def _led_to(scope: Scope, events: Collection[str]) -> frozenset[str]:
    """The events, what they are about, and what that is about."""
    memory = scope.world.setting.memo
    found: frozenset[str] | None = memory.get(("led to", events))
    if found is None:
        once = {name for event in events for name in _topics(scope, event)}
        twice = {name for event in once for name in _topics(scope, event)}
        found = memory["led to", events] = frozenset((*events, *once, *twice))
    return found


def _topics(scope: Scope, event: str) -> tuple[str, ...]:
    item = scope.world.setting.record.by_id.get(event)
    return (*item.about, *item.because) if item is not None else ()
