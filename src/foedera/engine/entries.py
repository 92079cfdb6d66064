"""From blocks of the record to occurrences and claims."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

import msgspec

from foedera.engine.occurrence import GIVEN, LIBRARY, Assertion, ClaimRecord, Completeness, Knowledge, Occurrence, Record
from foedera.model.blocks import Claim, Event, Horizon
from foedera.model.lines import AnyLine, Fact, KnownTo, Note, SourceLine
from foedera.model.naming import dated
from foedera.model.terms import Pattern, Ref
from foedera.model.time import ALWAYS, BEGINNING, Period, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

_WORDS = {"asserted by": YES, "denied by": NO, "possible according to": UNKNOWN}


_T = TypeVar("_T", bound=Hashable)
_BY_LIBRARY, _AS_GIVEN = (Assertion(LIBRARY, YES),), (Assertion(GIVEN, YES),)
_NO_PROPERTIES: Mapping[str, str] = {}


class Shared:
    """Words, and tuples and slots of words, each kept once: of fifty thousand events most say what others say too.

    Periods stay out of it: two that are equal may have been written differently.
    """

    def __init__(self) -> None:
        self._known: dict[Hashable, Hashable] = {}
        self._slots: dict[tuple[tuple[str, tuple[str, ...]], ...], Mapping[str, tuple[str, ...]]] = {}

    def word(self, word: str) -> str:
        """The word, as it was first met."""
        return self._once(word)

    def words(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words, as they were first met together."""
        return self._once(words if words in self._known else tuple(map(self._once, words)))

    def slots(self, slots: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
        """Who fills what, in the same order."""
        key = tuple(slots.items())
        found = self._slots.get(key)
        if found is None:
            found = {self._once(name): self.words(words) for name, words in key}
            self._slots[tuple(found.items())] = found
        return found

    def _once(self, value: _T) -> _T:
        return self._known.setdefault(value, value)  # type: ignore[return-value]


def occurrence(
    event: Event, *, given: bool = False, assumed: bool = False, shared: Shared | None = None
) -> Occurrence:
    """An `event` block as an occurrence.

    Args:
        given: It stands in a scenario: it is taken as so unless somebody is named who says otherwise.
        assumed: It is part of a hypothesis.
        shared: What the other occurrences of its record consist of.
    """
    shared = shared or Shared()
    facts = _facts(event.lines)
    pattern = event.pattern
    about = tuple(dict.fromkeys((*_about(pattern), *facts.get("about", ()), *facts.get("because", ()))))
    moment = parse_period(facts["at"][0]) if "at" in facts else ALWAYS
    properties: Mapping[str, str] = {name: facts[name][0] for name in ("weapons", "amount") if name in facts}
    return Occurrence(
        id=shared.word(event.id),
        cls=shared.word(pattern.classes[0]),
        slots=shared.slots(_slots(pattern)),
        time=moment,
        end=parse_period(facts["until"][0]) if "until" in facts else None,
        place=shared.word((facts.get("place") or _place(pattern))[0]),
        target=shared.word(facts.get("target", ("",))[0]),
        about=shared.words(about),
        outcome=shared.word(facts.get("outcome", (pattern.outcome,))[0]),
        assertions=_assertions(event.lines, given=given),
        said=parse_period(facts["said"][0]) if "said" in facts else None,
        known=tuple(Knowledge(line.who, parse_period(line.date)) for line in event.lines if isinstance(line, KnownTo)),
        assumed=assumed,
        properties=properties or _NO_PROPERTIES,
        sources=shared.words(tuple(name for line in event.lines if isinstance(line, SourceLine) for name in line.sources)),
        note="; ".join(line.text for line in event.lines if isinstance(line, Note)),
    )


def _facts(lines: Iterable[AnyLine]) -> dict[str, tuple[str, ...]]:
    return {line.keyword: line.words for line in lines if isinstance(line, Fact)}


def _about(pattern: Pattern) -> tuple[str, ...]:
    ref = pattern.slot("about")
    return _names(ref) if ref is not None else ()


def _names(ref: Ref) -> tuple[str, ...]:
    return ref.among or tuple(name for name in (ref.name or ref.role,) if name)


def _slots(pattern: Pattern) -> dict[str, tuple[str, ...]]:
    return {slot.preposition: _names(slot.ref) for slot in pattern.slots if slot.preposition != "about"}


def _place(pattern: Pattern) -> tuple[str, ...]:
    ref = pattern.slot("in")
    return _names(ref) if ref is not None else ("",)


def _assertions(lines: Iterable[AnyLine], *, given: bool) -> tuple[Assertion, ...]:
    found = []
    for line in lines:
        value: Truth | None = _WORDS.get(line.keyword) if isinstance(line, Fact) else None
        if value is None or not isinstance(line, Fact):
            continue
        names, since, _ = dated(line.words)
        found += [Assertion(name, value, parse_period(since) if since else None) for name in names]
    if not found:
        return _AS_GIVEN if given else _BY_LIBRARY
    return tuple(found)


def claim(block: Claim) -> ClaimRecord:
    """A `claim` block as a record."""
    facts = _facts(block.lines)
    return ClaimRecord(
        id=block.id,
        speaker=block.speaker,
        subject=block.subject,
        word=block.word,
        value=NO if block.negated else YES,
        said=parse_period(facts["said"][0]) if "said" in facts else None,
        sources=tuple(name for line in block.lines if isinstance(line, SourceLine) for name in line.sources),
        binds=binds(facts.get("office", ("",))[0]),
    )


NOT_BINDING = ("deputy", "former", "adviser", "advisor", "spokes", "press secretary", "member of parliament", "senator")
"""Offices whose holder gives an opinion and does not bind the State."""
MAY_BIND = ("prime minister", "foreign minister", "minister of foreign", "minister for foreign")
"""Ministers whose word binds their State: head of government and foreign minister (Vienna Convention on the Law of
Treaties, Art 7(2)). Letters and notes of a State or organ bind as they stand."""


def binds(office: str) -> bool:
    """Whether a claim made in this office counts for the State; without an office named it does."""
    words = office.lower()
    if any(name in words for name in NOT_BINDING):
        return False
    return "minister" not in words or any(name in words for name in MAY_BIND)


def horizons(blocks: Iterable[Horizon]) -> Mapping[str, int]:
    """Class, or `all`, to the last second up to which the record is complete for everybody from its beginning."""
    plain = (block for block in blocks if not block.bearers and not block.since and "/" not in block.subject)
    return {block.subject: parse_period(block.until).hi for block in plain}


def complete(blocks: Iterable[Horizon]) -> tuple[Completeness, ...]:
    """What the record says it is complete for beside its plain horizons: acts of some, in a period, under a provision."""
    return tuple(
        Completeness(
            block.subject, block.bearers, parse_period(block.since).lo if block.since else BEGINNING, parse_period(block.until).hi
        )
        for block in blocks
        if block.subject != "all"
    )


def record(blocks: Iterable[object], *, closed: bool = False) -> Record:
    """A record from its blocks, whatever their order."""
    events, claims, limits = [], [], []
    same: dict[str, str] = {}
    shared = Shared()
    for block in blocks:
        if isinstance(block, Event):
            events.append(occurrence(block, given=closed, shared=shared))
            base = _facts(block.lines).get("same as")
            same |= {block.id: base[0]} if base else {}
        elif isinstance(block, Claim):
            claims.append(claim(block))
        elif isinstance(block, Horizon):
            limits.append(block)
    return Record(_merged(events, same), claims, horizons=horizons(limits), closed=closed, complete=complete(limits))


def _merged(events: list[Occurrence], same: Mapping[str, str]) -> list[Occurrence]:
    """Reports of one happening, merged only where the record says `same as`: the assertions of all stand under the first."""
    known = {event.id: event for event in events}
    for name, base in same.items():
        if base not in known or name not in known or base == name:
            continue
        first, other = known[base], known.pop(name)
        known[base] = msgspec.structs.replace(
            first,
            assertions=tuple(dict.fromkeys((*first.assertions, *other.assertions))),
            sources=tuple(dict.fromkeys((*first.sources, *other.sources))),
            about=tuple(dict.fromkeys((*first.about, *other.about))),
        )
    return list(known.values())


def day_end(text: str) -> int:
    """The last second of a date as written: `as of 2001-10-02` includes that day."""
    return parse_period(text).hi


def moment(text: str) -> Period:
    """A date as written."""
    return parse_period(text)
