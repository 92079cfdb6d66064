"""The parts of `make proof`. Each runs, says in Markdown what came out, and whether what was wanted holds.

Whatever works on many seeds is cut into shards, which all processors work on. A shard is a plain function of a range of seeds.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial
from typing import NamedTuple

from tests.engine import refining, removal
from tests.language import memory, mutations
from tests.oracle import compare, faults
from tests.oracle import worlds as small
from tests.proof import mutate
from tests.proof.page import table

from foedera.model.time import parse_period
from foedera.workspace.library import Library


class Plan(NamedTuple):
    """How much is tried: first seed, how many processes, and the sizes of the parts."""

    seed: int
    workers: int
    worlds: int
    oracle: int
    laws: int
    inputs: int


class Result(NamedTuple):
    """What a part found: as Markdown, and whether it is what was wanted."""

    text: str
    holds: bool


Shard = Callable[[range], tuple[Counter[str], list[str]]]


def sharded(work: Shard, seeds: range, plan: Plan, size: int = 500) -> tuple[Counter[str], list[str]]:
    """The work done on all seeds: counts added up, and what went wrong, in order of seed."""
    parts = [seeds[at : at + size] for at in range(0, len(seeds), size)]
    count, wrong = Counter[str](), list[tuple[int, list[str]]]()
    with ProcessPoolExecutor(plan.workers) as pool:
        running = {pool.submit(work, part): part for part in parts}
        for number, done in enumerate(as_completed(running), 1):
            some, found = done.result()
            count += some
            wrong.append((running[done].start, found))
            print(f"\r  {number} of {len(parts)} shards", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    return count, [one for _, found in sorted(wrong) for one in found]


def told(wrong: list[str]) -> str:
    """What went wrong, for the page: the first of them whole."""
    return f"\n\nThe first of {len(wrong)}:\n\n```\n{wrong[0]}\n```" if wrong else ""


# ------------------------------------------------------------------------------------------------ the parts


def deletions(_plan: Plan) -> Result:
    """Every meaningful line of the library left out, one at a time."""
    found = mutate.results(Library.read())
    return Result(mutate.markdown(found), mutate.score(found) >= mutate.WANTED)


def _compared(seeds: range) -> tuple[Counter[str], list[str]]:
    tally = compare.run(seeds)
    count = Counter({"worlds": tally.worlds, "questions": tally.questions, "bound": tally.bound})
    count.update({f"use {name}": number for name, number in tally.uses.items()})
    return count, [f"world {number}: {'; '.join(found)}" for number, found in tally.disagree.items()]


def oracle(plan: Plan) -> Result:
    """A second meaning, written in another language from the text alone."""
    count, wrong = sharded(_compared, range(plan.seed, plan.seed + plan.oracle), plan, size=100)
    share = count["bound"] / count["questions"]
    uses = {name: count[f"use {name}"] for name in small.CONSTRUCTS}
    seeds = range(plan.seed, plan.seed + 400)
    seen = {name: faults.caught(name, seeds) for name in faults.FAULTS}
    least = min(uses, key=lambda name: uses[name])
    lines = [
        (f"{count['worlds']:,} worlds, {count['questions']:,} questions; {share:.0%} of the answers are not empty; the two meanings "
        f"differ on **{len(wrong)}** worlds. {len(uses)} constructs, the rarest ({least}) {uses[least]} times:"),
        "",
        ", ".join(f"{name} {number:,}" for name, number in uses.items()) + ".",
        "",
        f"Faults seeded in the engine: **{sum(seen.values())} of {len(seen)}** are caught within {len(seeds)} worlds.",
        "",
        *(f"- {name}: {'caught' if known else 'NOT CAUGHT'}" for name, known in seen.items()),
    ]
    holds = not wrong and share >= 0.4 and min(uses.values()) >= 50 and all(seen.values())
    return Result("\n".join(lines) + told(wrong), holds)


AIMED = list(refining.FAMILIES)[-1]
"""The family of worlds in which is counted, too, what each kind of openness changes: there each is frequent enough."""


def _refined(seeds: range, family: str) -> tuple[Counter[str], list[str]]:
    count, wrong = Counter[str](), []
    for seed in seeds:
        found = refining.examine(seed, count, family=refining.FAMILIES[family], effects=family == AIMED)
        wrong += [found] if found else []
    return count, wrong


def refinement(plan: Plan) -> Result:
    """Knowing more never changes a definite answer."""
    seeds = range(plan.seed, plan.seed + plan.worlds)
    by_family: dict[str, Counter[str]] = {}
    wrong: list[str] = []
    for name in refining.FAMILIES:
        by_family[name], found = sharded(partial(_refined, family=name), seeds, plan)
        wrong += found
    every = sum(by_family.values(), Counter[str]())
    columns = {**by_family, "both": every}
    rows: list[list[object]] = [[word, *(f"{count[word]:,}" for count in columns.values())] for word in ("worlds", "fixings")]
    rows.append(["violations", *("" for _ in by_family), f"**{len(wrong)}**"])
    rows.append(["decidable", *(f"{count['decidable no'] + count['decidable other']:,}" for count in columns.values())])
    rows.append(["decided of these", *(f"{_decided(count):.1%}" for count in columns.values())])
    rows.append(["decided, plain no left out", *(f"{count['decided other'] / count['decidable other']:.1%}" for count in columns.values())])
    rows.append(["more worlds than are told", *(f"{count['refused']:,}" for count in columns.values())])
    kinds = [
        [kind, *(f"{count[f'holds {kind}']:,}" for count in columns.values()), f"{every[f'told by {kind}']:,}"]
        for kind in refining.KINDS
    ]
    lines = [
        f"Seeds {seeds.start:,} to {seeds.stop - 1:,} of two families of worlds.",
        "",
        table(["", *columns], rows),
        "",
        "How many worlds hold what the law is about, and in how many of the aimed ones it alone changes what is answered (a secondary",
        "duty: in how many somebody owes it):",
        "",
        table(["", *columns, "changes the answer"], kinds),
    ]
    enough = all(every[f"holds {kind}"] >= 500 and every[f"told by {kind}"] >= 100 for kind in refining.KINDS)
    return Result("\n".join(lines) + told(wrong), not wrong and _decided(every) >= 0.9 and enough)


def _decided(count: Counter[str]) -> float:
    decidable, settled = (count[f"{word} no"] + count[f"{word} other"] for word in ("decidable", "decided"))
    return settled / decidable if decidable else 0.0


LAWS = {
    "a_contested_answer_has_two_worlds": "(ii) A contested answer has two worlds that are definite and differ",
    "the_order_of_records": "(iii) The order of records is irrelevant",
    "the_order_of_blocks": "(iii) The order of blocks and of conditions is irrelevant",
    "the_order_of_files": "(iii) The order of files is irrelevant; (v) a stranger changes nothing",
    "what_is_known_later": "(iv) What is known later changes no answer known before",
    "finds_none": "(vi) A provision that asks for its own answer finds none",
    "swapping_two_states": "Two states in each other's place: the same answer, with the two swapped",
    "without_anything_open": "A record without anything open is answered in one run",
}


def laws(plan: Plan) -> Result:
    """The other laws, as tests over fresh worlds."""
    size = {"FOEDERA_SEED_SHIFT": str(plan.seed), "FOEDERA_LAW_WORLDS": str(plan.laws)}
    words = [sys.executable, "-m", "pytest", "tests/engine/test_laws.py", "-q", "--no-cov", "-rA", "-p", "no:cacheprovider", "-n", str(plan.workers)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, env={**os.environ, **size})
    ended = re.findall(r"^(PASSED|FAILED|ERROR) \S+::(\S+)", done.stdout, re.MULTILINE)
    rows = []
    for part, law in LAWS.items():
        states = [state for state, name in ended if part in name]
        rows.append([law, len(states), "holds" if states and set(states) == {"PASSED"} else "DOES NOT HOLD"])
    lines = [
        (f"Each generated law over {plan.laws:,} worlds (the first over {10 * plan.laws:,}), seeds shifted by {plan.seed:,}. Law (i) is the "
        "refinement above."),
        "",
        table(["law", "tests", ""], rows),
    ]
    fault = f"\n\n```\n{done.stdout[-2000:]}\n```" if done.returncode else ""
    return Result("\n".join(lines) + fault, done.returncode == 0 and all(row[2] == "holds" for row in rows))


def _removed(seeds: range) -> tuple[Counter[str], list[str]]:
    count, wrong = Counter[str](), []
    for seed in seeds:
        for family in refining.FAMILIES.values():
            found = removal.examine(seed, count, family=family)
            wrong += [found] if found else []
    return count, wrong


def removed(plan: Plan) -> Result:
    """Performances taken off the record: silence is breach only where completeness is declared."""
    library = Library.read()
    count, wrong = sharded(_removed, range(plan.seed, plan.seed + plan.worlds // 2), plan)
    rows = [_row(f"{count['worlds']:,} random worlds", count)]
    for name, (faulty, some) in {
        "the shipped record": removal.of_library(library, parse_period("2026-08-22").hi),
        "the scenarios, nothing declared complete": removal.of_scenarios(library, declared=False),
        "the scenarios, everything declared complete": removal.of_scenarios(library, declared=True),
    }.items():
        rows.append(_row(name, some))
        wrong += faulty
    head = ["acts taken off", "acts", "breached", "not done", "no performance on record", "against the meaning"]
    text = table(head, [[*row, ""] for row in rows] + [["together", "", "", "", "", f"**{len(wrong)}**"]])
    return Result(text + told(wrong), not wrong)


def _row(name: str, count: Counter[str]) -> list[object]:
    return [name, f"{count['acts taken away']:,}", *(f"{count[f'then {status}']:,}" for status in removal.SILENT)]


def _put_through(seeds: range) -> tuple[Counter[str], list[str]]:
    count, wrong = Counter[str](), []
    for seed in seeds:
        try:
            mutations.put_through(mutations.mutated(seed), count)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            wrong.append(f"input {seed}: {type(error).__name__}: {error}")
    return count, wrong


def fuzz(plan: Plan) -> Result:
    """Broken files go the whole way without an unexpected exception, in bounded memory."""
    seeds = range(plan.seed, plan.seed + plan.inputs)
    count, wrong = sharded(_put_through, seeds, plan)
    found = {shape: memory.measured(shape, 5_000_000) for shape in memory.SHAPES}
    bounded = [shape for shape, one in found.items() if memory.within_bounds(one)]
    lines = [
        (f"{len(seeds):,} broken files (seeds {seeds.start:,} to {seeds.stop - 1:,}), each parsed, written, parsed again, expanded and "
        f"checked: {count['refused']:,} refused with problems, {count['accepted']:,} accepted, of which those without an error were "
        f"asked about {count['answered']:,} provisions. Unexpected exceptions, or texts that did not survive writing: **{len(wrong)}**."),
        "",
        (f"Peak memory beside that of the process itself, for texts of 5 MB; bound {memory.FIXED // 1_000_000} MB and {memory.PER_BYTE} bytes "
        f"for each byte of text, kept by {len(bounded)} of {len(found)}:"),
        "",
        table(["text of 5 MB", "peak MB"], _peaks(found)),
    ]
    return Result("\n".join(lines) + told(wrong), not wrong and len(bounded) == len(found))


def _peaks(found: dict[str, dict[str, int]]) -> list[list[object]]:
    return [[shape, round((one["peak"] - one["before"]) / 1_000_000)] for shape, one in found.items()]


PARTS: dict[str, Callable[[Plan], Result]] = {
    "mutate": deletions,
    "oracle": oracle,
    "refinement": refinement,
    "laws": laws,
    "removal": removed,
    "fuzz": fuzz,
}
"""Name of a part, as `make proof PARTS="…"` takes it, to what runs it."""
