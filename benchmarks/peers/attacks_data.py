"""The same made-up world for every engine: 300 agreements of 30 members with dates, exemptions and areas, and attack events.

    python attacks_data.py FILE [events]

writes it as JSON for the peers. Nothing here depends on foedera.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

AGREEMENTS, MEMBERS, STATES, REGIONS, EXEMPTIONS = 300, 30, 195, 20, 473
DAY = 86_400
FIRST, LAST = -7_305 * DAY, 20_088 * DAY  # 1950-01-01 to 2024-12-31
Row = tuple[int, int, int, int]


def code(number: int) -> str:
    """A made-up actor: three capitals."""
    return "".join(chr(65 + number // 26**place % 26) for place in (2, 1, 0))


def made(events: int) -> dict[str, list[Row] | list[list[int]] | list[int]]:
    """Memberships (agreement, state, first day, last day), exemptions, areas, hours of each term, events."""
    rng = random.Random(585)
    members: list[Row] = []
    exempt: list[Row] = []
    areas: list[list[int]] = []
    for agreement in range(AGREEMENTS):
        areas.append(sorted(rng.sample(range(REGIONS), rng.randint(7, 13))))
        for state in rng.sample(range(STATES), MEMBERS):
            start = rng.randint(-7_300, 7_000)
            end = rng.randint(start + 3_000, 30_000) if rng.random() < 0.15 else 1_000_000
            members.append((agreement, state, start, end))
    for agreement, state, start, _ in rng.sample(members, EXEMPTIONS):
        exempt.append((agreement, state, start, start + rng.randint(500, 9_000)))
    hours = [rng.choice([24, 48, 72]) for _ in range(AGREEMENTS)]
    happened = []
    for number in range(events):
        attacker, victim = rng.sample(range(STATES), 2)
        happened.append([number, attacker, victim, rng.randrange(REGIONS), rng.randint(7_300 * DAY, LAST)])
    return {"members": members, "exempt": exempt, "areas": areas, "hours": hours, "events": happened}


def mixed(event: int, agreement: int, state: int, due: int) -> int:
    """One row as a number; rows are compared by the sum of these, whatever their order."""
    found = (event * 1_000_003 + agreement * 7_919 + state * 104_729 + due * 15_485_863) & 0xFFFFFFFFFFFFFFFF
    return (found * 0x9E3779B97F4A7C15 + (found >> 29)) & 0xFFFFFFFFFFFFFFFF


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(made(int(sys.argv[2]) if len(sys.argv) > 2 else 1000)), encoding="utf-8")
