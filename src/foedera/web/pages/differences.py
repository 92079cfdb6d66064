"""What is different between two texts: two agreements, two readings of one, or one at two dates, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.model.difference import GONE, KEPT, LineOf
from foedera.web.address import Address
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace
from foedera.workspace.diff import Asked
from foedera.workspace.lookup import agreement
from foedera.workspace.starting import wordings


@looked_up
def difference(request: Request, workspace: Workspace, address: Address) -> Response:
    """The form, and the difference as soon as two texts are named."""
    dates = tuple(text.strip() for text in request.query_params.getlist("at") if text.strip())
    library = workspace.library
    names = tuple(agreement(library, word).id for word in address.agreement)  # by name only: no file of the machine is read
    asked = Asked(names=names, readings=address.reading, dates=dates)
    enough = len(names) > 1 or bool(address.reading or dates)
    found = workspace.diff(asked) if enough else None
    title = f"{found.left.label} and {found.right.label}, line by line" if found else "What is different"
    return page(
        request, "difference.html", address, title=title, found=found, asked=asked, runs=runs,
        query=address.query(agreement=names, at=dates), wordings=[one for one in wordings(workspace.library) if one[2].held],
    )  # fmt: skip


def runs(lines: Sequence[LineOf], *, full: bool = False) -> Iterator[tuple[str, list[str]]]:
    """Lines with the same sign together: `gone`, `new` or, if asked for, `kept`."""
    for sign, group in groupby(lines, key=lambda one: one.sign):
        if sign != KEPT or full:
            yield ("kept" if sign == KEPT else "gone" if sign == GONE else "new"), [one.text.rstrip() for one in group]


ROUTES = (Route("/compare/diff", difference),)
