"""What a provision waits for where nothing matches: an act, another provision, a process; and the stand-in for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from foedera.engine import match, roles
from foedera.engine.happenings import absence_note
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.scope import UNNAMED, Scope, is_placeholder
from foedera.model.blocks import Provision
from foedera.model.terms import Pattern
from foedera.model.time import END, Period, not_after
from foedera.model.truth import NO, YES, Truth

EVENT, OPEN = "event", "open"
"""What a duty sleeps for: a process that may still begin or end; or it is open whether that is what is missing."""


def unfit(scope: Scope, pattern: Pattern) -> Reason | None:
    """Why the one meant could not, or perhaps not, do the missing act: the role that the line asks for."""
    for slot in pattern.slots:
        code, role = scope.env.get(slot.ref.name, ""), slot.ref.role
        if code in ("", UNNAMED) or role not in scope.law.roles:
            continue
        truth = roles.belongs(scope.world, scope.law, role, code, scope.at)
        if truth is not YES:
            words = "is not" if truth is NO else "may not be"
            return Reason(kind="when", truth=truth, note=f"{code} {words} a {role.replace('_', ' ')} of {scope.law.id}")
    return None


def kind(scope: Scope, pattern: Pattern) -> str:
    """What is missing where nothing matches a pattern."""
    classes = scope.world.setting.classes
    kinds = {classes.kind(name) for name in pattern.classes} if not pattern.state else {"derived"}
    return "derived" if "derived" in kinds else "act" if "act" in kinds else EVENT if "process" in kinds else ""


def by_matter(found: Sequence[match.Match], pattern: Pattern) -> Callable[[dict[str, str]], list[Truth]]:
    """How surely acts were done in the matter of some bindings; what is not linked may have been done in any matter."""
    ref = pattern.slot("about")
    if ref is None or not is_placeholder(ref.name):
        every = [one.truth for one in found]
        return lambda _: every
    name, about = ref.name, dict[str, list[Truth]]()
    for one in found:
        about.setdefault(one.env.get(name, UNNAMED), []).append(one.truth)
    loose = about.get(UNNAMED, [])
    return lambda env: [*loose, *(about.get(matter, ()) if (matter := env.get(name, UNNAMED)) != UNNAMED else ())]


def nearest(scope: Scope, pattern: Pattern) -> str:
    """The occurrence that comes nearest, and on what it fails; else how long the record is complete."""
    one = match.near_miss(scope, pattern)
    if one is not None:
        who = ", ".join(one.occurrence.fillers(one.preposition)) or "something else"
        return f"{one.occurrence.id} is {one.preposition} {who}"
    return absence_note(scope, pattern)


def current(scope: Scope, base: Occurrence) -> Truth:
    """Whether it is worth saying that an act about this is missing: not for what lies before the text."""
    if base.assumed or scope.world.record.closed:
        return YES
    return NO if scope.law.dated is None else not_after(scope.law.dated, base.time)


def is_fact(scope: Scope, event: str) -> bool:
    """Whether an event happened in the world, rather than being an act about it."""
    item = scope.world.occurrence(event)
    return item is not None and scope.world.setting.classes.kind(item.cls) != "act"


def stand_in(scope: Scope, provision: Provision, pattern: Pattern, events: tuple[str, ...]) -> Occurrence:
    """An act still to come, so that the rest of the provision can be tested."""
    item = Occurrence(
        id=f"?{provision.id}/{pattern.called or pattern.classes[0]}/{'+'.join(events)}",
        cls=pattern.classes[0],
        slots={},
        time=Period(scope.world.question.as_of, END),
        about=events,
        virtual=True,
    )
    scope.world.derived[item.id] = item
    return item
