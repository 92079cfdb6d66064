"""The JSON form: lossless, versioned, described by its schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from foedera.errors import InvalidText
from foedera.language.interchange import from_json, json_schema, to_json
from foedera.language.parse import parse

SEED = (Path(__file__).parent / "seed.pact").read_text(encoding="utf-8")


def test_json_is_lossless_down_to_the_places() -> None:
    document, problems = parse(SEED, "seed.pact")
    assert problems == ()
    data = to_json(document)
    again = from_json(data)
    assert again == document
    assert repr(again) == repr(document)  # places compare equal, so their text is compared
    assert to_json(again) == data


def test_the_envelope_names_format_and_version() -> None:
    content = json.loads(to_json(parse("agreement a\n", "f")[0]))
    assert (content["format"], content["version"]) == ("foedera-pact", 1)
    assert content["document"]["blocks"][0]["type"] == "agreement"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"\xff",
        b'{"format": "foedera-pact", "version": 2, "document": {"file": ""}}',
        b'{"format": "other", "version": 1, "document": {"file": ""}}',
        b'{"format": "foedera-pact", "version": 1, "document": {"file": "", "more": 1}}',
        b'{"format": "foedera-pact", "version": 1, "document": {"file": "", "blocks": [{"type": "what"}]}}',
        b"[" * 100_000,
    ],
)
def test_other_json_is_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(InvalidText) as caught:
        from_json(data)
    (problem,) = caught.value.problems
    assert problem.code == "bad-json"
    assert problem.remedy


def test_the_schema_describes_every_kind_of_node() -> None:
    schema = json_schema()
    assert schema["$id"] == "urn:foedera:pact:1"
    assert schema["version"] == 1
    assert {"Document", "Agreement", "Provision", "Scenario", "Guard", "Happened", "Pattern", "Where"} <= set(schema["$defs"])
    json.dumps(schema)
