"""Examples of questions, from a list beside the library: what is asked in them is text, like everything that names an actor."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from urllib.parse import parse_qsl

from foedera.workspace.library import BUNDLED

LIST = BUNDLED / "reference" / "questions.txt"
TABLE = "batch"
"""The question that is asked with a table of events, whose lines the list parts by a backslash."""

Example = Mapping[str, str | tuple[str, ...]]


def of(name: str) -> tuple[Example, ...]:
    """Parameters that have an answer in the bundled library; none at all where the list has nothing for the question."""
    return tuple(_parameters(words) for words in listed().get(name, ("",)))


def table() -> str:
    """A table of events."""
    return listed()[TABLE][0].replace("\\", "\n")


@cache
def listed(path: Path = LIST) -> dict[str, tuple[str, ...]]:
    """Name -> what stands behind the bar in each of its lines; lines that begin with `#` are remarks."""
    found: dict[str, tuple[str, ...]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, words = line.partition("|")
            found[name.strip()] = (*found.get(name.strip(), ()), words.strip())
    return found


def _parameters(words: str) -> Example:
    given: dict[str, str | tuple[str, ...]] = {}
    for name, value in parse_qsl(words):
        earlier = given.get(name)
        given[name] = value if earlier is None else (*((earlier,) if isinstance(earlier, str) else earlier), value)
    return given
