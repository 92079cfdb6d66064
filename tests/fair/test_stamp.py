"""A hypothesis is stamped in every form of an answer, and nothing else is."""

from __future__ import annotations

import csv
import io
import json

import msgspec
import pytest
from tests.fair.pages import HYPOTHETICAL, QUESTIONS, report, table, why, whynot

from foedera.exchange.findings_csv import COLUMNS
from foedera.exchange.findings_csv import write as to_csv

each_hypothesis = pytest.mark.parametrize("question", HYPOTHETICAL, ids=lambda question: question[0][:60])
each_fact = pytest.mark.parametrize("question", [one for one in QUESTIONS if not one[0]], ids=lambda question: question[1])


@each_hypothesis
def test_every_page_begins_with_the_stamp_and_what_is_assumed(question) -> None:
    for page in (table(question), why(question), whynot(question)):
        head = " ".join(" ".join(page[:3]).split())
        assert head.startswith(f"HYPOTHETICAL {report(question).header.assumed}")
        assert any("Not a forecast. Not legal advice." in line for line in page[:6])


@each_hypothesis
def test_every_explanation_is_stamped_for_itself(question) -> None:
    titles = [line for line in why(question) if line.startswith("HYPOTHETICAL")]
    assert len(titles) == len(report(question).findings) + 1


@each_hypothesis
def test_data_is_stamped_in_the_head_and_in_every_finding(question) -> None:
    data = json.loads(msgspec.json.encode(report(question)))
    assert data["header"]["hypothetical"] is True
    assert data["header"]["assumed"]
    assert [one for one in data["findings"] if one.get("hypothetical") is not True] == []


@each_hypothesis
def test_every_row_of_the_csv_is_stamped(question) -> None:
    text = to_csv(report(question))
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == len(report(question).findings)
    assert {row["hypothetical"] for row in rows} <= {"yes"}
    assert {row["assumed"] for row in rows} <= {report(question).header.assumed}
    assert tuple(text.split("\r\n", 1)[0].split(",")) == COLUMNS
    assert text.endswith("\r\n")


@each_fact
def test_what_is_on_record_carries_no_stamp(question) -> None:
    for page in (table(question), why(question), whynot(question)):
        assert not any("HYPOTHETICAL" in line for line in page)
    assert not any(one.hypothetical for one in report(question).findings)
    assert {row["hypothetical"] for row in csv.DictReader(io.StringIO(to_csv(report(question)), newline=""))} <= {"no"}


@each_hypothesis
def test_what_is_not_in_force_says_so_beside_each_finding(question) -> None:
    assumed = [one for one in report(question).findings if one.assumed_in_force]
    assert {one.binding for one in assumed if one.verdict != "no"} <= {"proposed"}
    told = [line for line in why(question) if "if the text were in force" in line]
    assert len(told) == len(assumed)
