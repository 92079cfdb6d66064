"""Candidates for statements: one function for each pattern in which English says that somebody said something."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from foedera.model.proposal import Span
from foedera.reading import clauses
from foedera.reading.clauses import Group, Range
from foedera.reading.content import complement
from foedera.reading.cues import Cue, Cues
from foedera.reading.grammar import AUXILIARIES, DETERMINERS, JOINERS, PREPOSITIONS, has_verb, phrase_end
from foedera.reading.words import Sentence, Word

_AGENCY_VERBS = frozenset(["reported", "quoted", "cited", "carried", "published", "relayed"])


class Candidate(msgspec.Struct):
    """A possible statement, before it is known who the speaker is.

    Attributes:
        rule: Identifier of the pattern.
        content: Spans of the content.
        cue: Span of the cue.
        row: The cue's row; None where there is no cue.
        speaker: Span of the mention; None if the pattern has none.
        shared: Whether the speaker is the one of the clause before.
        sentence: Number of the sentence in the article.
        paragraph: Number of the paragraph.
        addressee: Span of the one spoken to.
        negated: Whether the cue carries a negation.
        opens: Whether the content follows in the next paragraph.
        modal: Whether it tells what would, could or should be said.
        source: Span of the agency or paper from which the article has it.
        medium: Where it was said, as the article puts it.
    """

    rule: str
    content: list[Span]
    sentence: int
    paragraph: int
    cue: Span | None = None
    row: Cue | None = None
    speaker: Span | None = None
    shared: bool = False
    addressee: Span | None = None
    negated: bool = False
    opens: bool = False
    modal: bool = False
    source: Span | None = None
    medium: str = ""


def span(words: Sequence[Word], first: int, last: int) -> Span:
    """From the start of one word to the end of another, both included."""
    return (words[first].start, words[last].end)


def piece(words: Sequence[Word], start: int, end: int) -> Span:
    """The span of `words[start:end]`; a single quotation without its marks."""
    if end - start == 1 and words[start].quote is not None:
        return _inner(words[start])
    return span(words, start, end - 1)


def _inner(word: Word) -> Span:
    assert word.quote is not None
    return (word.quote.lo, word.quote.hi)


def candidates(sentence: Sentence, number: int, cues: Cues) -> tuple[Candidate, ...]:
    """Everything that the patterns find in one sentence."""
    words = sentence.words
    found = clauses.groups(words, cues)
    out: list[Candidate] = []
    for index, group in enumerate(found):
        one = _verb(words, group, found, found[index - 1].last if index else -1)
        if one is not None:
            out.append(one)
    out = [one for one in out if not _hypothetical(one, out)]
    out += _according(words, out)
    out += _nouns(words, cues, found)
    out += _signed(words)
    _relayed(words, out)
    if not out or not any(c.rule.startswith(("Q", "V.left")) for c in out):
        out += _unknown_verb(words, out)
    for one in out:
        one.sentence, one.paragraph = number, sentence.paragraph
    return tuple(out)


def _make(rule: str, words: Sequence[Word], group: Group, pieces: list[Span], who: Range | None, how: str) -> Candidate:
    return Candidate(
        rule=rule,
        content=pieces,
        sentence=0,
        paragraph=0,
        cue=span(words, group.first, group.last),
        row=group.found.cue,
        speaker=span(words, *who) if who else None,
        shared=how == "shared",
        negated=group.negated,
        modal=group.modal,
    )


# ------------------------------------------------------------------------------------------------------- verbs


def _verb(words: Sequence[Word], group: Group, found: Sequence[Group], barrier: int) -> Candidate | None:
    if group.form == "passive":
        return _passive(words, group)
    if group.found.cue.base == "refer to" and group.form == "ing":
        return None  # "he said, referring to Ukraine": the article's own gloss
    if group.form == "infinitive":
        return None  # what is to be said has not been said
    who, how = clauses.subject(words, group, barrier) if group.form == "finite" else (None, "shared")
    cue = group.found.cue
    spoken = "clause" in cue.frames
    behind = complement(words, group, found)
    left = _left(words, group, who) if spoken and group.form == "finite" else None
    if group.form == "finite" and (who is None) and left is not None:
        inverted = _inverted(words, group)
        if inverted is not None and not (behind is not None and behind.how in {"that", "quote"} and not _quoted_end(words, left)):
            return _sided(words, group, left, inverted, "V.left.inverted")
    if left is not None and (behind is None or _quoted_end(words, left) or behind.how in {"bare", "object", "phrase"}):
        quoted = _quoted_end(words, left)
        if behind is None or quoted or (behind.how == "object" and has_verb(words[left[0] : left[1]])):
            last = max(group.last, who[1] if who else 0)
            right = (
                (behind.start, behind.end) if behind is not None and behind.how == "quote" and behind.start - last <= 2 else None
            )
            one = _sided(words, group, left, who, "V.left.quote" if quoted else "V.left")
            if right is not None and one is not None:
                one.content.append(piece(words, *right))
            return one
    if behind is None:
        return _opening(words, group, who, how)
    if group.form == "ing" and behind.how == "bare" and "strict" in cue.flags:
        return None
    rule = {"finite": "V", "ing": "V.ing"}[group.form] + "." + behind.how
    one = _make(rule, words, group, _pieces(words, behind.start, behind.end, behind.how), who, how)
    if behind.addressee:
        one.addressee = piece(words, *behind.addressee)
    return one


def _pieces(words: Sequence[Word], start: int, end: int, how: str) -> list[Span]:
    """The content; a run of quotations alone gives one span each, without their marks."""
    if how == "quote" and all(word.quote is not None or word.text == "," for word in words[start:end]):
        return [_inner(word) for word in words[start:end] if word.quote is not None]
    return [piece(words, start, end)]


def _opening(words: Sequence[Word], group: Group, who: Range | None, how: str) -> Candidate | None:
    """`Medvedev wrote:` at the end of its paragraph."""
    if "clause" not in group.found.cue.frames and "np" not in group.found.cue.frames:
        return None
    if words[-1].text != ":":
        return None
    one = _make("V.opens", words, group, [], who, how)
    one.opens = True
    return one


def _left(words: Sequence[Word], group: Group, who: Range | None) -> Range | None:
    """Words before subject and verb that end with a comma or a quotation: first index, index behind the last."""
    stop = who[0] if who else group.first
    if stop <= 0:
        return None
    before = words[stop - 1]
    if before.quote is None and before.text not in {",", "—", "–", "―", "?", "!"}:
        return None
    end = stop - (before.quote is None)
    start = 0
    while start < end and not words[start].is_word and words[start].quote is None:
        start += 1
    while start < end and words[start].low in {"but", "and"} and words[start].quote is None:
        start += 1
    return (start, end) if end > start else None


def _quoted_end(words: Sequence[Word], left: Range) -> bool:
    """Whether the left side ends with a quotation that hands over to its attribution."""
    last = words[left[1] - 1]
    return last.quote is not None and (
        last.text.rstrip("\"'”’» ")[-1:] in {",", "?", "!", "—", "-", "…"} or not last.quote.closed or left[1] - left[0] == 1
    )


def _inverted(words: Sequence[Word], group: Group) -> Range | None:
    at = group.last + 1
    if at >= len(words) or not words[at].is_word or words[at].low == "that" or words[at].low in PREPOSITIONS:
        return None
    who = clauses.phrase_after(words, at)
    if who is None or words[at].low in {"it", "there"}:
        return None
    return who


def _sided(words: Sequence[Word], group: Group, left: Range, who: Range | None, rule: str) -> Candidate | None:
    """Content before the attribution, and what goes on behind it."""
    start, end = left
    pieces = _pieces(words, start, end, "quote")
    if words[end - 1].quote is not None and end - start > 1:
        pieces = [span(words, start, end - 1)]
    elif not any(word.quote for word in words[start:end]) and end - start < 2 and not _goes_on(words, group, who):
        return None
    rest = _goes_on(words, group, who)
    if (
        rest is not None
        and words[end - 1].quote is None
        and (not has_verb(words[start:end]) or words[rest].low in {"and", "but"})
    ):
        stop = len(words) - (words[-1].text == ".")
        pieces.append(piece(words, rest, stop))
    elif rest is not None and words[end - 1].quote is not None and words[rest].quote is not None:
        pieces += [_inner(word) for word in words[rest:] if word.quote is not None]
    elif words[end - 1].quote is None and not has_verb(words[start:end]) and not any(w.quote for w in words[start:end]):
        return None
    return _make(rule, words, group, pieces, who, "direct" if who else "shared")


def _goes_on(words: Sequence[Word], group: Group, who: Range | None) -> int | None:
    """Index of the word with which the content goes on behind `, he said,`."""
    at = max(group.last, who[1] if who else 0) + 1
    for index in range(at, min(len(words) - 2, at + 12)):
        if words[index].text in {",", ";", "—", ":"}:
            after = words[index + 1]
            if after.low.endswith("ing") or after.low in {"who", "which", "a", "an", "according", "as", "when", "after", "where"}:
                return None
            return index + 1
        if words[index].quote is not None:
            return index if index == at else None
    return None


def _passive(words: Sequence[Word], group: Group) -> Candidate | None:
    """`the plan was rejected by Moscow`, `a proposal dismissed by Brussels`."""
    if not group.found.cue.frames & {"np", "clause"}:
        return None
    by = next((index for index in range(group.last + 1, min(len(words) - 1, group.last + 9)) if words[index].low == "by"), None)
    if by is None or any(not word.is_word for word in words[group.last + 1 : by]):
        return None
    who = clauses.phrase_after(words, by + 1)
    what = _passive_subject(words, group)
    if words[max(0, group.first - 1)].low == "as" or who is None or what is None or words[by + 1].low.endswith("ing"):
        return None
    return _make("V.passive", words, group, [span(words, *what)], who, "direct")


def _passive_subject(words: Sequence[Word], group: Group) -> Range | None:
    at = group.first - 1
    if at >= 0 and words[at].low in {"which", "that"}:
        at -= 1
    if at >= 0 and words[at].text == ",":
        at -= 1
    if at < 0:
        return None
    start = at
    while (
        start > 0
        and words[start - 1].text not in {",", ";", ":", "—"}
        and words[start - 1].low not in {"when", "because", "although"}
    ):
        start -= 1
    if has_verb(words[start:at]) and words[group.first].low not in AUXILIARIES:
        who = clauses.phrase_before(words, at)
        return who
    return (start, at)


# -------------------------------------------------------------------------------------------------- other patterns


def _hypothetical(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether it is only told inside another statement that somebody would say so, or who said a thing that is mentioned."""
    if not one.modal and one.rule != "V.passive":
        return False
    assert one.cue is not None
    return any(start <= one.cue[0] and one.cue[1] <= end for other in others if other is not one for start, end in other.content)


def _relayed(words: Sequence[Word], found: Sequence[Candidate]) -> None:
    """`as reported by the agency X`: where the article has the statements of this sentence from."""
    for at in range(1, len(words) - 2):
        if words[at - 1].low == "as" and words[at].low in _AGENCY_VERBS and words[at + 1].low == "by":
            who = clauses.phrase_after(words, at + 2)
            for one in found:
                one.source = one.source or (span(words, *who) if who else None)


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
        cue, speaker = span(words, at, at + 1), span(words, *who)
        pieces = _around(words, at, who[1])
        told = [one for one in verbs if one.rule[:2] == "V." and _holds(pieces, one)]
        for one in told:
            one.source = speaker
        if pieces and not told:
            yield Candidate("P.according", pieces, 0, 0, cue=cue, speaker=speaker)


def _holds(pieces: Sequence[Span], one: Candidate) -> bool:
    """Whether the statement of a verb fills most of these pieces, cue included: the source is then only where it is from."""
    if one.cue is None:
        return False
    inside = any(start <= one.cue[0] and one.cue[1] <= end for start, end in pieces)
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
            verb = words[index]
            if not verb.is_word:
                break
            if verb.low.endswith("ed") or (verb.low.endswith("s") and index == at + 1 and not verb.capital):
                who = clauses.phrase_before(words, index - 1) if index > at + 1 else None
                if who is not None and who[0] <= at:
                    break
                pieces = [_inner(word)]
                one = Candidate("Q.verb", pieces, 0, 0, cue=span(words, index, index), shared=who is None)
                one.speaker = span(words, *who) if who else None
                yield one
                break


def _covers(one: Candidate, word: Word) -> bool:
    assert word.quote is not None
    return any(start <= word.quote.lo and word.quote.hi <= end for start, end in one.content)
