"""Whatever a file holds, it is read, checked, written and answered without an unexpected exception, in bounded memory."""

from __future__ import annotations

from collections import Counter

import pytest
from tests.language import memory, mutations

pytestmark = [pytest.mark.slow, pytest.mark.untraced]


def test_broken_files_go_the_whole_way_without_exception() -> None:
    count: Counter[str] = Counter()
    for seed in range(1_000):
        mutations.put_through(mutations.mutated(seed), count)
    assert count["refused"] >= 500
    assert count["accepted"] >= 100
    assert count["answered"] >= 30


measurable = pytest.mark.skipif(not memory.STATUS.exists(), reason="the kernel does not tell how much memory a process has held")


@measurable
@pytest.mark.parametrize("shape", memory.SHAPES)
def test_memory_is_linear_in_the_text(shape: str) -> None:
    found = memory.measured(shape, 300_000)
    assert memory.within_bounds(found), found


@measurable
@pytest.mark.parametrize("shape", ["one line, one word", "conditions in conditions", "every byte", "blanks"])
def test_five_megabytes_are_read_in_bounded_memory(shape: str) -> None:
    found = memory.measured(shape, 5_000_000)
    assert memory.within_bounds(found), found
