"""When a text is in force, and for whom: computed from its dates, its term, and acts that end, suspend or supersede it."""

from __future__ import annotations

import msgspec

from foedera.engine import candidates, match, roles
from foedera.engine.facts import existence
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope
from foedera.engine.world import World
from foedera.model.lines import AnyLine, Earliest, Link
from foedera.model.terms import Anchor
from foedera.model.time import Period, add, before, first_second, format_period, last_second, not_after, parse_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

ENDINGS = ("termination", "denunciation", "withdrawal")


def in_force(world: World, law: Law, party: str, at: Period) -> tuple[Truth, str]:
    """Whether the agreement is in force for `party` (empty: for anybody) at a moment, and why, in words."""
    known = world.by_then(law.dated) if law.dated is not None else YES
    if known is NO and law.dated is not None:
        return NO, f"not known then: the text dates from {law.dated.text or format_period(law.dated)}"
    if not world.knows(law.text.agreement.lines):
        return NO, "not known to the one who asks"
    truth, note = _in_force(world, law, party, at)
    return truth & known, note


def _in_force(world: World, law: Law, party: str, at: Period) -> tuple[Truth, str]:
    if world.question.assumed and law.force in ("none", "unknown") and world.asked in ("", law.id):
        return _assumed(law, at)
    if law.force == "none":
        return NO, "never signed or not in force on record"
    if law.force == "unknown" or law.in_force is None:
        return UNKNOWN, "whether it has come into force is not known"
    begun = not_after(first_second(law.in_force), at)
    if begun is NO:
        return NO, f"not in force on {format_period(at)}; in force from {format_period(law.in_force)}"
    expires = law.expires
    over = before(last_second(expires), at) if expires is not None else NO
    if over is not NO and expires is not None:
        return begun & ~over, f"its term ended {format_period(expires)}"
    ended, note = _ended(world, law, party, at)
    if ended is not NO:
        return begun & ~ended, note
    over, note = _superseded(world, law, party, at)
    if over is not NO:
        return begun & ~over, note
    until = f" to {format_period(expires)}" if expires else ""
    return begun, f"in force from {format_period(law.in_force)}{until}"


def _assumed(law: Law, at: Period) -> tuple[Truth, str]:
    """A text assumed in force is assumed so from its own date on, not before it was written."""
    if law.dated is None:
        return YES, "assumed in force"
    truth = not_after(law.dated, at)
    if truth is NO:
        return NO, f"the text dates from {law.dated.text or format_period(law.dated)}"
    return truth, "assumed in force"


def _ended(world: World, law: Law, party: str, at: Period) -> tuple[Truth, str]:
    found, note = NO, ""
    for item in world.record.of_classes(ENDINGS):
        if law.id not in (*item.fillers("of"), *item.fillers("object")):
            continue
        who = item.fillers("by")
        others = bool(who) and party not in who
        if others and len(law.parties()) > 2:
            continue  # one of many leaves: the agreement goes on among the others
        truth = existence(world, item) & not_after(item.time, at)
        if others and any(role.open for role in law.text.roles):
            truth = truth & UNKNOWN  # whether two are all the parties is not listed
        if truth > found:
            found, note = truth, f"ended by {', '.join(who)} on {format_period(item.time)}"
    return found, note


def _superseded(world: World, law: Law, party: str, at: Period) -> tuple[Truth, str]:
    """Whether a later agreement takes this one's place: for a party to both, for everybody where all are parties to both."""
    found, note = NO, ""
    for other in world.setting.laws.later.get(law.id, ()):
        if not {party} <= {"", *other.parties()} or (not party and not set(law.parties()) <= set(other.parties())):
            continue
        with world.asking(f"{other.id} in place of {law.id}") as first:
            truth = in_force(world, other, party, at)[0] if first else NO
        if truth > found:
            found, note = truth, f"superseded by {other.id}"
    return found, note


def anchor_time(scope: Scope, anchor: Anchor) -> Period | None:
    """The moment a clock or an order counts from; None if it has not come or is not stated."""
    law = scope.law
    if anchor.kind == "occurrence":
        item = scope.occurrence(anchor.name)
        return item.time if item is not None and not item.virtual else None
    if anchor.kind == "date":
        return parse_period(anchor.name)
    if anchor.kind == "signature":
        return law.signed
    if anchor.kind == "entry_into_force":
        return law.in_force
    if anchor.kind == "provision":
        derived = candidates.derived(scope, anchor.name, anchor.state or "fulfilled")
        return _earliest([(item.time, item.certainty) for item in derived])
    if anchor.kind == "pattern" and anchor.pattern is not None:
        return _earliest([(one.occurrence.time, one.truth) for one in match.matches(scope, anchor.pattern)])
    return None


def _earliest(found: list[tuple[Period, Truth]]) -> Period | None:
    """When the first of these was; what only may have happened may have been earlier; None if none is certain."""
    sure = [time.hi for time, truth in found if truth is YES]
    return Period(min(time.lo for time, _ in found), min(sure)) if sure else None


def suspensions(scope: Scope, bearer: str, toward: str) -> list[tuple[Occurrence, Truth]]:
    """Suspensions of the agreement between bearer and beneficiary, in order of time, and how sure they are."""
    found = []
    for item in scope.world.setting.of_classes(("suspension",)):
        if scope.law.id not in (*item.fillers("of"), *item.fillers("object")):
            continue
        pair = {*item.fillers("by"), *item.fillers("toward")}
        truth = existence(scope.world, item) if pair <= {bearer, toward} else NO
        if truth is not NO:
            found.append((item, truth))
    return found


class Strike(msgspec.Struct, frozen=True):
    """A sister clause that ends a provision toward a party: its name and line, how surely, from when, and why."""

    name: str
    link: Link
    truth: Truth
    since: Period
    reasons: tuple[Reason, ...]


def strikes(scope: Scope, provision: str, bearer: str, toward: str) -> list[Strike]:
    """Sister clauses that end or void this provision toward a party.

    `terminates` works from its trigger on; `voids` from the beginning, as if the duty had never been owed.
    """
    found = []
    for other, link in (*scope.law.strikers.get(provision, ()), *scope.law.strikers.get("", ())):
        for active in scope.world.derive.triggered(scope.world, scope.law, other.id):
            since = _delayed(active.scope, other.lines, active.trigger or scope.world.now)
            values = active.scope.value
            if not link.toward or toward == values(link.toward) or (link.and_by and bearer == values(link.and_by)):
                found.append(Strike(f"{other.id}/{'+'.join(active.events)}", link, active.truth, since, active.reasons))
    return found


def _delayed(scope: Scope, lines: tuple[AnyLine, ...], moment: Period) -> Period:
    """`from 1y after D` on a clause that ends something: it takes effect then."""
    for line in lines:
        if isinstance(line, Earliest) and line.duration is not None:
            anchor = anchor_time(scope, line.anchor)
            return add(anchor, line.duration) if anchor is not None else moment
    return moment


def never_arose(scope: Scope, provision: str, bearer: str, toward: str) -> Reason | None:
    """The sister clause under which a duty does not arise: void from the start, or ended before the trigger."""
    best: tuple[Truth, Strike] | None = None
    for strike in strikes(scope, provision, bearer, toward):
        truth = strike.truth
        if strike.link.kind == "terminates":
            truth = truth & not_after(strike.since, scope.at)
        if truth is not NO and (best is None or truth > best[0]):
            best = truth, strike
    if best is None:
        return None
    truth, strike = best
    word = "void from the start" if strike.link.kind == "voids" else f"ended {format_period(strike.since)}"
    return Reason(
        kind="link", truth=~truth, line=strike.link, where=strike.link.where, note=word,
        children=tuple(reason for reason in strike.reasons if reason.truth is UNKNOWN),
    )  # fmt: skip


def inside_area(scope: Scope, place: str, area: str) -> Truth:
    """Whether a place lies in an area of this agreement, or in a place of the reference data."""
    world, law = scope.world, scope.law
    drawn = law.areas.get(area)
    if drawn is None:
        return world.setting.places.inside(place, area) if world.setting.places.known(area) else UNKNOWN
    inside = max((_inside(scope, place, name, area) for name in drawn.places), default=NO)
    outside = max((_inside(scope, place, name, area) for name in drawn.excluding), default=NO)
    return inside & ~outside


def _inside(scope: Scope, place: str, name: str, area: str) -> Truth:
    if name in scope.law.areas and name != area:
        return inside_area(scope, place, name)
    return scope.world.setting.places.inside(place, name)


def party_in(world: World, law: Law, party: str, at: Period) -> Truth:
    """Whether the actor stands in any role of the agreement at that time."""
    return max((roles.belongs(world, law, role, party, at) for role in law.roles), default=NO)
