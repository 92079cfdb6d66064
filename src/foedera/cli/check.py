"""`foedera check`: every problem of a text."""

from __future__ import annotations

from collections.abc import Sequence

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.cli.texts import read
from foedera.errors import Problem
from foedera.language.render import render
from foedera.workspace.checking import answer
from foedera.workspace.checking import checked as find


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…")
@click.option("--warnings/--no-warnings", default=True, help="Show warnings too, which is the rule.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the answer.")
@pass_call
def check(call: Call, paths: tuple[str, ...], warnings: bool, form: str) -> int:
    """Every problem of the texts at PATH: file, line, what is wrong and what to do about it.

    PATH is a .pact file, a folder of them, or - for standard input; without PATH the whole library is checked. Texts are
    read together with the library, so that they may refer to its actors, places and agreements.

    Exit code 1 if there is an error; warnings alone are no error.
    """
    problems, count = checked(call, paths)
    shown = [problem for problem in problems if warnings or problem.severity == "error"]
    errors = sum(problem.severity == "error" for problem in shown)
    if form == "json":
        call.echo_json(answer(shown, count))
    else:
        for problem in shown:
            call.echo(render(problem, call.colour) + "\n")
        call.echo(_summary(shown, count, errors, warnings=warnings))
    return PROBLEMS if errors else 0


def checked(call: Call, paths: Sequence[str]) -> tuple[list[Problem], int]:
    """The problems of the texts at `paths`, or of the whole workspace if there are none, and how many texts were read."""
    given, problems = read(paths) if paths else (None, [])
    return find(given, call.folders, bundled=call.bundled, problems=problems)


def _summary(problems: Sequence[Problem], count: int, errors: int, *, warnings: bool) -> str:
    files = counted(count, "file")
    if not problems:
        return f"{files}: no {'problems' if warnings else 'errors'}."
    parts = [counted(errors, "error")] * bool(errors) + [counted(len(problems) - errors, "warning")] * (len(problems) > errors)
    worst = next((problem for problem in problems if problem.severity == "error"), problems[0])
    inside = len({problem.where.file for problem in problems})
    return f"{' and '.join(parts)} in {inside} of {files}. What a code means: foedera explain {worst.code}"
