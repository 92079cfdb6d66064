"""Single keys and short lines from a terminal, byte by byte, so that what is typed ahead is never lost."""

from __future__ import annotations

import contextlib
import os
import sys
import termios
import tty
from collections.abc import Iterator

import click

from foedera.errors import WrongCall

ESCAPE = "\x1b"
END = ("\x03", "\x04", "\x00", "")
"""What ends a sitting: interrupt, end of file, a terminal that is gone."""


class Keys:
    """The keyboard. Works with any terminal that has lines, a dumb one among them; no cursor is moved.

    Raises:
        WrongCall: Standard input is no terminal.
    """

    def __init__(self) -> None:
        try:
            self._handle = sys.stdin.fileno()
            at_terminal = os.isatty(self._handle)
        except (OSError, ValueError):
            at_terminal = False
        if not at_terminal:
            raise WrongCall("There is no terminal to review at. Decisions in a file: --from decisions.jsonl", code="no-terminal")

    def key(self, prompt: str) -> str:
        """The next key; empty at the end of input or an interrupt. Arrow keys and the like are keys that mean nothing."""
        with self._single():  # before the prompt: an end of file typed in between would otherwise reach us as another sign
            click.echo(prompt, nl=False)
            sys.stdout.flush()
            letter = self._letter()
            if letter == ESCAPE:
                termios.tcflush(self._handle, termios.TCIFLUSH)
        shown = letter if letter.isprintable() else ""
        click.echo(shown)
        return "" if letter in END else letter

    def line(self, prompt: str) -> str:
        """A line without its end; empty if nothing was written."""
        click.echo(prompt, nl=False)
        sys.stdout.flush()
        found = b""
        with contextlib.suppress(OSError, KeyboardInterrupt):
            while (byte := os.read(self._handle, 1)) not in (b"", b"\n", b"\r"):
                found += byte
        return found.decode("utf-8", errors="replace").strip()

    def _letter(self) -> str:
        try:
            first = os.read(self._handle, 1)
            more = 0 if not first or first[0] < 0xC0 else 1 if first[0] < 0xE0 else 2 if first[0] < 0xF0 else 3
            rest = os.read(self._handle, more) if more else b""
        except (OSError, KeyboardInterrupt):
            return ""
        return (first + rest).decode("utf-8", errors="replace")

    @contextlib.contextmanager
    def _single(self) -> Iterator[None]:
        """Keys one at a time without echo; the terminal is given back as it was."""
        before = termios.tcgetattr(self._handle)
        try:
            tty.setcbreak(self._handle, termios.TCSADRAIN)
            yield
        finally:
            termios.tcsetattr(self._handle, termios.TCSADRAIN, before)
