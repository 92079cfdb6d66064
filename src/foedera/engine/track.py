"""Tracks of time: what of a compiled provision does not depend on the single event (see `engine.batch`)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

import msgspec

from foedera.engine.law import Law
from foedera.engine.scope import is_actor
from foedera.model.blocks import Provision
from foedera.model.terms import Pattern
from foedera.model.time import BEGINNING, END

AttackerTest = Callable[[str, int], bool]
"""Attacker and second to whether a line lets the duty arise."""
PlaceTest = Callable[[str], bool]
Span = tuple[int, int]


class Timeline:
    """Membership of a role, cut into stretches: between two cuts nobody joins or leaves."""

    def __init__(self, spans: Iterable[tuple[str, int, int]]) -> None:
        listed = list(spans)
        self.cuts = sorted({BEGINNING, *(start for _, start, _ in listed), *(end + 1 for _, _, end in listed if end < END)})
        self.sets = [frozenset(code for code, start, end in listed if start <= cut <= end) for cut in self.cuts]
        self.ever: dict[str, list[Span]] = {}
        for code, start, end in sorted(listed, key=lambda one: one[1]):
            self.ever.setdefault(code, []).append((start, end))

    def at(self, second: int) -> int:
        """Number of the stretch that a second lies in."""
        return bisect_right(self.cuts, second) - 1

    def has(self, code: str, second: int) -> bool:
        """Whether the role has this member then."""
        return code in self.sets[self.at(second)]

    def spans(self, code: str, *, wanted: bool) -> list[Span]:
        """When the role has, or (not wanted) has not, this member."""
        held = self.ever.get(code, [])
        if wanted:
            return held
        free, since = [], BEGINNING
        for start, end in held:
            if since < start:
                free.append((since, start - 1))
            since = max(since, end + 1)
        return [*free, (since, END)] if since <= END else free


class Guards(msgspec.Struct):
    """What a plan's lines ask, sorted by what they depend on, so that most of it is settled before any event.

    Attributes:
        spans: Seconds that the text and its dates allow.
        attacked: Roles that the one attacked must, or must not, hold.
        attacker: Tests of the attacker.
        place: Tests of the place.
    """

    spans: list[Span]
    attacked: list[tuple[Timeline, bool]] = []
    attacker: list[AttackerTest] = []
    place: list[PlaceTest] = []


class Plan:
    """A provision compiled: its class of event, its guards, its bearers by stretch, its term."""

    def __init__(
        self, law: Law, provision: Provision, pattern: Pattern, guards: Guards, bearers: Sequence[Timeline], out: Iterable[str],
        seconds: int | None,
    ) -> None:  # fmt: skip
        """`bearers`: the role that is bound, then the roles excepted; `out`: names excepted."""
        self.law = law
        self.provision = provision
        self.cls = pattern.classes[0]
        self.guards = guards
        self.roles = tuple(bearers)
        self.cuts = sorted({cut for role in bearers for cut in role.cuts})
        self.bound: list[tuple[str, ...] | None] = [None] * len(self.cuts)
        self.anybody = frozenset(self.roles[0].ever)
        self.seconds = seconds
        self.by, self.on = (slot_of(pattern, "by"), slot_of(pattern, "on"))
        names = tuple(out)
        self.codes = frozenset(name for name in names if is_actor(name))
        self.spares_attacker = "attacker" in names or self.by in names
        self.spares_attacked = "attacked" in names or self.on in names

    def concerns(self, attacked: str) -> list[Span]:
        """When the plan can bind anybody because of this one being attacked."""
        if is_actor(self.on) and self.on != attacked:
            return []
        found = self.guards.spans
        if any(wanted and attacked not in timeline.ever for timeline, wanted in self.guards.attacked):
            return []
        for timeline, wanted in self.guards.attacked:
            found = common(found, timeline.spans(attacked, wanted=wanted))
        return found

    def members(self, number: int) -> tuple[str, ...]:
        """Who is bound in a stretch, attacker and attacked not yet taken out; sorted."""
        found = self.bound[number]
        if found is None:
            second = self.cuts[number]
            role, *excepted = self.roles
            out = self.codes.union(*(other.sets[other.at(second)] for other in excepted))
            found = self.bound[number] = tuple(sorted(role.sets[role.at(second)] - out))
        return found


def common(first: list[Span], second: list[Span]) -> list[Span]:
    """Stretches that lie in both lists; sorted."""
    pairs = ((max(one[0], other[0]), min(one[1], other[1])) for one in first for other in second)
    return sorted((start, end) for start, end in pairs if start <= end)


class Track(msgspec.Struct, frozen=True):
    """A plan for one victim: when it can bind anybody."""

    plan: Plan
    spans: tuple[Span, ...]


def less(codes: tuple[str, ...], code: str) -> tuple[str, ...]:
    """The codes without one of them."""
    place = codes.index(code)
    return codes[:place] + codes[place + 1 :]


def slot_of(pattern: Pattern, preposition: str) -> str:
    """The name in a slot of a pattern, or an empty text."""
    ref = pattern.slot(preposition)
    return ref.name if ref is not None else ""
