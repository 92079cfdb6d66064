"""Why and why not: each line of a text that was tested, whether it held, what it rests on, and what would turn the answer."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.report import Step
from foedera.web.address import Address
from foedera.web.rendering import page, shown
from foedera.workspace import Workspace, recall

RELATIVE = ("as_of", "known_at", "view", "reading")


@shown
def why(request: Request, workspace: Workspace, address: Address) -> Response:
    """How one answer was reached."""
    what = request.query_params.get("provision", "")
    if not what:
        raise WrongCall("Say which provision: provision=nato-1949/art5-assist.", code="wrong-call")
    report = workspace.cited(recall.about(workspace, what, address.question(other_views=False)))  # the page does not tell them
    title = f"{'HYPOTHETICAL: ' if report.header.hypothetical else ''}Why {what}"
    return page(
        request, "why.html", address, applies=(*RELATIVE, "to", "by"), title=title, report=report, what=what, first=first,
        by_id={one.id: one for one in report.citations},
    )  # fmt: skip


@shown
def why_not(request: Request, workspace: Workspace, address: Address) -> Response:
    """In each text the first line that fails."""
    if not address.to:
        raise WrongCall("Say to whom: to=UKR.", code="no-party-asked")
    report = recall.not_owed(workspace, address.question(), everything="all" in request.query_params)
    title = f"{'HYPOTHETICAL: ' if report.header.hypothetical else ''}Why nothing is owed to {address.to}"
    return page(request, "whynot.html", address, applies=(*RELATIVE, "to", "by"), title=title, report=report)


def first(steps: tuple[Step, ...]) -> Step | None:
    """The first line that does not hold, so that it can be marked."""
    return next((step for step in steps if step.truth != "yes"), None)


ROUTES = (Route("/why", why), Route("/why-not", why_not))
