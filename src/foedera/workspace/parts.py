"""What reviewers say of proposals beside accepting them: joined, apart, cut in pieces, added; paragraphs read to the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

import msgspec

from foedera.model.journal import Record
from foedera.model.review import Filed


class Paragraph(NamedTuple):
    """A line of a document's text that says something: `text[start:end]`."""

    start: int
    end: int


def paragraph(text: str, offset: int) -> Paragraph | None:
    """The paragraph in which a character stands; None if there is no such character, or it stands in none."""
    if not 0 <= offset < len(text):
        return None
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    found = Paragraph(start, len(text) if end < 0 else end)
    return found if text[found.start : found.end].strip() else None


def paragraphs(text: str) -> Iterator[Paragraph]:
    """All of them, in order."""
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Paragraph(start, start + len(line))
        start += len(line) + 1


def merges(records: Iterable[Record]) -> list[tuple[str, str]]:
    """The pairs of proposals that reviewers joined."""
    pairs = ((one.after or {}).get("same", ()) for one in records if one.kind == "merge")
    return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]


def aparts(records: Iterable[Record]) -> list[tuple[str, str]]:
    """The pairs of proposals that reviewers held apart: each with each other one of its record, and pieces of one statement.

    What was said of a statement holds for its pieces.
    """
    records = list(records)
    pieces = {name: tuple(one.id for one in many) for name, many in splits(records).items()}
    found = [pair for many in pieces.values() for pair in combinations(many, 2)]
    for one in records:
        names: list[str] = (one.after or {}).get("apart", []) if one.kind == "split" else []
        first, *rest = (pieces.get(name, (name,)) for name in names or [""])
        found += [(mine, other) for mine in first for others in rest for other in others]
    return found


def splits(records: Iterable[Record]) -> dict[str, list[Filed]]:
    """Id of a proposal -> the pieces into which a reviewer cut it; the last such record counts."""
    found: dict[str, list[Filed]] = {}
    for one in records:
        pieces = (one.after or {}).get("into", ()) if one.kind == "split" else ()
        if pieces:
            found[one.about] = msgspec.convert(pieces, type=list[Filed])
    return found


def parts(filed: Sequence[Filed], cut: dict[str, list[Filed]]) -> list[Filed]:
    """The proposals, with those that were cut replaced by their pieces; pieces may have been cut again."""
    if not cut:
        return list(filed)
    found: list[Filed] = []
    for one in filed:
        pieces = next((cut[ident] for ident in one.ids if ident in cut), None)
        found += [one] if pieces is None else parts(pieces, {name: many for name, many in cut.items() if name not in one.ids})
    return found


def added(records: Iterable[Record], known: Sequence[Filed]) -> list[Filed]:
    """What reviewers entered that no extractor proposes."""
    have = {ident for one in known for ident in one.ids}
    made = (one for one in records if one.kind in ("statement", "event") and one.about not in have)
    return list({one.about: msgspec.convert(one.after, type=Filed) for one in made}.values())


def finished(records: Iterable[Record]) -> dict[tuple[str, int], Record]:
    """Document and first character of a paragraph -> the record that says that nothing more is in it."""
    found = {}
    for one in records:
        span: list[int] = (one.after or {}).get("paragraph", []) if one.kind == "note" else []
        if len(span) == 2:
            found[one.document, span[0]] = one
    return found
