"""The answers of the pages for programs: the same JSON as the command line prints, and every form that `exchange` can write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.exchange import forms, writer
from foedera.web.address import Address
from foedera.web.failures import NotHere
from foedera.web.rendering import as_json, shown
from foedera.workspace import Workspace, bonds, conflicts, diff, gaps, missing, recall, saying
from foedera.workspace import catalogue as listing
from foedera.workspace import timeline as telling
from foedera.workspace.lookup import agreement, resolved

JSON = "json"
TYPES = {
    "csv": "text/csv; charset=utf-8", "md": "text/markdown; charset=utf-8", "ics": "text/calendar; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
}  # fmt: skip
"""Content types of the forms."""


class Question(NamedTuple):
    """A question: who answers it, and as what kind `exchange` knows the answer (empty: JSON only)."""

    answer: Callable[[Request, Workspace, Address], Any]
    kind: str = ""


def _owed(request: Request, workspace: Workspace, address: Address) -> Any:
    if not address.to and not address.by:
        raise WrongCall("Say to whom or by whom it is owed: to=UKR, or by=USA.", code="no-party-asked")
    return workspace.cited(workspace.owed(address.question(standing="standing" in request.query_params)))


def _why(request: Request, workspace: Workspace, address: Address) -> Any:
    what = request.query_params.get("provision", "")
    if not what:
        raise WrongCall("Say which provision: provision=nato-1949/art5-assist.", code="wrong-call")
    return workspace.cited(recall.about(workspace, what, address.question()))


def _whynot(request: Request, workspace: Workspace, address: Address) -> Any:
    if not address.to:
        raise WrongCall("Say to whom: to=UKR.", code="no-party-asked")
    everything = "all" in request.query_params
    return workspace.cited(recall.not_owed(workspace, address.question(), everything=everything))


def _compare(request: Request, workspace: Workspace, address: Address) -> Any:
    names = [resolved(workspace.library, name) for name in address.agreement]
    return workspace.compare(names, request.query_params.getlist("rows"), known_at=address.known_at, by=address.by)


def _timeline(request: Request, workspace: Workspace, address: Address) -> Any:
    about = resolved(workspace.library, address.agreement[0]) if address.agreement else ""
    to = address.party or address.to
    return workspace.timeline(telling.Asked(about=about, to=to, since=address.since, until=address.until))


def _changes(request: Request, workspace: Workspace, address: Address) -> Any:
    if not address.since:
        raise WrongCall("Say since when: since=2025-06-01.", code="wrong-call")
    return workspace.changes(address.since, address.to or address.party)


def _said(request: Request, workspace: Workspace, address: Address) -> Any:
    given = request.query_params
    about = address.agreement[0] if address.agreement else ""
    asked = saying.Asked(
        framework=about, speaker=address.party, stance=given.get("stance", ""), outlet=given.get("outlet", ""),
        since=address.since, until=address.until,
    )  # fmt: skip
    _, told, left = saying.said(workspace.library, asked, workspace.reading)
    return saying.answer(workspace.library, asked, (*told, *left))


def _diff(request: Request, workspace: Workspace, address: Address) -> Any:
    dates = tuple(text for text in request.query_params.getlist("at") if text)
    return workspace.diff(diff.Asked(names=_ids(workspace, address), readings=address.reading, dates=dates))


def _conflicts(request: Request, workspace: Workspace, address: Address) -> Any:
    between = request.query_params.get("between", "") not in ("", "0", "no")
    view = address.view or "default"
    names = _ids(workspace, address)
    return workspace.conflicts(conflicts.Asked(names=names, between=between, known_at=address.known_at, view=view))


def _gaps(request: Request, workspace: Workspace, address: Address) -> Any:
    view = address.view or "default"
    return workspace.gaps(gaps.Asked(to=address.to, as_of=address.as_of, known_at=address.known_at, view=view))


def _missing(request: Request, workspace: Workspace, address: Address) -> Any:
    names, view = _ids(workspace, address), address.view or "default"
    if not address.party or len(names) != 1:
        raise WrongCall("Say who and in which process: party=UKR, agreement=nato-ukraine.", code="wrong-call")
    return workspace.missing(
        missing.Asked(
            actor=address.party, agreement=names[0], as_of=address.as_of, known_at=address.known_at, view=view,
        )
    )  # fmt: skip


def _ids(workspace: Workspace, address: Address) -> tuple[str, ...]:
    """The agreements by id; by name only, so that no file of the machine is read."""
    return tuple(dict.fromkeys(agreement(workspace.library, word).id for word in address.agreement))


def _bonds(request: Request, workspace: Workspace, address: Address) -> Any:
    drafts = request.query_params.get("drafts", "") not in ("", "0")
    names = _ids(workspace, address)
    return workspace.bonds(
        bonds.Asked(as_of=address.as_of, known_at=address.known_at, by=address.by, to=address.to, under=names, drafts=drafts)
    )


def _agreements(request: Request, workspace: Workspace, address: Address) -> Any:
    wanted = listing.Asked(as_of=address.as_of, known_at=address.known_at, party=address.party, binding=address.binding)
    return workspace.catalogue(wanted)


QUESTIONS = {
    "agreements": Question(_agreements),
    "owed": Question(_owed, "findings"),
    "why": Question(_why, "explanation"),
    "whynot": Question(_whynot, "refusals"),
    "compare": Question(_compare, "comparison"),
    "diff": Question(_diff, "difference"),
    "conflicts": Question(_conflicts, "conflicts"),
    "gaps": Question(_gaps, "gaps"),
    "missing": Question(_missing, "missing"),
    "bonds": Question(_bonds, "bonds"),
    "timeline": Question(_timeline, "timeline"),
    "changes": Question(_changes, "changes"),
    "said": Question(_said, "statements"),
}
"""Names as on the command line; the parameters are the words of the pages' addresses."""


@shown
def asked(request: Request, workspace: Workspace, address: Address) -> Response:
    """The answer, as JSON or in the form that `format` names."""
    name = request.path_params["name"]
    if name not in QUESTIONS:
        raise NotHere(f"There is no question `{name[:80]}`; there are {', '.join(QUESTIONS)}.", code="no-such-page")
    question = QUESTIONS[name]
    form = request.query_params.get("format", JSON)
    known = (JSON, *forms(question.kind)) if question.kind else (JSON,)
    if form not in known:
        raise WrongCall(f"format {form[:40]}: {name} is written as {', '.join(known)}.", code="wrong-call")
    answer = question.answer(request, workspace, address)
    if getattr(answer, "command", "").startswith("foedera "):
        answer = replace(answer, command=f"{answer.command} --format {form}")
    if form == JSON:
        return as_json(answer)
    stamped = "hypothetical-" if getattr(getattr(answer, "header", None), "hypothetical", False) else ""
    headers = {"content-disposition": f'inline; filename="foedera-{stamped}{name}.{form}"'}
    return Response(writer(question.kind, form)(answer), headers=headers, media_type=TYPES.get(form, "text/plain"))


ROUTES = (Route("/api/{name}", asked),)
