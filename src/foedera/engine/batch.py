"""Many events at once: who becomes obligated by each, and when it falls due.

The meaning is `engine.answer`'s. Crisp provisions are compiled once (`engine.crisp`, `engine.columns`), so that an event costs a
search in time for all agreements together. Every other provision, and every event without an exact time, place, attacker and
victim, is asked the general way. A test holds both ways equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec
import numpy as np

from foedera.engine.answer import YES_, answers
from foedera.engine.columns import NO_DUE, Columns, Ints
from foedera.engine.crisp import Plan, plan_of, slot_of
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.world import Setting
from foedera.model.blocks import Provision
from foedera.model.lines import Reading, When


class Obligation(msgspec.Struct, frozen=True, gc=False):
    """Everybody bound by one provision on one event.

    Attributes:
        event: Id of the event.
        agreement, provision: Ids.
        bearers: Codes, sorted.
        due: Last second for performing in time; None without a computable term.
    """

    event: str
    agreement: str
    provision: str
    bearers: tuple[str, ...]
    due: int | None


class Rows(msgspec.Struct, frozen=True):
    """Obligations as columns of numbers, one row for each event, provision and bearer.

    Attributes:
        events, provisions, codes: What the numbers stand for: ids, (agreement, provision), actor codes.
        event, provision, bearer: Numbers into those.
        due: Last second for performing in time; `NO_DUE` without a computable term.
    """

    events: tuple[str, ...]
    provisions: tuple[tuple[str, str], ...]
    codes: tuple[str, ...]
    event: Ints
    provision: Ints
    bearer: Ints
    due: Ints


class Batch:
    """A library compiled for many events.

    Args:
        setting: Laws, reference data and question; its record is not looked at: each event stands alone.
        under: Ids of the agreements asked about; empty: all.
        fast: Whether what is crisp is compiled; otherwise everything is asked the general way, slowly.
    """

    def __init__(self, setting: Setting, under: Iterable[str] = (), *, fast: bool = True) -> None:
        self.setting = setting
        self.general: list[tuple[Law, Provision]] = []
        plans: list[Plan] = []
        for law in asked_about(setting, under):
            for provision in law.provisions.values():
                if any(isinstance(line, When) for line in provision.lines):
                    plan = plan_of(setting, law, provision) if fast else None
                    if plan is not None:
                        plans.append(plan)
                    else:
                        self.general.append((law, provision))
        self._columns = Columns(plans, setting.places, setting.classes)
        self._all = [*self.general, *((plan.law, plan.provision) for plan in plans)]
        self._ids = tuple((plan.law.id, plan.provision.id) for plan in plans)
        self._asked: dict[tuple[str, bool], list[tuple[Law, Provision]]] = {}

    @property
    def compiled(self) -> int:
        """How many provisions are asked the fast way."""
        return len(self._ids)

    # -------------------------------------------------------------------------------------------- answers

    def obligations(self, events: Iterable[Occurrence]) -> Iterator[Obligation]:
        """Who becomes obligated by each event, for certain; provisions with nobody bound are left out."""
        columns, ids = self._columns, self._ids
        for listed, exact, happened in self._columns.chunks(events):
            hits = columns.hits(happened)
            due = columns.due(happened, hits).tolist()
            found = zip(hits.event.tolist(), hits.plan.tolist(), hits.stretch.tolist(), due, strict=True)
            number, following = -1, next(found, None)
            for event, crisp in zip(listed, exact, strict=True):
                number += crisp
                while crisp and following is not None and following[0] == number:
                    _, plan, stretch, last = following
                    bearers = columns.named(plan, stretch, event.slots["by"][0], event.slots["on"][0])
                    if bearers:
                        agreement, provision = ids[plan]
                        yield Obligation(event.id, agreement, provision, bearers, last if last != NO_DUE else None)
                    following = next(found, None)
                yield from self._slowly(event, crisp=crisp)

    def rows(self, events: Iterable[Occurrence]) -> Iterator[Rows]:
        """The same as columns, a hundred events at a time: for statistics, tables and files."""
        for listed, exact, happened in self._columns.chunks(events):
            hits = self._columns.hits(happened)
            hit, code = self._columns.bearers(happened, hits)
            place = np.flatnonzero(exact)
            event, plan, due = place[hits.event], hits.plan, self._columns.due(happened, hits)
            ids, codes = list(self._ids), list(self._columns.codes)
            slow = _Numbers(ids, codes)
            for number, (one, crisp) in enumerate(zip(listed, exact, strict=True)):
                for found in self._slowly(one, crisp=crisp):
                    slow.add(number, found)
            more = np.array(slow.rows, dtype=np.int64).reshape(-1, 4)
            yield Rows(
                tuple(one.id for one in listed), tuple(ids), tuple(codes),
                *(np.concatenate([fast, more[:, number]]) for number, fast in
                  enumerate((event[hit], plan[hit], code, due[hit]))),
            )  # fmt: skip

    # -------------------------------------------------------------------------------------------- the general way

    def _slowly(self, event: Occurrence, *, crisp: bool) -> Iterator[Obligation]:
        """What has to be asked the general way: all of it, if the event itself is not crisp."""
        key = (event.cls, crisp)
        asked = self._asked.get(key)
        if asked is None:
            every = self.general if crisp else self._all
            asked = self._asked[key] = [one for one in every if self._concerned(event.cls, *one)]
        if not asked:
            return
        record = self.setting.record.with_changes(add=(event,))
        setting = msgspec.structs.replace(self.setting, record=record, memo={})
        for law, provision in asked:
            by_due: dict[int | None, list[str]] = {}
            for one in answers(setting, law, provision, about=(event.id,)):
                if one.verdict == YES_ and event.id in one.events:
                    due = one.life.clock.due if one.life is not None else None
                    by_due.setdefault(due.hi if due is not None else None, []).append(one.bearer)
            for due_at, bearers in by_due.items():
                yield Obligation(event.id, law.id, provision.id, tuple(sorted(bearers)), due_at)

    def _concerned(self, cls: str, law: Law, provision: Provision) -> bool:
        """Whether an event of this class can set the provision off alone: each of its triggers must be met by it or follow."""
        if any(isinstance(line, Reading) and isinstance(line.line, When) for line in provision.lines):
            return True
        below = self.setting.classes.below
        return all(
            line.pattern.state
            or line.pattern.deemed
            or slot_of(line.pattern, "by") in law.organs  # what an organ decides may follow from a vote
            or any(below(cls, name) for name in line.pattern.classes)
            for line in provision.lines
            if isinstance(line, When)
        )


def asked_about(setting: Setting, under: Iterable[str]) -> list[Law]:
    """The agreements asked about that can bind: one that never came into force, or perhaps, binds nobody for certain."""
    names = set(under)
    return [law for law in setting.laws if law.in_force is not None and (not names or law.id in names)]


class _Numbers:
    """Obligations found the general way, as rows of numbers; names that no plan knows are added to the lists."""

    def __init__(self, ids: list[tuple[str, str]], codes: list[str]) -> None:
        self.rows: list[tuple[int, int, int, int]] = []
        self._lists = (ids, codes)
        self._known: tuple[dict[object, int], dict[object, int]] = ({}, {})

    def add(self, event: int, one: Obligation) -> None:
        """The obligation of one event."""
        provision = self._number(0, (one.agreement, one.provision))
        due = one.due if one.due is not None else NO_DUE
        self.rows += [(event, provision, self._number(1, code), due) for code in one.bearers]

    def _number(self, which: int, name: object) -> int:
        listed, known = self._lists[which], self._known[which]
        if not known:
            known.update({one: number for number, one in enumerate(listed)})
        if name not in known:
            known[name] = len(listed)
            listed.append(name)  # type: ignore[arg-type]
        return known[name]
