"""Take any record of performance away: the answer becomes "no performance on record", and breach only where completeness is declared."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest
from tests.engine import removal
from tests.engine.asking import ask
from tests.engine.refining import FOCUSED, PLAIN

from foedera.model.time import parse_period
from foedera.workspace.library import Library

pytestmark = [pytest.mark.slow, pytest.mark.untraced]


@cache
def library() -> Library:
    return Library.read()


def test_in_random_worlds_silence_is_breach_only_where_completeness_is_declared() -> None:
    count: Counter[str] = Counter()
    for family, seeds in ((PLAIN, range(300_000, 302_000)), (FOCUSED, range(300_000, 302_000))):
        for seed in seeds:
            wrong = removal.examine(seed, count, family=family)
            assert not wrong, wrong
    assert count["acts taken away"] >= 250
    assert min(count[f"then {status}"] for status in removal.SILENT) >= 40, count


def test_without_any_act_of_the_shipped_record_nobody_is_said_to_be_in_breach() -> None:
    faults, count = removal.of_library(library(), parse_period("2026-08-22").hi)
    assert faults == []
    assert count["acts taken away"] >= 10
    assert count["then breached"] == count["then not done"] == 0, "the shipped record declares no performance complete"


def test_without_any_act_of_a_scenario_nothing_is_breached_unless_completeness_is_declared() -> None:
    faults, silent = removal.of_scenarios(library(), declared=False)
    assert faults == []
    assert silent["then no performance on record"] >= 20
    assert silent["then breached"] == silent["then not done"] == 0
    faults, declared = removal.of_scenarios(library(), declared=True)
    assert faults == []
    assert declared["then breached"] + declared["then not done"] == silent["then no performance on record"]
    assert declared["then no performance on record"] == 0


DUTY = """
agreement t "T"
  binding {binding}
  signed 2030-01-01
role party: AAA, BBB
provision p "Help within a day"
  when armed_attack by X on V called A
  provided V in party
  each party G except V
  must assist V about A
  within 24h after A
event a armed_attack by XXX on AAA
  at 2030-02-01T00:00Z
{horizon}
"""


@pytest.mark.parametrize(
    ("binding", "horizon", "status"),
    [
        ("legal", "", "no performance on record"),
        ("legal", "horizon all until 2030-12-31", "no performance on record"),
        ("legal", "horizon request until 2030-12-31", "no performance on record"),
        ("legal", "horizon assist until 2030-02-01", "no performance on record"),
        ("legal", "horizon assist until 2030-02-02", "breached"),
        ("legal", "horizon assist until 2030-02-01\nhorizon all until 2030-12-31", "no performance on record"),
        ("legal", "horizon assist by BBB until 2030-02-02", "breached"),
        ("legal", "horizon assist by CCC until 2030-02-02", "no performance on record"),
        ("legal", "horizon assist by BBB from 2030-02-01 until 2030-02-02", "breached"),
        ("legal", "horizon assist by BBB from 2030-02-02 until 2030-02-03", "no performance on record"),
        ("legal", "horizon t/p until 2030-02-02", "breached"),
        ("legal", "horizon t/q until 2030-02-02", "no performance on record"),
        ("political", "horizon assist until 2030-02-02", "not done"),
        ("political", "", "no performance on record"),
    ],
)
def test_what_a_declaration_of_completeness_covers(binding: str, horizon: str, status: str) -> None:
    found = ask(DUTY.format(binding=binding, horizon=horizon), "t/p", "BBB", to="AAA", as_of="2030-03-01", closed=True)
    assert found.status == status
