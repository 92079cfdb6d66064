"""A signed text says how binding it is: otherwise it is taken as political, and nobody would have said so."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.model.lines import Binding, Fact

CODE = "no-binding"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The agreement is signed, and nothing says whether it binds in law. It is taken as political, so a duty left undone would"
    " never be called a breach. Say it in one line, on the agreement or on each provision.",
    'agreement a "A"\n  source s\n  signed 2024-01-12\nprovision p\n',
    'agreement a "A"\n  source s\n  binding legal\n  signed 2024-01-12\nprovision p\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Signed or issued agreements without a `binding` line, unless every provision has its own."""
    for text in ground.laws:
        lines = text.agreement.lines
        dated = any(isinstance(line, Fact) and line.keyword in ("signed", "issued") for line in lines)
        own = any(isinstance(line, Binding) for line in lines)
        each = all(any(isinstance(line, Binding) for line in one.lines) for one in text.provisions)
        if dated and not own and not each:
            message = f"`{text.agreement.id}` does not say how binding it is, and is taken as political."
            remedy = "Add `binding legal`, `political`, `proposed`, `domestic` or `contested`."
            yield report(CODE, SEVERITY, text.agreement.where, message, remedy)
