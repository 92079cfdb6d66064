"""The description of the interface in OpenAPI 3.1, made from the table of questions, and the page that lists them."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera import __version__
from foedera.web import limits
from foedera.web.address import Address
from foedera.web.api import examples
from foedera.web.api.answering import CARRIED, TYPES
from foedera.web.api.decoding import FLAG, LIST, MOST, NUMBER, Parameter, form_names, parameters
from foedera.web.api.questions import TABLE, Question
from foedera.web.failures import Failure
from foedera.web.rendering import looked_up, page
from foedera.web.waiting import BeingWorkedOut
from foedera.workspace import Workspace

REFUSALS = {
    "400": "The question cannot be asked so: an unknown name, parameter or date.",
    "404": "What the address names does not exist.",
    "414": "The address is too long.",
    "421": "The request names another server.",
    "429": "Too many requests at once; see the header Retry-After.",
    "500": "A fault of foedera; the log of the server has its number.",
    "503": "The workspace cannot be read; or, with Retry-After: too many wait, or what is no JSON is being worked out.",
}
"""Statuses of answers that are a failure, for every question."""
POSTED = {
    "403": "Posted from the page of another site.",
    "413": "The body is too long, or has too many rows.",
    "415": "The body is in a form that is not taken.",
}
"""The same for what is posted."""


@cache
def description() -> dict[str, Any]:
    """The interface in OpenAPI 3.1. It names no server: it is where it was fetched."""
    answers = [*dict.fromkeys(one.answer for one in TABLE), Failure, BeingWorkedOut]
    schemas, components = msgspec.json.schema_components(answers, ref_template="#/components/schemas/{name}")
    shapes = dict(zip(answers, schemas, strict=True))
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "foedera", "version": __version__,
            "summary": "Who promised what, who must act, how soon, why or why not.",
            "description": "The same answers as the command line with `--format json`. Computed from texts and records; "
            "hypothetical answers say so. Not a forecast. Not legal advice.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": {f"/api/{one.name.replace(':path', '')}": _path(one, shapes) for one in TABLE},
        "components": {"schemas": components},
        "x-limits": [one._asdict() for one in limits.TABLE],
    }  # fmt: skip


def _path(one: Question, shapes: dict[Any, dict[str, Any]]) -> dict[str, Any]:
    forms = form_names(one)
    content: dict[str, Any] = {"application/json": {"schema": shapes[one.answer]}}
    content |= {TYPES.get(form, "text/plain").partition(";")[0]: {"schema": {"type": "string"}} for form in forms[1:]}
    headers = {"ETag": _header("What names the answer; sent back as If-None-Match it is answered 304 while it holds.")}
    if one.rows:
        headers["X-Total-Count"] = _header("How many rows there are on all pages.")
        headers["Link"] = _header("The pages beside this one, rel=next and rel=prev.")
    failures = REFUSALS | (POSTED if one.body else {})
    told: dict[str, Any] = {
        "operationId": one.name.replace("/{", "_").partition(":")[0].replace("}", ""),
        "summary": one.summary,
        "description": f"As `foedera {one.call} --format json`." if one.call else "Not asked on the command line.",
        "parameters": [_parameter(each, one) for each in parameters(one.name)],
        "responses": {
            "200": {"description": one.summary, "headers": headers, "content": content},
            "202": _failure("Being worked out, with nothing of the answer: ask again; see Retry-After.", shapes[BeingWorkedOut]),
        }
        | {status: _failure(text, shapes[Failure]) for status, text in failures.items()},
    }
    if not one.body:
        told["responses"]["304"] = {"description": "Not changed."}
        return {"get": told}
    schema = {"type": "string", "maxLength": limits.BODY.value}
    example = examples.table()
    told["requestBody"] = {
        "required": True, "description": "A table of events with a header; columns as `foedera batch` takes them.",
        "content": {CARRIED[0]: {"schema": schema, "example": example}},
    }  # fmt: skip
    return {"post": told}


def _header(text: str) -> dict[str, Any]:
    return {"description": text, "schema": {"type": "string"}}


def _failure(text: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": text, "content": {"application/json": {"schema": schema}}}


def _parameter(one: Parameter, question: Question) -> dict[str, Any]:
    single: dict[str, Any] = {"type": "string", "maxLength": limits.WORDS.value}
    if one.choices:
        single = {"type": "string", "enum": list(one.choices)}
    elif one.required or one.path:
        single["minLength"] = 1
    schema: dict[str, Any] = single
    if one.type == LIST:
        schema = {"type": "array", "items": single}
    elif one.type == FLAG:
        schema = {"type": "boolean", "default": False}
    elif one.type == NUMBER:
        least, most = (1, limits.PAGE.value) if one.name == "limit" else (0, MOST)
        schema = {"type": "integer", "minimum": least, "maximum": most}
    told: dict[str, Any] = {
        "name": one.name, "in": "path" if one.path else "query", "required": one.required or one.path,
        "description": one.meaning, "schema": schema,
    }  # fmt: skip
    if question.examples and one.name in question.examples[0]:  # of one example, so that together they are a question
        value = question.examples[0][one.name]
        told["example"] = [value] if one.type == LIST and isinstance(value, str) else value
        if one.type == FLAG:
            told["example"] = value == "true"
    return told


def links(one: Question) -> list[str]:
    """Addresses of the examples of a question."""
    if one.body:
        return []
    found = []
    for given in one.examples:
        path, query = f"/api/{one.name.replace(':path', '')}", []
        for name, value in given.items():
            if f"{{{name}}}" in path:
                path = path.replace(f"{{{name}}}", quote(str(value), safe="/"))
            else:
                query += [(name, each) for each in ((value,) if isinstance(value, str) else value)]
        found.append(f"{path}?{urlencode(query, quote_via=quote, safe=':,/')}" if query else path)
    return found


@cache
def _encoded() -> tuple[bytes, str]:
    body = msgspec.json.format(msgspec.json.encode(description()), indent=1) + b"\n"
    return body, f'W/"{hashlib.sha256(body).hexdigest()[:32]}"'


def openapi(request: Request) -> Response:
    """The description, as JSON."""
    body, tag = _encoded()
    headers = {"etag": tag, "cache-control": "no-cache"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type="application/json")


@looked_up
def listed(request: Request, _: Workspace, address: Address) -> Response:
    """The questions for a reader, each with examples that can be followed."""
    rows = [(one, parameters(one.name), links(one), form_names(one)) for one in TABLE]
    return page(request, "api.html", address, title="For programs", rows=rows, limits=limits.TABLE)


ROUTES = (Route("/api/openapi.json", openapi), Route("/api", listed))
