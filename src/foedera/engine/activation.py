"""Triggers and guards: what sets a provision off, evaluated line by line in the order of the text.

Lines are ANDed. The first line that is no ends the walk and is the one a *why not* names; a line that is unknown is kept and the
walk goes on, because a later no still decides. A `when` line without a match does not end the walk if what is missing is an act
that its holder may still do, another provision's performance, or a process that may still begin: the rest is then tested on
a stand-in, so that the answer can say "one request away" only where it is true.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from foedera.engine import match, roles, validity
from foedera.engine.conditions import absence_note, act_holders, evaluate
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.readings import Item, items, resolve
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope, is_actor, is_placeholder
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import Duty, Earliest, Guard, JudgeOf, To, Toward, When
from foedera.model.terms import Pattern, Ref
from foedera.model.time import END, Period, add, before, format_period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth, of

_TOWARD = ("toward", "object", "with", "to", "beside", "for")


class Activation(msgspec.Struct, frozen=True):
    """One way in which a provision is, or is not, set off.

    Attributes:
        scope: Placeholders bound and the moment of the trigger.
        truth: Whether it is set off.
        reasons: The lines tested, in order; the last is the failing one if `truth` is NO.
        trigger: When it was set off; None for a standing provision.
        events: Ids of the occurrences that the `when` lines matched.
        waits: What is missing: `act`, `derived`, `event` or empty.
    """

    scope: Scope
    truth: Truth
    reasons: tuple[Reason, ...]
    trigger: Period | None = None
    events: tuple[str, ...] = ()
    waits: str = ""


def toward_ref(provision: Provision) -> Ref | None:
    """To whom the provision is owed: its `toward` line, else the person that its act is directed at."""
    for line in provision.lines:
        if isinstance(line, Toward):
            return line.ref
    act = next((line.act for line in provision.lines if isinstance(line, Duty)), None)
    for preposition in _TOWARD:
        ref = act.slot(preposition) if act else None
        if ref is not None and (ref.role or ref.among or is_actor(ref.name) or is_placeholder(ref.name)):
            return ref
        if ref is not None and preposition == "with":
            return ref
    return None


def trigger_items(world: World, law: Law, provision: Provision) -> tuple[Item, ...]:
    """The lines that decide whether the provision is set off, in order; kept with the world's setting."""
    key = ("items", law.id, provision.id)
    found: tuple[Item, ...] | None = world.memory.get(key)
    if found is None:
        found = tuple(item for item in items(provision.lines) if isinstance(item.line, When | Guard) and _tests_trigger(item))
        world.memory[key] = found
    return found


def _tests_trigger(item: Item) -> bool:
    return isinstance(item.line, When) or (isinstance(item.line, Guard) and item.line.keyword in ("provided", "unless"))


def activations(world: World, law: Law, provision: Provision, toward: str = "") -> list[Activation]:
    """Every way the provision is set off (NO included only if there is no better), with reasons.

    Args:
        toward: Ask only about what is owed to this actor; empty: to anybody.
    """
    key = ("activations", law.id, provision.id, toward)
    found: list[Activation] | None = world.memory.get(key)
    if found is None:
        found = _best(list(_start(world, law, provision, toward)))
        world.memory[key] = found
    return found


def _best(found: list[Activation]) -> list[Activation]:
    live = [one for one in found if one.truth is not NO or one.waits]
    if live:
        return live
    return sorted(found, key=lambda one: -len(one.reasons))[:1]


def _start(world: World, law: Law, provision: Provision, toward: str) -> Iterator[Activation]:
    judges = tuple(line for line in provision.lines if isinstance(line, JudgeOf))
    scope = Scope(world=world, law=law, at=world.now, judges=judges, provision=provision.id)
    reasons: tuple[Reason, ...] = ()
    truth = YES
    if toward:
        bound, reason = _bind_toward(scope, provision, toward)
        scope, truth = bound, reason.truth if reason else YES
        reasons = (reason,) if reason and reason.truth is not YES else ()
        if truth is NO:
            yield Activation(scope, NO, reasons)
            return
    lines = trigger_items(world, law, provision)
    state = Activation(scope, truth, reasons)
    if not any(isinstance(item.line, When) and item.only is None for item in lines):
        state = _force(state, provision, world.now)
        if state.truth is NO:
            yield state
            return
    yield from _follow(state, provision, lines, 0)


def _bind_toward(scope: Scope, provision: Provision, toward: str) -> tuple[Scope, Reason | None]:
    """Bind the beneficiary asked about, or say why the provision is owed to others."""
    ref = toward_ref(provision)
    if ref is None:
        return scope, Reason(kind="counterparty", truth=NO, where=provision.where, note="owed to nobody in particular")
    if is_placeholder(ref.name) and not ref.role:
        return scope.bind(**{ref.name: toward}), None
    law = scope.law
    name = ref.role or ref.name
    if ref.among:
        truth = of(toward in ref.among)
    elif is_actor(name):
        truth = of(name == toward)
    elif name in law.roles:
        return scope, _in_party_role(scope, provision, name, toward)
    else:
        truth = NO
    return scope, Reason(kind="counterparty", truth=truth, where=provision.where, note=f"not owed to {toward}" if truth is NO else "")


def _in_party_role(scope: Scope, provision: Provision, role: str, toward: str) -> Reason:
    """Membership of the beneficiary, over all time: the date is tested again at the trigger."""
    names = {member for block in scope.law.roles[role] for member in block.members}
    inner = roles.members(scope.world, scope.law, role, scope.at)
    truth = YES if toward in names or toward in inner.sure else UNKNOWN if inner.open else NO
    words = role.replace("_", " ")
    note = {NO: f"{toward} is not a {words} of {scope.law.id}", UNKNOWN: f"whether {toward} is a {words} is not listed", YES: ""}[truth]
    return Reason(kind="counterparty", truth=truth, where=provision.where, note=note)


def _force(state: Activation, provision: Provision, at: Period) -> Activation:
    """Test whether the text was in force, and already or still valid, at the moment of the trigger."""
    scope = state.scope
    truth, note = validity.in_force(scope.world, scope.law, "", at)
    for line in provision.lines:
        if isinstance(line, Earliest):
            moment = validity.anchor_time(scope, line.anchor)
            if moment is not None and line.duration is not None:
                moment = add(moment, line.duration)
            if moment is not None and before(at, moment) is not NO:
                truth, note = truth & ~before(at, moment), f"only from {format_period(moment)}"
        if isinstance(line, To) and before(parse_period(line.date), at) is not NO:
            truth, note = truth & ~before(parse_period(line.date), at), f"the text is valid to {line.date}"
    reason = Reason(kind="in_force", truth=truth, where=scope.law.text.agreement.where, note=note)
    return msgspec.structs.replace(state, truth=state.truth & truth, reasons=(*state.reasons, reason))


def _follow(state: Activation, provision: Provision, lines: tuple[Item, ...], position: int) -> Iterator[Activation]:
    while position < len(lines):
        item = lines[position]
        position += 1
        line = resolve(state.scope.world, state.scope.law, item)
        if line is None:
            continue
        if isinstance(line, When):
            for following in _when(state, provision, line, item):
                if following.truth is NO and not following.waits:
                    yield following
                else:
                    yield from _follow(following, provision, lines, position)
            return
        if isinstance(line, Guard):
            state = _guard(state, line, item)
            if state.reasons[-1].truth is NO:
                # a plain no ends it; a process that may still begin or end leaves the duty asleep
                yield msgspec.structs.replace(state, waits="event" if state.reasons[-1].waits == "event" else "")
                return
    yield state


def _guard(state: Activation, line: Guard, item: Item) -> Activation:
    verdict = evaluate(state.scope, line.condition)
    truth = ~verdict.truth if line.keyword == "unless" else verdict.truth
    reason = msgspec.structs.replace(verdict.reason, kind=line.keyword, truth=truth, line=line, where=line.where, note=_under(item, verdict.reason.note))
    return msgspec.structs.replace(state, truth=state.truth & truth, reasons=(*state.reasons, reason))


def _under(item: Item, note: str) -> str:
    if item.only is None:
        return note
    held = f", held by {', '.join(item.only.holders)}" if item.only.holders else ""
    return f"{note} [reading {item.only.axis}.{item.only.name}{held}]"


def _when(state: Activation, provision: Provision, line: When, item: Item) -> Iterator[Activation]:
    found = match.matches(state.scope, line.pattern)
    if not found:
        yield from _missing(state, provision, line, item)
        return
    first = not any(reason.kind == "in_force" for reason in state.reasons)
    for one in found:
        moment = one.occurrence.time if state.trigger is None else _later(state.trigger, one.occurrence.time)
        note = _under(item, f"{one.occurrence.id}, {format_period(one.occurrence.time)}" + (" (assumed)" if one.occurrence.assumed else ""))
        reason = Reason(
            kind="when", truth=one.truth, line=line, where=line.where, note=note, rests_on=(one.occurrence.id,),
            waits="fact" if one.truth is UNKNOWN else "",
        )  # fmt: skip
        scope = msgspec.structs.replace(state.scope, env=one.env, at=moment)
        following = msgspec.structs.replace(
            state, scope=scope, truth=state.truth & one.truth, reasons=(*state.reasons, reason), trigger=moment,
            events=(*state.events, one.occurrence.id),
        )  # fmt: skip
        yield _force(following, provision, moment) if first else following


def _later(first: Period, second: Period) -> Period:
    return Period(max(first.lo, second.lo), max(first.hi, second.hi))


def _missing(state: Activation, provision: Provision, line: When, item: Item) -> Iterator[Activation]:
    """No occurrence matches: a plain no, or one act, performance or process away."""
    scope, pattern = state.scope, line.pattern
    classes = scope.world.setting.classes
    kinds = {classes.kind(name) for name in pattern.classes} if not pattern.state else {"derived"}
    waits = "derived" if "derived" in kinds else "act" if "act" in kinds else "event" if "process" in kinds else ""
    note = _under(item, _nearest(scope, pattern))
    reason = Reason(
        kind="when", truth=NO, line=line, where=line.where, note=note, waits=waits, holders=act_holders(scope, pattern)
    )
    blank = msgspec.structs.replace(state, truth=NO, reasons=(*state.reasons, reason), waits=state.waits or waits)
    bases = _bases(scope, pattern)
    begun = bool(state.events) or any(events for _, events, _ in bases)
    if not waits or not bases or (waits == "act" and not begun):
        # an act is "one step away" only in a matter that has begun
        yield msgspec.structs.replace(blank, waits="")
        return
    for env, events, moment in bases:
        stand_in = _stand_in(scope, provision, pattern, events)
        bound = {**env, pattern.called: stand_in.id} if pattern.called else env
        following = msgspec.structs.replace(
            blank, scope=msgspec.structs.replace(scope, env=bound, at=moment or scope.at), events=tuple(dict.fromkeys((*state.events, *events)))
        )
        first = not any(one.kind == "in_force" for one in state.reasons)
        if first:
            checked = _force(msgspec.structs.replace(following, truth=YES), provision, moment or scope.at)
            if checked.truth is NO:
                yield msgspec.structs.replace(checked, waits="")
                continue
            following = msgspec.structs.replace(checked, truth=NO)
        yield following


def _nearest(scope: Scope, pattern: Pattern) -> str:
    missed = match.near_misses(scope, pattern)
    if missed:
        one = missed[0]
        who = ", ".join(one.occurrence.fillers(one.preposition)) or "something else"
        return f"{one.occurrence.id} is {one.preposition} {who}"
    return absence_note(scope, pattern)


def _bases(scope: Scope, pattern: Pattern) -> list[tuple[dict[str, str], tuple[str, ...], Period | None]]:
    """What a missing act would be about: bindings, event ids, moment. One empty base if it needs no event."""
    ref = pattern.slot("about")
    env = dict(scope.env)
    if ref is None or not is_placeholder(ref.name):
        return [(env, (), None)]
    if ref.name in env:
        return [(env, (env[ref.name],), None)]
    return [({**env, ref.name: base.id}, (base.id,), base.time) for base in match.subjects(scope, ref.role)]


def _stand_in(scope: Scope, provision: Provision, pattern: Pattern, events: tuple[str, ...]) -> Occurrence:
    item = Occurrence(
        id=f"?{provision.id}/{pattern.called or pattern.classes[0]}/{'+'.join(events)}",
        cls=pattern.classes[0],
        slots={},
        time=Period(scope.world.question.as_of, END),
        about=events,
        virtual=True,
    )
    scope.world.derived[item.id] = item
    return item
