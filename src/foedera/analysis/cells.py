"""Making cells: what is stated, with the clauses it was read from, and the three ways in which something is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from foedera.analysis.clauses import READ, Clauses
from foedera.model.blocks import Provision
from foedera.model.comparison import NONE, NOT_READ, NOT_STATED, STATED, Cell

MARKS = "TtRM?"

LINK = "; "
"""What stands between several answers in one cell."""


def stated(
    text: str, clauses: Clauses, provisions: Sequence[Provision] = (), details: Iterable[str] = ()
) -> Cell:  # fmt: skip
    """A cell with an answer; without provisions it rests on the agreement's own lines."""
    return _cell(STATED, clauses, provisions, details, text)


def silent(clauses: Clauses, provisions: Sequence[Provision] = (), details: Iterable[str] = ()) -> Cell:
    """A cell without an answer.

    With clauses that could have held one: `not stated` if the text of one was read, else `not read`. Without any: `none` if
    the agreement's own text was read, else `not read`.
    """
    if provisions:
        read = any(clauses.marks.get(one.id, "?") in READ for one in provisions)
        return _cell(NOT_STATED if read else NOT_READ, clauses, provisions, details)
    return _cell(NONE if clauses.was_read else NOT_READ, clauses, (), details)


def _cell(state: str, clauses: Clauses, provisions: Sequence[Provision], details: Iterable[str], text: str = "") -> Cell:
    names = [one.id for one in provisions] or [""]
    return Cell(
        state=state,
        value=text,
        details=unique(details),
        provisions=tuple(f"{clauses.law.id}/{one.id}" for one in provisions) or (clauses.law.id,),
        sources=unique(source for name in names for source in clauses.sources.get(name, ())),
        mark=marks(clauses.marks.get(name, "?") for name in names),
    )


def marks(found: Iterable[str]) -> str:
    """Marks joined in their order: `T/R`."""
    known = set(found)
    return "/".join(sign for sign in MARKS if sign in known)


def unique(found: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in order; empty ones left out."""
    return tuple(dict.fromkeys(text for text in found if text))


def listed(found: Iterable[str]) -> str:
    """Several answers in one cell."""
    return LINK.join(unique(found))
