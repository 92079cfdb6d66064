"""Small journals to try things on: a clock that ticks a minute with each look, and entries of every kind."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from foedera.model.journal import Entry
from foedera.model.time import parse_period
from foedera.store.journal import Journal

START = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)


class Ticking:
    """A clock that goes a minute further each time somebody looks at it."""

    def __init__(self, start: datetime = START) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


def journal(folder: Path, name: str = "journal.jsonl") -> Journal:
    """A journal in a folder, with a clock of its own."""
    return Journal(folder / name, clock=Ticking())


def statement(said: str = "2022-09-13", **more) -> Entry:
    """That Medvedev said something about the Compact."""
    fields: dict[str, Any] = {"kind": "statement", "who": "ann", "document": "d1" * 32, "frameworks": ("ksc-2022",), "speaker": "medvedev",
              "after": {"words": "пролог третьей мировой", "spans": [[10, 32]]}, "said": parse_period(said)}  # fmt: skip
    return Entry(**(fields | more))


def decision(about: str, verdict: str, who: str = "ann", **more) -> Entry:
    """What a reviewer makes of a proposal."""
    return Entry(kind="decision", who=who, about=about, verdict=verdict, before={"tier": "A"}, **more)


def filled(folder: Path, count: int = 6, name: str = "journal.jsonl") -> Journal:
    """A journal of `count` records: statements, decisions, one correction."""
    made = journal(folder, name)
    first = made.append(statement())
    made.append(decision("p1", "accept", reason="as in the “broadcast”"))
    made.append(statement(kind="correction", supersedes=first.id, before=first.after, after={"words": "prologue", "n": 1.5}))
    for number in range(3, count):
        made.append(decision(f"p{number}", "reject", who="ben", reason="an advert\nof two lines"))
    return made


def lines(path: Path) -> list[bytes]:
    """The lines of a file with their ends."""
    return path.read_bytes().splitlines(keepends=True)
