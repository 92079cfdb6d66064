"""How much two wordings have in common: the words that carry meaning, in what order, and what speaks against their being one.

Words are compared without their endings. A word that stands in most of what is said on the matter counts little, a number
or a negation that only one of the two has speaks against it: `will sign` and `will not sign` share nearly all their words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

SAME, FRAGMENT, TRANSLATION, PARAPHRASE = "same words", "fragment", "translation", "paraphrase"

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?(?:-[^\W_]+)*")
_QUOTED = re.compile(r"[\"“”«»„]([^\"“”«»„]{3,}?)[\"“”«»„]|(?<!\w)[‘']([^‘’']{3,}?)[’'](?!\w)")
_SENTENCE = re.compile(r"(?<=[.!?…])[\"”»’')]*\s+")
_SMALL = frozenset(
    ["the", "a", "an", "of", "and", "to", "in", "on", "at", "by", "for", "with", "from", "as", "is", "are", "was", "were", "be", "been", "being", "it", "its", "this", "that", "these", "those", "he", "she", "they", "them", "his", "her", "their", "our", "us", "we", "you", "your", "i", "my", "me", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "not", "no", "nor", "or", "but", "if", "than", "then", "so", "too", "very", "also", "only", "just", "there", "here", "what", "who", "whom", "which", "when", "where", "how", "why", "all", "any", "some", "such", "more", "most", "other", "one", "own", "same", "into", "over", "under", "about", "after", "before", "until", "while", "because", "between", "through", "during", "out", "up", "down", "off", "again", "once", "ever", "yet", "still", "already", "said", "says", "say"]
)
_AGAINST = frozenset(["not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "isn't", "aren't", "won't", "wouldn't", "don't", "doesn't", "didn't", "can't"])
_NUMBER = re.compile(r"\d")
_NUMERALS = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million", "billion", "first", "second", "third", "fourth", "fifth"])
_TOPIC = 0.35
"""How much a word of the topic counts."""

_WHOLE, _MOST, _SOME = 0.9, 0.65, 0.45
"""Share of the shorter wording that is all of it, enough to be sure, and enough to ask."""
_WHOLE_LENGTH = 0.7
"""A wording shorter than this share of the other is a part of it."""
_ENOUGH, _PASSAGE = 2.5, 2.3
"""Weight of what two wordings must have in common, and of a quoted passage that stands word for word in the other."""


class Wording(msgspec.Struct, frozen=True):
    """A wording made ready for comparison.

    Attributes:
        words: All words in small letters.
        stems: The words that carry meaning, in order, without endings.
        sentences: The same for each sentence.
        quoted: The same for each passage that stands in quotation marks inside it.
        negations: How many words of negation it has.
        numbers: Its numbers and numerals.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    sentences: tuple[tuple[str, ...], ...]
    quoted: tuple[tuple[str, ...], ...]
    negations: int
    numbers: frozenset[str]


class Likeness(msgspec.Struct, frozen=True):
    """What two wordings have in common.

    Attributes:
        kind: `same words`, `fragment`, `translation` or `paraphrase`.
        share: Of the weight of the shorter, how much stands in the longer, 0 to 1.
        sure: Whether a person need not be asked.
    """

    kind: str
    share: float
    sure: bool


def wording(text: str) -> Wording:
    """The text made ready for comparison."""
    sentences = tuple(filter(None, (stems(part) for part in _SENTENCE.split(text))))
    quoted = tuple(filter(None, (stems(match[1] or match[2] or "") for match in _QUOTED.finditer(text))))
    words = tuple(word.casefold().replace("’", "'") for word in _WORD.findall(text))
    numbers = frozenset(word for word in words if _NUMBER.search(word) or word in _NUMERALS)
    return Wording(words, stems(text), sentences, quoted, sum(word in _AGAINST for word in words), numbers)


def stems(text: str) -> tuple[str, ...]:
    """The words that carry meaning, without endings."""
    return tuple(map(stem, content_words(text)))


def content_words(text: str) -> list[str]:
    """The words that carry meaning, in small letters, in order."""
    return [word for word in _WORD.findall(text.casefold().replace("’", "'")) if word not in _SMALL and len(word) > 1]


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """The word without a common English ending; words of other languages lose little by it."""
    word = word.removesuffix("'s").removesuffix("'")
    for ending, rest in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("ly", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            word = word[: len(word) - len(ending)] + rest
            break
    if len(word) > 4 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


@lru_cache(maxsize=1)
def _topic() -> frozenset[str]:
    path = Path(__file__).resolve().parents[1] / "library" / "reading" / "topic-words.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(stem(word) for line in lines if not line.startswith("#") for word in line.split())


def weight(words: Sequence[str] | frozenset[str]) -> float:
    """How much words say together."""
    topic = _topic()
    return sum(_TOPIC if word in topic else 1.0 for word in set(words))


def telling(one: Wording) -> frozenset[str]:
    """The words by which it is found again: those that are not of the topic."""
    return frozenset(one.stems) - _topic()


def likeness(one: Wording, other: Wording, *, translated: bool = False, strict: bool = False) -> Likeness | None:
    """What two wordings of one speaker have in common; None if it is too little to ask about.

    Args:
        one: A wording.
        other: Another.
        translated: Whether either is known to be a translation.
        strict: Whether only the same words are sure, because speaker or days are not.
    """
    short, long = sorted((one, other), key=lambda each: weight(each.stems))
    if not short.stems:
        return None
    common = frozenset(short.stems) & frozenset(long.stems)
    share = weight(common) / weight(short.stems)
    against, part = _against(short, long), _part(one, other)
    kind = TRANSLATION if translated else PARAPHRASE
    if share >= _WHOLE and weight(common) >= _ENOUGH:
        if weight(short.stems) < _WHOLE_LENGTH * weight(long.stems):
            return Likeness(FRAGMENT, share, not against or part >= _PASSAGE)
        return Likeness(SAME if _in_order(short.words, long.words) >= _WHOLE else kind, share, not against)
    if part >= _PASSAGE:
        return Likeness(FRAGMENT, share, sure=True)
    best = max((_best(sentence, long) for sentence in short.sentences), default=0.0)
    if share >= _MOST and weight(common) >= 3 and best >= _MOST:
        return Likeness(kind, share, not against and not strict)
    if share >= _SOME and weight(common) >= _ENOUGH - 0.5:
        return Likeness(kind, share, sure=False)
    return None


def _in_order(short: Sequence[str], long: Sequence[str]) -> float:
    """The share of the shorter row of words that stands in the same order in the longer, with gaps."""
    before = [0] * (len(long) + 1)
    for word in short:
        now = [0]
        for column, there in enumerate(long):
            now.append(before[column] + 1 if there == word else max(now[column], before[column + 1]))
        before = now
    return before[-1] / max(1, len(short))


def _best(sentence: tuple[str, ...], long: Wording) -> float:
    """The largest share of a sentence that stands in one sentence of the longer wording, or in two that follow each other."""
    words, whole = frozenset(sentence), weight(sentence)
    pairs = [frozenset(a) | frozenset(b) for a, b in zip(long.sentences, (*long.sentences[1:], ()), strict=True)]
    return max((weight(words & pair) / whole for pair in pairs), default=0.0)


def _part(one: Wording, other: Wording) -> float:
    """Weight of the longest quoted passage of either that stands in the other word for word."""
    best = 0.0
    for quoted, whole in ((one.quoted, other), (other.quoted, one)):
        for passage in quoted:
            run = _run(passage, whole.stems)
            if len(run) >= 0.75 * len(passage):
                best = max(best, weight(run))
    return best


def _run(passage: Sequence[str], whole: Sequence[str]) -> Sequence[str]:
    """The longest row of words of the passage that stands in the same order, without a gap, in the whole."""
    best: Sequence[str] = ()
    before = [0] * (len(whole) + 1)
    for row, word in enumerate(passage):
        now = [0] * (len(whole) + 1)
        for column, there in enumerate(whole):
            if there == word:
                now[column + 1] = before[column] + 1
                if now[column + 1] > len(best):
                    best = passage[row + 1 - now[column + 1] : row + 1]
        before = now
    return best


def _against(short: Wording, long: Wording) -> bool:
    """Whether one denies what the other says, or they give other numbers."""
    if short.numbers - long.numbers and long.numbers - short.numbers:
        return True
    return (short.negations % 2 != long.negations % 2) and len(long.sentences) == len(short.sentences)
