"""What if: an assumed event, what follows from it as a board, and what one changed fact turns."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode

import msgspec
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model import report as out
from foedera.model.grouping import by_words, grouped, heading, lacking, notes, place, promise, states
from foedera.model.report import Finding, Report
from foedera.model.timeline import Shift
from foedera.web import words
from foedera.web.address import Address
from foedera.web.narrowing import narrowed
from foedera.web.rendering import page, shown
from foedera.workspace import Workspace
from foedera.workspace.timeline import compared

APPLIES = ("to", "by", "as_of", "known_at", "agreement", "binding", "kind", "status", "view", "reading")
EVENTS = ("armed attack", "invasion", "threat of force", "use of force", "annexation", "mobilisation", "declaration of war")
"""What the form offers; any class of the library can be written by hand."""
CHANGES = (
    ("attacker", "the attacker is"), ("attacked", "the attacked is"), ("on", "it happens on"), ("place", "it happens in"),
    ("also", "also happens"), ("view", "the view is"), ("reading", "the reading is"),
)  # fmt: skip
_FIRST = re.compile(r"^(?P<event>.+?) by (?P<attacker>.+?) on (?P<attacked>.+?)(?: at (?P<on>\S+))?(?: in (?P<place>.+))?$")


_FORCE = {name: position for position, (name, _) in enumerate(out.SECTIONS)}
"""What binds most stands first."""


class Card(msgspec.Struct, frozen=True):
    """Findings that say the same of different bearers, as the board shows them."""

    heading: str
    promise: str
    states: tuple[str, ...]
    bearers: tuple[tuple[str, tuple[Finding, ...]], ...]
    notes: tuple[str, ...]
    without: tuple[str, ...]
    first: Finding


class Fields(msgspec.Struct, frozen=True):
    """The form: the first assumed event taken apart, and the rest as written."""

    event: str = "armed attack"
    attacker: str = ""
    attacked: str = ""
    on: str = ""
    place: str = ""
    more: str = ""

    @classmethod
    def of(cls, assume: tuple[str, ...]) -> Fields:
        """The fields of a question."""
        clauses = [part.strip() for text in assume for part in text.split(";") if part.strip()]
        found = _FIRST.match(clauses[0]) if clauses else None
        if found is None:
            return cls(more="\n".join(clauses))
        return cls(**{key: value or "" for key, value in found.groupdict().items()}, more="\n".join(clauses[1:]))

    @property
    def assume(self) -> tuple[str, ...]:
        """The words of the question: one event for each."""
        found = []
        if self.attacker or self.attacked:
            at = f" at {self.on}" if self.on else ""
            where = f" in {self.place}" if self.place else ""
            found.append(f"{self.event} by {self.attacker} on {self.attacked}{at}{where}")
        return (*found, *(line.strip() for line in self.more.splitlines() if line.strip()))


def what_if(request: Request) -> Response:
    """The page; a filled form becomes an address that says the question in the words of the command line."""
    given = request.query_params
    if any(name in given for name in ("attacker", "attacked", "more")):
        fields = Fields(**{name: given.get(name, "").strip() or default for name, default in _plain_fields()})
        asked_by, asked_at = given.get("asked_by", "").strip(), given.get("asked_at", "").strip() or fields.on
        if asked_by:
            at = f" at {asked_at}" if asked_at else ""
            fields = replace(fields, more="\n".join(filter(None, (fields.more, f"request by {asked_by}{at}"))))
        kept = [(name, value) for name, value in given.multi_items() if name in _KEPT and value]
        to = given.get("to", "").strip() or fields.attacked
        query = [("to", to)] * bool(to) + [("if", one) for one in fields.assume] + kept
        return RedirectResponse(f"/what-if?{urlencode(query)}", 303)
    return _answered(request)


_KEPT = ("as_of", "known_at", "view", "reading", "agreement", "by", "binding", "kind", "status")


def _plain_fields() -> list[tuple[str, str]]:
    return [(field.name, str(field.default)) for field in msgspec.structs.fields(Fields)]


@shown
def _answered(request: Request, workspace: Workspace, address: Address) -> Response:
    change, value = request.query_params.get("change", ""), request.query_params.get("value", "").strip()
    fields = Fields.of(address.assume)
    context: dict[str, Any] = {
        "title": "What if", "fields": fields, "events": EVENTS, "changes": CHANGES, "change": change, "value": value,
        "places": [(name, workspace.library.places.name(name)) for name in workspace.library.places.ids()],
        "readings": (), "shifts": None, "report": None,
    }  # fmt: skip
    if not address.assume:
        return page(request, "whatif.html", address, **context)
    report = workspace.owed(address.question())
    kept = replace(report, findings=narrowed(workspace, address, report.findings))
    context |= {
        "count": len(_told(report)), "kept": len(_told(kept)),
        "report": report, "title": _title(report), "board": list(board(kept)), "refused": _refused(kept),
    }  # fmt: skip
    if change and value:
        context |= _turned(workspace, address, report, change, value)
    return page(request, "whatif.html", address, applies=APPLIES, **context)


def _title(report: Report) -> str:
    return f"HYPOTHETICAL: {report.header.assumed}"


def board(report: Report) -> list[tuple[str, str, str, list[Card]]]:
    """Columns of the board with their cards; empty columns are left out."""
    shown_ = [one for one in report.findings if one.section not in (out.NOT_OWED, out.STANDING) and one.title]
    lanes = []
    for name, title, meaning in words.BOARD:
        own = tuple(one for one in shown_ if words.column(one) == name)
        groups = sorted(grouped(own), key=lambda group: (_FORCE[group[0].section], place(group)))
        if groups:
            lanes.append((name, title, meaning, [_card(group, own, report) for group in groups]))
    return lanes


def _told(report: Report) -> list[Finding]:
    """The answers that the page tells: all but what stands without an occasion."""
    return [one for one in report.findings if one.section != out.STANDING]


def _refused(report: Report) -> list[Finding]:
    """What is not owed, and the texts of which no clause is known."""
    return [one for one in report.findings if one.section == out.NOT_OWED or (not one.title and one.section != out.STANDING)]


def _card(group: list[Finding], found: tuple[Finding, ...], report: Report) -> Card:
    return Card(
        heading=heading(group), promise=promise(group[0]), states=tuple(states(group)),
        bearers=tuple((says, tuple(each)) for says, each in by_words(group)), notes=tuple(notes(group)),
        without=tuple(lacking(group, found, report)), first=group[0],
    )  # fmt: skip


def _turned(workspace: Workspace, address: Address, before: Report, change: str, value: str) -> dict[str, object]:
    """What another value of one fact turns. Raises WrongCall for a fact that there is none of."""
    if change not in dict(CHANGES):
        raise WrongCall(f"change {change}: one of {', '.join(name for name, _ in CHANGES)}.", code="wrong-call")
    other = _changed(address, change, value)
    after = workspace.owed(other.question())
    shifts: tuple[Shift, ...] = compared(before, after)
    return {"shifts": shifts, "other": other, "after": after, "said": f"{dict(CHANGES)[change]} {value}"}


def _changed(address: Address, change: str, value: str) -> Address:
    if change in ("view", "reading"):
        return replace(address, **{change: value if change == "view" else (*address.reading, value)})
    if change == "also":
        return replace(address, assume=(*address.assume, value))
    fields = Fields.of(address.assume)
    if not fields.attacker:
        told = "The first assumed event is not of the form EVENT by WHO on WHOM, so its facts cannot be changed one by one."
        raise WrongCall(told)
    follows = address.to == fields.attacked and change == "attacked"
    return replace(address, assume=replace(fields, **{change: value}).assume, to=value if follows else address.to)


@shown
def scenario(request: Request, workspace: Workspace, address: Address) -> Response:
    """The question with its answers as a scenario, to keep and to test with `foedera test`."""
    from foedera.workspace.keepsake import written

    name, text = written(workspace, address.question())
    headers = {"content-disposition": f'attachment; filename="{name}.pact"'}
    return Response(text, headers=headers, media_type="text/plain")


ROUTES = (Route("/what-if", what_if), Route("/what-if/scenario", scenario))
