"""The main question as it is asked, and as it is understood against a library."""

from __future__ import annotations

from typing import Any

import msgspec

from foedera.engine.answer import Answer
from foedera.engine.occurrence import Record
from foedera.engine.scope import concerns
from foedera.engine.world import Question
from foedera.errors import Given, WrongCall
from foedera.model.lines import Reading
from foedera.model.time import Period, parse_period
from foedera.workspace import hypothesis as assuming
from foedera.workspace.library import Library
from foedera.workspace.named import actor, known_view


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
        since: Only matters of which something is on record since that date, or a term of which can end since then; empty: all.
            What stands without an event is told as always.
        terse: Without steps and open points, for a list of very many duties; only where nothing is assumed.
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
    since: str = ""
    terse: bool = False
    other_views: bool = True


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The question resolved against the library.

    Attributes:
        since: From when on matters are followed, in seconds; None: all.
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
    since: int | None = None
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


# ------------------------------------------------------------------------------------------------ as it is understood


def _date(text: str, option: str) -> Period:
    try:
        return parse_period(text)
    except ValueError as error:
        raise WrongCall(Given.of(option, text), f": {error}", code="impossible-date") from None


def resolve(library: Library, question: OwedQuestion, today: str) -> Asked:
    """The question as it is understood. Raises WrongCall where something in it is not known or contradicts the record."""
    now = _date(today, "--today")
    assumed = assuming.parse_hypothesis(library, question.assume) if question.assume else None
    as_of = _as_of(question, assumed, now)
    known = _date(question.known_at, "--known-at") if question.known_at else Period(min(as_of.hi, now.hi), min(as_of.hi, now.hi))
    known_view(library, question.view)
    for name in question.under:
        if library.laws.get(name) is None:
            told = ": there is no such agreement. `foedera show` lists them."
            raise WrongCall(Given("under", name), told, code="unknown-agreement")
    record = assuming.branch(library, assumed, keep_later=question.keep_later) if assumed else library.record
    who = question.known_to if question.known_to == "public" else actor(library, question.known_to, as_of, "--known-to")
    base = Question(
        as_of=as_of.hi,
        known_at=known.hi,
        known_to=who,
        view=library.views[question.view],
        pins=dict(_pin(one) for one in question.readings),
    )
    _check_pins(library, base)
    to, by = actor(library, question.to, as_of, "--to"), actor(library, question.by, as_of, "--by")
    since = _since(question, as_of)
    return Asked(
        question=question, to=to, by=by, record=record, assumed=assumed, as_of=as_of, known_at=known, base=base, since=since
    )  # fmt: skip


def _since(question: OwedQuestion, as_of: Period) -> int | None:
    """From when on matters are followed."""
    if not question.since:
        return None
    if question.assume:
        told = (Given("since"), " narrows the record; with ", Given("if"), " only what is assumed is followed. Take one.")
        raise WrongCall(*told, code="wrong-call")
    since = _date(question.since, "--since")
    if since.lo > as_of.hi:
        raise WrongCall(Given("since", question.since), " comes after the moment asked about.", code="dates-reversed")
    return since.lo


def _as_of(question: OwedQuestion, assumed: assuming.Hypothesis | None, now: Period) -> Period:
    if question.as_of:
        return _date(question.as_of, "--as-of")
    if assumed is not None:
        return Period(assumed.latest, assumed.latest)
    return now


def _pin(text: str) -> tuple[str, str]:
    axis, sign, name = text.partition("=")
    if not sign:
        axis, sign, name = text.rpartition(".")
    if not axis or not name:
        raise WrongCall(Given("reading", text), ": write AXIS=NAME, for example future=any_later_attack.", code="bad-reading")
    return axis, name


def _check_pins(library: Library, base: Question) -> None:
    if not base.pins:
        return
    known: dict[str, set[str]] = {}
    for law in library.laws:
        for block in (*law.text.roles, *law.text.areas, *law.text.definitions, *law.text.provisions):
            for line in block.lines:
                if isinstance(line, Reading):
                    known.setdefault(line.axis, {"as_written"}).add(line.name)
    for axis, name in base.pins.items():
        plain = axis.partition(":")[2] or axis
        if plain not in known:
            told = f": there is no such axis; known are {', '.join(sorted(known))}."
            raise WrongCall(Given("reading", axis), told, code="unknown-reading")
        if name not in known[plain]:
            told = f": the axis {plain} knows {', '.join(sorted(known[plain]))}."
            raise WrongCall(Given("reading", f"{axis}={name}"), told, code="unknown-reading")
