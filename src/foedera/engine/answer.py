"""Answers: the same question in every world, put together without hiding where they differ.

All worlds yes: yes. All no: no. Definite worlds that differ: contested. Anything else unknown: unknown, with what is open.
The explanation drops every axis that never changes the answer and keeps one row for each world that remains.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

import msgspec

from foedera.engine import secondary
from foedera.engine.activation import LATER
from foedera.engine.awaited import EVENT, OPEN
from foedera.engine.choice import Chooser, Fork, Point, runs, world_key
from foedera.engine.instance import Instance
from foedera.engine.law import Law
from foedera.engine.lifecycle import AVAILABLE, UNUSED, Life, binding_of, lives
from foedera.engine.precedence import prevailing
from foedera.engine.reasons import Reason, failing
from foedera.engine.scope import concerns
from foedera.engine.world import Question, Setting, World
from foedera.model.blocks import Provision
from foedera.model.time import Period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

YES_, NO_, UNKNOWN_, CONTESTED, CONDITIONAL, ASLEEP = "yes", "no", "unknown", "contested", "conditional", "asleep"


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """How an instance stands in one world, over all its branches.

    Attributes:
        verdict: `yes` (the duty arose), `no`, `unknown`, `conditional` (one act of a named holder away) or `asleep`.
        statuses: Status words its branches end in; empty unless it arose.
        lives: The lives themselves, one for each status.
        reasons: The lines tested.
    """

    verdict: str
    statuses: tuple[str, ...] = ()
    lives: tuple[Life, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def fails(self) -> Reason | None:
        """The line that decides against; for `unknown`, the first that is left open."""
        if self.verdict in (UNKNOWN_, YES_):
            later = (reason for life in self.lives for reason in life.reasons)
            return next((reason for reason in (*self.reasons, *later) if reason.truth is UNKNOWN), None)
        if self.verdict == NO_:
            plain = next((reason for reason in self.reasons if reason.truth is NO and not reason.waits), None)
            return plain or failing(self.reasons)
        return failing(self.reasons)


class Row(msgspec.Struct, frozen=True):
    """One world of an answer: its readings and accounts, and how it stands there."""

    choices: tuple[tuple[str, str, str], ...]
    standing: Standing


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to: does `bearer` owe `provision` (to `toward`), on these events?

    Attributes:
        verdict: `yes`, `no`, `unknown`, `contested`, `conditional` or `asleep`.
        rows: One for each world in which the answer differs.
        common: The standing to show first.
        assumed: Answered as if the text were in force.
        events: Ids of the occurrences that the trigger matched.
    """

    law: Law
    provision: Provision
    bearer: str
    toward: tuple[str, ...]
    group: tuple[str, ...]
    events: tuple[str, ...]
    verdict: str
    rows: tuple[Row, ...]
    common: Standing
    binding: str
    assumed: bool = False
    env: dict[str, str] = {}

    @property
    def id(self) -> str:
        """`agreement/provision`."""
        return f"{self.law.id}/{self.provision.id}"

    @property
    def statuses(self) -> tuple[str, ...]:
        """Status words over all worlds."""
        return tuple(dict.fromkeys(status for row in self.rows for status in row.standing.statuses))

    @property
    def state(self) -> str:
        """The verdict, or for a duty that arose its status: `contested` or `unknown` where worlds or branches differ on it."""
        if self.verdict != YES_:
            return self.verdict
        worlds = {frozenset(row.standing.statuses) for row in self.rows}
        if any(len(statuses) > 1 for statuses in worlds):
            return UNKNOWN_
        return next(iter(next(iter(worlds)))) if len(worlds) == 1 else CONTESTED

    @property
    def life(self) -> Life | None:
        """The life shown first."""
        return self.common.lives[0] if self.common.lives else None


class _Found(msgspec.Struct, frozen=True):
    one: Instance
    lives: tuple[Life, ...]


_Key = tuple[str, str, str, tuple[str, ...]]
_Run = dict[_Key, _Found]
_Collected = Sequence[tuple[tuple[Fork, ...], _Run]]
_Choices = tuple[tuple[str, str, str], ...]


def answers(
    setting: Setting, law: Law, provision: Provision, *, toward: str = "", bearer: str = "", about: Collection[str] = ()
) -> list[Answer]:
    """Every answer about one provision, over all worlds.

    Args:
        toward: Only what is owed to this actor; empty: to anybody.
        bearer: Only what this actor owes.
        about: Ids of occurrences: what arose, or may have arisen, in a matter without any of them is left out and its life is
            not followed. What nothing set off, and what did not arise, is told as always. Empty: every matter.

    Raises:
        TooManyWorlds: The question forks too often; an axis must be pinned.
    """
    about = frozenset(about)
    worlds: list[World] = []
    besides: set[_Key] = set()

    def evaluate(chooser: Chooser) -> _Run:
        """Every instance of the provision in one world, by its key."""
        world = World(setting, chooser, secondary, asked=law.id)
        worlds.append(world)
        found: _Run = {}
        for one in prevailing(world, law, provision, toward=toward, bearer=bearer, about=about):
            if about and one.truth is not NO and one.activation.events and not concerns(one.activation.events, about):
                besides.add(one.key)
                continue
            # one event may fill a placeholder in several ways; one that fits is enough
            known = found.get(one.key)
            if known is None or _strength(one) > _strength(known.one):
                found[one.key] = _Found(one, tuple(lives(world, one)) if one.truth is not NO else ())
        return found

    collected = list(runs(evaluate, pins=setting.question.pins))
    keys = dict.fromkeys(key for _, found in collected for key in found)
    bound = {key[:-1] for key in (*keys, *besides) if key[-1]}
    if about and any(not key[-1] and key[:-1] in bound for key in keys):
        # what has a matter in one world has none in another: nothing can be left out
        told = answers(setting, law, provision, toward=toward, bearer=bearer)
    else:
        told = [
            _answer(setting.question, law, provision, key, collected)
            for key in keys
            if key not in besides and not _told_elsewhere(key, collected)
        ]
    for world in worlds:
        world.forget()
    return told


def _strength(one: Instance) -> tuple[Truth, bool]:
    return one.truth, bool(one.waits)


def _told_elsewhere(key: _Key, collected: _Collected) -> bool:
    """An instance without events in one world is the same question as one with events that stands in another world alone."""
    if key[-1]:
        return False
    beside = {other for _, found in collected if key in found for other in found}
    return any(other[-1] and other[:-1] == key[:-1] and other not in beside for _, found in collected for other in found)


def _answer(question: Question, law: Law, provision: Provision, key: _Key, collected: _Collected) -> Answer:
    worlds: dict[_Choices, list[_Found | None]] = defaultdict(list)
    sample: _Found | None = None
    for forks, found in collected:
        one = found.get(key) or next((other for name, other in found.items() if _same_question(name, key)), None)
        worlds[world_key(forks)].append(one)
        if one is not None:
            sample = one if sample is None or one.one.truth > sample.one.truth else sample
    assert sample is not None
    rows = _rows({choices: _standing(found) for choices, found in worlds.items()})
    verdict = combine([row.standing.verdict for row in rows])
    common = max((row.standing for row in rows), key=_prominence)
    return Answer(
        law=law, provision=provision, bearer=sample.one.bearer, toward=sample.one.toward, group=sample.one.group,
        events=sample.one.activation.events, verdict=verdict, rows=rows, common=common, binding=binding_of(sample.one),
        assumed=question.assumed and law.force in ("none", "unknown"), env=dict(sample.one.scope.env),
    )  # fmt: skip


def _same_question(name: _Key, key: _Key) -> bool:
    """The same provision and bearer, one of the two stopped before any event was bound."""
    return name[:3] == key[:3] and not (name[-1] and key[-1])


_ORDER = (NO_, ASLEEP, UNKNOWN_, CONDITIONAL, YES_)


def _prominence(standing: Standing) -> int:
    return _ORDER.index(standing.verdict)


def _standing(found: list[_Found | None]) -> Standing:
    """One world over its branches: where they differ on whether the duty arose, that is unknown; else their statuses add up."""
    parts = [part for one in found for part in _parts(one)]
    verdicts = {part.verdict for part in parts}
    lives: dict[str, Life] = {}
    for life in (life for part in parts for life in part.lives):
        lives[life.status] = _joined(lives[life.status], life) if life.status in lives else life
    verdict = verdicts.pop() if len(verdicts) == 1 else UNKNOWN_
    statuses = tuple(lives) if verdict == YES_ else ()
    lead = max(parts, key=_prominence)
    return Standing(verdict=verdict, statuses=statuses, lives=tuple(lives.values()), reasons=lead.reasons)


def _joined(one: Life, other: Life) -> Life:
    """Two branches that end alike: all their acts, and a due date as imprecise as both make it."""
    clock, due = (one.clock, other.clock.due) if one.clock.due is not None else (other.clock, one.clock.due)
    if clock.due is not None and due is not None:
        lo, hi = min(clock.due.lo, due.lo), max(clock.due.hi, due.hi)
        if (lo, hi) != (clock.due.lo, clock.due.hi):
            clock = msgspec.structs.replace(clock, due=Point(clock.due.base, Period(lo, hi)))
    return msgspec.structs.replace(one, clock=clock, acts=tuple(dict.fromkeys((*one.acts, *other.acts))))


def _parts(found: _Found | None) -> list[Standing]:
    """One standing for each branch of the life, or the one of what does not live."""
    if found is None:
        return [Standing(verdict=NO_)]
    return [_one(found.one, life) for life in found.lives or (None,)]


def _one(one: Instance, life: Life | None) -> Standing:
    if one.truth is YES and life is not None:
        return Standing(verdict=YES_, statuses=(life.status,), lives=(life,), reasons=one.reasons)
    if one.truth is UNKNOWN:
        return Standing(verdict=UNKNOWN_, lives=(life,) if life else (), reasons=one.reasons)
    others = [reason.truth for reason in one.reasons if not reason.waits and reason.kind != LATER]
    if not one.waits or NO in others:
        return Standing(verdict=NO_, reasons=one.reasons)
    if one.waits == OPEN or any(reason.truth is UNKNOWN for reason in one.reasons if reason.kind != LATER):
        return Standing(verdict=UNKNOWN_, reasons=one.reasons)
    return Standing(verdict=ASLEEP if one.waits == EVENT else CONDITIONAL, reasons=one.reasons)


def combine(verdicts: Sequence[str]) -> str:
    """One verdict from those of all worlds."""
    found = set(verdicts)
    if len(found) == 1:
        return found.pop()
    return CONTESTED if len(found - {UNKNOWN_}) > 1 else UNKNOWN_


def _rows(worlds: dict[_Choices, Standing]) -> tuple[Row, ...]:
    """Drop each axis that never changes the answer, then keep one row for each world left."""
    axes = dict.fromkeys((kind, axis) for choices in worlds for kind, axis, _ in choices)
    kept = dict(worlds)
    for axis in axes:
        thinner: dict[_Choices, Standing] = {}
        for choices, standing in kept.items():
            rest = tuple(choice for choice in choices if choice[:2] != axis)
            if any(_compatible(rest, other) and _told(standing) != _told(known) for other, known in thinner.items()):
                break
            thinner.setdefault(rest, standing)
        else:
            kept = thinner
    return tuple(Row(choices, kept[choices]) for choices in sorted(kept))


def _compatible(one: _Choices, other: _Choices) -> bool:
    """Whether no axis is chosen differently; an axis that a world did not reach leaves it free."""
    chosen = {choice[:2]: choice[2] for choice in one}
    return all(chosen.get(choice[:2], choice[2]) == choice[2] for choice in other)


def _told(standing: Standing) -> tuple[object, ...]:
    """What a row would say: verdict, statuses, terms."""
    return (
        standing.verdict,
        frozenset(standing.statuses),
        frozenset(life.clock.text for life in standing.lives),
        frozenset((life.clock.due.lo, life.clock.due.hi) for life in standing.lives if life.clock.due is not None),
    )


IDLE = (AVAILABLE, UNUSED)
"""Statuses of rights and powers that nobody has used: a finding, not a failure."""
