"""No definition and no area is explained by itself."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.cycles import chain, cycles
from foedera.language.checks.ground import Ground, Names, report
from foedera.language.checks.walk import every
from foedera.model.blocks import Area, Define
from foedera.model.terms import Is, PlaceIn

CODE = "definition-cycle"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A definition is explained by itself, by way of others, or an area is drawn by itself. A definition that stands in place"
    " of another counts as that other, since whoever asks for the other is given it.",
    'agreement a "A"\ndefine one X\n  means X is two\ndefine two X\n  means X is one\n',
    'agreement a "A"\ndefine one X\n  means X is two\ndefine two X\n  means X is UKR\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Definitions that use each other, one that replaces another counting as that other; areas drawn by each other."""
    for names in ground.agreements.values():
        blocks: dict[str, list[Define | Area]] = {}
        for define in names.text.definitions:
            blocks.setdefault(define.in_place_of or define.name, []).append(define)
        for area in names.text.areas:
            blocks.setdefault(area.name, []).append(area)
        edges = {name: [word for block in same for word in _used(names, block)] for name, same in blocks.items()}
        for circle in cycles({name: [word for word in words if word in edges] for name, words in edges.items()}):
            message = f"`{circle[0]}` is explained by itself, so it says nothing: {chain(circle)}."
            remedy = "Let one of them rest on facts, places or actors."
            yield report(CODE, SEVERITY, blocks[circle[0]][0].where, message, remedy)


def _used(names: Names, block: Define | Area) -> Iterator[str]:
    if isinstance(block, Area):
        yield from (name for name in (*block.places, *block.excluding) if name in names.areas)
    yield from (condition.area for condition, _ in every(block, PlaceIn))
    yield from (_asked(names, condition.word) for condition, _ in every(block, Is))


def _asked(names: Names, word: str) -> str:
    define = names.definitions.get(word)
    return define.in_place_of or define.name if define is not None else ""
