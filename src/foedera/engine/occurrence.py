"""Everything that happens is an occurrence; the record is what sources assert of occurrences.

An occurrence keeps its class, who fills its slots, its time as an interval, its place, and the assertions made of it. Nothing
here decides whether it is so: that is the view's business (`engine.facts`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from foedera.model.time import BEGINNING, Period
from foedera.model.truth import Truth

if TYPE_CHECKING:
    from foedera.engine.kinds import Kind

GIVEN = "given"
LIBRARY = "library"


class Assertion(msgspec.Struct, frozen=True, gc=False):
    """A source's word on whether an occurrence happened.

    Attributes:
        source: Actor code, `library` for the record's own sources, or `given` for a scenario or hypothesis.
        value: YES it happened, UNKNOWN it possibly did, NO it did not.
        since: When the source said so; None means with the occurrence itself.
    """

    source: str
    value: Truth
    since: Period | None = None


class Knowledge(msgspec.Struct, frozen=True):
    """Who could know from when: actor codes, or `public`."""

    who: tuple[str, ...]
    since: Period


UNLISTED = "others not listed"
"""Stands for members of a list that the text leaves open."""


class Occurrence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One happening, recorded, assumed or derived. It names others and holds none, so it is in no cycle.

    Attributes:
        id: Identifier; derived ones are named after their provision and trigger.
        cls: Class of occurrence.
        slots: Preposition (or `object`) to the codes and names that fill it.
        time: When it happened or, for a process, began.
        end: When a process ended; None: no end on record.
        place: Place id; empty: not stated.
        target: What was struck; empty: not stated.
        about: Ids of the occurrences it refers to.
        outcome: Word a decision carries.
        assertions: Who says what of it.
        said: When it became known; None: with the end of the event.
        known: Restricted knowledge; empty: public.
        assumed: Put in by a hypothesis.
        virtual: Not on record: stands for an act that is still open to its holder.
        certainty: For derived occurrences, how sure it is that they happened.
        because: For derived occurrences, ids of what they rest on.
        properties: Further words about it (`weapons`: `nuclear`).
        sources: Ids of the sources it was read in.
        note: Remark for the screen.
    """

    id: str
    cls: str
    slots: Mapping[str, tuple[str, ...]]
    time: Period
    end: Period | None = None
    place: str = ""
    target: str = ""
    about: tuple[str, ...] = ()
    outcome: str = ""
    assertions: tuple[Assertion, ...] = ()
    said: Period | None = None
    known: tuple[Knowledge, ...] = ()
    assumed: bool = False
    virtual: bool = False
    deemed: bool = False
    certainty: Truth = Truth.YES
    because: tuple[str, ...] = ()
    properties: Mapping[str, str] = {}
    sources: tuple[str, ...] = ()
    note: str = ""

    def fillers(self, preposition: str) -> tuple[str, ...]:
        """Who or what stands behind a preposition; empty if not stated."""
        return self.slots.get(preposition, ())

    @property
    def last(self) -> int:
        """Last second at which it may have happened, or ended."""
        return self.time.hi if self.end is None else max(self.time.hi, self.end.hi)


@lru_cache(maxsize=65_536)
def named_in(name: str) -> tuple[str, ...]:
    """The occurrences that the id of what is derived names as its bases.

    It looks like `t/help/GBR/attack+request:fulfilled`, `?help/R/attack` or `attack deemed on GBR`.
    Empty for an id of the record.
    """
    parts = name.replace("+", "/").replace(":", "/").split("/")
    found = tuple(part.removeprefix("?").partition(" deemed on ")[0] for part in parts)
    return found if found != (name,) else ()


class ClaimRecord(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody's word that an occurrence (or an actor) is, or is not, what an evaluative word says.

    `binds` is false for an opinion that no office behind it lets count for the State: it is shown, not followed.
    """

    id: str
    speaker: str
    subject: str
    word: str
    value: Truth
    said: Period | None = None
    sources: tuple[str, ...] = ()
    binds: bool = True


class Completeness(NamedTuple):
    """A declaration that whatever was done is on record: without one nobody is said to have broken a promise.

    Attributes:
        subject: Class of act, or `agreement/provision`.
        bearers: Whose acts; empty: everybody's.
        since, until: First and last second of the period.
    """

    subject: str
    bearers: tuple[str, ...]
    since: int
    until: int

    def covers(self, subjects: Collection[str], bearers: Iterable[str], start: int) -> bool:
        """Whether it speaks of such acts by all of these, from `start` on."""
        whose = not self.bearers or set(bearers) <= set(self.bearers)
        return self.subject in subjects and whose and self.since <= start


class Record:
    """Occurrences and claims, indexed by class, id and word. Order of entry carries no meaning.

    Args:
        occurrences: What is asserted.
        claims: Evaluations by named speakers.
        horizons: Class (or `all`) to the last moment up to which the record of it is complete, in seconds.
        closed: Only the named events exist (a scenario on an empty record): no horizon applies.
        complete: Further words on whose acts, when or under which provision are completely recorded; a horizon of a class
            (never that of `all`) is such a word for everybody.
    """

    def __init__(
        self,
        occurrences: Iterable[Occurrence] = (),
        claims: Iterable[ClaimRecord] = (),
        *,
        horizons: Mapping[str, int] | None = None,
        closed: bool = False,
        complete: Iterable[Completeness] = (),
    ) -> None:
        self.occurrences = tuple(sorted(occurrences, key=lambda item: (item.time.lo, item.time.hi, item.id)))
        self.claims = tuple(sorted(claims, key=lambda item: item.id))
        self.horizons = dict(horizons or {})
        self.closed = closed
        plain = (Completeness(name, (), BEGINNING, until) for name, until in self.horizons.items() if name != "all")
        self.complete = tuple(dict.fromkeys((*plain, *complete)))
        self.by_id = {item.id: item for item in self.occurrences}
        self.by_class: dict[str, list[Occurrence]] = defaultdict(list)
        for item in self.occurrences:
            self.by_class[item.cls].append(item)
        self.kinds: dict[tuple[str, ...], Kind] = {}  # made when they are asked for
        self.by_word: dict[str, list[ClaimRecord]] = defaultdict(list)
        for claim in self.claims:
            self.by_word[claim.word].append(claim)

    def of_classes(self, classes: Iterable[str]) -> list[Occurrence]:
        """Occurrences of any of these classes, in order of time."""
        found = [item for name in classes for item in self.by_class.get(name, ())]
        return found if len(found) < 2 else sorted(found, key=lambda item: (item.time.lo, item.time.hi, item.id))

    def horizon(self, classes: Iterable[str]) -> int | None:
        """Last second up to which the record of these classes is complete; None: no limit.

        The nearest statement decides: one about the class itself before the one about `all`.
        """
        if self.closed:
            return None
        for name in classes:
            if name in self.horizons:
                return self.horizons[name]
        return self.horizons.get("all")

    def with_changes(
        self, *, drop: Iterable[str] = (), add: Iterable[Occurrence] = (), claims: Iterable[ClaimRecord] = ()
    ) -> Record:
        """A copy without some occurrences and with others; claims on dropped occurrences stay but find no subject."""
        gone = set(drop)
        added = tuple(add)
        gone |= {item.id for item in added}
        kept = [item for item in self.occurrences if item.id not in gone]
        return Record(
            (*kept, *added),
            (*self.claims, *claims),
            horizons=self.horizons,
            closed=self.closed,
            complete=self.complete,
        )
