"""`foedera test`: scenarios and their expected answers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.model.blocks import Ask, Scenario
from foedera.workspace.tested import Tally, chosen, expected, key, question_in_words, questions, tally, tested, unread

if TYPE_CHECKING:
    from foedera.workspace.scenarios import Outcome


def words_of(result: Tally) -> str:
    """`11 of 11 scenarios, 708 expectations`."""
    said = counted(result.expectations, "expectation")
    failed = f", {len(result.failures)} not met" if result.failures else ""
    return f"{result.passed_scenarios} of {counted(result.scenarios, 'scenario')}, {said}{failed}"


@click.command()
@click.argument("words", nargs=-1, metavar="[WORD]…")
@click.option("--verbose", "-v", is_flag=True, help="List every scenario with its title.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Form of the answer.")
@pass_call
def test(call: Call, words: tuple[str, ...], verbose: bool, form: str) -> int:
    """Run the scenarios of the library and compare each answer with the expected one.

    With WORDs, only scenarios whose id or file contains one of them. A WORD that is a folder or a .pact file is read, and
    its scenarios are run. Your own scenarios are read by --workspace PATH as well.

    Exit code 1 if an answer is not the expected one.
    """
    words = _with_paths(call, words)
    workspace = call.workspace
    scenarios = chosen(workspace, words)
    result = tally(workspace.test(words))
    errors = unread(workspace)
    if form == "json":
        call.echo_json(tested(result, scenarios, errors))
    else:
        _show(call, result, scenarios, verbose=verbose)
        if errors:
            call.echo(f"{counted(errors, 'problem')} in the texts, so something may not have been asked: foedera check")
    return PROBLEMS if result.failures or errors else 0


def _with_paths(call: Call, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words, with those that are folders or files of texts read on top of the library and turned into the names of files."""
    found: list[str] = []
    for word in words:
        path = Path(word)
        if path.is_dir() or (path.suffix == ".pact" and path.is_file()):
            call.folders = (*call.folders, word)
            inside = [str(one.relative_to(path)) for one in path.rglob("*.pact")] if path.is_dir() else [word]
            found += inside or [word]
        else:
            found.append(word)
    return tuple(found)


def _show(call: Call, result: Tally, scenarios: Sequence[Scenario], *, verbose: bool) -> None:
    failed = {outcome.scenario for outcome in result.failures}
    if verbose:
        for scenario in scenarios:
            mark = call.paint("no ", "red") if scenario.id in failed else call.paint("yes", "green")
            call.echo(f"{mark} {scenario.id}  {scenario.title}")
        call.echo()
    asks = questions(scenarios)
    for outcome in result.failures:
        call.echo(_difference(call, outcome, asks.get(key(outcome.where), Ask())) + "\n")
    call.echo(call.paint(words_of(result) + ".", "red" if result.failures else "green"))


def _difference(call: Call, outcome: Outcome, ask: Ask) -> str:
    place = f"{outcome.where.file}:{outcome.where.line}"
    flip = f', flip "{outcome.flip}"' if outcome.flip else ""
    lines = [
        call.paint(f"{place}: {outcome.scenario}{flip}", "bold"),
        f"  asked     {question_in_words(outcome.expect, ask)}",
        f"  expected  {call.paint(expected(outcome.expect), 'green')}",
        f"  found     {call.paint(outcome.found, 'red')}",
    ]
    return "\n".join(lines)
