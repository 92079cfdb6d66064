"""Every placeholder that a line uses is bound by another: by the trigger, the bearer, or what is searched for."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.bindings import Mention, binding_blocks, mentions
from foedera.language.checks.ground import Ground, listed, report

CODE = "unbound-placeholder"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A capital letter stands for whatever the trigger, the bearer or a search on the record has bound it to. Nothing binds"
    " this one, or only a reading does, so the line can be decided for nobody. A prohibition calls each act `A`.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided W in party\n',
    'agreement a "A"\nrole party: UKR\nprovision p\n  when attack on V called A\n  provided V in party\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Placeholders used in a provision, definition or status that no line gives a value, or only a reading does."""
    for block in binding_blocks(ground):
        found = mentions(ground, block)
        for mention in found:
            if not mention.binds and not _bound(mention, found):
                yield _problem(mention, found)


def _bound(use: Mention, found: list[Mention]) -> bool:
    scopes = {mention.scope for mention in found if mention.binds and mention.name == use.name}
    # A line that always counts may rest on readings only if there is one for each way of reading: at least two.
    return "" in scopes or use.scope in scopes or (not use.scope and len(scopes) > 1)


def _problem(use: Mention, found: list[Mention]) -> Problem:
    only = sorted({mention.scope for mention in found if mention.binds and mention.name == use.name})
    if only:
        message = f"`{use.name}` is bound only in the reading {', '.join(only)}, but this line counts without it."
        return report(CODE, SEVERITY, use.where, message, "Bind it in a line that always counts, or put this line under it.")
    bound = {mention.name for mention in found if mention.binds}
    message = f"`{use.name}` stands for nothing: no line of the block binds it."
    known = f" Bound here: {listed(bound)}." if bound else ""
    remedy = f"Bind it in a `when` line (`called {use.name}`, `on {use.name}`) or with the bearer.{known}"
    return report(CODE, SEVERITY, use.where, message, remedy)
