"""The table of `foedera eval`: right counts, honest gaps, and an exit code that cannot be overlooked."""

from __future__ import annotations

import json
import subprocess
import sys

import msgspec
import pytest

from foedera.model.accuracy import Measure
from foedera.model.proposal import Proposal
from foedera.reading.scoring import STYLES, Score, Wanted, restyled, scored
from foedera.workspace import Workspace
from foedera.workspace.annotated import Folder
from foedera.workspace.proposals import Reader


def test_our_scores_are_those_of_the_other_scorer(shared, tmp_path):
    gold, scorer = shared / "news" / "gold" / "annotation.json", shared / "tools" / "score_reading.py"
    if not gold.is_file() or not scorer.is_file():
        pytest.skip("the annotated articles are not here")
    folder, reader = Folder(shared), Reader(Workspace.open(today="2026-11-27").library)
    proposed = {one.name: reader.read(one.name, one.data).proposals for one in folder.gold}
    # every third proposal is left out and every fourth is moved, so that there is something to disagree about
    worse = {name: [_moved(one, 9 if n % 4 == 0 else 0) for n, one in enumerate(many) if n % 3] for name, many in proposed.items()}
    for found in (proposed, worse):
        score = scored({one.name: one.statements for one in folder.gold}, found)
        said = [(name, one) for name, many in found.items() for one in many if one.type in ("statement", "attitude")]
        lines = [json.dumps(msgspec.to_builtins(one) | {"doc": name[:3]}) for name, one in said]
        (tmp_path / "found.jsonl").write_text("\n".join(lines), encoding="utf-8")
        told = subprocess.run([sys.executable, scorer, gold, tmp_path / "found.jsonl"], check=True, capture_output=True, text=True).stdout
        ours = f"P {score.precision:.3f} R {score.recall:.3f} F1 {score.f1:.3f} (tp {score.found} fp {score.extra} fn {score.missed}; span F1 >= .9: {score.close}/{score.found}="
        assert told.startswith(ours)
        for count in (score.cue, score.mention, score.entity, *score.modes.values()):
            assert f"{count.right}/{count.asked}=" in told


def _moved(one: Proposal, by: int) -> Proposal:
    return msgspec.structs.replace(one, content=tuple((start + by, end + by) for start, end in one.content))


def test_an_optional_statement_is_no_miss_and_no_false_alarm():
    wanted = [Wanted(id="a", content=((0, 10),)), Wanted(id="b", content=((20, 60),), core=False)]
    proposals = [Proposal(id="p", doc="d", content=((0, 9),), tier="A"), Proposal(id="q", doc="d", content=((21, 29),), tier="A")]
    score = Score()
    score.add(wanted, [*proposals, Proposal(id="r", doc="d", content=((70, 80),), tier="A")])
    assert (score.found, score.extra, score.missed) == (1, 1, 0)
    assert (str(score.sure), str(score.covered)) == ("1 of 2", "1 of 1")


def test_a_value_just_short_of_its_bound_is_not_rounded_to_it():
    row = Measure(id="x", what="x", on="y", bound=0.97, value=0.9651).judged()
    assert (row.asked, row.measured, row.verdict) == ("≥ .97", ".9651", "does not hold")
    assert Measure(id="x", what="x", on="y", bound=0.97, value=668 / 669).measured == ".9985"


def test_other_marks_leave_every_offset_where_it_was():
    for style in STYLES:
        changed = restyled('"One," he said. "Two." «Three»', style)
        assert len(changed) == 30
        assert changed[1:4] == "One"
    assert restyled('"One," he said. “Two.”', "guillemets") == "«One,» he said. «Two.»"
