"""Acts told in one sentence: which words tell one, in which voice, and whether the sentence says that it was so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

from foedera.reading.clauses import auxiliaries
from foedera.reading.grammar import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    JOINERS,
    MODAL,
    NEGATIONS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBJECTS,
    TIMES,
    adverb,
)  # fmt: skip
from foedera.reading.names import words_of
from foedera.reading.triggers import Entry, Trigger, Triggers, intended, met, singular
from foedera.reading.words import Word

Voice = Literal["active", "passive", "participle", "noun"]
"""How an act is told: `participle` for `..., blaming the other side`, whose subject is that of its clause."""
Mood = Literal["so", "ahead", "denied"]
"""Told as having been or being so, as to come, or as not having been so."""

_FUTURE = frozenset(["will", "shall", "'ll", "won't"])
UNREAL = MODAL - _FUTURE - frozenset(["did", "do", "does", "don't", "doesn't", "didn't"])
"""Words before a verb that tell what could be, not what was."""
_IF = frozenset(["if", "unless", "whether", "should", "lest", "until", "once", "case", "would", "could"])
"""Words before which nothing in a clause has happened."""
_NOBODY = frozenset(["nor", "neither", "nobody", "none"])
_NEAR = 7
"""Words between a verb and the object that decides for its row."""
_APART = frozenset(["to", "from", "by", "against", "that", "and", "but", "after", "before"])
"""Words behind which no object of the verb before them stands."""
_MARKS = frozenset([",", ";", ":", "—", "–", "("])
_BEFORE_PARTICIPLE = frozenset([",", "while", "after", "before", "by", "and", "—", "–", "without"])
_NOT_SO = words_of(
    "any future potential possible risk risks fear fears threat threats threatened prevent preventing avoid avoiding deter no without new "
    "another further upcoming planned scheduled imminent hypothetical possibility prospect likely such against start stop end ending every "
    "each some third renewed press news if"
)
"""Words before a noun that make it no event that was."""
_HEAVY = frozenset(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION", "RETREAT", "CONSULT"])
"""Classes that a noun alone can tell of; a noun of any other class is mostly a thing or a word."""


class Act(NamedTuple):
    """A trigger that tells an act.

    Attributes:
        trigger: What was met.
        first, last: Words of the verb group, auxiliaries included, or of the noun.
        voice: Where actor and target stand.
        mood: Whether it was so.
        promise: Whether what was met first says only that the act is meant.
    """

    trigger: Trigger
    first: int
    last: int
    voice: Voice
    mood: Mood
    promise: bool = False


class _Group(NamedTuple):
    """The verb group around a word: its first word, its auxiliaries from the nearest on, and what they say of the act."""

    first: int
    seen: Sequence[str]
    mood: Mood


def acts(words: Sequence[Word], triggers: Triggers) -> tuple[Act, ...]:
    """The acts that a sentence tells, in its order. What is told under a condition or only as possible is left out."""
    out: list[Act] = []
    busy: set[int] = set()
    running, pool = triggers.running, set[str]()
    for at, word in enumerate(words):
        entries = running.get(word.low)
        if not entries or at in busy or word.quote is not None:
            continue
        pool = pool or {form for other in words for form in singular(other.low)}
        act = _first(words, at, entries, out, triggers, pool)
        if act is None:
            continue
        if act.trigger.row.intent:
            act = _meant(words, act, triggers)
            if act is None:
                continue
        busy.update(range(act.first, act.last + 1))
        if act.trigger.object >= 0:
            busy.add(act.trigger.object)
        out.append(act)
    return tuple(out)


def _first(
    words: Sequence[Word], at: int, entries: Sequence[Entry], before: Sequence[Act], triggers: Triggers, pool: set[str]
) -> Act | None:
    """The act of the first trigger here whose words stand as they must: no noun taken for a verb, no condition."""
    group: _Group | None = None
    looked = False
    for entry in entries:
        noun = "noun" in entry.forms
        if not noun and not looked:
            group, looked = _group(words, at), True
        if not noun and group is None:
            continue
        it = met(words, at, entry, (), pool)
        if it is None:
            continue
        act = _noun(words, it) if noun or group is None else _act(words, it, group, before, triggers.nominal)
        if act is not None:
            return act
    return None


def _group(words: Sequence[Word], at: int) -> _Group | None:
    """The verb group of a word; None where it is no predicate, or tells only what could be."""
    first, seen = auxiliaries(words, at)
    if not seen and first > 1 and words[first - 1].low == "to" and words[first - 2].low in {"is", "are"}:
        first, seen = first - 2, ["to"]  # "are to send"
    previous = words[first - 1] if first else None
    if not seen and (previous is None or previous.low == "to" or previous.possessive):
        return None
    if not seen and previous is not None and previous.low in DETERMINERS and previous.low not in SUBJECTS | JOINERS:
        return None
    ahead = any(low in _FUTURE for low in seen) or "to" in seen
    if any(low in UNREAL for low in seen) or ("be" in seen and not ahead) or _conditional(words, first, at):
        return None  # "could", "demanded that it be withdrawn"
    negated = any(word.low in NEGATIONS or word.low.endswith("n't") for word in words[first:at])
    negated = negated or any(word.low in _NOBODY for word in words[max(0, first - 6) : first])
    if negated and ahead:
        return None
    return _Group(first, seen, "denied" if negated else "ahead" if ahead else "so")


def _act(words: Sequence[Word], it: Trigger, group: _Group, before: Sequence[Act], nominal: Collection[str]) -> Act | None:
    """The act of a trigger in its verb group."""
    voice = _voice(words, it, group.first, group.seen, before[-1] if before else None)
    if voice is None or not _tight(words, it, voice):
        return None
    if (
        not group.seen
        and it.entry.base in nominal
        and it.entry.forms & {"base", "third"}
        and "past" not in it.entry.forms
        and not _proper_object(words, it.last + 1)
    ):
        return None
    if before and voice == "participle" and before[-1].last + 1 >= group.first:
        return None  # "kept bombing": one act
    return Act(it, group.first, it.last, voice, group.mood)


def _tight(words: Sequence[Word], it: Trigger, voice: Voice) -> bool:
    """Whether the object that decides for the row is that of the verb: right behind it, or before it in the passive."""
    if it.object < 0:
        return True
    if it.object > it.last:
        between = words[it.last + 1 : it.object]
        return len(between) < _NEAR and not any(
            word.text in _MARKS or word.low in _APART or word.low in AUXILIARIES or word.low in JOINERS for word in between
        )
    # "was signed", "the war that they started"
    return voice == "passive" or any(word.low in {"that", "which"} for word in words[it.object + 1 : it.first])


def _proper_object(words: Sequence[Word], at: int) -> bool:
    """Whether an object begins here that only a verb has: `visits Oslo`, `attacks the town`."""
    return at < len(words) and (words[at].capital or words[at].quote is not None or words[at].low in DETERMINERS | PRONOUNS)


def _voice(words: Sequence[Word], it: Trigger, first: int, seen: Sequence[str], before: Act | None) -> Voice | None:
    """In which voice the verb stands; None where it is no predicate."""
    forms, previous = it.entry.forms, words[first - 1] if first else None
    if "fixed" in forms:
        return "active" if it.entry.rest and seen and seen[0] in BE else None  # "is ready to"
    if seen:
        nearest = seen[0]
        if nearest in BE:
            return "active" if "ing" in forms else "passive" if "participle" in forms else None
        if nearest in HAVE:
            return "active" if "participle" in forms else None
        return "active" if "base" in forms else None
    if previous is None:
        return None
    if "ing" in forms:
        leads = previous.low in _BEFORE_PARTICIPLE or previous.quote is not None
        return "participle" if leads and _object_follows(words, it) else None
    if "past" in forms or ("participle" in forms and "base" not in forms):
        return _past(words, it, previous)
    if previous.low in PREPOSITIONS or not _object_follows(words, it):
        return None
    if "third" in forms:
        return "active" if previous.is_word and (previous.capital or previous.low in SUBJECTS or _named(words, first - 1)) else None
    joined = previous.low in {"and", "but"} and before is not None and "base" in before.trigger.entry.forms
    return "active" if _plural(words, first - 1) or joined else None


def _past(words: Sequence[Word], it: Trigger, previous: Word) -> Voice | None:
    """A form that can be past or participle: what follows decides, then what stands before."""
    after = words[it.last + 1] if it.last + 1 < len(words) else None
    participle = "participle" in it.entry.forms and not it.entry.rest
    if after is not None and after.low == "by":
        return "passive"
    if previous.low in PREPOSITIONS - {"than"}:
        return None
    if "past" not in it.entry.forms:
        return "passive" if previous.is_word and participle else None
    if previous.low in PRONOUNS or previous.low in JOINERS or previous.low in SUBJECTS or previous.low in {"and", "then", "but"}:
        return "active"
    if _object_follows(words, it) or not participle:
        return "active"
    # "troops withdrew from the town" against "the terms agreed in Oslo are"
    return "passive" if _predicate_follows(words, it.last + 1) else "active"


def _predicate_follows(words: Sequence[Word], at: int) -> bool:
    """Whether a finite verb comes before the next mark: then what stood before it was no predicate."""
    for word in words[at + 1 : at + 14] if words[at : at + 1] and words[at].low == "being" else words[at : at + 14]:
        if word.text in _MARKS or word.low in JOINERS or word.low in {"and", "but"}:
            return False
        if word.low in AUXILIARIES:
            return True
    return False


def _object_follows(words: Sequence[Word], it: Trigger) -> bool:
    at = it.last + 1
    if len(it.entry.rest) or it.object > it.last:
        return True
    while at < len(words) and adverb(words[at]):
        at += 1
    if at >= len(words):
        return False
    word = words[at]
    if word.quote is not None or word.low in {"that", "to"}:
        return True
    return word.is_word and word.low not in PREPOSITIONS | JOINERS | AUXILIARIES | TIMES and word.low not in {"and", "or", "but"}


def _named(words: Sequence[Word], at: int) -> bool:
    """Whether this word ends a phrase that begins with an article or an owner: `the foreign ministry`."""
    return any(other.low in DETERMINERS or other.possessive or other.capital for other in words[max(0, at - 3) : at])


def _plural(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.low in {"they", "we", "i", "you", "who"} or word.low in PLURALS:
        return True
    return word.is_word and word.low.endswith("s") and not word.low.endswith(("ss", "us", "is")) and not word.possessive


def _conditional(words: Sequence[Word], first: int, at: int) -> bool:
    """Whether the clause begins with `if` or its like, or the subject is turned: `should they attack`."""
    for index in range(at - 1, max(-1, first - 14), -1):
        low = words[index].low
        if words[index].text in {";", ":", "—"} or (words[index].text == "," and index < first - 1):
            return False
        if low in _IF and not (low == "once" and index >= first):
            return index < first or low in UNREAL
        if low == "that" and index < first - 1:
            return False
    return False


def _noun(words: Sequence[Word], it: Trigger) -> Act | None:
    """A noun that tells an event that was: not `any attack`, `the risk of war`, `an attack on one of them`."""
    if it.row.plover not in _HEAVY:
        return None
    begin = it.first
    while begin > 0 and it.first - begin < 6 and words[begin - 1].is_word and not _stops(words[begin - 1]):
        begin -= 1
    lead = [word.low for word in words[max(0, begin - 3) : it.first]]
    if any(low in _NOT_SO for low in lead[-4:]) or _conditional(words, begin, it.first):
        return None
    opening = words[begin - 1] if begin else None
    indefinite = words[begin].low in {"a", "an"} or (opening is not None and opening.low in {"a", "an"})
    after = words[it.last + 1] if it.last + 1 < len(words) else None
    if indefinite and it.row.plover != "CONSULT" and (after is None or after.low != "between"):
        return None
    if after is not None and after.is_word and not (_stops(after) or after.low in TIMES):
        if not (after.low.endswith("ed") or adverb(after) or after.possessive):
            return None  # "attack helicopters": part of another name
        if after.low in {"planned", "scheduled", "expected", "proposed"}:
            return Act(it, it.first, it.last, "noun", "ahead")
    return Act(it, it.first, it.last, "noun", "so")


def _stops(word: Word) -> bool:
    return word.low in PREPOSITIONS | JOINERS | AUXILIARIES or word.low in {"and", "or"}


def _meant(words: Sequence[Word], act: Act, triggers: Triggers) -> Act | None:
    """What is meant to be done: the verb right behind `plans to`, which is then ahead; the promise itself if there is none."""
    at = act.last + 1
    while at < len(words) and adverb(words[at]):
        at += 1
    vow = act.trigger.row.vow
    mood: Mood = act.mood if vow or act.mood == "denied" else "ahead"
    for entry in triggers.running.get(words[at].low, ()) if at < len(words) else ():
        inner = met(words, at, entry) if "base" in entry.forms and not entry.row.intent else None
        if inner is not None:
            row = intended(entry.row) if vow else entry.row
            return Act(inner._replace(entry=entry._replace(row=row)), act.first, inner.last, "active", mood, promise=True)
    if vow:
        return act._replace(voice="active")
    return None
