"""Accepted events as blocks of the record: what answers may rest on, each with the passage that it was accepted by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from foedera.language.parse import parse
from foedera.model.blocks import Document, Event
from foedera.model.proposal import Happening
from foedera.model.review import Filed

OCCURRED, DENIED, CLAIMED = "occurred", "denied", "claimed"


def written(filed: Filed, by: str, *, same_as: str = "") -> str:
    """The event as a block of the language; empty if it is no occurrence (`lacks` says why).

    Args:
        filed: An accepted proposal of an event.
        by: Day by which a reviewer accepted it (ISO): it had happened by then, and its source had told it.
        same_as: Id of the event on record that this is another report of.
    """
    event = filed.proposal.event
    if event is None or lacks(event, merged=bool(same_as)):
        return ""
    told = filed.dated.hi or by
    first, last = event.when.lo, event.when.hi or told
    lines = [f"event {filed.id} {event.pattern}", f"  at           {_period(first, last)}"]
    lines += [f"  place        {event.place.id}"] if event.place is not None else []
    if event.status != OCCURRED:
        lines.append(f"  {'denied' if event.status == DENIED else 'asserted'} by {event.claimant}")
    lines.append(f"  said         {_period(max(first, filed.dated.lo), told)}")
    lines += [f"  same as      {same_as}"] if same_as else []
    lines.append(f"  source       {filed.id} report")
    return "\n".join(lines) + "\n"


def lacks(event: Happening, *, merged: bool = False) -> str:
    """Why an accepted event would be no occurrence of the record; empty if it would be one.

    One of which only the end of its time is known could be any of a thousand years, and every question about any of them would
    hang on it: a reviewer says when it was (`event=… at DATE`), or it is shown and not counted.

    What somebody claims in a quotation, or denies, is their word and no event; it counts as their word on an event only where a
    reviewer said that it is the same as one on record.
    """
    if event.status != OCCURRED and not (merged and event.claimant and event.status in (CLAIMED, DENIED)):
        return {CLAIMED: "a claim in a statement is no event", DENIED: "what is denied is no event"}.get(
            event.status, "it is planned, and has not happened")  # fmt: skip
    if not event.record:
        return "no class of the record fits it"
    if not event.pattern:
        return "nobody in it is recognised"
    return "" if event.when.lo else "its first possible day is not known"


def _period(lo: str, hi: str) -> str:
    """Days as the language writes them. A first day after the last is not believed: of the two, the last is the surer."""
    return hi if lo >= hi else f"{lo}..{hi}"


def blocks(accepted: Iterable[tuple[Filed, str]], merged: Sequence[tuple[str, str]], file: str) -> Document:
    """Accepted events as a document of the language.

    Args:
        accepted: Each with the day by which it was accepted.
        merged: Pairs of ids of which reviewers said that both are one happening, the one that leads first.
        file: The journal, by which answers name the place of the text.
    """
    items = list(accepted)
    first = leaders([one for one, _ in items], merged)
    texts = [written(one, by, same_as=first.get(one.id, "")) for one, by in items]
    document, _ = parse("\n".join(filter(None, texts)), file)
    return Document(file, tuple(block for block in document.blocks if isinstance(block, Event)))


def leaders(items: Sequence[Filed], merged: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Id of an event -> the event that stands for it, where reviewers said that they are one happening.

    An event of the library leads, since it has an id that no review has; of two reviewed ones the first that is an occurrence.
    """
    own = {ident: one for one in items for ident in one.ids}
    first: dict[str, str] = {}

    def lead(name: str) -> str:
        """Who stands for the group of this one."""
        while name in first:
            name = first[name]
        return name

    def rank(name: str) -> tuple[bool, bool, str]:
        """What leads: a stranger to the review before one of it, an occurrence before one that is none."""
        one = own.get(name)
        event = one.proposal.event if one is not None else None
        return one is not None, event is not None and bool(lacks(event)), name

    for pair in merged:
        names = [own[name].id if name in own else name for name in pair]
        if any(name in own for name in names):
            one, other = sorted(map(lead, names), key=rank)
            if one != other:
                first[other] = one
    return {name: lead(name) for name in first if name in own}
