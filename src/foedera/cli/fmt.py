"""`foedera fmt`: the canonical form of a text."""

from __future__ import annotations

import difflib
import os
import stat
import tempfile
from pathlib import Path

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.cli.texts import Text, read
from foedera.errors import BrokenWorkspace, Problem
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.language.render import render


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…", required=True)
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit code 1 if a file is not in canonical form.")
@click.option("--diff", "show_diff", is_flag=True, help="Write nothing; show what would change. Exit code as with --check.")
@pass_call
def fmt(call: Call, paths: tuple[str, ...], only_check: bool, show_diff: bool) -> int:
    """Write the texts at PATH in canonical form: indentation, padding, blank lines. Comments are kept.

    PATH is a .pact file, a folder of them, or - for standard input, which is written to standard output. A text with
    errors is left as it is. A file is replaced as a whole, so an interrupted run loses nothing.
    """
    texts, problems = read(paths)
    dry = only_check or show_diff
    changed, refused = 0, list(problems)
    for text in texts:
        formatted, errors = canonical(text)
        refused += errors
        if errors:
            continue
        differs = formatted != text.data
        changed += differs
        if show_diff:
            call.echo(_diff(call, text, formatted)) if differs else None
        elif text.path is None and not only_check:
            click.echo(formatted, nl=False)
        elif differs and only_check:
            call.echo(f"{text.name}: not in canonical form")
        elif differs and text.path is not None:
            replace(text.path, formatted)
            call.echo(f"{text.name}: written")
    for problem in refused:
        click.echo(render(problem) + "\n", err=True)
    _summary(texts, changed, refused, dry=dry)
    return PROBLEMS if refused or (dry and changed) else 0


def canonical(text: Text) -> tuple[bytes, list[Problem]]:
    """The canonical bytes of a text, or the errors for which it has to be left as it is."""
    document, found = parse(text.data, text.name)
    errors = [problem for problem in found if problem.severity == "error"]
    if errors:
        return text.data, errors
    formatted = format_document(document).encode()
    again, lost = parse(formatted, text.name)
    if lost or again != document:
        raise RuntimeError(f"formatting {text.name} would change what it says; nothing was written")
    return formatted, []


def replace(path: Path, data: bytes) -> None:
    """Put new bytes in a file's place: all of them or none. Its mode stays; a link stays a link.

    Raises:
        BrokenWorkspace: The folder cannot be written.
    """
    path = path.resolve()
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as stream:
            os.fchmod(handle, stat.S_IMODE(path.stat().st_mode))
            stream.write(data)
            stream.flush()
            os.fsync(handle)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary:
            Path(temporary).unlink(missing_ok=True)
        raise BrokenWorkspace(f"{path} cannot be written: {error.strerror or error}.", code="unwritable-file") from error


def _diff(call: Call, text: Text, formatted: bytes) -> str:
    before = text.data.decode("utf-8-sig").splitlines()
    lines = list(
        difflib.unified_diff(before, formatted.decode().splitlines(), text.name, f"{text.name} (canonical)", lineterm="")
    )
    if not lines:
        return f"{text.name}: line ends or byte order mark"
    styles = {"+": "green", "-": "red", "@": "faint"}
    return "\n".join(call.paint(line, styles[line[0]]) if line[:1] in styles else line for line in lines)


def _summary(texts: list[Text], changed: int, refused: list[Problem], *, dry: bool) -> None:
    bad = len({problem.where.file for problem in refused})
    if len(texts) + bad <= 1 and not dry and not refused:
        return
    same = len(texts) - changed - len({problem.where.file for problem in refused} & {text.name for text in texts})
    parts = [f"{counted(changed, 'file')} {'to write' if dry else 'written'}"] * bool(changed)
    parts += [f"{same} in canonical form"] * bool(same) + [
        f"{counted(bad, 'file')} left as {'it is' if bad == 1 else 'they are'}"
    ] * bool(bad)
    click.echo(", ".join(parts) + ".", err=True)


__all__ = ["canonical", "fmt", "replace"]
