"""Clashes over help: one that an attacker can stop, and help owed to both sides of one fight.

Whether an attacker can stop help against itself is found by the check `attacker-veto`; here it only gets a scenario.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedera.analysis import staging
from foedera.analysis.clashes import Candidate, Ground, Probe
from foedera.analysis.clauses import Clauses
from foedera.analysis.staging import Act, Stage
from foedera.engine.instance import duty_of
from foedera.language.checks.attacker_veto import HELP, Veto
from foedera.model.blocks import Provision
from foedera.model.conflict import ATTACKER_VETO, BOTH_SIDES
from foedera.model.lines import When
from foedera.model.terms import Pattern

OWED = frozenset({"yes", "no performance on record"})
WAITING = frozenset({"conditional", "no", "blocked"})
FIGHTS = 4
"""How many fights are tried for one pair of texts before it is given up."""
ATTACK = "armed_attack"


# ------------------------------------------------------------------------------------------------ vetoes


def vetoed(ground: Ground, found: Iterable[Veto], fought: Iterable[tuple[str, str]]) -> Iterator[Candidate]:
    """A scenario for every veto: all but the attacker vote for help.

    Args:
        fought: Pairs of attacker and attacked on record: a veto is shown by one of these first, whoever they are.
    """
    known = set(fought)
    for veto in found:
        text = ground.texts.get(veto.names.text.agreement.id)
        victims = sorted(veto.victims) or sorted(text.bound(veto.provision) if text is not None else ())
        if text is None or not victims:
            continue
        order = sorted(veto.attackers - {victims[0]}, key=lambda code: ((code, victims[0]) not in known, code))
        for attacker in order[:1]:
            yield from _vetoed(ground, text, veto, attacker, victims[0])


def _vetoed(ground: Ground, text: Clauses, veto: Veto, attacker: str, victim: str) -> Iterator[Candidate]:
    provision, day = veto.provision, ground.shared(text, text)
    if day is None:
        return
    stage = Stage(day[0])
    env = {"V": victim}
    awaited = [line.pattern for line in provision.lines if isinstance(line, When) and line.pattern != veto.pattern]
    if not all(_attack(stage, text, pattern, attacker, victim, env, ground) for pattern in awaited):
        return
    topic = veto.pattern.slot("on") or veto.pattern.slot("object")
    matter = next((given.id for given in stage.given), "")
    voters = _voters(text, veto)
    others = tuple(code for code in voters if code != attacker)
    slots = {"on": (topic.name or topic.role,) if topic is not None else (), "to": (veto.organ,)}
    stage.event(Act("vote", others, slots), about=matter, outcome="approved")
    against = stage.event(Act("vote", (attacker,), slots), about=matter, outcome="rejected")
    reading = veto.line.reading
    yield Candidate(
        kind=ATTACKER_VETO, day=day[0], given=tuple(stage.given), flip=f"{attacker} votes for help as well",
        changes=(f"outcome of {against} to approved",),
        probes=(
            Probe(
                text=text, provision=provision, bearers=text.bound(provision) - {attacker, victim}, to=victim, against=attacker,
                wanted=WAITING, without=OWED, pins=((reading.axis, reading.name),) if reading is not None else (),
            ),
        ),
        told=f"Help against {attacker} needs the vote of {attacker}: {{who}} cannot owe it against the will of the attacker. "
        + _who_could(veto.attackers - {attacker, victim}),
    )  # fmt: skip


def _who_could(others: frozenset[str]) -> str:
    return f"The same would hold of an attack by {' or '.join(sorted(others))}." if others else ""


def _voters(text: Clauses, veto: Veto) -> tuple[str, ...]:
    organ = text.law.organs.get(veto.organ)
    role = (organ.members.role or organ.members.name) if organ is not None else veto.organ
    return tuple(sorted(text.members(role)))


def _attack(
    stage: Stage, text: Clauses, pattern: Pattern, attacker: str, victim: str, env: dict[str, str], ground: Ground
) -> bool:  # fmt: skip
    """Stage a trigger with these two as its sides."""
    for slot in pattern.slots:
        code = {"by": attacker, "on": victim}.get(slot.preposition)
        if code is not None and slot.ref.name[:1].isupper() and len(slot.ref.name) <= 2:
            env[slot.ref.name] = code
    if pattern.slot("by") is None and any(text.lexicon.classes.below(name, ATTACK) for name in pattern.classes):
        name = stage.event(Act(pattern.classes[0], (attacker,), {"on": (victim,)}), place=ground.places.get(victim, ""))
        if pattern.called:
            env[pattern.called] = name
        return True
    return staging.when(stage, text, pattern, env, ground.places)


# ------------------------------------------------------------------------------------------------ both sides


def both_sides(ground: Ground) -> Iterator[tuple[Candidate, ...]]:
    """For each two duties to help, the fights in which one State would owe help to both sides: as many as are worth trying."""
    helps = [(text, one) for text in ground.texts.values() for one in _helping(text)]
    for number, (one, p) in enumerate(helps):
        for other, q in helps[number:]:
            met = ground.shared(one, other)
            if met is not None:
                found = tuple(_fights(ground, met, p, q))
                if found:
                    yield found


def _helping(text: Clauses) -> Iterator[Provision]:
    """Duties to help somebody who is attacked."""
    for one in text.law.provisions.values():
        duty = duty_of(one)
        if duty is None or duty.act is None or duty.modality not in ("must", "intends") or _trigger(text, one) is None:
            continue
        if any(text.lexicon.classes.below(name, general) for name in duty.act.classes for general in HELP):
            yield one


def _trigger(text: Clauses, provision: Provision) -> Pattern | None:
    for line in provision.lines:
        if not isinstance(line, When) or line.pattern.state or line.pattern.slot("on") is None:
            continue
        if any(text.lexicon.classes.below(ATTACK, name) for name in line.pattern.classes):
            return line.pattern
    return None


def _side(text: Clauses, provision: Provision, preposition: str) -> frozenset[str] | None:
    """Who may stand on a side of the attack; None if anybody may."""
    pattern = _trigger(text, provision)
    assert pattern is not None
    ref = pattern.slot(preposition)
    if ref is None:
        return None
    role = staging.roles_asked(provision).get(ref.name, ref.role)
    found = frozenset(ref.among) or (text.members(role) if role in text.law.roles else text.members(ref.name))
    return found or None


def _fights(ground: Ground, met: tuple[str, Clauses, Clauses], p: Provision, q: Provision) -> Iterator[Candidate]:
    day, one, other = met
    first, second = _side(one, p, "on"), _side(other, q, "on")
    if first is None or second is None:
        return
    tried = 0
    for victim in sorted(first):
        for attacker in sorted(second):
            allowed = (_side(one, p, "by"), attacker), (_side(other, q, "by"), victim)
            if attacker == victim or any(side is not None and code not in side for side, code in allowed):
                continue
            helpers = (one.bound(p) & other.bound(q)) - {victim, attacker}
            if helpers and attacker in ground.places and victim in ground.places:
                tried += 1
                yield from _fight(ground, day, (one, p), (other, q), victim, attacker, helpers)
                if tried >= FIGHTS:
                    return


def _fight(
    ground: Ground, day: str, left: tuple[Clauses, Provision], right: tuple[Clauses, Provision], victim: str, attacker: str,
    helpers: frozenset[str],
) -> Iterator[Candidate]:  # fmt: skip
    stage = Stage(day)
    for (text, provision), attacked, by in ((left, victim, attacker), (right, attacker, victim)):
        env: dict[str, str] = {}
        for line in provision.lines:
            if isinstance(line, When) and not _attack(stage, text, line.pattern, by, attacked, env, ground):
                return
    mine = Probe(text=left[0], provision=left[1], bearers=helpers, to=victim, against=attacker, wanted=OWED, without=OWED)
    theirs = Probe(text=right[0], provision=right[1], bearers=helpers, to=attacker, against=victim, wanted=OWED, without=WAITING)
    last = next((given.id for given in stage.given if f"on {attacker}" in given.words), "")
    yield Candidate(
        kind=BOTH_SIDES, day=day, given=tuple(stage.given), removed=(last,), flip=f"{victim} does not attack {attacker}",
        probes=(mine, theirs),
        told=f"If {victim} and {attacker} attack each other, help is owed to both, to each against the other: helping one side"
        " against the other and the other against it cannot both be done by {who}.",
        together=True,
    )  # fmt: skip
