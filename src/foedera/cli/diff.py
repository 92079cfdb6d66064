"""`foedera diff`: what is different between two texts."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click
from msgspec.structs import replace

from foedera.cli.call import WIDEST, Call, counted, pass_call
from foedera.cli.form import format_option, write
from foedera.model.difference import KEPT, ONLY_LEFT, ONLY_RIGHT, SAME, BlockDifference, Difference


@click.command()
@click.argument("words", nargs=-1, metavar="A [B]")
@click.option("--reading", "readings", multiple=True, metavar="AXIS=NAME", help="Two readings of one agreement.")
@click.option("--at", "dates", multiple=True, metavar="DATE", help="One agreement as it stood, and was known, at two dates.")
@click.option("--full", is_flag=True, help="The lines that are the same as well.")
@format_option("difference")
@pass_call
def diff(
    call: Call, words: tuple[str, ...], readings: tuple[str, ...], dates: tuple[str, ...], full: bool, form: str
) -> None:  # fmt: skip
    """What is different between two texts, line by line, with plain English below.

    A and B are agreements, or files of one agreement each.

    \b
    foedera diff ba-gbr ba-usa
    foedera diff istanbul-2022 --reading assist=ukr --reading assist=rus
    foedera diff nato-1949 --at 1950 --at 2024-03-07
    """
    from foedera.cli.compare import again
    from foedera.workspace.diff import SUFFIX, Asked
    from foedera.workspace.lookup import agreement

    library = call.workspace.library
    names = tuple(word if word.endswith(SUFFIX) else agreement(library, word).id for word in words)
    found = call.workspace.diff(Asked(names=names, readings=readings, dates=dates))
    found = replace(found, command=again(call, found.command))
    if write(call, "difference", form, found):
        return
    for line in page(found, call, full=full):
        call.echo(line)


def page(found: Difference, call: Call, *, full: bool) -> Iterator[str]:
    """The lines of the page."""
    for sign, side in (("-", found.left), ("+", found.right)):
        stamp = "   WOULD BE: not in force on record" if side.hypothetical else ""
        yield call.paint(f"{sign} {side.label}", "bold") + f"  {side.title}   {side.mark}{stamp}"
    if found.alike:
        yield f"  taken as the same: {found.alike}"
    yield f"  {found.notice}"
    for block in found.blocks:
        if block.change != SAME:
            yield ""
            yield from _block(block, found, call, full=full)
    yield ""
    other = len(found.blocks) - found.same
    yield f"{counted(found.same, 'block')} the same, {other} different. Again: {found.command}"


def _block(block: BlockDifference, found: Difference, call: Call, *, full: bool) -> Iterator[str]:
    alone = {ONLY_LEFT: f"   only in {found.left.label}", ONLY_RIGHT: f"   only in {found.right.label}"}.get(block.change, "")
    signs = "/".join(dict.fromkeys(mark for mark in (block.mark_left, block.mark_right) if mark))
    name = f"{block.kind} {block.id}".strip()
    yield call.paint(name, "bold") + (f"  {block.title}" if block.title else "") + (f"   {signs}" if signs else "") + alone
    for line in block.lines:
        if full or line.sign != KEPT:
            yield f"  {line.sign} {line.text.strip() if not full else line.text}"
    for sign, sentences in (("-", block.plain_left), ("+", block.plain_right)):
        for sentence in sentences:
            yield from textwrap.wrap(
                sentence, max(call.width, WIDEST), initial_indent=f"      {sign} ", subsequent_indent=" " * 8,
                break_long_words=False, break_on_hyphens=False,
            )  # fmt: skip
