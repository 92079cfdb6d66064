"""An attacker that sits among the judges of its own attack."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.attacks import attacks, bars_interested, rule_of, voters
from foedera.language.checks.ground import Ground, Names, listed, report
from foedera.language.checks.walk import said
from foedera.model.lines import JudgeOf

CODE = "attacker-judge"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The attacker that the trigger names judges a word on which the answer to its own attack depends, alone or as a member of"
    " an organ. Where the organ's rule is not stated, whether it can block stays open.",
    'agreement a "A"\nrole party: RUS, UKR\norgan panel of party\nprovision p\n  when attack by RUS on UKR called A\n'
    "  provided A is sustained\n  judge of sustained: panel\n",
    'agreement a "A"\nrole party: RUS, UKR\norgan panel of party\n  without RUS\nprovision p\n'
    "  when attack by RUS on UKR called A\n  provided A is sustained\n  judge of sustained: panel\n",
)


def check(ground: Ground) -> Iterator[Problem]:
    """`judge of …` that names the attacker of the trigger, or an organ in which it has a vote."""
    for names in ground.agreements.values():
        for provision in names.text.provisions:
            named = frozenset[str]().union(*(attack.named - attack.victims for attack in attacks(ground, names, provision)))
            for one in said(provision.lines):
                if named and isinstance(one.line, JudgeOf):
                    yield from _judges(names, one.line, named)


def _judges(names: Names, line: JudgeOf, named: frozenset[str]) -> Iterator[Problem]:
    for judge in line.who:
        organ = names.organs.get(judge)
        sitting = frozenset({judge})
        if organ is not None:
            sitting = frozenset() if bars_interested(organ) else voters(names, organ)
        if named & sitting:
            rule = f" (rule: {rule_of(organ).replace('_', ' ') or 'not stated'})" if organ else ""
            message = (
                f"`{judge}` judges `{line.word}` in `{names.text.agreement.id}`{rule}, and there the attacker"
                f" {listed(named & sitting)} has a say on its own attack."
            )
            remedy = "If the text says so, keep it; if not, name another judge, or take the vote away with `without`."
            yield report(CODE, SEVERITY, line.where, message, remedy)
