"""Phrases short enough for a table: actors by code, no articles, roles by name. Built on the phrases of plain English."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedera.analysis.english import duration, is_placeholder, joined, role_noun, word
from foedera.analysis.phrases import Lexicon, Phrases
from foedera.engine.instance import duty_of
from foedera.model.blocks import Provision
from foedera.model.lines import Amount, Bearer, Duty, Earliest, Guard, Says, Timing, When, Within
from foedera.model.terms import (
    AllOf,
    AnyCondition,
    AnyOf,
    Happened,
    InRole,
    Is,
    Order,
    Pattern,
    PlaceIn,
    PlaceIs,
    PlaceNorth,
    Ref,
    Slot,
    TargetIs,
)

_HEDGES = {"where_possible": ", where possible", "roughly": ", roughly", "illustrative": ", an example"}
_UNITS = {"h": "h", "d": "day", "mo": "month", "y": "year"}
_MODAL = {
    "must": "must", "must_maintain": "must", "must_not": "must not", "may": "may", "power": "may", "intends": "intends to",
}  # fmt: skip
_SCALE = ((1_000_000_000, "bn"), (1_000_000, "m"))
_ASKS = ("request", "invocation")
_HIDDEN = (InRole, PlaceIn, PlaceNorth, PlaceIs, TargetIs)
"""Conditions about who and where: they have rows of their own."""


class Brief(Phrases):
    """Short phrases of one provision.

    Args:
        lexicon: Where names are looked up.
        provision: Names that its lines introduce keep their words.
        partner: For a member of a family: the code that is called `partner`.
    """

    def __init__(self, lexicon: Lexicon, provision: Provision, partner: str = "") -> None:
        super().__init__(lexicon)
        self.partner = partner
        self.lines = provision.lines
        for line in self.lines:
            if isinstance(line, Guard) and isinstance(line.condition, InRole) and not line.condition.negated:
                self.scope[line.condition.subject] = self.one(line.condition.role)
        self._events = {ref.name for line in self._whens() if (ref := line.pattern.slot("about")) and ref.role}
        self._occasions = []
        for when in self._whens():
            self._occasions.append((when.pattern, self.pattern(when.pattern, article=False)))
            self.introduce(when.pattern)
        bearer = next((line for line in self.lines if isinstance(line, Bearer)), None)
        if bearer is not None and bearer.ref.role and bearer.ref.name:
            self.scope[bearer.ref.name] = f"that {role_noun(bearer.ref.role)}"

    def actor(self, code: str) -> str:
        """An actor by its code."""
        return "partner" if code == self.partner else code

    def thing(self, name: str) -> str:
        """A topic as it stands."""
        return self.name(name)

    def _whens(self) -> list[When]:
        return [line for line in self.lines if isinstance(line, When)]

    # -------------------------------------------------------------------------------------------- triggers

    def triggers(self) -> list[str]:
        """What of the world sets the clause off; a request only where nothing else does."""
        found = [text for pattern, text in self._occasions if not (_asks(pattern) or pattern.state or self._decides(pattern))]
        return found or [self._asked(pattern) for pattern, _ in self._occasions if _asks(pattern)]

    def _decides(self, pattern: Pattern) -> bool:
        return any(self.lexicon.classes.below(name, "decide") for name in pattern.classes)

    @property
    def waits_for_decision(self) -> bool:
        """Whether the clause is set off by a decision."""
        return any(self._decides(pattern) or pattern.state for pattern, _ in self._occasions)

    def waits(self) -> list[str]:
        """What has to be done by somebody first: `on request by UKR`, `after decision by all guarantors`."""
        found = [f"on {self.request()}"] if self.request() and len(self._occasions) > 1 else []
        for pattern, _ in self._occasions:
            if pattern.state and self._provisions.keys() & set(pattern.classes):
                outcome = f" (“{word(pattern.outcome)}”)" if pattern.outcome else ""
                found.append(f"after {self.provision(pattern.classes[0])}{outcome}")
            elif self._decides(pattern):
                by = pattern.slot("by")
                who = f" by {self.name(by.name).removeprefix('the ')}" if by is not None else ""
                found.append(f"after decision{who}")
        return found

    def _asked(self, pattern: Pattern) -> str:
        events = " or ".join(words for line in self.lines if isinstance(line, Guard) for words in _classes(line.condition))
        by = pattern.slot("by")
        who = self.whom(by) if by is not None else "somebody"
        return f"{word(pattern.classes[0])} by {who}" + (f" over {events}" if events else "")

    def request(self) -> str:
        """Whose request the clause waits for: `request by UKR`; empty if it waits for none."""
        for line in self._whens():
            if _asks(line.pattern):
                by = line.pattern.slot("by")
                return f"{word(line.pattern.classes[0])} by {self.whom(by)}" if by is not None else word(line.pattern.classes[0])
        return ""

    def guards(self) -> list[str]:
        """Conditions of the trigger that are not about who and where."""
        return [text for line in self.lines if isinstance(line, Guard) and (text := self._guard(line))]

    def _guard(self, line: Guard) -> str:
        shown = list(self._shown(line.condition)) if line.keyword in ("provided", "unless") else []
        if not shown or (isinstance(line.condition, AnyOf) and len(shown) < len(line.condition.items)):
            return ""  # one alternative is about who or where, so the rest is no condition by itself
        return ("not if " if line.keyword == "unless" else "") + " or ".join(shown)

    def _shown(self, condition: AnyCondition) -> Iterator[str]:
        match condition:
            case AllOf() | AnyOf():
                for item in condition.items:
                    yield from self._shown(item)
            case Is() if condition.subject in self._events or condition.word in self._definitions:
                return
            case Is():
                yield f"{'not ' * condition.negated}“{word(condition.word)}”"
            case Happened() if condition.ended:
                yield f"after {self.pattern(condition.pattern, article=False)} ended"
            case Order() if condition.anchor.kind in ("signature", "date", "entry_into_force"):
                yield f"{condition.relation} {self.anchor(condition.anchor)}"
            case _ if isinstance(condition, _HIDDEN):
                return
            case _:
                yield f"if {self.condition(condition)}"

    # -------------------------------------------------------------------------------------------- duties

    def whom(self, ref: Ref) -> str:
        """Who fills a slot: codes, sorted, or a role's name."""
        if ref.among:
            return " ".join(sorted(ref.among))
        if ref.quantifier and ref.name and not ref.role:
            return f"{ref.quantifier} {role_noun(ref.name)}"
        if ref.role and is_placeholder(ref.name):
            return self.each(ref.role) if self.only_member(ref.role) else f"any {role_noun(ref.role)}"
        if ref.name and not ref.role and not is_placeholder(ref.name) and ref.name[:1].islower():
            only = self.only_member(ref.name)
            return self.actor(only) if only else f"any {role_noun(ref.name)}"
        return self.ref(ref)

    def duty(self) -> str:
        """What is owed, with its modal verb: `must assist UKR`, `intends to fund UKR`."""
        line = next((one for one in self.lines if isinstance(one, Duty)), None)
        if line is None:
            return ""
        if line.act is None:
            return line.text
        says = next((f" (“{one.words}”)" for one in self.lines if isinstance(one, Says)), "")
        take = "take " * line.act.classes[0].endswith("measures")
        return f"{_MODAL.get(line.modality, line.modality)} {take}{self.act(line.act)}{says}"

    def act(self, act: Pattern) -> str:
        """An act without its reference to the event: `assist UKR`, `impose sanctions on RUS`."""
        words = [joined(map(word, act.classes), "or")]
        for slot in act.slots:
            if slot.preposition == "about" and is_placeholder(slot.ref.name):
                continue
            words.append(self._slot(slot))
        return " ".join(words)

    def _slot(self, slot: Slot) -> str:
        lead = "" if slot.preposition == "object" else f"{slot.preposition} "
        ref = slot.ref
        topic = slot.preposition in ("object", "about", "for", "of", "in", "through")
        if topic and ref.name and not (ref.role or ref.excluding or ref.quantifier) and ref.name[:1].islower():
            return lead + self.name(ref.name)
        return lead + self.ref(ref)

    # -------------------------------------------------------------------------------------------- time

    def clocks(self) -> list[str]:
        """Terms in which it is due: `24 h after request by UKR, an example`."""
        return [text for line in self.lines if (text := self._clock(line))]

    def _clock(self, line: object) -> str:
        match line:
            case Within() if line.anchor.kind == "not_stated":
                return f"{length(line.duration.text)}{_HEDGES.get(line.hedge, '')}, from when not stated"
            case Within():
                return f"{length(line.duration.text)} after {self._since(line)}{_HEDGES.get(line.hedge, '')}"
            case Timing():
                return f"“{line.word}”, no figure"
            case _:
                return ""

    def _since(self, line: Within) -> str:
        for when in self._whens():
            if when.pattern.called == line.anchor.name and _asks(when.pattern):
                return self.request()
        return self.anchor(line.anchor).removeprefix("the ")


def notice(provision: Provision, brief: Brief) -> str:
    """How long before it ends an agreement has to be denounced: `6 months after receipt of notice`."""
    line = next((one for one in provision.lines if isinstance(one, Earliest) and one.duration is not None), None)
    if line is None or line.duration is None:
        return ""
    text = brief.anchor(line.anchor).partition(" by ")[0].removeprefix("the ")
    return f"{length(line.duration.text)} after {text}"


def length(text: str) -> str:
    """`24h` as `24 h`, `3d` as `3 days`."""
    return duration(text).replace(" hours", " h").replace(" hour", " h")


def sums(lines: Iterable[object]) -> list[str]:
    """Amounts, short: `GBP 2.5 bn`, `ISK 4 bn a year`, `85000 persons`."""
    return [_sum(line) for line in lines if isinstance(line, Amount)]


def _sum(line: Amount) -> str:
    rate = "" if line.per is None else f" per {duration(line.per.text).removeprefix('1 ')}"
    if not (line.unit.isupper() and len(line.unit) == 3):
        return f"{line.figure:,} {word(line.unit)}{rate}".replace(",", " ")
    for size, name in _SCALE:
        if line.figure >= size:
            return f"{line.unit} {f'{line.figure / size:.3f}'.rstrip('0').rstrip('.')} {name}{rate}"
    return f"{line.unit} {line.figure}{rate}"


def says_of(provision: Provision) -> str:
    """The verb of a promise in the text's own word, else its modality."""
    says = next((line.words for line in provision.lines if isinstance(line, Says)), "")
    duty = duty_of(provision)
    return says or (duty.modality if duty is not None else "")


def _asks(pattern: Pattern) -> bool:
    return any(name in _ASKS for name in pattern.classes)


def _classes(condition: AnyCondition) -> Iterator[str]:
    """Classes that an event must be of: `threat`, `aggression`."""
    if isinstance(condition, AllOf | AnyOf):
        for item in condition.items:
            yield from _classes(item)
    elif isinstance(condition, Is) and not condition.negated and condition.word.islower():
        yield word(condition.word)
