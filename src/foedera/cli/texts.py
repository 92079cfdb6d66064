"""The texts that a call names: files, folders of files, and `-` for standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from foedera.errors import BrokenWorkspace, Problem, Where, WrongCall
from foedera.store.files import SUFFIX

STDIN = "stdin"
"""How standard input is called in messages."""


class Text(NamedTuple):
    """Bytes of a text, the name it is shown by, and its file; None for standard input."""

    name: str
    data: bytes
    path: Path | None


def read(words: Sequence[str]) -> tuple[list[Text], list[Problem]]:
    """The texts named by the words of a call, each once and in order; what cannot be read is a problem among others.

    Raises:
        BrokenWorkspace: A path does not exist, or a folder holds no `.pact` file.
        WrongCall: A path is empty, or standard input is named twice.
    """
    if list(words).count("-") > 1:
        raise WrongCall("Standard input can be read once only.")
    found: dict[str, Text] = {}
    problems: list[Problem] = []
    for word in words:
        if word == "-":
            found[word] = Text(STDIN, sys.stdin.buffer.read(), None)
            continue
        for path in _files(word):
            try:
                found.setdefault(str(path.resolve()), Text(str(path), path.read_bytes(), path))
            except OSError as error:
                problems.append(_unreadable(path, error))
    return list(found.values()), problems


def _files(word: str) -> list[Path]:
    if not word or "\0" in word:
        raise WrongCall("A path is empty.")
    path = Path(word)
    if not path.exists():
        raise BrokenWorkspace(f"There is no file or folder {word}.", code="no-such-folder")
    if not path.is_dir():
        return [path]
    below = sorted(path.rglob(f"*{SUFFIX}"))
    if not any(below):
        raise BrokenWorkspace(f"{word} is a folder and holds no {SUFFIX} file.", code="empty-folder")
    return below


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(
        code="unreadable-file",
        where=Where(str(path)),
        message=f"The file cannot be read: {error.strerror or error}.",
        remedy="Make it a readable text file, or leave it out.",
    )
