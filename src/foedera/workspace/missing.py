"""How far somebody has come in a process with stages: each step is asked of the engine, and the next one taken apart."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from foedera import __version__
from foedera.analysis import prose
from foedera.analysis.clauses import Clauses
from foedera.analysis.english import word
from foedera.engine import organs, roles, secondary
from foedera.engine.answer import answers
from foedera.engine.choice import Chooser
from foedera.engine.conditions import evaluate
from foedera.engine.instance import bearer_of, duty_of
from foedera.engine.law import Law
from foedera.engine.occurrence import Occurrence
from foedera.engine.reasons import Verdict
from foedera.engine.scope import Scope, is_placeholder
from foedera.engine.world import Question, Setting, World
from foedera.errors import WrongCall
from foedera.language.words import close_to
from foedera.model.blocks import Event, Provision, Status
from foedera.model.lines import Binding, Cite, FulfilledWhen, Guard, JudgeOf, Note, SourceLine, Step, Toward, When
from foedera.model.missing import NOT_ON_RECORD, OPEN, PASSED_BY, REACHED, Missing, Next, Rule, StepRow
from foedera.model.terms import Condition, Happened, Pattern
from foedera.model.time import Period, format_period
from foedera.model.truth import UNKNOWN, YES
from foedera.workspace.compare import clauses, moment
from foedera.workspace.findings import MARKS, citation, grade
from foedera.workspace.library import Library
from foedera.workspace.named import actor, known_view
from foedera.workspace.scenarios import best_answer
from foedera.workspace.wording import line_text, plain


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """The question as asked: who, in which agreement's process, as of and known at which date, under which view."""

    actor: str
    agreement: str
    as_of: str = ""
    known_at: str = ""
    view: str = "default"


def missing(library: Library, asked: Asked, today: str) -> Missing:
    """Which stage is reached and what the next step takes.

    Raises:
        WrongCall: An unknown actor, agreement, view or date, or an agreement without a process.
    """
    at = moment(asked.as_of or today, "as_of")
    known = moment(asked.known_at or min(asked.as_of or today, today), "known_at")
    known_view(library, asked.view)
    who = actor(library, asked.actor, at)
    law = _law(library, asked.agreement, at)
    block = next(_ladders(law))
    question = Question(as_of=at.hi, known_at=known.hi, view=library.views[asked.view])
    setting = Setting(library.laws, library.record, library.actors, library.places, library.classes, question)
    one = _Process(library, setting, clauses(library, law, at), block, who)
    steps = one.steps()
    reached = max((number for number, row in enumerate(steps) if row.state == REACHED), default=0)
    steps = [
        msgspec.structs.replace(row, state=PASSED_BY) if number < reached and row.state != REACHED else row
        for number, row in enumerate(steps)
    ]
    since, role = one.member()
    following = None if since or reached + 1 >= len(steps) else one.next(steps[reached + 1])
    rules = following.rules if following is not None else ()
    used = [name for row in steps for name in row.sources] + [name for rule in rules for name in rule.sources]
    horizon = library.record.horizon(("decide",))
    until = _day(Period(horizon - 86_399, horizon)) if horizon and at.hi > horizon else ""
    return Missing(
        command=_command(asked, who, law), software=__version__, library=library.fingerprint, actor=who,
        name=library.actors.name(who, at), agreement=law.id, title=law.title, status=word(block.name), as_of=_day(at),
        known_at=_day(known), view=asked.view, stage=steps[reached].id, member_since=since, member_of=role,
        steps=tuple(steps), next=following, record_until=until,
        citations=tuple(citation(library, name) for name in dict.fromkeys(used)),
    )  # fmt: skip


def _day(period: Period) -> str:
    return format_period(period).partition(" 00:00")[0].partition(" 23:59")[0]


def _law(library: Library, name: str, at: Period) -> Law:
    law = library.laws.get(name)
    if law is None:
        near = close_to(name, [one.id for one in library.laws])
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera show` lists all."
        raise WrongCall(f"There is no agreement `{name}`.{hint}", code="unknown-agreement")
    if not any(_ladders(law)):
        known = ", ".join(one.id for one in library.laws if any(_ladders(one)))
        raise WrongCall(
            f"{name} has no process with stages. Agreements with one: {known or 'none'}. How far {name} itself has come: `foedera"
            f" timeline {name}`.",
            code="no-stages",
        )
    if law.dated is not None and law.dated.lo > at.hi:
        raise WrongCall(f"{name} is dated {_day(law.dated)}, later than what is asked about ({at.text}).", code="not-known-then")
    return law


def processes(library: Library) -> tuple[tuple[str, str], ...]:
    """Id and title of every agreement with a process of stages."""
    return tuple((one.id, one.title) for one in library.laws if any(_ladders(one)))


def _ladders(law: Law) -> Iterator[Status]:
    """Statuses with steps that occurrences reach one after the other."""
    return (block for block in law.statuses.values() if any(isinstance(line, Step) for line in block.lines))


class _Process:
    """One actor on one ladder of steps."""

    def __init__(self, library: Library, setting: Setting, text: Clauses, block: Status, actor: str) -> None:
        self.library = library
        self.setting = setting
        self.text = text
        self.block = block
        self.actor = actor
        self.conditions: dict[str, Condition] = {line.name: line.condition for line in block.lines if isinstance(line, Step)}
        world = World(setting, Chooser(pins={}), secondary, asked=text.law.id)
        self.scope = Scope(world=world, law=text.law, at=world.now, env={block.subject: actor})

    def steps(self) -> list[StepRow]:
        """Every step with what the record says of it."""
        told = [leads for _, leads in prose.status_steps(self.text.lexicon, self.block)]
        found = []
        for name, leads in zip(self.block.steps, told, strict=True):
            if name not in self.conditions:
                found.append(StepRow(id=name, words=word(name), leads=leads, state=REACHED))
                continue
            verdict = evaluate(self.scope, self.conditions[name])
            if verdict.truth is YES:
                found.append(self._reached(name, leads, verdict))
                if verdict.reason.rests_on:
                    self.scope = self.scope.bind(**{name: verdict.reason.rests_on[0]})
            else:
                state = OPEN if verdict.truth is UNKNOWN and verdict.reason.rests_on else NOT_ON_RECORD
                found.append(StepRow(id=name, words=word(name), leads=leads, state=state, note=verdict.reason.note))
        return found

    def _reached(self, name: str, leads: str, verdict: Verdict) -> StepRow:
        items = [item for one in verdict.reason.rests_on if (item := self.setting.record.by_id.get(one)) is not None]
        first: Occurrence | None = min(items, key=lambda one: (one.time.lo, one.id), default=None)
        if first is None:
            return StepRow(id=name, words=word(name), leads=leads, state=REACHED)
        block = next((one for one in self.library.blocks(Event) if isinstance(one, Event) and one.id == first.id), None)
        lines = block.lines if block is not None else ()
        return StepRow(
            id=name, words=word(name), leads=leads, state=REACHED, date=_day(first.time), event=first.id, note=first.note,
            cite=next((line.text for line in lines if isinstance(line, Cite)), ""), sources=first.sources,
            mark=self._mark(next((line for line in lines if isinstance(line, SourceLine)), None)),
        )  # fmt: skip

    def _mark(self, line: SourceLine | None) -> str:
        if line is None or not line.evidence:
            return "?"
        if line.evidence != "text":
            return MARKS.get(line.evidence, "?")
        return "T" if {grade(self.library, name) for name in line.sources} - {"D", ""} else "t"

    def member(self) -> tuple[str, str]:
        """Since when the actor is one of those who decide on others: by the role that the text's bodies are made of."""
        names = dict.fromkeys(organ.members.role or organ.members.name for organ in self.text.law.organs.values())
        for name in names:
            if roles.belongs(self.scope.world, self.text.law, name, self.actor, self.scope.at) is YES:
                blocks = [role for role in self.text.law.roles.get(name, ()) if self.actor in role.members]
                return next((role.since for role in blocks if role.since), "the beginning"), name
        return "", ""

    # ---------------------------------------------------------------------------------------- the next step

    def next(self, row: StepRow) -> Next:
        """Who must act, through which body and by which rule, who can stop it, and what is not on record."""
        condition = self.conditions[row.id]
        pattern = condition.pattern if isinstance(condition, Happened) else None
        if pattern is None:
            return Next(step=row.id, words=row.words, leads=row.leads, absent=(row.note,) if row.note else ())
        by = pattern.slot("by")
        organ = self.text.law.organs.get(by.name) if by is not None else None
        rules = tuple(self._rule(one) for one in self._ways(pattern))
        absent = [f"{rule.fails}: {rule.fails_note}" for rule in rules if rule.fails]
        absent += [f"{row.words}: {row.note}"] if row.note else []
        if organ is not None:
            actors, blockers = organs.voters(self.scope, organ), organs.blockers(self.scope, organ)
            through, how = word(organ.name), prose.organ_sentence(self.text.lexicon, organ).partition("; ")[2]
        else:
            every = by is not None and by.quantifier == "every"
            role = (by.role or by.name) if by is not None else ""
            actors = (self.actor,) if by is None or role == self.block.subject else tuple(sorted(self.text.members(role)))
            through, how = "", "each of them has to act" if every else ""
            blockers = () if actors == (self.actor,) else actors
        return Next(
            step=row.id, words=row.words, leads=row.leads, actors=actors, through=through, rule=how, blockers=blockers,
            rules=rules, absent=tuple(dict.fromkeys(absent)),
        )  # fmt: skip

    def _ways(self, pattern: Pattern) -> Iterator[Provision]:
        """Provisions whose act is the one that leads to the step."""
        classes = self.library.classes
        for one in self.text.law.provisions.values():
            duty = duty_of(one)
            if duty is None or duty.act is None:
                continue
            acts = [line.pattern for line in one.lines if isinstance(line, FulfilledWhen)] + [duty.act]
            named = duty.act.slot("of")
            if named is not None and named.name in self.library.actors.codes() and named.name != self.actor:
                continue  # a decision on somebody else
            for act in acts:
                same = any(classes.canonical(a) == classes.canonical(b) for a in act.classes for b in pattern.classes)
                if same and _topic(act) == _topic(pattern):
                    yield one
                    break

    def _rule(self, provision: Provision) -> Rule:
        law = self.text.law
        sentences = prose.provision_sentences(self.text.lexicon, provision)
        bound = sorted(self.text.bound(provision)) or [self.actor]
        bearer = bearer_of(provision)
        who = self.actor if bearer is not None and bearer.form == "that" else bound[0]
        # owed to whoever it is about, where the text leaves open who that is
        free = any(isinstance(line, Toward) and is_placeholder(line.ref.name) for line in provision.lines)
        best = best_answer(
            self.setting.record, answers(self.setting, law, provision, bearer=who, toward=self.actor if free else "")
        )
        names = {self.block.subject: self.actor}
        fails = best.common.fails if best is not None and best.verdict != "yes" else None
        return Rule(
            agreement=law.id, provision=provision.id, title=provision.title,
            cite=next((line.text for line in provision.lines if isinstance(line, Cite)), ""),
            says=sentences[0] if sentences else "", conditions=tuple(_conditions(provision, names)),
            binding=next((line.force for line in provision.lines if isinstance(line, Binding)), law.binding),
            mark=self.text.marks.get(provision.id, "?"), verdict=best.state if best is not None else "no",
            fails=plain(line_text(fails.line), names) if fails is not None and fails.line is not None else "",
            fails_note=fails.note if fails is not None else "",
            notes=tuple(line.text for line in provision.lines if isinstance(line, Note)),
            sources=self.text.sources.get(provision.id, ()),
        )  # fmt: skip


def _conditions(provision: Provision, names: dict[str, str]) -> Iterator[str]:
    """What must hold before the provision can be used, with who judges it."""
    judges = {line.word: line for line in provision.lines if isinstance(line, JudgeOf)}
    called = {line.pattern.called: f"the {line.pattern.classes[0]}" for line in provision.lines if isinstance(line, When)}
    for line in provision.lines:
        if isinstance(line, Guard) and line.keyword == "provided":
            judge = judges.get(getattr(line.condition, "word", ""))
            who = f" (judged by {', '.join(map(word, judge.who)) or judge.form.replace('_', ' ')})" if judge is not None else ""
            yield plain(line_text(line), {**called, **names}) + who


def _topic(pattern: Pattern) -> str:
    ref = pattern.slot("on") or pattern.slot("object")
    return (ref.name or ref.role) if ref is not None and pattern.classes[0] in ("decide", "decision") else ""


def _command(asked: Asked, actor: str, law: Law) -> str:
    words = ["foedera missing", actor, law.id, *(["--as-of", asked.as_of] if asked.as_of else [])]
    words += ["--known-at", asked.known_at] if asked.known_at else []
    return " ".join([*words, *(["--view", asked.view] if asked.view != "default" else [])])
