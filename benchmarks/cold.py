"""Cold `foedera owed` as a whole process, beside `python -c pass` in the same run.

    python benchmarks/cold.py [--runs 10] [--write]

Kinds of process take turns, so that a change of load meets all of them. Wall time is that of the whole process; peak memory
is the kernel's figure for it (`wait4`). The limits are printed and never asserted: a slow machine is no fault of the program.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from report import machine, table, write

QUESTION = ["owed", "--to", "UKR", "--if", "armed attack by RUS on UKR at 2026-12-01T06:00Z"]
FOEDERA = [str(Path(sys.executable).parent / "foedera"), "--today", "2026-11-21"]
LIMIT_SECONDS, LIMIT_MEGABYTES = 0.5, 70
INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As after an installation: modules are compiled once, not in every process."""


class Run(NamedTuple):
    """One process: seconds of wall time, seconds of the processor (which neighbours lengthen less), megabytes at its peak."""

    seconds: float
    used: float
    megabytes: float


def measured(words: list[str], cache: Path) -> Run:
    """Run a process to its end."""
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, env={**INSTALLED, "FOEDERA_CACHE": str(cache)})
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {process.returncode}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def main() -> None:
    """Measure, print, and write the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    kinds = {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        "`foedera owed`, texts kept": [*FOEDERA, *QUESTION],
        "`foedera owed --no-cache`": [*FOEDERA, "--no-cache", *QUESTION],
    }
    found: dict[str, list[Run]] = {name: [] for name in kinds}
    before = machine()
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)
        measured(kinds["`foedera owed`, texts kept"], cache)  # fills the cache, and the kernel's of files
        for _ in range(options.runs):
            for name, words in kinds.items():
                found[name].append(measured(words, cache))
    text = rendered(found, options.runs, before)
    print(text)
    if options.write:
        write("cold", text)


def rendered(found: dict[str, list[Run]], runs: int, before: str) -> str:
    """The figures as a table, with the ratio to an empty process and the limits."""
    empty = statistics.median(run.seconds for run in next(iter(found.values())))
    rows = []
    for name, each in found.items():
        seconds = [run.seconds for run in each]
        middle = statistics.median(seconds)
        cells = [f"{value:.3f}" for value in (min(seconds), middle, max(seconds))]
        used = f"{min(run.used for run in each):.3f}"
        rows.append([name, *cells, used, f"{middle / empty:.1f}", f"{max(run.megabytes for run in each):.0f}"])
    head = ["process", "min s", "median s", "max s", "min CPU s", "× empty", "peak MB"]
    limits = f"Limits: {LIMIT_SECONDS} s and {LIMIT_MEGABYTES} MB, with texts kept, on an idle machine."
    words = " ".join(word if " " not in word else f'"{word}"' for word in QUESTION)
    return f"`foedera {words}`, {runs} runs of each, taking turns. {before}.\n\n{table(head, rows)}\n\n{limits}"


if __name__ == "__main__":
    main()
