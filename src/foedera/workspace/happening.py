"""The events on record in plain parts: what, who, to whom, where, when, on whose word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.model.blocks import Event
from foedera.model.lines import SourceLine
from foedera.model.naming import facts
from foedera.model.terms import Pattern
from foedera.model.time import Period, parse_period
from foedera.workspace.library import Library
from foedera.workspace.timeline import public

_TO = ("on", "to", "with", "for", "against", "object")
_EVIDENCE = {"text": "text", "report": "reported", "memory": "memory"}


class Happened(NamedTuple):
    """An event on record.

    Attributes:
        kind: Its class, several joined by blanks.
        by, to: Codes of who did it, and to whom or with whom.
        about: Ids of what it is about.
        at, until: When; None where there is no such line.
        asserted_by, denied_by: Codes of those on whose word it stands, and who deny it.
        evidence: `text`, `reported`, `memory` or empty.
    """

    id: str
    kind: str
    by: tuple[str, ...]
    to: tuple[str, ...]
    about: tuple[str, ...]
    place: str
    at: Period | None
    until: Period | None
    asserted_by: tuple[str, ...]
    denied_by: tuple[str, ...]
    evidence: str
    sources: tuple[str, ...]


def events(library: Library, known: Period) -> Iterator[Happened]:
    """Every event that was on record for the public by a date, in the order of the texts."""
    for block in library.blocks(Event):
        assert isinstance(block, Event)
        if public(block, known):
            yield _happened(block)


def _happened(block: Event) -> Happened:
    known: dict[str, list[tuple[str, ...]]] = {}
    for keyword, words in facts(block):
        known.setdefault(keyword, []).append(words)
    line = next((one for one in block.lines if isinstance(one, SourceLine)), None)
    return Happened(
        id=block.id, kind=" ".join(block.pattern.classes), by=_codes(block.pattern, "by"), to=_codes(block.pattern, *_TO),
        about=_names(block.pattern, "about"), place=known["place"][0][0] if "place" in known else "unknown",
        at=_period(known, "at"), until=_period(known, "until"), asserted_by=_said(known, "asserted by"),
        denied_by=_said(known, "denied by"), evidence=_EVIDENCE.get(line.evidence, "") if line else "",
        sources=line.sources if line else (),
    )  # fmt: skip


def _names(pattern: Pattern, *prepositions: str) -> tuple[str, ...]:
    refs = [slot.ref for slot in pattern.slots if slot.preposition in prepositions]
    return tuple(dict.fromkeys(name for ref in refs for name in (ref.name, *ref.among) if name))


def _codes(pattern: Pattern, *prepositions: str) -> tuple[str, ...]:
    return tuple(name for name in _names(pattern, *prepositions) if name[:1].isupper())


def _period(known: dict[str, list[tuple[str, ...]]], keyword: str) -> Period | None:
    return parse_period(known[keyword][0][0]) if keyword in known else None


def _said(known: dict[str, list[tuple[str, ...]]], keyword: str) -> tuple[str, ...]:
    return tuple(sorted({name for words in known.get(keyword, ()) for name in words if name[:1].isupper()}))
