"""Conditions: one form for each row of the table in `docs/reference/language.md`, section "Condition"."""

from __future__ import annotations

from collections.abc import Callable

from foedera.errors import Where
from foedera.language.phrases import is_holder, take_anchor, take_pattern, take_ref
from foedera.language.words import LOWER, Cursor, Refusal
from foedera.model.terms import (
    AnyCondition,
    Count,
    Happened,
    InForce,
    InRole,
    Is,
    Order,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    StatusIs,
    TargetIs,
)


def take_condition(c: Cursor, where: Where) -> AnyCondition:
    """The condition that runs to the end of the line.

    Raises:
        Refusal: The words form no condition.
    """
    condition = _pick(c)(c, where)
    c.finish("A line holds one condition; put the next on a line of its own.")
    return condition


def _pick(c: Cursor) -> Callable[[Cursor, Where], AnyCondition]:
    """Which form stands here, told by its first words alone."""
    if c.sees("place", "of"):
        return _place
    if c.sees("target", "of"):
        return _target
    if c.sees("at", "least"):
        return _count
    if c.word(1) == "of" and c.word(3) == "is":
        return _status
    return _pick_by_second_word(c)


def _pick_by_second_word(c: Cursor) -> Callable[[Cursor, Where], AnyCondition]:
    first, second = c.word(), c.word(1)
    if second == "is":
        return _is
    if (second == "in" and c.word(2) == "force") or (second == "not" and c.word(2) == "in" and c.word(3) == "force"):
        return _in_force
    one = is_holder(first) or first in c.parameters
    if (second == "in" and one) or (second == "not" and c.word(2) == "in"):
        return _in_role
    if second in ("before", "after") and (is_holder(first) or "-" in first):
        return _order
    return _happened


def _subject(c: Cursor, what: str = "an occurrence") -> str:
    return c.take_name(what)


def _place(c: Cursor, where: Where) -> AnyCondition:
    c.at += 2
    occurrence = _subject(c)
    for side in ("north", "south"):
        if c.accept(side, "of"):
            return PlaceNorth(
                where=where, occurrence=occurrence, line=c.take_name("a line on the map"), south=side == "south"
            )
    if c.accept("is"):
        negated = c.accept("not")
        return PlaceIs(where=where, occurrence=occurrence, word=c.take_name("a kind of place", LOWER), negated=negated)
    negated = c.accept("not")
    c.take("in", remedy="Write `in AREA`, `not in AREA`, `north of LINE`, `south of LINE` or `is KIND`.")
    if c.accept("territory", "of"):
        return PlaceIn(where=where, occurrence=occurrence, territory=take_ref(c), negated=negated)
    return PlaceIn(where=where, occurrence=occurrence, area=c.take_name("an area"), negated=negated)


def _target(c: Cursor, where: Where) -> AnyCondition:
    c.at += 2
    occurrence = _subject(c)
    c.take("is", remedy="Write `target of A is forces`.")
    negated = c.accept("not")
    return TargetIs(where=where, occurrence=occurrence, word=c.take_name("what was struck", LOWER), negated=negated)


def _count(c: Cursor, where: Where) -> AnyCondition:
    c.at += 2
    least = c.take_number("how many")
    c.take("of", remedy="Write `at least 2 of ROLE are RELATION with V`.")
    role = take_ref(c, "a role", bearer=True)
    c.take("are", remedy="Write `at least 2 of ROLE are RELATION with V`.")
    relation = c.take_name("a relation such as at_war", LOWER)
    c.take("with", remedy="Write `at least 2 of ROLE are RELATION with V`.")
    return Count(where=where, least=least, role=role, relation=relation, other=c.take_name("the other side"))


def _status(c: Cursor, where: Where) -> AnyCondition:
    status = c.take_name("a status", LOWER)
    c.at += 1
    of = c.take_name("whose status is meant")
    c.at += 1
    negated = c.accept("not")
    at_least = c.accept("at", "least")
    step = c.take_name("a step of the status", LOWER)
    return StatusIs(where=where, status=status, of=of, step=step, at_least=at_least, negated=negated)


def _is(c: Cursor, where: Where) -> AnyCondition:
    subject = _subject(c, "an occurrence or an actor")
    c.at += 1
    negated = c.accept("not")
    return Is(where=where, subject=subject, word=c.take_name("a word for what it is"), negated=negated)


def _in_force(c: Cursor, where: Where) -> AnyCondition:
    agreement = c.take_name("an agreement")
    negated = c.accept("not")
    c.take("in", "force", "for", remedy="Write `AGREEMENT in force for X`.")
    return InForce(where=where, agreement=agreement, party=c.take_name("a party"), negated=negated)


def _in_role(c: Cursor, where: Where) -> AnyCondition:
    subject = c.word()
    if not is_holder(subject) and subject not in c.parameters:
        raise Refusal(
            "bad-subject",
            f"`{subject}` is no single actor, so it cannot be in a role.",
            "Name the actor or a placeholder: `V not in party`.",
            at=c.place(),
        )
    c.at += 1
    negated = c.accept("not")
    c.at += 1
    role = c.take_name("a role")
    of = c.take_name("an agreement") if c.accept("of") else ""
    return InRole(where=where, subject=subject, role=role, of=of, negated=negated)


def _order(c: Cursor, where: Where) -> AnyCondition:
    occurrence = c.word()
    relation = c.word(1)
    c.at += 2
    return Order(where=where, occurrence=occurrence, relation=relation, anchor=take_anchor(c))


def _happened(c: Cursor, where: Where) -> AnyCondition:
    negated = c.accept("no")
    pattern = take_pattern(c)
    ended = c.accept("ended")
    relation, anchor = "", None
    if c.word() in ("before", "after"):
        relation = c.word()
        c.at += 1
        anchor = take_anchor(c)
    return Happened(where=where, pattern=pattern, negated=negated, ended=ended, relation=relation, anchor=anchor)
