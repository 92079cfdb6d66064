"""How much memory a large text takes: `python -m tests.language.memory SHAPE BYTES` reads one in a process of its own.

Prints JSON: the size of the text, and the peak of the process before it and after reading, writing, expanding and checking it.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from foedera.language.checks import Ground, run_checks
from foedera.language.expand import expand
from foedera.language.format import format_document
from foedera.language.parse import parse

ROOT = Path(__file__).resolve().parents[2]
STATUS = Path("/proc/self/status")
HEAD = 'agreement a "A"\n'
SHAPES: dict[str, Callable[[int], str | bytes]] = {
    "one line, one word": lambda size: f'{HEAD}  note "{"x" * size}"\n',
    "one line, a list": lambda size: f"{HEAD}role party: {'AAA, ' * (size // 5)}BBB\n",
    "one line, no sense": lambda size: f"{HEAD}  binding {'x ' * (size // 2)}\n",
    "one line of quotes": lambda size: HEAD + "  note " + '"' * size + "\n",
    "one condition, negated over and over": lambda size: f"{HEAD}provision p\n  provided {'not ' * (size // 4)}x\n",
    "conditions in conditions": lambda size: (
        f"{HEAD}provision p\n  provided all of\n" + "".join("  " * (depth + 2) + "any of\n" for depth in range(int(size**0.5)))
    ),
    "many lines": lambda size: HEAD + '  note "yes"\n' * (size // 13),
    "many misspelt lines": lambda size: HEAD + '  noet "yes"\n' * (size // 13),
    "many blocks": lambda size: HEAD + "".join(f'provision p{number}\n  declares "x"\n' for number in range(size // 32)),
    "comments": lambda size: "# x\n" * (size // 4),
    "blanks": lambda size: " " * size,
    "empty lines": lambda size: "\n" * size,
    "every byte": lambda size: bytes(range(256)) * (size // 256),
}
FIXED, PER_BYTE = 25_000_000, 100
"""The bound: bytes for anything, and for each byte of the text."""


def measured(shape: str, size: int) -> dict[str, int]:
    """What a process of its own reports."""
    words = [sys.executable, "-m", "tests.language.memory", shape, str(size)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, cwd=ROOT)
    found: dict[str, int] = json.loads(done.stdout)
    return found


def within_bounds(found: dict[str, int]) -> bool:
    """Whether reading took no more memory than a fixed amount and so many bytes for each byte of the text."""
    return found["peak"] - found["before"] <= FIXED + PER_BYTE * found["size"]


def _peak() -> int:
    """The most memory this process has held at once, in bytes. The kernel's `ru_maxrss` begins with the parent's, so it is no use."""
    found = re.search(r"^VmHWM:\s+(\d+) kB", STATUS.read_text(encoding="ascii"), re.MULTILINE)
    assert found
    return int(found[1]) * 1024


def main(shape: str, size: int) -> None:
    """Read the text and print the peaks."""
    before = _peak()
    data = SHAPES[shape](size)
    document, _ = parse(data, "f.pact")
    format_document(document)
    texts, _ = expand((document,))
    run_checks(Ground.of((document,), texts))
    peak = _peak()
    print(json.dumps({"size": len(data), "before": before, "peak": peak}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
