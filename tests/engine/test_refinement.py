"""Law of refinement: knowing more never changes a definite answer. And how often the engine decides what can be decided.

A world leaves open: times (intervals), places (none, or a larger one), what was struck, who attacked or was attacked, whether
something that is only *possible* happened, evaluative words on which nobody has spoken, what an act with no `about` was about,
dates of the text known to the month, members of an open list. A *refinement* narrows some of these; a *complete* one settles all:
every time an instant, every place one with nothing inside, every fact given. What contradicts itself is no refinement: an act
about an event is not dated before it.

A world counts as **decidable** if all its sampled complete refinements (the two corners of everything open, and random ones)
give the same definite answer: the same verdict out of yes, no, conditional, asleep and, for a yes, the same single status. It is
**decided** if the engine gives that answer on the open world. Since a sample can miss the refinement that disagrees, the
share of decided among decidable worlds is understated, never overstated. On the small grids below nothing is missed.
"""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Iterable

import msgspec
import pytest
from tests.engine import asking, texts, worlds
from tests.engine.texts import START
from tests.engine.worlds import HOUR, Corner, World

from foedera.engine.answer import Answer, answers
from foedera.engine.roles import UNLISTED
from foedera.errors import TooManyWorlds
from foedera.model.time import Period

DEFINITE = ("yes", "no", "conditional", "asleep")
COMPLETE = 5


def asked(world: World) -> list[Answer]:
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
    lives = [life for row in one.rows for life in row.standing.lives]
    return {(life.clock.due.lo, life.clock.due.hi) for life in lives if life.clock.due is not None}


def examine(seed: int, count: Counter[str]) -> None:
    world, dice = worlds.world(seed), random.Random(f"refine {seed}")
    corners = [Corner(last=False), Corner(last=True)]
    more = [worlds.refined(world, corners[turn] if turn < 2 else dice, whole=turn < COMPLETE) for turn in range(COMPLETE + 1)]
    try:
        coarse = asked(world)
        finer = [(refined, asked(refined)) for refined in more]
    except TooManyWorlds:
        count["refused"] += 1
        return
    for refined, fine in finer:
        wrong = contradiction(coarse, fine)
        text = texts.written(seed // worlds.TEXT_SHARED_BY)
        assert not wrong, f"world {seed}: {wrong}\n{text}\n{world.told()}\n--- refined\n{refined.told()}"
    count["worlds"] += 1
    outcomes = {in_short(fine) for _, fine in finer[:COMPLETE]}
    if len(outcomes) == 1:
        verdict, statuses = outcomes.pop()
        if verdict in DEFINITE and len(statuses) <= 1:
            kind = "no" if verdict == "no" else "other"
            count[f"decidable {kind}"] += 1
            count[f"decided {kind}"] += in_short(coarse) == (verdict, statuses)


def decided(count: Counter[str], capsys: pytest.CaptureFixture[str]) -> float:
    """The share of decidable worlds that are decided, told beside the test."""
    decidable, settled = (count[f"{word} no"] + count[f"{word} other"] for word in ("decidable", "decided"))
    with capsys.disabled():
        print(
            f"\nrefinement: {count['worlds']} worlds, {decidable} decidable, {settled} decided ({settled / decidable:.1%}); without "
            f"plain no: {count['decided other']} of {count['decidable other']}; more worlds than can be told: {count['refused']}"
        )
    return settled / decidable


def test_knowing_more_never_changes_a_definite_answer(capsys: pytest.CaptureFixture[str]) -> None:
    count: Counter[str] = Counter()
    for seed in range(2_000):
        examine(seed, count)
    assert decided(count, capsys) >= 0.9
    assert count["decidable other"] >= 200
    assert count["decided other"] >= 0.85 * count["decidable other"]
    assert count["refused"] <= 10


@pytest.mark.proof
@pytest.mark.parametrize("shard", range(8))
def test_refinement_on_twenty_thousand_worlds(shard: int, capsys: pytest.CaptureFixture[str]) -> None:
    count: Counter[str] = Counter()
    for seed in range(100_000 + shard * 2_500, 100_000 + (shard + 1) * 2_500):
        examine(seed, count)
    assert decided(count, capsys) >= 0.9


# ------------------------------------------------------------------------------------------------ small grids: nothing is missed

GRID = """
agreement t "T"
  binding legal
  signed 2030-01-01
role party: AAA, BBB, CCC
provision base "Help within four hours"
  when armed_attack by X on V called A
  {guard}
  each party G except V
  must assist V about A
  within 4h after A
  {tail}
"""
GUARDS = (
    "provided V in party",
    "provided no hostilities by X on V before A",
    "provided no ongoing hostilities by X on V",
    "unless payment by X to V before A",
)
TAILS = (
    'note "no end"',
    "until payment by X to V",
    "so long as no ongoing hostilities by X on V",
    "waived by consent by V",
    "until payment by X to V after A",
)
HAPPENINGS: tuple[tuple[str, dict[str, tuple[str, ...]], tuple[str, ...]], ...] = (
    ("assist", {"by": ("BBB",), "object": ("AAA",)}, ("a",)),
    ("hostilities", {"by": ("XXX",), "on": ("AAA",)}, ()),
    ("payment", {"by": ("XXX",), "to": ("AAA",)}, ()),
    ("consent", {"by": ("AAA",)}, ()),
)


def grid_world(dice: random.Random) -> World:
    """An attack and one or two further events, each known to a few hours."""
    text = asking.read(GRID.format(guard=dice.choice(GUARDS), tail=dice.choice(TAILS))).texts[0]
    made = [worlds.occurrence("a", "armed_attack", {"by": ("XXX",), "on": ("AAA",)}, hours(dice, 10 * 24))]
    for number in range(dice.choice((1, 2, 2))):
        cls, slots, about = dice.choice(HAPPENINGS)
        made.append(worlds.occurrence(f"e{number}", cls, slots, hours(dice, 10 * 24 + (8 if about else 0)), about))
    ask = worlds.question(START + (10 * 24 + dice.choice((6, 10, 14, 20))) * HOUR)
    complete = {"assist": ask.as_of} if dice.random() < 0.8 else {}
    return World(text, tuple(made), (), complete, True, ask, "base", "BBB", "AAA")


def hours(dice: random.Random, first: int) -> Period:
    lo = START + (first + dice.randint(0, 8)) * HOUR
    return Period(lo, lo + dice.choice((0, 1, 3, 4)) * HOUR)


def exact(world: World) -> Iterable[World]:
    """Every world of whole hours that the times leave open; what answers the attack comes after it."""
    points = [[Period(moment, moment) for moment in range(item.time.lo, item.time.hi + 1, HOUR)] for item in world.events]
    for times in itertools.product(*points):
        events = tuple(msgspec.structs.replace(item, time=time) for item, time in zip(world.events, times, strict=True))
        if all(times[0].lo <= time.lo for item, time in zip(events, times, strict=True) if item.about):
            yield msgspec.structs.replace(world, events=events)


def test_on_small_grids_the_statuses_found_are_those_of_the_refinements() -> None:
    equal = total = 0
    for seed in range(300):
        world = grid_world(random.Random(f"grid {seed}"))
        coarse = asked(world)
        outcomes = set()
        for finer in exact(world):
            fine = asked(finer)
            assert not contradiction(coarse, fine), f"{seed}\n{world.told()}\n{finer.told()}"
            verdict, statuses = in_short(fine)
            assert len(statuses) == (verdict == "yes"), "an exact world has one status"
            outcomes.add((verdict, *statuses))
        verdict, statuses = in_short(coarse)
        if verdict != "unknown" or len(outcomes) == 1:
            total += 1
            equal += {(verdict, status) for status in statuses} == outcomes or outcomes == {(verdict,)}
    assert total >= 200
    assert equal >= 0.95 * total, f"{equal} of {total}"
