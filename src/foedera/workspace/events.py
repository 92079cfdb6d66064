"""Events from a table: one line each, its columns named by the prepositions of `--if`; and the rows that answer them.

id,class,by,on,at,in,about
a1,armed attack,RUS,POL,2026-12-01T06:00Z,Warsaw,
c1,consultation,DEU,,2026-12-01T20:00Z,,a1
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import msgspec

from foedera.engine.occurrence import GIVEN, Assertion, Occurrence
from foedera.errors import Given, Problem, Where, WrongCall
from foedera.model.obligations import OWES, ObligationRow
from foedera.model.time import Period, format_period, parse_period
from foedera.model.truth import NO, YES
from foedera.workspace.library import Library

if TYPE_CHECKING:
    from _csv import Reader

    from foedera.engine.batch import Obligation
    from foedera.engine.machine import Standing
    from foedera.workspace.facade import Workspace

PEOPLE = ("by", "on", "to", "with", "toward", "against")
COLUMNS = ("id", "class", "by", "on", "at", "in", "to", "with", "toward", "against", "of", "about", "outcome")
NEEDED = ("class", "at")
_LINE = re.compile(r"\r\n|\n|\r")
_ID = re.compile(r"[\w.-]+")
_SO = (Assertion(GIVEN, YES),)
_LISTED = 20
"""Problems shown of one table; more of them say the same."""


class _Cell(msgspec.Struct, frozen=True):
    """One cell: where it stands, and its text."""

    where: Where
    line: str
    text: str


class _Refused(Exception):
    """A cell that cannot be understood."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem


def _refuse(cell: _Cell, code: str, message: str, remedy: str, near: Iterable[str] = ()) -> _Refused:
    return _Refused(
        Problem(code=code, where=cell.where, message=message, remedy=remedy, excerpt=cell.line, width=max(1, len(cell.text)),
                suggestions=tuple(near))
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ reading


def read_events(library: Library, text: str, name: str) -> list[Occurrence]:
    """The events of a table (CSV with a header row), in its order.

    Args:
        text: The table.
        name: What it is called in messages.

    Raises:
        WrongCall: A column or cell is not understood; every such cell is listed, up to twenty.
    """
    found: dict[str, Occurrence] = {}
    links: list[tuple[str, _Cell]] = []
    problems: list[Problem] = []
    for number, cells in enumerate(_lines(text, name), 1):
        try:
            one = _event(library, cells, number)
            if one.id in found:
                cell = cells.get("id") or cells["class"]
                raise _refuse(cell, "wrong-call", f"There are two events {one.id}.", "Give each an id of its own.")
            found[one.id] = one
            links += [(link, cells["about"]) for link in one.about]
        except _Refused as refused:
            problems.append(refused.problem)
    if not problems:
        remedy = "Write the id of the event that it is about."
        problems += [
            _refuse(cell, "unknown-event", f"`{link}` is no id of this table.", remedy).problem
            for link, cell in links
            if link not in found
        ]
    if problems:
        raise WrongCall(f"{len(problems)} cells of {name} are not understood.", problems=tuple(problems[:_LISTED]))
    return list(found.values())


def _lines(text: str, name: str) -> Iterator[dict[str, _Cell]]:
    text = text.removeprefix("\ufeff")
    written = _LINE.split(text)
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        yield from _rows(reader, written, name)
    except csv.Error as error:
        line = reader.line_num
        cell = _Cell(Where(name, line, 1), written[min(line, len(written)) - 1][:80], "")
        raise _wrong(cell, f"The row is no CSV: {error}.", "Save the table as CSV, UTF-8.") from None


def _rows(reader: Reader, written: list[str], name: str) -> Iterator[dict[str, _Cell]]:
    header = [word.strip().lower() for word in next(reader, [])]
    first = written[0] if written else ""
    for word in header:
        if word not in COLUMNS:
            cell = _Cell(Where(name, 1, first.lower().find(word) + 1), first, word)
            raise _wrong(cell, f"`{word}` is no column that foedera knows.", f"Columns are {', '.join(COLUMNS)}.")
    missing = [word for word in NEEDED if word not in header]
    if missing or len(set(header)) < len(header):
        said = f"The column {missing[0]} is missing." if missing else "A column stands twice in the header."
        raise _wrong(_Cell(Where(name, 1, 1), first, first), said, "The first row names the columns: id,class,by,on,at,in")
    before = reader.line_num
    for row in reader:
        number, before = before + 1, reader.line_num
        if not any(cell.strip() for cell in row):
            continue
        line = written[number - 1]
        whole = _Cell(Where(name, number, 1), line, line)
        if len(row) > len(header):
            raise _wrong(whole, "The row has more cells than the header.", "Put what contains a comma in quotes.")
        cells = {
            word: _Cell(Where(name, number, line.find(cell) + 1), line, cell.strip())
            for word, cell in zip(header, row, strict=False)
            if cell.strip()
        }
        for word in NEEDED:
            if word not in cells:
                raise _wrong(whole, f"The cell {word} is empty.", "Each event needs a class and a time.")
        yield cells


def _wrong(cell: _Cell, message: str, remedy: str) -> WrongCall:
    return WrongCall(message, problems=(_refuse(cell, "wrong-call", message, remedy).problem,))


def _event(library: Library, cells: dict[str, _Cell], number: int) -> Occurrence:
    cell = cells.get("id")
    if cell is not None and not _ID.fullmatch(cell.text):
        raise _refuse(cell, "wrong-call", f"`{cell.text}` is no id.", "Use letters, digits, `.`, `-` and `_`.")
    cls, at = _class(library, cells["class"]), _moment(cells["at"])
    slots = {}
    for word in PEOPLE:
        if word in cells:
            slots[word] = tuple(_actor(library, cells[word], name.strip(), at, word) for name in cells[word].text.split(";"))
    if "against" in slots and "on" not in slots and library.classes.kind(cls) == "fact":
        slots["on"] = slots.pop("against")  # an attack against somebody is an attack on them
    if "of" in cells:
        slots["of"] = (cells["of"].text,)
    about = tuple(name.strip() for name in cells["about"].text.split(";")) if "about" in cells else ()
    return Occurrence(
        id=cell.text if cell is not None else f"e{number}", cls=cls, slots=slots, time=at,
        place=_place(library, cells["in"]) if "in" in cells else "", about=about,
        outcome=cells["outcome"].text if "outcome" in cells else "", assertions=_SO,
    )  # fmt: skip


def _class(library: Library, cell: _Cell) -> str:
    found = library.classes.resolve(cell.text) or library.classes.resolve(cell.text.replace(" ", "_"))
    if not found:
        raise _refuse(
            cell, "unknown-class", f"`{cell.text}` is no class of event that foedera knows.",
            "Write for example `armed attack`, `threat`, `request`, `consultation`.", library.classes.suggest(cell.text),
        )  # fmt: skip
    return found[0]


def _moment(cell: _Cell) -> Period:
    try:
        return parse_period(cell.text)
    except ValueError as error:
        raise _refuse(
            cell, "impossible-date", f"{error}" if cell.text[:1].isdigit() else f"`{cell.text}` is no date.",
            "Write 2026-12-01T06:00Z, 2026-12-01, 2026-12 or FIRST..LAST.",
        ) from None  # fmt: skip


def _actor(library: Library, cell: _Cell, name: str, at: Period, word: str) -> str:
    found = (name,) if library.actors.known(name) else library.actors.resolve(name, at)
    if not found and word == "on":
        found = library.classes.resolve(name)[:1]  # what is decided on
    if not found:
        raise _refuse(
            cell, "unknown-actor", f"`{name}` is no actor that foedera knows.",
            "Write a code such as UKR, or a name such as Ukraine.", library.actors.suggest(name) if name else (),
        )  # fmt: skip
    if len(found) > 1:
        raise _refuse(cell, "ambiguous-actor", f"`{name}` may mean {' or '.join(found)}.", "Write the code.", found)
    if library.actors.known(found[0]) and library.actors.exists(found[0], at) is NO:
        raise _refuse(
            cell, "actor-not-then", f"{found[0]} did not exist on {format_period(at)}.",
            "Check the date, or name the State of that time.", library.actors.successors(found[0]),
        )  # fmt: skip
    return found[0]


def _place(library: Library, cell: _Cell) -> str:
    found = (cell.text,) if library.places.known(cell.text) else library.places.resolve(cell.text)
    if len(found) == 1:
        return found[0]
    if found:
        raise _refuse(cell, "ambiguous-place", f"`{cell.text}` may mean {' or '.join(found)}.", "Use the fuller name.", found)
    raise _refuse(
        cell, "unknown-place", f"`{cell.text}` is no place that foedera knows.", "Name a known place, or leave it out.",
        library.places.suggest(cell.text),
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ answering


class Asked(msgspec.Struct, frozen=True):
    """What is asked of many events.

    Attributes:
        as_of: The moment at which the duties are looked at; empty: each event by itself, at its own moment.
        complete: `CLASS=DATE`: the table holds every act of that class up to that date, so that a miss is a breach.
        under: Ids of the agreements asked about; empty: all.
    """

    as_of: str = ""
    complete: tuple[str, ...] = ()
    under: tuple[str, ...] = ()


def batch(workspace: Workspace, events: Sequence[Occurrence], asked: Asked) -> Iterator[ObligationRow]:
    """The duties that the events set off, one row for each bearer.

    Raises:
        WrongCall: An unknown agreement or class of act, or a date that is none.
    """
    library = workspace.library
    for name in asked.under:
        if library.laws.get(name) is None:
            raise WrongCall(
                Given("under", name), ": there is no such agreement. `foedera show` lists them.", code="unknown-agreement"
            )
    told = _Told(library, events)
    if asked.as_of:
        complete = dict(_complete(library, one) for one in asked.complete)
        return told.standing(workspace.standings(events, _date(asked.as_of, "as_of"), complete, asked.under))
    if asked.complete:
        raise WrongCall(
            Given("complete"), " says up to when acts are known; add ", Given("as_of", "DATE"), ".", code="wrong-call"
        )
    return told.owing(workspace.obligations(events, asked.under))


def _date(text: str, parameter: str) -> int:
    try:
        return parse_period(text).hi
    except ValueError as error:
        raise WrongCall(Given(parameter, text), f": {error}", code="impossible-date") from None


def _complete(library: Library, text: str) -> tuple[str, int]:
    word, sign, date = text.partition("=")
    found = library.classes.resolve(word.strip())
    if not sign or not found:
        near = library.classes.suggest(word) if sign and word else ()
        hint = f" Did you mean {' or '.join(near)}?" if near else " Write CLASS=DATE, for example consult=2026-12-31."
        raise WrongCall(Given("complete", text), f": no class of act and date.{hint}", code="unknown-class")
    return found[0], _date(date.strip(), "complete")


class _Told:
    """Turns what the engine found into rows with words and dates."""

    def __init__(self, library: Library, events: Iterable[Occurrence]) -> None:
        self._library = library
        self._happened = {one.id: _words(library, one) for one in events}
        self._texts: dict[tuple[str, str], tuple[str, str]] = {}

    def owing(self, found: Iterable[Obligation]) -> Iterator[ObligationRow]:
        """One row for each bearer of each obligation."""
        for one in found:
            title, binding = self._text(one.agreement, one.provision)
            due = _instant(one.due)
            for bearer in one.bearers:
                yield ObligationRow(
                    event=one.event, happened=self._happened[one.event], agreement=one.agreement, provision=one.provision,
                    title=title, binding=binding, bearer=bearer, due=due, status=OWES,
                )  # fmt: skip

    def standing(self, found: Iterable[Standing]) -> Iterator[ObligationRow]:
        """One row for each duty."""
        for one in found:
            title, binding = self._text(one.agreement, one.provision)
            yield ObligationRow(
                event=one.event, happened=self._happened.get(one.event, ""), follows=one.follows, agreement=one.agreement,
                provision=one.provision, title=title, binding=binding, bearer=one.bearer, due=_instant(one.due),
                status=one.status, performed=_instant(one.performed), acts=one.acts,
            )  # fmt: skip

    def _text(self, agreement: str, provision: str) -> tuple[str, str]:
        key = agreement, provision
        if key not in self._texts:
            law = self._library.laws.by_id[agreement]
            block = law.provisions[provision]
            self._texts[key] = block.title or provision, law.binding_of(block)
        return self._texts[key]


def _words(library: Library, one: Occurrence) -> str:
    who = " ".join(f"{name} {', '.join(codes)}" for name, codes in one.slots.items())
    where = f" in {library.places.name(one.place)}" if one.place else ""
    return f"{one.cls.replace('_', ' ')} {who}{where}, {format_period(one.time)}"


def _instant(second: int | None) -> str:
    """A second as ISO 8601, always to the second, which statistical programs read."""
    if second is None:
        return ""
    day = format_period(Period(second, second))[:10]
    return f"{day}T{second // 3600 % 24:02d}:{second // 60 % 60:02d}:{second % 60:02d}Z"

