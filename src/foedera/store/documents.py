"""Documents at rest: the files of a folder one after another, each with its bytes or with the reason why there are none."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from foedera.errors import BrokenWorkspace

SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml")
"""What is read of a folder. A file named in the call is read whatever it is called."""


class Stored(msgspec.Struct, frozen=True):
    """One document: its name, at most `limit + 1` of its bytes, and why it could not be opened (empty if it could)."""

    name: str
    data: bytes
    fault: str = ""


def stored(paths: tuple[Path, ...], limit: int) -> Iterator[Stored]:
    """The documents that paths name, in order of name within a folder; hidden files and folders are left out.

    No more than `limit + 1` bytes of a file are read, so that a reader can tell one that is too large without holding it.
    Linked folders are not entered, so no circle is walked.

    Raises:
        BrokenWorkspace: A path does not exist, or a folder holds no document.
    """
    for path, name in named(paths):
        yield _read(path, _shown(name), limit)


def named(paths: tuple[Path, ...]) -> Iterator[tuple[Path, str]]:
    """The documents that paths name, as `stored` opens them: each with its path and its name.

    Raises:
        BrokenWorkspace: A path does not exist, or a folder holds no document.
    """
    for path in paths:
        if path.is_dir():
            empty = True
            for name in _below(path):
                empty = False
                yield path / name, str(name)
            if empty:
                raise BrokenWorkspace(f"{path} holds no document ({', '.join(SUFFIXES)}).", code="empty-folder")
        elif os.path.lexists(path):
            yield path, path.name
        else:
            raise BrokenWorkspace(f"There is no folder or file {path}.", code="no-such-folder")


def _shown(name: str) -> str:
    """A name that stands on one line and that any encoding can write: what cannot be shown is spelled out."""
    return "".join(letter if letter.isprintable() else _spelled(ord(letter)) for letter in name)


def _spelled(code: int) -> str:
    """A byte that is no UTF-8 stands in a name as a lone surrogate."""
    return f"\\x{code & 0xFF:02x}" if code < 0x100 or 0xDC80 <= code <= 0xDCFF else f"\\u{code:04x}"


def piped(stream: BinaryIO, limit: int) -> Stored:
    """The document on standard input, named `-`."""
    return Stored("-", stream.read(limit + 1))


def _below(folder: Path) -> Iterator[Path]:
    for root, inner, files in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in sorted(files):
            if name.lower().endswith(SUFFIXES) and not name.startswith("."):
                yield (Path(root) / name).relative_to(folder)


def _read(path: Path, name: str, limit: int) -> Stored:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe or a device would never end
            return Stored(name, b"", "it is no ordinary file")
        with path.open("rb") as file:
            return Stored(name, file.read(limit + 1))
    except OSError as error:
        return Stored(name, b"", error.strerror or str(error))
