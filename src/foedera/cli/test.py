"""`foedera test`: scenarios and their expected answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.errors import Where, WrongCall
from foedera.language.spell_blocks import spell_ask, spell_expect
from foedera.language.words import close_to
from foedera.model.blocks import Ask, Expect, Scenario

if TYPE_CHECKING:
    from foedera.workspace.scenarios import Outcome


class Tally(NamedTuple):
    """What a run of scenarios came to."""

    scenarios: int
    passed_scenarios: int
    expectations: int
    failures: tuple[Outcome, ...]

    @property
    def words(self) -> str:
        """`11 of 11 scenarios, 708 expectations`."""
        expected = counted(self.expectations, "expectation")
        failed = f", {len(self.failures)} not met" if self.failures else ""
        return f"{self.passed_scenarios} of {counted(self.scenarios, 'scenario')}, {expected}{failed}"


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Count outcomes by scenario."""
    seen: dict[str, bool] = {}
    failures = []
    count = 0
    for outcome in outcomes:
        count += 1
        seen[outcome.scenario] = seen.get(outcome.scenario, True) and outcome.passed
        if not outcome.passed:
            failures.append(outcome)
    return Tally(len(seen), sum(seen.values()), count, tuple(failures))


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
    scenarios = workspace.scenarios(words)
    if words and not scenarios:
        near = close_to(words[0], [scenario.id for scenario in workspace.scenarios()])
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera test --verbose` lists them."
        raise WrongCall(f"No scenario has `{' '.join(words)}` in its id or file.{hint}", code="no-such-name")
    result = tally(workspace.test(words))
    unread = sum(problem.severity == "error" for problem in workspace.problems)
    if form == "json":
        call.echo_json(_as_json(result, scenarios, unread))
    else:
        _show(call, result, scenarios, verbose=verbose)
        if unread:
            call.echo(f"{counted(unread, 'problem')} in the texts, so something may not have been asked: foedera check")
    return PROBLEMS if result.failures or unread else 0


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
    asks = _questions(scenarios)
    for outcome in result.failures:
        call.echo(_difference(call, outcome, asks.get(_key(outcome.where), Ask())) + "\n")
    call.echo(call.paint(result.words + ".", "red" if result.failures else "green"))


def _key(where: Where) -> tuple[str, int]:
    return where.file, where.line


def _questions(scenarios: Iterable[Scenario]) -> dict[tuple[str, int], Ask]:
    """Place of an expectation -> the question it answers."""
    found = {}
    for scenario in scenarios:
        for question in scenario.questions:
            found.update({_key(expect.where): question.ask for expect in question.expects})
        last = scenario.questions[-1].ask if scenario.questions else Ask()
        for flip in scenario.flips:
            found.update({_key(expect.where): flip.ask or last for expect in flip.expects})
    return found


def question_in_words(expect: Expect, ask: Ask) -> str:
    """`USA owes nato-1949/art5-assist to GBR, as of 1982-04-03`."""
    asked, _, _ = spell_expect(expect).partition(": ")
    when = spell_ask(ask)
    return f"{asked}, {when}" if when else asked


def _expected(expect: Expect) -> str:
    return spell_expect(expect).partition(": ")[2]


def _difference(call: Call, outcome: Outcome, ask: Ask) -> str:
    place = f"{outcome.where.file}:{outcome.where.line}"
    flip = f', flip "{outcome.flip}"' if outcome.flip else ""
    lines = [
        call.paint(f"{place}: {outcome.scenario}{flip}", "bold"),
        f"  asked     {question_in_words(outcome.expect, ask)}",
        f"  expected  {call.paint(_expected(outcome.expect), 'green')}",
        f"  found     {call.paint(outcome.found, 'red')}",
    ]
    return "\n".join(lines)


def _as_json(result: Tally, scenarios: Sequence[Scenario], unread: int) -> dict[str, Any]:
    asks = _questions(scenarios)
    titles = {scenario.id: scenario.title for scenario in scenarios}
    return {
        "version": 1,
        "scenarios": result.scenarios,
        "passed": result.passed_scenarios,
        "expectations": result.expectations,
        "problems": unread,
        "failures": [
            {
                "scenario": outcome.scenario, "title": titles.get(outcome.scenario, ""), "flip": outcome.flip,
                "question": question_in_words(outcome.expect, asks.get(_key(outcome.where), Ask())),
                "expected": _expected(outcome.expect), "found": outcome.found,
                "file": outcome.where.file, "line": outcome.where.line,
            }
            for outcome in result.failures
        ],
    }  # fmt: skip
