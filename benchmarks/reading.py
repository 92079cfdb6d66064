"""Reading articles: documents per second, memory over ten thousand of them, near-duplicates among a hundred thousand.

    python benchmarks/reading.py [speed near scale] [--documents 10000] [--write]

The articles are made by mixing our own (`tests/reading/varied.py`), so that there are as many as wanted and none twice. `speed`
reads them in this process, engines taking turns. `near` enters them into the index of near-duplicates, beside datasketch. `scale`
runs `foedera read` as a user would: once in one go, once ended by SIGTERM in the middle and called again; both must leave the
same bytes behind, and the memory of all processes is looked up on the way.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import resource
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE / "peers")]
from quotes_regex import found  # noqa: E402
from report import machine, table, write  # noqa: E402
from tests.reading.varied import article, written  # noqa: E402

from foedera.reading.extractors import RULES  # noqa: E402
from foedera.reading.near import Neighbours  # noqa: E402
from foedera.workspace import Workspace  # noqa: E402
from foedera.workspace.extracting import Using  # noqa: E402
from foedera.workspace.proposals import Reader  # noqa: E402

PEERS = HERE.parent / "build" / "peers"
NEEDED = "datasketch==2.0.0"
SHORT = 1_500
"""Characters of the articles of `near` and `scale`: it is their number that counts there."""


def speed(documents: int, runs: int) -> str:
    """Documents in a second of the processor, foedera with and without its model beside the regular expression."""
    library = Workspace.open(today="2026-11-27").library
    rules, both = Reader(library, Using((RULES,))), Reader(library)
    texts = [article(number) for number in range(documents)]
    engines: dict[str, Callable[[str], int]] = {
        "foedera, rules alone (`--no-model`)": lambda text: len(rules.read("a.txt", text.encode()).proposals),
        "foedera, rules and model": lambda text: len(both.read("a.txt", text.encode()).proposals),
        "regular expression: quotation, nearest name": lambda text: len(found(text)),
    }
    before, best, made = machine(), dict.fromkeys(engines, float("inf")), dict.fromkeys(engines, 0)
    for read in engines.values():
        read(texts[0])
    for _ in range(runs):
        for name, read in engines.items():
            start = time.process_time()
            made[name] = sum(map(read, texts))
            best[name] = min(best[name], time.process_time() - start)
    length = sum(map(len, texts)) // documents
    first = next(iter(best.values()))
    rows = [
        [name, f"{documents / seconds:,.1f}", f"{seconds / first:.3f}", f"{made[name] / documents:.1f}"]
        for name, seconds in best.items()
    ]
    head = ["reader", "documents/s CPU", "time × rules alone", "found in a document"]
    return (
        f"{documents} articles of {length:,} characters on average, the best of {runs} runs, engines taking turns in one process."
        f" {before}.\n\n{table(head, rows)}\n\nLimits: 25 documents in a second of the processor without the model, 12 with it."
    )


# ------------------------------------------------------------------------------------------------ near-duplicates


def near(documents: int, compared: int) -> str:
    """Seconds and memory of the index; every twentieth article is a slightly edited copy of an earlier one."""
    before, rows = machine(), []
    start, spent, pairs, index = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, 0.0, 0, Neighbours()
    marks = sorted({compared, documents // 10, documents})
    for number, text in enumerate(_copied(documents), 1):
        began = time.process_time()
        pairs += len(index.add(f"{number:06}", text))
        spent += time.process_time() - began
        if number in marks:
            peak = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) / 1024
            rows.append(["foedera", f"{number:,}", f"{spent:.1f}", f"{number / spent:,.0f}", f"{pairs:,}", f"{peak:.0f}"])
    other = _datasketch(compared)
    rows.append(
        ["datasketch 2.0.0", f"{compared:,}", f"{other['seconds']:.1f}", f"{compared / other['seconds']:,.0f}",
         f"{other['pairs']:,.0f}", f"{other['megabytes']:.0f}"]
    )  # fmt: skip
    head = ["index", "documents", "s CPU", "documents/s CPU", "pairs", "MB more"]
    return (
        f"Articles of {SHORT:,} characters and more, entered one after another and compared with all before; every twentieth is"
        f" an edited copy. Both index runs of four words in sketches of 64 numbers. {before}.\n\n{table(head, rows)}"
    )


def _copied(documents: int) -> Iterator[str]:
    for number in range(documents):
        text = article(number, SHORT)
        yield f"Via a friend.\n\n{article(number - 7, SHORT)}" if number % 20 == 19 else text


def _datasketch(documents: int) -> dict[str, float]:
    if not (PEERS / "bin" / "python").exists():
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
    python = PEERS / "bin" / "python"
    if subprocess.run([python, "-c", "import datasketch"], check=False, capture_output=True).returncode:
        subprocess.run([python, "-m", "pip", "install", "-q", "--disable-pip-version-check", NEEDED], check=True)
    lines = "".join(json.dumps(text) + "\n" for text in _copied(documents))
    done = subprocess.run(
        [python, HERE / "peers" / "near_datasketch.py"], input=lines, text=True, check=True, capture_output=True
    )
    result: dict[str, float] = json.loads(done.stdout)
    return result


# ------------------------------------------------------------------------------------------------ ten thousand documents


def scale(documents: int) -> str:
    """One go, and one stopped in the middle; memory on the way, and whether both left the same behind."""
    before = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        written(folder / "articles", documents, SHORT)
        began = time.monotonic()
        whole, spent, code = _run(folder, "whole", 0)
        wall = time.monotonic() - began
        assert code == 0, code
        half, _, code = _run(folder, "stopped", documents // 2)
        assert code == 128 + signal.SIGTERM, code
        rest, _, code = _run(folder, "stopped", 0)
        assert code == 0, code
        same = _left(folder / "whole") == _left(folder / "stopped")
        size = sum(path.stat().st_size for path in (folder / "articles").rglob("*.txt")) // documents
        kept = sum(path.stat().st_size for path in (folder / "whole").rglob("*") if path.is_file())
    at = [number for number in (documents // 10, documents // 2, documents) if number in whole]
    rows = [
        ["in one go", *(f"{whole[number]:.0f}" for number in at)],
        ["ended by SIGTERM in the middle", *(f"{half[number]:.0f}" if number in half else "" for number in at)],
        ["called again", *(f"{rest[number]:.0f}" if number in rest else "" for number in at)],
    ]
    head = ["peak MB of all processes after", *(f"{number:,}" for number in at)]
    return (
        f"`foedera read --no-model` on {documents:,} articles of {size:,} bytes on average, {kept / 1e6:,.0f} MB kept. {before}."
        f"\n\n{table(head, rows)}\n\n{documents / spent:.0f} documents in a second of the processor, writing and all;"
        f" {documents / wall:.0f} in a second of the clock. What the two ways left behind, proposals, documents and texts,"
        f" is {'the same, byte for byte' if same else '**NOT THE SAME**'}."
    )


def _run(folder: Path, into: str, stop: int) -> tuple[dict[int, float], float, int]:
    """Memory after so many documents, seconds of the processor, and the exit code; ended after `stop` documents if not 0."""
    call = [sys.executable, "-c", "import sys; from foedera.cli import main; sys.exit(main())"]
    call += ["read", str(folder / "articles"), "--into", str(folder / into), "--no-model"]
    before, peaks = resource.getrusage(resource.RUSAGE_CHILDREN), dict[int, float]()
    with subprocess.Popen(call, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as running:
        assert running.stderr is not None
        for line in running.stderr:
            if told := re.match(r"([\d ]+) documents? of", line):
                number = int(told[1].replace(" ", ""))
                peaks[number] = _peak(running.pid)
                if number == stop:
                    running.send_signal(signal.SIGTERM)
            else:
                print(line, end="", file=sys.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return peaks, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, running.returncode


def _peak(process: int) -> float:
    """Megabytes that a process and its children had at most. Pages that they share are counted in each."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    found = [re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{one}/status").read_text()) for one in (process, *children)]
    return sum(int(one[1]) for one in found if one) / 1024


def _left(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock"):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def main() -> None:
    """Measure, print, and write the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", default=["speed", "near", "scale"], metavar="PART", help="speed, near, scale")
    parser.add_argument("--documents", type=int, default=10_000, help="of `scale`; `near` has ten times as many")
    parser.add_argument("--runs", type=int, default=3, help="of `speed`")
    parser.add_argument("--write", action="store_true", help="put the figures into docs/performance.md")
    options = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    measures: dict[str, Callable[[], str]] = {
        "speed": lambda: speed(100, options.runs),
        "near": lambda: near(10 * options.documents, min(5_000, options.documents)),
        "scale": lambda: scale(options.documents),
    }
    for part in options.parts:
        text = measures[part]()
        print(text, end="\n\n")
        if options.write:
            write(f"reading-{part}", text)


if __name__ == "__main__":
    main()
