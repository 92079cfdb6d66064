"""A map to choose from: each State, or each place, leads to the what if that is asked with it."""

from __future__ import annotations

from markupsafe import Markup
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.time import parse_period
from foedera.model.truth import NO
from foedera.web.address import Address
from foedera.web.pages.whatif import Fields
from foedera.web.pictures import atlas
from foedera.web.pictures import map as drawing
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace

CHOOSE = {"attacked": "the attacked", "attacker": "the attacker", "place": "the place"}
"""What is chosen, in the words of the address and in ours."""


@looked_up
def choosing(request: Request, workspace: Workspace, address: Address) -> Response:
    """The map with its list. What else the question says is kept."""
    what = request.query_params.get("choose", "") or "attacked"
    if what not in CHOOSE:
        raise WrongCall(f"choose {what[:20]}: one of {', '.join(CHOOSE)}.", code="wrong-call")
    library, fields = workspace.library, Fields.of(address.assume)
    codes = library.actors.resolve(fields.attacked) if fields.attacked else ()
    fields = replace(fields, attacked=next(iter(codes), fields.attacked))
    if what != "attacked" and not fields.attacked:
        raise WrongCall(f"Choose the attacked first, then {CHOOSE[what]}.", code="wrong-call")
    if what == "place":
        own = [(name, library.places.name(name)) for name in sorted(atlas.points())]
    else:
        today = parse_period(address.as_of or workspace.today)
        known = [code for code, shape in atlas.shapes().items() if shape.kind == "state" and library.actors.known(code)]
        own = [(code, library.actors.name(code)) for code in sorted(known) if library.actors.exists(code, today) is not NO]
    offered = [(name, told, _asked(address, fields, what, name if what != "place" else told)) for name, told in own]
    wide, narrow = (_drawn(what, offered, fields, narrow=narrow) for narrow in (False, True))
    return page(
        request, "choosing.html", address, title=f"Choose {CHOOSE[what]} on the map", what=what, offered=offered,
        wide=Markup(wide), narrow=Markup(narrow),  # noqa: S704 - drawn, and escaped, by us
    )  # fmt: skip


def _asked(address: Address, fields: Fields, what: str, chosen: str) -> str:
    """The what if with what is chosen; without an attacker only the form is filled in."""
    other = replace(fields, **{what: chosen})
    to = chosen if what == "attacked" else address.to
    return address.to_page("/what-if", to=to, assume=other.assume if other.attacker and other.attacked else ())


def _drawn(what: str, offered: list[tuple[str, str, str]], fields: Fields, *, narrow: bool) -> str:
    chosen = {"attacked": fields.attacked, "attacker": fields.attacker, "place": ""}[what]
    states: dict[str, drawing.State] = {}
    spots: tuple[drawing.Spot, ...] = ()
    if what == "place":
        points, land = atlas.points(), atlas.shapes().get(fields.attacked)
        spots = tuple(
            drawing.Spot(longitude=points[name][0], latitude=points[name][1], number=str(number), text=told, href=href)
            for number, (name, told, href) in enumerate(offered, 1) if land and atlas.lies(atlas.project(*points[name]), land)
        )  # fmt: skip
        states = {fields.attacked: drawing.State(text=fields.attacked, chosen=True)}
    else:
        states = {code: drawing.State(text=told, href=href, chosen=code == chosen) for code, told, href in offered}
    return drawing.draw(
        drawing.Map(
            title=f"Choose {CHOOSE[what]}", description="Each leads to the question asked with it; the list has the same.",
            states=states, spots=spots, spotted="a place of the list, by number", frame="auto" if what == "place" else "world",
        ),
        narrow=narrow, prefix="choose", shared=narrow,
    )  # fmt: skip


ROUTES = (Route("/what-if/map", choosing),)
