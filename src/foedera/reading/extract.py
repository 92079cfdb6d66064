"""From the paragraphs of an article to candidates for statements: quotations carried on, doubles dropped."""

from __future__ import annotations

from collections.abc import Sequence

from foedera.model.proposal import Span
from foedera.reading.candidate import Candidate
from foedera.reading.candidates import candidates
from foedera.reading.cues import Cues
from foedera.reading.page import Page
from foedera.reading.words import Sentence

_ORDER = (
    "T",
    "V.that",
    "V.left",
    "V.quote",
    "V.opens",
    "V.ing.that",
    "V.ing.quote",
    "V.phrase",
    "V.infinitive",
    "V.bare",
    "V.ob",
    "V",
    "P",
    "N",
    "Q",
)
_LONG = 25


def patterns(page: Page, cues: Cues) -> list[Candidate]:
    """What the patterns find on a page."""
    out: list[Candidate] = []
    opened: Candidate | None = None
    for number, paragraph in enumerate(page.paragraphs):
        own, first = paragraph.sentences, paragraph.first
        if opened is not None:
            opened.content = _block(own, paragraph.start, paragraph.end)
            own_candidates: list[list[Candidate]] = [[] for _ in own]
        else:
            own_candidates = [_distinct(candidates(one, first + i, cues)) for i, one in enumerate(own)]
        _signed_posts(own_candidates, paragraph.start)
        found = own_candidates if opened is not None else _carry(own, own_candidates, first, number)
        opened = next((one for many in found for one in many if one.opens), None)
        added = [one for many in found for one in many]
        if number and out and added and _goes_on(out[-1], page, number) and added[0].rule == "Q.carried":
            out[-1].content += added.pop(0).content
        out += added
    return [one for one in out if any(end - start > 1 for start, end in one.content)]


def _goes_on(last: Candidate, page: Page, number: int) -> bool:
    """Whether the last statement ends with a quotation that its paragraph leaves open, so that this paragraph continues it."""
    before = page.paragraphs[number - 1]
    if last.paragraph != number - 1 or not last.content or not before.quotes or before.quotes[-1].closed:
        return False
    hi = before.quotes[-1].hi
    return last.content[-1][1] >= hi and not page.text[hi : before.end].strip()


def _signed_posts(found: Sequence[list[Candidate]], start: int) -> None:
    """A signed post is the whole paragraph up to its author."""
    for own in found:
        for one in own:
            if one.rule == "T.signed":
                one.content = [(start, one.content[0][1])]


def _block(own: Sequence[Sentence], start: int, end: int) -> list[Span]:
    """The whole paragraph, without the marks around it."""
    marks = [word for one in own for word in one.words if word.quote is not None]
    if marks and all(_quoted(one) for one in own):
        return [(word.quote.lo, word.quote.hi) for word in marks if word.quote is not None]
    return [(start, end)]


def _quoted(sentence: Sentence) -> bool:
    """Whether the sentence is nothing but quotations."""
    return any(w.quote for w in sentence.words) and all(w.quote is not None or not w.is_word for w in sentence.words)


def _quotations(sentence: Sentence) -> list[Span]:
    return [(w.quote.lo, w.quote.hi) for w in sentence.words if w.quote is not None]


def _carry(own: Sequence[Sentence], found: list[list[Candidate]], base: int, paragraph: int) -> list[list[Candidate]]:
    """Give a sentence that is only quoted to the statement beside it, or make it one of its own."""
    for index, sentence in enumerate(own):
        if found[index]:
            continue
        if _quoted(sentence):
            before = found[index - 1][-1] if index and found[index - 1] else None
            if before is not None and _direct(before, own[index - 1]):
                before.content += _quotations(sentence)
                found[index] = []
                continue
            after = next((one for one in found[index + 1] if one.rule == "V.left.quote"), None) if index + 1 < len(own) else None
            if after is not None and own[index + 1].words[0].quote is not None:
                after.content = [*_quotations(sentence), *after.content]
                continue
            one = Candidate("Q.carried", _quotations(sentence), base + index, paragraph, shared=True)
            found[index] = [one]
        else:
            found[index] = _loose(sentence, base + index)
    return found


def _direct(one: Candidate, sentence: Sentence) -> bool:
    """Whether the statement is a quotation in full, so that the next one continues it."""
    marked = _quotations(sentence) + [span for span in one.content if one.rule == "Q.carried"]
    return (bool(one.content) and one.content[-1] in marked) or (
        one.rule in {"Q.carried", "V.left.quote", "V.left.inverted"} and bool(marked)
    )


def _loose(sentence: Sentence, number: int) -> list[Candidate]:
    """A long quotation inside a sentence without any cue: somebody's words, but the rule cannot say how."""
    return [
        Candidate("Q.loose", [(word.quote.lo, word.quote.hi)], number, sentence.paragraph, shared=True)
        for word in sentence.words
        if word.quote is not None and word.quote.closed and word.quote.hi - word.quote.lo >= _LONG and " " in word.text
    ]


def _distinct(found: Sequence[Candidate]) -> list[Candidate]:
    """Of two candidates with nearly the same content, the one of the better rule."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda c: (_rank(c.rule), c.content[:1])):
        same = [other for other in kept if not one.opens and _same(one, other)]
        if same and not all(_around(one, other) for other in same):
            continue
        kept = [*(other for other in kept if other not in same), one]
    return sorted(kept, key=lambda c: c.cue or c.content[0])


def _around(one: Candidate, other: Candidate) -> bool:
    """Whether one is told inside the other: `said she hoped for` is what was said, not what was hoped."""
    return one.rule[0] == other.rule[0] == "V" and other.cue is not None and any(a <= other.cue[0] < b for a, b in one.content)


def _rank(rule: str) -> int:
    return next(index for index, begin in enumerate(_ORDER) if rule.startswith(begin))


def _same(one: Candidate, other: Candidate) -> bool:
    if one.rule == other.rule == "V.passive" and one.speaker != other.speaker:
        return False
    both = sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in one.content for b in other.content)
    size = sum(end - start for start, end in one.content) + sum(end - start for start, end in other.content)
    return size > 0 and 2 * both / size > 0.8
