"""A hypothesis in words, and the record branched by it.

`armed attack by RUS on UKR at 2026-12-01T06:00Z in Kharkiv; request by UKR at 2026-12-01T08:00Z`, or
`hostilities ended on 2026-10-01`.
The branch keeps what lies before the earliest assumed event and drops what lies after, unless asked to keep it. An
assumed event is a new one, never part of a running process. What contradicts a kept event is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from foedera.engine.occurrence import GIVEN, Assertion, Occurrence, Record
from foedera.errors import Problem, Where, WrongCall
from foedera.model.time import Period, format_period, parse_period
from foedera.model.truth import NO, YES
from foedera.workspace.library import Library

SOURCE = "--if"
_PREPOSITIONS = ("by", "on", "at", "in", "about", "to", "with", "of", "for", "against", "through", "toward")
_PERSONS = ("by", "on", "to", "with", "for", "against", "toward")
_DATE = re.compile(r"^\d{4}(-|$)|^\d{4}\.\.")


class Ending(msgspec.Struct, frozen=True):
    """An assumed end of a process on record."""

    process: str
    time: Period


class Hypothesis(msgspec.Struct, frozen=True):
    """What is assumed.

    Attributes:
        events: New events.
        endings: Ends of processes on record.
        text: As written.
    """

    events: tuple[Occurrence, ...]
    endings: tuple[Ending, ...]
    text: str

    @property
    def earliest(self) -> int:
        """First second of the earliest assumption."""
        return min([item.time.lo for item in self.events] + [item.time.lo for item in self.endings])

    @property
    def latest(self) -> int:
        """Last second of the latest assumption."""
        return max([item.time.hi for item in self.events] + [item.time.hi for item in self.endings])


class _Clause(msgspec.Struct, frozen=True):
    """One event as written: the words before the first preposition, and each preposition's words with their column."""

    text: str
    column: int
    head: str
    parts: dict[str, tuple[str, int]]

    def column_of(self, words: str, start: int) -> int:
        """Where some words of a part stand, counted from 1."""
        place = self.text.find(words.partition(" ")[0], start - 1)
        return place + 1 if words and place >= 0 else start


def _fail(
    code: str, clause: _Clause, column: int, message: str, remedy: str, near: Iterable[str] = (), width: int = 1
) -> WrongCall:
    problem = Problem(
        code=code, where=Where(SOURCE, 1, column), message=message, remedy=remedy, excerpt=clause.text, width=max(1, width),
        suggestions=tuple(near),
    )  # fmt: skip
    return WrongCall(message, problems=(problem,), code=code)


def parse_hypothesis(library: Library, texts: Iterable[str]) -> Hypothesis:
    """Read one or more `--if` texts; several events in one are separated by `;`.

    Raises:
        WrongCall: A word, actor, place or date that is not known, with its column.
    """
    whole = "; ".join(text.strip() for text in texts)
    events: list[Occurrence] = []
    endings: list[Ending] = []
    clauses: list[_Clause] = []
    for clause in _clauses(whole):
        if " ended" in f" {clause.head}" or clause.head.endswith("ended"):
            endings += _ending(library, clause)
        else:
            events.append(_event(library, clause, events))
            clauses.append(clause)
    if not events and not endings:
        raise WrongCall("The hypothesis is empty.", code="empty-hypothesis")
    linked = (
        msgspec.structs.replace(item, about=_about(library, clause, item, events))
        for item, clause in zip(events, clauses, strict=True)
    )
    return Hypothesis(tuple(linked), tuple(endings), whole)


def _about(library: Library, clause: _Clause, act: Occurrence, events: list[Occurrence]) -> tuple[str, ...]:
    """What an act refers to: what it names, else every assumed event that can have begun by then, written before or after."""
    if "about" in clause.parts:
        value, column = clause.parts["about"]
        cls = library.classes.resolve(value)
        named = [item.id for item in events if item is not act and cls and library.classes.below(item.cls, cls[0])]
        named += [value] if value in library.record.by_id else []
        if not named:
            near = [item.cls.replace("_", " ") for item in events if item is not act]
            raise _fail(
                "unknown-event", clause, column, f"`{value}` is no event on record and none that is assumed here.",
                "Name an assumed event by its class, or one on record by its id; or leave it out.", near, len(value),
            )  # fmt: skip
        return tuple(named)
    if library.classes.kind(act.cls) != "act":
        return ()
    return tuple(item.id for item in events if library.classes.kind(item.cls) == "fact" and item.time.lo <= act.time.hi)


def _clauses(text: str) -> Iterator[_Clause]:
    for found in re.finditer(r"[^;]+", text):
        raw = found.group()
        if not raw.strip():
            continue
        head: list[str] = []
        parts: dict[str, tuple[str, int]] = {}
        current = ""
        for word in re.finditer(r"\S+", raw):
            value, column = word.group(), found.start() + word.start() + 1
            if value.lower() == "ended":
                head.append("ended")
                current = ""
            elif value.lower() in _PREPOSITIONS and (value.lower() not in parts or value.lower() == "on"):
                current = value.lower() if value.lower() not in parts else f"{value.lower()} (2)"
                parts[current] = ("", column)
            elif current:
                before, start = parts[current]
                parts[current] = (f"{before} {value}", start) if before else (value, column)
            else:
                head.append(value)
        yield _Clause(text, found.start() + 1, " ".join(head).lower(), _dates(parts))


def _dates(parts: dict[str, tuple[str, int]]) -> dict[str, tuple[str, int]]:
    """`on 2026-12-01` is a date, `on UKR` is not."""
    found = {}
    for name, (value, column) in parts.items():
        key = name.removesuffix(" (2)")
        found["at" if key == "on" and _DATE.match(value) else key] = (value, column)
    return found


def _moment(clause: _Clause) -> Period:
    if "at" not in clause.parts:
        raise _fail(
            "hypothesis-without-time",
            clause,
            clause.column,
            "An assumed event needs a time.",
            "Add `at 2026-12-01T06:00Z` or a day.",
        )
    value, column = clause.parts["at"]
    try:
        return parse_period(value)
    except ValueError as error:
        message = str(error) if _DATE.match(value) else f"`{value}` is no date." if value else "The time is missing."
        remedy = "Write a date such as 2026-12-01 or 2026-12-01T06:00Z; separate several events with `;`."
        raise _fail("impossible-date", clause, column, message, remedy, (), len(value)) from None


def _class(library: Library, clause: _Clause) -> str:
    found = library.classes.resolve(clause.head) or library.classes.resolve(clause.head.replace(" ", "_"))
    if not found:
        near = library.classes.suggest(clause.head) if clause.head else ()
        message = f"`{clause.head}` is no class of event that foedera knows." if clause.head else "What happens is missing."
        raise _fail(
            "unknown-class", clause, clause.column, message,
            "Write for example `armed attack`, `threat`, `request`, `ceasefire`.", near, len(clause.head),
        )  # fmt: skip
    return found[0]


def _actors(library: Library, clause: _Clause, preposition: str, at: Period) -> tuple[str, ...]:
    value, start = clause.parts[preposition]
    codes = []
    for name in (part.strip() for part in re.split(r",| and ", value)):
        column = clause.column_of(name, start)
        found = (name,) if library.actors.known(name) else library.actors.resolve(name, at)
        if not found:
            message = f"`{name}` is no actor that foedera knows." if name else f"Nobody stands after `{preposition}`."
            raise _fail(
                "unknown-actor", clause, column, message,
                "Write a code such as UKR, or a name such as Ukraine.", library.actors.suggest(name) if name else (), len(name),
            )  # fmt: skip
        if len(found) > 1:
            raise _fail(
                "ambiguous-actor", clause, column, f"`{name}` may mean {' or '.join(found)}.", "Write the code.", found, len(name)
            )
        if library.actors.exists(found[0], at) is NO:
            raise _fail(
                "actor-not-then", clause, column, f"{found[0]} did not exist on {format_period(at)}.",
                "Check the date, or name the State of that time.", library.actors.successors(found[0]), len(name),
            )  # fmt: skip
        codes.append(found[0])
    return tuple(codes)


def _struck(library: Library, clause: _Clause, at: Period) -> tuple[str, ...]:
    """Who or what stands after `on`: an actor, a place that is struck, or the act that is decided on."""
    value, _ = clause.parts["on"]
    if library.actors.known(value) or library.actors.resolve(value, at):
        return _actors(library, clause, "on", at)
    place = (value,) if library.places.known(value) else library.places.resolve(value)
    if len(place) == 1:
        return place
    name = library.classes.resolve(value)
    return name[:1] if name else _actors(library, clause, "on", at)


def _place(library: Library, clause: _Clause) -> str:
    value, column = clause.parts["in"]
    if library.places.known(value):
        return value
    found = library.places.resolve(value)
    if len(found) == 1:
        return found[0]
    near = found or (library.places.suggest(value) if value else ())
    message = f"`{value}` may mean {' or '.join(found)}." if found else f"`{value}` is no place that foedera knows."
    message = message if value else "The place is missing."
    code = "ambiguous-place" if found else "unknown-place"
    raise _fail(code, clause, column, message, "Name a known place, or leave it out.", near, len(value))


def _event(library: Library, clause: _Clause, before: list[Occurrence]) -> Occurrence:
    cls = _class(library, clause)
    at = _moment(clause)
    slots = _slots(library, clause, at)
    if library.classes.kind(cls) == "fact":
        if not slots:
            raise _fail(
                "hypothesis-without-actor", clause, clause.column, "Nobody is named in this event.", "Add `by RUS on UKR`."
            )
        if "against" in slots and "on" not in slots:
            slots["on"] = slots.pop("against")  # an attack against somebody is an attack on them
    slots |= {name: (clause.parts[name][0],) for name in ("of", "through") if name in clause.parts}
    number = sum(item.cls == cls for item in before)
    return Occurrence(
        id=f"assumed {cls.replace('_', ' ')}" + (f" {number + 1}" if number else ""), cls=cls, slots=slots, time=at,
        place=_place(library, clause) if "in" in clause.parts else "", assertions=(Assertion(GIVEN, YES),), assumed=True,
    )  # fmt: skip


def _slots(library: Library, clause: _Clause, at: Period) -> dict[str, tuple[str, ...]]:
    return {
        name: _struck(library, clause, at) if name == "on" else _actors(library, clause, name, at)
        for name in _PERSONS
        if name in clause.parts
    }


def _ending(library: Library, clause: _Clause) -> list[Ending]:
    head = clause.head.replace("ended", "").strip()
    cls = _class(library, msgspec.structs.replace(clause, head=head))
    at = _moment(clause)
    slots = _slots(library, clause, at)
    running = [
        item
        for item in library.record.of_classes(sorted(library.classes.descendants(cls)))
        if item.end is None and all(set(codes) <= set(item.fillers(name)) for name, codes in slots.items())
    ]
    if not running:
        raise _fail(
            "nothing-to-end",
            clause,
            clause.column,
            f"No running {head} of that kind is on record.",
            "Check the parties and the word.",
        )
    for item in running:
        horizon = library.record.horizon((item.cls, *library.classes.ancestors(item.cls)))
        if at.hi < item.time.lo or (horizon is not None and at.hi < horizon):
            last = format_period(Period(horizon - 86_399, horizon)) if horizon else "later"
            raise _fail(
                "contradicts-record", clause, clause.column,
                f"The record has {item.id} going on until {last}; it cannot have ended on {format_period(at)}.",
                "Choose a later date, or leave this out.",
            )  # fmt: skip
    return [Ending(item.id, at) for item in running]


def branch(library: Library, assumed: Hypothesis, *, keep_later: bool = False) -> Record:
    """The record under the hypothesis.

    Raises:
        WrongCall: An assumed event is already on record, or the record denies it.
    """
    base = library.record
    for event in assumed.events:
        _contradicted(base, event, assumed)
    ends = {ending.process: ending.time for ending in assumed.endings}
    changed, dropped = [], []
    for item in base.occurrences:
        if item.id in ends:
            changed.append(msgspec.structs.replace(item, end=ends[item.id], assumed=True))
        elif keep_later:
            continue
        elif item.time.lo > assumed.earliest:
            dropped.append(item.id)
        elif item.end is not None and item.end.lo > assumed.earliest:
            changed.append(msgspec.structs.replace(item, end=None))
    return base.with_changes(drop=dropped, add=(*changed, *assumed.events))


def _contradicted(base: Record, event: Occurrence, assumed: Hypothesis) -> None:
    for item in base.by_class.get(event.cls, ()):
        same = all(set(codes) == set(item.fillers(name)) for name, codes in event.slots.items())
        overlap = item.time.lo <= event.time.hi and event.time.lo <= item.time.hi
        if same and overlap and item.time.hi - item.time.lo <= 86_400:
            clause = _Clause(assumed.text, 1, "", {})
            raise _fail(
                "contradicts-record", clause, 1, f"This is already on record as {item.id}, {format_period(item.time)}.",
                "Ask without it, or choose another time.",
            )  # fmt: skip


def in_words(library: Library, assumed: Hypothesis) -> str:
    """The hypothesis as a sentence: `armed attack by RUS on UKR, 2026-12-01 06:00 UTC`."""
    parts = []
    for event in assumed.events:
        who = " ".join(f"{name} {', '.join(codes)}" for name, codes in event.slots.items())
        where = f" in {library.places.name(event.place)}" if event.place else ""
        parts.append(f"{event.cls.replace('_', ' ')} {who}{where}, {format_period(event.time)}")
    parts += [f"{ending.process} ended {format_period(ending.time)}" for ending in assumed.endings]
    return "; ".join(parts)
