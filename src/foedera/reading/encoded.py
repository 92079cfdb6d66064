"""A provision as reported beside those of the agreement in the library: which say the same, which say otherwise, and why.

Compared are words without endings, words for one matter taken as one, and a word that many provisions of the agreement have
counting less. Figures, a `not`, and how binding it is are compared apart: they make a contradiction of what is otherwise alike.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Sequence

import msgspec
from msgspec.structs import replace

from foedera.model.proposal import Encoded, Party, Reported
from foedera.reading.wordings import content_words as words_of
from foedera.reading.wordings import stem

_SHOWN, _LEAST = 3, 0.2
"""How many provisions are shown, and the least share of the reported words' weight that one must have."""

_TITLE = 1.5
"""How much more a word of the title counts than one of the rest."""

_SPAN = re.compile(
    r"\b(\d+|an?|one|two|three|five|seven|ten|twenty-four|forty-eight)[\s-]+(hour|day|week|month|year)s?\b", re.IGNORECASE
)
_NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "five": 5,
    "seven": 7,
    "ten": 10,
    "twenty-four": 24,
    "forty-eight": 48,
}
_WRITTEN = re.compile(r"\b(\d+)(h|d|mo|y)\b")
_UNITS = {"h": "hour", "d": "day", "mo": "month", "y": "year"}
_HOURS = {"hour": 1, "day": 24, "week": 168, "month": 720, "year": 8_760}
_BEARERS = frozenset(
    map(stem, ("group", "state", "country", "nation", "party", "member", "ally", "partner", "guarantor", "signatory", "side"))
)
"""Words for who is bound: they are compared as bearers, not as matters."""
_BINDING = re.compile(r"\blegally\b.*\bbinding\b|\bbinding treaty\b", re.IGNORECASE)


class Norm(msgspec.Struct, frozen=True, kw_only=True):
    """A provision of an agreement, made ready for comparison.

    Attributes:
        id: `ksc-2022/training`.
        title: Its title.
        words: All its words, notes included.
        modality: `must`, `must_not`, `may` …
        bearer: The role that is bound, in words.
        binding: How binding the agreement is: `legal`, `political`, `proposed` …
        terms: Lengths of time in it, as written: `24h`.
    """

    id: str
    title: str
    words: str
    modality: str = ""
    bearer: str = ""
    binding: str = ""
    terms: tuple[str, ...] = ()


class Encodings:
    """The provisions of agreements, found by what they are about.

    Args:
        matters: Rows of words for one matter.
        norms: Gives the provisions of an agreement; none of one that is not known.
    """

    def __init__(self, matters: str, norms: Callable[[str], Sequence[Norm]]) -> None:
        self._one: dict[str, str] = {}
        for line in matters.splitlines():
            if line.strip() and not line.startswith("#"):
                first, *others = (stem(word) for word in line.split())
                self._one |= dict.fromkeys((first, *others), first)
        self._norms = norms
        self._ready: dict[str, tuple[dict[str, float], list[tuple[Norm, frozenset[str], frozenset[str]]]]] = {}

    def _matters(self, text: str) -> frozenset[str]:
        return frozenset(self._one.get(word, word) for word in map(stem, _parts(text)) if word not in _BEARERS)

    def _made(self, framework: str) -> tuple[dict[str, float], list[tuple[Norm, frozenset[str], frozenset[str]]]]:
        if framework not in self._ready:
            listed = [
                (norm, self._matters(norm.title), self._matters(f"{norm.title} {norm.words}")) for norm in self._norms(framework)
            ]
            often = Counter(word for _, _, words in listed for word in words)
            self._ready[framework] = ({word: math.log((1 + len(listed)) / count) for word, count in often.items()}, listed)
        return self._ready[framework]

    def beside(self, reported: Reported, words: str) -> Reported:
        """The reported provision with those of the library that it matches or contradicts, and the bearer they name.

        Args:
            reported: As it was found.
            words: Its passage.
        """
        weights, listed = self._made(reported.framework)
        told = {self._one.get(stem(word), stem(word)): word for word in reversed(_parts(words))}
        mine = self._matters(words)
        whole = sum(weights.get(word, 0.0) for word in mine)
        if not whole:
            return reported
        scored = []
        for norm, title, every in listed:
            common = mine & every
            share = sum(weights[word] * (_TITLE if word in title else 1) for word in common) / whole
            if share >= _LEAST and (len(common) > 1 or common & title):
                scored.append((share, norm, common))
        scored.sort(key=lambda each: -each[0])
        found = tuple(
            _encoded(
                norm,
                [told.get(word, word) for word in sorted(common, key=lambda word: (-weights[word], word))],
                reported,
                words,
                rank,
            )
            for rank, (_, norm, common) in enumerate(scored[:_SHOWN], 1)
        )
        bearer = reported.bearer
        bound = scored[0][1].bearer if found else ""
        if bound and not bearer.code and not bearer.text:
            code = bound if bound.isupper() else ""
            bearer = Party(code, "" if code else bound, how="role", why=f"who is bound by {found[0].provision}")
        return replace(reported, encoded=found, bearer=bearer)


def _parts(text: str) -> list[str]:
    return words_of(text.replace("_", " ").replace("-", " "))


def _encoded(norm: Norm, common: Sequence[str], reported: Reported, words: str, rank: int) -> Encoded:
    against = list(_otherwise(norm, reported, words))
    reason = f"both: {', '.join(common[:5])}" + "".join(f"; {each}" for each in against)
    return Encoded(norm.id, norm.title, "contradicts" if against else "matches", reason, rank)


def _otherwise(norm: Norm, reported: Reported, words: str) -> Sequence[str]:
    """What is otherwise in the library's text than in what is reported."""
    out = []
    if reported.negated and norm.modality in ("must", "must_maintain"):
        out.append("reported as not to be done, encoded as a duty")
    if not reported.negated and norm.modality == "must_not":
        out.append("encoded as what must not be done")
    if _BINDING.search(f"{words} {reported.force}") and norm.binding == "political":
        out.append("reported as legally binding, encoded as political")
    told = {int(_NUMBERS.get(number.lower(), number)) * _HOURS[unit.lower()] for number, unit in _SPAN.findall(words)}
    held = {int(number) * _HOURS[_UNITS[unit]] for term in norm.terms for number, unit in _WRITTEN.findall(term)}
    if told and held and not told & held:
        out.append(f"encoded with {', '.join(norm.terms)}")
    return out


__all__ = ["Encodings", "Norm"]
