"""A folder that appears whole or not at all, and never takes the place of something it did not write itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from foedera.errors import WrongCall
from foedera.store import whole

MANIFEST = "manifest.json"
KIND = "foedera static site"


class Manifest(msgspec.Struct, kw_only=True):
    """What is in the folder: its presence, with this `kind`, says that the folder may be written anew.

    Attributes:
        kind: Always `KIND`.
        software, library, as_of, known_at, view, cite: What the site is a picture of, and how to cite it.
        pages: Address of each page on a server, by file.
        files: SHA-256 of each file but this one.
    """

    kind: str = KIND
    version: int = 1
    software: str
    library: str
    as_of: str
    known_at: str
    view: str
    cite: str
    pages: dict[str, str]
    files: dict[str, str]


def check(folder: Path) -> None:
    """See whether a site may be put there.

    Raises:
        WrongCall: It is no folder, or holds what was not written by an export of a site.
    """
    if folder.name in ("", ".."):
        raise WrongCall(f"{folder}: give the folder's own name, from the folder above it.", code="not-a-site")
    if not folder.parent.is_dir():
        raise WrongCall(f"{folder}: the folder above it does not exist.", code="no-such-folder")
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongCall(f"{folder} is not a folder. Name a new one.", code="not-a-site")
    if not folder.is_dir() or not any(folder.iterdir()):
        return
    try:
        told = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        told = None
    if told is None or told.kind != KIND:
        raise WrongCall(f"{folder} is not empty and no site that was exported before. Name a new folder.", code="not-a-site")
    own = {*told.files, MANIFEST}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_dir() and name not in own:
            other = f"{folder} holds {name}, which the export did not write. Move it, or name a new folder."
            raise WrongCall(other, code="not-a-site")


@contextmanager
def replaced(folder: Path) -> Iterator[Path]:
    """A folder to fill, which takes the place of `folder` when all went well; else nothing has changed.

    Raises:
        WrongCall: It cannot be written.
    """
    try:
        with whole.replaced(folder, check) as new:
            new.mkdir()
            yield new
    except OSError as error:
        told = f"{folder} cannot be written: {error.strerror or error}. Nothing was changed."
        raise WrongCall(told, code="unwritable-file") from None
