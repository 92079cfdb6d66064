"""The JSON form of a document: lossless, with an envelope that names its format and version."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from foedera.errors import InvalidText, Problem, Where
from foedera.model.blocks import Document

FORMAT: Literal["foedera-pact"] = "foedera-pact"
VERSION: Literal[1] = 1
SCHEMA_ID = f"urn:foedera:pact:{VERSION}"


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What stands around a document: `{"format": "foedera-pact", "version": 1, "document": …}`."""

    format: Literal["foedera-pact"]
    version: Literal[1]
    document: Document


_DECODER = msgspec.json.Decoder(Envelope)


def to_json(document: Document) -> bytes:
    """The document in JSON, with every comment and place; `from_json` gives it back unchanged."""
    return msgspec.json.encode(Envelope(format=FORMAT, version=VERSION, document=document))


def from_json(data: str | bytes) -> Document:
    """The document of a JSON text.

    Raises:
        InvalidText: The text is no JSON, or not of this format and version; its one problem says where.
    """
    try:
        return _DECODER.decode(data).document
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        problem = Problem(
            code="bad-json",
            where=Where(),
            message=f"The JSON does not describe a document: {error}.",
            remedy=f"Write it as `json_schema` says: format {FORMAT}, version {VERSION}.",
        )
        raise InvalidText((problem,)) from error


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the envelope (draft 2020-12)."""
    schema = msgspec.json.schema(Envelope)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": f"{FORMAT} {VERSION}",
        "version": VERSION,
        **schema,
    }
