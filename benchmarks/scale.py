"""Time against size: the library's agreements copied under other ids, 1, 10 and 100 times.

    python benchmarks/scale.py [--sizes 1 10 100] [--write]

Record, actors, places and classes stay as they are. Four steps are timed: parse the text, write out families, index, ask
`owed --to UKR` about one assumed attack. A ratio near the ratio of sizes says that a step is linear.
"""

from __future__ import annotations

import argparse
import itertools
import re
import resource
import time

from report import machine, table, write

from foedera.engine.law import Laws
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.blocks import Document
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.library import BUNDLED, Library

QUESTION = OwedQuestion(to="UKR", assume=("armed attack by RUS on UKR at 2026-12-01T06:00Z",))
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


def measured(copies: int) -> tuple[int, list[float]]:
    """How many agreements there are, and the seconds of each step."""
    given = texts(copies)
    marks = [time.perf_counter()]
    documents: list[Document] = [parse(text, name)[0] for name, text in given.items()]
    marks.append(time.perf_counter())
    written, _ = expand(documents)
    marks.append(time.perf_counter())
    laws = Laws(written)
    marks.append(time.perf_counter())
    workspace = Workspace(Library(documents, written, ()), "2026-11-21")
    workspace.library.__dict__["laws"] = laws
    assert workspace.library.record.occurrences
    start = time.perf_counter()
    workspace.owed(QUESTION)
    end = time.perf_counter()
    return len(laws.by_id), [*(later - earlier for earlier, later in itertools.pairwise(marks)), end - start]


def main() -> None:
    """Measure, print, and write the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    before = machine()
    measured(1)  # imports and small caches, which no size should pay for
    rows, first = [], []
    for copies in options.sizes:
        count, seconds = measured(copies)
        first = first or seconds
        cells = [f"{each:.3f} ({each / one:.1f}×)" for each, one in zip(seconds, first, strict=True)]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rows.append([f"×{copies}", str(count), *cells, f"{peak:.0f}"])
    head = ["library", "agreements", "parse s", "families s", "index s", "ask s", "peak MB"]
    text = f"Agreements copied under other ids; in brackets the ratio to the first row. {before}.\n\n{table(head, rows)}"
    print(text)
    if options.write:
        write("scale", text)


if __name__ == "__main__":
    main()
