"""A proposal as its reviewer sees it: the passage with its marks, what is proposed of it, and why it is asked so early."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from foedera.model.article import WORDED
from foedera.model.proposal import Proposal
from foedera.model.review import Filed
from foedera.workspace.edits import STANCES
from foedera.workspace.happened import lacks
from foedera.workspace.parts import paragraph
from foedera.workspace.passages import window
from foedera.workspace.review import DOUBT, HAPPENED, LINKED, weight

AROUND = 700
"""Characters of the passage shown on either side at most."""
BESIDE = 500
"""Characters shown of the paragraph before and of the one behind."""
TIERS = {
    "A": "two extractors found the same words and the same speaker", "B": "from a rule that has proved itself",
    "C": "from a rule that is often wrong, or guessed in part",
}  # fmt: skip


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a passage with what it is: content, cue, speaker, in one class for each."""

    text: str
    roles: str = ""


class Passage(msgspec.Struct, frozen=True):
    """The words in their paragraph, with the paragraphs beside it."""

    before: str
    pieces: tuple[Piece, ...]
    after: str
    start: int


def passage(filed: Filed, text: str) -> Passage:
    """The passage that a proposal rests on."""
    proposal = filed.proposal
    spans = {"content": proposal.content, "cue": (proposal.cue,), "speaker": (proposal.speaker,)}
    marked = [(span, role) for role, many in spans.items() for span in many if span is not None]
    lo, hi = window(text, proposal.content, [span for span, role in marked if role != "content"], AROUND)
    edges = sorted({lo, hi, *(edge for span, _ in marked for edge in span if lo < edge < hi)})
    pieces = []
    for start, end in pairwise(edges):
        roles = " ".join(role for (first, last), role in marked if first <= start and end <= last)
        pieces.append(Piece(text[start:end], roles))
    before, after = text[:lo].rstrip(), text[hi:].lstrip()
    place = paragraph(text, proposal.content[0][0])
    return Passage(
        _last(before.rpartition("\n")[2]) if lo and text[lo - 1] == "\n" else "…" * bool(lo), tuple(pieces),
        _first(after.partition("\n")[0]) if text[hi : hi + 1] == "\n" else "…" * bool(after), place.start if place else lo,
    )  # fmt: skip


def _last(text: str) -> str:
    return text if len(text) <= BESIDE else f"… {text[-BESIDE:].partition(' ')[2]}"


def _first(text: str) -> str:
    return text if len(text) <= BESIDE else f"{text[:BESIDE].rpartition(' ')[0]} …"


def asked_first(filed: Filed) -> str:
    """Why it stands where it stands in the queue."""
    hangs = weight(filed) // DOUBT[filed.proposal.tier]
    what = {HAPPENED: "an event that can change who owes what", LINKED: "about a framework"}.get(hangs, "about no framework")
    return f"{what} ({hangs}) × tier {filed.proposal.tier} ({DOUBT[filed.proposal.tier]}) = {weight(filed)} of 9"


def headline(filed: Filed) -> str:
    """Who does what, in a few words."""
    event, reported = filed.proposal.event, filed.proposal.provision
    if reported is not None:
        return f"Reported of {reported.framework}: {_joined(reported.bearer.text or reported.bearer.code or 'somebody')}"
    if event is not None:
        return event.words
    verb = f"not {filed.proposal.kind}" if filed.proposal.negated else filed.proposal.kind
    return f"{filed.speaker or 'nobody named'}: {verb}{f', about {filed.framework}' if filed.framework else ''}"


def written(filed: Filed) -> str:
    """Whence the article is, in one line."""
    dated = filed.dated
    days = " to ".join(dict.fromkeys((dated.lo, dated.hi))) if dated.known else ""
    when = f"written {days}{' (inferred)' if dated.inferred else ''}" if days else "date unknown"
    outlet = filed.outlet or "outlet not stated"
    return " · ".join((outlet, when, WORDED.get(filed.translation, "wording not stated")))


def rows(filed: Filed) -> list[tuple[str, str, str]]:
    """What is proposed: name, value, and on what it rests."""
    proposal = filed.proposal
    told = _happened if proposal.event is not None else _reported if proposal.provision is not None else _stated
    return [row for row in told(filed) if row[1]]


def _stated(filed: Filed) -> Iterator[tuple[str, str, str]]:
    one = filed.proposal
    yield "Who", filed.speaker or "nobody named", f"by {one.how}{f': {one.why}' if one.why else ''}"
    yield "Office", one.office, ""
    yield "On behalf of", one.on_behalf_of, ""
    yield "To", one.addressee, ""
    yield "Does what", f"{'not ' if one.negated else ''}{one.kind}", f"{one.mode}, {one.type}"
    links = sorted(one.links, key=lambda link: link.rank)[:3]
    for link in links:
        yield "About", link.framework, link.reason
    if not links:
        yield "About", "no framework linked", ""
    for stance in one.stance[:3]:
        yield "Stance", f"{stance.value} toward {stance.framework}", stance.reason
    yield "Said", _days(one.said.lo, one.said.hi), one.said.basis
    yield "Through", ", ".join(filter(None, (one.agency, one.medium))), ""


def _happened(filed: Filed) -> Iterator[tuple[str, str, str]]:
    event = filed.proposal.event
    assert event is not None
    for name, many in (("By", event.actors), ("Toward", event.targets)):
        for one in many[:4]:
            how = ": ".join(filter(None, ("" if one.how == "unresolved" else one.how, one.why)))
            yield name, one.code or "not recognised", " ".join(filter(None, (f"“{_joined(one.text)}”" if one.text else "", how)))
    yield "Class", event.plover or "of the record", f"CAMEO {event.cameo}" if event.cameo else ""
    yield "Status", f"{event.status}{f' by {event.claimant}' if event.claimant else ''}", ""
    yield "When", _days(event.when.lo, event.when.hi), event.when.basis
    if event.place is not None:
        yield "Where", event.place.id, event.place.text
    why = lacks(event)
    yield "On the record", f"shown, not counted: {why}" if why else f"would stand as: {event.pattern.replace('_', ' ')}", ""


def _reported(filed: Filed) -> Iterator[tuple[str, str, str]]:
    found = filed.proposal.provision
    assert found is not None
    yield "Of", found.framework, found.why
    for name, one in (("Bearer", found.bearer), ("Toward", found.beneficiary)):
        if one.code or one.text:
            yield name, one.code or "not recognised", f"“{_joined(one.text)}”" if one.text else ""
    yield "Force", " ".join(filter(None, ("not to be done;" if found.negated else "", found.force or "not told"))), ""
    for encoded in found.encoded[:3]:
        yield "Beside", f"{encoded.verdict} {encoded.provision}", encoded.reason
    if not found.encoded:
        yield "Beside", "nothing like it is encoded", ""


def _joined(text: str) -> str:
    return " ".join(text.split())


def _days(lo: str, hi: str) -> str:
    days = " to ".join(dict.fromkeys(filter(None, (lo, hi)))) or "no date"
    return f"not after {days}" if hi and not lo else days


def fields(filed: Filed) -> dict[str, str]:
    """Field -> what stands there now, for those that a reviewer may set right; none for a provision."""
    proposal: Proposal = filed.proposal
    if proposal.provision is not None:
        return {}
    if proposal.event is not None:
        event = proposal.event
        when = "..".join(dict.fromkeys(filter(None, (event.when.lo, event.when.hi))))
        where = f" in {event.place.id}" if event.place is not None and event.place.id else ""
        words = f"{event.pattern}{f' at {when}' if when else ''}{where}" if event.pattern else ""
        return {"event": words, "status": event.status}
    return {"speaker": filed.speaker, "kind": proposal.kind, "framework": filed.framework or "none",
            "stance": filed.stance or "none"}  # fmt: skip


def stances() -> tuple[str, ...]:
    """What a stance can be."""
    return (*STANCES, "none")
