"""Every reading that a question pins is one that some text has."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.language.checks.walk import every
from foedera.model.blocks import Ask
from foedera.model.lines import Reading

CODE = "unknown-reading"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The question pins a reading that no text has, so pinning it would change nothing and the answer would seem settled.",
    'scenario s\n  ask as of 2024 reading future.any\nagreement a "A"\nprovision p\n  reading future.later: as written\n',
    'scenario s\n  ask as of 2024 reading future.later\nagreement a "A"\nprovision p\n  reading future.later: as written\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`ask … reading AXIS.NAME` where no line of any agreement has this reading."""
    known = {f"{line.axis}.{line.name}" for text in ground.laws for line, _ in every(text, Reading)}
    for item in ground.each(Ask):
        for axis, name in item.value.readings:
            if f"{axis}.{name}" not in known:
                message = f"`{axis}.{name}` is no reading of any text, so choosing it changes nothing."
                near = close_to(f"{axis}.{name}", known)
                yield report(CODE, SEVERITY, item.where, message, "Name a reading that a text has.", near=near)
