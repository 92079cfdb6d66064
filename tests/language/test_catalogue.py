"""Every problem is explained, and every example has the problem it stands for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import foedera.language
from foedera.errors import InvalidText, Problem
from foedera.language.catalogue import EXPLANATIONS
from foedera.language.expand import expand
from foedera.language.interchange import from_json
from foedera.language.parse import parse

SOURCES = sorted(Path(foedera.language.__path__[0]).glob("*.py"))
NO_CODES = {"latin-1", "utf-8", "utf-8-sig", "utf-16", "foedera-pact"}


def codes_in_sources() -> set[str]:
    texts = [path.read_text(encoding="utf-8") for path in SOURCES if path.name != "catalogue.py"]
    return {code for text in texts for code in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', text)} - NO_CODES


def problems_of(data: bytes, form: str) -> tuple[Problem, ...]:
    if form == "json":
        try:
            from_json(data)
        except InvalidText as error:
            return error.problems
        return ()
    document, problems = parse(data, "example.pact")
    return problems + expand([document])[1]


def test_the_catalogue_is_complete_and_has_nothing_else() -> None:
    assert codes_in_sources() == set(EXPLANATIONS)


@pytest.mark.parametrize("code", sorted(EXPLANATIONS))
def test_example_has_its_problem_and_the_mended_one_has_none(code: str) -> None:
    entry = EXPLANATIONS[code]
    assert code in {problem.code for problem in problems_of(entry.bad.encode(entry.encoding), entry.form)}
    assert problems_of(entry.mended.encode(), entry.form) == ()


@pytest.mark.parametrize("code", sorted(EXPLANATIONS))
def test_explanation_is_short_prose(code: str) -> None:
    meaning = EXPLANATIONS[code].meaning
    sentences = re.findall(r"[.;:](?= [A-Z]|$)", meaning)
    assert 1 <= len(sentences) <= 4
    assert 60 <= len(meaning) <= 400
