"""How well events are read: proposed beside annotated ones, and the class of a trigger beside the class it was given."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import msgspec

from foedera.model.proposal import Proposal, Span
from foedera.reading.quotes import plain
from foedera.reading.scoring import Count
from foedera.reading.triggers import Triggers
from foedera.reading.words import Word, words

OLD = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
"""Classes of earlier versions of PLOVER, as they are called now."""
GROUP = "*"
"""An annotated party that begins so is an open group, such as allies; whoever is proposed for it is not judged."""


class WantedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """An event that somebody annotated.

    Attributes:
        trigger: Where it is told.
        classes: Classes that are right, the best first.
        actors, targets: Codes; empty where nobody is annotated.
        lo, hi: First and last day on which it was, the last day of a month as 31; empty where nothing is annotated.
        core: Whether it must be found.
    """

    trigger: Span
    classes: tuple[str, ...]
    actors: frozenset[str] = frozenset()
    targets: frozenset[str] = frozenset()
    lo: str = ""
    hi: str = ""
    core: bool = True


class EventScore(msgspec.Struct):
    """What a comparison of events found.

    An event is found where its trigger overlaps that of an annotated one; it is right where class, actor, target and day are
    as well. Proposals that are claimed, planned or denied may match, and are no false alarm where they do not: the
    annotation holds what was. `strict_extra` counts them.

    Attributes:
        right: Core events of which all four are right.
        found: Core events of which the trigger is found; `missed` the others.
        extra: Proposals told as having occurred that are no annotated event, or a wrong one.
        strict_extra: The same of all proposals.
        cls, actor, target, day: Of those found, how many are right.
        given: Of all core events, how many get a right class at their trigger as it is annotated: that of the proposal there,
            else the one that the trigger's words have in the line around it.
    """

    right: int = 0
    found: int = 0
    missed: int = 0
    extra: int = 0
    strict_extra: int = 0
    cls: Count = msgspec.field(default_factory=Count)
    actor: Count = msgspec.field(default_factory=Count)
    target: Count = msgspec.field(default_factory=Count)
    day: Count = msgspec.field(default_factory=Count)
    given: Count = msgspec.field(default_factory=Count)

    def f1(self, *, strict: bool = False) -> float:
        """Of class, actor, target and day together."""
        proposed = self.right + (self.strict_extra if strict else self.extra)
        return 2 * self.right / max(1, proposed + self.found + self.missed)

    def add(self, wanted: Sequence[WantedEvent], proposed: Sequence[Proposal], text: str, triggers: Triggers) -> None:
        """Score one more document, given its text as it was decoded and the table of triggers."""
        events = [one for one in proposed if one.event is not None]
        pairs = _paired(wanted, events)
        for number, one in enumerate(wanted):
            if not one.core:
                continue
            met = pairs.get(number)
            self.given.add(right=met[1][0] if met else _around(one.trigger, text, triggers) in one.classes)
            if met is None:
                self.missed += 1
                continue
            self.found += 1
            for count, right in zip((self.cls, self.actor, self.target, self.day), met[1], strict=True):
                count.add(right=right)
            self.right += all(met[1])
            self.extra += not all(met[1])
            self.strict_extra += not all(met[1])
        taken = {index for index, _ in pairs.values()}
        for index, other in enumerate(events):
            if index not in taken:
                self.extra += other.event is not None and other.event.status == "occurred"
                self.strict_extra += 1


def _around(trigger: Span, text: str, triggers: Triggers) -> str:
    """The class of a trigger by its words and the line around it."""
    begin, end = text.rfind("\n", 0, trigger[0]) + 1, text.find("\n", trigger[1])
    line = plain(text[begin : end if end >= 0 else len(text)])
    return class_of(plain(text[trigger[0] : trigger[1]]), line, "", triggers)


_Good = tuple[bool, bool, bool, bool]


def _paired(wanted: Sequence[WantedEvent], events: Sequence[Proposal]) -> dict[int, tuple[int, _Good]]:
    """Annotated to proposed, one to one, those that agree in most first."""
    values = []
    for number, one in enumerate(wanted):
        for index, other in enumerate(events):
            assert other.event is not None
            spans = [span for span in (other.cue, *other.event.also) if span is not None]
            if any(max(one.trigger[0], a) < min(one.trigger[1], b) for a, b in spans):
                good = _good(one, other)
                values.append((sum(good), good[0], -number, -index, good))
    out: dict[int, tuple[int, _Good]] = {}
    taken = set()
    for _, _, number, index, good in sorted(values, reverse=True):
        if -number not in out and -index not in taken:
            taken.add(-index)
            out[-number] = (-index, good)
    return out


def _good(one: WantedEvent, other: Proposal) -> _Good:
    event = other.event
    assert event is not None
    when = event.when
    return (
        event.plover in one.classes,
        _same(one.actors, {party.code for party in event.actors}),
        _same(one.targets, {party.code for party in event.targets}),
        not one.lo or ((not when.lo or when.lo <= one.hi) and (not when.hi or one.lo <= when.hi)),
    )


def _same(wanted: frozenset[str], codes: Collection[str]) -> bool:
    """Whether one of the annotated parties is among the proposed; an open group, or none annotated, is not judged."""
    named = {code for code in wanted if not code.startswith(GROUP)}
    return not named or bool(named & set(codes))


# ------------------------------------------------------------------------------------------- class given trigger


def classed(records: Sequence[Mapping[str, object]], triggers: Triggers) -> Count:
    """How many records of an event get the class they were given, from the words that are marked as its trigger.

    Args:
        records: With `event`, `eventText`, `context` and `text`, as the records of the PLOVER manual have them. One without a
            class of today's is passed over.
        triggers: The table. Nothing is fitted to the records.
    """
    count = Count()
    for record in records:
        wanted = str(record["event"])
        if wanted != "DOCUMENT":
            found = class_of(str(record["eventText"]), str(record.get("text") or ""), str(record.get("context") or ""), triggers)
            count.add(right=found == OLD.get(wanted, wanted))
    return count


def class_of(trigger: str, text: str, context: str, triggers: Triggers) -> str:
    """The class of an event from the words of its trigger, in their order, and the sentence around them; empty if unknown."""
    sentence, marked = tuple(words(text, 0, len(text))), tuple(words(trigger, 0, len(trigger)))
    indexes = _places(sentence, marked)
    near = frozenset(word.strip() for word in context.lower().replace(",", " ").split())
    row = triggers.told(sentence, indexes, near) if indexes else None
    row = row or triggers.told(marked, range(len(marked)), near) or triggers.told(sentence, range(len(sentence)), near)
    return row.plover if row else ""


def _places(sentence: Sequence[Word], marked: Sequence[Word]) -> list[int]:
    """Where the words of a trigger stand in their sentence; nothing if one of them does not."""
    out, at = list[int](), 0
    for one in marked:
        where = next((i for i in (*range(at, len(sentence)), *range(at)) if sentence[i].low == one.low), None)
        if where is None:
            return []
        out.append(where)
        at = where + 1
    return out
