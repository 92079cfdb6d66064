"""Candidates for statements: one function for each pattern in which English says that somebody said something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foedera.model.proposal import Span
from foedera.reading import clauses
from foedera.reading.candidate import Candidate, inner, piece, span
from foedera.reading.clauses import Group, Range
from foedera.reading.cues import Cues
from foedera.reading.grammar import DETERMINERS, JOINERS, PREPOSITIONS, has_verb, phrase_end
from foedera.reading.verbs import verb
from foedera.reading.words import Sentence, Word

_WORDS = 600
"""A longer sentence is a list, a table or noise; quotations count as one word."""
_NEWS = frozenset(
    ["agency", "news", "newspaper", "daily", "media", "outlet", "broadcaster", "television", "magazine", "website", "portal"]
)
_AGENCY_VERBS = frozenset(["reported", "quoted", "cited", "carried", "published", "relayed"])


def candidates(sentence: Sentence, number: int, cues: Cues) -> tuple[Candidate, ...]:
    """Everything that the patterns find in one sentence."""
    words = sentence.words
    if len(words) > _WORDS:
        return ()
    found = clauses.groups(words, cues)
    out: list[Candidate] = []
    for index, group in enumerate(found):
        one = verb(words, group, found, found[index - 1].last if index else -1)
        if one is not None:
            out.append(one)
    out = [one for one in out if not (_hypothetical(one, out) or _possible(words, one) or _aside(one, out) or _empty(words, one))]
    out = _reported(words, out)
    out += _according(words, out)
    out += _nouns(words, cues, found)
    out += _signed(words)
    _relayed(words, out)
    if not out or not any(c.rule.startswith(("Q", "V.left")) for c in out):
        out += _unknown_verb(words, out)
    for one in out:
        one.sentence, one.paragraph = number, sentence.paragraph
    return tuple(out)


# -------------------------------------------------------------------------------------------------- other patterns


def _hypothetical(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether it is only told inside another statement that somebody would say so, or who said a thing that is mentioned."""
    if not one.modal and one.rule != "V.passive":
        return False
    assert one.cue is not None
    return any(start <= one.cue[0] and one.cue[1] <= end for other in others if other is not one for start, end in other.content)


def _possible(words: Sequence[Word], one: Candidate) -> bool:
    """`might declare a truce`: it may come, so nobody has said it; `could not say whether` was said."""
    first = next((word.low for word in words if one.cue and word.start >= one.cue[0]), "")
    return first in {"could", "might"} and one.modal and not one.negated and one.rule[:2] == "V."


def _aside(one: Candidate, others: Sequence[Candidate]) -> bool:
    """`stressed in announcing the plan that it was safe`: a participle between a verb and its `that` says nothing by itself."""
    return one.rule.startswith("V.ing") and any(
        other.rule == "V.that" and other.cue and one.cue and other.cue[1] <= one.cue[0] and one.cue[1] <= other.content[0][0]
        for other in others
        if other is not one
    )


def _relayed(words: Sequence[Word], found: Sequence[Candidate]) -> None:
    """`as reported by the agency X`: where the article has the statements of this sentence from."""
    for at in range(1, len(words) - 2):
        if words[at - 1].low == "as" and words[at].low in _AGENCY_VERBS and words[at + 1].low == "by":
            who = clauses.phrase_after(words, at + 2)
            for one in found:
                one.source = one.source or (span(words, *who) if who else None)


def _empty(words: Sequence[Word], one: Candidate) -> bool:
    """Whether nobody says it, or nothing is said: `nobody threatened`, `who asked not to be named`."""
    who = " ".join(word.low for word in words if one.speaker and one.speaker[0] <= word.start < one.speaker[1])
    what = " ".join(word.low for word in words if one.content and one.content[0][0] <= word.start < one.content[-1][1])
    return (
        who.startswith("no ")
        or who in {"nobody", "no one", "none", "nothing", "neither"}
        or what.startswith(("not to be", "to be named", "to be identified", "for anonymity"))
    )


def _reported(words: Sequence[Word], found: list[Candidate]) -> list[Candidate]:
    """`Turkey offered to host it, the agency reported`: the agency is only where the statement is from."""
    for one in found:
        if one.row is None or one.row.base not in {"report", "quote", "cite"} or one.rule[:6] != "V.left" or one.speaker is None:
            continue
        told = [other for other in found if other is not one and _holds(one.content, other)]
        if told and any(word.low in _NEWS for word in words if one.speaker[0] <= word.start < one.speaker[1]):
            for other in told:
                other.source = one.speaker
            return [other for other in found if other is not one]
    return found


def _signed(words: Sequence[Word]) -> Iterator[Candidate]:
    """A post shown in full with its author behind a dash: `... — Name (@handle) June 1, 2023`."""
    for at in range(len(words) - 1, 2, -1):
        if words[at].text == "@" or words[at].text.startswith("@"):
            dash = next((i for i in range(at - 1, max(0, at - 9), -1) if words[i].text in {"—", "–"}), None)
            if dash is None or dash < 4 or len(words) - at > 9 or words[at - 1].text != "(":
                return
            speaker = span(words, dash + 1, at - 2)
            yield Candidate("T.signed", [span(words, 0, dash - 1)], 0, 0, speaker=speaker, medium="tweet")
            return


def _according(words: Sequence[Word], verbs: Sequence[Candidate]) -> Iterator[Candidate]:
    """`according to X`, at the start, at the end or in the middle."""
    for at in range(len(words) - 2):
        if words[at].low != "according" or words[at + 1].low != "to":
            continue
        who = clauses.phrase_after(words, at + 2)
        if who is None:
            continue
        who = _with_name(words, who)
        cue, speaker = span(words, at, at + 1), span(words, *who)
        pieces = _around(words, at, who[1])
        told = [one for one in verbs if one.rule[:2] == "V." and _holds(pieces, one)]
        for one in told:
            one.source = speaker
        if pieces and not told:
            yield Candidate("P.according", pieces, 0, 0, cue=cue, speaker=speaker)


def _with_name(words: Sequence[Word], who: Range) -> Range:
    """`according to their lawyer, Vera Munteanu, a court could`: the name behind the comma belongs to the speaker."""
    end = who[1] + 1
    if end >= len(words) or words[end].text != ",":
        return who
    last = end
    while last + 1 < len(words) and words[last + 1].capital and last - end < 4:
        last += 1
    return (who[0], last) if last > end + 1 and last + 1 < len(words) and words[last + 1].text == "," else who


def _holds(pieces: Sequence[Span], one: Candidate) -> bool:
    """Whether the statement of a verb fills most of these pieces, cue included: the source is then only where it is from."""
    if one.cue is None:
        return False
    inside = any(start <= one.cue[0] and one.cue[1] <= end for start, end in pieces)
    if (
        inside and one.speaker is not None and one.speaker[0] == pieces[0][0] and one.speaker[1] - one.speaker[0] <= 4
    ):  # he, she, they
        return True
    return inside and (
        one.opens or 2 * sum(end - start for start, end in one.content) > sum(end - start for start, end in pieces)
    )


def _around(words: Sequence[Word], at: int, last: int) -> list[Span]:
    stop = len(words) - (words[-1].text in {".", ":"})
    comma = next((i for i in range(last + 1, stop) if words[i].text in {",", "—"}), None)
    if comma is not None and at == 0 and words[comma + 1].low in {"which", "who"}:
        comma = next((i for i in range(comma + 1, stop) if words[i].text in {",", "—"}), None)
    if at == 0 or (at == 1 and words[0].low in {"and", "but"}):
        start = (comma or last) + 1
        return [piece(words, start, stop)] if start < stop else []
    end = at - (words[at - 1].text in {",", "—", "("})
    if end <= 0:
        return []
    start = 1 if words[0].low in {"but", "and"} and words[0].quote is None else 0
    pieces = [piece(words, start, end)] if end > start else []
    if comma is not None and comma + 1 < stop and not has_verb(words[start:end]):
        pieces.append(piece(words, comma + 1, stop))
    return pieces


def _nouns(words: Sequence[Word], cues: Cues, found: Sequence[Group]) -> Iterator[Candidate]:
    """`Kyiv's refusal to`, `the claim that`: a noun that attributes."""
    for at, word in enumerate(words):
        row = cues.noun(word.low) if word.is_word and at else None
        if row is None or at + 1 >= len(words) or words[at + 1].low not in row.frames:
            continue
        owner = at - 1
        while (
            owner > 0
            and at - owner < 4
            and words[owner].is_word
            and not words[owner].possessive
            and words[owner].low not in DETERMINERS
        ):
            owner -= 1
        possessed = words[owner].possessive or words[owner].low in {"his", "her", "their", "its"}
        joined = words[at + 1].low
        if not possessed and joined != "that":
            continue
        end = phrase_end(words, at + 2, JOINERS - {"that", "or", "who"}) if joined != "that" else _clause_end(words, at + 2)
        taken = next((g.first - (words[g.first - 1].low == "and") for g in found if g.first > at + 2 and g.form == "finite"), end)
        if joined == "that" and words[min(taken, len(words) - 1)].low == "and":
            end = min(end, taken)
        end = _noun_end(words, at + 2, end)
        if end <= at + 2:
            continue
        who = (clauses.short_before(words, owner), owner) if words[owner].possessive else (owner, owner) if possessed else None
        one = Candidate("N." + joined, [piece(words, at + 1, end)], 0, 0, cue=span(words, at, at), row=row)
        one.speaker = span(words, *who) if who else None
        one.shared = who is None
        yield one


def _clause_end(words: Sequence[Word], at: int) -> int:
    while at < len(words) and words[at].text not in {",", ".", ";", "—", ":"}:
        at += 1
    return at


def _noun_end(words: Sequence[Word], start: int, end: int) -> int:
    while end > start and words[end - 1].low in PREPOSITIONS | {"and", ","}:
        end -= 1
    return end


def _unknown_verb(words: Sequence[Word], known: Sequence[Candidate]) -> Iterator[Candidate]:
    """A quotation that ends with a comma hands over to a verb even if the table does not know it: `"...," collects`."""
    for at, word in enumerate(words[:-1]):
        if word.quote is None or word.quote.hi - word.quote.lo < 25 or any(_covers(one, word) for one in known):
            continue
        tail = word.text.rstrip("\"'”’» ")[-1:]
        if tail not in {",", "?", "!"}:
            continue
        for index in range(at + 1, min(len(words), at + 12)):
            doer = words[index]
            if not doer.is_word:
                break
            if doer.low.endswith("ed") or (doer.low.endswith("s") and index == at + 1 and not doer.capital):
                who = clauses.phrase_before(words, index - 1) if index > at + 1 else None
                if who is not None and who[0] <= at:
                    break
                pieces = [inner(word)]
                one = Candidate("Q.verb", pieces, 0, 0, cue=span(words, index, index), shared=who is None)
                one.speaker = span(words, *who) if who else None
                yield one
                break


def _covers(one: Candidate, word: Word) -> bool:
    assert word.quote is not None
    return any(start <= word.quote.lo and word.quote.hi <= end for start, end in one.content)
