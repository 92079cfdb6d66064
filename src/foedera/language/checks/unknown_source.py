"""Every source that a line cites is described."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.model.lines import Fact, Quote, SourceLine

CODE = "unknown-source"
SEVERITY = "error"
EXPLANATION = Explanation(
    "Every fact can be looked up, so a cited source needs a block with its address. Nothing is compared where no source is"
    " described at all.",
    'source s\n  url "u"\nagreement a "A"\n  source ss\n',
    'source s\n  url "u"\nagreement a "A"\n  source s\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`source`, `quote … from` and `according to` with an id that has no `source` block; silent where there is none."""
    if not ground.sources:
        return
    for item in ground.each(SourceLine, Quote, Fact):
        for name in _cited(item.value):
            if name and name not in ground.sources:
                message = f"`{name}` is no source of the library, so nobody can look it up."
                remedy = f'Correct the id, or describe it: source {name} with a `url "…"` line.'
                yield report(CODE, SEVERITY, item.where, message, remedy, near=close_to(name, ground.sources))


def _cited(value: object) -> tuple[str, ...]:
    match value:
        case SourceLine():
            return value.sources
        case Quote():
            return (value.source,)
        case Fact(keyword="stage", words=words) if "to" in words:
            return words[words.index("to") + 1 :]
        case _:
            return ()
