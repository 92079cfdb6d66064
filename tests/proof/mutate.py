"""`make mutate`: how many deletions of a line of the library change some scenario's answer.

A mutant is killed if some scenario's answer changes: its verdict, its status, its term or due date, or the line that it names as
failing. Survivors are listed with a reason, kept in
`tests/proof/survivors.txt`: a survivor without a reason there is a gap in the scenarios.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

from tests.proof.mutants import Mutant, mutants

from foedera.model.blocks import Scenario
from foedera.workspace.library import Library
from foedera.workspace.scenarios import run_scenario

REASONS = Path(__file__).with_name("survivors.txt")
WANTED = 0.80


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
    """What a library answers to a scenario's questions, in words."""
    return [outcome.found for outcome in run_scenario(library, scenario)]


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


def reasons() -> dict[str, str]:
    """`file:line kind` of a survivor to why it is let live."""
    if not REASONS.exists():
        return {}
    lines = [line for line in REASONS.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return {line.partition(" -- ")[0].strip(): line.partition(" -- ")[2].strip() for line in lines}


def main() -> int:
    """Run all mutants and print the score, by kind, and the survivors."""
    library = Library.read()
    scenarios = concerned(library)
    all_of_them = mutants(library.texts)
    before = {scenario.id: answers(library, scenario) for scenario in library.scenarios}
    told, tally = reasons(), Counter[tuple[str, bool]]()
    survivors = []
    for mutant in all_of_them:
        killer = killed_by(library, scenarios, before, mutant)
        tally[(mutant.kind, bool(killer))] += 1
        if not killer:
            survivors.append(mutant)
    killed = len(all_of_them) - len(survivors)
    score = killed / len(all_of_them)
    print(f"{killed} of {len(all_of_them)} deletions change an answer: {score:.1%} (wanted {WANTED:.0%})")
    for kind in sorted({kind for kind, _ in tally}):
        print(f"  {kind:12} {tally[(kind, True)]:4} of {tally[(kind, True)] + tally[(kind, False)]:4}")
    print(f"{len(survivors)} survivors:")
    for mutant in survivors:
        key = f"{mutant.where.file}:{mutant.where.line} {mutant.kind}"
        print(f"  {key}  {mutant.line}" + (f"   [{told[key]}]" if key in told else ""))
    return 0 if score >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
