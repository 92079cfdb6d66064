"""The texts in plain English: what a provision, a definition or a role says, sentence by sentence. Pure: text in, words out.

The sentences say what the lines of a text say and nothing more. Where a text gives no figure, the sentence says so; what a
reading holds stands in a sentence of its own, with its holder.
"""

from __future__ import annotations

from collections.abc import Iterator

from foedera.analysis.english import agrees, duration, joined, per, role_noun, word
from foedera.analysis.phrases import Lexicon, Phrases
from foedera.model import lines
from foedera.model.blocks import Area, Define, Organ, Provision, Role, Status
from foedera.model.lines import AnyLine
from foedera.model.terms import AllOf, AnyCondition, AnyOf, Slot

_MODAL = {
    "must": "must", "must_maintain": "must maintain", "must_not": "must not", "may": "may",
    "power": "has the power to", "intends": "intends to",
}  # fmt: skip
_MODAL_MANY = {"power": "have the power to", "intends": "intend to"}
_HEDGES = {"where_possible": ", where possible", "roughly": ", roughly", "illustrative": " (the figure is an example)"}
_TESTED = {"provided": "Only if", "unless": "Not if", "so long as": "As long as", "until": "Until"}
_TALK = {"consult", "meet", "decide", "report", "convene", "negotiate", "cooperate", "inform", "discuss", "agree"}


def provision_sentences(lexicon: Lexicon, provision: Provision) -> list[str]:
    """What a provision says.

    Returns:
        One or more sentences; the first says who must do what, and when. Sources, quotes and notes are left out.
    """
    return [_capital(sentence) for sentence in _Sentences(lexicon, provision).all()]


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _given(triggers: list[str]) -> str:
    return f"when there {agrees(triggers[0])} {', and '.join(triggers)}"


class _Sentences:
    """The sentences of one provision."""

    def __init__(self, lexicon: Lexicon, provision: Provision) -> None:
        self.phrases = Phrases(lexicon)
        self.lines = provision.lines
        self.title = provision.title
        self.bearer = next((line for line in self.lines if isinstance(line, lines.Bearer)), None)
        self.many = self.bearer is not None and self._is_many(self.bearer)

    def _is_many(self, bearer: lines.Bearer) -> bool:
        return bearer.form in ("jointly", "at_least", "lead") or len(bearer.ref.among) > 1

    def all(self) -> Iterator[str]:
        """Every sentence, in the order in which a reader wants them."""
        triggers = [self.phrases.introduce(line.pattern) for line in self.lines if isinstance(line, lines.When)]
        who = self._who()
        if any(isinstance(line, lines.Duty) and line.modality == "must_not" for line in self.lines) and not triggers:
            self.phrases.scope.setdefault("A", "the act")  # an exception to a prohibition is tested at each act
        said = self._said(who)
        if said:
            yield f"{f'{_given(triggers)}, ' if triggers else ''}{said}{self._clock()}."
        elif triggers:
            yield f"{_given(triggers)}."
        if self._has_duty():
            yield from (f"{text}." for text in self._effects())
        for line in self.lines:
            text = self._sentence(line)
            if text:
                yield text

    # -------------------------------------------------------------------------------------------- who must do what

    def _who(self) -> str:
        bearer = self.bearer
        if bearer is None:
            return ""
        role, name = bearer.ref.role or bearer.ref.name, bearer.ref.name
        others = ""
        if bearer.ref.excluding:
            others = f" except {joined(map(self.phrases.all_of, bearer.ref.excluding))}"
        if bearer.form == "that":
            return self.phrases.name(name)
        if bearer.ref.role and name:
            self.phrases.scope[name] = f"that {role_noun(bearer.ref.role)}"
        many = joined(map(self.phrases.name, bearer.ref.among)) if bearer.ref.among else self.phrases.members(role)
        match bearer.form:
            case "jointly":
                return f"{many}{others} jointly"
            case "at_least":
                return f"at least {bearer.least} of {many}{others}"
            case "lead":
                volunteers = self.phrases.members(bearer.volunteers)
                return f"{many}{others}, in the lead and joined by any of {volunteers} that volunteer,"
            case _:
                return (many if bearer.ref.among else self.phrases.each(role)) + others

    def _said(self, who: str, instead: lines.Duty | None = None) -> str:
        duty = instead or next((line for line in self.lines if isinstance(line, lines.Duty)), None)
        if duty is None:
            return joined(self._effects())
        if duty.act is None:
            verb = "declare" if self.many else "declares"
            toward = self._toward("").replace(", owed", "")
            return f"{who} {verb}{toward}: {duty.text}" if who else f"the text states: {duty.text}"
        modal = _MODAL[duty.modality]
        if self.many:
            modal = _MODAL_MANY.get(duty.modality, modal)
        return f"{who} {modal} {(act := self._act(duty))}{self._toward(act)}".strip()

    def _act(self, duty: lines.Duty) -> str:
        act = duty.act
        assert act is not None
        fact = duty.modality != "must_maintain" and all(self._is_no_act(name) for name in act.classes)
        words = [f"{'engage in ' * fact}{joined(map(word, act.classes), 'or')}"]
        talk = not _TALK.isdisjoint(act.classes)
        for slot in act.slots:
            preposition = {"object": "", "about": "about " if talk else "over ", "on": "against " if fact else "on "}
            lead = preposition.get(slot.preposition, f"{slot.preposition} ")
            words.append(lead + self._filler(slot))
            if slot.ref.role and slot.ref.name:
                self.phrases.scope[slot.ref.name] = f"that {role_noun(slot.ref.role)}"
        if act.outcome:
            words.append(f"with the outcome “{word(act.outcome)}”")
        return " ".join(words)

    def _filler(self, slot: Slot) -> str:
        ref = slot.ref
        topic = slot.preposition in ("object", "about", "for", "of", "in") and not (ref.excluding or ref.quantifier or ref.role)
        is_role = any(role.name == ref.name for role in self.phrases.lexicon.text.roles)
        return self.phrases.thing(ref.name) if topic and ref.name and not is_role else self._others(self.phrases.ref(ref))

    def _others(self, whom: str) -> str:
        """`the parties`, seen from each of them: `the other parties`."""
        role = (self.bearer.ref.role or self.bearer.ref.name) if self.bearer is not None else ""
        if not role.islower() or not whom.startswith("the ") or whom != self.phrases.members(role):
            return whom
        return "one another" if self.many else f"the other {whom.removeprefix('the ')}"

    def _is_no_act(self, name: str) -> bool:
        classes = self.phrases.lexicon.classes
        return classes.known(name) and classes.kind(name) != "act"

    def _toward(self, act: str) -> str:
        """To whom it is owed, unless the act says so already."""
        line = next((line for line in self.lines if isinstance(line, lines.Toward)), None)
        whom = self._others(self.phrases.ref(line.ref)) if line is not None else ""
        return f", owed to {whom}" if whom and whom not in act else ""

    def _clock(self) -> str:
        found = [self._term(line) for line in self.lines if isinstance(line, lines.Within | lines.Timing | lines.Every)]
        return "".join(f", {text}" for text in found)

    def _term(self, line: AnyLine) -> str:
        match line:
            case lines.Within() if line.anchor.kind == "not_stated":
                return f"within {duration(line.duration.text)}{_HEDGES.get(line.hedge, '')}; from when is not stated"
            case lines.Within():
                return f"within {duration(line.duration.text)} after {self._moment(line)}{_HEDGES.get(line.hedge, '')}"
            case lines.Timing():
                after = f" after {self._moment(line)}" if line.anchor is not None else ""
                figure = "" if any(letter.isdigit() for letter in line.word) else " (the text gives no figure)"
                return f"“{line.word}”{after}{figure}"
            case lines.Every():
                return f"every {per(line.duration.text)}"
            case _:
                return ""

    def _moment(self, line: lines.Within | lines.Timing | lines.Earliest) -> str:
        return self.phrases.anchor(line.anchor) if line.anchor is not None else ""

    # -------------------------------------------------------------------------------------------- what else it says

    def _sentence(self, line: AnyLine) -> str:
        """A line that has a sentence of its own; empty for one that the first sentence holds, or that says nothing here."""
        match line:
            case lines.Guard():
                return f"{_TESTED[line.keyword]} {self.phrases.condition(line.condition)}."
            case lines.Reading():
                return self._reading(line)
            case lines.JudgeOf():
                return self._judge(line)
            case lines.WaivedBy():
                return f"waived by {self.phrases.pattern(line.pattern)}."
            case lines.FulfilledWhen():
                return f"done {_given([self.phrases.pattern(line.pattern)])}."
            case lines.KnownTo():
                return f"known to {joined(self._known(name) for name in line.who)} from {line.date}."
            case _:
                return self._detail(line)

    def _detail(self, line: AnyLine) -> str:
        match line:
            case lines.Earliest() if line.duration is not None:
                return f"not before {duration(line.duration.text)} after {self._moment(line)}."
            case lines.Earliest():
                return f"part of the text from {self._moment(line)}."
            case lines.To():
                return f"part of the text up to {line.date}."
            case lines.Amount():
                rate = f" per {per(line.per.text)}" if line.per is not None else ""
                return f"figure: {f'{line.figure:,}'.replace(',', ' ')} {word(line.unit)}{rate}."
            case lines.Says():
                return f"the text's own word: “{line.words}”."
            case lines.Manner():
                return f"how: {line.words}."
            case lines.Invokes():
                return f"appeals to a principle: {self.phrases.lexicon.titles.get(line.principle) or word(line.principle)}."
            case _:
                return ""

    def _effects(self) -> list[str]:
        """What a provision without a duty does to others."""
        found = [f"that counts as {self.phrases.pattern(line.pattern)}" for line in self.lines if isinstance(line, lines.Deemed)]
        groups: dict[tuple[str, str, str], list[str]] = {}
        for line in self.lines:
            if isinstance(line, lines.Link):
                groups.setdefault((line.kind, line.toward, line.and_by), []).append(self._target(line.target))
        return found + [self._linked(*group, joined(targets)) for group, targets in groups.items()]

    def _linked(self, kind: str, toward: str, and_by: str, target: str) -> str:
        whom = f" toward {self.phrases.name(toward)}" if toward else ""
        also = ", and that party's own duties with it" if and_by else ""
        return {
            "terminates": f"that ends {target}{whom}{also}, from then on",
            "voids": f"that undoes {target}{whom}{also}, as if never owed",
            "supersedes": f"this takes the place of {target}",
            "despite": f"this holds despite {target}",
        }.get(kind, f"this is subject to {target}")

    def _target(self, name: str) -> str:
        agreement, _, provision = name.partition("/")
        here = any(item.id == agreement for item in self.phrases.lexicon.text.provisions)
        return self.phrases.provision(provision or agreement) if provision or here else self.phrases.agreement(agreement)

    def _known(self, name: str) -> str:
        return "the public" if name == "public" else self.phrases.name(name)

    def _has_duty(self) -> bool:
        return any(isinstance(line, lines.Duty) for line in self.lines)

    def _judge(self, line: lines.JudgeOf) -> str:
        subject = f"who judges what is “{word(line.word)}”"
        match line.form:
            case "not_stated":
                return f"{subject}: not stated, so each side's own account is followed."
            case "each_party" | "any_party":
                return f"{subject}: {line.form.replace('_', ' ')}, for itself."
            case _:
                return f"{subject}: {joined(map(self.phrases.name, line.who))}."

    def _reading(self, line: lines.Reading) -> str:
        if line.holders == ("nobody",):
            held = "which nobody holds and which is off unless asked for"
        elif line.holders:
            held = f"held by {joined(map(self.phrases.actor, line.holders))}"
        else:
            held = "left open by the text"
        head = f"reading “{word(line.axis)}: {self.phrases.label(line.name)}”, {held}:"
        if line.line is None:
            return f"{head} the text as it stands."
        return f"{head} {'instead:' if line.mode == 'instead' else 'adds:'} {self._inner(line.line)}"

    def _inner(self, line: AnyLine) -> str:
        match line:
            case lines.When():
                return f"{_given([self.phrases.introduce(line.pattern)])}."
            case lines.Note():
                return f"“{line.text}”."
            case lines.Within() | lines.Timing() | lines.Every():
                return f"{self._term(line)}."
            case lines.Duty():
                return f"{self._said(self._who(), line)}."
            case _:
                text = self._sentence(line)
                return text[:1].lower() + text[1:]


# ------------------------------------------------------------------------------------------------ other blocks


def role_sentence(lexicon: Lexicon, role: Role) -> str:
    """Who belongs to a role, and from when."""
    phrases = Phrases(lexicon)
    names = [phrases.actor(name) if name[:1].isupper() else phrases.members(name) for name in role.members]
    text = joined(names) or "not listed in the text"
    if len(names) > 4:
        text += f" ({len(names)})"
    if role.open and names:
        text += ", and others not listed"
    if role.excluding:
        text += f", except {joined(map(phrases.name, role.excluding))}"
    if role.since:
        text += f", from {_when(role.since)}"
    return text + (f", until {_when(role.until)}" if role.until else "")


def _when(text: str) -> str:
    first, between, last = text.partition("..")
    return f"between {first} and {last}" if between and first and last else text


def area_sentence(lexicon: Lexicon, area: Area) -> str:
    """What an area covers."""
    phrases = Phrases(lexicon)
    text = joined(map(phrases.name, area.places))
    return text + (f", except {joined(map(phrases.name, area.excluding))}" if area.excluding else "")


def definition_tree(lexicon: Lexicon, define: Define) -> list[tuple[int, str]]:
    """The conditions of a definition as an outline: depth and clause."""
    phrases = Phrases(lexicon, {define.subject: "it"})
    return [entry for line in define.lines if isinstance(line, lines.Means) for entry in _outline(phrases, line.condition, 0)]


def _outline(phrases: Phrases, condition: AnyCondition, depth: int) -> Iterator[tuple[int, str]]:
    if isinstance(condition, AllOf | AnyOf):
        yield depth, "all of these:" if isinstance(condition, AllOf) else "one of these:"
        for item in condition.items:
            yield from _outline(phrases, item, depth + 1)
    else:
        yield depth, phrases.condition(condition)


def organ_sentence(lexicon: Lexicon, organ: Organ) -> str:
    """Who decides in an organ, and how."""
    phrases = Phrases(lexicon)
    rule = next((line for line in organ.lines if isinstance(line, lines.Rule)), None)
    how = "its rule of decision is not stated"
    if rule is not None:
        within = f" of {duration(rule.silence.text)}" if rule.silence is not None else ""
        words = {"unanimous": "unanimously", "consensus": "by consensus", "silence": f"by silence{within}"}
        how = f"decides {words.get(rule.rule, f'by {word(rule.rule)}')}"
    without = [phrases.ref(line.ref) for line in organ.lines if isinstance(line, lines.Without)]
    role = organ.members.role or organ.members.name
    who = phrases.members(role) if role and not organ.members.excluding else phrases.ref(organ.members)
    return f"{who}; {how}" + (f", without {joined(without)}" if without else "")


def status_steps(lexicon: Lexicon, status: Status) -> list[tuple[str, str]]:
    """The steps of a status, and what leads to each."""
    phrases = Phrases(lexicon, {status.subject: "the one concerned"})
    found = [(word(status.steps[0]), "at the beginning")] if status.steps else []
    for line in status.lines:
        if isinstance(line, lines.Step):
            found.append((word(line.name), phrases.condition(line.condition)))
        elif isinstance(line, lines.Switch):
            found.append((word(line.keyword), f"there is {phrases.pattern(line.pattern)}"))
    return found


__all__ = [
    "area_sentence", "definition_tree", "organ_sentence", "provision_sentences", "role_sentence",
    "status_steps",
]  # fmt: skip
