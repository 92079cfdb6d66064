"""From the engine's answers to findings a face can show: words, marks, citations, steps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from foedera.engine import organs, secondary
from foedera.engine.answer import Answer, Standing
from foedera.engine.choice import ACCOUNT, READING, Chooser
from foedera.engine.clocks import spoken
from foedera.engine.facts import dissent
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.engine.lifecycle import VIOLATED, Life
from foedera.engine.reasons import Reason
from foedera.engine.scope import Scope
from foedera.engine.world import Setting, World
from foedera.model.blocks import Block, Provision
from foedera.model.lines import Amount, Bearer, Cite, Fact, Manner, Note, Reading, Says, SourceLine, Timing, When, Within
from foedera.model.report import ASLEEP, Citation, Finding, Step, WorldRow
from foedera.model.time import Period, format_period
from foedera.workspace.library import Library
from foedera.workspace.wording import line_text, names_of, plain

MARKS = {"report": "R", "memory": "M"}


def source_line(law: Law, provision: Provision) -> SourceLine | None:
    """Where a provision was read: its own source line, completed by its agreement's."""
    own = next((line for line in provision.lines if isinstance(line, SourceLine)), None)
    if own is None:
        return law.source
    if own.evidence or law.source is None:
        return own
    return SourceLine(sources=own.sources, evidence=law.source.evidence, confidence=own.confidence or law.source.confidence)


def mark(library: Library, law: Law, provision: Provision) -> str:
    """`T` text read, `t` text read in an unofficial copy only, `R` reported, `M` memory, `?` not said."""
    line = source_line(law, provision)
    if line is None or not line.evidence:
        return "?"
    if line.evidence != "text":
        return MARKS.get(line.evidence, "?")
    grades = {grade(library, name) for name in line.sources}
    return "T" if grades - {"D", ""} else "t"


_WEAKER = ("T", "t", "R", "M", "?")


def mark_of(library: Library, law: Law, provision: Provision, bearer: str) -> str:
    """The provision's mark, followed by that of the bearer's membership where this rests on weaker evidence: `T/R`."""
    own = mark(library, law, provision)
    line = next((line for line in provision.lines if isinstance(line, Bearer)), None)
    role = (line.ref.role or line.ref.name) if line is not None else ""
    theirs = _membership(library, law, role, bearer, ())
    weaker = theirs in _WEAKER and own in _WEAKER and _WEAKER.index(theirs) > max(_WEAKER.index(own), 1)
    return f"{own}/{theirs}" if weaker else own


def _membership(library: Library, law: Law, role: str, bearer: str, seen: tuple[str, ...]) -> str:
    """On what evidence an actor is held to belong to a role; empty where the text says nothing of it."""
    for block in law.roles.get(role, ()) if role not in seen else ():
        if bearer in block.members:
            line = next((line for line in block.lines if isinstance(line, SourceLine)), None)
            return MARKS.get(line.evidence, "") if line is not None else ""
        for name in block.members:
            found = _membership(library, law, name, bearer, (*seen, role)) if name in law.roles else ""
            if found:
                return found
    return ""


def grade(library: Library, name: str) -> str:
    """Grade of a source, or empty if it is not known."""
    block = library.sources.get(name)
    return _fact(block, "grade") if block is not None else ""


def _fact(block: Block, keyword: str) -> str:
    return next((line.words[0] for line in block.lines if isinstance(line, Fact) and line.keyword == keyword), "")


def citations(library: Library, law: Law, provision: Provision) -> tuple[Citation, ...]:
    """The sources of a provision."""
    line = source_line(law, provision)
    return tuple(citation(library, name) for name in (line.sources if line else ()))


def citation(library: Library, name: str) -> Citation:
    """A source as it is cited: a source of the library, or the passage by which a reviewer accepted an event."""
    block = library.sources.get(name)
    if block is None:
        return Citation(id=name, passages=library.reviewed.passages.get(name, ()) if library.reviewed else ())
    return Citation(
        id=name,
        grade=_fact(block, "grade"),
        url=_fact(block, "url"),
        official=_fact(block, "official"),
        kind=_fact(block, "kind"),
    )


def step(library: Library, setting: Setting, reason: Reason) -> Step:
    """A reason in words; one that several answers share is put into words once."""
    told: dict[int, tuple[Reason, Step]] = setting.memo.setdefault("steps", {})
    if id(reason) not in told:
        told[id(reason)] = reason, _step(library, setting, reason)  # with the reason, whose number is then nobody else's
    return told[id(reason)][1]


def _step(library: Library, setting: Setting, reason: Reason) -> Step:
    used = [setting.record.by_id[name] for name in reason.rests_on if name in setting.record.by_id]
    return Step(
        truth=reason.truth.word,
        kind=reason.kind,
        text=line_text(reason.line) if reason.line is not None else "",
        note=reason.note,
        where=str(reason.where) if reason.where.file else "",
        rests_on=reason.rests_on,
        evidence=tuple(dict.fromkeys(source for item in used for source in item.sources)),
        waits=reason.waits,
        holders=reason.holders,
        children=tuple(step(library, setting, child) for child in reason.children),
    )


def due_text(life: Life | None) -> str:
    """The due moment as an ISO instant, or an interval of two; empty without one."""
    if life is None or life.clock.due is None:
        return ""
    return format_period(Period(life.clock.due.lo, life.clock.due.hi))


def rows(one: Answer) -> tuple[WorldRow, ...]:
    """The worlds of an answer, if there is more than one."""
    if len(one.rows) < 2:
        return ()
    found = []
    for row in one.rows:
        life = row.standing.lives[0] if row.standing.lives else None
        fails = row.standing.fails
        found.append(
            WorldRow(
                readings=tuple(f"{axis.partition(':')[2]}.{name}" for kind, axis, name in row.choices if kind == READING),
                accounts=tuple(name for kind, _, name in row.choices if kind == ACCOUNT),
                verdict=row.standing.verdict,
                status=" or ".join(row.standing.statuses),
                clock=life.clock.text if life else "",
                due=due_text(life),
                fails=_fails(fails),
            )
        )
    return tuple(found)


def _fails(reason: Reason | None) -> str:
    if reason is None:
        return ""
    words = line_text(reason.line) if reason.line is not None else reason.kind.replace("_", " ")
    return f"{words}: {reason.note}" if reason.note else words


def finding(
    library: Library, setting: Setting, one: Answer, section: str, *, flags: tuple[str, ...] = (), hypothetical: bool = False,
    terse: bool = False,
) -> Finding:  # fmt: skip
    """An answer as a finding; a terse one without its steps."""
    law, provision = one.law, one.provision
    duty = duty_of(provision)
    best = one.common
    life = best.lives[0] if best.lives else None
    fails = _telling(setting, best)
    line = source_line(law, provision)
    text = _text(library, setting, law, provision)
    return Finding(
        number="",
        section=section,
        agreement=law.id,
        agreement_title=law.title,
        family=law.text.agreement.same_text_as[0] if law.text.agreement.same_text_as else "",
        provision=provision.id,
        title=provision.title or provision.id,
        cite=next((item.text for item in provision.lines if isinstance(item, Cite)), ""),
        binding=one.binding,
        bearer=one.bearer,
        group=one.group,
        toward=one.toward,
        modality=duty.modality if duty else "",
        act=text.act,
        events=tuple(event for event in one.events if not event.startswith("?")),
        verdict=one.verdict,
        best=best.verdict,
        status=" or ".join(best.statuses),
        hypothetical=hypothetical,
        assumed_in_force=one.assumed,
        clock=life.clock.text if life else term(provision),
        clock_state=_clock_state(best, section),
        clock_waits=_waits(best),
        due="" if section == ASLEEP else due_text(life),
        hedge=life.clock.hedge if life else "",
        says=next((item.words for item in provision.lines if isinstance(item, Says)), ""),
        manner=next((item.words for item in provision.lines if isinstance(item, Manner)), ""),
        amount=_amount(provision),
        progress=_progress(provision, life),
        mark=mark_of(library, law, provision, one.bearer),
        confidence=line.confidence if line else "",
        flags=flags,
        fails=line_text(fails.line) if fails is not None and fails.line is not None else "",
        fails_plain=plain(line_text(fails.line), names_of(setting, one.env, one.provision))
        if fails is not None and fails.line is not None
        else "",
        fails_note=fails.note if fails is not None else "",
        fails_kind=fails.kind if fails is not None else "",
        against=tuple(dict.fromkeys(act for each in best.lives if each.status == VIOLATED for act in each.acts)),
        blocked_by=tuple(sorted({name for row in one.rows for each in row.standing.lives for name in each.blocked_by})),
        dissent=_dissent(setting, one),
        notes=(*(item.text for item in provision.lines if isinstance(item, Note)), *_lost(law, provision, one)),
        readings=readings_told(setting, one),
        rows=rows(one),
        steps=tuple(step(library, setting, reason) for reason in (*best.reasons, *_later(best))) if not terse else (),
        sources=text.sources,
        where=text.where,
    )


class _Text(NamedTuple):
    """What the findings of a provision have from its text alone, put into words once for all of them."""

    act: str
    sources: tuple[Citation, ...]
    where: str


def _text(library: Library, setting: Setting, law: Law, provision: Provision) -> _Text:
    key = ("in words", law.id, provision.id)
    found: _Text | None = setting.memo.get(key)
    if found is None:
        duty = duty_of(provision)
        act = line_text(duty) if duty else ""
        found = setting.memo[key] = _Text(act, citations(library, law, provision), str(provision.where))
    return found


def _lost(law: Law, provision: Provision, one: Answer) -> tuple[str, ...]:
    """Clauses of the same text under which what is promised falls away, as one remark."""
    found = []
    for other, link in (*law.strikers.get(provision.id, ()), *law.strikers.get("", ())):
        cite = next((f" ({line.text})" for line in other.lines if isinstance(line, Cite)), "")
        if link.toward in one.toward:  # a clause for whoever leaves says nothing about the one it is owed to
            found.append(f"{'void' if link.kind == 'voids' else 'ends'} under `{other.title or other.id}`{cite}")
    return ("; ".join(dict.fromkeys(found)),) if found else ()


def readings_told(setting: Setting, one: Answer) -> tuple[str, ...]:
    """The provision's rival readings: what each adds or puts in, who holds it, and who could block where a body must decide."""
    names = names_of(setting, one.env, one.provision)
    found = []
    for line in one.provision.lines:
        if not isinstance(line, Reading) or line.line is None or line.axis == "future":
            continue
        held = (
            "arguable only, held by nobody"
            if line.holders == ("nobody",)
            else f"held by {', '.join(line.holders)}"
            if line.holders
            else "left open"
        )
        words = (
            line.line.text
            if isinstance(line.line, Note)
            else ("only when " if isinstance(line.line, When) else "") + plain(line_text(line.line), names)
        )
        by = line.line.pattern.slot("by") if isinstance(line.line, When) else None
        if by is not None and by.name in one.law.organs:
            world = World(setting, Chooser(), secondary)
            scope = Scope(world=world, law=one.law, at=world.now)
            blocking = organs.blockers(scope, one.law.organs[by.name])
            attackers = {code for event in one.events for code in _by(setting, event)}
            veto = sorted(attackers & set(blocking))
            words += f"; each of {', '.join(blocking)} can block" + (
                f", so the attacker {', '.join(veto)} holds a veto" if veto else ""
            )
        found.append(f"{line.axis}.{line.name} ({held}): {words}")
    return tuple(found)


def _by(setting: Setting, event: str) -> tuple[str, ...]:
    item = setting.record.by_id.get(event)
    return item.fillers("by") if item is not None else ()


def _telling(setting: Setting, best: Standing) -> Reason | None:
    """The line to name: of several open ones about acts against a prohibition, the one about what is assumed."""
    found = best.fails
    for reason in (reason for life in best.lives for reason in life.reasons):
        assumed = any((item := setting.record.by_id.get(name)) is not None and item.assumed for name in reason.rests_on)
        if found is not None and reason.line == found.line and reason.truth is found.truth and assumed:
            return reason
    return found


def _amount(provision: Provision) -> str:
    """How much is owed: `3,300,000,000 USD for every 1 year`."""
    line = next((line for line in provision.lines if isinstance(line, Amount)), None)
    if line is None:
        return ""
    return f"{line.figure:,} {line.unit}" + (f" for every {spoken(line.per.text)}" if line.per is not None else "")


def _progress(provision: Provision, life: Life | None) -> str:
    """How much of it is on record: `3,300,000,000 of 3,300,000,000 USD`; empty where nothing is measured."""
    line = next((line for line in provision.lines if isinstance(line, Amount)), None)
    if line is None or life is None or life.progress is None:
        return ""
    done, owed = life.progress
    return f"{done:,} of {owed:,} {line.unit}"


def _later(best: Standing) -> Iterable[Reason]:
    return [reason for life in best.lives for reason in life.reasons]


def _clock_state(best: Standing, section: str) -> str:
    """How the clock stands; one that would run if an open line held is `open`, one of a duty asleep has not started."""
    life = best.lives[0] if best.lives else None
    if life is None or (section == ASLEEP and life.clock.due is not None):
        return "not started" if life is not None or best.verdict in ("conditional", "asleep") else ""
    return life.clock.state if best.verdict == "yes" or life.clock.due is None else "open"


def term(provision: Provision) -> str:
    """How soon, as the text has it, in words; empty without a time limit."""
    words = []
    for line in provision.lines:
        if isinstance(line, Timing):
            words.append(f'"{line.word}"')
        if isinstance(line, Within):
            hedge = {"where_possible": ", where possible", "roughly": ", roughly", "illustrative": " (example)"}.get(
                line.hedge, ""
            )
            words.append(f"within {spoken(line.duration.text)}{hedge}")
    return ", ".join(words)


def _waits(best: Standing) -> str:
    reason = best.fails
    if reason is None or not reason.waits:
        return ""
    who = f" by {' or '.join(reason.holders)}" if reason.holders else ""
    words = {
        "act": f"an act{who}",
        "derived": "another provision's performance",
        "event": "an event",
        "fact": "a fact",
        "claim": "a claim",
    }
    return words.get(reason.waits, reason.waits)


def _dissent(setting: Setting, one: Answer) -> tuple[str, ...]:
    world = World(setting, Chooser(), secondary)
    found = set()
    for event in one.events:
        item = setting.record.by_id.get(event)
        if item is not None and not item.assumed:
            found |= {f"{source} on {event}" for source in dissent(world, item)}
    return tuple(sorted(found))
