"""Which matters are followed where a question is about some events only: those of the events, and what may become theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

import msgspec

from foedera.engine import awaited
from foedera.engine.awaited import EVENT
from foedera.engine.candidates import ABOUT
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.readings import Item, items_of
from foedera.engine.scope import Scope, concerns, is_placeholder
from foedera.engine.world import Setting
from foedera.model.blocks import Provision
from foedera.model.lines import AnyLine, Every, When, Within
from foedera.model.terms import Anchor, Pattern
from foedera.model.time import BEGINNING, DAY, Period, add, parse_period


def looking(scope: Scope, events: tuple[str, ...], about: Collection[str], pattern: Pattern, rest: Sequence[Item]) -> Scope:
    """The scope in which matches of a line are looked for: all of them, if the matter is one asked about or may become one.

    A process that runs is no matter of its own: that none of those asked about runs does not mean that none does.

    Args:
        scope: That of the line.
        events: What the lines before have matched.
        about: Occurrences of which a matter must have one; empty: every matter is looked for.
        pattern: What the line asks for.
        rest: The lines behind it.
    """
    if not about or concerns(events, about) or awaited.kind(scope, pattern) == EVENT:
        return scope
    lines = (line for item in rest for line in (item.line, *(other.line for other in item.instead)))
    later = [line.pattern for line in lines if isinstance(line, When) and _may_meet(scope, line.pattern, about)]
    if not later:
        return msgspec.structs.replace(scope, matters=about)
    if pattern.called and all(_tied(scope, one, pattern.called, about) for one in later):
        return msgspec.structs.replace(scope, matters=_led_to(scope.world.setting, about))
    return scope


def _may_meet(scope: Scope, pattern: Pattern, events: Collection[str]) -> bool:
    """Whether one of the events may be what a line asks for, by its class, or may lead to it."""
    return pattern.state != "" or _worked_out(scope, pattern) or any(True for _ in _of_kind(scope, pattern, events))


def _worked_out(scope: Scope, pattern: Pattern) -> bool:
    """A decision comes of votes, a deemed attack of another."""
    by = pattern.slot("by")
    return pattern.deemed or (by is not None and by.name in scope.law.organs)


def _of_kind(scope: Scope, pattern: Pattern, events: Collection[str]) -> Iterator[Occurrence]:
    """Those of the events that are of a class that a line asks for."""
    below, known = scope.world.setting.classes.below, _by_class(scope, events)
    for cls, items in known.items():
        if any(below(cls, name) for name in pattern.classes):
            yield from items


def _by_class(scope: Scope, events: Collection[str]) -> dict[str, list[Occurrence]]:
    setting = scope.world.setting
    found: dict[str, list[Occurrence]] | None = setting.memo.get(("matters by class", events))
    if found is None:
        found = setting.memo["matters by class", events] = {}
        for item in (item for event in events if (item := setting.record.by_id.get(event)) is not None):
            found.setdefault(item.cls, []).append(item)
    return found


def _tied(scope: Scope, pattern: Pattern, called: str, events: Collection[str]) -> bool:
    """Whether whatever a line matches in the matters of the events says that it is about the occurrence of an earlier line.

    Of what came of another provision that holds where each of its own lines is tied to its first.
    """
    ref = pattern.slot(ABOUT)
    if ref is None or ref.name != called or _worked_out(scope, pattern):
        return False
    if not pattern.state:
        return all(item.about for item in _of_kind(scope, pattern, events))
    block = scope.law.provisions.get(pattern.classes[0])
    if block is None:
        return False
    own = _whens(scope.law, block)
    return not own or (
        not own[0].state and not _worked_out(scope, own[0]) and all(_tied(scope, one, own[0].called, events) for one in own[1:])
    )


def _whens(law: Law, provision: Provision) -> list[Pattern]:
    """What sets a provision off, in any reading."""
    return [line.pattern for line in _lines(law, provision) if isinstance(line, When)]


def _lines(law: Law, provision: Provision) -> list[AnyLine | None]:
    return [line for item in items_of(law, provision) for line in (item.line, *(other.line for other in item.instead))]


def _led_to(setting: Setting, events: Collection[str]) -> frozenset[str]:
    """The events, what they are about, and what that is about."""
    found: frozenset[str] | None = setting.memo.get(("led to", events))
    if found is None:
        once = {name for event in events for name in _topics(setting, event)}
        twice = {name for event in once for name in _topics(setting, event)}
        found = setting.memo["led to", events] = frozenset((*events, *once, *twice))
    return found


def _topics(setting: Setting, event: str) -> tuple[str, ...]:
    item = setting.record.by_id.get(event)
    return (*item.about, *item.because) if item is not None else ()


# ------------------------------------------------------------------------------------------------ of a time

NONE = frozenset(("nothing on record",))
"""To follow no matter at all: an empty set of events would mean every matter."""


def since(setting: Setting, law: Law, provision: Provision, moment: int) -> Collection[str]:
    """The matters of a provision that are open to change from a moment on: what to follow to tell them, empty for every matter.

    It is what is on record of that time and the processes that go on, what that is about, and what else is about it; and what
    lies so far back that a term of the provision that is counted from it can end then. What stands without an event has none.

    Args:
        setting: What is asked of.
        law: The agreement.
        provision: The provision.
        moment: In seconds.
    """
    if not any(isinstance(line, When) for line in provision.lines):
        return frozenset()
    reach = law.once(_reach, provision)
    stops = setting.of_classes(("suspension",))  # of a clock: nobody can say by how much
    stopped = any(law.id in (*item.fillers("of"), *item.fillers("object")) for item in stops)
    if reach.after is None or reach.until >= moment or stopped or _of_no_matter(setting, law, provision):
        return frozenset()
    key = ("matters since", max(moment - reach.after, BEGINNING))
    found: frozenset[str] | None = setting.memo.get(key)
    if found is None:
        found = setting.memo[key] = setting.answering(_led_to(setting, _on_record(setting, key[1]))) or NONE
    return found


def _on_record(setting: Setting, moment: int) -> frozenset[str]:
    """What happened or was done from a moment on, as far as it has happened, and what goes on."""
    now, kind = setting.question.as_of, setting.classes.kind
    recent = (item for item in setting.lasting(moment) if item.time.lo <= now)
    running = (
        item for cls, items in setting.record.by_class.items() if kind(cls) == "process"
        for item in items if item.end is None and item.time.lo <= now
    )  # fmt: skip
    return frozenset(item.id for item in (*recent, *running))


def _of_no_matter(setting: Setting, law: Law, provision: Provision, seen: tuple[str, ...] = ()) -> bool:
    """Whether it may be set off by what came of a provision that stands without an event: that belongs to no matter."""
    for pattern in _whens(law, provision):
        agreement, _, name = pattern.classes[0].rpartition("/") if pattern.state else ("", "", "")
        other = setting.laws.get(agreement) if agreement else law
        block = other.provisions.get(name) if other is not None else None
        if other is None or block is None or f"{other.id}/{name}" in seen:
            continue
        if not _whens(other, block) or _of_no_matter(setting, other, block, (*seen, f"{other.id}/{name}")):
            return True
    return False


class _Reach(NamedTuple):
    """How far the terms of a provision reach.

    Attributes:
        after: Longest time after the last event of a matter at which a term can end, in seconds; None: nobody can say.
        until: Last second of a term that is counted from a date of the text, whatever the matter.
    """

    after: int | None = 0
    until: int = BEGINNING


def _reach(law: Law, provision: Provision) -> _Reach:
    called = {pattern.called for pattern in _whens(law, provision)} - {""}
    after, until = 0, BEGINNING
    for line in _lines(law, provision):
        if isinstance(line, Every):
            return _Reach(None)
        if not isinstance(line, Within) or line.anchor.kind == "not_stated":
            continue
        if line.anchor.kind in _OF_THE_TEXT:
            start = _of_the_text(law, line.anchor)
            until = until if start is None else max(until, add(start, line.duration).hi)
        elif _of_the_matter(line.anchor, called):
            after = max(after, add(_ORIGIN, line.duration).hi + _LONGER_MONTHS)
        else:
            return _Reach(None)
    return _Reach(after, until)


def _of_the_text(law: Law, anchor: Anchor) -> Period | None:
    """A date from which a term is counted whatever happened."""
    if anchor.kind == "date":
        return parse_period(anchor.name)
    return law.signed if anchor.kind == "signature" else law.in_force


def _of_the_matter(anchor: Anchor, called: Collection[str]) -> bool:
    """Whether a term is counted from something that happened or was done in the matter."""
    if anchor.kind == "pattern" and anchor.pattern is not None:
        ref = anchor.pattern.slot(ABOUT)
        return not anchor.pattern.state and ref is not None and is_placeholder(ref.name)
    return anchor.name in called if anchor.kind == "occurrence" else anchor.state in ("", "fulfilled", "late", "partial")


_OF_THE_TEXT = ("date", "signature", "entry_into_force")
_ORIGIN = Period(0, 0)
_LONGER_MONTHS = 5 * DAY
"""By how much the same number of months is longer elsewhere in the calendar than from the first of January 1970, at most."""
