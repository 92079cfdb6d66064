"""No place lies inside itself."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, report, words_of
from foedera.model.blocks import Place

CODE = "place-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A place lies inside itself, by way of others. Places that share a part without one lying in the other `overlap`.",
    'place one "One"\n  in two\nplace two "Two"\n  in one\n',
    'place one "One"\n  in two\nplace two "Two"\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """`in` lines that lead from a place back to it."""
    blocks = {block.id: block for block in ground.blocks(Place)}
    edges = {name: [word for words in words_of(block.lines, "in") for word in words] for name, block in blocks.items()}
    for circle in cycles(edges):
        message = f"`{circle[0]}` lies inside itself: {chain(circle)}."
        remedy = "Two places that share a part say `overlaps`."
        yield report(CODE, SEVERITY, blocks[circle[0]].where, message, remedy)
