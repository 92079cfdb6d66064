"""Where an article names which actor: by name, adjective, capital or seat, or by a person who speaks for it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from foedera.reading.names import tokens
from foedera.reading.persons import Persons

_RUN = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w.'’-]*|(?<=\s)kyiv\b|(?<=\s)kiev\b)(?:[ \u00a0](?:of[ \u00a0])?[A-ZÀ-ÞА-Я0-9][\w.'’-]*)*")


class Sights:
    """Codes of actors with the places where the text names them, in the order of the text.

    Args:
        text: The article with plain apostrophes.
        persons: Whom it names; an office counts for its State.
        lo: First possible day of writing; empty if unknown.
        hi: Last possible day.
    """

    def __init__(self, text: str, persons: Persons, lo: str = "", hi: str = "") -> None:
        found = []
        for run in _RUN.finditer(text):
            words, at = tokens(run.group()), 0
            while at < len(words):
                size, senses = persons.senses_at(run.group(), words, at)
                actor = persons.decided(senses)
                if actor is not None:
                    found.append((run.start() + words[at][0], actor.code))
                at += max(size, 1)
        for one in persons.mentions:
            term = one.person.at(lo, hi)
            if term is not None and term.code:
                found.append((one.start, term.code))
        found.sort()
        self._starts = [start for start, _ in found]
        self._codes = [code for _, code in found]
        self.counts = Counter(self._codes)

    def between(self, start: int, end: int) -> frozenset[str]:
        """The actors named in a stretch of the text."""
        return frozenset(self._codes[bisect_left(self._starts, start) : bisect_left(self._starts, end)])

    def last(self, start: int, end: int) -> str:
        """The actor named last in a stretch of the text; empty if none is."""
        first, behind = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return self._codes[behind - 1] if behind > first else ""
