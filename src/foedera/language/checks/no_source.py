"""Every provision can be looked up: in a source of its own, or in that of its agreement."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.model.lines import SourceLine

CODE = "no-source"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Neither the provision nor its agreement says where it was read, so nobody can check it against the text.",
    'agreement a "A"\nprovision p\n',
    'agreement a "A"\n  source s\nprovision p\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Provisions without a `source` line in agreements without one."""
    for text in ground.laws:
        if any(isinstance(line, SourceLine) for line in text.agreement.lines):
            continue
        for provision in text.provisions:
            if not any(isinstance(line, SourceLine) for line in provision.lines):
                message = f"`{provision.id}` has no source, and neither has `{text.agreement.id}`, so nobody can check it."
                remedy = "Add `source ID` to the provision or to the agreement."
                yield report(CODE, SEVERITY, provision.where, message, remedy)
