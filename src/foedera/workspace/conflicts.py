"""Clashes over a library: candidates are staged, the engine is asked, and only what it confirms is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from foedera import __version__
from foedera.analysis import clashes, clashes_help, staging
from foedera.analysis.clashes import Candidate, Ground
from foedera.analysis.clauses import Clauses
from foedera.analysis.prose import provision_sentences
from foedera.engine.law import Law
from foedera.errors import Given, WrongCall
from foedera.language.checks import Ground as CheckGround
from foedera.language.checks.attacker_veto import vetoes
from foedera.model.blocks import Area
from foedera.model.conflict import DUTY_PROHIBITION, KINDS, PROMISE_DEMAND, Conflict, Conflicts, Side
from foedera.model.lines import Binding, Cite
from foedera.model.time import END, Period, format_period
from foedera.model.truth import NO, YES
from foedera.workspace.compare import clauses, moment
from foedera.workspace.findings import citation
from foedera.workspace.library import Library
from foedera.workspace.named import known_view
from foedera.workspace.witness import Confirmed, confirm

DAY = 86_400
SHOWN = 6
"""How many codes a sentence names; all stand with the side."""


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The question as asked.

    Attributes:
        names: Ids of agreements; empty: the whole library.
        between: Only clashes whose every side is among them; else those that touch one of them.
        known_at: ISO date; empty: today.
        view: Id of a view.
    """

    names: tuple[str, ...] = ()
    between: bool = False
    known_at: str = ""
    view: str = "default"


def conflicts(library: Library, asked: Asked, today: str) -> Conflicts:
    """Every clash, confirmed by a scenario, in order of kind and of provisions.

    Raises:
        WrongCall: An unknown agreement, view or date, or `between` with fewer than two agreements.
    """
    known_at = asked.known_at or today
    at = moment(known_at, "known_at")
    for name in asked.names:
        law = library.laws.get(name)
        if law is None:
            raise WrongCall(f"There is no agreement `{name}`. `foedera show` lists all.", code="unknown-agreement")
        if law.dated is not None and law.dated.lo > at.hi:
            day = format_period(law.dated).partition(" ")[0]
            raise WrongCall(f"{name} is dated {day}, later than what is asked about ({at.text}).", code="not-known-then")
    if asked.between and len(set(asked.names)) < 2:
        raise WrongCall(Given("between"), " takes two agreements or more.", code="too-few-agreements")
    known_view(library, asked.view)
    search = _Search(library, at, asked)
    found = sorted(search.all(), key=lambda one: _order(one[1]))
    listed = tuple(_conflict(number, candidate, one) for number, (candidate, one) in enumerate(found, start=1))
    names = dict.fromkeys(name for one in listed for side in one.sides for name in side.sources)
    return Conflicts(
        command=_command(asked, known_at), software=__version__, library=library.fingerprint, known_at=known_at,
        view=asked.view, conflicts=listed, unconfirmed=search.unconfirmed,
        citations=tuple(citation(library, name) for name in names),
    )  # fmt: skip


class _Search:
    """One search: the texts read at a date, and what became of each candidate."""

    def __init__(self, library: Library, at: Period, asked: Asked) -> None:
        self.library = library
        self.at = at
        self.asked = asked
        self.unconfirmed = 0
        self._read: dict[tuple[str, int], Clauses] = {}
        laws = [law for law in library.laws if law.dated is not None and law.dated.lo <= at.hi]
        self.texts = {law.id: self.text(law, at) for law in laws}
        self.ground = Ground(self.texts, self.shared, self._applicants(), self._places())

    def text(self, law: Law, at: Period) -> Clauses:
        """An agreement as read at a date."""
        key = (law.id, at.lo)
        if key not in self._read:
            self._read[key] = clauses(self.library, law, at)
        return self._read[key]

    def shared(self, one: Clauses, other: Clauses) -> tuple[str, Clauses, Clauses] | None:
        """The day asked about if both texts stand then, else the day after the later began; None if they never stood together."""
        laws = (one.law, other.law)
        start = max(law.dated.lo for law in laws if law.dated is not None)
        end = min([law.expires.hi for law in laws if law.expires is not None] + [END])
        if start > end:
            return None
        for day in (self.at, _after(start)):
            if day.hi <= end and not any(self._of_another_age(law, day) for law in laws):
                break
        else:
            return None
        return format_period(day)[:10], self.text(one.law, day), self.text(other.law, day)

    def _of_another_age(self, law: Law, day: Period) -> bool:
        """Whether a party had ceased to exist by then: such a text is not asked beside one of that day."""
        actors = self.library.actors
        return any(actors.known(code) and actors.exists(code, day) is NO for code in law.parties())

    def _applicants(self) -> dict[str, tuple[str, ...]]:
        """Who has applied to an organisation, by the record, and is not in it by the texts that one joins it by."""
        members: dict[str, set[str]] = {}
        for text in self.texts.values():
            members.setdefault(staging.organisation(text), set()).update(text.law.parties())
        found: dict[str, dict[str, None]] = {}
        for item in self.library.record.by_class.get("application", ()):
            for to in item.fillers("to"):
                for code in item.fillers("by"):
                    found.setdefault(to, {})[code] = None
        return {to: tuple(sorted(set(codes) - self._in(to))) for to, codes in found.items()}

    def _in(self, organisation: str) -> set[str]:
        """Members: those bound by the text whose status is that of a party to it."""
        found: set[str] = set()
        for text in self.texts.values():
            if staging.organisation(text) == organisation and text.members("party"):
                found |= text.members("party")
        return found

    def _places(self) -> dict[str, str]:
        """Actor to where an attack on it is staged: the town that lies in most of the areas that texts draw, else the country."""
        places = self.library.places
        areas = [area for text in self.texts.values() for area in text.law.areas.values()]
        lands = [place for place in places.ids() if places.kind(place) == "country"]
        countries = {code: place for place in lands for code in places.holders(place, self.at)}
        found = {}
        for code, country in countries.items():
            towns = [place for place in sorted(places.descendants(country)) if places.kind(place) == "city"]
            found[code] = max(towns, key=lambda town: sum(_lies_in(self.library, town, area) for area in areas), default=country)
        return found

    def all(self) -> Iterator[tuple[Candidate, Confirmed]]:
        """Every candidate that the engine confirms, with its scenario."""
        found: list[tuple[Candidate, Confirmed]] = []
        for candidate in self._simple():
            found += self._try((candidate,))
        for several in clashes_help.both_sides(self.ground):
            if self._meant(several[0]):
                found += self._try(several)
        found += self._against_clauses(found)
        return iter(found)

    def _simple(self) -> Iterator[Candidate]:
        ground = CheckGround.of(self.library.documents, self.library.texts)
        fought = [
            (by, on) for item in self.library.record.occurrences for by in item.fillers("by") for on in item.fillers("on")
            if self.library.classes.kind(item.cls) != "act"
        ]  # fmt: skip
        vetoed = clashes_help.vetoed(self.ground, vetoes(ground), fought)
        for search in (clashes.barred(self.ground), clashes.crossed(self.ground), vetoed):
            yield from (candidate for candidate in search if self._meant(candidate))

    def _meant(self, candidate: Candidate) -> bool:
        names = {probe.text.law.id for probe in candidate.probes}
        if not self.asked.names:
            return True
        wanted = set(self.asked.names)
        return names <= wanted if self.asked.between else bool(names & wanted)

    def _try(self, several: Sequence[Candidate]) -> list[tuple[Candidate, Confirmed]]:
        for candidate in several:
            one = confirm(self.library, candidate, self.asked.view)
            if one is not None:
                return [(candidate, one)]
        self.unconfirmed += 1
        return []

    def _against_clauses(self, found: Sequence[tuple[Candidate, Confirmed]]) -> list[tuple[Candidate, Confirmed]]:
        """A text that says that its parties enter into nothing in conflict with it, and a text that clashes with it."""
        out = []
        seen: set[tuple[str, str]] = set()
        for base, confirmed in found:
            if base.kind not in (DUTY_PROHIBITION, PROMISE_DEMAND):
                continue
            for mine, other in ((0, 1), (1, 0)):
                text, against = base.probes[mine].text, base.probes[other].text
                for provision, duty in clashes.clauses_against(text):
                    key = (f"{text.law.id}/{provision.id}", against.law.id)
                    if text.law.id == against.law.id or key in seen:
                        continue
                    seen.add(key)
                    clash = clashes.Clash(base, confirmed.probes, confirmed.bearers, mine, other)
                    candidate = clashes.engaged(clash, provision, duty, confirmed.hangs_on)
                    if candidate is not None and self._meant(candidate):
                        out += self._try((candidate,))
        return out


def _lies_in(library: Library, town: str, area: Area) -> bool:
    inside = library.places.inside
    drawn = any(inside(town, place) is YES for place in area.places)
    return drawn and all(inside(town, place) is NO for place in area.excluding)


def _after(start: int) -> Period:
    day = start // DAY * DAY + DAY
    return Period(day, day + DAY - 1)


def _order(one: Confirmed) -> tuple[int, tuple[str, ...]]:
    return [kind for kind, _ in KINDS].index(one.kind), tuple(f"{probe.text.law.id}/{probe.provision.id}" for probe in one.probes)


def _conflict(number: int, candidate: Candidate, one: Confirmed) -> Conflict:
    sides = tuple(
        _side(probe, bearers, answer, without)
        for probe, bearers, answer, without in zip(one.probes, one.bearers, one.answers, one.without, strict=True)
    )
    told = candidate.told.format(who=_codes(one.bearers[-1]), first=_codes(one.bearers[0]))
    return Conflict(
        number=number, kind=candidate.kind, sides=sides, told=told, flip=candidate.flip, hangs_on=one.hangs_on, witness=one.name,
        scenario=one.scenario, assumed_in_force=any(side.standing == "not in force" for side in sides),
    )  # fmt: skip


def _codes(found: Sequence[str]) -> str:
    shown = ", ".join(found[:SHOWN])
    return f"{shown} and {len(found) - SHOWN} more" if len(found) > SHOWN else shown


def _side(probe: clashes.Probe, bearers: tuple[str, ...], answer: str, without: str) -> Side:
    law, provision = probe.text.law, probe.provision
    sentences = provision_sentences(probe.text.lexicon, provision)
    return Side(
        agreement=law.id, agreement_title=law.title, provision=provision.id, title=provision.title,
        cite=next((line.text for line in provision.lines if isinstance(line, Cite)), ""),
        says=sentences[0] if sentences else "", binding=_binding(probe), standing=_standing(law, probe.text.at),
        mark=probe.text.marks.get(provision.id, "?"), bearers=bearers, toward=probe.to, answer=answer, without=without,
        sources=probe.text.sources.get(provision.id, ()), where=str(provision.where),
    )  # fmt: skip


def _binding(probe: clashes.Probe) -> str:
    return next((line.force for line in probe.provision.lines if isinstance(line, Binding)), probe.text.law.binding)


def _standing(law: Law, at: Period) -> str:
    if law.in_force is None or law.in_force.lo > at.hi:
        return "not in force"
    return "in force" if law.expires is None or law.expires.hi >= at.lo else "ended"


def _command(asked: Asked, known_at: str) -> str:
    words = ["foedera conflicts", *asked.names, *(["--between"] if asked.between else []), "--known-at", known_at]
    return " ".join([*words, *(["--view", asked.view] if asked.view != "default" else [])])
