"""The timeline: what was signed, happened, was said and falls due, on one line that is drawn again closer or wider.

A date is drawn as precisely as it is known and no more so: what lies between two days is a bar between them. Marks that would
lie on each other become one with their number, which leads closer to them. So a picture of any number of items stays readable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import msgspec

from foedera.model.time import BEGINNING, DAY, END
from foedera.web.pictures.ruler import Stretch, steps
from foedera.web.pictures.svg import SMALL, Sheet, element, length, linked, short, tip, words

LANES = (("agreements", "Agreements", "one"), ("events", "Events", "three"), ("statements", "Statements", "two"),
         ("deadlines", "Deadlines", "four"))  # fmt: skip
"""Lanes from top to bottom: id, name, colour."""
SIGNS: Mapping[str, str] = MappingProxyType({
    "begun": "signed, issued, in force or in effect", "stage": "a further stage", "member": "a member comes or goes",
    "end": "ends by its own term", "event": "happened, as recorded", "noted": "told, not on record as happened",
    "assumed": "assumed",
    "statement": "said", "due": "a term ran out", "running": "a term that would run out, or runs",
})  # fmt: skip
"""Signs and what they say; each has a shape of its own."""
ROW, MARK = 21.0, 12.0
"""Height of a row and width of a mark, in pixels."""
SPAN = 9.0
"""From that width on, in pixels, a date that is no instant is drawn as the bar that it is."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """One thing in time.

    Attributes:
        lo, hi: First and last second in which it can have been.
        at: The same in words.
        lane: Id of a lane.
        sign: One of `SIGNS`.
        text: What it is.
        href: Where it leads.
        hypothetical: It rests on an assumption.
    """

    lo: int
    hi: int
    at: str
    lane: str
    sign: str
    text: str
    href: str = ""
    hypothetical: bool = False


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the picture shows.

    Attributes:
        stretch: From when to when.
        now: The moment asked about, in seconds; drawn as an upright line.
        items: What lies in the stretch.
        address: The address of the picture's page for another stretch.
        lanes, signs: What stands in lanes below each other, and what the signs say; each sign has a shape in `_SHAPES`.
        stamp: Words of the stamp where something of it is hypothetical.
        caption: What it is relative to, line by line.
    """

    title: str
    description: str
    stretch: Stretch
    now: int
    items: tuple[Item, ...]
    address: Callable[[Stretch], str]
    lanes: tuple[tuple[str, str, str], ...] = LANES
    signs: Mapping[str, str] = SIGNS
    stamp: str = ""
    caption: tuple[str, ...] = ()


_SHAPES = {
    "begun": "M1 1h10v10h-10z", "stage": "M1 1h10v10h-10z", "member": "M6 0l6 11h-12z", "end": "M1 1h10M6 1v10",
    "event": "M6 0l6 6l-6 6l-6-6z", "noted": "M6 0l6 6l-6 6l-6-6z", "assumed": "M6 0l6 6l-6 6l-6-6z",
    "statement": "M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z",
    "due": "M0 1h12l-6 11z", "running": "M0 1h12l-6 11z",
    "supports": "M6 0l6 11h-12z", "opposes": "M0 1h12l-6 11z", "neutral": "M1 1h10v10h-10z", "unstated": "M6 0l6 6l-6 6l-6-6z",
}  # fmt: skip
_HOLLOW = {"stage", "noted", "assumed", "running", "unstated"}


class _Place(NamedTuple):
    """Where items stand: from x to x, and the items, one or several."""

    left: float
    right: float
    items: tuple[Item, ...]


def draw(what: Line, *, narrow: bool = False, prefix: str = "time") -> str:
    """The timeline as SVG."""
    sheet = Sheet(narrow=narrow, prefix=prefix)
    sheet.stamp(what.stamp)
    top = sheet.y
    sheet.y += 22
    below = [_lane(what, sheet, lane) for lane in what.lanes]
    ruled = _ruler(what, sheet, top)
    sheet.parts = [*sheet.parts, *ruled, *below]
    sheet.y += 10
    sheet.legend(_legend(what), column=sheet.room if narrow else 225.0)
    return sheet.finish(what.title, what.description, links=True, caption=what.caption)


def _x(what: Line, sheet: Sheet, second: float) -> float:
    return sheet.edge + (second - what.stretch.lo) / what.stretch.long * sheet.room


def _ruler(what: Line, sheet: Sheet, top: float) -> Iterator[str]:
    """Steps of time: upright lines with names that lead closer; and the moment asked about."""
    right = sheet.edge + sheet.room
    for lo, hi, name in steps(what.stretch, sheet.room, 52.0):
        x = max(_x(what, sheet, lo), sheet.edge)
        if _x(what, sheet, lo) >= sheet.edge:
            yield element("path", d=f"M{x:.1f} {top + 18:.1f}V{sheet.y:.1f}", stroke="grid")
        shown = words(name, x + 3, top + 14, font_size=SMALL, fill="faint")
        if x + length(name, SMALL) + 6 < min(right, _x(what, sheet, hi)):
            closer = what.address(Stretch(lo, hi)) if hi - lo < what.stretch.long else ""
            yield linked(closer, tip(f"closer: {name}") + shown) if closer else shown
    if what.stretch.holds(what.now, what.now):
        x = _x(what, sheet, what.now)
        upright = f"M{x:.1f} {top + 18:.1f}V{sheet.y:.1f}"
        line = element("path", d=upright, stroke="ink", stroke_width=1.5, stroke_dasharray="6 3")
        yield element("g", tip("the date asked about"), line)


# ------------------------------------------------------------------------------------------------ lanes


def _lane(what: Line, sheet: Sheet, lane: tuple[str, str, str]) -> str:
    """A lane with its name, its marks in as few rows as they need."""
    name, title, colour = lane
    own = [one for one in what.items if one.lane == name]
    base = sheet.y + 21
    drawn = [element("path", d=f"M{sheet.edge:g} {sheet.y:g}h{sheet.room:g}", stroke="line")]
    rows = _rows([_place(what, sheet, one) for one in own], sheet.edge + sheet.room, 5 if sheet.narrow else 7)
    told = f"{title} ({len(own)})"
    drawn.append(element("rect", x=sheet.edge, y=sheet.y + 1, width=length(told, 12) + 14, height=17, fill="paper"))
    drawn.append(words(told, sheet.edge, sheet.y + 14, font_size=12.0, font_weight="bold"))
    for number, row in enumerate(rows):
        drawn += [_drawn(what, place, base + number * ROW, until, colour) for place, until in row]
    sheet.y = base + max(1, len(rows)) * ROW + 3
    return element("g", *drawn)


def _place(what: Line, sheet: Sheet, one: Item) -> _Place:
    """A bar as long as the date is open, or a mark at its middle; what is open toward one side is a mark at the known end."""
    lo, hi = (one.hi if one.lo <= BEGINNING else one.lo), (one.lo if one.hi >= END else one.hi)
    left, right = _x(what, sheet, lo), _x(what, sheet, hi + 1)
    left, right = max(left, sheet.edge), min(right, sheet.edge + sheet.room)
    if right - left < SPAN or lo == hi:
        middle = (left + right) / 2
        middle = max(sheet.edge + MARK / 2, min(middle, sheet.edge + sheet.room - MARK / 2))
        left, right = middle - MARK / 2, middle + MARK / 2
    return _Place(left, right, (one,))


def _rows(places: list[_Place], end: float, most: int) -> list[list[tuple[_Place, float]]]:
    """Rows of places, each with the x up to which its words may go; what finds no room is told together with what is near."""
    rows: list[list[_Place]] = []
    for place in sorted(places, key=lambda one: (one.left, one.right)):
        free = next((row for row in rows if row[-1].right + _wish(row[-1]) <= place.left), None)
        if free is not None:
            free.append(place)
        elif len(rows) < most:
            rows.append([place])
        else:
            row = min(rows, key=lambda row: max(row[-1].right, place.right) - row[-1].left)
            last = row[-1]
            row[-1] = _Place(last.left, max(last.right, place.right), (*last.items, *place.items))
    return [
        [(place, row[number + 1].left - 6 if number + 1 < len(row) else end) for number, place in enumerate(row)] for row in rows
    ]


def _wish(place: _Place) -> float:
    """Pixels that the words beside a mark should have at least."""
    return 8.0 if len(place.items) > 1 else 4 + min(length(place.items[0].text, SMALL), 110.0)


def _drawn(what: Line, place: _Place, y: float, until: float, colour: str) -> str:
    if len(place.items) > 1:
        return _together(what, place, y, colour)
    one = place.items[0]
    stamp = "HYPOTHETICAL: " if one.hypothetical else ""
    room = until - place.right - 4
    told = [words(short(f"{stamp}{one.text}", room, SMALL), place.right + 4, y + 10, font_size=SMALL)] if room > 30 else []
    if place.right - place.left > MARK:
        mark = [_bar(place, y, colour, open_=one.sign in _HOLLOW)]
        if room <= 30 and place.right - place.left > 50:
            inside = short(f"{stamp}{one.text}", place.right - place.left - 6, SMALL)
            told = [words(inside, place.left + 4, y + 10, font_size=SMALL)]
    else:
        mark = [element("g", sign(one.sign, colour), transform=f"translate({place.left:.1f} {y:.1f})")]
        if one.lo <= BEGINNING:
            mark.append(_open(place.left, y, -1, colour))
        if one.hi >= END:
            mark.append(_open(place.right, y, 1, colour))
    return linked(one.href, tip(f"{one.at}: {stamp}{one.text}") + "".join((*mark, *told)))


def _bar(place: _Place, y: float, colour: str, *, open_: bool) -> str:
    """Somewhere between these two: a frame with ends, so that nobody takes it for something that went on."""
    return element(
        "rect", x=place.left, y=y, width=place.right - place.left, height=MARK, rx=2, fill="paper" if open_ else f"{colour}-soft",
        stroke=colour, stroke_width=1.3, stroke_dasharray="4 2", class_="shape",
    )  # fmt: skip


def _open(x: float, y: float, way: int, colour: str) -> str:
    """Not before, or not after: an arrow to the side that is not known."""
    tail = x + way * 18
    head = f"M{x:.1f} {y + 6:.1f}H{tail:.1f}m{-way * 4} -4l{way * 4} 4l{-way * 4} 4"
    return element("path", d=head, fill="none", stroke=colour, stroke_width=1.3)


def _together(what: Line, place: _Place, y: float, colour: str) -> str:
    """Several near each other: their number, which leads to a closer picture of them."""
    lo = min((one.lo for one in place.items if one.lo > BEGINNING), default=what.stretch.lo)
    hi = max((one.hi for one in place.items if one.hi < END), default=what.stretch.hi)
    closer = Stretch(max(lo, what.stretch.lo), min(hi, what.stretch.hi))
    closer = closer.grown(1.15) if closer.long > 14 * DAY else Stretch(closer.lo - 7 * DAY, closer.hi + 7 * DAY)
    href = what.address(closer) if closer.long < what.stretch.long * 0.95 else place.items[0].href
    number = str(len(place.items))
    wide = max(place.right - place.left, length(number, 12) + 8)
    first, last = place.items[0], place.items[-1]
    span = first.at if first.at == last.at else f"{first.at} to {last.at}"
    stamp = "some of them HYPOTHETICAL, " if any(one.hypothetical for one in place.items) else ""
    return linked(href, "".join((
        tip(f"{number} items, {stamp}{span}: closer"),
        element("rect", x=place.left, y=y - 2, width=wide, height=MARK + 4, rx=7, fill="paper", stroke=colour, stroke_width=1.8,
                class_="shape"),
        words(number, place.left + wide / 2, y + 10.5, font_size=12.0, text_anchor="middle", font_weight="bold"),
    )))  # fmt: skip


def sign(name: str, colour: str) -> str:
    """The mark of a sign, 12 by 12."""
    hollow = name in _HOLLOW
    return element(
        "path", d=_SHAPES[name], fill="paper" if hollow else colour, stroke=colour, stroke_width=1.6, class_="shape",
        stroke_dasharray="3 1.5" if name in ("assumed", "running") else None,
    )  # fmt: skip


def _legend(what: Line) -> Iterator[tuple[str, str]]:
    colours = {name: colour for name, _, colour in what.lanes}
    used = {one.sign: colours[one.lane] for one in what.items}
    for name, told in what.signs.items():
        if name in used:
            yield element("g", sign(name, used[name]), transform="translate(7 2)"), told
    yield _bar(_Place(0, 26, ()), 2, "line", open_=True), "between these dates; no closer date is known"
    if any(one.lo <= BEGINNING or one.hi >= END for one in what.items):
        yield _open(24, 2, -1, "line"), "not after, or not before, that date"
    number = words("3", 13, 12.5, font_size=12.0, text_anchor="middle", font_weight="bold")
    yield (
        element("rect", x=2, width=22, height=16, rx=7, fill="paper", stroke="line", stroke_width=1.8) + number,
        "so many near each other; leads closer",
    )
