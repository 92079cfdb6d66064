"""Putting provisions on a stage: what would have to happen so that one is owed, is performed, or is acted against.

The events are written as lines of a scenario, so that what is assumed can be read, and run again, by anybody.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from foedera.analysis.clauses import Clauses
from foedera.engine.instance import bearer_of, duty_of
from foedera.language.words import quote
from foedera.model.blocks import Provision
from foedera.model.classes import ANSWERED_BY, LEADS_TO
from foedera.model.lines import Guard, JudgeOf, Step, When
from foedera.model.terms import AnyCondition, Happened, InRole, Is, Pattern, Ref

DECIDE = "decide"


class Given(msgspec.Struct, frozen=True):
    """One line of what is given, without its keyword, and the lines below it."""

    id: str
    words: str
    properties: tuple[tuple[str, str], ...] = ()

    def text(self, keyword: str, indent: str = "  ") -> list[str]:
        """The lines as they stand in a scenario."""
        return [f"{indent}{keyword} {self.words}", *(f"{indent}  {name} {value}" for name, value in self.properties)]


class Act(msgspec.Struct, frozen=True):
    """An act that somebody does.

    Attributes:
        cls: Class of act.
        doers: Who does it.
        slots: Preposition to names; `object` for what stands directly behind the class.
    """

    cls: str
    doers: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]]

    def filler(self, preposition: str) -> tuple[str, ...]:
        """What stands behind a preposition."""
        return self.slots.get(preposition, ())


class Stage:
    """What is given, in order; every event happens on one day.

    Args:
        day: ISO date.
    """

    def __init__(self, day: str) -> None:
        self.day = day
        self.given: list[Given] = []

    def event(self, act: Act, *, about: str = "", place: str = "", outcome: str = "") -> str:
        """Add an event; gives its name."""
        name = f"E{len(self.given) + 1}"
        parts = [act.cls, ", ".join(act.filler("object"))]
        parts += [f"{slot} {', '.join(names)}" for slot, names in act.slots.items() if slot != "object" and names]
        parts += [f"by {', '.join(act.doers)}"] if act.doers else []
        parts += [f"about {about}"] if about else []
        parts += [f"with outcome {outcome}"] if outcome else []
        properties = (("at", self.day), *((("place", place),) if place else ()))
        self.given.append(Given(name, " ".join(part for part in (*parts, f"called {name}") if part), properties))
        return name

    def claim(self, speaker: str, subject: str, word: str) -> None:
        """Add somebody's word that something is so."""
        words = f"claim c{len(self.given) + 1} {speaker} says {subject} is {word}"
        self.given.append(Given(f"c{len(self.given) + 1}", words, (("said", self.day),)))


class Question(msgspec.Struct, frozen=True):
    """An `ask` in words with its expected answers in words."""

    ask: str
    expects: tuple[str, ...] = ()


class Flip(msgspec.Struct, frozen=True):
    """A small change with the answers it gives, in words."""

    title: str
    question: Question
    removed: tuple[str, ...] = ()
    added: tuple[Given, ...] = ()
    changes: tuple[str, ...] = ()


def scenario_text(
    name: str, title: str, note: str, given: Iterable[Given], questions: Sequence[Question], flips: Sequence[Flip] = ()
) -> str:
    """A scenario as text, not yet in canonical form."""
    out = [f"scenario {name} {quote(title)}", "  record none", f"  note {quote(note)}"]
    for one in given:
        out += one.text("given")
    for question in questions:
        out += [f"  ask {question.ask}", *(f"  expect {words}" for words in question.expects)]
    for flip in flips:
        out += [f"  flip {quote(flip.title)}", *(f"    change {words}" for words in flip.changes)]
        out += [f"    remove {', '.join(flip.removed)}"] if flip.removed else []
        for one in flip.added:
            out += one.text("add", "    ")
        out += [f"    ask {flip.question.ask}"] if flip.question.ask else []
        out += [f"    expect {words}" for words in flip.question.expects]
    return "\n".join(out) + "\n"


# ------------------------------------------------------------------------------------------------ names


def names(text: Clauses, ref: Ref, env: Mapping[str, str]) -> tuple[str, ...]:
    """Who or what a reference means, sorted; empty for a placeholder that nothing has bound."""
    out = {code for name in ref.excluding for code in (env.get(name, name), *text.members(name))}
    if ref.name in env:
        found: set[str] = {env[ref.name]}
    elif ref.among:
        found = {code for name in ref.among for code in (text.members(name) or {name})}
    elif _free(ref.name):
        found = set(text.members(ref.role)) if ref.role in text.law.roles else set()
    else:
        name = ref.name or ref.role
        found = set(text.members(name)) or (set() if name == "state" else {name})
    return tuple(sorted(found - out))


def _free(name: str) -> bool:
    return name[:1].isupper() and (len(name) == 1 or (len(name) == 2 and name[1].isdigit()))


def organisation(text: Clauses) -> str:
    """The organisation that one joins by this text: the one that somebody applies to; empty if there is none."""
    steps = [line.condition for status in text.law.statuses.values() for line in status.lines if isinstance(line, Step)]
    patterns = [step.pattern for step in steps if isinstance(step, Happened)]
    patterns += [duty.act for one in text.law.provisions.values() if (duty := duty_of(one)) is not None and duty.act is not None]
    for pattern in patterns:
        to = pattern.slot("to")
        applies = any(text.lexicon.classes.below(name, "application") for name in pattern.classes)
        if applies and to is not None and text.lexicon.actors.known(to.name):
            return to.name
    return ""


# ------------------------------------------------------------------------------------------------ acts


def acts(text: Clauses, provision: Provision, whom: Sequence[str] = ()) -> list[Act]:
    """What performing a duty, or using a right, comes to: one act for all, or one for each bearer where that differs.

    A decision on an act counts as that act. `whom` fills a placeholder that the text leaves open.
    """
    duty, bearer = duty_of(provision), bearer_of(provision)
    if duty is None or duty.act is None or bearer is None:
        return []
    doers = tuple(sorted(text.bound(provision)))
    own = any(bearer.ref.name in slot.ref.excluding for slot in duty.act.slots) and bearer.ref.name
    groups = [(code,) for code in doers] if own else [doers]
    return [act for group in groups for act in _act(text, duty.act, group, bearer.ref.name if own else "", whom)]


def _act(text: Clauses, pattern: Pattern, doers: tuple[str, ...], variable: str, whom: Sequence[str]) -> list[Act]:
    env = {variable: doers[0]} if variable else {}
    classes = text.lexicon.classes
    cls = classes.canonical(pattern.classes[0])
    slots = {slot.preposition: names(text, slot.ref, env) for slot in pattern.slots if slot.preposition not in ("about", "by")}
    topic = next((slots[name] for name in ("on", "object") if slots.get(name)), ())
    if cls != DECIDE:
        return [Act(cls, doers, {name: found for name, found in slots.items() if found})]
    if len(topic) != 1 or not classes.known(topic[0]):
        return []
    to = organisation(text)
    return [
        Act(classes.canonical(topic[0]), doers, {"object": (code,), **({"to": (to,)} if to else {})})
        for code in (slots.get("of") or tuple(whom))
    ]


def follow(text: Clauses, act: Act) -> list[tuple[Act, ...]]:
    """The act, and the acts that it leads to or is answered by, each with those between: nearest first."""
    classes = text.lexicon.classes
    found: list[tuple[Act, ...]] = [(act,)]
    for chain in found:
        last = chain[-1]
        target = last.filler("object") or last.filler("to")
        for cls in classes.tied(last.cls, LEADS_TO):
            kept = {"object": target, **({"to": last.filler("to")} if last.filler("object") and last.filler("to") else {})}
            found.append((*chain, Act(cls, last.doers, kept)))
        answered = classes.tied(last.cls, ANSWERED_BY) if last.filler("object") and last.filler("to") else ()
        found += [(*chain, Act(cls, last.filler("object"), {"object": last.filler("to")})) for cls in answered]
    return found


# ------------------------------------------------------------------------------------------------ triggers


def set_off(stage: Stage, text: Clauses, provision: Provision, env: dict[str, str], places: Mapping[str, str]) -> bool:
    """Stage what sets a provision off; placeholders are bound in `env`. False where that cannot be staged.

    Args:
        places: Actor to the place where an attack on it happens.
    """
    for line in provision.lines:
        if isinstance(line, When) and not when(stage, text, line.pattern, env, places):
            return False
    for line in provision.lines:
        if isinstance(line, Guard) and line.keyword == "provided":
            _found_so(stage, text, provision, line.condition, env)
    return True


def when(stage: Stage, text: Clauses, pattern: Pattern, env: dict[str, str], places: Mapping[str, str]) -> bool:
    """Stage one trigger; False for one that comes of another provision or names nobody."""
    if pattern.state:
        return False
    about = pattern.slot("about")
    matter = env.get(about.name, "") if about is not None else ""
    slots: dict[str, tuple[str, ...]] = {}
    for slot in pattern.slots:
        if slot.preposition != "about":
            slots[slot.preposition] = names(text, slot.ref, env)[:1]
            if _free(slot.ref.name) and slots[slot.preposition]:
                env.setdefault(slot.ref.name, slots[slot.preposition][0])
    doers = slots.pop("by", ())
    victim = next(iter(slots.get("on", ())), "")
    place = places.get(victim, "") if text.lexicon.classes.kind(pattern.classes[0]) == "fact" else ""
    act = Act(pattern.classes[0], doers, {name: found for name, found in slots.items() if found})
    known = next((one.id for one in stage.given if _same(one, act, place)), "")
    name = known or stage.event(act, about=matter, place=place, outcome=pattern.outcome)
    if pattern.called:
        env[pattern.called] = name
    return True


def _same(one: Given, act: Act, place: str) -> bool:
    """Whether the same fact is on the stage already, so that two texts may answer to it."""
    if not place:
        return False
    words = [act.cls, *(f"{slot} {', '.join(found)}" for slot, found in act.slots.items()), f"by {', '.join(act.doers)}"]
    return one.words.startswith(" ".join(words) + " called")


def _found_so(stage: Stage, text: Clauses, provision: Provision, condition: AnyCondition, env: Mapping[str, str]) -> None:
    """Where an organ judges an evaluative word that must hold, it has found so."""
    if not isinstance(condition, Is) or condition.negated:
        return
    for line in provision.lines:
        if isinstance(line, JudgeOf) and line.word == condition.word and line.form == "named" and line.who[0] in text.law.organs:
            act = Act("decision", (line.who[0],), {"on": (line.word,)})
            stage.event(act, about=env.get(condition.subject, condition.subject), outcome="adopted")


def roles_asked(provision: Provision) -> dict[str, str]:
    """Placeholder to the role that a `provided` line wants it to be in."""
    conditions = [line.condition for line in provision.lines if isinstance(line, Guard) and line.keyword == "provided"]
    return {one.subject: one.role for one in conditions if isinstance(one, InRole) and not one.negated and not one.of}
