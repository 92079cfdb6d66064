"""Texts that are one text: re-posts, near-duplicates, and reports that rest on one source.

A text is cut into overlapping runs of words. How much of its runs two texts share is estimated from a sketch of fixed size,
by the same hash function on every machine, so that the same documents always give the same pairs. Sketches that agree in a
whole band are compared; all others are never looked at, so a hundred thousand documents can be gone through.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping
from zlib import crc32

import msgspec

from foedera.model.article import Article
from foedera.reading.normal import plain

WORDS = 4
"""Words in a run: long enough to be telling, short enough to survive small edits."""

BINS = 64
"""Numbers in a sketch. The estimate is then wrong by about 0.06 at most half of the time."""

ROWS = 4
"""Numbers in a band: two texts that share 0.6 of their runs meet in some band in nearly 9 cases of 10, at 0.8 almost always."""

ALIKE = 0.6
"""Least estimated share of common runs at which two texts are called one."""

MANY = 200
"""Documents of one band that are compared at most: a thousand re-posts of one text need not all be."""

_WORD = re.compile(r"\w+")
_EMPTY = 1 << 32
_MIX = 0x9E3779B1


def sketch(text: str) -> tuple[int, ...]:
    """The sketch of a text: for each of BINS classes of runs the smallest hash; empty for a text of fewer than WORDS words."""
    words = _WORD.findall(plain(text))
    if len(words) < WORDS:
        return ()
    hashes = [crc32(word.encode()) for word in words]
    least = [_EMPTY] * BINS
    for place in range(len(hashes) - WORDS + 1):
        one = hashes[place]
        for step in range(1, WORDS):
            one = (one * 31 + hashes[place + step]) & 0xFFFFFFFF
        one = (one * _MIX) & 0xFFFFFFFF
        one ^= one >> 15
        kind, value = one & (BINS - 1), one >> 6
        least[kind] = min(least[kind], value)
    return _filled(least)


def _filled(least: list[int]) -> tuple[int, ...]:
    """Classes without a run borrow from the next that has one, marked with the distance so that chance does not agree."""
    whole = list(least)
    for kind in range(BINS):
        distance = 0
        while whole[kind] == _EMPTY:
            distance += 1
            other = least[(kind + distance) % BINS]
            if other != _EMPTY:
                whole[kind] = (other + distance * _MIX) & 0xFFFFFFFF
    return tuple(whole)


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Estimated share of common runs, 0 to 1; 0 where either text is too short for a sketch."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / BINS if one and other else 0.0


class Pair(msgspec.Struct, frozen=True, order=True):
    """Two documents that are alike, in order of name, and how much."""

    first: str
    second: str
    likeness: float


def _pair(one: str, other: str, how_much: float) -> Pair:
    return Pair(min(one, other), max(one, other), how_much)


class Neighbours:
    """An index of sketches to which documents are added one after another."""

    def __init__(self, alike: float = ALIKE) -> None:
        self._alike = alike
        self._names: list[str] = []
        self._sketches: list[bytes] = []
        self._bands: dict[int, int | list[int]] = {}  # a band's hash -> the one document that has it, or several

    def __len__(self) -> int:
        return len(self._names)

    def add(self, name: str, text: str) -> list[Pair]:
        """Enter a document and tell which of those already entered are like it, the likest first."""
        mine, number = sketch(text), len(self._names)
        packed = array("I", mine).tobytes()
        near: set[int] = set()
        for band in range(0, len(mine), ROWS):
            key = band << 32 | crc32(packed[band * 4 : (band + ROWS) * 4])
            others = self._bands.setdefault(key, number)
            if isinstance(others, list):
                near.update(others[:MANY])
                others.append(number)
            elif others != number:
                near.add(others)
                self._bands[key] = [others, number]
        self._names.append(name)
        self._sketches.append(packed)
        pairs = (_pair(name, self._names[other], likeness(mine, tuple(array("I", self._sketches[other])))) for other in near)
        return sorted((pair for pair in pairs if pair.likeness >= self._alike), key=lambda pair: (-pair.likeness, pair))


def groups(pairs: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Documents that hang together through pairs, each group and all groups in order of name."""
    root: dict[str, str] = {}

    def top(name: str) -> str:
        """The document that stands for the group of this one."""
        while root.setdefault(name, name) != name:
            root[name] = root[root[name]]
            name = root[name]
        return name

    for pair in pairs:
        a, b = sorted((top(pair.first), top(pair.second)))
        root[b] = a
    found: dict[str, list[str]] = {}
    for name in sorted(root):
        found.setdefault(top(name), []).append(name)
    return tuple(tuple(group) for group in found.values() if len(group) > 1)


def origins(renderings: Iterable[tuple[str, str]], alike: Iterable[Pair] = ()) -> tuple[tuple[str, ...], ...]:
    """Independent origins of one thing that several documents tell.

    Args:
        renderings: Document and the agency through which it tells it, empty for its own words.
        alike: Pairs of near-duplicates among all documents.

    Returns:
        Groups of documents. Those in one group rest on one agency or are one text; support is counted by group.
    """
    listed = sorted(set(renderings))
    links = [*alike]
    names = {name for name, _ in listed}
    by_agency: dict[str, str] = {}
    for name, agency in listed:
        if agency:
            links.append(_pair(by_agency.setdefault(agency, name), name, 1.0))
    joined = [tuple(name for name in group if name in names) for group in groups(links)]
    joined = [group for group in joined if group]
    single = names - {name for group in joined for name in group}
    return tuple(sorted([*joined, *((name,) for name in single)]))


def shared_lines(articles: Iterable[Article]) -> Mapping[str, int]:
    """In how many documents a short line stands, by its plain words: what many pages of one site say is no article."""
    counts: Counter[str] = Counter()
    for article in articles:
        counts.update({plain(article.words(line)) for line in article.lines if line.end - line.start <= 200})
    return {words: count for words, count in counts.items() if count >= 3}
