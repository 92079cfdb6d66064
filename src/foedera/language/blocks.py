"""The first line of every block: one small parser for each keyword at the left margin."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from foedera.language.phrases import take_pattern, take_ref
from foedera.language.words import ACTOR, COLON, COMMA, ID, LOWER, PLACEHOLDER, QUOTED, WORD, Cursor
from foedera.model import blocks
from foedera.model.blocks import AnyBlock

Frame = dict[str, Any]
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}")
STANCES = ("opposes", "supports", "neutral")


def _title(c: Cursor) -> str:
    return c.take_quoted("the title") if c.kind() == QUOTED else ""


def _agreement(c: Cursor, frame: Frame) -> AnyBlock:
    return _text(c, frame, template=False)


def _template(c: Cursor, frame: Frame) -> AnyBlock:
    return _text(c, frame, template=True)


def _text(c: Cursor, frame: Frame, *, template: bool) -> AnyBlock:
    name = c.take_name("the name of an agreement")
    title = _title(c)
    templates: list[str] = []
    parameters: list[tuple[str, str]] = []
    if c.accept("same", "text", "as"):
        templates.append(c.take_name("a template"))
        while c.accept_mark(COMMA):
            if c.kind(1) == WORD and c.word(1) == "is":
                parameters.append(_parameter(c))
            elif parameters:
                c.refuse("`NAME is VALUE`", "Put the templates before the values of their parameters.")
            else:
                templates.append(c.take_name("a template"))
    title = title or _title(c)
    return blocks.Agreement(
        **frame, id=name, title=title, template=template, same_text_as=tuple(templates), parameters=tuple(parameters)
    )


def _parameter(c: Cursor) -> tuple[str, str]:
    name = c.take_name("a parameter", LOWER)
    c.at += 1
    value = c.take_date() if _DATE.match(c.word()) else c.take_text("the parameter's value")
    return name, value


def _role(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of a role", LOWER)
    c.take_mark(COLON, "Write `role NAME: MEMBER, MEMBER`.")
    members: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()
    since = until = ""
    open_ = c.accept("not", "listed")
    if not open_:
        members = c.take_names("a member")
    while not c.done:
        if not open_ and (c.sees("and", "others") or (c.kind() == COMMA and c.word(1) == "and")):
            c.accept_mark(COMMA)
            c.take("and", "others", "not", "listed", remedy="Write `and others not listed`.")
            open_ = True
        elif not excluding and c.accept("except"):
            excluding = c.take_names("who is left out")
        elif not since and c.accept("from"):
            since = c.take_date()
        elif not until and c.accept("to"):
            until = c.take_date()
        else:
            c.finish("After the members stand `and others not listed`, `except`, `from DATE`, `to DATE`.")
    return blocks.Role(
        **frame, name=name, members=members, excluding=excluding, open=open_, since=since, until=until
    )


def _area(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of an area", LOWER)
    places: tuple[str, ...] = ()
    if not c.done:
        c.take_mark(COLON, "Write `area NAME: PLACE, PLACE except PLACE`.")
        places = c.take_names("a place")
    excluding = c.take_names("a place left out") if c.accept("except") else ()
    return blocks.Area(**frame, name=name, places=places, excluding=excluding)


def _define(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of a definition", LOWER)
    subject = c.take_name("a placeholder", PLACEHOLDER, "Write what is defined as a placeholder: `define covered A`.")
    title = _title(c)
    other = c.take_name("a definition", LOWER) if c.accept("in", "place", "of") else ""
    title = title or _title(c)
    return blocks.Define(**frame, name=name, subject=subject, in_place_of=other, title=title)


def _organ(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of an organ", LOWER)
    c.take("of", remedy="Write `organ NAME of ROLE`.")
    return blocks.Organ(**frame, name=name, members=take_ref(c, "the members", bearer=True))


def _status(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of a status", LOWER)
    c.take("of", remedy="Write `status NAME of X: none, applied, invited`.")
    subject = c.take_name("whose status it is")
    steps = c.take_names("a step", LOWER) if c.accept_mark(COLON) else ()
    return blocks.Status(**frame, name=name, subject=subject, steps=steps)


def _provision(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Provision(**frame, id=c.take_name("the name of a provision"), title=_title(c))


def _principle(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Principle(**frame, id=c.take_name("the name of a principle"), title=_title(c))


def _event(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Event(**frame, id=c.take_name("the name of an event", ID), pattern=take_pattern(c))


def take_claim(c: Cursor, frame: Frame, name: str) -> blocks.Claim:
    """`SPEAKER says EVENT is [not] WORD`."""
    speaker = c.take_name("who says it")
    c.take("says", remedy="Write `SPEAKER says EVENT is [not] WORD`.")
    subject = c.take_name("an event", ID)
    c.take("is", remedy="Write `SPEAKER says EVENT is [not] WORD`.")
    negated = c.accept("not")
    word = c.take_name("an evaluative word", LOWER)
    return blocks.Claim(**frame, id=name, speaker=speaker, subject=subject, word=word, negated=negated)


def _claim(c: Cursor, frame: Frame) -> AnyBlock:
    return take_claim(c, frame, c.take_name("the name of a claim", ID))


def _statement(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of a statement", ID)
    speaker = c.take_text("the speaker's name")
    remedy = 'Write `statement ID "Name" for ACTOR about AGREEMENT`.'
    c.take("for", remedy=remedy)
    on_behalf_of = c.take_name("an actor")
    c.take("about", remedy=remedy)
    about = c.take_name("an agreement")
    stance = "" if c.done else c.take_choice("a stance", STANCES)
    return blocks.Statement(
        **frame, id=name, speaker=speaker, on_behalf_of=on_behalf_of, about=about, stance=stance
    )


def _commitment(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Commitment(**frame, id=c.take_name("the name of a commitment", ID), pattern=take_pattern(c))


def _source(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Source(**frame, id=c.take_name("the name of a source", ID))


def _actor(c: Cursor, frame: Frame) -> AnyBlock:
    code = c.take_name("an actor's code", ACTOR, "Write two capitals or more: `actor UKR`.")
    return blocks.Actor(**frame, code=code, name=c.take_quoted("the actor's name"))


def _place(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.Place(**frame, id=c.take_name("the name of a place", LOWER), name=c.take_quoted("its name in words"))


def _class(c: Cursor, frame: Frame) -> AnyBlock:
    name = c.take_name("the name of a class", LOWER)
    return blocks.OccurrenceClass(**frame, id=name, name=c.take_quoted("its name in words"))


def _view(c: Cursor, frame: Frame) -> AnyBlock:
    return blocks.View(**frame, id=c.take_name("the name of a view"), title=c.take_quoted("the title"))


def _horizon(c: Cursor, frame: Frame) -> AnyBlock:
    subject = c.take_name("a class of occurrence, a provision, or `all`", LOWER)
    bearers = c.take_names("an actor", ACTOR) if c.accept("by") else ()
    since = c.take_date() if c.accept("from") else ""
    c.take("until", remedy="Write `horizon CLASS until DATE`, or `horizon CLASS by ACTOR from DATE until DATE`.")
    return blocks.Horizon(**frame, subject=subject, bearers=bearers, since=since, until=c.take_date())


HEADERS: dict[str, Callable[[Cursor, Frame], AnyBlock]] = {
    "agreement": _agreement, "template": _template, "role": _role, "area": _area, "define": _define, "organ": _organ,
    "status": _status, "provision": _provision, "principle": _principle, "event": _event, "claim": _claim,
    "statement": _statement, "commitment": _commitment, "horizon": _horizon, "source": _source, "actor": _actor,
    "place": _place, "class": _class, "view": _view,
}  # fmt: skip
"""Keyword at the margin -> parser of the rest of its line. `scenario` is read by its own module."""

OF_AGREEMENT = frozenset({"role", "area", "define", "organ", "status", "provision", "principle"})
"""Blocks that belong to the agreement above them."""


def identity(block: AnyBlock) -> tuple[str, str] | None:
    """What a block must not share with another of its kind; None where blocks of one name add up."""
    match block:
        case blocks.Role():
            return None
        case blocks.Horizon():
            return "horizon", " ".join((block.subject, *block.bearers, block.since))
        case blocks.Actor():
            return "actor", block.code
        case blocks.Area() | blocks.Define() | blocks.Organ() | blocks.Status():
            return type(block).__name__.lower(), block.name
        case _:
            return type(block).__name__.lower(), block.id
