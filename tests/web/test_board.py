"""The board: a finding stands in no column that is surer than its answer."""

from __future__ import annotations

import pytest

from foedera.engine import lifecycle
from foedera.model.report import Finding
from foedera.web.words import BOARD, column

STATUSES = (
    lifecycle.ACTIVE, lifecycle.FULFILLED, lifecycle.LATE, lifecycle.PARTIAL, lifecycle.BREACHED, lifecycle.NOT_DONE,
    lifecycle.UNRECORDED, lifecycle.RESPECTED, lifecycle.VIOLATED, lifecycle.KEPT, lifecycle.BELOW,
)


def finding(status="", verdict="yes", best="yes", modality="must", against=()):
    return Finding(
        number="1.USA", section="legal", agreement="a", agreement_title="A", provision="p", title="Help", binding="legal",
        bearer="USA", verdict=verdict, best=best, status=status, modality=modality, against=against,
    )


@pytest.mark.parametrize(("status", "lane"), [
    ("active", "active"), ("fulfilled", "fulfilled"), ("late", "late"), ("no performance on record", "late"),
    ("not done", "late"), ("violated", "breached"), ("", "active"),
])
def test_a_settled_status_has_its_column(status, lane):
    assert column(finding(status)) == lane


def test_a_status_that_is_open_is_never_told_as_settled():
    """`fulfilled or active` is neither done nor running; `breached or active` is no breach."""
    for one in STATUSES:
        for other in STATUSES:
            lanes = {column(finding(one)), column(finding(other))}
            assert column(finding(f"{one} or {other}")) == (lanes.pop() if len(lanes) == 1 else "contested")


def test_nobody_owes_a_right():
    for status in ("active", "unused", "available", "used", ""):
        assert column(finding(status, modality="may")) == "right"
        assert column(finding(status, modality="power")) == "right"


def test_what_is_unknown_or_waits_says_so():
    assert column(finding("active", verdict="unknown", best="unknown")) == "contested"
    assert column(finding("active", verdict="contested")) == "contested"
    assert column(finding(verdict="conditional", best="conditional")) == "conditional"


def test_every_column_is_explained():
    assert {"active", "conditional", "contested", "right", "fulfilled", "late", "breached", "asleep"} == {name for name, _, _ in BOARD}
