"""Statements as data: the library's own, and those with which reviewers' wordings are the same utterance."""

from __future__ import annotations

from difflib import SequenceMatcher

from msgspec.structs import replace

from foedera.model.blocks import Statement
from foedera.model.lines import Note, Quote
from foedera.model.naming import facts, plain
from foedera.model.said import Said
from foedera.model.time import format_instant, parse_period


def details(one: Statement) -> dict[str, list[tuple[str, ...]]]:
    """The attribute lines of a statement, by keyword."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for keyword, words in facts(one):
        found.setdefault(keyword, []).append(words)
    return found


def first(known: dict[str, list[tuple[str, ...]]], keyword: str) -> str:
    """The first word of the first line of a keyword; empty if there is none."""
    return known[keyword][0][0] if known.get(keyword) and known[keyword][0] else ""


def quotes(one: Statement) -> list[str]:
    """The quoted words."""
    return [line.text for line in one.lines if isinstance(line, Quote)]


def as_data(one: Statement) -> Said:
    """A statement as plain data."""
    known = details(one)
    return Said(
        id=one.id, speaker=one.speaker, office=first(known, "office"), on_behalf_of=one.on_behalf_of, about=one.about,
        stance=one.stance, said=first(known, "said"), basis=first(known, "basis"), quotes=tuple(quotes(one)),
        translation=first(known, "translation"), through=first(known, "through"), document=known.get("document", [()])[0],
        span=known.get("span", [()])[0], renderings=tuple(known.get("rendering", ())),
        notes=tuple(line.text for line in one.lines if isinstance(line, Note)), where=str(one.where),
        earliest=_day(first(known, "said"), last=False), latest=_day(first(known, "said"), last=True),
    )  # fmt: skip


def _day(said: str, *, last: bool) -> str:
    """First or last day of a period as it is written in a text; empty if there is none."""
    if not said:
        return ""
    period = parse_period(said)
    return format_instant(period.hi if last else period.lo)[:10]


def folded(own: list[Said], mine: list[Said]) -> tuple[list[Said], list[Said]]:
    """The library's statements with the reviewed wordings of the same utterance, and the reviewed statements that are left.

    Same: the same surname, in whatever spelling, and words that overlap in the same document, by its hash.
    """
    left, worded = list(mine), []
    for one in own:
        places = [(one.document[-1], *one.span[:2])] if one.document and len(one.span) > 1 else []
        places += [(words[2], words[3], words[4]) for words in one.renderings if len(words) > 4]
        named = [other for other in left if _one_name(_surname(one), _surname(other))]
        same = [other for other in named if any(_stands(other, *place) for place in places)]
        left = [other for other in left if other not in same]
        worded.append(replace(one, worded=tuple(wording for other in same for wording in other.worded)))
    return worded, left


def _one_name(first: str, second: str) -> bool:
    """Whether two surnames are spellings of one: `Zelensky`, `Zelenskyy`."""
    return first == second or SequenceMatcher(None, first, second).ratio() > _ALIKE


_ALIKE = 0.85
"""Share of letters; words that overlap in one document are the stronger half of the test."""


def _surname(one: Said) -> str:
    return plain(one.speaker.split()[-1]) if one.speaker.split() else ""


def _stands(one: Said, sha256: str, start: str, end: str) -> bool:
    spans = [span for wording in one.worded if wording.sha256 == sha256 for span in wording.spans]
    return any(a < int(end) and int(start) < b for a, b in spans)
