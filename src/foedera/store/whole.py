"""A file or folder that appears whole or not at all: made beside its place, and renamed into it when all went well."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replaced(place: Path, check: Callable[[Path], None]) -> Iterator[Path]:
    """Where to make what takes the place of `place` at the end: a path beside it, of nothing yet.

    Whatever fails or interrupts, what stood there stands there again, and nothing of the attempt is left.

    Args:
        place: A file or folder, there or not.
        check: Whether it may be replaced, asked before and once more at the end, since somebody may have put something there
            meanwhile; raises what is to be told if not.

    Raises:
        OSError: The disk refuses.
    """
    check(place)
    new, old = (place.parent / f".{place.name}.{end}-{os.getpid()}" for end in ("new", "old"))
    try:
        yield new
        check(place)
        try:
            if place.is_dir():  # a folder is not renamed over another
                place.rename(old)
            new.rename(place)
        except BaseException:  # an interruption too
            if old.exists() and not place.exists():
                old.rename(place)
            raise
    finally:
        for rest in (new, old) if place.exists() else (new,):  # what could not be put back is kept
            shutil.rmtree(rest, ignore_errors=True)
            with suppress(OSError):
                rest.unlink(missing_ok=True)
