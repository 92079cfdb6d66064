"""Dates in their written forms, and what is no date or no day."""

from __future__ import annotations

import pytest

from foedera.language.dates import date_fault, is_date_text
from foedera.language.parse import parse


@pytest.mark.parametrize(
    "text",
    [
        "2022", "2022-02", "2022-02-24", "2022-02-24T05:00Z", "2014-02-20..2014-03-18", "2014..2014-03", "2024-02-29",
        "0001-01-01", "9999-12-31", "2022-02-24T05:00Z..2022-02-24T05:00Z", "2000-02-29", "2022..2022-01",
    ],
)  # fmt: skip
def test_dates(text: str) -> None:
    assert is_date_text(text)
    assert parse(f"event e war by RUS\n  at {text}\n")[1] == ()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2023-02-30", "2023-02 has 28 days"),
        ("1900-02-29", "1900-02 has 28 days"),
        ("2023-13", "no month 13"),
        ("2023-00", "no month 0"),
        ("2023-04-00", "2023-04 has 30 days"),
        ("0000", "no year 0"),
        ("2022-02-24T24:00Z", "no time 24:00"),
        ("2022-02-24T05:60Z", "no time 05:60"),
        ("2022-02-24..2022-02-23", "ends before it begins"),
        ("2023..2022", "ends before it begins"),
        ("2022-02-30..2023", "2022-02 has 28 days"),
    ],
)
def test_impossible_dates(text: str, reason: str) -> None:
    fault = date_fault(text)
    assert fault is not None
    assert fault.code == "impossible-date"
    assert reason in fault.message
    assert [problem.code for problem in parse(f"event e war by RUS\n  at {text}\n")[1]] == ["impossible-date"]


@pytest.mark.parametrize(
    "text",
    ["22", "2022-2", "2022-02-24T05:00", "2022-02-24T05Z", "2022..", "..2022", "2020..2021..2022", "24.02.2022", "soon", "9" * 99, "２０２２"],
)
def test_no_dates(text: str) -> None:
    fault = date_fault(text)
    assert fault is not None
    assert fault.code == "bad-date"
    assert len(fault.message) < 100
