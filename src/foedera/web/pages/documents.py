"""Documents at hand, and dropping articles in: read as `foedera read` does, with what was proposed of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.review import Filed
from foedera.web import cards, limits
from foedera.web.address import Address
from foedera.web.desks import bench_of, framed
from foedera.web.failures import NotHere
from foedera.web.forms import Sent, Unfit, posted
from foedera.web.rendering import opened
from foedera.workspace.dropped import take
from foedera.workspace.passages import text_of


class Listed(msgspec.Struct, frozen=True):
    """A document of the list: its hash, name, outlet and days, proposals and how many of them somebody decided on."""

    sha256: str
    name: str
    outlet: str
    days: str
    proposals: int
    decided: int


def documents(request: Request) -> Response:
    """The documents that were read into the folder of the reading."""
    address = Address.of(request.query_params)
    number = request.query_params.get("page", "1")
    if not number.isascii() or not number.isdigit() or len(number) > 7 or number == "0":
        raise WrongCall(f"page {number[:20]}: a number from 1.", code="wrong-call")
    rows = _listed(request)
    first = (int(number) - 1) * limits.PAGE.value
    return framed(
        request, "documents.html", address, title="Documents", rows=rows[first : first + limits.PAGE.value], all=len(rows),
        number=int(number), last=-(-len(rows) // limits.PAGE.value) or 1, taken=None, kept=None, limits=limits,
        proposals=sum(one.proposals for one in rows),
    )  # fmt: skip


def _listed(request: Request) -> list[Listed]:
    bench = bench_of(opened(request))
    with bench.lock:
        bench.look()
        said = {one.about for one in bench.records if one.kind == "decision"}
        count, decided = Counter[str](), Counter[str]()
        first: dict[str, Filed] = {}
        for one in bench.proposed:
            first.setdefault(one.document, one)
            count[one.document] += 1
            decided[one.document] += bool(said.intersection(one.ids))
        bare = bench.names()
    found = []
    for sha256, name in bare:
        like = first.get(sha256)
        days = " to ".join(dict.fromkeys((like.dated.lo, like.dated.hi))) if like and like.dated.known else ""
        found.append(Listed(sha256, name, like.outlet if like else "", days, count[sha256], decided[sha256]))
    return found


class Stretch(msgspec.Struct, frozen=True):
    """A stretch of a text: the proposals that rest on it, and those that begin here."""

    text: str
    of: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


LONGEST = 200_000
"""Characters of a text on one page."""


def document(request: Request) -> Response:
    """A document with what was proposed of it, in its place."""
    sha256 = request.path_params["sha256"]
    bench = bench_of(opened(request))
    with bench.lock:
        bench.look()
        name = dict(bench.names()).get(sha256)
        if name is None:
            raise NotHere("No document of this hash was read here.", code="unknown-document")
        own = [one for one in bench.proposed if one.document == sha256]
        said: dict[str, str] = {one.about: one.verdict for one in bench.records if one.kind == "decision"}
    text = text_of(bench.shelf, sha256)
    verdicts = {one.id: next((said[ident] for ident in one.ids if ident in said), "") for one in own}
    return framed(
        request, "document.html", Address(), title=name, name=name, own=own, verdicts=verdicts, sha256=sha256, card=cards,
        stretches=list(_stretches(text[:LONGEST], own)), cut=len(text) > LONGEST,
    )  # fmt: skip


def _stretches(text: str, own: list[Filed]) -> Iterator[Stretch]:
    """The text in stretches of which each is of the same proposals throughout."""
    spans = [(start, end, one.id) for one in own for start, end in one.proposal.content]
    first = {one.id: one.proposal.content[0][0] for one in own}
    edges = sorted({0, len(text), *(min(edge, len(text)) for start, end, _ in spans for edge in (start, end))})
    for lo, hi in pairwise(edges):
        of = tuple(dict.fromkeys(ident for start, end, ident in spans if start <= lo and hi <= end))
        yield Stretch(text[lo:hi], of, tuple(ident for ident in of if first[ident] == lo))


def dropped(request: Request, sent: Sent) -> Response:
    """Read the articles that were sent, and say what became of each."""
    if not sent.files:
        raise Unfit(400, "No file was sent. Choose one or several articles.", code="nothing-sent")
    desk = opened(request)
    bench = bench_of(desk)
    with bench.lock:
        kept, taken = take(desk.workspace.library, bench.shelf, sent.files)
    status = 200 if any(one.sha256 for one in taken) else 422
    answer = framed(
        request, "documents.html", Address(), title="Articles read", rows=(), all=0, number=1, last=1, taken=taken, kept=kept,
        limits=limits, proposals=0,
    )  # fmt: skip
    answer.status_code = status
    return answer


ROUTES = (
    Route("/documents", documents, methods=["GET"]), Route("/documents", posted(dropped), methods=["POST"]),
    Route("/documents/{sha256}", document),
)  # fmt: skip
