"""Statements by verbs: active, inverted, parenthetical, passive, participles, and verbs that open the next paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from foedera.model.proposal import Span
from foedera.reading import clauses
from foedera.reading.candidate import Candidate, inner, make, piece, span
from foedera.reading.clauses import Group, Range
from foedera.reading.content import complement, spoken_to
from foedera.reading.grammar import AUXILIARIES, DETERMINERS, JOINERS, PREPOSITIONS, has_verb
from foedera.reading.words import Word


def verb(words: Sequence[Word], group: Group, found: Sequence[Group], barrier: int) -> Candidate | None:
    """The statement that a group attributes, or None; no subject reaches back across `barrier`."""
    if group.form == "passive":
        return _passive(words, group, barrier)
    if group.found.cue.base == "refer to" and group.form == "ing":
        return None  # "he said, referring to Ukraine": the article's own gloss
    if group.form == "infinitive":
        return None  # what is to be said has not been said
    who, how = clauses.subject(words, group, barrier) if group.form == "finite" else _absolute(words, group, barrier)
    cue = group.found.cue
    spoken = "clause" in cue.frames
    behind = complement(words, group, found)
    left = _left(words, group, who) if spoken and group.form == "finite" else None
    if group.form == "finite" and (who is None) and left is not None:
        inverted = _inverted(words, group)
        if inverted is not None and not (behind is not None and behind.how in {"that", "quote"} and not _quoted_end(words, left)):
            return _sided(words, group, left, inverted, "V.left.inverted")
    inserted = left is not None and group.form == "finite" and _inserted(words, group, left)
    if left is not None and inserted and who is not None:
        return _sided(words, group, left, who, "V.left")
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
            told = spoken_to(words, group) if one is not None and group.form == "finite" else None
            if one is not None and told is not None:
                one.addressee = piece(words, *told)
            return one
    if behind is None:
        return _opening(words, group, who, how)
    if group.form == "ing" and behind.how == "bare" and "strict" in cue.flags:
        return None
    rule = {"finite": "V", "ing": "V.ing"}[group.form] + "." + behind.how
    one = make(rule, words, group, _pieces(words, behind.start, behind.end, behind.how), who, how)
    if behind.addressee:
        one.addressee = piece(words, *behind.addressee)
    return one


def _absolute(words: Sequence[Word], group: Group, barrier: int) -> tuple[Range | None, str]:
    """The subject of `with the minister warning that`; else the participle has that of the clause before."""
    for index in range(group.first - 1, max(barrier, group.first - 16, -1), -1):
        if words[index].low == "and" and words[index + 1].capital and words[group.first - 1].capital:
            return (index + 1, group.first - 1), "direct"
        if words[index].low == "with" and index + 1 < group.first:
            return (index + 1, group.first - 1), "direct"
        if words[index].low in JOINERS or words[index].text in {";", ":"} or words[index].quote is not None:
            break
    return None, "shared"


def _pieces(words: Sequence[Word], start: int, end: int, how: str) -> list[Span]:
    """The content; a run of quotations alone gives one span each, without their marks."""
    if how == "quote" and all(word.quote is not None or word.text == "," for word in words[start:end]):
        return [inner(word) for word in words[start:end] if word.quote is not None]
    return [piece(words, start, end)]


def _inserted(words: Sequence[Word], group: Group, left: Range) -> bool:
    """`The treaty, he said, is ready`: subject and verb between the parts of what was said."""
    after = group.last + 1
    if after + 1 >= len(words) or words[after].text != "," or words[after + 1].quote is not None:
        return False
    return not has_verb(words[left[0] : left[1]]) and words[after + 1].low in AUXILIARIES


def _opening(words: Sequence[Word], group: Group, who: Range | None, how: str) -> Candidate | None:
    """`Medvedev wrote:` at the end of its paragraph."""
    if "clause" not in group.found.cue.frames and "np" not in group.found.cue.frames:
        return None
    if words[-1].text != ":":
        return None
    one = make("V.opens", words, group, [], who, how)
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
        pieces += [inner(word) for word in words[rest:] if word.quote is not None]
    elif words[end - 1].quote is None and not has_verb(words[start:end]) and not any(w.quote for w in words[start:end]):
        return None
    return make(rule, words, group, pieces, who, "direct" if who else "shared")


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


def _passive(words: Sequence[Word], group: Group, barrier: int) -> Candidate | None:
    """`the plan was rejected by Moscow`, `a proposal dismissed by Brussels`."""
    if not group.found.cue.frames & {"np", "clause"} or "strict" in group.found.cue.flags:
        return None
    by = next((index for index in range(group.last + 1, min(len(words) - 1, group.last + 9)) if words[index].low == "by"), None)
    if by is None or any(not word.is_word for word in words[group.last + 1 : by]):
        return None
    who = clauses.phrase_after(words, by + 1)
    what = _passive_subject(words, group, barrier)
    if words[max(0, group.first - 1)].low == "as" or who is None or what is None or words[by + 1].low.endswith("ing"):
        return None
    pieces = [span(words, *what)]
    if words[group.last + 1].low in DETERMINERS | {"as"} and by > group.last + 1:
        pieces.append(span(words, group.last + 1, by - 1))  # "considered a threat by"
    return make("V.passive", words, group, pieces, who, "direct")


def _passive_subject(words: Sequence[Word], group: Group, barrier: int) -> Range | None:
    at = group.first - 1
    if at > 0 and words[at].low in {"which", "that"}:
        return clauses.phrase_before(words, at - 1 - (words[at - 1].text == ","), barrier)
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
        return clauses.phrase_before(words, at)
    return (start, at)
