"""Life cycles: consultations within a day, a decision within three, and what a miss sets off; foedera beside clingo.

    python benchmarks/lives.py [--matters 100 1000] [--runs 3] [--write] [--alone]

The agreement is written as `.pact` text and opened as a workspace; attacks and acts are asked about through the facade of the
command line. clingo gets the same world as JSON, the duties as intervals. Both tell the status of every duty; the rows are
compared by count and hash. An event is an attack or an act.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))
from attacks import MASK, peers, run  # noqa: E402
from attacks_data import code  # noqa: E402
from lives_data import CONSULT, COUNCIL, DECIDE, HOUR, MEMBERS, REPORT, STATUSES, made, mixed  # noqa: E402
from report import machine, table, write  # noqa: E402

from foedera.engine.occurrence import GIVEN, Assertion, Occurrence  # noqa: E402
from foedera.model.time import Period  # noqa: E402
from foedera.model.truth import YES  # noqa: E402
from foedera.workspace import Workspace  # noqa: E402

PROVISIONS = ("consult", "decide", "report")
CLASSES = ("consult", "decide", "report")
AGAINST = "ZZZ"
TEXT = f"""place land "Land"
  kind country
class armed_attack "armed attack"
  kind fact
class consult "consult"
class decide "decide"
class report "report"
agreement pact "Pact"
  binding      legal
  signed       1949-01-01
role party: {", ".join(code(member) for member in range(MEMBERS))}
role council: {code(COUNCIL)}
area covered: land
provision consult
  when         armed_attack by X on V called A
  provided     V in party
  provided     place of A in covered
  each         party G except V, X
  must         consult with V about A
  within       {CONSULT // HOUR}h after A
provision decide
  when         armed_attack by X on V called A
  provided     V in party
  each         council
  must         decide about A
  within       {DECIDE // HOUR}h after A
provision report
  when         consult breached by G called M
  that         G
  must         report about M
  within       {REPORT // HOUR}h after M
"""


def occurrences(world: dict) -> list[Occurrence]:
    """Attacks and acts as the engine takes them."""
    so = (Assertion(GIVEN, YES),)
    found = [
        Occurrence(
            id=f"m{number}", cls="armed_attack", slots={"by": (AGAINST,), "on": (code(attacked),)}, place="land",
            time=Period(second, second), assertions=so,
        )
        for number, (attacked, second) in enumerate(world["attacks"])
    ]  # fmt: skip
    attacked_in = [code(attacked) for attacked, _ in world["attacks"]]
    for number, (matter, kind, by, second) in enumerate(world["acts"]):
        slots = {"by": (code(by),)} | ({"with": (attacked_in[matter],)} if kind == 0 else {})
        found.append(Occurrence(
            id=f"x{number}", cls=CLASSES[kind], slots=slots, time=Period(second, second), about=(f"m{matter}",), assertions=so,
        ))  # fmt: skip
    return found


def ours(file: Path) -> dict[str, float]:
    """Figures of foedera, measured in this process."""
    world = json.loads(file.read_text(encoding="utf-8"))
    texts = file.with_suffix(".pact")
    texts.write_text(TEXT, encoding="utf-8")
    workspace = Workspace.open(texts, bundled=False, use_cache=False)
    assert workspace.problems == ()
    assert list(workspace.standings((), 0)) == []
    happened, as_of = occurrences(world), world["as_of"]
    complete = dict.fromkeys(CLASSES, as_of)
    wall, cpu = time.perf_counter(), time.process_time()
    found = list(workspace.standings(happened, as_of, complete))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    numbers = {code(state): state for state in range(MEMBERS + 1)}
    digest, counts = 0, dict.fromkeys(STATUSES, 0)
    for one in found:
        assert one.due is not None
        counts[one.status] += 1
        kind = PROVISIONS.index(one.provision)
        digest += mixed(int(one.event[1:]), kind, numbers[one.bearer], one.due, STATUSES.index(one.status))
    return {
        "events": len(happened), "rows": len(found), "wall": wall, "cpu": cpu, "digest": digest & MASK, "rss": peak,
        "counts": counts,
    }  # type: ignore[dict-item]  # fmt: skip


def main() -> None:
    """Measure, print, and with `--write` put the table into the documentation."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--matters", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--alone", action="store_true", help="leave the peer out")
    parser.add_argument("--one", metavar="FILE", help="one measurement in this process, as JSON")
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(ours(Path(asked.one))))
        return
    before = machine()
    folder = HERE.parent / "build"
    folder.mkdir(exist_ok=True)
    other = None if asked.alone else str(peers())
    rows = []
    for matters in asked.matters:
        file = folder / f"lives-{matters}.json"
        file.write_text(json.dumps(made(matters)), encoding="utf-8")
        commands = {"foedera": [sys.executable, __file__, "--one", str(file)]}
        if other is not None:
            commands["clingo"] = [other, str(HERE / "peers" / "clingo_lives.py"), str(file), str(matters)]
        figures: dict[str, list[dict]] = {name: [] for name in commands}
        for _ in range(asked.runs):
            for name, command in commands.items():
                figures[name].append(run(command))
        rows += _lines(matters, figures)
    head = ("attacks", "events", "engine", "events/s CPU", "events/s wall", "× foedera", "duties", *STATUSES[1:], "same rows",
            "peak MB")  # fmt: skip
    report = f"Medians of {asked.runs} runs, engines taking turns. {before}.\n\n{table(head, rows)}"
    print(report)
    if asked.write:
        write("lives", report)


def _lines(matters: int, figures: dict[str, list[dict]]) -> list[tuple[str, ...]]:
    def middle(name: str, key: str) -> float:
        return statistics.median(one["events"] / one[key] for one in figures[name])

    mine = figures["foedera"][0]
    found = []
    for name, runs in figures.items():
        first = runs[0]
        same = "yes" if (first["rows"], first["digest"]) == (mine["rows"], mine["digest"]) else "NO"
        found.append((
            f"{matters:,}", f"{first['events']:,}", name, f"{middle(name, 'cpu'):,.0f}", f"{middle(name, 'wall'):,.0f}",
            f"{middle('foedera', 'cpu') / middle(name, 'cpu'):.1f}", f"{first['rows']:,}",
            *(f"{first['counts'][status]:,}" for status in STATUSES[1:]), same, f"{max(one['rss'] for one in runs):.0f}",
        ))  # fmt: skip
    return found


if __name__ == "__main__":
    main()
