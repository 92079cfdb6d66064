"""Many attacks: who becomes obligated by each, and when it falls due; foedera beside openfisca-core and clingo.

    python benchmarks/attacks.py [--events 1000 10000] [--runs 3] [--write] [--alone]

300 agreements of 30 members with dated membership, exempted members and areas are written as `.pact` text and parsed. The peers
get the same world as JSON and run as processes of their own, out of an environment that this script makes in `build/peers`;
foedera never imports them. Every engine's rows are compared by count and hash. `--alone` leaves the peers out.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "peers"))
from attacks_data import MEMBERS, REGIONS, code, made, mixed  # noqa: E402
from report import machine, table, write  # noqa: E402

from foedera.engine.batch import Obligation, Rows  # noqa: E402
from foedera.engine.occurrence import GIVEN, Assertion, Occurrence  # noqa: E402
from foedera.model.time import Period  # noqa: E402
from foedera.model.truth import YES  # noqa: E402
from foedera.workspace import Workspace  # noqa: E402

PEERS = HERE.parent / "build" / "peers"
NEEDED = ("openfisca-core==46.0.1", "clingo==5.8.3")
MASK = 0xFFFFFFFFFFFFFFFF


def written(day: int) -> str:
    """A day as a date."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=day)).date().isoformat()


def text(world: dict) -> str:
    """The world as agreements."""
    parts = [f'place r{region} "Region {region}"\n  kind country' for region in range(REGIONS)]
    exempt: dict[int, list[str]] = {}
    for agreement, state, start, end in world["exempt"]:
        exempt.setdefault(agreement, []).append(f"role exempt: {code(state)} from {written(start)} to {written(end)}")
    for agreement, regions in enumerate(world["areas"]):
        head = f'agreement a{agreement} "A{agreement}"'
        parts.append(f"{head}\n  binding      legal\n  signed       1949-01-01\n  force        1949-01-01")
        for _, state, start, end in world["members"][agreement * MEMBERS : (agreement + 1) * MEMBERS]:
            until = f" to {written(end)}" if end < 100_000 else ""
            parts.append(f"role party: {code(state)} from {written(start)}{until}")
        parts += exempt.get(agreement, [])
        spared = "V, X, exempt" if agreement in exempt else "V, X"
        parts.append(
            f"area covered: {', '.join(f'r{region}' for region in regions)}\nprovision help\n"
            "  when         armed_attack by X on V called A\n  provided     V in party\n  provided     place of A in covered\n"
            f"  each         party G except {spared}\n  must         assist V about A\n"
            f"  within       {world['hours'][agreement]}h after A"
        )
    return "\n".join(parts) + "\n"


ACTS = 'class armed_attack "armed attack"\n  kind fact\nclass assist "assist"\n'


def ours(file: Path, mode: str) -> dict[str, float]:
    """Figures of foedera, measured in this process: a workspace is opened on the texts and asked."""
    world = json.loads(file.read_text(encoding="utf-8"))
    texts = file.with_suffix(".pact")
    texts.write_text(text(world) + ACTS, encoding="utf-8")
    began = time.perf_counter()
    workspace = Workspace.open(texts, bundled=False, use_cache=False)
    assert workspace.problems == ()
    assert list(workspace.obligations(())) == []
    load = time.perf_counter() - began
    so = (Assertion(GIVEN, YES),)
    happened = [
        Occurrence(
            id=str(event), cls="armed_attack", slots={"by": (code(attacker),), "on": (code(victim),)},
            time=Period(second, second), place=f"r{region}", assertions=so,
        )
        for event, attacker, victim, region, second in world["events"]
    ]  # fmt: skip
    wall, cpu = time.perf_counter(), time.process_time()
    if mode == "alone":
        total = sum(len(one.bearers) for event in happened for one in workspace.obligations([event]))
    else:
        total = sum(len(rows.bearer) for rows in workspace.obligation_rows(happened))
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    numbers = {code(state): state for state in range(195)}
    if mode == "alone":
        digest = sum(_digest(one, numbers) for event in happened for one in workspace.obligations([event]))
    else:
        digest = sum(_digest_of(rows, numbers) for rows in workspace.obligation_rows(happened))
    return {"events": len(happened), "rows": total, "wall": wall, "cpu": cpu, "digest": digest & MASK, "rss": peak, "load": load}


def _digest(one: Obligation, numbers: dict[str, int]) -> int:
    assert one.due is not None
    return sum(mixed(int(one.event), int(one.agreement[1:]), numbers[bearer], one.due) for bearer in one.bearers)


def _digest_of(rows: Rows, numbers: dict[str, int]) -> int:
    columns = (
        [int(rows.events[number]) for number in rows.event], [int(rows.provisions[number][0][1:]) for number in rows.provision],
        [numbers[rows.codes[number]] for number in rows.bearer], rows.due.tolist(),
    )  # fmt: skip
    return sum(mixed(*row) for row in zip(*columns, strict=True))


def peers() -> Path:
    """The interpreter of the peers' environment, made if need be."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS)], check=True)
    asked = "import openfisca_core, clingo"
    if subprocess.run([str(python), "-c", asked], capture_output=True, check=False).returncode:
        subprocess.run([str(python), "-m", "pip", "install", "-q", *NEEDED], check=True)
    return python


def run(command: list[str]) -> dict[str, float]:
    """One run of one engine in a fresh process."""
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    if found.returncode:
        raise SystemExit(found.stderr)
    result: dict[str, float] = json.loads(found.stdout.splitlines()[-1])
    return result


def main() -> None:
    """Measure, print, and with `--write` put the table into the documentation."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--events", type=int, nargs="+", default=[1000, 10_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--alone", action="store_true", help="leave the peers out")
    parser.add_argument("--one", nargs=2, metavar=("FILE", "MODE"), help="one measurement in this process, as JSON")
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(ours(Path(asked.one[0]), asked.one[1])))
        return
    folder = HERE.parent / "build"
    folder.mkdir(exist_ok=True)
    other = None if asked.alone else str(peers())
    rows = []
    for events in asked.events:
        file = folder / f"attacks-{events}.json"
        file.write_text(json.dumps(made(events)), encoding="utf-8")
        for mode in ("alone", "batch"):
            commands = {"foedera": [sys.executable, __file__, "--one", str(file), mode]}
            if other is not None:
                commands["openfisca-core"] = [other, str(HERE / "peers" / "openfisca_attacks.py"), str(file), mode]
                few = min(events, 100 if mode == "alone" else 1000)
                commands["clingo"] = [other, str(HERE / "peers" / "clingo_attacks.py"), str(file), mode, str(few)]
            figures: dict[str, list[dict[str, float]]] = {name: [] for name in commands}
            for _ in range(asked.runs):
                for name, command in commands.items():
                    figures[name].append(run(command))
            rows += _lines(events, mode, figures)
    head = ("events", "asked", "engine", "events/s CPU", "events/s wall", "× foedera", "rows", "same rows", "peak MB")
    report = f"Medians of {asked.runs} runs, engines taking turns. {machine()}.\n\n{table(head, rows)}"
    print(report)
    if asked.write:
        write("attacks", report)


def _lines(events: int, mode: str, figures: dict[str, list[dict[str, float]]]) -> list[tuple[str, ...]]:
    def middle(name: str, key: str) -> float:
        return statistics.median(one["events"] / one[key] for one in figures[name])

    found = []
    mine = figures["foedera"][0]
    for name, runs in figures.items():
        first = runs[0]
        alike = (first["rows"], first["digest"]) == (mine["rows"], mine["digest"])
        same = ("yes" if alike else "NO") if first["events"] == mine["events"] else _partly(first, events)
        ratio = f"{middle('foedera', 'cpu') / middle(name, 'cpu'):.1f}"
        found.append((
            f"{int(first['events']):,}", "one by one" if mode == "alone" else "batch", name, f"{middle(name, 'cpu'):,.0f}",
            f"{middle(name, 'wall'):,.0f}", ratio, f"{int(first['rows']):,}", same, f"{max(one['rss'] for one in runs):.0f}",
        ))  # fmt: skip
    return found


def _partly(first: dict[str, float], events: int) -> str:
    """Where a peer was asked about the first events only: foedera's rows on those."""
    count = int(first["events"])
    file = HERE.parent / "build" / f"attacks-{events}-{count}.json"
    world = made(events)
    world["events"] = world["events"][:count]
    file.write_text(json.dumps(world), encoding="utf-8")
    mine = run([sys.executable, __file__, "--one", str(file), "batch"])
    return "yes" if (first["rows"], first["digest"]) == (mine["rows"], mine["digest"]) else "NO"


if __name__ == "__main__":
    main()
