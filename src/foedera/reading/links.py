"""Which agreement, principle or commitment a statement is about, ranked, each with the reason.

Three things can mean one: its name; a description (`the security guarantees that Kyiv asks for`), which counts for every
framework of that kind in whose time the article was written and whom it is for, those who give it or put it forward
counting more; and a noun that takes up what was meant before (`the document`, `this move`). A statement is about what its
content means, else what its speaker was talking about just before, else what the sentence means, else what the article is about.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import takewhile

import msgspec

from foedera.model.proposal import Link, Span
from foedera.reading.frameworks import Framework, joined, table
from foedera.reading.names import parts, rows
from foedera.reading.patterns import any_of
from foedera.reading.sights import Sights

NAMED, DESCRIBED, TAKEN_UP, ACT = "named", "described", "taken up", "act"

_NAME, _OWN, _KIND, _NOUN = 1.0, 0.6, 0.45, 0.5
"""Worth of a name, of a description of its own, of a description of its kind, of a noun that takes it up."""

_INSIDE, _BEFORE, _TOPIC = 1.2, 0.75, 0.15
"""Worth of standing in what was said; of what the speaker talked about just before; of what the article is about."""

_SUBJECT = 1.2
"""Least worth of all mentions of what an article is about: one in passing is not enough."""

_REACH = 1_500
"""Characters back within which a noun takes up what was meant."""

_POINTS = (
    r"(?:(?:the|this|that|these|those|such an?|such|its|their|his|her|any such|a certain|any of the|[A-ZÀ-Þ][\w-]{1,40}'s?)\s"
    r"(?:[\"'“«‘]\s?)?(?:(?!(?:of|to|in|and|or|for|by|on|from|with|the|this|that|these|those|such|its|their|a|an|is|are|was|were|has|have|will|would)\b)[\w-]{1,40}\s){0,2}?)"
)
_BACK = re.compile(r"^\W*(?:that\s+|of\s+|by\s+)?(?:it|this|that|these|they|such|doing so|there)\b|\b(?:this|such)\b", re.IGNORECASE)


class Found(msgspec.Struct, frozen=True):
    """A mention: where, of which framework, how, how strong, by which words, and why this framework."""

    start: int
    end: int
    id: str
    how: str
    strength: float
    words: str
    why: str = ""


def _start(one: Found) -> int:
    return one.start


class Frameworks:
    """All frameworks that an article can mean. Raises ValueError for a row that is not complete.

    Args:
        words: The table of names and descriptions.
        nouns: The table of nouns by which they are taken up.
        known: What the library itself calls its agreements, and commitments outside agreements.
    """

    def __init__(self, words: str, nouns: str = "", known: tuple[Framework, ...] = ()) -> None:
        self.rows = joined(table(words), known)
        self.by_id = {row.id: row for row in self.rows}
        kinds = {kind: tuple(parts(listed)) for kind, listed in rows(nouns, 2)}
        owners: dict[str, list[tuple[Framework, str]]] = {}
        for row in self.rows:
            for name in row.names:
                owners.setdefault(name.lower(), []).append((row, NAMED))
            for described in row.described:
                owners.setdefault(described, []).append((row, DESCRIBED))
        for row in self.rows:
            for generic in kinds.get("guarantees", ()) if "guarantees" in row.nouns else ():
                if all(owner.id != row.id for owner, _ in owners.get(generic, ())):
                    owners.setdefault(generic, []).append((row, "kind"))
        self._owners = owners
        self._any = _any(owners)
        self._kinds: dict[str, set[str]] = {}
        for kind, listed in kinds.items():
            for noun in listed if kind != "guarantees" else ():
                self._kinds.setdefault(noun, set()).add(kind)
        self._back = re.compile(
            rf"{_POINTS}(?P<noun>{'|'.join(sorted(map(re.escape, self._kinds), key=len, reverse=True)) or '(?!)'})\b(?!\s+of\b(?!\s+guarantees))",
            re.IGNORECASE,
        )
        self._acts = tuple(row for row in self.rows if row.acts)

    # ------------------------------------------------------------------------------------------ mentions

    def mentions(self, text: str, lo: str, hi: str, sights: Sights) -> tuple[Found, ...]:
        """Everything in the text that means a framework, in order, given the days in which it was written.

        Args:
            text: The article with plain apostrophes.
            lo: First possible day; empty if unknown.
            hi: Last possible day.
            sights: Which actors it names where.
        """
        told = list(self._any.finditer(text))
        own = Counter(
            row.id for match in told for row, how in self._owners[match.group().lower()] if how != "kind"
        )
        page = _Page(text, lo, hi, sights, own)
        out: list[Found] = []
        for match in told:
            out += self._here(match, page)
        out += [one for row in self._acts for one in _acts(row, page)]
        out.sort(key=lambda one: (one.start, -one.strength))
        return tuple(self._taken_up(out, page))

    def _here(self, match: re.Match[str], page: _Page) -> Iterable[Found]:
        words = match.group()
        for row, how in self._owners[words.lower()]:
            if how == NAMED and words[0].isupper():
                yield Found(match.start(), match.end(), row.id, NAMED, _NAME, words)
            elif how != NAMED:
                weighed = page.weighed(row, match.start(), match.end())
                if weighed is not None:
                    worth = (_OWN if how == DESCRIBED else _KIND) + weighed[0]
                    yield Found(match.start(), match.end(), row.id, DESCRIBED, min(worth, 0.99), words, weighed[1])

    def _taken_up(self, found: Sequence[Found], page: _Page) -> list[Found]:
        """What was found, and the nouns that take some of it up."""
        out, at = list[Found](), 0
        for match in self._back.finditer(page.text):
            start, end = match.span()
            while at < len(found) and found[at].start < start:
                out.append(found[at])
                at += 1
            if any(one.start < end and start < one.end for one in (*out[-6:], *found[at : at + 6])):
                continue  # part of a name or description
            kinds = self._kinds[match["noun"].lower()]
            near = takewhile(lambda one, start=start: start - one.end <= _REACH, reversed(out))  # type: ignore[misc]
            before = [one for one in near if kinds.intersection(self.by_id[one.id].nouns)][::-1]
            giver = page.sights.last(start, end) if match.group()[0].isupper() else ""
            last = self._best(before, giver)
            if last is None:
                continue
            why = f"takes up '{last.words}'"
            out.append(Found(start, end, last.id, TAKEN_UP, _NOUN + last.strength / 4, match.group(), why))
        return [*out, *found[at:]]

    def _best(self, before: Sequence[Found], giver: str) -> Found | None:
        """The mention that a noun takes up: the last one, the strongest reading of it; of somebody's own if it is theirs."""
        if giver:
            theirs = [one for one in before if not self.by_id[one.id].by or giver in (*self.by_id[one.id].by, *self.by_id[one.id].benefits)]
            before = theirs
        if not before:
            return None
        last = before[-1].start
        return max((one for one in before if one.start == last), key=lambda one: one.strength)

    def topic(self, found: Sequence[Found]) -> str:
        """What the article is about: the framework meant most, names counting most; empty if none is meant often enough."""
        weights: dict[str, float] = {}
        for one in found:
            if self.by_id[one.id].document:
                weights[one.id] = weights.get(one.id, 0) + one.strength * (1.5 if self.by_id[one.id].narrow else 1)
        best = max(weights, key=lambda id_: weights[id_]) if weights else ""
        return best if best and weights[best] >= _SUBJECT else ""

    # ------------------------------------------------------------------------------------------ links

    def ranked(self, span: Span, found: Sequence[Found]) -> tuple[Link, ...]:
        """What one stretch of the text means, the likeliest first."""
        return self.links([span], span, found, "")

    def links(
        self, content: Sequence[Span], near: Span, found: Sequence[Found], topic: str, before: str = ""
    ) -> tuple[Link, ...]:
        """Ranked links of one statement.

        Args:
            content: Spans of what was said.
            near: The sentence.
            found: All mentions of the article, in order.
            topic: What the article is about.
            before: What the speaker was talking about just before, if what is said now may take it up.
        """
        scored: dict[str, tuple[float, Link]] = {}
        places: dict[str, set[int]] = {}
        first = bisect_left(found, min([near[0], *(start for start, _ in content)]), key=_start)
        behind = bisect_left(found, max([near[1], *(end for _, end in content)]), key=_start)
        for one in found[first:behind]:
            inside = any(start <= one.start < end for start, end in content)
            if not inside and not near[0] <= one.start < near[1]:
                continue
            places.setdefault(one.id, set()).add(one.start)
            score = one.strength + (_INSIDE if inside else 0) + (_TOPIC if one.id == topic else 0)
            where = "what was said" if inside else "the sentence"
            link = Link(one.id, f"{one.how} by '{one.words}' in {where}" + (f"; {one.why}" if one.why else ""), 1, (one.start, one.end))
            if score > scored.get(one.id, (0.0, link))[0]:
                scored[one.id] = (score, link)
        for id_, starts in places.items():
            scored[id_] = (scored[id_][0] + min(0.15, 0.1 * (len(starts) - 1)), scored[id_][1])
        if before and before not in scored:
            scored[before] = (_BEFORE + _NAME, Link(before, "the speaker was just talking about it", 1))
        if topic and topic not in scored:
            scored[topic] = (_TOPIC, Link(topic, "the article is about it", 1))
        ordered = sorted(scored.values(), key=lambda pair: -pair[0])
        return tuple(msgspec.structs.replace(link, rank=rank) for rank, (_, link) in enumerate(ordered, 1))

    def carried(self, links: Sequence[Link], said: str) -> str:
        """The framework that a statement takes over from the one before by the same speaker: where it points back, the first."""
        if not _BACK.search(said):
            return ""
        return next((link.framework for link in links if link.framework in self.by_id and self.by_id[link.framework].document), "")


class _Page:
    """An article while its mentions are looked for."""

    def __init__(self, text: str, lo: str, hi: str, sights: Sights, own: Counter[str]) -> None:
        self.text, self.lo, self.hi, self.sights, self.own = text, lo, hi, sights, own

    def weighed(self, row: Framework, start: int, end: int) -> tuple[float, str] | None:
        """What date, givers and beneficiaries add to a description, and the reason; None if they speak against it."""
        share = row.share(self.lo, self.hi)
        if share == 0 or (row.benefits and not any(code in self.sights.counts for code in row.benefits)):
            return None
        first, last = self.around(start, end)
        here = self.sights.between(first, last)
        worth, why = 0.0, []
        if row.narrow and share is None:
            worth -= 0.3
            why.append("date of the article unknown")
        elif row.narrow and share is not None:
            worth += 0.2 * share
            why.append(f"its time is {row.since} to {row.until}" + (f", {share:.0%} of the article's days" if share < 1 else ""))
        near = [code for code in row.benefits if code in here]
        if near:
            worth += 0.1
            why.append(f"for {', '.join(near)}")
        if row.by:
            giving = [code for code in row.by if code in here]
            whole = [code for code in row.by if code in self.sights.counts]
            worth += 0.1 if giving else 0.03 if whole else -0.15
            why += [f"by {', '.join(giving or whole)}"] if whole else []
        worth += min(0.1, 0.05 * max(0, self.own[row.id] - 1)) if share is None or share < 1 else 0
        return worth, ", ".join(why)

    def around(self, start: int, end: int) -> Span:
        """The sentence, roughly: up to a line break or 160 characters on either side."""
        first = max(self.text.rfind("\n", 0, start) + 1, start - 160)
        stop = self.text.find("\n", end)
        return first, min(stop if stop >= 0 else len(self.text), end + 160)


@cache
def _verbs(verbs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(verbs)})\b")


def _acts(row: Framework, page: _Page) -> Iterable[Found]:
    """Where the text tells a commitment outside agreements: its verb, its parties and its object stand in one sentence."""
    if page.lo and not row.share(page.lo, page.hi):
        return
    verbs, objects = row.acts
    for match in _verbs(verbs).finditer(page.text):
        first, last = page.around(*match.span())
        stop = page.text.find(". ", match.end(), last)
        last = stop if stop >= 0 else last
        here = page.sights.between(first, last)
        words = page.text[match.end() : last].lower()
        told = next((word for word in objects if word in words), None)
        if told and set(row.by) & here and set(row.benefits) & here:
            why = f"by {', '.join(row.by)} to {', '.join(row.benefits)}, '{told}', on record since {row.since}"
            yield Found(match.start(), match.end(), row.id, ACT, 0.8, match.group(), why)


def _any(owners: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(owners)})(?!\w)", re.IGNORECASE)
