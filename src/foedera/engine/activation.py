"""Triggers and guards: what sets a provision off, evaluated line by line in the order of the text.

Lines are ANDed. The first line that is no ends the walk and is the one a *why not* names; a line that is unknown is kept and the
walk goes on, because a later no still decides. A `when` line without a match does not end the walk if what is missing is an act
that its holder may still do, another provision's performance, or a process that may still begin: the rest is then tested on
a stand-in, so that the answer can say "one request away" only where it is true.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import msgspec

from foedera.engine import applies, awaited, candidates, match, matters, roles, validity
from foedera.engine.awaited import EVENT, OPEN
from foedera.engine.conditions import evaluate
from foedera.engine.counterparty import bind, toward_refs
from foedera.engine.facts import existence
from foedera.engine.happenings import act_holders
from foedera.engine.law import Law
from foedera.engine.readings import Item, items_of, resolve
from foedera.engine.reasons import Reason
from foedera.engine.scope import UNNAMED, Scope, is_placeholder
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, Duty, Guard, JudgeOf, When
from foedera.model.terms import Happened, Pattern
from foedera.model.time import Period, format_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth


class Activation(msgspec.Struct, frozen=True):
    """One way in which a provision is, or is not, set off.

    Attributes:
        scope: Placeholders bound and the moment of the trigger.
        truth: Whether it is set off.
        reasons: The lines tested, in order; the last is the failing one if `truth` is NO.
        trigger: When it was set off; None for a standing provision.
        events: Ids of the occurrences that the `when` lines matched.
        waits: What is missing: `act`, `derived`, `event` or empty.
        about: Occurrences of which a matter must have one; empty: every matter is followed.
    """

    scope: Scope
    truth: Truth
    reasons: tuple[Reason, ...]
    trigger: Period | None = None
    events: tuple[str, ...] = ()
    waits: str = ""
    about: Collection[str] = ()


def trigger_items(world: World, law: Law, provision: Provision) -> tuple[Item, ...]:
    """The lines that decide whether the provision is set off, in order.

    An `unless` of a prohibition is not among them: it is tested at each act.
    """
    key = ("items", law.id, provision.id)
    found: tuple[Item, ...] | None = world.memory.get(key)
    if found is None:
        prohibits = any(isinstance(line, Duty) and line.modality == "must_not" for line in provision.lines)
        words = ("provided",) if prohibits else ("provided", "unless")
        found = tuple(
            item
            for item in items_of(law, provision)
            if isinstance(item.line, When) or (isinstance(item.line, Guard) and item.line.keyword in words)
        )
        # guards are tested at the trigger, which is the last of the `when` lines to happen, wherever they are written
        found = tuple(sorted(found, key=lambda item: isinstance(item.line, Guard)))
        world.memory[key] = found
    return found


def activations(
    world: World, law: Law, provision: Provision, toward: str = "", bearer: str = "", about: Collection[str] = ()
) -> list[Activation]:
    """Every way the provision is set off (NO included only if there is no better), with reasons.

    Args:
        toward: Ask only about what is owed to this actor; empty: to anybody.
        bearer: Ask only about this actor; it then fills the place of a bearer that the trigger would bind (`that G`), or of
            any State (`each state X`).
        about: Follow only matters with one of these occurrences; empty: all.
    """
    that = next((line.ref.name for line in provision.lines if isinstance(line, Bearer) and _filled_by_asking(line)), "")
    env = {that: bearer} if bearer and is_placeholder(that) else {}
    key = ("activations", law.id, provision.id, toward, bearer if env else "", about)
    found: list[Activation] | None = world.memory.get(key)
    if found is None:
        found = _best([one for scope in _starts(world, law, provision, toward, env, about) for one in scope])
        world.memory[key] = found
    return found


def _filled_by_asking(line: Bearer) -> bool:
    return line.form == "that" or line.ref.role == roles.STATE


def _starts(
    world: World, law: Law, provision: Provision, toward: str, env: dict[str, str], about: Collection[str]
) -> Iterator[Iterator[Activation]]:
    """One walk for each person whom the provision may be owed to."""
    judges = tuple(line for line in provision.lines if isinstance(line, JudgeOf))
    scope = Scope(world=world, law=law, at=world.now, env=env, judges=judges, provision=provision.id)
    if not toward:
        yield _start(scope, provision, None, about)
        return
    bound = [bind(scope, provision, ref, toward) for ref in toward_refs(law, provision)]
    if not bound:
        nobody = Reason(kind="counterparty", truth=NO, where=provision.where, note="owed to nobody in particular")
        bound = [(scope, nobody)]
    best = max((reason.truth if reason else YES) for _, reason in bound)
    bound = [(one, reason) for one, reason in bound if (reason.truth if reason else YES) is best][:1]
    for one, reason in bound:
        yield _start(one, provision, reason, about)


def _best(found: list[Activation]) -> list[Activation]:
    live = [one for one in found if one.truth is not NO or one.waits]
    if live:
        return live
    # the walk that came furthest; among equals the one about what is assumed, then about the latest event
    return sorted(found, key=lambda one: (-len(one.reasons), not _assumed(one), -(one.trigger.hi if one.trigger else 0)))[:1]


def _assumed(one: Activation) -> bool:
    items = [one.scope.world.occurrence(event) for event in one.events]
    return any(item is not None and item.assumed for item in items)


def _start(scope: Scope, provision: Provision, reason: Reason | None, about: Collection[str]) -> Iterator[Activation]:
    truth = reason.truth if reason else YES
    reasons = (reason,) if reason and truth is not YES else ()
    if truth is NO:
        yield Activation(scope, NO, reasons)
        return
    lines = trigger_items(scope.world, scope.law, provision)
    state = Activation(scope, truth, reasons, about=about)
    if not any(isinstance(item.line, When) and item.only is None for item in lines):
        state = _force(state, provision, scope.world.now)
        if state.truth is NO:
            yield state
            return
    for one in _follow(state, provision, lines, 0):
        yield _as_written(one, provision)


def _as_written(state: Activation, provision: Provision) -> Activation:
    """The reasons in the order of the text: a guard between two `when` lines is tested after both, and told before the second."""
    if sum(reason.kind == "when" for reason in state.reasons) < 2:
        return state
    place: dict[int, int] = {}
    for position, item in enumerate(items_of(state.scope.law, provision)):
        place |= dict.fromkeys((id(item.line), *(id(one.line) for one in item.instead)), position)
    last, keyed = -1, []
    for reason in state.reasons:
        last = place.get(id(reason.line), last)
        keyed.append((last, reason))
    ordered = tuple(reason for _, reason in sorted(keyed, key=lambda pair: pair[0]))
    return state if ordered == state.reasons else msgspec.structs.replace(state, reasons=ordered)


def _force(state: Activation, provision: Provision, at: Period) -> Activation:
    """Test whether the text was in force, and already or still valid, at the moment of the trigger."""
    reasons = applies.reasons(state.scope, provision, at)
    truth = min(reason.truth for reason in reasons)
    return msgspec.structs.replace(state, truth=state.truth & truth, reasons=(*state.reasons, *reasons))


def _follow(state: Activation, provision: Provision, lines: tuple[Item, ...], position: int) -> Iterator[Activation]:
    while position < len(lines):
        item = lines[position]
        position += 1
        line = resolve(state.scope.world, state.scope.law, item)
        if line is None:
            continue
        if isinstance(line, When):
            looking = matters.looking(state.scope, state.events, state.about, line.pattern, lines[position:])
            for following in _when(state, provision, line, item, looking):
                if following.truth is NO and not following.waits:
                    yield following
                else:
                    yield from _follow(following, provision, lines, position)
            return
        if isinstance(line, Guard):
            if any(line is other for other in applies.guards_of_bearer(state.scope, provision)):
                continue  # asked of each bearer by itself, once it is known who that is
            state = guarded(state, line, item)
            last = state.reasons[-1]
            if last.truth is NO:
                # a plain no ends it; a process that may still begin or end leaves the duty asleep, if nothing else decides
                if last.waits not in (EVENT, OPEN):
                    yield msgspec.structs.replace(state, waits="")
                    return
                state = msgspec.structs.replace(state, waits=OPEN if OPEN in (last.waits, state.waits) else EVENT)
    yield state


def guarded(state: Activation, line: Guard, item: Item) -> Activation:
    """The state after a `provided` or `unless` line."""
    verdict = evaluate(state.scope, line.condition)
    truth = ~verdict.truth if line.keyword == "unless" else verdict.truth
    # what is asked of an act still to come cannot be known yet; it does not make the matter itself unknown
    kind = LATER if truth is UNKNOWN and _of_stand_in(state.scope, verdict.reason) else line.keyword
    note = _under(item, verdict.reason.note)
    reason = msgspec.structs.replace(verdict.reason, kind=kind, truth=truth, line=line, where=line.where, note=note)
    return msgspec.structs.replace(state, truth=state.truth & truth, reasons=(*state.reasons, reason))


LATER = "later"
"""Kind of a reason that concerns an act still to come."""


def _of_stand_in(scope: Scope, reason: Reason) -> bool:
    """Whether what is open about a condition is open only because it asks for an act still to come."""
    parts = [child for child in reason.children if child.truth is UNKNOWN]
    if parts:
        return all(_of_stand_in(scope, child) for child in parts)
    if isinstance(reason.line, Happened) and match.matches(scope, reason.line.pattern):
        return False  # something on record may be meant: that is open now, not later
    names = [getattr(reason.line, "subject", ""), getattr(reason.line, "occurrence", "")]
    names.append(getattr(getattr(reason.line, "anchor", None), "name", ""))
    return any(scope.value(name).startswith("?") for name in names)


def _under(item: Item, note: str) -> str:
    if item.only is None:
        return note
    held = f", held by {', '.join(item.only.holders)}" if item.only.holders else ""
    return f"{note} [reading {item.only.axis}.{item.only.name}{held}]"


def _when(state: Activation, provision: Provision, line: When, item: Item, looking: Scope) -> Iterator[Activation]:
    matches = [(one, applies.empowered(state.scope, one.occurrence)) for one in match.matches(looking, line.pattern)]
    found = [msgspec.structs.replace(one, truth=one.truth & power) for one, power in matches if power is not NO]
    first = not any(reason.kind == "in_force" for reason in state.reasons)
    for one in found:
        if not looking.concerns((one.occurrence.id, *(one.occurrence.about if one.occurrence.because else ()))):
            continue
        began = applies.seen_from(state.scope, one.occurrence)
        moment = began if state.trigger is None else _later(state.trigger, began)
        note = _under(
            item, f"{one.occurrence.id}, {format_period(one.occurrence.time)}" + (" (assumed)" if one.occurrence.assumed else "")
        )
        reason = Reason(
            kind="when", truth=one.truth, line=line, where=line.where, note=note, rests_on=(one.occurrence.id,),
            waits="fact" if one.truth is UNKNOWN else "",
        )  # fmt: skip
        scope = msgspec.structs.replace(state.scope, env=one.env, at=moment, past=(*state.scope.past, one.occurrence.id))
        following = msgspec.structs.replace(
            state, scope=scope, truth=state.truth & one.truth, reasons=(*state.reasons, reason), trigger=moment,
            events=(*state.events, one.occurrence.id),
        )  # fmt: skip
        yield _force(following, provision, moment) if first else _overlapping(following, began)
    yield from _missing(state, provision, line, item, found, looking)


def _overlapping(state: Activation, began: Period) -> Activation:
    """A further occurrence must overlap the time in force as well, even if it came before the others."""
    truth, note = validity.in_force(state.scope.world, state.scope.law, "", began)
    if truth is YES:
        return state
    reason = Reason(kind="in_force", truth=truth, where=state.scope.law.text.agreement.where, note=note)
    waits = "" if truth is NO else state.waits
    return msgspec.structs.replace(state, truth=state.truth & truth, reasons=(*state.reasons, reason), waits=waits)


def _later(first: Period, second: Period) -> Period:
    return Period(max(first.lo, second.lo), max(first.hi, second.hi))


def _missing(
    state: Activation, provision: Provision, line: When, item: Item, found: list[match.Match], looking: Scope
) -> Iterator[Activation]:
    """Where no occurrence matches for certain: a plain no, or one act, performance or process away.

    Matters about which the act was done are left out; where it only may have been done, it stays open whether it is awaited.
    """
    scope, pattern = state.scope, line.pattern
    waits = EVENT if state.waits == EVENT else awaited.kind(scope, pattern)  # what already sleeps goes on sleeping
    note = _under(item, awaited.nearest(looking, pattern))
    reason = Reason(
        kind="when", truth=NO, line=line, where=line.where, note=note, waits=waits, holders=act_holders(scope, pattern)
    )
    unfit = awaited.unfit(scope, pattern)
    if unfit is not None and unfit.truth is NO:
        waits, reason = "", msgspec.structs.replace(reason, note=unfit.note, waits="")
    known = (*state.reasons, *((unfit,) if unfit is not None and unfit.truth is UNKNOWN else ()))
    blank = msgspec.structs.replace(state, truth=NO, reasons=(*known, reason), waits=state.waits or waits)
    bases = [base for base in _bases(looking, pattern) if not base.events or looking.concerns(base.events)]
    begun = bool(state.events) or any(base.events for base in bases)
    if not waits or not bases or (waits == "act" and not begun):
        # an act is "one step away" only in a matter that has begun
        if not found:
            yield msgspec.structs.replace(blank, waits="")
        return
    done_about = awaited.by_matter(found, pattern)
    for base in bases:
        done = done_about(base.env)
        if YES in done:
            continue
        stand_in = awaited.stand_in(scope, provision, pattern, base.events)
        bound = {**base.env, pattern.called: stand_in.id} if pattern.called else base.env
        following = msgspec.structs.replace(
            blank,
            scope=msgspec.structs.replace(scope, env=bound, at=base.moment or scope.at),
            events=tuple(dict.fromkeys((*state.events, *base.events))),
        )
        if done or base.truth is UNKNOWN:
            words = f"{note}, for certain" if done else f"whether {' and '.join(base.events)} sets that off is itself open"
            open_one = msgspec.structs.replace(reason, truth=UNKNOWN, note=words)
            following = msgspec.structs.replace(following, reasons=(*known, open_one, reason))
        if not any(one.kind == "in_force" for one in state.reasons):
            checked = _force(msgspec.structs.replace(following, truth=YES), provision, base.moment or scope.at)
            if checked.truth is NO:
                yield msgspec.structs.replace(checked, waits="")
                continue
            following = msgspec.structs.replace(checked, truth=NO)
        yield following


class _Base(msgspec.Struct, frozen=True):
    """A matter that a missing act would be about: bindings, event ids, its moment, and whether it has arisen at all."""

    env: dict[str, str]
    events: tuple[str, ...] = ()
    moment: Period | None = None
    truth: Truth = YES


def _bases(scope: Scope, pattern: Pattern) -> list[_Base]:
    """What a missing act would be about. One empty base if it needs no event."""
    ref = pattern.slot("about")
    env = dict(scope.env)
    if pattern.state:
        return _sisters(msgspec.structs.replace(scope, matters=()), pattern, env, scope.matters)
    if ref is None or not is_placeholder(ref.name):
        return [_Base(env)]
    if ref.name in env:
        return [_Base(env, (env[ref.name],) if env[ref.name] != UNNAMED else ())]
    return [
        _Base({**env, ref.name: base.id}, (base.id,), base.time, existence(scope.world, base) & current)
        for base in match.subjects(scope, ref.role)
        if (current := awaited.current(scope, base)) is not NO
    ]


def _sisters(scope: Scope, pattern: Pattern, env: dict[str, str], about: Collection[str]) -> list[_Base]:
    """What a missing performance would answer: the matters in which the other provision is, or may come to be, owed."""
    world, law = scope.world, scope.law
    block = law.provisions.get(pattern.classes[0])
    key = f"{law.id}/{pattern.classes[0]}"
    if block is None or key in world.stack:
        return []
    about = candidates.matter_of(msgspec.structs.replace(scope, matters=about), pattern)
    world.stack.append(key)
    try:
        owed = activations(world, law, block, about=about)
    finally:
        world.stack.pop()
    ref, by = pattern.slot("about"), pattern.slot("by")
    topic = env.get(ref.name, "") if ref is not None and is_placeholder(ref.name) else ""
    holder = env.get(by.name, "") if by is not None else ""
    done: dict[str, Truth] = {}
    theirs = world.setting.answering({event for one in owed for event in one.events}) if about else ()
    for act in candidates.every(scope, pattern, theirs) if holder else ():
        if holder in act.fillers("by"):
            done |= {event: max(act.certainty, done.get(event, NO)) for event in act.about}
    found = {}
    for one in owed:
        performed = max((done.get(event, NO) for event in one.events), default=NO)
        if (one.truth is NO and not one.waits) or performed is YES:
            continue  # not owed, or already performed another way
        events = tuple(event for event in one.events if not event.startswith("?"))
        matter = [*events, *(base for event in events if (item := world.occurrence(event)) is not None for base in item.about)]
        if topic not in ("", UNNAMED) and matter and not any(match.same(scope, one_of, topic) for one_of in matter):
            continue  # performed in another matter it is not about this one
        base = next((event for event in matter if awaited.is_fact(scope, event)), next(iter(events), ""))
        bound = {**env, ref.name: base} if ref is not None and is_placeholder(ref.name) and ref.name not in env and base else env
        found[events] = _Base(bound, events, one.trigger, _arisen(one) & (YES if performed is NO else UNKNOWN))
    return list(found.values())


def _arisen(one: Activation) -> Truth:
    """Whether a matter has begun: what is merely awaited is no doubt about it, an open fact is."""
    doubtful = one.waits == OPEN or any(reason.truth is UNKNOWN and reason.kind != LATER for reason in one.reasons)
    return UNKNOWN if doubtful else YES
