"""Who may be the attacker that a provision answers to, and which organs can stop an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from foedera.language.checks.ground import Ground, Names, is_actor, is_placeholder
from foedera.language.checks.walk import every
from foedera.model.blocks import Organ, Provision
from foedera.model.lines import Guard, Rule, When, Without
from foedera.model.terms import InRole, Is, Pattern, Ref

VETO = {"unanimous": "unanimity", "consensus": "consensus", "silence": "silence procedure"}
"""Rules under which a single member can stop a decision."""

_FORCE = ("use_of_force", "threat", "hostilities", "aggression")


class Attack(NamedTuple):
    """An attack that triggers a provision.

    Attributes:
        named: Codes of the attackers that the trigger names.
        among: Codes of those who may be the attacker; None if anybody may.
        victims: Codes of those attacked, who are not their own attackers.
    """

    named: frozenset[str]
    among: frozenset[str] | None
    victims: frozenset[str]

    def possible(self, members: frozenset[str]) -> frozenset[str]:
        """Which of these may be the attacker."""
        return (members if self.among is None else members & self.among) - self.victims


def attacks(ground: Ground, names: Names, provision: Provision) -> Iterator[Attack]:
    """The attacks in the trigger: a pattern of its own, or what another act is about (`request about armed_attack A`)."""
    bound = {line.pattern.called for line in provision.lines if isinstance(line, When)}
    for line in provision.lines:
        if not isinstance(line, When):
            continue
        pattern = line.pattern
        if not pattern.state and any(_is_force(ground, name) for name in pattern.classes):
            yield _attack(names, provision, pattern)
        topic = pattern.slot("about")
        if topic is not None and topic.name not in bound and _is_force(ground, topic.role):
            yield Attack(frozenset(), None, frozenset())


def _is_force(ground: Ground, name: str) -> bool:
    if not ground.classes.ids():
        return "attack" in name or name in _FORCE
    return any(ground.classes.below(name, general) for general in _FORCE)


def _attack(names: Names, provision: Provision, pattern: Pattern) -> Attack:
    victim, attacker = pattern.slot("on"), pattern.slot("by")
    victims = frozenset(_codes(victim)) if victim is not None else frozenset()
    if attacker is None:
        return Attack(frozenset(), None, victims)
    named = frozenset(_codes(attacker))
    if named:
        return Attack(named, named, victims)
    among = _members(names, attacker.role)
    return Attack(frozenset(), _narrowed(names, provision, attacker.name, among), victims)


def _codes(ref: Ref) -> tuple[str, ...]:
    return tuple(name for name in (ref.name, *ref.among) if is_actor(name))


def _members(names: Names, role: str) -> frozenset[str] | None:
    members, is_open = names.members(role) if role else (frozenset(), True)
    return None if is_open else members


def _narrowed(names: Names, provision: Provision, name: str, among: frozenset[str] | None) -> frozenset[str] | None:
    """Those who may be the attacker after the plain `provided` lines about the placeholder."""
    if not is_placeholder(name):
        return among
    out: frozenset[str] = frozenset()
    for line in provision.lines:
        condition = line.condition if isinstance(line, Guard) and line.keyword == "provided" else None
        found: frozenset[str] | None = None
        if isinstance(condition, InRole) and condition.subject == name and not condition.of:
            found = names.members(condition.role)[0] if condition.negated else _members(names, condition.role)
        elif isinstance(condition, Is) and condition.subject == name and is_actor(condition.word):
            found = frozenset({condition.word})
        if found is None or not isinstance(condition, InRole | Is):
            continue
        if condition.negated:
            out |= found
        else:
            among = found if among is None else among & found
    return among - out if among is not None else (None if not out else _everybody_but(names, out))


def _everybody_but(names: Names, out: frozenset[str]) -> frozenset[str]:
    return names.actors() - out


def rule_of(organ: Organ) -> str:
    """The organ's rule of decision; empty if the text states none."""
    return next((line.rule for line, _ in every(organ, Rule)), "")


def voters(names: Names, organ: Organ) -> frozenset[str]:
    """Codes of the members that have a vote, whoever the matter concerns."""
    ref = organ.members
    members = frozenset(_codes(ref)) | (names.members(ref.role)[0] if ref.role else frozenset())
    out: set[str] = set(_left_out(names, ref.excluding))
    for line, _ in every(organ, Without):
        out |= _left_out(names, (line.ref.name, line.ref.role, *line.ref.among))
    return members - out


def _left_out(names: Names, who: tuple[str, ...]) -> set[str]:
    return {code for name in who for code in (names.members(name)[0] if name in names.roles else (name,))}


def bars_interested(organ: Organ) -> bool:
    """Whether the party that the matter concerns has no vote."""
    return any("interested" in (line.ref.name, line.ref.role) for line, _ in every(organ, Without))
