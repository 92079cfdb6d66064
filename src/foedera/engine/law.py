"""An agreement as the engine asks it: its text indexed by name, its dates, its term."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from foedera.model.blocks import Area, Block, Define, Organ, Provision, Role, Status
from foedera.model.lines import Binding, Duty, Fact, FulfilledWhen, Link, Note, Reading, SourceLine
from foedera.model.text import AgreementText
from foedera.model.time import END, Period, add, first_second, last_second, parse_duration, parse_period

T = TypeVar("T")


class Law:
    """One agreement, indexed. Built once per library; holds no answers.

    Attributes:
        id: Identifier of the agreement.
        text: The expanded text it was built from.
        signed: When it was signed or issued; None if it never was.
        notes: Notes of the agreement, its family's first; `own_notes` are those written in its own block.
        force: `date`, `signature`, `none` or `unknown`: how it comes into force.
        in_force: From when to when it is in force by its own dates; None if never.
    """

    def __init__(self, text: AgreementText) -> None:
        agreement = text.agreement
        self.id = agreement.id
        self.title = agreement.title
        self.text = text
        self.facts = _facts(agreement.lines)
        self.binding = next((line.force for line in agreement.lines if isinstance(line, Binding)), "political")
        notes = [line for line in agreement.lines if isinstance(line, Note)]
        self.notes = tuple(line.text for line in notes)
        self.own_notes = tuple(line.text for line in notes if line.where.line >= agreement.where.line)
        self.source = next((line for line in agreement.lines if isinstance(line, SourceLine)), None)
        self.links = tuple(line for line in agreement.lines if isinstance(line, Link))
        self.roles: dict[str, list[Role]] = defaultdict(list)
        for role in text.roles:
            self.roles[role.name].append(role)
        self.areas: dict[str, Area] = {area.name: area for area in text.areas}
        self.definitions: dict[str, list[Define]] = defaultdict(list)
        for definition in text.definitions:
            self.definitions[definition.in_place_of or definition.name].append(definition)
        self.organs: dict[str, Organ] = {organ.name: organ for organ in text.organs}
        self.statuses: dict[str, Status] = {status.name: status for status in text.statuses}
        self.provisions: dict[str, Provision] = {provision.id: provision for provision in text.provisions}
        self.powers = _powers(text.provisions)
        self.strikers = _strikers(self.id, text.provisions)
        self._ever: dict[str, frozenset[str] | None] = {}
        self._worked_out: dict[tuple[Callable[..., Any], str], Any] = {}
        self.signed = self._date("signed", "issued", "opened")
        self.force, self.in_force = self._validity()

    def once(self, work: Callable[[Law, Provision], T], provision: Provision) -> T:
        """What follows from the text of one of its provisions alone; it is worked out once and holds in every world."""
        if self.provisions.get(provision.id) is not provision:
            return work(self, provision)  # a wording that is only tried
        key = (work, provision.id)
        if key not in self._worked_out:
            self._worked_out[key] = work(self, provision)
        found: T = self._worked_out[key]
        return found

    def _date(self, *keywords: str) -> Period | None:
        for keyword in keywords:
            for words in self.facts.get(keyword, ()):
                return parse_period(words[0])
        return None

    def _validity(self) -> tuple[str, Period | None]:
        words = next(iter(self.facts.get("force", ())), ("signature",) if self.signed else ("none",))
        if words[0] in ("none", "unknown"):
            return words[0], None
        start = self.signed if words[0] == "signature" else parse_period(words[0])
        if start is None:
            return "none", None
        return ("signature" if words[0] == "signature" else "date"), start

    @cached_property
    def expires(self) -> Period | None:
        """When its own term ends it; None without a term."""
        term = next(iter(self.facts.get("term", ())), ("none",))[0]
        if term == "none" or self.in_force is None:
            return None
        return add(self.in_force, parse_duration(term))

    @cached_property
    def dated(self) -> Period | None:
        """From when its standing provisions count: entry into force, else signature, publication, or its first recorded stage."""
        stages = [parse_period(word) for words in self.facts.get("stage", ()) for word in words[1:2]]
        found = self.in_force or self.signed or self._date("published") or min(stages, key=lambda stage: stage.lo, default=None)
        return first_second(found) if found is not None else None

    @property
    def short_status(self) -> str:
        """Whether and since when it is in force: `from 2024-01-12`, `not known` or `no`."""
        if self.in_force is not None:
            return f"from {self.in_force.text or self.in_force}"
        return "not known" if self.force == "unknown" else "no"

    @property
    def span(self) -> Period | None:
        """Earliest beginning to latest end of its force, for display."""
        if self.in_force is None:
            return None
        end = self.expires
        return Period(self.in_force.lo, end.hi if end else END)

    def binding_of(self, provision: Provision) -> str:
        """How binding a provision is: its own line, else the agreement's."""
        return next((line.force for line in provision.lines if isinstance(line, Binding)), self.binding)

    @cached_property
    def readings(self) -> dict[str, list[tuple[Block, Reading]]]:
        """Axis to its readings anywhere in the text, each with the block it stands in."""
        found: dict[str, list[tuple[Block, Reading]]] = defaultdict(list)
        for block in (*self.text.roles, *self.text.areas, *self.text.definitions, *self.text.provisions):
            for line in block.lines:
                if isinstance(line, Reading):
                    found[line.axis].append((block, line))
        return dict(found)

    def era(self, at: Period) -> tuple[int, int, int, int]:
        """What is the same for moments between which nobody joins or leaves a role by the dates of the text."""
        turns = self._turns
        return bisect_left(turns, at.lo), bisect_right(turns, at.lo), bisect_left(turns, at.hi), bisect_right(turns, at.hi)

    @cached_property
    def _turns(self) -> list[int]:
        """First and last second of each moment at which a role begins or ends for somebody, in order."""
        begun = (first_second(parse_period(role.since)) for role in self.text.roles if role.since)
        over = (last_second(parse_period(role.until)) for role in self.text.roles if role.until)
        return sorted({second for moment in (*begun, *over) for second in (moment.lo, moment.hi)})

    def ever_of(self, role: str) -> frozenset[str] | None:
        """All who can belong to a role at any time; None if the text leaves that open or knows no such role."""
        if role not in self._ever:
            self._ever[role] = None  # a role that names itself adds nobody; what it is part of is left open
            self._ever[role] = self._whoever(role)
        return self._ever[role]

    def _whoever(self, role: str) -> frozenset[str] | None:
        found: set[str] = set()
        for block in self.roles.get(role, ()):
            inner = [self.ever_of(name) for name in block.members if name in self.roles]
            if block.open or any(codes is None for codes in inner):
                return None
            found.update(name for name in block.members if name not in self.roles)
            found.update(code for codes in inner for code in codes or ())
        return frozenset(found) if role in self.roles else None

    def parties(self) -> tuple[str, ...]:
        """Every actor named in any role, by code."""
        return self._parties

    @cached_property
    def _parties(self) -> tuple[str, ...]:
        names = {member for blocks in self.roles.values() for role in blocks for member in role.members}
        return tuple(sorted(name for name in names if name not in self.roles))


def _facts(lines: Iterable[object]) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for line in lines:
        if isinstance(line, Fact):
            found[line.keyword].append(line.words)
    return dict(found)


def _strikers(law: str, provisions: Iterable[Provision]) -> dict[str, list[tuple[Provision, Link]]]:
    """Provision id (or the agreement's, for all of them) to the sister clauses that end or void it."""
    found: dict[str, list[tuple[Provision, Link]]] = defaultdict(list)
    for provision in provisions:
        for line in provision.lines:
            if isinstance(line, Link) and line.kind in ("terminates", "voids"):
                target = line.target.split("/")[-1]
                found["" if target == law else target].append((provision, line))
    return dict(found)


def _powers(provisions: Iterable[Provision]) -> dict[str, list[Provision]]:
    """Class of act to the powers that are exercised by it."""
    found: dict[str, list[Provision]] = defaultdict(list)
    for provision in provisions:
        duty = next((line for line in provision.lines if isinstance(line, Duty)), None)
        if duty is None or duty.act is None or duty.modality != "power":
            continue
        patterns = [line.pattern for line in provision.lines if isinstance(line, FulfilledWhen)] or [duty.act]
        for name in {name for pattern in patterns for name in pattern.classes}:
            found[name].append(provision)
    return dict(found)


_ORDERED = ("supersedes", "despite", "subject_to")


def _enter(found: dict[str, list[Prior]], law: Law, own: str, link: Link) -> None:
    """Who comes first by a line; one agreement in the place of another whole one is `validity`'s matter."""
    agreement, _, provision = link.target.partition("/")
    if not provision and agreement in law.provisions:
        agreement, provision = law.id, agreement
    replaces = link.kind == "supersedes"
    if replaces and not own and not provision:
        return
    here, there = (law.id, own), (agreement, provision)
    first, second = (there, here) if link.kind == "subject_to" else (here, there)
    if first != second:
        found["/".join(filter(None, second))].append(Prior(*first, link, replaces))


class Prior(NamedTuple):
    """A text that comes before another.

    Attributes:
        agreement, provision: What comes first; an empty provision means the whole agreement.
        link: The line that says so.
        replaces: It takes the other's place; else it prevails only where both cannot be kept.
    """

    agreement: str
    provision: str
    link: Link
    replaces: bool

    @property
    def name(self) -> str:
        """`agreement/provision`, or the agreement."""
        return f"{self.agreement}/{self.provision}" if self.provision else self.agreement

    def provisions(self, law: Law) -> tuple[Provision, ...]:
        """The provisions meant."""
        if not self.provision:
            return tuple(law.provisions.values())
        found = law.provisions.get(self.provision)
        return (found,) if found is not None else ()


class Laws:
    """All agreements of a library by id; templates are left out. `later` has those that supersede an agreement."""

    def __init__(self, texts: Iterable[AgreementText]) -> None:
        self.by_id = {text.agreement.id: Law(text) for text in texts if not text.is_template}
        self.later: dict[str, list[Law]] = defaultdict(list)
        for law in self.by_id.values():
            for link in law.links:
                if link.kind == "supersedes" and link.target != law.id and law.force not in ("none", "unknown"):
                    self.later[link.target].append(law)

    def prior(self, agreement: str, provision: str) -> tuple[Prior, ...]:
        """What comes before a provision, by a line of its own, of its agreement, or of the text that comes first."""
        index = self._priors
        return (*index.get(f"{agreement}/{provision}", ()), *index.get(agreement, ())) if index else ()

    @cached_property
    def _priors(self) -> dict[str, list[Prior]]:
        """Agreement or `agreement/provision` to what comes before it."""
        found: dict[str, list[Prior]] = defaultdict(list)
        for law in self.by_id.values():
            for own, lines in (("", law.links), *((one.id, one.lines) for one in law.provisions.values())):
                for link in lines:
                    if isinstance(link, Link) and link.kind in _ORDERED:
                        _enter(found, law, own, link)
        return dict(found)

    def __iter__(self) -> Iterator[Law]:
        return iter(self.by_id[name] for name in sorted(self.by_id))

    def __contains__(self, name: object) -> bool:
        return name in self.by_id

    def get(self, name: str) -> Law | None:
        """The agreement of that id, or None."""
        return self.by_id.get(name)
