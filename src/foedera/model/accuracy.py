"""How well articles are read, measured and set beside what is asked for. Fields are only ever added."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec.structs import replace

VERSION = 1

Verdict = Literal["holds", "does not hold", "not measured"]
HOLDS: Verdict = "holds"
FAILS: Verdict = "does not hold"
OPEN: Verdict = "not measured"


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """One row: what was measured on what, what is asked for, and what came out.

    Attributes:
        id: Short name of the row, for a program.
        what: What is measured, in words; `on` what.
        sense: Whether the bound is the `least` or the `most` that is allowed.
        bound: What is asked for.
        value: What came out; none where it could not be measured.
        unit: Empty for a share between 0 and 1; else what is counted.
        flawed: Something beside the value that must not be, and is (content lost, a silent wrong answer); the row then fails.
        note: Counts behind the value, and whatever else should be known.
        why: Why it was not measured.
        verdict: `holds`, `does not hold` or `not measured`; see `judged`.
    """

    id: str
    what: str
    on: str
    sense: Literal["least", "most"] = "least"
    bound: float
    value: float | None = None
    unit: str = ""
    flawed: str = ""
    note: str = ""
    why: str = ""
    verdict: Verdict = OPEN

    def judged(self) -> Measure:
        """The same with its verdict."""
        if self.value is None:
            return replace(self, verdict=OPEN)
        within = self.value >= self.bound if self.sense == "least" else self.value <= self.bound
        return replace(self, verdict=HOLDS if within and not self.flawed else FAILS)

    @property
    def asked(self) -> str:
        """The bound as it is written: `≥ .62`, `≤ 0 wrong`."""
        return f"{'≥' if self.sense == 'least' else '≤'} {self._written(self.bound)}"

    @property
    def measured(self) -> str:
        """The value as it is written, with as many places as tell it from the bound; a dash where there is none."""
        return self._written(self.value) if self.value is not None else "–"

    def _written(self, value: float) -> str:
        if self.unit:
            return f"{value:g} {self.unit}"
        # a value just short of its bound, or of all, is not rounded to it
        close = value not in (self.bound, 1) and round(value, 2) in (round(self.bound, 2), 1)
        written = f"{value:.{4 if close else 2}f}"
        return written.removeprefix("0") if value < 1 else written


class Accuracy(msgspec.Struct, frozen=True, kw_only=True):
    """The whole table.

    Attributes:
        data: The folder of annotated data that was measured on; empty if there was none.
        rows: In the order of the table.
        holds, fails, open: How many rows hold, do not hold, were not measured.
        software, library: With what it was measured.
        command: The call that gives it again.
    """

    version: int = VERSION
    data: str = ""
    rows: tuple[Measure, ...] = ()
    holds: int = 0
    fails: int = 0
    open: int = 0
    software: str = ""
    library: str = ""
    command: str = ""
