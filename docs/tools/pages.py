
"""Pages whose examples are run: what stands in their fences is written, called and compared.

Seven kinds of fence mean something:

- ```pact FILE: whole blocks of a text. A block that FILE already has is replaced, another is added at its end; this is
  also what the reader of a page is told to do. A file whose name begins with `wrong` is allowed to be wrong.
- ```csv FILE, ```text FILE, ```jsonl FILE: a table, an article, lines of data, written as they stand.
- ```console: lines that begin with `$ ` are calls, what follows is their output. A line `…` stands for any lines left out.
- ```python run: a program that uses the standard library only, with its output in the ```text fence after it.
- ```python src/…: a new file of foedera itself. The calls below it are made with a copy of the program that has the file.

`python docs/tools/pages.py [--write] PAGE…` compares pages with what is true now, or puts it in.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from foedera.cli import main

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-21"
"""The date on which all pages are asked."""

WRITTEN = ("csv", "text", "jsonl")
"""Kinds of fence that are a file as it stands, if they have a name."""

LEFT_OUT = "…"
_FENCE = re.compile(r"^(?P<mark>```+)(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=mark)[ ]*$", re.MULTILINE | re.DOTALL)


class Fence(NamedTuple):
    """A fenced box of a page: what its first line says, its text, and where the text stands."""

    kind: str
    name: str
    body: str
    start: int
    end: int
    line: int


class Difference(NamedTuple):
    """A call whose output is not what the page shows."""

    page: str
    line: int
    call: str
    shown: str
    real: str

    def __str__(self) -> str:
        """Place, call and both outputs."""
        return f"{self.page}:{self.line}: $ {self.call}\n--- shown\n{self.shown}\n--- real\n{self.real}"


def fences(text: str) -> Iterator[Fence]:
    """All fenced boxes of a page, in order."""
    for found in _FENCE.finditer(text):
        kind, _, name = found["info"].strip().partition(" ")
        line = text.count("\n", 0, found.start("body")) + 1
        yield Fence(kind, name.strip(), found["body"], found.start("body"), found.end("body"), line)


def without_fences(text: str) -> str:
    """A page without its fenced boxes."""
    return _FENCE.sub("", text)


def blocks(text: str) -> list[str]:
    """A `.pact` text cut before every line at the left margin that opens a block; comments go with the block below."""
    parts: list[list[str]] = []
    comments: list[str] = []
    for line in text.splitlines():
        if line.startswith("#"):
            comments.append(line)
        elif line and not line.startswith(" "):
            parts.append([*comments, line])
            comments = []
        elif parts:
            parts[-1].append(line)
    return ["\n".join(part).strip("\n") for part in parts]


def _name(block: str) -> tuple[str, ...]:
    first = next(line for line in block.splitlines() if not line.startswith("#"))
    return tuple(re.split(r"[ :]+", first)[:2])


def put_blocks(old: str, new: str) -> str:
    """The text `old` with the blocks of `new` put in the place of those of the same name, or at the end."""
    known = {_name(block): block for block in blocks(old)}
    known.update({_name(block): block for block in blocks(new)})
    return "\n\n".join(known.values()) + "\n"


def call(words: Sequence[str]) -> str:
    """What `foedera` prints for a call, errors included, at 80 columns and without colour."""
    stream = io.StringIO()
    collecting = gc.isenabled()
    with contextlib.redirect_stdout(stream), contextlib.redirect_stderr(stream):
        main(["--today", TODAY, *words])
    if collecting:
        gc.enable()
    return stream.getvalue()


def call_copy(words: Sequence[str], source: Path) -> str:
    """The same with another source of the program than the one that is installed."""
    program = "import sys; from foedera.cli import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", program, "--today", TODAY, *words], env=os.environ | {"PYTHONPATH": str(source)}, check=False,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8",
    )  # fmt: skip
    return done.stdout


def run(command: str, source: Path | None = None) -> str:
    """What a line of a page prints: `foedera …`, with or without `> FILE`; with `source`, by that copy of the program."""
    words = shlex.split(command)
    if words[0] != "foedera":
        raise ValueError(f"only `foedera` is run by pages, not `{words[0]}`")
    at = words.index(">") if ">" in words else len(words)
    said = call_copy(words[1:at], source) if source else call(words[1:at])
    if at < len(words):
        Path(words[at + 1]).write_text(said, encoding="utf-8")
        return ""
    return said


def put_in_copy(reader: Path, name: str, text: str) -> Path:
    """A copy of the program beside the reader's folder, with a new file in it.

    Raises:
        FileExistsError: The program has a file of that name, so it would not be a new one.
    """
    source = reader.parent / "src"
    if not source.exists():
        shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    with (reader.parent / name).open("x", encoding="utf-8") as stream:
        stream.write(text)
    return source


def same(shown: str, real: str) -> bool:
    """Whether a page shows what is printed; a line `…` stands for any lines, blanks at line ends do not count."""
    lines = [line.rstrip() for line in shown.strip("\n").splitlines()]
    pattern = "".join(r"(?:[^\n]*\n)*?" if line.strip() == LEFT_OUT else re.escape(line) + "\n" for line in lines)
    text = "".join(line.rstrip() + "\n" for line in real.strip("\n").splitlines())
    return re.fullmatch(pattern, text) is not None


def _calls(body: str) -> Iterator[tuple[str, str, int]]:
    """Calls of a console fence with what is shown below each, and the line within the fence."""
    parts = re.split(r"^\$ (.*)\n?", body, flags=re.MULTILINE)
    line = parts[0].count("\n")
    for position in range(1, len(parts), 2):
        yield parts[position], parts[position + 1], line
        line += 1 + parts[position + 1].count("\n")


@contextlib.contextmanager
def folder_of_a_reader() -> Iterator[Path]:
    """An empty folder as working directory, with a cache of its own."""
    before, cache = Path.cwd(), os.environ.get("FOEDERA_CACHE")
    with tempfile.TemporaryDirectory() as name:
        own = Path(name) / "reader"
        own.mkdir()
        os.environ.setdefault("FOEDERA_CACHE", str(Path(name) / "cache"))
        os.chdir(own)
        try:
            yield own
        finally:
            os.chdir(before)
            if cache is None:
                os.environ.pop("FOEDERA_CACHE", None)


def compare(page: Path, *, write: bool = False) -> list[Difference]:
    """Run a page from its first line to its last in an empty folder.

    Args:
        page: A Markdown file.
        write: Put the real output in, where nothing is left out.

    Returns:
        What differs, or differed and could not be put in.
    """
    text = page.read_text(encoding="utf-8")
    found: list[Difference] = []
    bodies: list[tuple[Fence, str]] = []
    with folder_of_a_reader() as own:
        program, source = "", None
        for fence in fences(text):
            if fence.kind == "pact" and fence.name:
                path = own / fence.name
                path.parent.mkdir(exist_ok=True, parents=True)
                old = path.read_text(encoding="utf-8") if path.exists() else ""
                path.write_text(put_blocks(old, fence.body), encoding="utf-8")
            elif fence.kind in WRITTEN and fence.name:
                (own / fence.name).write_text(fence.body, encoding="utf-8")
            elif fence.kind == "python" and fence.name == "run":
                program = fence.body
            elif fence.kind == "python" and fence.name.startswith("src/"):
                source = put_in_copy(own, fence.name, fence.body)
            elif fence.kind == "text" and program:
                done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
                real, program = done.stdout + done.stderr, ""
                if write:
                    bodies.append((fence, real))
                elif not same(fence.body, real):
                    found.append(Difference(page.name, fence.line, "python", fence.body, real))
            elif fence.kind == "console":
                made = []
                for command, shown, line in _calls(fence.body):
                    real = run(command, source)
                    right = same(shown, real) or (not shown.strip() and not real.strip())
                    keep = right or (write and LEFT_OUT in shown.split())
                    if not right and (keep or not write):
                        found.append(Difference(page.name, fence.line + line, command, shown, real))
                    made.append(f"$ {command}\n" + (shown if keep else real.strip("\n") + "\n"))
                bodies.append((fence, "".join(made)))
    if write:
        for fence, body in reversed(bodies):
            text = text[: fence.start] + body + text[fence.end :]
        page.write_text(text, encoding="utf-8")
    return found


def texts(page: Path) -> dict[str, str]:
    """The `.pact` files that a reader of the page ends up with: name -> text."""
    made: dict[str, str] = {}
    for fence in fences(page.read_text(encoding="utf-8")):
        if fence.kind == "pact" and fence.name:
            made[fence.name] = put_blocks(made.get(fence.name, ""), fence.body)
    return made


def _script(arguments: Sequence[str]) -> int:
    write = "--write" in arguments
    pages = [Path(name) for name in arguments if not name.startswith("--")]
    differences = [difference for page in pages for difference in compare(page.resolve(), write=write)]
    for difference in differences:
        sys.stdout.write(f"{difference}\n\n")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(_script(sys.argv[1:]))
