"""Conditions on what happened: on record or not, before or after, running or ended.

Institutional acts that are absent did not happen; facts of the world are open beyond what the record covers.
"""

from __future__ import annotations

from foedera.engine import match, roles, validity
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Verdict, turned, verdict_of
from foedera.engine.scope import Scope
from foedera.model import terms
from foedera.model.time import Period, before, format_period, not_after
from foedera.model.truth import NO, UNKNOWN, YES, Truth


def happened(scope: Scope, condition: terms.Happened) -> Verdict:
    """Whether a pattern has an occurrence by, before or after the moment meant; negated, whether it has none."""
    if condition.ended:
        return ended(scope, condition)
    limit = _limit(scope, condition)
    best, found = NO, None
    for one in match.together(scope, condition.pattern):
        truth = one.truth & (YES if condition.pattern.ongoing else _in_time(scope, condition, one.occurrence, limit))
        if truth > best:
            best, found = truth, one.occurrence
    classes = scope.world.setting.classes
    names = [name for cls in condition.pattern.classes for name in (cls, *classes.ancestors(cls))]
    if best is NO and not condition.pattern.state and not _is_act(scope, condition.pattern):
        horizon = scope.world.record.horizon(names)
        last = limit if limit is not None and condition.relation == "before" else scope.at
        if horizon is not None and last.hi > horizon:
            best = UNKNOWN  # facts of the world are open beyond what the record covers
    note = _happened_note(scope, condition, best, found=found is not None)
    waits = (
        "" if best is YES else ("derived" if condition.pattern.state else "act" if _is_act(scope, condition.pattern) else "event")
    )
    since = found.time if found is not None else None
    if condition.negated:
        since = _end_of(scope, condition.pattern) if best is NO else None
        waits = "event" if best is not NO else ""
    return verdict_of(condition, turned(best, condition.negated), note, waits=waits, since=since,
                    holders=act_holders(scope, condition.pattern), rests_on=(found.id,) if found else ())  # fmt: skip


def _happened_note(scope: Scope, condition: terms.Happened, truth: Truth, *, found: bool) -> str:
    if truth is YES:
        return "on record" if found else ""
    if truth is UNKNOWN and found:
        return "may be so"
    return absence_note(scope, condition.pattern)


def absence_note(scope: Scope, pattern: terms.Pattern) -> str:
    """How a missing occurrence is told: none on record, and up to when the record is complete."""
    classes = scope.world.setting.classes
    horizon = scope.world.record.horizon([name for cls in pattern.classes for name in (cls, *classes.ancestors(cls))])
    if scope.world.record.closed or horizon is None:
        return "none in the scenario" if scope.world.record.closed else "none on record"
    return f"none on record (complete until {format_period(Period(horizon - 86_399, horizon))})"


def _end_of(scope: Scope, pattern: terms.Pattern) -> Period | None:
    found = [scope.world.end_of(one.occurrence) for one in match.matches(scope, _plain(pattern))]
    ends = [end for end in found if end is not None]
    return max(ends, key=lambda end: end.hi) if ends else None


def _plain(pattern: terms.Pattern) -> terms.Pattern:
    return terms.Pattern(classes=pattern.classes, state=pattern.state, slots=pattern.slots)


def _limit(scope: Scope, condition: terms.Happened) -> Period | None:
    """The moment that `before` and `after` speak of: the moment of test where neither is said; None if it is not known."""
    if not condition.relation or condition.anchor is None:
        return scope.at
    return validity.anchor_time(scope, condition.anchor)


def _in_time(scope: Scope, condition: terms.Happened, item: Occurrence, limit: Period | None) -> Truth:
    if limit is None:
        return UNKNOWN
    if not condition.relation or condition.anchor is None:
        return YES if item.id in scope.past else not_after(item.time, limit)
    if condition.anchor.kind == "occurrence" and scope.value(condition.anchor.name) == item.id:
        return NO  # nothing is before or after itself, however imprecise its time
    by_now = YES if item.id in scope.past else not_after(item.time, scope.at)  # a condition looks back, never ahead
    return by_now & (before(limit, item.time) if condition.relation == "after" else before(item.time, limit))


def _is_act(scope: Scope, pattern: terms.Pattern) -> bool:
    classes = scope.world.setting.classes
    return not pattern.state and any(classes.kind(name) == "act" for name in pattern.classes)


def act_holders(scope: Scope, pattern: terms.Pattern) -> tuple[str, ...]:
    """Who holds an act: what stands behind `by`, as codes where they are known."""
    ref = pattern.slot("by")
    if ref is None:
        return ()
    found = roles.holders(
        scope.world, scope.law, terms.Ref(role=ref.role, name="" if ref.role else ref.name), scope.at, dict(scope.env)
    )
    return tuple(sorted(found.sure))


def ended(scope: Scope, condition: terms.Happened) -> Verdict:
    """Whether every process that matches had ended; beyond the record's horizon that is unknown."""
    moment = validity.anchor_time(scope, condition.anchor) if condition.anchor else scope.at
    if moment is None:
        return verdict_of(condition, UNKNOWN, "the moment is not known", waits="event")
    found = match.matches(scope, _plain(condition.pattern))
    if not found:
        return verdict_of(condition, NO, absence_note(scope, condition.pattern), waits="event")
    all_over, one_over, note = YES, NO, "ended"
    since: Period | None = None
    for one in found:
        item = one.occurrence
        end = scope.world.end_of(item)
        if end is not None:
            # at the very instant of its end a process runs no more; `before A` asks for an end that came first
            over = before(end, moment) if condition.anchor else not_after(end, moment)
            step, note, since = over, f"ended {format_period(end)}", end
        else:
            horizon = scope.world.record.horizon((item.cls, *scope.world.setting.classes.ancestors(item.cls)))
            late = horizon is not None and moment.hi > horizon
            step = UNKNOWN if late else NO
            until = (
                f"not by {format_period(Period(horizon - 86_399, horizon))}; later is unknown"
                if late and horizon
                else "no end on record"
            )
            note = f"begun {format_period(item.time)}: {until}"
        all_over, one_over = all_over & (~one.truth | step), one_over | (one.truth & step)
    truth = all_over & one_over
    return verdict_of(
        condition,
        truth,
        note,
        waits="" if truth is YES else "event",
        since=since,
        rests_on=tuple(one.occurrence.id for one in found),
    )
