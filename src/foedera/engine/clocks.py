"""Clocks: when a duty falls due. No number in the text, no due date; an anchor that has not come, a clock that waits."""

from __future__ import annotations

import msgspec

from foedera.engine import candidates, match, validity
from foedera.engine.choice import BRANCH, Point
from foedera.engine.instance import Instance
from foedera.engine.occurrence import Occurrence
from foedera.engine.readings import Item, items_of, resolve
from foedera.model.lines import AnyLine, Earliest, Every, Timing, Within
from foedera.model.terms import Anchor
from foedera.model.time import Period, add
from foedera.model.truth import UNKNOWN, Truth


class Clock(msgspec.Struct, frozen=True):
    """What the text says of the time of performance, and what follows from it.

    Attributes:
        due: Last moment for performing in time, in a life cycle's terms; None: none can be computed.
        text: The term in words: `within 24 h, where possible`; empty: none stated.
        state: `running`, `not started` (its anchor has not come), `anchor not stated`, `no figure` or `no term`.
        starts_with: What the clock waits for.
        hedge: `where_possible`, `roughly`, `illustrative` or empty.
        line: The line that set it.
        start: When it started.
    """

    due: Point | None
    text: str
    state: str
    starts_with: str = ""
    hedge: str = ""
    line: AnyLine | None = None
    start: Period | None = None


NO_TERM = Clock(None, "", "no term")


def clock(one: Instance) -> Clock:
    """The clock of an instance in its world; touches the readings of its clock lines."""
    lines = [item for item in items_of(one.law, one.provision) if isinstance(item.line, Within | Timing | Every)]
    found = NO_TERM
    adverb = next((item.line for item in lines if isinstance(item.line, Timing)), None)
    for item in lines:
        line = _read(one, item)
        if isinstance(line, Within):
            found = _earlier(one, found, _within(one, line))
        elif isinstance(line, Every):
            found = _earlier(one, found, _every(one, line))
    if found is NO_TERM and isinstance(adverb, Timing):
        return Clock(None, f'"{adverb.word}"; the text gives no figure', "no figure", line=adverb)
    if isinstance(adverb, Timing) and found.text:
        return msgspec.structs.replace(found, text=f'"{adverb.word}", {found.text}')
    return found


def _earlier(one: Instance, first: Clock, second: Clock) -> Clock:
    """Two terms bind together: the one that falls due first; one that has not started gives way to one that runs."""
    if first.due is None or second.due is None:
        return first if first.due is not None else second
    return first if one.scope.world.chooser.at_most(first.due, second.due) else second


def _read(one: Instance, item: Item) -> AnyLine | None:
    return resolve(one.scope.world, one.law, item)


def _within(one: Instance, line: Within) -> Clock:
    text = f"within {spoken(line.duration.text)}"
    if line.hedge:
        text += {"where_possible": ", where possible", "roughly": ", roughly", "illustrative": " (example)"}.get(line.hedge, "")
    if line.anchor.kind == "not_stated":
        return Clock(None, text, "anchor not stated", "counted from what is not stated", line.hedge, line)
    base, moment = _anchor(one, line.anchor)
    if moment is None:
        return Clock(None, text, "not started", _awaited(line.anchor), line.hedge, line)
    return Clock(_due(base, moment, line), text, "running", "", line.hedge, line, moment)


def _due(base: str, moment: Period, line: Within) -> Point:
    if line.duration.seconds:
        return Point(base, moment, line.duration.seconds)
    return Point(f"{base}+{line.duration.text}", add(moment, line.duration))


def _anchor(one: Instance, anchor: Anchor) -> tuple[str, Period | None]:
    if anchor.kind == "occurrence":
        item = one.scope.occurrence(anchor.name)
        return (item.id, item.time) if item is not None and not item.virtual else ("", None)
    if anchor.kind == "provision":
        return _own(one, anchor) or ("", None)
    if anchor.kind == "pattern" and anchor.pattern is not None:
        found = [(act.occurrence, act.truth) for act in match.matches(one.scope, anchor.pattern)]
        return _first(one, found) or ("", None)
    return f"{one.law.id}:{anchor.kind}:{anchor.name}", validity.anchor_time(one.scope, anchor)


def _own(one: Instance, anchor: Anchor) -> tuple[str, Period] | None:
    """A sister provision's performance by this bearer, or else by anybody, on the same events."""
    world = one.scope.world
    matter = {event for event in one.activation.events if not event.startswith("?")}
    matter |= {base for event in matter if (item := world.occurrence(event)) is not None for base in item.about}
    derived = candidates.derived(one.scope, anchor.name, anchor.state or "fulfilled", world.setting.answering(matter))
    found = [(item, item.certainty) for item in derived]
    same = [(item, truth) for item, truth in found if not matter or not item.about or matter & set(item.about)]
    mine = [(item, truth) for item, truth in same if one.bearer in item.fillers("by")]
    return _first(one, mine) or _first(one, same)


def _first(one: Instance, found: list[tuple[Occurrence, Truth]]) -> tuple[str, Period] | None:
    """The earliest of these; where it is open whether one happened, or which came first, both are followed."""
    choose, best = one.scope.world.chooser, None
    for item, truth in found:
        if truth is UNKNOWN and choose.choose(BRANCH, f"{one.key} counts from {item.id}", ("yes", "no")) == "no":
            continue
        point = Point(item.id, item.time)
        if best is None or not choose.at_most(best, point):
            best = point
    return (best.base, best.period) if best is not None else None


def _awaited(anchor: Anchor) -> str:
    if anchor.kind == "provision":
        return f"{anchor.name} {anchor.state or 'fulfilled'}"
    return {"occurrence": anchor.name, "signature": "signature", "entry_into_force": "entry into force"}.get(
        anchor.kind, "its anchor"
    )


def _every(one: Instance, line: Every) -> Clock:
    """A recurring duty: the end of the period that the moment asked about lies in."""
    text = f"every {spoken(line.duration.text)}"
    own = next((other for other in one.provision.lines if isinstance(other, Earliest)), None)
    begins = validity.anchor_time(one.scope, own.anchor) if own is not None else None
    if own is not None and begins is not None and own.duration is not None:
        begins = add(begins, own.duration)
    start = one.activation.trigger or begins or one.law.in_force
    if start is None:
        return Clock(None, text, "not started", "entry into force", line=line)
    choose, now = one.scope.world.chooser, Point("now", one.scope.world.now)
    begun, end = start, add(start, line.duration)
    for number in range(1, 10_000):
        point = Point(f"{one.key}:{number}*{line.duration.text}", end)
        following = add(end, line.duration)
        if following.lo <= end.lo or not choose.at_most(point, now):
            break
        begun, end = end, following
    return Clock(point, text, "running", line=line, start=begun)


def spoken(text: str) -> str:
    """`24h` as `24 h`, `3d` as `3 days`, `10y` as `10 years`."""
    number = text.rstrip("hdmoy")
    unit = text[len(number) :]
    many = "" if number == "1" else "s"
    return f"{number} {'h' if unit == 'h' else {'d': 'day', 'mo': 'month', 'y': 'year'}.get(unit, unit) + many}"
