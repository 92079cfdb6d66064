"""The first extractor: patterns in which English says that somebody said something, each with an identifier."""

from __future__ import annotations

from typing import NamedTuple

from foedera.reading.cues import Cues
from foedera.reading.extract import patterns
from foedera.reading.extractors import RULES, Found, Tools
from foedera.reading.page import Page


class Rules(NamedTuple):
    """The patterns with their table."""

    cues: Cues
    name: str = RULES

    def __call__(self, page: Page) -> Found:
        """What the patterns find."""
        return Found(patterns(page, self.cues))


def make(tools: Tools) -> Rules:
    """The extractor; it needs the table of cues."""
    return Rules(tools.cues)
