"""Faults seeded in the engine, one at a time: a second meaning that does not notice them proves nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from tests.oracle import compare, worlds

from foedera.engine import ending, lifecycle, roles, validity
from foedera.engine.acted import Done
from foedera.engine.choice import Chooser, Point
from foedera.engine.instance import Instance
from foedera.engine.occurrence import Record


def _exclusive_deadline(patch: pytest.MonkeyPatch) -> None:
    right = Chooser.at_most

    def strict(self: Chooser, first: Point, second: Point) -> bool:
        return right(self, first, second) and not (second.base.startswith("e") and second.shift and first.lo == second.lo)

    patch.setattr(Chooser, "at_most", strict)


def _one_helper_is_enough(patch: pytest.MonkeyPatch) -> None:
    right = lifecycle._enough

    def first_is_enough(one: Instance, done: Done) -> bool:
        return bool(done) if one.least > 1 else right(one, done)

    patch.setattr(lifecycle, "_enough", first_is_enough)


def _blind_to_parents(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Record, "of_classes", lambda self, names: [item for name in list(names)[:1] for item in self.by_class.get(name, ())])


FAULTS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "a deadline that is not inclusive": _exclusive_deadline,
    "an ignored exception of a role": lambda patch: patch.setattr(roles, "without", lambda base, _excepted: base),
    "an ignored `until`": lambda patch: patch.setattr(ending, "_first_time", lambda _one, _line, _start: []),
    "an ignored waiver or termination": lambda patch: patch.setattr(validity, "strikes", lambda *_: []),
    "one helper instead of several": _one_helper_is_enough,
    "silence taken for breach": lambda patch: patch.setattr(lifecycle, "_complete", lambda _one, _due: True),
    "an act of a class below that does not count": _blind_to_parents,
}


def caught(name: str, numbers: Iterable[int]) -> bool:
    """Whether some world tells the engine with this fault from the meaning."""
    with pytest.MonkeyPatch.context() as patch:
        FAULTS[name](patch)
        return any(compare.differences(worlds.world(number))[0] for number in numbers)
