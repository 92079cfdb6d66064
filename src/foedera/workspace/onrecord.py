"""What reviewers accepted in one folder: events as blocks of the record, statements by filter and page, what is shown only."""

from __future__ import annotations

from functools import cached_property

from foedera.model.blocks import Document, Event
from foedera.model.review import Filed
from foedera.model.said import Noted, Rendering, Said
from foedera.store.shelf import Shelf
from foedera.workspace import happened
from foedera.workspace.parts import merges
from foedera.workspace.reviewed import rendering, reviewed, standing
from foedera.workspace.stated import Wanted, holds, stated


class OnRecord:
    """What answers rest on beside the library. Nothing else of a journal is a fact.

    A large journal is not read whole: its statements are found through an index beside it.

    Attributes:
        journal: The file, as it was named.
        head: SHA-256 of its last line, by which somebody else can tell that they have the same.

    Raises:
        BrokenWorkspace: As `reviewed.accepted`; where only what was said is not whole, when that is asked for.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.journal = str(shelf.journal.path)
        self._shelf = shelf
        self._stated = stated(shelf)
        if self._stated is not None:
            self._records, self.head = self._stated.told()
        else:
            self._records = list(shelf.journal.current())
            self.head = shelf.journal.head() if self._records else ""
        self._told = standing(shelf, self._records, ("event", "provision"))

    # ------------------------------------------------------------------ what was said

    def said(self, wanted: Wanted) -> list[Said]:
        """Statements by utterance, each with its wordings, the earliest first.

        That somebody said it is on record, not that it is so.
        """
        if self._stated is not None:
            return self._stated.page(wanted)
        return [one for one in self._statements if holds(one, wanted)]

    def latest(self, wanted: Wanted, offset: int, limit: int) -> list[Said]:
        """At most `limit` of them from `offset` on, the latest first, those without a date last."""
        if self._stated is not None:
            return self._stated.page(wanted, offset, limit, latest=True)
        return sorted(self.said(wanted), key=recency, reverse=True)[offset : offset + limit]

    def count(self, wanted: Wanted) -> int:
        """How many statements fit."""
        return self._stated.count(wanted) if self._stated is not None else len(self.said(wanted))

    @cached_property
    def _statements(self) -> tuple[Said, ...]:
        return tuple(reviewed(self._shelf))

    # ------------------------------------------------------------------ what happened

    @cached_property
    def events(self) -> Document:
        """Accepted events as blocks of the record, each with a source of its own id."""
        told = ((one.filed, one.records[-1].recorded[:10]) for one in self._told if one.filed.proposal.event is not None)
        return happened.blocks(told, merges(self._records), self.journal)

    @cached_property
    def passages(self) -> dict[str, tuple[Rendering, ...]]:
        """Id of such a source -> the passage that it stands for."""
        return {one.filed.id: (rendering(one),) for one in self._told}

    @cached_property
    def noted(self) -> tuple[Noted, ...]:
        """Accepted events that are no occurrences, and provisions as they are reported: shown, and read by no rule."""
        occurred = {block.id for block in self.events.blocks if isinstance(block, Event)}
        found = []
        for one in self._told:
            event = one.filed.proposal.event
            if event is None:
                found.append(Noted(filed=one.filed, why=_beside(one.filed), passage=rendering(one)))
            elif one.filed.id not in occurred:
                why = happened.lacks(event) or "not of a form that the record takes"
                found.append(Noted(filed=one.filed, why=why, passage=rendering(one)))
        return tuple(found)


def recency(one: Said) -> tuple[str, str]:
    """What statements are sorted by where the latest comes first."""
    return one.latest or one.earliest, one.id


def _beside(filed: Filed) -> str:
    """What the library has beside a provision as it is reported."""
    reported = filed.proposal.provision
    first = reported.encoded[0] if reported is not None and reported.encoded else None
    return f"as reported; {first.verdict} {first.provision}" if first else "as reported; nothing like it is encoded"
