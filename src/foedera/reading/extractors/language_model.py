"""The third extractor: the place of a language model. None is shipped and none is called unless a program gives its back-end.

The back-end is a function from a paragraph to answers in words of that paragraph. Every answer is held against the text
(`reading.verbatim`) before it is a candidate. The model reads an article by somebody else: what the article tells a model to do
can change which answers come back, but not what stands in the text, and an answer that no other extractor shares waits for a
reviewer in the lowest tier.
"""

from __future__ import annotations

from typing import NamedTuple

from foedera.reading.candidate import Candidate
from foedera.reading.extractors import Ask, Found, Tools, Unready
from foedera.reading.page import Page
from foedera.reading.verbatim import Dropped, verified


class LanguageModel(NamedTuple):
    """A back-end whose answers are verified."""

    ask: Ask
    name: str = "language_model"

    def __call__(self, page: Page) -> Found:
        """What the back-end answers about each paragraph, as far as it stands there."""
        found: list[Candidate] = []
        dropped: list[Dropped] = []
        for paragraph in page.paragraphs:
            if paragraph.sentences:
                good, bad = verified(page, paragraph, self.ask(page.text[paragraph.start : paragraph.end]), "L.answer")
                found, dropped = found + good, dropped + bad
        return Found(found, tuple(dropped))


def make(tools: Tools) -> LanguageModel:
    """The extractor; it needs a back-end. Raises Unready without one."""
    if tools.ask is None:
        raise Unready("foedera ships no language model; a program that has one gives its back-end")
    return LanguageModel(tools.ask)
