"""Which agreement or principle a statement is about, by name, by description in its time, or by what the article is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from foedera.model.proposal import Link, Span
from foedera.reading.names import parts, rows

_NAMED, _DESCRIBED, _OUTSIDE = 3, 2, 1


class Framework(msgspec.Struct, frozen=True):
    """A row of the table: what the news calls an agreement.

    Attributes:
        id: Identifier in the library.
        document: Entity of its text as a speaker; empty for a principle.
        names: Proper names.
        described: Words that mean it in its time, in small letters.
        since, until: First and last day of that time; empty if open.
    """

    id: str
    document: str
    names: tuple[str, ...]
    described: tuple[str, ...]
    since: str
    until: str

    def fits(self, lo: str, hi: str) -> bool | None:
        """Whether an article of that date can mean it by a description; None if the date is not known."""
        if not lo and not hi:
            return None
        return (not self.until or not lo or lo <= self.until) and (not self.since or not hi or hi >= self.since)

    @property
    def narrow(self) -> bool:
        """Whether its time is bounded, so that the date says something."""
        return bool(self.until)


class Found(msgspec.Struct, frozen=True):
    """A mention: where, of which framework, how strong, and by which words."""

    start: int
    end: int
    id: str
    strength: int
    words: str


class Frameworks:
    """The table of names and descriptions. Raises ValueError for a row that is not complete."""

    def __init__(self, table: str) -> None:
        self.rows = tuple(
            Framework(id_, document, tuple(parts(names)), tuple(part.lower() for part in parts(described)), since, until)
            for id_, document, names, described, since, until in rows(table, 6)
        )
        self.by_id = {row.id: row for row in self.rows}
        owners: dict[str, list[tuple[Framework, bool]]] = {}
        for row in self.rows:
            for name in row.names:
                owners.setdefault(name.lower(), []).append((row, True))
            for words in row.described:
                owners.setdefault(words, []).append((row, False))
        self._owners = owners
        self._any = re.compile(
            r"\b(?:" + "|".join(re.escape(words) for words in sorted(owners, key=len, reverse=True)) + r")\b", re.IGNORECASE
        )

    def mentions(self, text: str, lo: str, hi: str) -> tuple[Found, ...]:
        """Everything in the text that means a framework, given the days in which it was written.

        Args:
            text: The article with plain apostrophes.
            lo: First possible day; empty if unknown.
            hi: Last possible day.
        """
        out = []
        for match in self._any.finditer(text):
            for row, named in self._owners[match.group().lower()]:
                fits = row.fits(lo, hi)
                if named and (match.group()[0].isupper()):
                    out.append(Found(match.start(), match.end(), row.id, _NAMED, match.group()))
                elif not named and fits is not False:
                    strength = _DESCRIBED if fits or not row.narrow else _OUTSIDE
                    out.append(Found(match.start(), match.end(), row.id, strength, match.group()))
        return tuple(out)

    def topic(self, found: Sequence[Found]) -> str:
        """What the article is about: the framework meant most, names counting most; empty if none is."""
        weights: dict[str, int] = {}
        for one in found:
            if self.by_id[one.id].document:
                weights[one.id] = weights.get(one.id, 0) + one.strength * (2 if self.by_id[one.id].narrow else 1)
        return max(weights, key=lambda id_: weights[id_]) if weights else ""

    def links(self, content: Sequence[Span], near: Span, found: Sequence[Found], topic: str) -> tuple[Link, ...]:
        """Ranked links of one statement: what its content names, what its sentence names, what the article is about."""
        scored: dict[str, tuple[int, Link]] = {}
        for one in found:
            inside = any(start <= one.start < end for start, end in content)
            if not inside and not near[0] <= one.start < near[1]:
                continue
            score = one.strength * 4 + (8 if inside else 0) + (3 if one.id == topic else 0)
            how = {_NAMED: "named", _DESCRIBED: "described", _OUTSIDE: "described, date of the article unknown"}[one.strength]
            link = Link(
                one.id, f"{how} by '{one.words}' in {'what was said' if inside else 'the sentence'}", 1, (one.start, one.end)
            )
            if score > scored.get(one.id, (0, link))[0]:
                scored[one.id] = (score, link)
        if topic and topic not in scored:
            scored[topic] = (2, Link(topic, "the article is about it", 1))
        ordered = sorted(scored.values(), key=lambda pair: -pair[0])
        return tuple(msgspec.structs.replace(link, rank=rank) for rank, (_, link) in enumerate(ordered, 1))
