"""How far the scenarios try each provision: does one make it fire, does one leave it at rest, does one follow its life?

A provision is *operative* if something can set it off, limit it in time or make it depend: every power, and every duty,
prohibition, intention or right with a trigger, a deadline or a condition, and every clause that ends or voids others.
Everything else is *descriptive*, and the text itself says why. What a family shares counts once, whichever member is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from foedera.engine.instance import duty_of
from foedera.language.format import format_line
from foedera.language.words import flat
from foedera.model.blocks import Expect, Provision
from foedera.model.lines import AnyLine, Deemed, Earliest, Every, Guard, Link, Reading, Timing, WaivedBy, When, Within
from foedera.model.text import AgreementText

RESTING = frozenset({"no", "asleep", "conditional"})
OPEN = frozenset({"unknown", "contested"})
ENDINGS = frozenset({
    "fulfilled", "late", "partial", "breached", "not done", "no performance on record", "released", "excused", "ended",
    "violated", "kept", "below", "used", "lapsed", "adopted", "blocked",
})  # fmt: skip
"""What a provision that fired can come to; `yes`, `respected`, `available` and `unused` say only that it fired."""

FIRES, RESTS, LIFE = "fires", "does not fire", "further life"


class Case(NamedTuple):
    """An expectation that holds, and the scenario and flip (empty for none) that it stands in."""

    scenario: str
    flip: str
    expect: Expect


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One provision and the cases (a scenario or one of its flips) in which it is tried.

    Attributes:
        agreement: Id of the agreement or template whose text it stands in.
        provision: Id of the provision there.
        members: How many agreements share it; 1 outside families.
        reason: Why it is descriptive; empty if it is operative.
        effect: Whether it only ends or voids others: it fires where it strikes one of them, and has no life of its own.
        fires, rests, open, life: In how many cases it fires; does not, with the line that fails; is unknown or contested;
            is followed to what became of it.
    """

    agreement: str
    provision: str
    members: int = 1
    reason: str = ""
    effect: bool = False
    fires: int = 0
    rests: int = 0
    open: int = 0
    life: int = 0

    @property
    def lacks(self) -> tuple[str, ...]:
        """The kinds of case that an operative provision still needs: one that tells its end does not count as firing as well."""
        if self.reason:
            return ()
        counts = {FIRES: self.fires - self.life, RESTS: self.rests, LIFE: self.life or self.effect}
        return tuple(kind for kind, count in counts.items() if not count)


class _Tried(msgspec.Struct):
    """The cases of one provision by kind; a case is a scenario and a flip."""

    fires: set[tuple[str, str]] = msgspec.field(default_factory=set)
    rests: set[tuple[str, str]] = msgspec.field(default_factory=set)
    open: set[tuple[str, str]] = msgspec.field(default_factory=set)
    life: set[tuple[str, str]] = msgspec.field(default_factory=set)


_Place = tuple[str, int]


def coverage(texts: Iterable[AgreementText], cases: Iterable[Case]) -> list[Row]:
    """One row for each provision as it is written, in the order of agreements by id and of provisions in their text.

    Args:
        texts: Agreements and templates, families written out.
        cases: Expectations that hold; those that name no provision of `texts` are left out.
    """
    every = sorted(texts, key=lambda text: text.agreement.id)
    sharing: dict[_Place, list[str]] = defaultdict(list)
    for text in every:
        for provision in text.provisions:
            if not text.is_template:
                sharing[_place(provision)].append(text.agreement.id)
    places = {f"{text.agreement.id}/{one.id}": _place(one) for text in every for one in text.provisions}
    tried: dict[_Place, _Tried] = defaultdict(_Tried)
    held = [case for case in cases if case.expect.provision in places]
    for case in held:
        _count(tried[places[case.expect.provision]], case)
    rows, seen = [], set[_Place]()
    for text in sorted(every, key=lambda text: not text.is_template):
        struck = _struck(text, held)
        for provision in text.provisions:
            place = _place(provision)
            if place not in seen:
                seen.add(place)
                own = struck.get(provision.id, tried[place])
                rows.append(_row(text, provision, len(sharing[place]), own))
    return sorted(rows, key=lambda row: row.agreement)


def _row(text: AgreementText, provision: Provision, members: int, tried: _Tried) -> Row:
    return Row(
        agreement=text.agreement.id, provision=provision.id, members=members, reason=descriptive(provision, text),
        effect=duty_of(provision) is None, fires=len(tried.fires), rests=len(tried.rests), open=len(tried.open),
        life=len(tried.life),
    )  # fmt: skip


def _place(provision: Provision) -> _Place:
    return provision.where.file, provision.where.line


def _count(tried: _Tried, case: Case) -> None:
    answer, name = case.expect.answer, (case.scenario, case.flip)
    if answer in OPEN:
        tried.open.add(name)
    elif answer not in RESTING:
        tried.fires.add(name)
    elif case.expect.fails or case.expect.bearers == ("nobody",):
        tried.rests.add(name)
    if answer in ENDINGS:
        tried.life.add(name)


# ------------------------------------------------------------------------------------------------ clauses that end others


def _struck(text: AgreementText, cases: Iterable[Case]) -> Mapping[str, _Tried]:
    """The clauses of a text that end or void others, with the cases in which they strike and those beside them that they spare.

    A case is struck if its expectation names the clause's line as the one that fails. The same scenario must show the
    duty standing where the clause does not strike: a flip that lets it live is the other kind of case.
    """
    own = [case for case in cases if case.expect.provision.partition("/")[0] == text.agreement.id]
    found = {}
    for provision in text.provisions:
        links = [flat(format_line(line)) for line in provision.lines if isinstance(line, Link) and _ends(line)]
        if not links or duty_of(provision) is not None:
            continue
        tried = _Tried()
        for case in own:
            if case.expect.fails and any(flat(case.expect.fails) in link for link in links):
                tried.fires.add((case.scenario, case.flip))
        scenarios = {scenario for scenario, _ in tried.fires}
        for case in own:
            if case.scenario in scenarios and case.expect.answer not in RESTING | OPEN:
                tried.rests.add((case.scenario, case.flip))
        found[provision.id] = tried
    return found


def _ends(line: Link) -> bool:
    return line.kind in ("terminates", "voids")


# ------------------------------------------------------------------------------------------------ operative or descriptive


def descriptive(provision: Provision, text: AgreementText) -> str:
    """Why nothing can set a provision off, in words; empty if it is operative."""
    duty = duty_of(provision)
    lines = tuple(_lines(provision.lines))
    if duty is None:
        return _without_duty(lines, text)
    if duty.modality == "declares":
        return "declaration: binds nobody to an act"
    if duty.modality == "power" or any(_sets_off(line) for line in lines):
        return ""
    if duty.modality == "may":
        return "permission: nothing sets it off or limits it"
    return "standing: no trigger, no deadline, no condition"


def _lines(lines: Iterable[AnyLine]) -> Iterator[AnyLine]:
    """Lines and those that a reading adds or puts in."""
    for line in lines:
        yield line
        if isinstance(line, Reading) and line.line is not None:
            yield line.line


def _sets_off(line: AnyLine) -> bool:
    """Triggers, deadlines and conditions; `from DATE` only says since when the text stands."""
    if isinstance(line, Earliest):
        return line.duration is not None
    return isinstance(line, When | Guard | WaivedBy | Within | Every | Timing)


def _without_duty(lines: Iterable[AnyLine], text: AgreementText) -> str:
    if any(isinstance(line, Link) and _ends(line) for line in lines):
        return ""
    if any(isinstance(line, Deemed) for line in lines) and not _asks_for_deemed(text):
        return "counting rule: no line of the text asks for a deemed event"
    return "" if any(isinstance(line, Deemed) for line in lines) else "no duty, right or power"


def _asks_for_deemed(text: AgreementText) -> bool:
    lines = (line for one in text.provisions for line in _lines(one.lines))
    return any(getattr(getattr(line, "pattern", None), "deemed", False) for line in lines)
