"""The workspace behind the pages: opened once, opened anew when a file of it changes, with the answers it gave meanwhile."""

from __future__ import annotations

import hashlib
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from typing import Any

from foedera import __version__
from foedera.store.journal import NAME
from foedera.store.shelf import PROPOSALS
from foedera.workspace import Workspace
from foedera.workspace.keeping import DEFAULT

KEPT = 64_000_000
"""Bytes of rendered answers that are kept, at most."""


class Opened:
    """A workspace that is being served.

    Args:
        folders: Folders or files of `.pact` text on top of the bundled library; the first folder takes new texts.
        reading: Folder of reviewed articles; it need not exist yet.
        bundled: Whether the bundled library is read.
        today: ISO date that stands for today; empty for the machine's.
        use_cache: Whether what was parsed may be kept on disk.
    """

    def __init__(
        self, folders: tuple[Path, ...] = (), *, reading: Path | None = None, bundled: bool = True, today: str = "",
        use_cache: bool = True,
    ) -> None:  # fmt: skip
        self.folders = folders
        self.reading = reading or Path(DEFAULT)
        self.bundled = bundled
        self._settings = {"bundled": bundled, "use_cache": use_cache}
        self._today = today
        self._lock, self._asking = RLock(), RLock()  # the short one for what is kept, the long one for whoever computes
        self._stamp = ""
        self._workspace: Workspace | None = None
        self._kept: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
        self._size = 0

    @property
    def today(self) -> str:
        """The date of today, ISO, UTC."""
        return self._today or datetime.now(UTC).date().isoformat()

    @property
    def workspace(self) -> Workspace:
        """The workspace as its files are now.

        Raises:
            BrokenWorkspace: A folder is gone or cannot be read.
        """
        return self.now()[1]

    @property
    def stamp(self) -> str:
        """What names the state of everything that answers rest on: files, journal, program, day."""
        return self.now()[0]

    def now(self) -> tuple[str, Workspace]:
        """Stamp and workspace, of one moment. Raises BrokenWorkspace, as `workspace`."""
        stamp = self._signature()
        with self._lock:
            if self._workspace is not None and stamp == self._stamp:
                return stamp, self._workspace
        with self._asking:
            if self._workspace is not None and stamp == self._stamp:
                return stamp, self._workspace  # somebody else has opened it meanwhile
            reading = self.reading if (self.reading / NAME).is_file() or (self.reading / PROPOSALS).is_file() else None
            workspace = Workspace.open(*self._read(), today=self.today, reading=reading, **self._settings)
            with self._lock:
                self._workspace, self._stamp = workspace, stamp
                self._kept.clear()
                self._size = 0
        return stamp, workspace

    def answer(self, key: Hashable, make: Callable[[Workspace], Any], weigh: Callable[[Any], int] = lambda _: 50_000) -> Any:
        """An answer that is computed once for one state of the workspace.

        Args:
            key: What was asked.
            make: Computes it; one at a time, since a workspace is no place for two at once.
            weigh: About how many bytes the answer takes.
        """
        stamp, workspace = self.now()
        if (found := self._known(stamp, key)) is not None:
            return found[0]
        with self._asking:
            if (found := self._known(stamp, key)) is not None:
                return found[0]
            made = make(workspace)
            self._keep(stamp, key, made, weigh(made))
            return made

    def _known(self, stamp: str, key: Hashable) -> tuple[Any, int] | None:
        with self._lock:
            if stamp != self._stamp or key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key]

    def _keep(self, stamp: str, key: Hashable, made: Any, weight: int) -> None:
        with self._lock:
            if stamp != self._stamp:
                return  # a file changed while it was computed
            self._kept[key] = (made, weight)
            self._size += weight
            while self._size > KEPT and len(self._kept) > 1:
                _, (_, gone) = self._kept.popitem(last=False)
                self._size -= gone

    def _read(self) -> list[str]:
        """What is read: a folder without a text is none to read, but one to write the first text to."""
        return [str(folder) for folder in self.folders if not folder.is_dir() or any(_texts(str(folder)))]

    def _signature(self) -> str:
        told = hashlib.sha256(f"{__version__} {self.today}".encode())
        for path, size, changed in self._files():
            told.update(f"{path} {size} {changed}\n".encode(errors="surrogateescape"))
        return told.hexdigest()[:20]

    def _files(self) -> Iterator[tuple[str, int, int]]:
        for folder in self.folders:
            if folder.is_file():
                state = folder.stat()
                yield str(folder), state.st_size, state.st_mtime_ns
            elif folder.is_dir():
                yield from sorted(_texts(str(folder)))
            else:
                yield str(folder), -1, 0  # gone is not the same as empty
        for name in (NAME, PROPOSALS):
            try:
                state = (self.reading / name).stat()
            except OSError:
                continue
            yield name, state.st_size, state.st_mtime_ns


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
