"""What begins does so before it ends."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, moment, report, words_of
from foedera.model.blocks import Event, Provision, Role
from foedera.model.lines import Earliest, To

CODE = "reversed-dates"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The end lies before the beginning, so the line never holds. Probably two dates were exchanged.",
    'agreement a "A"\nrole party: UKR from 2024 to 2020\n',
    'agreement a "A"\nrole party: UKR from 2020 to 2024\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Roles, provisions and events whose last date is certainly earlier than their first."""
    for item in ground.each(Role, Provision, Event):
        first, last = _dates(item.value)
        since, until = moment(first), moment(last)
        if since is not None and until is not None and until.hi < since.lo:
            message = f"`{last}` is given as the end, but the beginning is {first}, so this never holds."
            yield report(CODE, SEVERITY, item.value.where, message, "Put the dates in order.")


def _dates(block: Role | Provision | Event) -> tuple[str, str]:
    if isinstance(block, Role):
        return block.since, block.until
    if isinstance(block, Event):
        return next(words_of(block.lines, "at"), ("",))[0], next(words_of(block.lines, "until"), ("",))[0]
    since = (line.anchor.name for line in block.lines if isinstance(line, Earliest) and line.anchor.kind == "date")
    until = (line.date for line in block.lines if isinstance(line, To))
    return next(since, ""), next(until, "")
