"""The shapes of the map and where a point lies on it: read once from `world.tsv`, which `web-vendor/map/shapes.mjs` wrote.

Projection: Equal Earth (B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of
Geographical Information Science 33(3), 2019, equations 6 to 9), so that areas can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from math import asin, cos, pi, radians, sin, sqrt
from pathlib import Path
from typing import NamedTuple

UN, FACT = "un", "source"
BOUNDARIES = (UN, FACT)
"""Views of borders: where a resolution of the United Nations says whose a land is, by that; or as the source draws them."""

POLICY = {
    UN: (
        "Borders of 2018 (Natural Earth 4.1). Where the source draws control in fact, lands are drawn as resolutions of the"
        " United Nations have it: Crimea and Sevastopol (General Assembly 68/262), Golan (Security Council 497), Western Sahara"
        " (General Assembly 34/37), north of Cyprus (Security Council 541). A drawing policy, not an answer about anybody's"
        " claim."
    ),
    FACT: (
        "Borders of 2018 as the source draws them (Natural Earth 4.1: who was in control in fact). This is not the view of"
        " resolutions of the United Nations, among them General Assembly 68/262 on Crimea. A drawing policy, not an answer about"
        " anybody's claim."
    ),
}
"""What the caption of a map says of its borders."""

WIDTH = 10000
_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = sqrt(3) / 2
_SCALE = WIDTH * _M * _A[0] / (2 * pi)
_FILE = Path(__file__).with_name("world.tsv")
_POINTS = Path(__file__).with_name("points.tsv")
_STEP = re.compile(r"-?\d+|[Mlz]")


class Shape(NamedTuple):
    """One actor's land in one view.

    Attributes:
        code: Actor code; a territory or an open land has a code of its own.
        kind: `state`, `territory` or `open`.
        small: Too small to be seen as land: it gets a dot.
        x, y: A point inside.
        path: Its outline, in units of the drawing; may be empty where it is small.
    """

    code: str
    kind: str
    small: bool
    x: int
    y: int
    path: str


def _polynomial(angle: float) -> float:
    square = angle * angle
    return angle * (_A[0] + _A[1] * square + square**3 * (_A[2] + _A[3] * square))


_TOP = _polynomial(asin(_M))


def project(longitude: float, latitude: float) -> tuple[float, float]:
    """Where a point lies, in units of the drawing: x to the right, y downward.

    Args:
        longitude: Degrees east of Greenwich.
        latitude: Degrees north.
    """
    angle = asin(_M * sin(radians(latitude)))
    square = angle * angle
    slope = _A[0] + 3 * _A[1] * square + square**3 * (7 * _A[2] + 9 * _A[3] * square)
    x = radians(longitude) * cos(angle) / (_M * slope)
    return WIDTH / 2 + _SCALE * x, _SCALE * (_TOP - _polynomial(angle))


@cache
def shapes(boundaries: str = UN) -> dict[str, Shape]:
    """Code to shape, in one view of borders."""
    view = "un" if boundaries == UN else "fact"
    found = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, views, kind, dot, x, y, path = line.split("\t")
            if views in ("both", view):
                found[code] = Shape(code, kind, dot == "dot", int(x), int(y), path)
    return found


@cache
def points() -> dict[str, tuple[float, float]]:
    """Id of a place of the library to longitude and latitude, to a tenth of a degree; not every place has one."""
    rows = (line.split("\t") for line in _POINTS.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {row[0]: (float(row[1]), float(row[2])) for row in rows}


def holder(longitude: float, latitude: float, boundaries: str = UN) -> str:
    """Code of the shape that a point lies in; empty for the sea. As coarse as the drawing: about ten kilometres."""
    at = project(longitude, latitude)
    return next((shape.code for shape in shapes(boundaries).values() if lies(at, shape)), "")


def lies(at: tuple[float, float], shape: Shape) -> bool:
    """Whether a point, in units of the drawing, lies in a shape."""
    x, y = at
    inside = False
    for ring in _rings(shape.path):
        for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
            if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                inside = not inside
    return inside


def _rings(path: str) -> Iterator[list[tuple[int, int]]]:
    ring: list[tuple[int, int]] = []
    numbers: list[int] = []
    for mark in _STEP.findall(path):
        if mark == "M":
            ring, numbers = [], []
        elif mark == "z":
            yield ring
        elif mark != "l":
            numbers.append(int(mark))
            if len(numbers) == 2:
                ring.append((numbers[0], numbers[1]) if not ring else (ring[-1][0] + numbers[0], ring[-1][1] + numbers[1]))
                numbers = []
