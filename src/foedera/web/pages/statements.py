"""Statements: who said what, in every outlet's wording, each with its passage in its document."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlencode

import msgspec
from markupsafe import Markup
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.said import Rendering, Said
from foedera.store.shelf import Shelf
from foedera.web.address import Address, file_name, offset
from foedera.web.failures import NotHere
from foedera.web.pictures import chart
from foedera.web.pictures.ruler import Stretch
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace, saying
from foedera.workspace.passages import paragraphs_around

APPLIES = ("agreement", "party", "since", "until")
STEP = 50
"""Statements on one page."""


class Passage(msgspec.Struct, frozen=True):
    """Words in their place.

    Attributes:
        name, sha256: The document.
        spans: First and last character of each part.
        outlet, translation: Whence, and whose wording it is.
        pieces: The paragraphs around, cut at the spans; the second of each pair says whether it is the words themselves.
        note: What the reader must know: that the document is not at hand, who accepted the passage.
        words: The words themselves.
    """

    name: str
    sha256: str
    spans: tuple[tuple[int, int], ...]
    outlet: str
    translation: str
    pieces: tuple[tuple[str, bool], ...]
    note: str
    words: tuple[str, ...] = ()


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """The statements that fit the words of an address, a page of them; beside it what the address says that no other page has."""

    found: list[Said]
    total: int
    start: int
    stance: str
    outlet: str
    words: str


@looked_up
def statements(request: Request, workspace: Workspace, address: Address) -> Response:
    """The statements that fit the filters, latest first, a page at a time, with their stance over time."""
    told = _told(request, workspace, address)
    pictures = [Markup(chart.draw(_stances(told, address), narrow=narrow)) for narrow in (False, True)] if told.found else []  # noqa: S704 - drawn, and escaped, by us
    return page(
        request, "statements.html", address, applies=APPLIES, title="Statements", found=told.found, total=told.total,
        start=told.start, step=STEP, stance=told.stance, outlet=told.outlet, words=told.words, stances=saying.STANCES,
        pictures=pictures, saved=_saved(address),
    )  # fmt: skip


@looked_up
def statements_picture(request: Request, workspace: Workspace, address: Address) -> Response:
    """The picture of the same page of statements, to keep."""
    told = _told(request, workspace, address)
    headers = {"content-disposition": f'attachment; filename="{_saved(address)}.svg"'}
    return Response(chart.draw(_stances(told, address)), headers=headers, media_type="image/svg+xml")


def _saved(address: Address) -> str:
    """A file name that says what is in it."""
    return file_name("foedera", "stances", *address.agreement, address.party)


def _told(request: Request, workspace: Workspace, address: Address) -> Told:
    given = request.query_params
    stance, outlet, words = (given.get(name, "").strip() for name in ("stance", "outlet", "words"))
    start = offset(given)
    if stance and stance not in saying.STANCES:
        raise WrongCall(f"stance {stance}: one of {', '.join(saying.STANCES)}.", code="wrong-call")
    asked = saying.Asked(
        framework=address.agreement[0] if address.agreement else "", speaker=address.party, stance=stance, outlet=outlet,
        since=address.since, until=address.until,
    )  # fmt: skip
    record = workspace.recorded.reviewed
    try:
        found, total = saying.latest(workspace.library, asked, record, words=words, offset=start, limit=STEP)
    except WrongCall as error:
        if error.code != "no-such-name":
            raise
        found, total = [], 0  # nothing is recorded about what the address names
    return Told(found=list(found), total=total, start=start, stance=stance, outlet=outlet, words=words)


def _stances(told: Told, address: Address) -> chart.Chart:
    about = ", ".join(filter(None, (*address.agreement, address.party, told.stance, told.outlet, told.words)))
    shown_ = f"{told.start + 1} to {told.start + len(told.found)} of" if told.total > len(told.found) else "all"
    keep = Address(**address.relative).to_page
    own = [(name, getattr(told, name)) for name in ("stance", "outlet", "words") if getattr(told, name)]

    def closer(stretch: Stretch) -> str:
        """The page for another stretch."""
        return address.to_page("/statements", since=stretch.since, until=stretch.until) + (f"&{urlencode(own)}" if own else "")

    return chart.Chart(
        title=f"Stance over time{f': {about}' if about else ''}", said=tuple(told.found), address=closer,
        href=lambda one: keep(f"/statements/{one.id}"),
        caption=f"Statements listed: {shown_} {told.total}. A statement is what somebody said in office, not what is so.",
    )  # fmt: skip


@looked_up
def statement(request: Request, workspace: Workspace, address: Address) -> Response:
    """One statement with every wording in its place."""
    name = request.path_params["id"]
    one = saying.one(workspace.library, name, workspace.recorded.reviewed)
    if one is None:
        raise NotHere(f"There is no statement `{name[:80]}` on record.", code="no-such-name")
    shelf = Shelf(workspace.reading or request.app.state.opened.reading)
    passages = [*_own(shelf, one), *(_worded(shelf, each) for each in one.worded)]
    return page(
        request, "statement.html", address, title=f"{one.speaker}, {one.said or 'no date'}", one=one, passages=passages,
        law=workspace.library.laws.get(one.about),
    )  # fmt: skip


def _own(shelf: Shelf, one: Said) -> list[Passage]:
    """The places that the library names; their text only where a document of the same hash is at hand."""
    if not one.document or len(one.span) < 2 or (one.worded and one.document[-1] == one.worded[0].sha256):
        return []
    places = [(one.document[0], one.document[-1], one.span, "")]
    places += [(words[0], words[2], words[3:5], words[5] if len(words) > 5 else "") for words in one.renderings if len(words) > 4]
    found = []
    for number, (name, sha256, (start, end), outlet) in enumerate(places):
        spans = ((int(start), int(end)),)
        translation = one.translation if not number else ""
        quoted = one.quotes if not number else ()
        found.append(_placed(shelf, Passage(name, sha256, spans, outlet, translation, (), "", quoted)))
    return found


def _worded(shelf: Shelf, one: Rendering) -> Passage:
    note = f"accepted by {', '.join(one.reviewers)}" + (f": {one.reason}" if one.reason else "")
    outlet = ", ".join(filter(None, (one.outlet, one.agency and f"from {one.agency}")))
    bare = Passage(one.document, one.sha256, one.spans, outlet, one.translation, (), note, one.words)
    return _placed(shelf, bare, one.before, one.after)


def _placed(shelf: Shelf, one: Passage, before: str = "", after: str = "") -> Passage:
    """The passage in its paragraphs; where the document is not at hand, with what the journal has around the words."""
    note = one.note
    try:
        pieces = paragraphs_around(shelf, one.sha256, one.spans)
    except BrokenWorkspace:
        lacking = "the document is not at hand here; by its hash it can be checked elsewhere"
        note = f"{note}; {lacking}" if note else lacking
        pieces = [(before, False), (" … ".join(one.words), True), (after, False)] if one.words else []
    return replace(one, name=Path(one.name).name, note=note, pieces=tuple(piece for piece in pieces if piece[0]))


ROUTES = (
    Route("/statements", statements),
    Route("/statements/picture.svg", statements_picture),
    Route("/statements/{id}", statement),
)
