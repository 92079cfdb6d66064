"""A refusal names the parameter as each face writes it: an option on the command line, a word of the address on page and API."""

from __future__ import annotations

import html
import re

import pytest

from foedera.errors import Given, TooManyWorlds, WrongCall

WORDED = [
    # a page, the same of the API, the same typed; how each begins to say why not
    ("/what-if?to=Atlantis&if=armed+attack+on+POL+at+2026-12-01", "/api/owed?to=Atlantis", ["owed", "--to", "Atlantis"], "to=Atlantis: foedera knows no such actor."),
    ("/due?to=UKR&view=geneva", "/api/owed?to=UKR&view=geneva", ["owed", "--to", "UKR", "--view", "geneva"],
     "view=geneva: there is no such view"),
    ("/network?to=Atlantis", "", [], "to=Atlantis: foedera knows no such actor."),
    ("/map?to=Atlantis", "", [], "to=Atlantis: foedera knows no such actor."),
    ("/gaps?to=Atlantis", "/api/gaps?to=Atlantis", ["gaps", "--to", "Atlantis"], "to=Atlantis: foedera knows no such actor."),
    ("", "/api/missing?actor=UKR&agreement=nato-ukraine&as_of=2026-13-01",
     ["missing", "UKR", "nato-ukraine", "--as-of", "2026-13-01"], "as_of=2026-13-01: "),
    ("", "/api/said?since=2026-13-01", ["said", "--since", "2026-13-01"], "since: "),
    ("/compare/diff?agreement=nato-1949&at=1950", "/api/diff?agreement=nato-1949", ["diff", "nato-1949"],
     "diff takes two agreements or files, or one with two reading or two at."),
    ("/compare?agreement=nato-1949&by=partner", "/api/compare?agreement=nato-1949&by=partner",
     ["compare", "nato-1949", "--by", "partner"], "by=partner takes one family"),
    ("/feeds/statements.atom?since=2026-11-02&until=2026-11-01", "/api/said?since=2026-11-02&until=2026-11-01",
     ["said", "--since", "2026-11-02", "--until", "2026-11-01"], "since lies after until."),
]  # fmt: skip


@pytest.mark.parametrize(("page", "api", "typed", "why"), WORDED, ids=lambda one: str(one)[:50])
def test_each_face_names_the_parameter_in_its_own_words(client, run, page, api, typed, why):
    for address, told in ((page, _of_page), (api, lambda answer: answer.json()["message"])):
        if address:
            assert told(client.get(address)).startswith(why), (address, told(client.get(address)))
    if typed:
        answer = run("--today", "2026-11-21", *typed)
        assert _as_options(why) in answer.err


def _of_page(answer):
    assert answer.status_code == 400, answer.text[:200]
    lead = html.unescape(answer.text.partition('class="lead">')[2].partition("</p>")[0])
    assert "--" not in lead
    return lead


def _as_options(why):
    return re.sub(r"\b(reading|at|since|until|by|to|as_of|view)(=|\b(?= lies|: |\.$| or two))",
                  lambda found: "--" + found[1].replace("_", "-") + found[2].replace("=", " "), why)  # fmt: skip


def test_what_was_typed_is_never_taken_for_a_parameter():
    told = WrongCall(Given("to", "--view"), ": foedera knows no such actor.")
    assert (str(told), told.worded(lambda one: one.parameter)) == (
        "--to --view: foedera knows no such actor.", "to=--view: foedera knows no such actor.",
    )  # fmt: skip
    many = TooManyWorlds(("future",), 64)
    assert str(many).endswith("Pin one with --reading AXIS=NAME or --view.")
    assert many.worded(lambda one: one.parameter).endswith("Pin one with reading=AXIS=NAME or view.")


def test_a_word_of_what_is_assumed_is_refused_with_its_place_in_the_address(client):
    asked = {"to": "UKR", "if": "armed attack by Rusia on UKR at 2026-12-01"}
    problem = client.get("/api/owed", params=asked).json()["problems"][0]
    assert (problem["where"]["file"], problem["where"]["column"]) == ("if", 17)
    assert "Did you mean <code>RUS</code>" in client.get("/what-if", params=asked).text
