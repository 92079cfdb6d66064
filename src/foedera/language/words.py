"""A line to tokens, and a cursor over them that refuses with a place and a reason."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import NoReturn

import msgspec

from foedera.language.dates import date_fault
from foedera.model.naming import closest, plain

WORD, QUOTED, UNCLOSED, COMMA, COLON = "word", "quoted", "unclosed", "comma", "colon"

# A colon between two digits belongs to a time of day; elsewhere it separates.
_TOKEN = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)("?)|,|(?:[^\s,":]|(?<=[0-9]):(?=[0-9]))+|:')
_ESCAPE = re.compile(r'\\(["\\])')
_CURLY = re.compile("[“”„«»]")

PLACEHOLDER = re.compile(r"[A-Z][0-9]?\Z")
ACTOR = re.compile(r"[A-Z]{2}[A-Z0-9_]*\Z")
LOWER = re.compile(r"[a-z0-9][a-z0-9_./-]*\Z")
NAME = re.compile(r"(?:[a-z0-9][a-z0-9_./-]*|[A-Z][0-9]?|[A-Z]{2}[A-Z0-9_]*)\Z")
"""A placeholder, an actor or a name in lower case: told apart by their spelling alone."""

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_./-]*\Z")
"""Names of sources, records and attributes, which may mix cases (`bt_GBR`)."""

PREPOSITIONS = (
    "by", "on", "to", "with", "about", "of", "in", "for", "toward", "from", "through", "beside", "against",
)  # fmt: skip
RESERVED = frozenset(PREPOSITIONS) | {
    "called", "except", "before", "after", "ended", "is", "are", "not", "no", "and", "or", "as", "according", "per",
    "any", "every", "each", "either", "both", "until", "held", "says", "owes",
}  # fmt: skip


class Refusal(Exception):
    """A line that cannot be read, with the place and the remedy. Caught by the reader of the line, never by users."""

    def __init__(
        self, code: str, message: str, remedy: str, *, at: Token | int, suggestions: tuple[str, ...] = ()
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
        self.column = at if isinstance(at, int) else at.column
        self.width = 1 if isinstance(at, int) else at.width
        self.suggestions = suggestions


class Token(msgspec.Struct, frozen=True, gc=False):
    """A word, a quoted string (without its quotes), a comma or a colon, with its place in the file's line."""

    kind: str
    text: str
    column: int
    width: int


def tokens(text: str, column: int = 1) -> list[Token]:
    """The tokens of `text`, whose first character stands in `column`. Linear; never raises."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        whole = match.group()
        first = whole[0]
        start = match.start() + column
        if first not in '",:':
            found.append(Token(WORD, whole, start, len(whole)))
        elif first == '"':
            kind = QUOTED if match.group(2) else UNCLOSED
            inside = match.group(1)
            found.append(Token(kind, _ESCAPE.sub(r"\1", inside) if "\\" in inside else inside, start, len(whole)))
        elif first == ",":
            found.append(Token(COMMA, whole, start, 1))
        else:
            found.append(Token(COLON if whole == ":" else WORD, whole, start, len(whole)))
    return found


def flat(text: str) -> str:
    """`text` on one line: line ends, which no line can hold, become blanks."""
    return re.sub(r"[\r\n]+", " ", text)


def quote(text: str) -> str:
    """`text` on one line in straight quotes, with quotes and backslashes in it escaped."""
    return '"' + flat(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def shown(text: str) -> str:
    """`text` cut to a length that fits a message."""
    return text if len(text) <= 40 else text[:37] + "…"


def close_to(word: str, known: Iterable[str]) -> tuple[str, ...]:
    """Those of `known`, three at most, that `word` may have been meant for."""
    return _close_to(word, tuple(sorted(known))) if len(word) <= 40 else ()


@lru_cache(maxsize=4096)
def _close_to(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    return closest(word, [(plain(one), one) for one in known])


class Cursor:
    """A position in the tokens of one line.

    Every `take_…` method returns what it took or raises `Refusal` at the token that does not fit.

    Attributes:
        parameters: Names that a template puts values in for; they stand where a date or a name would.
    """

    __slots__ = ("at", "end_column", "parameters", "tokens")

    def __init__(self, found: list[Token], end_column: int, parameters: Collection[str] = ()) -> None:
        self.tokens = found
        self.at = 0
        self.end_column = end_column
        self.parameters = parameters

    @property
    def done(self) -> bool:
        """True when nothing is left."""
        return self.at >= len(self.tokens)

    @property
    def left(self) -> int:
        """How many tokens are left."""
        return len(self.tokens) - self.at

    def place(self) -> Token | int:
        """The next token, or the column after the last."""
        return self.end_column if self.done else self.tokens[self.at]

    def column(self) -> int:
        """Column of the next token, or after the last."""
        return self.end_column if self.done else self.tokens[self.at].column

    def kind(self, ahead: int = 0) -> str:
        """Kind of a token ahead; empty behind the end."""
        place = self.at + ahead
        return self.tokens[place].kind if place < len(self.tokens) else ""

    def word(self, ahead: int = 0) -> str:
        """Text of a word ahead; empty if there is none or it is not a plain word."""
        place = self.at + ahead
        if place >= len(self.tokens):
            return ""
        token = self.tokens[place]
        return token.text if token.kind == WORD else ""

    def sees(self, *words: str) -> bool:
        """True if exactly these words come next."""
        place, found = self.at, self.tokens
        if place + len(words) > len(found):
            return False
        for word in words:
            token = found[place]
            if token.text != word or token.kind != WORD:
                return False
            place += 1
        return True

    def accept(self, *words: str) -> bool:
        """Step over these words if they come next."""
        if not self.sees(*words):
            return False
        self.at += len(words)
        return True

    def accept_mark(self, kind: str) -> bool:
        """Step over a comma or colon if it comes next."""
        if self.kind() == kind:
            self.at += 1
            return True
        return False

    def refuse(self, wanted: str, remedy: str, code: str = "unexpected-words") -> NoReturn:
        """Raise a refusal at the next token: `wanted` was expected there."""
        if self.done:
            code = "missing-words" if code == "unexpected-words" else code
            message = f"The line ends where {wanted} should stand."
        else:
            token = self.tokens[self.at]
            self.refuse_quotes(token)
            what = {COMMA: "a comma", COLON: "a colon", QUOTED: "quoted text"}.get(token.kind, f"`{shown(token.text)}`")
            message = f"Here stands {what}, but {wanted} is expected."
        raise Refusal(code, message, remedy, at=self.place())

    def refuse_quotes(self, token: Token) -> None:
        """Raise the refusal of a quotation that is never closed or opened by a curly quote, if `token` is one."""
        if token.kind == UNCLOSED:
            message = "The quoted text is not closed on its line."
            raise Refusal("unclosed-quote", message, 'End it with a straight quote `"`.', at=token)
        if token.kind == WORD and _CURLY.search(token.text):
            message = "Curly quotes do not open quoted text."
            raise Refusal("curly-quotes", message, 'Use straight quotes: "…".', at=token)

    def take(self, *words: str, remedy: str) -> None:
        """Step over `words`, which must come next."""
        for word in words:
            if self.word() != word:
                self.refuse(f"`{word}`", remedy)
            self.at += 1

    def take_mark(self, kind: str, remedy: str) -> None:
        """Step over a comma or colon, which must come next."""
        if self.kind() != kind:
            self.refuse(f"a {kind}", remedy)
        self.at += 1

    def take_quoted(self, what: str) -> str:
        """Quoted text."""
        if self.kind() != QUOTED:
            self.refuse(f"{what} in double quotes", f'Write {what} in straight double quotes: "…".')
        self.at += 1
        return self.tokens[self.at - 1].text

    def take_text(self, what: str) -> str:
        """A plain word or quoted text."""
        if self.kind() == QUOTED:
            return self.take_quoted(what)
        if self.kind() != WORD:
            self.refuse(what, f"Write {what} as one word, or in double quotes.")
        self.at += 1
        return self.tokens[self.at - 1].text

    def take_name(self, what: str, pattern: re.Pattern[str] = NAME, remedy: str = "") -> str:
        """A name that `pattern` allows and that is no word of the grammar."""
        text = self.word()
        if not text:
            self.refuse(what, remedy or f"Write {what} here.")
        token = self.tokens[self.at]
        if text in RESERVED:
            self.refuse(what, remedy or f"Write {what} here; `{text}` is a word of the grammar.")
        if not pattern.match(text) and text not in self.parameters:
            self.refuse_quotes(token)
            raise Refusal(
                "bad-name",
                f"`{shown(text)}` cannot be {what}: {_why(pattern)}.",
                remedy or "Use lower case with underscores, an actor's code in capitals, or a placeholder such as `V`.",
                at=token,
            )
        self.at += 1
        return text

    def take_names(self, what: str, pattern: re.Pattern[str] = NAME) -> tuple[str, ...]:
        """One or more names separated by commas."""
        names = [self.take_name(what, pattern)]
        while self.kind() == COMMA and self.kind(1) == WORD and self.word(1) not in RESERVED:
            self.at += 1
            names.append(self.take_name(what, pattern))
        return tuple(names)

    def take_choice(self, what: str, known: Collection[str], code: str = "unknown-word") -> str:
        """One of `known` words."""
        text = self.word()
        if text not in known:
            if not text:
                self.refuse(what, f"Write one of: {', '.join(sorted(known))}.")
            raise Refusal(
                code,
                f"`{shown(text)}` is not {what}.",
                f"Write one of: {', '.join(sorted(known))}.",
                at=self.place(),
                suggestions=close_to(text, known),
            )
        self.at += 1
        return text

    def take_date(self, what: str = "a date") -> str:
        """A date in one of the written forms, or a template's parameter that stands for one."""
        text = self.word()
        if not text:
            self.refuse(what, "Write a date such as 2022, 2022-02, 2022-02-24 or 2022-02-24T05:00Z.")
        if text not in self.parameters:
            fault = date_fault(text)
            if fault:
                raise Refusal(fault.code, fault.message, fault.remedy, at=self.place())
        self.at += 1
        return text

    def take_number(self, what: str) -> int:
        """A whole number of at most 18 digits."""
        text = self.word()
        digits = text.replace("_", "")
        if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
            self.refuse(what, f"Write {what} in digits, at most 18 of them.", "bad-number")
        self.at += 1
        return int(digits)

    def finish(self, remedy: str = "Remove the rest of the line, or put it on a line of its own.") -> None:
        """Refuse whatever is left."""
        if not self.done:
            token = self.tokens[self.at]
            self.refuse_quotes(token)
            last = self.tokens[-1]
            raise Refusal(
                "unexpected-words",
                f"The line says all it can before `{shown(token.text)}`.",
                remedy,
                at=Token(token.kind, token.text, token.column, last.column + last.width - token.column),
            )


def _why(pattern: re.Pattern[str]) -> str:
    if pattern is PLACEHOLDER:
        return "a placeholder is one capital letter, with or without a digit"
    if pattern is ACTOR:
        return "an actor is written with two capitals or more"
    if pattern is LOWER:
        return "it is written in lower case"
    if pattern is NAME:
        return "a name is a placeholder, an actor's code in capitals, or in lower case"
    return "names hold letters, digits, underscores and hyphens only"
