"""The words of the language by where they may stand: one table for the reader, for colours and for completion.

Nothing is said here that the parsers do not say: keywords are gathered from their tables, and a test compares `PHRASES` with
every word that a parser asks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from foedera.language import provision_lines as provisions
from foedera.language.blocks import HEADERS, OF_AGREEMENT, STANCES
from foedera.language.phrases import HEDGES, QUANTIFIERS, STATES
from foedera.language.provision_lines import STRUCT_LINES, WITH_CHILDREN
from foedera.language.scenario import ANSWERS, FLIP_LINES, LINES
from foedera.language.shapes import FACTS, compile_shape
from foedera.language.words import RESERVED

MARGIN = (*HEADERS, "scenario")
"""Keywords at the left margin, each of which starts a block."""

KEYWORDS: Mapping[str, frozenset[str]] = {
    block: struct_lines | frozenset(FACTS.get(block, ())) for block, struct_lines in STRUCT_LINES.items()
}
"""Block -> keywords of its lines."""

UNDER: Mapping[str, tuple[str, ...]] = {"scenario": LINES, "flip": FLIP_LINES}
"""The same for scenarios, whose lines have a reader of their own, and for what stands below a `flip`."""

CONDITION = "condition"
"""What stands below a line that opens a list: conditions, which have no keyword."""

_BELOW = {"given": "event", "add": "event", "flip": "flip"}

PHRASES: tuple[tuple[str, ...], ...] = (
    ("actual", "or", "deemed"), ("against",), ("all", "of"), ("also",), ("anchor", "not", "stated"), ("and", "by"),
    ("and", "others", "not", "listed"), ("and", "others"), ("any", "of"), ("any", "party"), ("as", "of"), ("as", "written"),
    ("assumed", "in", "force"), ("at", "least"), ("blocked", "by"), ("claim",), ("due",), ("each", "party"),
    ("entry", "into", "force"), ("ended",), ("fails",), ("first", "time", "all", "hold"), ("held", "by"),
    ("in", "force", "for"), ("in", "force"), ("in", "place", "of"), ("instead",), ("knew",), ("known", "at"),
    ("north", "of"), ("not", "in"), ("not", "listed"), ("not", "stated"), ("ongoing",), ("parameter",), ("place", "of"),
    ("reading",), ("released", "from"), ("same", "text", "as"), ("signature",), ("silence",), ("south", "of"),
    ("target", "of"), ("territory", "of"), ("two", "thirds"), ("under",), ("with", "outcome"), ("with", "volunteers"),
    ("with", "what"),
    *HEDGES,
)  # fmt: skip
"""Words that have a meaning of their own only together, or only where a parser asks for them, beside those of `RESERVED`."""

_BY_FIRST: dict[str, tuple[tuple[str, ...], ...]] = {}
for _phrase in sorted(PHRASES, key=len, reverse=True):
    _BY_FIRST[_phrase[0]] = (*_BY_FIRST.get(_phrase[0], ()), _phrase)

CHOICES: Mapping[str, tuple[str, ...]] = {
    "binding": provisions.FORCES,
    "source": (*provisions.EVIDENCE, *provisions.CONFIDENCE),
    "rule": (*provisions.RULES, "silence", "two thirds"),
    "record": ("none", "library"),
    "statement": STANCES,
    "expect": ANSWERS,
    "judge of": ("each party", "any party", "not stated"),
    "reading": ("also", "instead", "as written"),
    "manner": ("own choice",),
}
"""Keyword -> the words of which its line takes one, where a parser has a list of them."""


@lru_cache(maxsize=64)
def starts(block: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """First word -> keywords of the block's lines that begin with it, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for keyword in KEYWORDS.get(block) or UNDER.get(block, ()):
        words = tuple(keyword.split())
        found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(some, key=len, reverse=True)) for first, some in found.items()}


def leading(words: tuple[str, ...], block: str) -> str:
    """The keyword with which a line of the block starts, given its first words; empty if it starts with none."""
    for keyword in starts(block).get(words[0], ()) if words else ():
        if words[: len(keyword)] == keyword:
            return " ".join(keyword)
    return ""


def below(block: str, keyword: str, rest: str = "") -> str:
    """What may stand below a line: the name of a block whose lines do, `CONDITION`, or nothing.

    Args:
        block: Block of the line; empty for the margin.
        keyword: Its keyword; a step of a status counts as one.
        rest: The word behind it.
    """
    if not block:
        return keyword
    if block in UNDER:
        return "claim" if keyword in ("given", "add") and rest == "claim" else _BELOW.get(keyword, "")
    opens = keyword in WITH_CHILDREN or block == CONDITION or (block == "status" and keyword not in KEYWORDS["status"])
    return CONDITION if opens else ""


def phrase(words: tuple[str, ...]) -> int:
    """How many of the words are one phrase of the grammar, from the first on; 0 if the first is a name."""
    for known in _BY_FIRST.get(words[0], ()):
        if words[: len(known)] == known:
            return len(known)
    return 1 if words[0] in RESERVED else 0


@lru_cache(maxsize=256)
def literals(block: str, keyword: str) -> frozenset[str]:
    """Words that stand for themselves in a line: those of its shape, or of its list of choices."""
    shape = FACTS.get(block, {}).get(keyword)
    if shape is None:
        return frozenset(word for choice in CHOICES.get(keyword, ()) for word in choice.split())
    return frozenset(_literals(compile_shape(shape)))


def _literals(items: Any) -> list[str]:
    found: list[str] = []
    for item in items:
        found += [option for option in item.options if option[0] != "{"] + _literals(item.group)
    return found


def tables() -> dict[str, Any]:
    """The same as plain data, for a program that colours text while it is written."""
    return {
        "margin": sorted(MARGIN),
        "lines": {block: sorted(words) for block, words in sorted({**KEYWORDS, **UNDER}.items())},
        "below": _BELOW,
        "open": sorted(WITH_CHILDREN),
        "reserved": sorted(RESERVED),
        "phrases": [" ".join(words) for words in sorted(PHRASES)],
        "states": sorted(STATES),
        "literals": {
            block: found for block in sorted(KEYWORDS) if (found := {
                keyword: sorted(words) for keyword in sorted(KEYWORDS[block]) if (words := literals(block, keyword))
            })
        },
        "quantifiers": sorted(QUANTIFIERS),
        "ofAgreement": sorted(OF_AGREEMENT),
    }  # fmt: skip
