"""Take a record of performance away: silence is no breach, unless the record is declared complete for that kind of act until then.

Every act that an answer counts as performance is taken off the record, one at a time, and the question asked again. What comes
out is held against the meaning, written here a second time: *breached* (in a text that binds in law) and *not done* (in one that
does not) only where somebody declared the record of this class of act, or a class above it, complete beyond the due date; a
declaration about `all` never counts; and *no performance on record* only where nobody did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from tests.engine.asking import classes
from tests.engine.refining import PLAIN, Family, asked

from foedera.engine.answer import Answer, answers
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.engine.lifecycle import BREACHED, FULFILLED, LATE, NOT_DONE, PARTIAL, UNRECORDED, Life
from foedera.engine.occurrence import Record
from foedera.engine.world import Question, Setting
from foedera.errors import TooManyWorlds
from foedera.model.blocks import Provision
from foedera.model.lines import Binding
from foedera.model.reference import Classes
from foedera.model.time import DAY
from foedera.workspace import scenarios
from foedera.workspace.library import Library

PERFORMED = (FULFILLED, LATE, PARTIAL)
SILENT = (BREACHED, NOT_DONE, UNRECORDED)


def lives(found: Iterable[Answer]) -> Iterator[tuple[Answer, Life]]:
    """Every life of every answer."""
    for one in found:
        for row in one.rows:
            for life in row.standing.lives:
                yield one, life


def performing(found: Iterable[Answer]) -> set[str]:
    """The acts counted as performance of a duty, in whichever of its worlds."""
    return {act for _, life in lives(found) if life.status in PERFORMED for act in life.acts}


def names(provision: Provision, tree: Classes) -> set[str]:
    """Classes a declaration of completeness may name to cover the acts that a provision asks for."""
    duty = duty_of(provision)
    own = duty.act.classes if duty is not None and duty.act is not None else ()
    return {cls for name in own for cls in (name, *tree.ancestors(name))} - {"all"}


def wrong(life: Life, provision: Provision, binding: str, horizons: Mapping[str, int], tree: Classes) -> str:
    """How a life without performance goes against the meaning; empty if it does not."""
    if life.status not in SILENT:
        return ""
    due, duty = life.clock.due, duty_of(provision)
    if due is None:
        return f"{life.status} without a due date"
    declared = max((horizons[name] for name in names(provision, tree) if name in horizons), default=None)
    if life.status == UNRECORDED:
        return f"{life.status}, though the record is declared complete" if declared is not None and declared >= due.hi else ""
    if declared is None or declared < due.lo:
        return f"{life.status}, though nobody declared the record complete"
    force = next((line.force for line in provision.lines if isinstance(line, Binding)), binding)
    binds = force in ("legal", "domestic") and duty is not None and duty.modality != "intends"
    return "" if binds == (life.status == BREACHED) else f"{life.status} in a text that is {force}"


# ------------------------------------------------------------------------------------------------ random worlds


def examine(seed: int, count: Counter[str], *, family: Family = PLAIN) -> str:
    """Take each performance of a world away. Says what goes against the meaning; empty if nothing does."""
    world = family.world(seed)
    provision = next(block for block in world.text.provisions if block.id == world.provision)
    binding = next(line.force for line in world.text.agreement.lines if isinstance(line, Binding))
    horizons = world.horizons
    try:
        before = asked(world)
        taken = {act: asked(msgspec.structs.replace(world, events=tuple(one for one in world.events if one.id != act)))
                 for act in sorted(performing(before)) if any(one.id == act for one in world.events)}  # fmt: skip
    except TooManyWorlds:
        return ""
    count["worlds"] += 1
    count["acts taken away"] += len(taken)
    for act, found in (("nothing", before), *taken.items()):
        for _, life in lives(found):
            fault = wrong(life, provision, binding, horizons, classes())
            if fault:
                return f"world {seed} without {act}: {fault}\n{family.written(seed)}\n{world.told()}"
            if act != "nothing":
                count[f"then {life.status}"] += 1
    return ""


# ------------------------------------------------------------------------------------------------ the shipped record


def of_library(library: Library, as_of: int) -> tuple[list[str], Counter[str]]:
    """Each recorded act that performs something, taken away: what goes against the meaning, and what the duties become."""
    question = Question(as_of=as_of, known_at=as_of)
    here = Setting(library.laws, library.record, library.actors, library.places, library.classes, question)
    faults: list[str] = []
    count: Counter[str] = Counter()
    for law in library.laws.by_id.values():
        for provision in law.provisions.values():
            faults += _taken_away(here, law, provision, count)
    return faults, count


def of_scenarios(library: Library, *, declared: bool) -> tuple[list[str], Counter[str]]:
    """The same for every act that a scenario gives, or finds on record, and that performs what the scenario asks about.

    Args:
        declared: As if the record of everything had been declared complete, class by class, beyond the moment asked about.
    """
    faults: list[str] = []
    count: Counter[str] = Counter()
    for scenario in library.scenarios:
        record = scenarios.given_record(library, scenario)
        for question in scenario.questions:
            here = _later(scenarios.setting_for(library, record, question.ask))
            if declared:
                limits = dict.fromkeys(library.classes.ids(), here.question.as_of + 1)
                here = msgspec.structs.replace(here, record=_with_horizons(record, limits), memo={})
            for name in dict.fromkeys(expect.provision for expect in question.expects):
                law = library.laws.by_id[name.partition("/")[0]]
                faults += _taken_away(here, law, law.provisions[name.partition("/")[2]], count)
    return faults, count


def _later(here: Setting) -> Setting:
    """Forty days on, when what was due in hours or days is overdue."""
    question = here.question
    moved = msgspec.structs.replace(question, as_of=question.as_of + 40 * DAY, known_at=question.known_at + 40 * DAY)
    return msgspec.structs.replace(here, question=moved, memo={})


def _with_horizons(record: Record, horizons: Mapping[str, int]) -> Record:
    return Record(record.occurrences, record.claims, horizons=horizons, closed=record.closed)


def _taken_away(here: Setting, law: Law, provision: Provision, count: Counter[str]) -> Iterator[str]:
    for act in sorted(performing(answers(here, law, provision))):
        if act not in here.record.by_id:
            continue
        count["acts taken away"] += 1
        less = msgspec.structs.replace(here, record=here.record.with_changes(drop=(act,)), memo={})
        for one, life in lives(answers(less, law, provision)):
            fault = wrong(life, provision, law.binding, less.record.horizons, less.classes)
            if fault:
                yield f"{law.id}/{provision.id} {one.bearer} {one.events} without {act}: {fault}"
            if act in life.acts:
                yield f"{law.id}/{provision.id} {one.bearer} is still performed by {act}"
            count[f"then {life.status}"] += 1
