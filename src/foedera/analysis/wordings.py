"""A text under its readings: which are held by somebody, which are left open, and what the text says under one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from foedera.engine.readings import items
from foedera.model.blocks import Provision, Role
from foedera.model.lines import AnyLine, Reading
from foedera.model.text import AgreementText

NOBODY = ("nobody",)


class Axis(msgspec.Struct, frozen=True):
    """A question of interpretation.

    Attributes:
        name: As the text calls it.
        readings: Each answer to it with who holds it; one that nobody holds is left out.
    """

    name: str
    readings: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def held(self) -> bool:
        """Whether the answers have holders."""
        return any(holders for _, holders in self.readings)


def axes(text: AgreementText) -> tuple[Axis, ...]:
    """The questions of interpretation on which a text, or those who hold it, give more than one answer."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for block in (*text.roles, *text.areas, *text.definitions, *text.provisions):
        for line in block.lines:
            if isinstance(line, Reading) and line.holders != NOBODY:
                found.setdefault(line.axis, {}).setdefault(line.name, tuple(sorted(line.holders)))
    ranked = {name: sorted(readings.items(), key=lambda one: (one[1], one[0])) for name, readings in found.items()}
    return tuple(Axis(name, tuple(ranked[name])) for name in sorted(ranked) if len(ranked[name]) > 1)


def under(text: AgreementText, pins: Mapping[str, str]) -> AgreementText:
    """The text as it reads with these answers to its questions (axis to name).

    Lines of readings that are not chosen are gone. A role that stands only in somebody's reading is gone unless that
    reading is chosen.
    """
    return replace(
        text,
        roles=tuple(role for role in text.roles if _stands(role, pins)),
        provisions=tuple(resolved(provision, pins) for provision in text.provisions),
    )


def _stands(role: Role, pins: Mapping[str, str]) -> bool:
    plain = [line for line in role.lines if isinstance(line, Reading) and line.mode == "plain" and line.holders]
    return not plain or any(pins.get(line.axis) == line.name for line in plain)


def resolved(provision: Provision, pins: Mapping[str, str]) -> Provision:
    """A provision as it reads with these answers; readings on other questions are dropped."""
    return replace(provision, lines=tuple(_lines(provision.lines, pins)))


def _lines(lines: Iterable[AnyLine], pins: Mapping[str, str]) -> Iterable[AnyLine]:
    for item in items(lines):
        if item.only is not None:
            if pins.get(item.only.axis) == item.only.name:
                yield item.line
            continue
        chosen = next((one.line for one in item.instead if pins.get(one.axis) == one.name), None)
        yield chosen if chosen is not None else item.line
