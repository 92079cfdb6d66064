"""`foedera batch`: a table of events in, a table of duties out."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

PACT = """
agreement pact "Pact"
  binding      legal
  signed       1949-01-01
role party: BEL, DEU, POL from 1999-03-12
provision consult "Consultation"
  when         armed_attack by X on V called A
  provided     V in party
  each         party G except V
  must         consult with V about A
  within       24h after A
provision report "Report of a miss"
  when         consult breached by G called M
  that         G
  must         report to UNSC about M
  within       48h after M
"""
ATTACKS = """class,by,on,at,in
armed attack,RUS,Poland,2026-12-01T06:00Z,Warsaw
armed_attack,RUS,POL,1998-01-01T00:00Z,Warsaw
"""
CRISIS = """id,class,by,on,at,in,with,about
a1,armed attack,RUS,POL,2026-12-01T06:00Z,Warsaw,,
c1,consultation,DEU,,2026-12-01T20:00Z,,POL,a1
"""


@pytest.fixture
def ask(run, tmp_path):
    """Ask about a table under the pact alone."""
    Path(tmp_path, "pact.pact").write_text(PACT, encoding="utf-8")

    def call(table: str, *words: str):
        Path(tmp_path, "events.csv").write_text(table, encoding="utf-8")
        return run("-w", "pact.pact", "--today", "2026-11-21", "batch", "events.csv", "--under", "pact", *words)

    return call


def rows(answer) -> list[dict[str, str]]:
    assert (answer.code, answer.err) == (0, "")
    return list(csv.DictReader(io.StringIO(answer.out)))


def test_each_attack_binds_those_who_were_members_then_until_a_day_after_it(ask):
    found = rows(ask(ATTACKS, "--format", "csv"))
    assert [(one["event"], one["provision"], one["bearer"], one["due"], one["status"]) for one in found] == [
        ("e1", "consult", "BEL", "2026-12-02T06:00:00Z", "owes"),
        ("e1", "consult", "DEU", "2026-12-02T06:00:00Z", "owes"),
    ]


def test_every_row_and_every_form_says_that_it_is_an_assumption(ask):
    assert {one["hypothetical"] for one in rows(ask(ATTACKS, "--format", "csv"))} == {"yes"}
    found = json.loads(ask(ATTACKS, "--format", "json").out)
    assert found["hypothetical"] is True
    assert all(one["hypothetical"] is True for one in found["rows"])
    page = ask(ATTACKS).out
    assert page.startswith("HYPOTHETICAL |")
    assert "would owe by 2026-12-02T06:00:00Z: BEL DEU" in page
    assert "will" not in page


def test_the_table_tells_what_became_of_the_duties(ask):
    found = rows(ask(CRISIS, "--as-of", "2026-12-31", "--complete", "consultation=2026-12-31", "--format", "csv"))
    told = {(one["provision"], one["bearer"]): (one["status"], one["performed"], one["acts"], one["follows"]) for one in found}
    assert told == {
        ("consult", "DEU"): ("fulfilled", "2026-12-01T20:00:00Z", "c1", ""),
        ("consult", "BEL"): ("breached", "", "", ""),
        ("report", "BEL"): ("no performance on record", "", "", "pact/consult/BEL/a1:breached"),
    }


def test_without_a_complete_record_nobody_is_in_breach(ask):
    found = rows(ask(CRISIS, "--as-of", "2026-12-31", "--format", "csv"))
    assert {one["bearer"]: one["status"] for one in found} == {"DEU": "fulfilled", "BEL": "no performance on record"}


def test_the_shipped_library_binds_the_members_of_each_year(run):
    table = "id,class,by,on,at,in\na,armed attack,ARG,GBR,2005-01-01,London\nb,armed attack,ARG,GBR,2025-01-01,London\n"
    found = rows(run("--today", "2026-11-21", "batch", "-", "--under", "nato-1949", "--format", "csv", stdin=table))
    bound = {event: {one["bearer"] for one in found if one["event"] == event} for event in "ab"}
    assert len(bound["a"]) == 25
    assert bound["b"] - bound["a"] == {"ALB", "FIN", "HRV", "MKD", "MNE", "SWE"}


def test_a_table_without_anything_owed_says_so(ask):
    answer = ask("class,by,on,at\narmed attack,RUS,UKR,2026-12-01\n")
    assert answer.code == 0
    assert "Nobody is obligated for certain." in answer.out


@pytest.mark.parametrize(
    ("table", "place", "said"),
    [
        ("class,wen\n", "events.csv:1:7", "`wen` is no column"),
        ("", "events.csv:1:1", "column class is missing"),
        ("class,at,at\n", "events.csv:1:1", "stands twice"),
        ("class,at\narmed attack,\n", "events.csv:2:1", "The cell at is empty"),
        ("class,at\narmed attack,2026-13-01\n", "events.csv:2:14", "impossible-date"),
        ("class,at,by\n\narmed attack,2026-12-01,RUZ\n", "events.csv:3:25", "Did you mean"),
        ("class,at\nx y z,2026\n", "events.csv:2:1", "unknown-class"),
        ("class,at,in\nthreat,2026,Nowhereland\n", "events.csv:2:13", "unknown-place"),
        ("class,at,about\nthreat,2026,a9\n", "events.csv:2:13", "`a9` is no id of this table"),
        ("id,class,at\na,threat,2026\na,threat,2027\n", "events.csv:3:1", "two events a"),
        ("id,class,at\na/b:c,threat,2026\n", "events.csv:2:1", "is no id"),
        ("class,at\nthreat,2026,x\n", "events.csv:2:1", "more cells"),
        ("class,at,by\nthreat,1995,SUN\n", "events.csv:2:13", "did not exist"),
        (f"class,at\n{'x' * 140_000},2026\n", "events.csv:2:1", "no CSV"),
    ],
)
def test_what_is_not_understood_is_named_with_its_place(ask, table, place, said):
    answer = ask(table)
    assert answer.code == 2
    assert place in answer.err
    assert said in answer.err


def test_every_wrong_cell_is_told_at_once(ask):
    answer = ask("class,at\nfoo,2026\nthreat,2026-13\n")
    assert (answer.err.count("unknown-class"), answer.err.count("impossible-date")) == (1, 1)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--under", "nowhere"), "unknown-agreement"),
        (("--complete", "consult=2026"), "wrong-call"),
        (("--as-of", "yesterday"), "impossible-date"),
        (("--as-of", "2027", "--complete", "consultt=2026"), "unknown-class"),
        (("--as-of", "2027", "--complete", "consult=never"), "impossible-date"),
    ],
)
def test_wrong_calls(ask, words, code):
    answer = ask(ATTACKS, *words)
    assert answer.code == 2
    assert f"error[{code}]" in answer.err


def test_a_table_that_is_no_text(run, tmp_path):
    Path(tmp_path, "events.csv").write_bytes(b"\xff\xfe\x00")
    answer = run("batch", "events.csv")
    assert (answer.code, "UTF-8" in answer.err) == (2, True)
