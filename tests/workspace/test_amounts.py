"""Money that is promised: how much, for how long a time, and how much of it is on record."""

from __future__ import annotations

from tests.workspace.asking import ask

from foedera.model.grouping import measured


def finance():
    report = ask("", to="ISR", by="USA", under=("usa-isr-2016",), standing=True, as_of="2026-12-15")
    found = [one for one in report.findings if one.provision == "military-finance"]
    assert len(found) == 1
    return found[0]


def test_what_is_owed_each_year_is_told_and_that_no_payment_is_on_record() -> None:
    one = finance()
    assert (one.amount, one.progress) == ("3,300,000,000 USD for every 1 year", "0 of 3,300,000,000 USD")
    assert measured(one) == "Amount: 3,300,000,000 USD for every 1 year; nothing of it is on record."


def test_a_duty_without_a_sum_has_none() -> None:
    report = ask("armed attack by RUS on POL at 2026-12-01T06:00Z in Warsaw", to="POL", under=("nato-1949",))
    assert {(one.amount, one.progress) for one in report.findings} == {("", "")}
