"""The network: who is bound toward whom. Nodes are parties, lines are what binds, told by dash, width and words.

The layout is worked out and never drawn by lot: around the one asked about in rings, the nearer the sooner or the stronger; on a
narrow screen as bands below it; else all on one circle by code, with texts of many parties as squares within.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, hypot, pi, sin

import msgspec

from foedera.web.pictures.svg import SMALL, Sheet, element, length, linked, tip, words

FORCES = {
    "legal": ("binding in law", 2.4, None), "contested": ("binding force contested", 2.0, "9 3 2 3"),
    "domestic": ("binding under domestic law", 1.8, "12 3"), "political": ("political, not enforceable", 1.5, "5 4"),
    "proposed": ("in a text that is not in force", 1.3, "1.5 3.5"),
}  # fmt: skip
"""Binding force to its words, the width and the dashes of its line."""
TALL, APART, RING = 20.0, 44.0, 50.0
"""Height of a node, room for one along a ring, and between rings, in pixels."""
FULL, OUT = 330.0, 30.0
"""A ring that would be wider than that is two, the second so far out."""

Point = tuple[float, float]


class Node(msgspec.Struct, frozen=True, kw_only=True):
    """A party, or a text of many parties.

    Attributes:
        id: Its code or id, which stands in it.
        ring: Which ring it stands in, from 1; 0 in the middle.
        text: Its name, and what is said of it when it is pointed at.
        hub: It is a text.
    """

    id: str
    ring: int = 1
    text: str = ""
    href: str = ""
    hub: bool = False


class Edge(msgspec.Struct, frozen=True, kw_only=True):
    """Who is bound toward whom.

    Attributes:
        mutual: Each toward the other.
        faint: Of an earlier step than the one that is looked at.
    """

    bearer: str
    toward: str
    binding: str
    text: str
    href: str = ""
    mutual: bool = False
    faint: bool = False


class Network(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the picture shows; `rings` are the names of the rings from the inner one on."""

    title: str
    description: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    rings: tuple[str, ...] = ()
    stamp: str = ""
    caption: tuple[str, ...] = ()


def draw(what: Network, *, narrow: bool = False, prefix: str = "net") -> str:
    """The network as SVG."""
    sheet = Sheet(narrow=narrow, prefix=prefix)
    sheet.stamp(what.stamp)
    middle = [one for one in what.nodes if one.ring == 0]
    rings = [[one for one in what.nodes if one.ring == number] for number in range(1, len(what.rings) + 1)]
    if middle and narrow:
        places = _bands(what, sheet, middle[0], rings)
    elif middle:
        places = _rings(what, sheet, middle[0], rings)
    else:
        places = _circle(what, sheet)
    if not (middle and narrow):
        sheet.add(*(_edge(one, places, slim=not middle) for one in what.edges if one.bearer in places and one.toward in places))
        sheet.add(*(_node(one, places[one.id], strong=one.ring == 0) for one in what.nodes))
    sheet.y += 10
    sheet.legend(_legend(what), column=sheet.room if narrow else 290.0)
    return sheet.finish(what.title, what.description, links=True, caption=what.caption)


# ------------------------------------------------------------------------------------------------ where they stand


def _rings(what: Network, sheet: Sheet, middle: Node, rings: list[list[Node]]) -> dict[str, Point]:
    """In rings around the middle, by code clockwise; where a ring is full every second one stands further out."""
    radii: list[float] = []
    radius = 55.0
    for number, ring in enumerate(rings):
        full = len(ring) * APART / (2 * pi) + 12
        crowded = full > FULL
        radius = max(radius + 20, full / 1.6 if crowded else full, 95.0 if not number else 0)
        radii.append(radius)
        radius += RING + (OUT if crowded else 0) - 20
    most = max([*radii, 90.0]) + RING
    x, y = sheet.width / 2, sheet.y + most
    places = {middle.id: (x, y)}
    for radius, ring, name in zip(radii, rings, what.rings, strict=True):
        sheet.add(element("circle", cx=x, cy=y, r=radius, fill="none", stroke="grid", stroke_dasharray="2 5"))
        wide = length(name, SMALL) + 10
        gap = min(wide / 2 / radius + 0.12, 1.4)
        crowded = len(ring) * APART / (2 * pi) + 12 > FULL
        for number, one in enumerate(ring):
            angle = -pi / 2 + gap + (2 * pi - 2 * gap) * (number + 0.5) / len(ring)
            far = radius + (OUT if crowded and number % 2 else 0)
            places[one.id] = (x + far * cos(angle), y + far * sin(angle))
        sheet.add(element("rect", x=x - wide / 2, y=y - radius - 9, width=wide, height=17, fill="paper"))
        sheet.add(words(name, x, y - radius + 4, font_size=SMALL, text_anchor="middle", fill="faint", font_weight="bold"))
    sheet.y += 2 * most
    return places


def _bands(what: Network, sheet: Sheet, middle: Node, rings: list[list[Node]]) -> dict[str, Point]:
    """One below the other: the one asked about, then each ring as a band; the line of each stands below its code."""
    forces = {(one.bearer if one.toward == middle.id else one.toward): one for one in what.edges}
    at = (sheet.width / 2, sheet.y + 16)
    sheet.add(_node(middle, at, strong=True))
    sheet.y += 36
    places = {middle.id: at}
    for ring, name in zip(rings, what.rings, strict=True):
        sheet.write(f"{name} ({len(ring)})", size=12.0, font_weight="bold")
        across = int(sheet.room // 49)
        for number, one in enumerate(ring):
            x = sheet.edge + 49 * (number % across + 0.5)
            y = sheet.y + 16 + 34 * (number // across)
            places[one.id] = (x, y)
            sheet.add(_node(one, (x, y)))
            edge = forces.get(one.id)
            if edge is not None:
                line = _line((x - 19, y + 15), (x + 19, y + 15), edge.binding, head=False)
                sheet.add(element("g", tip(edge.text), line))
        sheet.y += 34 * ((len(ring) + across - 1) // across) + 10
    return places


def _circle(what: Network, sheet: Sheet) -> dict[str, Point]:
    """Parties on a circle by code, clockwise from the top; texts of many parties on a smaller one within."""
    hubs, parties = [one for one in what.nodes if one.hub], [one for one in what.nodes if not one.hub]
    far = min(sheet.room / 2 - 26, max(110.0, len(parties) * APART / (2 * pi)))
    staggered = len(parties) * APART / (2 * pi) > far
    x, y = sheet.width / 2, sheet.y + far + 34
    places = {}
    for many, radius in ((parties, far), (hubs, far * 0.45 if len(hubs) > 1 else 0.0)):
        for number, one in enumerate(many):
            angle = -pi / 2 + 2 * pi * number / len(many)
            off = radius - (26 * (number % 3) if staggered and many is parties else 0)
            places[one.id] = (x + off * cos(angle), y + off * sin(angle))
    sheet.y += 2 * far + 62
    return places


# ------------------------------------------------------------------------------------------------ what is drawn


def _wide(one: Node) -> float:
    return max(34.0, length(one.id, SMALL) + 14)


def _node(one: Node, at: Point, *, strong: bool = False) -> str:
    x, y = at
    wide = _wide(one) + (10 if strong else 0)
    tall = TALL + (6 if strong else 0)
    box = element(
        "rect", x=x - wide / 2, y=y - tall / 2, width=wide, height=tall, rx=1 if one.hub else 9, class_="shape",
        fill="land" if one.hub else "paper", stroke="ink" if strong else "line", stroke_width=2.6 if strong else 1.2,
    )  # fmt: skip
    name = words(one.id, x, y + 4, font_size=SMALL + strong * 2, text_anchor="middle", font_weight="bold" if strong else None)
    return (
        linked(one.href, tip(one.text or one.id) + box + name) if one.href else element("g", tip(one.text or one.id), box, name)
    )


def _edge(one: Edge, places: dict[str, Point], *, slim: bool) -> str:
    (ax, ay), (bx, by) = places[one.bearer], places[one.toward]
    far = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / far, (by - ay) / far
    # a node is wider than it is high, so a line that comes from the side ends further out
    near, end = 11 + 9 * abs(ux), 14 + 11 * abs(ux)
    line = _line((ax + ux * near, ay + uy * near), (bx - ux * end, by - uy * end), one.binding, head=not one.mutual, slim=slim)
    drawn = element("g", line, class_="shape", opacity="0.4" if one.faint else None)
    return linked(one.href, tip(one.text) + drawn) if one.href else element("g", tip(one.text), drawn)


def _line(start: Point, end: Point, binding: str, *, head: bool = True, slim: bool = False) -> str:
    """A line of the width and the dashes of its force, with a head at the one it is owed to."""
    (ax, ay), (bx, by) = start, end
    _, thick, dashes = FORCES[binding]
    drawn = element(
        "path", d=f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}", stroke="ink", stroke_width=thick * (0.5 if slim else 1),
        stroke_dasharray=dashes,
    )  # fmt: skip
    if not head:
        return drawn
    far = hypot(bx - ax, by - ay) or 1.0
    ux, uy = (bx - ax) / far, (by - ay) / far
    hx, hy = bx - ux * 8, by - uy * 8
    tip_ = f"M{bx:.1f} {by:.1f}L{hx - uy * 4:.1f} {hy + ux * 4:.1f}L{hx + uy * 4:.1f} {hy - ux * 4:.1f}z"
    return drawn + element("path", d=tip_, fill="ink")


def _legend(what: Network) -> Iterator[tuple[str, str]]:
    used = {one.binding for one in what.edges}
    mutual = any(one.mutual for one in what.edges)
    for name, (told, _, _) in FORCES.items():
        if name in used:
            yield _line((0, 8), (26, 8), name), f"{told}: from who is bound to whom it is owed"
    if mutual:
        yield _line((0, 8), (26, 8), "legal", head=False), "without a head: each is bound toward the others"
    if any(one.hub for one in what.nodes):
        yield element("rect", x=1, y=1, width=24, height=14, rx=1, fill="land", stroke="line"), "a text of many parties"
    if any(one.faint for one in what.edges):
        yield element("g", _line((0, 8), (26, 8), "legal"), opacity="0.4"), "fainter: of an earlier step"
