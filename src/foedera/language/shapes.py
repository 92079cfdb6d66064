"""The attribute lines of every block: which keywords it takes and what shape their words have.

One table serves the reader, the formatter and the problems. A shape is written as the reference writes it: `{quoted}`,
`{name}`, `{names}`, `{date}`, `{number}`, `{decimal}`, `{duration}`, `{word}` and `{text}` are filled, other words
stand for themselves, `|` separates alternatives, and square brackets hold what may be left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from foedera.language.phrases import take_duration
from foedera.language.words import ID, QUOTED, RESERVED, WORD, Cursor, Refusal, close_to, quote, shown

_AGREEMENT = {
    "kind": "{quoted}",
    "alias": "{quoted}",
    "depositary": "{names}",
    "opened": "{date}",
    "issued": "{date}",
    "published": "{date}",
    "signed": "{date}",
    "force": "signature|none|unknown|{date}",
    "term": "none|{duration}",
    "stage": "{word} {date} [by {names}] [according to {names}]",
    "omits": "{names}",
}
_SPAN = "[from {date}] [to {date}]"

FACTS: dict[str, dict[str, str]] = {
    "agreement": _AGREEMENT,
    "template": _AGREEMENT | {"parameter": "{name}"},
    "event": {
        "at": "{date}",
        "until": "{date}",
        "place": "{names}",
        "target": "{word}",
        "because": "{names}",
        "about": "{names}",
        "part of": "{name}",
        "outcome": "{word}",
        "weapons": "{word}",
        "amount": "{number} {word}",
        "asserted by": "{names} [from {date}]",
        "denied by": "{names} [from {date}]",
        "possible according to": "{names}",
        "said": "{date}",
        "same as": "{name}",
        "decided by": "{name}",
    },
    "claim": {"said": "{date}", "office": "{quoted}"},
    "statement": {
        "said": "{date}",
        "office": "{quoted}",
        "through": "{quoted}",
        "document": "{text} sha256 {word}",
        "span": "{number} {number}",
        "rendering": "{text} sha256 {word} {number} {number} [{quoted}]",
        "translation": "original|translation|machine",
        "basis": "{quoted}",
    },
    "commitment": {"at": "{date}", "condition": "{quoted}", "standing": "yes|withdrawn [{date}]"},
    "source": {
        "url": "{quoted}",
        "official": "{quoted}",
        "grade": "A|B|C|D",
        "kind": "{quoted}",
    },
    "actor": {
        "kind": "state|organisation|group",
        "from": "{date}",
        "to": "{date}",
        "alias": "{quoted}",
        "formerly": "{quoted} to {date}",
        "successor": "{name} from {date}",
        "cow": "{number} " + _SPAN,
        "gw": "{number} " + _SPAN,
        "iso2": "{name}",
        "member": "{name} " + _SPAN,
        "recognition": "disputed",
    },
    "place": {
        "kind": "country|region|city|sea|island|area|line",
        "in": "{names}",
        "of": "{name} " + _SPAN,
        "administered by": "{name} " + _SPAN,
        "overlaps": "{names}",
        "latitude": "{decimal} {decimal}",
        "longitude": "{decimal} {decimal}",
        "alias": "{quoted}",
    },
    "class": {
        "below": "{name}", "kind": "act|fact|process", "both ways": "", "alias": "{quoted}",
        "leads to": "{name}", "answered by": "{name}", "contrary to": "{name}",
    },
    "view": {"tier": "{names}", "trust": "{quoted}"},
}
"""Block -> keyword -> shape of the words after it."""


class Item(NamedTuple):
    """One element of a shape: alternatives, or a group that may be left out."""

    options: tuple[str, ...] = ()
    group: tuple[Item, ...] = ()


_PIECE = re.compile(r"\[|\]|[^\s\[\]]+")
_DECIMAL = re.compile(r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?\Z")
_PLAIN = re.compile(r"[A-Za-z0-9_./-]+\Z")


@lru_cache(maxsize=256)
def compile_shape(shape: str) -> tuple[Item, ...]:
    """The elements of a shape; the table above holds the only shapes there are."""
    levels: list[list[Item]] = [[]]
    for piece in _PIECE.findall(shape):
        if piece == "[":
            levels.append([])
        elif piece == "]":
            group = tuple(levels.pop())
            levels[-1].append(Item(group=group))
        else:
            levels[-1].append(Item(options=tuple(piece.split("|"))))
    return tuple(levels[0])


def take_words(c: Cursor, keyword: str, shape: str) -> tuple[str, ...]:
    """The words of an attribute line, in order, without quotes and commas.

    Raises:
        Refusal: They do not have the shape.
    """
    words: list[str] = []
    remedy = f"`{keyword}` is written: {keyword} {_readable(shape)}".rstrip() + "."
    _take_items(c, compile_shape(shape), words, remedy)
    c.finish(remedy)
    return tuple(words)


@lru_cache(maxsize=256)
def _readable(shape: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda match: match.group(1).upper(), shape).replace("QUOTED", '"…"')


def _take_items(c: Cursor, items: Sequence[Item], words: list[str], remedy: str) -> None:
    for item in items:
        if not item.group:
            _take_option(c, item.options, words, remedy)
        elif _begins(c, item.group[0]):
            _take_items(c, item.group, words, remedy)


def _begins(c: Cursor, item: Item) -> bool:
    if c.word() in item.options:
        return True
    return not c.done and item.options[0][0] == "{" and (item.options != ("{quoted}",) or c.kind() == QUOTED)


def _take_option(c: Cursor, options: tuple[str, ...], words: list[str], remedy: str) -> None:
    if c.word() in options:
        words.append(c.word())
        c.at += 1
        return
    slot = options[-1]
    if slot[0] == "{":
        words.extend(_TAKERS[slot](c))
    elif c.kind() == WORD and c.word() in c.parameters:
        words.append(c.word())
        c.at += 1
    elif c.kind() == WORD:
        raise Refusal(
            "unknown-word",
            f"`{shown(c.word())}` cannot stand here.",
            remedy,
            at=c.place(),
            suggestions=close_to(c.word(), options),
        )
    else:
        c.refuse(" or ".join(f"`{option}`" for option in options), remedy)


def _decimal(c: Cursor) -> tuple[str, ...]:
    if not _DECIMAL.match(c.word()):
        c.refuse("a number", "Write a number such as 12 or -23.5.", "bad-number")
    c.at += 1
    return (c.tokens[c.at - 1].text,)


def _duration(c: Cursor) -> tuple[str, ...]:
    return (c.take_text("a length of time"),) if c.word() in c.parameters else (take_duration(c).text,)


def _number(c: Cursor) -> tuple[str, ...]:
    return (c.take_text("a number"),) if c.word() in c.parameters else (str(c.take_number("a number")),)


def _quoted(c: Cursor) -> tuple[str, ...]:
    return (c.take_quoted("the text"),)


_TAKERS: dict[str, Callable[[Cursor], tuple[str, ...]]] = {
    "{quoted}": _quoted,
    "{name}": lambda c: (c.take_name("a name", ID),),
    "{names}": lambda c: c.take_names("a name", ID),
    "{word}": lambda c: (c.take_name("a word", ID),),
    "{text}": lambda c: (c.take_text("a file"),),
    "{date}": lambda c: (c.take_date(),),
    "{number}": _number,
    "{decimal}": _decimal,
    "{duration}": _duration,
}


def spell_words(words: Sequence[str], shape: str) -> str:
    """The words of an attribute line as the shape writes them: quotes and commas put back."""
    pieces: list[str] = []
    rest = _spell_items(list(words), compile_shape(shape), pieces)
    return " ".join(pieces + [word if _PLAIN.match(word) else quote(word) for word in rest])


def _spell_items(words: list[str], items: Sequence[Item], pieces: list[str]) -> list[str]:
    for item in items:
        if not words:
            break
        first = item.options or item.group[0].options
        if item.group:
            if words[0] in first or first[0][0] == "{":
                words = _spell_items(words, item.group, pieces)
        elif first[-1] == "{names}":
            count = next((place for place, word in enumerate(words) if word in RESERVED), len(words)) or 1
            pieces.append(", ".join(words[:count]))
            words = words[count:]
        else:
            pieces.append(_spell_word(words[0], first[-1]))
            words = words[1:]
    return words


def _spell_word(word: str, slot: str) -> str:
    if slot == "{quoted}" or (slot == "{text}" and not _PLAIN.match(word)):
        return quote(word)
    return word


__all__ = ["FACTS", "compile_shape", "spell_words", "take_words"]
