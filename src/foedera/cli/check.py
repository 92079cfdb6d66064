"""`foedera check`: every problem of a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.cli.texts import Text, read
from foedera.errors import Problem
from foedera.language.render import render
from foedera.model.blocks import Document


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
        call.echo_json(_as_json(shown, count, errors))
    else:
        for problem in shown:
            call.echo(render(problem, call.colour) + "\n")
        call.echo(_summary(shown, count, errors, warnings=warnings))
    return PROBLEMS if errors else 0


def checked(call: Call, paths: Sequence[str]) -> tuple[list[Problem], int]:
    """The problems of the texts at `paths`, or of the whole workspace if there are none, and how many texts were read."""
    from foedera.language.checks import with_excerpts

    given, problems = read(paths) if paths else ([], [])
    library, unread = read(_library_paths(call, given))
    texts = [*library, *given]
    asked = {text.name for text in (given if paths else texts)}
    found = problems + ([] if paths else unread) + [problem for problem in _find(texts) if problem.where.file in asked]
    sources = {text.name: text.data.decode("utf-8", "replace") for text in texts}
    return sorted(with_excerpts(found, sources), key=_place), len(asked) + len(problems)


def _library_paths(call: Call, given: Iterable[Text]) -> list[str]:
    """What the texts are read together with, a text that is itself part of the library not twice."""
    from foedera.workspace.library import BUNDLED

    named = {text.path.resolve() for text in given if text.path is not None}
    here = Path.cwd()
    shipped = BUNDLED.relative_to(here) if BUNDLED.is_relative_to(here) else BUNDLED
    folders = [str(shipped)] * call.bundled + list(call.folders)
    files = [path for folder in folders for path in (sorted(Path(folder).rglob("*.pact")) if Path(folder).is_dir() else [])]
    if not named & {path.resolve() for path in files}:
        return folders
    return [str(path) for path in files if path.resolve() not in named]


def _find(texts: Iterable[Text]) -> list[Problem]:
    from foedera.language.checks import Ground, run_checks
    from foedera.language.expand import expand
    from foedera.language.parse import parse

    documents: list[Document] = []
    problems: list[Problem] = []
    for text in texts:
        document, found = parse(text.data, text.name)
        documents.append(document)
        problems += found
    written, found = expand(documents)
    return [*problems, *found, *run_checks(Ground.of(documents, written))]


def _place(problem: Problem) -> tuple[str, int, int, str]:
    where = problem.where
    return where.file, where.line, where.column, problem.code


def _summary(problems: Sequence[Problem], count: int, errors: int, *, warnings: bool) -> str:
    files = counted(count, "file")
    if not problems:
        return f"{files}: no {'problems' if warnings else 'errors'}."
    parts = [counted(errors, "error")] * bool(errors) + [counted(len(problems) - errors, "warning")] * (len(problems) > errors)
    worst = next((problem for problem in problems if problem.severity == "error"), problems[0])
    inside = len({problem.where.file for problem in problems})
    return f"{' and '.join(parts)} in {inside} of {files}. What a code means: foedera explain {worst.code}"


def _as_json(problems: Sequence[Problem], count: int, errors: int) -> dict[str, Any]:
    return {
        "version": 1,
        "files": count,
        "errors": errors,
        "warnings": len(problems) - errors,
        "problems": [
            {
                "code": problem.code, "severity": problem.severity, "file": problem.where.file, "line": problem.where.line,
                "column": problem.where.column, "width": problem.width, "message": problem.message, "remedy": problem.remedy,
                "excerpt": problem.excerpt, "suggestions": problem.suggestions,
            }
            for problem in problems
        ],
    }  # fmt: skip
