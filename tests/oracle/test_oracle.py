"""The engine and a second meaning, written as a logic program from the text alone, say the same of random worlds.

`make proof PARTS=oracle` holds the two against each other on thousands of fresh worlds; here it is some hundreds of fixed ones.
"""

from __future__ import annotations

import pytest

pytest.importorskip("clingo")

from tests.oracle import compare, faults

pytestmark = [pytest.mark.slow, pytest.mark.untraced]


def test_three_hundred_worlds() -> None:
    tally = compare.run(range(300))
    assert tally.disagree == {}
    assert tally.share() > 0.35


@pytest.mark.parametrize("name", faults.FAULTS)
def test_a_fault_seeded_in_the_engine_is_caught(name: str) -> None:
    assert faults.caught(name, range(400))
