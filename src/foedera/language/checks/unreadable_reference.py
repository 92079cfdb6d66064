"""Reference data that contradicts itself is left out and shown."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report

CODE = "unreadable-reference"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A block of reference data contradicts itself, so it is left out and what rests on it is unknown. The message gives the"
    " reason.",
    'place kyiv "Kyiv"\n  latitude 51 50\n',
    'place kyiv "Kyiv"\n  latitude 50 51\n',
)


def check(ground: Ground) -> Iterator[Problem]:
    """Actors, places and classes that the registries refuse, as with a latitude whose edges are turned round."""
    for block, reason in ground.unreadable:
        message = f"The block cannot be used: {reason}"
        yield report(CODE, SEVERITY, block.where, message, "Correct the line that is named; until then the block is left out.")
