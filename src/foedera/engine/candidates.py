"""What could match a pattern at all: of its classes, recorded, worked out or derived, and not certainly of others or elsewhere.

Nothing here decides a match: what is left out is left out because no reading of it could be one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from foedera.engine import organs
from foedera.engine.occurrence import Occurrence
from foedera.engine.scope import Scope, is_actor, is_placeholder
from foedera.model.terms import Pattern, Slot

ABOUT = "about"


def every(scope: Scope, pattern: Pattern, about: Collection[str] = ()) -> list[Occurrence]:
    """Occurrences of the pattern's classes, recorded or derived; of what is derived, in matters of some events only."""
    if pattern.state:
        return derived(scope, pattern.classes[0], pattern.state, about)
    return [*scope.world.setting.of_classes(pattern.classes), *_worked_out(scope, pattern)]


def _worked_out(scope: Scope, pattern: Pattern) -> list[Occurrence]:
    """What is on no record: decisions counted from votes, and what an agreement deems to have happened."""
    world, found = scope.world, list[Occurrence]()
    if (by := pattern.slot("by")) is not None and by.name in scope.law.organs and "decision" in pattern.classes:
        found += organs.computed(scope, by.name, pattern)
    if pattern.deemed:
        below = world.setting.classes.below
        found += [
            item for item in world.derive.deemed(world, scope.law) if any(below(item.cls, name) for name in pattern.classes)
        ]
    return found


def fitting(scope: Scope, pattern: Pattern) -> list[Occurrence]:
    """All that could match, without those that certainly name nobody whom the pattern names, or are of another matter."""
    if pattern.state:
        return every(scope, pattern, matter_of(scope, pattern))
    kind, places = scope.world.setting.kind(pattern.classes), _places(scope, pattern)
    if scope.matters:
        loose = (ref := pattern.slot(ABOUT)) is not None and is_placeholder(ref.name)  # an act that is not linked may be about it
        places = kind.of_matters(places, scope.matters, unlinked=loose)
    return [*(kind.items[place] for place in places), *_worked_out(scope, pattern)]


def recorded(scope: Scope, pattern: Pattern) -> list[Occurrence]:
    """Recorded occurrences of the classes, without those that certainly name nobody whom the pattern names."""
    items = scope.world.setting.of_classes(pattern.classes)
    return [items[place] for place in _places(scope, pattern)]


def _places(scope: Scope, pattern: Pattern) -> Sequence[int]:
    """Where they stand among those of the classes: the slot that leaves the fewest decides."""
    kind = scope.world.setting.kind(pattern.classes)
    near: Sequence[int] = range(len(kind.items))
    for slot in pattern.slots:
        codes = _those_meant(scope, slot)
        if codes is not None and near:
            near = min(near, naming(scope, pattern.classes, codes, slot.preposition), key=len)
    return near


def naming(scope: Scope, classes: tuple[str, ...], codes: Collection[str], preposition: str) -> Sequence[int]:
    """Places of the occurrences of some classes that name one of the actors, or leave open who stands behind a preposition.

    Those of several actors are kept for the run, since every matter of a provision asks for the same.
    """
    kind = scope.world.setting.kind(classes)
    if len(codes) == 1:
        return kind.naming(codes, preposition)
    key = ("naming", classes, codes, preposition)
    found: Sequence[int] | None = scope.world.memory.get(key)
    if found is None:
        found = scope.world.memory[key] = kind.naming(codes, preposition)
    return found


def _those_meant(scope: Scope, slot: Slot) -> Collection[str] | None:
    """The actors that alone can fill a slot: named by code, bound before, or ever of a role; None if others can."""
    ref = slot.ref
    if slot.preposition in (ABOUT, "in") or ref.quantifier == "every" or ref.among:
        return None
    bound = scope.env.get(ref.name, "") if is_placeholder(ref.name) else ""
    if bound:
        return (bound,) if is_actor(bound) else None
    if not ref.role and is_actor(ref.name):
        return (ref.name,) if not ref.excluding and not ref.quantifier else None
    return scope.law.ever_of(ref.role or ref.name)


def matter_of(scope: Scope, pattern: Pattern) -> Collection[str]:
    """In which matters something of another provision can match: those of the event it must be about, else those looked for.

    Where a line does not say `about`, what happened in any matter will do, and all are followed.
    """
    ref = pattern.slot(ABOUT)
    if ref is None or not is_placeholder(ref.name):
        return ()
    topic = scope.env.get(ref.name, "")
    return scope.world.setting.answering((topic,)) if topic in scope.world.record.by_id else scope.matters


def derived(scope: Scope, provision: str, state: str, about: Collection[str] = ()) -> list[Occurrence]:
    """What came of another provision, in matters of some events or in all; no line of a provision states its own answer."""
    if scope.provision in (provision, f"{scope.law.id}/{provision}", provision.removeprefix(f"{scope.law.id}/")):
        return []
    return scope.world.derive.derived(scope.world, scope.law, provision, state, about)


def worth_telling(scope: Scope, pattern: Pattern) -> Sequence[Occurrence]:
    """What may come near enough to a pattern to be told in a *why not*: assumed, or naming an actor whom the pattern names."""
    named = frozenset(slot.ref.name for slot in pattern.slots if is_actor(slot.ref.name))
    if pattern.state or scope.world.record.closed:
        near = fitting(scope, pattern) if pattern.state else every(scope, pattern)
        return [item for item in near if item.assumed or scope.world.record.closed or _names(item, named)]
    memo, key = scope.world.setting.memo, ("worth telling", pattern.classes, named)
    found: tuple[Occurrence, ...] | None = memo.get(key)
    if found is None:
        of_class = scope.world.setting.of_classes(pattern.classes)
        found = memo[key] = tuple(item for item in of_class if item.assumed or _names(item, named))
    more = _worked_out(scope, pattern)
    return [*found, *(item for item in more if item.assumed or _names(item, named))] if more else found


def _names(item: Occurrence, codes: frozenset[str]) -> bool:
    return any(not codes.isdisjoint(fillers) for fillers in item.slots.values())
