"""A clock counts from something that the trigger has bound."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.bindings import Mention, mentions
from foedera.language.checks.ground import Ground, is_placeholder, listed, report
from foedera.language.checks.walk import Said, said
from foedera.model.blocks import Provision
from foedera.model.lines import Earliest, Timing, Within

CODE = "unbound-anchor"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A clock counts from an occurrence of the trigger, and the letter after `after` is none. It would never start, and the"
    " duty would never be late.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when attack called A\n  each party G\n  must consult\n'
    "  within 24h after R\n",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when attack called A\n  each party G\n  must consult\n'
    "  within 24h after A\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """`within`, `from` and `timing` after nothing, or after a placeholder that is no occurrence of the trigger."""
    for text in ground.laws:
        for provision in text.provisions:
            yield from _provision(ground, provision)


def _provision(ground: Ground, provision: Provision) -> Iterator[Problem]:
    found = mentions(ground, provision)
    for one in said(provision.lines):
        anchor = one.line.anchor if isinstance(one.line, Within | Earliest | Timing) else None
        if anchor is None or anchor.kind != "occurrence":
            continue
        if not anchor.name:
            message = "The clock counts from nothing, so it never starts."
            remedy = "Write `after` and what it counts from, or `, anchor not stated` if the text does not say."
            yield report(CODE, SEVERITY, one.line.where, message, remedy)
        elif is_placeholder(anchor.name) and not _starts(anchor.name, one, found):
            yield _problem(anchor.name, one, found)


def _occurrences(found: list[Mention], scope: str) -> set[str]:
    bound = ("called", "trigger")
    return {one.name for one in found if one.binds in bound and one.kind == "occurrence" and one.scope in ("", scope)}


def _starts(name: str, one: Said, found: list[Mention]) -> bool:
    return name in _occurrences(found, one.scope)


def _problem(name: str, one: Said, found: list[Mention]) -> Problem:
    known = _occurrences(found, one.scope)
    if any(mention.name == name and mention.binds and mention.kind == "actor" for mention in found):
        message = f"`{name}` is an actor, and a clock counts from what happens, so it never starts."
    else:
        message = f"`{name}` is no occurrence of the trigger, so the clock never starts."
    bound = f" Bound here: {listed(known)}." if known else ""
    remedy = f"Write `called {name}` in the `when` line that the clock counts from.{bound}"
    return report(CODE, SEVERITY, one.line.where, message, remedy)
