"""Agreements side by side: rows are questions, each a function from an agreement's text to a cell.

Where readings that somebody holds change a cell, it says `2 wordings` and whose they are; where the text leaves a point open,
the base answer stands and the readings are counted behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from foedera.analysis import rows_clauses, rows_status
from foedera.analysis.cells import LINK, listed
from foedera.analysis.clauses import Clauses
from foedera.analysis.wordings import Axis, axes
from foedera.model.comparison import STATED, Cell, Row, Wording

Asked = Callable[[Clauses], Cell]


class Question(NamedTuple):
    """A row: its name, its title, and how its cells are computed."""

    id: str
    title: str
    of: Asked


ROWS = (
    Question("status", "status", rows_status.status),
    Question("force", "binding force", rows_status.force),
    Question("bearers", "who is bound", rows_status.bearers),
    Question("trigger", "trigger", rows_clauses.trigger),
    Question("judge", "who judges", rows_clauses.judge),
    Question("meet", "meet within", rows_clauses.meet),
    Question("decide", "decision", rows_clauses.decision),
    Question("act", "then", rows_clauses.act),
    Question("time", "help within", rows_clauses.help_time),
    Question("means", "means", rows_clauses.means),
    Question("area", "area", rows_clauses.area),
    Question("standing", "without attack", rows_clauses.standing),
    Question("refrain", "must not", rows_clauses.refrain),
    Question("asks", "asked of beneficiary", rows_clauses.asks),
    Question("term", "term", rows_status.term),
    Question("leave", "way out", rows_status.leaving),
    Question("evidence", "evidence", rows_status.evidence),
)
"""Every row, in the order in which they are shown."""


def cell(clauses: Clauses, question: Question) -> Cell:
    """One answer about one agreement, its rival and open readings included."""
    base = question.of(clauses)
    questions = axes(clauses.law.text)
    held = _rivals(clauses, question, questions)
    if held:
        common, wordings = _apart(held)
        value = listed([*common, f"{len(wordings)} wordings"])
        return replace(base, state=STATED, value=value, wordings=wordings)
    if base.state != STATED:
        return base
    found: list[Wording] = []
    points: list[str] = []
    for axis in questions:
        readings = _readings(clauses, question, axis)
        if not axis.held and len({one.text for one in readings}) > 1:
            found += _apart(readings)[1]
            points.append(f"“{axis.name.replace('_', ' ')}”: {len(readings)} readings")
    return replace(base, value=f"{base.value} ({', '.join(points)})", wordings=tuple(found)) if found else base


def _rivals(clauses: Clauses, question: Question, questions: Iterable[Axis]) -> list[Wording]:
    """What the cell says for each of those who hold a wording; empty if it is the same for all of them."""
    pins: dict[tuple[str, ...], dict[str, str]] = {}
    for axis in questions:
        for name, holders in axis.readings:
            if holders:
                pins.setdefault(holders, {})[axis.name] = name
    found = []
    for holders, chosen in sorted(pins.items()):
        text = question.of(clauses.reading(chosen)).text
        found.append(Wording(axis=" ".join(sorted(chosen)), name=" ".join(holders), holders=holders, text=text))
    return found if len({one.text for one in found}) > 1 else []


def _readings(clauses: Clauses, question: Question, axis: Axis) -> list[Wording]:
    """What the cell says under each reading on one axis."""
    return [
        Wording(axis=axis.name, name=name, holders=holders, text=question.of(clauses.reading({axis.name: name})).text)
        for name, holders in axis.readings
    ]


def _apart(found: Sequence[Wording]) -> tuple[list[str], tuple[Wording, ...]]:
    """What all wordings share, and each without it."""
    parts = [one.text.split(LINK) for one in found]
    common = [text for text in parts[0] if all(text in other for other in parts)]
    rest = [[text for text in each if text not in common] for each in parts]
    return common, tuple(
        replace(one, text=LINK.join(own) or "without the other's words") for one, own in zip(found, rest, strict=True)
    )


def compare(agreements: Sequence[Clauses], rows: Iterable[Question] = ROWS) -> tuple[Row, ...]:
    """The table: one row for each question, one cell for each agreement."""
    return tuple(Row(id=one.id, title=one.title, cells=tuple(cell(each, one) for each in agreements)) for one in rows)
