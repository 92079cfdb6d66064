"""Moments of an agreement, of the record and of the clocks that ran, each with its own precision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from foedera.analysis.brief import Brief
from foedera.analysis.clauses import Clauses
from foedera.analysis.english import plural, role_noun, word
from foedera.analysis.phrases import Lexicon
from foedera.engine import matters
from foedera.engine.answer import answers
from foedera.engine.law import Law
from foedera.engine.world import Setting
from foedera.model import timeline as out
from foedera.model.blocks import Event, Provision, Statement
from foedera.model.lines import Duty, Every, Fact, Quote, SourceLine, When, Within
from foedera.model.naming import facts
from foedera.model.said import Noted, Said
from foedera.model.terms import Pattern
from foedera.model.time import BEGINNING, END, Period, first_second, format_period, parse_period
from foedera.model.timeline import Moment

_DONE = ("signed", "issued", "opened", "published")
_MARKS = {"text": "T", "report": "R", "memory": "M"}


def moment(at: Period, kind: str, text: str, **more: object) -> Moment:
    """A moment with the precision of its period."""
    when = at.text if at.text and at.lo > BEGINNING else format_period(at)
    return Moment(at=when, lo=at.lo, hi=at.hi, kind=kind, text=text, **more)  # type: ignore[arg-type]


def of_agreement(clauses: Clauses) -> Iterator[Moment]:
    """Signature, stages, entry into force, members that came and went, and the end of its term."""
    law = clauses.law
    rest = {"agreement": law.id, "sources": clauses.sources.get("", ()), "mark": clauses.marks.get("", "")}
    done: dict[Period, list[str]] = {}
    for keyword in _DONE:
        for words in law.facts.get(keyword, ()):
            done.setdefault(parse_period(words[0]), []).append(keyword)
    if law.in_force is not None:
        done.setdefault(law.in_force, []).append("in effect" if law.binding == "political" else "in force")
    for at, found in done.items():
        yield moment(at, out.AGREEMENT, f"{' and '.join(found)}: {law.title}", **rest)
    for words in law.facts.get("stage", ()):
        by = tuple(code for code in words[2:] if code.isupper())
        actor = f" by {' '.join(by)}" if by else ""
        yield moment(parse_period(words[1]), out.STAGE, f"{word(words[0])}{actor}: {law.title}", who=by, **rest)
    if law.expires is not None:
        yield moment(law.expires, out.END, f"ends by its own term: {law.title}", **rest)
    yield from _members(clauses)


def _members(clauses: Clauses) -> Iterator[Moment]:
    """Members of roles that begin after the agreement itself, or end."""
    law = clauses.law
    start = law.dated
    for role in law.text.roles:
        codes = tuple(sorted(name for name in role.members if name[:1].isupper()))
        noun = role_noun(role.name) if len(codes) == 1 else plural(role_noun(role.name))
        for text, verb in ((role.since, "from then on"), (role.until, "until then")):
            if not text or not codes:
                continue
            at = parse_period(text)
            if verb == "from then on" and start is not None and first_second(at).lo <= start.hi:
                continue
            words = f"{' '.join(codes)}: {noun} of {law.id} {verb}"
            mark = next((_MARKS.get(line.evidence, "") for line in role.lines if isinstance(line, SourceLine)), "")
            sources = tuple(name for line in role.lines if isinstance(line, SourceLine) for name in line.sources)
            yield moment(
                at, out.MEMBER, words, agreement=law.id, who=codes, sources=sources or clauses.sources.get("", ()),
                mark=mark or clauses.marks.get("", ""),
            )  # fmt: skip


# ------------------------------------------------------------------------------------------------ the record


class Names(Brief):
    """Short phrases in which ids of the record stand as they are, and organs by their acronym.

    Args:
        lexicon: Where names are looked up.
        organs: Names of organs in any agreement.
    """

    def __init__(self, lexicon: Lexicon, organs: frozenset[str]) -> None:
        super().__init__(lexicon, Provision(id=""))
        self.organs = organs

    def name(self, name: str) -> str:
        """Whatever the name names."""
        if "-" in name:
            return name
        return self.organ(name).removeprefix("the ") if name in self.organs else super().name(name)


def of_event(names: Names, block: Event) -> Iterator[Moment]:
    """A recorded event; a process has a second moment, its end."""
    known = dict(facts(block))
    if "at" not in known:
        return
    text = names.pattern(block.pattern, article=False)
    said = [
        f"{keyword} {' '.join(sorted(_actors(known[keyword])))}" for keyword in ("asserted by", "denied by") if keyword in known
    ]
    said += ["same as " + known["same as"][0]] if "same as" in known else []
    line = next((line for line in block.lines if isinstance(line, SourceLine)), None)
    rest = {
        "id": block.id, "who": tuple(sorted(actors_of(block.pattern))), "sources": line.sources if line else (),
        "mark": _MARKS.get(line.evidence, "") if line else "",
    }  # fmt: skip
    yield moment(parse_period(known["at"][0]), out.EVENT, text + (f" ({'; '.join(said)})" if said else ""), **rest)
    if "until" in known:
        yield moment(parse_period(known["until"][0]), out.EVENT, f"end of {text}", **rest)


def _actors(words: Iterable[str]) -> list[str]:
    return [name for name in words if name[:1].isupper()]


def actors_of(pattern: Pattern) -> frozenset[str]:
    """Every actor that a recorded pattern names."""
    names = (name for slot in pattern.slots for name in (slot.ref.name, slot.ref.role, *slot.ref.among))
    return frozenset(name for name in names if name[:1].isupper())


def of_statement(block: Statement) -> Iterator[Moment]:
    """A statement: who, for whom, about what, and the words."""
    said = next((line.words[0] for line in block.lines if isinstance(line, Fact) and line.keyword == "said"), "")
    if not said:
        return
    quote = next((f" “{line.text}”" for line in block.lines if isinstance(line, Quote)), "")
    stance = f", {block.stance}" if block.stance else ""
    text = f"{block.speaker.split()[-1]}, for {block.on_behalf_of}, about {block.about}{stance}:{quote}"
    yield moment(parse_period(said), out.STATEMENT, text, agreement=block.about, id=block.id, who=(block.on_behalf_of,))


_WORDS = 25
"""Words of a quotation on one line, as the library's own quotes have at most."""


def of_said(one: Said) -> Moment:
    """A statement that a reviewer accepted, each utterance once: when it can have been said, its first words, its wordings."""
    about = f", about {one.about}" if one.about else ""
    stance = f", {one.stance}" if one.stance else ""
    behalf = f", for {one.on_behalf_of}" if one.on_behalf_of else ""
    more = f" ({len(one.worded)} wordings)" if len(one.worded) > 1 else ""
    text = f"{one.speaker or 'Somebody'}{behalf}{about}{stance}: “{_short(one.quotes)}”{more}"
    at = _days(one.earliest, one.latest)
    return moment(
        at, out.STATEMENT, text, agreement=one.about, id=one.id, who=(one.on_behalf_of,) if one.on_behalf_of else (),
        mark="R", passages=one.worded,
    )  # fmt: skip


def of_noted(one: Noted) -> Moment:
    """An accepted event that is no occurrence of the record, with the reason; or a provision as it was reported."""
    event, reported = one.filed.proposal.event, one.filed.proposal.provision
    if reported is not None:
        who = reported.bearer.code or " ".join(reported.bearer.text.split()) or "somebody"
        whom = f" for {reported.beneficiary.code}" if reported.beneficiary.code else ""
        text = f"reported of {reported.framework}, {who}{whom}: “{_short(one.filed.words)}” ({one.why})"
        dated = one.filed.dated
        return moment(_days(dated.lo, dated.hi), out.NOTED, text, agreement=reported.framework, id=one.filed.id, mark="R",
                      passages=(one.passage,))  # fmt: skip
    by, to = (
        ", ".join(dict.fromkeys(party.code or party.text for party in many))
        for many in ((event.actors, event.targets) if event else ((), ()))
    )
    kind = event.plover.lower() if event else "event"
    text = f"{kind}{f' by {by}' if by else ''}{f' toward {to}' if to else ''}: “{_short(one.filed.words)}” ({one.why})"
    when = event.when if event else one.filed.proposal.said
    codes = sorted({party.code for party in (*event.actors, *event.targets) if party.code}) if event else ()
    return moment(
        _days(when.lo, when.hi), out.NOTED, text, id=one.filed.id, who=tuple(codes), mark="R", passages=(one.passage,)
    )  # fmt: skip


def _short(words: Iterable[str]) -> str:
    every = " … ".join(" ".join(part.split()) for part in words).split()
    return " ".join(every[:_WORDS]) + (" …" if len(every) > _WORDS else "")


def _days(lo: str, hi: str) -> Period:
    """Days of a reviewed item as a period: `A..`, `..B`, or `..` where neither end is known."""
    if not lo and not hi:
        return Period(BEGINNING, END)
    return parse_period(lo if lo == hi else f"{lo}..{hi}" if not lo or not hi or lo <= hi else f"..{hi}")


def concerns(clauses: Clauses, block: Event, record: Mapping[str, Event]) -> bool:
    """Whether an event is of a kind that the agreement's clauses speak of, and done to or by somebody that they name.

    What is done about another event concerns the agreement if that event does.
    """
    law, classes = clauses.law, clauses.lexicon.classes
    known = dict(facts(block))
    if law.dated is None or "at" not in known or parse_period(known["at"][0]).hi < law.dated.lo:
        return False
    if not any(
        classes.below(own, kind) for own in block.pattern.classes for one in law.provisions.values() for kind in _spoken_of(one)
    ):
        return False
    about = _about(block)
    if about & law.provisions.keys():
        return True
    if not _done_by_them(clauses, block):
        return False
    bases = [record[name] for name in sorted(about) if name in record and name != block.id]
    return all(concerns(clauses, base, record) or base.pattern.classes == block.pattern.classes for base in bases)


def _about(block: Event) -> frozenset[str]:
    refs = [slot.ref for slot in block.pattern.slots if slot.preposition in ("about", "of", "object")]
    lines = [name for keyword, words in facts(block) if keyword in ("about", "because") for name in words]
    return frozenset([*(ref.name for ref in refs), *lines])


def _done_by_them(clauses: Clauses, block: Event) -> bool:
    """Done to those that the agreement helps, or by those that it binds."""
    law = clauses.law
    slots = {slot.preposition: frozenset((slot.ref.name, *slot.ref.among)) for slot in block.pattern.slots}
    struck = frozenset(_actors(slots.get("on", ())))
    if struck:
        return bool(struck & clauses.beneficiaries)
    names = slots.get("by", frozenset()) - {""}
    if _about(block):  # help to one that was attacked, whoever gives it: what was attacked is tested by itself
        names |= slots.get("to", frozenset())
    parties = frozenset(law.parties()) | clauses.beneficiaries
    return bool(names & (parties | law.organs.keys()))


def _spoken_of(provision: Provision) -> Iterator[str]:
    for line in provision.lines:
        if isinstance(line, When) and not line.pattern.state:
            yield from line.pattern.classes
        elif isinstance(line, Duty) and line.act is not None:
            yield from line.act.classes


# ------------------------------------------------------------------------------------------------ clocks


def deadlines(setting: Setting, law: Law, clauses: Clauses, *, toward: str = "", since: int = BEGINNING) -> Iterator[Moment]:
    """Deadlines that ran: the last moment for performing in time, who had to, and how it ended.

    Args:
        since: Only those that can have ended from that moment on, in seconds, and some before it.
    """
    found: dict[tuple[str, int, int, str], set[str]] = {}
    for one in law.provisions.values():
        if not any(isinstance(line, Within | Every) for line in one.lines):
            continue
        about = matters.since(setting, law, one, since) if since > BEGINNING else ()
        for answer in answers(setting, law, one, toward=toward, about=about):
            for life in (life for row in answer.rows for life in row.standing.lives):
                if life.clock.due is not None and life.clock.due.hi <= setting.question.as_of:
                    key = (one.id, life.clock.due.lo, life.clock.due.hi, life.status)
                    found.setdefault(key, set()).update(answer.group or (answer.bearer,))
    for (name, lo, hi, status), bearers in found.items():
        one, who = law.provisions[name], tuple(sorted(bearers))
        shown = " ".join(who) if len(who) <= 6 else f"{len(who)} States"
        text = f"term ran out: {one.title or name}, {shown}: {word(status)}"
        yield moment(
            Period(lo, hi), out.DUE, text, agreement=law.id, id=f"{law.id}/{name}", who=who,
            sources=clauses.sources.get(name, ()), mark=clauses.marks.get(name, ""), hypothetical=setting.question.assumed,
        )  # fmt: skip


def in_order(moments: Iterable[Moment]) -> tuple[Moment, ...]:
    """By time; of two that begin together the more precise one first. What has no beginning stands at its end."""
    ranked = {kind: number for number, kind in enumerate(out.KINDS)}

    def first(one: Moment) -> int:
        """Where it stands."""
        return one.lo if one.lo > BEGINNING else one.hi

    return tuple(sorted(moments, key=lambda one: (first(one), one.hi, ranked[one.kind], one.agreement, one.id, one.text)))
