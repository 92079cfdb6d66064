"""No text comes before another that comes before it."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem, Where
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, report
from foedera.model.blocks import Provision
from foedera.model.lines import Link

CODE = "priority-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Each text of the circle is put before the next by `supersedes`, `despite` or `subject to`, so none can be applied"
    " first.",
    'agreement a "A"\n  supersedes b\nagreement b "B"\n  supersedes a\n',
    'agreement a "A"\n  supersedes b\nagreement b "B"\n  subject to a\n',
)
_BEFORE = ("supersedes", "despite")
_AFTER = "subject_to"


def check(ground: Ground) -> Iterator[Problem]:
    """`supersedes`, `despite` and `subject to` lines that put each text of a circle before the next."""
    edges: dict[str, list[str]] = {}
    places: dict[tuple[str, str], Where] = {}
    for item in ground.each(Link):
        link = item.value
        if item.text is None or link.kind not in (*_BEFORE, _AFTER):
            continue
        agreement = item.text.agreement.id
        own = f"{agreement}/{item.block.id}" if isinstance(item.block, Provision) else agreement
        local = link.target in ground.names(item.text).provisions and link.target not in ground.agreements
        target = f"{agreement}/{link.target}" if local else link.target
        first, second = (target, own) if link.kind == _AFTER else (own, target)
        edges.setdefault(first, []).append(second)
        edges.setdefault(second, [])
        places[first, second] = item.where
    for circle in cycles(edges):
        where = places[circle[0], circle[1] if len(circle) > 1 else circle[0]]
        message = f"`{circle[0]}` comes before a text that comes before it, so neither can be applied first: {chain(circle)}."
        yield report(CODE, SEVERITY, where, message, "Remove one of the lines, or turn it round.")
