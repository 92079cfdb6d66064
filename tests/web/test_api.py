"""The interface for programs: what the command line answers, described for machines, and one shape for every refusal."""

from __future__ import annotations

import json
from unittest.mock import ANY

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from tests.web.conftest import TODAY

from foedera.web import limits
from foedera.web.api.decoding import form_names, parameters
from foedera.web.api.description import description, links
from foedera.web.api.questions import TABLE
from foedera.web.failures import Failure

ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
POLAND = "armed attack by RUS on POL at 2026-12-01T06:00Z"
EVENTS = "id,class,by,on,at\nfirst,armed_attack,RUS,POL,2026-12-01T06:00Z\nsecond,armed_attack,ARG,GBR,2027-04-02\n"
QUICK = [one for one in TABLE if one.name not in ("gaps", "conflicts", "check", "test", "changes")]

SAME = [
    ("/api/agreements", {}, ["show"]),
    ("/api/agreements/ksc-2022", {}, ["show", "ksc-2022"]),
    ("/api/agreements/nato-1949/art5-assist", {}, ["show", "nato-1949/art5-assist"]),
    ("/api/owed", {"to": "UKR", "if": ATTACK}, ["owed", "--to", "UKR", "--if", ATTACK]),
    ("/api/owed", {"to": "POL", "if": POLAND, "binding": "legal"}, ["owed", "--to", "POL", "--if", POLAND, "--binding", "legal"]),
    ("/api/why", {"what": "nato-1949/art5-assist", "by": "USA", "to": "POL", "if": POLAND},
     ["why", "nato-1949/art5-assist", "--by", "USA", "--to", "POL", "--if", POLAND]),
    ("/api/whynot", {"to": "UKR", "if": ATTACK}, ["whynot", "UKR", "--if", ATTACK]),
    ("/api/compare", {"agreement": ["ksc-2022", "nato-1949"]}, ["compare", "ksc-2022", "nato-1949"]),
    ("/api/diff", {"agreement": "nato-1949", "at": ["1950", "2024-03-07"]}, ["diff", "nato-1949", "--at", "1950", "--at", "2024-03-07"]),
    ("/api/missing", {"actor": "UKR", "agreement": "nato-ukraine"}, ["missing", "UKR", "nato-ukraine"]),
    ("/api/timeline", {"about": "nato-1949", "from": "2001"}, ["timeline", "nato-1949", "--from", "2001"]),
    ("/api/changes", {"since": "2025-06-01"}, ["changes", "--since", "2025-06-01"]),
    ("/api/said", {"framework": "ksc-2022"}, ["said", "--framework", "ksc-2022"]),
    ("/api/test", {"only": "budapest"}, ["test", "budapest"]),
    ("/api/explain/unknown-actor", {}, ["explain", "unknown-actor"]),
    ("/api/explain", {}, ["explain"]),
]  # fmt: skip


@pytest.mark.parametrize(("path", "query", "call"), SAME, ids=lambda one: str(one)[:50])
def test_programs_are_given_what_the_command_line_prints_byte_for_byte(client, run, path, query, call):
    told = run("--today", TODAY, *call, "--format", "json")
    assert told.code == 0, told.err
    assert client.get(path, params=query).text == told.out


def test_a_table_of_events_is_answered_as_on_the_command_line(client, run):
    for form, kind in (("json", "application/json"), ("csv", "text/csv")):
        told = run("--today", TODAY, "batch", "-", "--under", "nato-1949", "--format", form, stdin=EVENTS)
        answer = client.post(f"/api/batch?under=nato-1949&format={form}", content=EVENTS, headers={"content-type": "text/csv"})
        assert told.code == 0, told.err
        assert answer.text.split() == told.out.split()
        assert answer.headers["content-type"].startswith(kind)


def test_a_number_of_an_answer_is_explained_without_memory(client):
    asked = {"to": "UKR", "if": ATTACK}
    number = client.get("/api/owed", params=asked).json()["findings"][0]["number"]
    found = client.get("/api/why", params={**asked, "what": number}).json()["findings"]
    assert {one["number"] for one in found} == {number}
    assert found[0]["steps"]


def test_the_words_of_the_pages_are_taken_and_those_that_say_nothing_are_named(client):
    same = client.get("/api/timeline", params={"agreement": "nato-1949", "since": "2001"})
    assert same.content == client.get("/api/timeline", params={"about": "nato-1949", "from": "2001"}).content
    other = client.get("/api/timeline", params={"agreement": "nato-1949", "since": "2001", "as_of": "1990"})
    assert (other.content, other.headers["x-not-applied"]) == (same.content, "as_of")


# ------------------------------------------------------------------------------------------------ description


def test_the_description_is_valid_openapi_and_names_every_question(client):
    told = client.get("/api/openapi.json").json()
    OpenAPIV31SpecValidator(told).validate()
    assert set(told["paths"]) == {f"/api/{one.name.replace(':path', '')}" for one in TABLE}
    page = client.get("/api").text
    assert all(one.summary.split(",")[0] in page for one in TABLE)


@pytest.mark.parametrize("one", TABLE, ids=lambda one: one.name)
def test_every_example_has_an_answer_of_the_shape_that_is_described(client, one):
    told = description()
    for link in links(one):
        answer = client.get(link)
        assert answer.status_code == 200, answer.text
        path = told["paths"][f"/api/{one.name.replace(':path', '')}"]["get"]
        shape = path["responses"]["200"]["content"]["application/json"]["schema"]
        if len(answer.content) < 100_000:  # the validator takes half a minute for a megabyte
            Draft202012Validator({**shape, "components": told["components"]}).validate(answer.json())
        for form in form_names(one)[1:]:
            other = client.get(link, params={**_query(link), "format": form})
            assert other.status_code == 200
            assert "json" not in other.headers["content-type"]


def _query(link: str) -> dict[str, list[str]]:
    from urllib.parse import parse_qs

    return parse_qs(link.partition("?")[2])


# ------------------------------------------------------------------------------------------------ pages of rows, tags


def test_a_long_list_comes_in_pages_that_name_each_other(client):
    whole = [one["id"] for one in client.get("/api/actors").json()["entries"]]
    found, link, seen = [], "/api/actors?limit=100", 0
    while link:
        answer = client.get(link)
        found += [one["id"] for one in answer.json()["entries"]]
        assert int(answer.headers["x-total-count"]) == len(whole)
        link = answer.links.get("next", {}).get("url")
        seen += 1
    assert (found, seen) == (whole, -(-len(whole) // 100))
    assert answer.links["prev"]["url"].endswith(f"offset={(seen - 2) * 100}")


def test_an_answer_that_the_asker_has_is_not_sent_again(client):
    first = client.get("/api/owed?by=USA&under=nato-1949")
    assert first.headers["cache-control"] == "no-cache"
    assert first.headers["etag"].startswith('W/"')
    again = client.get("/api/owed?by=USA&under=nato-1949", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get("/api/owed?by=GBR&under=nato-1949").headers["etag"] != first.headers["etag"]
    assert client.head("/api/owed?by=USA&under=nato-1949").headers["etag"] == first.headers["etag"]


def test_answers_are_sent_small(client):
    answer = client.get("/api/agreements", headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in answer.headers["vary"].lower()
    assert "access-control-allow-origin" not in answer.headers


# ------------------------------------------------------------------------------------------------ refusals

REFUSED = [
    ("/api/nothing", 404, "no-such-page"), ("/api/agreements/nato-1948", 404, "unknown-agreement"),
    ("/api/agreements/nato-1949/art99", 404, "unknown-provision"), ("/api/statements/nobody", 404, "no-such-name"),
    ("/api/scenarios/nothing", 404, "no-such-name"), ("/api/explain/nothing", 404, "unknown-code"),
    ("/api/owed", 400, "no-party-asked"), ("/api/owed?to=Atlantis", 400, "unknown-actor"),
    ("/api/owed?to=UKR&to=POL", 400, "repeated-parameter"), ("/api/owed?to=UKR&asof=2022", 400, "unknown-parameter"),
    ("/api/owed?to=UKR&as_of=2026-02-30", 400, ""), ("/api/owed?to=UKR&standing=perhaps", 400, "bad-parameter"),
    ("/api/owed?to=UKR&binding=moral", 400, "bad-parameter"), ("/api/owed?to=UKR&format=exe", 400, "bad-parameter"),
    ("/api/owed?to=%ff", 400, "bad-character"), ("/api/owed?to=UKR%00", 400, "bad-character"), ("/api/owed?%00=1", 400, "bad-character"),
    ("/api/owed?to=UKR&if=" + "x;" * 30, 400, "too-long"), ("/api/owed?to=" + "x" * 4_001, 400, "too-long"),
    ("/api/owed?to=" + "x" * limits.ADDRESS.value, 414, "too-long"), ("/api/owed?to=UKR&limit=1", 400, "unknown-parameter"),
    ("/api/actors?limit=0", 400, "bad-parameter"), ("/api/actors?limit=501", 400, "bad-parameter"),
    ("/api/actors?offset=-1", 400, "bad-parameter"), ("/api/actors?offset=" + "9" * 30, 400, "bad-parameter"),
    ("/api/actors?limit=1e2", 400, "bad-parameter"), ("/api/actors?limit=%D9%A3", 400, "bad-parameter"),
    ("/api/missing?actor=UKR", 400, "parameter-needed"), ("/api/compare?agreement=nato-1949", 400, ""),
    ("/api/diff?agreement=../../etc/passwd.pact&agreement=nato-1949", 400, "unknown-agreement"),
    ("/api/compare?" + "&".join(["agreement=nato-1949"] * 13), 400, "too-long"), ("/api/batch", 405, "wrong-method"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "status", "code"), REFUSED, ids=lambda one: str(one)[:50])
def test_a_wrong_question_is_refused_in_one_shape(client, path, status, code):
    assert refusal(client.get(path)) == (status, code or ANY)


@pytest.mark.parametrize(("content", "kind", "status", "code"), [
    (b"id,class\n", "application/json", 415, "wrong-content-type"), (b"id,class\n", "text/csv; charset=latin-1", 415, ""),
    (b"\xff\xfe", "text/csv", 400, "bad-character"), (b"id\x00,class", "text/csv", 400, "bad-character"),
    (b"x" * 10_000_000, "text/csv", 413, "too-long"), (b"id,class,by,on,at\n" + b"a,armed_attack,RUS,POL,2026-12-01\n" * 3_000, "text/csv", 413, ""),
    (b"", "text/csv", 400, ""), (b"colour\nred\n", "text/csv", 400, ""),
], ids=lambda one: str(one)[:20])  # fmt: skip
def test_a_wrong_table_is_refused_in_one_shape(client, content, kind, status, code):
    assert refusal(client.post("/api/batch", content=content, headers={"content-type": kind})) == (status, code or ANY)


def test_from_elsewhere_and_in_another_name_are_refused_in_one_shape(client):
    assert refusal(client.post("/api/batch", content=EVENTS, headers={"origin": "https://evil.example"})) == (403, "from-elsewhere")
    assert refusal(client.get("/api/owed?to=UKR", headers={"host": "evil.example"})) == (421, "wrong-host")
    assert refusal(client.post("/api/owed")) == (405, "wrong-method")


def refusal(answer):
    """Status and code of a refusal, whose shape is looked at here: the same for all."""
    assert answer.headers["content-type"] == "application/json", answer.text[:300]
    told = msgspec.json.decode(answer.content, type=Failure)
    assert told.status == answer.status_code
    assert told.message
    assert "Traceback" not in answer.text
    assert "--" not in told.message
    return answer.status_code, told.code


NAMES = st.sampled_from(sorted({each.name for one in TABLE for each in parameters(one.name)} | {"iff", "", "é"}))
VALUES = st.one_of(
    st.text(max_size=30), st.sampled_from(["UKR", "nato-1949", "2022", "2026-02-30", "9999-12-31", "0000", "..", ATTACK, "json", "true"])
)


@settings(max_examples=40, deadline=None)
@given(one=st.sampled_from(QUICK), query=st.lists(st.tuples(NAMES, VALUES), max_size=4), part=st.text(max_size=20))
def test_whatever_is_asked_has_an_answer_or_a_refusal(client, one, query, part):
    path = f"/api/{one.name.partition('/{')[0]}" + ("/" + "".join(filter(str.isalnum, part)) if "{" in one.name else "")
    answer = client.post(path, params=query, content=part, headers={"content-type": "text/csv"}) if one.body else client.get(path, params=query)
    assert answer.status_code < 500, answer.text
    if answer.status_code >= 400:
        refusal(answer)
    elif answer.headers.get("content-type") == "application/json":
        json.loads(answer.text)
