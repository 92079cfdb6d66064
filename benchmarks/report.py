"""What the measurements share: the machine's load, tables, and the generated sections of `docs/performance.md`."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[1] / "docs" / "performance.md"


def machine() -> str:
    """When, where and under what load something was measured."""
    one, five, fifteen = os.getloadavg()
    when = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    load = f"load average {one:.2f} {five:.2f} {fifteen:.2f} on {os.cpu_count()} processors"
    return f"{when}, {platform.system()} {platform.machine()}, Python {platform.python_version()}, {load}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table, its columns padded so that it also reads well in a terminal."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in (head, *rows)]
    lines.insert(1, " | ".join("-" * width for width in widths))
    return "\n".join(f"| {line} |" for line in lines)


def write(section: str, text: str, path: Path = PAGE) -> None:
    """Put a text between the marks of a generated section of a page; the rest of the page stays as it is."""
    start, stop = f"<!-- generated: {section} -->", f"<!-- end: {section} -->"
    page = path.read_text(encoding="utf-8")
    found = re.compile(rf"{re.escape(start)}.*?{re.escape(stop)}", re.DOTALL)
    if not found.search(page):
        raise SystemExit(f"{path} has no section {section}")
    path.write_text(found.sub(lambda _: f"{start}\n{text}\n{stop}", page), encoding="utf-8")
