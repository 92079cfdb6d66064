"""A duty that arises only if another is fulfilled is owed by nobody as long as the first is left undone."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, Names, report
from foedera.language.checks.walk import said
from foedera.model.blocks import Provision
from foedera.model.lines import Duty, When

CODE = "dependent-duty"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The duty arises only when another duty has been fulfilled. Whoever leaves the first undone never owes the second, and"
    " silence about the first is then the cheaper way. The message shows the chain.",
    'agreement a "A"\nrole party: UKR, GBR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
    "provision act\n  when consult fulfilled by party G called C\n  that G\n  must assist UKR\n",
    'agreement a "A"\nrole party: UKR, GBR\nprovision consult\n  when request called R\n  each party G\n  must consult\n'
    "provision act\n  when request called R\n  each party G\n  must assist UKR\n",
)
LONGEST = 8
"""So many provisions of a chain are shown."""
_OWED = ("must", "must_maintain", "intends")


def check(ground: Ground) -> Iterator[Problem]:
    """`when X fulfilled` on a duty, X being a duty itself; the message shows the whole chain."""
    for names in ground.agreements.values():
        for provision in names.text.provisions:
            if not _is_duty(provision):
                continue
            for one in said(provision.lines):
                if isinstance(one.line, When) and one.line.pattern.state == "fulfilled":
                    first = names.provisions.get(one.line.pattern.classes[0])
                    if first is not None and _is_duty(first):
                        yield _problem(ground, names, provision, first, one.line, one.under)


def _is_duty(provision: Provision) -> bool:
    return any(isinstance(line, Duty) and line.modality in _OWED for line in provision.lines)


def _problem(ground: Ground, names: Names, provision: Provision, first: Provision, line: When, under: str) -> Problem:
    links = [provision.id, *_back(names, first)]
    words = " ← ".join(f"`{link}`" for link in links)
    condition = f" ({under})" if under else ""
    message = (
        f"`{first.id}` must be fulfilled before anybody owes `{provision.id}` of `{ground.home(provision.where)}`{condition}:"
        f" whoever leaves the first undone never owes the second ({words})."
    )
    remedy = "If the text says so, keep it; if the duty stands by itself, let it begin with what the first begins with."
    return report(CODE, SEVERITY, line.where, message, remedy)


def _back(names: Names, provision: Provision) -> list[str]:
    """The provision and those that it waits for, back to one that waits for none."""
    path = [provision.id]
    while len(path) < LONGEST:
        waits = (
            line.pattern.classes[0]
            for line in provision.lines
            if isinstance(line, When) and line.pattern.state == "fulfilled" and line.pattern.classes[0] not in path
        )
        before = names.provisions.get(next(waits, ""))
        if before is None:
            return path
        path.append(before.id)
        provision = before
    return [*path, "…"]
