"""Pairs of provisions that look as if they could not both be kept, each with a scenario in which that would show.

Nothing is decided here: a candidate is a clash only once the engine has answered its scenario as it expects. Which acts lead to
which, and what undoes what, stands in the classes of the library, not in this code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from foedera.analysis import staging
from foedera.analysis.clauses import Clauses
from foedera.analysis.staging import Act, Given, Stage
from foedera.engine.instance import duty_of
from foedera.model.blocks import Provision
from foedera.model.classes import CONTRARY_TO
from foedera.model.conflict import DUTY_PROHIBITION, NO_CONFLICT_CLAUSE, PROMISE_DEMAND, Hinge
from foedera.model.lines import Duty, Guard, JudgeOf, Toward, When
from foedera.model.terms import Is, Pattern

DONE = frozenset({"adopted", "used", "fulfilled", "late", "partial", "kept", "yes"})
"""Answers that say that a duty was performed or a right used; `yes` alone only where nothing more is known."""
OPEN = frozenset({"yes", "available", "unused", "no performance on record", "conditional", "not done", "breached"})
KEPT, BROKEN = frozenset({"respected"}), frozenset({"violated"})
DUTIES = ("must", "must_maintain", "intends")
RIGHTS = ("power", "may")
ENGAGEMENTS = ("legal", "contested", "proposed")
"""A declaration that binds in politics alone is no engagement in the sense of a clause against engagements in conflict."""
CONFLICTING = "conflicting_engagement"
"""Class of the engagements that a text may speak of as in conflict with itself."""


class Probe(msgspec.Struct, frozen=True, kw_only=True):
    """One provision asked in the scenario.

    Attributes:
        bearers: Who is asked about.
        to, against: Counterparty and attacker asked about; empty: any.
        wanted: Answers with which the clash shows; `without` those that the flip must give; empty: any.
        pins: Reading that the clash is about.
    """

    text: Clauses
    provision: Provision
    bearers: frozenset[str]
    to: str = ""
    against: str = ""
    wanted: frozenset[str]
    without: frozenset[str] = frozenset()
    pins: tuple[tuple[str, str], ...] = ()


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """What may be a clash, and the scenario that would show it.

    Attributes:
        together: The same bearers must stand in every probe.
        removed, added, changes: The flip; `flip` its title.
        told: What cannot both be done; `{who}` stands for the bearers of the last probe, `{first}` for those of the first.
        spoken: Words of others on which the clash hangs; `hinges` readings on which the clash that it rests on hangs.
    """

    kind: str
    probes: tuple[Probe, ...]
    day: str
    given: tuple[Given, ...]
    flip: str
    removed: tuple[str, ...] = ()
    added: tuple[Given, ...] = ()
    changes: tuple[str, ...] = ()
    told: str
    together: bool = False
    spoken: tuple[str, ...] = ()
    hinges: tuple[Hinge, ...] = ()


class Ground(msgspec.Struct, frozen=True):
    """What the search stands on.

    Attributes:
        texts: Every agreement with its evidence, by id, read at the date asked about.
        shared: The day on which two texts are asked together and both as read then; None if they never stood together.
        applicants: Organisation to those who, on record, have applied and are not in it.
        places: Actor to the place where an attack on it would be staged.
    """

    texts: Mapping[str, Clauses]
    shared: Callable[[Clauses, Clauses], tuple[str, Clauses, Clauses] | None]
    applicants: Mapping[str, tuple[str, ...]]
    places: Mapping[str, str]


def duties(text: Clauses, *modalities: str) -> Iterator[tuple[Provision, Duty, Pattern]]:
    """The provisions of these kinds with their act."""
    for one in text.law.provisions.values():
        duty = duty_of(one)
        if duty is not None and duty.act is not None and duty.modality in modalities:
            yield one, duty, duty.act


def below(text: Clauses, cls: str, pattern: Pattern) -> bool:
    """Whether an act of this class is one that the pattern means."""
    return any(text.lexicon.classes.below(cls, name) for name in pattern.classes)


def barred(ground: Ground) -> Iterator[Candidate]:
    """A duty or right whose performance another provision forbids, to the same or to those it is offered to."""
    for one, other in _pairs(ground):
        for p, _, _ in duties(one, *DUTIES, *RIGHTS):
            for q, _, forbidden in duties(other, "must_not"):
                if q is not p and _may_meet(one, p, other, forbidden):
                    yield from _barred(ground, one, p, other, q)


def _pairs(ground: Ground) -> Iterator[tuple[Clauses, Clauses]]:
    for one in ground.texts.values():
        for other in ground.texts.values():
            yield one, other


def _may_meet(one: Clauses, p: Provision, other: Clauses, forbidden: Pattern) -> bool:
    """Whether the act, or one that it leads to, is of the class forbidden: a look at the classes alone."""
    whom = ("?",)
    return any(
        below(other, chain[-1].cls, forbidden) for act in staging.acts(one, p, whom)[:1] for chain in staging.follow(one, act)
    )


def _barred(ground: Ground, one: Clauses, p: Provision, other: Clauses, q: Provision) -> Iterator[Candidate]:
    met = ground.shared(one, other)
    if met is None:
        return
    day, one, other = met
    forbidden = duty_of(q).act  # type: ignore[union-attr]
    assert forbidden is not None
    for act in staging.acts(one, p, _whom(ground, one, other, q, forbidden)):
        for chain in staging.follow(one, act):
            doers = frozenset(chain[-1].doers) | _as_one(one, p, chain[-1])
            if below(other, chain[-1].cls, forbidden) and doers & other.bound(q):
                yield from _staged(ground, day, (one, p), (other, q), chain, doers & other.bound(q))


def _as_one(text: Clauses, provision: Provision, act: Act) -> frozenset[str]:
    """The organisation that acts when all its members do so jointly."""
    joint = any(getattr(line, "form", "") == "jointly" for line in provision.lines)
    if not joint or set(act.doers) != set(text.bound(provision)):
        return frozenset()
    return frozenset((staging.organisation(text),)) - {""}


def _whom(ground: Ground, one: Clauses, other: Clauses, q: Provision, forbidden: Pattern) -> tuple[str, ...]:
    """Whom an open placeholder is filled with: those whom the prohibition names, first those that have applied."""
    applied = ground.applicants.get(staging.organisation(one), ())
    ref = forbidden.slot("object")
    named = staging.names(other, ref, {}) if ref is not None and ref.quantifier not in ("any", "every") else ()
    named = tuple(code for code in named if code in one.lexicon.actors.codes())
    bound = other.bound(q)
    among = [code for code in applied if code in bound or (code in named if named and ref is not None else True)]
    return tuple(among[:1])


def _staged(
    ground: Ground, day: str, left: tuple[Clauses, Provision], right: tuple[Clauses, Provision], chain: tuple[Act, ...],
    doers: frozenset[str],
) -> Iterator[Candidate]:  # fmt: skip
    (one, p), (other, q) = left, right
    duty = duty_of(p)
    assert duty is not None
    assert duty.act is not None
    whom = next(iter(chain[0].filler("object")), "")
    stage = Stage(day)
    env = {slot.ref.name: whom for slot in duty.act.slots if slot.preposition == "of"} if whom else {}
    if not staging.set_off(stage, one, p, env, ground.places):
        return
    before = len(stage.given)
    performed = _perform(stage, one, duty.act, chain[0])
    matter = performed if one.lexicon.classes.below(duty.act.classes[0], staging.DECIDE) else ""
    for act in chain if matter else chain[1:]:
        if act is not chain[0] or below(other, act.cls, duty_of(q).act):  # type: ignore[union-attr,arg-type]
            together = tuple(sorted(set(act.doers) | (_as_one(one, p, act) if act.doers == chain[0].doers else frozenset())))
            stage.event(Act(act.cls, together, act.slots), about=matter)
    spoken = _spoken(stage, other, q, stage.given[-1].id)
    done = tuple(given.id for given in stage.given[before:])
    swapped = chain[-1].doers != chain[0].doers
    to = whom if any(isinstance(line, Toward) and line.ref.name in env for line in p.lines) else ""
    right_to_act = duty.modality in RIGHTS
    body = next(iter(_as_one(one, p, chain[-1]) & doers), "")
    yield Candidate(
        kind=DUTY_PROHIBITION, day=day, given=tuple(stage.given), removed=done, spoken=spoken,
        flip="it is left undone" if not right_to_act else "the right is not used",
        probes=(
            Probe(text=one, provision=p, bearers=frozenset(chain[0].doers), to=to, wanted=DONE - {"yes"}, without=OPEN),
            Probe(text=other, provision=q, bearers=doers, wanted=BROKEN, without=KEPT),
        ),
        told=_told(right_to_act=right_to_act, swapped=swapped, body=body), together=not swapped and not body,
    )  # fmt: skip


def _told(*, right_to_act: bool, swapped: bool, body: str) -> str:
    if swapped:
        return "What {first} may offer by the one, {who} must not accept by the other: both cannot be done."
    acting = f" ({body} acts when all its members do: {{first}})" if body else ""
    if right_to_act:
        words = "Whoever uses the right acts against the prohibition; whoever keeps to the prohibition leaves the right unused"
    else:
        words = "Whoever performs the one acts against the other; whoever keeps to the other does not perform the one"
    return f"{words}: for {{who}} both cannot be done{acting}."


def _perform(stage: Stage, text: Clauses, act: Pattern, done: Act) -> str:
    """The act that performs a provision: a decision where the text wants one, else the act itself."""
    if not text.lexicon.classes.below(act.classes[0], staging.DECIDE):
        return stage.event(done)
    through = act.slot("through") or act.slot("by") or act.slot("in")
    organ = (through.name or through.role,) if through is not None else done.doers
    topic = act.slot("on") or act.slot("object")
    assert topic is not None
    slots = {"on": (topic.name or topic.role,), "of": done.filler("object")}
    return stage.event(Act("decision", organ, slots), outcome="adopted")


def _spoken(stage: Stage, text: Clauses, q: Provision, act: str) -> tuple[str, ...]:
    """Where an exception is a word that any party may judge, somebody to whom it is owed says that it does not hold."""
    judged = {line.word for line in q.lines if isinstance(line, JudgeOf) and line.form in ("any_party", "each_party")}
    speaker = next(iter(sorted(text.receiving(q) - text.bound(q)) or sorted(text.receiving(q))), "")
    found = []
    for line in q.lines:
        condition = line.condition if isinstance(line, Guard) and line.keyword == "unless" else None
        if isinstance(condition, Is) and condition.negated and condition.word in judged and speaker:
            stage.claim(speaker, act, condition.word)
            found.append(f"{speaker} says that the act is {condition.word.replace('_', ' ')}")
    return tuple(found)


# ------------------------------------------------------------------------------------------------ promises and demands


def crossed(ground: Ground) -> Iterator[Candidate]:
    """An act that one text demands of somebody, and that another promises this very party others will not do or will undo."""
    for one, other in _pairs(ground):
        if one is other:
            continue
        for p, _, _ in duties(one, *DUTIES):
            if any(isinstance(line, When) for line in p.lines):
                continue
            for q, duty, kept in duties(other, "must_not", "must", "intends", "must_maintain"):
                if not any(isinstance(line, When) for line in q.lines) and _against(one, p, duty, kept):
                    yield from _crossed(ground, one, p, other, q)


def _against(one: Clauses, p: Provision, duty: Duty, kept: Pattern) -> bool:
    act = duty_of(p).act  # type: ignore[union-attr]
    assert act is not None
    classes = one.lexicon.classes
    if duty.modality == "must_not":
        return any(classes.below(act.classes[0], name) for name in kept.classes)
    undone = classes.tied(act.classes[0], CONTRARY_TO)
    same = act.slot("object") is not None and act.slot("object") == kept.slot("object")
    return same and any(classes.below(name, other) for name in kept.classes for other in undone)


def _crossed(ground: Ground, one: Clauses, p: Provision, other: Clauses, q: Provision) -> Iterator[Candidate]:
    met = ground.shared(one, other)
    if met is None:
        return
    day, one, other = met
    duty = duty_of(q)
    assert duty is not None
    assert duty.act is not None
    for act in staging.acts(one, p):
        doers = frozenset(act.doers)
        if doers & other.bound(q) or not doers & other.receiving(q) or not _same_object(other, duty.act, act):
            continue
        stage = Stage(day)
        done = stage.event(act)
        forbids = duty.modality == "must_not"
        more = Stage(day)
        more.given = list(stage.given)
        more.event(Act(act.cls, tuple(sorted(other.bound(q))), act.slots))
        left = Probe(
            text=one, provision=p, bearers=doers, wanted=DONE - {"yes"}, without=frozenset() if forbids else OPEN
        )
        right = Probe(
            text=other, provision=q, bearers=other.bound(q), wanted=KEPT if forbids else OPEN, without=BROKEN if forbids else OPEN
        )
        yield Candidate(
            kind=PROMISE_DEMAND, day=day, given=tuple(stage.given), added=tuple(more.given[1:]) if forbids else (),
            removed=() if forbids else (done,), probes=(left, right),
            flip="those who gave the promise do the same" if forbids else "the demand is not met",
            told=_pulled("of {first} what", "not do") if forbids else _pulled("that {first} undo what", "do"),
        )  # fmt: skip


def _pulled(demand: str, promise: str) -> str:
    return (
        f"The one demands {demand} the other promises {{first}} that others will {promise} ({{who}}): each can be kept to the"
        " letter by those it binds, but both cannot be done to one end."
    )


def _same_object(text: Clauses, kept: Pattern, act: Act) -> bool:
    """Whether the two are about the same things: every slot of the promise is filled by what the act is done to."""
    told = [slot for slot in kept.slots if slot.preposition in ("object", "on", "of", "to") and act.filler(slot.preposition)]
    return all(set(staging.names(text, slot.ref, {})) & set(act.filler(slot.preposition)) for slot in told)


def clauses_against(text: Clauses) -> Iterator[tuple[Provision, Duty]]:
    """Provisions about engagements in conflict with the text."""
    for one, duty, act in duties(text, "must_not", *DUTIES):
        ref = act.slot("object")
        if ref is not None and text.lexicon.classes.canonical(ref.name) == CONFLICTING:
            yield one, duty


def _obliged(text: Clauses) -> frozenset[str]:
    """Everybody who would owe something under a text, or must not do something."""
    return frozenset(code for one, _, _ in duties(text, *DUTIES, "must_not") for code in text.bound(one))


class Clash(msgspec.Struct, frozen=True):
    """A clash that was found between two texts.

    Attributes:
        base: Its candidate.
        probes: Its probes with the readings under which it shows, and `stood`, for whom.
        mine, other: Number of the probe in the text looked at, and of the one in the text that clashes with it.
    """

    base: Candidate
    probes: tuple[Probe, ...]
    stood: tuple[tuple[str, ...], ...]
    mine: int
    other: int


def engaged(clash: Clash, provision: Provision, duty: Duty, hinges: tuple[Hinge, ...]) -> Candidate | None:
    """A clause of one text against engagements in conflict with it, and the other text, which was found to clash with its own."""
    text, against, base = clash.probes[clash.mine].text, clash.probes[clash.other], clash.base
    both = text.bound(provision) & _obliged(against.text)
    if not both or against.text.law.binding not in ENGAGEMENTS:
        return None
    forbids = duty.modality == "must_not"
    stage = Stage(base.day)
    stage.given = list(base.given)
    name = stage.event(Act("conclude" if forbids else "end", tuple(sorted(both)), {"object": (CONFLICTING,)}))
    clause = Probe(
        text=text, provision=provision, bearers=both, wanted=BROKEN if forbids else DONE - {"yes"},
        without=KEPT if forbids else OPEN,
    )  # fmt: skip
    side = msgspec.structs.replace(against, bearers=frozenset(clash.stood[clash.other]), without=frozenset())
    told = "by the clause {first} must not enter into" if forbids else "by the clause {first} must end"
    return Candidate(
        kind=NO_CONFLICT_CLAUSE, day=base.day, given=tuple(stage.given), removed=(name,),
        flip="the engagement is not entered into" if forbids else "the engagement is not ended", probes=(clause, side),
        told=f"The texts clash ({clash.probes[0].provision.id} and {clash.probes[1].provision.id}, see there), and {told} what"
        " is in conflict with its text: for {first} both texts cannot be in force and the clause kept. Who finds that there is"
        " a conflict is not stated.",
        spoken=base.spoken, hinges=hinges,
    )  # fmt: skip
