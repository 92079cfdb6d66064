"""Ten questions, each asked five ways: the command, the API, its description, the calendar and the feed tell one answer."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

import icalendar
import pytest
from click.testing import CliRunner
from tests.workspace.asking import ATTACK, REQUEST

from foedera.cli.call import Call
from foedera.cli.group import foedera
from foedera.exchange.atom import NAMESPACE
from foedera.model.time import parse_period
from foedera.web.api.description import description

ATOM = f"{{{NAMESPACE}}}"
QUESTIONS: dict[str, tuple[dict[str, Any], set[str], set[str]]] = {
    "NATO, Warsaw": (
        {"to": "POL", "if": "armed attack by RUS on POL at 2026-12-01T06:00Z in Warsaw", "under": "nato-1949", "by": "USA"}, {"yes"}, set(),
    ),
    "Ukraine attacked, consultations asked for": (
        {"to": "UKR", "if": f"{ATTACK}; {REQUEST}", "under": ["ba-gbr", "ba-ita", "ksc-2022"]}, {"unknown", "no"},
        {"2026-12-02 08:00 UTC", "2026-12-04 08:00 UTC", "2026-12-02 06:00 UTC"},
    ),
    "the same by a reading under which it sleeps": (
        {"to": "UKR", "if": f"{ATTACK}; {REQUEST}", "under": "ba-gbr", "reading": "future=after_hostilities"}, {"unknown"}, set(),
    ),
    "Falklands": ({"to": "GBR", "if": "armed attack by ARG on GBR at 1982-04-03 in Falkland Islands"}, {"no"}, set()),
    "Poland, 18 September 1939": ({"to": "POL", "as_of": "1939-09-18", "known_at": "1939-09-18"}, {"yes"}, set()),
    "Budapest, March 2014": ({"to": "UKR", "as_of": "2014-03-10", "under": "budapest-1994", "view": "text-only"}, {"yes"}, set()),
    "the record as it stands": ({"to": "UKR", "under": ["ukraine-compact-2024", "nato-ukraine"]}, {"yes"}, {"2025-01-11", "2025-07-10"}),
    "a State that no text protects": ({"to": "CHE", "if": "armed attack by RUS on CHE at 2026-12-01T06:00Z", "under": "nato-1949"}, {"no"}, set()),
    "Istanbul, accounts and drafts differ": (
        {"to": "UKR", "if": f"{ATTACK} in Kharkiv; {REQUEST}", "under": "istanbul-2022"}, {"contested"}, set(),
    ),
    "the attacker and the attacked the other way round": (
        {"to": "RUS", "if": "armed attack by UKR on RUS at 2026-12-01T06:00Z", "under": ["ba-gbr", "nato-1949", "budapest-1994"]}, {"no"}, set(),
    ),
}  # fmt: skip
"""What is asked, verdicts that are among the answer's, and due moments that are: KSC 24 and 72 hours after the request, Italy 24
hours after the attack, each from its text."""


each_question = pytest.mark.parametrize("name", QUESTIONS)


@pytest.fixture(scope="module")
def told(client):
    """What the command writes as JSON, and the API in each form, from one opened workspace; each question is asked once."""
    call = Call()
    call.__dict__["workspace"] = client.app.app.state.opened.workspace

    @cache
    def answers(name: str) -> tuple[str, dict[str, str]]:
        asked = QUESTIONS[name][0]
        given = [(key.replace("_", "-"), one) for key, value in asked.items() for one in (value if isinstance(value, list) else [value])]
        words = [word for key, one in given for word in ([f"--{key}"] if one is True else [f"--{key}", one])]
        command = CliRunner().invoke(foedera, ["owed", *words, "--format", "json"], obj=call)
        assert command.exit_code == 0, command.output
        return command.output, {form: client.get("/api/owed", params={**asked, "format": form}).text for form in ("json", "ics", "atom")}

    return answers


@each_question
def test_the_interface_answers_as_the_command_does_in_the_shape_that_is_described(told, name):
    command, forms = told(name)
    assert forms["json"] == command
    answer = json.loads(command)
    _, verdicts, dues = QUESTIONS[name]
    assert verdicts <= {one["verdict"] for one in answer["findings"]}
    assert dues <= {one["due"] for one in answer["findings"] if one.get("due")}
    document = description()
    shape = document["paths"]["/api/owed"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert [*faults(answer, shape, document["components"]["schemas"], "answer")] == []


@each_question
def test_every_due_moment_of_the_answer_is_in_the_calendar_and_no_other(told, name):
    command, forms = told(name)
    due = set()
    for one in duties(command):
        moments = {one.get("due", ""), *(row.get("due", "") for row in one.get("rows", ()))} - {""}
        due |= {(place(one), who(one), *ends(each)) for each in moments if one["section"] != "asleep"}
    events = icalendar.Calendar.from_ical(forms["ics"]).walk("VEVENT")
    found = [(str(each["x-foedera-provision"]), described(str(each["description"])), *span(each)) for each in events]
    assert sorted(found) == sorted(due)


@each_question
def test_every_duty_of_the_answer_is_in_the_feed_with_how_it_stands_and_no_other(told, name):
    command, forms = told(name)
    stands = {(place(one), who(one), one.get("status") or one["verdict"], one.get("due", "")) for one in duties(command)}
    header = json.loads(command)["header"]
    feed = ET.fromstring(forms["atom"])
    found = []
    for entry in feed.findall(f"{ATOM}entry"):
        content = entry.findtext(f"{ATOM}content") or ""
        provision = re.search(r"\(([a-z0-9-]+/[a-z0-9-]+)\), binding: ", content)
        assert provision is not None, content
        state, due = re.search(r"^Stands: (.*?)\. ", content, re.MULTILINE), re.search(r"^Due: (.*)\.$", content, re.MULTILINE)
        assert state is not None, content
        found.append((provision[1], described(content), state[1], due[1] if due else ""))
        title = entry.findtext(f"{ATOM}title") or ""
        assert state[1] in title
        assert title.startswith("HYPOTHETICAL: ") == header["hypothetical"]
    assert set(found) == stands
    known = parse_period(header["known_at"]).lo
    assert {each.text for each in feed.iter(f"{ATOM}updated")} == {datetime.fromtimestamp(known, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}


def test_an_answer_is_not_the_same_as_another(told):
    """That these comparisons can fail: the calendar and feed of one question are not those of the next."""
    first, second = "Ukraine attacked, consultations asked for", "the same by a reading under which it sleeps"
    assert told(first)[1]["ics"].count("BEGIN:VEVENT") > told(second)[1]["ics"].count("BEGIN:VEVENT")
    assert told(first)[1]["atom"] != told(second)[1]["atom"]


# ------------------------------------------------------------------------------------------------ reading what was told


def duties(command: str) -> list[dict[str, Any]]:
    """The findings of the JSON but for what is not owed."""
    return [one for one in json.loads(command)["findings"] if one["section"] != "not_owed"]


def place(one: dict[str, Any]) -> str:
    return f"{one['agreement']}/{one['provision']}"


def who(one: dict[str, Any]) -> str:
    return " ".join([*(one.get("group") or [one["bearer"]]), "to", *one.get("toward", ())])


def described(text: str) -> str:
    """Whose duty it is and toward whom, as a description says it."""
    found = re.search(r"^Who: (.*?)( jointly)?( to [A-Z ]+)?\. Text: ", text, re.MULTILINE)
    assert found is not None, text
    return f"{found[1]}{found[3] or ' to'}"


def ends(due: str) -> tuple[datetime, datetime]:
    """First and last second of a due moment of the JSON."""
    at = parse_period(due)
    return datetime.fromtimestamp(at.lo, UTC), datetime.fromtimestamp(at.hi, UTC)


def span(event: Any) -> tuple[datetime, datetime]:
    """The same of an event of the calendar: an instant, or whole days, of which the end is the day behind the last."""
    start, end = event.decoded("dtstart"), event.decoded("dtend", None)
    if isinstance(start, datetime):
        return start, end or start
    first, last = (datetime(day.year, day.month, day.day, tzinfo=UTC) for day in (start, end or start + timedelta(days=1)))
    return first, last - timedelta(seconds=1)


def faults(value: Any, shape: dict[str, Any], shapes: dict[str, Any], at: str):
    """What of a value is not as the description has it; a field that the description lacks is a fault too.

    The few words of JSON Schema that the description uses; an unknown one is a fault, so that none goes unheeded. A general
    validator takes half a minute for a megabyte.
    """
    if unknown := shape.keys() - _WORDS:
        yield f"{at}: the description has {unknown}"
    if "$ref" in shape:
        yield from faults(value, shapes[shape["$ref"].rpartition("/")[2]], shapes, at)
    kind = {str: "string", bool: "boolean", int: "integer", list: "array", dict: "object", float: "number"}[type(value)]
    if shape.get("type", kind) != kind:
        yield f"{at}: {kind}, not {shape['type']}"
    elif kind == "array":
        for number, one in enumerate(value):
            yield from faults(one, shape["items"], shapes, f"{at}[{number}]")
    elif kind == "object" and "properties" in shape:
        yield from (f"{at}.{name} is not described" for name in value.keys() - shape["properties"].keys())
        yield from (f"{at}.{name} is missing" for name in shape.get("required", []) if name not in value)
        for name in value.keys() & shape["properties"].keys():
            yield from faults(value[name], shape["properties"][name], shapes, f"{at}.{name}")


_WORDS = {"$ref", "type", "items", "properties", "required", "title", "description", "default"}
