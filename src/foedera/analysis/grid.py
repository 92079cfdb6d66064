"""The grid of questions behind `gaps`: attackers, places and dates that the texts themselves tell apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from foedera.analysis.clauses import Clauses
from foedera.engine.instance import duty_of
from foedera.language.checks.walk import every
from foedera.model.blocks import Provision
from foedera.model.gaps import CONSULT, HELP
from foedera.model.lines import When
from foedera.model.places import Places
from foedera.model.terms import PlaceIn, PlaceNorth
from foedera.model.time import Period, format_period, parse_period
from foedera.model.truth import UNKNOWN, Truth

ATTACK = "armed_attack"
DAY = 86_400
WAVE = 5
"""Ends of terms that lie more than so many years apart are not of one wave."""


def duties(text: Clauses) -> dict[str, tuple[Provision, ...]]:
    """What an attack may bind somebody to: help, and consultation."""
    consult = tuple(one for one in text.meeting if _binds(one))
    return {HELP: tuple(one for one in text.helping if one not in consult and _binds(one)), CONSULT: consult}


def _binds(provision: Provision) -> bool:
    """Whether it binds to something, and is no mere right."""
    duty = duty_of(provision)
    return duty is not None and duty.modality in ("must", "must_maintain", "intends")


def dates(now: str, ends: Sequence[str]) -> tuple[str, ...]:
    """The day asked about; the day after the first fixed term ends, and after each wave of ends with no other for years after.

    Args:
        now: ISO date.
        ends: Last days of fixed terms, ISO, sorted.
    """
    waves = [day for day, later in zip(ends, [*ends, ""][1:], strict=True) if not later or int(later[:4]) - int(day[:4]) > WAVE]
    return tuple(dict.fromkeys((now, *(_after(day) for day in sorted({*ends[:1], *waves})))))


def _after(day: str) -> str:
    end = parse_period(day).hi
    return format_period(Period(end + 1, end + DAY))[:10]


def attackers(texts: Iterable[Clauses]) -> tuple[str, ...]:
    """Actors that a text names as the attacker, sorted."""
    found = set()
    for text in texts:
        for one in text.occasioned:
            for line in one.lines:
                by = line.pattern.slot("by") if isinstance(line, When) else None
                attack = isinstance(line, When) and any(text.lexicon.classes.below(ATTACK, name) for name in line.pattern.classes)
                if by is not None and attack:
                    found |= {name for name in (by.name, *by.among) if text.lexicon.actors.known(name)}
    return tuple(sorted(found))


def kinds_of_place(texts: Sequence[Clauses], places: Places, code: str, at: Period) -> list[tuple[str, ...]]:
    """Places that an actor holds, or administers where nobody holds them, grouped by what texts say of the place of an attack.

    Two places are alike if every area and line in the texts treats them alike. A place of which an area holds only a part is left
    out as long as there are others. Of each group the smallest stand first.
    """
    groups: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for place in places.ids():
        holders = places.holders(place, at) or places.administered_by(place, at)
        if places.kind(place) != "line" and code in holders:
            groups[_signature(texts, places, place, at)].append(place)
    crisp = {sign: group for sign, group in groups.items() if not any(one is UNKNOWN for one in sign)} or groups
    found = [tuple(sorted(group, key=lambda one: (_size(places, one), one))) for group in crisp.values()]
    return sorted(found, key=lambda group: (-len(group), group))


def _size(places: Places, place: str) -> int:
    return len(places.descendants(place)) - 1


def _signature(texts: Sequence[Clauses], places: Places, place: str, at: Period) -> tuple[object, ...]:
    out: list[object] = []
    for text in texts:
        for area in text.law.areas.values():
            out += [_inside(places, place, one) for one in (*area.places, *area.excluding)]
        for block in (*text.law.text.definitions, *text.law.text.provisions):
            for part, _ in every(block, PlaceIn):
                out.append(_inside(places, place, part.area) if part.area and places.known(part.area) else None)
            for line, _ in every(block, PlaceNorth):
                out.append(places.north_of(place, line.line))
    return (*out, places.kind_is(place, "island"), len(places.holders(place, at)))


def _inside(places: Places, place: str, area: str) -> Truth:
    return places.inside(place, area)
