"""The page of `foedera conflicts`: clashes by kind, each with its sides, what it hangs on and its witness."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from foedera.cli.call import Call, counted
from foedera.model.conflict import KINDS, Conflict, Conflicts, Hinge, Side


def page(found: Conflicts, call: Call, *, full: bool) -> Iterator[str]:
    """The lines of the page."""
    stamp = call.paint("HYPOTHETICAL", "yellow")
    yield f"{stamp}  Assumed events; a text not in force is asked as if it were."
    yield f"texts and members as known at {found.known_at} | view {found.view}"
    yield "T text read   t in an unofficial copy   R reported   M memory, unverified."
    yield from _wrapped(found.notice, 0, 0, call.width)
    for kind, heading in KINDS:
        group = [one for one in found.conflicts if one.kind == kind]
        if group:
            yield ""
            yield call.paint(heading, "bold")
            for one in group:
                yield from _clash(one, call, full=full)
    yield ""
    if not found.conflicts:
        yield "No clash was found and confirmed."
    said = f"{counted(len(found.conflicts), 'clash', 'clashes')}."
    if found.unconfirmed:
        said += f" Looked at and not confirmed by the engine: {counted(found.unconfirmed, 'further pair')}."
    yield from _wrapped(said, 0, 0, call.width)
    yield from _wrapped(f"Again: {found.command}", 0, 7, call.width)


def _clash(one: Conflict, call: Call, *, full: bool) -> Iterator[str]:
    lead = f"{one.number:>3}  "
    for number, side in enumerate(one.sides):
        yield from _side(side, one.flip, lead if number == 0 else "     ", call)
    yield from _wrapped(one.told, 5, 5, call.width)
    yield from _hinges(one.hangs_on, call.width)
    if full:
        yield from (f"       {line}".rstrip() for line in one.scenario.splitlines())


def _side(side: Side, flip: str, lead: str, call: Call) -> Iterator[str]:
    cite = f" ({side.cite})" if side.cite else ""
    yield f"{lead}{call.paint(side.id, 'bold')}{cite}"
    yield f"       {side.binding}, {side.standing}   {side.mark}"
    yield from _wrapped(side.says, 7, 7, call.width)
    change = f"{side.answer}; if {flip}: {side.without}" if side.without != side.answer else side.answer
    yield from _wrapped(f"-> {_who(side.bearers)}: {change}", 7, 10, call.width)


def _who(codes: tuple[str, ...]) -> str:
    return ", ".join(codes) if len(codes) <= 8 else f"{', '.join(codes[:8])} and {len(codes) - 8} more"


def _hinges(found: tuple[Hinge, ...], width: int) -> Iterator[str]:
    for arises, word in ((True, "arises"), (False, "vanishes")):
        names = [_hinge(one) for one in found if one.arises is arises]
        if names:
            yield from _wrapped(f"{word} under: {'; '.join(names)}", 5, 7, width)


def _hinge(one: Hinge) -> str:
    if not one.agreement:
        return one.name
    held = f" (held by {', '.join(one.holders)})" if one.holders else " (left open)"
    return f"{one.agreement} {one.name}{held}"


def _wrapped(text: str, first: int, rest: int, width: int) -> Iterator[str]:
    yield from textwrap.wrap(
        text, width, initial_indent=" " * first, subsequent_indent=" " * rest, break_long_words=False, break_on_hyphens=False
    )
