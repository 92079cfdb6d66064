"""The lines of provisions and other blocks that have a Struct of their own: one small parser for each keyword."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from foedera.language.job import Job, take_conditions
from foedera.language.phrases import looks_like_duration, take_anchor, take_duration, take_hedge, take_pattern, take_ref
from foedera.language.words import COLON, COMMA, ID, LOWER, QUOTED, UNCLOSED, Refusal, Token
from foedera.model import lines
from foedera.model.lines import AnyLine
from foedera.model.terms import Anchor, Pattern

FORCES = ("legal", "political", "proposed", "domestic", "contested")
EVIDENCE = ("text", "report", "memory")
CONFIDENCE = ("high", "medium", "low")
RULES = ("unanimous", "consensus", "majority")

_BEARERS = {"each": "each", "jointly": "jointly", "at least": "at_least", "that": "that", "lead": "lead"}
_DUTIES = {
    "must": "must",
    "must maintain": "must_maintain",
    "must not": "must_not",
    "may": "may",
    "has power to": "power",
    "intends to": "intends",
}


def _cite(job: Job) -> AnyLine:
    return lines.Cite(**job.frame, text=job.c.take_quoted("the place in the text"))


def _note(job: Job) -> AnyLine:
    return lines.Note(**job.frame, text=job.c.take_quoted("the note"))


def _source(job: Job) -> AnyLine:
    c = job.c
    sources = c.take_names("a source", ID)
    evidence = confidence = ""
    if not c.done and c.word() not in CONFIDENCE:
        evidence = c.take_choice("a kind of evidence", EVIDENCE)
    if not c.done:
        confidence = c.take_choice("a degree of confidence", CONFIDENCE)
    return lines.SourceLine(**job.frame, sources=sources, evidence=evidence, confidence=confidence)


def _quote(job: Job) -> AnyLine:
    text = job.c.take_quoted("the words")
    source = job.c.take_name("a source", ID) if job.c.accept("from") else ""
    return lines.Quote(**job.frame, text=text, source=source)


def _binding(job: Job) -> AnyLine:
    known = set(FORCES) | set(job.c.parameters)
    return lines.Binding(**job.frame, force=job.c.take_choice("a degree of bindingness", known))


def _known_to(job: Job) -> AnyLine:
    who = job.c.take_names("who knew")
    job.c.take("from", remedy="Write since when: `known to GBR, POL from 1939-08-25`.")
    return lines.KnownTo(**job.frame, who=who, date=job.c.take_date())


def _from(job: Job) -> AnyLine:
    c = job.c
    if c.left == 1 and not looks_like_duration(c.word()):
        return lines.Earliest(**job.frame, duration=None, anchor=Anchor("date", c.take_date()))
    duration = take_duration(c)
    c.take("after", remedy="Write what the term counts from: `from 20y after entry into force`.")
    return lines.Earliest(**job.frame, duration=duration, anchor=take_anchor(c))


def _to(job: Job) -> AnyLine:
    return lines.To(**job.frame, date=job.c.take_date())


def _when(job: Job) -> AnyLine:
    return lines.When(**job.frame, pattern=take_pattern(job.c))


def _guard(job: Job) -> AnyLine:
    if job.keyword == "until" and job.c.accept("first", "time", "all", "hold"):
        job.c.accept_mark(COLON)
        job.c.finish("Write the conditions below the line.")
    condition = take_conditions(job)
    return lines.Guard(**job.frame, keyword=job.keyword, condition=condition)


def _waived_by(job: Job) -> AnyLine:
    return lines.WaivedBy(**job.frame, pattern=take_pattern(job.c))


def _judge_of(job: Job) -> AnyLine:
    c = job.c
    word = c.take_name("the word to be judged", LOWER)
    c.take_mark(COLON, "Write `judge of WORD: WHO`.")
    for words, form in ((("each", "party"), "each_party"), (("any", "party"), "any_party"), (("not", "stated"), "not_stated")):
        if c.accept(*words):
            return lines.JudgeOf(**job.frame, word=word, form=form)
    return lines.JudgeOf(**job.frame, word=word, form="named", who=c.take_names("who judges"))


def _bearer(job: Job) -> AnyLine:
    c, least, volunteers = job.c, 0, ""
    if job.keyword == "at least":
        least = c.take_number("how many")
        c.take("of", remedy="Write `at least 3 of party G`.")
    ref = take_ref(c, "who is bound", bearer=True)
    if job.keyword == "lead" and c.accept("with", "volunteers"):
        volunteers = c.take_name("the role of those who may join")
    return lines.Bearer(**job.frame, form=_BEARERS[job.keyword], ref=ref, least=least, volunteers=volunteers)


def _duty(job: Job) -> AnyLine:
    start = job.c.place()
    act = take_pattern(job.c)
    _no_name(act, start)
    return lines.Duty(**job.frame, modality=_DUTIES[job.keyword], act=act)


def _no_name(act: Pattern, start: Token | int) -> None:
    if act.called:
        raise Refusal(
            "called-act",
            f"An act that is still owed cannot be called `{act.called}`.",
            "Remove `called`; name the act where it happens, in a `when` line.",
            at=start,
        )


def _declares(job: Job) -> AnyLine:
    return lines.Duty(**job.frame, modality="declares", text=job.c.take_quoted("what is declared"))


def _toward(job: Job) -> AnyLine:
    return lines.Toward(**job.frame, ref=take_ref(job.c))


def _within(job: Job) -> AnyLine:
    c = job.c
    hedge = take_hedge(c)
    duration = take_duration(c)
    if c.accept_mark(COMMA):
        c.take("anchor", "not", "stated", remedy="Write `, anchor not stated`, or one of the hedges at the end.")
        anchor = Anchor("not_stated")
    else:
        c.take("after", remedy="Write what the clock counts from, or `, anchor not stated`.")
        anchor = take_anchor(c)
    return lines.Within(**job.frame, duration=duration, anchor=anchor, hedge=hedge)


def _every(job: Job) -> AnyLine:
    return lines.Every(**job.frame, duration=take_duration(job.c))


def _timing(job: Job) -> AnyLine:
    word = job.c.take_quoted("the text's own word")
    anchor = take_anchor(job.c) if job.c.accept("after") else None
    return lines.Timing(**job.frame, word=word, anchor=anchor)


def _fulfilled_when(job: Job) -> AnyLine:
    return lines.FulfilledWhen(**job.frame, pattern=take_pattern(job.c))


def _amount(job: Job) -> AnyLine:
    figure = job.c.take_number("how much")
    unit = job.c.take_name("a unit such as USD or persons")
    per = take_duration(job.c) if job.c.accept("per") else None
    return lines.Amount(**job.frame, figure=figure, unit=unit, per=per)


def _says(job: Job) -> AnyLine:
    return lines.Says(**job.frame, words=job.c.take_text("the text's own words"))


def _manner(job: Job) -> AnyLine:
    c = job.c
    if c.done:
        c.refuse("a manner", "Write `manner own choice`.")
    for token in c.tokens[c.at :]:
        if token.kind in (QUOTED, UNCLOSED):
            message = "A manner stands in plain words, without quotes."
            raise Refusal("unexpected-words", message, "Write `manner own choice`.", at=token)
    words = " ".join(job.raw.text[c.column() - job.raw.column :].split())
    c.at = len(c.tokens)
    return lines.Manner(**job.frame, words=words)


def _reading(job: Job) -> AnyLine:
    c = job.c
    token = c.place()
    axis, dot, name = c.take_name("a reading AXIS.NAME", LOWER).partition(".")
    if not (axis and dot and name):
        raise Refusal(
            "bad-reading", "A reading has an axis and a name on it.", "Write `reading AXIS.NAME: …`.", at=token
        )
    holders = c.take_names("who holds the reading") if c.accept("held", "by") else ()
    c.take_mark(COLON, "Write `: also LINE`, `: instead LINE` or `: as written`.")
    if c.accept("as", "written"):
        return lines.Reading(**job.frame, axis=axis, name=name, holders=holders, mode="plain")
    mode = c.take_choice("what a reading does", ("also", "instead", "as"))
    if mode == "as":
        c.refuse("`written`", "Write `: as written`.")
    if job.nested or c.word() == "reading":
        raise Refusal("nested-reading", "A reading cannot hold a reading.", "Name two readings, one per line.", at=c.place())
    inner = Job("", job.block, c, {"where": job.where, "comments": (), "remark": ""}, job.raw, job.reader, job.line, True)
    line = job.line(inner)
    # A single condition written below the line hands its comments to the line; here that is the reading.
    job.frame["comments"] += line.comments
    job.frame["remark"] = "; ".join(part for part in (job.frame["remark"], line.remark) if part)
    line = replace(line, comments=(), remark="")
    return lines.Reading(**job.frame, axis=axis, name=name, holders=holders, mode=mode, line=line)


def _deemed(job: Job) -> AnyLine:
    return lines.Deemed(**job.frame, pattern=take_pattern(job.c))


def _ending(job: Job) -> AnyLine:
    c = job.c
    target = c.take_name("an agreement or AGREEMENT/PROVISION")
    c.take("toward", remedy=f"Write toward whom: `{job.keyword} TARGET toward X`.")
    toward = c.take_name("the party concerned")
    and_by = c.take_name("the party concerned") if c.accept("and", "by") else ""
    return lines.Link(**job.frame, kind=job.keyword, target=target, toward=toward, and_by=and_by)


def _link(job: Job) -> AnyLine:
    target = job.c.take_name("an agreement or AGREEMENT/PROVISION")
    return lines.Link(**job.frame, kind=job.keyword.replace(" ", "_"), target=target)


def _invokes(job: Job) -> AnyLine:
    return lines.Invokes(**job.frame, principle=job.c.take_name("a principle"))


def _means(job: Job) -> AnyLine:
    condition = take_conditions(job)
    return lines.Means(**job.frame, condition=condition)


def _switch(job: Job) -> AnyLine:
    return lines.Switch(**job.frame, keyword=job.keyword.partition(" ")[0], pattern=take_pattern(job.c))


def _rule(job: Job) -> AnyLine:
    c = job.c
    if c.accept("silence"):
        return lines.Rule(**job.frame, rule="silence", silence=take_duration(c))
    if c.accept("two", "thirds"):
        return lines.Rule(**job.frame, rule="two thirds")
    if c.sees("two"):
        c.at += 1
        c.refuse("`thirds`", "Write `rule two thirds`.")
    return lines.Rule(**job.frame, rule=c.take_choice("a rule of decision", (*RULES, "silence", "two thirds")))


def _without(job: Job) -> AnyLine:
    return lines.Without(**job.frame, ref=take_ref(job.c))


def step(job: Job) -> AnyLine:
    """A step of a status: the keyword is the step's name."""
    condition = take_conditions(job)
    return lines.Step(**job.frame, name=job.keyword, condition=condition)


PARSERS: dict[str, Callable[[Job], AnyLine]] = {
    "cite": _cite, "note": _note, "source": _source, "quote": _quote, "binding": _binding, "known to": _known_to,
    "from": _from, "to": _to, "when": _when, "provided": _guard, "unless": _guard, "so long as": _guard,
    "until": _guard, "waived by": _waived_by, "judge of": _judge_of, "each": _bearer, "jointly": _bearer,
    "at least": _bearer, "that": _bearer, "lead": _bearer, "must": _duty, "must maintain": _duty, "must not": _duty,
    "may": _duty, "has power to": _duty, "intends to": _duty, "declares": _declares, "toward": _toward,
    "within": _within, "every": _every, "timing": _timing, "fulfilled when": _fulfilled_when, "amount": _amount,
    "says": _says, "manner": _manner, "reading": _reading, "deemed": _deemed, "terminates": _ending, "voids": _ending,
    "supersedes": _link, "despite": _link, "subject to": _link, "invokes": _invokes, "means": _means,
    "starts when": _switch, "stops when": _switch, "rule": _rule, "without": _without,
}  # fmt: skip
"""Keyword -> parser, for every line that has a Struct of its own."""

WITH_CHILDREN = frozenset({"provided", "unless", "so long as", "until", "means", "reading"})
"""Keywords whose lines may have conditions below them; their parsers look after the children themselves."""

_TEXTS = ("cite", "source", "quote", "note")
"""What every block of an agreement and of the record may say about its evidence."""

_LINKS = ("supersedes", "despite", "subject to", "invokes")
_DEFINING = ("means", "known to", "judge of", "reading", *_TEXTS)

STRUCT_LINES: dict[str, frozenset[str]] = {
    "agreement": frozenset({"binding", "known to", *_TEXTS, *_LINKS}),
    "template": frozenset({"binding", "known to", *_TEXTS, *_LINKS}),
    "role": frozenset({"reading", *_TEXTS}),
    "area": frozenset({"means", "reading", *_TEXTS}),
    "define": frozenset(_DEFINING),
    "organ": frozenset({"rule", "without", *_TEXTS}),
    "status": frozenset({"starts when", "stops when", *_TEXTS}),
    "provision": frozenset(PARSERS) - {"means", "starts when", "stops when", "rule", "without"},
    "principle": frozenset(_TEXTS),
    "event": frozenset({"known to", *_TEXTS}),
    "claim": frozenset(_TEXTS),
    "statement": frozenset({"toward", *_TEXTS}),
    "commitment": frozenset(_TEXTS),
    "horizon": frozenset(_TEXTS),
    "source": frozenset({"note"}),
    "actor": frozenset({"note"}),
    "place": frozenset({"note"}),
    "class": frozenset({"note"}),
    "view": frozenset({"note"}),
}
"""Block -> keywords of the lines with a Struct of their own that it takes; its attribute lines stand in `shapes`."""
