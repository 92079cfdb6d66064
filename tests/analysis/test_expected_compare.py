"""Cells of the bundled library, each checked by a person against the facts that it names; and the partners of the bilaterals."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from foedera.model.comparison import Cell, Comparison
from foedera.workspace import Workspace

TODAY = "2026-11-21"
EXPECTED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "expected_compare.json").read_text(encoding="utf-8"))
AGREEMENTS = list(dict.fromkeys(one["agreement"] for one in EXPECTED))


@cache
def bundled() -> Workspace:
    return Workspace.open(today=TODAY, use_cache=False)


@cache
def compared() -> Comparison:
    return bundled().compare(AGREEMENTS)


@cache
def partners() -> dict[str, dict[str, Cell]]:
    found = bundled().compare(["bilateral-2024"], by="partner")
    return {column.id: {row.id: row.cells[place] for row in found.rows} for place, column in enumerate(found.columns)}


def column(row: str, text: str) -> set[str]:
    return {partner for partner, cells in partners().items() if cells[row].text == text}


@pytest.mark.parametrize("one", EXPECTED, ids=lambda one: f"{one['agreement']} {one['row']}")
def test_cell(one):
    row = next(row for row in compared().rows if row.id == one["row"])
    cell = row.cells[AGREEMENTS.index(one["agreement"])]
    assert cell.text == one["text"]
    assert {each.whose: each.text for each in cell.wordings} == one.get("wordings", {})


def test_the_table_is_large_enough_and_names_its_facts():
    wanted = {"ksc-2022", "nato-1949", "g7-2023", "istanbul-2022", "rus-nato-2021", "usa-isr"}
    assert wanted <= set(AGREEMENTS)
    assert all(len({one["row"] for one in EXPECTED if one["agreement"] == name}) >= 10 for name in AGREEMENTS)
    assert all(one["facts"] for one in EXPECTED)


def test_the_facts_exist(shared):
    yaml = pytest.importorskip("yaml")
    facts = yaml.safe_load((shared / "facts" / "frameworks.yaml").read_text(encoding="utf-8"))
    known = {"missing_or_unread"}
    for framework in facts["frameworks"]:
        known |= {f"{framework['id']}.{key}" for key in framework}
        known |= {one["id"] for one in framework.get("provisions", ())}
    assert {fact for one in EXPECTED for fact in one["facts"]} - known == set()


def test_every_cell_has_its_clauses_and_how_they_were_read():
    for row in compared().rows:
        for cell in row.cells:
            assert cell.provisions
            assert cell.mark
            assert cell.state in ("stated", "not stated", "not read", "none")


# ------------------------------------------------------------------------------------------------ partners

TEXTS = ["ALB", "BEL", "CAN", "CZE", "DEU", "DNK", "ESP", "EST", "EU", "FIN", "FRA", "GBR", "IRL", "ISL", "JPN", "LTU", "LUX", "LVA", "NLD", "NOR", "POL", "PRT", "ROU", "SVN", "SWE"]  # fmt: skip
OTHERS = {"BGR (ba-bgr)", "MNE (ba-mne)", "GRC (ba-grc)", "GBR (gbr-ukr-2025)", "HRV", "ITA", "USA"}


def test_everybody_is_there():
    assert set(partners()) == {*TEXTS, *OTHERS}


def test_24_hours_after_a_request():
    assert column("meet", "24 h after request by any participant") == set(TEXTS)


def test_hours_that_are_told_otherwise():
    assert partners()["ITA"]["meet"].text == "24 h after attack"
    usa = "“immediately”, no figure; 24 h after request by any participant, where possible"
    assert partners()["USA"]["meet"].text == usa
    assert partners()["GBR (gbr-ukr-2025)"]["meet"].text == "24 h, from when not stated"
    assert column("meet", "none") == {"HRV"}
    assert column("meet", "not read") == {"GRC (ba-grc)", "MNE (ba-mne)", "BGR (ba-bgr)"}


def test_the_verb_of_help():
    assert column("verb", "will") == {
        *["BEL", "CAN", "DNK", "FIN", "ISL", "ITA", "LTU", "LVA", "NOR", "POL", "ROU"],
        "MNE (ba-mne)",
    }
    assert column("verb", "would") == {"ALB", "CZE", "DEU", "ESP", "EST", "FRA", "GBR", "LUX", "PRT", "SVN", "SWE"}
    assert column("verb", "intends") == {"JPN", "NLD", "GBR (gbr-ukr-2025)"}
    assert column("verb", "may") == {"USA"}
    assert column("verb", "none") == {"EU", "HRV", "IRL"}


def test_notice():
    assert partners()["NLD"]["leave"].text == "terminate from 3 months after notice"
    assert partners()["NOR"]["leave"].text == "terminate from 6 months after notice"
    assert partners()["USA"]["leave"].text == "terminate from 6 months after notification"
    assert "preferably six months" in partners()["CZE"]["leave"].text
    assert column("leave", "none") == {"SWE", "EU"}


def test_if_ukraine_joins_nato_first():
    assert column("nato", "none") == {"DEU", "JPN", "IRL", "EU"}
    assert partners()["CZE"]["nato"].text == "adapt cooperation"
    assert partners()["USA"]["nato"].text == "meet"
    assert len(column("nato", "decide on future status")) == 22


def test_triggers():
    after = "armed attack by RUS on UKR, after hostilities by RUS on UKR ended"
    assert partners()["CAN"]["trigger"].text == after
    assert partners()["POL"]["trigger"].text.startswith(after)
    escalation = {partner for partner, cells in partners().items() if "“significant escalation”" in cells["trigger"].text}
    assert escalation == {"ALB", "IRL", "LTU", "POL", "ROU", "MNE (ba-mne)"}, "Montenegro's draft as reported"
    assert "armed attack by RUS on partner" in partners()["LTU"]["trigger"].text
    assert partners()["USA"]["trigger"].text.startswith("armed attack or threat on UKR")
    assert column("trigger", "none") == {"HRV"}


def test_money_and_term():
    assert partners()["DEU"]["money"].text == "EUR 7.1 bn"
    assert partners()["DNK"]["money"].text == "EUR 8.5 bn; EUR 1.8 bn"
    assert partners()["ISL"]["money"].text == "ISK 4 bn per year"
    assert partners()["ITA"]["money"].text == partners()["FIN"]["money"].text == "not stated"
    assert partners()["EU"]["term"].text == "none"
    assert partners()["ALB"]["term"].text == "10 years"
    assert partners()["GBR"]["term"].text == "10 years, to 2034-01-12"


def test_dates_agree_with_the_facts(shared):
    yaml = pytest.importorskip("yaml")
    facts = yaml.safe_load((shared / "facts" / "frameworks.yaml").read_text(encoding="utf-8"))
    table = next(one for one in facts["frameworks"] if one["id"] == "bilateral-2024")["table"]
    told = {(cells["date"].text, partner[:3].strip()) for partner, cells in partners().items()}
    for row in table:
        date = row["date"].isoformat() if row.get("date") else "not signed"
        assert (date, row["partner"]) in told
        if row.get("duration") and row["ev"] == "T":
            assert partners()[row["partner"]]["term"].text.startswith("10 years")


def test_a_family_is_one_column():
    found = bundled().compare(["g7-2023", "bilateral-2024"], ("meet", "status"))
    assert len(found.columns[1].members) == 32
    meet, status = (row.cells[1] for row in found.rows)
    assert meet.text.startswith("24 h after request by any participant (25)")
    assert "24 h after attack (ITA)" in meet.text
    assert "none (HRV)" in " ".join(meet.details) or "2 other answers" in meet.text
    assert "signed 2024-01-12..2024-09-04" in status.text


def test_before_a_date_a_family_has_fewer_members():
    found = bundled().compare(["bilateral-2024"], by="partner", known_at="2024-03-01")
    assert [column.id for column in found.columns] == ["CAN", "DEU", "DNK", "FRA", "GBR", "ITA", "NLD"]
