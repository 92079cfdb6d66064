"""The same made-up life cycles for every engine: attacks, consultations within a day, a decision within three, reports of misses.

    python lives_data.py FILE [matters]

One matter is an attack on one of 31 members: 30 consult it, some late, some never; a council decides, mostly in time; of those
who missed, some report. Times are seconds; half of all that is late misses by a second. Nothing here depends on foedera.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

MEMBERS, HOUR, DAY = 31, 3600, 86_400
CONSULT, DECIDE, REPORT = 24 * HOUR, 72 * HOUR, 48 * HOUR
COUNCIL, FIRST, STEP = 31, 631_152_000, 6 * HOUR  # the council's number; 1990-01-01


def made(matters: int) -> dict[str, object]:
    """Matters [attacked, second] and acts [matter, kind, by, second]; kinds: 0 consult, 1 decide, 2 report. `as_of` ends it."""
    rng = random.Random(72)
    attacks, acts = [], []
    for matter in range(matters):
        attacked, start = rng.randrange(MEMBERS), FIRST + matter * STEP + rng.randrange(STEP)
        attacks.append([attacked, start])
        for member in range(MEMBERS):
            if member == attacked:
                continue
            fate = rng.random()
            if fate < 0.9:
                acts.append([matter, 0, member, start + (CONSULT if fate < 0.02 else rng.randrange(CONSULT))])
            elif fate < 0.95:
                acts.append([matter, 0, member, start + CONSULT + (1 if fate < 0.925 else rng.randrange(1, DAY))])
            if fate >= 0.9 and rng.random() < 0.5:
                acts.append([matter, 2, member, start + CONSULT + rng.choice((REPORT, REPORT + 1, rng.randrange(REPORT)))])
        if rng.random() < 0.95:
            acts.append([matter, 1, COUNCIL, start + rng.choice((DECIDE, DECIDE + 1, rng.randrange(DECIDE)))])
    return {"attacks": attacks, "acts": acts, "as_of": FIRST + matters * STEP + 30 * DAY}


STATUSES = ("active", "fulfilled", "late", "breached")


def mixed(matter: int, kind: int, bearer: int, due: int, status: int) -> int:
    """One row as a number; rows are compared by the sum of these, whatever their order."""
    found = matter * 1_000_003 + kind * 7_919 + bearer * 104_729 + due * 15_485_863 + status * 32_452_843
    found &= 0xFFFFFFFFFFFFFFFF
    return (found * 0x9E3779B97F4A7C15 + (found >> 29)) & 0xFFFFFFFFFFFFFFFF


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(made(int(sys.argv[2]) if len(sys.argv) > 2 else 100)), encoding="utf-8")
