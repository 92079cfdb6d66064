"""Scenarios: what is given, what is asked, what must come out, and the small changes that turn the answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from foedera.language.blocks import take_claim
from foedera.language.job import Frame, Reader
from foedera.language.phrases import take_pattern
from foedera.language.scan import RawLine
from foedera.language.words import COLON, COMMA, ID, LOWER, QUOTED, Cursor, Refusal, close_to, shown
from foedera.model.blocks import Ask, Change, Claim, Event, Expect, Flip, Question, Scenario
from foedera.model.lines import AnyLine

ANSWERS = (
    "no performance on record", "not done", "yes", "no", "unknown", "contested", "conditional", "asleep", "fulfilled",
    "late", "partial", "breached", "released", "excused", "ended", "violated", "respected", "used", "unused",
    "available", "lapsed", "blocked", "adopted", "kept", "below",
)  # fmt: skip
"""Answers that an `expect` line may name, the longest first where one begins another."""

_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _words in map(str.split, ANSWERS):
    _BY_FIRST.setdefault(_words[0], []).append(tuple(_words))

_TAIL = re.compile(r",\s*(?:due\s|blocked\s+by\s)")
LINES = ("record", "note", "given", "ask", "expect", "flip")
"""Keywords of the lines of a scenario."""

FLIP_LINES = ("change", "remove", "add", "ask", "expect")
"""Keywords of the lines below a `flip`."""

TakeLines = Callable[[Reader, RawLine, str], tuple[AnyLine, ...]]


@dataclass(slots=True)
class _Draft:
    """What has been read of a scenario or a flip."""

    name: str = ""
    title: str = ""
    record: str = "none"
    through: str = ""
    comments: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    given: list[Event | Claim] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    flips: list[Flip] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    expects: list[Expect] = field(default_factory=list)
    before: int = 0


def take_scenario(reader: Reader, raw: RawLine, c: Cursor, take_lines: TakeLines) -> Scenario | None:
    """A scenario and all below it; None if its first line could not be read."""
    draft = _Draft()
    readable = True
    try:
        draft.name = c.take_name("the name of a scenario")
        draft.title = c.take_quoted("the title") if c.kind() == QUOTED else ""
        c.finish()
    except Refusal as refusal:
        reader.report(raw, refusal)
        readable = False
    # Flips last: what they add is counted on from everything that is given, wherever it stands.
    for child in sorted(raw.children, key=lambda child: child.text.startswith("flip")):
        _line(reader, child, draft, LINES, "scenario", take_lines)
    if not readable:
        return None
    frame = reader.frame(raw)
    frame["comments"] += tuple(draft.comments)
    return Scenario(
        **frame, id=draft.name, title=draft.title, record=draft.record, through=draft.through,
        notes=tuple(draft.notes), given=tuple(draft.given), questions=tuple(draft.questions), flips=tuple(draft.flips),
    )  # fmt: skip


def _line(
    reader: Reader, raw: RawLine, draft: _Draft, known: tuple[str, ...], block: str, take_lines: TakeLines
) -> None:
    c = reader.cursor(raw)
    try:
        keyword = _keyword(c, raw, known, block)
        _PARSERS[keyword](_Work(reader, raw, c, draft, block, take_lines))
        if keyword not in ("given", "add", "flip"):
            c.finish()
            reader.no_children(raw)
    except Refusal as refusal:
        reader.report(raw, refusal)


def _keyword(c: Cursor, raw: RawLine, known: tuple[str, ...], block: str) -> str:
    keyword = c.word()
    if keyword not in known:
        raise Refusal(
            "unknown-keyword",
            f"`{shown(raw.text.split(None, 1)[0])}` is no line of `{block}`.",
            f"Lines of `{block}` start with one of: {', '.join(known)}.",
            at=c.place(),
            suggestions=close_to(keyword, known),
        )
    c.at += 1
    return keyword


@dataclass(slots=True)
class _Work:
    reader: Reader
    raw: RawLine
    c: Cursor
    draft: _Draft
    block: str
    take_lines: TakeLines

    @property
    def frame(self) -> Frame:
        """Where the line at hand stands, for its nodes."""
        return self.reader.frame(self.raw)

    def keep_comments(self) -> None:
        """Comments of a line without a node of its own go to the scenario or flip."""
        self.draft.comments.extend(self.raw.comments)
        if self.raw.remark:
            self.draft.comments.append(self.raw.remark)


def _record(work: _Work) -> None:
    c, draft = work.c, work.draft
    record = c.take_choice("a record", ("none", "library"))
    through = c.take_date() if record == "library" and c.accept("through") else ""
    c.finish("Write `record none` or `record library through DATE`.")
    draft.record, draft.through = record, through
    work.keep_comments()


def _note(work: _Work) -> None:
    text = work.c.take_quoted("the note")
    work.c.finish()
    work.draft.notes.append(text)
    work.keep_comments()


def _given(work: _Work) -> None:
    """An event or claim; its name is its placeholder, or counts what was given before."""
    c, draft = work.c, work.draft
    name = f"given-{draft.before + len(draft.given) + 1}"
    node: Event | Claim
    claim = c.accept("claim")
    try:
        if claim:
            if c.word(1) != "says":
                name = c.take_name("the name of a claim", ID)
            node = take_claim(c, work.frame, name)
        else:
            start = c.place()
            pattern = take_pattern(c)
            name = pattern.called or name
            node = Event(**work.frame, id=name, pattern=pattern)
            if any(other.id == name for other in draft.given):
                raise Refusal(
                    "duplicate-id", f"The scenario has a `{name}` already.", "Give one another placeholder.", at=start
                )
        c.finish()
    finally:
        lines = work.take_lines(work.reader, work.raw, "claim" if claim else "event")
    draft.given.append(replace(node, lines=lines))


def _flip(work: _Work) -> None:
    inner = _Draft(before=work.draft.before + len(work.draft.given))
    try:
        inner.title = work.c.take_quoted("what is changed, in words")
        work.c.finish()
    finally:
        for child in work.raw.children:
            _line(work.reader, child, inner, FLIP_LINES, "flip", work.take_lines)
    frame = work.frame
    frame["comments"] += tuple(inner.comments)
    ask = inner.asks[0] if inner.asks else None
    flip = Flip(
        **frame, title=inner.title, changes=tuple(inner.changes), removed=tuple(inner.removed),
        added=tuple(inner.given), ask=ask, expects=tuple(inner.expects),
    )  # fmt: skip
    work.draft.flips.append(flip)


def _change(work: _Work) -> None:
    c = work.c
    remedy = "Write `change place of A to london`."
    what = c.word()
    if not what:
        c.refuse("what is changed", remedy)
    c.at += 1
    c.take("of", remedy=remedy)
    of = c.take_name("what it is changed of")
    c.take("to", remedy=remedy)
    to = c.take_date() if re.match(r"[0-9]{4}", c.word()) else c.take_name("the new value")
    c.finish(remedy)
    work.draft.changes.append(Change(**work.frame, field=what, of=of, to=to))


def _remove(work: _Work) -> None:
    names = work.c.take_names("what is removed")
    work.c.finish()
    work.draft.removed.extend(names)
    work.keep_comments()


def _ask(work: _Work) -> None:
    c, draft = work.c, work.draft
    as_of = known_at = known_to = view = ""
    readings: tuple[tuple[str, str], ...] = ()
    assumed = False
    if c.done:
        c.refuse("a question", "Write `ask as of DATE`.")
    while not c.done:
        if not as_of and c.accept("as", "of"):
            as_of = c.take_date()
        elif not known_at and c.accept("known", "at"):
            known_at = c.take_date()
        elif not known_to and c.accept("with", "what"):
            known_to = c.take_name("who knew")
            c.take("knew", remedy="Write `with what X knew` or `with what public knew`.")
        elif not view and c.accept("under"):
            view = c.take_name("a view")
        elif not readings and c.accept("reading"):
            readings = _readings(c)
        elif not assumed and c.accept("assumed", "in", "force"):
            assumed = True
        else:
            c.refuse(
                "the next part of the question",
                "Write `as of`, `known at`, `with what X knew`, `under`, `reading`, `assumed in force`, in this order.",
            )
    ask = Ask(
        **work.frame, as_of=as_of, known_at=known_at, known_to=known_to, view=view, readings=readings, assumed=assumed
    )
    if work.block == "scenario":
        draft.questions.append(Question(ask))
    elif draft.asks:
        raise Refusal("second-ask", "A flip has one question.", "Write another flip for it.", at=work.raw.column)
    else:
        draft.asks.append(ask)


def _readings(c: Cursor) -> tuple[tuple[str, str], ...]:
    found = []
    while True:
        start = c.place()
        axis, dot, name = c.take_name("a reading AXIS.NAME", LOWER).partition(".")
        if not (axis and dot and name):
            raise Refusal("bad-reading", "A reading has an axis and a name on it.", "Write AXIS.NAME.", at=start)
        found.append((axis, name))
        if not c.accept_mark(COMMA):
            return tuple(found)


def _expect(work: _Work) -> None:
    c, draft = work.c, work.draft
    expect = take_expect(c, work.raw, work.frame)
    if work.block == "flip":
        draft.expects.append(expect)
    elif draft.questions:
        last = draft.questions[-1]
        draft.questions[-1] = Question(last.ask, (*last.expects, expect))
    else:
        raise Refusal(
            "expect-before-ask", "Nothing is asked yet.", "Write an `ask` line above the first `expect`.", at=work.raw.column
        )


def take_expect(c: Cursor, raw: RawLine, frame: Frame) -> Expect:
    """`WHO owes AGREEMENT/PROVISION [to X] [against Y]: ANSWER[, fails WORDS][, due WHEN][, blocked by A, B]`."""
    bearers = c.take_names("who is asked about, or `nobody`")
    remedy = "Write `WHO owes AGREEMENT/PROVISION to X: ANSWER`."
    c.take("owes", remedy=remedy)
    start = c.place()
    provision = c.take_name("AGREEMENT/PROVISION", remedy=remedy)
    if "/" not in provision:
        raise Refusal("bad-provision", f"`{shown(provision)}` does not say of which agreement.", remedy, at=start)
    to = c.take_name("to whom") if c.accept("to") else ""
    against = c.take_name("against whom") if c.accept("against") else ""
    c.take_mark(COLON, remedy)
    answer = _answer(c)
    fails = due = ""
    by: tuple[str, ...] = ()
    while c.accept_mark(COMMA):
        if not fails and c.accept("fails"):
            fails = _quoted_words(c, raw)
        elif not due and c.accept("due"):
            due = "none" if c.accept("none") else c.take_date()
        elif not by and c.accept("blocked", "by"):
            by = c.take_names("who blocked it")
        else:
            c.refuse("`fails`, `due` or `blocked by`", "Write `, fails WORDS`, `, due WHEN` or `, blocked by A`.")
    return Expect(
        **frame, bearers=bearers, provision=provision, to=to, against=against, answer=answer, fails=fails, due=due, by=by
    )


def _answer(c: Cursor) -> str:
    for answer in _BY_FIRST.get(c.word(), ()):
        if c.accept(*answer):
            return " ".join(answer)
    if not c.word():
        c.refuse("an answer", f"Write one of: {', '.join(ANSWERS)}.")
    raise Refusal(
        "unknown-answer",
        f"`{shown(c.word())}` is no answer.",
        f"Write one of: {', '.join(ANSWERS)}.",
        at=c.place(),
        suggestions=close_to(c.word(), ANSWERS),
    )


def _quoted_words(c: Cursor, raw: RawLine) -> str:
    """The words of a line as they stand, up to `, due` or `, blocked by`: they may hold commas and colons."""
    if c.done:
        c.refuse("words of the line that fails", "Write `fails place of A`.")
    start = c.column() - raw.column
    match = _TAIL.search(raw.text, start)
    end = match.start() if match else len(raw.text)
    while c.left and c.column() - raw.column < end:
        c.at += 1
    words = " ".join(raw.text[start:end].split())
    if not words:
        c.refuse("words of the line that fails", "Write `fails place of A`.")
    return words


_PARSERS: dict[str, Callable[[_Work], None]] = {
    "record": _record, "note": _note, "given": _given, "add": _given, "ask": _ask, "expect": _expect, "flip": _flip,
    "change": _change, "remove": _remove,
}  # fmt: skip

__all__ = ["ANSWERS", "FLIP_LINES", "LINES", "take_expect", "take_scenario"]
