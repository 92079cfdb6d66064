"""What programs are given is what the command line prints, byte for byte, and in its other forms too."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from tests.web.conftest import TODAY

from foedera.cli.group import foedera

pytestmark = pytest.mark.untraced
ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
POLAND = "armed attack by RUS on POL at 2026-12-01T06:00Z in Warsaw"
SAME = [
    ("/api/owed", {"to": "UKR", "if": ATTACK}, ["owed", "--to", "UKR", "--if", ATTACK]),
    ("/api/owed", {"to": "UKR"}, ["owed", "--to", "UKR"]),
    ("/api/owed", {"by": "USA", "binding": "legal"}, ["owed", "--by", "USA", "--binding", "legal"]),
    ("/api/owed", {"to": "POL", "if": POLAND, "view": "text-only"}, ["owed", "--to", "POL", "--if", POLAND, "--view", "text-only"]),
    ("/api/owed", {"to": "UKR", "if": ATTACK, "reading": "future=any_later_attack"},
     ["owed", "--to", "UKR", "--if", ATTACK, "--reading", "future=any_later_attack"]),
    ("/api/owed", {"to": "UKR", "if": ATTACK, "known_at": "2022-01-01"}, ["owed", "--to", "UKR", "--if", ATTACK, "--known-at", "2022-01-01"]),
    ("/api/owed", {"to": "POL", "as_of": "1939-09-18"}, ["owed", "--to", "POL", "--as-of", "1939-09-18"]),
    ("/api/compare", {"agreement": ["ksc-2022", "nato-1949"]}, ["compare", "ksc-2022", "nato-1949"]),
    ("/api/timeline", {"agreement": "nato-1949", "since": "2001"}, ["timeline", "nato-1949", "--from", "2001"]),
    ("/api/changes", {"since": "2025-06-01", "to": "UKR"}, ["changes", "--since", "2025-06-01", "--to", "UKR"]),
    ("/api/said", {"agreement": "ksc-2022"}, ["said", "--framework", "ksc-2022"]),
]


@pytest.mark.parametrize(("path", "query", "call"), SAME, ids=lambda one: str(one)[:60])
def test_the_same_question_has_the_same_answer(client, path, query, call, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    told = CliRunner().invoke(foedera, ["--today", TODAY, *call, "--format", "json"])
    assert told.exit_code == 0, told.output
    assert client.get(path, params=query).json() == json.loads(told.output)


def test_deadlines_of_the_calendar_are_those_of_the_answer(client):
    query = {"to": "UKR", "if": f"{ATTACK}; request by UKR at 2026-12-01T08:00Z"}
    dues = {one["due"] for one in client.get("/api/owed", params=query).json()["findings"] if one.get("due")}
    answer = client.get("/api/owed", params={**query, "format": "ics"})
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "hypothetical" in answer.headers["content-disposition"]
    assert "2026-12-02 08:00 UTC" in dues
    assert "20261202T080000Z" in answer.text


@pytest.mark.parametrize(("path", "status"), [
    ("/api/nothing", 404), ("/api/owed", 400), ("/api/owed?to=Atlantis", 400), ("/api/owed?to=UKR&format=exe", 400),
    ("/api/owed?to=UKR&as_of=2026-02-30", 400), ("/api/compare?agreement=nato-1949", 400), ("/api/owed?to=%ff%00", 400),
    ("/api/owed?to=UKR&if=" + "x;" * 30, 400), ("/api/a/b", 404),
])
def test_wrong_questions_have_one_shape(client, path, status):
    answer = client.get(path)
    assert answer.status_code == status
    told = answer.json()
    assert (told["status"], bool(told["code"]), bool(told["message"])) == (status, True, True)
