"""Whether the text of a provision applies at a moment: in force, already and still valid; and what it can see."""

from __future__ import annotations

from foedera.engine import validity
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope
from foedera.model.blocks import Provision
from foedera.model.lines import Earliest, Link, To
from foedera.model.time import Period, add, before, first_second, format_period, last_second, parse_period
from foedera.model.truth import UNKNOWN, YES


def reasons(scope: Scope, provision: Provision, at: Period) -> list[Reason]:
    """In force at a moment, and its own `from` and `to` lines; what ends something says `from` of its effect instead."""
    truth, note = validity.in_force(scope.world, scope.law, "", at)
    found = [Reason(kind="in_force", truth=truth, where=scope.law.text.agreement.where, note=note)]
    ends_something = any(isinstance(line, Link) for line in provision.lines)
    for line in provision.lines:
        if isinstance(line, Earliest) and not ends_something:
            moment = _earliest(scope, line)
            valid = ~before(at, moment) if moment is not None else UNKNOWN
            note = f"only from {format_period(moment)}" if moment is not None else "from when is not known"
            found.append(Reason(kind="from", truth=valid, line=line, where=line.where, note=note))
        if isinstance(line, To):
            valid = ~before(last_second(parse_period(line.date)), at)
            found.append(Reason(kind="to", truth=valid, line=line, where=line.where, note=f"valid to {line.date}"))
    return found


def _earliest(scope: Scope, line: Earliest) -> Period | None:
    moment = validity.anchor_time(scope, line.anchor)
    if moment is None:
        return None
    return first_second(add(moment, line.duration) if line.duration is not None else moment)


def empowered(scope: Scope, item: Occurrence) -> bool:
    """An act without power is recorded but has no effect: a power of this agreement that begins only later does not cover it."""
    for power in scope.law.powers.get(item.cls, ()):
        for line in power.lines:
            if isinstance(line, Earliest) and line.duration is not None:
                anchor = validity.anchor_time(scope, line.anchor)
                if anchor is not None and before(item.time, add(anchor, line.duration)) is YES:
                    return False
    return True


def seen_from(scope: Scope, item: Occurrence) -> Period:
    """When the text first sees an occurrence: a process that was already running is seen from entry into force."""
    start = scope.law.dated
    if start is None or scope.world.setting.classes.kind(item.cls) != "process" or item.time.hi >= start.lo:
        return item.time
    return start if item.end is None or item.end.lo >= start.hi else item.time
