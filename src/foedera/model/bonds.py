"""Who is bound to whom at a date, as data: one entry for each provision in force. Fields are only ever added."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from foedera.model.report import Citation

VERSION = 1

HELP, CONSULT, DECIDE, STANDING, REFRAIN = "help", "consult", "decide", "standing", "refrain"
KINDS = (HELP, DECIDE, CONSULT, STANDING, REFRAIN)
"""What a provision is for: once something happens to help, to decide, or to meet; with no occasion to do, or to leave undone."""

GUARANTEE = (HELP, DECIDE, CONSULT)
"""What is owed once something happens to the one it is owed to: what a map of guarantees shows unless told otherwise."""

IN_FORCE, OPEN, IF_IN_FORCE = "in force", "open", "if in force"
"""In force for that bearer at the date; whether it is, is not known; a text that never came into force, asked as if it were."""


class Bond(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One provision and between whom it holds.

    Attributes:
        agreement, title, family: Whose text, its title, and the family it belongs to, if any.
        provision, heading, cite: The provision, its heading and its place in the text.
        kind: One of `KINDS`.
        binding: `legal`, `political`, `contested`, `domestic` or `proposed`.
        bearers: Codes of those bound, sorted.
        toward: Codes of those it is owed to, sorted; empty where the text names nobody. Nobody owes anything to itself.
        jointly: The bearers owe it as one group, none of them alone.
        state: `in force`, `open` or `if in force`.
        hypothetical: The text is not in force: it would be so if it were.
        since, until: Between which dates the text is in force; empty where there is none.
        others: The text leaves open who else is bound.
        mark: How it was read: `T`, `t`, `R`, `M`, `?`.
        sources: Ids of sources.
    """

    agreement: str
    title: str
    family: str = ""
    provision: str
    heading: str = ""
    cite: str = ""
    kind: str
    binding: str
    bearers: tuple[str, ...]
    toward: tuple[str, ...] = ()
    jointly: bool = False
    state: str = IN_FORCE
    hypothetical: bool = False
    since: str = ""
    until: str = ""
    others: bool = False
    mark: str = ""
    sources: tuple[str, ...] = ()

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Bearer and to whom, each pair once, sorted; an empty second where the text names nobody."""
        for bearer in self.bearers:
            for one in self.toward or ("",):
                if one != bearer:
                    yield bearer, one


class Bonds(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Every bond at a date.

    Attributes:
        command: Address, below that of a server of this library, that gives the same.
        by, to: Actor asked about, if any.
        kinds, under: What was asked for; empty: everything.
        drafts: Texts that never came into force were asked as if they were.
        names: Code to name at that date, of everybody named.
        left_out: Ids of texts that are not in force, where drafts were not asked about.
    """

    version: int = VERSION
    notice: str = "Computed from the texts of the library. Not a forecast. Not legal advice."
    command: str
    library: str
    software: str = ""
    as_of: str
    known_at: str
    by: str = ""
    to: str = ""
    kinds: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    drafts: bool = False
    bonds: tuple[Bond, ...]
    names: dict[str, str] = {}
    left_out: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
