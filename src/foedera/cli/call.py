"""What every command is given: the options of the call, the workspace, and how to write to this terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cached_property, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from foedera.errors import WrongCall

if TYPE_CHECKING:
    from foedera.workspace import Workspace

F = TypeVar("F", bound=Callable[..., Any])

WIDTH = 80
"""Columns of an answer that is not written to a terminal."""

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""

READING = "foedera-reading"
"""Folder of a reading where none is named."""

_CODES = {"bold": "1", "faint": "2", "red": "31", "green": "32", "yellow": "33"}


class Call:
    """Options that stand for the whole call, and what follows from them.

    Attributes:
        folders: Folders or files of `.pact` text on top of the bundled library.
        bundled: Whether the bundled library is read.
        today: ISO date that stands for today; empty for the machine's.
        use_cache: Whether what was parsed may be kept.
        no_color: Never use colour.
    """

    def __init__(self) -> None:
        self.folders: tuple[str, ...] = ()
        self.bundled = True
        self.today = ""
        self.use_cache = True
        self.no_color = False

    @cached_property
    def workspace(self) -> Workspace:
        """The workspace that the options name. Says on stderr if some of its text could not be understood."""
        from foedera.workspace import Workspace

        texts, reading = self.texts, self.reading
        opened = Workspace.open(*texts, today=self.today, bundled=self.bundled, use_cache=self.use_cache, reading=reading)
        errors = sum(problem.severity == "error" for problem in opened.problems)
        if errors:
            said = f"{counted(errors, 'problem')} in the texts; what could not be understood is left out."
            click.echo(f"foedera: warning: {said} See: foedera check", err=True)
        return opened

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The folders that are read for texts. One that holds a reading needs none."""
        return tuple(name for name in self.folders if not _holds_reading(Path(name)) or any(Path(name).rglob("*.pact")))

    @cached_property
    def reading(self) -> Path | None:
        """The folder of reviewed articles that answers rest on as well: of -w, else foedera-reading here; None without one."""
        return next((Path(name) for name in (*self.folders, READING) if _holds_reading(Path(name))), None)

    # -------------------------------------------------------------------------------------------- writing

    @cached_property
    def colour(self) -> bool:
        """Whether standard output is a terminal that wants colour."""
        wanted = not self.no_color and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return wanted and sys.stdout.isatty()

    @cached_property
    def width(self) -> int:
        """Columns to fill: the terminal's up to a readable measure, 80 where there is none."""
        if not sys.stdout.isatty():
            return WIDTH
        import shutil  # with its compressors; only a terminal has a size

        return min(shutil.get_terminal_size((WIDTH, 24)).columns, WIDEST)

    def paint(self, text: str, *styles: str) -> str:
        """The text in `bold`, `faint`, `red`, `green` or `yellow`, if this terminal takes colour."""
        if not self.colour or not text:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"

    def echo(self, text: str = "") -> None:
        """Write lines to standard output."""
        click.echo(text, color=self.colour)

    def echo_json(self, value: object) -> None:
        """Write a value as indented JSON; structs of foedera and plain containers of them."""
        import msgspec

        click.echo(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())


def _holds_reading(folder: Path) -> bool:
    return any((folder / name).is_file() for name in ("journal.jsonl", "proposals.jsonl"))


def counted(count: int, noun: str, plural: str = "") -> str:
    """`1 problem`, `3 problems`."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}".replace(",", " ")


def pass_call(command: F) -> F:
    """Decorator: hand the `Call` to a command as its first argument."""

    @wraps(command)
    def called(*args: Any, **options: Any) -> Any:
        """The command, called with what was said before its name."""
        return command(click.get_current_context().ensure_object(Call), *args, **options)

    return called  # type: ignore[return-value]


# ------------------------------------------------------------------------------------------------ options of every command


def _take(name: str) -> Callable[[click.Context, click.Parameter, Any], None]:
    def take(context: click.Context, _: click.Parameter, value: Any) -> None:
        """Keep the value of one common option."""
        call = context.ensure_object(Call)
        if name == "folders":
            call.folders = (*call.folders, *value)
        elif name == "today" and value:
            call.today = _today(value)
        elif name in ("use_cache", "bundled") and value:
            setattr(call, name, False)
        elif name == "no_color" and value:
            call.no_color = True

    return take


def _today(text: str) -> str:
    from foedera.model.time import parse_period

    try:
        parse_period(text)
    except ValueError as error:
        raise WrongCall(f"--today: {error}", code="bad-date") from error
    return text


def common_options(*, hidden: bool) -> list[click.Option]:
    """The options that stand before or after the name of any command."""

    def option(*names: str, field: str, **settings: Any) -> click.Option:
        """An option whose value goes into the `Call`."""
        return click.Option([*names], callback=_take(field), expose_value=False, **{"hidden": hidden, **settings})

    flag = {"is_flag": True}
    return [
        option(
            "--workspace", "-w", field="folders", multiple=True, metavar="PATH",
            help="Folder or file of .pact texts, read on top of the bundled library. Repeatable.",
        ),
        option("--no-bundled", field="bundled", help="Leave the bundled library out.", **flag),
        option("--no-cache", field="use_cache", help="Read every text afresh and keep nothing.", **flag),
        option("--no-color", field="no_color", help="No colour; the same as NO_COLOR=1.", **flag),
        option("--today", field="today", metavar="DATE", hidden=True, help="Answer as if asked on this date."),
    ]  # fmt: skip


__all__ = ["Call", "common_options", "counted", "pass_call"]
