"""Stances over time: one lane for each stance, a mark for each statement, each stance with a shape of its own."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from foedera.model.said import Said
from foedera.model.time import BEGINNING, DAY, END, parse_period
from foedera.web.pictures import timeline
from foedera.web.pictures.ruler import Stretch

STANCES = (("supports", "Supports", "one"), ("opposes", "Opposes", "two"), ("neutral", "Neutral", "three"),
           ("unstated", "No stance on record", "four"))  # fmt: skip
"""Lanes from top to bottom: stance, name, colour."""
SIGNS = {
    "supports": "said in support", "opposes": "said in opposition", "neutral": "said, neither",
    "unstated": "said; no stance is on record",
}  # fmt: skip


class Chart(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the picture shows.

    Attributes:
        said: The statements.
        address: The address of the same for another stretch of time.
        href: Where a statement stands.
    """

    title: str
    said: tuple[Said, ...]
    address: Callable[[Stretch], str]
    href: Callable[[Said], str]
    caption: str = ""


def draw(what: Chart, *, narrow: bool = False) -> str:
    """The stances as SVG; lanes without a statement are left out, what has no date is counted in the caption."""
    items = [_item(one, what.href(one)) for one in what.said]
    dated = [one for one in items if one.lo > BEGINNING or one.hi < END]
    ends = [end for one in dated for end in (one.lo, one.hi) if BEGINNING < end < END]
    lo, hi = (min(ends), max(ends)) if ends else (0, DAY)
    aside = max((hi - lo) // 40, 2 * DAY)
    undated = f" Without a date, in the list only: {len(items) - len(dated)}." if len(dated) < len(items) else ""
    return timeline.draw(
        timeline.Line(
            title=what.title, description="Statements by stance and date; the list has the same.",
            stretch=Stretch(max(BEGINNING, lo - aside), min(END, hi + 8 * aside)), now=BEGINNING, items=tuple(dated),
            address=what.address, signs=SIGNS,
            lanes=tuple(lane for lane in STANCES if any(one.lane == lane[0] for one in dated)),
            caption=(what.caption + undated, "Not a forecast. Not legal advice."),
        ),
        narrow=narrow, prefix="stance",
    )  # fmt: skip


def _item(one: Said, href: str) -> timeline.Item:
    stance = one.stance if one.stance in SIGNS else "unstated"
    lo = parse_period(one.earliest).lo if one.earliest else BEGINNING
    hi = parse_period(one.latest).hi if one.latest else END
    days = " to ".join(dict.fromkeys(filter(None, (one.earliest, one.latest))))
    at = f"not after {days}" if one.latest and not one.earliest else days or "no date"
    name = one.speaker.split()[-1] if one.speaker.split() else "Somebody"
    return timeline.Item(lo=lo, hi=hi, at=at, lane=stance, sign=stance, text=f"{name}, {one.about or 'no framework'}", href=href)
