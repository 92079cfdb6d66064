"""What ends a duty before or instead of its performance, and what stops its clock."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from foedera.engine import candidates, match, validity
from foedera.engine.applies import speaks_of
from foedera.engine.choice import BRANCH, Point
from foedera.engine.clocks import Clock
from foedera.engine.conditions import evaluate
from foedera.engine.facts import existence
from foedera.engine.instance import Instance, bearer_of
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.readings import items_of, resolve
from foedera.engine.reasons import Reason, Verdict
from foedera.engine.scope import Scope, is_placeholder
from foedera.engine.world import ENDING
from foedera.model.blocks import Provision
from foedera.model.lines import Guard, JudgeOf, WaivedBy
from foedera.model.terms import AllOf, AnyOf, Condition, Happened
from foedera.model.time import END, Period, first_second, last_second, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

RELEASED, EXCUSED, ENDED = "released", "excused", "ended"


class End(msgspec.Struct, frozen=True):
    """Something that ends, or may end, a duty.

    Attributes:
        name: The moment's name for comparisons.
        status: What the duty is then.
        time: When.
        reason: The line and how surely it holds.
    """

    name: str
    status: str
    time: Period
    reason: Reason

    @property
    def point(self) -> Point:
        """Its moment in a life cycle's terms."""
        return Point(self.name, self.time)


def first_end(one: Instance, start: Point, now: Point) -> End | None:
    """The first thing that ends the duty by now: release, waiver, end of the agreement, `so long as` failing.

    What released it, or excused it, before it arose ends it as soon as it arises.
    """
    choose = one.scope.world.chooser
    found: End | None = None
    for candidate in _ends(one, start):
        end = candidate
        if not choose.at_most(end.point, now):
            continue
        if end.reason.truth is UNKNOWN and choose.choose(BRANCH, f"{one.key} {end.status} by {end.name}", ("yes", "no")) == "no":
            continue
        if not choose.at_most(start, end.point):
            if end.reason.kind in ("link", "term"):
                continue  # whether the duty arose at all is decided elsewhere
            end = End(start.base, end.status, start.period, end.reason)
        if found is None or not choose.at_most(found.point, end.point):
            found = end
    return found


def _ends(one: Instance, start: Point) -> Iterator[End]:
    scope = one.scope
    for item in items_of(one.law, one.provision):
        if not isinstance(item.line, WaivedBy | Guard):
            continue
        if isinstance(item.line, Guard) and item.line.keyword not in ("until", "so long as"):
            continue
        line = resolve(scope.world, one.law, item)
        if isinstance(line, WaivedBy):
            for act in match.matches(scope, line.pattern):
                reason = Reason(kind="waived", truth=act.truth, line=line, where=line.where, note=act.occurrence.id)
                yield End(act.occurrence.id, EXCUSED, act.occurrence.time, reason)
        elif isinstance(line, Guard):
            yield from _first_time(one, line, start)
    yield from _struck(one)
    expires = one.law.expires
    if expires is not None:
        reason = Reason(kind="term", truth=YES, note="the agreement's term ended")
        yield End(f"{one.law.id}:term", ENDED, last_second(expires), reason)


def _struck(one: Instance) -> Iterator[End]:
    """Sister clauses that end the duty; one that is owed to several ends when it is owed to nobody any more."""
    owed = one.toward or ("",)
    found = [validity.strikes(one.scope, one.provision.id, one.bearer, toward) for toward in owed]
    ending = [[strike for strike in strikes if strike.link.kind == "terminates"] for strikes in found]
    if len(ending) == 1 or not all(ending):
        for strike in ending[0] if len(ending) == 1 else ():
            reason = Reason(kind="link", truth=strike.truth, line=strike.link, where=strike.link.where)
            yield End(f"{one.law.id}:{strike.link.target}:{strike.name}", ENDED, strike.since, reason)
        return
    first = [min(strikes, key=lambda strike: (strike.since.hi, strike.since.lo)) for strikes in ending]
    last = max(first, key=lambda strike: strike.since.hi)
    reason = Reason(kind="link", truth=min(strike.truth for strike in first), line=last.link, where=last.link.where)
    since = Period(max(strike.since.lo for strike in first), last.since.hi)
    yield End(f"{one.law.id}:{last.link.target}:all", ENDED, since, reason)


# ------------------------------------------------------------------------------------------------ until, so long as


def _first_time(one: Instance, line: Guard, start: Point) -> list[End]:
    """When an `until` first holds, or a `so long as` first fails: tested at every instant at which its truth may change.

    At most two candidates: a stretch in which it may hold (from the first instant that is unknown), and the first moment from
    which it holds for certain until the duty has surely begun, and at which it may have held before that.
    """
    status = RELEASED if line.keyword == "until" else ENDED
    scope = _impersonal(one)
    if line.keyword == "until" and _never(scope, line.condition):
        return []
    asked = (ENDING, scope.law.id, scope.provision, id(line.condition), tuple(sorted(scope.env.items())), scope.past)
    maybe: tuple[int, str, Reason] | None = None
    held: tuple[int, End] | None = None
    for instant, name, moment in _instants(one, line.condition, start):
        verdict = _tested(scope, line.condition, instant, asked)
        truth: Truth = verdict.truth if line.keyword == "until" else ~verdict.truth
        reason = msgspec.structs.replace(verdict.reason, kind=line.keyword, truth=truth, line=line, where=line.where)
        if truth is YES:
            held = held or (instant, _held(one, End(name, status, moment, reason), verdict, instant, start))
            if instant >= start.hi:
                break
            continue
        if held is not None:  # it held when the duty had perhaps not begun, and holds no longer
            maybe = maybe or (held[0], held[1].name, msgspec.structs.replace(held[1].reason, truth=UNKNOWN))
            held = None
        if truth is UNKNOWN:
            maybe = maybe or (instant, name, reason)
    sure = held[1] if held is not None else None
    found = [sure] if sure is not None else []
    if maybe is not None and (sure is None or maybe[0] < max(sure.time.lo, start.lo)):
        instant, name, reason = maybe
        last = sure.time.hi if sure is not None else one.scope.world.question.as_of
        found.insert(0, End(f"{name} or later", status, Period(instant, max(instant, last)), reason))
    return found


def _never(scope: Scope, condition: Condition) -> bool:
    """Whether a condition asks, beside other things, for an act that nobody did: it then holds at no instant."""
    if isinstance(condition, AllOf):
        return any(_never(scope, item) for item in condition.items)
    if not isinstance(condition, Happened) or condition.negated or condition.ended or condition.pattern.ongoing:
        return False
    pattern, kind = condition.pattern, scope.world.setting.classes.kind
    closed = not pattern.state and all(kind(name) == "act" for name in pattern.classes)
    return closed and not match.together(scope.moved(scope.world.now), pattern)


def _held(one: Instance, end: End, verdict: Verdict, instant: int, start: Point) -> End:
    """The moment from which a condition holds, found at `instant`: that of the occurrence it rests on, if it is known.

    Several may have been tested at the same instant; the end must not go by the name of one that has no part in it.
    """
    if instant <= start.lo:
        return msgspec.structs.replace(end, name=start.base, time=start.period)
    items = (one.scope.world.occurrence(name) for name in verdict.reason.foundations())
    by = next((item for item in items if item is not None and item.time.hi == instant), None)
    exact = end.reason.kind == "until" and isinstance(verdict.since, Period) and verdict.since.hi == instant
    if exact and isinstance(verdict.since, Period):
        name = by.id if by is not None else f"{one.key} {end.status} at {instant}"
        return msgspec.structs.replace(end, name=name, time=verdict.since)
    return msgspec.structs.replace(end, name=by.id, time=by.time) if by is not None else end


def _tested(scope: Scope, condition: Condition, instant: int, asked: tuple[Any, ...]) -> Verdict:
    """How a condition stands at an instant: tested once for all whom it ends a duty of, if it speaks of none of them.

    Args:
        asked: What the verdict depends on beside the instant; the condition by its identity, since the text outlives the world.
    """
    memory = scope.world.memory
    key = (*asked, instant)
    found: Verdict | None = memory.get(key)
    if found is None:
        found = memory[key] = evaluate(scope.moved(Period(instant, instant)), condition)
    return found


def _impersonal(one: Instance) -> Scope:
    """The instance's scope, without its bearer's name if nothing that ends the duty speaks of the bearer."""
    name = one.law.once(_unspoken, one.provision)
    if name not in one.scope.env:
        return one.scope
    return msgspec.structs.replace(one.scope, env={key: value for key, value in one.scope.env.items() if key != name})


def _unspoken(law: Law, provision: Provision) -> str:
    """The bearer's placeholder, unless a line that ends the duty speaks of it, or something that such a line may use."""
    bearer = bearer_of(provision)
    if bearer is None or not is_placeholder(bearer.ref.name):
        return ""
    lines = [line for item in items_of(law, provision) for line in (item.line, *(other.line for other in item.instead))]
    ends = tuple(line.condition for line in lines if isinstance(line, Guard) and line.keyword in ("until", "so long as"))
    judges = tuple(line for line in provision.lines if isinstance(line, JudgeOf))
    used = (*ends, *judges, *law.text.definitions, *law.text.organs, *law.text.statuses)
    return "" if speaks_of(used, bearer.ref.name) else bearer.ref.name


def _instants(one: Instance, condition: Condition, start: Point) -> list[tuple[int, str, Period]]:
    """Both ends of every moment at which a condition may change, from the duty's beginning to the moment asked about.

    Those are the beginnings and ends of the occurrences it speaks of; a condition that looks at anything else (a role, a
    status, a claim) may change with any occurrence, and at the dates of the text.
    """
    world = one.scope.world
    spoken = _spoken_of(one.scope, condition)
    found: dict[str, Period] = {start.base: start.period, "now": world.now}
    for item in world.setting.lasting(start.lo) if spoken is None else spoken:
        if existence(world, item) is NO:
            continue
        found[item.id] = item.time
        ended = world.end_of(item)
        if ended is not None:
            found[f"{item.id}:end"] = ended
    if spoken is None:
        found |= _dates(one)
    past = {name: moment for name, moment in found.items() if moment.lo <= world.now.lo}
    ends = [(moment.hi, name, moment) for name, moment in past.items()]
    ends += [(moment.lo, f"{name}, earliest", Period(moment.lo, moment.lo)) for name, moment in past.items() if not moment.exact]
    return sorted((end for end in ends if end[0] >= start.lo), key=lambda end: (end[0], end[1]))


def _dates(one: Instance) -> dict[str, Period]:
    """Days on which members of a role come or go."""
    found = {}
    for role in one.law.text.roles:
        if role.since:
            found[f"from {role.since}"] = first_second(parse_period(role.since))
        if role.until:
            last = last_second(parse_period(role.until))
            found[f"to {role.until}"] = Period(min(last.lo + 1, END), min(last.hi + 1, END))
    return found


def _spoken_of(scope: Scope, condition: Condition) -> list[Occurrence] | None:
    """The occurrences that a condition may hang on; None if it looks at anything else.

    What names nobody whom a pattern names matches it at no instant. What comes after the end of the record is kept, since from
    there on it is open whether anything else happened.
    """
    if isinstance(condition, AllOf | AnyOf):
        parts = [_spoken_of(scope, item) for item in condition.items]
        return None if any(part is None for part in parts) else [item for part in parts for item in part or ()]
    if isinstance(condition, Happened) and not condition.pattern.state and condition.anchor is None:
        return [*candidates.recorded(scope, condition.pattern), *_after_the_record(scope, condition.pattern.classes)]
    return None


def _after_the_record(scope: Scope, classes: tuple[str, ...]) -> tuple[Occurrence, ...]:
    """Occurrences that last beyond what the record is complete for."""
    setting = scope.world.setting
    found: tuple[Occurrence, ...] | None = setting.memo.get(("after the record", classes))
    if found is None:
        every = setting.of_classes(classes)
        limits = (
            setting.record.horizon((cls, *setting.classes.ancestors(cls))) for cls in {*classes, *(item.cls for item in every)}
        )
        first = min((limit for limit in limits if limit is not None), default=END)
        found = tuple(item for item in every if item.time.hi > first or (item.end is not None and item.end.hi > first))
        setting.memo[("after the record", classes)] = found
    return found


# ------------------------------------------------------------------------------------------------ suspension


def moved(one: Instance, ticking: Clock, now: Point) -> Clock:
    """Suspension stops the clock: the due date moves by its length while the clock ran, toward the suspended pair only."""
    choose = one.scope.world.chooser
    due, start = ticking.due, ticking.start
    if due is None or start is None or len(one.toward) != 1:
        return ticking
    for item, truth in validity.suspensions(one.scope, one.bearer, one.toward[0]):
        if truth is UNKNOWN and choose.choose(BRANCH, f"{one.key} suspended by {item.id}", ("yes", "no")) == "no":
            continue
        if not choose.at_most(Point(item.id, item.time), due):
            continue
        ended = one.scope.world.end_of(item)
        end = Point(f"{item.id}:end", ended) if ended is not None else None
        if end is None or not choose.at_most(end, now):
            return Clock(None, f"{ticking.text}; suspended", "suspended", line=ticking.line, start=start)
        least = max(0, end.lo - max(item.time.hi, start.hi))
        most = max(0, end.hi - max(item.time.lo, start.lo))
        due = Point(f"{due.base}+{due.shift}+{item.id}", Period(due.lo + least, due.hi + most))
    return msgspec.structs.replace(ticking, due=due)
