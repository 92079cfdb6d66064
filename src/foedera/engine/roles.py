"""Who belongs to a role at a time: members by date, roles inside roles, lists that the text leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from foedera.engine.law import Law
from foedera.engine.scope import UNNAMED
from foedera.engine.world import World
from foedera.model.blocks import Role
from foedera.model.lines import Reading
from foedera.model.terms import Ref
from foedera.model.time import BEGINNING, END, Period, first_second, format_period, last_second, not_after, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth, every, some

STATE = "state"


class Members(msgspec.Struct, frozen=True):
    """Members of a role at a time.

    Attributes:
        sure: Code to YES or UNKNOWN (dates too imprecise to say); those who are not members are absent.
        open: The text leaves the list open: anybody else may belong to it.
        out: Codes that an `except` keeps out for certain, even of an open list.
    """

    sure: dict[str, Truth]
    open: bool
    out: frozenset[str] = frozenset()

    def truth(self, code: str) -> Truth:
        """Whether this actor is a member."""
        if code in self.sure:
            return self.sure[code]
        return UNKNOWN if self.open and code not in self.out else NO


def members(world: World, law: Law, role: str, at: Period) -> Members:
    """Members of `role` at a moment known as the period `at`."""
    key = ("members", law.id, role, law.era(at))
    found: Members | None = world.memory.get(key)
    if found is None:
        world.memory[key] = Members({}, open=False)  # a role that names itself adds nobody
        found = world.memory[key] = _members(world, law, role, at)
    return found


def _members(world: World, law: Law, role: str, at: Period) -> Members:
    """The blocks of a role add up; what one of them excepts concerns that block alone."""
    sure: dict[str, Truth] = {}
    out: frozenset[str] | None = None
    for block in law.roles.get(role, ()):
        valid = _valid(block, at)
        if valid is NO or not _read(world, law, block):
            continue
        found = _block(world, law, block, at, valid)
        for code, truth in found.sure.items():
            sure[code] = sure.get(code, NO) | truth
        if found.open:
            out = found.out if out is None else out & found.out
    return Members(sure, out is not None, out or frozenset())


def _block(world: World, law: Law, block: Role, at: Period, valid: Truth) -> Members:
    sure: dict[str, Truth] = {}
    outs = [frozenset[str]()] if block.open else []
    for name in block.members:
        if name in law.roles:
            inner = members(world, law, name, at)
            outs += [inner.out] if inner.open else []
            for code, truth in inner.sure.items():
                sure[code] = sure.get(code, NO) | (truth & valid)
        else:
            sure[name] = sure.get(name, NO) | valid
    base = Members(sure, bool(outs), frozenset.intersection(*outs) if outs else frozenset())
    return without(base, [_excepted(world, law, name, at, {}) for name in block.excluding])


def without(base: Members, excepted: Iterable[Members]) -> Members:
    """A group less others; who may be excepted is a member only perhaps."""
    sure, out = dict(base.sure), base.out
    for group in excepted:
        sure = {code: truth & ~group.truth(code) for code, truth in sure.items()}
        out |= {code for code, truth in group.sure.items() if truth is YES}
    return Members({code: truth for code, truth in sure.items() if truth is not NO}, base.open, out)


def _bound(code: str) -> Members:
    """Whom a placeholder stands for; perhaps anybody where the occurrence does not say."""
    return Members({code: YES} if code not in ("", UNNAMED) else {}, code == UNNAMED)


def _excepted(world: World, law: Law, name: str, at: Period, bound: Mapping[str, str]) -> Members:
    """Who is meant by a name after `except`."""
    if name in bound:
        return _bound(bound[name])
    return members(world, law, name, at) if name in law.roles else Members({name: YES}, open=False)


def _read(world: World, law: Law, block: Role) -> bool:
    """A `reading …: as written` line makes the whole block belong to that reading."""
    for line in block.lines:
        if isinstance(line, Reading):
            return world.reads(law, line, readings_of(world, law, line.axis))
    return True


def readings_of(world: World, law: Law, axis: str) -> tuple[Reading, ...]:
    """Every reading of an axis in the agreement's text, as far as that text is known to the one who asks."""
    key = ("readings", law.id, axis)
    found: tuple[Reading, ...] | None = world.memory.get(key)
    if found is None:
        found = tuple(reading for block, reading in law.readings.get(axis, ()) if world.knows(block.lines))
        world.memory[key] = found
    return found


def _valid(block: Role, at: Period) -> Truth:
    since = parse_period(block.since) if block.since else Period(BEGINNING, BEGINNING)
    until = parse_period(block.until) if block.until else Period(END, END)
    return not_after(first_second(since), at) & not_after(at, last_second(until))


def belongs(world: World, law: Law, role: str, actor: str, at: Period) -> Truth:
    """Whether an actor belongs to a role; `state` is built in."""
    if role == STATE and role not in law.roles:
        return world.setting.actors.is_state(actor, at)
    return members(world, law, role, at).truth(actor)


def holders(world: World, law: Law, ref: Ref, at: Period, bound: dict[str, str]) -> Members:
    """Everybody a bearer's or an organ's Ref stands for, exceptions taken out.

    Args:
        bound: Placeholders bound so far, to codes.
    """
    if ref.among:
        base = Members(dict.fromkeys(ref.among, YES), open=False)
    elif ref.role == STATE and STATE not in law.roles:
        # every State there is: nobody is listed, and whoever is asked about fills the place
        asked = bound.get(ref.name, "")
        base = Members({asked: world.setting.actors.is_state(asked, at)} if asked else {}, open=False)
    elif ref.role:
        base = members(world, law, ref.role, at)
    elif ref.name in law.roles:
        base = members(world, law, ref.name, at)
    elif ref.name in law.organs:
        base = holders(world, law, law.organs[ref.name].members, at, bound)
    else:
        base = _bound(bound.get(ref.name, ref.name))
    return without(base, [_excepted(world, law, name, at, bound) for name in ref.excluding])


def excepted(world: World, law: Law, names: Iterable[str], code: str, at: Period, bound: Mapping[str, str]) -> Truth:
    """Whether an actor is among those named after `except`."""
    return some(_excepted(world, law, name, at, bound).truth(code) for name in names)


def nearest(law: Law, role: str, actor: str) -> str:
    """When the actor does belong to the role, in words; for a `why not`."""
    spans = [
        f"from {format_period(parse_period(block.since))}"
        + (f" to {format_period(parse_period(block.until))}" if block.until else "")
        for block in law.roles.get(role, ())
        if actor in block.members and block.since
    ]
    return " and ".join(spans)


def all_of(world: World, law: Law, role: str, actors: tuple[str, ...], at: Period) -> Truth:
    """Whether every one of these actors belongs to the role; NO for none."""
    return every(belongs(world, law, role, actor, at) for actor in actors) if actors else NO
