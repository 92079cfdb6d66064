"""How many duties stand at a moment, on a record of many events: what was done in time, late or not, and what followed.

The meaning is `engine.lifecycle`'s. Provisions that are crisp in what sets them off and in what performs them are run as steps
(`engine.steps`), event by event. What an imprecise, doubted or unlinked act may bear on is asked the general way, duty by duty;
so is every provision that is not crisp. A test holds both ways equal.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from foedera.engine.answer import YES_, Answer, answers
from foedera.engine.batch import asked_about
from foedera.engine.columns import ENDING, NO_DUE, Columns, sure
from foedera.engine.crisp import plan_of, slot_of
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.engine.lifecycle import ACTIVE, FULFILLED, LATE, PARTIAL, UNRECORDED
from foedera.engine.match import mirrored
from foedera.engine.occurrence import Occurrence, Record
from foedera.engine.secondary import AT_DUE, REACHED
from foedera.engine.steps import Step, every, filled, step_of
from foedera.engine.world import Setting
from foedera.model.blocks import Provision
from foedera.model.lines import Reading, When
from foedera.model.time import BEGINNING
from foedera.model.truth import NO, UNKNOWN, YES, Truth


class Standing(msgspec.Struct, frozen=True, gc=False):
    """How one duty of one bearer stands.

    Attributes:
        event: Id of the event that it goes back to.
        follows: Id of what became of another duty and set it off; empty if the event itself did.
        agreement, provision, bearer: Whose duty it is, under which text.
        due: Last second for performing in time; None without a computable term.
        status: A status word of `engine.lifecycle`; `unknown` or `contested` where that is open.
        performed: Second of the first performance; None without one.
        acts: Ids of the acts that performed it.
    """

    event: str
    follows: str
    agreement: str
    provision: str
    bearer: str
    due: int | None
    status: str
    performed: int | None
    acts: tuple[str, ...]


class _Matter(msgspec.Struct, frozen=True):
    """What one life is about: the event, its people, when it began and falls due, and the ids that an act may be linked by."""

    event: Occurrence
    people: dict[str, str]
    bearer: str
    begun: int
    due: int | None
    follows: str = ""
    about: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


class Machine:
    """A library compiled for records of many events.

    Args:
        setting: Laws, reference data and question; its record and its moment are not looked at.
        under: Ids of the agreements asked about; empty: all.
        fast: Whether what is crisp is compiled; otherwise everything is asked the general way, slowly.
    """

    def __init__(self, setting: Setting, under: Iterable[str] = (), *, fast: bool = True) -> None:
        self.setting = setting
        laws = asked_about(setting, under)
        blocks = [(law, each) for law in laws for each in law.provisions.values()] if fast else []
        plans = [plan for law, each in blocks if (plan := plan_of(setting, law, each)) is not None]
        found = [(plan, step) for plan in plans if (step := step_of(setting, plan)) is not None]
        self.steps = tuple(step for _, step in found)
        self.columns = Columns([plan for plan, _ in found], setting.places, setting.classes)
        all_steps = [step for root in self.steps for step in every(root)]
        self.acts = frozenset(name for step in all_steps for ask in step.asks for name in ask.classes)
        self.triggers = {name for plan, _ in found for name in setting.classes.descendants(plan.pattern.classes[0])}
        crisp = {(step.law.id, step.provision.id) for step in all_steps}
        self.general = [
            (law, provision)
            for law in laws
            for provision in law.provisions.values()
            if any(isinstance(line, When) for line in provision.lines)
            if (law.id, provision.id) not in crisp and (duty := duty_of(provision)) and duty.modality in ("must", "intends")
        ]

    @property
    def compiled(self) -> int:
        """How many provisions are asked the fast way."""
        return sum(1 for root in self.steps for _ in every(root))

    def standings(self, record: Record, as_of: int) -> Iterator[Standing]:
        """How every duty set off by an event of the record stands at that second.

        Args:
            record: What happened, and up to when the record of which acts is complete.
            as_of: The moment asked about, in seconds; what lies after it has not happened.
        """
        question = msgspec.structs.replace(self.setting.question, as_of=as_of, known_at=as_of)
        yield from _Run(self, msgspec.structs.replace(self.setting, record=record, question=question, memo={})).standings()


class _Run:
    """One record, asked at one moment."""

    def __init__(self, machine: Machine, setting: Setting) -> None:
        self.machine, self.setting = machine, setting
        self.now, self.record = setting.question.as_of, setting.record
        self.vague: set[str] = set()
        self.acts: dict[tuple[str, str], list[Occurrence]] = defaultdict(list)
        self.open: dict[tuple[str, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        below = setting.classes.below
        self.stirred = {
            name
            for cls, items in self.record.by_class.items()
            if any(below(cls, word) for word in ENDING)
            for item in items
            for name in (*item.fillers("of"), *item.fillers("object"))
        }
        for item in self.record.occurrences:
            if item.cls in machine.acts and item.time.lo <= self.now:
                self._note(item)

    def _note(self, item: Occurrence) -> None:
        if not sure(item):
            self.vague.add(item.id)
        who, beside = item.slots.get("by", ()), item.slots.get("with", ())
        for code in dict.fromkeys((*who, *beside)) if beside else who:
            for about in item.about or ("",):
                self.acts[about, code].append(item)

    def standings(self) -> Iterator[Standing]:
        """Duties one by one: first what is crisp, event by event, then what had to be asked the general way."""
        machine, columns = self.machine, self.machine.columns
        happened = (one for one in self.record.occurrences if one.cls in machine.triggers and one.time.lo <= self.now)
        for listed, exact, events in columns.chunks(happened):
            kept = [one for one, fits in zip(listed, exact, strict=True) if fits]
            for one, fits in zip(listed, exact, strict=True):
                for step in machine.steps if not fits else ():
                    self._leave(step, "", one.id)
            hits = columns.hits(events)
            dues, places, plans = columns.due(events, hits).tolist(), hits.event.tolist(), hits.plan.tolist()
            hit, codes = columns.bearers(events, hits)
            for number, code in zip(hit.tolist(), codes.tolist(), strict=True):
                event, step, due = kept[places[number]], machine.steps[plans[number]], dues[number]
                if event.about or step.law.id in self.stirred:
                    self._leave(step, "", event.id)
                    continue
                bearer, name = columns.codes[code], (event.id,)
                people = {"attacker": event.slots["by"][0], "attacked": event.slots["on"][0], "bearer": bearer}
                due = due if due != NO_DUE else None
                matter = _Matter(event, people, bearer, event.time.lo, due, about=name, related=name)
                yield from self._life(step, matter)
        yield from self._generally()

    def _leave(self, step: Step, bearer: str, event: str) -> None:
        """Ask about this duty, and what may follow from it, the general way."""
        for one in every(step):
            self.open[one.law.id, one.provision.id][bearer].add(event)

    # -------------------------------------------------------------------------------------------- the fast way

    def _life(self, step: Step, matter: _Matter) -> Iterator[Standing]:
        done = self._done(step, matter)
        if done is None:
            self._leave(step, matter.bearer, matter.event.id)
            return
        due, performed = matter.due, done[0].time.lo if done else None
        if performed is not None:
            status = FULFILLED if due is None or performed <= due else LATE
        elif due is None or self.now <= due:
            status = ACTIVE
        else:
            status = step.failed if due <= self._complete(step, matter) else UNRECORDED
        acts = tuple(one.id for one in done)
        yield Standing(
            matter.event.id, matter.follows, step.law.id, step.provision.id, matter.bearer, due, status, performed, acts
        )  # fmt: skip
        for following in step.following:
            if status in REACHED[following.state]:
                begun = due if following.state in AT_DUE else performed
                assert begun is not None
                yield from self._life(following, _followed_by(step, following, matter, begun, acts))

    def _done(self, step: Step, matter: _Matter) -> list[Occurrence] | None:
        """The acts that perform the duty, the earliest first; None if that is not certain."""
        found: dict[str, Occurrence] = {}
        for about in (*matter.related, ""):
            for item in self.acts.get((about, matter.bearer), ()):
                truth = self._fits(step, item, matter.people)
                if truth is NO or item.id == matter.event.id:
                    continue
                if truth is UNKNOWN or not about or item.id in self.vague:
                    return None
                if item.time.lo >= matter.begun:
                    found[item.id] = item
        return sorted(found.values(), key=lambda one: (one.time.lo, one.id)) if len(found) > 1 else list(found.values())

    def _fits(self, step: Step, item: Occurrence, people: dict[str, str]) -> Truth:
        best = NO
        for ask in step.asks:
            if item.cls in ask.classes:
                best = best | filled(ask, item, people, self.setting.classes)
                if best is not YES and ask.slots and self.setting.classes.symmetric(item.cls):
                    best = best | filled(ask, mirrored(item), people, self.setting.classes)
        return best

    def _complete(self, step: Step, matter: _Matter) -> int:
        """Up to when the record of such acts by this bearer is declared complete, from the duty's beginning on."""
        subjects = {*step.complete, f"{step.law.id}/{step.provision.id}"}
        found = (one.until for one in self.record.complete if one.covers(subjects, (matter.bearer,), matter.begun))
        return max(found, default=BEGINNING)

    # -------------------------------------------------------------------------------------------- the general way

    def _generally(self) -> Iterator[Standing]:
        laws = self.setting.laws
        for (name, provision), bearers in sorted(self.open.items()):
            law = laws.by_id[name]
            for bearer, events in sorted(bearers.items()):
                for one in self._asked(law, law.provisions[provision], bearer):
                    if one.event in events:
                        yield one
        for law, block in self.machine.general:
            if self._concerned(law, block):
                yield from self._asked(law, block, "")

    def _asked(self, law: Law, provision: Provision, bearer: str) -> Iterator[Standing]:
        for one in answers(self.setting, law, provision, bearer=bearer):
            if one.verdict == YES_ and one.events:
                yield self._standing(one)

    def _standing(self, one: Answer) -> Standing:
        life, status, first = one.life, one.state, one.events[0]
        done = life is not None and life.time is not None and status in (FULFILLED, LATE, PARTIAL)
        return Standing(
            self._root(first), "" if first in self.record.by_id else first, one.law.id, one.provision.id, one.bearer,
            life.clock.due.hi if life is not None and life.clock.due is not None else None, status,
            life.time.hi if done and life is not None and life.time is not None else None, life.acts if life is not None else (),
        )  # fmt: skip

    def _root(self, name: str) -> str:
        """The event on record that a derived occurrence goes back to (its name is `engine.secondary`'s)."""
        while name not in self.record.by_id and name.count("/") >= 3:
            name = name.split("/", 3)[3].rpartition(":")[0]
        return name

    def _concerned(self, law: Law, provision: Provision) -> bool:
        """Whether anything on record is of a class that each of its triggers looks for, or may follow from it."""
        patterns = [line.pattern for line in provision.lines if isinstance(line, When)]
        if any(isinstance(line, Reading) and isinstance(line.line, When) for line in provision.lines):
            return True
        return all(
            one.state or one.deemed or slot_of(one, "by") in law.organs or bool(self.setting.of_classes(one.classes))
            for one in patterns
        )


def _followed_by(step: Step, following: Step, matter: _Matter, begun: int, acts: tuple[str, ...]) -> _Matter:
    """What a step that follows is about: what became of the duty, all that this is about, and the acts it rests on."""
    base = matter.follows or matter.event.id
    name = f"{step.law.id}/{step.provision.id}/{matter.bearer}/{base}:{following.state}"
    return msgspec.structs.replace(
        matter, begun=begun, due=begun + following.seconds if following.seconds is not None else None, follows=name,
        about=(name, *matter.about), related=(name, *matter.about, *acts),
    )  # fmt: skip
