"""A statement that is about no text of the library is kept, and shown to be so."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.blocks import Statement

CODE = "unknown-framework"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The statement is about something of which the library has no text. That may well be so: people speak of frameworks that"
    " were never written down. It is kept and found by the name that it gives.",
    'statement s "N" for RUS about aa opposes\nagreement a "A"\n',
    'statement s "N" for RUS about a opposes\nagreement a "A"\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`statement … about NAME` where no agreement, and no provision of one, has that name."""
    known = set(ground.agreements) | {text.agreement.id for text in ground.texts}
    for item in ground.each(Statement):
        agreement, slash, provision = item.value.about.partition("/")
        names = ground.agreements.get(agreement)
        if agreement not in known or (slash and (names is None or provision not in names.provisions)):
            message = f"`{item.value.about}` is no text of the library, so the statement will be found by its name only."
            near = close_to(agreement, known)
            yield report(CODE, SEVERITY, item.where, message, "Correct the name, or leave it if no text exists.", near=near)
