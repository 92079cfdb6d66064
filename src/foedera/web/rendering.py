"""Templates to answers: escaping is always on, every page has the same frame, and an unchanged page is not sent twice."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import Any, NamedTuple

import jinja2
import msgspec
from starlette.requests import Request
from starlette.responses import Response

from foedera import __version__
from foedera.web import words
from foedera.web.address import BINDINGS, STATUSES, Address
from foedera.web.opened import ASKED, LOOKED_UP, SURVEYED, Opened
from foedera.web.seen import Exact, given_out
from foedera.workspace import Workspace

HERE = Path(__file__).resolve().parent
PAGES = (
    ("/", "Home"), ("/agreements", "Agreements"), ("/what-if", "What if"), ("/compare", "Compare"),
    ("/timeline", "Timeline"), ("/statements", "Statements"), ("/map", "Map"), ("/network", "Network"),
    ("/documents", "Documents"), ("/review", "Review"), ("/write", "Write"), ("/data", "Data"),
)  # fmt: skip
"""The pages of the menu, in its order."""
FRAGMENT = "hx-request"
"""The header by which htmx asks for a part of a page."""
STILL = "still=1"
"""In an address: the page does not look again by itself while its answer is being worked out. It is no part of what is asked."""

Handler = Callable[[Request, Workspace, Address], Response]


@cache
def environment() -> jinja2.Environment:
    """The templates. An undefined name is an error, and no text is taken for markup unless a function made it so."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, auto_reload=False, finalize=given_out, extensions=[Exact],
    )  # fmt: skip
    made.globals |= {"pages": PAGES, "bindings": BINDINGS, "statuses": STATUSES, "kinds": words.KINDS}
    made.globals |= {"version": __version__, "static": static}
    made.filters |= words.FILTERS
    return made


@cache
def static(name: str) -> str:
    """The address of a file of ours, with its content's hash, so that a browser may keep it."""
    told = hashlib.sha256((HERE / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/static/{name}?v={told}"


def opened(request: Request) -> Opened:
    """The workspace that this server serves."""
    found: Opened = request.app.state.opened
    return found


def shown(handler: Handler) -> Callable[[Request], Response]:
    """A page that asks the engine: computed once for an address and a state of the workspace, marked so that it is sent once."""
    return _kept(handler, ASKED)


def surveyed(handler: Handler) -> Callable[[Request], Response]:
    """The same for a page about the record as a whole, which may take long, so that no other answer waits for it."""
    return _kept(handler, SURVEYED)


def looked_up(handler: Handler) -> Callable[[Request], Response]:
    """The same for a page that is made of texts and record alone, so that it waits for no answer of the engine."""
    return _kept(handler, LOOKED_UP)


class _Made(NamedTuple):
    """A page as it is kept, packed: a page repeats most of its words, and many are kept."""

    body: bytes
    status: int
    media_type: str | None
    headers: tuple[tuple[bytes, bytes], ...]

    @classmethod
    def of(cls, response: Response) -> _Made:
        """What was answered."""
        return cls(zlib.compress(bytes(response.body), 1), response.status_code, response.media_type, tuple(response.raw_headers))


def _kept(handler: Handler, kind: str) -> Callable[[Request], Response]:
    @wraps(handler)
    def endpoint(request: Request) -> Response:
        """The page, or word that the asker has it already. Raises NotYet while it is being worked out."""
        query = "&".join(part for part in request.url.query.split("&") if part != STILL)
        key = (request.url.path, query, FRAGMENT in request.headers, tuple(request.path_params.values()))
        desk = opened(request)
        address = Address.of(request.query_params)
        # of the state before: where a file changes in between, the page is sent once more and never taken for that of the new one
        tag = f'W/"{hashlib.sha256(repr((desk.stamp, key)).encode()).hexdigest()[:32]}"'
        if tag in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers={"etag": tag, "cache-control": "no-cache", "vary": "HX-Request"})
        made: _Made = desk.answer(
            ("page", *key), lambda workspace: _Made.of(handler(request, workspace, address)), lambda one: len(one.body) + 1_000,
            kind=kind,
        )  # fmt: skip
        answer = Response(zlib.decompress(made.body), made.status, media_type=made.media_type)
        told = [(b"etag", tag.encode()), (b"cache-control", b"no-cache"), (b"vary", b"HX-Request")]
        answer.raw_headers = [*made.headers, *told]
        return answer

    return endpoint


def page(request: Request, template: str, address: Address, *, applies: tuple[str, ...] = (), **context: Any) -> Response:
    """A page in the frame of every page.

    Args:
        request: What was asked.
        template: File below `templates`.
        address: The words of the address.
        applies: The filters that this page follows; the bar shows only these.
        context: What the template shows; `title` always.
    """
    desk = opened(request)
    workspace = desk.workspace
    given = {
        "a": address, "path": request.url.path, "applies": applies, "desk": desk, "stamp": desk.stamp,
        "choices": _choices(workspace), "link": address.to_page, "keep": _keeping(address),
        "fragment": FRAGMENT in request.headers,
        "problems": sum(one.severity == "error" for one in workspace.problems), **context,
    }  # fmt: skip
    return Response(environment().get_template(template).render(given), media_type="text/html")


def bare(template: str, **context: Any) -> str:
    """A page that needs no workspace, since there may be none."""
    plain = Address()
    given = {"a": plain, "path": "", "applies": (), "link": plain.to_page, "keep": _keeping(plain), "problems": 0, **context}
    return environment().get_template(template).render(given)


def as_json(value: object, status: int = 200) -> Response:
    """A value as JSON, as the command line writes it."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"
    return Response(text, status, media_type="application/json")


def _keeping(address: Address) -> Callable[..., str]:
    """Makes links to other pages that keep what answers are relative to, and drop the question."""

    def keep(path: str, **changes: Any) -> str:
        """The address of another page."""
        return Address(**address.relative).to_page(path, **changes)

    return keep


def _choices(workspace: Workspace) -> dict[str, Any]:
    """What the filter bar offers: parties, agreements and views of this library."""
    library = workspace.library
    return {
        "parties": words.parties(library), "agreements": [(law.id, law.title) for law in library.laws],
        "views": sorted(library.views),
    }  # fmt: skip
