"""Names, patterns and conditions of a text as English phrases: what `prose` builds its sentences of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

import msgspec

from foedera.analysis.english import (
    actor_name,
    agrees,
    each,
    is_placeholder,
    joined,
    place_name,
    plural,
    role_noun,
    topic,
    with_article,
    word,
)
from foedera.model.actors import Actors
from foedera.model.classes import Classes
from foedera.model.lines import Cite
from foedera.model.places import Places
from foedera.model.terms import (
    AllOf,
    Anchor,
    AnyCondition,
    AnyOf,
    Count,
    Happened,
    InForce,
    InRole,
    Is,
    Order,
    Pattern,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    Ref,
    StatusIs,
    TargetIs,
)
from foedera.model.text import AgreementText

_ACRONYM = 4
_BETTER_KNOWN = ("NATO",)

UNBOUND = "the one concerned"
"""Words for a placeholder that nothing introduced."""

Scope = dict[str, str]
"""Placeholder -> the words that stand for it in this provision."""


class Lexicon(msgspec.Struct, frozen=True):
    """Where the names of a text are looked up.

    Attributes:
        text: The agreement.
        actors, places, classes: The registries.
        titles: Agreement or principle -> its title.
    """

    text: AgreementText
    actors: Actors
    places: Places
    classes: Classes
    titles: Mapping[str, str]


class Phrases:
    """The phrases of one provision or definition: names in it keep the words they were introduced with.

    Args:
        lexicon: Where names are looked up.
        scope: Words for placeholders that are already introduced.
    """

    def __init__(self, lexicon: Lexicon, scope: Scope | None = None) -> None:
        self.lexicon = lexicon
        self.scope: Scope = dict(scope or {})
        text = lexicon.text
        self._organs = {organ.name for organ in text.organs}
        self._areas = {area.name for area in text.areas}
        self._definitions = {define.name: define for define in text.definitions}
        self._provisions = {provision.id: provision for provision in text.provisions}

    # -------------------------------------------------------------------------------------------- names

    def actor(self, code: str) -> str:
        """An actor by name, with its article: `the United Kingdom`."""
        name = code if code in _BETTER_KNOWN else self.lexicon.actors.name(code)
        return actor_name(name)

    def name(self, name: str) -> str:
        """Whatever the name names, in words."""
        if name in self.scope:
            return self.scope[name]
        if name[:1].isupper():
            return UNBOUND if is_placeholder(name) else self.actor(name)
        if name[:1].isdigit():
            return name
        if name in self._provisions and not name.isalpha():
            cite = next((line.text for line in self._provisions[name].lines if isinstance(line, Cite)), "")
            return self.provision(name) + (
                f" ({cite})" if cite else ""
            )  # a plain word in an act is a topic, even if a provision has that name
        if name in self._organs:
            return self.organ(name)
        if name in self._areas:
            return f"the area “{self.label(name)}”"
        if self.lexicon.places.known(name):
            return place_name(self.lexicon.places.name(name))
        only = self.only_member(name)
        return self.actor(only) if only else word(name)

    def label(self, name: str) -> str:
        """A name that a text gives, with places and states in it written as names: `Ukraine 1991`."""
        places, actors = self.lexicon.places, self.lexicon.actors
        parts = name.replace("-", "_").split("_")
        names = [
            part.upper() if actors.known(part.upper()) else places.name(part) if places.known(part) else part for part in parts
        ]
        return word(" ".join(names))

    def provision(self, name: str) -> str:
        """A provision by its title."""
        found = self._provisions.get(name)
        return f"“{found.title or word(name)}”" if found else f"“{word(name)}”"

    def agreement(self, name: str) -> str:
        """An agreement by its title."""
        return f"“{self.lexicon.titles[name]}”" if self.lexicon.titles.get(name) else f"“{word(name)}”"

    def organ(self, name: str) -> str:
        """An organ: an acronym in capitals, else its words."""
        text = word(name)
        short = len(name) <= _ACRONYM and name.isalpha()
        return f"the {text.upper()}" if short else text if text.startswith("all ") else f"the {text}"

    def only_member(self, role: str) -> str:
        """The one actor that the role consists of; empty if there are more, or if that changes."""
        blocks = [block for block in self.lexicon.text.roles if block.name == role]
        if len(blocks) != 1 or blocks[0].open or len(blocks[0].members) != 1 or blocks[0].excluding:
            return ""
        member = blocks[0].members[0]
        return member if member[:1].isupper() else self.only_member(member)

    def members(self, role: str) -> str:
        """The members of a role as a group: `the parties`, `Ukraine`."""
        only = self.only_member(role)
        if only:
            return self.actor(only)
        return f"the {plural(role_noun(role))}" if role != "state" else "States"

    def all_of(self, name: str) -> str:
        """What an `except` leaves out: everybody in a role, or the one that is named."""
        return self.members(name) if self._is_role(name) else self.name(name)

    def each(self, role: str) -> str:
        """A member of a role at a time: `each party`, `each member of the coalition`."""
        if role[:1].isupper() or self.only_member(role):
            return self.actor(role if role[:1].isupper() else self.only_member(role))
        return each(role_noun(role))

    def one(self, role: str) -> str:
        """Some member of a role: `a party`."""
        only = role if role[:1].isupper() else self.only_member(role)
        return self.actor(only) if only else with_article(role_noun(role))

    # -------------------------------------------------------------------------------------------- refs

    def ref(self, ref: Ref, *, trigger: bool = False) -> str:
        """What fills a slot.

        Args:
            ref: The filler.
            trigger: In a trigger a bare role is some member of it, in an act it is all of them.
        """
        text = self._filler(ref, trigger=trigger)
        if ref.excluding and not self._is_rest(ref):
            text += f" other than {joined(map(self.all_of, ref.excluding), 'or')}"
        if ref.as_of:
            text += f" as of {ref.as_of if ref.as_of[:1].isdigit() else f'the step “{word(ref.as_of)}”'}"
        return text

    def _is_rest(self, ref: Ref) -> bool:
        """`participant except G`: the other participants, seen from the one that is bound."""
        return not ref.quantifier and bool(ref.name or ref.role) and self.scope.get(ref.excluding[0], "").startswith("that ")

    def _filler(self, ref: Ref, *, trigger: bool) -> str:
        if ref.among:
            return joined(map(self.name, ref.among), "or" if ref.quantifier == "any" else "and")
        role = ref.role or ("" if ref.name in self.scope else ref.name)
        is_role = self._is_role(role)
        if ref.name in self.scope and not ref.quantifier:
            return self.scope[ref.name]
        if ref.excluding and is_role and self._is_rest(ref):
            noun = role_noun(role)
            return f"the other {noun if self._is_pair(role) else plural(noun)}"
        if ref.quantifier:
            noun = role_noun(role or ref.name)
            return f"both {plural(noun)}" if ref.quantifier == "both" else f"{ref.quantifier} {noun}"
        if is_role:
            return self.one(role) if trigger or (ref.role and ref.name) else self.members(role)
        return with_article(word(role)) if ref.role else self.thing(ref.name)

    def _is_pair(self, role: str) -> bool:
        blocks = [block for block in self.lexicon.text.roles if block.name == role]
        return len(blocks) == 1 and len(blocks[0].members) == 2 and all(name[:1].isupper() for name in blocks[0].members)

    def _is_role(self, name: str) -> bool:
        return name == "state" or any(block.name == name for block in self.lexicon.text.roles)

    def thing(self, name: str) -> str:
        """A topic with the article that English wants: `the treaty`, `a bilateral agreement`, `sanctions`."""
        text = self.name(name)
        if text != word(name) or not name[:1].islower():
            return text
        return topic(text)

    # -------------------------------------------------------------------------------------------- patterns

    def introduce(self, pattern: Pattern) -> str:
        """A trigger as a noun phrase; its placeholders get their words from here on."""
        text = self.pattern(pattern)
        for slot in pattern.slots:
            if self._is_fresh(slot.ref):
                self.scope[slot.ref.name] = self._words_for(slot.ref, slot.preposition, pattern)
        if pattern.called:
            self.scope[pattern.called] = self._called(pattern)
        return text

    def _is_fresh(self, ref: Ref) -> bool:
        return is_placeholder(ref.name) and ref.name not in self.scope

    def _words_for(self, ref: Ref, preposition: str, pattern: Pattern) -> str:
        if ref.role:
            noun = word(ref.role)
            return f"the {noun}" if preposition == "about" else f"that {noun}"
        force = [self._is_force(name) for name in pattern.classes]
        if preposition == "on":
            done = ["attacked"] * any(force) + ["threatened"] * ("threat" in " ".join(pattern.classes))
            return f"the one {' or '.join(done) or 'concerned'}"
        return "the attacker" if preposition == "by" and any(force) else "the one concerned"

    def _is_force(self, name: str) -> bool:
        return self.lexicon.classes.below(name, "use_of_force")

    def _called(self, pattern: Pattern) -> str:
        if pattern.state:
            return "that performance"
        if len(pattern.classes) > 1:
            text = "the event"
        else:
            text = "the attack" if pattern.classes[0].endswith("attack") else f"the {word(pattern.classes[0])}"
        taken = text in self.scope.values()
        return f"{text.replace('the ', 'the other ')}" if taken else text

    def pattern(self, pattern: Pattern, *, article: bool = True) -> str:
        """A pattern as a noun phrase: `an armed attack by Russia on Ukraine`."""
        if pattern.state:
            return self._derived(pattern)
        noun = joined(map(word, pattern.classes), "or")
        text = f"{'ongoing ' * pattern.ongoing}{noun}"
        text = with_article(text) if article else text
        if pattern.deemed:
            text += " (also one that only counts as such)"
        return " ".join([text, *self._slots(pattern)])

    def _slots(self, pattern: Pattern) -> list[str]:
        words = []
        for slot in pattern.slots:
            if not slot.ref.role and self._is_fresh(slot.ref):
                continue
            preposition = "of" if slot.preposition == "object" else slot.preposition
            words.append(f"{preposition} {self.ref(slot.ref, trigger=True)}")
        if pattern.outcome:
            words.append(f"with the outcome “{word(pattern.outcome)}”")
        return words

    def _derived(self, pattern: Pattern) -> str:
        state = {"fulfilled": "performance", "late": "late performance", "breached": "breach", "released": "release"}
        noun = state.get(pattern.state, pattern.state)
        titles = joined(map(self.provision, pattern.classes), "or")
        return " ".join([f"{with_article(noun)} of {titles}", *self._slots(pattern)])

    def anchor(self, anchor: Anchor) -> str:
        """What a clock counts from."""
        match anchor.kind:
            case "pattern" if anchor.pattern is not None:
                return self.pattern(anchor.pattern, article=False)
            case "provision":
                return f"{self.provision(anchor.name)} is {word(anchor.state)}"
            case "signature":
                return "signature"
            case "entry_into_force":
                return "entry into force"
            case _:
                return self.name(anchor.name) if anchor.name else "a moment that is not stated"

    # -------------------------------------------------------------------------------------------- conditions

    def condition(self, condition: AnyCondition) -> str:
        """A condition as a clause: `the one attacked is a party`."""
        match condition:
            case AllOf():
                return "; and ".join(self._inner(item) for item in condition.items)
            case AnyOf():
                return "either " + ", or ".join(self._inner(item) for item in condition.items)
            case PlaceIn() | PlaceNorth() | PlaceIs() | TargetIs():
                return self._property(condition)
            case Happened():
                return self._happened(condition)
            case _:
                return self._relation(condition)

    def _inner(self, condition: AnyCondition) -> str:
        text = self.condition(condition)
        return f"({text})" if isinstance(condition, AllOf | AnyOf) else text

    def _property(self, condition: PlaceIn | PlaceNorth | PlaceIs | TargetIs) -> str:
        subject = self.name(condition.occurrence)
        match condition:
            case PlaceIn():
                whole = f"the territory of {self.ref(condition.territory, trigger=True)}" if condition.territory else ""
                return f"{subject} lies {'not ' * condition.negated}in {whole or self.name(condition.area)}"
            case PlaceNorth():
                return f"{subject} lies {'south' if condition.south else 'north'} of {self.name(condition.line)}"
            case PlaceIs():
                return f"the place of {subject} is {'not ' * condition.negated}{with_article(word(condition.word))}"
            case TargetIs():
                struck = with_article(condition.word) if condition.word in ("vessel", "aircraft") else word(condition.word)
                return f"{subject} {'does not strike' if condition.negated else 'strikes'} {struck}"
            case _:
                assert_never(condition)

    def _happened(self, condition: Happened) -> str:
        noun = self.pattern(condition.pattern, article=not (condition.negated or condition.ended))
        text = f"{noun} ended" if condition.ended else f"there {agrees(noun)} {'no ' * condition.negated}{noun}"
        return text + (f" {condition.relation} {self.anchor(condition.anchor)}" if condition.anchor is not None else "")

    def _relation(self, condition: InRole | Is | Count | Order | StatusIs | InForce) -> str:
        match condition:
            case InRole():
                of = f" of {self.agreement(condition.of)}" if condition.of else ""
                noun = with_article(role_noun(condition.role))
                return f"{self.name(condition.subject)} is {'not ' * condition.negated}{noun}{of}"
            case Is():
                return self._is(condition)
            case Count():
                role = self.ref(condition.role)
                return f"at least {condition.least} of {role} are {word(condition.relation)} with {self.name(condition.other)}"
            case Order():
                subject = self.name(condition.occurrence)
                verb = "come" if agrees(subject) == "are" else "comes"
                return f"{subject} {verb} {condition.relation} {self.anchor(condition.anchor)}"
            case StatusIs():
                least = "at least " * condition.at_least
                head = f"{word(condition.status)} of {self.name(condition.of)} is"
                return f"{head} {'not ' * condition.negated}{least}at the step “{word(condition.step)}”"
            case InForce():
                state = "not in force" if condition.negated else "in force"
                return f"{self.agreement(condition.agreement)} is {state} for {self.name(condition.party)}"
            case _:
                assert_never(condition)

    def _is(self, condition: Is) -> str:
        subject, negation = self.name(condition.subject), "not " * condition.negated
        if condition.word[:1].isupper():
            return f"{subject} is {negation}{self.actor(condition.word)}"
        defined = self._definitions.get(condition.word)
        if defined is not None:
            words = word(condition.word)
            return f"{subject} is {negation}{with_article(words) if ' ' in words else words}, as the text defines it"
        if self.lexicon.classes.known(condition.word):
            return f"{subject} is {negation}{with_article(word(condition.word))}"
        return f"{subject} {agrees(subject)} {negation}“{word(condition.word)}”"
