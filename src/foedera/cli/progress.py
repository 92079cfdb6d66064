"""How far a long command is, on standard error; and the wish to stop it, heeded where nothing is lost."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import click

from foedera.cli.call import counted

STEP = 500
"""Documents between two lines where standard error is no terminal."""

_BEAT = 0.2
"""Seconds between two changes of the line on a terminal."""


class Progress:
    """One line that changes on a terminal, a line for every STEP documents elsewhere, nothing if quiet.

    Args:
        total: How many documents there are.
        quiet: Say nothing.
    """

    def __init__(self, total: int, *, quiet: bool) -> None:
        self._total = total
        self._terminal = sys.stderr.isatty()
        self._quiet = quiet
        self._start = self._shown = time.monotonic()
        self._width = 0

    def at(self, documents: int, proposals: int) -> None:
        """So many documents are done."""
        now = time.monotonic()
        if self._quiet or (now - self._shown < _BEAT if self._terminal else documents % STEP):
            return
        self._shown = now
        pace = documents / max(now - self._start, 0.001)
        left = _time((self._total - documents) / pace) if pace else "?"
        line = (
            f"{counted(documents, 'document')} of {self._total}, {counted(proposals, 'proposal')},"
            f" {pace:.0f} a second, {left} left"
        )
        if self._terminal:
            click.echo(f"\r{line:<{self._width}}", err=True, nl=False)
            self._width = len(line)
        else:
            click.echo(line, err=True)

    def clear(self) -> None:
        """Take the line away, so that something else can be said."""
        if self._width:
            click.echo(f"\r{'':<{self._width}}\r", err=True, nl=False)
            self._width = 0


def _time(seconds: float) -> str:
    minutes, seconds = divmod(round(seconds), 60)
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


class Stop:
    """Whether somebody asked to stop, and by which signal."""

    signal = 0

    @property
    def code(self) -> int:
        """What a shell reports for a program that was stopped so."""
        return 128 + self.signal


@contextmanager
def stoppable() -> Iterator[Stop]:
    """Take the first Ctrl-C or SIGTERM as a wish that the body heeds between two documents; the second ends it at once."""
    stop = Stop()
    if threading.current_thread() is not threading.main_thread():
        yield stop  # only the main thread hears signals
        return

    def asked(number: int, _: FrameType | None) -> None:
        """Remember it, or give in."""
        if stop.signal:
            raise KeyboardInterrupt
        stop.signal = number

    before = {number: signal.signal(number, asked) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
