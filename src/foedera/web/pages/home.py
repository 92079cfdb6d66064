"""The first page: what is in force and proposed, what is due, what changed, what was said, what waits for a decision."""

from __future__ import annotations

from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.catalogue import STATES
from foedera.model.report import Finding
from foedera.store.shelf import Shelf
from foedera.web.address import Address
from foedera.web.narrowing import narrowed, of_kind
from foedera.web.rendering import page, shown
from foedera.web.words import parts
from foedera.workspace import Workspace
from foedera.workspace import catalogue as listing
from foedera.workspace import timeline as telling

LATELY = 8
"""Statements shown on the first page; the others are a click away."""
APPLIES = ("as_of", "known_at", "party", "binding", "kind", "status", "since", "view")


@shown
def home(request: Request, workspace: Workspace, address: Address) -> Response:
    """The first page."""
    wanted = listing.Asked(as_of=address.as_of, known_at=address.known_at, party=address.party, binding=address.binding)
    found = of_kind(workspace, address, workspace.catalogue(wanted))
    by_state = {state: [one for one in found.agreements if one.state == state] for state in STATES}
    since = address.since or half_a_year_before(found.as_of)
    asked = telling.Asked(to=address.party, since=since, until=found.as_of)
    changed = workspace.timeline(asked, spoken=False).moments
    said = workspace.lately(telling.Asked(to=address.party, until=found.as_of), LATELY)
    return page(
        request, "home.html", address, applies=APPLIES, title="Who promised to protect whom", found=found, by_state=by_state,
        since=since, changed=changed, said=said,
        proposals=_proposals(workspace), first="1990-01-01",
    )  # fmt: skip


@shown
def due(request: Request, workspace: Workspace, address: Address) -> Response:
    """What is due, overdue or running on the record: for everybody a long answer, so the first page asks for it by itself."""
    question = address.question(to="", by=address.party, assume=(), other_views=bool(address.party))
    report = workspace.owed(question)
    found = narrowed(workspace, address, report.findings)
    with_date = [one for one in found if one.due]
    contrary = [one for one in found if one.against]
    running = [one for one in found if not one.due and not one.against]
    return page(
        request, "due.html", address, applies=APPLIES, title="Due now, on the record", report=report, with_date=_alike(with_date),
        running=_alike(running), contrary=_alike(contrary),
    )  # fmt: skip


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


ROUTES = (Route("/", home), Route("/due", due))
