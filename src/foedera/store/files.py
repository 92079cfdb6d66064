"""Reading a workspace's files. An unreadable file is a problem among others; the rest is still read."""

from __future__ import annotations

from pathlib import Path

import msgspec

from foedera.errors import BrokenWorkspace, Problem, Where

SUFFIX = ".pact"


class Bytes(msgspec.Struct, frozen=True):
    """A file's name as shown, and its bytes."""

    name: str
    data: bytes


def gather(folders: tuple[Path, ...]) -> tuple[list[Bytes], list[Problem]]:
    """All `.pact` files below the folders (or the files themselves), in order of name; unreadable ones as problems.

    Raises:
        BrokenWorkspace: A folder does not exist or is empty of `.pact` files.
    """
    found: list[Bytes] = []
    problems: list[Problem] = []
    for folder in folders:
        if not folder.exists():
            raise BrokenWorkspace(f"There is no folder or file {folder}.", code="no-such-folder")
        paths = [folder] if folder.is_file() else sorted(folder.rglob(f"*{SUFFIX}"))
        if not paths:
            raise BrokenWorkspace(f"{folder} holds no {SUFFIX} file.", code="empty-folder")
        for path in paths:
            name = str(path.relative_to(folder)) if folder.is_dir() else str(path)
            try:
                found.append(Bytes(name, path.read_bytes()))
            except OSError as error:
                problems.append(_unreadable(name, error))
    return found, problems


def _unreadable(name: str, error: OSError) -> Problem:
    return Problem(
        code="unreadable-file",
        where=Where(name, 1, 1),
        message=f"The file cannot be read: {error.strerror or error}.",
        remedy="Make it a readable text file, or take it out of the folder.",
    )
