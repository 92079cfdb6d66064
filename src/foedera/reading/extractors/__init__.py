"""Extractors: each reads a page and proposes who said what, with exact spans. One module for each, found by its name.

A module of this folder is an extractor if it has a function `make(tools)` that gives one, or raises `Unready` where it lacks
what it needs. No module but those wanted is imported: adding an extractor is adding a file. What an extractor finds is never
more than a candidate; how far it is trusted hangs on whether another one found the same (`reading.agreement`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple, Protocol

from foedera.reading.candidate import Candidate
from foedera.reading.cues import Cues
from foedera.reading.page import Page
from foedera.reading.verbatim import Answer, Dropped

RULES, SEQUENCE = "rules", "sequence"
"""The two that are used unless others are named."""

Ask = Callable[[str], Sequence[Answer]]
"""A back-end that is given one paragraph and answers in words of that paragraph."""


class Tools(NamedTuple):
    """What extractors may need.

    Attributes:
        cues: The table of words that attribute.
        model: A trained sequence model; empty if there is none.
        ask: The back-end of a language model; none is shipped.
    """

    cues: Cues
    model: bytes = b""
    ask: Ask | None = None


class Found(NamedTuple):
    """What an extractor found: candidates in the order of the text, and what was dropped because it does not stand there."""

    candidates: Sequence[Candidate]
    dropped: tuple[Dropped, ...] = ()


class Extractor(Protocol):
    """Anything that is given a page and finds candidates in it, each span a passage of `page.text`.

    Attributes:
        name: The name of its module.
    """

    @property
    def name(self) -> str:
        """By which its findings are told from those of others."""

    def __call__(self, page: Page) -> Found:
        """What it finds on a page. The same page gives the same findings."""


class Unready(Exception):
    """An extractor lacks what it needs; the text says what."""


def names() -> tuple[str, ...]:
    """All extractors, sorted by name."""
    found = {name.removesuffix(".py") for folder in __path__ for name in os.listdir(folder) if name.endswith(".py")}  # noqa: PTH208
    return tuple(sorted(found - {"__init__"}))


def extractor(name: str, tools: Tools) -> Extractor:
    """The extractor of a name, ready for use. Raises Unready if it lacks what it needs."""
    made: Extractor = import_module(f"{__name__}.{name}").make(tools)
    return made
