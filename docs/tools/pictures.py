
"""Pictures of real answers as SVG: no font, script or address from outside.

`python docs/tools/pictures.py` writes `docs/pictures`. What is left out of an answer is marked with its number of lines.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from docs.tools import pages

FOLDER = pages.ROOT / "docs" / "pictures"
QUESTION = 'foedera owed --to UKR --if "armed attack by RUS on UKR at 2026-12-01T06:00Z"'
SHOWN = {"OPEN POINTS": 5, "1": 12, "2": 17, "3": 7, "4": 0, "5": 0, "6": 11}
"""How many lines of each part of the answer the picture shows, its heading not counted."""

STEP, ROW, EDGE = 8.0, 17, 16
INK, FAINT, STAMP, PAPER, FRAME = "#1f2328", "#57606a", "#9a3412", "#fbfbf9", "#d0d7de"
FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
_HEADING = re.compile(r"^(?:(\d)  [A-Z]|(OPEN POINTS))")


def shortened(answer: str) -> Iterator[str]:
    """The lines of an answer, with a mark where lines were left out."""
    room, left_out = sys.maxsize, 0
    for line in answer.rstrip("\n").splitlines():
        heading = _HEADING.match(line)
        footer = line.startswith(("Nothing toward", "Answered otherwise", "Not shown", "Why:"))
        if (heading or footer) and left_out:
            yield f"     … {left_out} more lines"
            yield ""
        if heading or footer:
            left_out = 0
            room = SHOWN.get(heading[1] or heading[2], 0) if heading else sys.maxsize
            yield line
        elif room > 0:
            room -= 1
            yield line
        elif line:
            left_out += 1


def _text(line: str, row: int, colour: str, weight: str = "normal") -> str:
    indent = len(line) - len(line.lstrip())
    words = line.strip()
    if not words:
        return ""
    x, y = EDGE + indent * STEP, EDGE + (row + 1) * ROW
    return (
        f'<text x="{x:g}" y="{y}" textLength="{len(words) * STEP:g}" lengthAdjust="spacingAndGlyphs" '
        f'xml:space="preserve" fill="{colour}" font-weight="{weight}">{escape(words)}</text>\n'
    )


def picture(command: str, lines: list[str]) -> str:
    """An SVG of a call and its output, one row for each line."""
    columns = max(len(line) for line in [f"$ {command}", *lines])
    width, height = columns * STEP + 2 * EDGE, (len(lines) + 2) * ROW + 2 * EDGE
    drawn = [_text(f"$ {command}", 0, FAINT)]
    for row, line in enumerate(lines, start=2):
        if line.startswith("HYPOTHETICAL"):
            drawn.append(_text(line, row, STAMP, "bold"))
        elif _HEADING.match(line):
            drawn.append(_text(line, row, INK, "bold"))
        elif "… " in line or line.startswith(("T text", "as of")):
            drawn.append(_text(line, row, FAINT))
        else:
            drawn.append(_text(line, row, INK))
    title = f"Hypothetical. Output of {command}, shortened. Not a forecast. Not legal advice."
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width:g}" height="{height}" '
        f'viewBox="0 0 {width:g} {height}" font-family="{escape(FONTS)}" font-size="13">\n'
        f"<title>{escape(title)}</title>\n"
        f'<rect x="0.5" y="0.5" width="{width - 1:g}" height="{height - 1}" rx="8" fill="{PAPER}" stroke="{FRAME}"/>\n'
        f"{''.join(drawn)}</svg>\n"
    )


def pictures() -> dict[Path, str]:
    """Every picture that the documentation shows: path -> SVG."""
    with pages.folder_of_a_reader():
        answer = pages.run(QUESTION)
    return {FOLDER / "owed.svg": picture(QUESTION, list(shortened(answer)))}


if __name__ == "__main__":
    for path, drawing in pictures().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawing, encoding="utf-8")
