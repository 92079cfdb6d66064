"""The scenarios hold the library: taking out a line of it changes some answer, or is known not to and why."""

from __future__ import annotations

import pytest
from tests.proof.mutate import WANTED, key, reasons, results, score, tally

from foedera.workspace.library import Library

pytestmark = [pytest.mark.slow, pytest.mark.untraced]


def test_nine_of_ten_deletions_change_an_answer_and_every_reason_belongs_to_a_line_of_the_library() -> None:
    # One test, not two: two might be run by two processes, and each would try all deletions.
    found = results(Library.read())
    assert score(found) >= WANTED, tally(found)
    told, lines = reasons(), {key(one.mutant) for one in found}
    assert [name for name in told if name not in lines] == []
    assert all(told.values())
