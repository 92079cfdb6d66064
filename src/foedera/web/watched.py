"""The files that answers rest on: whether any of them is another than before, by name, size and time of change."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Lock

from foedera.store.journal import NAME
from foedera.store.shelf import PROPOSALS


class Watched:
    """Folders or files of texts, and the folder of a reading.

    Each file that is looked at lets other threads run; while one of them works out a long answer, a look at five hundred texts
    takes as long as five hundred turns of that thread. So a server lets a look at the texts count for a moment (`glance`). The
    journal and the proposals, two files, are looked at each time: a decision stands on the next page.

    Args:
        folders: Folders or files of texts.
        reading: Folder of reviewed articles.
        glance: Seconds for which a look at the texts counts; 0 to look each time.
        clock: Seconds that only grow.
    """

    def __init__(
        self, folders: tuple[Path, ...], reading: Path, glance: float = 0.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._folders, self._reading, self._glance, self._clock = folders, reading, glance, clock
        self._looking = Lock()
        self._wrote = 0
        self._seen = ("", -1.0, -1)  # what was seen, when, after how many writes of ours

    def with_text(self) -> list[str]:
        """What is to be read: a folder without a text is none to read, but one to write the first text to."""
        return [str(folder) for folder in self._folders if not folder.is_dir() or any(_texts(str(folder)))]

    def wrote(self) -> None:
        """Say that this server wrote a text, so that the next look is a new one."""
        with self._looking:
            self._wrote += 1

    def state(self) -> str:
        """What names the state of all files."""
        told = hashlib.sha256(self._state_of_texts().encode())
        for name in (NAME, PROPOSALS):
            try:
                found = (self._reading / name).stat()
            except OSError:
                continue
            told.update(f"{name} {found.st_size} {found.st_mtime_ns}\n".encode())
        return told.hexdigest()

    def _state_of_texts(self) -> str:
        if self._fresh():
            return self._seen[0]
        own = self._looking.acquire(blocking=self._seen[2] != self._wrote)
        if not own:
            return self._seen[0]  # somebody looks just now, and nothing was written here since the look before
        try:
            if not self._fresh():
                wrote, now = self._wrote, self._clock()
                told = hashlib.sha256()
                for path, size, changed in self._texts():
                    told.update(f"{path} {size} {changed}\n".encode(errors="surrogateescape"))
                self._seen = (told.hexdigest(), now, wrote)
            return self._seen[0]
        finally:
            self._looking.release()

    def _fresh(self) -> bool:
        _, at, after = self._seen
        return after == self._wrote and self._clock() - at < self._glance

    def _texts(self) -> Iterator[tuple[str, int, int]]:
        for folder in self._folders:
            if folder.is_file():
                state = folder.stat()
                yield str(folder), state.st_size, state.st_mtime_ns
            elif folder.is_dir():
                yield from sorted(_texts(str(folder)))
            else:
                yield str(folder), -1, 0  # gone is not the same as empty


def _texts(folder: str) -> Iterator[tuple[str, int, int]]:
    """The `.pact` files below a folder, with size and time of change."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.startswith("."):
                        yield from _texts(entry.path)
                elif entry.name.endswith(".pact"):
                    state = entry.stat()
                    yield entry.path, state.st_size, state.st_mtime_ns
    except OSError:
        return  # what cannot be listed is told when the workspace is opened
