"""`Breach` is a heavy word: never for a political text, and never where the record is not declared complete."""

from __future__ import annotations

import pytest
from tests.fair.pages import QUESTIONS, report, table, why
from tests.workspace.asking import ATTACK, REQUEST, ask, bundled

from foedera.engine.occurrence import Completeness, Record
from foedera.model.time import BEGINNING, parse_period
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion

LATER = [
    (f"{ATTACK}; {REQUEST}", "UKR", "2027-06-01"),
    (f"{ATTACK}; {REQUEST}; hostilities ended on 2026-10-01", "UKR", "2026-12-31"),
    ("armed attack by ARG on GBR at 1982-04-03 in Falkland Islands", "GBR", "1982-12-01"),
    ("armed attack by DEU on POL on 1939-08-31", "POL", "1939-09-10"),
    ("armed attack by RUS on EST at 2026-12-01T06:00Z in Estonia", "EST", "2027-12-31"),
]
"""Long after every deadline, with nothing done."""

QUESTIONS_IN_TIME = [(assume, to, "") for assume, to in QUESTIONS] + LATER


def statuses(one) -> set[str]:
    return {part for text in (one.status, *(row.status for row in one.rows)) for part in text.split(" or ")}


@pytest.mark.parametrize(("assume", "to", "as_of"), QUESTIONS_IN_TIME, ids=lambda value: str(value)[:40])
def test_nothing_in_the_library_is_ever_called_a_breach(assume: str, to: str, as_of: str) -> None:
    """The shipped record declares no class of performance complete, so an absent act is `no performance on record`."""
    for one in ask(assume, to=to, as_of=as_of, standing=True).findings:
        assert "breached" not in statuses(one), (one.agreement, one.provision, one.bearer)


def test_on_no_view_is_anything_called_a_breach() -> None:
    for view in bundled().library.views:
        assert not [one for one in ask(view=view).findings if "breached" in statuses(one)]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_no_page_speaks_of_breach_in_its_own_voice(question) -> None:
    """The word stands only in titles and notes that say what a text is about."""
    told = [one.agreement_title for one in report(question).findings]
    told += [
        text
        for one in report(question).findings
        for text in (one.title, one.act, one.cite, *one.notes, *one.readings, *_lines(one.steps))
    ]
    told = [" ".join(text.split()) for text in told if "breach" in text.lower()]
    for page in (table(question), why(question)):
        words = " ".join(" ".join(page).split())
        for text in sorted(set(told), key=len, reverse=True):
            words = words.replace(text, "")
        assert "breach" not in words.lower()


def _lines(steps) -> list[str]:
    return [text for step in steps for text in (step.text, step.note, *_lines(step.children))]


TOY = """agreement {id} "Toy"
  binding      {binding}
  signed       2020-01-01
  force        signature

role party: FRA, DEU

provision help "Help"
  when         armed_attack on V called A
  provided     V in party
  each         party G except V
  {verb} assist V about A
  within       24h after A
"""


def overdue(tmp_path, binding: str, verb: str, *, complete: bool) -> set[str]:
    (tmp_path / "toy.pact").write_text(TOY.format(id="toy-2020", binding=binding, verb=verb), encoding="utf-8")
    workspace = Workspace.open(tmp_path, today="2026-11-21", use_cache=False)
    assert not workspace.problems
    if complete:
        old = workspace.library.record
        until = parse_period("2030-01-01").hi
        workspace.library.__dict__["record"] = Record(
            old.occurrences, old.claims, horizons={"all": until}, complete=[Completeness("toy-2020/help", (), BEGINNING, until)]
        )
    asked = OwedQuestion(
        to="FRA", assume=("armed attack by BLR on FRA at 2026-12-01T06:00Z",), as_of="2026-12-05", under=("toy-2020",)
    )
    (found,) = workspace.owed(asked).findings
    return statuses(found)


@pytest.mark.parametrize("binding", ["legal", "political", "contested", "domestic"])
def test_without_a_complete_record_an_absent_act_is_only_not_on_record(tmp_path, binding: str) -> None:
    assert overdue(tmp_path, binding, "must        ", complete=False) == {"no performance on record"}


def test_breach_needs_law_and_a_complete_record(tmp_path) -> None:
    assert overdue(tmp_path, "legal", "must        ", complete=True) == {"breached"}


@pytest.mark.parametrize(
    ("binding", "verb"), [("political", "must        "), ("political", "intends to  "), ("legal", "intends to  ")]
)
def test_a_political_text_or_an_intention_is_at_most_not_done(tmp_path, binding: str, verb: str) -> None:
    assert overdue(tmp_path, binding, verb, complete=True) == {"not done"}
