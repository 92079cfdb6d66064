"""Many events at once: who becomes obligated by each, and when it falls due.

The meaning is `engine.answer`'s. Provisions that lie in a crisp fragment (one trigger on an event, guards on roles, areas
and dates, an `each` bearer, a clock in hours or days counted from the event, no reading) are compiled once into intervals
and sets, so that an event costs a few look-ups for each agreement that can concern its victim. Every other provision, and
every event without an exact time, place, attacker and victim, is asked the general way. A test holds both ways equal.

What does not depend on the event is hoisted: membership is cut at its dates into stretches in which nobody joins or leaves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from foedera.engine.answer import YES_, answers
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.scope import is_actor, is_placeholder
from foedera.engine.world import Setting
from foedera.model.blocks import Provision, Role
from foedera.model.lines import (
    Bearer,
    Binding,
    Cite,
    Duty,
    Guard,
    Invokes,
    Manner,
    Note,
    Quote,
    Says,
    SourceLine,
    Toward,
    When,
    Within,
)
from foedera.model.terms import InRole, Order, Pattern, PlaceIn
from foedera.model.time import BEGINNING, END, Period, parse_period
from foedera.model.truth import NO, YES, Truth, some

SILENT = (Binding, Cite, Invokes, Manner, Note, Quote, Says, SourceLine, Toward)
"""Lines that do not decide whether, for whom and by when a duty arises."""
DAY = 86_400


class Obligation(msgspec.Struct, frozen=True):
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


Test = Callable[[str, str, str, int], bool]
"""Attacker, attacked, place and second to whether a line lets the duty arise."""


class Timeline:
    """Membership of a role, cut into stretches: between two cuts nobody joins or leaves."""

    def __init__(self, spans: Iterable[tuple[str, int, int]]) -> None:
        listed = list(spans)
        self.cuts = sorted({BEGINNING, *(start for _, start, _ in listed), *(end + 1 for _, _, end in listed if end < END)})
        self.sets = [frozenset(code for code, start, end in listed if start <= cut <= end) for cut in self.cuts]
        self.tuples = [tuple(sorted(members)) for members in self.sets]

    def at(self, second: int) -> int:
        """Number of the stretch that a second lies in."""
        return bisect_right(self.cuts, second) - 1

    def has(self, code: str, second: int) -> bool:
        """Whether the role has this member then."""
        return code in self.sets[self.at(second)]


class Plan:
    """A provision compiled: its class of event, its tests, its bearers by stretch, its term."""

    def __init__(
        self,
        law: Law,
        provision: Provision,
        pattern: Pattern,
        tests: Sequence[Test],
        bearers: Timeline,
        line: Bearer,
        seconds: int | None,
    ) -> None:
        self.law = law
        self.provision = provision
        self.pattern = pattern
        self.tests = tuple(tests)
        self.bearers = bearers
        self.seconds = seconds
        self.by, self.on = (_slot(pattern, "by"), _slot(pattern, "on"))
        self.excluded = tuple(line.ref.excluding)
        self.span = _span(law)
        self._without: dict[tuple[int, tuple[str, ...]], tuple[str, ...]] = {}

    def bound(self, attacker: str, attacked: str, place: str, second: int) -> tuple[str, ...]:
        """Who is bound by an exact event, sorted; empty if nobody."""
        if not self.span[0] <= second <= self.span[1]:
            return ()
        for test in self.tests:
            if not test(attacker, attacked, place, second):
                return ()
        out = tuple(attacker if name == self.by else attacked if name == self.on else name for name in self.excluded)
        stretch = self.bearers.at(second)
        key = (stretch, out)
        found = self._without.get(key)
        if found is None:
            found = tuple(code for code in self.bearers.tuples[stretch] if code not in out)
            self._without[key] = found
        return found


def _slot(pattern: Pattern, preposition: str) -> str:
    ref = pattern.slot(preposition)
    return ref.name if ref is not None else ""


def _span(law: Law) -> tuple[int, int]:
    start = law.in_force
    assert start is not None
    expires = law.expires
    return start.lo, expires.hi if expires is not None else END


# ------------------------------------------------------------------------------------------------ compiling


def compile_provision(setting: Setting, law: Law, provision: Provision) -> Plan | None:
    """The provision as a plan, or None if it lies outside the crisp fragment."""
    if law.in_force is None or law.in_force.hi - law.in_force.lo > DAY or law.strikers:
        return None
    lines = [line for line in provision.lines if not isinstance(line, SILENT)]
    whens = [line for line in lines if isinstance(line, When)]
    bearers = [line for line in lines if isinstance(line, Bearer)]
    duties = [line for line in lines if isinstance(line, Duty)]
    clocks = [line for line in lines if isinstance(line, Within)]
    guards = [line for line in lines if isinstance(line, Guard)]
    if (
        len(whens) != 1
        or len(bearers) != 1
        or len(duties) != 1
        or len(clocks) > 1
        or duties[0].modality not in ("must", "intends")
    ):
        return None
    if len(lines) != 3 + len(clocks) + len(guards) or not _plain(whens[0].pattern) or bearers[0].form != "each":
        return None
    timeline = _timeline(setting, law, bearers[0].ref.role or bearers[0].ref.name)
    seconds = _seconds(clocks[0], whens[0].pattern) if clocks else None
    tests = [_test(setting, law, guard, whens[0].pattern) for guard in guards]
    tests = [*_of_slots(whens[0].pattern), *tests]
    if timeline is None or any(test is None for test in tests) or (clocks and seconds is None):
        return None
    return Plan(law, provision, whens[0].pattern, [test for test in tests if test is not None], timeline, bearers[0], seconds)


def _plain(pattern: Pattern) -> bool:
    """One class, and nothing but an attacker and a victim by code or placeholder."""
    if pattern.state or pattern.ongoing or pattern.deemed or pattern.outcome or len(pattern.classes) != 1:
        return False
    for slot in pattern.slots:
        ref = slot.ref
        if slot.preposition not in ("by", "on") or ref.role or ref.among or ref.excluding or ref.quantifier:
            return False
        if not is_actor(ref.name) and not is_placeholder(ref.name):
            return False
    return True


def _of_slots(pattern: Pattern) -> list[Test]:
    """A named attacker or victim must be that one."""
    found: list[Test] = []
    by, on = _slot(pattern, "by"), _slot(pattern, "on")
    if is_actor(by):
        found.append(lambda attacker, _on, _place, _second: attacker == by)
    if is_actor(on):
        found.append(lambda _by, attacked, _place, _second: attacked == on)
    return found


def _seconds(line: Within, pattern: Pattern) -> int | None:
    own = line.anchor.kind == "occurrence" and line.anchor.name == pattern.called
    return line.duration.seconds if own and line.duration.seconds else None


def _timeline(setting: Setting, law: Law, name: str, seen: tuple[str, ...] = ()) -> Timeline | None:
    """Membership of a role by exact dates; None if a date is imprecise, the list is open, or a reading decides."""
    key = ("timeline", law.id, name)
    if key not in setting.memo:
        spans = _spans(law, name, seen)
        setting.memo[key] = None if spans is None else Timeline(spans)
    found: Timeline | None = setting.memo[key]
    return found


def _spans(law: Law, name: str, seen: tuple[str, ...]) -> list[tuple[str, int, int]] | None:
    if name not in law.roles:
        return [(name, BEGINNING, END)] if is_actor(name) else None
    if name in seen:
        return None
    found: list[tuple[str, int, int]] = []
    for block in law.roles[name]:
        limits = _limits(block)
        if limits is None or block.open or block.excluding or any(not isinstance(line, SILENT) for line in block.lines):
            return None
        for member in block.members:
            inner = _spans(law, member, (*seen, name)) if member in law.roles else [(member, BEGINNING, END)]
            if inner is None:
                return None
            found += [(code, max(start, limits[0]), min(end, limits[1])) for code, start, end in inner]
    return found


def _limits(block: Role) -> tuple[int, int] | None:
    since = parse_period(block.since) if block.since else Period(BEGINNING, BEGINNING)
    until = parse_period(block.until) if block.until else Period(END, END)
    if since.hi - since.lo >= DAY or until.hi - until.lo >= DAY:
        return None
    return since.lo, until.hi


def _test(setting: Setting, law: Law, guard: Guard, pattern: Pattern) -> Test | None:
    condition = guard.condition
    if guard.keyword not in ("provided", "unless"):
        return None
    wanted = (guard.keyword == "provided") is not getattr(condition, "negated", False)
    if isinstance(condition, InRole) and not condition.of:
        return _role_test(setting, law, condition, pattern, wanted=wanted)
    if isinstance(condition, PlaceIn) and condition.area and condition.occurrence == pattern.called:
        return _area_test(setting, law, condition, wanted=wanted)
    if isinstance(condition, Order) and condition.occurrence == pattern.called and guard.keyword == "provided":
        return _order_test(law, condition)
    return None


def _role_test(setting: Setting, law: Law, condition: InRole, pattern: Pattern, *, wanted: bool) -> Test | None:
    timeline = _timeline(setting, law, condition.role)
    if timeline is None or condition.subject not in (_slot(pattern, "by"), _slot(pattern, "on")):
        return None
    if condition.subject == _slot(pattern, "by"):
        return lambda attacker, _on, _place, second: timeline.has(attacker, second) is wanted
    return lambda _by, attacked, _place, second: timeline.has(attacked, second) is wanted


def _area_test(setting: Setting, law: Law, condition: PlaceIn, *, wanted: bool) -> Test | None:
    """Whether the place lies in (or, not wanted, outside) the area for certain; a place that partly does is neither."""
    area = law.areas.get(condition.area)
    if area is not None and any(not isinstance(line, SILENT) for line in area.lines):
        return None
    inside = setting.places.inside
    known: dict[str, Truth] = {}
    looked_for = YES if wanted else NO

    def lies_in(_by: str, _on: str, place: str, _second: int) -> bool:
        found = known.get(place)
        if found is None:
            drawn = (condition.area,) if area is None else area.places
            left_out = () if area is None else area.excluding
            found = some(inside(place, one) for one in drawn) & ~some(inside(place, one) for one in left_out)
            known[place] = found
        return found is looked_for

    return lies_in


def _order_test(law: Law, condition: Order) -> Test | None:
    if condition.anchor.kind not in ("date", "signature"):
        return None
    moment = law.signed if condition.anchor.kind == "signature" else parse_period(condition.anchor.name)
    if moment is None:
        return None
    if condition.relation == "after":
        limit = moment.hi
        return lambda _by, _on, _place, second: second > limit
    first = moment.lo
    return lambda _by, _on, _place, second: second < first


# ------------------------------------------------------------------------------------------------ asking


class Batch:
    """A library compiled for many events.

    Args:
        setting: Laws, reference data and question; its record is not looked at: each event stands alone.
    """

    def __init__(self, setting: Setting) -> None:
        self.setting = setting
        self.general: list[tuple[Law, Provision]] = []
        self._plans: dict[str, list[Plan]] = {}
        self._by_victim: dict[tuple[str, str], list[Plan]] = {}
        for law in setting.laws:
            for provision in law.provisions.values():
                if not any(isinstance(line, When) for line in provision.lines):
                    continue
                plan = compile_provision(setting, law, provision)
                if plan is None:
                    self.general.append((law, provision))
                else:
                    self._plans.setdefault(plan.pattern.classes[0], []).append(plan)

    @property
    def compiled(self) -> int:
        """How many provisions are asked the fast way."""
        return sum(len(plans) for plans in self._plans.values())

    def ask_generally(self) -> None:
        """Ask every provision the general way: slow, and the measure of the fast one."""
        known = {(law.id, provision.id) for law, provision in self.general}
        plans = [plan for plans in self._plans.values() for plan in plans]
        self.general += [(plan.law, plan.provision) for plan in plans if (plan.law.id, plan.provision.id) not in known]
        self._plans, self._by_victim = {}, {}

    def obligations(self, events: Iterable[Occurrence]) -> Iterator[Obligation]:
        """Who becomes obligated by each event, for certain; provisions with nobody bound are left out."""
        for event in events:
            if event.time.lo == event.time.hi and self._exact_place(event):
                yield from self._fast(event)
                slow = self.general
            else:
                slow = [*self.general, *((plan.law, plan.provision) for plans in self._plans.values() for plan in plans)]
            for law, provision in slow:
                yield from self._general(event, law, provision)

    def _exact_place(self, event: Occurrence) -> bool:
        """One attacker, one victim, a place: anything else is asked the general way."""
        return len(event.fillers("by")) == 1 and len(event.fillers("on")) == 1 and bool(event.place)

    def _plans_for(self, cls: str, victim: str) -> list[Plan]:
        key = (cls, victim)
        found = self._by_victim.get(key)
        if found is None:
            names = (cls, *self.setting.classes.ancestors(cls))
            found = [plan for name in names for plan in self._plans.get(name, ()) if _concerns(plan, victim)]
            self._by_victim[key] = found
        return found

    def _fast(self, event: Occurrence) -> Iterator[Obligation]:
        attacker, attacked = event.fillers("by")[0], event.fillers("on")[0]
        second, place = event.time.lo, event.place
        for plan in self._plans_for(event.cls, attacked):
            bearers = plan.bound(attacker, attacked, place, second)
            if bearers:
                due = second + plan.seconds if plan.seconds is not None else None
                yield Obligation(event.id, plan.law.id, plan.provision.id, bearers, due)

    def _general(self, event: Occurrence, law: Law, provision: Provision) -> Iterator[Obligation]:
        record = self.setting.record.with_changes(add=(event,))
        setting = msgspec.structs.replace(self.setting, record=record, memo={})
        by_due: dict[int | None, list[str]] = {}
        for one in answers(setting, law, provision):
            if one.verdict == YES_ and event.id in one.events:
                due = one.life.clock.due if one.life is not None else None
                by_due.setdefault(due.hi if due is not None else None, []).append(one.bearer)
        for due_at, bearers in by_due.items():
            yield Obligation(event.id, law.id, provision.id, tuple(sorted(bearers)), due_at)


def _concerns(plan: Plan, victim: str) -> bool:
    """Whether the plan can concern this victim at any time: its role of victims has the victim at some date."""
    for line in plan.provision.lines:
        condition = line.condition if isinstance(line, Guard) and line.keyword == "provided" else None
        if isinstance(condition, InRole) and condition.subject == plan.on and not condition.negated and not condition.of:
            members = {code for block in plan.law.roles.get(condition.role, ()) for code in block.members}
            if victim not in members and not members & set(plan.law.roles):
                return False
    return plan.on == victim or is_placeholder(plan.on)
