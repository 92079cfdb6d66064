"""Every check is explained, and every example of an explanation does what it says."""

from __future__ import annotations

import pytest

from foedera.language import catalogue
from foedera.language.checks import CHECKS, Ground, run_checks
from foedera.language.expand import expand
from foedera.language.parse import parse

EXPLANATIONS = {one.code: one.explanation for one in CHECKS if one.code not in catalogue.EXPLANATIONS}
"""`duplicate-id` is reported by the reader of one file as well, and explained in the catalogue."""

each_code = pytest.mark.parametrize("code", sorted(EXPLANATIONS))


def found(text: str) -> dict[str, str]:
    """Codes of the checks' problems and their severities; the text itself must be readable."""
    document, faults = parse(text, "example.pact")
    assert [fault.message for fault in faults] == []
    texts, faults = expand((document,))
    assert [fault.message for fault in faults] == []
    return {problem.code: problem.severity for problem in run_checks(Ground.of((document,), texts))}


def test_no_two_checks_share_a_code() -> None:
    assert len({one.code for one in CHECKS}) == len(CHECKS)


@each_code
def test_the_bad_example_has_the_problem(code: str) -> None:
    severity = next(one.severity for one in CHECKS if one.code == code)
    assert found(EXPLANATIONS[code].bad).get(code) == severity


@each_code
def test_the_bad_example_has_no_other_problem(code: str) -> None:
    assert set(found(EXPLANATIONS[code].bad)) - {"no-source"} <= {code}  # an example of three lines names no source


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
