"""Feeds at addresses of their own: deadlines as a calendar; statements, changes and how duties stand as Atom."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.exchange import changes_atom, findings_atom, findings_ics, statements_atom
from foedera.model.report import Report
from foedera.web.address import Address, written
from foedera.web.api.answering import TYPES
from foedera.web.api.examples import listed
from foedera.web.narrowing import narrowed
from foedera.web.pages.home import half_a_year_before
from foedera.web.rendering import looked_up, page, shown
from foedera.workspace import Workspace, saying
from foedera.workspace.again import in_form, with_texts
from foedera.workspace.library import BUNDLED

APPLIES = ("to", "by", "party", "agreement", "since", "until", "as_of", "known_at", "binding", "kind", "status", "view")
EXAMPLES = BUNDLED / "reference" / "feeds.txt"
"""Words with which a feed has something of the bundled library: text beside it, like everything that names an actor."""
LATEST = 200
"""Statements of a feed, the latest."""


def _deadlines(_: Request, workspace: Workspace, address: Address) -> str:
    return findings_ics.write(_report(workspace, address, "ics"))


def _duties(request: Request, workspace: Workspace, address: Address) -> str:
    return findings_atom.write(_report(workspace, address, "atom"), str(request.url))


def _report(workspace: Workspace, address: Address, form: str) -> Report:
    """The duties asked about; without anybody named, those of the party of the filter. Raises WrongCall if nobody is named."""
    by = address.by or (address.party if not address.to else "")
    if not address.to and not by:
        raise WrongCall("Say to whom or by whom it is owed: to=UKR, or by=USA.", code="no-party-asked")
    found = workspace.cited(workspace.owed(address.question(by=by)))
    if shown_alone := ", ".join(f"{name}={one}" for name in ("kind", "status") for one in getattr(address, name)):
        # a feed is known by what it is asked, so one that is narrowed says that, too
        findings = narrowed(workspace, address, found.findings)
        found = replace(found, findings=findings, question=f"{found.question}, of these {shown_alone}")
    return in_form(replace(found, command=_again(workspace, found.command)), form)


def _statements(request: Request, workspace: Workspace, address: Address) -> str:
    framework = address.agreement[0] if address.agreement else ""
    asked = saying.Asked(framework=framework, speaker=address.party, since=address.since, until=address.until)
    try:
        found, _ = saying.latest(workspace.library, asked, workspace.recorded.reviewed, limit=LATEST)
    except WrongCall as error:
        if error.code != "no-such-name":
            raise
        found = []  # nothing is recorded about what the address names
    told = saying.answer(workspace.library, asked, found, workspace.today)
    told = in_form(replace(told, command=_again(workspace, told.command)), "atom")
    return statements_atom.write(told, str(request.url))


def _changes(request: Request, workspace: Workspace, address: Address) -> str:
    found = workspace.changes(address.since or half_a_year_before(workspace.today), address.to or address.party)
    told = in_form(replace(found, command=_again(workspace, found.command)), "atom")
    return changes_atom.write(told, str(request.url))


def _again(workspace: Workspace, command: str) -> str:
    return with_texts(command, workspace.named, bundled=workspace.bundled)


class Listed(NamedTuple):
    """A feed.

    Attributes:
        file: Below `/feeds/`.
        meaning: What is in it.
        words: Words of the address that it follows.
    """

    file: str
    title: str
    meaning: str
    words: tuple[str, ...]
    make: Callable[[Request, Workspace, Address], str]


_ASKED = ("to", "by", "party", "agreement", "as_of", "known_at", "view", "reading", "binding", "kind", "status", "if")
FEEDS = (
    Listed("deadlines.ics", "Deadlines", "One event for each due moment of an answer; a duty without one has none.",
           _ASKED, _deadlines),
    Listed("statements.atom", "Statements", "Who said what in office, the latest first, each with its place.",
           ("party", "agreement", "since", "until"), _statements),
    Listed("changes.atom", "Changes", "What happened since a date or half a year; for a party also duties that changed.",
           ("to", "party", "since"), _changes),
    Listed("duties.atom", "How duties stand", "One entry for each duty of an answer, and another when it stands otherwise.",
           _ASKED, _duties),
)  # fmt: skip


@looked_up
def feeds(request: Request, workspace: Workspace, address: Address) -> Response:
    """The feeds, with their addresses for what the filters say."""
    rows = [(one, f"/feeds/{one.file}?{_kept(one, address) or listed(EXAMPLES)[one.file][0]}") for one in FEEDS]
    return page(request, "feeds.html", address, applies=APPLIES, title="Feeds", rows=rows)


def _kept(one: Listed, address: Address) -> str:
    names = ["assume" if name == "if" else name for name in one.words]
    return Address(**{name: getattr(address, name) for name in names}).query()


def _given(address: Address) -> list[str]:
    return [written(name) for name in Address.__struct_fields__ if getattr(address, name)]


def _endpoint(one: Listed) -> Callable[[Request], Response]:
    @shown
    def fed(request: Request, workspace: Workspace, address: Address) -> Response:
        """The feed."""
        answer = Response(one.make(request, workspace, address).encode(), media_type=TYPES[one.file.rpartition(".")[2]])
        stamped = "hypothetical-" if address.assume else ""
        if idle := [name for name in _given(address) if name not in one.words]:
            answer.headers["x-not-applied"] = ", ".join(idle)
        answer.headers["content-disposition"] = f'inline; filename="foedera-{stamped}{one.file}"'
        return answer

    return fed


ROUTES = (Route("/feeds", feeds), *(Route(f"/feeds/{one.file}", _endpoint(one)) for one in FEEDS))
