"""The shipped library: it reads without a problem, its scenarios hold, and every provision that something sets off is tried both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pytest
from tests.workspace.asking import bundled

from foedera.analysis.coverage import OPEN, RESTING
from foedera.engine.instance import duty_of
from foedera.language.format import format_document
from foedera.model.blocks import Expect, Flip, Scenario
from foedera.model.lines import When
from foedera.workspace.library import Library
from foedera.workspace.scenarios import run_scenario

pytestmark = pytest.mark.untraced
LIBRARY = bundled().library

FRAMEWORKS = (
    "ksc-2022", "g7-2023", "ba-gbr", "ukraine-compact-2024", "istanbul-2022", "nato-1949", "teu-42-7", "budapest-1994",
    "p28-2025", "us-framework-2025", "paris-2026", "tiered-plan-2026", "p20-2025", "us-15-year-2025",
)  # fmt: skip
CASES = {
    "1 September 1939": ("gbr-pol-1939/art1", "DEU"),
    "17 September 1939": ("gbr-pol-1939/art1", "SUN"),
    "Falklands 1982": ("nato-1949/art5-assist", "falkland_islands"),
    "2001": ("nato-1949/art5-assist", "2001-09-1"),
    "Turkey 2003": ("nato-1949/planning", "2003"),
    "Budapest": ("budapest-1994/para2", "2014"),
}


def expectations(scenario: Scenario) -> list[Expect]:
    """Every expectation of a scenario, flips included."""
    asked = [expect for question in scenario.questions for expect in question.expects]
    return asked + [expect for flip in scenario.flips for expect in flip.expects]


def test_the_library_reads_without_a_problem() -> None:
    assert LIBRARY.problems == ()


def test_every_file_stands_in_canonical_form() -> None:
    from foedera.workspace.library import BUNDLED

    for document in LIBRARY.documents:
        assert format_document(document) == (BUNDLED / document.file).read_text(encoding="utf-8"), document.file


@pytest.mark.parametrize("scenario", LIBRARY.scenarios, ids=lambda scenario: scenario.id)
def test_scenario(scenario: Scenario) -> None:
    failed = [
        f"{one.where} [{one.flip}] {one.expect.provision}: {one.found}"
        for one in run_scenario(LIBRARY, scenario)
        if not one.passed
    ]
    assert failed == []


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_the_frameworks_are_there(name: str) -> None:
    law = LIBRARY.laws.get(name)
    assert law is not None
    assert law.provisions


def test_every_provision_that_something_sets_off_is_tried_both_ways() -> None:
    """Each member of a family by itself, though it shares its words: what is open is neither way."""
    fires: dict[str, int] = defaultdict(int)
    rests: dict[str, int] = defaultdict(int)
    for scenario in LIBRARY.scenarios:
        for expect in expectations(scenario):
            if expect.answer not in OPEN:
                (rests if expect.answer in RESTING else fires)[expect.provision] += 1
    untried = []
    for law in LIBRARY.laws:
        for provision in law.provisions.values():
            duty = duty_of(provision)
            triggered = any(isinstance(line, When) for line in provision.lines)
            name = f"{law.id}/{provision.id}"
            if duty is not None and duty.modality != "declares" and triggered and not (fires[name] and rests[name]):
                untried.append(name)
    assert untried == []


@pytest.mark.parametrize("scenario", LIBRARY.scenarios, ids=lambda scenario: scenario.id)
def test_every_scenario_has_three_flips_and_every_no_names_its_line(scenario: Scenario) -> None:
    assert all(flip.expects for flip in scenario.flips)
    assert len(altering(scenario)) >= 3, "a flip that only asks about somebody else alters neither the facts nor the question"
    for expect in expectations(scenario):
        if expect.answer == "no":
            assert expect.fails, f"{expect.where}: a no without its failing line"


@pytest.mark.parametrize("scenario", LIBRARY.scenarios, ids=lambda scenario: scenario.id)
def test_a_flip_of_every_scenario_turns_its_answer(scenario: Scenario) -> None:
    last = {(expect.provision, expect.bearers): expect for question in scenario.questions for expect in question.expects}
    turned = [
        expect
        for flip in altering(scenario)
        for expect in flip.expects
        for before in [last.get((expect.provision, expect.bearers)) or of_provision(last.values(), expect.provision)]
        if before is not None and answered(before) != answered(expect)
    ]
    assert turned, "every flip answers as before"


def altering(scenario: Scenario) -> list[Flip]:
    """Flips that alter the facts or the question; the others only ask about somebody else."""
    return [flip for flip in scenario.flips if flip.changes or flip.removed or flip.added or flip.ask]


def of_provision(expects: Iterable[Expect], provision: str) -> Expect | None:
    """The first expectation about a provision, whoever is asked about."""
    return next((expect for expect in expects if expect.provision == provision), None)


def answered(expect: Expect) -> tuple[object, ...]:
    """The answer of an expectation, with its reason, its date and who blocked it."""
    return expect.answer, expect.fails, expect.due, expect.by


@pytest.mark.parametrize("case", CASES)
def test_six_historic_cases_are_among_the_scenarios(case: str) -> None:
    provision, word = CASES[case]
    found = [
        scenario
        for scenario in LIBRARY.scenarios
        if any(expect.provision == provision for expect in expectations(scenario))
        and (word in format_scenario(scenario) or any(word in question.ask.as_of for question in scenario.questions))
    ]
    assert found


def format_scenario(scenario: Scenario) -> str:
    """The scenario as text."""
    from foedera.model.blocks import Document

    return format_document(Document(file="x", blocks=(scenario,)))


def test_scenarios_use_no_result_as_a_fact() -> None:
    """Contested and unknown are only ever results: no event and no claim carries them."""
    for scenario in LIBRARY.scenarios:
        for given in scenario.given:
            text = format_scenario(Scenario(id="x", given=(given,)))
            assert "contested" not in text
            assert "unknown" not in text.replace("to unknown", "")


def test_deleting_one_expected_answer_makes_it_fail() -> None:
    import msgspec

    scenario = next(one for one in LIBRARY.scenarios if one.id == "first-falklands")
    question = scenario.questions[0]
    wrong = msgspec.structs.replace(question.expects[0], answer="yes", fails="")
    changed = msgspec.structs.replace(scenario, questions=(msgspec.structs.replace(question, expects=(wrong,)),))
    outcome = next(iter(run_scenario(LIBRARY, changed)))
    assert not outcome.passed
    assert "A is covered" in outcome.found


def test_deleting_one_guard_line_of_the_library_makes_it_fail() -> None:
    import msgspec

    from foedera.model.lines import Guard
    from foedera.model.text import AgreementText

    def without_cover(text: AgreementText) -> AgreementText:
        provisions = tuple(
            msgspec.structs.replace(
                provision,
                lines=tuple(
                    line
                    for line in provision.lines
                    if not (isinstance(line, Guard) and getattr(line.condition, "word", "") == "covered")
                ),
            )
            for provision in text.provisions
        )
        return msgspec.structs.replace(text, provisions=provisions)

    texts = [without_cover(text) if text.agreement.id == "nato-1949" else text for text in LIBRARY.texts]
    broken = Library(LIBRARY.documents, texts, ())
    scenario = next(one for one in LIBRARY.scenarios if one.id == "first-falklands")
    assert [one.found for one in run_scenario(broken, scenario) if not one.passed]
