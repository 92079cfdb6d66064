"""The second extractor: a conditional random field over the words of a paragraph, trained on articles of our own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from foedera.reading.candidate import Candidate
from foedera.reading.cues import Cue, Cues
from foedera.reading.extractors import SEQUENCE, Found, Tools, Unready
from foedera.reading.features import Token, seen, sort, tokens
from foedera.reading.grammar import NEGATIONS
from foedera.reading.labels import Drawn, Run, drawn, span
from foedera.reading.page import Page, Paragraph

_WORDS = 3000
"""A longer paragraph is a list, a table or noise."""
_NOBODY = frozenset(["nobody", "none", "nothing", "neither"])
_BEFORE = 4
"""How many words before a cue may turn it round."""


class SequenceModel:
    """A trained model.

    Args:
        model: As training wrote it.
        cues: Tells what a speaker does by a word, where it knows the word.

    Raises:
        Unready: The bytes are no model.
    """

    name = SEQUENCE

    def __init__(self, model: bytes, cues: Cues) -> None:
        import pycrfsuite  # noqa: PLC0415 - a question that reads no article need not load it

        self._tagger: Any = pycrfsuite.Tagger()
        self._cues = cues
        self._model = model  # the tagger reads in these bytes as long as it lives
        try:
            self._tagger.open_inmemory(model)
        except (RuntimeError, ValueError) as error:
            raise Unready("the model of the second extractor cannot be read") from error

    def __call__(self, page: Page) -> Found:
        """What the model finds."""
        return Found([one for paragraph in page.paragraphs for one in self._paragraph(page, paragraph)])

    def _paragraph(self, page: Page, paragraph: Paragraph) -> list[Candidate]:
        words = tokens(page.text, paragraph.start, paragraph.end)
        if len(words) > _WORDS or not (paragraph.quotes or any(sort(word.text).cue for word in words)):
            return []  # neither a quotation nor a word of speech: nothing here says that anybody said anything
        bounds = [(one.start, one.end) for one in paragraph.sentences]
        self._tagger.set(seen(words, paragraph.quotes, bounds))
        labels: list[str] = self._tagger.tag()
        if "c" not in labels and "C" not in labels:
            return []
        return [
            self._candidate(one, words, paragraph) for one in drawn(words, labels, paragraph) if not _nobody(words, one.mention)
        ]

    def _candidate(self, one: Drawn, words: Sequence[Token], paragraph: Paragraph) -> Candidate:
        anchor = one.cue or one.content[0]
        made = Candidate(
            rule="M.alone",
            content=[span(words, run, paragraph) for run in one.content],
            sentence=paragraph.first + anchor.sentence,
            paragraph=paragraph.sentences[0].paragraph,
            speaker=span(words, one.mention) if one.mention else None,
            shared=one.mention is None,
            confidence=self._confidence(one.content),
        )
        if one.cue:
            made.cue = span(words, one.cue)
            made.row = self._row(words, one.cue, paragraph)
            kinds = {sort(word.text).cue for word in words[one.cue.first : one.cue.last + 1]}
            made.rule = "M.noun" if "noun" in kinds else "M.cue" if kinds != {""} or made.row.frames else "M.odd"
            before = words[max(0, one.cue.first - _BEFORE) : one.cue.last + 1]
            made.negated = any(word.low in NEGATIONS or word.low.endswith("n't") for word in before)
        return made

    def _confidence(self, content: Sequence[Run]) -> float:
        """The mean probability that a word of the content belongs to one."""
        marginal = self._tagger.marginal
        sure, size = 0.0, 0
        for run in content:
            for index in range(run.first, run.last + 1):
                sure, size = sure + marginal("c", index) + marginal("C", index), size + 1
        return round(sure / size, 3)

    def _row(self, words: Sequence[Token], run: Run, paragraph: Paragraph) -> Cue:
        """The row of the table, if it knows the cue; else one that says no more than the word itself."""
        start = words[run.first].start
        sentence = paragraph.sentences[run.sentence]
        index = next((number for number, word in enumerate(sentence.words) if word.start == start), None)
        found = self._cues.at(sentence.words, index) if index is not None else None
        low = words[run.first].low
        row = found.cue if found else self._cues.noun(low)
        attitude = sort(words[run.first].text).cue.startswith("think")
        return row or Cue(low, "assert", frozenset(), frozenset(["attitude"] if attitude else []))


def _nobody(words: Sequence[Token], mention: Run | None) -> bool:
    """Whether the speaker is nobody: `nobody said`, `no minister denied`."""
    return mention is not None and any(
        word.low in _NOBODY or (word.low == "no" and word is not words[mention.last]) for word in words[mention.first : mention.last + 1]
    )


def make(tools: Tools) -> SequenceModel:
    """The extractor; it needs a model. Raises Unready without one."""
    if not tools.model:
        raise Unready("there is no trained model")
    return SequenceModel(tools.model, tools.cues)
