"""What cannot both be kept, for whom nobody is bound, and how far a process has come: three questions to many texts."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.model.conflict import KINDS
from foedera.web.address import Address
from foedera.web.rendering import page, shown
from foedera.workspace import Workspace, conflicts, gaps, missing
from foedera.workspace.lookup import agreement


@shown
def clashing(request: Request, workspace: Workspace, address: Address) -> Response:
    """Provisions that cannot both be kept, each with the scenario that shows it."""
    names = _names(workspace, address)
    between = request.query_params.get("between", "") not in ("", "0", "no")
    asked = conflicts.Asked(names=names, between=between, known_at=address.known_at, view=address.view or "default")
    found = workspace.conflicts(asked)
    by_kind = [(title, [one for one in found.conflicts if one.kind == kind]) for kind, title in KINDS]
    return page(
        request, "conflicts.html", address, applies=("agreement", "known_at", "view"),
        title="HYPOTHETICAL: what cannot both be kept", found=found,
        by_kind=[one for one in by_kind if one[1]], between=between, names=names,
        query=address.query(agreement=names, between="1" if between else ""),
    )  # fmt: skip


@shown
def unbound(request: Request, workspace: Workspace, address: Address) -> Response:
    """For which attacker, place and date nobody is bound."""
    asked = gaps.Asked(to=address.to, as_of=address.as_of, known_at=address.known_at, view=address.view or "default")
    found = workspace.gaps(asked) if address.to else None
    title = f"HYPOTHETICAL: after an attack on {found.name}, who is bound" if found else "For which attacker nobody is bound"
    return page(
        request, "gaps.html", address, applies=("to", "as_of", "known_at", "view"), title=title, found=found,
        query=address.query(), to_label="Attacked", places=lambda ids: [workspace.library.places.name(one) for one in ids],
    )  # fmt: skip


@shown
def lacking(request: Request, workspace: Workspace, address: Address) -> Response:
    """How far a party has come in a process, and what the next step takes."""
    names = _names(workspace, address)
    found = None
    if address.party and names:
        asked = missing.Asked(
            actor=address.party, agreement=names[0], as_of=address.as_of, known_at=address.known_at,
            view=address.view or "default",
        )  # fmt: skip
        found = workspace.missing(asked)
    title = f"How far {found.name or found.actor} has come in {found.agreement}" if found else "How far a process has come"
    return page(
        request, "missing.html", address, applies=("party", "agreement", "as_of", "known_at", "view"), title=title, found=found,
        processes=missing.processes(workspace.library), query=address.query(agreement=names),
    )  # fmt: skip


def _names(workspace: Workspace, address: Address) -> tuple[str, ...]:
    library = workspace.library
    parted = (([text] if text in library.laws else text.replace(",", " ").split()) for text in address.agreement)
    written = [part for parts in parted for part in parts]
    if any(part not in library.laws for part in written):
        written = list(address.agreement)  # a title with spaces
    return tuple(dict.fromkeys(agreement(library, word).id for word in written))


ROUTES = (Route("/conflicts", clashing), Route("/gaps", unbound), Route("/missing", lacking))
