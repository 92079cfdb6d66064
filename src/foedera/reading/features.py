"""What the sequence model sees of each word of a paragraph: its form, its neighbours, its quotation, its place beside a verb of speech.

Nothing here asks the patterns of the first extractor. Marks of quotation are no words: whether a word stands inside one is a
property of the word, so that the style of the marks cannot matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from foedera.model.proposal import Span
from foedera.reading import grammar
from foedera.reading.cues import inflect
from foedera.reading.quotes import Quote
from foedera.reading.tables import rows

VERSION = 1
"""Goes up when the features change, so that a model of another version is not applied."""

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|Prof)\.|\d+(?:[.,]\d+)*\w*|@?\w+(?:[-.'&/]\w+)*|\.\.\.|[^\w\s\"“”„‟«»'‘’‚‹›`]"
)
_FORMS = ("b", "z", "d", "n", "g")


class Token(NamedTuple):
    """A word or mark of the paragraph."""

    start: int
    end: int
    text: str
    low: str


class Sort(NamedTuple):
    """What is known of a word by itself.

    Attributes:
        low: The word in small letters.
        tag: A rough part of speech.
        cue: Class and form of a word of speech, `say.d`; empty if it is none.
        own: The features that only hang on the word.
    """

    low: str
    tag: str
    cue: str
    own: tuple[str, ...]


def _gazetteer() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("speech-words.txt"):
        sort, _, words = row.partition(" | ")
        for word in words.split():
            if sort == "noun":
                found.setdefault(word, "noun")
                continue
            forms = word.split("/") if "/" in word else inflect(word)
            for form, name in zip(forms, _FORMS, strict=True):
                found.setdefault(form, f"{sort}.{name}")
    return found


SPEECH = _gazetteer()
"""Word -> class and form."""

_SMALL: dict[str, str] = {}
for _tag, _words in (
    ("prep", grammar.PREPOSITIONS),
    ("join", grammar.JOINERS),
    ("det", grammar.DETERMINERS),
    ("pro", grammar.PRONOUNS | grammar.SUBJECTS),
    ("have", grammar.HAVE),
    ("be", grammar.BE),
    ("modal", grammar.MODAL),
    ("neg", grammar.NEGATIONS),
    ("time", grammar.TIMES),
):
    for _word in _words:
        _SMALL.setdefault(_word, _tag)
_SMALL |= {"that": "that", "to": "to", "and": "and", "according": "acc", "as": "as", "of": "of", "who": "who", "this": "det"}


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The words and marks of `text[start:end]`, without marks of quotation."""
    return [Token(m.start(), m.end(), m.group(), m.group().lower()) for m in _TOKEN.finditer(text, start, end)]


_SORTS: dict[str, Sort] = {}


def sort(text: str) -> Sort:
    """What is known of a word; remembered, since words come again."""
    found = _SORTS.get(text)
    if found is None:
        if len(_SORTS) > 50_000:
            _SORTS.clear()
        found = _SORTS[text] = _sort(text)
    return found


def _sort(text: str) -> Sort:
    low = text.lower()
    cue = SPEECH.get(low, "")
    tag = _SMALL.get(low) or _tag_of(text, low)
    own = ["w=" + low, "p=" + tag, "s=" + low[-3:]]
    if cue:
        tag = "V" + cue
        own.append("c=" + cue)
    return Sort(low, tag, cue, tuple(own))


def _tag_of(text: str, low: str) -> str:
    if not text[0].isalnum():
        return "@" if text[0] == "@" else text[:1]
    if text[0].isdigit():
        return "num"
    if text[0].isupper():
        return "Cap"
    for ending in ("ed", "ing", "ly", "s"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return ending
    return "x"


def seen(words: Sequence[Token], found: Sequence[Quote], sentences: Sequence[Span]) -> list[list[str]]:
    """The features of each word of a paragraph.

    Args:
        words: Its words, from `tokens`.
        found: Its quotations.
        sentences: Start and end of its sentences.
    """
    sorts = [sort(word.text) for word in words]
    inside = _inside(words, found)
    out: list[list[str]] = []
    at, before = 0, "start"
    for _, end in sentences:
        stop = at
        while stop < len(words) and words[stop].start < end:
            stop += 1
        if stop > at:
            out += _sentence(sorts[at:stop], inside[at:stop], before)
            before = "quote" if inside[stop - 1] or (stop > at + 1 and inside[stop - 2]) else "plain"
        at = stop
    for index, own in enumerate(out):
        _neighbours(own, sorts, inside, index)
    return out


def _inside(words: Sequence[Token], found: Sequence[Quote]) -> list[str]:
    """For each word `f` first, `l` last, `i` inside or `o` only word of a quotation; empty outside."""
    out = [""] * len(words)
    at = 0
    for one in found:
        while at < len(words) and words[at].start < one.lo:
            at += 1
        first = at
        while at < len(words) and words[at].start < one.hi:
            out[at] = "i"
            at += 1
        if at > first:
            out[first], out[at - 1] = "f", "l"
            if at == first + 1:
                out[first] = "o"
    return out


_NEAR = ("0", "1", "2", "3", "4", "4", "6", "6", "6", "6", "10", "10", "10", "10", "10", "15", "15", "15", "15", "15")


def _far(distance: int) -> str:
    return _NEAR[distance] if distance < 20 else "20"


def _sentence(sorts: Sequence[Sort], inside: Sequence[str], before: str) -> list[list[str]]:
    """Features that hang on the sentence: where its verbs of speech stand, and where the word stands to them."""
    size = len(sorts)
    cues = [i for i in range(size) if sorts[i].cue and not inside[i]]
    quoted = any(inside)
    head = (
        f"S={min(len(cues), 3)}{'q' if quoted else ''}",
        f"B={before}{'q' if inside[0] else ''}",
    )
    out: list[list[str]] = []
    left = -1
    turn = 0
    commas = 0
    for index in range(size):
        while turn < len(cues) and cues[turn] < index:
            left, turn, commas = cues[turn], turn + 1, 0
        own = list(sorts[index].own)
        own += head
        own.append(f"i={_far(index)}")
        right = cues[turn] if turn < len(cues) else -1
        if right == index:
            right = cues[turn + 1] if turn + 1 < len(cues) else -1
        q = "q" if inside[index] else ""
        if left >= 0:
            after = _behind(sorts, inside, left)
            far = _far(index - left - 1)
            mine = sorts[left]
            own += (
                f"L={mine.cue}{q}",
                f"Ll={mine.low}",
                f"Ln={mine.cue}|{after}{q}",
                f"La={after}|{far}{q}",
                f"Lw={mine.low}|{after}",
                f"L,={min(commas, 3)}|{after}|{mine.cue}",
            )
        else:
            own.append(f"L=0{q}")
        if right >= 0:
            mine = sorts[right]
            ahead = _ahead(sorts, inside, right)
            far = _far(right - index - 1)
            own += (
                f"R={mine.cue}{q}",
                f"Rp={mine.cue}|{ahead}{q}",
                f"Ra={ahead}|{far}{q}",
                f"Rl={mine.low}|{'L' if left >= 0 else ''}",
            )
        else:
            own.append(f"R=0{q}")
        own.append(f"LR={sorts[left].cue if left >= 0 else ''}|{sorts[right].cue if right >= 0 else ''}{q}")
        if sorts[index].low == "," and not inside[index]:
            commas += 1
        out.append(own)
    return out


def _behind(sorts: Sequence[Sort], inside: Sequence[str], at: int) -> str:
    """What follows a verb of speech."""
    if at + 1 >= len(sorts):
        return "end"
    return "quote" if inside[at + 1] else sorts[at + 1].tag


def _ahead(sorts: Sequence[Sort], inside: Sequence[str], at: int) -> str:
    """What stands before it."""
    if at == 0:
        return "start"
    return "quote" if inside[at - 1] else sorts[at - 1].tag


def _neighbours(own: list[str], sorts: Sequence[Sort], inside: Sequence[str], index: int) -> None:
    size = len(sorts)
    here = sorts[index].tag
    a, aa = (sorts[index - 1] if index else None), (sorts[index - 2] if index > 1 else None)
    b, bb = (sorts[index + 1] if index + 1 < size else None), (sorts[index + 2] if index + 2 < size else None)
    pa, pb = (a.tag if a else "^"), (b.tag if b else "$")
    qa, q, qb = (inside[index - 1] if index else "^"), inside[index], (inside[index + 1] if index + 1 < size else "$")
    own += (
        f"-p={pa}",
        f"+p={pb}",
        f"--p={aa.tag if aa else '^'}|{pa}",
        f"++p={pb}|{bb.tag if bb else '$'}",
        f"-pp={pa}|{here}",
        f"+pp={here}|{pb}",
        f"-pp+={pa}|{here}|{pb}",
        f"-w={a.low if a else '^'}",
        f"+w={b.low if b else '$'}",
        f"q={qa}|{q}|{qb}",
        f"qp={qa}|{q}|{here}",
    )
