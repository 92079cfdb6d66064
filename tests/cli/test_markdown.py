"""Markdown answers: every finding carries numbers of sources, the stamp stands, and the last line gives the answer again."""

from __future__ import annotations

import re
import shlex

import pytest
from msgspec.structs import replace
from tests.fair.pages import HYPOTHETICAL, QUESTIONS, report
from tests.workspace.asking import bundled

from foedera.exchange import explanation_md, findings_md, refusals_md
from foedera.model.report import IF_IN_FORCE, NOT_OWED, Report

TODAY, LATER = ("--today", "2026-11-21"), ("--today", "2031-05-01")
ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
CALLS = [
    ("owed", "--to", "UKR", "--under", "g7-2023", "--if", ATTACK),
    ("owed", "--to", "UKR", "--under", "budapest-1994", "--as-of", "2022-04-01", "--view", "un"),
    ("owed", "--to", "ISR", "--under", "usa-isr", "--standing"),
    ("owed", "--by", "USA", "--binding", "legal", "--reading", "future=any_later_attack", "--if", ATTACK),
    ("why", "nato-1949/art5-assist", "--by", "USA", "--to", "POL", "--if", "armed attack by RUS on POL at 2026-12-01 in Warsaw"),
    ("why", "nato-1949/art4", "--as-of", "2003-02-12", "--to", "TUR"),
    ("whynot", "UKR", "--under", "nato-1949", "--all", "--if", f"{ATTACK} in Kharkiv; request by UKR at 2026-12-01T08:00Z"),
    ("show", "ksc-2022"),
    ("show", "nato-1949/art5-assist"),
    ("said", "--framework", "ksc-2022"),
    ("said", "--speaker", "Peskov"),
    ("timeline", "nato-1949", "--from", "2001"),
    ("changes", "--since", "2026-01-01", "--to", "UKR"),
    ("diff", "istanbul-2022", "--reading", "assist=ukr", "--reading", "assist=rus"),
    ("compare", "ksc-2022", "nato-1949", "--rows", "status,trigger"),
]
each_call = pytest.mark.parametrize("words", CALLS, ids=" ".join)
NUMBERS = re.compile(r"\[(\d+)(?:–(\d+))?\](?!\()")


def markdown(run, *words: str) -> str:
    answer = run(*TODAY, *words, "--format", "md")
    assert answer.code == 0, answer.err
    return str(answer.out)


def listed(text: str) -> list[int]:
    """Numbers of the list of sources."""
    return [int(number) for number in re.findall(r"^(\d+)\. ", text, re.MULTILINE)]


def cited(text: str) -> set[int]:
    """Numbers that the answer cites."""
    found = NUMBERS.findall(re.sub(r"^\d+\. .*(\n   - .*)*", "", text, flags=re.MULTILINE))
    return {number for first, last in found for number in range(int(first), int(last or first) + 1)}


@pytest.mark.untraced
@each_call
def test_the_last_line_gives_the_answer_again_on_any_day(words, run):
    first = markdown(run, *words)
    last = first.splitlines()[-1]
    (call,) = re.findall(r"Again: `(.+)` \| foedera [\d.]+ \| library [0-9a-f]{12}$", last)
    given = shlex.split(call)[1:]
    today = () if "--today" in given else LATER
    assert run(*today, *given).out == first
    assert "Not legal advice." in last
    if words[0] in ("owed", "why", "whynot"):
        assert "--known-at" in call
        assert "Not a forecast." in last


@each_call
def test_numbers_and_list_fit_each_other(words, run):
    text = markdown(run, *words)
    numbers = listed(text)
    assert numbers
    assert numbers == list(range(1, len(numbers) + 1))
    assert cited(text) <= set(numbers)
    if words[0] != "diff":  # which lists the sources of both texts
        assert cited(text) == set(numbers)


@pytest.mark.parametrize("words", CALLS[:9], ids=" ".join)
def test_sources_say_which_provision_rests_on_them_and_where_it_stands(words, run):
    text = markdown(run, *words)
    carried = re.findall(r"^   - `([a-z0-9-]+)/([^`]+)` ([TtRM?]), (agreements/[a-z0-9-]+\.pact:\d+)$", text, re.MULTILINE)
    assert carried
    assert "read at " in text
    assert re.search(r"grade [A-D]", text)


def test_an_official_citation_stands_beside_the_copy_that_was_read(run):
    text = markdown(run, "show", "ba-gbr")
    assert re.search(r"^\d+\. \w+, grade D, .*read at .+, official: \S", text, re.MULTILINE)


def test_numbers_of_the_last_answer_are_repeated_with_their_question(run):
    run(*TODAY, "owed", "--to", "UKR", "--under", "g7-2023", "--if", ATTACK)
    first = run(*TODAY, "why", "1", "--format", "md").out
    (call,) = re.findall(r"Again: `(.+?)` \|", first)
    run("owed", "--to", "GBR", "--under", "nato-1949")
    one, other = call.split(" && ")
    run(*LATER, *shlex.split(one)[1:])
    assert run(*LATER, *shlex.split(other)[1:]).out == first


def test_texts_of_ones_own_are_named_in_the_call(run):
    run("init", "my texts")
    text = markdown(run, "-w", "my texts", "owed", "--to", "NOR", "--if", "request by NOR at 2026-12-01", "--under", "my-agreement")
    assert "Again: `foedera --workspace 'my texts' owed" in text
    assert "agreement.pact:" in text


# ------------------------------------------------------------------------------------------------ whole answers


def whole(question: tuple[str, str], *, everything: bool = False) -> Report:
    return bundled().cited(report(question, everything=everything))


def pages(question: tuple[str, str]) -> list[str]:
    refused = whole(question, everything=True)
    found = replace(refused, findings=refused.section(NOT_OWED))
    return [findings_md.write(whole(question)), explanation_md.write(whole(question)), refusals_md.write(found)]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_every_finding_is_cited_and_a_hypothesis_is_stamped(question):
    assumed = question in HYPOTHETICAL
    for page in pages(question):
        assert cited(page) == set(listed(page))
        assert ("**HYPOTHETICAL**" in page.split("\n## ")[0]) == assumed
        assert page.count("Not a forecast. Not legal advice.") == 2
    table, why, _ = pages(question)
    for one in whole(question).findings:
        name = f"{one.agreement}/{one.provision}" if one.provision else one.agreement
        assert f"`{name}" in table
    titles = re.findall(r"^## \d+\..*\n\n(.*)$", why, re.MULTILINE)
    assert len(titles) == len(whole(question).findings)
    assert [title for title in titles if title.startswith("**HYPOTHETICAL**") != assumed] == []


@pytest.mark.parametrize("question", HYPOTHETICAL, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_a_text_that_is_not_in_force_says_would_be(question):
    table = pages(question)[0]
    section = table.partition("WOULD BE OWED IF IN FORCE")[2].partition("\n## ")[0]
    promised = {one.title for one in whole(question).findings if one.assumed_in_force and one.section == IF_IN_FORCE}
    bullets = [line for line in section.splitlines() if line.startswith("- ")]
    assert [title for title in promised if not any(line.startswith(f"- **would be owed**: {title}") for line in bullets)] == []


def test_escaping_leaves_words_as_they_are():
    from foedera.exchange.markdown import escaped, runs

    assert escaped("a_b *c* <d> [e] | `f`") == "a\\_b \\*c\\* \\<d\\> \\[e\\] \\| \\`f\\`"
    assert runs([1, 2, 3, 5, 7, 8]) == "[1–3][5][7][8]"


def test_a_list_of_agreements_is_no_markdown(run):
    answer = run("show", "--format", "md")
    assert answer.code == 2
    assert "one agreement" in answer.err
