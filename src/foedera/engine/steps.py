"""The life of a crisp provision as a step: acts of one kind, counted from one second to another, and the steps it may set off.

A crisp provision (`engine.crisp`) is a step if what performs it leaves nothing open but who did what when: no outcome, no amount,
no role that would have to be looked up. A provision set off by what became of a step, and binding the one it became so for, is
a step that follows. `engine.machine` runs them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from foedera.engine.crisp import SILENT, Plan, slot_of, term
from foedera.engine.instance import bearer_of, duty_of
from foedera.engine.law import Law
from foedera.engine.lifecycle import BREACHED, NOT_DONE
from foedera.engine.match import elsewhere
from foedera.engine.occurrence import Occurrence
from foedera.engine.scope import is_actor, is_placeholder
from foedera.engine.world import Setting
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, FulfilledWhen, When, Within
from foedera.model.reference import Classes
from foedera.model.terms import Pattern
from foedera.model.truth import NO, UNKNOWN, YES, Truth

STATES = ("fulfilled", "late", "breached")
"""What may become of a step and set another off."""


class Ask(msgspec.Struct, frozen=True):
    """A kind of act that performs: its classes, and who or what must stand behind which preposition."""

    classes: frozenset[str]
    slots: tuple[tuple[str, str, str], ...]


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """The life of one crisp provision.

    Attributes:
        asks: The acts that perform it.
        seconds: Length of its term; None without one.
        failed: The status of a duty not met, where the record of such acts is complete.
        complete: Names under which the record may be declared complete for it.
        state: What must have become of the step before; empty where an event sets it off.
        following: Steps that it may set off.
    """

    law: Law
    provision: Provision
    asks: tuple[Ask, ...]
    seconds: int | None
    failed: str
    complete: tuple[str, ...]
    state: str = ""
    following: tuple[Step, ...] = ()


def step_of(setting: Setting, plan: Plan) -> Step | None:
    """A plan with its performance, or None if that is not crisp."""
    names = {slot_of(plan.pattern, "by"): "attacker", slot_of(plan.pattern, "on"): "attacked"}
    return _step(setting, plan.law, plan.provision, names, plan.seconds, ())


def every(step: Step) -> Iterator[Step]:
    """The step, and all that may follow from it."""
    yield step
    for following in step.following:
        yield from every(following)


def _step(
    setting: Setting, law: Law, provision: Provision, names: dict[str, str], seconds: int | None, seen: tuple[str, ...],
    state: str = "",
) -> Step | None:  # fmt: skip
    duty, bearer = duty_of(provision), bearer_of(provision)
    if duty is None or duty.act is None or bearer is None or law.expires is not None or provision.id in seen:
        return None
    names = {**names, bearer.ref.name: "bearer"} if is_placeholder(bearer.ref.name) else names
    patterns = [line.pattern for line in provision.lines if isinstance(line, FulfilledWhen)] or [duty.act]
    asks = [_ask(setting, law, pattern, names) for pattern in patterns]
    crisp = tuple(ask for ask in asks if ask is not None)
    if len(crisp) < len(asks):
        return None
    up = setting.classes.ancestors
    following = []
    for other in law.provisions.values():
        found = _followed(setting, law, other, provision.id, (*seen, provision.id))
        following += [found] if found is not None else []
    return Step(
        law=law, provision=provision, asks=crisp, seconds=seconds, state=state, following=tuple(following),
        failed=BREACHED if law.binding_of(provision) in ("legal", "domestic") and duty.modality != "intends" else NOT_DONE,
        complete=tuple(dict.fromkeys(name for cls in duty.act.classes for name in (cls, *up(cls)) if name != "all")),
    )  # fmt: skip


def _ask(setting: Setting, law: Law, pattern: Pattern, names: dict[str, str]) -> Ask | None:
    if pattern.state or pattern.ongoing or pattern.deemed or pattern.outcome:
        return None
    slots = []
    for slot in pattern.slots:
        ref, name = slot.ref, slot.ref.name
        if slot.preposition == "by" or (slot.preposition == "about" and is_placeholder(name)):
            continue  # an act counts by who did it and by what it is linked to, however the line names them
        if slot.preposition in ("in", "about") or ref.role or ref.among or ref.excluding or ref.quantifier or not name:
            return None
        if name in law.roles or name in law.organs or (is_placeholder(name) and name not in names):
            return None
        slots.append((slot.preposition, names.get(name, "code" if is_actor(name) else "topic"), name))
    below = {one for name in pattern.classes for one in setting.classes.descendants(name)} | set(pattern.classes)
    return Ask(frozenset(below), tuple(slots))


def _followed(setting: Setting, law: Law, provision: Provision, base: str, seen: tuple[str, ...]) -> Step | None:
    """`when BASE breached by G called M`, `that G must …`, perhaps `within … after M`: the step that follows, or None."""
    lines = [line for line in provision.lines if not isinstance(line, SILENT)]
    when = next((line for line in lines if isinstance(line, When)), None)
    if when is None or when.pattern.classes != (base,) or when.pattern.state not in STATES or not _follows(when.pattern, lines):
        return None
    clocks = [line for line in lines if isinstance(line, Within)]
    duty = duty_of(provision)
    seconds = term(clocks[0], when.pattern) if clocks else None
    if (clocks and seconds is None) or len(lines) != 3 + len(clocks) or duty is None or duty.modality not in ("must", "intends"):
        return None
    return _step(setting, law, provision, {}, seconds, seen, when.pattern.state)


def _follows(pattern: Pattern, lines: Iterable[object]) -> bool:
    """Whether the trigger names only who did what became of the other duty, and that one is bound."""
    refs = {slot.preposition: slot.ref for slot in pattern.slots}
    bearer = next((line for line in lines if isinstance(line, Bearer)), None)
    by = refs.get("by")
    if by is None or len(refs) > 1 or bearer is None or bearer.form != "that" or bearer.ref.name != by.name:
        return False
    plain = not (by.role or by.among or by.excluding or by.quantifier or bearer.ref.excluding or bearer.ref.as_of)
    return plain and is_placeholder(by.name) and not (pattern.ongoing or pattern.deemed or pattern.outcome)


def filled(ask: Ask, item: Occurrence, people: dict[str, str], classes: Classes) -> Truth:
    """Whether everybody and everything asked for stands in the act's slots; unknown where a slot is empty."""
    truth, used = YES, [preposition for preposition, _, _ in ask.slots]
    for preposition, kind, name in ask.slots:
        fillers = item.slots.get(preposition) or elsewhere(item, preposition, used, symmetric=classes.symmetric(item.cls))
        wanted = people.get(kind, name)
        if not fillers:
            truth = truth & UNKNOWN
        elif wanted not in fillers and not (kind == "topic" and any(classes.below(one, wanted) for one in fillers)):
            return NO
    return truth
