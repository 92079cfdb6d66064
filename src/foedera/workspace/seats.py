"""Several reviewers at one folder, each at a desk that stays laid: what a server keeps between two questions."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock
from typing import NamedTuple

from foedera.engine.occurrence import Occurrence
from foedera.errors import WrongCall
from foedera.model.journal import Record
from foedera.model.review import UNSURE, Decision, Filed
from foedera.reading.utterances import Pair
from foedera.store.blocks import Blocks
from foedera.store.shelf import PROPOSALS, Shelf
from foedera.workspace.edits import Speaker, named_in
from foedera.workspace.library import Library
from foedera.workspace.review import Desk

TRIES = 5
"""Times that a decision is looked at again because somebody else wrote to the journal meanwhile."""


class Moved(WrongCall):
    """What is to be decided was decided meanwhile, by the same reviewer in another window or elsewhere.

    Attributes:
        standing: The decision that stands.
    """

    status = 409

    def __init__(self, message: str, standing: Record | None = None) -> None:
        super().__init__(message, code="decided-meanwhile")
        self.standing = standing


class Progress(NamedTuple):
    """How far a reviewer is.

    Attributes:
        decided, unsure, left, all: Proposals.
    """

    decided: int
    unsure: int
    left: int
    all: int


def seated(
    shelf: Shelf, who: str, library: Callable[[], Library], proposed: Sequence[Filed] | None = None,
    records: Sequence[Record] | None = None,
) -> Desk:  # fmt: skip
    """A reviewer at a folder, with what edits are looked up in; the library is read when the first of them is made.

    Raises:
        WrongCall: Nothing was read into the folder yet.
    """
    late = _Late(library)
    return Desk(shelf, who, late.agreement, late.named, happened=late.happened, recorded=late.recorded, proposed=proposed,
                records=records)  # fmt: skip


class _Late:
    """What edits are looked up in."""

    def __init__(self, library: Callable[[], Library]) -> None:
        self.library = library

    def agreement(self, text: str) -> str:
        """The id of the agreement that the text names."""
        from foedera.workspace.lookup import agreement

        return agreement(self.library(), text).id

    def named(self, text: str, lo: str, hi: str) -> Speaker | None:
        """Who is meant by a name between two days."""
        from foedera.workspace.proposals import lexicon

        return named_in(lexicon(self.library()).names)(text, lo, hi)

    def happened(self, text: str) -> Occurrence:
        """The one event that the words tell."""
        from foedera.workspace.hypothesis import parse_hypothesis

        found = parse_hypothesis(self.library(), (text,))
        if len(found.events) != 1 or found.endings:
            raise WrongCall(f"`{text}` is not one event: CLASS by ACTOR on ACTOR at DATE.", code="unfit-decision")
        return found.events[0]

    def recorded(self, ident: str) -> bool:
        """Whether an event of the library has this id."""
        return ident in self.library().record.by_id


@contextmanager
def unswept() -> Iterator[None]:
    """Without collecting cycles while very many objects come that stay; collecting would look at all of them again and again."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


class Bench:
    """A folder of a reading with its reviewers: read once, and again when its files change.

    Args:
        shelf: The folder.
        library: Gives the library as it is now.
    """

    def __init__(self, shelf: Shelf, library: Callable[[], Library]) -> None:
        self.shelf, self.library = shelf, library
        self.lock = RLock()
        self.proposed: list[Filed] = []
        self.records: list[Record] = []
        self.size = -1
        self._of = (-1, -1)
        self._seats: dict[str, Seat] = {}

    def look(self) -> None:
        """Read anew what changed on disk. Raises BrokenWorkspace."""
        with self.lock:
            path = self.shelf.folder / PROPOSALS
            state = path.stat() if path.is_file() else None
            of = (state.st_size, state.st_mtime_ns) if state else (0, 0)
            if of != self._of:
                with unswept():
                    self.proposed, self._of = self.shelf.filed() if state else [], of
                self._seats.clear()
            size = self.length()
            while size != self.size:
                self.records, self.size = list(self.shelf.journal.current()), size
                size = self.length()

    def names(self) -> list[tuple[str, str]]:
        """Hash and name of every document, in the order in which they were first read. Raises BrokenWorkspace."""
        blocks = Blocks(self.shelf.folder / PROPOSALS)
        try:
            return list(blocks.names())
        finally:
            blocks.close()

    def length(self) -> int:
        """Bytes of the journal now."""
        path = self.shelf.journal.path
        return path.stat().st_size if path.is_file() else 0

    def seat(self, who: str) -> Seat:
        """The seat of a reviewer, up to date.

        Raises:
            WrongCall: Nothing was read into the folder yet.
            BrokenWorkspace: The folder cannot be read.
        """
        with self.lock:
            self.look()
            if who not in self._seats:
                with unswept():
                    desk = seated(self.shelf, who, self.library, self.proposed, self.records)
                    desk.resume()
                    self._seats[who] = Seat(self, desk)
            seat = self._seats[who]
            seat.catch_up()
            return seat


class Seat:
    """A reviewer's place at a bench: the order in which is asked, and what is decided in it.

    Attributes:
        desk: Decides and records.
        order: All proposals in the order in which they are asked.
        groups: Id -> the proposals that render the same utterance.
        perhaps: Id -> pairs that may be one utterance.
    """

    def __init__(self, bench: Bench, desk: Desk) -> None:
        self.bench, self.desk = bench, desk
        self.order: list[Filed] = []
        self.groups: dict[str, list[Filed]] = {}
        self.perhaps: dict[str, list[Pair]] = {}
        self._place: dict[str, int] = {}
        self._size = bench.size
        self._shape: tuple[str, ...] | None = None
        self._decided: set[str] = set()
        self._unsure: set[str] = set()
        self._lay()

    def catch_up(self) -> None:
        """Take over what others recorded."""
        if self._size != self.bench.size:
            self.desk.stand(self.bench.records)
            self._size = self.bench.size
            self._lay()
        self.desk.expected = self._size

    def _lay(self) -> None:
        """Put the proposals in order; only where something else than decisions was recorded the groups are made anew."""
        shape = tuple(one.id for one in self.desk.records if one.kind in ("merge", "split", "statement", "event"))
        if shape != self._shape:
            self._shape = shape
            found, pairs = self.desk.compared()
            self.order = [one for group in found for one in group]
            self.groups = {one.id: group for group in found for one in group}
            self._place = {ident: number for number, one in enumerate(self.order) for ident in one.ids}
            self.perhaps = {}
            for pair in pairs:
                for one in (pair.one, pair.other):
                    self.perhaps.setdefault(one.id, []).append(pair)
        self._decided, self._unsure = set(), set()
        for one in self.order:
            self._note(one)

    def _note(self, one: Filed) -> None:
        told = self.desk.verdict(one)
        self._decided.discard(one.id)
        self._unsure.discard(one.id)
        if told is not None or one.dropped:
            (self._unsure if told is not None and told.verdict == UNSURE and not one.dropped else self._decided).add(one.id)

    # ------------------------------------------------------------------------------------ what is asked

    @property
    def progress(self) -> Progress:
        """How far this reviewer is."""
        decided, unsure = len(self._decided), len(self._unsure)
        return Progress(decided, unsure, len(self.order) - decided - unsure, len(self.order))

    def next(self, after: str = "", *, unsure: bool = False) -> Filed | None:
        """The next one without a decision behind a proposal, or the next of those left unsure; None if none is left there."""
        start = self._place.get(after, -1) + 1
        for one in self.order[start:] if start else self.order:
            if one.id in self._unsure if unsure else one.id not in self._decided and one.id not in self._unsure:
                return one
        return None

    def before(self, filed: Filed) -> Filed | None:
        """The one before it in the order."""
        number = self._place.get(filed.id, 0)
        return self.order[number - 1] if number else None

    def open_in_group(self, filed: Filed) -> list[Filed]:
        """The renderings of the same utterance that are not decided, this one first."""
        told = self._decided | self._unsure if len(self.groups.get(filed.id, ())) > 1 else set()
        return [filed, *(one for one in self.groups.get(filed.id, ()) if one.id != filed.id and one.id not in told)]

    def split_from(self, document: str, within: tuple[int, int]) -> Filed | None:
        """The first proposal of a document in a stretch of its text."""
        return next((one for one in self.order if one.document == document and within[0] <= one.proposal.content[0][0]
                     and one.proposal.content[-1][1] <= within[1]), None)  # fmt: skip

    # ------------------------------------------------------------------------------------ what is decided

    def decide(self, filed: Filed, decision: Decision, expects: str | None) -> list[Record]:
        """Record a decision; nothing if the same stands there.

        Args:
            filed: What it is about, or any proposal of the document for a passage of it.
            decision: What is decided.
            expects: Id of the reviewer's own decision that was shown with it, empty for none; None: whatever stands.

        Raises:
            Moved: Another decision stands there by now. Nothing is recorded.
            WrongCall: As `Desk.entries`.
            BrokenJournal: It could not be recorded.
        """
        return self.together([filed], decision, None if expects is None else [expects])

    def together(self, group: Sequence[Filed], decision: Decision, expects: Sequence[str] | None) -> list[Record]:
        """One decision for several, in one write: all or none. Arguments and errors as of `decide`."""
        for _ in range(TRIES):
            if expects is not None:
                self._unmoved(group, decision, expects)
            entries = [entry for one in group for entry in self.desk.entries(one, decision)]
            try:
                made = self.desk.write(entries)
            except WrongCall as error:
                if error.code not in ("moved-on", "already-superseded"):
                    raise
                self.bench.look()
                self.catch_up()
                continue
            self._wrote(made)
            return made
        raise Moved("Others are writing to this journal all the time. Try again.")

    def _unmoved(self, group: Sequence[Filed], decision: Decision, expects: Sequence[str]) -> None:
        for one, expected in zip(group, expects, strict=True):
            standing = self.desk.verdict(one)
            if (standing.id if standing else "") == expected:
                continue
            if standing and decision.verdict == standing.verdict and decision.reason == standing.reason and not decision.edit:
                continue  # the same said twice is no conflict: a button pressed twice
            what = f"decided: {standing.verdict}" if standing else "taken back"
            told = f", {standing.reason}" if standing and standing.reason else ""
            raise Moved(f"{one.id[:9]} was {what}{told}, in the name of {self.desk.who}, after this page was shown. "
                        "What you sent was not recorded.", standing)  # fmt: skip

    def _wrote(self, made: Sequence[Record]) -> None:
        if not made:
            return
        self._size = self.bench.size = self.bench.length()
        self.bench.records, self.desk.expected = self.desk.records, self._size
        if any(one.kind not in ("decision", "note") for one in made):
            self._lay()
        else:
            for record in made:
                if record.about in self._place:
                    self._note(self.order[self._place[record.about]])

    def undo(self, expects: str) -> str:
        """Take back the last step, if it is the one that is meant; the id of its proposal, empty if nothing is left.

        Raises:
            Moved: The last step is another by now.
        """
        if self.desk.last != expects:
            raise Moved("Another step was made or taken back after this page was shown. Nothing was taken back.")
        try:
            about = self.desk.undo()
        except WrongCall as error:
            if error.code not in ("moved-on", "already-superseded"):
                raise
            self.bench.look()
            self.catch_up()
            about = self.desk.undo()
        self.bench.look()
        self.catch_up()
        self._lay()
        return about
