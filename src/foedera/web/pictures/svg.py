"""What all pictures are made of: elements with escaped text, wrapped lines, the frame with title, stamp, legend and caption."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from html import escape
from typing import Any

from foedera.web.seen import visible

WIDE, NARROW = 960, 360
"""Widths that a picture is drawn for, in pixels; text has its size in pixels at that width."""
SIZE = 13.0
"""Size of text, in pixels; nothing is smaller than `SMALL`."""
SMALL = 11.0
LETTER = 0.56
"""Mean width of a letter, in parts of its size: a measure for wrapping, wide enough for capitals among small letters."""
FONTS = "system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', 'Liberation Sans', sans-serif"

COLOURS = {
    "paper": "#ffffff", "ink": "#1f2328", "faint": "#57606a", "line": "#8c959f", "stamp": "#9a3412", "sea": "#eef3f7",
    "land": "#fbfaf6",
    "one": "#1d4e89", "two": "#8a4b08", "three": "#5b2a86", "four": "#1a6b3c", "one-soft": "#c9dcf0", "two-soft": "#f3dcbc",
    "three-soft": "#e0d0ef", "four-soft": "#cfe8d8", "grid": "#d0d7de",
}  # fmt: skip
"""Name of a colour to its value on white paper. The class `f-NAME` fills with it, `s-NAME` strokes with it."""


def element(tag: str, *inside: str, **attributes: Any) -> str:
    """An element. What is `inside` is markup already; values of attributes are escaped.

    Names of attributes are written with `_` for `-`, and a trailing `_` is dropped (`class_`). None leaves one out; numbers are
    written short; `fill` and `stroke` that name a colour of ours get its value and its class.
    """
    classes = [str(attributes.pop("class_"))] if attributes.get("class_") else []
    written = []
    for name, value in attributes.items():
        if value is None or name == "class_":
            continue
        if name in ("fill", "stroke") and value in COLOURS:
            classes.append(f"{name[0]}-{value}")
            value = COLOURS[value]  # noqa: PLW2901 - the name becomes its value
        written.append(f' {name.rstrip("_").replace("_", "-")}="{_value(value)}"')
    if classes:
        written.insert(0, f' class="{escape(" ".join(classes))}"')
    body = "".join(inside)
    return f"<{tag}{''.join(written)}>{body}</{tag}>" if body else f"<{tag}{''.join(written)}/>"


def _value(value: Any) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else escape(str(value))


def words(text: str, x: float, y: float, **attributes: Any) -> str:
    """A line of text; its letters are escaped, control characters are dropped (XML has none)."""
    attributes = {"fill": "ink", "font_size": SIZE, **attributes}
    return element("text", escape(clean(text)), x=x, y=y, **attributes)


def clean(text: str) -> str:
    """The text without what XML 1.0 forbids; what is not seen is shown by its number."""
    return "".join(filter(_allowed, visible(text)))


def _allowed(one: str) -> bool:
    return one in "\t\n" or " " <= one < "\ud800" or "\ue000" <= one <= "\ufffd" or one > "\uffff"


def tip(text: str) -> str:
    """A `<title>`: the name of what it stands in, and what a pointer resting on it shows."""
    return element("title", escape(clean(text)))


def length(text: str, size: float = SIZE) -> float:
    """About how wide a text is, in pixels."""
    return len(text) * size * LETTER


def wrapped(text: str, width: float, size: float = SIZE) -> list[str]:
    """The text in lines that fit the width; a word too long for a line is broken."""
    return textwrap.wrap(clean(text), max(8, int(width / (size * LETTER)))) or [""]


def short(text: str, width: float, size: float = SIZE) -> str:
    """The text, cut with an ellipsis where it does not fit."""
    room = max(2, int(width / (size * LETTER)))
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"


def linked(href: str, inside: str, **attributes: Any) -> str:
    """A link around what is inside, where there is an address."""
    return element("a", inside, href=href, **attributes) if href else inside


class Sheet:
    """A picture that is being drawn from top to bottom.

    Args:
        narrow: For a narrow screen.
        prefix: Begins every id in it, so that two pictures may stand on one page.
    """

    def __init__(self, *, narrow: bool = False, prefix: str = "p") -> None:
        self.narrow, self.prefix = narrow, f"{prefix}{'n' if narrow else 'w'}"
        self.width = float(NARROW if narrow else WIDE)
        self.edge = 8.0 if narrow else 16.0
        self.y = self.edge
        self.defs: list[str] = []
        self.parts: list[str] = []

    @property
    def room(self) -> float:
        """Width between the edges."""
        return self.width - 2 * self.edge

    def add(self, *parts: str) -> None:
        """Draw further elements."""
        self.parts += parts

    def write(self, text: str, *, size: float = SIZE, **attributes: Any) -> None:
        """Lines of text across the sheet, below what stands."""
        for line in wrapped(text, self.room, size):
            self.y += size * 1.35
            self.add(words(line, self.edge, self.y - size * 0.3, font_size=size, **attributes))

    def stamp(self, text: str) -> None:
        """The stamp of an answer that rests on an assumption: in capitals, framed, first of all."""
        if text:
            top = self.y
            self.y += 4
            lines = wrapped(text, (self.room - 16) * 0.88)  # bold letters are wider
            for line in lines:
                self.y += SIZE * 1.35
                self.add(words(line, self.edge + 8, self.y - 4, fill="stamp", font_weight="bold"))
            self.y += 5
            self.add(
                element(
                    "rect",
                    x=self.edge,
                    y=top,
                    width=self.room,
                    height=self.y - top,
                    fill="none",
                    stroke="stamp",
                    stroke_width=1.5,
                )
            )
            self.y += 8

    def legend(self, items: Iterable[tuple[str, str]], *, size: float = 12.0, column: float = 0) -> None:
        """What the signs mean: markup of a sign 26 wide and 16 high, and its words, in as many columns as there is room for."""
        wide = column or (self.room if self.narrow else 300.0)
        columns = max(1, int(self.room // wide))
        row, used = self.y, 0
        tallest = 0.0
        for sign, text in items:
            if used == columns:
                row, used, tallest = row + tallest, 0, 0.0
            x = self.edge + used * wide
            self.add(element("g", sign, transform=f"translate({x:g} {row + 2:g})"))
            lines = wrapped(text, wide - 42, size)
            for number, line in enumerate(lines):
                self.add(words(line, x + 34, row + 14 + number * size * 1.3, font_size=size))
            tallest = max(tallest, 20 + (len(lines) - 1) * size * 1.3)
            used += 1
        self.y = row + tallest

    def finish(self, title: str, description: str, *, links: bool = False, caption: Iterable[str] = (), **data: Any) -> str:
        """The whole picture, its caption below."""
        self.y += 4
        for line in caption:
            self.write(line, size=12.0, fill="faint")
        height = self.y + self.edge
        head = element("title", escape(clean(title)), id=f"{self.prefix}-t") + element(
            "desc", escape(clean(description)), id=f"{self.prefix}-d"
        )
        paper = element("rect", width=self.width, height=height, fill="paper", class_="paper")
        return element(
            "svg", head, element("defs", *self.defs) if self.defs else "", paper, *self.parts,
            xmlns="http://www.w3.org/2000/svg", class_=f"picture {'narrow' if self.narrow else 'wide'}",
            role="group" if links else "img", aria_labelledby=f"{self.prefix}-t", aria_describedby=f"{self.prefix}-d",
            width=self.width, height=height, viewBox=f"0 0 {self.width:g} {height:g}", font_family=FONTS, **data,
        )  # fmt: skip
