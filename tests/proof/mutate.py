"""`make mutate`: how many deletions of a line of the library change some scenario's answer.

A mutant is killed if some scenario's answer changes: its verdict, its status, its term or due date, or the line that it names as
failing. Survivors are listed with a reason, kept in `tests/proof/survivors.txt`: a survivor without a reason there is a gap in
the scenarios. `--markdown` prints the part of `docs/proof.md` that is made.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

from tests.proof.mutants import Mutant, mutants

from foedera.model.blocks import Scenario
from foedera.workspace.library import Library
from foedera.workspace.scenarios import run_scenario

REASONS = Path(__file__).with_name("survivors.txt")
WANTED = 0.90
NOTED = re.compile(r" \[[^\]]*\]")


class Result(NamedTuple):
    """A deletion and the scenario whose answer it changes; empty if it survives."""

    mutant: Mutant
    killer: str


def concerned(library: Library) -> dict[str, list[Scenario]]:
    """Agreement id to the scenarios that expect an answer about it."""
    found: dict[str, dict[str, Scenario]] = defaultdict(dict)
    for scenario in library.scenarios:
        expects = [one for question in scenario.questions for one in question.expects]
        expects += [one for flip in scenario.flips for one in flip.expects]
        for expect in expects:
            found[expect.provision.partition("/")[0]][scenario.id] = scenario
    return {name: list(scenarios.values()) for name, scenarios in found.items()}


def answers(library: Library, scenario: Scenario) -> list[str]:
    """What a library answers to a scenario's questions: verdict, status, dates and failing line, without what is noted beside."""
    return [NOTED.sub("", outcome.found) for outcome in run_scenario(library, scenario)]


def killed_by(library: Library, scenarios: dict[str, list[Scenario]], before: dict[str, list[str]], mutant: Mutant) -> str:
    """Id of a scenario whose answer changes; empty if the mutant survives."""
    names = set(mutant.agreements)
    texts = [mutant.apply(text) if text.agreement.id in names else text for text in library.texts]
    changed = library.with_texts(texts)
    tried = {scenario.id: scenario for name in mutant.agreements for scenario in scenarios.get(name, ())}
    for scenario in tried.values():
        if answers(changed, scenario) != before[scenario.id]:
            return scenario.id
    return ""


def results(library: Library) -> list[Result]:
    """Every deletion and what it changes."""
    scenarios = concerned(library)
    before = {scenario.id: answers(library, scenario) for scenario in library.scenarios}
    return [Result(mutant, killed_by(library, scenarios, before, mutant)) for mutant in mutants(library.texts)]


def score(found: list[Result]) -> float:
    """The part of the deletions that change an answer."""
    return sum(bool(one.killer) for one in found) / len(found)


def tally(found: list[Result]) -> dict[str, tuple[int, int]]:
    """Kind of line to how many deletions change an answer, and of how many."""
    killed, every = Counter(one.mutant.kind for one in found if one.killer), Counter(one.mutant.kind for one in found)
    return {kind: (killed[kind], every[kind]) for kind in sorted(every)}


def key(mutant: Mutant) -> str:
    """How a survivor is named in the list of reasons: by its words, which stay when lines move."""
    return f"{mutant.where.file} {mutant.kind}: {mutant.line}"


def reasons() -> dict[str, str]:
    """`file kind: line` of a survivor to why it is let live."""
    lines = [line for line in REASONS.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return {line.partition(" -- ")[0].strip(): line.partition(" -- ")[2].strip() for line in lines}


def text(found: list[Result]) -> str:
    """The score, by kind, and the survivors."""
    told, left = reasons(), [one.mutant for one in found if not one.killer]
    lines = [f"{len(found) - len(left)} of {len(found)} deletions change an answer: {score(found):.1%} (wanted {WANTED:.0%})"]
    lines += [f"  {kind:12} {killed:4} of {every:4}" for kind, (killed, every) in tally(found).items()]
    lines.append(f"{len(left)} survivors:")
    for mutant in left:
        place = f"{mutant.where.file}:{mutant.where.line}"
        lines.append(f"  {place} {mutant.kind}  {mutant.line}   [{told.get(key(mutant), 'no reason given')}]")
    return "\n".join(lines)


def markdown(found: list[Result]) -> str:
    """The same as tables."""
    told, left = reasons(), [one.mutant for one in found if not one.killer]
    lines = [f"{len(found) - len(left)} of {len(found)} deletions change an answer: **{score(found):.1%}**.", ""]
    lines += ["| kind of line | deletions | change an answer | |", "|---|---:|---:|---:|"]
    lines += [f"| {kind} | {every} | {killed} | {killed / every:.0%} |" for kind, (killed, every) in tally(found).items()]
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    for mutant in left:
        groups[told.get(key(mutant), "no reason given")][f"`{mutant.where.file.partition('/')[2]}`: `{mutant.line}`"] += 1
    lines += ["", f"The {len(left)} that change none, by reason:"]
    for reason, members in sorted(groups.items(), key=lambda pair: (-sum(pair[1].values()), pair[0])):
        lines += ["", f"**{reason[0].upper()}{reason[1:]}** ({sum(members.values())})", ""]
        lines += [f"- {member}" + (f" (in {count} places)" if count > 1 else "") for member, count in members.items()]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Run all mutants and print what came out."""
    found = results(Library.read())
    print(markdown(found) if "--markdown" in arguments else text(found))
    return 0 if score(found) >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
