"""Derived occurrences: fulfilments, breaches, releases, activations, and attacks that are deemed to be on others too.

They carry the same fields as recorded ones and `because`. A deemed occurrence keeps time, place and attacker of its base, is seen
only by lines of its own agreement that say `actual or deemed`, and is never itself a base: depth one, no loop. Cycles among
provisions are refused when a library is loaded; the guard here only keeps an unchecked text from running away.
"""

from __future__ import annotations

from collections.abc import Collection

from foedera.engine import activation, performance, roles
from foedera.engine.ending import ENDED, EXCUSED, RELEASED
from foedera.engine.instance import Instance, instances
from foedera.engine.law import Law
from foedera.engine.lifecycle import BREACHED, FULFILLED, LATE, NOT_DONE, PARTIAL, UNRECORDED, VIOLATED, Life, lives
from foedera.engine.occurrence import UNLISTED, Occurrence
from foedera.engine.precedence import prevailing
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import Deemed
from foedera.model.time import Period
from foedera.model.truth import NO, UNKNOWN, YES

REACHED = {
    "fulfilled": (FULFILLED, LATE),
    "late": (LATE,),
    "partial": (PARTIAL,),
    "breached": (BREACHED, NOT_DONE, VIOLATED, LATE),
    "released": (RELEASED,),
    "ended": (ENDED, RELEASED, EXCUSED),
    "overdue": (BREACHED, NOT_DONE, UNRECORDED, LATE),
}
"""State that a line may ask for to the statuses of a life in which it has been reached."""
PERFORMED = ("fulfilled", "late", "partial")
"""States that are reached by an act of the kind owed only."""
AT_DUE = ("breached", "overdue")
"""States that are reached when the term runs out, not when something is done."""


def derived(world: World, law: Law, provision: str, state: str, about: Collection[str] = ()) -> list[Occurrence]:
    """Occurrences of a provision having reached `state` (`activated`, `fulfilled`, `breached` …), one for each bearer.

    Args:
        about: Only those matters need be followed that have one of these occurrences; empty: all.
    """
    if "/" in provision:
        name, _, provision = provision.partition("/")
        law = world.setting.laws.get(name) or law
    key = f"{law.id}/{provision}"
    memo = ("derived", key, state, about)
    if memo in world.memory:
        return world.memory[memo]  # type: ignore[no-any-return]
    block = law.provisions.get(provision)
    if block is None or key in world.stack or (state in PERFORMED and not performance.possible(world, law, block)):
        return []
    world.stack.append(key)
    try:
        bound = prevailing(world, law, block, about=about)
        bound = [*bound, *_unlisted(world, law, block, bound, about)]
        found = [item for one in bound if (item := _reached(world, one, key, state, about)) is not None]
    finally:
        world.stack.pop()
    found.sort(key=lambda item: (item.time.lo, item.time.hi, item.id))
    world.memory[memo] = found
    return found


def _unlisted(world: World, law: Law, block: Provision, bound: list[Instance], about: Collection[str]) -> list[Instance]:
    """Where the list of bearers is open: those who are not on it and did such acts, who may belong to it."""
    if not any(one.bearer == UNLISTED for one in bound):
        return []
    acts = [act.occurrence for one in bound if one.bearer == UNLISTED for act in performance.acts(one)]
    codes = {code for act in acts for code in act.fillers("by")} - {one.bearer for one in bound}
    return [one for code in sorted(codes) for one in prevailing(world, law, block, bearer=code, about=about)]


def _reached(world: World, one: Instance, key: str, state: str, about: Collection[str]) -> Occurrence | None:
    if one.truth is NO:
        return None
    trigger = one.activation.trigger or one.law.in_force or world.now
    outcome, rests, time, certainty = "", tuple(one.activation.events), trigger, one.truth
    if state != "activated":
        found = lives(world, one)
        kept = [life for life in found if life.status in REACHED.get(state, ())]
        if not kept:
            return None
        certainty = certainty & (YES if len(kept) == len(found) else UNKNOWN)
        times = [_time(life, state) or trigger for life in kept]
        time = Period(min(moment.lo for moment in times), max(moment.hi for moment in times))
        outcomes = {life.outcome for life in kept}
        outcome = outcomes.pop() if len(outcomes) == 1 else ""
        rests = tuple(dict.fromkeys((*rests, *(act for life in kept for act in life.acts))))
    matter = {base for event in one.activation.events for base in _matter(world, event)}
    item = Occurrence(
        id=f"{key}/{one.bearer}/{'+'.join(one.activation.events)}:{state}",
        cls=f"{key} {state}",
        slots={"by": (one.bearer,), "to": one.toward},
        properties={"listed": " ".join(_listed(world, one, about))} if one.bearer == UNLISTED else {},
        time=time,
        about=tuple(sorted(matter)),
        outcome=outcome,
        certainty=certainty,
        because=rests or (key,),
    )
    world.derived[item.id] = item
    return item


def _time(life: Life, state: str) -> Period | None:
    """When a life reached a state: a breach when its term ran out."""
    due = life.clock.due
    return Period(due.lo, due.hi) if state in AT_DUE and due is not None else life.time


def _listed(world: World, one: Instance, about: Collection[str]) -> list[str]:
    """Who is bound by name, so that `others not listed` cannot mean them."""
    return [other.bearer for other in instances(world, one.law, one.provision, about=about) if other.bearer != UNLISTED]


def _matter(world: World, event: str) -> tuple[str, ...]:
    """The event itself and what it is about."""
    item = world.occurrence(event)
    return (event, *item.about) if item is not None else (event,)


def triggered(world: World, law: Law, provision: str) -> list[activation.Activation]:
    """The ways in which a provision is, or may be, set off."""
    block = law.provisions[provision]
    key = f"{law.id}/{provision}"
    if key in world.stack:
        return []
    known: list[activation.Activation] | None = world.memory.get(("triggered", key))
    if known is not None:
        return known
    found = []
    if world.knows(block.lines):
        world.stack.append(key)
        try:
            found = activation.activations(world, law, block)
        finally:
            world.stack.pop()
    known = world.memory["triggered", key] = [one for one in found if one.truth is not NO and one.trigger is not None]
    return known


def deemed(world: World, law: Law) -> list[Occurrence]:
    """Occurrences that this agreement deems to have happened to others as well."""
    memo = ("deemed", law.id)
    if memo in world.memory:
        return world.memory[memo]  # type: ignore[no-any-return]
    world.memory[memo] = []  # a deemed occurrence is never a base for another
    found = []
    for block in law.provisions.values():
        for line in block.lines:
            if isinstance(line, Deemed) and world.knows(block.lines):
                for active in activation.activations(world, law, block):
                    if active.truth is not NO:
                        found += _deemed(world, law, line, active)
    world.memory[memo] = found
    return found


def _deemed(world: World, law: Law, line: Deemed, active: activation.Activation) -> list[Occurrence]:
    base = next((item for event in active.events if (item := world.occurrence(event)) is not None), None)
    ref = line.pattern.slot("on")
    if base is None or ref is None:
        return []
    made = []
    for code, truth in roles.holders(world, law, ref, active.scope.at, {}).sure.items():
        if code in base.fillers("on"):
            continue
        item = Occurrence(
            id=f"{base.id} deemed on {code}", cls=line.pattern.classes[0], slots={"by": base.fillers("by"), "on": (code,)},
            time=base.time, end=base.end, place=base.place, target=base.target, about=(base.id,), deemed=True,
            certainty=active.truth & truth & YES, because=(base.id,),
        )  # fmt: skip
        world.derived[item.id] = item
        made.append(item)
    return made
