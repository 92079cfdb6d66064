"""The main question as it is asked, and as it is understood against a library."""

from __future__ import annotations

from typing import Any

import msgspec

from foedera.engine.answer import Answer
from foedera.engine.occurrence import Record
from foedera.engine.scope import concerns
from foedera.engine.world import Question
from foedera.model.time import Period
from foedera.workspace import hypothesis as assuming


class OwedQuestion(msgspec.Struct, frozen=True, kw_only=True):
    """The question as asked; everything is text as a user writes it.

    Attributes:
        to: Code or name of the one it is owed to; empty: anybody.
        by: Code or name of the one who owes; empty: anybody.
        assume: Hypotheses (`--if`).
        as_of: Date or instant asked about; empty: just after the hypothesis, else today.
        known_at: Only what was said by then counts; empty: the earlier of `as_of` and today.
        known_to: `public` or an actor's code.
        view: Id of a view.
        readings: `axis=name` or `axis.name` choices.
        binding: Only these kinds of force.
        under: Only these agreements.
        standing: Show standing duties too.
        everything: Keep every `no`, with its line (for `whynot --all`).
        keep_later: Keep recorded events after the hypothesis.
        refusals: Show what is not owed, with its line, even without a hypothesis (for `whynot`).
        provision: Only this provision (`agreement/provision`).
        other_views: Say which other views would answer otherwise; everything that is disputed is asked again for it.
    """

    to: str = ""
    by: str = ""
    assume: tuple[str, ...] = ()
    as_of: str = ""
    known_at: str = ""
    known_to: str = "public"
    view: str = "default"
    readings: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    standing: bool = False
    everything: bool = False
    keep_later: bool = False
    refusals: bool = False
    provision: str = ""
    other_views: bool = True


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The question resolved against the library.

    Attributes:
        memo: What holds for every agreement asked, and in every world: see `Setting`.
    """

    question: OwedQuestion
    to: str
    by: str
    record: Record
    assumed: assuming.Hypothesis | None
    as_of: Period
    known_at: Period
    base: Question
    memo: dict[Any, Any] = {}


RECENT = 366 * 86_400
"""Without a hypothesis, what happened within the year before the moment asked about is what the question is about."""


def touched(asked: Asked, one: Answer) -> bool:
    """Whether an answer hangs on what was assumed; without a hypothesis, on something recent."""
    if asked.assumed is None:
        items = [asked.record.by_id[event] for event in one.events if event in asked.record.by_id]
        return any(item.time.hi >= asked.as_of.lo - RECENT for item in items)
    return concerns(one.events, assumed_ids(asked))


def assumed_ids(asked: Asked) -> frozenset[str]:
    """What was assumed to happen or to end, by id; empty without a hypothesis."""
    if asked.assumed is None:
        return frozenset()
    return frozenset([*(event.id for event in asked.assumed.events), *(ending.process for ending in asked.assumed.endings)])
