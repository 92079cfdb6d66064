"""What a program may ask that has no shape in the workspace yet: a few names and dates, as they stand in an address."""

from __future__ import annotations

import msgspec


class Nothing(msgspec.Struct, frozen=True, kw_only=True):
    """A question without parameters."""


class One(msgspec.Struct, frozen=True, kw_only=True):
    """One of a list.

    Attributes:
        id: Which one; of an agreement an id, title or alias, with `/PROVISION` for one provision of it.
    """

    id: str


class Side(msgspec.Struct, frozen=True, kw_only=True):
    """Agreements side by side.

    Attributes:
        agreement: An agreement by id, title or alias, or a family; at least two, or one family with `by=partner`.
        rows: Only these rows, in this order; several may be joined by commas.
        by: One family, partner by partner.
        known_at: Members and texts as known at this date; empty: today.
    """

    agreement: tuple[str, ...]
    rows: tuple[str, ...] = ()
    by: str = ""
    known_at: str = ""


class Since(msgspec.Struct, frozen=True, kw_only=True):
    """What is otherwise today than at an earlier date.

    Attributes:
        since: The earlier date.
        to: Duties toward this actor as well; empty: none.
    """

    since: str
    to: str = ""


class Chosen(msgspec.Struct, frozen=True, kw_only=True):
    """Which scenarios.

    Attributes:
        only: Those whose id or file contains one of these words; empty: all.
    """

    only: tuple[str, ...] = ()


class Warned(msgspec.Struct, frozen=True, kw_only=True):
    """Which problems.

    Attributes:
        no_warnings: Errors only.
    """

    no_warnings: bool = False
