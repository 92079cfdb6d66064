"""The page of `foedera show`."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from foedera.cli.call import Call
from foedera.model.sheet import Clause, Entry, Sheet


def page(call: Call, found: Sheet) -> Iterator[str]:
    """The lines of the page."""
    if found.head:
        yield from (call.paint(line, "bold") for line in _wrapped(call, found.head[:1]))
        yield from _wrapped(call, found.head[1:])
        for part in found.parts:
            yield from ("", call.paint(part.heading, "bold"))
            yield from _wrapped(call, part.entries)
        yield from ("", call.paint("WHAT IT SAYS", "bold"))
    else:
        yield call.paint(f"{found.title} ({found.id})", "bold")
        yield ""
    for number, clause in enumerate(found.clauses):
        yield from [""] * bool(number)
        yield from _clause(call, clause)
    if found.notes:
        yield from ("", call.paint("NOTES, AND WHAT WAS NOT READ", "bold"))
        yield from _wrapped(call, found.notes)
    yield from _sources(call, found)


def _wrapped(call: Call, entries: Iterable[Entry]) -> Iterator[str]:
    for one in entries:
        yield from textwrap.wrap(
            one.text, call.width, initial_indent=" " * one.indent, subsequent_indent=" " * (one.indent + one.hang),
            break_long_words=False, break_on_hyphens=False,
        ) or [""]  # fmt: skip


def _clause(call: Call, clause: Clause) -> Iterator[str]:
    head = f"  {clause.id}  {clause.title}"
    gap = " " * max(2, call.width - len(head) - len(clause.mark))
    yield call.paint(head, "bold") + gap + clause.mark
    yield from (call.paint(line, "faint") for line in _wrapped(call, [Entry(clause.place, 4)]))
    yield from _wrapped(call, clause.entries)


def _sources(call: Call, found: Sheet) -> Iterator[str]:
    """Where it was read: address and grade, the publisher's own place beside an unofficial copy."""
    if not found.citations:
        return
    yield from ("", call.paint("SOURCES  (grade A publisher, B edited, C State or party, D copy, mirror or leak)", "bold"))
    for one in found.citations:
        about = ", ".join(part for part in (f"grade {one.grade}" if one.grade else "", one.kind) if part)
        yield from _wrapped(call, [Entry(f"{one.id}: {about}" if about else one.id, 2, 4)])
        if one.url:
            yield from _wrapped(call, [Entry(one.url, 4, 6)]) if " " in one.url else (f"    {one.url}",)
        if one.official:
            yield f"    official: {one.official}"
