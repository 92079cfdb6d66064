"""Every check is explained, and every example of an explanation does what it says."""

from __future__ import annotations

import pytest

from foedera.language import catalogue
from foedera.language.checks import CHECKS, Ground, run_checks
from foedera.language.checks.explanations import EXPLANATIONS
from foedera.language.expand import expand
from foedera.language.parse import parse

each_code = pytest.mark.parametrize("code", sorted(EXPLANATIONS))


def found(text: str) -> dict[str, str]:
    """Codes of the checks' problems and their severities; the text itself must be readable."""
    document, faults = parse(text, "example.pact")
    assert [fault.message for fault in faults] == []
    texts, faults = expand((document,))
    assert [fault.message for fault in faults] == []
    return {problem.code: problem.severity for problem in run_checks(Ground.of((document,), texts))}


def test_every_code_is_explained() -> None:
    assert {one.code for one in CHECKS} <= set(EXPLANATIONS) | set(catalogue.EXPLANATIONS)
    assert set(EXPLANATIONS) <= {one.code for one in CHECKS}


@each_code
def test_the_bad_example_has_the_problem(code: str) -> None:
    severity = next(one.severity for one in CHECKS if one.code == code)
    assert found(EXPLANATIONS[code].bad).get(code) == severity


@each_code
def test_the_bad_example_has_no_other_error(code: str) -> None:
    problems = found(EXPLANATIONS[code].bad)
    assert [other for other, severity in problems.items() if severity == "error" and other != code] == []


@each_code
def test_the_mended_example_has_no_error_and_not_the_problem(code: str) -> None:
    problems = found(EXPLANATIONS[code].mended)
    assert code not in problems
    assert "error" not in problems.values()


@each_code
def test_the_meaning_is_told_in_sentences(code: str) -> None:
    meaning = EXPLANATIONS[code].meaning
    assert meaning.endswith(".")
    assert len(meaning) > 60
