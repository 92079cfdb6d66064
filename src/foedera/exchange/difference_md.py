"""The difference of two texts as Markdown: block by block, line by line, with sources and how to get it again."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.exchange.markdown import Footnotes, again, escaped
from foedera.model.difference import KEPT, ONLY_LEFT, ONLY_RIGHT, SAME, BlockDifference, Difference


def write(found: Difference) -> str:
    """The difference as Markdown text."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Difference) -> Iterator[str]:
    yield from (f"# {escaped(found.left.label)} and {escaped(found.right.label)}", "")
    for sign, side in (("\u2212", found.left), ("+", found.right)):
        stamp = ", **would be**: not in force on record" if side.hypothetical else ""
        yield f"- {sign} **{escaped(side.label)}** {escaped(side.title)} {side.mark}{stamp}"
    yield from [f"- taken as the same: {escaped(found.alike)}"] * bool(found.alike)
    yield ""
    for block in found.blocks:
        if block.change != SAME:
            yield from _block(block, found)
    other = len(found.blocks) - found.same
    yield from (f"Blocks: {found.same} the same, {other} different.", "")
    footnotes = Footnotes(found.citations)
    footnotes.cite(one.id for one in found.citations)
    yield from footnotes.lines()
    yield ""
    yield again(found.notice, found.command, found.software, found.library)


def _block(block: BlockDifference, found: Difference) -> Iterator[str]:
    alone = {ONLY_LEFT: f", only in {found.left.label}", ONLY_RIGHT: f", only in {found.right.label}"}.get(block.change, "")
    marks = "/".join(dict.fromkeys(mark for mark in (block.mark_left, block.mark_right) if mark))
    name = " ".join(part for part in (block.kind, block.id, block.title, marks) if part)
    yield from (f"## {escaped(name)}{escaped(alone)}", "", "```diff")
    yield from (f"{line.sign} {line.text.strip()}" for line in block.lines if line.sign != KEPT)
    yield from ("```", "")
    sides = ((found.left, block.plain_left), (found.right, block.plain_right))
    told = [f"- *{escaped(side.label)}*: {escaped(sentence)}" for side, plain in sides for sentence in plain]
    yield from [*told, ""] if told else []
