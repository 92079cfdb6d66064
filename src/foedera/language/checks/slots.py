"""Where names of actors, roles and occurrences stand: one table of the grammar's places, shared by several checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.errors import Where
from foedera.language.checks.ground import Ground, is_actor, is_plain
from foedera.language.checks.walk import Item
from foedera.model.blocks import Agreement, Ask, Change, Claim, Expect, Horizon, Organ, Role, Statement
from foedera.model.lines import Bearer, Fact, JudgeOf, KnownTo, Link, Reading, Toward, Without
from foedera.model.terms import Count, InForce, InRole, Is, PlaceIn, Ref, Slot, StatusIs

OF_ACTORS = frozenset({
    "depositary", "stage", "asserted by", "denied by", "possible according to", "decided by", "successor", "member", "of",
    "administered by", "tier",
})  # fmt: skip
"""Attribute lines that name actors; capitals in other lines are units, initials or codes of other systems."""


def actors_named(value: object) -> tuple[str, ...]:
    """The codes of actors that a part names itself, not by way of its own parts."""
    return tuple(name for name in _names(value) if is_actor(name))


def _names(value: object) -> tuple[str, ...]:
    match value:
        case Ref():
            return value.name, value.role, *value.among, *value.excluding
        case Role():
            return (*value.members, *value.excluding)
        case Fact():
            return value.words if value.keyword in OF_ACTORS else ()
        case JudgeOf() | KnownTo():
            return value.who
        case Horizon():
            return value.bearers
        case Reading():
            return value.holders
        case Expect():
            return (*value.bearers, value.to, value.against, *value.by)
        case Agreement():
            return tuple(name for _, name in value.parameters)
        case _:
            return _single_names(value)


def _single_names(value: object) -> tuple[str, ...]:
    match value:
        case InRole():
            return (value.subject,)
        case Is():
            return value.subject, value.word
        case InForce():
            return (value.party,)
        case StatusIs():
            return (value.of,)
        case Count():
            return (value.other,)
        case Link():
            return value.toward, value.and_by
        case Claim():
            return (value.speaker,)
        case Statement():
            return (value.on_behalf_of,)
        case Change():
            return (value.to,)
        case Ask():
            return (value.known_to,)
        case _:
            return ()


NAMING = (
    Ref, Role, Fact, JudgeOf, KnownTo, Reading, Expect, Agreement, InRole, Is, InForce, StatusIs, Count, Link, Claim,
    Statement, Change, Ask, Horizon,
)  # fmt: skip
"""The parts that may name an actor."""


class Use(NamedTuple):
    """A name that must be a role, and what else it may be.

    Attributes:
        item: The part that uses it.
        where: Its place.
        name: The name.
        also: `organ`, `class` or empty: what the name may be instead of a role.
    """

    item: Item
    where: Where
    name: str
    also: str = ""


def role_uses(ground: Ground) -> Iterator[Use]:
    """Every name that stands where a role of the agreement is meant."""
    for item in ground.each(Slot, Bearer, Toward, Organ, Role, Count, PlaceIn, InRole, KnownTo, Link, Without):
        for name, also in _roles(item.value):
            if is_plain(name):
                yield Use(item, item.where, name, also)


def _roles(value: object) -> Iterator[tuple[str, str]]:
    match value:
        case Slot():
            yield from _in_slot(value)
        case Bearer():
            yield from _of_ref(value.ref, "")
            yield value.volunteers, ""
        case Toward():
            yield from _of_ref(value.ref, "organ")
            yield value.ref.name, "organ"
        case Organ():
            yield from _of_ref(value.members, "")
        case Role():
            yield from ((name, "") for name in (*value.members, *value.excluding))
        case Count():
            yield from _of_ref(value.role, "")
        case PlaceIn(territory=Ref() as ref):
            yield from _of_ref(ref, "")
            yield ref.name, ""
        case InRole(of=""):
            yield value.role, ""
        case KnownTo():
            yield from ((name, "") for name in value.who if name != "public")
        case Link():
            yield value.toward, ""
            yield value.and_by, ""
        case Without(ref=ref):
            yield from ((name, "") for name in (ref.name, ref.role, *ref.among) if name != "interested")
        case _:
            pass


def _of_ref(ref: Ref, also: str) -> Iterator[tuple[str, str]]:
    yield ref.role, also
    yield from ((name, also) for name in (*ref.among, *ref.excluding) if name != "attacker")


def _in_slot(slot: Slot) -> Iterator[tuple[str, str]]:
    ref = slot.ref
    if slot.preposition == "by":
        yield from _of_ref(ref, "organ")
        yield ref.name, "organ"
    else:
        yield ref.role, "" if ref.quantifier else "class"
        yield from ((name, "class") for name in ref.excluding if name != "attacker")
