"""The life of a norm instance in one world: one small machine for each kind of norm.

Deadlines are inclusive. Where the order of two imprecise moments is undecided, both branches are followed (`engine.choice`).
Order at one instant: releases, then fulfilments, then breaches. The word *breach* is kept for texts that bind in law and for
records declared complete; otherwise a duty that is not met ends as `not done` or `no performance on record`.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from foedera.engine import acted, ending, organs, performance
from foedera.engine.acted import Done, amount_of, now_of, start_of
from foedera.engine.choice import BRANCH, Chooser, Point, branches
from foedera.engine.clocks import NO_TERM, Clock, clock
from foedera.engine.ending import ENDED
from foedera.engine.instance import Instance, duty_of
from foedera.engine.prohibition import contrary
from foedera.engine.readings import items_of
from foedera.engine.reasons import Reason
from foedera.engine.world import World
from foedera.model.lines import Amount, Every
from foedera.model.time import Period, add
from foedera.model.truth import NO, UNKNOWN, YES

ACTIVE, FULFILLED, LATE, PARTIAL = "active", "fulfilled", "late", "partial"
BREACHED, NOT_DONE, UNRECORDED = "breached", "not done", "no performance on record"
RESPECTED, VIOLATED = "respected", "violated"
USED, UNUSED, AVAILABLE, LAPSED = "used", "unused", "available", "lapsed"
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


def lives(world: World, one: Instance) -> list[Life]:
    """How an instance stands at the moment asked about, in each of its branches; one life where nothing is open."""
    seen: list[World] = []

    def evaluate(chooser: Chooser) -> Life:
        """The life in one world of its own branches."""
        inner = world.within(chooser)
        seen.append(inner)
        scope = msgspec.structs.replace(one.scope, world=inner)
        active = msgspec.structs.replace(one.activation, scope=msgspec.structs.replace(one.activation.scope, world=inner))
        return live(msgspec.structs.replace(one, scope=scope, activation=active))

    found = branches(world.chooser, evaluate)
    if len(seen) == 1:
        world.learn(seen[0])
    for inner in seen:
        inner.forget()
    return found


def live(one: Instance) -> Life:
    """Run the instance's machine up to the moment asked about, in the branch that its world is."""
    duty = duty_of(one.provision)
    modality = duty.modality if duty else "declares"
    return _MACHINES.get(modality, _declared)(one)


def binding_of(one: Instance) -> str:
    """How binding the provision is: its own line, else its agreement's."""
    return one.law.binding_of(one.provision)


# ------------------------------------------------------------------------------------------------ achieve


def _achieve(one: Instance) -> Life:
    start, now = start_of(one), now_of(one)
    ticking = ending.moved(one, clock(one), now)
    stop = ending.first_end(one, start, now)
    recurs = isinstance(ticking.line, Every) and ticking.start is not None
    since = Point(f"{one.key} since", ticking.start) if recurs and ticking.start is not None else start
    done = acted.done(one, since, now, stop, ticking.due)
    choose = one.scope.world.chooser
    if done:
        return _performed(one, ticking, done)
    measure = _measure(one, [])
    if stop is not None and (ticking.due is None or choose.at_most(stop.point, ticking.due)):
        return Life(stop.status, ticking, time=stop.time, reasons=(stop.reason,))
    lapsed = _violator(one)
    if lapsed is not None:
        return Life(ENDED, ticking, time=start.period, reasons=(lapsed,))
    if ticking.due is not None and not choose.at_most(now, ticking.due):
        return Life(_overdue(one, ticking.due), ticking, time=Period(ticking.due.lo, ticking.due.hi), progress=measure)
    return Life(ACTIVE, ticking, progress=measure)


def _performed(one: Instance, ticking: Clock, done: Done) -> Life:
    """Fulfilled if enough was done in time, late if enough was done at all, else in part."""
    choose = one.scope.world.chooser
    measure = _measure(one, done)
    if _enough(one, done):
        timely = [pair for pair in done if ticking.due is None or choose.at_most(pair[0], ticking.due)]
        status = FULFILLED if _enough(one, timely) else LATE
    else:
        status = PARTIAL
    if measure is None and not one.least:
        time = Period(min(point.lo for point, _ in done), min(point.hi for point, _ in done))
    elif measure is None and status != PARTIAL:
        time = performance.completed(one, done)
    else:
        time = Period(min(point.lo for point, _ in done), max(point.hi for point, _ in done))
    first = done[0][1].occurrence
    note = f"{first.id} by {', '.join(first.fillers('by'))}"
    reason = Reason(kind="performance", truth=YES, note=note, rests_on=(first.id,))
    acts = tuple(act.occurrence.id for _, act in done)
    return Life(status, ticking, acts, time, first.outcome, progress=measure, reasons=(reason,))


def _enough(one: Instance, done: Done) -> bool:
    """Whether these acts perform the duty in full: the amount owed, and as many of the group as the text asks for."""
    measure = _measure(one, done)
    if not done or (measure is not None and measure[0] < measure[1]):
        return False
    return len({who for _, act in done for who in performance.performers(one, act.occurrence)}) >= one.least


def _measure(one: Instance, done: Done) -> tuple[int, int] | None:
    """Amount delivered against the amount owed; None if the text names none."""
    line = amount_of(one)
    if line is None:
        return None
    figures = [act.occurrence.properties.get("amount", "") for _, act in done]
    return sum(int(figure) for figure in figures if figure.isdigit()), line.figure


def _overdue(one: Instance, due: Point) -> str:
    if not _complete(one, due):
        return UNRECORDED
    duty = duty_of(one.provision)
    binds = binding_of(one) in ("legal", "domestic") and duty is not None and duty.modality != "intends"
    return BREACHED if binds else NOT_DONE


def _complete(one: Instance, due: Point) -> bool:
    """Whether the record is declared complete for this act by this bearer, from the duty's beginning to its due date."""
    classes, duty = one.scope.world.setting.classes, duty_of(one.provision)
    acts = duty.act.classes if duty is not None and duty.act is not None else ()
    subjects = {f"{one.law.id}/{one.provision.id}", *acts, *(above for name in acts for above in classes.ancestors(name))}
    start, bearers = start_of(one).lo, one.group or (one.bearer,)
    limits = [each.until for each in one.scope.world.record.complete if each.covers(subjects, bearers, start)]
    until = max(limits, default=None)
    return until is not None and one.scope.world.chooser.at_most(due, Point("complete", Period(until, until)))


HELP = ("assist", "guarantee")
"""Acts that a group owes jointly against an attacker: it cannot owe them together with that attacker."""


def _collective_help(one: Instance) -> bool:
    """Help owed jointly, nobody bound alone."""
    duty, below = duty_of(one.provision), one.scope.world.setting.classes.below
    names = duty.act.classes if duty is not None and duty.act is not None else ()
    return bool(one.group) and any(below(name, kind) for name in names for kind in HELP)


def _belongs(one: Instance, code: str) -> bool:
    """Whether somebody is of the debtor group; both ways are followed where the date of joining or leaving leaves it open."""
    truth = one.debtors.truth(code) if one.debtors is not None else YES
    return one.scope.world.settled(truth, f"{code} of the group of {one.law.id}/{one.provision.id}")


def _violator(one: Instance) -> Reason | None:
    """A group that cannot act without the attacker is bound to nothing: the duty lapses."""
    if not one.least and not _collective_help(one):
        return None
    everybody = {code for code in one.group if _belongs(one, code)}
    attackers = {
        code
        for event in one.activation.events
        if (item := one.scope.world.occurrence(event)) is not None
        for code in item.fillers("by")
        if item.fillers("on")
    } & everybody
    if not attackers or (one.least and len(everybody - attackers) >= one.least):
        return None
    return Reason(kind="bearer", truth=NO, note=f"lapses: {', '.join(sorted(attackers))} is the violator")


# ------------------------------------------------------------------------------------------------ the other kinds


def _maintain(one: Instance) -> Life:
    start, now = start_of(one), now_of(one)
    stop = ending.first_end(one, start, now)
    done = acted.done(one, _period(one, start, now), now, stop)
    measure = _measure(one, done)
    if stop is not None:
        return Life(stop.status, clock(one), time=stop.time, reasons=(stop.reason,), progress=measure)
    acts = tuple(act.occurrence.id for _, act in done)
    status = ACTIVE if not done else BELOW if measure is not None and measure[0] < measure[1] else KEPT
    return Life(status, clock(one), acts, progress=measure)


def _period(one: Instance, start: Point, now: Point) -> Point:
    """Where the amount is owed `per` a length of time: the beginning of the present one."""
    line = amount_of(one)
    if line is None or line.per is None:
        return start
    choose, begun = one.scope.world.chooser, start
    for number in range(1, 1000):
        moment = add(begun.period, line.per)
        following = Point(f"{start.base}+{number}*{line.per.text}", moment)
        if moment.lo <= begun.period.lo or not choose.at_most(following, now):
            break
        begun = following
    return begun


def _prohibit(one: Instance) -> Life:
    """Each act against a prohibition is a finding of its own; the norm lives on."""
    start, now = start_of(one), now_of(one)
    choose = one.scope.world.chooser
    stop = ending.first_end(one, start, now)
    against, doubtful, reasons = [], [], []
    line = amount_of(one)
    for act in performance.violations(one):
        point = Point(act.occurrence.id, act.occurrence.time)
        if not choose.at_most(start, point) or not choose.at_most(point, now):
            continue
        if stop is not None and choose.at_most(stop.point, point):
            continue
        truth, notes = contrary(one, act, line.figure if line is not None else None, unread=line is None and _sets_limit(one))
        if truth is UNKNOWN:
            reasons += notes
            doubtful.append(act.occurrence.id)
        if truth is not NO:
            against.append(act.occurrence)
    # one act is enough: what some of the doubtful ones come to is what all of them come to
    if doubtful and choose.choose(BRANCH, f"{one.key} violated by {' '.join(doubtful)}", ("yes", "no")) == "no":
        against = [item for item in against if item.id not in doubtful]
    if against:
        time = Period(min(item.time.lo for item in against), min(item.time.hi for item in against))
        return Life(VIOLATED, acts=tuple(item.id for item in against), time=time, reasons=tuple(reasons))
    if stop is not None:
        return Life(stop.status, time=stop.time, reasons=(stop.reason,))
    return Life(RESPECTED, reasons=tuple(reasons))


def _sets_limit(one: Instance) -> bool:
    """Whether some reading of the text names an amount."""
    lines = [line for item in items_of(one.law, one.provision) for line in (item.line, *(other.line for other in item.instead))]
    return any(isinstance(line, Amount) for line in lines)


def _permit(one: Instance) -> Life:
    done = acted.done(one, start_of(one), now_of(one), None)
    return _used(done) if done else Life(UNUSED)


def _used(done: Done) -> Life:
    time = Period(min(point.lo for point, _ in done), min(point.hi for point, _ in done))
    return Life(USED, acts=tuple(act.occurrence.id for _, act in done), time=time)


def _power(one: Instance) -> Life:
    """A power: available, used, lapsed, or for a body's decision adopted or blocked and by whom."""
    duty = duty_of(one.provision)
    body = next((name for name in (one.bearer, *_bodies(one)) if name in one.law.organs), "")
    if body and duty and duty.act and "decide" in duty.act.classes:
        topic = duty.act.slot("on") or duty.act.slot("object")
        base = next((event for event in one.activation.events if not event.startswith("?")), "")
        found = organs.outcome(one.scope.moved(one.scope.world.now), body, (topic.name or topic.role) if topic else "", base)
        status = {organs.ADOPTED: ADOPTED, organs.BLOCKED: BLOCKED}.get(found.state, AVAILABLE)
        return Life(status, acts=found.rests_on, time=found.time, blocked_by=found.by if found.state == organs.BLOCKED else ())
    start, now = start_of(one), now_of(one)
    stop = ending.first_end(one, start, now)
    done = acted.done(one, start, now, stop)
    if done:
        return _used(done)
    return Life(LAPSED, time=stop.time, reasons=(stop.reason,)) if stop is not None else Life(AVAILABLE)


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
