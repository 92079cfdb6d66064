"""Every line of the library that carries meaning, taken out one at a time.

A line shared by a family stands once: taking it out takes it out of every member. Deleting a line means: a guard, a clock, a
judge, a reading or a definition's line is left out; an exception is left empty; one alternative of an `any of` or one condition
of an `all of` is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import msgspec

from foedera.errors import Where
from foedera.language.format import format_line
from foedera.language.spell import spell_condition
from foedera.model.lines import Bearer, Earliest, Every, Guard, JudgeOf, Means, Reading, Timing, Within
from foedera.model.terms import AllOf, AnyOf
from foedera.model.text import AgreementText

BLOCKS = ("roles", "areas", "definitions", "organs", "provisions")
CLOCKS = (Within, Earliest, Every, Timing)


class Mutant(NamedTuple):
    """One deletion.

    Attributes:
        kind: `guard`, `clock`, `judge`, `reading`, `exception`, `area` or `definition`.
        where: Place of the line.
        line: The line as it stands.
        agreements: Ids of the agreements it is taken out of.
        apply: The expanded text without it.
    """

    kind: str
    where: Where
    line: str
    agreements: tuple[str, ...]
    apply: Callable[[AgreementText], AgreementText]


def mutants(texts: Iterable[AgreementText]) -> list[Mutant]:
    """All deletions in the agreements of a library, in order of file and line."""
    found: dict[tuple[str, int, str], Mutant] = {}
    for text in texts:
        if text.is_template:
            continue
        for kind, where, line, name in _lines(text):
            key = (where.file, where.line, f"{kind}:{name}")
            old = found.get(key)
            agreements = (*(old.agreements if old else ()), text.agreement.id)
            found[key] = Mutant(kind, where, line, agreements, _without(kind, where.file, where.line, name))
    return [found[key] for key in sorted(found)]


def _lines(text: AgreementText) -> Iterator[tuple[str, Where, str, str]]:
    for field in BLOCKS:
        for block in getattr(text, field):
            for name in getattr(block, "excluding", ()):
                yield ("area" if field == "areas" else "exception"), block.where, f"{field[:-1]} {block.name} except {name}", name
            for line in block.lines:
                yield from _of_line(field, line)


def _of_line(field: str, line: Any) -> Iterator[tuple[str, Where, str, str]]:
    words = " ".join(format_line(line).split()) if not isinstance(line, Means) else ""
    if isinstance(line, Guard):
        yield "guard", line.where, words, ""
        yield from _parts(line.condition, "guard")
    elif isinstance(line, CLOCKS):
        yield "clock", line.where, words, ""
    elif isinstance(line, JudgeOf):
        yield "judge", line.where, words, ""
    elif isinstance(line, Reading):
        yield "reading", line.where, words, ""
    elif isinstance(line, Bearer):
        for name in line.ref.excluding:
            yield "exception", line.where, words, name
    elif isinstance(line, Means) and field in ("definitions", "areas"):
        if not isinstance(line.condition, AllOf | AnyOf):
            yield ("area" if field == "areas" else "definition"), line.where, "means " + " ".join(spell_condition(line.condition).split()), ""
        yield from _parts(line.condition, "definition")


def _parts(condition: Any, kind: str) -> Iterator[tuple[str, Where, str, str]]:
    for item in getattr(condition, "items", ()):
        if len(condition.items) > 1:
            yield kind, item.where, " ".join(spell_condition(item).split()), "part"
        yield from _parts(item, kind)


def _without(kind: str, file: str, number: int, name: str) -> Callable[[AgreementText], AgreementText]:
    def here(node: Any) -> bool:
        return bool(node.where.file == file and node.where.line == number)

    def thinned(condition: Any) -> Any:
        if not isinstance(condition, AllOf | AnyOf):
            return condition
        kept = tuple(thinned(item) for item in condition.items if not here(item) or len(condition.items) == 1)
        return msgspec.structs.replace(condition, items=kept)

    def line(node: Any) -> Any:
        if name == "part":
            return msgspec.structs.replace(node, condition=thinned(node.condition)) if isinstance(node, Guard | Means) else node
        if isinstance(node, Bearer) and here(node):
            kept = tuple(one for one in node.ref.excluding if one != name)
            return msgspec.structs.replace(node, ref=msgspec.structs.replace(node.ref, excluding=kept))
        return None if here(node) and _kind(node) == kind else node

    def block(node: Any) -> Any:
        if name and name != "part" and here(node) and name in getattr(node, "excluding", ()):
            node = msgspec.structs.replace(node, excluding=tuple(one for one in node.excluding if one != name))
        lines = tuple(kept for one in node.lines if (kept := line(one)) is not None)
        return msgspec.structs.replace(node, lines=lines)

    def apply(text: AgreementText) -> AgreementText:
        return msgspec.structs.replace(text, **{field: tuple(block(one) for one in getattr(text, field)) for field in BLOCKS})

    return apply


def _kind(line: Any) -> str:
    if isinstance(line, Means):
        return "definition"
    kinds: tuple[tuple[Any, str], ...] = ((Guard, "guard"), (JudgeOf, "judge"), (Reading, "reading"), (CLOCKS, "clock"))
    return next((name for kind, name in kinds if isinstance(line, kind)), "")
