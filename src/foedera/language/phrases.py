"""The phrases a line is made of: who fills a slot, patterns, durations, and what a clock counts from."""

from __future__ import annotations

import re

from foedera.language.words import (
    ACTOR,
    COMMA,
    LOWER,
    PLACEHOLDER,
    PREPOSITIONS,
    RESERVED,
    WORD,
    Cursor,
    Refusal,
    shown,
)
from foedera.model.terms import Anchor, Duration, Pattern, Ref, Slot

STATES = frozenset({"fulfilled", "late", "breached", "released", "activated"})
QUANTIFIERS = frozenset({"every", "each", "any", "either", "both"})
HEDGES = {("where", "possible"): "where_possible", ("roughly",): "roughly", ("illustrative",): "illustrative"}

_DURATION = re.compile(r"([0-9]{1,6})(h|d|mo|y)\Z")
_SECONDS = {"h": 3600, "d": 86400}
_MONTHS = {"mo": 1, "y": 12}
_PREPOSITIONS = frozenset(PREPOSITIONS)
_NOT_OBJECT = (RESERVED - QUANTIFIERS) | STATES


def is_holder(word: str) -> bool:
    """True for a placeholder or an actor's code, which can name one member of a role."""
    return bool(PLACEHOLDER.match(word) or ACTOR.match(word))


def looks_like_duration(word: str) -> bool:
    """True for `24h` and its like."""
    return _DURATION.match(word) is not None


def take_duration(c: Cursor) -> Duration:
    """A length of time such as `24h`, `3d`, `6mo`, `10y`."""
    text = c.word()
    match = _DURATION.match(text)
    if match is None or not int(match.group(1)):
        c.refuse("a length of time", "Write hours, days, months or years: 24h, 3d, 6mo, 10y.", "bad-duration")
    c.at += 1
    count, unit = int(match.group(1)), match.group(2)
    return Duration(text, seconds=count * _SECONDS.get(unit, 0), months=count * _MONTHS.get(unit, 0))


def take_ref(c: Cursor, what: str = "who or what is meant", *, bearer: bool = False) -> Ref:
    """Who or what fills a slot.

    Args:
        c: Stands at the first word.
        what: Description for the refusal.
        bearer: A single lower-case word is a role (it is a plain name elsewhere).
    """
    name = role = quantifier = ""
    among: tuple[str, ...] = ()
    if c.accept("any", "of"):
        among, quantifier = c.take_names(what), "any"
    elif c.word() in QUANTIFIERS:
        quantifier = c.word()
        c.at += 1
        name, role = _role_and_name(c, "a role", bearer=True)
    elif c.kind(1) == COMMA and c.kind(2) == WORD and c.word(2) not in RESERVED:
        among, quantifier = c.take_names(what), "every"
    else:
        name, role = _role_and_name(c, what, bearer=bearer)
    excluding = c.take_names("who is left out") if c.accept("except") else ()
    as_of = ""
    if c.accept("as", "of"):
        as_of = c.take_date() if c.word()[:1].isdigit() else c.take_name("a date or the step of a status", LOWER)
    return Ref(name=name, role=role, among=among, quantifier=quantifier, excluding=excluding, as_of=as_of)


def _role_and_name(c: Cursor, what: str, *, bearer: bool) -> tuple[str, str]:
    first = c.take_name(what)
    if is_holder(first):
        return first, ""
    if is_holder(c.word()):
        return c.take_name(what), first
    return ("", first) if bearer else (first, "")


def take_pattern(c: Cursor) -> Pattern:
    """A shape that occurrences match, up to the first word that cannot belong to it."""
    ongoing = c.accept("ongoing")
    deemed = c.accept("actual", "or", "deemed")
    classes: tuple[str, ...]
    state = ""
    slots: list[Slot] = []
    if c.sees("released", "from"):
        c.at += 2
        classes, state = (c.take_name("a provision"),), "released"
    elif c.accept("any", "of"):
        classes = c.take_names("a class of occurrence", LOWER)
        if len(classes) == 1:
            c.refuse("a comma and a second class", "Name two classes or more after `any of`, or leave out these words.")
    else:
        classes = (c.take_name("a class of occurrence or a provision", LOWER),)
        if c.word() in STATES:
            state = c.word()
            c.at += 1
    if c.kind() == WORD and c.word() not in _NOT_OBJECT:
        slots.append(Slot("object", take_ref(c)))
    outcome = called = ""
    while True:
        word = c.word()
        if word == "with" and c.word(1) == "outcome" and not outcome:
            c.at += 2
            outcome = c.take_name("the outcome of a decision", LOWER)
        elif word in _PREPOSITIONS:
            if word != "of" and any(slot.preposition == word for slot in slots):  # `signature of protocol of X`
                message = f"`{word}` stands twice, and only one of the two could be read."
                raise Refusal("repeated-slot", message, f"Name all of them behind one `{word}`, with commas.", at=c.tokens[c.at])
            c.at += 1
            slots.append(Slot(word, take_ref(c, f"who or what stands behind `{word}`")))
        elif word == "called" and not called:
            c.at += 1
            called = c.take_name("a placeholder", PLACEHOLDER, "Call it by one capital letter, with or without a digit.")
        else:
            break
    return Pattern(
        classes=classes, state=state, slots=tuple(slots), outcome=outcome, ongoing=ongoing, deemed=deemed, called=called
    )


def take_anchor(c: Cursor) -> Anchor:
    """What a clock or an order counts from; reads to the end of the line."""
    word = c.word()
    if c.left == 3 and c.accept("entry", "into", "force"):
        return Anchor("entry_into_force")
    if c.left == 1 and word:
        if word == "signature":
            c.at += 1
            return Anchor("signature")
        if re.match(r"[0-9]{4}", word):
            return Anchor("date", c.take_date())
        if PLACEHOLDER.match(word) or (LOWER.match(word) and "-" in word):
            c.at += 1
            return Anchor("occurrence", word)
    if c.left == 2 and c.word(1) in STATES:
        name = c.take_name("a provision")
        c.at += 1
        return Anchor("provision", name, c.tokens[c.at - 1].text)
    if is_holder(word):
        raise Refusal(
            "bad-anchor",
            f"`{shown(word)}` is no happening that a clock can count from.",
            "Name a placeholder, `PROVISION fulfilled`, a date, `signature`, `entry into force` or a pattern.",
            at=c.place(),
        )
    return Anchor("pattern", pattern=take_pattern(c))


def take_hedge(c: Cursor) -> str:
    """`, where possible`, `, roughly` or `, illustrative` at the end of the line; taken off before the rest is read."""
    for words, hedge in HEDGES.items():
        start = len(c.tokens) - len(words)
        tail = tuple(token.text for token in c.tokens[start:])
        if start - 1 >= c.at and c.tokens[start - 1].kind == COMMA and tail == words:
            c.end_column = c.tokens[start - 1].column
            del c.tokens[start - 1 :]
            return hedge
    return ""
