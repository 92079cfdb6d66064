"""Time against size: the library's agreements copied under other ids, 1, 10 and 100 times.

    python benchmarks/scale.py [--sizes 1 10 100] [--runs 5] [--write]

Record, actors, places and classes stay as they are. Five steps are timed, each size in processes of its own: parse the text,
write out families, check, index, ask `owed --to UKR` about one assumed attack. A ratio up to the ratio of agreements says that
a step is linear. `--write` also draws `docs/pictures/growth.svg`. The first line is the whole of the library as it is shipped:
a fresh process that reads, parses, checks and indexes it.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from growth import drawn
from report import machine, table, write

import foedera
from foedera.engine.law import Laws
from foedera.language.checks import Ground, run_checks
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.blocks import Document

T = TypeVar("T")
BUNDLED = Path(foedera.__file__).parent / "library"

ASKED = {"to": "UKR", "assume": ("armed attack by RUS on UKR at 2026-12-01T06:00Z",)}
STEPS = ("parse", "families", "check", "index", "ask")
PICTURE = Path(__file__).resolve().parents[1] / "docs" / "pictures" / "growth.svg"
_ID = re.compile(r"^(?:agreement|template) ([a-z0-9-]+)", re.MULTILINE)


def texts(copies: int) -> dict[str, str]:
    """The library's files, its agreements as often as asked, each copy under ids of its own."""
    everything = {str(path.relative_to(BUNDLED)): path.read_text(encoding="utf-8") for path in sorted(BUNDLED.rglob("*.pact"))}
    found = {name: text for name, text in everything.items() if not name.startswith("scenarios/")}
    agreements = {name: text for name, text in found.items() if name.startswith("agreements/")}
    ids = sorted({identifier for text in agreements.values() for identifier in _ID.findall(text)}, key=len, reverse=True)
    pattern = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, ids))})(?![\w-])")
    for copy in range(1, copies):
        renamed = {name: pattern.sub(rf"\1-x{copy}", text) for name, text in agreements.items()}
        found |= {f"copy-{copy}/{name}": text for name, text in renamed.items()}
    return found


def timed(seconds: dict[str, float], step: str, made: Callable[[], T]) -> T:
    """What a step makes; its processor time is noted."""
    began = time.process_time()
    result = made()
    seconds[step] = time.process_time() - began
    return result


def measured(copies: int) -> dict[str, float]:
    """How many agreements there are, the seconds of each step, and the peak of memory, in this process."""
    gc.disable()  # as the command line does
    seconds: dict[str, float] = {}
    given = texts(copies)
    documents: list[Document] = timed(seconds, "parse", lambda: [parse(text, name)[0] for name, text in given.items()])
    written, _ = timed(seconds, "families", lambda: expand(documents))
    timed(seconds, "check", lambda: run_checks(Ground.of(documents, written)))
    laws = timed(seconds, "index", lambda: Laws(written))
    from foedera.workspace import Workspace  # noqa: PLC0415 - what is only checked does not need it
    from foedera.workspace.asked import OwedQuestion  # noqa: PLC0415
    from foedera.workspace.library import Library  # noqa: PLC0415

    workspace = Workspace(Library(documents, written, ()), "2026-11-21")
    workspace.library.__dict__["laws"] = laws
    assert workspace.library.record.occurrences
    timed(seconds, "ask", lambda: workspace.owed(OwedQuestion(**ASKED)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"agreements": len(laws.by_id), "peak": peak, **seconds}


def shipped(runs: int) -> str:
    """The shipped library read, parsed, checked and indexed by a fresh process, start of Python included."""
    walls, used = [], []
    for _ in range(runs):
        began, spent = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, __file__, "--cold"], check=True)
        walls.append(time.perf_counter() - began)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        used.append(now.ru_utime + now.ru_stime - spent.ru_utime - spent.ru_stime)
    return (
        "The library as shipped, read, parsed, checked and indexed by a fresh process, start of Python and imports included: "
        f"{min(walls):.2f} s at best, {statistics.median(walls):.2f} s median of {runs}, of which the processor was used for "
        f"{min(used):.2f} s at best. Limit: 0.7 s on an idle machine."
    )


def cold() -> None:
    """What `shipped` times."""
    gc.disable()
    documents = [parse(path.read_bytes(), str(path))[0] for path in sorted(BUNDLED.rglob("*.pact"))]
    written, _ = expand(documents)
    run_checks(Ground.of(documents, written))
    Laws(written)


def main() -> None:
    """Measure, print, and write the page and the picture if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--runs", type=int, default=5, help="of the smallest size; larger ones run less often")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    parser.add_argument("--one", type=int, metavar="COPIES", help="one measurement in this process, as JSON")
    parser.add_argument("--cold", action="store_true", help="read, parse, check and index the shipped library, and no more")
    options = parser.parse_args()
    if options.cold:
        cold()
        return
    if options.one:
        print(json.dumps(measured(options.one)))
        return
    before, whole = machine(), shipped(options.runs)
    found: list[dict[str, float]] = []
    for copies in options.sizes:
        runs = [_run(copies) for _ in range(max(1, options.runs // copies))]
        found.append({name: min(run[name] for run in runs) for name in runs[0]})
    rows = []
    for copies, one in zip(options.sizes, found, strict=True):
        cells = [f"{one[step]:.3f} ({one[step] / found[0][step]:.1f}×)" for step in STEPS]
        more = f" ({one['agreements'] / found[0]['agreements']:.0f}×)"
        rows.append([f"×{copies}", f"{one['agreements']:.0f}{more}", *cells, f"{one['peak']:.0f}"])
    head = ["library", "agreements", *(f"{step} s" for step in STEPS), "peak MB"]
    text = (
        f"{whole}\n\nAgreements copied under other ids, each size in a process of its own; seconds of the processor, in brackets "
        f"the ratio to the first row. {before}.\n\n{table(head, rows)}"
    )
    print(text)
    if options.write:
        write("scale", text)
        PICTURE.write_text(drawn([one["agreements"] for one in found], {step: [one[step] for one in found] for step in STEPS}))


def _run(copies: int) -> dict[str, float]:
    done = subprocess.run([sys.executable, __file__, "--one", str(copies)], check=True, capture_output=True, text=True)
    result: dict[str, float] = json.loads(done.stdout)
    return result


if __name__ == "__main__":
    main()
