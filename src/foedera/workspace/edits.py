"""What a reviewer sets right in a proposal, or enters beside it. The words and their place are the document's and stay."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, cast, get_args

import msgspec
from msgspec.structs import replace

from foedera.engine.occurrence import Occurrence
from foedera.errors import WrongCall
from foedera.model.proposal import Happening, Kind, Link, Party, Proposal, Said, Site, Span, Stance, Status, identify_event
from foedera.model.review import EVENT_FIELDS, FIELDS, Filed
from foedera.model.time import BEGINNING, END, Period, format_instant
from foedera.reading.names import Names

STANCES = ("support", "oppose", "neutral")
AROUND = 40
"""Characters kept on either side of the content, by which it is found again."""

Known = Callable[[str], str]
"""The id of the agreement that a text names; raises WrongCall if there is none."""

Happened = Callable[[str], Occurrence]
"""The event that words such as `invasion by RUS on UKR at 2022-02-24` tell; raises WrongCall if they tell none."""


class Speaker(NamedTuple):
    """Who is meant by a name at a time: identifier, name, office and whom they speak for; empty where not known."""

    entity: str = ""
    name: str = ""
    office: str = ""
    on_behalf_of: str = ""


Named = Callable[[str, str, str], Speaker | None]
"""Who is meant by a name, between two days (ISO, empty if open); None if the tables know nobody of that name."""


def named_in(names: Names) -> Named:
    """Speakers by the tables of office-holders and actors."""

    def named(text: str, lo: str, hi: str) -> Speaker | None:
        """The person with the office of that time, else the actor; None if neither is known."""
        found = names.people.named(text, lo, hi)
        if found is not None:
            term = found.person.at(lo, hi)
            return Speaker(found.person.id, found.person.name, term.office if term else "", term.code if term else "")
        actor = names.actor(text, lo, hi)
        return Speaker(actor[0], text, "", actor[0]) if actor else None  # an actor is named as the reviewer names it

    return named


def nobody(text: str, lo: str, hi: str) -> Speaker | None:  # noqa: ARG001 - the signature of Named
    """Tables that know nobody."""
    return None


def nothing(text: str) -> Occurrence:
    """Tables that know no event."""
    raise WrongCall(f"`{text}` is no event that can be entered here.", code="unfit-decision")


def parse_edit(text: str) -> dict[str, str]:
    """`field=value; field=value` as pairs. Raises WrongCall for what is not of this form."""
    found: dict[str, str] = {}
    for part in filter(str.strip, text.split(";")):
        field, sign, value = (piece.strip() for piece in part.partition("="))
        if not sign or not value:
            raise WrongCall(f"`{part.strip()}` is not field=value.", code="unfit-decision")
        found[field] = value
    if not found:
        raise WrongCall("Nothing was edited: write field=value.", code="unfit-decision")
    return found


def edited(filed: Filed, edit: dict[str, str], speaker: Speaker, agreement: Known, happened: Happened = nothing) -> Filed:
    """The proposal with fields set right.

    Raises:
        WrongCall: A field or value that there is not, or a stance where no framework is linked.
    """
    if edit and filed.proposal.provision is not None:
        raise WrongCall("A provision as it is reported is accepted or rejected; there is nothing to edit.", code="unfit-decision")
    fields = FIELDS if filed.proposal.event is None else EVENT_FIELDS
    wrong = [field for field in edit if field not in fields]
    if wrong:
        raise WrongCall(f"`{wrong[0]}` is no field to edit: {', '.join(fields)}.", code="unfit-decision")
    if filed.proposal.event is not None:
        return replace(filed, proposal=_event(filed.proposal, filed.proposal.event, edit, happened))
    proposal = filed.proposal
    if "speaker" in edit:
        proposal = replace(proposal, **speaker._asdict(), how="name", why="set by the reviewer")
    if kind := edit.get("kind", ""):
        if kind not in get_args(Kind):
            raise WrongCall(f"`{kind}` is no kind of statement: {', '.join(get_args(Kind))}.", code="unfit-decision")
        proposal = replace(proposal, kind=cast("Kind", kind))
    if framework := edit.get("framework", ""):
        name = "" if framework == "none" else agreement(framework)
        links = (Link(name, "set by the reviewer"),) if name else ()
        proposal = replace(proposal, links=links, stance=tuple(one for one in proposal.stance if one.framework == name))
    changed = replace(filed, proposal=proposal)
    return _stance(changed, edit["stance"]) if edit.get("stance") else changed


def _stance(filed: Filed, stance: str) -> Filed:
    if stance not in (*STANCES, "none") or not filed.framework:
        why = f"is none of {', '.join(STANCES)}, none" if filed.framework else "has no framework to be toward"
        raise WrongCall(f"The stance `{stance}` {why}.", code="unfit-decision")
    rest = tuple(one for one in filed.proposal.stance if one.framework != filed.framework)
    mine = () if stance == "none" else (msgspec.convert(
        {"framework": filed.framework, "value": stance, "reason": "set by the reviewer"}, Stance),)
    return replace(filed, proposal=replace(filed.proposal, stance=(*mine, *rest)))


def _event(proposal: Proposal, event: Happening, edit: dict[str, str], happened: Happened) -> Proposal:
    if words := edit.get("event", ""):
        event = told(happened(words), event)
    if status := edit.get("status", ""):
        if status not in get_args(Status):
            raise WrongCall(f"`{status}` is no status of an event: {', '.join(get_args(Status))}.", code="unfit-decision")
        event = replace(event, status=cast("Status", status))
    return replace(proposal, event=event)


# ------------------------------------------------------------------------------------------------ what a reviewer enters


def told(occurrence: Occurrence, event: Happening | None = None) -> Happening:
    """An event in the words of the record as an extractor would propose it; what the words do not say stays as it was."""
    links = [name for name in occurrence.slots if name != "by"]
    base = event or Happening(plover="", cameo="")
    return replace(
        base, record=occurrence.cls, link=links[0] if links else "",
        actors=tuple(Party(code, why="set by the reviewer") for code in occurrence.fillers("by")),
        targets=tuple(Party(code, why="set by the reviewer") for name in links[:1] for code in occurrence.fillers(name)),
        when=_days(occurrence.time), place=Site(occurrence.place) if occurrence.place else base.place,
    )  # fmt: skip


def _days(time: Period) -> Said:
    lo = "" if time.lo <= BEGINNING else format_instant(time.lo)[:10]
    return Said(lo, "" if time.hi >= END else format_instant(time.hi)[:10], "set by the reviewer")


def entered(text: str, like: Filed, span: Span, occurrence: Occurrence) -> Filed:
    """An event that no extractor proposed, at a passage of a document.

    Args:
        text: The document's text.
        like: Any proposal of the same document, for outlet, date and translation.
        span: Where the text tells it.
        occurrence: What happened.
    """
    start, end = span
    proposal = Proposal(
        id=identify_event(like.document, span, occurrence.cls), type="event", doc=like.proposal.doc, content=(span,), cue=span,
        cue_text=text[start:end], said=Said(like.dated.lo, like.dated.hi), rules=("reviewer",), event=told(occurrence),
    )  # fmt: skip
    return Filed(
        proposal=proposal, document=like.document, words=(text[start:end],), before=text[max(0, start - AROUND) : start],
        after=text[end : end + AROUND], outlet=like.outlet, dated=like.dated, translation=like.translation,
    )  # fmt: skip
