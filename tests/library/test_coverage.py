"""Every operative provision is seen firing, resting and followed to what became of it; the page that says so is made from this."""

from __future__ import annotations

import pytest

from foedera.analysis.coverage import FIRES, LIFE, RESTS, Case, Row, coverage
from foedera.language.expand import expand
from foedera.language.parse import parse
from foedera.model.text import AgreementText
from foedera.workspace import Workspace

PACT = """\
agreement pact "Pact"
  binding      legal
  force        2001-01-01

role party: FRA, GBR

provision help "Help"
  when         armed_attack on V called A
  each         party G except V
  must         assist V about A

provision peace "Peace"
  each         party G
  must not     threat on any state

provision caution "Caution"
  each         party G
  must not     threat on any state
  reading      self.defence: also unless A is provoked

provision preamble "Preamble"
  each         party G
  declares     "friendship"

provision leave "Leaving"
  each         party G
  has power to denounce treaty

provision trade "Trade"
  each         party G
  may          trade with party

provision left "Left"
  when         denunciation by party G called D
  terminates   pact toward G and by G
"""

SHARED = """\
template family "Family"
  parameter    partner

role partner: partner

provision talk "Talk"
  when         threat on UKR called T
  each         partner
  must         consult with UKR about T

provision money "Money"
  each         partner
  intends to   support UKR

agreement fam-fra same text as family, partner is FRA

agreement fam-gbr same text as family, partner is GBR

provision money "Money, with a term"
  each         partner
  intends to   support UKR
  within       1y after 2024-01-01
"""


def texts(source: str) -> tuple[AgreementText, ...]:
    document, problems = parse(source)
    assert problems == ()
    return expand([document])[0]


def cases(scenario: str, *expected: str) -> list[Case]:
    """Cases of one scenario; `flip | expectation` puts one into a flip."""
    found = []
    for line in expected:
        flip, _, words = line.rpartition("| ")
        document, problems = parse(
            f'scenario s "S"\n  record       none\n  ask          as of 2020-01-01\n  expect       {words}\n'
        )
        assert problems == (), problems
        (block,) = document.blocks
        found.append(Case(scenario, flip, block.questions[0].expects[0]))  # type: ignore[union-attr]
    return found


def row(rows: list[Row], name: str) -> Row:
    return next(one for one in rows if f"{one.agreement}/{one.provision}" == name)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("help", ""),
        ("caution", ""),
        ("leave", ""),
        ("left", ""),
        ("peace", "standing: no trigger, no deadline, no condition"),
        ("trade", "permission: nothing sets it off or limits it"),
        ("preamble", "declaration: binds nobody to an act"),
    ],
)
def test_the_text_itself_says_whether_something_can_set_a_provision_off(name: str, reason: str) -> None:
    assert row(coverage(texts(PACT), []), f"pact/{name}").reason == reason


def test_a_provision_is_covered_when_it_is_seen_firing_resting_and_followed() -> None:
    fires = cases("one", "FRA owes pact/help to GBR: yes")
    rests = cases("one", "nobody attacked | FRA owes pact/help to GBR: no, fails armed_attack on V")
    life = cases("two", "FRA owes pact/help to GBR: fulfilled")
    assert row(coverage(texts(PACT), fires), "pact/help").lacks == (RESTS, LIFE)
    assert row(coverage(texts(PACT), rests), "pact/help").lacks == (FIRES, LIFE)
    assert row(coverage(texts(PACT), [*fires, *rests]), "pact/help").lacks == (LIFE,)
    full = row(coverage(texts(PACT), [*fires, *rests, *life]), "pact/help")
    assert (full.lacks, full.fires, full.rests, full.life) == ((), 2, 1, 1)


def test_a_case_that_tells_the_end_is_not_the_one_that_shows_it_firing() -> None:
    rests = cases("one", "nobody attacked | FRA owes pact/help to GBR: no, fails armed_attack on V")
    life = cases("two", "FRA owes pact/help to GBR: fulfilled")
    assert row(coverage(texts(PACT), [*rests, *life]), "pact/help").lacks == (FIRES,)


def test_what_is_open_is_neither_firing_nor_resting() -> None:
    found = row(coverage(texts(PACT), cases("one", "FRA owes pact/help to GBR: unknown, fails armed_attack on V")), "pact/help")
    assert (found.fires, found.rests, found.open) == (0, 0, 1)


def test_a_no_without_its_line_does_not_count() -> None:
    assert row(coverage(texts(PACT), cases("one", "FRA owes pact/help to GBR: no")), "pact/help").rests == 0


def test_the_same_case_asked_of_many_counts_once() -> None:
    twice = cases("one", "FRA owes pact/help to GBR: yes", "GBR owes pact/help to FRA: yes")
    assert row(coverage(texts(PACT), twice), "pact/help").fires == 1


def test_a_clause_that_ends_others_is_seen_striking_and_sparing() -> None:
    strikes = cases("left", "FRA owes pact/help to GBR: no, fails terminates pact toward G")
    elsewhere = cases("other", "FRA owes pact/help to GBR: yes")
    spares = cases("left", "no notice | FRA owes pact/help to GBR: yes")
    assert row(coverage(texts(PACT), [*strikes, *elsewhere]), "pact/left").lacks == (RESTS,)
    assert row(coverage(texts(PACT), [*strikes, *spares]), "pact/left").lacks == ()


def test_what_a_family_shares_counts_once_and_a_member_answers_for_its_own_words() -> None:
    asked = cases("one", "FRA owes fam-fra/talk to UKR: yes", "GBR owes fam-gbr/money to UKR: late")
    rows = coverage(texts(SHARED), asked)
    assert [(one.agreement, one.provision, one.members) for one in rows] == [
        ("fam-gbr", "money", 1),
        ("family", "talk", 2),
        ("family", "money", 1),
    ]
    assert row(rows, "family/talk").fires == 1
    assert row(rows, "family/money").reason.startswith("standing")
    assert row(rows, "fam-gbr/money").life == 1


def test_every_operative_provision_of_the_library_is_tried_in_full() -> None:
    """A new provision comes with its scenarios: one in which it fires, one in which it does not, one that tells what became of it."""
    workspace = Workspace.open(today="2026-08-22")
    held = [Case(one.scenario, one.flip, one.expect) for one in workspace.test() if one.passed]
    lacking = {f"{one.agreement}/{one.provision}": one.lacks for one in coverage(workspace.library.texts, held) if one.lacks}
    assert lacking == {}
