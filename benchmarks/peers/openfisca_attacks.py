"""The attacks in openfisca-core: a process of its own, run by `benchmarks/attacks.py`; prints its figures as JSON.

One person is one membership. Formulas are numpy expressions over all memberships, the way the system wants them written. One
by one, an event is a period of one simulation; as a batch, a chunk of events is laid out as (event, membership) pairs.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

DAY = 86_400
CHUNK = 100
DATE = "2024-01-01"
DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
MEMBERS = np.array(DATA["members"], dtype=np.int64)
COVERED = np.zeros((len(DATA["areas"]), 20), dtype=bool)
for _number, _regions in enumerate(DATA["areas"]):
    COVERED[_number, _regions] = True
EXEMPT = {(agreement, state): (start, end) for agreement, state, start, end in DATA["exempt"]}
SPANS = np.array([EXEMPT.get((int(row[0]), int(row[1])), (1, 0)) for row in MEMBERS], dtype=np.int64)
SECONDS = np.array(DATA["hours"], dtype=np.int64) * 3600

pair = Entity("membership", "memberships", "One member of one agreement", "")


def variable(name, kind=int, formula=None):  # noqa: ANN001, ANN201
    """A variable of the model."""
    fields = {"value_type": kind, "entity": pair, "definition_period": DateUnit.DAY, "label": name}
    return type(name, (Variable,), fields | ({"formula": formula} if formula else {}))


def member_then(m, period):  # noqa: ANN001, ANN201
    """Whether the membership runs on the day of the event."""
    day = m("day", period)
    return (m("since", period) <= day) & (day <= m("until", period))


def protected(m, period):  # noqa: ANN001, ANN201
    """Whether the agreement has the victim as a member and covers the place."""
    slot = m("slot", period)
    hit = member_then_of(m, period) & (m("state", period) == m("victim", period))
    held = np.bincount(slot, weights=hit) > 0
    return held[slot] & COVERED[m("agreement", period), m("region", period)]


def member_then_of(m, period):  # noqa: ANN001, ANN201
    """The membership variable by its name."""
    return m("member", period)


def owes(m, period):  # noqa: ANN001, ANN201
    """Whether this member is bound."""
    state, day = m("state", period), m("day", period)
    free = (m("exempt_since", period) <= day) & (day <= m("exempt_until", period))
    others = (state != m("victim", period)) & (state != m("attacker", period))
    return protected_of(m, period) & member_then_of(m, period) & ~free & others


def protected_of(m, period):  # noqa: ANN001, ANN201
    """The protection variable by its name."""
    return m("protected", period)


INPUTS = ("agreement", "slot", "state", "since", "until", "exempt_since", "exempt_until", "day", "victim", "attacker", "region")
SYSTEM = TaxBenefitSystem([pair])
SYSTEM.add_variables(*(variable(name) for name in INPUTS))
SYSTEM.add_variables(variable("member", bool, member_then), variable("protected", bool, protected), variable("owes", bool, owes))


def simulation(size: int):  # noqa: ANN201
    """A simulation of that many rows."""
    return SimulationBuilder().build_default_simulation(SYSTEM, count=size)


def columns(copies: int) -> dict[str, np.ndarray]:
    """What does not change between events, for that many events side by side."""
    size = len(MEMBERS)
    shift = np.repeat(np.arange(copies) * len(DATA["areas"]), size)
    found = {
        "agreement": MEMBERS[:, 0], "state": MEMBERS[:, 1], "since": MEMBERS[:, 2], "until": MEMBERS[:, 3],
        "exempt_since": SPANS[:, 0], "exempt_until": SPANS[:, 1],
    }  # fmt: skip
    wide = {name: np.tile(column, copies) for name, column in found.items()}
    return wide | {"slot": wide["agreement"] + shift}


class Asking:
    """A simulation kept between events; what was computed for the last ones is forgotten."""

    def __init__(self, copies: int) -> None:
        self.copies = copies
        self.simulation = simulation(len(MEMBERS) * copies)
        for name, column in columns(copies).items():
            self.simulation.set_input(name, DATE, column)

    def rows(self, events: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which (event, membership) pairs are bound."""
        size = len(MEMBERS)
        for position, name in ((1, "attacker"), (2, "victim"), (3, "region")):
            self._put(name, np.repeat(events[:, position], size))
        self._put("day", np.repeat(events[:, 4] // DAY, size))
        for name in ("member", "protected", "owes"):
            self.simulation.delete_arrays(name)
        found = np.flatnonzero(self.simulation.calculate("owes", DATE))
        return found // size, found % size

    def _put(self, name: str, column: np.ndarray) -> None:
        self.simulation.delete_arrays(name)
        self.simulation.set_input(name, DATE, column)


def digest(events: np.ndarray, which: np.ndarray, rows: np.ndarray) -> int:
    """The sum of all rows as numbers, as in `attacks_data.mixed`."""
    agreement, state = MEMBERS[rows, 0], MEMBERS[rows, 1]
    due = events[which, 4] + SECONDS[agreement]
    with np.errstate(over="ignore"):
        one = (
            events[which, 0].astype(np.uint64) * np.uint64(1_000_003) + agreement.astype(np.uint64) * np.uint64(7_919)
            + state.astype(np.uint64) * np.uint64(104_729) + due.astype(np.uint64) * np.uint64(15_485_863)
        )  # fmt: skip
        return int((one * np.uint64(0x9E3779B97F4A7C15) + (one >> np.uint64(29))).sum(dtype=np.uint64))


def timed(events: np.ndarray, chunk: int) -> dict[str, float]:
    """Ask about all events, so many at a time."""
    asking = Asking(chunk)
    wall, cpu, found, total = time.perf_counter(), time.process_time(), [], 0
    for start in range(0, len(events) - chunk + 1, chunk):
        part = events[start : start + chunk]
        which, rows = asking.rows(part)
        found.append((part, which, rows))
        total += len(rows)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    mask = 0xFFFFFFFFFFFFFFFF
    return {"events": len(events), "rows": total, "wall": wall, "cpu": cpu, "digest": sum(digest(*one) for one in found) & mask}


if __name__ == "__main__":
    EVENTS = np.array(DATA["events"], dtype=np.int64)
    MODE = sys.argv[2]
    FOUND = timed(EVENTS, 1 if MODE == "alone" else CHUNK)
    FOUND["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(FOUND))
