"""The texts that a call names: files, folders of files, and `-` for standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from foedera.errors import Problem, WrongCall
from foedera.workspace.checking import Text, files, unreadable

STDIN = "stdin"
"""How standard input is called in messages."""


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
                problems.append(unreadable(path, error))
    return list(found.values()), problems


def _files(word: str) -> list[Path]:
    if not word or "\0" in word:
        raise WrongCall("A path is empty.")
    return files(word)


__all__ = ["STDIN", "Text", "read"]
