"""Labels of words: from marked statements to labels, for training, and from labels back to candidates.

`c` begins a content and `C` goes on with it, `q` and `Q` the same for a cue, `s` and `S` for the mention of a speaker; `O` is
every other word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from foedera.model.proposal import Span
from foedera.reading.features import Token
from foedera.reading.marked import Marked
from foedera.reading.page import Paragraph

OTHER = "O"
_FAR = 20
"""What it costs, in words, to reach a cue across another content."""


def labelled(words: Sequence[Token], statements: Iterable[Marked]) -> list[str]:
    """One label for each word. What is marked first keeps its words; a content comes before a cue, a cue before a mention."""
    out = [OTHER] * len(words)
    marks = list(statements)
    for sign, spans in (
        ("c", [span for one in marks for span in one.content]),
        ("q", [one.cue for one in marks if one.cue]),
        ("s", [one.mention for one in marks if one.mention]),
    ):
        for start, end in sorted(spans, key=lambda span: span[0] - span[1]):
            mark = sign
            for index, word in enumerate(words):
                if start <= word.start < end and out[index] == OTHER:
                    out[index], mark = mark, sign.upper()
    return out


class Run(NamedTuple):
    """Words of one label in a row: their sign, the first and last of them, and the number of the sentence of the first."""

    sign: str
    first: int
    last: int
    sentence: int


class Drawn(NamedTuple):
    """A statement as the labels draw it.

    Attributes:
        content: Runs of its content.
        cue: The run of its cue.
        mention: The run of its speaker.
    """

    content: list[Run]
    cue: Run | None
    mention: Run | None


def runs(words: Sequence[Token], labels: Sequence[str], paragraph: Paragraph) -> Iterator[Run]:
    """The runs of labels. A cue or a mention ends with its sentence; a content may go on."""
    sentence, begin, sign, own = 0, 0, "", 0
    for index, label in enumerate([*labels, OTHER]):
        start = words[index].start if index < len(words) else paragraph.end
        crossed = False
        while sentence + 1 < len(paragraph.sentences) and start >= paragraph.sentences[sentence].end:
            sentence, crossed = sentence + 1, True
        same = label.lower() == sign and label != sign and not (crossed and sign != "c")
        if sign and not same:
            yield Run(sign, begin, index - 1, own)
            sign = ""
        if label != OTHER and not same:
            sign, begin, own = label.lower(), index, sentence


def drawn(words: Sequence[Token], labels: Sequence[str], paragraph: Paragraph) -> list[Drawn]:
    """The statements: each content with the cue nearest to it in its sentence; contents of one cue are pieces of one."""
    found = list(runs(words, labels, paragraph))
    contents = [one for one in found if one.sign == "c"]
    out: list[Drawn] = []
    by_cue: dict[Run, Drawn] = {}
    ended = -2
    for one in contents:
        last = _sentence(words, one.last, paragraph)
        cue = _cue(one, last, contents, [run for run in found if run.sign == "q"])
        if cue is None and out and _quoted(words[one.first], paragraph) and one.sentence - ended <= 1:
            out[-1].content.append(one)
        elif cue is not None and cue in by_cue:
            by_cue[cue].content.append(one)
        else:
            mine = Drawn([one], cue, _mention(cue, [run for run in found if run.sign == "s"]) if cue else None)
            out.append(mine)
            if cue is not None:
                by_cue[cue] = mine
        ended = last
    return out


def _sentence(words: Sequence[Token], index: int, paragraph: Paragraph) -> int:
    return next((number for number, one in enumerate(paragraph.sentences) if words[index].start < one.end), 0)


def _quoted(word: Token, paragraph: Paragraph) -> bool:
    return any(one.lo <= word.start < one.hi for one in paragraph.quotes)


def _cue(one: Run, last: int, contents: Sequence[Run], cues: Sequence[Run]) -> Run | None:
    """The nearest cue of the first or last sentence of the content; the one before it, if two are as near."""

    def cost(cue: Run) -> float:
        """Words between the two, and much more for each other content that lies between."""
        far = one.first - cue.last if cue.last < one.first else cue.first - one.last + 0.5
        between = sum(cue.last < other.first < one.first or one.last < other.first < cue.first for other in contents)
        return far + _FAR * between

    return min((cue for cue in cues if cue.sentence in {one.sentence, last}), key=cost, default=None)


def _mention(cue: Run, mentions: Sequence[Run]) -> Run | None:
    """The nearest mention in the sentence of the cue."""

    def cost(run: Run) -> float:
        """Words between the two; behind the cue counts a little more."""
        return cue.first - run.last if run.last < cue.first else run.first - cue.last + 0.5

    return min((run for run in mentions if run.sentence == cue.sentence), key=cost, default=None)


def span(words: Sequence[Token], run: Run, paragraph: Paragraph | None = None) -> Span:
    """Where the run stands; that of a content ends as its quotation does, if they end at the same word."""
    start, end = words[run.first].start, words[run.last].end
    if paragraph is not None:
        for one in paragraph.quotes:
            if one.lo < end and start < one.hi:
                start = one.lo if abs(start - one.lo) <= 1 else start
                end = one.hi if abs(one.hi - end) <= 1 else end
    return start, end
