"""Decisions as JSON Lines that outlive folders and extractions: written with the words they are about, found again by them."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from foedera.errors import WrongCall
from foedera.model.journal import Record
from foedera.model.review import ACCEPT, EDIT, Decision, Filed
from foedera.workspace.anchors import overlaps, same_words
from foedera.workspace.parts import splits
from foedera.workspace.review import Desk


def exported(desk: Desk, who: str = "") -> Iterator[Decision]:
    """What stands in the journal as decisions to replay: of one reviewer, or of all. What was undone is not among it.

    A line about two proposals comes after lines that say the words of both, so that they are found under any id.
    """
    entered = {one.about: one.after for one in desk.records if one.kind in ("statement", "event")}
    told: set[str] = set()
    late: list[Decision] = []
    mine = [one for one in desk.records if not who or one.who == who]
    pieces = splits(desk.records)
    for one in (one for one in mine if one.kind == "split"):  # pieces come before what is said of them
        yield from (line for line in _joined(one) if line.split)
    for one in (one for one in mine if one.about not in pieces):
        span: list[int] = (one.after or {}).get("paragraph", [])
        if one.about in entered and one.kind == "decision" and one.verdict == ACCEPT and one.after == entered[one.about]:
            continue  # that somebody accepts what they entered goes without saying
        if one.kind in ("statement", "event", "decision"):
            yield _decision(one)
            told.add(one.about)
        elif one.kind == "note" and span:
            yield Decision(done=span[0], document=one.document, who=one.who)
        elif one.kind in ("merge", "split"):
            late += [line for line in _joined(one) if not line.split]
    for line in late:
        names = [name for name in (line.about, line.merge, *line.apart) if name and name not in told]
        yield from (_anchor(filed) for filed in desk.filed if set(filed.ids) & set(names))
        told |= set(names)
        yield line


def _joined(one: Record) -> Iterator[Decision]:
    after = one.after or {}
    if len(pair := after.get("same", ())) == 2:
        yield Decision(about=pair[1], merge=pair[0], who=one.who)
    if apart := after.get("apart", ()):
        yield Decision(about=apart[0], apart=tuple(apart[1:]), who=one.who)
    pieces = msgspec.convert(after.get("into", ()), type=list[Filed])
    if pieces:
        spans = tuple((piece.proposal.content[0][0], piece.proposal.content[-1][1]) for piece in pieces)
        whole = ((spans[0][0], spans[-1][1]),)
        yield Decision(about=one.about, split=tuple(start for start, _ in spans[1:]), who=one.who, document=one.document,
                       spans=whole, words=tuple(word for piece in pieces for word in piece.words))  # fmt: skip


def _anchor(filed: Filed) -> Decision:
    """A line that decides nothing: the words of a proposal, and where they stand."""
    return Decision(about=filed.id, document=filed.document, words=filed.words, before=filed.before, after=filed.after,
                    spans=filed.proposal.content)  # fmt: skip


def _decision(one: Record) -> Decision:
    """A decision with the words it is about; an entered statement or event with all that it says."""
    filed = msgspec.convert(one.before or one.after, type=Filed)
    bare = replace(_anchor(filed), who=one.who, reason=one.reason)
    if one.kind != "decision":
        return replace(bare, about="", add=True, edit=_fields(filed))
    edit = {}
    if one.verdict == EDIT:
        old, new = _fields(filed), _fields(msgspec.convert(one.after, type=Filed))
        edit = {name: text for name, text in new.items() if text != old.get(name)}
    return replace(bare, about=one.about, verdict=one.verdict, edit=edit)


def _fields(filed: Filed) -> dict[str, str]:
    """What can be edited in a proposal, as an edit would write it."""
    proposal, event = filed.proposal, filed.proposal.event
    if event is not None:
        when = "..".join(dict.fromkeys((event.when.lo or "0001-01-01", event.when.hi or "9999-12-31")))
        place = f" in {event.place.id}" if event.place is not None else ""
        return {"event": f"{event.pattern.replace('_', ' ')} at {when}{place}", "status": event.status}
    fields = {"kind": proposal.kind, "framework": filed.framework or "none", "stance": filed.stance or "none"}
    fields |= {"speaker": proposal.name or proposal.entity} if proposal.name or proposal.entity else {}
    return fields if fields["framework"] != "none" else {name: text for name, text in fields.items() if name != "stance"}


def located(desk: Desk, decision: Decision) -> Filed:
    """The proposal that a decision is about: by its id, else by its words where they stand.

    In the same document (by hash) nine tenths of the characters must be common, so that a comma more or less in another
    extraction does no harm; in another version of it the same words with the same words before or after them.

    Raises:
        WrongCall: There is none, or more than one.
    """
    try:
        return desk.find(decision.about)
    except WrongCall:
        if not decision.words:
            raise
    known = [*desk.filed, *desk.whole] if decision.split else desk.filed
    mine = [one for one in known if one.document == decision.document and overlaps(one, decision.spans)]
    found = mine or [one for one in known if same_words(one, decision.words, decision.before, decision.after)]
    if len(found) > 1:  # an event and a statement may share their words
        found = [one for one in found if one.id[:1] == decision.about[:1]]
    if len(found) != 1:
        what = "nothing is" if not found else f"{len(found)} proposals are"
        raise WrongCall(
            f"{decision.about or 'A decision'}: {what} proposed with the words “{' … '.join(decision.words)[:60]}”.",
            code="unknown-proposal",
        )
    return found[0]
