"""Names in plain text: one spelling for comparison, close matches, and the attribute lines of reference blocks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import takewhile

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
    """Identifiers of the names that `text` was most probably meant for: the nearest alone; none if nothing is near.

    Args:
        text: What was typed.
        names: Pairs of plain name and identifier; an identifier may have several names.
        limit: How many identifiers at most; where more are equally near, none of them is better than the others, and none is
            given.
    """
    wanted = plain(text)
    best: dict[str, int] = {}
    least = _FAR
    for name, identifier in names:
        far = _apart(wanted, name, least)
        if far <= least < _FAR or far < least:
            least = far
            best[identifier] = min(far, best.get(identifier, far))
    found = sorted(identifier for identifier, far in best.items() if far == least)
    return tuple(found) if len(found) <= limit else ()


_FAR = 99


def _slips(letters: int) -> int:
    """How many slips of the hand a word of so many letters may have and still be told: of `UN` none, of `Taiwan` two."""
    return 0 if letters <= 2 else 1 if letters <= 4 else 2 if letters <= 8 else 3


def _apart(wanted: str, name: str, most: int) -> int:
    """By how much a name differs from what was typed, in slips; `_FAR` for what nobody would take for it.

    A name that begins with what was typed, has its words in another order, or has all of its words and more, is near, too;
    so is one with the same stem.
    """
    if wanted == name:
        return 0
    if not wanted or not name or most < 1:
        return _FAR
    if name.startswith(wanted) and len(wanted) >= min(3, len(name) - 1) >= 2:
        return 1
    words, own = wanted.split(), name.split()
    if not any(word.isdigit() for word in words):
        own = [word for word in own if not word.isdigit()] or own  # `istanbul` for `istanbul 2022`
    found = min(_whole(wanted, " ".join(own), most), _FAR if len(words) == 1 else 1 + _whole(*_sorted(words, own), most - 1))
    if found > 1 and len(wanted) >= 4 and set(words) < set(own):
        return 1
    return found if found < _FAR or len(words) == 1 or len(own) <= len(words) else _each(words, own, most)


def _sorted(words: Iterable[str], own: Iterable[str]) -> tuple[str, str]:
    return " ".join(sorted(words)), " ".join(sorted(own))


def _each(words: list[str], own: list[str], most: int) -> int:
    """By how much words of a longer name differ from those typed, one for each, and one more for what is left out."""
    found = 1
    for word in words:
        found += min((0 if word == other else _whole(word, other, most) for other in own), default=_FAR)
    return found if found <= _slips(sum(map(len, words))) else _FAR


def _whole(one: str, other: str, most: int) -> int:
    """Letters left out, put in, taken for another or changed in order; a wrong first letter counts twice, as few slip there."""
    allowed = min(_slips(min(len(one), max(len(other), 3))), most)  # what is typed may have a letter too many
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    same = 2 if stem >= _STEM and 2 * stem >= max(len(one), len(other)) else _FAR
    if abs(len(one) - len(other)) > allowed:
        return same
    before, above = list[int](), list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, mark in enumerate(other, start=1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != mark))
            if row > 1 and column > 1 and letter == other[column - 2] and mark == one[row - 2]:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > allowed:
            return same
        before, above = above, line
    found = above[-1] + (one[:1] != other[:1])
    return min(found if found <= allowed else _FAR, same)


_STEM = 5
"""Letters that two words have in common at least, from the first on, to be taken for forms of one: `mobilise`, `mobilisation`."""


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
