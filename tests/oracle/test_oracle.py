"""The engine and a second meaning, written as a logic program from the text alone, say the same of random worlds."""

from __future__ import annotations

import pytest

pytest.importorskip("clingo")

from tests.oracle import compare, worlds

from foedera.engine import ending, lifecycle, validity
from foedera.engine.choice import Chooser, Point
from foedera.engine.instance import Instance


def test_three_hundred_worlds() -> None:
    tally = compare.run(range(300))
    assert tally.disagree == {}
    assert tally.share() > 0.35


@pytest.mark.slow
def test_two_thousand_worlds_with_every_construct_fifty_times() -> None:
    tally = compare.run(range(2000))
    assert tally.disagree == {}
    assert tally.share() >= 0.4
    assert {name: tally.uses[name] for name in worlds.CONSTRUCTS if tally.uses[name] < 50} == {}


# ------------------------------------------------------------------------------------------------ seeded faults


def caught(limit: int = 400) -> bool:
    """Whether some world tells the broken engine from the meaning."""
    return any(compare.differences(worlds.world(number))[0] for number in range(limit))


def test_a_deadline_that_is_not_inclusive_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    right = Chooser.at_most

    def strict(self: Chooser, first: Point, second: Point) -> bool:
        return right(self, first, second) and not (second.base.startswith("e") and second.shift and first.lo == second.lo)

    monkeypatch.setattr(Chooser, "at_most", strict)
    assert caught()


def test_an_ignored_exception_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    from foedera.engine import roles

    monkeypatch.setattr(roles, "without", lambda base, _excepted: base)
    assert caught()


def test_an_ignored_until_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "_first_time", lambda _one, _line, _start: [])
    assert caught()


def test_an_ignored_waiver_or_termination_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(validity, "strikes", lambda *_: [])
    assert caught()


def test_one_helper_instead_of_several_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    right = lifecycle._enough

    def first_is_enough(one: Instance, done: lifecycle._Done) -> bool:
        return bool(done) if one.least > 1 else right(one, done)

    monkeypatch.setattr(lifecycle, "_enough", first_is_enough)
    assert caught()
