"""No class of occurrence is a kind of itself."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, report, words_of
from foedera.model.blocks import OccurrenceClass

CODE = "class-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A class is a kind of itself, by way of others. Two words for one class are an `alias`.",
    'class one "one"\n  below two\nclass two "two"\n  below one\n',
    'class one "one"\n  below two\nclass two "two"\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`below` lines that lead from a class back to it."""
    blocks = {block.id: block for block in ground.blocks(OccurrenceClass)}
    edges = {name: [word for words in words_of(block.lines, "below") for word in words] for name, block in blocks.items()}
    for circle in cycles(edges):
        message = f"`{circle[0]}` is a kind of itself: {chain(circle)}."
        remedy = "Remove one of the lines; two words for one class are an `alias`."
        yield report(CODE, SEVERITY, blocks[circle[0]].where, message, remedy)
