"""Worlds and branches by replay: a choice log decides every fork, and forks exist only where a derivation reaches them.

A *world* fixes an account (whose word on disputed facts) and a reading of each axis that is reached. Inside a world,
comparisons of imprecise times that stay undecided in a life cycle are followed both ways (*branches*), for each life by
itself; the set of statuses found is the world's answer. Both are the same mechanism: run, note the forks met, replay with
another choice.

Branches are kept consistent with each other: a sequence of comparisons that no choice of times can satisfy is dropped. This
is a system of difference constraints, solvable if and only if its graph has no negative cycle (Bellman 1958; Cormen et
al., *Introduction to Algorithms*, 24.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from foedera.errors import TooManyWorlds
from foedera.model.time import Period

T = TypeVar("T")

WORLD_LIMIT = 64
RUN_LIMIT = 4096
LIFE_LIMIT = 1024
BRANCH = "branch"
READING = "reading"
ACCOUNT = "account"


class Inconsistent(Exception):
    """This combination of choices describes no world; it is dropped without trace."""


class Fork(msgspec.Struct, frozen=True):
    """One choice made: its kind, the axis, what was chosen and from what."""

    kind: str
    axis: str
    chosen: str
    options: tuple[str, ...]


class Point(msgspec.Struct, frozen=True):
    """A moment known as an interval: `base` names the underlying unknown, `shift` seconds are added to it.

    Two points on one base differ by exactly the difference of their shifts.
    """

    base: str
    period: Period
    shift: int = 0

    @property
    def lo(self) -> int:
        """Earliest second."""
        return self.period.lo + self.shift

    @property
    def hi(self) -> int:
        """Latest second."""
        return self.period.hi + self.shift

    def later(self, seconds: int) -> Point:
        """The point `seconds` after this one."""
        return Point(self.base, self.period, self.shift + seconds)


class Chooser:
    """Answers every fork from a script of choices, then with the first option; remembers the forks met."""

    def __init__(self, script: Sequence[str] = (), *, pins: Mapping[str, str] | None = None) -> None:
        self.script = tuple(script)
        self.pins = dict(pins or {})
        self.forks: list[Fork] = []
        self._made: dict[tuple[str, str], str] = {}
        self._edges: list[tuple[str, str, int]] = []
        self._bounds: dict[str, Period] = {}

    def follow(self, other: Chooser) -> None:
        """Start from what another has chosen so far."""
        self._made, self._edges, self._bounds = dict(other._made), list(other._edges), dict(other._bounds)

    def choose(self, kind: str, axis: str, options: Sequence[str]) -> str:
        """Take one of `options` for `axis`; the same axis always gets the same answer within a run."""
        if len(options) == 1:
            return options[0]
        made = self._made.get((kind, axis))
        if made is not None:
            if made in options:
                return made
            raise Inconsistent
        position = len(self.forks)
        chosen = self.script[position] if position < len(self.script) else options[0]
        self.forks.append(Fork(kind, axis, chosen, tuple(options)))
        self._made[(kind, axis)] = chosen
        return chosen

    def widen(self, kind: str, axis: str, options: Sequence[str]) -> None:
        """Further options of a fork that were not known when it was met; each will be a run of its own."""
        for position, fork in enumerate(self.forks):
            if (fork.kind, fork.axis) == (kind, axis):
                more = tuple(option for option in options if option not in fork.options)
                self.forks[position] = msgspec.structs.replace(fork, options=(*fork.options, *more))

    def made(self, kind: str, axis: str) -> str | None:
        """What was chosen for an axis so far, or None."""
        return self._made.get((kind, axis))

    # ------------------------------------------------------------------ times

    def at_most(self, first: Point, second: Point) -> bool:
        """Whether `first` is not after `second`: by their bounds, else by what was chosen before, else by a branch."""
        if first.base == second.base:
            return first.shift <= second.shift
        if first.hi <= second.lo:
            return True
        if first.lo > second.hi:
            return False
        yes = (first.base, second.base, second.shift - first.shift)
        no = (second.base, first.base, first.shift - second.shift - 1)
        self._bounds.setdefault(first.base, first.period)
        self._bounds.setdefault(second.base, second.period)
        can_yes, can_no = self._possible(yes), self._possible(no)
        if not can_yes and not can_no:
            raise Inconsistent
        if can_yes != can_no:
            return can_yes
        axis = f"{first.base}+{first.shift}<={second.base}+{second.shift}"
        answer = self.choose(BRANCH, axis, ("yes", "no")) == "yes"
        self._edges.append(yes if answer else no)
        return answer

    def _possible(self, edge: tuple[str, str, int]) -> bool:
        """Whether the constraints so far and `edge` (a - b <= w) have a solution within the bounds."""
        edges = [*self._edges, edge]
        names = {name for one in edges for name in one[:2]}
        arcs = [(b, a, w) for a, b, w in edges]
        for name in names:
            bounds = self._bounds[name]
            arcs += [("", name, bounds.hi), (name, "", -bounds.lo)]
        distance = dict.fromkeys(("", *names), 0)
        for _ in range(len(distance)):
            changed = False
            for start, end, weight in arcs:
                if distance[start] + weight < distance[end]:
                    distance[end] = distance[start] + weight
                    changed = True
            if not changed:
                return True
        return False


class _Branches(Chooser):
    """The branches of one life: accounts and readings are those of the world around it."""

    def __init__(self, outer: Chooser, script: Sequence[str]) -> None:
        super().__init__(script, pins=outer.pins)
        self._outer = outer
        self.follow(outer)

    def choose(self, kind: str, axis: str, options: Sequence[str]) -> str:
        """A branch is chosen here, every other axis in the outer world."""
        return super().choose(kind, axis, options) if kind == BRANCH else self._outer.choose(kind, axis, options)

    def widen(self, kind: str, axis: str, options: Sequence[str]) -> None:
        """More options of an axis of the outer world."""
        self._outer.widen(kind, axis, options)

    def made(self, kind: str, axis: str) -> str | None:
        """The choice already made on an axis, or None."""
        return super().made(kind, axis) if kind == BRANCH else self._outer.made(kind, axis)


def branches(outer: Chooser, evaluate: Callable[[Chooser], T]) -> list[T]:
    """Evaluate one life once for every consistent combination of branches that it asks for itself.

    Lives do not multiply each other: what is open about one of them is followed beside the others, not together with them.

    Raises:
        TooManyWorlds: More than `LIFE_LIMIT` branches.
    """
    pending: list[tuple[str, ...]] = [()]
    found = []
    while pending:
        script = pending.pop()
        chooser = _Branches(outer, script)
        found.append(evaluate(chooser))
        pending.extend(_alternatives(chooser, len(script), {}))
        if len(found) > LIFE_LIMIT:
            raise TooManyWorlds(("imprecise times",), LIFE_LIMIT)
    return found


def runs(evaluate: Callable[[Chooser], T], *, pins: Mapping[str, str] | None = None) -> Iterator[tuple[tuple[Fork, ...], T]]:
    """Evaluate once for every consistent combination of choices that the evaluation itself asks for.

    Raises:
        TooManyWorlds: More than `WORLD_LIMIT` worlds, or `RUN_LIMIT` runs with branches.
    """
    pending: list[tuple[str, ...]] = [()]
    worlds: set[tuple[tuple[str, str, str], ...]] = set()
    voices: dict[tuple[str, ...], set[str]] = {}
    done = 0
    while pending:
        script = pending.pop()
        chooser = Chooser(script, pins=pins)
        try:
            result = evaluate(chooser)
        except Inconsistent:
            result = None
            dropped = True
        else:
            dropped = False
        pending.extend(_alternatives(chooser, len(script), voices))
        done += 1
        if done > RUN_LIMIT:
            raise TooManyWorlds(_axes(chooser.forks), RUN_LIMIT)
        if dropped:
            continue
        worlds.add(world_key(tuple(chooser.forks)))
        if len(worlds) > WORLD_LIMIT:
            raise TooManyWorlds(_axes(chooser.forks), WORLD_LIMIT)
        yield tuple(chooser.forks), result  # type: ignore[misc]


def _alternatives(chooser: Chooser, scripted: int, voices: dict[tuple[str, ...], set[str]]) -> Iterator[tuple[str, ...]]:
    """Scripts for the options not taken at the forks beyond the script, and for voices that were first heard in this run."""
    for position in range(len(chooser.forks) - 1, -1, -1):
        fork = chooser.forks[position]
        if position < scripted and fork.kind != ACCOUNT:
            continue
        before = tuple(one.chosen for one in chooser.forks[:position])
        options = [option for option in fork.options if option != fork.chosen]
        if fork.kind == ACCOUNT:
            heard = voices.setdefault(before, set())
            options = [option for option in options if option not in heard]
            heard.update(fork.options)
        for option in reversed(options):
            yield (*before, option)


def world_key(forks: tuple[Fork, ...]) -> tuple[tuple[str, str, str], ...]:
    """The readings and accounts of a run, without its branches."""
    return tuple(sorted((fork.kind, fork.axis, fork.chosen) for fork in forks if fork.kind != BRANCH))


def _axes(forks: Sequence[Fork]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fork.axis for fork in forks if fork.kind != BRANCH)) or ("imprecise times",)
