"""Our own words take no side; loaded words of either side stand in quotations only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from foedera.errors import Problem, Where
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground, report
from foedera.language.checks.loaded_words import LOADED, Loaded
from foedera.model.blocks import (
    Agreement,
    Define,
    Flip,
    OccurrenceClass,
    Place,
    Principle,
    Provision,
    Scenario,
    View,
)
from foedera.model.lines import Duty, Fact, Note
from foedera.model.terms import Node

CODE = "own-voice"
SEVERITY = "warning"
EXPLANATION = Explanation(
    "The word takes a side, and it stands in our own voice: in a note, a title, a declaration or a comment. Loaded"
    " words of both sides are listed. In a `quote` line with its source any word may stand.",
    'agreement a "A"\n  note "the puppet government"\n',
    'agreement a "A"\n  note "the government that Russia supports"\n',
)
_OUR_LINES = frozenset({"kind", "condition", "basis", "trust"})
_QUOTED = re.compile("\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|(?<!\\w)'[^']+'(?!\\w)|‘[^’]+’(?!\\w)")
_BY_LENGTH = sorted(LOADED, key=lambda word: (-len(word.phrase), word.phrase))
_WORDS = {word.phrase: word for word in LOADED}
_FIND = re.compile(
    rf"(?<![\w-])(?P<phrase>{'|'.join(re.escape(word.phrase) for word in _BY_LENGTH)})s?(?![\w-])",
    re.IGNORECASE,
)
_RUN = re.compile(r"[\w-]+")
_FIRST = {first + ending for word in LOADED for first in _RUN.findall(word.phrase.casefold())[:1] for ending in ("", "s")}


def check(ground: Ground) -> Iterator[Problem]:
    """Notes, titles, declarations, conditions and comments; quotations, aliases and names that others use are left alone."""
    for document in ground.asked:
        for block in document.blocks:
            for part, where in ground.parts(block):
                if isinstance(part, Node):
                    for words in _ours(part):
                        yield from _loaded(words, where)


def _ours(part: Node) -> Iterator[str]:
    match part:
        case Note():
            yield part.text
        case Duty():
            yield part.text
        case Fact() if part.keyword in _OUR_LINES:
            yield from part.words
        case Agreement() | Define() | Provision() | Principle() | View() | Flip():
            yield part.title
        case Scenario():
            yield from (part.title, *part.notes)
        case OccurrenceClass() | Place():
            yield part.name
        case _:
            pass
    yield from (*part.comments, part.remark)


def _loaded(words: str, where: Where) -> Iterator[Problem]:
    if _FIRST.isdisjoint(_RUN.findall(words.casefold())):
        return  # as nearly always
    said = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), words)
    for found in _FIND.finditer(said):
        entry = _WORDS[found["phrase"].lower()]
        if not _neutral(entry, said[: found.start()]):
            message = f"`{found.group()}` takes a side, and here it stands in our own voice."
            remedy = f"Write instead: {entry.instead}. Another's words stand in a `quote` line, with their source."
            yield report(CODE, SEVERITY, where, message, remedy)


def _neutral(entry: Loaded, before: str) -> bool:
    return before.lower().split()[-1:] in [[word] for word in entry.unless_after]
