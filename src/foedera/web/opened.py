"""The workspace behind the pages: opened once, opened anew when a file of it changes, with the answers it gave meanwhile.

Who may be at one workspace at once: at most one thread that asks the engine about a case (`ASKED`), one that asks it about the
record as a whole (`SURVEYED`), and one that only looks up what stands in texts and record (`LOOKED_UP`), so that neither a crisis
nor a statement waits for somebody else's list of what is due. All of them only add to what a workspace has made of its texts, and
what they add follows from the texts alone: an index that two happen to make is made twice, and the two are equal.
What reads nothing but `library` and `problems` may be done by any thread.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock, local
from typing import Any, NamedTuple

from foedera import __version__
from foedera.errors import WrongCall
from foedera.store.journal import NAME
from foedera.store.shelf import PROPOSALS
from foedera.web.turns import Turns
from foedera.web.watched import Watched
from foedera.workspace import Workspace
from foedera.workspace.keeping import DEFAULT

KEPT = 64_000_000
"""Bytes of rendered answers that are kept, at most."""
ASKED, SURVEYED, LOOKED_UP = "asked", "surveyed", "looked-up"
"""What the engine is asked about a case, and about the whole record; what is looked up without it. Each in turn, and none waits
for another."""


class _Kept(NamedTuple):
    """An answer, or why the question has none."""

    value: Any
    refusal: WrongCall | None

    def told(self) -> Any:
        """The answer. Raises WrongCall where there is none."""
        if self.refusal is not None:
            raise self.refusal.with_traceback(None)  # else each time it is raised would be added to those before
        return self.value


class Opened:
    """A workspace that is being served.

    Args:
        folders: Folders or files of `.pact` text on top of the bundled library; the first folder takes new texts.
        reading: Folder of reviewed articles; it need not exist yet.
        bundled: Whether the bundled library is read.
        today: ISO date that stands for today; empty for the machine's.
        use_cache: Whether what was parsed may be kept on disk.
        patience: Seconds that a request waits for an answer that is not known; None for as long as it takes, and then it is
            worked out in the thread that asks.
        glance: Seconds for which a look at the texts counts, as `Watched`.

    Attributes:
        files: What answers rest on.
    """

    def __init__(
        self, folders: tuple[Path, ...] = (), *, reading: Path | None = None, bundled: bool = True, today: str = "",
        use_cache: bool = True, patience: float | None = None, glance: float = 0.0,
    ) -> None:  # fmt: skip
        self.folders = folders
        self.patience = patience
        self.reading = reading or Path(DEFAULT)
        self.bundled = bundled
        self.files = Watched(folders, self.reading, glance)
        self._settings = {"bundled": bundled, "use_cache": use_cache}
        self._today = today
        self._lock = RLock()  # for what is kept; never held for long
        self._opening = RLock()  # for who opens the workspace: a new one concerns nobody who is at work on the old
        self._asking = RLock()  # for who works out without patience, in the thread that asks
        self._turns = {name: Turns(f"foedera {name}") for name in (ASKED, SURVEYED, LOOKED_UP)}
        self._at_work = local()
        self._stamp = ""
        self._workspace: Workspace | None = None
        self._kept: OrderedDict[Hashable, tuple[_Kept, int]] = OrderedDict()
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
        """Stamp and workspace, of one moment; while an answer is worked out, those that it is worked out on.

        Raises:
            BrokenWorkspace: As `workspace`.
        """
        at_work: tuple[str, Workspace] | None = getattr(self._at_work, "state", None)
        if at_work is not None:
            return at_work
        stamp = self._signature()
        with self._lock:
            if self._workspace is not None and stamp == self._stamp:
                return stamp, self._workspace
        with self._opening:
            if self._workspace is not None and stamp == self._stamp:
                return stamp, self._workspace  # somebody else has opened it meanwhile
            reading = self.reading if (self.reading / NAME).is_file() or (self.reading / PROPOSALS).is_file() else None
            workspace = Workspace.open(*self.files.with_text(), today=self.today, reading=reading, **self._settings)
            with self._lock:
                self._workspace, self._stamp = workspace, stamp
                self._kept.clear()
                self._size = 0
        return stamp, workspace

    def answer(
        self, key: Hashable, make: Callable[[Workspace], Any], weigh: Callable[[Any], int] = lambda _: 50_000, *,
        kind: str = ASKED, to_the_end: bool = False,
    ) -> Any:  # fmt: skip
        """An answer that is computed once for one state of the workspace.

        Args:
            key: What was asked.
            make: Computes it; a workspace is no place for two at once, see above.
            weigh: About how many bytes the answer takes.
            kind: `ASKED`, `SURVEYED` for the record as a whole, or `LOOKED_UP` where the engine is not asked.
            to_the_end: Whether the request waits however long it takes, because it cannot be sent again.

        Raises:
            NotYet, TooManyWait, Ended: As `Turns.result`, where there is a patience.
            Exception: What `make` raises.
        """
        stamp, workspace = self.now()
        if (found := self._known(stamp, key)) is not None:
            return found.told()

        def work() -> Any:
            """The answer, kept for whoever asks later."""
            return self._worked(stamp, workspace, key, make, weigh)

        if getattr(self._at_work, "state", None) is not None:
            return work()  # part of an answer that has its turn
        if self.patience is None:
            with self._asking:
                return work()
        return self._turns[kind].result((stamp, key), work, None if to_the_end else self.patience)

    def end(self) -> None:
        """Let nobody wait for an answer any longer: the server ends."""
        for turns in self._turns.values():
            turns.end()

    def _worked(
        self, stamp: str, workspace: Workspace, key: Hashable, make: Callable[[Workspace], Any], weigh: Callable[[Any], int]
    ) -> Any:
        if (found := self._known(stamp, key)) is not None:
            return found.told()  # somebody else has worked it out while this waited for its turn
        with self._at(stamp, workspace):
            try:
                made = make(workspace)
            except WrongCall as refusal:
                if self.patience is not None:  # it may have taken long, and who asks again is to be told
                    self._keep(stamp, key, _Kept(None, refusal), 1_000)
                raise
        self._keep(stamp, key, _Kept(made, None), weigh(made))
        return made

    @contextmanager
    def _at(self, stamp: str, workspace: Workspace) -> Iterator[None]:
        """While this thread works out an answer, all of it is of one state, whatever file changes meanwhile."""
        before = getattr(self._at_work, "state", None)
        self._at_work.state = (stamp, workspace)
        try:
            yield
        finally:
            self._at_work.state = before

    def _known(self, stamp: str, key: Hashable) -> _Kept | None:
        with self._lock:
            if stamp != self._stamp or key not in self._kept:
                return None
            self._kept.move_to_end(key)
            return self._kept[key][0]

    def _keep(self, stamp: str, key: Hashable, made: _Kept, weight: int) -> None:
        with self._lock:
            if stamp != self._stamp or key in self._kept:
                return  # a file changed while it was computed, or a part of another answer was this one
            self._kept[key] = (made, weight)
            self._size += weight
            while self._size > KEPT and len(self._kept) > 1:
                _, (_, gone) = self._kept.popitem(last=False)
                self._size -= gone

    def _signature(self) -> str:
        return hashlib.sha256(f"{__version__} {self.today} {self.files.state()}".encode()).hexdigest()[:20]
