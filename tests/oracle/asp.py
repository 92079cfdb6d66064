"""A second meaning: one agreement and its record written out as a logic program, from the parsed text alone.

Nothing here imports the engine. The rules follow the document that says what the language means: a provision becomes a rule
that joins its triggers, every condition a predicate tested at the moment its guard names, every norm a small table of
statuses. Worlds are crisp: times exact to the second, places that lie inside or outside, one account, no reading.

Seconds are counted from `EPOCH`, so that they fit the solver's integers; `FAR` stands for a time that never comes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

import clingo

from foedera.model import lines as ln
from foedera.model import terms as tm
from foedera.model.blocks import Event, Horizon, OccurrenceClass, Place, Provision
from foedera.model.text import AgreementText

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
FAR = 2_000_000_000
PAST = -FAR
DAY = 86_400
SAME_SLOT = {"to": "object", "toward": "object", "beside": "object"}
"""`assist UKR` and `assistance to UKR` say the same."""

MEANING = """
% ------------------------------------------------------------------ what happened, and what is under which name
isa(O,C) :- class(O,D), below(D,C).
happened(O) :- raw(O), rt(O,T), now(N), T <= N.
t(O,T) :- rt(O,T).
endt(O,T) :- rendt(O,T).
slot(O,R,X) :- rslot(O,R,X).
about(O,B) :- rabout(O,B).
class(O,C) :- rclass(O,C).
place(O,P) :- rplace(O,P).
risa(O,C) :- rclass(O,D), below(D,C).
seen(O) :- happened(O).
seen(O) :- deemed(O,_).
t(deem(B,X),T) :- deemed(deem(B,X),B), rt(B,T).
endt(deem(B,X),T) :- deemed(deem(B,X),B), rendt(B,T).
place(deem(B,X),P) :- deemed(deem(B,X),B), rplace(B,P).
slot(deem(B,X),by,Y) :- deemed(deem(B,X),B), rslot(B,by,Y).
slot(deem(B,X),on,X) :- deemed(deem(B,X),B).
about(deem(B,X),B) :- deemed(deem(B,X),B).
linked(O,E) :- rabout(O,E).
linked(O,E) :- rabout(O,B), rabout(B,E).
inside(P,P) :- known(P).
inside(P,Q) :- in(P,R), inside(R,Q).

% ------------------------------------------------------------------ roles, cut into stretches in which nobody comes or goes
member(R,X,S) :- block(B,R,F,U), stretch(S,A,_), F <= A, A <= U, names(B,X,S), not left_out(B,X,S).
names(B,X,S) :- has(B,X), stretch(S,_,_).
names(B,X,S) :- has_role(B,R), member(R,X,S).
left_out(B,X,S) :- without(B,X), stretch(S,_,_).
left_out(B,X,S) :- without_role(B,R), member(R,X,S).
in_area(A,P) :- drawn(A,Q), inside(P,Q), not off(A,P).
off(A,P) :- off_place(A,Q), inside(P,Q).

#show told/2.
#show told_due/2.
#show told_inst/1.
"""


NORM = """
% ------------------------------------------------------------------ a norm that was set off: what ends it, what performs it
start_@(I,T) :- inst_@(I,_,_,T).
ends_@(I,K,T) :- ending_@(I,K,X), start_@(I,S), now(N), X <= N, T = #max { X; S }.
stop_@(I,T) :- ends_@(I,_,T), not ends_before_@(I,T).
ends_before_@(I,T) :- ends_@(I,_,T), ends_@(I,_,X), X < T.
stopped_@(I,K) :- stop_@(I,T), ends_@(I,K,T).
due_@(I,D) :- term_@(I,D), not due_before_@(I,D).
due_before_@(I,D) :- term_@(I,D), term_@(I,X), X < D.

done_@(I,O,T) :- performs_@(I,O), rt(O,T), start_@(I,S), S <= T, now(N), T <= N, not too_late_@(I,T).
too_late_@(I,T) :- performs_@(I,O), rt(O,T), stop_@(I,S), S <= T, not use_@(I).
use_@(I) :- inst_@(I,P,_,_), modality(P,may).
any_@(I) :- done_@(I,_,_).
by_@(I,W,O) :- done_@(I,O,_), rslot(O,by,W).
enough_@(I) :- inst_@(I,P,_,_), least(P,K), K <= #count { W : by_@(I,W,_) }.
in_time_@(I,O) :- done_@(I,O,T), not after_due_@(I,T).
after_due_@(I,T) :- done_@(I,_,T), due_@(I,D), D < T.
enough_in_time_@(I) :- inst_@(I,P,_,_), least(P,K), K <= #count { W : by_@(I,W,O), in_time_@(I,O) }.
% `fulfilled by k`: the moment at which the k-th of them has acted
heads_@(I,T) :- done_@(I,_,T), inst_@(I,P,_,_), least(P,K), K <= #count { W : by_@(I,W,O), done_@(I,O,U), U <= T }.
reached_@(I,T) :- heads_@(I,T), not heads_before_@(I,T).
heads_before_@(I,T) :- heads_@(I,T), heads_@(I,X), X < T.

achieve_@(I) :- inst_@(I,P,_,_), modality(P,must).
achieve_@(I) :- inst_@(I,P,_,_), modality(P,intends).
status_@(I,fulfilled) :- achieve_@(I), any_@(I), enough_in_time_@(I).
status_@(I,late) :- achieve_@(I), any_@(I), enough_@(I), not enough_in_time_@(I).
status_@(I,partial) :- achieve_@(I), any_@(I), not enough_@(I).
before_due_@(I) :- stop_@(I,T), not due_@(I,_).
before_due_@(I) :- stop_@(I,T), due_@(I,D), T <= D.
status_@(I,K) :- achieve_@(I), not any_@(I), before_due_@(I), stopped_@(I,K).
open_@(I) :- achieve_@(I), not any_@(I), not before_due_@(I).
status_@(I,ended) :- open_@(I), lapses_@(I).
overdue_@(I) :- open_@(I), not lapses_@(I), due_@(I,D), now(N), D < N.
status_@(I,active) :- open_@(I), not lapses_@(I), not overdue_@(I).
status_@(I,no_performance) :- overdue_@(I), not on_record_@(I).
on_record_@(I) :- overdue_@(I), due_@(I,D), inst_@(I,P,_,_), complete(P,C), D <= C.
status_@(I,breached) :- on_record_@(I), inst_@(I,P,_,_), binds(P), modality(P,must).
status_@(I,not_done) :- on_record_@(I), not status_@(I,breached).

against_@(I,O,T) :- acts_against_@(I,O), rt(O,T), start_@(I,S), S <= T, now(N), T <= N, not too_late_against_@(I,T).
too_late_against_@(I,T) :- acts_against_@(I,O), rt(O,T), stop_@(I,S), S <= T.
status_@(I,violated) :- against_@(I,_,_).
status_@(I,K) :- inst_@(I,P,_,_), modality(P,must_not), not against_@(I,_,_), stopped_@(I,K).
status_@(I,respected) :- inst_@(I,P,_,_), modality(P,must_not), not against_@(I,_,_), not stop_@(I,_).
status_@(I,used) :- use_@(I), any_@(I).
status_@(I,unused) :- use_@(I), not any_@(I).

% ------------------------------------------------------------------ what a norm has come to is an occurrence in its turn
comes_to_@(I,fulfilled,T) :- status_@(I,fulfilled), reached_@(I,T).
comes_to_@(I,fulfilled,T) :- status_@(I,late), reached_@(I,T).
comes_to_@(I,breached,D) :- status_@(I,breached), due_@(I,D).
comes_to_@(I,breached,D) :- status_@(I,not_done), due_@(I,D).
comes_to_@(I,breached,D) :- status_@(I,late), due_@(I,D).
comes_to_@(I,breached,T) :- status_@(I,violated), against_@(I,_,T), not against_before_@(I,T).
against_before_@(I,T) :- against_@(I,_,T), against_@(I,_,X), X < T.
came_t_@(came(I,S),T) :- comes_to_@(I,S,T).
came_slot_@(came(I,S),by,G) :- comes_to_@(I,S,_), inst_@(I,_,G,_).
came_slot_@(came(I,S),object,X) :- comes_to_@(I,S,_), owed_@(I,X).
came_about_@(came(I,S),E) :- comes_to_@(I,S,_), set_off_@(I,E).
came_about_@(came(I,S),B) :- comes_to_@(I,S,_), set_off_base_@(I,B).
reached_state_@(S,came(I,S)) :- comes_to_@(I,S,_).
told(I,S) :- status_@(I,S).
told_due(I,D) :- due_@(I,D).
told_inst(I) :- inst_@(I,_,_,_).
"""
"""The life of a norm; `@` stands for the number of its provision, so that provisions that look at each other form layers."""


class Outside(Exception):
    """Something is written that this encoding does not speak about."""


def seconds(text: str) -> int:
    """The first second of a date or moment as written."""
    form = "%Y-%m-%dT%H:%MZ" if "T" in text else "%Y-%m-%d"
    return int((datetime.strptime(text, form).replace(tzinfo=UTC) - EPOCH).total_seconds())


def last_second(text: str) -> int:
    """The last second of a day as written; a moment is its own."""
    return seconds(text) + (0 if "T" in text else DAY - 1)


def written(second: int) -> str:
    """A second as a moment in a text."""
    return (EPOCH + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%MZ")


def const(name: str) -> str:
    """A name as a constant of the solver."""
    return f'"{name}"'


def var(name: str) -> str:
    """A placeholder as a variable of the solver."""
    return f"V{name}"


def placeholder(name: str) -> bool:
    """One capital letter, with or without a digit."""
    return name[:1].isupper() and (len(name) == 1 or (len(name) == 2 and name[1].isdigit()))


@dataclass
class Encoding:
    """One agreement as rules and facts; `program` is the text for the solver."""

    text: AgreementText
    events: tuple[Event, ...]
    reference: tuple[OccurrenceClass | Place, ...]
    horizons: tuple[Horizon, ...]
    now: int
    rules: list[str] = field(default_factory=list)
    number: Iterator[int] = field(default_factory=count)
    origin: dict[str, int] = field(default_factory=dict)
    """Placeholders that stand for what a provision came to, and the provision's number."""

    def program(self) -> str:
        """Facts of the record and the reference data, rules of the text, and what both mean."""
        self.roles = {role.name for role in self.text.roles}
        self.areas = {area.name for area in self.text.areas}
        self.definitions = {one.name: one for one in self.text.definitions}
        self.statuses = {one.name: one for one in self.text.statuses}
        self.kinds: dict[str, str] = {}
        self._reference()
        self._agreement()
        self._record()
        self._roles()
        self._areas()
        self.numbers = {provision.id: number for number, provision in enumerate(self.text.provisions)}
        for provision in self.text.provisions:
            _Norm(self, provision).write()
        return MEANING + "\n".join(self.rules)

    def say(self, rule: str) -> None:
        """Add a rule or fact."""
        self.rules.append(rule if rule.rstrip().endswith(".") else rule + ".")

    def fresh(self, stem: str = "x") -> str:
        """A name not used before."""
        return f"{stem}{next(self.number)}"

    # -------------------------------------------------------------------------------------------- facts

    def _reference(self) -> None:
        above: dict[str, set[str]] = {}
        for block in self.reference:
            if isinstance(block, OccurrenceClass):
                above[block.id] = {block.id}
                for line in block.lines:
                    assert isinstance(line, ln.Fact)
                    if line.keyword == "below":
                        above[block.id] |= {name for word in line.words for name in above[word]}
                    elif line.keyword == "kind":
                        self.kinds[block.id] = line.words[0]
                for name in above[block.id] - {block.id}:
                    self.kinds.setdefault(block.id, self.kinds[name])
                self.kinds.setdefault(block.id, "act")
            else:
                self.say(f"known({const(block.id)})")
                for line in block.lines:
                    if isinstance(line, ln.Fact) and line.keyword == "in":
                        for word in line.words:
                            self.say(f"in({const(block.id)},{const(word)})")
        for low, names in above.items():
            for high in names:
                self.say(f"below({const(low)},{const(high)})")
        for name, kind in self.kinds.items():
            if kind == "act":
                self.say(f"act_class({const(name)})")

    def _agreement(self) -> None:
        facts = {line.keyword: line.words for line in self.text.agreement.lines if isinstance(line, ln.Fact)}
        self.binding = next((line.force for line in self.text.agreement.lines if isinstance(line, ln.Binding)), "political")
        self.signed = facts["signed"][0]
        self.force = seconds(facts["force"][0])
        self.expiry = FAR
        if "term" in facts and facts["term"][0] != "none":
            self.expiry = last_second(facts["force"][0]) + int(facts["term"][0].removesuffix("d")) * DAY
        self.say(f"now({self.now})")
        name = const(self.text.agreement.id)
        self.say(f'gone(G,T) :- happened(O), risa(O,"withdrawal"), rslot(O,of,{name}), rslot(O,by,G), rt(O,T)')

    def _record(self) -> None:
        for event in self.events:
            name = const(event.id)
            facts = {line.keyword: line.words for line in event.lines if isinstance(line, ln.Fact)}
            self.say(f"raw({name}). rclass({name},{const(event.pattern.classes[0])}). rt({name},{seconds(facts['at'][0])})")
            end = seconds(facts["until"][0]) if "until" in facts else FAR
            self.say(f"rendt({name},{end if end <= self.now else FAR})")
            if "place" in facts:
                self.say(f"rplace({name},{const(facts['place'][0])})")
            for slot in event.pattern.slots:
                for who in slot.ref.among or (slot.ref.name or slot.ref.role,):
                    if slot.preposition == "about":
                        self.say(f"rabout({name},{const(who)})")
                    else:
                        self.say(f"rslot({name},{SAME_SLOT.get(slot.preposition, slot.preposition)},{const(who)})")

    def _roles(self) -> None:
        cuts = {PAST}
        for role in self.text.roles:
            since = seconds(role.since) if role.since else PAST
            until = last_second(role.until) if role.until else FAR
            cuts |= {since} | ({until + 1} if until < FAR else set())
            name = self.fresh("b")
            self.say(f"block({name},{const(role.name)},{since},{until})")
            for member in role.members:
                self.say(f"{'has_role' if member in self.roles else 'has'}({name},{const(member)})")
            for member in role.excluding:
                self.say(f"{'without_role' if member in self.roles else 'without'}({name},{const(member)})")
        self.cuts = sorted(cuts)
        for position, first in enumerate(self.cuts):
            last = self.cuts[position + 1] - 1 if position + 1 < len(self.cuts) else FAR
            self.say(f"stretch({position},{first},{last})")

    def _areas(self) -> None:
        for area in self.text.areas:
            for place in area.places:
                self.say(f"drawn({const(area.name)},{const(place)})")
            for place in area.excluding:
                self.say(f"off_place({const(area.name)},{const(place)})")

    # -------------------------------------------------------------------------------------------- shapes

    def member(self, role: str, who: str, moment: str) -> str:
        """Literals: `who` holds the role at a moment."""
        stretch = self.fresh("S")
        return f"stretch({stretch},{stretch}a,{stretch}b), {stretch}a <= {moment}, {moment} <= {stretch}b, member({const(role)},{who},{stretch})"

    def who(self, name: str) -> str:
        """An actor, or what a placeholder stands for."""
        return var(name) if placeholder(name) else const(name)

    def pattern(self, pattern: tm.Pattern, item: str, time: str, test: str = "") -> list[str]:
        """Literals: occurrence `item` at `time` has this shape; `test` is the moment at which a process must be running."""
        if pattern.outcome:
            raise Outside("outcome")
        found = []
        if pattern.state:
            kind = f"came_{{}}_{self.numbers[pattern.classes[0]]}"
            found.append(f"reached_state_{self.numbers[pattern.classes[0]]}({pattern.state},{item}), {kind.format('t')}({item},{time})")
        else:
            kind = "{}" if pattern.deemed else "r{}"
            alike = self.fresh("alike")
            for name in pattern.classes:
                self.say(f"{alike}(O) :- {kind.format('isa')}(O,{const(name)})")
            found.append(f"{'seen' if pattern.deemed else 'happened'}({item}), {alike}({item}), {kind.format('t')}({item},{time})")
        if pattern.ongoing:
            found.append(f"{time} <= {test}, {kind.format('endt')}({item},{item}z), {test} < {item}z")
        for slot in pattern.slots:
            found += self._slot(slot, item, time, kind)
        return found

    def time(self, name: str, moment: str) -> str:
        """Literal: the moment at which what a placeholder stands for happened."""
        return f"came_t_{self.origin[name]}({var(name)},{moment})" if name in self.origin else f"t({var(name)},{moment})"

    def _slot(self, slot: tm.Slot, item: str, time: str, kind: str) -> list[str]:
        ref = slot.ref
        if slot.preposition == "about":
            base = var(ref.name)
            if ref.name in self.bound and kind == "r{}":
                return [f"linked({item},{base})"]
            found = [f"{kind.format('about')}({item},{base})"]
            if ref.name not in self.bound:
                found.append(f"raw({base})")
                if ref.role == "event":
                    found.append(f"rclass({base},{base}c), not act_class({base}c)")
                elif ref.role:
                    found.append(f"risa({base},{const(ref.role)})")
            return found
        preposition = SAME_SLOT.get(slot.preposition, slot.preposition)
        if ref.among:
            options = self.fresh("among")
            for name in ref.among:
                self.say(f"{options}({const(name)})")
            who = self.fresh("W")
            return [f"{kind.format('slot')}({item},{preposition},{who}), {options}({who})"]
        who = self.who(ref.name) if ref.name and ref.name not in self.roles else self.fresh("W")
        found = [f"{kind.format('slot')}({item},{preposition},{who})"]
        role = ref.role or (ref.name if ref.name in self.roles else "")
        if role:
            found.append(self.member(role, who, time))
        found += [self.distinct(who, name, time) for name in ref.excluding]
        return found

    def distinct(self, who: str, name: str, moment: str) -> str:
        """Literals: not the one, or none of those, that `except` names."""
        if name in self.roles:
            test = self.fresh("excepted")
            stretch = self.fresh("S")
            self.say(f"{test}(X,S) :- member({const(name)},X,S)")
            return f"stretch({stretch},{stretch}a,{stretch}b), {stretch}a <= {moment}, {moment} <= {stretch}b, not {test}({who},{stretch})"
        return f"{who} != {self.who(name)}"

    bound: frozenset[str] = frozenset()
    """Placeholders that stand for something already."""

    # -------------------------------------------------------------------------------------------- conditions

    def condition(self, condition: tm.Condition, names: Sequence[str], domain: str) -> str:
        """A predicate over `names` and a moment `T`: where, and when, the condition holds. `domain` says for which to ask."""
        test = self.fresh("holds")
        head = f"{test}({','.join([*map(var, names), 'T'])})"
        self.bound = frozenset(names)
        for body in self._bodies(condition, names, domain):
            negated = getattr(condition, "negated", False)
            if negated:
                plain = head.replace(test, test + "_plain", 1)
                self.say(f"{plain} :- {domain}, {body}")
            else:
                self.say(f"{head} :- {domain}, {body}")
        if getattr(condition, "negated", False):
            self.say(f"{head} :- {domain}, not {head.replace(test, test + '_plain', 1)}")
        return head

    def _bodies(self, condition: tm.Condition, names: Sequence[str], domain: str) -> Iterable[str]:
        match condition:
            case tm.InRole(of=""):
                return [self.member(condition.role, self.who(condition.subject), "T")]
            case tm.PlaceIn(territory=None):
                place = self.fresh("P")
                area = const(condition.area)
                inside = f"in_area({area},{place})" if condition.area in self.areas else f"inside({place},{area})"
                if condition.area in self.areas:
                    self.say(f"in_area({area},{const('')}) :- 1 = 0")
                return [f"place({var(condition.occurrence)},{place}), {inside}"]
            case tm.Order():
                return [self._order(condition)]
            case tm.Is():
                return [self._is(condition, domain)]
            case tm.Happened():
                return [self._happened(condition, names, domain)]
            case tm.Count():
                return [self._count(condition)]
            case tm.StatusIs():
                return self._status(condition, domain)
            case tm.AllOf():
                parts = [self.condition(item, names, domain) for item in condition.items]
                return [", ".join(parts)]
            case tm.AnyOf():
                return [self.condition(item, names, domain) for item in condition.items]
        raise Outside(type(condition).__name__)

    def _order(self, condition: tm.Order) -> str:
        one, other = self.fresh("T"), self.fresh("T")
        found = self.time(condition.occurrence, one) + ", "
        anchor = condition.anchor
        if anchor.kind == "occurrence":
            return found + f"{self.time(anchor.name, other)}, {one} {'>' if condition.relation == 'after' else '<'} {other}"
        text = {"date": anchor.name, "signature": self.signed}.get(anchor.kind)
        first, last = (seconds(text), last_second(text)) if text else (self.force, self.force + DAY - 1)
        return found + (f"{one} > {last}" if condition.relation == "after" else f"{one} < {first}")

    def _is(self, condition: tm.Is, domain: str) -> str:
        if condition.word.isupper() and len(condition.word) > 1:
            return f"{var(condition.subject)} = {const(condition.word)}"
        if condition.word in self.definitions:
            block = self.definitions[condition.word]
            kept, self.bound = self.bound, frozenset((block.subject,))
            asked = self.fresh("asked")
            self.say(f"{asked}({var(condition.subject)},T) :- {domain}")
            name = var(block.subject)
            parts = [
                self.condition(line.condition, [block.subject], f"{asked}({name},T)") for line in block.lines if isinstance(line, ln.Means)
            ]
            means = self.fresh("means")
            self.say(f"{means}({name},T) :- {asked}({name},T), {', '.join(parts)}")
            self.bound = kept
            return f"{means}({var(condition.subject)},T)"
        return f"isa({var(condition.subject)},{const(condition.word)})"

    def _happened(self, condition: tm.Happened, names: Sequence[str], domain: str) -> str:
        item, time = self.fresh("O"), self.fresh("T")
        body = ", ".join(self.pattern(condition.pattern, item, time, "T"))
        if condition.ended:
            # every process of the kind has ended, and there was one
            running, end, moment = self.fresh("running"), self.fresh("T"), self.fresh("T")
            anchored = self.time(condition.anchor.name, moment) if condition.anchor else f"{moment} = T"
            args = ",".join([*map(var, names), "T"])
            self.say(f"{running}({args}) :- {domain}, {anchored}, {body}, rendt({item},{end}), {end} {'>=' if condition.anchor else '>'} {moment}")
            return f"{body}, not {running}({args})"
        if condition.pattern.ongoing:
            return body
        if not condition.relation or condition.anchor is None:
            return f"{body}, {time} <= T"
        anchor = condition.anchor
        if anchor.kind == "occurrence":
            limit = self.fresh("T")
            body += f", {self.time(anchor.name, limit)}, {item} != {var(anchor.name)}"
            return body + (f", {limit} < {time}, {time} <= T" if condition.relation == "after" else f", {time} < {limit}")
        text = {"date": anchor.name, "signature": self.signed}[anchor.kind]
        if condition.relation == "after":
            return f"{body}, {last_second(text)} < {time}, {time} <= T"
        return f"{body}, {time} < {seconds(text)}, {time} <= T"

    def _count(self, condition: tm.Count) -> str:
        item, who = self.fresh("O"), self.fresh("W")
        other = self.who(condition.other)
        role = condition.role.role or condition.role.name
        running = f"happened({item}), risa({item},{const(condition.relation)}), rt({item},{item}a), {item}a <= T, rendt({item},{item}z), T < {item}z"
        member = self.member(role, who, "T")
        excepted = "".join(f", {self.distinct(who, name, 'T')}" for name in condition.role.excluding)
        pair = f"pair({item},{who},{other})"
        return f"{condition.least} <= #count {{ {who} : {running}, {pair}, {who} != {other}, {member}{excepted} }}"

    def _status(self, condition: tm.StatusIs, domain: str) -> Iterable[str]:
        block = self.statuses[condition.status]
        steps = {line.name: line.condition for line in block.lines if isinstance(line, ln.Step)}
        kept, self.bound = self.bound, frozenset((block.subject,))
        name = var(block.subject)
        asking = f"{self.fresh('asked')}({name},T)"
        self.say(f"{asking.replace(name, self.who(condition.of))} :- {domain}")
        reached = [
            self.condition(steps[step], [block.subject], asking) if step in steps else asking
            for step in block.steps
        ]
        self.bound = kept
        at = self.fresh("step")
        for position, body in enumerate(reached):
            self.say(f"{at}({name},T,{position}) :- {body}")
        position = block.steps.index(condition.step)
        who = self.who(condition.of)
        if condition.at_least:
            step = self.fresh("N")
            return [f"{at}({who},T,{step}), {step} >= {position}"]
        step = self.fresh("N")
        return [f"{at}({who},T,{position}), not #count {{ {step} : {at}({who},T,{step}), {step} > {position} }} >= 1"]


COMMON = """
moment(T) :- happened(O), rt(O,T).
moment(T) :- happened(O), rendt(O,T), now(N), T <= N.
moment(T) :- cut(T).
moment(T) :- now(T).
moment(F) :- force(F).
leaves(G,W) :- actor(G), W = #min { X : gone(G,X); 2000000000 }.
pair(O,X,Y) :- happened(O), rslot(O,by,X), rslot(O,with,Y).
pair(O,Y,X) :- pair(O,X,Y).
"""


class _Norm:
    """One provision as rules."""

    def __init__(self, encoding: Encoding, provision: Provision) -> None:
        self.say = encoding.say
        self.e = encoding
        self.provision = provision
        self.id = const(provision.id)
        self.n = encoding.numbers[provision.id]
        self.lines = provision.lines
        self.whens = [line.pattern for line in self.lines if isinstance(line, ln.When)]
        self.duty = next((line for line in self.lines if isinstance(line, ln.Duty)), None)
        self.bearer = next((line for line in self.lines if isinstance(line, ln.Bearer)), None)

    def guards(self, *words: str) -> list[ln.Guard]:
        """The provision's guards with these words."""
        return [line for line in self.lines if isinstance(line, ln.Guard) and line.keyword in words]

    def write(self) -> None:
        """All rules of the provision."""
        e, duty = self.e, self.duty
        prohibits = duty is not None and duty.modality == "must_not"
        e.origin = {}
        names, items, body = self._triggers()
        e.bound = frozenset(names)
        stem = e.fresh("set_off")
        args = ",".join([*map(var, names), *items, "T"])
        raw = f"{stem}({args})"
        self.say(f"{raw} :- {body}")
        inner = ",".join([*map(var, names), "T"])
        asked = e.fresh("asked")
        self.say(f"{asked}({inner}) :- {raw}")
        found = [raw]
        for guard in self.guards("provided") if prohibits else self.guards("provided", "unless"):
            test = e.condition(guard.condition, names, f"{asked}({inner})")
            found.append(test if guard.keyword == "provided" else f"not {test}")
        self.ready = f"{e.fresh('ready')}({args})"
        self.say(f"{self.ready} :- {', '.join(found)}")
        self.names, self.items = names, items
        self._links()
        self._deemed()
        if self.bearer is not None and duty is not None and duty.act is not None:
            self._instances()

    # -------------------------------------------------------------------------------------------- triggers

    def _triggers(self) -> tuple[list[str], list[str], str]:
        """Placeholders, occurrence variables in the order of the lines, and the body that joins all `when` lines."""
        e = self.e
        names: list[str] = []
        items: list[str] = []
        found: list[str] = []
        times: list[str] = []
        for pattern in self.whens:
            e.bound = frozenset(names)
            item = var(pattern.called) if pattern.called else e.fresh("O")
            time = e.fresh("T")
            found += e.pattern(pattern, item, time)
            moment = time
            if any(e.kinds.get(name) == "process" for name in pattern.classes) and not pattern.state:
                # a process that was already running is seen from entry into force
                moment = e.fresh("T")
                found.append(f"rendt({item},{item}z), {item}z >= {e.force}, {moment} = #max {{ {time}; {e.force} }}")
            found.append(f"force({moment}f), {moment}f <= {moment}, expiry({moment}z), {moment} <= {moment}z")
            if pattern.state and pattern.called:
                e.origin[pattern.called] = e.numbers[pattern.classes[0]]
            items.append(item)
            times.append(moment)
            for name in (*(slot.ref.name for slot in pattern.slots), pattern.called):
                if placeholder(name) and name not in names:
                    names.append(name)
        if not items:
            found.append(f"T = {e.force}, now(N), {e.force} <= N, N <= {e.expiry}")
        elif len(items) == 1:
            found.append(f"T = {times[0]}")
        else:
            found.append(f"T = #max {{ {'; '.join(times)} }}")
        return names, items, ", ".join(found)

    def _links(self) -> None:
        """Sister clauses that end a duty from then on, or void it from the start."""
        for line in self.lines:
            if isinstance(line, ln.Link) and line.kind in ("terminates", "voids"):
                target = const(line.target.split("/")[-1])
                self.say(f"strike({line.kind},{target},toward,{self.e.who(line.toward)},T) :- {self.ready}")
                if line.and_by:
                    self.say(f"strike({line.kind},{target},by,{self.e.who(line.and_by)},T) :- {self.ready}")

    def _deemed(self) -> None:
        for line in self.lines:
            if isinstance(line, ln.Deemed):
                ref = line.pattern.slot("on")
                assert ref is not None
                base = self.items[0]
                member = self.e.member(ref.role or ref.name, "X", "T")
                self.say(f"deemed(deem({base},X),{base}) :- {self.ready}, raw({base}), {member}, not slot({base},on,X)")
                self.say(f"class(deem({base},X),{const(line.pattern.classes[0])}) :- deemed(deem({base},X),{base}), {self.ready}")

    # -------------------------------------------------------------------------------------------- instances

    def _instances(self) -> None:
        e, duty, bearer = self.e, self.duty, self.bearer
        assert duty is not None
        assert duty.act is not None
        assert bearer is not None
        self.say(NORM.replace("@", str(self.n)))
        ref = bearer.ref
        named = var(ref.name) if placeholder(ref.name) else "VG_"
        if bearer.form == "that":
            body, who = self.ready, var(ref.name)
        else:
            who = named
            role = ref.role or ref.name
            if ref.among:
                options = e.fresh("among")
                for name in ref.among:
                    self.say(f"{options}({const(name)})")
                members = f"{options}({who})"
            else:
                members = e.member(role, who, "T" if self.whens else str(e.now))
            body = ", ".join([self.ready, members, *(e.distinct(who, name, "T" if self.whens else str(e.now)) for name in ref.excluding)])
        self.names_all = list(dict.fromkeys([*self.names, *([ref.name] if placeholder(ref.name) else [])]))
        events = f"on({','.join(self.items)})" if self.items else "always"
        env = f"env({','.join(map(var, self.names))})" if self.names else "plain"
        instance = f"i({self.id},{who},{events},{env})"
        tested = "T" if self.whens else str(e.now)
        group = e.fresh("group")
        self.say(f"{group}({events},{env},{who},T) :- {body}")
        pre = f"{e.fresh('pre')}({','.join(dict.fromkeys([*map(var, self.names), *self.items, who, 'T']))})"
        self.say(f"{pre} :- {body}, leaves({who},{who}w), {tested} < {who}w")
        owed = self._toward(who)
        self._struck(pre, instance, who, owed)
        void = f"not void_{self.n}({instance},T)"
        self.live = f"{e.fresh('live')}({pre.partition('(')[2]}"
        self.say(f"{self.live} :- {pre}, {void}")
        self.say(f"inst_{self.n}({instance},{self.id},{who},T) :- {self.live}")
        if owed:
            self.say(f"owed_{self.n}({instance},{owed}) :- {self.live}, {owed} != {who}")
        for item in self.items:
            self.say(f"set_off_{self.n}({instance},{item}) :- {self.live}")
            self.say(f"set_off_base_{self.n}({instance},B) :- {self.live}, {self._about(item)}")
        self.instance, self.whom = instance, who
        modality = duty.modality
        self.say(f"modality({self.id},{modality}). least({self.id},{bearer.least or 1})")
        binding = next((line.force for line in self.lines if isinstance(line, ln.Binding)), e.binding)
        if binding in ("legal", "domestic"):
            self.say(f"binds({self.id})")
        for horizon in e.horizons:
            for name in duty.act.classes:
                self.say(f"complete({self.id},{last_second(horizon.until)}) :- below({const(name)},{const(horizon.subject)})")
        if bearer.form in ("jointly", "at_least"):
            self._group(group, events, env)
        self._clock()
        self._endings()
        if modality == "must_not":
            self._prohibited()
        else:
            self._performed(group, events, env)

    def _about(self, item: str) -> str:
        came = next((number for name, number in self.e.origin.items() if var(name) == item), None)
        return f"about({item},B)" if came is None else f"came_about_{came}({item},B)"

    def _toward(self, who: str) -> str:
        act = self.duty.act if self.duty is not None else None
        refs = [line.ref for line in self.lines if isinstance(line, ln.Toward)]
        if act is not None:
            refs += [slot.ref for slot in act.slots if SAME_SLOT.get(slot.preposition, slot.preposition) == "object"]
        refs = [ref for ref in refs if not ref.role and (placeholder(ref.name) or ref.name.isupper())]
        if len(refs) > 1:
            raise Outside("owed to several")
        return self.e.who(refs[0].name) if refs else ""

    def _struck(self, pre: str, instance: str, who: str, owed: str) -> None:
        self.say(f"void_{self.n}({instance},T) :- {pre}, strike(voids,{self.id},by,{who},_)")
        self.say(f"void_{self.n}({instance},T) :- {pre}, strike(terminates,{self.id},by,{who},X), X <= T")
        self.say(f"ending_{self.n}({instance},ended,X) :- {pre}, strike(terminates,{self.id},by,{who},X), X >= T")
        if owed:
            self.say(f"void_{self.n}({instance},T) :- {pre}, strike(voids,{self.id},toward,{owed},_), {owed} != {who}")
            self.say(f"void_{self.n}({instance},T) :- {pre}, strike(terminates,{self.id},toward,{owed},X), X <= T, {owed} != {who}")
            self.say(f"ending_{self.n}({instance},ended,X) :- {pre}, strike(terminates,{self.id},toward,{owed},X), X >= T, {owed} != {who}")

    def _group(self, group: str, events: str, env: str) -> None:
        """A group that cannot act without the attacker is bound to nothing."""
        e = self.e
        if self.bearer is None or not self.items:
            return
        attackers = e.fresh("attacker")
        for item in self.items:
            self.say(f"{attackers}({events},{env},X) :- {group}({events},{env},X,_), slot({item},by,X), slot({item},on,_)")
        there = f"lapses_{self.n}({self.instance}) :- {self.live}, {attackers}({events},{env},_)"
        if self.bearer.form == "at_least":
            self.say(f"{there}, #count {{ X : {group}({events},{env},X,_), not {attackers}({events},{env},X) }} < {self.bearer.least}")
        else:
            # all help together or nobody does; talks and notices may go on without the attacker
            for name in self.duty.act.classes if self.duty is not None and self.duty.act is not None else ():
                self.say(f'{there}, below({const(name)},"assist")')

    def _clock(self) -> None:
        for line in self.lines:
            if isinstance(line, ln.Within):
                if line.anchor.kind == "not_stated":
                    continue
                if not line.duration.seconds:
                    raise Outside("months")
                length = line.duration.seconds
                if line.anchor.kind == "occurrence":
                    self.say(f"term_{self.n}({self.instance},X+{length}) :- {self.live}, {self.e.time(line.anchor.name, 'X')}")
                elif line.anchor.kind == "date" and "T" in line.anchor.name:
                    self.say(f"term_{self.n}({self.instance},{seconds(line.anchor.name) + length}) :- {self.live}")
                else:
                    raise Outside("anchor")

    def _endings(self) -> None:
        e, modality = self.e, self.duty.modality if self.duty is not None else ""
        if e.expiry < FAR:
            self.say(f"ending_{self.n}({self.instance},ended,{e.expiry}) :- {self.live}, T <= {e.expiry}")
        for line in self.lines:
            if isinstance(line, ln.WaivedBy):
                e.bound = frozenset(self.names_all)
                item, time = e.fresh("O"), e.fresh("T")
                self.say(f"ending_{self.n}({self.instance},excused,{time}) :- {self.live}, {', '.join(e.pattern(line.pattern, item, time))}")
        names = self.names_all
        inner = ",".join([*map(var, names), "T"])
        for guard in self.guards("until", "so long as"):
            asked = f"{e.fresh('asked')}({inner})"
            since = e.fresh("T")
            started = self.live[:-2] + f"{since})"
            self.say(f"{asked} :- {started}, moment(T), {since} <= T, now(N), T <= N")
            self.say(f"{asked} :- {started}, T = {since}")
            test = e.condition(guard.condition, names, asked)
            if guard.keyword == "until":
                self.say(f"ending_{self.n}({self.instance},released,T) :- {started}, {test}, {since} <= T")
            else:
                self.say(f"ending_{self.n}({self.instance},ended,T) :- {started}, {asked}, not {test}, {since} <= T")
        assert modality

    def _acts(self, pattern: tm.Pattern, item: str, time: str, *, linked: bool) -> str:
        slots = tuple(slot for slot in pattern.slots if slot.preposition not in ("by", "about"))
        self.e.bound = frozenset(self.names_all)
        wanted = tm.Pattern(classes=pattern.classes, state=pattern.state, slots=slots)
        found = self.e.pattern(wanted, item, time)
        found += [f"{item} != {event}" for event in self.items]
        if linked and self.items:
            matter = self.e.fresh("matter")
            for event in self.items:
                self.say(f"{matter}({self.instance},{event}) :- {self.live}")
                self.say(f"{matter}({self.instance},B) :- {self.live}, {self._about(event)}")
            found.append(f"rabout({item},{item}m), {matter}({self.instance},{item}m)")
        return ", ".join(found)

    def _performed(self, group: str, events: str, env: str) -> None:
        duty, bearer = self.duty, self.bearer
        assert duty is not None
        assert duty.act is not None
        assert bearer is not None
        patterns = [line.pattern for line in self.lines if isinstance(line, ln.FulfilledWhen)] or [duty.act]
        linked = duty.modality != "may" or duty.act.slot("about") is not None
        for pattern in patterns:
            item, time = self.e.fresh("O"), self.e.fresh("T")
            body = self._acts(pattern, item, time, linked=linked)
            if bearer.form in ("jointly", "at_least"):
                by = f"rslot({item},by,{item}w), {group}({events},{env},{item}w,_)"
            else:
                by = f"rslot({item},by,{self.whom})"
            self.say(f"performs_{self.n}({self.instance},{item}) :- {self.live}, {body}, {by}")

    def _prohibited(self) -> None:
        duty = self.duty
        assert duty is not None
        assert duty.act is not None
        e = self.e
        e.bound = frozenset(self.names_all)
        item, time = e.fresh("O"), e.fresh("T")
        found = e.pattern(duty.act, item, time)
        against = f"{e.fresh('against')}({','.join([*dict.fromkeys([*map(var, self.names), *self.items, self.whom]), item, time])})"
        self.say(f"{against} :- {self.live}, {', '.join(found)}, rslot({item},by,{self.whom})")
        allowed = []
        for guard in self.guards("unless"):
            names = list(dict.fromkeys([*self.names_all, "A"]))
            inner = ",".join([*map(var, names), "T"])
            asked = f"{e.fresh('asked')}({inner})"
            act = "" if "A" in self.names_all else f", VA = {item}"
            self.say(f"{asked} :- {against}, T = {time}{act}")
            test = e.condition(guard.condition, names, asked)
            except_at = test.replace(",T)", f",{time})")
            allowed.append("not " + (except_at if "A" in self.names_all else except_at.replace("VA", item)))
        self.say(f"acts_against_{self.n}({self.instance},{item}) :- {', '.join([against, self.live, *allowed])}")


# ------------------------------------------------------------------------------------------------ asking


@dataclass(frozen=True)
class Told:
    """What the oracle says of one norm instance: the statuses that may be named (more than one where two ends coincide), its due."""

    statuses: frozenset[str]
    due: int | None


WORDS = {"no_performance": "no performance on record", "not_done": "not done"}


def ask(encoding: Encoding, actors: Iterable[str]) -> dict[tuple[str, str, tuple[str, ...]], list[Told]]:
    """(provision, bearer, events) to what is said of it; several where an event can fill the placeholders in several ways."""
    program = encoding.program()
    facts = [f"actor({const(code)})." for code in actors] + [f"cut({cut})." for cut in encoding.cuts if cut > PAST]
    facts.append(f"force({encoding.force}). expiry({encoding.expiry}).")
    messages: list[str] = []
    control = clingo.Control(["--warn=none"], logger=lambda _code, text: messages.append(text))
    try:
        control.add("base", [], program + COMMON + "\n".join(facts))
        control.ground([("base", [])])
    except RuntimeError as error:
        raise RuntimeError("\n".join([*messages, program])) from error
    with control.solve(yield_=True) as handle:
        models = [list(model.symbols(shown=True)) for model in handle]
    assert len(models) == 1, f"{len(models)} models"
    status: dict[clingo.Symbol, set[str]] = {}
    due: dict[clingo.Symbol, int] = {}
    for symbol in models[0]:
        if symbol.name == "told":
            word = symbol.arguments[1].name
            status.setdefault(symbol.arguments[0], set()).add(WORDS.get(word, word))
        elif symbol.name == "told_due":
            due[symbol.arguments[0]] = symbol.arguments[1].number
        else:
            status.setdefault(symbol.arguments[0], set())
    found: dict[tuple[str, str, tuple[str, ...]], list[Told]] = {}
    law = encoding.text.agreement.id
    for one, words in status.items():
        told = Told(frozenset(words), due.get(one))
        key = (one.arguments[0].string, one.arguments[1].string, _events(one.arguments[2], law))
        if told not in found.setdefault(key, []):
            found[key].append(told)
    return found


def _events(symbol: clingo.Symbol, law: str) -> tuple[str, ...]:
    return tuple(_name(one, law) for one in symbol.arguments)


def _name(symbol: clingo.Symbol, law: str) -> str:
    """An occurrence as it is named in an answer."""
    if symbol.type is clingo.SymbolType.String:
        return symbol.string
    if symbol.name == "deem":
        return f"{_name(symbol.arguments[0], law)} deemed on {symbol.arguments[1].string}"
    instance, state = symbol.arguments
    provision, bearer, events, _ = instance.arguments
    return f"{law}/{provision.string}/{bearer.string}/{'+'.join(_events(events, law))}:{state.name}"
