"""The shipped library: free of errors, and its known weak spots are found."""

from __future__ import annotations

from functools import cache

import pytest
from tests.conftest import ROOT

from foedera.errors import Problem
from foedera.language.checks import CHECKS, Ground, run_checks, with_excerpts
from foedera.language.expand import expand
from foedera.language.parse import parse

pytestmark = pytest.mark.untraced
LIBRARY = ROOT / "src" / "foedera" / "library"


@cache
def files() -> dict[str, str]:
    return {str(path.relative_to(LIBRARY)): path.read_text(encoding="utf-8") for path in sorted(LIBRARY.rglob("*.pact"))}


@cache
def found(*, backwards: bool = False) -> tuple[Problem, ...]:
    names = sorted(files(), reverse=backwards)
    documents = [parse(files()[name], name)[0] for name in names]
    texts, _ = expand(documents)
    if backwards:
        texts = texts[::-1]
    return with_excerpts(run_checks(Ground.of(documents, texts)), files())


def test_the_library_has_no_errors() -> None:
    assert [(str(problem.where), problem.message) for problem in found() if problem.severity == "error"] == []


def test_every_problem_stands_on_a_line_that_can_be_shown() -> None:
    assert [problem for problem in found() if not problem.excerpt] == []


def test_the_order_of_files_does_not_matter() -> None:
    shown = [(problem, str(problem.where)) for problem in found()]
    assert [(problem, str(problem.where)) for problem in found(backwards=True)] == shown


def test_a_veto_over_help_against_oneself_is_found_in_istanbul_and_not_in_nato() -> None:
    vetoes = [problem for problem in found() if problem.code == "attacker-veto"]
    (veto,) = [problem for problem in vetoes if "istanbul-2022" in problem.where.file]
    for words in ("`all_guarantors`", "unanimity", "`assist` of `istanbul-2022`", "`RUS`", "held by RUS"):
        assert words in veto.message
    assert veto.severity == "warning"
    assert [problem for problem in vetoes if "nato-1949" in problem.where.file] == []


def test_duties_that_wait_for_other_duties_are_found() -> None:
    dependent = {problem.message.split("`")[3] for problem in found() if problem.code == "dependent-duty"}
    assert {"act", "art5-report"} <= dependent


def test_problems_are_sorted_by_file_and_line() -> None:
    places = [(problem.where.file, problem.where.line) for problem in found()]
    assert places == sorted(places)


def test_codes_are_distinct_and_severities_are_two() -> None:
    codes = [one.code for one in CHECKS]
    assert len(codes) == len(set(codes))
    assert {one.severity for one in CHECKS} == {"error", "warning"}
