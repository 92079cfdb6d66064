"""The growth of time with size as a picture: SVG without font, script or address from outside."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

WIDE, HIGH, LEFT, TOP, RIGHT, BOTTOM = 640, 420, 64, 48, 150, 52
INK, FAINT, PAPER = "#1f2328", "#8c959f", "#fbfbf9"
COLOURS = ("#0969da", "#1a7f37", "#9a6700", "#8250df", "#cf222e")
MARKS = ("●", "■", "▲", "◆", "▼")


def drawn(sizes: Sequence[float], steps: Mapping[str, Sequence[float]]) -> str:
    """Each step's time as a multiple of its time at the first size, over the number of agreements; both axes logarithmic."""
    times = {name: [second / seconds[0] for second in seconds] for name, seconds in steps.items()}
    most = max(sizes[-1] / sizes[0], *(value for values in times.values() for value in values)) * 1.3
    least = min(1.0, *(value for values in times.values() for value in values))

    def across(size: float) -> float:
        return LEFT + (WIDE - LEFT - RIGHT) * math.log(size / sizes[0]) / math.log(sizes[-1] / sizes[0])

    def up(value: float) -> float:
        return HIGH - BOTTOM - (HIGH - TOP - BOTTOM) * math.log(value / least) / math.log(most / least)

    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" font-family="sans-serif" font-size="13">',
        "<title>Time against number of agreements, each step relative to the library as shipped</title>",
        f'<rect width="{WIDE}" height="{HIGH}" fill="{PAPER}"/>',
        f'<text x="{LEFT}" y="26" fill="{INK}" font-size="15">Time against size; the dashed line is linear growth</text>',
    ]
    for power in range(10):
        if 10**power <= most:
            y = up(10**power)
            out.append(f'<line x1="{LEFT}" x2="{WIDE - RIGHT}" y1="{y:.1f}" y2="{y:.1f}" stroke="{FAINT}" stroke-width="0.5"/>')
            out.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" fill="{INK}" text-anchor="end">{10**power}×</text>')
    out += [
        f'<text x="{across(size):.1f}" y="{HIGH - BOTTOM + 20}" fill="{INK}" text-anchor="middle">{size:,.0f}</text>'
        for size in sizes
    ]
    middle = (LEFT + WIDE - RIGHT) / 2
    out.append(f'<text x="{middle:.0f}" y="{HIGH - 12}" fill="{INK}" text-anchor="middle">agreements</text>')
    ends = f'x1="{across(sizes[0]):.1f}" y1="{up(1):.1f}" x2="{across(sizes[-1]):.1f}" y2="{up(sizes[-1] / sizes[0]):.1f}"'
    out.append(f'<line {ends} stroke="{INK}" stroke-dasharray="5 4"/>')
    labels = [(up(values[-1]), name, number) for number, (name, values) in enumerate(times.items())]
    labels.append((up(sizes[-1] / sizes[0]), "linear", -1))
    below = -math.inf
    for y, name, number in sorted(labels):
        below = max(y, below + 16)  # labels that would lie on each other are moved apart
        colour, mark = (COLOURS[number], MARKS[number]) if number >= 0 else (INK, "╌")
        told = f"{mark} {name} {times[name][-1]:,.0f}×" if number >= 0 else f"{mark} linear {sizes[-1] / sizes[0]:,.0f}×"
        out.append(f'<text x="{WIDE - RIGHT + 10}" y="{below + 4:.1f}" fill="{colour}">{told}</text>')
    for number, values in enumerate(times.values()):
        points = [(across(size), up(value)) for size, value in zip(sizes, values, strict=True)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[number]}" stroke-width="2"/>')
        out += [
            f'<text x="{x:.1f}" y="{y + 4:.1f}" fill="{COLOURS[number]}" text-anchor="middle">{MARKS[number]}</text>'
            for x, y in points
        ]
    return "\n".join([*out, "</svg>", ""])
