"""Whoever is bound existed when the text began and for as long as it says that they belong to it."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem, Where
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, beginning, is_actor, moment, report
from foedera.model.blocks import Role
from foedera.model.lines import Bearer
from foedera.model.text import AgreementText
from foedera.model.time import Period, format_period
from foedera.model.truth import NO

CODE = "did-not-exist"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A member of a role, or a bearer named by code, did not exist when the text began, or not as long as the role says. An"
    " actor that followed another has a code of its own.",
    'actor SUN "Soviet Union"\n  kind state\n  from 1922-12-30\n  to 1991-12-26\nagreement a "A"\n  signed 1995-01-01\n'
    "role party: SUN\n",
    'actor SUN "Soviet Union"\n  kind state\n  from 1922-12-30\n  to 1991-12-26\nagreement a "A"\n  signed 1985-01-01\n'
    "role party: SUN\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """Members of roles and bearers by code whose dates lie outside the actor's existence."""
    for item in ground.each(Role, Bearer):
        if item.text is None:
            continue
        if isinstance(item.value, Role):
            yield from _members(ground, item.text, item.value)
        else:
            start = beginning(item.text)
            for code in (item.value.ref.name, *item.value.ref.among):
                yield from _absent(ground, code, start, item.where)


def _members(ground: Ground, text: AgreementText, role: Role) -> Iterator[Problem]:
    start = moment(role.since) or beginning(text)
    stop = moment(role.until)
    if start is None:
        start = stop
    for code in role.members:
        missing = list(_absent(ground, code, start, role.where))
        yield from missing
        if not missing and role.until and stop != start:
            yield from _absent(ground, code, stop, role.where)


def _absent(ground: Ground, code: str, at: Period | None, where: Where) -> Iterator[Problem]:
    if at is None or not is_actor(code) or ground.actors.exists(code, at) is not NO:
        return
    state = "as a State " if ground.actors.kind(code) == "state" else ""
    message = f"`{code}` did not exist {state}on {format_period(at)}, so it can be bound by nothing."
    others = ", ".join(ground.actors.successors(code))
    remedy = "Correct the code or the date, or give the role `from` and `to` dates."
    yield report(CODE, SEVERITY, where, message, f"{remedy} Its place was taken by {others}." if others else remedy)
