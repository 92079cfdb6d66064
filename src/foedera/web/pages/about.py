"""About: what this is and is not, the limits of the server, keys, and what the signs mean."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.web import limits
from foedera.web.address import Address
from foedera.web.guard import POLICY
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace
from foedera.workspace.sheet import EVIDENCE


@looked_up
def about(request: Request, workspace: Workspace, address: Address) -> Response:
    """The page."""
    return page(request, "about.html", address, title="About", limits=limits.TABLE, marks=EVIDENCE, policy=POLICY)


ROUTES = (Route("/about", about),)
