"""Processes that do one piece of work after another, side by side, with the results in the order of the pieces.

What is in hand is bounded, so a hundred thousand pieces need no more memory than a hundred. A piece that ends its process, or
uses up its time, is handed back as failed and the rest goes on. The processes end with their parent, however that ends.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Generic, TypeVar

P = TypeVar("P")
R = TypeVar("R")

SECONDS = 60
"""Seconds of the processor that one piece may take. An article takes a twentieth of one."""

AHEAD = 8
"""Pieces in hand for each process: enough that none waits while one piece takes long."""

LOAD = 64_000_000
"""Bytes in hand at which no further piece is taken, however few there are."""


class Costly(BaseException):
    """A piece of work used up its time. Not an Exception, so that no library on the way takes it for one of its own."""


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def bounded(seconds: float) -> Iterator[None]:
    """Raise `Costly` in the body when it has used so much time of the processor; in the main thread only."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def over(_: int, __: FrameType | None) -> None:
        """What the clock calls when the time is used up. Raises Costly."""
        raise Costly

    before = signal.signal(signal.SIGVTALRM, over)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


class _Hand(Generic[P, R]):
    """One process, its line to us, and the piece it works on."""

    def __init__(self, work: Callable[[P], R], others: Iterable[Connection]) -> None:
        context = multiprocessing.get_context("fork")  # the tables are there already, and cost nothing twice
        self.line, theirs = context.Pipe()
        ours = [*others, self.line]
        self.process: BaseProcess = context.Process(target=_serve, args=(work, theirs, ours), daemon=True)
        self.process.start()
        theirs.close()
        self.piece: _Piece[P, R] | None = None

    def end(self) -> None:
        """Let it go."""
        self.line.close()
        self.process.terminate()
        self.process.join()


class _Piece(Generic[P, R]):
    """A piece of work with its result, once there is one."""

    def __init__(self, what: P) -> None:
        self.what = what
        self.done = False
        self.result: R | None = None


def _serve(work: Callable[[P], R], line: Connection, others: Iterable[Connection]) -> None:
    """The life of a process: until its parent closes the line or is gone."""
    for other in others:
        other.close()  # else this process would hold open the lines by which the others learn that the parent is gone
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    gc.enable()
    try:
        while True:
            line.send(work(line.recv()))
    except (EOFError, OSError):
        return


def in_order(work: Callable[[P], R], pieces: Iterable[P], jobs: int, size: Callable[[P], int]) -> Iterator[tuple[P, R | None]]:
    """Each piece with its result, in the order of the pieces; None where the work ended its process.

    Args:
        work: Done in other processes, which know everything that was known when they began; its result can be pickled.
        pieces: Taken as room for them becomes free.
        jobs: How many processes.
        size: How many bytes a piece has; 0 where there is nothing to do, and the result is None.
    """
    hands: list[_Hand[P, R]] = []
    queue: deque[_Piece[P, R]] = deque()
    waiting: deque[_Piece[P, R]] = deque()
    source = iter(pieces)
    load = 0
    try:
        while True:
            while len(queue) < jobs * AHEAD and load < LOAD:
                try:
                    piece = _Piece[P, R](next(source))
                except StopIteration:
                    break
                queue.append(piece)
                load += size(piece.what)
                if size(piece.what):
                    waiting.append(piece)
                    _hand_out(work, hands, waiting, jobs)
                else:
                    piece.done = True
            if not queue:
                return
            while not queue[0].done:
                _take_back(hands)
                _hand_out(work, hands, waiting, jobs)
            first = queue.popleft()
            load -= size(first.what)
            yield first.what, first.result
    finally:
        for hand in hands:
            hand.end()


def _hand_out(work: Callable[[P], R], hands: list[_Hand[P, R]], waiting: deque[_Piece[P, R]], jobs: int) -> None:
    """Give what waits to those that are idle."""
    while waiting:
        idle = next((hand for hand in hands if hand.piece is None), None)
        if idle is None:
            if len(hands) >= jobs:
                return
            idle = _Hand(work, [hand.line for hand in hands])
            hands.append(idle)
        idle.piece = waiting.popleft()
        try:
            idle.line.send(idle.piece.what)
        except OSError:  # it is gone; the piece counts as having ended it, once
            _lost(hands, idle)


def _take_back(hands: list[_Hand[P, R]]) -> None:
    """Wait for results and enter them."""
    busy = {hand.line: hand for hand in hands if hand.piece is not None}
    for line in wait(list(busy)):
        hand = busy[line]  # type: ignore[index]
        assert hand.piece is not None
        try:
            hand.piece.result = hand.line.recv()
        except (EOFError, OSError):
            _lost(hands, hand)
        else:
            hand.piece.done, hand.piece = True, None


def _lost(hands: list[_Hand[P, R]], hand: _Hand[P, R]) -> None:
    assert hand.piece is not None
    hand.piece.done, hand.piece = True, None
    hand.end()
    hands.remove(hand)
