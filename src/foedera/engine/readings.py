"""Lines under readings: what a block says in this world. An axis is touched only when its line is reached."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from foedera.engine.law import Law
from foedera.engine.roles import readings_of
from foedera.engine.world import World
from foedera.model.blocks import Provision
from foedera.model.lines import AnyLine, Bearer, Duty, Guard, Reading


class Item(msgspec.Struct, frozen=True):
    """A line with the readings that would replace it; or, for `also`, a line that counts only under its reading."""

    line: AnyLine
    only: Reading | None = None
    instead: tuple[Reading, ...] = ()


def items(lines: Iterable[AnyLine]) -> tuple[Item, ...]:
    """The lines of a block with their readings attached."""
    found: list[Item] = []
    for line in lines:
        if not isinstance(line, Reading):
            found.append(Item(line))
        elif line.mode == "also" and line.line is not None:
            found.append(Item(line.line, only=line))
        elif line.mode == "instead" and line.line is not None:
            place = _replaced(found, line.line)
            if place is None:
                found.append(Item(line.line, only=line))
            else:
                found[place] = msgspec.structs.replace(found[place], instead=(*found[place].instead, line))
    return tuple(found)


def items_of(law: Law, provision: Provision) -> tuple[Item, ...]:
    """The lines of a provision with their readings attached; built once."""
    return law.once(_items_of, provision)


def _items_of(_: Law, provision: Provision) -> tuple[Item, ...]:
    return items(provision.lines)


def _replaced(found: list[Item], line: AnyLine) -> int | None:
    """The nearest line above with the same keyword."""
    for position in range(len(found) - 1, -1, -1):
        if found[position].only is None and keyword(found[position].line) == keyword(line):
            return position
    return None


def keyword(line: AnyLine) -> str:
    """What a line begins with, as far as `instead` is concerned."""
    if isinstance(line, Guard):
        return line.keyword
    if isinstance(line, Bearer | Duty):
        return type(line).__name__
    return str(line.__struct_config__.tag)


def resolve(world: World, law: Law, item: Item) -> AnyLine | None:
    """What the line says in this world: itself, what a reading puts in its place, or nothing."""
    if item.only is not None:
        return item.line if world.reads(law, item.only, readings_of(world, law, item.only.axis)) else None
    for reading in item.instead:
        if world.reads(law, reading, readings_of(world, law, reading.axis)):
            return reading.line
    return item.line


def lines_read(world: World, law: Law, lines: Iterable[AnyLine]) -> tuple[AnyLine, ...]:
    """Every line of a block as it reads in this world. Touches all its axes: for small blocks only."""
    read = (resolve(world, law, item) for item in items(lines))
    return tuple(line for line in read if line is not None)
