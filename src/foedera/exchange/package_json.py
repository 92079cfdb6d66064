"""The tables as a data package (frictionless): where each file is, its hash, what its columns are."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from foedera.exchange import dataset_csv
from foedera.model.columns import STATEMENTS
from foedera.model.dataset import DATE, INTEGER, LACKING, LICENSE, LIST, RIGHTS, TITLE, Column, DataSet, Table

_TYPES = {INTEGER: "integer", DATE: "date"}


def write(found: DataSet) -> str:
    """The description of the package as JSON text; files lie beside it, named `TABLE.csv`."""
    told = {
        "profile": "tabular-data-package", "name": "foedera-data", "title": TITLE, "version": found.software,
        "description": f"{found.cite}. {found.notice}",
        "keywords": ["treaties", "alliances", "security guarantees", "international relations"],
        "foedera": {"library": found.library, "as_of": found.as_of, "known_at": found.known_at, "narrowed": found.narrowed,
                    "rights": list(RIGHTS)},
        "resources": [_resource(found.only(one.name), one) for one in found.tables],
    }  # fmt: skip
    return msgspec.json.format(msgspec.json.encode(told), indent=1).decode() + "\n"


def _resource(found: DataSet, table: Table) -> dict[str, Any]:
    body = dataset_csv.write(found).encode()
    return {
        "profile": "tabular-data-resource", "name": table.name, "title": table.title, "description": table.meaning,
        "path": f"{table.name}.csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8", "bytes": len(body),
        "hash": f"sha256:{hashlib.sha256(body).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        **_licenses(found, table),
        "schema": {
            "fields": [_field(one) for one in table.columns], "primaryKey": list(table.key), "missingValues": list(LACKING),
        },
    }  # fmt: skip


def _licenses(found: DataSet, table: Table) -> dict[str, Any]:
    """The licence, of a table alone for which it holds: no row of another's text, no words of whoever spoke."""
    if not found.shipped or table.name == STATEMENTS.name:
        return {}
    return {"licenses": [{"name": LICENSE[0], "title": LICENSE[1], "path": LICENSE[2]}]}


def _field(one: Column) -> dict[str, Any]:
    told: dict[str, Any] = {"name": one.name, "type": _TYPES.get(one.type, "string")}
    told["description"] = f"{one.meaning} Source: {one.source}."
    if one.type == DATE:
        told["format"] = "default"
    if one.type == LIST:
        told["foedera:list"] = "words separated by blanks"
    if one.unit:
        told["foedera:unit"] = one.unit
    if one.values and one.type == LIST:
        told["foedera:values"] = list(one.values)
    elif one.values:
        told["constraints"] = {"enum": list(one.values)}
    return told
