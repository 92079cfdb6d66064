"""Statements of officials as a feed (Atom): who said what in office, in 25 words at most, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foedera.exchange.atom import Entry, Feed, day, quoted, written
from foedera.exchange.ids import urn
from foedera.model.article import WORDED
from foedera.model.said import Said, Statements

_MOVING = re.compile(r" --(since|until|format) \S+")
"""What does not make it another feed: from when on it is read, and in what form."""



def write(found: Statements, address: str = "") -> str:
    """The statements as the text of a feed, the latest first.

    Args:
        found: The statements.
        address: Where the feed is read, if it has an address.
    """
    entries = sorted(map(_entry, found.statements), key=lambda one: (one.updated, one.id), reverse=True)
    asked = _MOVING.sub("", found.command)
    subtitle = f"{found.notice} Again: {found.command} | foedera {found.software} | library {found.library}"
    return written(
        Feed(id=urn("feed", "statements", asked), title="foedera: who said what about which framework", subtitle=subtitle,
             software=found.software, entries=tuple(entries), known=day(found.known_at), address=address)
    )  # fmt: skip


def _entry(one: Said) -> Entry:
    recorded = max((each.recorded for each in one.worded), default="")
    about = f" about {one.about}" if one.about else ""
    words = quoted(one.quotes)
    return Entry(
        id=urn("statement", one.id), title=f"{speaker(one)}{about}" + (f" ({one.stance})" if one.stance else ""),
        updated=day(recorded) or day(one.latest) or day(one.earliest), published=day(one.earliest) or day(one.latest),
        content="\n".join(_content(one, words)), author=speaker(one), terms=(one.about, one.stance, one.on_behalf_of),
    )  # fmt: skip


def speaker(one: Said) -> str:
    """Who speaks, by name only where the office or the actor spoken for is on record."""
    behalf = f", for {one.on_behalf_of}" if one.on_behalf_of else ""
    if one.speaker and (one.office or one.on_behalf_of):
        return f"{one.speaker}{f', {one.office}' if one.office else ''}{behalf}"
    return f"{one.office or 'Somebody whose office is not on record'}{behalf}"


def _content(one: Said, words: str) -> Iterator[str]:
    if words:
        yield f"“{words}” ({WORDED.get(one.translation, 'wording not stated')})"
    yield f"Said: {one.said or 'date not known'}" + (f", through {one.through}" if one.through else "") + "."
    if one.basis:
        yield f"Date: {one.basis}."
    if one.document:
        place = f", characters {one.span[0]} to {one.span[1]}" if len(one.span) > 1 else ""
        yield f"Document: {' '.join(one.document)}{place}. Cited by hash and place, not copied."
    wordings = len(one.worded) or 1 + len(one.renderings)
    if wordings > 1:
        yield f"Wordings on record: {wordings}."
    yield "A statement is what somebody said, not what is so."
