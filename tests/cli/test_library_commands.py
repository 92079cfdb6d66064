"""`check`, `test`, `said` and `demo` on the bundled library, and `test` on scenarios of one's own."""

from __future__ import annotations

import json
import re

import pytest
from tests.workspace.asking import bundled

LIBRARY = bundled().library

SCENARIO = """\
scenario mine "London is attacked"
  record       none
  given        armed_attack by RUS on GBR called A
    at         2026-01-01
    place      london
    target     territory
  ask          as of 2026-01-02
  expect       USA owes nato-1949/art5-assist to GBR: yes
  expect       IRL owes nato-1949/art5-assist to GBR: {answer}
  flip         "a lonely island"
    change     place of A to falkland_islands
    expect     USA owes nato-1949/art5-assist to GBR: {answer}
"""


def test_the_library_has_no_errors(run):
    answer = run("check")
    assert answer.code == 0
    assert " error" not in answer.out.splitlines()[-1]


def test_a_file_of_the_library_is_not_its_own_double(run):
    from foedera.workspace.library import BUNDLED

    answer = run("check", "--no-warnings", str(BUNDLED / "agreements" / "nato-1949.pact"))
    assert (answer.code, answer.out) == (0, "1 file: no errors.\n")


def test_text_on_standard_input_is_checked_with_the_library(run):
    answer = run("check", "-", stdin='agreement mine "Mine"\n  depositary USX\n')
    assert answer.code == 1
    assert answer.out.startswith("stdin:2:14: error[unknown-actor]\n")


def test_workspace_folders_are_read_together(run, folder):
    (folder / "actors.pact").write_text('actor XXA "Example State A"\n')
    (folder / "mine.pact").write_text('agreement mine "Mine"\n  depositary   XXA\n')
    assert run("check", "mine.pact").code == 1
    assert run("--workspace", "actors.pact", "check", "mine.pact").code == 0


def test_every_scenario_of_the_library_holds(run):
    answer = run("test")
    assert answer.code == 0
    count = len(LIBRARY.scenarios)
    assert re.fullmatch(rf"{count} of {count} scenarios, [\d\u2009\u00a0 ]+ expectations\.\n", answer.out)


def test_scenarios_can_be_chosen_and_listed(run):
    answer = run("test", "--verbose", "nato")
    chosen = [one for one in LIBRARY.scenarios if "nato" in one.id or "nato" in one.where.file]
    assert [line.split()[1] for line in answer.out.splitlines()[:-2]] == [one.id for one in chosen]
    assert all(one.title in answer.out for one in chosen)


def test_an_unmet_expectation_is_shown_with_its_question(run, folder):
    (folder / "mine.pact").write_text(SCENARIO.format(answer="no"))
    answer = run("-w", "mine.pact", "test", "mine")
    assert (answer.code, answer.out) == (0, "1 of 1 scenario, 3 expectations.\n")
    (folder / "mine.pact").write_text(SCENARIO.format(answer="yes"))
    answer = run("-w", "mine.pact", "test", "mine")
    assert answer.code == 1
    first, second, last = answer.out.strip().split("\n\n")
    assert first.splitlines()[:3] == [
        "mine.pact:9: mine",
        "  asked     IRL owes nato-1949/art5-assist to GBR, as of 2026-01-02",
        "  expected  yes",
    ]
    assert first.splitlines()[3].startswith("  found     no")
    assert second.startswith('mine.pact:12: mine, flip "a lonely island"\n')
    assert last == "0 of 1 scenario, 3 expectations, 2 not met."


def test_results_as_data(run, folder):
    (folder / "mine.pact").write_text(SCENARIO.format(answer="yes"))
    data = json.loads(run("-w", "mine.pact", "test", "--format", "json", "mine").out)
    assert (data["version"], data["scenarios"], data["passed"], data["expectations"]) == (1, 1, 0, 3)
    assert [(one["line"], one["flip"], one["expected"]) for one in data["failures"]] == [(9, "", "yes"), (12, "a lonely island", "yes")]


def test_a_scenario_that_cannot_be_read_does_not_pass_in_silence(run, folder):
    (folder / "mine.pact").write_text(SCENARIO.format(answer="perhaps"))
    answer = run("-w", "mine.pact", "test", "mine")
    assert answer.code == 1
    assert "problems in the texts" in answer.out
    assert "foedera check" in answer.err


def test_statements_are_found_by_framework_and_by_speaker(run):
    everything = json.loads(run("said", "--format", "json").out)["statements"]
    assert len(everything) == len(LIBRARY.statements)
    for words, field, value in [
        (("--framework", "Kyiv Security Compact"), "about", "ksc-2022"),
        (("--framework", "nato-ukraine"), "about", "nato-ukraine"),
        (("--speaker", "peskov"), "speaker", "Dmitry Peskov"),
        (("--speaker", "Ukraine"), "for", "UKR"),
        (("--speaker", "NATO"), "for", "NATO"),
    ]:
        found = json.loads(run("said", *words, "--format", "json").out)["statements"]
        assert found == [one for one in everything if one[field] == value]
        assert found


def test_statements_carry_their_words_place_and_office(run):
    out = " ".join(run("said").out.split())
    for one in json.loads(run("said", "--format", "json").out)["statements"]:
        assert one["speaker"] in out
        assert one["office"] in out
        assert all(f"“{quote}”" in out for quote in one["quotes"])
        assert f"{one['document'][0][:3]} [{one['span'][0]}:{one['span'][1]}]" in out
        assert all(f"{words[0][:3]} [{words[3]}:{words[4]}]" in out for words in one["renderings"])


_PAGES: list[str] = []


@pytest.fixture
def page(run):
    """The page of `demo`, which all scenarios of the library are run for: once in a process."""
    if not _PAGES:
        answer = run("demo", "--today", "2026-08-22")
        assert answer.code == 0
        assert answer.err == ""
        _PAGES.append(answer.out)
    return _PAGES[0]


def test_demo_counts_what_it_says(run, page):
    flat = " ".join(page.split())
    provisions = sum(len(law.provisions) for law in LIBRARY.laws)
    assert f"({len(list(LIBRARY.laws))} agreements), {provisions} provisions" in flat
    read = re.search(r"provisions: (.*?)\. Shown", flat)
    assert read is not None
    assert sum(map(int, re.findall(r"\d+", read[1]))) == provisions
    assert f"{len(LIBRARY.statements)} statements in all" in flat
    assert f"{len(LIBRARY.scenarios)} of {len(LIBRARY.scenarios)} scenarios" in flat


def test_demo_stamps_what_is_assumed(page):
    who, why = page.index("WHO OWES WHAT"), page.index("3  WHY")
    assert "HYPOTHETICAL" in page[who:why]
    assert "HYPOTHETICAL" in page[why:]
    assert "Not a forecast. Not legal advice." in page
    assert "\x1b" not in page


def test_demo_fits_the_screen(page):
    assert all(len(line) <= 90 for line in page.splitlines())


def test_schema_describes_every_block(run):
    data = json.loads(run("schema").out)
    assert data["title"] == "foedera-pact 1"
    assert {"Agreement", "Provision", "Scenario", "Statement"} <= set(data["$defs"])
