"""A run of scenarios as data: how many answers are the expected ones, and each that is not, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from foedera.errors import Where, WrongCall
from foedera.language.spell_blocks import spell_ask, spell_expect
from foedera.language.words import close_to
from foedera.model.blocks import Ask, Expect, Scenario
from foedera.workspace.facade import Workspace
from foedera.workspace.scenarios import Outcome

VERSION = 1


class Tally(NamedTuple):
    """What a run of scenarios came to."""

    scenarios: int
    passed_scenarios: int
    expectations: int
    failures: tuple[Outcome, ...]


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


class Failed(msgspec.Struct, frozen=True, kw_only=True):
    """An answer that is not the expected one.

    Attributes:
        scenario, title: Of the scenario.
        flip: Title of the flip, or empty.
        question: What was asked, in words.
        expected, found: The answers.
        file, line: Where the expectation stands.
    """

    scenario: str
    title: str
    flip: str
    question: str
    expected: str
    found: str
    file: str
    line: int


class Tested(msgspec.Struct, frozen=True, kw_only=True):
    """A run of scenarios.

    Attributes:
        scenarios, passed: How many were run, and in how many every answer is the expected one.
        expectations: How many answers were compared.
        problems: Errors in the texts, so that something may not have been asked.
        failures: Each answer that is not the expected one.
    """

    version: int = VERSION
    scenarios: int
    passed: int
    expectations: int
    problems: int
    failures: tuple[Failed, ...]


def chosen(workspace: Workspace, words: Sequence[str]) -> tuple[Scenario, ...]:
    """The scenarios whose id or file contains one of the words; all without words.

    Raises:
        WrongCall: There is none; says which come close.
    """
    found = workspace.scenarios(words)
    if words and not found:
        near = close_to(words[0], [scenario.id for scenario in workspace.scenarios()])
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera test --verbose` lists them."
        raise WrongCall(f"No scenario has `{' '.join(words)}` in its id or file.{hint}", code="no-such-name")
    return found


def unread(workspace: Workspace) -> int:
    """How many errors the texts have, so that something may not have been asked."""
    return sum(problem.severity == "error" for problem in workspace.problems)


def tested(result: Tally, scenarios: Sequence[Scenario], problems: int) -> Tested:
    """The run as data."""
    asks = questions(scenarios)
    titles = {scenario.id: scenario.title for scenario in scenarios}
    failures = tuple(
        Failed(
            scenario=outcome.scenario, title=titles.get(outcome.scenario, ""), flip=outcome.flip,
            question=question_in_words(outcome.expect, asks.get(key(outcome.where), Ask())),
            expected=expected(outcome.expect), found=outcome.found, file=outcome.where.file, line=outcome.where.line,
        )
        for outcome in result.failures
    )  # fmt: skip
    return Tested(
        scenarios=result.scenarios, passed=result.passed_scenarios, expectations=result.expectations, problems=problems,
        failures=failures,
    )  # fmt: skip


def run(workspace: Workspace, words: Sequence[str] = ()) -> Tested:
    """Run scenarios and compare each answer with the expected one. Raises WrongCall, as `chosen`."""
    return tested(tally(workspace.test(words)), chosen(workspace, words), unread(workspace))


def key(where: Where) -> tuple[str, int]:
    """A place as it can be looked up."""
    return where.file, where.line


def questions(scenarios: Iterable[Scenario]) -> dict[tuple[str, int], Ask]:
    """Place of an expectation -> the question it answers."""
    found = {}
    for scenario in scenarios:
        for question in scenario.questions:
            found.update({key(expect.where): question.ask for expect in question.expects})
        last = scenario.questions[-1].ask if scenario.questions else Ask()
        for flip in scenario.flips:
            found.update({key(expect.where): flip.ask or last for expect in flip.expects})
    return found


def question_in_words(expect: Expect, ask: Ask) -> str:
    """`USA owes nato-1949/art5-assist to GBR, as of 1982-04-03`."""
    asked, _, _ = spell_expect(expect).partition(": ")
    when = spell_ask(ask)
    return f"{asked}, {when}" if when else asked


def expected(expect: Expect) -> str:
    """The expected answer in words."""
    return spell_expect(expect).partition(": ")[2]
