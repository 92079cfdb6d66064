"""Every area and place that a line names is drawn by the agreement or stands on the map."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, is_placeholder, report
from foedera.language.checks.walk import Item
from foedera.model.blocks import Area, Change
from foedera.model.lines import Fact
from foedera.model.terms import PlaceIn, PlaceNorth

CODE = "unknown-place"
SEVERITY = "error"
EXPLANATION = Explanation(
    "The name is neither an area that the text draws nor a place on the map, so whether an attack lies in it could never be"
    " said. Nothing is compared where no place is described at all.",
    'place kyiv "Kyiv"\nagreement a "A"\narea covered: kyif\n',
    'place kyiv "Kyiv"\nagreement a "A"\narea covered: kyiv\n',
)
_KEYWORDS = ("place", "in", "overlaps")


def check(ground: Ground) -> Iterator[Problem]:
    """Places without a `place` block and areas without an `area` block; silent where no place is described at all."""
    if not ground.places.ids():
        return
    for item in ground.each(Area, PlaceIn, PlaceNorth, Fact, Change):
        areas = ground.names(item.text).areas if item.text is not None else {}
        for name in _named(item):
            if name and name not in areas and not ground.places.known(name):
                message = f"`{name}` is no place of the library{' and no area of this text' if item.text else ''}."
                remedy = f'Correct the name, or describe the place: place {name} "Name".'
                near = close_to(name, areas) or ground.places.suggest(name)
                yield report(CODE, SEVERITY, item.where, message, remedy, near=near)


def _named(item: Item) -> tuple[str, ...]:
    value = item.value
    match value:
        case Area():
            return (*value.places, *value.excluding)
        case PlaceIn():
            return (value.area,)
        case PlaceNorth():
            return (value.line,)
        case Fact() if value.keyword in _KEYWORDS:
            return tuple(name for name in value.words if name != "unknown")
        case Change(field="place") if value.to != "unknown" and not is_placeholder(value.to):
            return (value.to,)
        case _:
            return ()
