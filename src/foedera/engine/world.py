"""The question, what it is asked of, and one world in which it is being answered."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Hashable, Iterator, Mapping
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from foedera.engine.choice import BRANCH, READING, Chooser, Inconsistent
from foedera.engine.kinds import Kind
from foedera.engine.law import Law, Laws
from foedera.engine.occurrence import Occurrence, Record
from foedera.model.actors import Actors
from foedera.model.lines import KnownTo, Reading
from foedera.model.reference import Classes, Places
from foedera.model.time import Period, first_second, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from foedera.engine.activation import Activation


class ViewTiers(msgspec.Struct, frozen=True):
    """Whose word decides, tier by tier. Built-in tiers: `judge`, `un`, `courts`, `library`, `parties`; else actor codes."""

    id: str
    tiers: tuple[tuple[str, ...], ...]


DEFAULT_VIEW = ViewTiers("default", (("judge",), ("un", "courts"), ("library",), ("parties",)))


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """What every answer is relative to.

    Attributes:
        as_of: The moment asked about, in seconds; what lies after it has not happened.
        known_at: Only what was said by then counts, in seconds.
        known_to: Whose knowledge: `public` or an actor's code.
        view: Whose word decides.
        assumed: Evaluate a text that is not in force as if it were.
        pins: Axis of interpretation to the reading to use, `agreement:axis` or `axis`.
    """

    as_of: int
    known_at: int
    known_to: str = "public"
    view: ViewTiers = DEFAULT_VIEW
    assumed: bool = False
    pins: Mapping[str, str] = {}


class Setting(msgspec.Struct, frozen=True):
    """What stays the same over all worlds of a question.

    Attributes:
        memo: Indexes that hold in every world of the setting (never answers).
    """

    laws: Laws
    record: Record
    actors: Actors
    places: Places
    classes: Classes
    question: Question
    memo: dict[Any, Any] = {}

    def kind(self, names: tuple[str, ...]) -> Kind:
        """Recorded occurrences of these classes or below them."""
        key = ("kind", names)
        found: Kind | None = self.memo.get(key)
        if found is None:
            below = tuple(sorted({one for name in names for one in self.classes.descendants(name)} | set(names)))
            found = self.memo[key] = self.record.kinds.get(below) or Kind(self.record.of_classes(below), self.record.by_id)
            self.record.kinds[below] = found  # for every question of this record
        return found

    def of_classes(self, names: tuple[str, ...]) -> tuple[Occurrence, ...]:
        """Recorded occurrences of these classes or below them, in order of time."""
        return self.kind(names).items

    def lasting(self, start: int) -> tuple[Occurrence, ...]:
        """Recorded occurrences that begin, or end, at a moment or later, in seconds."""
        found: tuple[list[int], tuple[Occurrence, ...]] | None = self.memo.get("lasting")
        if found is None:
            ordered = sorted(self.record.occurrences, key=lambda item: item.last)
            found = self.memo["lasting"] = ([item.last for item in ordered], tuple(ordered))
        return found[1][bisect_left(found[0], start) :]

    def subjects(self, name: str | None) -> tuple[Occurrence, ...]:
        """Recorded occurrences of a class or below it; None: every fact."""
        found: tuple[Occurrence, ...] | None = self.memo.get(("subjects", name))
        if found is None:
            found = tuple(item for item in self.record.occurrences if self.subject(item.id, name) is not None)
            self.memo[("subjects", name)] = found
        return found

    def subject(self, event: str, name: str | None) -> Occurrence | None:
        """The recorded occurrence of that id, if it is of a class or below it; None for the class: if it is a fact."""
        item = self.record.by_id.get(event)
        if item is None:
            return None
        fits = self.classes.kind(item.cls) == "fact" if name is None else self.classes.below(item.cls, name)
        return item if fits else None

    def answering(self, events: Collection[str]) -> frozenset[str]:
        """These events, what is about them, and what is about that."""
        index: dict[str, list[str]] | None = self.memo.get("answering")
        if index is None:
            index = self.memo["answering"] = {}
            for item in self.record.occurrences:
                for name in item.about:
                    index.setdefault(name, []).append(item.id)
        once = [name for event in events for name in index.get(event, ())]
        return frozenset((*events, *once, *(name for event in once for name in index.get(event, ()))))


class Derivations(Protocol):
    """What a line may ask of other provisions. Provisions look at each other, so the world carries the way back to them."""

    def derived(self, world: World, law: Law, provision: str, state: str, about: Collection[str] = ()) -> list[Occurrence]:
        """Occurrences of a provision having reached a state, in matters of some events; empty: in all."""

    def deemed(self, world: World, law: Law) -> list[Occurrence]:
        """Occurrences that an agreement deems to have happened to others as well."""

    def triggered(self, world: World, law: Law, provision: str) -> list[Activation]:
        """The ways in which a provision is, or may be, set off."""


ENDING = "ending"
"""Key of what was found of the conditions that end a duty, at each instant that was looked at."""
_FACTS = frozenset(("exists", "members", "derived", "deemed", ENDING))


class World:
    """One run: a setting and a chooser, with memory for what was derived in this run.

    `asked` is the agreement the question is about: only that one may be assumed in force, beside the law in force.
    """

    def __init__(self, setting: Setting, chooser: Chooser, derive: Derivations, *, asked: str = "") -> None:
        self.setting = setting
        self.asked = asked
        self.derive = derive
        self.question = setting.question
        self.record = setting.record
        self.chooser = chooser
        self.accounts: dict[int, str] = {}
        self.axes: dict[str, tuple[Reading, ...]] = {}
        self.memory: dict[Any, Any] = {}
        self.remembered = 0
        self._around: dict[Any, Any] | None = None
        self.derived: dict[str, Occurrence] = {}
        self.stack: list[str] = []
        self.now = Period(setting.question.as_of, setting.question.as_of)

    @contextmanager
    def asking(self, name: str) -> Iterator[bool]:
        """Note that something is being derived; False if it is already, so that no circle in a text runs away."""
        if name in self.stack:
            yield False
            return
        self.stack.append(name)
        try:
            yield True
        finally:
            self.stack.pop()

    def within(self, chooser: Chooser) -> World:
        """The same world for one branch of one life: what that branch derives stays its own, accounts are shared."""
        inner = World(self.setting, chooser, self.derive, asked=self.asked)
        inner.accounts, inner.axes = self.accounts, self.axes
        inner.memory, inner.derived, inner.stack = dict(self.memory), dict(self.derived), list(self.stack)
        inner.remembered = len(inner.memory)
        inner._around = self.memory
        return inner

    def keep(self, key: Hashable, value: object) -> None:
        """Remember what was found; before anything was chosen in a branch it is the same in all branches of the life."""
        self.memory[key] = value
        if self._around is not None and not self.chooser.forks:
            self._around[key] = value

    def learn(self, inner: World) -> None:
        """Keep what was derived where nothing was left open: facts and derived occurrences, nothing that knows its world."""
        self.derived.update(inner.derived)
        for key, value in islice(inner.memory.items(), inner.remembered, None):  # what is new stands behind what was taken over
            if key[0] in _FACTS:
                self.memory.setdefault(key, value)

    def forget(self) -> None:
        """End the run: what it remembered knows this world, and would keep it in memory until cycles are collected."""
        self.memory.clear()

    def occurrence(self, name: str) -> Occurrence | None:
        """A recorded or derived occurrence by id."""
        return self.record.by_id.get(name) or self.derived.get(name)

    # ------------------------------------------------------------------ knowledge

    def knows(self, lines: tuple[object, ...]) -> bool:
        """Whether text under these lines was known to the one who asks; both ways are followed where a date leaves it open."""
        rules = [line for line in lines if isinstance(line, KnownTo)]
        if not rules:
            return True
        told = max(self._told(rule.who, parse_period(rule.date)) for rule in rules)
        dates = ", ".join(f"{' '.join(rule.who)} from {rule.date}" for rule in rules)
        return self.settled(told, f"text known to {dates}")

    def settled(self, truth: Truth, axis: str) -> bool:
        """A truth as a plain yes or no: both ways are followed where it is unknown."""
        if truth is UNKNOWN:
            return self.chooser.choose(BRANCH, axis, ("yes", "no")) == "yes"
        return truth is YES

    def _told(self, who: tuple[str, ...], since: Period) -> Truth:
        return self.since_then(since) if "public" in who or self.question.known_to in who else NO

    def since_then(self, since: Period) -> Truth:
        """Whether what holds `from` that date does so by then; a day counts from its beginning."""
        return self.by_then(first_second(since))

    def by_then(self, moment: Period) -> Truth:
        """Whether a moment lies within what is known."""
        return _by(moment, self.question.known_at)

    def visible(self, item: Occurrence) -> Truth:
        """Whether the occurrence was known and had happened: NO, UNKNOWN (dates too imprecise to say) or YES."""
        if item.assumed or item.virtual:
            return YES if item.time.lo <= self.question.as_of or item.virtual else NO
        happened = _by(item.time, self.question.as_of)
        if happened is NO:
            return NO
        if item.known:
            return happened & max(self._told(one.who, one.since) for one in item.known)
        # a process is known from its beginning, not only once it has ended
        return happened & self.by_then(item.said or item.time)

    def named(self, item: Occurrence) -> Truth:
        """Whether the one who asks may learn of an occurrence from an act about it: not of what was made known later only.

        Such an act may concern what has not happened, what is disputed, or what is dated too loosely to say.
        """
        if item.assumed or item.virtual:
            return self.visible(item)
        if item.known:
            return max(self._told(one.who, one.since) for one in item.known)
        return self.by_then(item.said) if item.said is not None else YES

    def end_of(self, item: Occurrence) -> Period | None:
        """When a process ended, as far as that was known: without hindsight an end still to come is none."""
        if item.end is None or item.assumed:
            return item.end
        return item.end if self.settled(self.by_then(item.end), f"end of {item.id} known") else None

    # ------------------------------------------------------------------ readings

    def reads(self, law: Law, reading: Reading, options: tuple[Reading, ...]) -> bool:
        """Whether this reading of its axis is taken in this world. `options` are all readings of the axis in the agreement."""
        return self.reading_of(law, reading.axis, options) == reading.name

    def reading_of(self, law: Law, axis: str, options: tuple[Reading, ...]) -> str:
        """The reading taken on an axis: pinned, following the account chosen, or by a fork."""
        pinned = self.question.pins.get(f"{law.id}:{axis}") or self.question.pins.get(axis)
        names = {option.name: option for option in options}
        if pinned is not None and (pinned in names or pinned == BASE):
            return pinned
        live = tuple(dict.fromkeys(option.name for option in options if option.holders != ("nobody",)))
        if all(option.mode == "instead" for option in options):
            live = (BASE, *live)  # the line as it stands is itself one alternative of the axis
        if not live:
            return BASE
        key = f"{law.id}:{axis}"
        self.axes[key] = options
        held = self._held(options)
        return held if held is not None else self.chooser.choose(READING, key, live)

    def follow(self, tier: int, source: str) -> None:
        """Take a source's account: readings it holds are read its way, and a run that has read otherwise is no world."""
        self.accounts[tier] = source
        for key, options in self.axes.items():
            made, held = self.chooser.made(READING, key), self._held(options)
            if made is not None and held is not None and made != held:
                raise Inconsistent

    def _held(self, options: tuple[Reading, ...]) -> str | None:
        """Under X's account the readings held by X are chosen."""
        for holder in self.accounts.values():
            for option in options:
                if holder in option.holders:
                    return option.name
        return None


BASE = "as_written"
"""Name of the alternative that leaves the line above an `instead` reading as it stands."""


def _by(moment: Period, limit: int) -> Truth:
    if moment.hi <= limit:
        return YES
    return NO if moment.lo > limit else UNKNOWN
