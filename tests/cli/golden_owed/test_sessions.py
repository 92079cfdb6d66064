"""Sessions of `owed`, `why` and `whynot` in `*.session`: one after the other, as typed in one terminal on 21 November 2026.

A session is a list of `$ foedera …` lines, each followed by what came back: standard output as it is, standard error behind
`2> `, and `>>>= N` for the exit code. Comments start with `;`. Nothing is normalised.

After a wanted change: `FOEDERA_BLESS=1 python -m pytest tests/cli/golden_owed` writes what comes back now into the files; then
read the difference line by line before it is committed.
"""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SESSIONS = sorted(HERE.glob("*.session"))
TODAY = ("--today", "2026-11-21")
ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"


def commands(text: str) -> list[tuple[list[str], str]]:
    """Comments before each call, and the call."""
    found: list[tuple[list[str], str]] = []
    comments: list[str] = []
    for line in text.splitlines():
        if line.startswith("; "):
            comments.append(line)
        elif line.startswith("$ foedera"):
            found.append((comments, line))
            comments = []
    return found


def played(run, text: str) -> str:
    lines: list[str] = []
    for comments, call in commands(text):
        answer = run(*TODAY, *shlex.split(call)[2:])
        lines += [
            *comments,
            call,
            *answer.out.splitlines(),
            *(f"2> {line}" for line in answer.err.splitlines()),
            f">>>= {answer.code}",
            "",
        ]
    return "\n".join(lines)


@pytest.fixture
def own_cache(tmp_path: Path, run, monkeypatch: pytest.MonkeyPatch, cache_folder: Path) -> None:
    """The texts' cache is shared by all tests, the last question is not."""
    (cache_folder / "last-question.bin").unlink(missing_ok=True)


@pytest.mark.parametrize("path", SESSIONS, ids=lambda path: path.stem)
def test_session(path: Path, run, own_cache) -> None:
    text = path.read_text(encoding="utf-8")
    found = played(run, text)
    if os.environ.get("FOEDERA_BLESS") == "1":
        path.write_text(found, encoding="utf-8")
        return
    assert found.splitlines() == text.rstrip("\n").splitlines() + [""] * found.endswith("\n\n"), (
        "FOEDERA_BLESS=1 accepts what comes back now"
    )


def test_sessions_never_hold_an_escape_sequence() -> None:
    assert SESSIONS
    for path in SESSIONS:
        assert "\x1b" not in path.read_text(encoding="utf-8")


# ------------------------------------------------------------------------------------------------ data


def test_json_has_its_published_shape(run) -> None:
    answer = run(*TODAY, "owed", "--to", "UKR", "--if", ATTACK, "--format", "json")
    data = json.loads(answer.out)
    assert (answer.code, answer.err, data["version"]) == (0, "", 1)
    assert set(data) >= {"version", "question", "notice", "header", "open_points", "findings", "others", "views_that_differ"}
    assert set(data["header"]) >= {
        "hypothetical",
        "assumed",
        "place",
        "request",
        "as_of",
        "known_at",
        "view",
        "record_until",
        "beyond_record",
    }
    needed = {"number", "section", "agreement", "agreement_title", "provision", "title", "binding", "bearer", "verdict"}
    assert [one for one in data["findings"] if not needed <= set(one)] == []
    assert {one["verdict"] for one in data["findings"]} <= {"yes", "no", "unknown", "contested", "conditional", "asleep"}


def test_csv_has_one_row_for_each_finding_of_the_json(run) -> None:
    words = (*TODAY, "owed", "--to", "UKR", "--if", ATTACK)
    rows = list(csv.DictReader(io.StringIO(run(*words, "--format", "csv").out, newline="")))
    data = json.loads(run(*words, "--format", "json").out)
    assert [(row["number"], row["agreement"], row["provision"]) for row in rows] == [
        (one["number"], one["agreement"], one["provision"]) for one in data["findings"]
    ]
    assert {row["hypothetical"] for row in rows} == {"yes"}


def test_why_and_whynot_as_json(run) -> None:
    why = json.loads(run(*TODAY, "why", "ba-gbr/consult", "--to", "UKR", "--if", ATTACK, "--format", "json").out)
    assert {one["provision"] for one in why["findings"]} == {"consult"}
    whynot = json.loads(run(*TODAY, "whynot", "UKR", "--if", ATTACK, "--format", "json").out)
    assert {one["section"] for one in whynot["findings"]} == {"not_owed"}


@pytest.mark.parametrize(
    "words", [("owed", "--to", "UKR", "--if", ATTACK), ("why", "ba-gbr/consult", "--to", "UKR", "--if", ATTACK)]
)
def test_nothing_is_coloured_when_piped(run, monkeypatch, words) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b" not in run(*TODAY, *words).out
