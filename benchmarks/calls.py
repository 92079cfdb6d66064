"""Work against size, counted and not timed: how many calls of functions each step makes, for the library once and ten times.

    python benchmarks/calls.py [--copies 10] [--write]

Seconds of a large library hold the processor's caches and whoever else is computing; calls hold neither. A ratio up to that of
the agreements says that nothing in a step grows faster than the library.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
from collections.abc import Callable
from typing import TypeVar

from report import table, write
from scale import ASKED, STEPS, texts

from foedera.engine.law import Laws
from foedera.language.checks import Ground, run_checks
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.library import Library

T = TypeVar("T")


def counted(calls: dict[str, int], step: str, made: Callable[[], T]) -> T:
    """What a step makes; the calls it takes are noted."""
    profile = cProfile.Profile()
    result = profile.runcall(made)
    calls[step] = sum(entry.callcount for entry in profile.getstats())
    return result


def measured(copies: int) -> tuple[int, dict[str, int]]:
    """How many agreements there are, and the calls of each step."""
    calls: dict[str, int] = {}
    given = texts(copies)
    documents = counted(calls, "parse", lambda: [parse(text, name)[0] for name, text in given.items()])
    written, _ = counted(calls, "families", lambda: expand(documents))
    counted(calls, "check", lambda: run_checks(Ground.of(documents, written)))
    laws = counted(calls, "index", lambda: Laws(written))
    workspace = Workspace(Library(documents, written, ()), "2026-11-21")
    counted(calls, "ask", lambda: workspace.owed(OwedQuestion(**ASKED)))
    return len(laws.by_id), calls


def main() -> None:
    """Count, print, and write the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=10)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    gc.disable()
    (few, first), (many, second) = measured(1), measured(options.copies)
    rows = [[step, f"{first[step]:,}", f"{second[step]:,}", f"{second[step] / first[step]:.2f}"] for step in STEPS]
    rows.append(["agreements", f"{few:,}", f"{many:,}", f"{many / few:.2f}"])
    text = table(["calls", "×1", f"×{options.copies}", "ratio"], rows)
    print(text)
    if options.write:
        write("calls", text)


if __name__ == "__main__":
    main()
