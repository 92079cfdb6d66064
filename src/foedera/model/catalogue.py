"""The agreements of a library at a date, as data. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

VERSION = 1

IN_FORCE, LATER, ENDED, NOT_IN_FORCE, UNKNOWN = "in force", "not yet", "over", "not in force", "unknown"
"""How an agreement can stand. A text that never came into force is `not in force`; its clauses bind nobody."""
STATES = (IN_FORCE, NOT_IN_FORCE, UNKNOWN, LATER, ENDED)


class Listed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An agreement in a list.

    Attributes:
        kind: What it is in the field's words: treaty, declaration, draft …
        binding: How binding: `legal`, `political`, `domestic`, `proposed`, `contested`, `mixed`.
        in_force: What the text itself has, whatever the date asked about: `from 2024-01-12`, `not known` or `no`.
        state: One of `STATES`, at the date asked about; `note` says why.
        parties: Codes, sorted; `open`: others may belong to it who are not listed.
        provisions: How many.
        mark: How its clauses were read.
        dated, since, until: Of the text; in force from; end of its term, as precisely as they are known.
        family: The text that it shares with others.
    """

    id: str
    title: str
    kind: str = ""
    binding: str
    in_force: str = ""
    state: str
    note: str = ""
    parties: tuple[str, ...] = ()
    open: bool = False
    provisions: int = 0
    mark: str = ""
    dated: str = ""
    since: str = ""
    until: str = ""
    family: str = ""


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """Agreements at a date, by id.

    Attributes:
        as_of, known_at: Relative to what they stand so.
        party: The actor asked about; empty: all.
        software, library: Version of foedera; hash of the texts.
    """

    version: int = VERSION
    notice: str = "Computed from the texts and the record of the library. Not a forecast. Not legal advice."
    as_of: str
    known_at: str
    party: str = ""
    software: str = ""
    library: str = ""
    agreements: tuple[Listed, ...]
