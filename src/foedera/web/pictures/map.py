"""The map: who guarantees whom. States are filled by their role in the answer, by pattern as well as by colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import hypot

import msgspec

from foedera.web.pictures import atlas
from foedera.web.pictures.svg import Sheet, element, linked, tip, words

GUARANTOR, BENEFICIARY, BOTH, NONE = "guarantor", "beneficiary", "both", ""
_WORDS = {
    GUARANTOR: "is bound toward others",
    BENEFICIARY: "others are bound toward it",
    BOTH: "both: bound, and others are bound toward it",
    NONE: "neither",
}
_FILLS = {GUARANTOR: ("one", "one-soft"), BENEFICIARY: ("two", "two-soft"), BOTH: ("three", "three-soft")}
_DASHES = {"legal": None, "contested": "9 3 2 3", "domestic": "12 3", "political": "5 4", "proposed": "1.5 3.5"}
"""Binding force to the dashes of its lines."""
_FRAMES = {
    "world": (-180.0, -58.0, 180.0, 84.0),
    "europe": (-26.0, 33.0, 62.0, 71.5),
    "atlantic": (-130.0, 22.0, 62.0, 73.0),
    "middle-east": (20.0, 10.0, 72.0, 45.0),
    "pacific": (95.0, -45.0, 180.0, 55.0),
}
"""Stretches of the map by name: west, south, east, north."""
FRAMES = ("auto", *_FRAMES)
LABELS = 70
"""More States than that are not labelled with their codes."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """How one State is shown.

    Attributes:
        role: `guarantor`, `beneficiary`, `both` or empty.
        text: Its name, and what is said of it when it is pointed at.
        href: Where its link leads; empty: no link.
        chosen: It was asked about.
    """

    role: str = NONE
    text: str = ""
    href: str = ""
    chosen: bool = False


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """Who is bound toward whom, with what force; `binding` is the strongest of what lies between them."""

    bearer: str
    toward: str
    binding: str
    text: str = ""


class Spot(msgspec.Struct, frozen=True, kw_only=True):
    """Where something happened: a numbered mark, and what it says."""

    longitude: float
    latitude: float
    number: str
    text: str
    href: str = ""


class Map(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the map shows.

    Attributes:
        states: Code to how it is shown. Codes without borders of their own on this map are listed below it.
        boundaries: One of `atlas.BOUNDARIES`.
        spotted: What the numbered marks are.
        frame: One of `FRAMES`; `auto` shows every State with a role and every spot.
        stamp: Words of the stamp where the answer is hypothetical.
        caption: What the answer is relative to, line by line.
    """

    title: str
    description: str
    states: Mapping[str, State]
    lines: tuple[Line, ...] = ()
    spots: tuple[Spot, ...] = ()
    spotted: str = "where something happened, by number"
    boundaries: str = atlas.UN
    frame: str = "auto"
    stamp: str = ""
    caption: tuple[str, ...] = ()


def draw(what: Map, *, narrow: bool = False, prefix: str = "map", shared: bool = False) -> str:
    """The map as SVG.

    Args:
        what: What it shows.
        narrow: For a narrow screen.
        prefix: Begins every id in it.
        shared: It stands on one page with the wide one of the same prefix and takes the shapes from there, which halves the page.
    """
    sheet = Sheet(narrow=narrow, prefix=prefix)
    sheet.stamp(what.stamp)
    window = _window(what, 0.75 if narrow else 0.46)
    pixel = window[2] / sheet.room
    _patterns(sheet, pixel)
    height = sheet.room * window[3] / window[2]
    parts = [
        _land(what, sheet, pixel, shared=shared),
        _lines(what, pixel),
        _spots(what, pixel),
        _labels(what, pixel, narrow=narrow),
    ]
    west, south, east, north = (0, 4444, atlas.WIDTH, 0)
    sea = element("rect", x=west, y=north - 800, width=east, height=south + 1600, fill="sea")
    sheet.add(
        element(
            "svg", element("g", sea, *parts, data_zoom_layer=""), x=sheet.edge, y=sheet.y, width=sheet.room, height=height,
            viewBox=" ".join(f"{value:.0f}" for value in window), data_zoom="map", class_="window",
        ),
        element("rect", x=sheet.edge, y=sheet.y, width=sheet.room, height=height, fill="none", stroke="grid"),
    )  # fmt: skip
    sheet.y += height + 6
    sheet.legend(_legend(what, sheet))
    missing = _absent(what)
    caption = [*what.caption, *([f"No borders of their own on this map: {'; '.join(missing)}."] if missing else [])]
    return sheet.finish(what.title, what.description, links=True, caption=[*caption, atlas.POLICY[what.boundaries]])


def _absent(what: Map) -> list[str]:
    known = atlas.shapes(what.boundaries)
    return [
        f"{code} {one.text.partition(':')[0]}".strip()
        for code, one in sorted(what.states.items())
        if code not in known and one.role
    ]


# ------------------------------------------------------------------------------------------------ the stretch shown


def _window(what: Map, tall: float) -> tuple[float, float, float, float]:
    """x, y, width and height in units of the drawing, as tall in parts of its width as wanted."""
    if what.frame in _FRAMES:
        west, south, east, north = _FRAMES[what.frame]
        middle = (south + north) / 2
        left, right = atlas.project(west, middle)[0], atlas.project(east, middle)[0]
        box = [left, atlas.project(0, north)[1], right, atlas.project(0, south)[1]]
    else:
        box = _around(what)
    width, height = box[2] - box[0], box[3] - box[1]
    grown = max(width, height / tall, 700.0)
    if grown > width:
        box[0] -= (grown - width) / 2
    taller = min(max(height, grown * tall), 4444.0)
    top = box[1] - (taller - height) / 2
    if grown >= atlas.WIDTH * 0.8:
        return 0.0, 0.0, float(atlas.WIDTH), 4444.0
    return min(max(box[0], 0.0), atlas.WIDTH - grown), min(max(top, 0.0), 4444.0 - taller), grown, taller


def _around(what: Map) -> list[float]:
    """West, north, east, south of everything that has a role or happened."""
    known = atlas.shapes(what.boundaries)
    found = [(known[code].x, known[code].y) for code, one in what.states.items() if code in known and (one.role or one.chosen)]
    spots = [atlas.project(one.longitude, one.latitude) for one in what.spots]
    xs, ys = [x for x, _ in (*found, *spots)], [y for _, y in (*found, *spots)]
    if not xs:
        return [0.0, 0.0, float(atlas.WIDTH), 4444.0]
    return [min(xs) - 220.0, min(ys) - 200.0, max(xs) + 220.0, max(ys) + 200.0]


# ------------------------------------------------------------------------------------------------ what is drawn


def _patterns(sheet: Sheet, pixel: float) -> None:
    """Role to pattern: stripes, dots, crossed stripes; so that they can be told apart without colour."""
    size = 6 * pixel

    def pattern(name: str, *inside: str, turn: int = 0, soft: str = "") -> str:
        """One pattern on its ground."""
        ground = element("rect", width=size, height=size, fill=soft)
        turned = f"rotate({turn})" if turn else None
        return element(
            "pattern", ground, *inside, id=f"{sheet.prefix}-{name}", width=size, height=size, patternUnits="userSpaceOnUse",
            patternTransform=turned,
        )  # fmt: skip

    across = element("path", d=f"M0 {size / 2:g}H{size:g}", stroke="one", stroke_width=1.3 * pixel)
    dot = element("circle", cx=size / 2, cy=size / 2, r=1.4 * pixel, fill="two")
    crossed = element(
        "path", d=f"M0 {size / 2:g}H{size:g}M{size / 2:g} 0V{size:g}", stroke="three", stroke_width=1.1 * pixel, fill="none"
    )
    lines = element("path", d=f"M0 0H{size:g}", stroke="line", stroke_width=0.8 * pixel)
    sheet.defs += [
        pattern(GUARANTOR, across, turn=45, soft="one-soft"), pattern(BENEFICIARY, dot, soft="two-soft"),
        pattern(BOTH, crossed, turn=45, soft="three-soft"), pattern("open", lines, turn=-45, soft="land"),
    ]  # fmt: skip


def _fill(sheet: Sheet, role: str) -> str:
    return f"url(#{sheet.prefix}-{role})" if role else "land"


def _land(what: Map, sheet: Sheet, pixel: float, *, shared: bool) -> str:
    """Every shape; those with a role or a link above the others, so that their edges show."""
    plain: list[str] = []
    roles: list[str] = []
    chosen: list[str] = []
    prefix = sheet.prefix[:-1] + "w-s"
    for code, shape in atlas.shapes(what.boundaries).items():
        state = what.states.get(code, State()) if shape.kind == "state" else State(text=f"{code}: drawn plain")
        fill = _fill(sheet, "open" if shape.kind == "open" else state.role)
        thick = 2.6 if state.chosen else 0.6
        outline = ""
        if shape.path and shared:
            outline = element("use", href=f"#{prefix}-{code}")
        elif shape.path:
            outline = element("path", d=shape.path, id=f"{prefix}-{code}")
        if shape.small:
            outline += element("circle", cx=shape.x, cy=shape.y, r=(4.5 if state.role else 3) * pixel)
        edge = "ink" if state.chosen or (shape.small and state.role) else "line"
        inside = tip(state.text or code) + element(
            "g", outline, class_="shape", fill=fill, stroke=edge, stroke_width=thick * pixel
        )
        index = None if state.role or state.chosen else "-1"
        drawn = linked(state.href, inside, tabindex=index, data_code=code) if state.href else element("g", inside)
        (chosen if state.chosen else roles if state.role else plain).append(drawn)
    return element("g", *plain, *roles, *chosen)


def _lines(what: Map, pixel: float) -> str:
    known = atlas.shapes(what.boundaries)
    drawn = []
    for line in what.lines:
        if line.bearer in known and line.toward in known:
            one, other = known[line.bearer], known[line.toward]
            drawn.append(_arc((one.x, one.y), (other.x, other.y), line, pixel))
    return element("g", *drawn, fill="none")


def _arc(start: tuple[float, float], end: tuple[float, float], line: Line, pixel: float) -> str:
    """A bent line with a head at the one it is owed to; it bends to its left, so that two that owe each other show as two."""
    (ax, ay), (bx, by) = start, end
    dx, dy = bx - ax, by - ay
    far = hypot(dx, dy) or 1.0
    cx, cy = (ax + bx) / 2 + dy * 0.12, (ay + by) / 2 - dx * 0.12
    tx, ty = bx - cx, by - cy
    slope = hypot(tx, ty) or 1.0
    ux, uy = tx / slope, ty / slope
    back, side = min(8 * pixel, far / 2), 3.2 * pixel
    hx, hy = bx - ux * back, by - uy * back
    dashes = _DASHES.get(line.binding)
    return element(
        "g", tip(line.text or f"{line.bearer} to {line.toward}: {line.binding}"),
        element(
            "path", d=f"M{ax:.0f} {ay:.0f}Q{cx:.0f} {cy:.0f} {hx:.0f} {hy:.0f}", stroke="ink", stroke_width=1.3 * pixel,
            stroke_dasharray=" ".join(f"{float(part) * pixel:.1f}" for part in dashes.split()) if dashes else None,
            fill="none", opacity="0.75",
        ),
        element(
            "path", fill="ink",
            d=f"M{bx:.0f} {by:.0f}L{hx - uy * side:.0f} {hy + ux * side:.0f}L{hx + uy * side:.0f} {hy - ux * side:.0f}z",
        ),
    )  # fmt: skip


def _spots(what: Map, pixel: float) -> str:
    drawn = []
    for spot in what.spots:
        x, y = atlas.project(spot.longitude, spot.latitude)
        size = 8 * pixel
        mark = element(
            "path", d=f"M{x:.0f} {y - size:.0f}l{size:.0f} {size:.0f}l{-size:.0f} {size:.0f}l{-size:.0f} {-size:.0f}z",
            fill="paper", stroke="ink", stroke_width=1.5 * pixel,
        )  # fmt: skip
        number = words(spot.number, x, y + 3.6 * pixel, font_size=10 * pixel, text_anchor="middle", font_weight="bold")
        drawn.append(
            linked(spot.href, tip(spot.text) + mark + number) if spot.href else element("g", tip(spot.text), mark, number)
        )
    return element("g", *drawn)


def _labels(what: Map, pixel: float, *, narrow: bool) -> str:
    """Codes of those with a role, where there is room; on a narrow picture of those asked about only."""
    known = atlas.shapes(what.boundaries)
    named = [code for code, one in what.states.items() if code in known and (one.chosen or (one.role and not narrow))]
    if len(named) > LABELS:
        named = [code for code in named if what.states[code].chosen]
    taken: list[tuple[float, float]] = []
    drawn = []
    for code in sorted(named, key=lambda code: (not what.states[code].chosen, code)):
        x, y = known[code].x, known[code].y + (4 - 12 * known[code].small) * pixel
        if any(abs(x - a) < 26 * pixel and abs(y - b) < 12 * pixel for a, b in taken):
            continue
        taken.append((x, y))
        look = {"font_size": 11 * pixel, "text_anchor": "middle", "font_weight": "bold"}
        drawn.append(words(code, x, y, **look, fill="paper", stroke="paper", stroke_width=3 * pixel, stroke_linejoin="round"))
        drawn.append(words(code, x, y, **look))
    return element("g", *drawn, pointer_events="none", aria_hidden="true")


def _legend(what: Map, sheet: Sheet) -> Iterable[tuple[str, str]]:
    roles = {one.role for one in what.states.values()}
    for role in (GUARANTOR, BENEFICIARY, BOTH):
        if role in roles:
            yield _swatch(sheet, role), _WORDS[role]
    if roles - {NONE}:
        plain = element("rect", width=26, height=16, fill="land", stroke="line")
        yield plain, "neither; territories overseas are drawn plain too"
    if any(one.chosen for one in what.states.values()):
        yield element("rect", x=1, y=1, width=24, height=14, fill="none", stroke="ink", stroke_width=2.6), "asked about"
    for binding in dict.fromkeys(one.binding for one in sorted(what.lines, key=lambda one: list(_DASHES).index(one.binding))):
        sign = element("path", d="M0 8H20", stroke="ink", stroke_width=1.5, stroke_dasharray=_DASHES[binding])
        yield sign + element("path", d="M26 8l-7-3.5v7z", fill="ink"), f"{binding}: from who is bound to whom it is owed"
    if what.spots:
        yield (
            element("path", d="M13 0l8 8l-8 8l-8-8z", fill="paper", stroke="ink", stroke_width=1.5),
            what.spotted,
        )


def _swatch(sheet: Sheet, role: str) -> str:
    """A sample of a pattern at its size in the legend."""
    strong, soft = _FILLS[role]
    ground = element("rect", width=26, height=16, fill=soft, stroke="line")
    if role == BENEFICIARY:
        marks = "".join(element("circle", cx=x, cy=y, r=1.4, fill=strong) for x in (4, 10, 16, 22) for y in (4, 11))
    else:
        falling = "".join(f"M{x} 0l-8 16" for x in (10, 18, 26))
        rising = "".join(f"M{x} 0l8 16" for x in (0, 8, 16)) if role == BOTH else ""
        marks = element("path", d=falling + rising, stroke=strong, stroke_width=1.2, fill="none")
    return element("g", ground, marks, data_for=f"{sheet.prefix}-{role}")
