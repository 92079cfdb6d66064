"""The tables of a workspace as files of a folder, beside their codebook and description."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path

from foedera.errors import WrongCall
from foedera.exchange import writer
from foedera.model.dataset import DataSet
from foedera.store.whole import replaced

PACKAGE = "datapackage.json"
_NAME = "foedera-data"


def written(found: DataSet, folder: Path) -> dict[str, bytes]:
    """Write the files into a folder, which appears whole or stays as it was; gives what was written.

    Raises:
        WrongCall: The folder holds something that no export of data wrote, or cannot be written.
    """
    made = files(found)
    try:
        with replaced(folder, partial(_check, made)) as new:
            new.mkdir()
            for name, body in made.items():
                (new / name).write_bytes(body)
    except OSError as error:
        raise WrongCall(f"{folder} cannot be written: {error.strerror or error}.", code="unwritable-file") from None
    return made


def _check(made: dict[str, bytes], folder: Path) -> None:
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise WrongCall(f"{folder} is not a folder. Name a new one.", code="not-a-data-folder")
    there = {path.name for path in folder.iterdir()} if folder.is_dir() else set()
    if there and (there - made.keys() or not _ours(folder)):
        raise WrongCall(f"{folder} holds what no export of data wrote. Name a new folder.", code="not-a-data-folder")


def _ours(folder: Path) -> bool:
    try:
        return bool(json.loads((folder / PACKAGE).read_bytes()).get("name") == _NAME)
    except (OSError, ValueError, AttributeError):
        return False


def files(found: DataSet) -> dict[str, bytes]:
    """Name and content of every file; the same data set gives the same bytes."""
    told: dict[str, str] = {}
    for table in found.tables:
        one = found.only(table.name)
        told |= {f"{table.name}.{form}": writer("dataset", form)(one) for form in ("csv", "json")}
    told["codebook.md"], told["codebook.json"] = writer("codebook", "md")(found), writer("codebook", "json")(found)
    told[PACKAGE] = writer("package", "json")(found)
    told |= {f"cite.{form}": writer("citation", form)(found) for form in ("bib", "ris")}
    told["cite.json"] = writer("citation", "csl")(found)
    return {name: text.encode() for name, text in sorted(told.items())}
