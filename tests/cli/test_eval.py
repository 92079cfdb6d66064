"""The table of `foedera eval`: honest gaps, and an exit code that cannot be overlooked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.reading.papers import COURIER


def span(words: str) -> dict[str, int]:
    start = COURIER.index(words)
    return {"start": start, "end": start + len(words)}


def annotated(folder: Path, *contents: str) -> Path:
    """The Courier, annotated by somebody who finds these words said by Oleg Starkov and who knows its day."""
    (folder / "mine" / "news" / "gold").mkdir(parents=True)
    (folder / "mine" / "news" / "courier.txt").write_text(COURIER, encoding="utf-8")
    document = {"id": "c", "file": "courier.txt", "date": {"value": "2022-09-15"}, "frameworks": [],
                "boilerplate": [span("15 September 2022"), span("© 2022 Hamble Courier")]}  # fmt: skip
    statements = [
        {"id": f"c{number}", "doc": "c", "tier": "core", "kind": "direct", "content": [span(words)],
         "speaker": {"entities": [{"id": "starkov"}]}, "frameworks": ["K"]}
        for number, words in enumerate(contents)
    ]  # fmt: skip
    gold = {"documents": [document], "statements": statements, "provisions": [], "meta": {"framework_map": {"K": "ksc-2022"}}}
    (folder / "mine" / "news" / "gold" / "annotation.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder / "mine"


def test_what_holds_what_does_not_and_what_was_not_measured(run, tmp_path):
    annotated(tmp_path, "The Kyiv Security Compact is a paper castle that will not hold in winter weather,", "Kremlin scoffs")
    answer = run("eval", "--data", "mine", "--format", "json")
    rows = {row["id"]: row for row in json.loads(answer.out)["rows"]}
    assert answer.code == 1
    # Starkov's words are found and the headline is none of them; two more proposals are false alarms here.
    assert rows["core"]["verdict"] == "does not hold"
    assert rows["core"]["value"] == pytest.approx(1 / 3, abs=0.1)
    assert rows["links"]["value"] == 0.5
    assert (rows["dates"]["verdict"], rows["furniture"]["verdict"], rows["when"]["verdict"]) == ("holds",) * 3
    assert (rows["attribution"]["verdict"], rows["attribution"]["why"]) == ("not measured", "data/polnear_dev.json not found in mine")
    page = run("eval", "--data", "mine").out
    assert "polnear_dev.json not found" in " ".join(page.split())
    assert max(map(len, page.splitlines())) <= 80


def test_without_data_only_our_own_lists_are_measured_and_the_others_say_so(run):
    answer = run("eval", "--format", "csv")
    verdicts = {line.split(",")[0]: line.split(",")[7] for line in answer.out.replace('"', "").splitlines()[1:] if "own list" in line}
    assert answer.code == 0
    assert verdicts["when"] == "holds"
    assert answer.out.count("no folder of annotated data") >= 8
    assert run("eval", "--data", "nowhere").code == 3
