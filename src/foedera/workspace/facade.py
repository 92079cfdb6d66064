"""A workspace: a library of agreements with its record, and the questions that can be asked of it.

The clock is read here and nowhere below: every answer takes `today` from the workspace. The module of a question is imported
when the question is asked, so that a process that asks one thing does not load the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from foedera.errors import Problem
from foedera.model.blocks import Scenario
from foedera.store import cache
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.library import BUNDLED, Library

if TYPE_CHECKING:
    from foedera.engine.batch import Batch, Obligation, Rows
    from foedera.engine.machine import Machine, Standing
    from foedera.engine.occurrence import Occurrence
    from foedera.engine.world import Setting
    from foedera.model.bonds import Bonds
    from foedera.model.catalogue import Catalogue
    from foedera.model.comparison import Comparison
    from foedera.model.conflict import Conflicts
    from foedera.model.dataset import DataSet
    from foedera.model.difference import Difference
    from foedera.model.gaps import Gaps
    from foedera.model.missing import Missing
    from foedera.model.obligations import ObligationRow
    from foedera.model.report import Report
    from foedera.model.said import Rendering
    from foedera.model.timeline import Changes, Moment, Timeline
    from foedera.workspace import bonds as binding
    from foedera.workspace import catalogue as listing
    from foedera.workspace import conflicts as clashing
    from foedera.workspace import datasets as tabled_data
    from foedera.workspace import diff as diffing
    from foedera.workspace import events as tabled
    from foedera.workspace import gaps as unbound
    from foedera.workspace import missing as lacking
    from foedera.workspace import timeline as telling
    from foedera.workspace.scenarios import Outcome


class Workspace:
    """A library with a clock.

    Args:
        library: What was read.
        today: Moment of asking, ISO date; answers never look at the machine's clock themselves.
        reading: Folder of a reading whose accepted events and statements are on the record too; None for none.
        named: Folders and files that it was opened on, beside the bundled library.
        bundled: Whether the bundled library is part of it.
    """

    def __init__(
        self, library: Library, today: str, reading: Path | None = None, *, named: tuple[str, ...] = (), bundled: bool = True
    ) -> None:
        self.library = library
        self.today = today
        self.reading = reading
        self.named, self.bundled = named, bundled
        self._batches: dict[tuple[str, ...], Batch] = {}
        self._machines: dict[tuple[str, ...], Machine] = {}

    @classmethod
    def open(
        cls, *folders: str | Path, today: str = "", bundled: bool = True, use_cache: bool = True, reading: Path | None = None
    ) -> Workspace:
        """Open folders (or single files) of `.pact` text on top of the bundled library.

        Args:
            folders: Further folders or files.
            today: ISO date to use as today; empty: the machine's date, UTC.
            bundled: Whether the shipped library is read too.
            use_cache: Whether what was parsed may be kept, keyed by content.
            reading: Folder of a reading, whose journal is read when the first question is asked.

        Raises:
            BrokenWorkspace: A folder does not exist, or holds no `.pact` file.
        """
        paths = ([BUNDLED] if bundled else []) + [Path(folder) for folder in folders]
        library = Library.read(paths, cache_folder=cache.default_folder() if use_cache else None)
        now = today or datetime.now(UTC).date().isoformat()
        return cls(library, now, reading, named=tuple(map(str, folders)), bundled=bundled)

    @cached_property
    def recorded(self) -> Library:
        """The library with what reviewers accepted: what questions about what happened and was said are answered from.

        Raises:
            BrokenWorkspace: The journal is broken.
        """
        if self.reading is None:
            return self.library
        from foedera.store.shelf import Shelf
        from foedera.workspace.onrecord import OnRecord

        return self.library.with_reviewed(OnRecord(Shelf(self.reading)))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Problems found while reading: what could not be understood was left out of the answers."""
        return self.library.problems

    def widened(self, passage: Rendering) -> Rendering:
        """A reviewed passage with its paragraph around it, as far as the document is kept in the folder of the reading."""
        if self.reading is None:
            return passage
        from foedera.store.shelf import Shelf
        from foedera.workspace.passages import widened

        return widened(Shelf(self.reading), passage)

    def owed(self, ask: OwedQuestion) -> Report:
        """Who owes what, under which text, how binding, by when; who does not, and why not.

        Raises:
            WrongCall: An unknown actor, view, date or reading, or a hypothesis that contradicts the record.
        """
        from foedera.workspace.owed import owed

        return owed(self.recorded, ask, self.today)

    @cached_property
    def _without_record(self) -> Setting:
        """Texts and reference data, for events that are all given with the question."""
        from foedera.engine.occurrence import Record
        from foedera.engine.world import Question, Setting
        from foedera.model.time import END

        library, latest = self.library, Question(as_of=END, known_at=END)
        return Setting(library.laws, Record(closed=True), library.actors, library.places, library.classes, latest)

    def _batch(self, under: Sequence[str]) -> Batch:
        """What was compiled for these agreements; it is kept for further events."""
        from foedera.engine.batch import Batch  # numpy is for many events; one question never pays for it

        names = tuple(under)
        if names not in self._batches:
            self._batches[names] = Batch(self._without_record, names)
        return self._batches[names]

    def _machine(self, under: Sequence[str]) -> Machine:
        from foedera.engine.machine import Machine

        names = tuple(under)
        if names not in self._machines:
            self._machines[names] = Machine(self._without_record, names)
        return self._machines[names]

    def cited(self, report: Report) -> Report:
        """The report with the program and texts it was answered with, and every source it rests on."""
        from foedera.workspace.again import cited

        return cited(self.recorded, report)

    def events(self, text: str, name: str) -> list[Occurrence]:
        """The events of a table (CSV), its columns named by the prepositions of `--if`: id, class, by, on, at, in, about.

        Raises:
            WrongCall: A column or cell is not understood; each is listed with its place.
        """
        from foedera.workspace.events import read_events

        return read_events(self.library, text, name)

    def obligations(self, events: Iterable[Occurrence], under: Sequence[str] = ()) -> Iterator[Obligation]:
        """Who becomes obligated for certain by each of many assumed events, under the texts in force.

        Args:
            events: Assumed occurrences; each stands alone, the record is not looked at.
            under: Ids of the agreements asked about; empty: all.
        """
        return self._batch(under).obligations(events)

    def obligation_rows(self, events: Iterable[Occurrence], under: Sequence[str] = ()) -> Iterator[Rows]:
        """The same as numpy columns, a hundred events at a time, one row for each event, provision and bearer."""
        return self._batch(under).rows(events)

    def standings(
        self, events: Iterable[Occurrence], as_of: int, complete: Mapping[str, int] | None = None, under: Sequence[str] = ()
    ) -> Iterator[Standing]:
        """How every duty set off by the given events stands: performed in time, late or not, and what followed from that.

        Args:
            events: Assumed occurrences, triggers and acts together; nothing else has happened.
            as_of: The moment asked about, in seconds since 1970 UTC; what lies after it has not happened.
            complete: Class of act to the last second up to which the events hold every act of it. A miss is a breach only there.
            under: Ids of the agreements asked about; empty: all.
        """
        from foedera.engine.occurrence import Record

        return self._machine(under).standings(Record(events, closed=True, horizons=complete), as_of)

    def batch(self, events: Sequence[Occurrence], asked: tabled.Asked) -> Iterator[ObligationRow]:
        """The duties that assumed events set off, one row for each bearer: at each event, or as they stand at a moment.

        Raises:
            WrongCall: An unknown agreement or class of act, or a date that is none.
        """
        from foedera.workspace.events import batch

        return batch(self, events, asked)

    def catalogue(self, asked: listing.Asked) -> Catalogue:
        """Every agreement with its standing at a date.

        Raises:
            WrongCall: An unknown actor, or a date that is none.
        """
        from foedera.workspace.catalogue import catalogue

        return catalogue(self.recorded, asked, self.today)

    def compare(self, names: Sequence[str], rows: Sequence[str] = (), *, known_at: str = "", by: str = "") -> Comparison:
        """Agreements and families side by side; with `by="partner"`, one family partner by partner.

        Raises:
            WrongCall: Too few, one twice, an unknown name, row or date.
        """
        from foedera.workspace.compare import compare

        return compare(self.library, names, rows, known_at or self.today, by=by)

    def diff(self, asked: diffing.Asked) -> Difference:
        """What is different between two texts, block by block and line by line.

        Raises:
            WrongCall: Not two texts, the same twice, or an unknown name, reading or date.
        """
        from foedera.workspace.diff import diff

        return diff(self.library, asked, self.today)

    def conflicts(self, asked: clashing.Asked) -> Conflicts:
        """Provisions that cannot both be kept, each confirmed by a scenario.

        Raises:
            WrongCall: An unknown agreement, view or date, or too few agreements to look between.
        """
        from foedera.workspace.conflicts import conflicts

        return conflicts(self.library, asked, self.today)

    def gaps(self, asked: unbound.Asked) -> Gaps:
        """For which attacker, place and date nobody is bound.

        Raises:
            WrongCall: An unknown actor, view or date, or an actor to whom no text in force owes anything after an attack.
        """
        from foedera.workspace.gaps import gaps

        return gaps(self.library, asked, self.today)

    def missing(self, asked: lacking.Asked) -> Missing:
        """How far somebody has come in a process with stages, and what the next step takes.

        Raises:
            WrongCall: An unknown actor, agreement, view or date, or an agreement without a process.
        """
        from foedera.workspace.missing import missing

        return missing(self.recorded, asked, self.today)

    def bonds(self, asked: binding.Asked) -> Bonds:
        """Who is bound to whom at a date, under which provision, how binding.

        Raises:
            WrongCall: An unknown actor, agreement, kind or date.
        """
        from foedera.workspace.bonds import bonds

        return bonds(self.recorded, asked, self.today)

    def followed(self, as_of: str = "") -> str:
        """From when on its record is followed where nobody says, ISO; empty where it is short enough to be followed as a whole.

        Raises:
            WrongCall: A date that is none.
        """
        from foedera.workspace.compare import moment
        from foedera.workspace.recent import since

        return since(self.recorded.record, moment(as_of or self.today, "as_of"))

    @property
    def begun(self) -> str:
        """The day of the first thing on its record that has a date, ISO; empty for none."""
        from foedera.workspace.recent import begun

        return begun(self.recorded.record)

    def timeline(self, asked: telling.Asked, *, spoken: bool = True) -> Timeline:
        """What was signed, happened, was said (unless `spoken` is false) and fell due, in order of time.

        Raises:
            WrongCall: An unknown agreement, actor or date, or dates in the wrong order.
        """
        from foedera.workspace.timeline import timeline

        return timeline(self.recorded, asked, self.today, spoken=spoken)

    def lately(self, asked: telling.Asked, count: int) -> list[Moment]:
        """The last `count` statements of a timeline, the latest first. Raises WrongCall, as `timeline`."""
        from foedera.workspace.timeline import lately

        return lately(self.recorded, asked, self.today, count)

    def life(self, about: str, since: str = "") -> tuple[Moment, ...]:
        """What happened to an agreement, and since a date (empty: ever) under it. Raises WrongCall, as `timeline`."""
        from foedera.workspace.timeline import life

        return life(self.recorded, about, since, self.today)

    def changes(self, since: str, to: str = "") -> Changes:
        """What is otherwise today than at an earlier date; with `to`, duties toward that actor too.

        Raises:
            WrongCall: An unknown actor or date, or a date that is not before today.
        """
        from foedera.workspace.timeline import changes

        return changes(self.recorded, since, to, self.today)

    def datasets(self, asked: tabled_data.Asked, only: tuple[str, ...] = ()) -> DataSet:
        """Agreements, provisions, events, statements and obligations as tables; `only` names those whose rows are wanted.

        Raises:
            WrongCall: An unknown actor, agreement or date.
        """
        from foedera.workspace.datasets import datasets

        found = datasets(self.recorded, asked, self.today, only)
        return replace(found, shipped=not self.named and self.recorded.reviewed is None)

    def scenarios(self, only: Iterable[str] = ()) -> tuple[Scenario, ...]:
        """The library's scenarios, or those whose id or file contains one of the given words."""
        words = tuple(only)
        return tuple(
            scenario
            for scenario in self.library.scenarios
            if not words or any(word in scenario.id or word in scenario.where.file for word in words)
        )

    def test(self, only: Iterable[str] = ()) -> Iterator[Outcome]:
        """Run scenarios and yield every expectation with what came out."""
        from foedera.workspace.scenarios import run_scenario

        for scenario in self.scenarios(only):
            yield from run_scenario(self.library, scenario)
