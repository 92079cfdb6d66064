"""Word that an answer is being worked out: a page that looks again by itself, a part of one, data for programs, no files.

Nothing of the answer is in any of them. A file is refused instead (503, `Retry-After`), because a program that fetches a calendar
would take whatever comes with a good status for the calendar.
"""

from __future__ import annotations

from urllib.parse import quote

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from foedera.web import limits
from foedera.web.address import Address
from foedera.web.failures import Failure, for_programs, told
from foedera.web.rendering import FRAGMENT, PAGES, STILL, bare
from foedera.web.turns import Ended, NotYet, TooManyWait

CODE = "being-worked-out"
SOONEST, LATEST = 3, 30
"""Seconds after which a page looks again: a tenth of what it has waited already, not below and not above these."""
FILES = ("atom", "bib", "csv", "ics", "json", "md", "png", "ris", "svg")
"""Endings of addresses that are files."""
SCENARIO = "/what-if/scenario"
"""A file whose address has no ending."""
PARTS = {"/due": "due-list", "/changed": "changed-list", "/why": "proof"}
"""Pages of which other pages fetch a part, and the id of that part."""
_HEADS = {
    **dict(PAGES), "/due": "Due now, on the record", "/changed": "What happened and fell due",
    "/why": "Why", "/why-not": "What is not owed, and why not",
    "/conflicts": "Conflicts", "/gaps": "Gaps", "/missing": "How far a process has come", "/compare/diff": "Difference",
}  # fmt: skip
_LABELS = {"assume": "if", "as_of": "as of", "known_at": "known at"}


class BeingWorkedOut(msgspec.Struct, frozen=True, kw_only=True):
    """Word to a program that its answer is being worked out (status 202): the same address has the answer later.

    Attributes:
        status, code, message: As in a failure, which this is not.
        since: When it was first asked, ISO, UTC.
        before: Questions that are worked out before it; 0 where it is being worked out now.
        retry: Seconds after which to ask again.
    """

    version: int = 1
    status: int = 202
    code: str = CODE
    message: str
    since: str
    before: int
    retry: int


def on_not_yet(request: Request, error: Exception) -> Response:
    """An answer that is not there yet."""
    assert isinstance(error, NotYet)
    again = min(LATEST, max(SOONEST, error.waited // 10))
    headers = {"retry-after": str(again), "cache-control": "no-store"}
    message = f"The answer is being worked out since {error.since:%H:%M:%S} UTC. Ask again in {again} seconds."
    if for_programs(request):
        if request.query_params.get("format", "json") != "json":
            failure = Failure(status=503, code=CODE, message=message)
            return Response(msgspec.json.encode(failure), 503, headers, "application/json")
        since = error.since.isoformat(timespec="seconds").replace("+00:00", "Z")
        body = msgspec.json.encode(BeingWorkedOut(message=message, since=since, before=error.before, retry=again))
        return Response(body, 202, headers, "application/json")
    if a_file(request):
        return Response(f"{message}\n", 503, headers, "text/plain")
    address = Address.of(request.query_params)
    fragment = FRAGMENT in request.headers
    query = request.url.query
    here = quote(request.url.path) + (f"?{query}" if query else "")
    still = STILL in query.split("&")
    if not fragment and not still:
        headers["refresh"] = str(again)  # works without a script, and can be done without (WCAG 2.2.1)
    text = bare(
        "waiting.html", a=address, path=request.url.path, title=f"Being worked out: {heading(request, address)}",
        head=heading(request, address), words=_words(request, address), waited=error, again=again, link=address.to_page,
        here=here, still="" if still else f"{here}{'&' if query else '?'}{STILL}",
        part=PARTS.get(request.url.path, "") if fragment else "",
    )  # fmt: skip
    return Response(text, 202, headers | {"vary": "HX-Request"}, "text/html")


def on_too_many(request: Request, error: Exception) -> Response:
    """A question for which there is no room in the queue."""
    assert isinstance(error, TooManyWait)
    message = f"{limits.WAITING.value} questions wait to be worked out already, and no more are taken for now."
    return _refused(request, message, "Nothing of this question was begun. Ask again in a minute.", code="too-many-questions")


def on_ended(request: Request, error: Exception) -> Response:
    """The server ended before the answer was there."""
    assert isinstance(error, Ended)
    message = "The server ends; this answer was not worked out."
    return _refused(request, message, "Start it again and ask anew.", code="server-ends")


def a_file(request: Request) -> bool:
    """Whether the address is that of a file, and of no page."""
    path = request.url.path
    return path == SCENARIO or path.rpartition("/")[2].rpartition(".")[2] in FILES


def heading(request: Request, address: Address) -> str:
    """What is asked, as the page would head it; a hypothetical answer is stamped before it is there."""
    if address.assume:
        return f"HYPOTHETICAL: {'; '.join(address.assume)}"
    path, names = request.url.path, " ".join(map(str, request.path_params.values()))
    found = next((_HEADS[start] for start in sorted(_HEADS, key=len, reverse=True) if path.startswith(start)), "Home")
    return f"{found}: {names}" if names else found


def _words(request: Request, address: Address) -> list[tuple[str, str]]:
    """The words of the address, those that every page knows first, in the order in which the filter bar has them."""
    known = {name: value if isinstance(value, tuple) else (value,) for name, value in msgspec.structs.asdict(address).items()}
    found = [(_LABELS.get(name, name), one) for name, values in known.items() for one in values if one]
    own = (*known, "if", "still")
    return found + [(name, value) for name, value in request.query_params.multi_items() if value and name not in own]


def _refused(request: Request, message: str, remedy: str, *, code: str) -> Response:
    headers = {"retry-after": "60", "cache-control": "no-store"}
    if a_file(request) and not for_programs(request):
        return Response(f"{message} {remedy}\n", 503, headers, "text/plain")
    answer = told(request, Failure(status=503, code=code, message=message, remedy=remedy))
    answer.headers.update(headers)
    return answer
