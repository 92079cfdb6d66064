"""A crisis step by step: which duties an assumed event sets off at once, which wait, which follow, which sleep.

The order is only what the engine tells of each finding: what set it off, whether its clock has started, and what it waits for.
Where a text states no order there is none here. Nothing says that somebody acts.
"""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from foedera.model.report import ASLEEP, NOT_OWED, STANDING, Finding, Report
from foedera.model.time import format_period
from foedera.workspace.hypothesis import parse_hypothesis
from foedera.workspace.library import Library

EVENT, AT_ONCE, AFTER, WAITS, FOLLOWS, OPEN, SLEEPS = "event", "at-once", "after", "waits", "follows", "open", "asleep"
_PERFORMANCE = "another provision's performance"


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One step.

    Attributes:
        number: From 0.
        kind: One of the names of this module.
        title: In a few words.
        meaning: Why these stand here.
        findings: What belongs to it, in the order of the answer; none for the event itself.
    """

    number: int
    kind: str
    title: str
    meaning: str
    findings: tuple[Finding, ...] = ()


def cascade(library: Library, report: Report, assume: Iterable[str]) -> tuple[Step, ...]:
    """The steps of an answer that rests on assumed events; steps that hold nothing are left out, but never the event.

    Raises:
        WrongCall: The assumed events cannot be read.
    """
    assumed = parse_hypothesis(library, assume)
    later = sorted(assumed.events, key=lambda one: (one.time.lo, one.time.hi))[1:]
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        if one.section not in (NOT_OWED, STANDING) and one.title:
            found.setdefault(_where(one, [each.id for each in later]), []).append(one)
    told = [(AT_ONCE, AT_ONCE, "At once", "The event alone sets these off: duties would be owed, rights could be used.")]
    for each in later:
        name = each.id.removeprefix("assumed ").replace("_", " ")
        title, meaning = f"After the {name}, {format_period(each.time)}", f"Only the assumed {name} sets these off."
        told.append((f"{AFTER} {each.id}", AFTER, title, meaning))
    told += [
        (WAITS, WAITS, "Waits for an act", "A request, a meeting or a decision is missing; the clock has not started."),
        (FOLLOWS, FOLLOWS, "Follows another duty", "Owed only once another provision is performed, or is not."),
        (OPEN, OPEN, "Open", "A fact, a claim or an entry into force is not known; the text states no order for these."),
        (SLEEPS, SLEEPS, "Asleep", "They wait for another event, such as a ceasefire."),
    ]
    steps = [Step(number=0, kind=EVENT, title="What is assumed", meaning=f"{report.header.assumed}.")]
    for key, kind, title, meaning in told:
        if key in found:
            steps.append(Step(number=len(steps), kind=kind, title=title, meaning=meaning, findings=tuple(found[key])))
    return tuple(steps)


def _where(one: Finding, later: list[str]) -> str:
    """Which step a finding belongs to, by what the engine says of it."""
    if one.section == ASLEEP or one.best == "asleep":
        return SLEEPS
    if one.best == "yes":
        last = next((name for name in reversed(later) if name in one.events), "")
        return f"{AFTER} {last}" if last else AT_ONCE
    if one.clock_waits == _PERFORMANCE:
        return FOLLOWS
    if one.best == "conditional" or one.clock_waits.startswith("an act"):
        return WAITS
    return OPEN
