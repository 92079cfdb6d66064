"""Running scenarios: what is given, what is asked, and whether the answers are the expected ones for the expected reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from foedera.engine import entries
from foedera.engine.answer import Answer, answers
from foedera.engine.occurrence import ClaimRecord, Occurrence, Record
from foedera.engine.reasons import Reason
from foedera.engine.world import DEFAULT_VIEW, Question, Setting
from foedera.errors import Where
from foedera.language.words import flat
from foedera.model.blocks import Ask, Change, Claim, Event, Expect, Flip, Scenario
from foedera.model.lines import Fact
from foedera.model.terms import Ref, Slot
from foedera.model.time import Period, format_period, parse_period
from foedera.workspace.library import Library
from foedera.workspace.wording import line_text


class Outcome(msgspec.Struct, frozen=True):
    """One expectation and what came out.

    Attributes:
        scenario: Its id.
        flip: Title of the flip, or empty.
        expect: The expectation.
        passed: Whether it held.
        found: What the engine answers, in words.
        where: Where the expectation stands.
    """

    scenario: str
    flip: str
    expect: Expect
    passed: bool
    found: str
    where: Where


def run_scenario(library: Library, scenario: Scenario) -> Iterator[Outcome]:
    """Every expectation of a scenario and of its flips."""
    base = _record(library, scenario, scenario.given)
    for question in scenario.questions:
        for expect in question.expects:
            yield _check(library, base, question.ask, expect, scenario, "")
    last = scenario.questions[-1].ask if scenario.questions else Ask()
    for flip in scenario.flips:
        record = _record(library, scenario, _flipped(scenario, flip))
        for expect in flip.expects:
            yield _check(library, record, flip.ask or last, expect, scenario, flip.title)


def given_record(library: Library, scenario: Scenario, flip: Flip | None = None) -> Record:
    """What is on record in a scenario, or in one of its flips."""
    return _record(library, scenario, scenario.given if flip is None else _flipped(scenario, flip))


def _record(library: Library, scenario: Scenario, given: tuple[Event | Claim, ...]) -> Record:
    happened: list[Occurrence] = [entries.occurrence(one, given=True) for one in given if isinstance(one, Event)]
    claims: list[ClaimRecord] = [entries.claim(one) for one in given if isinstance(one, Claim)]
    if scenario.record != "library":
        return Record(happened, claims, closed=True)
    base = library.record
    if not scenario.through:
        return base.with_changes(add=happened, claims=claims)
    limit = parse_period(scenario.through).hi
    dropped = [item.id for item in base.occurrences if item.time.lo > limit]
    return base.with_changes(drop=dropped, add=happened, claims=claims)


def _flipped(scenario: Scenario, flip: Flip) -> tuple[Event | Claim, ...]:
    kept = [one for one in scenario.given if one.id not in flip.removed]
    for change in flip.changes:
        kept = [_changed(one, change) if isinstance(one, Event) and one.id == change.of else one for one in kept]
    return (*kept, *flip.added)


def _changed(event: Event, change: Change) -> Event:
    keyword = {"time": "at", "date": "at"}.get(change.field, change.field)
    if keyword in ("at", "place", "target", "outcome", "until", "weapons", "said"):
        lines = tuple(line for line in event.lines if not (isinstance(line, Fact) and line.keyword == keyword))
        if change.to != "unknown":
            lines = (*lines, Fact(keyword=keyword, words=(change.to,)))
        return msgspec.structs.replace(event, lines=lines)
    if keyword == "class":
        return msgspec.structs.replace(event, pattern=msgspec.structs.replace(event.pattern, classes=(change.to,)))
    slots = tuple(slot for slot in event.pattern.slots if slot.preposition != keyword)
    if change.to != "unknown":
        slots = (*slots, Slot(keyword, Ref(name=change.to)))
    return msgspec.structs.replace(event, pattern=msgspec.structs.replace(event.pattern, slots=slots))


def setting_for(library: Library, record: Record, ask: Ask) -> Setting:
    """The setting in which an `ask` line is answered."""
    as_of = parse_period(ask.as_of).hi if ask.as_of else max((item.time.hi for item in record.occurrences), default=0)
    known_at = parse_period(ask.known_at).hi if ask.known_at else as_of
    question = Question(
        as_of=as_of,
        known_at=known_at,
        known_to=ask.known_to or "public",
        view=library.views.get(ask.view, DEFAULT_VIEW),
        assumed=ask.assumed,
        pins=dict(ask.readings),
    )
    return Setting(library.laws, record, library.actors, library.places, library.classes, question)


def _check(library: Library, record: Record, ask: Ask, expect: Expect, scenario: Scenario, flip: str) -> Outcome:
    name, _, provision = expect.provision.partition("/")
    law = library.laws.get(name)
    block = law.provisions.get(provision) if law else None
    if law is None or block is None:
        return Outcome(
            scenario.id, flip, expect, passed=False, found=f"there is no provision {expect.provision}", where=expect.where
        )
    setting = setting_for(library, record, ask)
    if expect.bearers == ("nobody",):
        found = [one for one in answers(setting, law, block, toward=expect.to) if one.verdict != "no"]
        passed = not found
        return Outcome(
            scenario.id,
            flip,
            expect,
            passed,
            ", ".join(f"{one.bearer}: {one.verdict}" for one in found) or "nobody",
            expect.where,
        )
    asked = (answers(setting, law, block, toward=expect.to, bearer=bearer) for bearer in expect.bearers)
    results = [_judge(expect, record, found) for found in asked]
    return Outcome(
        scenario.id, flip, expect, passed=all(passed for passed, _ in results),
        found="; ".join(words for _, words in results), where=expect.where,
    )  # fmt: skip


def _against(record: Record, one: Answer, attacker: str) -> bool:
    return any(attacker in record.by_id[event].fillers("by") for event in one.events if event in record.by_id)


_RANK = {"yes": 5, "contested": 4, "unknown": 3, "conditional": 2, "asleep": 1, "no": 0}


def best_answer(record: Record, found: Iterable[Answer], against: str = "") -> Answer | None:
    """The answer that an expectation is held against: the most favourable to its being owed; None without any."""
    meant = [one for one in found if not against or not one.events or _against(record, one, against)]
    return max(meant, key=lambda one: (_RANK[one.verdict], len(one.common.reasons)), default=None)


def _judge(expect: Expect, record: Record, found: list[Answer]) -> tuple[bool, str]:
    best = best_answer(record, found, expect.against)
    if best is None:
        return expect.answer == "no" and not expect.fails, "no (the provision is not known or does not concern them)"
    words = describe(best)
    if expect.answer not in (best.verdict, best.state):
        return False, words
    if expect.fails and not _fails(expect.fails, best):
        return False, words
    if expect.due and not _due(expect.due, best):
        return False, words
    if expect.by and tuple(sorted(expect.by)) != _blockers(best):
        return False, words
    return True, words


def _blockers(one: Answer) -> tuple[str, ...]:
    return tuple(sorted({name for row in one.rows for life in row.standing.lives for name in life.blocked_by}))


def _due(text: str, one: Answer) -> bool:
    dues = [life.clock.due for row in one.rows for life in row.standing.lives]
    if text == "none":
        return all(due is None for due in dues)
    wanted = parse_period(text)
    return any(due is not None and (due.lo, due.hi) == (wanted.lo, wanted.hi) for due in dues)


def _fails(words: str, one: Answer) -> bool:
    reasons = [row.standing.fails for row in one.rows if row.standing.verdict == one.verdict] or [one.common.fails]
    reason = next((reason for reason in reasons if reason is not None), one.common.fails)
    if reason is None:
        return False
    return flat(words) in flat(" / ".join(_texts(reason)))


def _texts(reason: Reason) -> Iterator[str]:
    """The failing line and, under it, the single lines that made it fail."""
    if reason.kind in ("in_force", "counterparty", "link"):
        yield reason.kind.replace("_", " ")
    if reason.line is not None:
        yield line_text(reason.line)
    yield reason.note
    for child in reason.children:
        if child.truth is reason.truth:
            yield from _texts(child)
            break


def describe(one: Answer) -> str:
    """An answer in one line, for the difference a failing scenario shows."""
    words = one.verdict
    if one.verdict == "yes":
        open_state = "" if one.state in one.statuses else f": {one.state}"
        words += f" ({' or '.join(one.statuses)}{open_state})"
        life = one.life
        words += f", {life.clock.text}" if life is not None and life.clock.text else ""
        if life is not None and life.clock.due is not None:
            words += f", due {format_period(Period(life.clock.due.lo, life.clock.due.hi))}"
    reason = one.common.fails
    if reason is not None and one.verdict != "yes":
        words += ", fails " + (line_text(reason.line) if reason.line is not None else reason.kind.replace("_", " "))
        words += f" [{reason.note}]" if reason.note else ""
    blocked = _blockers(one)
    return words + (f", blocked by {', '.join(blocked)}" if blocked else "")
