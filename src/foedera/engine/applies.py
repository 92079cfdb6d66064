"""Whether the text of a provision applies at a moment: in force, already and still valid; and what it can see."""

from __future__ import annotations

import msgspec

from foedera.engine import validity
from foedera.engine.happenings import absence_note
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope, is_placeholder
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, Duty, Earliest, Guard, Link, To
from foedera.model.time import Period, add, before, first_second, format_period, last_second, not_after, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth


def reasons(scope: Scope, provision: Provision, at: Period) -> list[Reason]:
    """In force at a moment, and its own `from` and `to` lines; what ends something says `from` of its effect instead."""
    truth, note = validity.in_force(scope.world, scope.law, "", at)
    found = [Reason(kind="in_force", truth=truth, where=scope.law.text.agreement.where, note=note)]
    ends_something = any(isinstance(line, Link) and line.kind in ("terminates", "voids") for line in provision.lines)
    for line in provision.lines:
        if isinstance(line, Earliest) and not ends_something and not _counts_for_each(provision, line):
            found.append(_from(scope, line, at))
        if isinstance(line, To):
            valid = ~before(last_second(parse_period(line.date)), at)
            found.append(Reason(kind="to", truth=valid, line=line, where=line.where, note=f"valid to {line.date}"))
    return found


def reasons_of_bearer(scope: Scope, provision: Provision, at: Period) -> list[Reason]:
    """The `from` lines that count from an act of, or toward, each bearer by itself: `from 6mo after notice by G`."""
    lines = (line for line in provision.lines if isinstance(line, Earliest))
    return [_from(scope, line, at) for line in lines if _counts_for_each(provision, line)]


def guards_of_bearer(scope: Scope, provision: Provision) -> tuple[Guard, ...]:
    """The `provided` and `unless` lines that speak of each bearer by its placeholder, where no trigger binds it.

    `each aspirant X` with `provided track of X is invited` asks of each aspirant by itself.
    """
    name, guards = scope.law.once(_guards_of_bearer, provision)
    return () if name in scope.env else guards


def _guards_of_bearer(_: Law, provision: Provision) -> tuple[str, tuple[Guard, ...]]:
    """The bearer's placeholder and the lines that speak of it; nothing where the bearer is named in another way."""
    bearer = next((line for line in provision.lines if isinstance(line, Bearer)), None)
    if bearer is None or not is_placeholder(bearer.ref.name):
        return "", ()
    duty = next((line for line in provision.lines if isinstance(line, Duty)), None)
    words = ("provided",) if duty is not None and duty.modality == "must_not" else ("provided", "unless")
    guards = (line for line in provision.lines if isinstance(line, Guard) and line.keyword in words)
    return bearer.ref.name, tuple(line for line in guards if speaks_of(line.condition, bearer.ref.name))


def speaks_of(node: object, name: str) -> bool:
    """Whether a condition uses a placeholder anywhere."""
    if isinstance(node, str):
        return node == name or node.endswith(f" of {name}")
    if isinstance(node, tuple):
        return any(speaks_of(part, name) for part in node)
    if isinstance(node, msgspec.Struct):
        return any(speaks_of(getattr(node, field), name) for field in node.__struct_fields__)
    return False


def _counts_for_each(provision: Provision, line: Earliest) -> bool:
    """Whether a `from` line speaks of the bearer by its placeholder, which is bound only with the bearer."""
    bearer = next((other.ref.name for other in provision.lines if isinstance(other, Bearer)), "")
    pattern = line.anchor.pattern
    if pattern is None or not is_placeholder(bearer):
        return False
    return any(bearer in (slot.ref.name, *slot.ref.excluding) for slot in pattern.slots)


def _from(scope: Scope, line: Earliest, at: Period) -> Reason:
    moment = _earliest(scope, line)
    if moment is not None:
        note = f"only from {format_period(moment)}"
        return Reason(kind="from", truth=~before(at, moment), line=line, where=line.where, note=note)
    pattern, classes = line.anchor.pattern, scope.world.setting.classes
    if pattern is not None and not pattern.state and all(classes.kind(name) == "act" for name in pattern.classes):
        # an act that is not on record was not done, so what counts from it has not begun
        return Reason(kind="from", truth=NO, line=line, where=line.where, note=absence_note(scope, pattern))
    return Reason(kind="from", truth=UNKNOWN, line=line, where=line.where, note="from when is not known")


def _earliest(scope: Scope, line: Earliest) -> Period | None:
    moment = validity.anchor_time(scope, line.anchor)
    if moment is None:
        return None
    return first_second(add(moment, line.duration) if line.duration is not None else moment)


def empowered(scope: Scope, item: Occurrence) -> Truth:
    """An act without power is recorded but has no effect: a power of this agreement that begins only later does not cover it."""
    below = scope.world.setting.classes.below
    truth = YES
    for power in (power for name, found in scope.law.powers.items() if below(item.cls, name) for power in found):
        for line in power.lines if scope.world.knows(power.lines) else ():
            moment = _earliest(scope, line) if isinstance(line, Earliest) and line.duration is not None else None
            if moment is not None:
                truth = truth & ~before(item.time, moment)
    return truth


def seen_from(scope: Scope, item: Occurrence) -> Period:
    """When the text first sees an occurrence: a process that was already running is seen from entry into force."""
    start = scope.law.dated
    if start is None or scope.world.setting.classes.kind(item.cls) != "process" or item.time.lo >= start.hi:
        return item.time
    end = scope.world.end_of(item)
    still = end is None or scope.world.settled(not_after(start, end), f"{item.id} still ran when the text began")
    if not still:
        return item.time
    return start if item.time.hi < start.lo else Period(max(item.time.lo, start.lo), max(item.time.hi, start.hi))
