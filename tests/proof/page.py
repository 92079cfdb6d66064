"""The generated sections of `docs/proof.md`: what was measured, with the command, the seeds, the day and the load."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "proof.md"


def machine() -> str:
    """When, where and under what load something was measured."""
    load = " ".join(f"{value:.2f}" for value in os.getloadavg())
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    return f"{when}, {platform.system()} {platform.machine()}, Python {platform.python_version()}, load average {load} on {os.cpu_count()} processors"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table, its columns padded so that it also reads well in a terminal."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    lines.insert(1, " | ".join("-" * width for width in widths))
    return "\n".join(f"| {line} |" for line in lines)


def write(section: str, text: str) -> None:
    """Put a text between the marks of a generated section; the rest of the page stays as it is."""
    start, stop = f"<!-- generated: {section} -->", f"<!-- end: {section} -->"
    page = PAGE.read_text(encoding="utf-8")
    found = re.compile(rf"{re.escape(start)}.*?{re.escape(stop)}", re.DOTALL)
    if not found.search(page):
        raise SystemExit(f"{PAGE} has no section {section}")
    PAGE.write_text(found.sub(lambda _: f"{start}\n{text}\n{stop}", page), encoding="utf-8")
