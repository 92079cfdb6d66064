"""Verb groups of attribution and their subjects: which word says it, in which form, and who stands before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from foedera.reading.cues import Cues, Found
from foedera.reading.grammar import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CATENATIVE,
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
from foedera.reading.words import Word

Form = Literal["finite", "ing", "passive", "infinitive", "noun"]
Range = tuple[int, int]
"""First and last index of words, both included."""

_OBJECT_STOPS = PREPOSITIONS | JOINERS | frozenset(["and", "but"])
_MARKS = frozenset([",", "—", "–", "-", ")", "―"])


class Group(NamedTuple):
    """A verb group, or a noun, that attributes.

    Attributes:
        first, last: Indexes of its first and last word, auxiliaries and particles included.
        head: Index of the verb itself.
        found: The row of the table.
        form: How it stands.
        negated: Whether it carries a negation.
        modal: Whether it tells what would, could or should be said.
    """

    first: int
    last: int
    head: int
    found: Found
    form: Form
    negated: bool
    modal: bool


def groups(words: Sequence[Word], cues: Cues) -> tuple[Group, ...]:
    """The groups of a sentence, in order; where two overlap, the first."""
    out: list[Group] = []
    at = 0
    while at < len(words):
        found = cues.at(words, at) if words[at].is_word else None
        group = _group(words, at, found) if found else None
        if group is None:
            at += 1
            continue
        out.append(group)
        at = group.last + 1
    return tuple(out)


def _group(words: Sequence[Word], at: int, found: Found) -> Group | None:
    last = at + found.length - 1
    if "noun" in found.forms:
        return None
    first, helping = auxiliaries(words, at)
    form = _form(words, at, first, helping, found)
    if form is None:
        return None
    negated = any(word.low in NEGATIONS or word.low.endswith("n't") for word in words[first:at])
    modal = any(low in MODAL and not low.startswith(("do", "did")) for low in helping)
    return Group(first, last, at, found, form, negated, modal)


def auxiliaries(words: Sequence[Word], at: int) -> tuple[int, list[str]]:
    """Index of the first word of the verb group, and the auxiliaries in it, nearest first."""
    first, seen = at, []
    while first > 0:
        word = words[first - 1]
        if not word.is_word:
            break
        if word.low == "to" and first > 1 and words[first - 2].low in CATENATIVE:
            seen.append("to")
            first -= 2
        elif word.low in AUXILIARIES:
            seen.append(word.low)
            first -= 1
        elif adverb(word) and not (first - 1 == 0 and not seen):
            first -= 1
        else:
            break
    while first < at and adverb(words[first]) and words[first].low in {"now", "then", "still", "yet", "so", "both"}:
        first += 1
    return first, seen


def _form(words: Sequence[Word], at: int, first: int, auxiliaries: list[str], found: Found) -> Form | None:
    forms = found.forms
    previous = words[first - 1] if first else None
    if auxiliaries:
        nearest = auxiliaries[0]
        if nearest in BE:
            if "ing" in forms:
                return "finite"
            return "passive" if "participle" in forms and "phrase" not in found.cue.flags else None
        if nearest in HAVE:
            return "finite" if forms & {"past", "participle"} else None
        return "finite" if "base" in forms and _after_subject(previous) else None
    if previous is not None and previous.low == "to":
        return "infinitive" if "base" in forms else None
    if words[at].low.endswith("ing") and "ing" in forms:
        return _participle(words, first, found)
    if forms & {"past", "participle"} and _behind(words, at, found) == "by":
        return "passive"
    return "finite" if _finite(words, at, first, found) else None


def _after_subject(previous: Word | None) -> bool:
    return previous is not None and (previous.is_word or previous.text in _MARKS or previous.quote is not None)


def _behind(words: Sequence[Word], at: int, found: Found) -> str:
    index = at + found.length
    return words[index].low if index < len(words) else ""


def _participle(words: Sequence[Word], first: int, found: Found) -> Form | None:
    if not first:
        return "ing"
    previous = words[first - 1]
    if previous.low in DETERMINERS or previous.possessive or previous.low == "of":
        return None
    if "np" in found.cue.frames and "clause" not in found.cue.frames and previous.is_word:
        return (
            "ing"
            if previous.capital or previous.low in {"while", "by", "and", "when", "before", "after", "in", "instead"}
            else None
        )
    return "ing"


def _finite(words: Sequence[Word], at: int, first: int, found: Found) -> bool:
    """Whether a verb without auxiliaries is the predicate of a subject, and neither a noun nor a bare participle."""
    if not first:
        return False
    previous = words[first - 1]
    nominal = "noun" in found.cue.flags
    if previous.quote is not None or previous.text in _MARKS:
        return bool(found.forms & {"past", "third"}) and (
            not nominal or _has_object(words, at, found) or previous.quote is not None
        )
    if not previous.is_word:
        return False
    if previous.low in {"that", "which"} and not nominal and first > 1:
        return True
    if previous.low in DETERMINERS and previous.low not in SUBJECTS and previous.low not in PLURALS:
        return False
    if previous.low in PREPOSITIONS or previous.possessive:
        return False
    if found.forms & {"past"} and previous.low not in AUXILIARIES:
        if previous.capital or previous.low in PRONOUNS or previous.low in JOINERS or previous.low in {"and", "then"}:
            return True
        return (
            not _reducible(found) or _has_object(words, at, found) or ("clause" in found.cue.frames and _that_follows(words, at))
        )
    if "third" in found.forms:
        return not nominal or (_clear(words, first - 1) and _has_object(words, at, found))
    return _plural(words, first - 1) and (not nominal or _has_object(words, at, found))


def _that_follows(words: Sequence[Word], at: int) -> bool:
    """Whether `that` or a quotation follows before the next mark."""
    for word in words[at + 1 : at + 10]:
        if word.low == "that":
            return True
        if not word.is_word:
            return word.text == ":"
    return False


def _reducible(found: Found) -> bool:
    """Whether the past form can also be a participle behind its noun: `the plan proposed`."""
    return ("participle" in found.forms and "np" in found.cue.frames) or "addr" in found.cue.frames


def _has_object(words: Sequence[Word], at: int, found: Found) -> bool:
    index = at + found.length
    while index < len(words) and adverb(words[index]):
        index += 1
    if index >= len(words):
        return False
    word = words[index]
    if word.quote is not None or word.text == ":" or word.low == "that" or word.low in found.cue.frames:
        return True
    return word.is_word and word.low not in _OBJECT_STOPS and word.low not in AUXILIARIES and word.low not in TIMES


def _clear(words: Sequence[Word], at: int) -> bool:
    """Whether the word before is surely a subject: a name, a pronoun, or the end of `the foreign minister`."""
    word = words[at]
    if word.capital or word.low in SUBJECTS or word.low in {"who", "which", "and"}:
        return True
    return any(other.low in DETERMINERS or other.possessive for other in words[max(0, at - 3) : at])


def _plural(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.low in {"they", "we", "i", "you", "who", "that"} or word.low in PLURALS:
        return True
    if word.low.endswith("s") and not word.low.endswith(("ss", "us", "is")) and not word.possessive:
        return True
    return word.capital and any(other.low == "and" for other in words[max(0, at - 4) : at])


# ----------------------------------------------------------------------------------------------------- subjects


def subject(words: Sequence[Word], group: Group, barrier: int = -1) -> tuple[Range | None, str]:
    """Who stands before the verb of a group; see `subject_before`."""
    return subject_before(words, group.first, barrier)


def subject_before(words: Sequence[Word], first: int, barrier: int = -1) -> tuple[Range | None, str]:
    """Who stands before a verb, and how: `direct`, `relative`, `apposition`, or `shared` with the clause before.

    Args:
        words: The sentence.
        first: Index of the first word of the verb, its auxiliaries included.
        barrier: Index of the last word of the verb before, which no subject can reach across.
    """
    at = first - 1
    if at < 0:
        return None, "shared"
    word = words[at]
    if word.low in {"who", "which", "that"} and at > 0:
        before = at - 1 - (words[at - 1].text == ",")
        return _antecedent(words, before, barrier), "relative"
    if word.low in {"and", "then", "but", "or"}:
        return None, "shared"
    if word.text == ",":
        if at > 0 and words[at - 1].low in {"and", "but", "then"}:
            return None, "shared"
        return _apposition(words, at)
    if word.text in {"—", "–", "―", ")"}:
        return _apposition(words, at)
    if not word.is_word and word.quote is None:
        return None, "shared"
    return phrase_before(words, at, barrier), "direct"


def _antecedent(words: Sequence[Word], at: int, barrier: int) -> Range | None:
    """What a relative pronoun takes up: from the last article that no preposition hangs on."""
    who = phrase_before(words, at, barrier)
    if who is None or who[1] - who[0] < 4:
        return who
    for index in range(who[1], who[0], -1):
        if words[index].low in DETERMINERS and words[index - 1].low not in PREPOSITIONS:
            return (index, who[1])
    return who


def _apposition(words: Sequence[Word], at: int) -> tuple[Range | None, str]:
    """`Lavrov, the foreign minister, said`: from the name to the mark before the verb."""
    for index in range(at - 1, max(-1, at - 28), -1):
        if words[index].text in {",", "—", "–", "―", "("} and index > 0:
            if words[at].text == ")" and words[index].text != "(":
                continue
            name = phrase_before(words, index - 1)
            if (
                name is not None
                and words[index + 1].low not in {"and", "but"}
                and (words[name[1]].capital or words[index + 1].capital or words[index + 1].low in DETERMINERS | {"who", "which"})
            ):
                return (name[0], at - 1), "apposition"
            return None, "shared"
    return None, "shared"


def phrase_before(words: Sequence[Word], at: int, barrier: int = -1) -> Range | None:
    """The noun phrase that ends at this word and begins behind the barrier."""
    if at < 0:
        return None
    if words[at].low in PRONOUNS or words[at].low in SUBJECTS:
        return (at, at)
    begin = at
    while begin > barrier and at - begin < 26 and _inside(words, begin, at):
        begin -= 1
    begin += 1
    while begin < at and (
        words[begin].low in ADVERBS or words[begin].low in {"and", "but", "earlier"} or (adverb(words[begin]) and begin < at)
    ):
        begin += 1
    listed = any(word.text == "," for word in words[begin:at])
    if words[begin].low in PREPOSITIONS or (at - begin >= 14 and not listed):
        begin = short_before(words, at)
    return (begin, _without_time(words, begin, at)) if begin <= at and words[begin].is_word else None


def _inside(words: Sequence[Word], index: int, at: int) -> bool:
    word = words[index]
    if word.text in {"(", ")"}:
        return True
    if word.text == ",":
        # a list of names: "the United States, Germany, and the European Union"
        after = words[index + 1] if index + 1 <= at else None
        listed = any(other.low == "and" for other in words[index + 1 : at])
        return bool(index and words[index - 1].capital and after and listed and (after.capital or after.low == "and"))
    if word.quote is not None:
        return (
            index > 0
            and word.text.rstrip("\"'”’» ")[-1:] not in ",.?!"
            and word.end - word.start < 40
            and words[index - 1].is_word
        )
    if not word.is_word:
        return word.text in {"&", "/", "’"}
    if word.low in JOINERS or (word.low in AUXILIARIES and not word.capital):
        return False
    if word.low == "and":
        before, after = words[index - 1] if index else None, words[index + 1] if index + 1 <= at else None
        if before and before.text == "," and index > 1:
            return words[index - 2].capital
        return bool(
            before and after and before.is_word and (after.capital or after.low in DETERMINERS or before.low.endswith("s"))
        )
    return True


def short_before(words: Sequence[Word], at: int) -> int:
    """Start of the shortest phrase that can be a subject: the name, or from its article on."""
    begin = at
    if words[at].capital:
        while begin > 0 and (words[begin - 1].capital or words[begin - 1].low in {"of", "de", "von", "van"}) and begin - 1 > 0:
            begin -= 1
        return begin + 1 if words[begin].low in PREPOSITIONS or words[begin].low in TIMES else begin
    while begin > 0 and words[begin].low not in DETERMINERS and words[begin - 1].low not in PREPOSITIONS:
        begin -= 1
    return begin


def _without_time(words: Sequence[Word], begin: int, at: int) -> int:
    end = at
    while end > begin and (words[end].low in TIMES or words[end].low in {"last", "this", "early", "late"}):
        end -= 1
    if end > begin and words[end].low in {"on", "in"} and end < at:
        end -= 1
    return end if end >= begin else at


def phrase_after(words: Sequence[Word], at: int) -> Range | None:
    """The noun phrase that begins here, appositions left out: the speaker behind `said` or `according to`."""
    end = at
    while end < len(words) and not _ends_phrase(words, at, end):
        end += 1
    if end == at or (words[at].low in PREPOSITIONS):
        return None
    while end - 1 > at and words[end - 1].low in {"and", "on", "in", "at", "last", "earlier", "the"}:
        end -= 1
    return (at, end - 1)


def _ends_phrase(words: Sequence[Word], at: int, end: int) -> bool:
    word = words[end]
    if word.quote is not None:
        return not (end > at and word.end - word.start < 40)
    if word.text in {"(", ")", "&", "/"}:
        return False
    if word.low == "and":
        after = words[end + 1] if end + 1 < len(words) else None
        return after is None or not (after.capital or after.low in DETERMINERS)
    if not word.is_word:
        return True
    if end == at:
        return False
    if word.low in PREPOSITIONS:
        return word.low not in {"of", "for", "at", "with", "from", "in"}
    return word.low in JOINERS or word.low in AUXILIARIES or word.low in TIMES or word.low in SUBJECTS
