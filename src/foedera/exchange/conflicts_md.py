"""Clashes as Markdown: a table by kind with numbers of sources, the witnesses, and how to get the list again."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import LEGEND, again, runs, source
from foedera.model.conflict import KINDS, Conflict, Conflicts, Side


def write(found: Conflicts) -> str:
    """The clashes as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Conflicts) -> Iterator[str]:
    numbers = {one.id: number for number, one in enumerate(found.citations, start=1)}
    yield "**Hypothetical**: each clash is shown by assumed events; a text that is not in force is asked as if it were."
    for kind, heading in KINDS:
        group = [one for one in found.conflicts if one.kind == kind]
        if group:
            yield ""
            yield f"### {heading.capitalize()}"
            for one in group:
                yield ""
                yield from _clash(one, numbers)
    yield ""
    yield LEGEND
    yield ""
    yield from (f"{number}. {source(one)}" for number, one in enumerate(found.citations, start=1))
    yield ""
    yield again(found.notice, found.command, found.software, found.library)


def _clash(one: Conflict, numbers: dict[str, int]) -> Iterator[str]:
    stamp = " (**would be**: a side is not in force)" if one.assumed_in_force else ""
    yield f"**{one.number}.** {one.told}{stamp}"
    yield ""
    for side in one.sides:
        yield f"- {_side(side, one.flip)} {side.mark} {runs(sorted(numbers[name] for name in side.sources))}".rstrip()
    for hinge in one.hangs_on:
        held = f" (held by {', '.join(hinge.holders)})" if hinge.holders else ""
        yield f"- {'arises' if hinge.arises else 'vanishes'} under {hinge.name}{held}"
    yield f"- witness: `{one.witness}`"


def _side(side: Side, flip: str) -> str:
    cite = f", {side.cite}" if side.cite else ""
    words = f"`{side.id}`{cite} ({side.binding}, {side.standing}): {side.says}".replace("|", "\\|")
    return f"{words} {' '.join(side.bearers)}: {side.answer}; if {flip}: {side.without}."
