"""Rows about what an agreement says: what sets it off, who meets, judges and decides, what is done, where, and what else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from foedera.analysis import prose
from foedera.analysis.brief import sums
from foedera.analysis.cells import listed, silent, stated
from foedera.analysis.clauses import Clauses, notes
from foedera.analysis.english import word
from foedera.engine.instance import bearer_of, duty_of
from foedera.model.blocks import Provision
from foedera.model.comparison import Cell
from foedera.model.lines import Guard, JudgeOf, Manner, Means, Note, Rule, WaivedBy, When
from foedera.model.terms import AllOf, AnyCondition, AnyOf, Is, PlaceIn, PlaceNorth

_NAMED = 12
_LAND = ("territory", "borders")


def trigger(clauses: Clauses) -> Cell:
    """What sets the clauses off."""
    found = [one for one in clauses.occasioned if one in clauses.meeting + clauses.deciding + clauses.helping]
    texts = {one.id: occasion(clauses, one) for one in found}
    told = [one for one in found if texts[one.id]]
    if not told:
        return silent(clauses, found)
    details = [f"{one.title or one.id}: {sentence}" for one in told for sentence in _conditions(clauses, one)]
    return stated(listed(texts[one.id] for one in told), clauses, told, details)


def occasion(clauses: Clauses, provision: Provision) -> str:
    """What sets one clause off, in a few words."""
    brief = clauses.brief(provision)
    triggers = brief.triggers()
    if not triggers:
        return ""
    return ", ".join([" and ".join(triggers), *brief.guards()])


def _conditions(clauses: Clauses, provision: Provision) -> list[str]:
    sentences = prose.provision_sentences(clauses.lexicon, provision)
    return [text for text in sentences if text.startswith(("Only if", "Not if"))]


def meet(clauses: Clauses) -> Cell:
    """Within what time the sides meet or consult, counted from what."""
    return _time(clauses, clauses.meeting)


def help_time(clauses: Clauses) -> Cell:
    """Within what time help, or the decision on it, is due."""
    return _time(clauses, clauses.deciding + clauses.helping)


def _time(clauses: Clauses, found: Sequence[Provision]) -> Cell:
    timed = [(one, clauses.brief(one).clocks()) for one in found]
    told = [one for one, clocks in timed if clocks]
    if not told:
        return silent(clauses, found)
    return stated(listed(text for _, clocks in timed for text in clocks), clauses, told, _remarks(told))


def _remarks(found: Iterable[Provision]) -> Iterator[str]:
    return (note for one in found for note in notes(one))


def judge(clauses: Clauses) -> Cell:
    """Whose word settles what only somebody's word can settle."""
    asked = clauses.occasioned or clauses.standing
    found = [one for one in asked if any(isinstance(line, JudgeOf) for line in one.lines)]
    callers = [one for one in clauses.occasioned if any(_invoked(line) for line in one.lines)]
    texts = [f"{clauses.brief(one).request().removeprefix('invocation by ')}, by invoking" for one in callers]
    texts += [_judged(clauses, one, line) for one in found for line in one.lines if isinstance(line, JudgeOf)]
    if not texts:
        return silent(clauses, clauses.occasioned)
    return stated(listed(texts), clauses, [*callers, *(one for one in found if one not in callers)])


def _invoked(line: object) -> bool:
    return isinstance(line, When) and "invocation" in line.pattern.classes


def _judged(clauses: Clauses, provision: Provision, line: JudgeOf) -> str:
    brief = clauses.brief(provision)
    who = " ".join(brief.name(name).removeprefix("the ") for name in line.who) or line.form.replace("_", " ")
    return f"“{word(line.word)}”: {who}"


def decision(clauses: Clauses) -> Cell:
    """Whether somebody must decide before help is due, and by which rule."""
    texts: list[str] = []
    used: list[Provision] = []
    for one in clauses.occasioned:
        found = [*_decides(clauses, one), *_organs(clauses, one)]
        texts += found
        used += [one] * bool(found)
    alone = [one for one in clauses.helping if _each(one) and not clauses.brief(one).waits_for_decision]
    if alone and not clauses.deciding:
        texts, used = ["each for itself", *texts], [*alone, *(one for one in used if one not in alone)]
    return stated(listed(texts), clauses, used, _remarks(used)) if texts else silent(clauses, clauses.helping)


def _each(provision: Provision) -> bool:
    bearer = bearer_of(provision)
    return bearer is not None and bearer.form in ("each", "that")


def _decides(clauses: Clauses, provision: Provision) -> Iterator[str]:
    bearer = bearer_of(provision)
    if provision not in clauses.deciding or bearer is None:
        return
    brief = clauses.brief(provision)
    names = bearer.ref.among or (bearer.ref.role or bearer.ref.name,)
    who = " ".join(brief.each(name) for name in names)
    how = next((f", {line.words}" for line in provision.lines if isinstance(line, Manner)), "")
    yield (f"{who} for itself" if bearer.form == "each" else f"{bearer.form} {who}") + how


def _organs(clauses: Clauses, provision: Provision) -> Iterator[str]:
    organs = clauses.law.organs
    for line in provision.lines:
        names: list[str] = []
        if isinstance(line, When):
            names = [slot.ref.name for slot in line.pattern.slots if slot.preposition == "by" and slot.ref.name in organs]
        elif isinstance(line, JudgeOf):
            names = [name for name in line.who if name in organs]
        for name in names:
            rule = next((each.rule for each in organs[name].lines if isinstance(each, Rule)), "")
            members = organs[name].members
            codes = sorted(clauses.members(members.role or members.name))
            inside = f" ({' '.join(codes)})" if isinstance(line, When) and len(codes) < _NAMED else ""
            about = f", on “{word(line.word)}”" if isinstance(line, JudgeOf) else ""
            who = clauses.brief(provision).organ(name).removeprefix("the ")
            yield f"{who}{inside}: {word(rule) or 'rule not stated'}{about}"


def act(clauses: Clauses) -> Cell:
    """What is done, with the strength of its verb."""
    found = clauses.helping
    if not found:
        return silent(clauses)
    texts = []
    for one in found:
        brief = clauses.brief(one)
        texts.append(", ".join([brief.duty(), *brief.waits()]) + _added(clauses, one))
    return stated(listed(texts), clauses, found, _remarks(found))


def _added(clauses: Clauses, provision: Provision) -> str:
    """What a chosen reading remarks on a clause."""
    words = "; ".join(clauses.added.get(provision.id, ()))
    return f" ({words})" if words else ""


def means(clauses: Clauses) -> Cell:
    """Who chooses the means of help."""
    found = clauses.helping
    manners = [(one, line.words) for one in found for line in one.lines if isinstance(line, Manner)]
    if not manners:
        added = [note for one in found for note in clauses.added.get(one.id, ())]
        return stated(listed(added), clauses, found) if added else silent(clauses, found)
    told = [one for one in found if any(one is each for each, _ in manners)]
    return stated(listed(text for _, text in manners), clauses, told, _remarks(told))


def area(clauses: Clauses) -> Cell:
    """Where an attack has to happen to count."""
    texts, used, details = [], [], []
    for one in clauses.occasioned:
        places = [text for line in one.lines if isinstance(line, Guard) for text in _places(clauses, one, line.condition)]
        texts += places
        used += [one] * bool(places)
    for name, block in clauses.law.areas.items():
        details.append(f"{word(name)}: {prose.area_sentence(clauses.lexicon, block)}")
        details += [line.text for line in block.lines if isinstance(line, Note)]
    if texts:
        return stated(listed(texts), clauses, used, details)
    told = [part.strip() for note in clauses.law.notes for part in note.split(";") if any(word in part for word in _LAND)]
    if told:
        return stated(listed(told), clauses, (), ["from a note; no clause limits the area"])
    return silent(clauses, clauses.occasioned)


def _places(clauses: Clauses, provision: Provision, condition: AnyCondition) -> Iterator[str]:
    brief = clauses.brief(provision)
    match condition:
        case AllOf() | AnyOf():
            for item in condition.items:
                yield from _places(clauses, provision, item)
        case PlaceIn() if condition.territory is not None:
            yield f"{'not ' * condition.negated}territory of {brief.ref(condition.territory, trigger=True)}"
        case PlaceIn():
            block = clauses.law.areas.get(condition.area)
            text = prose.area_sentence(clauses.lexicon, block) if block is not None else brief.name(condition.area)
            label = f" (“{brief.label(condition.area)}”)" if block is not None and not block.excluding else ""
            yield f"{'not ' * condition.negated}{text}{label}"
        case Is() if condition.word in clauses.law.definitions:
            define = clauses.law.definitions[condition.word][0]
            if any(_has_place(line.condition) for line in define.lines if isinstance(line, Means)):
                yield define.title or word(define.name)
        case _:
            return


def _has_place(condition: AnyCondition) -> bool:
    if isinstance(condition, AllOf | AnyOf):
        return any(_has_place(item) for item in condition.items)
    return isinstance(condition, PlaceIn | PlaceNorth)


# ------------------------------------------------------------------------------------------------ without an occasion


def asks(clauses: Clauses) -> Cell:
    """What is asked of whom the help is for."""
    mutual = len(clauses.beneficiaries) > 1
    found = [one for one in clauses.standing if _asks_beneficiary(clauses, one) and not (mutual and _declares(one))]
    return _duties(clauses, found)


def _declares(provision: Provision) -> bool:
    duty = duty_of(provision)
    return duty is not None and duty.modality == "declares"


def _asks_beneficiary(clauses: Clauses, provision: Provision) -> bool:
    return bool(clauses.beneficiaries) and clauses.beneficiaries <= clauses.bound(provision)


def refrain(clauses: Clauses) -> Cell:
    """What those who promise must not do."""
    found = [
        one for one in clauses.law.provisions.values()
        if (duty := duty_of(one)) is not None and duty.modality == "must_not" and _others(clauses, one)
    ]  # fmt: skip
    return _duties(clauses, found)


def standing(clauses: Clauses) -> Cell:
    """What is done without an attack: arms, money, training, sanctions."""
    found = [
        one for one in clauses.standing
        if (duty := duty_of(one)) is not None and duty.modality not in ("must_not", "declares") and _others(clauses, one)
    ]  # fmt: skip
    return _duties(clauses, found)


def _others(clauses: Clauses, provision: Provision) -> bool:
    """Whether it binds somebody else than the beneficiary; in a mutual pact everybody is both."""
    bound = clauses.bound(provision)
    return bool(bound - clauses.beneficiaries) or (len(clauses.beneficiaries) > 1 and bool(bound))


def _duties(clauses: Clauses, found: Sequence[Provision]) -> Cell:
    if not found:
        return silent(clauses)
    texts = []
    for one in found:
        figures = ", ".join(sums(one.lines))
        texts.append(_bare(clauses, one) + (f" ({figures})" if figures else "") + _added(clauses, one))
    return stated(listed(texts), clauses, found, _remarks(found))


def _bare(clauses: Clauses, provision: Provision) -> str:
    """The act without its modal verb: all in one cell are duties."""
    duty = duty_of(provision)
    assert duty is not None
    if duty.act is None:
        return duty.text
    brief = clauses.brief(provision)
    waived = "".join(
        f" (waived by {brief.pattern(line.pattern, article=False)})" for line in provision.lines if isinstance(line, WaivedBy)
    )
    if duty.modality != "must_not":
        return brief.act(duty.act) + waived
    is_act = any(clauses.lexicon.classes.kind(name) == "act" for name in duty.act.classes)
    return f"{'not' if is_act else 'no'} {brief.act(duty.act)}{waived}"
