"""How well articles are read: every row of the table, measured by running what is shipped."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from msgspec.structs import replace

from foedera import __version__
from foedera.errors import BrokenWorkspace
from foedera.model.accuracy import FAILS, HOLDS, OPEN, Accuracy, Measure
from foedera.model.article import HEADING, TOLD
from foedera.reading.names import rows
from foedera.reading.naming import asked
from foedera.reading.scoring import STYLES, Count, Score, first_choices, restyled, scored
from foedera.reading.scoring_events import GROUP, EventScore, classed
from foedera.reading.statements import ground
from foedera.reading.when import resolve
from foedera.workspace.annotated import MEASURES, Absent, Annotated, Folder
from foedera.workspace.library import Library
from foedera.workspace.proposals import Read, Reader, eras

BESIDE = "../shared"
"""Where annotated data are looked for if no folder is named: beside the folder that one works in."""

DEV, ANNOTATED = "PolNeAR dev", "the annotated articles"


def accuracy(library: Library, data: str = "") -> Accuracy:
    """The table: what is asked for, what was measured, and whether it holds.

    Args:
        library: For the names of actors.
        data: Folder of annotated data; empty: the one beside the folder that one works in, if there is one.

    Raises:
        BrokenWorkspace: The folder does not exist, or a file in it is of another shape.
    """
    path = Path(data or BESIDE)
    if data and not path.is_dir():
        raise BrokenWorkspace(f"There is no folder {data}.", code="no-such-folder")
    found = tuple(Table(library, Folder(path if path.is_dir() else None)).rows())
    verdicts = [row.verdict for row in found]
    return Accuracy(
        data=str(path) if path.is_dir() else "", rows=found, holds=verdicts.count(HOLDS), fails=verdicts.count(FAILS),
        open=verdicts.count(OPEN), software=__version__, library=library.fingerprint,
        command=f"foedera eval --data {shlex.quote(data)}" if data else "foedera eval",
    )  # fmt: skip


class Table:
    """Measures the rows; a document is read once for all of them.

    Args:
        library: For the names of actors.
        folder: Annotated data.
    """

    def __init__(self, library: Library, folder: Folder) -> None:
        self._folder = folder
        self._library = library
        self._reader = Reader(library)

    def rows(self) -> Iterator[Measure]:
        """The rows in the order of the table; one that cannot be measured says why."""
        for row, measured in self._plan():
            try:
                yield measured(row).judged()
            except Absent as absent:
                yield replace(row, why=str(absent)).judged()

    def _plan(self) -> Iterator[tuple[Measure, Callable[[Measure], Measure]]]:
        yield Measure(id="attribution", what="attribution, content F1", on=DEV, bound=0.62), self._attribution
        yield Measure(id="tier-a", what="tier A, precision", on=DEV, bound=0.90), self._tier_a
        yield Measure(id="core", what="attribution, core F1", on=ANNOTATED, bound=0.85), self._core
        yield Measure(id="speaker", what="resolved speaker, of matched", on=ANNOTATED, bound=0.90), self._speaker
        yield (
            Measure(id="quote-style", what="quote-style invariance, F1 moves", on=DEV, sense="most", bound=0.02),
            self._quote_style,
        )
        yield Measure(id="furniture", what="boilerplate lines marked", on="the news articles", bound=1.0), self._furniture
        yield (
            Measure(id="dates", what="document dates", on="the news articles", sense="most", bound=0, unit="wrong"),
            self._dates,
        )
        yield Measure(id="when", what="relative time expressions", on="own list", bound=0.97), expressions_of_time
        yield Measure(id="names", what="actor names to code at a date", on="own list", bound=0.97), self._names
        yield Measure(id="events", what="event class given trigger", on="PLOVER gold, cross-validated", bound=0.58), self._events
        yield Measure(id="links", what="framework link, first choice", on=ANNOTATED, bound=0.80), self._links

    # ------------------------------------------------------------------------------------------------ attribution

    @cached_property
    def _dev(self) -> Score:
        return self._score(self._folder.attributions)

    @cached_property
    def _read(self) -> Mapping[str, Read]:
        return {one.name: self._reader.read(one.name, one.data) for one in self._folder.news}

    @cached_property
    def _annotated(self) -> Score:
        return scored(
            {one.name: one.statements for one in self._folder.gold},
            {one.name: self._read[one.name].proposals for one in self._folder.gold},
        )

    def _score(self, documents: Sequence[Annotated], style: str = "") -> Score:
        score = Score()
        for one in documents:
            data = restyled(one.data.decode(), style).encode() if style else one.data
            score.add(one.statements, self._reader.read(one.name, data).proposals)
        return score

    def _attribution(self, row: Measure) -> Measure:
        score = self._dev
        return replace(row, value=score.f1, note=f"{_parts(score)}; people agree with each other at .82")

    def _tier_a(self, row: Measure) -> Measure:
        score = self._dev
        if not score.sure.asked:
            raise Absent("no proposal is of tier A")
        note = f"{score.sure}; finds {score.covered.share:.0%} of all statements ({score.covered})"
        return replace(row, value=score.sure.share, note=note)

    def _core(self, row: Measure) -> Measure:
        return replace(row, value=self._annotated.f1, note=_parts(self._annotated))

    def _speaker(self, row: Measure) -> Measure:
        return replace(row, value=self._annotated.entity.share, note=str(self._annotated.entity))

    def _quote_style(self, row: Measure) -> Measure:
        base = self._dev.f1
        moved = {style: self._score(self._folder.attributions, style).f1 - base for style in STYLES}
        note = ", ".join(f"{style} {move:+.3f}" for style, move in moved.items())
        return replace(row, value=max(map(abs, moved.values())), note=note)

    # ------------------------------------------------------------------------------------------------ documents

    def _furniture(self, row: Measure) -> Measure:
        marked, lost = Count(), 0
        for one in self._folder.news:
            found = {(line.start, line.end) for line in self._read[one.name].article.lines if line.mark not in (*TOLD, HEADING)}
            for span in one.furniture or ():
                marked.add(right=span in found)
            lost += len(found - (one.furniture or set()))
        files, annotated = len(self._folder.news), len(self._folder.gold)
        note = f"{marked} in {files} articles, {annotated} annotated, the others read by eye; {lost} lines of content lost"
        return replace(row, value=marked.share, note=note, flawed="content is lost" if lost else "")

    def _dates(self, row: Measure) -> Measure:
        wrong = silent = 0
        for one in self._folder.news:
            dated = self._read[one.name].article.dated
            silent += not dated.known
            wrong += dated.known and not (dated.lo <= one.days[0] and one.days[1] <= dated.hi)
        count = len(self._folder.news)
        note = f"{count - silent - wrong} of {count} in an interval that holds the day, {silent} not dated"
        return replace(row, value=wrong, note=note)

    # ------------------------------------------------------------------------------------------------ names, events, links

    def _names(self, row: Measure) -> Measure:
        found = list(asked((MEASURES / "names.txt").read_text(encoding="utf-8"), self._reader.tables.names))
        right, silent = Count(), [str(one) for one in found if one.silent]
        for one in found:
            right.add(right=one.right)
        wrong = [str(one) for one in found if not one.right]
        note = f"{right}, {len(silent)} silently wrong" + (f"; {'; '.join(wrong)}" if wrong else "")
        return replace(row, value=right.share, note=note, flawed="a wrong answer is given as if it were sure" if silent else "")

    def _events(self, row: Measure) -> Measure:
        count = classed(self._folder.records, self._reader.events.triggers)
        return replace(row, value=count.share, note=f"{count}; nothing is fitted to the records{self._told()}")

    def _told(self) -> str:
        """How well whole events are read in the annotated articles, if there are any."""
        try:
            articles = self._folder.gold
        except Absent:
            return ""
        score = EventScore()
        for one in articles:
            wanted = [replace(it, actors=self._codes(it.actors), targets=self._codes(it.targets)) for it in one.events]
            read = self._read[one.name]
            score.add(wanted, read.proposals, read.article.text, self._reader.events.triggers)
        if not score.found + score.missed:
            return ""
        return (
            f"; in {ANNOTATED}, known while the rules were made, {score.given}; there class, actor, target and day"
            f" of {score.right} of {score.found + score.missed} whole events, F1 {score.f1():.2f},"
            f" {score.f1(strict=True):.2f} if claims and plans count as false alarms"
        )

    def _codes(self, written: frozenset[str]) -> frozenset[str]:
        """Codes of an annotation as the library spells them."""
        actors = self._library.actors
        found = {one: () if one.startswith(GROUP) else actors.resolve(one) for one in written}
        return frozenset(codes[0] if len(codes) == 1 else one for one, codes in found.items())

    def _links(self, row: Measure) -> Measure:
        first, third, place = Count(), Count(), Count()
        for one in self._folder.gold:
            for wanted, proposal in first_choices(one.statements, self._read[one.name].proposals):
                ranked = [link.framework for link in sorted(proposal.links, key=lambda link: link.rank)] if proposal else []
                first.add(right=bool(set(ranked[:1]) & set(wanted.frameworks)))
                third.add(right=bool(set(ranked[:3]) & set(wanted.frameworks)))
            told = ground(self._read[one.name].article, self._reader.tables).about
            for span, framework in one.mentions:
                links = self._reader.tables.frameworks.ranked(span, told)
                place.add(right=bool(links) and links[0].framework == framework)
        return replace(row, value=first.share, note=f"{first}; among the first three {third}; of the places annotated {place}")


def expressions_of_time(row: Measure) -> Measure:
    """The own list of expressions of time, each with the day of writing and the days meant, worked out by hand.

    `The war` is that which goes on.
    """
    spans = tuple(replace(era, about=()) for era in eras() if not era.hi)
    right, wrong = Count(), []
    for written, words, lo, hi in rows((MEASURES / "when.txt").read_text(encoding="utf-8"), 4):
        one = resolve(words, written, eras=spans)
        good = ((one.lo, one.hi) if one and one.known else ("none", "none")) == (lo, hi)
        right.add(right=good)
        wrong += [] if good else [f"'{words}'"]
    return replace(row, value=right.share, note=f"{right}" + (f"; wrong: {', '.join(wrong)}" if wrong else ""))


def _parts(score: Score) -> str:
    modes = ", ".join(f"{mode} {count.share:.2f}" for mode, count in sorted(score.modes.items()))
    return f"P {score.precision:.2f} R {score.recall:.2f}, {score.found + score.missed} statements; recall {modes}"
