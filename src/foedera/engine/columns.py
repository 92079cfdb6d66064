"""Plans laid side by side as numpy arrays: which of them each of many events sets off, and whom they then bind.

Time is cut for each plan into stretches in which nobody joins, leaves or is excepted. All stretches of all plans stand in one
sorted array, so that one search finds the stretch of every pair of event and plan; what the guards ask is a bit for each
stretch and code, and who is bound is a run of codes for each stretch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import msgspec
import numpy as np
from numpy.typing import NDArray

from foedera.engine.crisp import Plan, Timeline, slot_of, stretches
from foedera.engine.occurrence import Assertion, Occurrence
from foedera.engine.scope import is_actor
from foedera.engine.validity import ENDINGS
from foedera.model.reference import Classes, Places
from foedera.model.time import BEGINNING, END
from foedera.model.truth import YES

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

STRANGER = ""
"""Stands for every code that no plan speaks of: all of them are treated alike."""
CHUNK = 100
"""Events that are laid side by side: enough to make the most of it, few enough to stay in the processor's cache."""
NO_DUE = np.iinfo(np.int64).min
"""Stands in a column of due dates for: no computable term."""
ENDING = (*ENDINGS, "suspension")
"""Acts that end or suspend a text, and so are no ordinary events."""
_SPAN = END - BEGINNING + 2


class Events(msgspec.Struct, frozen=True):
    """Events as numbers: attacker, victim, class and place together, second."""

    attacker: Ints
    attacked: Ints
    kind: Ints
    second: Ints


class Hits(msgspec.Struct, frozen=True):
    """Pairs of an event and a plan that it sets off, in order of events: their numbers and the stretch of time."""

    event: Ints
    plan: Ints
    stretch: Ints


class Columns:
    """The plans of a library, compiled.

    Attributes:
        codes: Every code that a plan speaks of, sorted; the first stands for all others.
        number: The place of each code among them.
    """

    def __init__(self, plans: Sequence[Plan], places: Places, classes: Classes) -> None:
        self.plans = tuple(plans)
        self.codes = (STRANGER, *sorted({code for plan in plans for code in _spoken_of(plan)}))
        self.number = {code: number for number, code in enumerate(self.codes)}
        self._names = np.array(self.codes, dtype=object)
        self._classes = classes
        self._areas = _Areas(plans, places)
        self._kinds: dict[tuple[str, str], int] = {}
        self._fits = np.zeros((16, len(plans)), dtype=bool)
        tables = [_table(plan, self.number) for plan in plans]
        wide = len(self.codes)
        self._starts = _joined([number * _SPAN + cut - BEGINNING for number, one in enumerate(tables) for cut in one.cuts])
        self._attacker = np.packbits(np.concatenate([np.zeros((0, wide), bool), *(one.attacker for one in tables)]), axis=1)
        self._attacked = np.packbits(np.concatenate([np.zeros((0, wide), bool), *(one.attacked for one in tables)]), axis=1)
        self._ever = np.array([one.attacked.any(axis=0) for one in tables], dtype=bool).reshape(len(plans), wide).T.copy()
        self._size = _joined([size for one in tables for size in one.bound.sum(axis=1).tolist()])
        self._first = np.cumsum(self._size) - self._size
        self._bound = np.concatenate([np.zeros(0, np.int64), *(np.nonzero(one.bound)[1] for one in tables)])
        self._spares_attacker = np.array([plan.spares("attacker", "by") for plan in plans], dtype=bool)
        self._spares_attacked = np.array([plan.spares("attacked", "on") for plan in plans], dtype=bool)
        self.seconds = _joined([plan.seconds if plan.seconds is not None else -1 for plan in plans])
        self._told: dict[int, tuple[str, ...]] = {}
        self._ordinary: dict[str, bool] = {}

    def chunks(self, events: Iterable[Occurrence]) -> Iterator[tuple[list[Occurrence], list[bool], Events]]:
        """Events a hundred at a time, which of them are exact, and those as numbers."""
        stream, number, kind = iter(events), self.number, self.kind
        while listed := list(islice(stream, CHUNK)):
            exact = [self.exact(one) for one in listed]
            found = [
                (number.get(one.slots["by"][0], 0), number.get(one.slots["on"][0], 0), kind(one.cls, one.place), one.time.lo)
                for one, fits in zip(listed, exact, strict=True)
                if fits
            ]
            yield listed, exact, Events(*np.array(found, dtype=np.int64).reshape(-1, 4).T)

    def exact(self, event: Occurrence) -> bool:
        """One attacker, one victim, a second, a place, and no doubt about it."""
        slots = event.slots
        if not event.place or len(slots.get("by", ())) != 1 or len(slots.get("on", ())) != 1 or not sure(event):
            return False
        ordinary = self._ordinary.get(event.cls)
        if ordinary is None:
            classes = self._classes
            ends = any(classes.below(event.cls, name) for name in ENDING)
            ordinary = classes.kind(event.cls) != "process" and not classes.symmetric(event.cls) and not ends
            self._ordinary[event.cls] = ordinary
        return ordinary

    def kind(self, cls: str, place: str) -> int:
        """Number of a class of event at a place; which plans it can concern is looked up once."""
        number = self._kinds.get((cls, place))
        if number is None:
            number = self._kinds[cls, place] = len(self._kinds)
            if number == len(self._fits):
                self._fits = np.concatenate([self._fits, np.zeros_like(self._fits)])
            below = self._classes.below
            named = {name: below(cls, name) for name in {plan.pattern.classes[0] for plan in self.plans}}
            covered = np.array([named[plan.pattern.classes[0]] for plan in self.plans], dtype=bool)
            self._fits[number] = covered & self._areas.fits(place)
        return number

    def hits(self, events: Events) -> Hits:
        """Every pair of an event and a plan under which somebody may be bound by it."""
        event, plan = np.nonzero(self._ever[events.attacked] & self._fits[events.kind])
        key = plan * _SPAN + (events.second - BEGINNING)[event]
        stretch = np.searchsorted(self._starts, key, side="right") - 1
        kept = _bits(self._attacked, stretch, events.attacked[event]) & _bits(self._attacker, stretch, events.attacker[event])
        kept &= self._size[stretch] > 0
        return Hits(event[kept], plan[kept], stretch[kept])

    def due(self, events: Events, hits: Hits) -> Ints:
        """The last second for performing in time, for each hit; `NO_DUE` without a term."""
        seconds = self.seconds[hits.plan]
        return np.where(seconds < 0, NO_DUE, events.second[hits.event] + seconds)

    def bearers(self, events: Events, hits: Hits) -> tuple[Ints, Ints]:
        """Who is bound, one by one: the number of the hit and of the code; those excepted are left out."""
        sizes = self._size[hits.stretch]
        hit = np.repeat(np.arange(len(sizes)), sizes)
        place = np.arange(len(hit)) + np.repeat(self._first[hits.stretch] - (np.cumsum(sizes) - sizes), sizes)
        code = self._bound[place]
        attacker = np.where(self._spares_attacker[hits.plan], events.attacker[hits.event], 0)
        attacked = np.where(self._spares_attacked[hits.plan], events.attacked[hits.event], 0)
        kept = (code != attacker[hit]) & (code != attacked[hit])
        return hit[kept], code[kept]

    def named(self, plan: int, stretch: int, attacker: str, attacked: str) -> tuple[str, ...]:
        """Who is bound, by code."""
        found = self._told.get(stretch)
        if found is None:
            start = self._first[stretch]
            run = self._bound[start : start + self._size[stretch]]
            found = self._told[stretch] = tuple(self._names[run])
        if self._spares_attacked[plan] and attacked in found:
            found = _less(found, attacked)
        if self._spares_attacker[plan] and attacker in found:
            found = _less(found, attacker)
        return found


def sure(item: Occurrence) -> bool:
    """Whether something happened at an exact second, undoubted and known to all from then on."""
    if item.time.lo != item.time.hi or item.known or item.said is not None or item.because or item.virtual:
        return False
    said = item.assertions
    return not said or (_plainly(said[0]) and (len(said) == 1 or all(map(_plainly, said))))


def _plainly(one: Assertion) -> bool:
    return one.value is YES and one.since is None


class _Table(msgspec.Struct, frozen=True):
    """One plan: its cuts, and a flag for each stretch and code."""

    cuts: list[int]
    attacker: Flags
    attacked: Flags
    bound: Flags


def _table(plan: Plan, number: dict[str, int]) -> _Table:
    cuts = plan.cuts()
    size = (len(cuts), len(number))
    live = np.zeros(len(cuts), dtype=bool)
    for stretch in stretches(cuts, plan.spans):
        live[stretch] = True
    bound = _members(plan.bound, cuts, number)
    for role in plan.excepted:
        bound &= ~_members(role, cuts, number)
    for code in plan.out:
        if code in number:
            bound[:, number[code]] = False
    flags = []
    for roles, preposition in ((plan.attacker, "by"), (plan.attacked, "on")):
        name = slot_of(plan.pattern, preposition)
        found = np.ones(size, dtype=bool)
        if is_actor(name):
            found[:] = False
            found[:, number[name]] = True
        for role, wanted in roles:
            found &= _members(role, cuts, number) == wanted
        flags.append(found)
    return _Table(cuts, flags[0], flags[1] & live[:, None], bound & live[:, None])


def _members(role: Timeline, cuts: list[int], number: dict[str, int]) -> Flags:
    found = np.zeros((len(cuts), len(number)), dtype=bool)
    for code, spans in role.ever.items():
        for stretch in stretches(cuts, spans):
            found[stretch, number[code]] = True
    return found


def _spoken_of(plan: Plan) -> Iterable[str]:
    for role in (plan.bound, *plan.excepted, *(role for role, _ in (*plan.attacker, *plan.attacked))):
        yield from role.ever
    yield from (slot.ref.name for slot in plan.pattern.slots if is_actor(slot.ref.name))


class _Areas:
    """What the plans ask of the place: each area is looked at once for each place, for all plans together."""

    def __init__(self, plans: Sequence[Plan], places: Places) -> None:
        self._places = places
        self._plans = len(plans)
        asked = [(number, area) for number, plan in enumerate(plans) for area in plan.areas]
        self._names = sorted({name for _, area in asked for name in (*area.drawn, *area.left_out)})
        number = {name: place for place, name in enumerate(self._names)}
        self._asks = _joined([plan for plan, _ in asked])
        self._wanted = _joined([int(area.wanted) for _, area in asked])
        self._drawn = _runs([[number[name] for name in area.drawn] for _, area in asked], len(number))
        self._left_out = _runs([[number[name] for name in area.left_out] for _, area in asked], len(number))

    def fits(self, place: str) -> Flags:
        """For each plan, whether the place lies where it asks for certain."""
        found = np.ones(self._plans, dtype=bool)
        if len(self._asks):
            inside = np.array([*(int(self._places.inside(place, name)) for name in self._names), 0])
            drawn, left_out = self._drawn(inside), self._left_out(inside)
            found[self._asks[np.minimum(drawn, 2 - left_out) != self._wanted]] = False
        return found


def _runs(lists: list[list[int]], nothing: int) -> Callable[[Ints], Ints]:
    """Each list of numbers as a question: the greatest of the values that stand there; of none, that of `nothing`."""
    filled = [one or [nothing] for one in lists]
    flat = _joined([number for one in filled for number in one])
    firsts = _joined([0, *(len(one) for one in filled[:-1])]).cumsum()
    return lambda values: np.maximum.reduceat(values[flat], firsts)


def _joined(numbers: list[int]) -> Ints:
    return np.array(numbers, dtype=np.int64)


def _bits(packed: NDArray[np.uint8], row: Ints, column: Ints) -> Flags:
    found: Flags = (packed[row, column >> 3] >> (7 - (column & 7)).astype(np.uint8)) & 1 == 1
    return found


def _less(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    place = codes.index(code)
    return codes[:place] + codes[place + 1 :]
