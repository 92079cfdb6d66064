"""Names are given once in the whole library, not only once in a file."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem, Where
from foedera.language.blocks import OF_AGREEMENT, identity
from foedera.language.catalogue import EXPLANATIONS
from foedera.language.checks.ground import Ground, report
from foedera.model.blocks import AnyBlock

CODE = "duplicate-id"
SEVERITY = "error"
EXPLANATION = EXPLANATIONS[CODE]  # the reader of one file reports it as well


def check(ground: Ground) -> Iterator[Problem]:
    """Events, claims, sources, actors, scenarios and the like with one name in two files; within one the reader tells."""
    seen: dict[tuple[str, str], Where] = {}
    blocks: Iterator[AnyBlock] = (block for document in ground.documents for block in document.blocks)
    for block in blocks:
        pair = identity(block)
        if pair is None or pair[0] in OF_AGREEMENT or pair[0] == "agreement":
            continue
        first = seen.setdefault(pair, block.where)
        if first.file != block.where.file:
            kind = "class" if pair[0] == "occurrenceclass" else pair[0]
            message = f"`{pair[1]}` is the name of a {kind} at {first.file}:{first.line} already."
            yield report(CODE, SEVERITY, block.where, message, "Give one of the two another name.")
