"""Who belongs to a role at a time: members by date, roles inside roles, lists that the text leaves open."""

from __future__ import annotations

import msgspec

from foedera.engine.law import Law
from foedera.engine.world import World
from foedera.model.blocks import Role
from foedera.model.lines import Reading
from foedera.model.terms import Ref
from foedera.model.time import BEGINNING, END, Period, format_period, not_after, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth, every, some

STATE = "state"


class Members(msgspec.Struct, frozen=True):
    """Members of a role at a time.

    Attributes:
        sure: Code to YES or UNKNOWN (dates too imprecise to say); those who are not members are absent.
        open: The text leaves the list open: anybody else may belong to it.
    """

    sure: dict[str, Truth]
    open: bool


def members(world: World, law: Law, role: str, at: Period) -> Members:
    """Members of `role` at a moment known as the period `at`."""
    key = ("members", law.id, role, at.lo, at.hi)
    found: Members | None = world.memory.get(key)
    if found is None:
        found = _members(world, law, role, at)
        if not any(isinstance(line, Reading) for block in law.roles.get(role, ()) for line in block.lines):
            world.memory[key] = found
    return found


def _members(world: World, law: Law, role: str, at: Period) -> Members:
    sure: dict[str, Truth] = {}
    is_open = False
    for block in law.roles.get(role, ()):
        if not _read(world, law, block):
            continue
        valid = _valid(block, at)
        if valid is NO:
            continue
        is_open = is_open or block.open
        for name in block.members:
            if name in law.roles and name != role:
                inner = members(world, law, name, at)
                is_open = is_open or inner.open
                for code, truth in inner.sure.items():
                    sure[code] = sure.get(code, NO) | (truth & valid)
            else:
                sure[name] = sure.get(name, NO) | valid
        for name in block.excluding:
            for code in members(world, law, name, at).sure if name in law.roles else (name,):
                sure.pop(code, None)
    return Members(sure, is_open)


def _read(world: World, law: Law, block: Role) -> bool:
    """A `reading …: as written` line makes the whole block belong to that reading."""
    for line in block.lines:
        if isinstance(line, Reading):
            return world.reads(law, line, readings_of(law, line.axis))
    return True


def readings_of(law: Law, axis: str) -> tuple[Reading, ...]:
    """Every reading of an axis anywhere in the agreement's text."""
    blocks = (*law.text.roles, *law.text.areas, *law.text.definitions, *law.text.provisions)
    return tuple(line for block in blocks for line in block.lines if isinstance(line, Reading) and line.axis == axis)


def _valid(block: Role, at: Period) -> Truth:
    since = parse_period(block.since) if block.since else Period(BEGINNING, BEGINNING)
    until = parse_period(block.until) if block.until else Period(END, END)
    started = not_after(Period(since.lo, since.lo) if since.hi - since.lo < 86_400 else since, at)
    return started & not_after(at, Period(until.hi, until.hi) if until.hi - until.lo < 86_400 else until)


def belongs(world: World, law: Law, role: str, actor: str, at: Period) -> Truth:
    """Whether an actor belongs to a role; `state` is built in."""
    if role == STATE and role not in law.roles:
        return world.setting.actors.is_state(actor, at)
    found = members(world, law, role, at)
    if actor in found.sure:
        return found.sure[actor]
    return UNKNOWN if found.open else NO


def holders(world: World, law: Law, ref: Ref, at: Period, bound: dict[str, str]) -> Members:
    """Everybody a bearer's or an organ's Ref stands for, exceptions taken out.

    Args:
        bound: Placeholders bound so far, to codes.
    """
    if ref.among:
        base = Members(dict.fromkeys(ref.among, YES), open=False)
    elif ref.role:
        base = members(world, law, ref.role, at)
    elif ref.name in law.roles:
        base = members(world, law, ref.name, at)
    elif ref.name in law.organs:
        base = holders(world, law, law.organs[ref.name].members, at, bound)
    else:
        name = bound.get(ref.name, ref.name)
        base = Members({name: YES} if name else {}, open=False)
    out = {code for name in ref.excluding for code in _left_out(world, law, name, at, bound)}
    return Members({code: truth for code, truth in base.sure.items() if code not in out}, base.open)


def _left_out(world: World, law: Law, name: str, at: Period, bound: dict[str, str]) -> tuple[str, ...]:
    if name in bound:
        return (bound[name],)
    if name in law.roles:
        return tuple(members(world, law, name, at).sure)
    return (name,)


def nearest(law: Law, role: str, actor: str) -> str:
    """When the actor does belong to the role, in words; for a `why not`."""
    spans = [
        f"from {format_period(parse_period(block.since))}" + (f" to {format_period(parse_period(block.until))}" if block.until else "")
        for block in law.roles.get(role, ())
        if actor in block.members and block.since
    ]
    return " and ".join(spans)


def any_of(world: World, law: Law, role: str, actors: tuple[str, ...], at: Period) -> Truth:
    """Whether at least one of these actors belongs to the role."""
    return some(belongs(world, law, role, actor, at) for actor in actors)


def all_of(world: World, law: Law, role: str, actors: tuple[str, ...], at: Period) -> Truth:
    """Whether every one of these actors belongs to the role; NO for none."""
    return every(belongs(world, law, role, actor, at) for actor in actors) if actors else NO
