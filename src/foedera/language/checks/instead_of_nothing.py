"""A reading that says `instead` has a line to replace."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.language.checks.walk import Item
from foedera.model.lines import AnyLine, Bearer, Duty, Guard, Reading

CODE = "instead-of-nothing"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A reading with `instead` replaces the nearest line above that has the same keyword. There is none, so nothing is"
    " replaced: either the base line is missing, or the reading adds its line with `also`.",
    'agreement a "A"\nprovision p\n  when attack called A\n  reading clock.day held by UKR: instead within 24h after A\n',
    'agreement a "A"\nprovision p\n  when attack called A\n  reading clock.day held by UKR: also within 24h after A\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`instead LINE` with no line of that keyword above it: the base text would say nothing where the reading does."""
    for item in ground.each(Reading):
        line = item.value.line
        if item.value.mode == "instead" and line is not None and not _replaces(item, line):
            message = f"`{item.value.axis}.{item.value.name}` replaces the line above with the same keyword, and there is none."
            remedy = "Put the base line above the reading, or write `also` if the reading adds the line."
            yield report(CODE, SEVERITY, item.where, message, remedy)


def _replaces(item: Item, line: AnyLine) -> bool:
    above: list[AnyLine] = []
    for other in getattr(item.block, "lines", ()):
        if other is item.value:
            break
        above.append(other)
    return any(_keyword(other) == _keyword(line) for other in above)


def _keyword(line: AnyLine) -> str:
    """What a line begins with, as far as `instead` is concerned; bearers and duties are one keyword each."""
    if isinstance(line, Guard):
        return line.keyword
    return type(line).__name__ if isinstance(line, Bearer | Duty) else str(line.__struct_config__.tag)
