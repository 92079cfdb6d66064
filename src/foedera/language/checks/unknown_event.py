"""Every occurrence that the record or a scenario refers to is there."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem, Where
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, close_to, report
from foedera.language.checks.walk import every
from foedera.model.blocks import Claim, Event, Flip, Scenario
from foedera.model.lines import Fact
from foedera.model.terms import Anchor, Order, Slot

CODE = "unknown-event"
SEVERITY = "error"
EXPLANATION = Explanation(
    "A line of the record or of a scenario refers to an event that is not on record there. A scenario with `record none` sees"
    " only what it gives itself.",
    "event e attack by RUS on UKR\n  because decree\n",
    "event e attack by RUS on UKR\n  because decree\nevent decree declaration by RUS\n",
)
_KEYWORDS = ("because", "about", "part of", "same as")


def check(ground: Ground) -> Iterator[Problem]:
    """Lines about an event, claims on one, changes and removals of one, where none has that id."""
    record = frozenset(ground.events)
    for item in ground.each(Event, Claim):
        if not isinstance(item.block, Scenario):
            for name, where in _referred(ground, item.value):
                if name not in record:
                    yield _problem(name, where or item.where, record)
    for scenario in ground.blocks(Scenario):
        yield from _scenario(ground, scenario, record)
    for item in ground.each(Anchor, Order):
        name = item.value.occurrence if isinstance(item.value, Order) else item.value.name
        if item.text is not None and "-" in name and _is_event(item.value) and name not in record:
            yield _problem(name, item.where, record)


def _is_event(value: Anchor | Order) -> bool:
    return isinstance(value, Order) or value.kind == "occurrence"


def _scenario(ground: Ground, scenario: Scenario, record: frozenset[str]) -> Iterator[Problem]:
    given = {block.id for block in scenario.given} | (record if scenario.record == "library" else set())
    for block in scenario.given:
        yield from _given(ground, block, given)
    for flip in scenario.flips:
        known = given | {block.id for block in flip.added}
        for name, where in _flipped(flip):
            if name not in known:
                yield _problem(name, where, known)
        for block in flip.added:
            yield from _given(ground, block, known)


def _given(ground: Ground, block: Event | Claim, known: set[str]) -> Iterator[Problem]:
    for name, where in _referred(ground, block):
        if name not in known:
            yield _problem(name, where or block.where, known)


def _flipped(flip: Flip) -> Iterator[tuple[str, Where]]:
    yield from ((change.of, change.where) for change in flip.changes)
    yield from ((name, flip.where) for name in flip.removed)


def _referred(ground: Ground, block: Event | Claim) -> Iterator[tuple[str, Where | None]]:
    """Ids of events that a block names. A claim may also be about an actor or act (`act is self_defence`)."""
    if isinstance(block, Claim):
        yield block.subject, None
        return
    for line, where in every(block, Fact):
        if line.keyword in _KEYWORDS:
            yield from ((word, where) for word in line.words)
    for slot, _ in every(block.pattern, Slot):
        name = slot.ref.name
        if slot.preposition == "about" and "-" in name and not _is_text(ground, name):
            yield name, None


def _is_text(ground: Ground, name: str) -> bool:
    agreement, slash, provision = name.partition("/")
    names = ground.agreements.get(agreement)
    if names is not None:
        return not slash or provision in names.provisions
    return any(name in known.provisions for known in ground.agreements.values())


def _problem(name: str, where: Where, known: frozenset[str] | set[str]) -> Problem:
    message = f"`{name}` is no event that is on record here, so the line hangs in the air."
    return report(CODE, SEVERITY, where, message, "Correct the id, or record the event.", near=close_to(name, known))
