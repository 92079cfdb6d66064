"""What was said: the words behind a verb of attribution, and where they stop being its content."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from foedera.reading.clauses import Group
from foedera.reading.cues import Cue
from foedera.reading.grammar import (
    AUXILIARIES,
    DETERMINERS,
    JOINERS,
    PREPOSITIONS,
    SUBJECTS,
    TIMES,
    adverb,
    has_verb,
    phrase_end,
    timely,
)  # fmt: skip
from foedera.reading.words import Word

Pieces = tuple[tuple[int, int], ...]
"""Stretches of words: first index, and the index behind the last."""

_ADDRESSEE_STOPS = frozenset(
    [
        "that",
        "to",
        "of",
        "against",
        "for",
        "about",
        "not",
        "on",
        "over",
        "with",
        "if",
        "whether",
        "how",
        "why",
        "what",
        "as",
        "in",
        "during",
        "at",
    ]
)
_SKIPPED = frozenset(
    ["to", "in", "on", "at", "during", "via", "after", "before", "from", "through", "with", "by", "following", "ahead"]
)
_ASKING = frozenset(["if", "whether", "how", "why", "what", "when", "where", "who"])
_GLOSSES = frozenset(["term", "word", "phrase", "reference", "phrasing", "expression", "euphemism", "nod", "move", "claim"])
_PHRASE_STOPS = JOINERS | PREPOSITIONS | DETERMINERS | frozenset(["and"])
_TURNS = frozenset(["though", "although", "while", "whereas", "but"])
_OBJECT_ENDS = frozenset(
    [
        "after",
        "before",
        "when",
        "while",
        "because",
        "although",
        "though",
        "during",
        "since",
        "but",
        "if",
        "until",
        "so",
        "amid",
        "unless",
    ]
)


_RELATIVES = frozenset(["where", "which", "who", "whom", "whose"])
_OCCASIONS = frozenset(["interview", "speech", "statement", "briefing", "tweet", "post", "address", "conference"])


class Complement(NamedTuple):
    """What stands behind the verb.

    Attributes:
        start, end: Words of the content.
        how: `that`, `quote`, `bare`, `object`, `infinitive`, `phrase`: how it is joined.
        addressee: Words of the one spoken to, if any.
    """

    start: int
    end: int
    how: str
    addressee: tuple[int, int] | None = None


def complement(words: Sequence[Word], group: Group, others: Sequence[Group]) -> Complement | None:
    """The content behind a group, or None if nothing there can be content.

    Args:
        words: The sentence.
        group: The verb.
        others: All groups of the sentence; the content ends where another one takes over.
    """
    cue = group.found.cue
    at, addressee = group.last + 1, None
    while at < len(words) and adverb(words[at]):
        at += 1
    if at < len(words) and "addr" in cue.frames and _addressed(words, at, cue):
        stop = phrase_end(words, at, _ADDRESSEE_STOPS)
        addressee, at = (at, stop), stop
    begin = _begin(words, at, cue)
    if begin is None and addressee is not None and "np" in cue.frames:
        begin, addressee = (addressee[0], "object"), None  # "urged patience": no one is spoken to
    if begin is None:
        return None
    start, how = begin
    end = _end(words, start, group, others, how)
    return Complement(start, end, how, addressee) if end > start else None


def spoken_to(words: Sequence[Word], group: Group) -> tuple[int, int] | None:
    """Words of the one spoken to where the content stands before the verb: `"...," he told reporters in Berlin`."""
    at = group.last + 1
    if at >= len(words) or not {"addr", "clause"} <= group.found.cue.frames or not _addressed(words, at, group.found.cue):
        return None
    stop = phrase_end(words, at, _ADDRESSEE_STOPS)
    return (at, stop) if at < stop else None


def _addressed(words: Sequence[Word], at: int, cue: Cue) -> bool:
    word = words[at]
    if word.quote is not None:
        return "clause" not in cue.frames and word.end - word.start <= 40
    if word.low in {"it", "there"}:
        return False
    return word.is_word and word.low not in _ADDRESSEE_STOPS and word.low not in TIMES and word.low not in PREPOSITIONS


def _begin(words: Sequence[Word], at: int, cue: Cue) -> tuple[int, str] | None:
    """Where the content begins, and how it is joined."""
    frames, begin = cue.frames, at
    for _ in range(6):
        at = timely(words, at)
        if at >= len(words):
            return None
        word = words[at]
        if word.quote is not None and ("clause" in frames or "np" in frames):
            return at, "quote"
        if word.low in frames and word.low != "to":
            return at, "phrase"
        if word.low == "to" and at + 1 < len(words) and (("to" in frames and _verbal(words[at + 1])) or "to-np" in frames):
            return at, "infinitive"
        if word.low == "that" and "clause" in frames and at + 1 < len(words) and words[at + 1].text != ",":
            return at, "that"
        if word.text in {":", ","} or word.low in {"—", "–"}:
            after = at + 1
            if after < len(words) and (words[after].quote is not None or (word.text == ":" and "clause" in frames)):
                return after, "quote"
            if word.text != ",":
                return None
            skipped = _insertion(words, at)
            if skipped is None:
                return None
            at = skipped
            continue
        if word.low in _SKIPPED and "clause" in frames and at + 1 < len(words) and words[at + 1].low.endswith("ing"):
            that = next(
                (i for i in range(at + 2, min(len(words), at + 12)) if words[i].low == "that" or not words[i].is_word), None
            )
            return (that, "that") if that is not None and words[that].low == "that" else None
        if word.low in _SKIPPED and "clause" not in frames:
            return None
        if word.low in _SKIPPED:
            end = phrase_end(words, at + 1, _PHRASE_STOPS) if at + 1 < len(words) else at + 1
            if at + 1 < len(words) and words[at + 1].low in DETERMINERS and end <= at + 2:
                end = phrase_end(words, at + 2, _PHRASE_STOPS)
            while end < len(words) and words[end].low in {"of", "with", "for"}:
                end = phrase_end(words, end + 2, _PHRASE_STOPS) if end + 2 < len(words) else len(words)
            if end <= at + 1:
                return None
            at = end
            continue
        return None if word.low in {"when", "where"} and at > begin else _plain(words, at, cue)
    return None


def _insertion(words: Sequence[Word], at: int) -> int | None:
    """The index behind `, in a speech on Monday,` if a content can follow it."""
    for index in range(at + 1, min(len(words), at + 14)):
        if words[index].quote is not None:
            # "has said, after they floated a 'force'": a word in marks, and not what was said
            return None if words[index - 1].low in DETERMINERS | PREPOSITIONS else index
        if (
            words[index].text == ","
            and index + 1 < len(words)
            and (words[index + 1].low == "that" or words[index + 1].quote is not None)
        ):
            return index + 1
        if words[index].text == ":":
            return index
    return None


def _verbal(word: Word) -> bool:
    return (
        word.is_word and word.low not in DETERMINERS and not word.capital and word.low not in SUBJECTS
    ) or word.quote is not None


def _plain(words: Sequence[Word], at: int, cue: Cue) -> tuple[int, str] | None:
    """A clause without `that`, or an object."""
    word = words[at]
    if (
        not word.is_word
        or (word.low in PREPOSITIONS and word.low != "between")
        or word.low in {"and", "or", "but", "so", "because", "than"}
    ):
        return None
    if "clause" in cue.frames and "quote" not in cue.flags:
        ahead = words[at : at + 14]
        if word.low in _ASKING or (has_verb(ahead[1:]) and (word.low in SUBJECTS or word.low in DETERMINERS or word.capital)):
            return at, "bare"
        if "strict" not in cue.flags and has_verb(ahead[1:]):
            return at, "bare"
    if "np" in cue.frames and word.low not in JOINERS and word.low not in AUXILIARIES:
        return at, "object"
    if "clause" in cue.frames and not cue.flags & {"strict", "quote"} and len(words) - at > 2:
        return at, "bare"
    return None


def _end(words: Sequence[Word], start: int, group: Group, others: Sequence[Group], how: str) -> int:
    """The index behind the content."""
    takes_over = {other.first: other for other in others if other.first > start}
    at = start + 1
    while at < len(words):
        word, before = words[at], words[at - 1]
        if word.low in {"and", "but"} and _joined(at, takes_over, group):
            break
        third = takes_over.get(at + 2)
        if word.low == "and" and third is not None and third.form == "ing" and words[at + 1].capital:
            break  # "with Rome insisting on it and Madrid calling it"
        if word.text in {",", "—", "–", ";"} and at + 1 < len(words) and _broken(words, at, takes_over, how):
            break
        if word.low == "while" and at + 1 in takes_over and takes_over[at + 1].form == "ing":
            break
        if how == "object" and (word.low in _OBJECT_ENDS or (word.low == "as" and before.text == ",") or _time_begins(words, at)):
            break
        if word.low in {"http", "https"} or _outside(words, at):
            break
        if word.text == ";" and any(g.form == "finite" and not g.modal for first, g in takes_over.items() if at + 1 < first <= at + 5):
            break  # "accused them of delay; the minister said it was late"
        if word.low == "according" and at + 1 < len(words) and words[at + 1].low == "to":
            break
        at += 1
    while at > start + 1 and words[at - 1].text in {",", ".", ";", ":", "—", "–", "-"}:
        at -= 1
    return at


def _time_begins(words: Sequence[Word], at: int) -> bool:
    return words[at].low in {"on", "last", "this"} and at + 1 < len(words) and words[at + 1].low in TIMES


def _joined(at: int, takes_over: dict[int, Group], group: Group) -> bool:
    """`claimed that ... and argued that ...`: a second verb of the same subject."""
    other = takes_over.get(at + 1)
    return other is not None and other.form in {group.form, "finite"} and not other.modal


def _broken(words: Sequence[Word], at: int, takes_over: dict[int, Group], how: str) -> bool:
    """Whether this comma or dash ends the content."""
    after = words[at + 1]
    other = takes_over.get(at + 1)
    if other is not None and other.form in {"ing", "finite"} and not other.modal:
        return True
    if after.low in {"and", "while", "but"}:
        second = takes_over.get(at + 2)
        if second is not None and second.form in {"ing", "finite"} and not second.modal:
            return True
    if after.low == "but" and at + 2 < len(words) and not (words[at + 2].capital or words[at + 2].low in SUBJECTS | DETERMINERS):
        return False  # "not as a replacement, but as an alliance"
    if after.low in _TURNS or (
        after.low == "as" and any(w.low.endswith("ed") or w.low in {"said", "told"} for w in words[at + 2 : at + 4])
    ):
        return True
    if after.low == "according" or (after.low == "which" and words[at + 2 : at + 4][-1:] and words[at + 2].low == "is"):
        return True
    if words[at - 1].quote is not None and after.low in {"a", "an"} and words[at + 2 : at + 3] and words[at + 2].low in _GLOSSES:
        return True
    if (
        how in {"infinitive", "phrase"}
        and (after.low in SUBJECTS or after.low in DETERMINERS)
        and has_verb(words[at + 1 : at + 12])
    ):
        return True
    if how in {"infinitive", "phrase"} and after.low in _RELATIVES:
        return True  # "for the delay, which cost a year": the article's own remark
    if how == "object":
        return not _listed(words, at)
    return False


def _outside(words: Sequence[Word], at: int) -> bool:
    """Whether here begins where it was said: `in an interview`, `during a press briefing`."""
    if words[at].low not in {"in", "during", "at"} or at + 2 >= len(words) or words[at + 1].low not in {"a", "an"}:
        return False
    ahead = words[at + 2 : at + 5]
    return next((word.low in _OCCASIONS for word in ahead if not word.is_word or word.low in _OCCASIONS), False)


def _listed(words: Sequence[Word], at: int) -> bool:
    """Whether a comma stands in a list that `and` closes soon."""
    return any(word.low in {"and", "or"} for word in words[at + 1 : at + 8]) and not has_verb(words[at + 1 : at + 5])
