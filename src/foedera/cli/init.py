"""`foedera init`: a workspace of one's own, which extends the bundled library."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Iterator
from pathlib import Path

import click

from foedera.cli.call import Call, pass_call
from foedera.errors import BrokenWorkspace, WrongCall

_ABOUT = {
    "agreement.pact": "an invented agreement of two provisions: write your own over it",
    "scenarios.pact": "what you expect of it, and a flip",
    "README.md": "how to go on",
}


@click.command()
@click.argument("folder", default=".", metavar="[FOLDER]")
@pass_call
def init(call: Call, folder: str) -> None:
    """A workspace of your own in FOLDER: a small agreement and a scenario to write over.

    FOLDER is made if it does not exist; without it, the current folder is used. Nothing is ever overwritten. With
    --workspace FOLDER, every command reads your texts on top of the bundled library.

    \b
    foedera init my-texts
    foedera -w my-texts test my-
    """
    if not folder.strip() or "\0" in folder:
        raise WrongCall("A path is empty.")
    write(Path(folder))
    room = max(map(len, _ABOUT)) + 2
    call.echo(f"Written to {folder}:")
    for name, about in _ABOUT.items():
        call.echo(f"  {name.ljust(room)}{about}")
    named = shlex.quote(folder)
    call.echo("\nNext:")
    call.echo(f"  foedera -w {named} test my-             the scenario passes")
    call.echo(f"  foedera -w {named} show my-agreement    the agreement in plain English")
    call.echo(f"  foedera check {named}                   after each change: mistakes and their remedies")


def write(folder: Path) -> None:
    """Put the starter into a folder; all of it, or nothing.

    Raises:
        WrongCall: A file of one of the names is there already, or a file stands where the folder was meant.
        BrokenWorkspace: The folder cannot be made or written.
    """
    from foedera.workspace.drafting import STARTER

    if folder.exists() and not folder.is_dir():
        raise WrongCall(f"{folder} is a file. Name a folder, which may be new.", code="already-there")
    there = [name for name in _ABOUT if (folder / name).exists() or (folder / name).is_symlink()]
    if there:
        message = f"{folder} has {' and '.join(there)} already; nothing was written. Name another folder, which may be new."
        raise WrongCall(message, code="already-there")
    with _undone(folder) as made:
        new = [path for path in (folder, *folder.parents) if not path.exists()]
        folder.mkdir(parents=True, exist_ok=True)
        made.extend(new)
        for name in _ABOUT:
            with (folder / name).open("xb") as stream:
                made.insert(0, folder / name)
                stream.write((STARTER / name).read_bytes())


@contextlib.contextmanager
def _undone(folder: Path) -> Iterator[list[Path]]:
    """Takes away what was made, inner first, if not all of it can be."""
    made: list[Path] = []
    try:
        yield made
    except OSError as error:
        with contextlib.suppress(OSError):
            for path in made:
                path.rmdir() if path.is_dir() else path.unlink()
        why = error.strerror or str(error)
        raise BrokenWorkspace(f"{folder} cannot be written: {why}. Nothing was.", code="unwritable-file") from error
