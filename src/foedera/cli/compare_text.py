"""The page of `foedera compare`: a table where the columns fit, else one block for each row."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from foedera.cli.call import WIDEST, Call
from foedera.model.comparison import Cell, Comparison

_NARROWEST = 16
"""A column with fewer letters is no longer read but deciphered."""
_BAND = {"force": 11, "date": 10, "verb": 10, "evidence": 10, "term": 14}
"""Widths of the narrower columns of a table of partners; others take 16 or what is left."""
_WIDE = 16
_TIE = "\u00a0"
_GAP = 2
_EVIDENCE = "evidence"


def page(found: Comparison, call: Call, *, full: bool = False) -> Iterator[str]:
    """The lines of the page."""
    width = max(call.width, WIDEST)
    yield from _head(found, width)
    if found.by == "partner":
        yield from _bands(found, call, width)
    else:
        label = max(len(title) for title in (_EVIDENCE, *(row.title for row in found.rows)))
        room = (width - label) // len(found.columns) - _GAP
        if room >= _NARROWEST and not full:
            yield from _table(found, call, label, room)
        else:
            yield from _blocks(found, call, width, full=full)
    yield ""
    yield from _foot(found, width)


def _head(found: Comparison, width: int) -> Iterator[str]:
    yield f"known at {found.known_at} | library {found.library}"
    yield "T text read   t in an unofficial copy   R reported   M memory, unverified"
    yield "A cell without a mark was read as its column's first mark says."
    yield found.notice
    names = [column.id for column in found.columns if column.hypothetical]
    if names:
        text = (
            f"WOULD BE  not in force on record at that date: {', '.join(names)}. What such a text says would be owed if it were."
        )
        yield from _wrapped(text, width, hang=10)


def _foot(found: Comparison, width: int) -> Iterator[str]:
    states = {cell.state for row in found.rows for cell in row.cells} | {cell.text for row in found.rows for cell in row.cells}
    meanings = {"not stated": "read, and silent", "not read": "the text was not read", "none": "it has no such clause"}
    told = [f"{name}: {meaning}" for name, meaning in meanings.items() if name in states]
    if told:
        yield from _wrapped("   ".join(told), width)
    yield from _wrapped(f"Again: {found.command}    Cited: --format md    Clauses and notes: --full", width, hang=7)


def _wrapped(text: str, width: int, hang: int = 0) -> Iterator[str]:
    yield from textwrap.wrap(text, width, subsequent_indent=" " * hang, break_long_words=False, break_on_hyphens=False)


# ------------------------------------------------------------------------------------------------ table


def _table(found: Comparison, call: Call, label: int, room: int) -> Iterator[str]:
    yield ""
    yield call.paint(_beside(["", *(column.id for column in found.columns)], label, room), "bold")
    yield _beside([_EVIDENCE, *(column.mark for column in found.columns)], label, room)
    for row in found.rows:
        if row.id == "evidence":
            continue
        cells = zip(found.columns, row.cells, strict=True)
        columns = [[row.title], *(_lines(cell, column.mark, room) for column, cell in cells)]
        for number in range(max(map(len, columns))):
            yield _beside([part[number] if number < len(part) else "" for part in columns], label, room)


def _beside(parts: Sequence[str], label: int, room: int) -> str:
    first, *rest = parts
    return "".join([first.ljust(label), *(" " * _GAP + part.ljust(room) for part in rest)]).rstrip()


def _lines(cell: Cell, mark: str, room: int) -> list[str]:
    found = _cut(_signed(cell, mark), room)
    for one in cell.wordings:
        found += _cut(f"- {one.whose}: {one.text}", room)
    return found


def _signed(cell: Cell, mark: str) -> str:
    """The cell's words, with how it was read unless that is the first sign of the column."""
    return cell.text if cell.mark == mark.partition("/")[0] else f"{cell.text}{_TIE}[{cell.mark}]"


def _cut(text: str, room: int) -> list[str]:
    tied = text if len(text.rsplit(" ", maxsplit=1)[-1]) <= room else text.replace(_TIE, " ")
    return [line.replace(_TIE, " ") for line in textwrap.wrap(tied, room, break_on_hyphens=False)] or [""]


# ------------------------------------------------------------------------------------------------ blocks


def _blocks(found: Comparison, call: Call, width: int, *, full: bool) -> Iterator[str]:
    names = max(len(column.id) for column in found.columns) + 2
    for row in found.rows:
        yield ""
        yield call.paint(row.title.upper(), "bold")
        for column, cell in zip(found.columns, row.cells, strict=True):
            yield from _answer(column.id, cell, names, width)
            if full:
                yield from _beneath(cell, names, width)


def _answer(name: str, cell: Cell, names: int, width: int) -> Iterator[str]:
    indent = " " * (names + 2)
    room = width - len(indent) - 8
    lines = textwrap.wrap(cell.text, room, break_on_hyphens=False) or [""]
    yield f"  {name.ljust(names)}{lines[0].ljust(room)}  {cell.mark}".rstrip()
    yield from (indent + line for line in lines[1:])
    for one in cell.wordings:
        yield from _hanging(f"{one.whose}: {one.text}", indent, width - 8)


def _beneath(cell: Cell, names: int, width: int) -> Iterator[str]:
    indent = " " * (names + 2)
    for text in cell.details:
        yield from _hanging(f"({text})", indent, width)
    clauses = ", ".join(cell.provisions)
    if clauses:
        yield from _hanging(f"from {clauses}; read in {', '.join(cell.sources) or 'no source named'}", indent, width)


def _hanging(text: str, indent: str, width: int) -> Iterator[str]:
    yield from textwrap.wrap(
        text, width, initial_indent=f"{indent}- ", subsequent_indent=f"{indent}  ", break_long_words=False, break_on_hyphens=False
    )


# ------------------------------------------------------------------------------------------------ partners


def _bands(found: Comparison, call: Call, width: int) -> Iterator[str]:
    """The table of partners in as many tables as fit, each with the partners at its left."""
    names = [f"{column.id} {column.mark}" for column in found.columns]
    label = max(map(len, names))
    for band in _cut_bands(found, width - label):
        rows = [found.rows[number] for number in band]
        rooms = [_BAND.get(row.id, _WIDE) for row in rows]
        spare = (width - label - sum(room + _GAP for room in rooms)) // max(1, sum(room == _WIDE for room in rooms))
        rooms = [room + max(0, spare) * (room == _WIDE) for room in rooms]
        yield ""
        yield call.paint(_row(["partner", *(row.title for row in rows)], [label, *rooms]), "bold")
        for place, column in enumerate(found.columns):
            own = [_signed(row.cells[place], column.mark) for row in rows]
            cells = [[names[place]], *(_cut(text, room) for text, room in zip(own, rooms, strict=True))]
            for number in range(max(map(len, cells))):
                yield _row([part[number] if number < len(part) else "" for part in cells], [label, *rooms])


def _cut_bands(found: Comparison, room: int) -> list[list[int]]:
    bands: list[list[int]] = []
    left = 0
    for number, row in enumerate(found.rows):
        need = _BAND.get(row.id, _WIDE) + _GAP
        if not bands or need > left:
            bands.append([])
            left = room
        bands[-1].append(number)
        left -= need
    return bands


def _row(parts: Sequence[str], rooms: Sequence[int]) -> str:
    return (" " * _GAP).join(part.ljust(room) for part, room in zip(parts, rooms, strict=True)).rstrip()
