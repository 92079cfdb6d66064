"""The first page: what is in force and proposed, what is due, what changed, what was said, what waits for a decision."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.catalogue import STATES
from foedera.model.report import Finding
from foedera.model.timeline import Moment
from foedera.store.shelf import Shelf
from foedera.web.address import Address
from foedera.web.narrowing import narrowed, of_kind
from foedera.web.rendering import FRAGMENT, page, shown, surveyed
from foedera.web.words import parts
from foedera.workspace import Workspace
from foedera.workspace import catalogue as listing
from foedera.workspace import timeline as telling

LATELY = 8
"""Statements shown on the first page; the others are a click away."""
LATEST, MOST = 12, 200
"""Changes shown on the first page; rows of one list on a page of its own."""
APPLIES = ("as_of", "known_at", "party", "binding", "kind", "status", "since", "view")


@shown
def home(request: Request, workspace: Workspace, address: Address) -> Response:
    """The first page. What changed and what is due are parts of their own where the record is long, and due always."""
    wanted = listing.Asked(as_of=address.as_of, known_at=address.known_at, party=address.party, binding=address.binding)
    found = of_kind(workspace, address, workspace.catalogue(wanted))
    by_state = {state: [one for one in found.agreements if one.state == state] for state in STATES}
    since = _since(workspace, address, found.as_of)
    moments = None if workspace.followed(found.as_of) else _changed(workspace, address, since, found.as_of)
    said = workspace.lately(telling.Asked(to=address.party, until=found.as_of), LATELY)
    return page(
        request, "home.html", address, applies=APPLIES, title="Who promised to protect whom", found=found, by_state=by_state,
        since=since, until=found.as_of, changed=moments, latest=LATEST, said=said,
        proposals=_proposals(workspace), first="1990-01-01",
    )  # fmt: skip


@surveyed
def changed(request: Request, workspace: Workspace, address: Address) -> Response:
    """What happened and fell due since a date: its latest as a part of the first page, or more of it as a page."""
    until = address.as_of or workspace.today
    since = _since(workspace, address, until)
    return page(
        request, "changed.html", address, applies=("as_of", "known_at", "party", "since"), title=f"On record since {since}",
        since=since,
        until=until, known=_known(workspace, address, until), changed=_changed(workspace, address, since, until),
        latest=LATEST if FRAGMENT in request.headers else MOST,
    )  # fmt: skip


def _since(workspace: Workspace, address: Address, until: str) -> str:
    """From when on changes are told: as asked, else half a year, or less of a long record."""
    return address.since or max(half_a_year_before(until), workspace.followed(until))


def _known(workspace: Workspace, address: Address, until: str) -> str:
    """By when what is told was known: without hindsight, as the rest of the first page."""
    return address.known_at or min(until, workspace.today)


def _changed(workspace: Workspace, address: Address, since: str, until: str) -> tuple[Moment, ...]:
    asked = telling.Asked(to=address.party, since=since, until=until, known_at=_known(workspace, address, until))
    return workspace.timeline(asked, spoken=False).moments


@surveyed
def due(request: Request, workspace: Workspace, address: Address) -> Response:
    """What is due, overdue or running on the record: for everybody a long answer, so the first page asks for it by itself."""
    as_of = address.as_of or workspace.today
    since = address.since or workspace.followed(as_of)
    question = address.question(to="", by=address.party, assume=(), other_views=bool(address.party), since=since, terse=True)
    report = workspace.owed(question)
    found = narrowed(workspace, address, report.findings)
    with_date = [one for one in found if one.due]
    contrary = [one for one in found if one.against]
    running = [one for one in found if not one.due and not one.against]
    return page(
        request, "due.html", address, applies=APPLIES, title="Due now, on the record", report=report, with_date=_alike(with_date),
        running=_alike(running), contrary=_alike(contrary), most=MOST, since=since, further=_further(since, workspace.begun),
    )  # fmt: skip


def _further(since: str, begun: str) -> list[tuple[str, str]]:
    """Dates further back from which the record can be followed, and what is said of each."""
    if not since or since <= begun:
        return []
    back = [(f"{int(since[:4]) - years:04}-01-01", f"from {int(since[:4]) - years}") for years in (1, 5)]
    return [*(one for one in back if one[0] > begun), (begun, "everything on record")]


def _alike(found: list[Finding]) -> list[list[Finding]]:
    """Findings that say the same of different bearers over the same events, together."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for one in found:
        groups.setdefault((one.agreement, one.provision, one.due, one.events, one.mark, *parts(one)), []).append(one)
    return list(groups.values())


def half_a_year_before(as_of: str) -> str:
    """The day half a year before a day, ISO. Raises WrongCall if it is none."""
    try:
        day = date.fromisoformat(as_of[:10])
    except ValueError:
        raise WrongCall(f"as_of {as_of}: write a day, such as 2026-11-27.", code="impossible-date") from None
    month, year = (day.month - 6, day.year) if day.month > 6 else (day.month + 6, day.year - 1)
    return date(year, month, min(day.day, 28)).isoformat()


def _proposals(workspace: Workspace) -> bool:
    """Whether articles were read here."""
    return workspace.reading is not None and Shelf(workspace.reading).begun


ROUTES = (Route("/", home), Route("/changed", changed), Route("/due", due))
