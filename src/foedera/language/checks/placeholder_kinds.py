"""A placeholder stands for one thing throughout a block."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.bindings import ACTOR, OCCURRENCE, Mention, binding_blocks, mentions
from foedera.language.checks.ground import Ground, report

CODE = "placeholder-kinds"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Within one block a letter is either an actor or an occurrence, and names one only. Here it would have to be two"
    " things at once, so nothing could match.",
    'agreement a "A"\nprovision p\n  when attack by A called A\n',
    'agreement a "A"\nprovision p\n  when attack by X called A\n',
)
_WORDS = {ACTOR: "an actor", OCCURRENCE: "an occurrence"}


def check(ground: Ground) -> Iterator[Problem]:
    """Placeholders that are an actor on one line and an occurrence on another, or the name of two occurrences."""
    for block in binding_blocks(ground):
        first: dict[str, Mention] = {}
        called: dict[str, Mention] = {}
        for mention in mentions(ground, block):
            if mention.kind:
                other = first.setdefault(mention.name, mention)
                if other.kind != mention.kind:
                    yield _mixed(mention, other)
            if mention.binds == "called" and not mention.scope:
                before = called.setdefault(mention.name, mention)
                if before is not mention:
                    yield _twice(mention, before)


def _mixed(mention: Mention, other: Mention) -> Problem:
    place = "the same line" if other.where.line == mention.where.line else f"line {other.where.line}"
    message = (
        f"`{mention.name}` is {_WORDS[mention.kind]} here but {_WORDS[other.kind]} on {place},"
        " and it can be only one of them."
    )
    return report(CODE, SEVERITY, mention.where, message, "Take another letter for one of the two.")


def _twice(mention: Mention, other: Mention) -> Problem:
    message = f"`{mention.name}` names one occurrence here and another on line {other.where.line}."
    return report(CODE, SEVERITY, mention.where, message, "Call the second by another letter.")
