"""The law of refinement on one random world: whether knowing more contradicts a definite answer, and what the world holds.

A world leaves open: times (intervals), places (none, or a larger one), what was struck, who attacked or was attacked, whether
something that is only *possible* happened, evaluative words on which nobody has spoken, what an act with no `about` was about,
dates of the text known to the month, members of an open list. A *refinement* narrows some of these; a *complete* one settles all:
every time an instant, every place one with nothing inside, every fact given. What contradicts itself is no refinement: an act
about an event is not dated before it.

A world counts as **decidable** if all its sampled complete refinements (the two corners of everything open, and random ones)
give the same definite answer: the same verdict out of yes, no, conditional, asleep and, for a yes, the same single status. It is
**decided** if the engine gives that answer on the open world. A sample can miss the refinement that disagrees; so a world that
looks decidable and was not decided is held against many more refinements before it counts. What is missed even then understates
the share of decided among decidable worlds, never overstates it: a definite answer that holds has no refinement that disagrees.

That a world *holds* something (a suspension, say) proves little if no line asks for it. So each kind of openness is also
settled alone, and each suspension left out, and counted apart where that alone gives another answer.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

import msgspec
from tests.engine import asking, focused, texts, worlds
from tests.engine.worlds import Corner, World

from foedera.engine.answer import Answer, answers
from foedera.engine.occurrence import UNLISTED, Occurrence
from foedera.errors import TooManyWorlds
from foedera.model.lines import When
from foedera.model.places import Places
from foedera.model.truth import UNKNOWN, Truth, some

DEFINITE = ("yes", "no", "conditional", "asleep")
COMPLETE = 5
MORE = 40
"""Complete refinements of each world, and how many more of one that looks decidable and was not decided."""
KINDS = ("imprecise times", "partial places", "open facts", "suspensions", "secondary obligations")
"""What the law is asked to hold over."""


class Family(NamedTuple):
    """A way to make a world, and the text it stands on, of a seed."""

    world: Callable[[int], World]
    written: Callable[[int], str]


PLAIN = Family(worlds.world, lambda seed: texts.written(seed // worlds.TEXT_SHARED_BY))
FOCUSED = Family(focused.world, lambda seed: focused.written(seed // worlds.TEXT_SHARED_BY))
FAMILIES = {"anything against anything": PLAIN, "aimed at what is rare": FOCUSED}


def asked(world: World) -> list[Answer]:
    """What the engine answers to a world's question."""
    setting = world.setting()
    law = setting.laws.by_id["t"]
    return answers(setting, law, law.provisions[world.provision], toward=world.toward, bearer=world.bearer)


def in_short(found: Iterable[Answer]) -> tuple[str, frozenset[str]]:
    """The verdict that stands in front, and the statuses it comes with."""
    kept = list(found)
    best = max((one.verdict for one in kept), key=asking.RANK.index, default="no")
    return best, frozenset(status for one in kept if one.verdict == best for status in one.statuses)


def contradiction(coarse: list[Answer], fine: list[Answer]) -> str:
    """How an answer on more knowledge contradicts a definite one on less; empty if it does not."""
    before, after = in_short(coarse)[0], in_short(fine)[0]
    if before in DEFINITE and after != before:
        return f"{before} became {after}"
    then, now = ({one.events: one for one in found} for found in (coarse, fine))
    for events, one in then.items():
        if one.verdict != "yes":
            continue
        other = now.get(events)
        if other is None or other.verdict != "yes":
            return f"yes on {events} became {other.verdict if other else 'nothing'}"
        if not set(other.statuses) <= set(one.statuses):
            return f"{one.statuses} on {events} became {other.statuses}"
        if any(not any(lo <= due[0] and due[1] <= hi for lo, hi in dues(one)) for due in dues(other)):
            return f"due {dues(one)} on {events} became {dues(other)}"
    for events, one in now.items():
        # what somebody on an open list did stands under `others not listed` until it is known who is on it
        unlisted = [known.verdict for key, known in then.items() if UNLISTED in "".join(key)]
        before = then[events].verdict if events in then else next(iter(unlisted), "nothing")
        if one.verdict == "yes" and before not in ("yes", "unknown", "contested"):
            return f"{before} on {events} became yes"
    return ""


def dues(one: Answer) -> set[tuple[int, int]]:
    """The due times of an answer, over all its worlds and branches."""
    lives = [life for row in one.rows for life in row.standing.lives]
    return {(life.clock.due.lo, life.clock.due.hi) for life in lives if life.clock.due is not None}


# ------------------------------------------------------------------------------------------------ one world


def examine(seed: int, count: Counter[str], *, family: Family = PLAIN, effects: bool = False) -> str:
    """Hold a world against six refinements of it, and count. Says how it is violated; empty if it is not.

    Args:
        effects: Also count what settles the answer when settled alone.
    """
    world, dice, text = family.world(seed), random.Random(f"refine {seed}"), family.written(seed)
    corners = [Corner(last=False), Corner(last=True)]
    more = [worlds.refined(world, corners[turn] if turn < 2 else dice, whole=turn < COMPLETE) for turn in range(COMPLETE + 1)]
    try:
        coarse = asked(world)
        finer = [(refined, asked(refined)) for refined in more]
        said, wanted = in_short(coarse), _agreed(fine for _, fine in finer[:COMPLETE])
        while wanted not in (None, said) and len(finer) < COMPLETE + MORE:
            refined = worlds.refined(world, dice, whole=True)
            finer.append((refined, asked(refined)))
            wanted = _agreed((finer[0][1], finer[-1][1]))
    except TooManyWorlds:
        count["refused"] += 1
        return ""
    count.update(("worlds", *(f"holds {kind}" for kind in held(text, world))))
    count["fixings"] += len(finer)
    if effects:
        count.update(f"told by {kind}" for kind in _effective(world, more[2], coarse, finer))
    if wanted is not None:
        kind = "no" if wanted[0] == "no" else "other"
        count[f"decidable {kind}"] += 1
        count[f"decided {kind}"] += said == wanted
    for refined, fine in finer:
        wrong = contradiction(coarse, fine)
        if wrong:
            return f"world {seed}: {wrong}\n{text}\n{world.told()}\n--- refined\n{refined.told()}"
    return ""


def _agreed(found: Iterable[list[Answer]]) -> tuple[str, frozenset[str]] | None:
    """The one definite answer that all give; None if there is none."""
    outcomes = {in_short(one) for one in found}
    if len(outcomes) != 1:
        return None
    verdict, statuses = outcomes.pop()
    return (verdict, statuses) if verdict in DEFINITE and len(statuses) <= 1 else None


# ------------------------------------------------------------------------------------------------ what a world holds


def held(written: str, world: World) -> set[str]:
    """Which of the kinds the law speaks of are in a world, and in a form that its text could ask for."""
    _, _, rules = written.partition("provision ")
    found = set()
    if any(not item.time.exact or (item.end is not None and not item.end.exact) for item in world.events):
        found.add("imprecise times")
    asks_place = "place of A" in rules or ("is covered" in rules and "place of A" in written)
    if asks_place and any(item.place and _partly(asking.places(), item.place, world) is UNKNOWN for item in _attacks(world)):
        found.add("partial places")
    if _open_facts(world, rules):
        found.add("open facts")
    if any(item.cls == "suspension" for item in world.events):
        found.add("suspensions")
    if _is_secondary(world):
        found.add("secondary obligations")
    return found


def _attacks(world: World) -> list[Occurrence]:
    return [item for item in world.events if item.cls in worlds.ATTACKS]


def _partly(places: Places, place: str, world: World) -> Truth:
    """Whether a region lies in the agreement's area; unknown if only a part of it does."""
    zone = world.text.areas[0]
    inside = some(places.inside(place, name) for name in zone.places)
    return inside & ~some(places.inside(place, name) for name in zone.excluding)


def _open_facts(world: World, rules: str) -> bool:
    spoken = {(claim.subject, claim.word) for claim in world.claims}
    words = [word for word in ("provoked", "without_cause") if word in rules]
    return any(
        all(one.value is UNKNOWN for one in item.assertions)
        or (item.cls in worlds.ATTACKS and not (item.fillers("by") and item.fillers("on")))
        or ("target of" in rules and item.cls in worlds.ATTACKS and not item.target)
        or any((item.id, word) not in spoken for word in words if item.cls in worlds.ATTACKS)
        for item in world.events
    )


def _is_secondary(world: World) -> bool:
    """Whether the provision asked about is set off by what became of another one."""
    provision = next(block for block in world.text.provisions if block.id == world.provision)
    return any(isinstance(line, When) and line.pattern.state for line in provision.lines)


def _effective(world: World, settled: World, coarse: list[Answer], finer: list[tuple[World, list[Answer]]]) -> set[str]:
    """The kinds that, settled alone (for a suspension: left out), give another answer; a secondary duty that somebody owes."""
    whole = {item.id: item for item in settled.events}

    def only(*fields: str) -> World:
        events = tuple(
            msgspec.structs.replace(item, **{field: getattr(whole[item.id], field) for field in fields}) for item in world.events
        )
        return msgspec.structs.replace(world, events=events)

    tried = {
        "imprecise times": only("time", "end"),
        "partial places": only("place"),
        "open facts": msgspec.structs.replace(only("target", "slots", "about", "assertions"), claims=settled.claims),
        "suspensions": msgspec.structs.replace(world, events=tuple(item for item in world.events if item.cls != "suspension")),
    }
    before, found = _told(coarse), set()
    for kind, other in tried.items():
        if other.events == world.events and other.claims == world.claims:
            continue
        try:
            if _told(asked(other)) != before:
                found.add(kind)
        except TooManyWorlds:
            continue
    if _is_secondary(world) and any(one.verdict == "yes" for found_ in (coarse, *(fine for _, fine in finer)) for one in found_):
        found.add("secondary obligations")
    return found


def _told(found: list[Answer]) -> set[object]:
    """What an answer says of its kind, its statuses and its dates."""
    return {(one.events, one.verdict, one.statuses, frozenset(dues(one))) for one in found if one.verdict != "no"}
