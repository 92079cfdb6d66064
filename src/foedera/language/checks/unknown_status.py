"""Every status and step that a condition asks for is one that the agreement has."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, Names, close_to, is_plain, report
from foedera.language.checks.walk import Item
from foedera.model.terms import Ref, StatusIs

CODE = "unknown-status"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A condition asks for a status, or for a step of one, that the agreement does not declare; or a role is read as of such a"
    " step. It would never be reached.",
    'agreement a "A"\nstatus accession of X: none, invited\n  invited invitation of X\nprovision p\n  each state X\n'
    "  may join\n  provided accession of X is invitd\n",
    'agreement a "A"\nstatus accession of X: none, invited\n  invited invitation of X\nprovision p\n  each state X\n'
    "  may join\n  provided accession of X is invited\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """`STATUS of X is STEP` and `as of STEP` with a name that no `status` block declares."""
    for item in ground.each(StatusIs, Ref):
        if item.text is None:
            continue
        names = ground.names(item.text)
        if isinstance(item.value, StatusIs):
            yield from _asked(ground, names, item)
        elif is_plain(item.value.as_of) and item.value.as_of not in names.steps:
            message = f"`{item.value.as_of}` is neither a date nor a step of a status, so the role can be read at no time."
            near = close_to(item.value.as_of, names.steps)
            yield report(CODE, SEVERITY, item.where, message, "Write a date, or the step of a status.", near=near)


def _asked(ground: Ground, names: Names, item: Item) -> Iterator[Problem]:
    condition = item.value
    status = names.statuses.get(condition.status)
    if status is None:
        message = f"`{condition.status}` is no status of `{ground.home(item.where)}`."
        remedy = f"Correct the name, or declare it: status {condition.status} of X: none, STEP."
        yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(condition.status, names.statuses))
    elif status.steps and condition.step not in status.steps:
        message = f"`{condition.step}` is no step of the status `{condition.status}`, so it is never reached."
        remedy = f"Write one of: {', '.join(status.steps)}."
        yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(condition.step, status.steps))
