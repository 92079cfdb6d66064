"""Duties set off by many events, as data: one row for each event, provision and bearer."""

from __future__ import annotations

import msgspec

NOTICE = "Assumed events, each text as in force; only what is certain. Not a forecast. Not legal advice."
OWES = "owes"
"""Status of a duty that was asked about at the moment of its event only."""


class ObligationRow(msgspec.Struct, frozen=True, kw_only=True):
    """One duty of one bearer.

    Attributes:
        hypothetical: Always true: the event is assumed, not on record.
        event, happened: Id of the event, and what it is in words.
        follows: Id of what became of another duty and set this one off; empty if the event itself did.
        agreement, provision, title, binding: Whose text.
        bearer: Actor code.
        due: Last moment for performing in time, as `2026-12-02T06:00:00Z`; empty without a computable term.
        status: `owes`, or how the duty stands at the moment asked about.
        performed: When it was first performed; empty if it was not, or if that is open.
        acts: Ids of the acts that performed it.
    """

    hypothetical: bool = True
    event: str
    happened: str
    follows: str = ""
    agreement: str
    provision: str
    title: str
    binding: str
    bearer: str
    due: str = ""
    status: str = OWES
    performed: str = ""
    acts: tuple[str, ...] = ()


class Obligations(msgspec.Struct, frozen=True, kw_only=True):
    """The duties that a table of assumed events sets off.

    Attributes:
        hypothetical: Always true.
        as_of: The moment asked about; empty: each event at its own.
        library: Hash of the texts.
        rows: One for each duty and bearer.
    """

    notice: str = NOTICE
    hypothetical: bool = True
    as_of: str
    library: str
    rows: tuple[ObligationRow, ...]
