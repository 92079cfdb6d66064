"""The scenarios hold the library: taking out a line of it changes some answer, or is known not to and why."""

from __future__ import annotations

import pytest
from tests.proof.mutate import WANTED, Result, key, reasons, results, score, tally

from foedera.workspace.library import Library

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def found() -> list[Result]:
    """All deletions, tried once."""
    return results(Library.read())


def test_nine_of_ten_deletions_change_an_answer(found: list[Result]) -> None:
    assert score(found) >= WANTED, tally(found)


def test_every_reason_belongs_to_a_line_of_the_library(found: list[Result]) -> None:
    told, lines = reasons(), {key(one.mutant) for one in found}
    assert [name for name in told if name not in lines] == []
    assert all(told.values())
