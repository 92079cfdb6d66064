"""Whether an act is contrary to a prohibition: its limit, its exceptions, and what comes before it.

Each is tested at the act, not at the trigger: a prohibition lives on, and every act against it is a finding of its own.
"""

from __future__ import annotations

import msgspec

from foedera.engine import performance
from foedera.engine.conditions import evaluate
from foedera.engine.instance import Instance, duty_of, instances
from foedera.engine.performance import Performance
from foedera.engine.readings import items_of, resolve
from foedera.engine.reasons import Reason
from foedera.model.lines import Guard
from foedera.model.time import not_after
from foedera.model.truth import NO, UNKNOWN, Truth

DOES = ("must", "intends", "must_maintain", "may", "power")
"""Modalities that have their bearer do something, or let it."""


def contrary(one: Instance, act: Performance, limit: int | None, *, unread: bool = False) -> tuple[Truth, list[Reason]]:
    """How surely an act is contrary to the prohibition, and what was asked about it.

    Args:
        one: The prohibition, for its bearer.
        act: The act, and how surely it is one of the kind forbidden.
        limit: Amount that is still allowed; None if the text names none.
        unread: The text sets a limit, but the figure is not known in this world: whether the act exceeds it is open.
    """
    figure = act.occurrence.properties.get("amount", "")
    if limit is not None and figure.isdigit() and int(figure) <= limit:
        return NO, []
    if unread:
        act = msgspec.structs.replace(act, truth=act.truth & UNKNOWN)
    excepted, notes = _excepted(one, act)
    allowed, more = _allowed(one, act)
    return act.truth & ~(excepted | allowed), [*notes, *more]


def _excepted(one: Instance, act: Performance) -> tuple[Truth, list[Reason]]:
    """The `unless` lines: `A` is the act, unless the trigger has called something so."""
    scope = one.scope.moved(act.occurrence.time)
    if "A" not in one.scope.env:
        scope = scope.bind(A=act.occurrence.id)
    scope = msgspec.structs.replace(scope, past=(act.occurrence.id,))
    truth, notes = NO, []
    for item in items_of(one.law, one.provision):
        if not isinstance(item.line, Guard) or item.line.keyword != "unless":
            continue
        line = resolve(one.scope.world, one.law, item)
        if isinstance(line, Guard):
            verdict = evaluate(scope, line.condition)
            truth = truth | verdict.truth
            about = {
                "note": f"{verdict.reason.note} ({act.occurrence.id})",
                "rests_on": (act.occurrence.id, *verdict.reason.rests_on),
            }
            notes.append(msgspec.structs.replace(verdict.reason, kind="unless", line=line, where=line.where, **about))
    return truth, notes


def _allowed(one: Instance, act: Performance) -> tuple[Truth, list[Reason]]:
    """Provisions that come before this one and have, or let, its bearer do just this act."""
    world, truth, notes = one.scope.world, NO, []
    for prior in world.setting.laws.prior(one.law.id, one.provision.id):
        law = world.setting.laws.get(prior.agreement)
        for provision in prior.provisions(law) if law is not None and not prior.replaces else ():
            duty = duty_of(provision)
            if law is None or duty is None or duty.modality not in DOES:
                continue
            with world.asking(f"{law.id}/{provision.id} before {one.law.id}/{one.provision.id}") as first:
                found = instances(world, law, provision, bearer=one.bearer) if first else []
            for other in found:
                theirs = other.truth & _performs(other, act)
                if theirs is not NO:
                    truth = truth | theirs
                    note = f"{act.occurrence.id} was done under {law.id}/{provision.id}, which comes first"
                    notes.append(
                        Reason(
                            kind="precedence", truth=theirs, line=prior.link, where=prior.link.where, note=note,
                            rests_on=(act.occurrence.id,),
                        )
                    )  # fmt: skip
    return truth, notes


def _performs(other: Instance, act: Performance) -> Truth:
    """Whether the act performs that instance, which must have arisen by then."""
    found = next((one.truth for one in performance.acts(other) if one.occurrence.id == act.occurrence.id), NO)
    trigger = other.activation.trigger
    return found & not_after(trigger, act.occurrence.time) if trigger is not None else found
