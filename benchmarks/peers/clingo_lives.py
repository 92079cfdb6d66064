"""The life cycles in clingo, duties as intervals: a process of its own, run by `benchmarks/lives.py`; prints figures as JSON.

A duty is an interval from its beginning to its due second; an act inside performs it, one after it is late. All matters stand in
one program, which is the fastest way found for clingo: grounding alone decides it, nothing is searched.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import clingo
from lives_data import COUNCIL, MEMBERS, STATUSES, mixed

DATA = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
MATTERS = int(sys.argv[2])
# clingo counts in 32 bits: seconds are counted from the first attack on
ZERO = min(second for _, second in DATA["attacks"])
RULES = f"""
duty(M,0,G,T,T+86400) :- attack(M,V,T), member(G), G != V.
duty(M,1,{COUNCIL},T,T+259200) :- attack(M,V,T).
first(M,K,G,S) :- duty(M,K,G,B,_), S = #min{{ A : act(M,K,G,A), A >= B }}, S < #sup.
status(M,K,G,D,1) :- duty(M,K,G,_,D), first(M,K,G,S), S <= D.
status(M,K,G,D,2) :- duty(M,K,G,_,D), first(M,K,G,S), S > D.
status(M,K,G,D,3) :- duty(M,K,G,_,D), not first(M,K,G,_), now(N), N > D.
status(M,K,G,D,0) :- duty(M,K,G,_,D), not first(M,K,G,_), now(N), N <= D.
missed(M,G,D) :- status(M,0,G,D,2).
missed(M,G,D) :- status(M,0,G,D,3).
duty(M,2,G,D,D+172800) :- missed(M,G,D).
#show status/5.
"""
RULES = RULES.replace("not first(M,K,G,_)", "not done(M,K,G)") + "done(M,K,G) :- first(M,K,G,_).\n"

if __name__ == "__main__":
    ATTACKS, ACTS = DATA["attacks"][:MATTERS], [one for one in DATA["acts"] if one[0] < MATTERS]
    WALL, CPU = time.perf_counter(), time.process_time()
    LINES = [f"attack({number},{attacked},{second - ZERO})." for number, (attacked, second) in enumerate(ATTACKS)]
    LINES += [f"act({matter},{kind},{by},{second - ZERO})." for matter, kind, by, second in ACTS]
    CONTROL = clingo.Control(["--warn=none"])
    CONTROL.add("base", [], RULES + f"member(0..{MEMBERS - 1}). now({DATA['as_of'] - ZERO}).\n" + "\n".join(LINES))
    CONTROL.ground([("base", [])])
    ROWS = []
    with CONTROL.solve(yield_=True) as HANDLE:
        for MODEL in HANDLE:
            ROWS = [tuple(one.number for one in symbol.arguments) for symbol in MODEL.symbols(shown=True)]
    WALL, CPU = time.perf_counter() - WALL, time.process_time() - CPU
    DIGEST = sum(mixed(m, k, g, d + ZERO, s) for m, k, g, d, s in ROWS) & 0xFFFFFFFFFFFFFFFF
    COUNTS = {STATUSES[one]: sum(row[4] == one for row in ROWS) for one in range(len(STATUSES))}
    PEAK = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({
        "events": len(ATTACKS) + len(ACTS), "rows": len(ROWS), "wall": WALL, "cpu": CPU, "digest": DIGEST, "rss": PEAK,
        "counts": COUNTS,
    }))  # fmt: skip
