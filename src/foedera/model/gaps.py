"""For which attacker, place and date nobody is bound, as data: what every face renders. Fields are only ever added."""

from __future__ import annotations

import msgspec

VERSION = 1

HELP, CONSULT = "help", "consult"
LAW, CONTESTED, POLITICS = "law", "contested", "politics"


class Reason(msgspec.Struct, frozen=True, kw_only=True):
    """A line that stops, or leaves open, what texts would otherwise bind somebody to.

    Attributes:
        line: The line in plain words, or what stops it where that is no line.
        state: `no`, `conditional`, `asleep`, `unknown` or `contested`.
        agreements: The texts it stands in, by id.
    """

    line: str
    state: str
    agreements: tuple[str, ...]


class Bound(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Who is bound to one kind of act with one kind of force, in one cell.

    Attributes:
        act: `help` or `consult`.
        force: `law`, `politics`, or `contested` where it is disputed whether the text binds in law.
        sure: Codes bound whatever reading is taken.
        reading: Bound under one reading of a text and not under another.
        conditional: Bound once somebody acts, above all requests.
        asleep: Bound only after another event.
        open: Whether they are bound cannot be told.
        reasons: The first lines that fail or are open, most frequent first.
    """

    act: str
    force: str
    sure: tuple[str, ...] = ()
    reading: tuple[str, ...] = ()
    conditional: tuple[str, ...] = ()
    asleep: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def nobody(self) -> bool:
        """Whether nobody is bound, under any reading, by the attack alone."""
        return not self.sure and not self.reading


class Cell(msgspec.Struct, frozen=True, kw_only=True):
    """One attacker (or several that are alike), one kind of place, one span of dates.

    Attributes:
        attackers: Codes; the first is the one asked with.
        named: Whether a text names them as attacker; `other` stands for any State that no text asked names.
        places: Places that the texts treat alike; the first is the one asked with.
        dates: ISO dates asked, all with this answer.
        bound: Help and consultation: in law, by texts whose force is contested, in politics.
    """

    attackers: tuple[str, ...]
    named: str
    places: tuple[str, ...]
    dates: tuple[str, ...]
    bound: tuple[Bound, ...]

    def of(self, act: str, force: str) -> Bound:
        """Who is bound to this act with this force."""
        return next(one for one in self.bound if (one.act, one.force) == (act, force))

    @property
    def gap(self) -> str:
        """`nobody`, `nobody in law` or empty: as regards help."""
        law, others = self.of(HELP, LAW).nobody, [self.of(HELP, force).nobody for force in (CONTESTED, POLITICS)]
        return "nobody" if law and all(others) else "nobody in law" if law else ""


class Gaps(msgspec.Struct, frozen=True, kw_only=True):
    """The whole grid.

    Attributes:
        hypothetical: Always true.
        texts: The agreements asked: in force at some date asked and owed to the one attacked. `left_out`: drafts that never were.
        boundaries: Ends of fixed terms ahead, ISO date to the agreements.
        record_until: Up to when the record is complete.
    """

    version: int = VERSION
    notice: str = "An assumed attack, asked cell by cell; no request is assumed. Not a forecast. Not legal advice."
    command: str
    software: str
    library: str
    hypothetical: bool = True
    to: str
    name: str
    as_of: str
    known_at: str
    view: str
    texts: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    boundaries: tuple[tuple[str, tuple[str, ...]], ...] = ()
    cells: tuple[Cell, ...]
