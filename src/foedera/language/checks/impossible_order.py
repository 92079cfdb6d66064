"""Deadlines that no conduct can keep, since what must come first may come later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, Names, is_placeholder, report
from foedera.language.checks.walk import Said, said
from foedera.model.blocks import Provision
from foedera.model.lines import Earliest, FulfilledWhen, Guard, When, Within
from foedera.model.terms import AllOf, Anchor, AnyCondition, Duration, Happened, Pattern, Ref
from foedera.model.time import DAY

CODE = "impossible-order"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "A term ends before what must come first need be done, or before the norm may begin. Whoever uses the whole of the first"
    " term makes the second impossible to keep. Terms in a chain are added up.",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when request called R\n  each party G\n  must consult\n'
    "  from 72h after R\n  within 24h after R\n",
    'agreement a "A"\nrole party: UKR\nprovision p\n  when request called R\n  each party G\n  must consult\n'
    "  from 24h after R\n  within 72h after R\n",
)

Root = tuple[object, ...]
"""What a clock counts from in the end, in a form that two provisions share if they mean the same."""


class Due(NamedTuple):
    """A term in seconds after its root, the shortest that it can be, and its last link in words."""

    root: Root
    seconds: int
    words: str


Dues = dict[str, dict[Root, Due]]
"""Provision -> root -> until when it may still be fulfilled in time."""

CHAIN = 12
"""Terms are added up over so many provisions that wait for each other."""


def check(ground: Ground) -> Iterator[Problem]:
    """Norms due before what they wait for need have happened, and norms that may not begin before they are due."""
    for names in ground.agreements.values():
        dues = _dues(names)
        for provision in names.text.provisions:
            yield from _too_early(names, provision, dues)
            yield from _too_late_a_start(ground, provision)


def _too_early(names: Names, provision: Provision, dues: Dues) -> Iterator[Problem]:
    lines = list(said(provision.lines))
    for one in lines:
        if not isinstance(one.line, Within):
            continue
        own = set(_roots(provision, one.line.anchor, dues))
        for other in lines:
            if other.scope and one.scope and other.scope != one.scope:
                continue
            for first in _awaited(names, other):
                for due in dues[first.id].values():
                    if any(root == due.root and extra + _longest(one.line.duration) < due.seconds for root, extra in own):
                        yield _problem(names, provision, first, one, other, due)


def _problem(names: Names, provision: Provision, first: Provision, one: Said, other: Said, due: Due) -> Problem:
    under = one.under or other.under
    message = (
        f"`{one.line.duration.text}` is over before `{first.id}`, which must come first, need be done ({due.words}):"  # type: ignore[union-attr]
        f" `{provision.id}` of `{names.text.agreement.id}` can then not be done in time{', ' + under if under else ''}."
    )
    remedy = "Let the later term count from `PROVISION fulfilled`, or correct one of the figures."
    return report(CODE, SEVERITY, one.line.where, message, remedy)


def _too_late_a_start(ground: Ground, provision: Provision) -> Iterator[Problem]:
    lines = [one for one in said(provision.lines) if isinstance(one.line, Within | Earliest)]
    for one in lines:
        for other in lines:
            due, start = one.line, other.line
            if (
                isinstance(due, Within)
                and isinstance(start, Earliest)
                and start.duration is not None
                and start.anchor == due.anchor
                and _longest(due.duration) < _shortest(start.duration)
            ):
                message = (
                    f"`{due.duration.text}` is over before the {start.duration.text} at which `{provision.id}` of"
                    f" `{ground.home(provision.where)}` may begin at the earliest."
                )
                yield report(CODE, SEVERITY, due.where, message, "Correct one of the two figures, or what it counts from.")


# ------------------------------------------------------------------------------------------------ what comes first


def _awaited(names: Names, one: Said) -> Iterator[Provision]:
    """Provisions that must be fulfilled before this one can be."""
    patterns: Iterator[Pattern] = iter(())
    if isinstance(one.line, When | FulfilledWhen):
        patterns = iter((one.line.pattern,))
    elif isinstance(one.line, Guard) and one.line.keyword == "provided":
        patterns = _patterns(one.line.condition)
    for pattern in patterns:
        found = names.provisions.get(pattern.classes[0]) if pattern.state == "fulfilled" else None
        if found is not None:
            yield found


def _patterns(condition: AnyCondition) -> Iterator[Pattern]:
    if isinstance(condition, Happened) and not condition.negated:
        yield condition.pattern
    elif isinstance(condition, AllOf):
        for item in condition.items:
            yield from _patterns(item)


def _dues(names: Names) -> Dues:
    """Until when each provision may still be fulfilled in time, by what its clocks count from in the end."""
    dues: Dues = {name: {} for name in names.provisions}
    for _ in range(CHAIN):
        grown = {name: _latest(provision, dues) for name, provision in names.provisions.items()}
        if grown == dues:
            break
        dues = grown
    return dues


def _latest(provision: Provision, dues: Dues) -> dict[Root, Due]:
    found: dict[Root, Due] = {}
    for line in provision.lines:
        if isinstance(line, Within):
            words = f"due {line.duration.text} after {_words(line.anchor)}"
            for root, extra in _roots(provision, line.anchor, dues):
                due = Due(root, extra + _shortest(line.duration), words)
                own = root[:3] == ("pattern", (provision.id,), "fulfilled")  # a circle is another check's business
                if not own and (root not in found or found[root].seconds < due.seconds):
                    found[root] = due
    return found


def _roots(provision: Provision, anchor: Anchor, dues: Dues) -> Iterator[tuple[Root, int]]:
    """What an anchor goes back to, and how many seconds may lie between."""
    if anchor.kind in ("date", "signature", "entry_into_force"):
        yield (anchor.kind, anchor.name), 0
    elif anchor.kind == "pattern" and anchor.pattern is not None:
        yield from _of_pattern(anchor.pattern, dues)
    elif anchor.kind == "provision":
        yield from _of_pattern(Pattern((anchor.name,), state=anchor.state), dues)
    elif anchor.kind == "occurrence":
        for line in provision.lines:
            if isinstance(line, When):
                if line.pattern.called == anchor.name:
                    yield from _of_pattern(line.pattern, dues)
                topic = line.pattern.slot("about")
                if topic is not None and topic.name == anchor.name:
                    yield ("about", topic.role), 0


def _of_pattern(pattern: Pattern, dues: Dues) -> Iterator[tuple[Root, int]]:
    yield _shape(pattern), 0
    if pattern.state == "fulfilled":
        yield from ((due.root, due.seconds) for due in dues.get(pattern.classes[0], {}).values())


def _shape(pattern: Pattern) -> Root:
    """A pattern without the letters it happens to use, so that two provisions can be compared."""
    slots = sorted((slot.preposition, *_plain(slot.ref)) for slot in pattern.slots)
    return "pattern", pattern.classes, pattern.state, tuple(slots)


def _plain(ref: Ref) -> tuple[str, ...]:
    name = "" if is_placeholder(ref.name) else ref.name
    return name or ref.role, ref.quantifier, *ref.among


def _words(anchor: Anchor) -> str:
    if anchor.kind == "provision":
        return f"{anchor.name} {anchor.state}"
    return anchor.name or anchor.kind.replace("_", " ")


def _shortest(duration: Duration) -> int:
    return duration.seconds + duration.months * 28 * DAY


def _longest(duration: Duration) -> int:
    return duration.seconds + duration.months * 31 * DAY
