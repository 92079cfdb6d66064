"""What is shipped can be checked: territory as the General Assembly has it, sources graded, memory marked as memory."""

from __future__ import annotations

import re

import pytest
from tests.fair.pages import QUESTIONS, call, report, table, why
from tests.workspace.asking import ask, bundled

from foedera.cli import owed_text
from foedera.model.lines import Fact
from foedera.model.time import parse_period
from foedera.workspace.findings import citations, grade, mark

LIBRARY = bundled().library
CODE = r"(?:[A-Z]{2,4}|others not listed)"
BEARERS = re.compile(rf"(?m)^ {{7}}(?:[a-z]+ +)?(?:jointly )?{CODE}(?:[ \n]+(?:{CODE}|and|\(\d+\)))*(?P<rest>.*)$")
"""Those bound, side by side, on one line of a page or several; what follows them is the mark."""


@pytest.mark.parametrize("place", ["simferopol", "crimea", "sevastopol", "donetsk", "kherson", "kharkiv"])
@pytest.mark.parametrize("date", ["1995-01-01", "2014-06-01", "2023-01-01", "2026-12-01"])
def test_territory_is_ukraines_in_the_default_data(place: str, date: str) -> None:
    at = parse_period(date)
    assert LIBRARY.places.known(place)
    assert LIBRARY.places.holders(place, at) == ("UKR",)
    assert LIBRARY.places.territory(place, ["UKR"], at).word == "yes"
    assert LIBRARY.places.territory(place, ["RUS"], at).word == "no"


def test_who_administers_crimea_is_said_apart() -> None:
    assert LIBRARY.places.administered_by("crimea", parse_period("2026-12-01")) == ("RUS",)
    assert LIBRARY.places.administered_by("crimea", parse_period("2013-01-01")) in (("UKR",), ())


def test_places_have_the_names_of_our_own_voice() -> None:
    assert LIBRARY.places.name("kyiv") == "Kyiv"
    assert LIBRARY.places.resolve("Kiev") == ("kyiv",)


def test_every_provision_says_where_it_was_read() -> None:
    marks = {
        f"{law.id}/{provision.id}": mark(LIBRARY, law, provision) for law in LIBRARY.laws for provision in law.provisions.values()
    }
    assert {name for name, each in marks.items() if each not in "TtRM"} == set()
    assert {"T", "t", "R", "M"} >= set(marks.values()) >= {"T", "t", "R"}


def from_memory() -> list[str]:
    return [
        f"{law.id}/{provision.id}"
        for law in LIBRARY.laws
        for provision in law.provisions.values()
        if mark(LIBRARY, law, provision) == "M"
    ]


@pytest.mark.parametrize("name", from_memory())
def test_what_is_from_memory_is_marked_wherever_it_is_shown(name: str) -> None:
    agreement = name.partition("/")[0]
    answer = ask(
        "armed attack by RUS on EST on 2026-12-01 in Estonia",
        to="",
        provision=name,
        under=(agreement,),
        everything=True,
        standing=True,
    )
    assert {one.mark for one in answer.findings} <= {"M"}
    for line in owed_text.page(answer, call()):
        if re.match(r"^ {7}[A-Z]{3}( [A-Z]{3})*  ", line):
            assert re.search(r" M( |$)", line), line


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: f"{question[1]} {question[0][:50]}")
def test_every_finding_carries_its_mark_onto_the_screen(question) -> None:
    found = report(question).findings
    assert {one.mark for one in found} <= {*"TtRM", "T/R", "T/M", "t/R", "t/M", "R/M"}
    heads = [line for line in why(question) if re.search(r"   [a-z0-9-]+(/[\w-]+)?   [TtRM?](/[RM])?$", line)]
    assert len(heads) == len(found)
    rows = list(BEARERS.finditer("\n".join(table(question))))
    assert bool(rows) == any(one.bearer and one.provision and one.section != "not_owed" for one in found)
    assert [row["rest"] for row in rows if not re.fullmatch(r" +[TtRM](/[RM])?( \S+)*", row["rest"])] == []


def test_a_membership_that_is_only_reported_is_marked_beside_the_text_that_was_read() -> None:
    found = report(("armed attack by RUS on UKR at 2026-12-01T06:00Z", "UKR")).findings
    help_ = {one.bearer: one.mark for one in found if one.agreement == "g7-2023" and one.title.startswith("Help")}
    assert help_["GBR"] == "T", "one of the seven, who are named in the text"
    assert help_["POL"] == "T/R", "joined later, as reported"


def test_what_was_read_in_a_mirror_alone_is_never_shown_as_the_text_itself() -> None:
    for law in LIBRARY.laws:
        for provision in law.provisions.values():
            cited = citations(LIBRARY, law, provision)
            if cited and all(one.grade == "D" for one in cited):
                assert mark(LIBRARY, law, provision) != "T", f"{law.id}/{provision.id}"


def test_every_source_that_is_cited_is_known_and_graded() -> None:
    names = {
        one.id for law in LIBRARY.laws for provision in law.provisions.values() for one in citations(LIBRARY, law, provision)
    }
    assert {name for name in names if grade(LIBRARY, name) not in ("A", "B", "C", "D")} == set()


def test_state_agencies_of_both_sides_have_one_grade() -> None:
    grades: dict[str, set[str]] = {}
    for name, block in LIBRARY.sources.items():
        url = next((line.words[0] for line in block.lines if isinstance(line, Fact) and line.keyword == "url"), "")
        for agency in ("/tass.", ".rt.com", "/ria.ru", "sputnik", "/ukrinform."):
            if agency in url:
                grades.setdefault(agency, set()).add(grade(LIBRARY, name))
    assert {"/tass.", "/ukrinform."} <= set(grades)
    assert set().union(*grades.values()) == {"C"}, grades
