"""Agreements: the list, and each in plain English beside its source, with its life, its scenarios and what was said of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.engine.law import Law
from foedera.errors import WrongCall
from foedera.language.format import format_block
from foedera.model import timeline as told
from foedera.model.said import Said
from foedera.model.timeline import Moment
from foedera.web.address import Address
from foedera.web.failures import NotHere
from foedera.web.narrowing import of_kind
from foedera.web.rendering import looked_up, page, shown
from foedera.workspace import Workspace, saying
from foedera.workspace import catalogue as listing
from foedera.workspace.sheet import sheet

APPLIES = ("as_of", "known_at", "party", "binding")


class Ran(msgspec.Struct, frozen=True):
    """A scenario about an agreement, and how many of its expectations held."""

    id: str
    title: str
    held: int
    of: int


@looked_up
def agreements(request: Request, workspace: Workspace, address: Address) -> Response:
    """Every agreement with its standing at the date asked about."""
    found = workspace.catalogue(
        listing.Asked(as_of=address.as_of, known_at=address.known_at, party=address.party, binding=address.binding)
    )
    found = of_kind(workspace, address, found)
    return page(request, "agreements.html", address, applies=(*APPLIES, "kind"), title="Agreements", found=found)


@shown
def agreement(request: Request, workspace: Workspace, address: Address) -> Response:
    """One agreement."""
    law = known(workspace, request.path_params["id"])
    wanted = listing.Asked(as_of=address.as_of, known_at=address.known_at)
    listed = next(one for one in workspace.catalogue(wanted).agreements if one.id == law.id)
    followed = workspace.followed(address.as_of)
    life = _life(workspace, law, followed)
    said, spoken = _said(workspace, law.id)
    return page(
        request, "agreement.html", address, applies=("as_of", "known_at"), title=law.title or law.id, law=law, listed=listed,
        sheet=sheet(workspace.library, law), source={one.id: "\n".join(format_block(one)) for one in law.provisions.values()},
        life=life, followed=followed, said=said, spoken=spoken, ran=list(_scenarios(workspace, law)),
        names=workspace.library.actors.name,
    )  # fmt: skip


LIFE = 60
"""Moments under an agreement that its page tells, the latest; all are on its timeline."""


def _life(workspace: Workspace, law: Law, followed: str) -> list[Moment]:
    """What happened to a text, and the latest of what happened under it."""
    found = workspace.life(law.id, followed)
    under = [one for one in found if one.kind not in told.OWN]
    early = set(under[:-LIFE])
    return [one for one in found if one not in early]


def known(workspace: Workspace, name: str) -> Law:
    """The agreement of that id. Raises NotHere, with what comes close."""
    law = workspace.library.laws.get(name)
    if law is None:
        from foedera.workspace.lookup import agreement as nearest

        try:
            near = nearest(workspace.library, name)
        except WrongCall as error:
            raise NotHere(str(error), code=error.code) from None
        raise NotHere(f"There is no agreement `{name}`. Did you mean {near.id}?", code="unknown-agreement")
    return law


SAID = 20
"""Statements on the page of an agreement, the latest; the others are a click away."""


def _said(workspace: Workspace, about: str) -> tuple[list[Said], int]:
    """The latest that was said about it, and how much there is."""
    asked = saying.Asked(framework=about)
    try:
        return saying.latest(workspace.library, asked, workspace.recorded.reviewed, limit=SAID)
    except WrongCall:
        return [], 0  # nothing was said about it


def _scenarios(workspace: Workspace, law: Law) -> Iterator[Ran]:
    """The scenarios that ask about it, run now."""
    named = re.compile(rf"(?<![\w-]){re.escape(law.id)}(?![\w-])")
    for scenario in workspace.library.scenarios:
        asked = [str(expect.provision) for question in scenario.questions for expect in question.expects]
        if any(named.search(one) for one in asked):
            outcomes = list(workspace.test([scenario.id]))
            own = [one for one in outcomes if one.scenario == scenario.id]
            yield Ran(scenario.id, scenario.title, sum(one.passed for one in own), len(own))


ROUTES = (Route("/agreements", agreements), Route("/agreements/{id}", agreement))
