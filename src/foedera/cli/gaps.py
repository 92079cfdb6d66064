"""`foedera gaps`: for which attacker, place and date nobody is bound."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click
from msgspec.structs import replace

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import format_option, write
from foedera.model.gaps import CONTESTED, LAW, Bound, Cell, Gaps, Reason

SHOWN = 6
"""How many codes, places and texts a line names."""
_ACTS = {"help": "to help", "consult": "to consult"}


@click.command()
@click.option("--to", default="", metavar="WHO", help="Who is attacked: a code or a name.")
@click.option("--as-of", default="", metavar="DATE", help="The first date asked. Default: today.")
@click.option("--known-at", default="", metavar="DATE", help="Only texts and records known by then count.")
@click.option("--view", default="default", metavar="VIEW", help="Whose word decides on disputed facts.")
@click.option("--full", is_flag=True, help="Every code, place, text and end of a term.")
@format_option("gaps", "table")
@pass_call
def gaps(call: Call, to: str, as_of: str, known_at: str, view: str, full: bool, form: str) -> None:
    """For which attacker, place and date nobody is bound after an attack.

    The attackers are those that texts name, those bound themselves, and any other State; the places those that texts
    tell apart; the dates those after which terms end. Each cell is asked of the engine, and tells the first lines that fail.

    \b
    foedera gaps --to UKR
    foedera gaps --to GBR --format csv
    """
    from foedera.cli.compare import again
    from foedera.workspace.gaps import Asked

    found = call.workspace.gaps(Asked(to=to, as_of=as_of, known_at=known_at, view=view))
    found = replace(found, command=again(call, found.command))
    if not write(call, "gaps", form, found):
        for line in page(found, call, full=full):
            call.echo(line)


def page(found: Gaps, call: Call, *, full: bool) -> Iterator[str]:
    """The lines of the page."""
    yield f"{call.paint('HYPOTHETICAL', 'yellow')}  Armed attack on {found.name}, cell by cell. Request: none assumed."
    yield f"from {found.as_of} on | known at {found.known_at} | view {found.view}"
    texts = found.texts if full else found.texts[:SHOWN]
    more = f" and {len(found.texts) - len(texts)} more" if len(texts) < len(found.texts) else ""
    yield from _wrapped(f"{counted(len(found.texts), 'text')} asked: {', '.join(texts)}{more}", 0, 2, call.width)
    if found.left_out:
        yield from _wrapped(f"not asked, never in force: {', '.join(found.left_out)}", 0, 2, call.width)
    if found.boundaries:
        ends = [f"{day} {', '.join(names)}" for day, names in found.boundaries]
        told = "; ".join(ends)
        if not full and len(ends) > 1:
            told = f"{counted(len(ends), 'date')}, {found.boundaries[0][0]} to {found.boundaries[-1][0]}"
        yield from _wrapped(f"fixed terms end on: {told}", 0, 2, call.width)
    everywhere = {place for cell in found.cells for place in cell.places}
    attackers: tuple[str, ...] = ()
    number = 0
    for cell in found.cells:
        if cell.attackers != attackers:
            attackers = cell.attackers
            number += 1
            yield ""
            yield from _attackers(cell, number, call, full=full)
        yield from _cell(cell, call, len(everywhere), full=full)
    yield ""
    count = sum(bool(cell.gap) for cell in found.cells)
    nobody = sum(cell.gap == "nobody" for cell in found.cells)
    said = f"{counted(len(found.cells), 'cell')}; in {count} nobody is bound in law to help, in {nobody} of these nobody at all."
    yield from _wrapped(said, 0, 0, call.width)
    yield from _wrapped(found.notice, 0, 0, call.width)
    yield from _wrapped(f"Again: {found.command}", 0, 7, call.width)


def _attackers(cell: Cell, number: int, call: Call, *, full: bool) -> Iterator[str]:
    codes = _some(cell.attackers, full=full)
    asked = f", asked with {cell.attackers[0]}" if len(cell.attackers) > 1 else ""
    told = {
        "named": f"{codes}: named by a text",
        "bound": f"{codes}: bound by a text{asked}",
        "other": f"any other State (asked with {codes})",
    }[cell.named]
    yield from textwrap.wrap(f"{number}  ATTACK BY {told}", call.width, subsequent_indent="   ")


def _cell(cell: Cell, call: Call, everywhere: int, *, full: bool) -> Iterator[str]:
    sign = {"nobody": "NOBODY BOUND TO HELP", "nobody in law": "NOBODY BOUND IN LAW TO HELP"}.get(cell.gap, "")
    dates = ", ".join(cell.dates)
    places = f"  in {_some(tuple(one.replace('_', ' ') for one in cell.places), full=full)}" if cell.places != ("",) else ""
    if len(cell.places) == everywhere and not full and places:
        places = f"  anywhere ({counted(everywhere, 'place')} alike)"
    yield from _wrapped(f"on {dates}{places}", 3, 5, call.width)
    if sign:
        yield "     " + call.paint(sign, "bold")
    for one in cell.bound:
        if one.force == CONTESTED and not any((one.sure, one.reading, one.conditional, one.open)):
            continue  # a disputed force nobody comes under is no line of its own
        yield from _bound(one, call.width, full=full)


def _bound(one: Bound, width: int, *, full: bool) -> Iterator[str]:
    groups = (
        ("", one.sure), ("under one reading ", one.reading), ("if asked ", one.conditional), ("asleep ", one.asleep),
        ("open ", one.open),
    )  # fmt: skip
    told = "; ".join(f"{word}{_some(codes, full=full)}" for word, codes in groups if codes) or "nobody"
    force = {LAW: "in law", CONTESTED: "by a text of contested force"}.get(one.force, "in politics")
    yield from _wrapped(f"{_ACTS[one.act]} {force}: {told}", 5, 9, width)
    for reason in one.reasons if full or one.nobody else one.reasons[:1]:
        yield from _wrapped(_reason(reason, full=full), 9, 11, width)


def _reason(reason: Reason, *, full: bool) -> str:
    words = {"no": "fails", "reading": "turns on a reading", "conditional": "waits"}
    state = words.get(reason.state, reason.state)
    return f"- {state}: {reason.line} ({_some(reason.agreements, full=full)})"


def _some(names: tuple[str, ...], *, full: bool) -> str:
    if full or len(names) <= SHOWN:
        return ", ".join(names)
    return f"{', '.join(names[:SHOWN])} and {len(names) - SHOWN} more"


def _wrapped(text: str, first: int, rest: int, width: int) -> Iterator[str]:
    yield from textwrap.wrap(
        text, width, initial_indent=" " * first, subsequent_indent=" " * rest, break_long_words=False, break_on_hyphens=False
    )
