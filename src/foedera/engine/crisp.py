"""The crisp fragment: provisions whose lines leave nothing open, read once into plans.

A provision is crisp if it has one trigger on an event, guards on roles, areas and dates, an `each` bearer, a clock in hours or
days counted from the event, no reading, and stands in a text with exact dates that nothing supersedes, ends or hides. Its plan
says the same as its lines, as spans of time and sets. Everything else is asked the general way (`engine.answer`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from foedera.engine.law import Law
from foedera.engine.scope import is_actor, is_placeholder
from foedera.engine.world import Setting
from foedera.model.blocks import Provision, Role
from foedera.model.lines import (
    Bearer,
    Binding,
    Cite,
    Duty,
    Earliest,
    FulfilledWhen,
    Guard,
    Invokes,
    KnownTo,
    Manner,
    Note,
    Quote,
    Says,
    SourceLine,
    Timing,
    Toward,
    When,
    Within,
)
from foedera.model.terms import InRole, Order, Pattern, PlaceIn
from foedera.model.time import BEGINNING, END, Period, parse_period
from foedera.model.truth import NO, YES, Truth

SILENT = (Binding, Cite, FulfilledWhen, Invokes, Manner, Note, Quote, Says, SourceLine, Timing, Toward)
"""Lines that do not decide whether, for whom and by when a duty arises: an adverb without a figure sets no due date, and what
performs a duty does not bring it about."""
DAY = 86_400

Span = tuple[int, int]


class Timeline:
    """Membership of a role: each member's spans, and the cuts between which nobody joins or leaves."""

    def __init__(self, spans: Iterable[tuple[str, int, int]]) -> None:
        listed = sorted(spans, key=lambda one: one[1])
        self.cuts = sorted({*(start for _, start, _ in listed), *(end + 1 for _, _, end in listed if end < END)})
        self.ever: dict[str, list[Span]] = {}
        for code, start, end in listed:
            self.ever.setdefault(code, []).append((start, end))


class Area(msgspec.Struct, frozen=True):
    """Where the event must lie, or must not: places drawn and left out, and the truth that is looked for."""

    drawn: tuple[str, ...]
    left_out: tuple[str, ...]
    wanted: Truth


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """A crisp provision.

    Attributes:
        law, provision: Where it stands.
        pattern: Its trigger; one class, at most an attacker and a victim.
        spans: Seconds in which the text and its dates let it arise; sorted, apart.
        attacker, attacked: Roles that the attacker and the one attacked must, or must not, hold then.
        areas: Where the event must lie.
        bound: The role that is bound.
        excepted: Roles that are not.
        out: Codes that are not, and `attacker` or `attacked`.
        seconds: Length of its term from the event; None without one.
    """

    law: Law
    provision: Provision
    pattern: Pattern
    spans: tuple[Span, ...]
    attacker: tuple[tuple[Timeline, bool], ...]
    attacked: tuple[tuple[Timeline, bool], ...]
    areas: tuple[Area, ...]
    bound: Timeline
    excepted: tuple[Timeline, ...]
    out: tuple[str, ...]
    seconds: int | None

    def spares(self, who: str, preposition: str) -> bool:
        """Whether the attacker (`by`) or the one attacked (`on`) is excepted."""
        return who in self.out or slot_of(self.pattern, preposition) in self.out

    def cuts(self) -> list[int]:
        """First seconds of the stretches in which nothing about it changes; the first is the beginning of time."""
        timelines = [self.bound, *self.excepted, *(one for one, _ in (*self.attacker, *self.attacked))]
        limits = {limit for start, end in self.spans for limit in (start, end + 1)}
        return sorted({BEGINNING, *limits, *(cut for one in timelines for cut in one.cuts)})


class _Asked(msgspec.Struct):
    """What the guards read so far ask."""

    spans: list[Span]
    attacker: list[tuple[Timeline, bool]]
    attacked: list[tuple[Timeline, bool]]
    areas: list[Area]


def plan_of(setting: Setting, law: Law, provision: Provision) -> Plan | None:
    """The provision as a plan, or None if it is not crisp."""
    lines = [line for line in provision.lines if not isinstance(line, SILENT)]
    whens = [line for line in lines if isinstance(line, When)]
    bearers = [line for line in lines if isinstance(line, Bearer)]
    duties = [line for line in lines if isinstance(line, Duty)]
    clocks = [line for line in lines if isinstance(line, Within)]
    guards = [line for line in lines if isinstance(line, Guard)]
    if (len(whens), len(bearers), len(duties)) != (1, 1, 1) or len(clocks) > 1 or len(lines) != 3 + len(clocks) + len(guards):
        return None
    ref, pattern = bearers[0].ref, whens[0].pattern
    if not plain_text(setting, law) or not _plain(pattern) or duties[0].modality not in ("must", "intends"):
        return None
    if bearers[0].form != "each" or ref.among or ref.as_of or setting.laws.prior(law.id, provision.id):
        return None
    known = (slot_of(pattern, "by"), slot_of(pattern, "on"), "attacker", "attacked")
    out = tuple(name for name in ref.excluding if name in known or (is_actor(name) and name not in law.roles))
    bound, *excepted = (timeline(setting, law, name) for name in (ref.role or ref.name, *(set(ref.excluding) - set(out))))
    asked = _Asked([(law.in_force.lo, law.expires.hi if law.expires else END)] if law.in_force else [], [], [], [])
    fits = all(_guard(setting, law, guard, pattern, asked) for guard in guards)
    seconds = term(clocks[0], pattern) if clocks else None
    sure = [one for one in excepted if one is not None]
    if not fits or bound is None or len(sure) < len(excepted) or (clocks and seconds is None):
        return None
    return Plan(
        law=law, provision=provision, pattern=pattern, spans=tuple(asked.spans), attacker=tuple(asked.attacker),
        attacked=tuple(asked.attacked), areas=tuple(asked.areas), bound=bound, excepted=tuple(sure), out=out, seconds=seconds,
    )  # fmt: skip


def plain_text(setting: Setting, law: Law) -> bool:
    """In force from an exact date; known to all, superseded by nothing, without clauses that end others or powers yet to come."""
    if law.in_force is None or law.in_force.hi - law.in_force.lo > DAY or law.strikers or law.id in setting.laws.later:
        return False
    if any(isinstance(line, KnownTo) for line in law.text.agreement.lines):
        return False
    powers = (power for found in law.powers.values() for power in found)
    return not any(isinstance(line, Earliest) for power in powers for line in power.lines)


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
    names = [slot.ref.name for slot in pattern.slots]
    return len(set(names)) == len(names)


def term(line: Within, pattern: Pattern) -> int | None:
    """Seconds of a term that counts from what the pattern calls its event; None if it counts from anything else."""
    own = line.anchor.kind == "occurrence" and line.anchor.name == pattern.called
    return line.duration.seconds if own and line.duration.seconds else None


def slot_of(pattern: Pattern, preposition: str) -> str:
    """The name in a slot of a pattern, or an empty text."""
    ref = pattern.slot(preposition)
    return ref.name if ref is not None else ""


# ------------------------------------------------------------------------------------------------ roles


def timeline(setting: Setting, law: Law, name: str) -> Timeline | None:
    """Membership of a role by exact dates; None if a date is imprecise, the list is open, or a reading decides."""
    key = ("timeline", law.id, name)
    if key not in setting.memo:
        spans = _spans(law, name, ())
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


def _limits(block: Role) -> Span | None:
    since = parse_period(block.since) if block.since else Period(BEGINNING, BEGINNING)
    until = parse_period(block.until) if block.until else Period(END, END)
    if since.hi - since.lo >= DAY or until.hi - until.lo >= DAY:
        return None
    return since.lo, until.hi


# ------------------------------------------------------------------------------------------------ guards


def _guard(setting: Setting, law: Law, guard: Guard, pattern: Pattern, asked: _Asked) -> bool:
    """Add what a guard asks; False if it is not crisp."""
    condition = guard.condition
    if guard.keyword not in ("provided", "unless"):
        return False
    wanted = (guard.keyword == "provided") is not getattr(condition, "negated", False)
    if isinstance(condition, InRole) and not condition.of:
        role = timeline(setting, law, condition.role) if condition.role in law.roles else None
        names = {slot_of(pattern, "by"): asked.attacker, slot_of(pattern, "on"): asked.attacked}
        if role is None or not condition.subject or condition.subject not in names:
            return False
        names[condition.subject].append((role, wanted))
        return True
    if isinstance(condition, PlaceIn) and condition.area and condition.occurrence == pattern.called:
        area = law.areas.get(condition.area)
        if area is None:
            asked.areas.append(Area((condition.area,), (), YES if wanted else NO))
        elif any(not isinstance(line, SILENT) for line in area.lines) or {*area.places, *area.excluding} & set(law.areas):
            return False
        else:
            asked.areas.append(Area(tuple(area.places), tuple(area.excluding), YES if wanted else NO))
        return True
    if isinstance(condition, Order) and condition.occurrence == pattern.called and guard.keyword == "provided":
        return _order(law, condition, asked)
    return False


def _order(law: Law, condition: Order, asked: _Asked) -> bool:
    if condition.anchor.kind not in ("date", "signature"):
        return False
    moment = law.signed if condition.anchor.kind == "signature" else parse_period(condition.anchor.name)
    if moment is None:
        return False
    asked.spans = common(asked.spans, (moment.hi + 1, END) if condition.relation == "after" else (BEGINNING, moment.lo - 1))
    return True


def common(spans: list[Span], other: Span) -> list[Span]:
    """What of the spans lies in another one."""
    cut = ((max(start, other[0]), min(end, other[1])) for start, end in spans)
    return [(start, end) for start, end in cut if start <= end]


def stretches(cuts: list[int], spans: Iterable[Span]) -> Iterable[slice]:
    """The numbers of the stretches that lie in these spans, whose limits are among the cuts."""
    return (slice(bisect_right(cuts, start) - 1, bisect_right(cuts, end)) for start, end in spans)
