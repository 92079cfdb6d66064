"""Names in plain text: one spelling for comparison, close matches, and the attribute lines of reference blocks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator

from foedera.model.blocks import Block
from foedera.model.lines import Earliest, Fact, To

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_ASCII = {code: None if chr(code) in ".'" else " " for code in range(128) if not chr(code).isalnum()}
"""What becomes of the signs of ASCII: the same as of others, in one step."""
_ABBREVIATION = 3
"""Names of up to this many letters, written in capitals, match in capitals only: `US` is no pronoun."""


def plain(text: str) -> str:
    """A name without case, accents, punctuation and leading article: `The Türkiye` and `turkiye` become equal."""
    folded = text.casefold().translate(_LETTERS)
    if folded.isascii():
        return " ".join(folded.translate(_ASCII).split()).removeprefix("the ")
    letters = unicodedata.normalize("NFKD", folded)
    kept = "".join(
        letter if letter.isalnum() else "" if unicodedata.combining(letter) or letter in ".'’ʼ" else " " for letter in letters
    )
    return " ".join(kept.split()).removeprefix("the ")


def key(text: str) -> str:
    """What a name is indexed and looked up under: `plain`, but short capitals stay capitals."""
    word = text.strip().replace(".", "")
    if len(word) <= _ABBREVIATION and word.isupper():
        return word
    return plain(text)


def keys(text: str) -> tuple[str, ...]:
    """Keys to try for a name as a user typed it: as an abbreviation first, then in plain letters."""
    first = key(text)
    if first.isupper():
        return (first, plain(text))
    return (first,)


def closest(text: str, names: Iterable[tuple[str, str]], limit: int = 3) -> tuple[str, ...]:
    """Identifiers whose plain names come nearest to `text`, best first.

    Args:
        text: What was typed.
        names: Pairs of plain name and identifier; an identifier may have several names.
        limit: How many identifiers at most.
    """
    from difflib import SequenceMatcher  # noqa: PLC0415 - only a name that is not known needs it

    wanted = plain(text)
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    best: dict[str, float] = {}
    for name, identifier in names:
        if name.startswith(wanted) and len(wanted) >= 3:
            ratio = 0.9
        else:
            matcher.set_seq1(name)
            if matcher.real_quick_ratio() < 0.6 or matcher.quick_ratio() < 0.6:
                continue
            ratio = matcher.ratio()
        if ratio >= 0.6 and ratio > best.get(identifier, 0.0):
            best[identifier] = ratio
    return tuple(sorted(best, key=lambda identifier: (-best[identifier], identifier))[:limit])


def facts(block: Block) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Keyword and words of each attribute line; `from` and `to` lines are given in the same shape."""
    for line in block.lines:
        if isinstance(line, Fact):
            yield line.keyword, tuple(word for word in (_clean(word) for word in line.words) if word)
        elif isinstance(line, Earliest) and line.anchor.kind == "date":
            yield "from", (line.anchor.name,)
        elif isinstance(line, To):
            yield "to", (line.date,)


def dated(words: tuple[str, ...]) -> tuple[tuple[str, ...], str, str]:
    """Split `X Y from DATE to DATE` into its first words and the two dates, empty where not given."""
    since = until = ""
    head: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "from" and rest:
            since = rest.pop(0)
        elif word == "to" and rest:
            until = rest.pop(0)
        else:
            head.append(word)
    return tuple(head), since, until


def _clean(word: str) -> str:
    word = word.strip().removesuffix(",").strip()
    if len(word) >= 2 and word[0] == word[-1] == '"':
        word = word[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    return word
