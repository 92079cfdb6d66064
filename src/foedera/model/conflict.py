"""Clashes between provisions as data: what every face renders. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation

VERSION = 1

ATTACKER_VETO, BOTH_SIDES, DUTY_PROHIBITION = "attacker-veto", "both-sides", "duty-prohibition"
NO_CONFLICT_CLAUSE, PROMISE_DEMAND = "no-conflict-clause", "promise-demand"

KINDS = (
    (ATTACKER_VETO, "AN ATTACKER HOLDS A VETO OVER HELP AGAINST ITSELF"),
    (DUTY_PROHIBITION, "A DUTY OR RIGHT AGAINST A PROHIBITION"),
    (NO_CONFLICT_CLAUSE, "A CLAUSE AGAINST CONFLICTING ENGAGEMENTS"),
    (PROMISE_DEMAND, "A PROMISE AGAINST A DEMAND"),
    (BOTH_SIDES, "HELP OWED TO BOTH SIDES OF ONE FIGHT"),
)
"""Kinds of clash and their headings, in the order shown."""


class Side(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One of the provisions that clash.

    Attributes:
        provision: Id within the agreement; `cite` where it stands in the instrument.
        says: Its first sentence in plain English.
        binding: `legal`, `political`, `proposed`, `contested` or `domestic`.
        standing: `in force`, `not in force` (so it is asked as if it were) or `ended`.
        mark: `T`, `t`, `R` or `M`: how it was read.
        bearers: For whom the witness shows the clash, by code.
        toward: To whom it is owed in the witness; empty where that is left open.
        answer: What the engine answers in the witness; `without` what it answers in its flip.
        where: File and line.
    """

    agreement: str
    agreement_title: str = ""
    provision: str
    title: str = ""
    cite: str = ""
    says: str = ""
    binding: str
    standing: str
    mark: str = ""
    bearers: tuple[str, ...] = ()
    toward: str = ""
    answer: str = ""
    without: str = ""
    sources: tuple[str, ...] = ()
    where: str = ""

    @property
    def id(self) -> str:
        """`agreement/provision`."""
        return f"{self.agreement}/{self.provision}"


class Hinge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a clash hangs on: a reading, or somebody's word.

    Attributes:
        name: `AXIS.NAME` of a reading, or the claim or finding as the scenario gives it.
        agreement: Whose reading.
        holders: Who holds the reading.
        arises: Whether the clash is there under it.
    """

    name: str
    agreement: str = ""
    holders: tuple[str, ...] = ()
    arises: bool = True


class Conflict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One clash, confirmed by a scenario.

    Attributes:
        number: Its place in the list as it is shown.
        kind: One of `KINDS`.
        sides: The provisions, by code.
        told: What cannot both be done, in words.
        flip: The change of the scenario that undoes it; what is answered then stands with each side as `without`.
        hangs_on: Readings and words that make it arise or vanish.
        witness: Id of the scenario that shows it; `scenario` its canonical text.
        hypothetical: Always true: it is shown by assumed events.
        assumed_in_force: A side is not in force and is asked as if it were.
    """

    number: int
    kind: str
    sides: tuple[Side, ...]
    told: str
    flip: str = ""
    hangs_on: tuple[Hinge, ...] = ()
    witness: str
    scenario: str
    hypothetical: bool = True
    assumed_in_force: bool = False


class Conflicts(msgspec.Struct, frozen=True, kw_only=True):
    """Every clash that was found and confirmed.

    Attributes:
        notice: Goes with every rendering.
        command: The call that gives the same list again.
        software, library: Version of foedera; hash of the texts it was computed from.
        known_at: Texts and members are those of this date.
        view: Whose word decided.
        unconfirmed: How many pairs looked like a clash and were not confirmed by the engine; they are not shown.
        citations: Every source of every side, in order of first use.
    """

    version: int = VERSION
    notice: str = "Computed from the texts of the library; no side is said to be right. Not a forecast. Not legal advice."
    command: str
    software: str
    library: str
    known_at: str
    view: str
    conflicts: tuple[Conflict, ...]
    unconfirmed: int = 0
    citations: tuple[Citation, ...] = ()
