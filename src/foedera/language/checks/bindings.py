"""Where the placeholders of a block are bound and used, and as what: an actor or an occurrence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.errors import Where
from foedera.language.checks.ground import Ground, is_placeholder
from foedera.language.checks.walk import Said, parts, said
from foedera.model.blocks import Define, Provision, Status
from foedera.model.lines import Bearer, Duty, Earliest, Link, Means, Step, Timing, Toward, When, Within
from foedera.model.terms import (
    Anchor,
    Count,
    InForce,
    InRole,
    Is,
    Order,
    Pattern,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    Ref,
    StatusIs,
    TargetIs,
)

ACTOR, OCCURRENCE = "actor", "occurrence"
ACT = "A"
"""What a prohibition calls each act that may break it, so that its `unless` lines can speak of the act."""

_ACTORS_BEHIND = frozenset({"by", "with", "to", "toward", "beside", "against"})


class Mention(NamedTuple):
    """A placeholder in a block.

    Attributes:
        name: The placeholder.
        kind: `actor`, `occurrence`, or empty where the place allows both.
        binds: What stands here gives it its value: `trigger`, `called` (an occurrence of the trigger), `bearer` or
            `search`; empty for a mere use.
        scope: Reading under which the line counts; empty for a line that always does.
        where: Place of the line.
    """

    name: str
    kind: str
    binds: str
    scope: str
    where: Where


Binding = Provision | Define | Status
"""The blocks that have placeholders of their own."""


def binding_blocks(ground: Ground) -> Iterator[Binding]:
    """Every block with placeholders of its own, agreement by agreement."""
    for text in ground.laws:
        yield from text.provisions
        yield from text.definitions
        yield from text.statuses


def mentions(ground: Ground, block: Binding) -> list[Mention]:
    """Every placeholder of the block, in the order of its lines; several checks ask."""
    return ground.once(_mentions, block)


def _mentions(ground: Ground, block: Binding) -> list[Mention]:
    found: list[Mention] = []
    if not isinstance(block, Provision):
        found.append(Mention(block.subject, "", "bearer", "", block.where))
    for one in said(block.lines):
        for name, kind, binds, where in _in_line(ground, one):
            if is_placeholder(name):
                found.append(Mention(name, kind, binds, one.scope, where))
    return found


_Found = tuple[str, str, str, Where]


def _in_line(ground: Ground, one: Said) -> Iterator[_Found]:
    line, where = one.line, one.line.where
    if isinstance(line, When):
        yield from _pattern(ground, line.pattern, where, "trigger")
    elif isinstance(line, Bearer):
        yield line.ref.name, ACTOR, "" if line.form == "that" else "bearer", where
        yield from ((name, ACTOR, "", where) for name in line.ref.excluding)
    elif isinstance(line, Duty):
        if line.modality == "must_not":
            yield ACT, OCCURRENCE, "bearer", where
        if line.act is not None:
            yield from _act(ground, line.act, where, open_=line.modality in ("may", "power"))
    elif isinstance(line, Toward):
        yield line.ref.name, ACTOR, "", where
    elif isinstance(line, Within | Earliest | Timing):
        # An anchor that is a placeholder is the business of another check.
        if line.anchor is not None and line.anchor.pattern is not None:
            yield from _pattern(ground, line.anchor.pattern, where, "search")
    elif isinstance(line, Means | Step):
        yield from _inside(ground, line.condition, where)
    else:
        yield from _inside(ground, line, where)


def _inside(ground: Ground, value: object, where: Where) -> Iterator[_Found]:
    """Placeholders of conditions, and of patterns that are searched for on the record."""
    for part, place in parts(value, where):
        match part:
            case Pattern():
                yield from _pattern(ground, part, place, "search")
            case InRole() | Is() | Order() | Anchor():
                yield from _one(part, place)
            case PlaceIn() | PlaceNorth() | PlaceIs() | TargetIs():
                yield part.occurrence, OCCURRENCE, "", place
                if isinstance(part, PlaceIn) and part.territory is not None:
                    yield part.territory.name, ACTOR, "", place
            case Count():
                yield part.other, ACTOR, "", place
            case StatusIs():
                yield part.of, "", "", place
            case InForce():
                yield part.party, ACTOR, "", place
            case _:
                pass
    if isinstance(value, Link):
        yield value.toward, ACTOR, "", where
        yield value.and_by, ACTOR, "", where


def _one(part: InRole | Is | Order | Anchor, place: Where) -> Iterator[_Found]:
    match part:
        case InRole():
            yield part.subject, ACTOR, "", place
        case Is():
            yield part.subject, "", "", place
        case Order():
            yield part.occurrence, OCCURRENCE, "", place
        case Anchor():
            yield part.name, OCCURRENCE, "", place


def _pattern(ground: Ground, pattern: Pattern, where: Where, binds: str) -> Iterator[_Found]:
    """A pattern binds what it names; but what an act is about must be known before it is searched for."""
    yield pattern.called, OCCURRENCE, "called" if binds == "trigger" else binds, where
    for slot in pattern.slots:
        bare_topic = slot.preposition == "about" and not slot.ref.role
        kind = _kind(ground, pattern, slot.preposition, slot.ref)
        yield slot.ref.name, kind, "" if binds == "search" and bare_topic else binds, where
        yield from ((name, "", "", where) for name in slot.ref.excluding)


def _act(ground: Ground, act: Pattern, where: Where, *, open_: bool) -> Iterator[_Found]:
    """What an act names must be bound before, except where it leaves open whom the act will concern."""
    for slot in act.slots:
        binds = "bearer" if slot.ref.role or open_ else ""
        yield slot.ref.name, _kind(ground, act, slot.preposition, slot.ref), binds, where
        yield from ((name, "", "", where) for name in slot.ref.excluding)


def _kind(ground: Ground, pattern: Pattern, preposition: str, ref: Ref) -> str:
    if preposition == "about":
        return OCCURRENCE
    if preposition in _ACTORS_BEHIND:
        return ACTOR
    if preposition == "on" and any(ground.classes.kind(name) != "act" for name in pattern.classes):
        return ACTOR
    return ACTOR if ref.role in {"party", "state"} else ""


__all__ = ["ACTOR", "OCCURRENCE", "Mention", "binding_blocks", "mentions"]
