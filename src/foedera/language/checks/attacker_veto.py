"""An attacker that must agree before others may help holds a veto over help against itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.errors import Problem
from foedera.language.catalogue import Explanation
from foedera.language.checks.attacks import VETO, Attack, attacks, bars_interested, rule_of, voters
from foedera.language.checks.ground import Ground, Names, listed, report
from foedera.language.checks.walk import Said, said
from foedera.model.blocks import Provision
from foedera.model.lines import Duty, Guard, When
from foedera.model.terms import AllOf, AnyCondition, Happened, Pattern, Ref

CODE = "attacker-veto"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "Help against an attack waits for a decision that every member of an organ must join, and the attacker is, or may be, one"
    " of the members. It would hold a veto over help against itself. Real texts do say so; the finding stays a warning.",
    'agreement a "A"\nrole party: RUS, UKR\norgan council of party\n  rule unanimous\nprovision p\n'
    "  when attack by RUS on UKR called A\n  when decision on assist by council about A called D\n  each party G except RUS\n"
    "  must assist UKR about A\n",
    'agreement a "A"\nrole party: RUS, UKR\norgan council of party\n  rule unanimous\n  without RUS\nprovision p\n'
    "  when attack by RUS on UKR called A\n  when decision on assist by council about A called D\n  each party G except RUS\n"
    "  must assist UKR about A\n",
)
_OWED = ("must", "must_maintain", "intends", "may")
HELP = ("assist", "respond", "measures", "fight", "impose", "deploy", "supply", "intervention")
"""Classes of act that help against an attack consists of."""


class Veto(NamedTuple):
    """Help that waits for a decision in which a possible attacker has a vote that can stop it.

    Attributes:
        names: The agreement.
        provision: The help.
        line: The line that waits for the decision, and the reading it stands in.
        pattern: The decision.
        organ: The organ or role that decides.
        rule: The rule of decision in words.
        attackers: Codes of those with a vote who may be the attacker.
        victims: Codes of those attacked, where the trigger names them.
    """

    names: Names
    provision: Provision
    line: Said
    pattern: Pattern
    organ: str
    rule: str
    attackers: frozenset[str]
    victims: frozenset[str]


def check(ground: Ground) -> Iterator[Problem]:
    """Help against an attack that waits for a decision in which a possible attacker has a vote that can stop it."""
    return map(_problem, vetoes(ground))


def vetoes(ground: Ground) -> Iterator[Veto]:
    """Every such help of every agreement, once for each line that makes it wait."""
    for names in ground.agreements.values():
        for provision in names.text.provisions:
            if not any(_helps(ground, line) for line in provision.lines):
                continue
            found = list(attacks(ground, names, provision))
            for one in said(provision.lines):
                for pattern in _awaited(one):
                    yield from _vetoes(names, provision, found, one, pattern)


def _helps(ground: Ground, line: object) -> bool:
    if not isinstance(line, Duty) or line.act is None or line.modality not in _OWED:
        return False
    return not ground.classes.ids() or any(
        ground.classes.below(name, general) for name in line.act.classes for general in HELP
    )


def _awaited(one: Said) -> Iterator[Pattern]:
    """What must have happened before anything is owed."""
    if isinstance(one.line, When):
        yield one.line.pattern
    elif isinstance(one.line, Guard) and one.line.keyword in ("provided", "so long as"):
        yield from _patterns(one.line.condition)


def _patterns(condition: AnyCondition) -> Iterator[Pattern]:
    if isinstance(condition, Happened) and not condition.negated:
        yield condition.pattern
    elif isinstance(condition, AllOf):
        for item in condition.items:
            yield from _patterns(item)


def _vetoes(names: Names, provision: Provision, found: list[Attack], one: Said, pattern: Pattern) -> Iterator[Veto]:
    ref = pattern.slot("by")
    if ref is None or not found:
        return
    voting, rule = _voting(names, ref)
    attackers = frozenset[str]().union(*(attack.possible(voting) for attack in found))
    victims = frozenset[str]().union(*(attack.victims for attack in found))
    if attackers:
        yield Veto(names, provision, one, pattern, ref.name or ref.role, rule, attackers, victims)


def _problem(one: Veto) -> Problem:
    under = f", {one.line.under}" if one.line.under else ""
    one_of = "which is named as the attacker" if len(one.attackers) == 1 else "any of which may be the attacker"
    message = (
        f"`{one.organ}` must first agree, by {one.rule}{under}, before `{one.provision.id}` of"
        f" `{one.names.text.agreement.id}` is owed; in it sit {listed(one.attackers)}, {one_of}, so that an attacker would"
        " hold a veto over help against itself."
    )
    remedy = "If the text says so, keep it: answers will show who can block. If not, add `without` or `except` to the organ."
    return report(CODE, SEVERITY, one.line.line.where, message, remedy)


def _voting(names: Names, ref: Ref) -> tuple[frozenset[str], str]:
    """Who can stop the decision, and by which rule: an organ's members, or every member of a role."""
    organ = names.organs.get(ref.name)
    if organ is not None:
        rule = VETO.get(rule_of(organ), "")
        return (voters(names, organ) if rule and not bars_interested(organ) else frozenset()), rule
    if ref.quantifier in ("every", "each", "both") and ref.role in names.roles:
        members = names.members(ref.role)[0]
        return members - set(ref.excluding), "the consent of every member"
    return frozenset(), ""
