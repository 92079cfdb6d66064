"""Who is bound to whom at a date: every provision of every text, between those for whom it is in force on that day.

Nothing needs to have happened: a duty that an attack would set off binds already, and so does one that somebody would have to
ask for. Who fills a role is read from the text at the date; for whom the text is in force is asked of the engine.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import msgspec

from foedera import __version__
from foedera.analysis.clauses import Clauses
from foedera.engine.instance import bearer_of, duty_of
from foedera.engine.law import Law
from foedera.engine.world import DEFAULT_VIEW, Question, Setting
from foedera.errors import WrongCall
from foedera.model.blocks import Provision
from foedera.model.bonds import CONSULT, DECIDE, HELP, IF_IN_FORCE, IN_FORCE, KINDS, OPEN, REFRAIN, STANDING, Bond, Bonds
from foedera.model.lines import Cite
from foedera.model.time import END, Period, format_period
from foedera.model.truth import NO, UNKNOWN, YES, Truth
from foedera.workspace.compare import clauses, families, known, moment
from foedera.workspace.findings import citation
from foedera.workspace.library import Library
from foedera.workspace.named import actor
from foedera.workspace.standing import standing


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked.

    Attributes:
        as_of: The date; empty: today.
        known_at: Only texts known by then; empty: the date, or today if that is earlier.
        by, to: An actor who is bound, or to whom something is owed; empty: all.
        kinds: Of `model.bonds.KINDS`; empty: all.
        under: Ids of agreements or families; empty: all.
        drafts: Whether texts that never came into force are asked as if they were; what they say is marked hypothetical.
    """

    as_of: str = ""
    known_at: str = ""
    by: str = ""
    to: str = ""
    kinds: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    drafts: bool = False


def bonds(library: Library, asked: Asked, today: str) -> Bonds:
    """Every bond at a date, by agreement and in the order of its text.

    Raises:
        WrongCall: An unknown actor, agreement, kind or date.
    """
    at = moment(asked.as_of or today, "as_of")
    known_at = moment(asked.known_at or min(asked.as_of or today, today), "known_at")
    wrong = next((kind for kind in asked.kinds if kind not in KINDS), "")
    if wrong:
        raise WrongCall(f"There is no kind `{wrong}`; known are {', '.join(KINDS)}.", code="unknown-kind")
    by, to = actor(library, asked.by, at, "by"), actor(library, asked.to, at, "to")
    members = families(library)
    family_of = {one: name for name, ids in members.items() for one in ids}
    laws = _laws(library, asked, members)
    found: list[Bond] = []
    left_out = []
    for law in laws:
        if law.dated is not None and law.dated.lo > known_at.hi:
            continue
        draft = law.in_force is None and law.force != "unknown"
        if draft and not asked.drafts:
            left_out.append(law.id)
            continue
        text = clauses(library, known(library, law.id, known_at).law, at)
        one = _Text(library, text, at, known_at, family_of.get(law.id, ""), draft=draft)
        found += [bond for bond in one.bonds() if not asked.kinds or bond.kind in asked.kinds]
    found = [bond for each in found if (bond := _about(each, by, to)) is not None]
    codes = sorted({code for bond in found for code in (*bond.bearers, *bond.toward)})
    used = dict.fromkeys(name for bond in found for name in bond.sources)
    return Bonds(
        command=_again(asked, at, known_at), library=library.fingerprint, software=__version__, as_of=_day(at),
        known_at=_day(known_at), by=by, to=to, kinds=asked.kinds, under=asked.under, drafts=asked.drafts, bonds=tuple(found),
        names={code: library.actors.name(code, at) for code in codes}, left_out=tuple(left_out),
        citations=tuple(citation(library, name) for name in used),
    )  # fmt: skip


def _laws(library: Library, asked: Asked, members: dict[str, tuple[str, ...]]) -> list[Law]:
    wanted: dict[str, None] = {}
    for name in asked.under:
        if name not in members and library.laws.get(name) is None:
            raise WrongCall(f"There is no agreement `{name}`. `foedera show` lists all.", code="unknown-agreement")
        wanted |= dict.fromkeys(members.get(name, (name,)))
    return [law for law in library.laws if not wanted or law.id in wanted]


def _about(bond: Bond, by: str, to: str) -> Bond | None:
    """The bond as far as it concerns those asked about."""
    bearers = tuple(code for code in bond.bearers if by in ("", code))
    toward = tuple(code for code in bond.toward if to in ("", code))
    cut = msgspec.structs.replace(bond, bearers=bearers, toward=toward)
    if (to and not toward) or not any(cut.pairs()):
        return None
    return cut


def kind_of(text: Clauses, provision: Provision) -> str:
    """What a provision that obliges is for, one of `KINDS`; empty for any other."""
    duty = duty_of(provision)
    if duty is None or duty.modality not in ("must", "must_maintain", "must_not", "intends"):
        return ""
    if duty.modality == "must_not":
        return REFRAIN
    if provision in text.meeting:
        return CONSULT
    if provision in text.deciding:
        return DECIDE
    if provision in text.helping:
        return HELP
    return STANDING if provision in text.standing else ""


class _Text:
    """One agreement at the date asked about."""

    def __init__(self, library: Library, text: Clauses, at: Period, known: Period, family: str, *, draft: bool) -> None:
        self.library, self.text, self.at, self.family, self.draft = library, text, at, family, draft
        question = Question(as_of=at.hi, known_at=known.hi, view=library.views.get("default", DEFAULT_VIEW), assumed=draft)
        self.setting = Setting(library.laws, library.record, library.actors, library.places, library.classes, question)
        self.states: dict[str, Truth] = {}

    def bonds(self) -> Iterator[Bond]:
        """Its provisions, as far as they bind somebody at the date."""
        for provision in self.text.law.provisions.values():
            kind = kind_of(self.text, provision)
            if kind:
                yield from self._of(provision, kind)

    def _of(self, provision: Provision, kind: str) -> Iterator[Bond]:
        """One bond; more where the text is in force between some and it is open whether it is between others."""
        law, text = self.text.law, self.text
        line = bearer_of(provision)
        toward = text.receiving(provision) or (text.beneficiaries if kind in (HELP, DECIDE, CONSULT) else frozenset())
        since, until = self._dates()
        for state, bearers, receiving in self._groups(text.bound(provision), toward):
            bond = Bond(
                agreement=law.id, title=law.title, family=self.family, provision=provision.id, heading=provision.title,
                cite=self._cite(provision), kind=kind, binding=law.binding_of(provision), bearers=bearers, toward=receiving,
                jointly=line is not None and line.form == "jointly", state=IF_IN_FORCE if self.draft else state,
                hypothetical=self.draft, since=since, until=until, others=any(map(text.open_role, text.roles_of(provision))),
                mark=text.marks[provision.id], sources=text.sources[provision.id],
            )  # fmt: skip
            if (receiving or not toward) and any(bond.pairs()):
                yield bond

    def _groups(self, bound: frozenset[str], toward: frozenset[str]) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
        """State, bearers and to whom: for whom it is certain, and the rest."""
        bearers = {code: self._binds(code) for code in sorted(bound)}
        receiving = {code: self._continues(code) for code in sorted(toward)}
        sure = tuple(code for code, truth in bearers.items() if truth is YES)
        unsure = tuple(code for code, truth in bearers.items() if truth is UNKNOWN)
        certain = tuple(code for code, truth in receiving.items() if truth is YES)
        doubtful = tuple(code for code, truth in receiving.items() if truth is UNKNOWN)
        yield IN_FORCE, sure, certain
        yield OPEN, unsure, tuple(sorted((*certain, *doubtful)))
        if doubtful:
            yield OPEN, sure, doubtful

    def _binds(self, code: str) -> Truth:
        """Whether the text is in force for an actor that there is at the date."""
        there = self._continues(code)
        if there is NO:
            return NO
        if code not in self.states:
            self.states[code] = standing(self.setting, self.text.law, code, self.at)[0]
        return there & self.states[code]

    def _continues(self, code: str) -> Truth:
        """Whether the actor exists at the date; UNKNOWN if it was gone for a while since the text came into force.

        Whether a State that comes back is bound by what was signed before is for nobody here to say.
        """
        actors, start = self.library.actors, self.text.law.in_force
        if not actors.known(code):
            return YES
        there = actors.exists(code, self.at)
        if there is not YES or start is None or actors.exists(code, start) is not YES or start.hi > self.at.lo:
            return there
        return YES if actors.exists(code, Period(start.lo, self.at.hi)) is YES else UNKNOWN

    def _dates(self) -> tuple[str, str]:
        span = self.text.law.span
        if span is None:
            return "", ""
        law = self.text.law
        return (_day(law.in_force) if law.in_force else ""), (_day(law.expires) if law.expires and span.hi < END else "")

    @staticmethod
    def _cite(provision: Provision) -> str:
        return next((line.text for line in provision.lines if isinstance(line, Cite)), "")


def _day(period: Period) -> str:
    return format_period(period).partition(" 00:00")[0].partition(" 23:59")[0]


def _again(asked: Asked, at: Period, known: Period) -> str:
    """Where a server gives the same: the address below its own."""
    pairs = [("as_of", _day(at)), ("known_at", _day(known)), ("by", asked.by), ("to", asked.to), ("drafts", "1" * asked.drafts)]
    pairs += [("agreement", name) for name in asked.under]
    return "/api/bonds?" + urlencode([pair for pair in pairs if pair[1]])
