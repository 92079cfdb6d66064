"""The life of a norm instance in one world: one small machine for each kind of norm.

Deadlines are inclusive. Where the order of two imprecise moments is undecided, both branches are followed (`engine.choice`).
Order at one instant: releases, then fulfilments, then breaches. The word *breach* is kept for texts that bind in law and for
records declared complete; otherwise a duty that is not met ends as `not done` or `no performance on record`.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from foedera.engine import match, organs, performance, validity
from foedera.engine.choice import BRANCH, Point
from foedera.engine.clocks import NO_TERM, Clock, clock
from foedera.engine.conditions import evaluate
from foedera.engine.instance import Instance, duty_of
from foedera.engine.performance import Performance
from foedera.engine.readings import items, resolve
from foedera.engine.reasons import Reason
from foedera.model.lines import Binding, Guard, WaivedBy
from foedera.model.terms import AllOf, AnyOf, Condition, Happened
from foedera.model.time import Period, last_second
from foedera.model.truth import NO, UNKNOWN, YES, Truth

ACTIVE, FULFILLED, LATE, PARTIAL = "active", "fulfilled", "late", "partial"
BREACHED, NOT_DONE, UNRECORDED = "breached", "not done", "no performance on record"
RELEASED, EXCUSED, ENDED = "released", "excused", "ended"
RESPECTED, VIOLATED = "respected", "violated"
USED, UNUSED, AVAILABLE = "used", "unused", "available"
BLOCKED, ADOPTED = "blocked", "adopted"
KEPT, BELOW = "kept", "below"


class Life(msgspec.Struct, frozen=True):
    """How an instance stands at the moment asked about, in one branch of one world.

    Attributes:
        status: One of the status words above.
        clock: Its clock.
        acts: Acts that performed, used or violated it.
        time: When it came to this status; None while it runs.
        outcome: Outcome word of the performing decision.
        blocked_by: For an organ's decision: who blocked it.
        progress: Amount delivered and owed, if the text names one.
        reasons: What released, ended or performed it.
    """

    status: str
    clock: Clock = NO_TERM
    acts: tuple[str, ...] = ()
    time: Period | None = None
    outcome: str = ""
    blocked_by: tuple[str, ...] = ()
    progress: tuple[int, int] | None = None
    reasons: tuple[Reason, ...] = ()


def live(one: Instance) -> Life:
    """Run the instance's machine up to the moment asked about."""
    duty = duty_of(one.provision)
    modality = duty.modality if duty else "declares"
    return _MACHINES.get(modality, _declared)(one)


def binding_of(one: Instance) -> str:
    """How binding the provision is: its own line, else its agreement's."""
    return next((line.force for line in one.provision.lines if isinstance(line, Binding)), one.law.binding)


# ------------------------------------------------------------------------------------------------ achieve


def _achieve(one: Instance) -> Life:
    ticking = _moved(one, clock(one))
    start, now = _start(one), _now(one)
    stop = _stop(one, start, now)
    done = _first_done(one, start, now, stop)
    choose = one.scope.world.chooser
    measure = performance.progress(one)
    if done is not None:
        return _performed(one, ticking, done, measure)
    if stop is not None and (ticking.due is None or choose.at_most(stop[0], ticking.due)):
        return Life(stop[1], ticking, time=stop[0].period, reasons=(stop[2],))
    if ticking.due is not None and not choose.at_most(now, ticking.due):
        return Life(_overdue(one, ticking), ticking, time=Period(ticking.due.lo, ticking.due.hi), progress=measure)
    return Life(ACTIVE, ticking, progress=measure)


def _performed(one: Instance, ticking: Clock, done: list[tuple[Point, Performance]], measure: tuple[int, int] | None) -> Life:
    choose = one.scope.world.chooser
    if one.least and len({who for _, act in done for who in act.occurrence.fillers("by")}) < one.least:
        return Life(PARTIAL, ticking, tuple(act.occurrence.id for _, act in done), progress=measure)
    point, act = done[-1] if one.least else done[0]
    in_time = ticking.due is None or choose.at_most(point, ticking.due)
    status = FULFILLED if in_time else LATE
    if measure is not None and measure[0] < measure[1]:
        status = PARTIAL
    note = f"{act.occurrence.id} by {', '.join(act.occurrence.fillers('by'))}"
    reason = Reason(kind="performance", truth=YES, note=note, rests_on=(act.occurrence.id,))
    return Life(
        status, ticking, (act.occurrence.id,), act.occurrence.time, act.occurrence.outcome, progress=measure, reasons=(reason,)
    )


def _start(one: Instance) -> Point:
    moment = one.activation.trigger or one.law.dated or one.scope.at
    real = [event for event in one.activation.events if not event.startswith("?")]
    last = next((event for event in reversed(real) if _same_moment(one, event, moment)), "")
    return Point(last or f"start of {one.key}", moment)


def _same_moment(one: Instance, event: str, moment: Period) -> bool:
    item = one.scope.world.occurrence(event)
    return item is not None and (item.time.lo, item.time.hi) == (moment.lo, moment.hi)


def _now(one: Instance) -> Point:
    as_of = one.scope.world.question.as_of
    return Point("now", Period(as_of, as_of))


def _first_done(
    one: Instance, start: Point, now: Point, stop: tuple[Point, str, Reason] | None
) -> list[tuple[Point, Performance]] | None:
    choose = one.scope.world.chooser
    done = []
    for act in performance.acts(one):
        point = Point(act.occurrence.id, act.occurrence.time)
        if point.hi < start.lo:
            continue
        answers_it = bool(set(act.occurrence.about) & _answered(one))
        if not answers_it and not choose.at_most(start, point):
            continue  # what answers a trigger comes after it, however imprecise their dates
        if not choose.at_most(point, now):
            continue
        if stop is not None and choose.at_most(stop[0], point):
            continue
        if act.truth is UNKNOWN and choose.choose(BRANCH, f"{one.key} performed by {act.occurrence.id}", ("yes", "no")) == "no":
            continue
        done.append((point, act))
    return done or None


def _answered(one: Instance) -> set[str]:
    """The trigger's occurrences and, where one is derived, the acts it rests on."""
    found = [one.scope.world.occurrence(event) for event in one.activation.events]
    return {*one.activation.events, *(name for item in found if item is not None for name in item.because)}


def _overdue(one: Instance, ticking: Clock) -> str:
    if binding_of(one) == "political":
        complete = _complete(one, ticking)
        return NOT_DONE if complete else UNRECORDED
    if binding_of(one) in ("legal", "domestic") and _complete(one, ticking):
        return BREACHED
    return NOT_DONE if _complete(one, ticking) else UNRECORDED


def _complete(one: Instance, ticking: Clock) -> bool:
    """Whether the record is declared complete for this act up to its due date: never by a statement about `all`."""
    record, classes = one.scope.world.record, one.scope.world.setting.classes
    until = record.performances_complete.get(f"{one.law.id}/{one.provision.id}")
    duty = duty_of(one.provision)
    for name in duty.act.classes if duty and duty.act else ():
        for cls in (name, *classes.ancestors(name)):
            if cls in record.horizons:
                until = max(until or record.horizons[cls], record.horizons[cls])
    return until is not None and ticking.due is not None and until >= ticking.due.hi


# ------------------------------------------------------------------------------------------------ what ends a duty


def _stop(one: Instance, start: Point, now: Point) -> tuple[Point, str, Reason] | None:
    """The first thing that ends the duty after it arose and by now: release, waiver, end of the text, `so long as` failing."""
    choose = one.scope.world.chooser
    found: tuple[Point, str, Reason] | None = None
    for name, status, moment, reason in _ends(one):
        point = Point(name, moment)
        if not choose.at_most(start, point) and status != EXCUSED:
            continue
        if not choose.at_most(point, now):
            continue
        if reason.truth is UNKNOWN and choose.choose(BRANCH, f"{one.key} {status} by {name}", ("yes", "no")) == "no":
            continue
        if found is None or not choose.at_most(found[0], point):
            found = (point, status, reason)
    return found


def _ends(one: Instance) -> list[tuple[str, str, Period, Reason]]:
    scope, found = one.scope, []
    for item in items(one.provision.lines):
        if isinstance(item.line, WaivedBy):
            for act in match.matches(scope, item.line.pattern):
                reason = Reason(kind="waived", truth=act.truth, line=item.line, where=item.line.where, note=act.occurrence.id)
                found.append((act.occurrence.id, EXCUSED, act.occurrence.time, reason))
        elif isinstance(item.line, Guard) and item.line.keyword in ("until", "so long as"):
            line = resolve(scope.world, one.law, item)
            if isinstance(line, Guard):
                found += _first_time(one, line)
    for toward in one.toward or ("",):
        for strike in validity.strikes(scope, one.provision.id, one.bearer, toward):
            if strike.link.kind == "terminates":
                reason = Reason(kind="link", truth=strike.truth, line=strike.link, where=strike.link.where)
                found.append((f"{one.law.id}:{strike.link.target}", ENDED, strike.since, reason))
    expires = one.law.expires
    if expires is not None:
        found.append(
            (f"{one.law.id}:term", ENDED, last_second(expires), Reason(kind="term", truth=YES, note="the agreement's term ended"))
        )
    return found


def _first_time(one: Instance, line: Guard) -> list[tuple[str, str, Period, Reason]]:
    """When an `until` first holds, or a `so long as` first fails: tested at the end of every moment at which something changes.

    At most two candidates: a stretch in which it may hold (from the first moment that is unknown), and the first moment at which
    it holds for certain.
    """
    status = RELEASED if line.keyword == "until" else ENDED
    open_since: tuple[str, Period, Reason] | None = None
    found = []
    for name, moment in _moments(one, line.condition):
        verdict = evaluate(one.scope.moved(Period(moment.hi, moment.hi)), line.condition)
        truth: Truth = verdict.truth if line.keyword == "until" else ~verdict.truth
        if truth is NO:
            continue
        reason = msgspec.structs.replace(verdict.reason, kind=line.keyword, truth=truth, line=line, where=line.where)
        if truth is YES:
            since = verdict.since if line.keyword == "until" and isinstance(verdict.since, Period) else moment
            found.append((name, status, since, reason))
            break
        open_since = open_since or (name, moment, reason)
    if open_since is not None:
        name, moment, reason = open_since
        last = found[0][2].hi if found else one.scope.world.question.as_of
        found.insert(0, (f"{name} or later", status, Period(moment.lo, max(moment.lo, last)), reason))
    return found


def _moments(one: Instance, condition: Condition) -> list[tuple[str, Period]]:
    """Moments at which a condition may change: beginnings and ends of the occurrences it speaks of, in order.

    A condition that looks at anything but occurrences (a role, a status, a claim) may change with any of them.
    """
    world = one.scope.world
    names = _spoken_of(condition)
    items = world.record.occurrences if names is None else world.setting.of_classes(tuple(sorted(names)))
    found: dict[str, Period] = {}
    now = world.question.as_of
    for item in items:
        if item.time.lo <= now:
            found[item.id] = item.time
        if item.end is not None and item.end.lo <= now:
            found[f"{item.id}:end"] = item.end
    return sorted(found.items(), key=lambda pair: (pair[1].hi, pair[1].lo, pair[0]))


def _spoken_of(condition: Condition) -> set[str] | None:
    """Classes of occurrence that a condition is made of; None if it is made of anything else."""
    if isinstance(condition, AllOf | AnyOf):
        parts = [_spoken_of(item) for item in condition.items]
        return None if any(part is None for part in parts) else {name for part in parts if part for name in part}
    if isinstance(condition, Happened) and not condition.pattern.state and condition.anchor is None:
        return set(condition.pattern.classes)
    return None


def _moved(one: Instance, ticking: Clock) -> Clock:
    """Suspension stops the clock: the due date moves by the suspension's length, toward the suspended pair only."""
    if ticking.due is None:
        return ticking
    due = ticking.due
    for toward in one.toward:
        for begun, ended in validity.suspended(one.scope, one.bearer, toward):
            if begun.lo > due.hi:
                continue
            if ended is None:
                return Clock(None, f"{ticking.text}; suspended", "suspended", line=ticking.line, start=ticking.start)
            lo, hi = max(0, ended.lo - begun.hi), max(0, ended.hi - begun.lo)
            base = f"{due.base}+suspension {begun.lo}"
            due = Point(base, Period(due.lo + lo, due.hi + hi))
    return msgspec.structs.replace(ticking, due=due)


# ------------------------------------------------------------------------------------------------ the other kinds


def _maintain(one: Instance) -> Life:
    found = performance.acts(one)
    measure = performance.progress(one)
    start, now = _start(one), _now(one)
    stop = _stop(one, start, now)
    if stop is not None:
        return Life(stop[1], clock(one), time=stop[0].period, reasons=(stop[2],), progress=measure)
    sure = tuple(act.occurrence.id for act in found if act.truth is YES)
    if measure is not None and measure[0] < measure[1]:
        return Life(BELOW if sure else ACTIVE, clock(one), sure, progress=measure)
    return Life(KEPT if sure else ACTIVE, clock(one), sure, progress=measure)


def _prohibit(one: Instance) -> Life:
    """Each act against a prohibition is a finding of its own; the norm lives on."""
    start, now = _start(one), _now(one)
    choose = one.scope.world.chooser
    stop = _stop(one, start, now)
    against, reasons = [], []
    for act in performance.violations(one):
        point = Point(act.occurrence.id, act.occurrence.time)
        if not choose.at_most(start, point) or not choose.at_most(point, now):
            continue
        if stop is not None and choose.at_most(stop[0], point):
            continue
        truth, notes = _excepted(one, act)
        truth = act.truth & ~truth
        if truth is UNKNOWN:
            reasons += notes
            if choose.choose(BRANCH, f"{one.key} violated by {act.occurrence.id}", ("yes", "no")) == "no":
                continue
        if truth is not NO:
            against.append(act.occurrence.id)
    if against:
        first = one.scope.world.occurrence(against[0])
        return Life(VIOLATED, acts=tuple(against), time=first.time if first else None, reasons=tuple(reasons))
    if stop is not None:
        return Life(stop[1], time=stop[0].period, reasons=(stop[2],))
    return Life(RESPECTED, reasons=tuple(reasons))


def _excepted(one: Instance, act: Performance) -> tuple[Truth, list[Reason]]:
    """The exceptions of a prohibition, tested at each act; placeholders of the prohibited act are bound to it."""
    duty = duty_of(one.provision)
    called = duty.act.called if duty and duty.act else ""
    scope = one.scope.moved(act.occurrence.time)
    scope = scope.bind(**{called or "A": act.occurrence.id})
    truth, notes = NO, []
    for line in one.provision.lines:
        if isinstance(line, Guard) and line.keyword == "unless":
            verdict = evaluate(scope, line.condition)
            truth = truth | verdict.truth
            about = {
                "note": f"{verdict.reason.note} ({act.occurrence.id})",
                "rests_on": (act.occurrence.id, *verdict.reason.rests_on),
            }
            notes.append(msgspec.structs.replace(verdict.reason, kind="unless", line=line, where=line.where, **about))
    return truth, notes


def _permit(one: Instance) -> Life:
    done = _first_done(one, _start(one), _now(one), None)
    if done:
        return Life(USED, acts=tuple(act.occurrence.id for _, act in done), time=done[0][0].period)
    return Life(UNUSED)


def _power(one: Instance) -> Life:
    """A power: available, used, or for a body's decision adopted or blocked and by whom."""
    duty = duty_of(one.provision)
    body = next((name for name in (one.bearer, *_bodies(one)) if name in one.law.organs), "")
    if body and duty and duty.act and "decide" in duty.act.classes:
        topic = duty.act.slot("on") or duty.act.slot("object")
        base = next((event for event in one.activation.events if not event.startswith("?")), "")
        found = organs.outcome(one.scope.moved(one.scope.world.now), body, (topic.name or topic.role) if topic else "", base)
        status = {organs.ADOPTED: ADOPTED, organs.BLOCKED: BLOCKED}.get(found.state, AVAILABLE)
        return Life(status, acts=found.rests_on, time=found.time, blocked_by=found.by if found.state == organs.BLOCKED else ())
    done = _first_done(one, _start(one), _now(one), None)
    if done:
        return Life(USED, acts=tuple(act.occurrence.id for _, act in done), time=done[0][0].period)
    return Life(AVAILABLE)


def _bodies(one: Instance) -> tuple[str, ...]:
    duty = duty_of(one.provision)
    ref = duty.act.slot("through") or duty.act.slot("by") or duty.act.slot("in") if duty and duty.act else None
    return (ref.name or ref.role,) if ref else ()


def _declared(_one: Instance) -> Life:
    return Life(ACTIVE)


_MACHINES: dict[str, Callable[[Instance], Life]] = {
    "must": _achieve,
    "intends": _achieve,
    "must_maintain": _maintain,
    "must_not": _prohibit,
    "may": _permit,
    "power": _power,
    "declares": _declared,
}
