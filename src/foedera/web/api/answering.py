"""The routes of every question of the table: decode, ask once for a state of the workspace, write in the form that is wanted."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

import msgspec
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.exchange import writer
from foedera.web.api import decoding
from foedera.web.api.decoding import JSON, Wanted
from foedera.web.api.questions import TABLE, Question
from foedera.web.failures import NotHere
from foedera.web.opened import ASKED, LOOKED_UP, SURVEYED, Opened
from foedera.web.rendering import opened
from foedera.workspace import Workspace
from foedera.workspace.again import in_form, with_texts

TYPES = {
    JSON: "application/json", "csv": "text/csv; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "atom": "application/atom+xml; charset=utf-8",
}  # fmt: skip
"""Content types of forms."""
CARRIED = ("text/csv", "application/csv", "text/plain")
"""Content types of a table of events."""
LOOKED_UP_HERE = frozenset((
    "agreements", "agreements/{id:path}", "compare", "diff", "said", "statements/{id}", "scenarios", "scenarios/{id}", "explain",
    "explain/{id}", "actors", "places", "views", "classes", "meta",
))  # fmt: skip
"""Questions that are looked up without the engine; `check` is not among them, since it reads every text anew."""
SURVEYS = frozenset(("owed", "timeline", "changes"))
"""Questions about the record as a whole, where nothing is assumed."""


class Written(NamedTuple):
    """An answer as it is kept: its bytes packed, how many rows there are in all (-1 without pages), if it is hypothetical."""

    body: bytes
    total: int
    hypothetical: bool = False

    @classmethod
    def packed(cls, body: bytes, total: int, *, hypothetical: bool = False) -> Written:
        """An answer of these bytes."""
        return cls(zlib.compress(body, 1), total, hypothetical)


class NotTaken(WrongCall):
    """A body in a form that is not taken."""

    status = 415


def _endpoint(question: Question) -> Callable[[Request], Response] | Callable[[Request], Awaitable[Response]]:
    if question.body:

        async def posted(request: Request) -> Response:
            """The answer to what was posted. Raises WrongCall."""
            text = await _body(request)
            return await run_in_threadpool(_answer, request, question, text)

        return posted
    return lambda request: _answer(request, question, None)


async def _body(request: Request) -> str:
    """The posted table. Raises WrongCall if it is none."""
    kind, _, more = request.headers.get("content-type", "").lower().partition(";")
    if kind.strip() not in CARRIED:
        raise NotTaken(f"Send the table as {CARRIED[0]}, not as `{kind[:60]}`.", code="wrong-content-type")
    if "charset" in more and "utf-8" not in more:
        raise NotTaken("Send the table in UTF-8.", code="wrong-content-type")
    try:
        text = (await request.body()).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise WrongCall("The table is not text in UTF-8. Save it as CSV, UTF-8.", code="bad-character") from None
    if "\x00" in text:
        raise WrongCall("The table holds a NUL character.", code="bad-character")
    return text


def _answer(request: Request, question: Question, posted: str | None) -> Response:
    wanted = decoding.decoded(question, request.scope["query_string"], request.path_params)
    desk = opened(request)
    key = ("api", question.name, wanted, posted)
    tag = f'W/"{hashlib.sha256(repr((desk.stamp, key)).encode()).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": "no-cache"}
    if posted is None and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if wanted.idle:
        headers["x-not-applied"] = ", ".join(wanted.idle)
    make = partial(_made, desk, question, wanted, posted)
    try:
        kind = LOOKED_UP if question.name in LOOKED_UP_HERE else SURVEYED if _of_the_record(question, wanted) else ASKED
        made: Written = desk.answer(key, make, lambda one: len(one.body), kind=kind)
    except WrongCall as error:
        if request.path_params and error.code.startswith(("unknown-", "no-such-")):
            raise NotHere(*error.told, code=error.code) from None  # the path names it, so it is the address that leads nowhere
        raise
    if wanted.form != JSON:
        stamped = "hypothetical-" if made.hypothetical else ""
        headers["content-disposition"] = f'inline; filename="foedera-{stamped}{question.name.partition("/")[0]}.{wanted.form}"'
    if made.total >= 0:
        headers["x-total-count"] = str(made.total)
        if links := _links(request, wanted, made.total):
            headers["link"] = links
    return Response(zlib.decompress(made.body), headers=headers, media_type=TYPES.get(wanted.form, "text/plain; charset=utf-8"))


def _of_the_record(question: Question, wanted: Wanted) -> bool:
    return question.name in SURVEYS and not getattr(wanted.asked, "assume", ())


def _made(desk: Opened, question: Question, wanted: Wanted, posted: str | None, workspace: Workspace) -> Written:
    found = _found(desk, workspace, question, wanted, posted)
    total = -1
    if question.rows:
        rows = getattr(found, question.rows)
        total = len(rows)
        found = replace(found, **{question.rows: rows[wanted.offset : wanted.offset + wanted.limit]})
    if getattr(found, "command", "").startswith("foedera "):
        command = with_texts(found.command, workspace.named, bundled=workspace.bundled)
        found = in_form(replace(found, command=command), wanted.form)
    if wanted.form == JSON:
        return Written.packed(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n", total)
    hypothetical = bool(getattr(getattr(found, "header", found), "hypothetical", False))
    return Written.packed(writer(question.kind, wanted.form)(found).encode(), total, hypothetical=hypothetical)


def _found(desk: Opened, workspace: Workspace, question: Question, wanted: Wanted, posted: str | None) -> Any:
    """The whole answer, kept so that its next page and its other forms need not be asked anew."""
    if posted is not None:
        return question.reply(workspace, (posted, wanted.asked))
    if question.other is not None and wanted.form != JSON:
        return question.other(workspace, wanted.asked)
    whole = ("whole", question.name, wanted.asked)
    made: tuple[type, bytes] = desk.answer(whole, lambda one: _packed(question.reply(one, wanted.asked)), lambda one: len(one[1]))
    return msgspec.msgpack.decode(zlib.decompress(made[1]), type=made[0])


def _packed(found: Any) -> tuple[type, bytes]:
    """An answer as it is kept: as objects a long one takes twenty times the room."""
    return type(found), zlib.compress(msgspec.msgpack.encode(found), 1)


def _links(request: Request, wanted: Wanted, total: int) -> str:
    """The pages beside this one, as a `Link` header."""
    found = []
    if wanted.offset + wanted.limit < total:
        found.append(("next", wanted.offset + wanted.limit))
    if wanted.offset > 0:
        found.append(("prev", max(0, wanted.offset - wanted.limit)))
    return ", ".join(f'<{_at(request, wanted.limit, offset)}>; rel="{rel}"' for rel, offset in found)


def _at(request: Request, limit: int, offset: int) -> str:
    kept = [pair for pair in parse_qsl(request.url.query, keep_blank_values=True) if pair[0] not in ("limit", "offset")]
    query = urlencode([*kept, ("limit", str(limit)), ("offset", str(offset))], quote_via=quote)
    return f"{quote(request.url.path)}?{query}"


ROUTES = tuple(
    Route(f"/api/{one.name}", _endpoint(one), methods=["POST" if one.body else "GET"], name=f"api/{one.name}") for one in TABLE
)
