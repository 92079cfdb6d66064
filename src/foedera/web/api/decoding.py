"""An address to a question: each parameter is known, in its range and given as often as it may be, or the answer says why not."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote_to_bytes

import msgspec

from foedera.errors import WrongCall
from foedera.exchange import forms
from foedera.language.words import close_to
from foedera.web import limits
from foedera.web.address import Address, written
from foedera.web.api.questions import ALSO, CHOICES, SPELLED, TABLE, Question

TEXT, FLAG, LIST, NUMBER = "text", "flag", "list", "number"
JSON = "json"
_YES, _NO = ("true", "1", "yes"), ("false", "0", "no", "")
_ATTRIBUTE = re.compile(r"^    ([a-z_]+(?:, [a-z_]+)*): (.*)")
_PAGES = frozenset(written(name) for name in Address.__struct_fields__)
"""Words that links of pages carry from one to the next."""
MOST = 1_000_000_000
"""The largest `offset`."""


class Parameter(NamedTuple):
    """A parameter of a question.

    Attributes:
        name: As it stands in an address.
        field: Of the struct of parameters; empty for those that every question has.
        type: `text`, `flag`, `list` (may be repeated) or `number`.
        required: Whether it must be given.
        path: Whether it is a part of the path.
        choices: The only words it takes; empty: any.
        meaning: In a sentence.
    """

    name: str
    field: str
    type: str
    required: bool = False
    path: bool = False
    choices: tuple[str, ...] = ()
    meaning: str = ""


class Wanted(NamedTuple):
    """What an address asks: the question's parameters, the form, which rows, and words of the pages that say nothing here."""

    asked: msgspec.Struct
    form: str
    limit: int
    offset: int
    idle: tuple[str, ...] = ()


def form_names(question: Question) -> tuple[str, ...]:
    """In which forms a question is answered, JSON first."""
    return (JSON, *(forms(question.kind) if question.kind else ()))


@cache
def parameters(name: str) -> tuple[Parameter, ...]:
    """The parameters of the question of that name."""
    question = next(one for one in TABLE if one.name == name)
    told = meanings(question.asked)
    found = []
    for field in msgspec.structs.fields(question.asked):
        if question.fields and field.name not in question.fields:
            continue
        kind = {bool: FLAG, str: TEXT}.get(field.type, LIST)
        spelled = {**SPELLED, **question.spelled}.get(field.name, field.name)
        found.append(
            Parameter(
                spelled, field.name, kind, required=field.required, path=f"{{{field.name}" in question.name,
                choices={**CHOICES, **question.choices}.get(field.name, ()), meaning=told.get(field.name, ""),
            )
        )  # fmt: skip
    found.append(Parameter("format", "", TEXT, choices=form_names(question), meaning="Form of the answer."))
    if question.rows:
        page = limits.PAGE.value
        found.append(Parameter("limit", "", NUMBER, meaning=f"Rows of one page, 1 to {page}; empty: {page}."))
        found.append(Parameter("offset", "", NUMBER, meaning="How many rows come before this page."))
    return tuple(found)


def meanings(kind: type[msgspec.Struct]) -> dict[str, str]:
    """What the fields of a struct mean, as its docstring tells."""
    found: dict[str, str] = {}
    for one in reversed(kind.__mro__):
        names: tuple[str, ...] = ()
        for line in inspect.cleandoc(one.__dict__.get("__doc__") or "").splitlines():
            if match := _ATTRIBUTE.match(line):
                names = tuple(match[1].split(", "))
                found.update(dict.fromkeys(names, match[2]))
            elif line.startswith("        "):
                found.update({name: f"{found[name]} {line.strip()}" for name in names})
            else:
                names = ()
    return found


def decoded(question: Question, raw_query: bytes, path: Mapping[str, str]) -> Wanted:
    """What an address asks.

    Raises:
        WrongCall: An unknown parameter, one given twice, a value that it does not take, broken UTF-8, too long.
    """
    known = {one.name: one for one in parameters(question.name)}
    also = {word: one.name for one in known.values() if (word := ALSO.get(one.field)) and word not in known}
    given: dict[str, list[str]] = {}
    idle: dict[str, None] = {}
    for name, value in _pairs(raw_query):
        spelled = also.get(name, name if name in known else name.replace("-", "_"))
        if spelled not in known and spelled in _PAGES:
            idle[spelled] = None
            continue
        if spelled not in known or known[spelled].path:
            near = close_to(spelled, [one.name for one in known.values() if not one.path])
            hint = f" Did you mean {' or '.join(near)}?" if near else f" It takes {', '.join(known)}."
            raise WrongCall(f"/api/{question.name} has no parameter `{name[:80]}`.{hint}", code="unknown-parameter")
        given.setdefault(spelled, []).append(value)
    for name, value in path.items():
        given[name] = [value]
    taken = {name: _taken(known[name], values) for name, values in given.items()}
    lacking = [one.name for one in known.values() if one.required and not taken.get(one.name)]
    if lacking:
        code = "no-party-asked" if lacking == ["to"] else "parameter-needed"
        raise WrongCall(f"/api/{question.name} needs {', '.join(lacking)}.", code=code)
    if sum(text.count(";") + 1 for text in taken.get("if", ())) > limits.EVENTS.value:
        raise WrongCall(f"if: more than {limits.EVENTS.value} events.", code="too-long")
    fields = {known[name].field: value for name, value in taken.items() if known[name].field}
    asked = question.asked(**{name: value for name, value in fields.items() if value != ""})
    return Wanted(asked, taken.get("format", JSON), taken.get("limit", limits.PAGE.value), taken.get("offset", 0), tuple(idle))


def _pairs(raw: bytes) -> list[tuple[str, str]]:
    try:
        text = unquote_to_bytes(raw.replace(b"+", b"%20")).decode("utf-8")
        pairs = parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="strict")
    except (UnicodeDecodeError, ValueError):
        raise WrongCall("The address is not text in UTF-8; write other characters as %C3%A9.", code="bad-character") from None
    if "\x00" in text:
        raise WrongCall("The address holds a NUL character.", code="bad-character")
    return pairs


def _taken(one: Parameter, values: Sequence[str]) -> Any:
    """The value of one parameter. Raises WrongCall."""
    values = [value.strip() for value in values]
    if any(len(value) > limits.WORDS.value for value in values):
        raise WrongCall(f"{one.name}: longer than {limits.WORDS.value} characters.", code="too-long")
    if one.type != LIST and len(values) > 1:
        raise WrongCall(f"{one.name} is given {len(values)} times; it takes one value.", code="repeated-parameter")
    if one.type == FLAG:
        if values[0].lower() not in (*_YES, *_NO):
            raise WrongCall(f"{one.name}: write true or false, not `{values[0][:80]}`.", code="bad-parameter")
        return values[0].lower() in _YES
    if one.type == NUMBER:
        return _number(one.name, values[0])
    values = [value for value in values if value]
    if one.choices:
        for value in values:
            if value not in one.choices:
                raise WrongCall(f"{one.name}: `{value[:80]}` is none of {', '.join(one.choices)}.", code="bad-parameter")
    return tuple(values) if one.type == LIST else "".join(values) or (JSON if one.name == "format" else "")


def _number(name: str, text: str) -> int:
    least, most = (1, limits.PAGE.value) if name == "limit" else (0, MOST)
    if not re.fullmatch(r"[0-9]{1,12}", text) or not least <= int(text) <= most:
        raise WrongCall(f"{name}: write a whole number from {least} to {most}, not `{text[:80]}`.", code="bad-parameter")
    return int(text)
