"""The agreements of a library at a date: which are in force, proposed, over, or of unknown standing, and on what evidence."""

from __future__ import annotations

import msgspec

from foedera import __version__
from foedera.analysis.cells import marks
from foedera.engine.law import Law
from foedera.engine.world import Question, Setting
from foedera.model.catalogue import ENDED, IN_FORCE, LATER, NOT_IN_FORCE, UNKNOWN, Catalogue, Listed
from foedera.model.lines import Bearer
from foedera.model.time import Period
from foedera.model.truth import NO, YES, Truth
from foedera.model.truth import UNKNOWN as MAYBE
from foedera.workspace.compare import moment
from foedera.workspace.findings import mark
from foedera.workspace.library import Library
from foedera.workspace.standing import standing


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Which agreements are wanted, and when.

    Attributes:
        as_of, known_at: ISO dates; empty: today, and the earlier of `as_of` and today.
        party: Only those that this actor is a party to.
        binding: Only these kinds of force.
    """

    as_of: str = ""
    known_at: str = ""
    party: str = ""
    binding: tuple[str, ...] = ()


def catalogue(library: Library, asked: Asked, today: str) -> Catalogue:
    """Every agreement with its standing at a date.

    Raises:
        WrongCall: An unknown actor, or a date that is none.
    """
    from foedera.workspace.named import actor

    now = moment(today, "today")
    at = moment(asked.as_of, "as_of") if asked.as_of else now
    known = moment(asked.known_at, "known_at") if asked.known_at else min(at, now, key=lambda one: one.hi)
    party = actor(library, asked.party, at, "party")
    setting = Setting(
        library.laws, library.record, library.actors, library.places, library.classes, Question(as_of=at.hi, known_at=known.hi)
    )
    rows = [_listed(library, setting, law, at) for law in library.laws if _wanted(law, party, asked.binding)]
    return Catalogue(
        as_of=asked.as_of or today, known_at=asked.known_at or min(asked.as_of or today, today), party=party,
        software=__version__, library=library.fingerprint, agreements=tuple(rows),
    )  # fmt: skip


def _wanted(law: Law, party: str, binding: tuple[str, ...]) -> bool:
    return (not party or party in law.parties()) and (not binding or law.binding in binding)


def _listed(library: Library, setting: Setting, law: Law, at: Period) -> Listed:
    truth, note = standing(setting, law, "", at)
    gone = [code for code in _bound(law) if library.actors.known(code) and library.actors.exists(code, at) is NO]
    if truth is YES and gone:
        truth, note = MAYBE, f"{' '.join(gone)} no longer exists; no end of the text is on record"
    elif truth is YES and law.expires is None:
        note = f"{note}; no end on record"
    told = {mark(library, law, one) for one in law.provisions.values()}
    return Listed(
        id=law.id, title=law.title, kind=next((words[0] for words in law.facts.get("kind", ()) if words), ""),
        binding=law.binding, in_force=law.short_status, state=_state(law, truth, at), note=note, parties=law.parties(),
        open=any(role.open for role in law.text.roles), provisions=len(law.provisions), mark=marks(told),
        dated=_text(law.dated), since=_text(law.in_force), until=_text(law.expires),
        family=" ".join(law.text.agreement.same_text_as),
    )  # fmt: skip


def _bound(law: Law) -> list[str]:
    """Codes of those whom some provision binds."""
    refs = {line.ref.role or line.ref.name for one in law.provisions.values() for line in one.lines if isinstance(line, Bearer)}
    return sorted({code for name in refs for role in law.roles.get(name, ()) for code in role.members})


def _state(law: Law, truth: Truth, at: Period) -> str:
    if truth is YES:
        return IN_FORCE
    if truth is not NO:
        return UNKNOWN
    if law.in_force is None:
        return NOT_IN_FORCE
    return LATER if law.in_force.lo > at.hi else ENDED


def _text(period: Period | None) -> str:
    return "" if period is None else period.text or str(period)
