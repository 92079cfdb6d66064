"""Patterns against the record: which occurrences match, with what truth, binding which placeholders."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import msgspec

from foedera.engine import candidates, roles
from foedera.engine.candidates import ABOUT
from foedera.engine.facts import existence
from foedera.engine.occurrence import UNLISTED, Occurrence
from foedera.engine.scope import UNNAMED, Scope, is_actor, is_placeholder
from foedera.model.terms import Pattern, Ref, Slot
from foedera.model.time import Period, not_after
from foedera.model.truth import NO, UNKNOWN, YES, Truth

EVENT = "event"


class Match(msgspec.Struct, frozen=True):
    """One occurrence that may match, what it binds, and how sure the match is."""

    occurrence: Occurrence
    env: dict[str, str]
    truth: Truth


class NearMiss(msgspec.Struct, frozen=True):
    """An occurrence of the right class that fails on one slot, for a `why not`."""

    occurrence: Occurrence
    preposition: str


def matches(scope: Scope, pattern: Pattern) -> list[Match]:
    """All matches of a pattern that are not certainly none, in order of time."""
    found = []
    for item in candidates.fitting(scope, pattern):
        seen = _exists(scope, item)
        if seen is NO:
            continue
        if pattern.ongoing:
            seen = seen & ongoing(scope, item)
        if pattern.outcome and seen is not NO:
            seen = seen & (YES if item.outcome == pattern.outcome else UNKNOWN if not item.outcome else NO)
        if seen is NO:
            continue
        # who acts as a member of a role is a member then, not at the time of test
        for env, truth in slot_matches(scope if pattern.ongoing else scope.moved(item.time), item, pattern):
            bound = {**env, pattern.called: item.id} if pattern.called else env
            found.append(Match(item, bound, truth & seen))
    return found


def together(scope: Scope, pattern: Pattern) -> list[Match]:
    """Matches of a pattern; where it says `by every ROLE`, the acts of the members one by one add up to one."""
    found = matches(scope, pattern)
    by = pattern.slot("by")
    if found or by is None or by.quantifier != "every":
        return found
    loose = msgspec.structs.replace(pattern, slots=tuple(slot for slot in pattern.slots if slot.preposition != "by"))
    parts = matches(scope, loose)
    sure = [one for one in parts if one.truth is YES]
    made = [(_whole(some), truth) for some, truth in ((parts, UNKNOWN), (sure, YES)) if some]
    return [
        Match(whole, env, truth & step)
        for whole, truth in made
        for env, step in slot_matches(scope, whole, pattern)
        if step is not NO
    ]


def _whole(parts: list[Match]) -> Occurrence:
    """The acts of several taken as one, complete when the last of them has acted for the first time."""
    first: dict[str, Period] = {}
    for time, code in ((one.occurrence.time, code) for one in parts for code in one.occurrence.fillers("by")):
        known = first.get(code, time)
        first[code] = Period(min(known.lo, time.lo), min(known.hi, time.hi))
    last = max((one.occurrence for one in parts), key=lambda item: (item.time.hi, item.id))
    time = Period(max(time.lo for time in first.values()), max(time.hi for time in first.values())) if first else last.time
    return msgspec.structs.replace(last, slots={**last.slots, "by": tuple(sorted(first))}, time=time)


def ongoing(scope: Scope, item: Occurrence) -> Truth:
    """Whether a process runs at the moment of test: begun, and not ended as far as the record is complete."""
    begun = YES if item.id in scope.past else not_after(item.time, scope.at)
    if begun is NO:
        return NO
    end = scope.world.end_of(item)
    if end is not None:
        return begun & ~not_after(end, scope.at)
    horizon = scope.world.record.horizon((item.cls, *scope.world.setting.classes.ancestors(item.cls)))
    if horizon is not None and not item.assumed and scope.at.hi > horizon:
        return begun & UNKNOWN
    return begun


def _exists(scope: Scope, item: Occurrence) -> Truth:
    """Whether an occurrence happened; what is derived carries its own certainty."""
    return item.certainty if item.because else existence(scope.world, item)


def near_miss(scope: Scope, pattern: Pattern) -> NearMiss | None:
    """An occurrence of the class that fails on exactly one slot, and not on the matter: an assumed one before the latest.

    On a long record only an assumed event, or one that shares an actor the pattern names, is worth telling.
    """
    found = [item for item in candidates.worth_telling(scope, pattern) if _exists(scope, item) is not NO]
    for item in sorted(found, key=lambda item: (not item.assumed, -item.time.hi)):
        missed = [
            slot.preposition
            for slot in pattern.slots
            if all(truth is NO for _, truth in _fill(scope, item, slot, pattern, dict(scope.env)))
        ]
        if len(missed) == 1 and missed != [ABOUT]:
            return NearMiss(item, missed[0])
    return None


def slot_matches(scope: Scope, item: Occurrence, pattern: Pattern) -> Iterator[tuple[dict[str, str], Truth]]:
    """Every way in which the occurrence fits the pattern's slots: placeholders bound, and how surely."""
    options: list[tuple[dict[str, str], Truth]] = [(dict(scope.env), YES)]
    yield from _walk(scope, item, pattern, options)
    if pattern.slots and scope.world.setting.classes.symmetric(item.cls):
        yield from _walk(scope, mirrored(item), pattern, options)


def _walk(
    scope: Scope, item: Occurrence, pattern: Pattern, options: list[tuple[dict[str, str], Truth]]
) -> list[tuple[dict[str, str], Truth]]:
    for slot in pattern.slots:
        options = [
            (found, truth & step)
            for env, truth in options
            for found, step in _fill(scope, item, slot, pattern, env)
            if step is not NO
        ]
    return options


def mirrored(item: Occurrence) -> Occurrence:
    """A relation that runs both ways, read the other way round."""
    slots = dict(item.slots)
    other = next((name for name in ("with", "on", "against") if name in slots), "with")
    slots["by"], slots[other] = item.fillers(other), item.fillers("by")
    return msgspec.structs.replace(item, slots=slots)


def _fill(
    scope: Scope, item: Occurrence, slot: Slot, pattern: Pattern, env: dict[str, str]
) -> list[tuple[dict[str, str], Truth]]:
    preposition, ref = slot.preposition, slot.ref
    if preposition == ABOUT:
        return list(_about(scope, item, ref, env))
    fillers = item.fillers(preposition)
    if not fillers and preposition == "in" and item.place:
        return [(env, _in_place(scope, item, ref))]
    if not fillers:
        used = [other.preposition for other in pattern.slots]
        fillers = elsewhere(item, preposition, used, symmetric=scope.world.setting.classes.symmetric(item.cls))
    found = list(_unify(scope, ref, fillers, env)) if fillers else []
    if preposition == "on" and all(truth is NO for _, truth in found) and (spots := _spots(scope, ref)):
        return [(env, _struck(scope, item, fillers, spots))]
    if not fillers:
        free = is_placeholder(ref.name) and ref.name not in env
        return [({**env, ref.name: UNNAMED} if free else env, UNKNOWN)]
    if UNLISTED in fillers and all(truth is NO for _, truth in found):
        # whoever is not bound by name may be meant by `others not listed`
        code = env.get(ref.name, ref.name)
        return [(env, NO if code in item.properties.get("listed", "").split() else UNKNOWN)]
    return found


def elsewhere(item: Occurrence, preposition: str, used: Collection[str], *, symmetric: bool) -> tuple[str, ...]:
    """Who fills a slot that is empty and may be written another way.

    Args:
        used: Prepositions that the pattern asks for: what fills one of them fills nothing else.
        symmetric: The relation runs both ways, so those who did it together did it with each other.
    """
    ways = (other for other in _OTHER.get(preposition, ()) if other not in used)
    found = next((codes for other in ways if (codes := item.fillers(other))), ())
    if found or preposition != "with" or not symmetric:
        return found
    several = item.fillers("by") if len(item.fillers("by")) > 1 else ()
    return item.fillers("on") or item.fillers("against") or several


_OTHER = {
    "object": ("to", "beside"),
    "to": ("object", "beside"),
    "toward": ("to",),
    "with": ("to",),
    "on": ("object",),
    "beside": ("object", "to"),
}
"""A slot may be written two ways: `assist UKR` and `assistance to UKR`, `lift sanctions on RUS`, `fight beside POL`."""


def _spots(scope: Scope, ref: Ref) -> tuple[str, ...]:
    """The places that a line names as what is struck: `strike by UKR on any of moscow, saint_petersburg`."""
    return tuple(name for name in ref.among or (ref.name,) if scope.world.setting.places.known(name))


def _struck(scope: Scope, item: Occurrence, fillers: tuple[str, ...], spots: tuple[str, ...]) -> Truth:
    """Whether one of the places was struck. A State is struck somewhere, be it in another: no place on record leaves it open."""
    known = scope.world.setting.places.known
    where = [item.place] if item.place else [name for name in fillers if known(name)]
    return max((_place(scope, place, name) for place in where for name in spots), default=UNKNOWN)


def _in_place(scope: Scope, item: Occurrence, ref: Ref) -> Truth:
    return _place(scope, item.place, ref.name)


def _place(scope: Scope, place: str, area: str) -> Truth:
    return scope.world.setting.places.inside(place, area)


def _about(scope: Scope, item: Occurrence, ref: Ref, env: dict[str, str]) -> Iterator[tuple[dict[str, str], Truth]]:
    named = item.about or item.fillers(ABOUT)
    wanted = env.get(ref.name, "")
    if wanted or not is_placeholder(ref.name):
        topic = wanted or ref.name
        if not named or wanted == UNNAMED:
            yield env, UNKNOWN  # one of the two names no matter: a possible match only
        else:
            yield env, YES if any(same(scope, one, topic) for one in named) else NO
        return
    for one in named:
        base = scope.world.occurrence(one)
        # an act may be known before the event is that it turns out to be about
        if base is not None and _of_class(scope, base, ref.role):
            seen = base.certainty if base.because else scope.world.named(base)
            if seen is not NO:
                yield {**env, ref.name: one}, seen
    if not named:
        # an act that is asked about may be about anything; another only about what is asked about
        wide = msgspec.structs.replace(scope, matters=()) if scope.concerns((item.id,)) else scope
        bases = subjects(wide, ref.role)
        if len(bases) > NAMEABLE:
            yield {**env, ref.name: UNNAMED}, UNKNOWN
            return
        for base in bases:
            yield {**env, ref.name: base.id}, UNKNOWN


NAMEABLE = 500
"""Happenings up to which each is told that an act without `about` may be about; of more, that the act names none of them."""


def same(scope: Scope, one: str, topic: str) -> bool:
    """The same occurrence, or one that the other is about (a request about the request about an attack)."""
    if one == topic:
        return True
    base = scope.world.occurrence(one)
    return base is not None and topic in base.about


def _of_class(scope: Scope, item: Occurrence, name: str) -> bool:
    """`about event E` means something that happened, not an act about it."""
    classes = scope.world.setting.classes
    if name == EVENT:
        return classes.kind(item.cls) != "act" and not item.because
    return not name or classes.below(item.cls, name)


def subjects(scope: Scope, name: str) -> list[Occurrence]:
    """Happenings that an act could be about: of the class named, any fact for `event`; of the matters looked for."""
    setting, below = scope.world.setting, None if name in ("", EVENT) else name
    found = setting.subjects(below)
    if scope.matters:  # a few, looked up by their names: to go through every happening for each act is what takes long
        found = tuple(item for one in sorted(scope.matters) if (item := setting.subject(one, below)) is not None)
    # also what is denied: an act may be about a mere claim
    return [item for item in found if scope.world.visible(item) is not NO]


def _unify(scope: Scope, ref: Ref, fillers: tuple[str, ...], env: dict[str, str]) -> Iterator[tuple[dict[str, str], Truth]]:
    if ref.role == ref.quantifier == "" and not ref.excluding and not ref.among and is_actor(ref.name):
        yield env, YES if ref.name in fillers else NO  # one actor by its code, as most lines have it
        return
    world, law = scope.world, scope.law
    kept = dict.fromkeys(fillers, YES)
    if ref.excluding:
        kept = {code: ~roles.excepted(world, law, ref.excluding, code, scope.at, env) for code in fillers}
    left = tuple(code for code, truth in kept.items() if truth is not NO)
    if not left:
        yield env, NO
    elif ref.quantifier == "every":
        yield env, _everybody(scope, ref, {code for code in left if kept[code] is YES}, set(left), env)
    elif ref.among:
        yield env, max((kept[code] for code in left if code in ref.among), default=NO)
    elif is_placeholder(ref.name):
        bound = env.get(ref.name, "")
        for code in (bound,) if bound not in ("", UNNAMED) else left:
            if code not in left:
                yield env, NO
                continue
            truth = kept[code] & (UNKNOWN if bound == UNNAMED else YES)
            if ref.role:
                truth = truth & roles.belongs(world, law, ref.role, code, scope.at)
            yield {**env, ref.name: code}, truth
    else:
        name = ref.name or ref.role
        yield env, max([_named(scope, name, code) & kept[code] for code in left])


def _everybody(scope: Scope, ref: Ref, sure: set[str], possible: set[str], env: Mapping[str, str]) -> Truth:
    """Whether all whom `every ROLE` means are among those named."""
    base = scope.world.occurrence(env.get(ref.as_of, "")) if ref.as_of else None
    need = roles.holders(scope.world, scope.law, ref, base.time if base is not None else scope.at, dict(env))
    certain = {code for code, truth in need.sure.items() if truth is YES}
    if not certain <= possible:
        return NO
    return YES if set(need.sure) <= sure and not need.open else UNKNOWN


def _named(scope: Scope, name: str, code: str) -> Truth:
    if is_actor(name):
        return YES if name == code else NO
    if name in scope.law.roles or name == roles.STATE:
        return roles.belongs(scope.world, scope.law, name, code, scope.at)
    return YES if name == code or scope.world.setting.classes.below(code, name) else NO
