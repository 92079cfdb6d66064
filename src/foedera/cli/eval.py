"""`foedera eval`: how well articles are read, measured here and now, beside what is asked for."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click
from msgspec.structs import replace

from foedera.cli.call import Call, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.cli.form import format_option, write
from foedera.model.accuracy import FAILS, HOLDS, Accuracy, Measure

_COLOURS = {HOLDS: "green", FAILS: "red"}


@click.command()
@click.option("--data", default="", metavar="FOLDER", help="Annotated articles to measure on; else ../shared, if it is there.")
@format_option("accuracy", "table")
@pass_call
def eval(call: Call, data: str, form: str) -> int:  # noqa: A001 - a command's function bears its name
    """How well articles are read: measured by running what you have, beside what is asked for.

    FOLDER holds news, news/gold and data, as docs/accuracy.md tells. What is not there is not measured, and the row
    says so; lists of our own are always measured. The exit code is 1 if a row that was measured does not hold. Takes
    half a minute.
    """
    from foedera.cli.compare import again
    from foedera.workspace.accuracy import accuracy

    found = accuracy(call.workspace.library, data)
    found = replace(found, command=again(call, found.command))
    if not write(call, "accuracy", form, found):
        for line in page(found, call):
            call.echo(line)
    return PROBLEMS if found.fails else 0


def page(found: Accuracy, call: Call) -> Iterator[str]:
    """The lines of the page."""
    said = (
        f"Measured on {found.data} and on lists of our own."
        if found.data
        else "Measured on lists of our own alone: --data FOLDER names more."
    )
    yield from textwrap.wrap(said, call.width)
    yield ""
    yield call.paint(f"{'WHAT':34}{'ASKED FOR':>10}{'MEASURED':>10}  VERDICT", "bold")
    for row in found.rows:
        yield from _row(row, call)
    yield ""
    yield f"{found.holds} hold, {found.fails} do not, {found.open} not measured."
    yield from textwrap.wrap(f"Again: {found.command}", call.width, subsequent_indent=" " * 7, break_on_hyphens=False)


def _row(row: Measure, call: Call) -> Iterator[str]:
    verdict = row.verdict
    yield f"{row.what:34}{row.asked:>10}{row.measured:>10}  " + call.paint(
        verdict, *([_COLOURS[verdict]] if verdict in _COLOURS else [])
    )
    told = "; ".join(part for part in (row.flawed, row.note, row.why) if part)
    for line in textwrap.wrap(
        f"{row.on}: {told}", call.width, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
    ):
        yield call.paint(line, "faint")
