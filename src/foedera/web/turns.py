"""Questions that take long, worked out one after the other by a thread of their own, once for all who ask the same.

Whoever asks waits a little and is then told that it is not there yet; the work goes on, and who asks again later gets the
answer. Nothing of an answer is handed out before all of it is there.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Hashable
from datetime import UTC, datetime
from threading import Condition, Event, Lock, Thread
from typing import Any

from foedera.web import limits

TOGETHER = 10
"""Requests that wait at once, at most: each holds one of the server's forty threads, and other pages need some. Who comes when
so many wait is told at once."""
FORGOTTEN = 90.0
"""Seconds without anybody asking after which a question that is not begun is dropped: three times the longest pause between
two looks of a page."""


class NotYet(Exception):
    """An answer is being worked out.

    Attributes:
        since: When it was asked for the first time.
        waited: Whole seconds since then.
        before: Questions that are worked out before it; 0 where it is being worked out now.
    """

    def __init__(self, since: datetime, waited: int, before: int) -> None:
        super().__init__(f"being worked out since {since.isoformat()}")
        self.since, self.waited, self.before = since, waited, before


class TooManyWait(Exception):
    """More questions wait than are taken."""


class Ended(Exception):
    """The server ends; what is not worked out yet will not be."""


class _Turn:
    """One question: who works it out is `work`; `done` is set when `value` or `error` is there."""

    def __init__(self, work: Callable[[], Any], now: float) -> None:
        self.work = work
        self.since, self.first, self.last = datetime.now(UTC), now, now
        self.done = Event()
        self.value: Any = None
        self.error: BaseException | None = None
        self.waiting = 0

    def told(self) -> Any:
        """The answer; or the exception of the work is raised, as it would have been in the request."""
        if self.error is not None:
            raise self.error
        return self.value


class Turns:
    """Takes questions in turn. Its thread starts with the first question.

    Args:
        name: Of the thread.
        clock: Seconds that only grow.
    """

    def __init__(self, name: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._name, self._clock = name, clock
        self._lock = Lock()
        self._came = Condition(self._lock)
        self._queue: deque[Hashable] = deque()
        self._turns: dict[Hashable, _Turn] = {}
        self._begun: Hashable = None
        self._waiting = 0
        self._thread: Thread | None = None
        self._ended = False

    def result(self, name: Hashable, work: Callable[[], Any], patience: float | None) -> Any:
        """What the work gives.

        Args:
            name: What is asked; while it is being worked out, who asks the same waits for the same.
            work: Works it out.
            patience: Seconds to wait, counted from when it was first asked, so that who looks again is told at once; None for as
                long as it takes.

        Raises:
            NotYet: It is not there yet.
            TooManyWait: It is new, and too many others wait.
            Ended: The server ends.
            Exception: What the work raised. Whoever waits gets it, or else who asks next; after that it is worked out anew.
        """
        with self._lock:
            now = self._clock()
            turn = self._turns.get(name) or self._entered(name, work, now)
            turn.last = now
            left = None if patience is None else max(0.0, turn.first + patience - now)
            if left is not None and self._waiting >= TOGETHER:
                left = 0.0
            turn.waiting += 1
            self._waiting += 1
        try:
            turn.done.wait(left)
        finally:
            with self._lock:
                turn.waiting -= 1
                self._waiting -= 1
                if turn.done.is_set() and self._turns.get(name) is turn:
                    del self._turns[name]  # it has been told; an answer is kept by the work, an error is not
        if not turn.done.is_set():
            raise self._not_yet(name, turn)
        return turn.told()

    def end(self) -> None:
        """Let nobody wait any longer: the server ends."""
        with self._lock:
            self._ended = True
            for turn in self._turns.values():
                if not turn.done.is_set():
                    turn.error = Ended()
                    turn.done.set()
            self._queue.clear()
            self._turns.clear()
            self._came.notify_all()

    # ------------------------------------------------------------------ with the lock held

    def _entered(self, name: Hashable, work: Callable[[], Any], now: float) -> _Turn:
        if self._ended:
            raise Ended
        for gone in [name for name, turn in self._turns.items() if self._forgotten(name, turn, now)]:
            del self._turns[gone]
        self._queue = deque(name for name in self._queue if name in self._turns)
        if len(self._queue) >= limits.WAITING.value:
            raise TooManyWait
        turn = self._turns[name] = _Turn(work, now)
        self._queue.append(name)
        if self._thread is None:
            self._thread = Thread(target=self._run, name=self._name, daemon=True)  # what it is at ends with the server
            self._thread.start()
        self._came.notify()
        return turn

    def _forgotten(self, name: Hashable, turn: _Turn, now: float) -> bool:
        """Whether nobody asks for it any more; what is begun is never dropped, since its answer is kept."""
        return name != self._begun and not turn.waiting and now - turn.last > FORGOTTEN

    # ------------------------------------------------------------------ parts

    def _not_yet(self, name: Hashable, turn: _Turn) -> NotYet:
        with self._lock:
            before = self._queue.index(name) + (self._begun is not None) if name in self._queue else 0
            return NotYet(turn.since, int(self._clock() - turn.first), before)

    def _run(self) -> None:
        while True:
            with self._lock:
                while not self._queue and not self._ended:
                    self._came.wait()
                if self._ended:
                    return
                name = self._begun = self._queue.popleft()
                turn = self._turns.get(name)
            if turn is not None:
                self._worked(name, turn)
            with self._lock:
                self._begun = None

    def _worked(self, name: Hashable, turn: _Turn) -> None:
        value, error = None, None
        try:
            value = turn.work()
        except BaseException as raised:  # noqa: BLE001 - it is raised anew where it was asked for; this thread must go on
            error = raised
        with self._lock:
            if turn.done.is_set():
                return  # the server ends
            turn.value, turn.error = value, error
            turn.done.set()
            if error is None and self._turns.get(name) is turn:
                del self._turns[name]  # it is kept by the work; an error waits for somebody to be told
