"""Acts that count in a branch: from the beginning of a life to the moment asked about, the sure ones and some doubtful ones."""

from __future__ import annotations

from foedera.engine import performance
from foedera.engine.choice import BRANCH, Point
from foedera.engine.ending import End
from foedera.engine.instance import Instance
from foedera.engine.occurrence import Occurrence
from foedera.engine.performance import Performance
from foedera.engine.readings import items_of, resolve
from foedera.model.lines import Amount
from foedera.model.time import Period
from foedera.model.truth import UNKNOWN

Done = list[tuple[Point, Performance]]


def start_of(one: Instance) -> Point:
    """When the life begins: at its trigger, else with the text."""
    moment = one.activation.trigger or one.law.dated or one.scope.at
    real = [event for event in one.activation.events if not event.startswith("?")]
    last = next((event for event in reversed(real) if _same_moment(one, event, moment)), "")
    return Point(last or f"start of {one.key}", moment)


def _same_moment(one: Instance, event: str, moment: Period) -> bool:
    item = one.scope.world.occurrence(event)
    return item is not None and (item.time.lo, item.time.hi) == (moment.lo, moment.hi)


def now_of(one: Instance) -> Point:
    """The moment asked about."""
    return Point("now", one.scope.world.now)


def done(one: Instance, start: Point, now: Point, stop: End | None, due: Point | None = None) -> Done:
    """The acts that perform the instance between its beginning and its end, the surely earliest first."""
    choose = one.scope.world.chooser
    found = []
    for act in _chosen(one, start, now, stop, due):
        point = Point(act.occurrence.id, act.occurrence.time)
        if not all(choose.at_most(begun, point) for begun in _beginnings(one, start, act.occurrence)):
            continue
        if not choose.at_most(point, now):
            continue
        if stop is not None and choose.at_most(stop.point, point):
            continue
        found.append((point, act))
    return found


def _chosen(one: Instance, start: Point, now: Point, stop: End | None, due: Point | None) -> list[Performance]:
    """The acts that are taken to perform the instance in this branch: the sure ones and, of those that may or may not, some.

    Where one act is enough, what several doubtful ones come to is what one of them comes to. So each that may lie on either
    side of a boundary is followed alone, and those that all lie in time, or all too late, together: the branches grow with
    the number of doubtful acts and do not double with each. Where more than one act is needed each is followed both ways.
    """
    choose = one.scope.world.chooser
    acts = sorted(performance.acts(one), key=lambda act: (act.occurrence.time.hi, act.occurrence.time.lo, act.occurrence.id))
    acts = [act for act in acts if act.occurrence.time.hi >= start.lo and act.occurrence.time.lo <= now.hi]
    doubtful = [act for act in acts if act.truth is UNKNOWN]
    if one.least > 1 or amount_of(one) is not None:
        axes = {act.occurrence.id: f"{one.key} performed by {act.occurrence.id}" for act in doubtful}
        out = {name for name, axis in axes.items() if choose.choose(BRANCH, axis, ("yes", "no")) == "no"}
        return [act for act in acts if act.occurrence.id not in out]
    groups: dict[str, set[str]] = {}
    for act in doubtful:
        begun = _beginnings(one, start, act.occurrence)
        side = _side(act.occurrence.time, begun, now, stop, due)
        groups.setdefault(f"{side} {act.occurrence.outcome}" if side else act.occurrence.id, set()).add(act.occurrence.id)
    taken = choose.choose(BRANCH, f"{one.key} performed by one of", (*groups, "none"))
    return [act for act in acts if act.truth is not UNKNOWN or act.occurrence.id in groups.get(taken, ())]


def _side(time: Period, begun: list[Point], now: Point, stop: End | None, due: Point | None) -> str:
    """Whether an act surely lies within the life, in time or too late; empty where that is open, or it surely does not."""
    if any(point.hi > time.lo for point in begun) or time.hi > now.lo or (stop is not None and stop.point.lo <= time.hi):
        return ""
    if due is None or time.hi <= due.lo:
        return "in time"
    return "late" if time.lo > due.hi else ""


def _beginnings(one: Instance, start: Point, act: Occurrence) -> list[Point]:
    """What an act must not lie before: each thing that set the duty off, save what it answers.

    What answers something comes after it and what is deemed with it, however imprecise their dates, not after its later breach.
    """
    found = [one.scope.world.occurrence(event) for event in one.activation.events]
    events = [item for item in found if item is not None and not item.virtual]
    last = Period(max(item.time.lo for item in events), max(item.time.hi for item in events)) if events else None
    if start.base != start_of(one).base or last != start.period:
        return [start]
    return [Point(one.id, one.time) for one in events if not {one.id, *(one.because if one.deemed else ())} & set(act.about)]


def amount_of(one: Instance) -> Amount | None:
    """The amount that the text names in this world."""
    for item in items_of(one.law, one.provision):
        if isinstance(item.line, Amount):
            line = resolve(one.scope.world, one.law, item)
            if isinstance(line, Amount):
                return line
    return None
