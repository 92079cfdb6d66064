"""The attacks in clingo: a process of its own, run by `benchmarks/attacks.py`; prints its figures as JSON.

One by one, each event is a part grounded into a control that already holds the agreements; after 25 events a fresh control is
made, outside the measured time, because what was derived stays and every further answer would pay for it. As a batch all events
stand in one program.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import clingo

DAY = 86_400
FRESH = 25
DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
RULES = """
active(E,A,M) :- attack(E,_,_,_,D), member(A,M,F,U), F <= D, D <= U, bound(E,A).
bound(E,A) :- attack(E,_,V,R,D), member(A,V,F,U), F <= D, D <= U, covers(A,R).
free(E,A,M) :- attack(E,_,_,_,D), exempt(A,M,F,U), F <= D, D <= U, bound(E,A).
owes(E,A,M) :- active(E,A,M), not free(E,A,M), attack(E,X,V,_,_), M != X, M != V.
#show owes/3.
"""
ALONE = """
#program attack(e,x,v,r,d).
bound(e,A) :- member(A,v,F,U), F <= d, d <= U, covers(A,r).
free(e,A,M) :- exempt(A,M,F,U), F <= d, d <= U, bound(e,A).
owes(e,A,M) :- bound(e,A), member(A,M,F,U), F <= d, d <= U, not free(e,A,M), M != x, M != v.
"""


def facts() -> str:
    """The agreements."""
    lines = [f"member({a},{m},{f},{u})." for a, m, f, u in DATA["members"]]
    lines += [f"exempt({a},{m},{f},{u})." for a, m, f, u in DATA["exempt"]]
    lines += [f"covers({a},{region})." for a, regions in enumerate(DATA["areas"]) for region in regions]
    return "\n".join(lines)


def mixed(event: int, agreement: int, state: int, due: int) -> int:
    """One row as a number, as in `attacks_data.mixed`."""
    found = (event * 1_000_003 + agreement * 7_919 + state * 104_729 + due * 15_485_863) & 0xFFFFFFFFFFFFFFFF
    return (found * 0x9E3779B97F4A7C15 + (found >> 29)) & 0xFFFFFFFFFFFFFFFF


def batch(events: list[list[int]]) -> tuple[list[tuple[int, int, int]], float, float]:
    """All events in one program."""
    wall, cpu = time.perf_counter(), time.process_time()
    control = clingo.Control(["--warn=none"])
    lines = [f"attack({e},{x},{v},{r},{second // DAY})." for e, x, v, r, second in events]
    control.add("base", [], facts() + RULES + "\n".join(lines))
    control.ground([("base", [])])
    rows = []
    with control.solve(yield_=True) as handle:
        for model in handle:
            rows = [tuple(one.number for one in symbol.arguments) for symbol in model.symbols(shown=True)]
    return rows, time.perf_counter() - wall, time.process_time() - cpu


def alone(events: list[list[int]]) -> tuple[list[tuple[int, int, int]], float, float]:
    """One event after the other."""
    base, rows, wall, cpu = facts(), [], 0.0, 0.0
    for start in range(0, len(events), FRESH):
        control = clingo.Control(["--warn=none"])
        control.add("base", [], base)
        control.add("attack", ["e", "x", "v", "r", "d"], ALONE.partition("\n")[2].partition("\n")[2])
        control.ground([("base", [])])
        for e, x, v, r, second in events[start : start + FRESH]:
            began, used = time.perf_counter(), time.process_time()
            control.ground([("attack", [clingo.Number(number) for number in (e, x, v, r, second // DAY)])])
            atoms = control.symbolic_atoms.by_signature("owes", 3)
            rows.extend(row for atom in atoms if (row := tuple(one.number for one in atom.symbol.arguments))[0] == e)
            wall, cpu = wall + time.perf_counter() - began, cpu + time.process_time() - used
    return rows, wall, cpu


if __name__ == "__main__":
    EVENTS = DATA["events"][: int(sys.argv[3])]
    ROWS, WALL, CPU = (alone if sys.argv[2] == "alone" else batch)(EVENTS)
    DUE = {event[0]: event[4] for event in EVENTS}
    DIGEST = sum(mixed(e, a, m, DUE[e] + DATA["hours"][a] * 3600) for e, a, m in ROWS) & 0xFFFFFFFFFFFFFFFF
    PEAK = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"events": len(EVENTS), "rows": len(ROWS), "wall": WALL, "cpu": CPU, "digest": DIGEST, "rss": PEAK}))
