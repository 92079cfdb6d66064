"""Every place of a request that can carry a text: found from the routes and from the words that their modules ask for.

A page or question that is added is here by itself; `BASES` only gives an address the other words that it needs for an answer.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from typing import NamedTuple

from starlette.routing import Route
from tests.web.asked import SIGNS, Call, encoded, query
from tests.web.stored import FORM, upload

from foedera.web.address import Address, written
from foedera.web.api.decoding import form_names, parameters
from foedera.web.api.questions import TABLE, Question
from foedera.web.app import routes
from foedera.web.pages.write import Draft

Pairs = list[tuple[str, str]]
ATTACK: Pairs = [("to", "NOR"), ("if", "armed_attack by ISL on NOR at 2026-12-01")]
TWO: Pairs = [("agreement", "first-1"), ("agreement", "second-1")]
BASES: dict[str, Pairs] = {
    "/what-if": ATTACK, "/what-if/scenario": ATTACK, "/what-if/map": ATTACK, "/why": [*ATTACK, ("provision", "first-1/help"), ("by", "ISL")],
    "/why-not": ATTACK, "/compare": TWO, "/compare/diff": TWO, "/conflicts": TWO, "/missing": [("party", "NOR"), TWO[0]],
    "/gaps": ATTACK[:1], "/map": ATTACK[:1], "/map/picture.svg": ATTACK[:1], "/network": ATTACK, "/network/picture.svg": ATTACK[:1],
    "/api/owed": ATTACK, "/api/why": [("what", "first-1/help"), *ATTACK], "/api/whynot": ATTACK, "/api/compare": TWO,
    "/api/diff": TWO, "/api/conflicts": TWO, "/api/gaps": ATTACK[:1], "/api/missing": [("actor", "NOR"), TWO[0]],
    "/api/changes": [("since", "2026-01-01"), ("to", "NOR")],
}  # fmt: skip
"""Words that an address of the workspace of payloads has beside the one that carries."""
ENDS = {"id": "first-1", "sha256": "0" * 64, "code": "bad-duration", "file": "cite.bib"}
WORDS = tuple(written(name) for name in Address.__struct_fields__)
_ASKED = re.compile(r"""(?:get|getlist)\(\s*"(\w+)"|"(\w+)" in (?:given|request\.query_params)""")
_SENT = re.compile(r"""\b(?:one|every|was)\("(\w+)"\)""")
_DOES = {"words": ("split", "add"), "other": ("merge", "apart"), "of": ("all",), "verdict": ("all",), "reason": ("reject", "edit")}
HEADERS = (
    "host", "origin", "sec-fetch-site", "cookie", "content-type", "content-length", "if-none-match", "accept", "hx-request",
    "user-agent", "referer", "x-forwarded-host", "x-forwarded-prefix", "x-original-url", "range", "accept-language", "expect",
)  # fmt: skip
TEXT = 'agreement zq-new "New"\n  binding      legal\n'


class Carrier(NamedTuple):
    """A place that carries a text.

    Attributes:
        place: Method and path of the request.
        field: Which part of it carries.
        call: Makes the request that carries these bytes.
    """

    place: str
    field: str
    call: Callable[[bytes], Call]


def pages() -> list[Route]:
    """The routes that are no question of the interface."""
    return [one for one in routes() if isinstance(one, Route) and not (one.name or "").startswith("api/")]


def source(route: Route) -> str:
    """The text of the module that answers; a form is taken by a function around the one that answers."""
    answering = inspect.unwrap(route.endpoint)
    for cell in answering.__closure__ or ():
        answering = cell.cell_contents if inspect.isfunction(cell.cell_contents) else answering
    module = inspect.getmodule(answering)
    assert module is not None
    return inspect.getsource(module)


def words(route: Route) -> tuple[str, ...]:
    """The words of an address that a page asks for."""
    own = [one for pair in _ASKED.findall(source(route)) for one in pair if one]
    return tuple(dict.fromkeys((*WORDS, *own)))


def every(proposals: Sequence[str]) -> list[Carrier]:
    """All carriers, those that change nothing first.

    Args:
        proposals: Addresses of proposals that can be decided on.
    """
    return [*reading(), *_headers(), *writing(proposals)]


def reading() -> Iterator[Carrier]:
    """Words of addresses and parts of paths, of pages and of questions."""
    for route in pages():
        if "GET" in (route.methods or ()):
            base = BASES.get(route.path, [])
            if "{" in route.path:
                yield from _path(route.path)
            for name in words(route):
                yield _word(f"GET {route.path}", filled(route.path), base, name)
            yield _named(f"GET {route.path}", filled(route.path), base)
    for question in TABLE:
        if not question.body:
            yield from _questions(question)
    for path in ("/{id}", "/static/{id}", "/api/{id}"):
        yield from _path(path)


def _questions(question: Question) -> Iterator[Carrier]:
    path = f"/api/{question.name}"
    base = BASES.get(path, [])
    if "{" in path:
        yield from _path(path)
    for one in parameters(question.name):
        if not one.path:
            yield _word(f"GET {path}", filled(path), base, one.name)
    yield _named(f"GET {path}", filled(path), base)
    for form in form_names(question)[1:]:
        for word in {"to", "if", "known_at"} & {one.name for one in parameters(question.name)}:
            yield _word(f"GET {path} as {form}", filled(path), [*base, ("format", form)], word)


def filled(path: str) -> str:
    """The path with something in its parts that are chosen."""
    return re.sub(r"\{(\w+)(?::path)?\}", lambda name: ENDS[name[1]], path)


def _word(place: str, path: str, base: Pairs, name: str) -> Carrier:
    kept = [pair for pair in base if pair[0] != name]
    return Carrier(place, name, lambda data: Call("GET", path.encode() + b"?" + query(*kept, (name, data))))


def _named(place: str, path: str, base: Pairs) -> Carrier:
    return Carrier(place, "name of a word", lambda data: Call("GET", path.encode() + b"?" + query(*base, (data, "zq"))))


def _path(path: str) -> Iterator[Carrier]:
    before = path.partition("{")[0].encode()
    for way, spell in (
        ("path, encoded", encoded), ("path, as it stands", lambda data: encoded(data, SIGNS)),
        ("path, encoded twice", lambda data: encoded(encoded(data))),
    ):  # fmt: skip
        yield Carrier(f"GET {path}", way, lambda data, spell=spell: Call("GET", before + spell(data)))  # type: ignore[misc]


def _headers() -> Iterator[Carrier]:
    for name in HEADERS:
        for method, path in (("GET", b"/documents"), ("GET", b"/api/meta"), ("POST", b"/review/name")):
            yield Carrier(f"{method} {path.decode()}", f"header {name}", _with(method, path, name.encode()))
    yield Carrier("GET /review", "header cookie, reviewer", _with("GET", b"/review", b"cookie", b"reviewer="))


def _with(method: str, path: bytes, name: bytes, before: bytes = b"") -> Callable[[bytes], Call]:
    kept = tuple(pair for pair in FORM if method == "POST" and pair[0] != name)
    body = b"name=zq" if method == "POST" else b""
    return lambda data: Call(method, path, (*kept, (name, before + data)), body)


# ------------------------------------------------------------------------------------------------ what is sent in a body


def writing(proposals: Sequence[str]) -> Iterator[Carrier]:
    """Fields of forms, files that are sent, tables that are posted."""
    yield from _drafts()
    for route in pages():
        if "POST" in (route.methods or ()) and route.path.startswith("/review"):
            yield from _decisions(route, proposals if "{" in route.path else [route.path])
    yield Carrier("POST /documents", "file name", lambda data: upload([(data, b"zq")]))
    yield Carrier("POST /documents", "file", lambda data: upload([(b"zq.txt", data)]))
    yield Carrier("POST /documents", "name of a field", _part)
    rows = b"event,by,on,at\n"
    for number in range(4):
        cells = [b"armed_attack", b"ISL", b"NOR", b"2026-12-01"]
        yield Carrier("POST /api/batch", f"cell {number + 1}", _table(rows, cells, number))
    yield Carrier("POST /api/batch", "header of the table", lambda data: _posted(data + b"\n1,2\n"))


def _drafts() -> Iterator[Carrier]:
    for where, fields in (("draft", Draft.__struct_fields__), ("look", Draft.__struct_fields__), ("offers", ("text", "line", "column"))):
        for name in fields:
            for does in ("check", "save", "shifts") if where == "draft" else ("shifts",):
                base = [("name", "zq.pact"), ("text", TEXT), ("expected", ""), ("assume", ""), ("do", does)]
                yield _form(f"POST /write/{where}", f"/write/{where}", base, name, f"{name}, {does}")


def _decisions(route: Route, paths: Sequence[str]) -> Iterator[Carrier]:
    turn = cycle(paths)
    for name in dict.fromkeys(_SENT.findall(source(route))):
        for does in _DOES.get(name, ("edit", "add")) if "{" in route.path else ("",):
            base = [("do", does), ("count", "1"), ("words", "xqz"), ("speaker", "xqz")]
            yield _form(f"POST {route.path}", next(turn), base, name, f"{name}, {does}")


def _form(place: str, path: str, base: Pairs, name: str, field: str) -> Carrier:
    kept = [pair for pair in base if pair[0] != name]
    return Carrier(place, field, lambda data: Call("POST", path.encode(), FORM, query(*kept, (name, data))))


def _part(data: bytes) -> Call:
    name = data.replace(b"\r", b"%0D").replace(b"\n", b"%0A").replace(b'"', b"%22")
    body = b'--zq\r\nContent-Disposition: form-data; name="' + name + b'"; filename="zq.txt"\r\n\r\nzq\r\n--zq--\r\n'
    return Call("POST", b"/documents", ((b"content-type", b"multipart/form-data; boundary=zq"),), body)


def _posted(body: bytes) -> Call:
    return Call("POST", b"/api/batch", ((b"content-type", b"text/csv"),), body)


def _table(head: bytes, cells: list[bytes], number: int) -> Callable[[bytes], Call]:
    def made(data: bytes) -> Call:
        row = [*cells[:number], b'"' + data.replace(b'"', b'""') + b'"', *cells[number + 1 :]]
        return _posted(head + b",".join(row) + b"\n")

    return made
