"""The clauses of an agreement sorted by what they are for, from the shape of their lines alone.

A clause is *occasioned* if something of the world sets it off: an attack, a threat, a breach, a request or an invocation
about such an event, or another occasioned clause. Of these some make the sides meet, some make them decide, the rest say what
is done. What is not occasioned is standing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from foedera.analysis.brief import Brief
from foedera.analysis.phrases import Lexicon
from foedera.analysis.wordings import under
from foedera.engine.instance import bearer_of, duty_of
from foedera.engine.law import Law
from foedera.model.blocks import Provision, Role
from foedera.model.lines import Bearer, Guard, Note, Toward, When
from foedera.model.terms import InRole, Pattern, Ref
from foedera.model.time import Period, first_second, last_second, parse_period

HARM = ("use_of_force", "threat", "violation", "escalation", "hostilities", "terrorist_attack", "cyber_attack", "hybrid_attack")
"""Classes of what a guarantee is given against."""

ASKING = ("request", "invocation")
_TO = ("object", "with", "to", "for")
MEETING, DECIDING, TELLING, STOPPING = "convene", "decide", "inform", "end"
READ = frozenset("Tt")


class Clauses:
    """An agreement with what is needed to compare it.

    Args:
        law: The agreement.
        lexicon: Where names are looked up.
        marks: Provision to how it was read (`T`, `t`, `R`, `M`, `?`); the empty id stands for the agreement itself.
        sources: The same for ids of sources.
        at: Date that memberships are read at.
        partner: For a member of a family: the code that differs from member to member.
        added: Provision to the remarks that a chosen reading adds to it.
    """

    def __init__(
        self, law: Law, lexicon: Lexicon, marks: Mapping[str, str], sources: Mapping[str, tuple[str, ...]], at: Period,
        partner: str = "", added: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:  # fmt: skip
        self.law = law
        self.lexicon = lexicon
        self.marks = marks
        self.sources = sources
        self.at = at
        self.partner = partner
        self.added = added or {}

    def reading(self, pins: Mapping[str, str]) -> Clauses:
        """The same agreement as it reads with these answers to its open or disputed questions."""
        text = under(self.law.text, pins)
        lexicon = Lexicon(text, self.lexicon.actors, self.lexicon.places, self.lexicon.classes, self.lexicon.titles)
        law = Law(text)
        known = {one.id: notes(one) for one in under(self.law.text, {}).provisions}
        added = {one.id: tuple(note for note in notes(one) if note not in known[one.id]) for one in law.provisions.values()}
        return Clauses(law, lexicon, self.marks, self.sources, self.at, self.partner, added)

    def brief(self, provision: Provision) -> Brief:
        """Short phrases for the names of a provision."""
        return Brief(self.lexicon, provision, self.partner)

    @property
    def was_read(self) -> bool:
        """Whether the agreement's own text was read."""
        return self.marks.get("", "?") in READ

    # -------------------------------------------------------------------------------------------- kinds of clauses

    @cached_property
    def occasioned(self) -> tuple[Provision, ...]:
        """Provisions that something of the world sets off, directly or through each other."""
        found: dict[str, Provision] = {}
        size = -1
        while size != len(found):
            size = len(found)
            for one in self.law.provisions.values():
                if one.id not in found and any(self._is_occasion(line.pattern, found) for line in _whens(one)):
                    found[one.id] = one
        return tuple(one for one in self.law.provisions.values() if one.id in found and duty_of(one) is not None)

    def _is_occasion(self, pattern: Pattern, known: Mapping[str, Provision]) -> bool:
        if pattern.state:
            return any(name in known for name in pattern.classes)
        if any(self._below(name, HARM) for name in pattern.classes):
            return True
        about = pattern.slot("about")
        return any(self._below(name, ASKING) for name in pattern.classes) and about is not None and bool(about.role)

    def _below(self, name: str, above: Iterable[str]) -> bool:
        return any(self.lexicon.classes.below(name, each) for each in above)

    def _acts(self, provision: Provision, *above: str) -> bool:
        duty = duty_of(provision)
        return duty is not None and duty.act is not None and any(self._below(name, above) for name in duty.act.classes)

    @cached_property
    def meeting(self) -> tuple[Provision, ...]:
        """Clauses by which the sides meet or consult."""
        return tuple(one for one in self.occasioned if self._acts(one, MEETING))

    @cached_property
    def deciding(self) -> tuple[Provision, ...]:
        """Clauses by which somebody has to decide."""
        return tuple(one for one in self.occasioned if self._acts(one, DECIDING))

    @cached_property
    def helping(self) -> tuple[Provision, ...]:
        """Clauses that say what is then done; help first, other measures after it."""
        rest = [
            one for one in self.occasioned
            if not self._acts(one, MEETING, DECIDING, TELLING, STOPPING) and not self._negative(one)
        ]  # fmt: skip
        return tuple(sorted(rest, key=lambda one: not self._acts(one, "assist", "respond")))

    def _negative(self, provision: Provision) -> bool:
        duty = duty_of(provision)
        return duty is None or duty.modality in ("must_not", "declares")

    @cached_property
    def standing(self) -> tuple[Provision, ...]:
        """Duties that need no occasion."""
        known = {one.id for one in self.occasioned}
        return tuple(
            one for one in self.law.provisions.values()
            if one.id not in known and not _whens(one) and bearer_of(one) is not None and self._owes(one)
        )  # fmt: skip

    def _owes(self, provision: Provision) -> bool:
        duty = duty_of(provision)
        return duty is not None and duty.modality not in ("power", "may")

    # -------------------------------------------------------------------------------------------- who

    @cached_property
    def beneficiaries(self) -> frozenset[str]:
        """Who gets the help: whoever is attacked in the triggers; in a mutual pact everybody in the role.

        Where nothing is occasioned: to whom most is owed by others that are not bound together with it; else all to whom
        anything is owed.
        """
        attacked = {code for one in self.occasioned for code in self._filling(one, _attacked(one))}
        if attacked or self.members("beneficiary"):
            return frozenset(attacked) or self.members("beneficiary")
        counts: Counter[str] = Counter()
        everybody: set[str] = set()
        for one in self.law.provisions.values():
            receiving, bound = self.receiving(one) & frozenset(self.law.parties()), self.bound(one)
            everybody |= receiving
            if one in self.standing and not self._negative(one) and not receiving & bound:
                counts.update(receiving)
        most = [code for code, count in counts.items() if count == max(counts.values())]
        return frozenset(most if len(most) == 1 else everybody)

    def receiving(self, provision: Provision) -> frozenset[str]:
        """To whom a provision is owed, by its own words."""
        found = [line.ref for line in provision.lines if isinstance(line, Toward)]
        duty = duty_of(provision)
        if duty is not None and duty.act is not None:
            found += [slot.ref for slot in duty.act.slots if slot.preposition in _TO]
        return frozenset(self._filling(provision, found))

    def _filling(self, provision: Provision, refs: Iterable[Ref]) -> Iterator[str]:
        guards = [line.condition for line in provision.lines if isinstance(line, Guard)]
        names = {guard.subject: guard.role for guard in guards if isinstance(guard, InRole) and not guard.negated}
        for ref in refs:
            for name in ref.among or (names.get(ref.name, ref.role or ref.name),):
                yield from self.members(name)

    def members(self, role: str) -> frozenset[str]:
        """Codes in a role at the date of comparison, uncertain ones included; an actor is its own only member."""
        if role[:1].isupper():
            return frozenset((role,)) if len(role) > 1 else frozenset()
        found: set[str] = set()
        for block in self.law.roles.get(role, ()):
            if not self.stands(block):
                continue
            inside = {code for name in block.members if name != role for code in self.members(name)}
            out = {code for name in block.excluding if name != role for code in self.members(name)}
            found |= inside - out
        return frozenset(found)

    def stands(self, block: Role) -> bool:
        """Whether a block of a role counts at the date of comparison."""
        if block.since and first_second(parse_period(block.since)).lo > self.at.hi:
            return False
        return not block.until or last_second(parse_period(block.until)).hi >= self.at.lo

    def open_role(self, role: str) -> bool:
        """Whether the text leaves the list of a role open."""
        blocks = self.law.roles.get(role, ())
        return any(block.open or any(self.open_role(name) for name in block.members if name != role) for block in blocks)

    def bound(self, provision: Provision) -> frozenset[str]:
        """Who is bound by a provision, at the date of comparison."""
        bearer = bearer_of(provision)
        if bearer is None:
            return frozenset()
        if bearer.form == "that":
            return self._that(provision, bearer)
        names = bearer.ref.among or (bearer.ref.role or bearer.ref.name,)
        out = {code for name in bearer.ref.excluding for code in self.members(name)}
        return frozenset(code for name in names for code in self.members(name)) - out

    def _that(self, provision: Provision, bearer: Bearer) -> frozenset[str]:
        """`that G`: whoever fills the placeholder in a trigger."""
        slots = [slot.ref for line in _whens(provision) for slot in line.pattern.slots if slot.ref.name == bearer.ref.name]
        return frozenset(code for ref in slots for code in self.members(ref.role))

    def roles_of(self, provision: Provision) -> tuple[str, ...]:
        """Names of the roles that bear a provision."""
        bearer = bearer_of(provision)
        if bearer is None:
            return ()
        if bearer.form == "that":
            whens = _whens(provision)
            return tuple(s.ref.role for line in whens for s in line.pattern.slots if s.ref.name == bearer.ref.name)
        return bearer.ref.among or (bearer.ref.role or bearer.ref.name,)


def _whens(provision: Provision) -> list[When]:
    return [line for line in provision.lines if isinstance(line, When)]


def _attacked(provision: Provision) -> list[Ref]:
    """Who stands behind `on` in the triggers of a clause."""
    return [ref for line in _whens(provision) if (ref := line.pattern.slot("on")) is not None]


def notes(provision: Provision) -> tuple[str, ...]:
    """The notes of a provision."""
    return tuple(line.text for line in provision.lines if isinstance(line, Note))
