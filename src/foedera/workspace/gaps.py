"""For which attacker, place and date nobody is bound: every cell of a grid is asked of the engine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from foedera import __version__
from foedera.analysis import grid
from foedera.analysis.clauses import Clauses
from foedera.engine.answer import Answer, answers
from foedera.engine.law import Law
from foedera.engine.occurrence import GIVEN, UNLISTED, Assertion, Occurrence
from foedera.engine.reasons import Reason as Found
from foedera.engine.scope import concerns
from foedera.engine.world import Question, Setting
from foedera.errors import Given, WrongCall
from foedera.model.blocks import Provision
from foedera.model.gaps import CONSULT, CONTESTED, HELP, LAW, POLITICS, Bound, Cell, Gaps, Reason
from foedera.model.time import Period, format_period
from foedera.model.truth import NO, YES
from foedera.workspace import hypothesis as assuming
from foedera.workspace.compare import clauses, moment
from foedera.workspace.library import Library
from foedera.workspace.named import actor, known_view
from foedera.workspace.wording import line_text, names_of, plain

REASONS = 3
"""How many lines that fail a cell shows."""
FORCES = {"legal": LAW, "domestic": LAW, "contested": CONTESTED, "political": POLITICS}


_Cell = tuple[Bound, ...]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The question as asked: who is attacked, from when on, known at which date, under which view."""

    to: str
    as_of: str = ""
    known_at: str = ""
    view: str = "default"


def gaps(library: Library, asked: Asked, today: str) -> Gaps:
    """The grid for one who is attacked.

    Raises:
        WrongCall: An unknown actor, view or date, or an actor to whom no text in force owes anything after an attack.
    """
    at = moment(asked.as_of or today, "as_of")
    known = moment(asked.known_at or min(asked.as_of or today, today), "known_at")
    known_view(library, asked.view)
    if not asked.to:
        raise WrongCall("Say who is attacked: ", Given.of("--to UKR"), ".", code="no-party-asked")
    to = actor(library, asked.to, at, "to")
    return _Grid(library, to, at, known, asked).answer()


class _Grid:
    """The grid and its answers."""

    def __init__(self, library: Library, to: str, at: Period, known: Period, asked: Asked) -> None:
        self.library, self.to, self.at, self.known, self.asked = library, to, at, known, asked
        texts = [clauses(library, law, at) for law in library.laws if law.dated is not None and law.dated.lo <= known.hi]
        about = [text for text in texts if any(grid.duties(text).values()) and self._concerns(text)]
        self.texts = [text for text in about if text.law.in_force is not None and not self._over(text.law)]
        self.drafts = tuple(text.law.id for text in about if text.law.force in ("none", "unknown"))
        if not self.texts:
            raise WrongCall(
                f"No text in force on {at.text} binds anybody to anything after an attack on {to}. Drafts and proposals are in"
                f" `foedera owed --to {to} --if …`.",
                code="nothing-owed",
            )

    def _over(self, law: Law) -> bool:
        actors = self.library.actors
        ended = law.expires is not None and law.expires.hi < self.at.lo
        return ended or any(actors.known(code) and actors.exists(code, self.at) is NO for code in law.parties())

    def _concerns(self, text: Clauses) -> bool:
        return self.to in text.beneficiaries and bool(set(text.law.parties()) - {self.to})

    def answer(self) -> Gaps:
        """Every cell, those alike put together."""
        dates = self._dates()
        places = grid.kinds_of_place(self.texts, self.library.places, self.to, self.at) or [("",)]
        cells: list[Cell] = []
        for attackers, named in self._attackers(places[0][0]):
            rows = [(group, tuple(self._cell(attackers[0], group[0], day) for day in dates)) for group in places]
            alike: dict[tuple[tuple[Bound, ...], ...], list[int]] = {}
            for number, (_, row) in enumerate(rows):
                alike.setdefault(tuple(map(_codes, row)), []).append(number)
            for numbers in alike.values():
                names = tuple(name for number in numbers for name in rows[number][0])
                cells += self._merged(attackers, named, names, dates, rows[numbers[0]][1])
        return Gaps(
            command=self._command(), software=__version__, library=self.library.fingerprint, to=self.to,
            name=self.library.actors.name(self.to, self.at), as_of=_day(self.at), known_at=_day(self.known), view=self.asked.view,
            texts=tuple(text.law.id for text in self.texts), left_out=self.drafts, boundaries=self._boundaries(),
            cells=tuple(cells),
        )  # fmt: skip

    @staticmethod
    def _merged(
        attackers: tuple[str, ...], named: str, places: tuple[str, ...], dates: Sequence[str], row: Sequence[_Cell]
    ) -> list[Cell]:  # fmt: skip
        """Dates with one answer put together."""
        spans: dict[tuple[Bound, ...], list[int]] = {}
        for number, bound in enumerate(row):
            spans.setdefault(_codes(bound), []).append(number)
        return [
            Cell(attackers=attackers, named=named, places=places, dates=tuple(dates[one] for one in days), bound=row[days[0]])
            for days in spans.values()
        ]

    # ------------------------------------------------------------------------------------------------ the axes

    def _boundaries(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        ends: dict[str, list[str]] = defaultdict(list)
        for text in self.texts:
            if text.law.expires is not None and text.law.expires.lo > self.at.hi:
                ends[_day(text.law.expires)[:10]].append(text.law.id)
        return tuple((day, tuple(ends[day])) for day in sorted(ends))

    def _dates(self) -> tuple[str, ...]:
        return grid.dates(_day(self.at)[:10], [day for day, _ in self._boundaries()])

    def _attackers(self, place: str) -> list[tuple[tuple[str, ...], str]]:
        """Those that texts name; each of those bound, where they are alike together; any State that no text names."""
        named = [code for code in grid.attackers(self.texts) if code != self.to]
        bound = {code for text in self.texts for code in text.law.parties()} - {self.to, *named}
        states = [code for code in sorted(bound) if self.library.actors.is_state(code, self.at) is YES]
        day = _day(self.at)[:10]
        alike: dict[tuple[object, ...], list[str]] = {}
        for code in states:
            alike.setdefault(_less(self._cell(code, place, day), states), []).append(code)
        others = [
            code for code in self.library.actors.codes()
            if self.library.actors.is_state(code, self.at) is YES and code not in bound and code not in (*named, self.to)
        ]  # fmt: skip
        found: list[tuple[tuple[str, ...], str]] = [((code,), "named") for code in named]
        found += [(tuple(group), "bound") for group in alike.values()]
        return [*found, *([((others[0],), "other")] if others else [])]

    # ------------------------------------------------------------------------------------------------ one cell

    def _cell(self, attacker: str, place: str, day: str) -> tuple[Bound, ...]:
        """Who is bound if this attacker attacks there on that day."""
        when = moment(day, "as_of")
        event = Occurrence(
            id="assumed armed attack", cls=grid.ATTACK, slots={"by": (attacker,), "on": (self.to,)}, time=when, place=place,
            assertions=(Assertion(GIVEN, YES),), assumed=True,
        )  # fmt: skip
        record = assuming.branch(self.library, assuming.Hypothesis((event,), (), ""))
        view = self.library.views[self.asked.view]
        question = Question(as_of=when.hi, known_at=self.known.hi, view=view)
        library = self.library
        setting = Setting(library.laws, record, library.actors, library.places, library.classes, question)
        tallies = {(act, force): _Tally() for act in (HELP, CONSULT) for force in (LAW, CONTESTED, POLITICS)}
        for text in self.texts:
            for act, provisions in grid.duties(text).items():
                for provision in provisions:
                    for one in answers(setting, text.law, provision, toward=self.to, about=(event.id,)):
                        force = FORCES.get(one.binding)
                        if force is not None and (not one.events or concerns(one.events, (event.id,))):
                            tallies[act, force].add(setting, provision, one, attacker)
        return tuple(tally.bound(act, force) for (act, force), tally in tallies.items())

    def _command(self) -> str:
        words = ["foedera gaps --to", self.to, "--as-of", _day(self.at)[:10], "--known-at", _day(self.known)[:10]]
        return " ".join([*words, *(["--view", self.asked.view] if self.asked.view != "default" else [])])


class _Tally:
    """Who is bound to one kind of act with one kind of force, and what stops the rest."""

    def __init__(self) -> None:
        self.states: dict[str, str] = {}
        self.reasons: dict[tuple[str, str], dict[str, None]] = {}

    def add(self, setting: Setting, provision: Provision, one: Answer, attacker: str) -> None:
        """Take one answer in; of several about one bearer the one most favourable to its being bound counts."""
        state = _state(one)
        for code in one.group or (one.bearer,):
            if code not in (attacker, UNLISTED) and _ORDER.index(state) < _ORDER.index(self.states.get(code, "no")):
                self.states[code] = state
        if state != "yes":
            line = _line(setting, provision, one)
            if line:
                self.reasons.setdefault((line, state), {})[one.law.id] = None

    def bound(self, act: str, force: str) -> Bound:
        """As data."""
        by: dict[str, list[str]] = defaultdict(list)
        for code, state in sorted(self.states.items()):
            by[state].append(code)
        reasons = sorted(self.reasons.items(), key=lambda item: (-len(item[1]), item[0]))
        told = tuple(Reason(line=line, state=state, agreements=tuple(sorted(ids))) for (line, state), ids in reasons[:REASONS])
        return Bound(
            act=act, force=force, sure=tuple(by["yes"]), reading=tuple(by["reading"]), conditional=tuple(by["conditional"]),
            asleep=tuple(by["asleep"]), open=tuple(by["open"]), reasons=told,
        )  # fmt: skip


_ORDER = ("yes", "reading", "conditional", "open", "asleep", "no")


def _state(one: Answer) -> str:
    verdicts = {row.standing.verdict for row in one.rows}
    if one.verdict == "yes":
        return "yes"
    if "yes" in verdicts:
        return "reading"
    return {"contested": "open", "unknown": "open"}.get(one.verdict, one.verdict)


def _line(setting: Setting, provision: Provision, one: Answer) -> str:
    rows = [row.standing.fails for row in one.rows if row.standing.verdict != "yes"]
    fails: Found | None = next((reason for reason in rows if reason is not None), one.common.fails)
    if fails is None:
        return ""
    if fails.line is None:
        return fails.kind.replace("_", " ")
    return plain(line_text(fails.line), {**names_of(setting, one.env, provision), "V": "the one attacked", "A": "the attack"})


def _codes(cell: tuple[Bound, ...]) -> tuple[Bound, ...]:
    """A cell without its reasons: who is bound, and how."""
    return tuple(msgspec.structs.replace(one, reasons=()) for one in cell)


def _less(cell: tuple[Bound, ...], states: Iterable[str]) -> tuple[object, ...]:
    """A cell without the names of those who may be the attacker: by how many are bound, and what stops the rest."""
    several = set(states)
    out: list[object] = []
    for one in cell:
        groups = (one.sure, one.reading, one.conditional, one.asleep, one.open)
        out += [(len(codes), tuple(code for code in codes if code not in several)) for codes in groups]
        out.append(tuple((reason.line, reason.state) for reason in one.reasons))
    return tuple(out)


def _day(period: Period) -> str:
    return format_period(period).partition(" 00:00")[0].partition(" 23:59")[0]
