"""The map: who is bound toward whom at a date, with the table of the same."""

from __future__ import annotations

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.bonds import GUARANTEE, Bonds
from foedera.web.address import Address
from foedera.web.pictures import atlas, holds
from foedera.web.pictures import map as drawing
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace
from foedera.workspace.bonds import Asked
from foedera.workspace.lookup import agreement

APPLIES = ("as_of", "known_at", "to", "by", "agreement")


@looked_up
def atlas_page(request: Request, workspace: Workspace, address: Address) -> Response:
    """The map and its table."""
    found, drafts, boundaries = _found(request, workspace, address)
    wide, narrow = (_drawn(found, address, drafts, boundaries, narrow=narrow) for narrow in (False, True))
    return page(
        request, "map.html", address, applies=APPLIES, title=_title(found), found=found, ties=holds.ties(found), drafts=drafts,
        boundaries=boundaries, policies=atlas.BOUNDARIES, saved=saved(found), wide=Markup(wide), narrow=Markup(narrow),  # noqa: S704 - drawn, and escaped, by us
    )  # fmt: skip


@looked_up
def atlas_picture(request: Request, workspace: Workspace, address: Address) -> Response:
    """The map alone, to keep."""
    found, drafts, boundaries = _found(request, workspace, address)
    headers = {"content-disposition": f'attachment; filename="{saved(found)}.svg"'}
    drawn = _drawn(found, address, drafts, boundaries, narrow=False)
    return Response(drawn, headers=headers, media_type="image/svg+xml")


def saved(found: Bonds) -> str:
    """A file name that says what is in it."""
    stamp = ["hypothetical"] if any(one.hypothetical for one in found.bonds) else []
    parts = ["foedera", *stamp, "map", *(code for code in (found.by, found.to) if code), found.as_of[:10]]
    return "-".join(part for part in parts if part.replace("-", "").isalnum())


def _found(request: Request, workspace: Workspace, address: Address) -> tuple[Bonds, bool, str]:
    boundaries = request.query_params.get("boundaries", "") or atlas.UN
    if boundaries not in atlas.BOUNDARIES:
        raise WrongCall(f"boundaries {boundaries[:40]}: one of {', '.join(atlas.BOUNDARIES)}.", code="wrong-call")
    drafts = request.query_params.get("drafts", "") not in ("", "0")
    under = tuple(agreement(workspace.library, name).id for name in address.agreement)
    asked = Asked(
        as_of=address.as_of, known_at=address.known_at, by=address.by, to=address.to, kinds=GUARANTEE, under=under, drafts=drafts
    )
    return workspace.bonds(asked), drafts, boundaries


def _title(found: Bonds) -> str:
    whom = f" toward {found.names.get(found.to, found.to)}" if found.to else ""
    return f"{'HYPOTHETICAL: ' if found.drafts else ''}Who is bound{whom}, {found.as_of}"


def _drawn(found: Bonds, address: Address, drafts: bool, boundaries: str, *, narrow: bool) -> str:  # noqa: FBT001 - as the address has it
    texts = f"; texts: {', '.join(found.under)}" if found.under else ""
    return drawing.draw(
        drawing.Map(
            title=_title(found), description="Filled by who is bound to help, decide or consult; the table below has the same.",
            states=holds.roles(found, lambda code: address.to_page("/map", to=code, by="")), lines=holds.lines(found),
            boundaries=boundaries, stamp="HYPOTHETICAL: texts not in force are shown too" if drafts else "",
            caption=(f"As of {found.as_of}, known at {found.known_at}{texts}. Not a forecast. Not legal advice.",),
        ),
        narrow=narrow, prefix="map", shared=narrow,
    )  # fmt: skip


ROUTES = (Route("/map", atlas_page), Route("/map/picture.svg", atlas_picture))
