"""A text in colours: every line as runs of characters, each with the part that it plays. For pages, which show text as text."""

from __future__ import annotations

import re
from typing import NamedTuple

from foedera.language.blocks import OF_AGREEMENT
from foedera.language.phrases import STATES, looks_like_duration
from foedera.language.scan import split_comment
from foedera.language.vocabulary import CONDITION, KEYWORDS, MARGIN, UNDER, below, leading, literals, phrase
from foedera.language.words import ACTOR, COLON, COMMA, PLACEHOLDER, QUOTED, UNCLOSED, Token, tokens

BLOCK, KEYWORD, PHRASE, DEFINES, ACTS, HOLDER, NAME, CLAUSE, SOURCE, FIGURE, QUOTE, MARK, COMMENT, PLAIN = (
    "block", "keyword", "word", "defines", "actor", "placeholder", "name", "provision", "source", "figure", "quoted", "mark",
    "comment", "",
)  # fmt: skip
KINDS = (BLOCK, KEYWORD, PHRASE, DEFINES, ACTS, HOLDER, NAME, CLAUSE, SOURCE, FIGURE, QUOTE, MARK, COMMENT)
"""Every part a run of characters can play, blanks and plain words of a remark aside."""

_FIGURE = re.compile(r"-?[0-9][0-9_.]*(?:-[0-9]{2}(?:-[0-9]{2}(?:T[0-9:]+Z)?)?)?(?:\.\.[0-9TZ:-]+)?\Z")
_NAMELESS = frozenset({"horizon"})
_OF_TEXTS = frozenset({"terminates", "voids", "supersedes", "despite", "subject to"})
"""Lines that name an agreement or a provision."""

_FREE = frozenset({"manner"})
"""Lines whose words are plain English."""


class Span(NamedTuple):
    """A run of characters of one line.

    Attributes:
        kind: One of `KINDS`; empty for blanks and what plays no part.
        text: The characters as they stand.
        line: Line of this text at which the name is given its meaning, from 1; 0 if it is not given one here.
    """

    kind: str
    text: str
    line: int = 0


class Line(NamedTuple):
    """A line of the text: its number from 1, and its runs, which put together are the line."""

    number: int
    spans: tuple[Span, ...]


def lines_of(text: str) -> list[str]:
    """The lines of a text as the reader counts them: a line end is LF, CR LF or CR."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def highlight(text: str) -> list[Line]:
    """The lines of a `.pact` text in runs. Never raises, on any input; time is linear in its length.

    Args:
        text: The text; what cannot be read is given as it stands.

    Returns:
        One `Line` for each line of it, in order. A name that the text itself defines tells at which line.
    """
    walk = Walk()
    found = [walk.line(source) for source in lines_of(text)]
    return [
        Line(number, tuple(_settled(span, walk.defined, walk.scope_of[number - 1]) for span in spans))
        for number, spans in enumerate(found, start=1)
    ]


def _settled(span: Span, defined: dict[tuple[int, str], int], scope: int) -> Span:
    """A name with the line that defines it: one of the agreement it stands in before one of the file."""
    if span.kind == CLAUSE:
        line = defined.get((-scope, span.text), 0)
    elif span.kind in (NAME, SOURCE, ACTS):
        line = defined.get((scope, span.text)) or defined.get((0, span.text), 0)
    else:
        return span
    return span._replace(line=line) if line else span


class Walk:
    """Goes through the lines from above, and knows below what it stands."""

    def __init__(self) -> None:
        self.open: list[tuple[int, str]] = []  # indentation, and what may stand below
        self.defined: dict[tuple[int, str], int] = {}
        self.scope_of: list[int] = []
        self.scope = 0  # number of the agreement; 0 outside

    def line(self, source: str) -> tuple[Span, ...]:
        """The runs of the next line."""
        body = source.lstrip()
        statement, remark = split_comment(body)
        words = tokens(statement, len(source) - len(body) + 1)
        kinds = self._kinds(words, len(source) - len(body)) if words else []
        self.scope_of.append(self.scope)
        spans: list[Span] = []
        at = 0
        for token, kind in zip(words, kinds, strict=True):
            start, end = token.column - 1, token.column - 1 + token.width
            if start > at:
                spans.append(Span(PLAIN, source[at:start]))
            spans.append(Span(kind, source[start:end]))
            at = end
        if remark is not None:
            begin = len(source) - len(remark) - 1
            if begin > at:
                spans.append(Span(PLAIN, source[at:begin]))
            spans.append(Span(COMMENT, source[begin:]))
        elif at < len(source):
            spans.append(Span(PLAIN, source[at:]))
        return tuple(spans)

    def block(self, indent: int) -> str:
        """What a line indented so far, the next one, stands in: a block, `CONDITION`, or nothing at the margin."""
        while self.open and self.open[-1][0] >= indent:
            self.open.pop()
        return self.open[-1][1] if self.open and indent else ""

    def _kinds(self, words: list[Token], indent: int) -> list[str]:
        block = self.block(indent)
        plain = tuple(token.text if token.kind not in (QUOTED, UNCLOSED) else "" for token in words)
        if not block:
            return self._header(words, plain, indent)
        keyword = "" if block == CONDITION else leading(plain, block)
        if not keyword and block == "status":
            keyword = plain[0]
        self.open.append((indent, below(block, keyword, next(iter(plain[1:]), ""))))
        length = len(keyword.split())
        if keyword in _FREE:
            return [KEYWORD] * length + [PLAIN] * (len(words) - length)
        return [KEYWORD] * length + _rest(words, plain, length, block, keyword)

    def _header(self, words: list[Token], plain: tuple[str, ...], indent: int) -> list[str]:
        keyword = plain[0]
        known = keyword in MARGIN
        self.open.append((indent, keyword if keyword in KEYWORDS or keyword in UNDER else ""))
        if keyword in ("agreement", "template"):
            self.scope = len(self.scope_of) + 1
        kinds = [BLOCK if known else NAME, *_rest(words, plain, 1, keyword, keyword)]
        if known and keyword not in _NAMELESS and len(words) > 1 and kinds[1] not in (QUOTE, MARK):
            kinds[1] = DEFINES
            own = self.scope if keyword in OF_AGREEMENT else 0
            if keyword == "provision":
                own = -own  # a provision may bear the name of a class; which is meant is told by where the name stands
            self.defined.setdefault((own, plain[1]), len(self.scope_of) + 1)
        return kinds


def _rest(words: list[Token], plain: tuple[str, ...], at: int, block: str, keyword: str) -> list[str]:
    """The parts that the words behind a keyword play."""
    kinds: list[str] = []
    own = literals(block, keyword)
    mark = ""
    while at + len(kinds) < len(words):
        place = at + len(kinds)
        token = words[place]
        if token.kind in (QUOTED, UNCLOSED):
            kinds.append(QUOTE)
        elif token.kind in (COMMA, COLON):
            kinds.append(MARK)
        elif mark in ("also", "instead") and keyword == "reading" and (inner := leading(plain[place:], block)):
            return kinds + [KEYWORD] * len(inner.split()) + _rest(words, plain, place + len(inner.split()), block, inner)
        elif length := phrase(plain[place:]):
            kinds += [PHRASE] * length
        else:
            kinds.append(_kind(token.text, own, keyword, (mark, plain[place + 1] if place + 1 < len(plain) else "")))
        mark = plain[at + len(kinds) - 1]
    return kinds


def _kind(text: str, own: frozenset[str], keyword: str, around: tuple[str, str]) -> str:
    before, behind = around
    if text in own or text in STATES:
        return PHRASE
    if looks_like_duration(text) or _FIGURE.match(text):
        return FIGURE
    if keyword == "source" or (keyword == "quote" and before == "from"):
        return SOURCE
    if PLACEHOLDER.match(text):
        return HOLDER
    if ACTOR.match(text):
        return ACTS if keyword != "amount" else NAME
    released = before == "from" and keyword in ("provided", "unless", "until", "so long as")
    clause = behind in STATES or keyword in _OF_TEXTS or before == "owes" or "/" in text or released
    return CLAUSE if clause and before != "toward" else NAME
