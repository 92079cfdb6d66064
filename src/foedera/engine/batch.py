"""Many events at once: who becomes obligated by each, and when it falls due.

The meaning is `engine.answer`'s. Provisions that lie in a crisp fragment (one trigger on an event, guards on roles, areas
and dates, an `each` bearer, a clock in hours or days counted from the event, no reading) are compiled once into intervals
and sets, so that an event costs one search in time for each agreement that can concern its victim there. Every other
provision, and every event without an exact time, place, attacker and victim, is asked the general way. A test holds both ways
equal.

What does not depend on the event is hoisted. For each victim a plan becomes a track: when the text is in force and the victim
protected, and in each stretch of time who is bound. The attacker alone is looked at event by event.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

import msgspec

from foedera.engine.answer import YES_, answers
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.scope import is_actor, is_placeholder
from foedera.engine.track import Guards, Plan, Span, Timeline, Track, common, less, slot_of
from foedera.engine.world import Setting
from foedera.model.blocks import Provision, Role
from foedera.model.lines import (
    Bearer,
    Binding,
    Cite,
    Duty,
    Guard,
    Invokes,
    KnownTo,
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
from foedera.model.truth import NO, YES, some

SILENT = (Binding, Cite, Invokes, Manner, Note, Quote, Says, SourceLine, Toward)
"""Lines that do not decide whether, for whom and by when a duty arises."""
DAY = 86_400


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


def _span(law: Law) -> Span:
    start = law.in_force
    assert start is not None
    expires = law.expires
    return start.lo, expires.hi if expires is not None else END


# ------------------------------------------------------------------------------------------------ compiling


def compile_provision(setting: Setting, law: Law, provision: Provision) -> Plan | None:
    """The provision as a plan, or None if it lies outside the crisp fragment."""
    if law.in_force is None or law.in_force.hi - law.in_force.lo > DAY or law.strikers or law.id in _superseded(setting):
        return None
    if any(isinstance(line, KnownTo) for line in law.text.agreement.lines):
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
    ref, pattern = bearers[0].ref, whens[0].pattern
    known = (slot_of(pattern, "by"), slot_of(pattern, "on"), "attacker", "attacked")
    out = [name for name in ref.excluding if name in known or (is_actor(name) and name not in law.roles)]
    named = [ref.role or ref.name, *(name for name in ref.excluding if name not in out)]
    timelines = [_timeline(setting, law, name) for name in named]
    seconds = _seconds(clocks[0], pattern) if clocks else None
    asked = Guards(spans=[_span(law)])
    by = slot_of(pattern, "by")
    if is_actor(by):
        asked.attacker.append(lambda attacker, _second: attacker == by)
    fits = all(_guard(setting, law, guard, pattern, asked) for guard in guards)
    found = [timeline for timeline in timelines if timeline is not None]
    if not fits or ref.among or ref.as_of or len(found) < len(named) or (clocks and seconds is None):
        return None
    return Plan(law, provision, pattern, asked, found, out, seconds)


def _superseded(setting: Setting) -> frozenset[str]:
    """Agreements that another one supersedes: whether it does is asked the general way."""
    key = ("batch", "superseded")
    if key not in setting.memo:
        setting.memo[key] = frozenset(link.target for law in setting.laws for link in law.links if link.kind == "supersedes")
    found: frozenset[str] = setting.memo[key]
    return found


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


def _guard(setting: Setting, law: Law, guard: Guard, pattern: Pattern, asked: Guards) -> bool:
    """Add what a guard asks; False if it lies outside the fragment."""
    condition = guard.condition
    if guard.keyword not in ("provided", "unless"):
        return False
    wanted = (guard.keyword == "provided") is not getattr(condition, "negated", False)
    if isinstance(condition, InRole) and not condition.of:
        return _role_test(setting, law, condition, pattern, asked, wanted=wanted)
    if isinstance(condition, PlaceIn) and condition.area and condition.occurrence == pattern.called:
        return _area_test(setting, law, condition, asked, wanted=wanted)
    if isinstance(condition, Order) and condition.occurrence == pattern.called and guard.keyword == "provided":
        return _order_test(law, condition, asked)
    return False


def _role_test(setting: Setting, law: Law, condition: InRole, pattern: Pattern, asked: Guards, *, wanted: bool) -> bool:
    timeline = _timeline(setting, law, condition.role) if condition.role in law.roles else None
    if timeline is None or condition.subject not in (slot_of(pattern, "by"), slot_of(pattern, "on")):
        return False
    if condition.subject == slot_of(pattern, "on"):
        asked.attacked.append((timeline, wanted))
    else:
        asked.attacker.append(lambda attacker, second: timeline.has(attacker, second) is wanted)
    return True


def _area_test(setting: Setting, law: Law, condition: PlaceIn, asked: Guards, *, wanted: bool) -> bool:
    """Whether the place lies in (or, not wanted, outside) the area for certain; a place that partly does is neither."""
    area = law.areas.get(condition.area)
    if area is not None and (
        any(not isinstance(line, SILENT) for line in area.lines) or {*area.places, *area.excluding} & set(law.areas)
    ):
        return False
    inside = setting.places.inside
    looked_for = YES if wanted else NO
    drawn = (condition.area,) if area is None else area.places
    left_out = () if area is None else area.excluding

    known: dict[str, bool] = {}

    def lies_in(place: str) -> bool:
        """Whether a place lies in the area; looked up once for each place."""
        found = known.get(place)
        if found is None:
            truth = some(inside(place, one) for one in drawn) & ~some(inside(place, one) for one in left_out)
            found = known[place] = truth is looked_for
        return found

    asked.place.append(lies_in)
    return True


def _order_test(law: Law, condition: Order, asked: Guards) -> bool:
    if condition.anchor.kind not in ("date", "signature"):
        return False
    moment = law.signed if condition.anchor.kind == "signature" else parse_period(condition.anchor.name)
    if moment is None:
        return False
    asked.spans = common(asked.spans, [(moment.hi + 1, END) if condition.relation == "after" else (BEGINNING, moment.lo - 1)])
    return True


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
        self._tracks: dict[tuple[str, str], list[Track]] = {}
        self._placed: dict[tuple[str, str, str], tuple[Track, ...]] = {}
        for law in setting.laws:
            for provision in law.provisions.values():
                if not any(isinstance(line, When) for line in provision.lines):
                    continue
                plan = compile_provision(setting, law, provision)
                if plan is None:
                    self.general.append((law, provision))
                else:
                    self._plans.setdefault(plan.cls, []).append(plan)

    @property
    def compiled(self) -> int:
        """How many provisions are asked the fast way."""
        return sum(len(plans) for plans in self._plans.values())

    def ask_generally(self) -> None:
        """Ask every provision the general way: slow, and the measure of the fast one."""
        known = {(law.id, provision.id) for law, provision in self.general}
        plans = [plan for plans in self._plans.values() for plan in plans]
        self.general += [(plan.law, plan.provision) for plan in plans if (plan.law.id, plan.provision.id) not in known]
        self._plans, self._tracks, self._placed = {}, {}, {}

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

    def _tracks_for(self, cls: str, attacked: str, place: str) -> tuple[Track, ...]:
        """The plans that can concern this victim there, each with its stretches of time."""
        key = (cls, attacked)
        tracks = self._tracks.get(key)
        if tracks is None:
            names = dict.fromkeys((cls, *self.setting.classes.ancestors(cls)))
            plans = [plan for name in names for plan in self._plans.get(name, ())]
            tracks = [Track(plan, tuple(spans)) for plan in plans if (spans := plan.concerns(attacked))]
            self._tracks[key] = tracks
        found = tuple(track for track in tracks if all(test(place) for test in track.plan.guards.place))
        self._placed[cls, attacked, place] = found
        return found

    def _fast(self, event: Occurrence) -> Iterator[Obligation]:
        (attacker,), (attacked,) = event.slots["by"], event.slots["on"]
        second, name = event.time.lo, event.id
        tracks = self._placed.get((event.cls, attacked, event.place))
        if tracks is None:
            tracks = self._tracks_for(event.cls, attacked, event.place)
        for track in tracks:
            for start, end in track.spans:
                if start <= second <= end:
                    break
            else:
                continue
            plan = track.plan
            number = bisect_right(plan.cuts, second) - 1
            bearers = plan.bound[number] or plan.members(number)
            if plan.guards.attacker and not all(test(attacker, second) for test in plan.guards.attacker):
                continue
            if plan.spares_attacked and attacked in bearers:
                bearers = less(bearers, attacked)
            if plan.spares_attacker and attacker in plan.anybody and attacker in bearers:
                bearers = less(bearers, attacker)
            if not bearers:
                continue
            due = second + plan.seconds if plan.seconds is not None else None
            yield Obligation(name, plan.law.id, plan.provision.id, bearers, due)

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
