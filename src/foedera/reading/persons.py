"""Persons of one article: every mention of a known name, and the names the table does not know, by surname."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from foedera.reading.names import Names, Person, Spoken, Term, fold, like, tokens, words_of
from foedera.reading.standing import NO_FIRST, NO_NAMES, Standing

_RUN = re.compile(
    r"@?[A-ZÀ-ÞŁŠŽČ][\w'.-]*(?:\s(?:al-|el-|bin\s|de\s|da\s|di\s|van\s|von\s|der\s|den\s)*[A-ZÀ-ÞŁŠŽČ](?:\.(?=\s[A-Z])|[\w'-]*))*"
)
_TITLED = re.compile(
    r"[A-ZÀ-Þ][\w'.-]{0,40}(?: (?:[A-ZÀ-Þ][\w'.-]{0,40}|of(?: the)?|and|for|in)){0,12} (?:of(?: the)?|and|for|in) [A-ZÀ-Þ][\w'-]*"
)
_COMMON = words_of(
    "may price brown lee rice miller burns park moon kim bush hunt carter martin costa dan bruce hu ma wang bennett johnson "
    "marin michel gates austin cooper gabriel conte store eide rau pavel marcos lai li qin salman harper morrison "
    "ford baker christopher powell major schmidt klaus sharon mao jiang kennedy robertson castro chamberlain brandt blair ii xvi xiv"
)
"""Surnames that are words or so widespread that they need a first name or an office beside them."""
_CENTURY = "2000"
"""An article without a date is taken for one of this century: a surname alone means nobody who left office before."""
_TITLES = re.compile(
    r"(?:\b(?:president|minister|secretary|secretary-general|chancellor|premier|spokes\w+|mr\.?|mrs\.?|ms\.?|chairman|ambassador|adviser|"
    r"advisor|gen\.?|general|sen\.?|leader|chief|head))\s*$",
    re.IGNORECASE,
)


class Named(NamedTuple):
    """A mention of a person.

    Attributes:
        start, end: Where it stands, a possessive ending left out.
        person: Row of the table, or a person known from this article only.
        how: `name`, or `alias` for another spelling.
        possessive: Whether 's follows.
        title: Words before the name that belong to it.
    """

    start: int
    end: int
    person: Person
    how: str
    possessive: bool
    title: str


class Persons(Standing):
    """All mentions of persons in the text, in order.

    Args:
        text: The text with plain apostrophes.
        names: The tables.
        lo: First possible day of the article; empty if unknown.
        hi: Last possible day.
    """

    def __init__(self, text: str, names: Names, lo: str, hi: str) -> None:
        super().__init__(text, names, lo, hi)
        self.local: dict[str, Person] = {}
        self.known: dict[str, str] = {}
        self.mentions: list[Named] = []
        self._judged: dict[str, bool] = {}
        self._seen: dict[str, bool] = {}
        runs = [(run.start(), tokens(run.group())) for run in _RUN.finditer(text)]
        found: list[Named] = []
        for base, words in runs:
            found += self._full(base, words)
        often = Counter(one.person.id for one in found)
        self.known = {
            fold(one.person.name).split()[-1]: one.person.id
            for one in sorted(
                found, key=lambda one: (often[one.person.id], max((term.since for term in one.person.terms), default=""))
            )
        }
        titled = self._titled()
        taken = _taken([*((one.start, one.end) for one in found), *titled], len(text))
        for base, words in runs:
            found += self._surnames(base, words, taken)
        taken = _taken([*((one.start, one.end) for one in found), *titled], len(text))
        for base, words in runs:
            found += self._unknown(base, words, taken)
        self.mentions = sorted(found, key=lambda one: one.start)
        self.starts = [one.start for one in self.mentions]

    def _full(self, base: int, words: Sequence[tuple[int, int, str]]) -> list[Named]:
        out, at = [], 0
        while at < len(words):
            for size in (4, 3, 2, 1):
                piece = words[at : at + size]
                if len(piece) < size or (size == 1 and not piece[0][2].startswith("@")):
                    continue
                name = " ".join(word for _, _, word in piece)
                bare = name.removesuffix("'s").removesuffix("'").removeprefix("@")
                spoken = self.names.people.named(bare, self.lo, self.hi) or (self._near(bare) if size in (2, 3) else None)
                if spoken is not None:
                    start, end = base + piece[0][0], base + piece[-1][1]
                    end -= len(name.removeprefix("@")) - len(bare) if bare != name.removeprefix("@") else 0
                    how = "alias" if spoken.alias else "name"
                    out.append(
                        Named(start, end, spoken.person, how, possessive=bare != name.removeprefix("@"), title=self._title(start))
                    )
                    at += size
                    break
            else:
                at += 1
        return out

    def _titled(self) -> list[tuple[int, int]]:
        """Where names of actors stand that have small words in them, so that no person is looked for there."""
        out = []
        for run in _TITLED.finditer(self.text):
            words, at = tokens(run.group()), 0
            while at < len(words):
                size, _ = self.senses_at(run.group(), words, at)
                if size > 2:
                    out.append((run.start() + words[at][0], run.start() + words[at + size - 1][1]))
                at += max(size, 1)
        return out

    def _near(self, name: str) -> Spoken | None:
        """A full name in another transliteration: same surname but for its ending, first name that begins alike."""
        first, _, last = fold(name).rpartition(" ")
        for person in self.names.people.surnamed(last) if first and len(last) > 5 else ():
            if like(first, fold(person.name)):
                return Spoken(person, alias=True)
        return self.names.people.near(name)

    def _surnames(self, base: int, words: Sequence[tuple[int, int, str]], taken: bytearray) -> list[Named]:
        out = []
        for index, (lo, _, word) in enumerate(words):
            start, bare = base + lo, word.removesuffix("'s").removesuffix("'")
            if len(bare) < 2 or taken[start]:
                continue
            person = self.surname(bare, start)
            if person is not None and not (index and self._first_name(base, words, index - 1)):
                how = "name" if fold(bare) in fold(person.name).split() else "alias"
                out.append(Named(start, start + len(bare), person, how, possessive=bare != word, title=self._title(start)))
        return out

    def _first_name(self, base: int, words: Sequence[tuple[int, int, str]], index: int) -> bool:
        """Whether the word before a known surname is a first name, so that somebody else of that surname is meant."""
        _, hi, word = words[index]
        plain = fold(word)
        if self.text[base + hi : base + words[index + 1][0]] != " " or not word[0].isupper() or word.endswith(("'s", "'")):
            return False
        if word.isupper() or plain.endswith("ly") or plain in NO_FIRST or self.no_name(word) or self.of_office(word):
            return False
        names = [other for _, _, other in words if not self.no_name(other)]
        return len(names) <= 3 and not re.search(rf"\b{re.escape(plain)}\b", self.text)

    def _unknown(self, base: int, words: Sequence[tuple[int, int, str]], taken: bytearray) -> list[Named]:
        """Names of two to four words that no table knows, and later their surnames alone."""
        out: list[Named] = []
        run: list[tuple[int, int, str]] = []
        covered = self.actors_in(" ".join(word for _, _, word in words))
        at = 0
        for index, (lo, hi, word) in enumerate([*words, (0, 0, "")]):
            bare = word.removesuffix("'s").removesuffix("'")
            fits = bool(bare) and index not in covered and not self.no_name(bare, actors=False) and not taken[base + lo]
            if fits:
                run.append((lo, hi - len(word) + len(bare), word))
            if run and (not fits or bare != word or index == len(words)):
                out += self._run(base, run)
                run = []
            at += len(word) + 1
        return out

    def _run(self, base: int, run: Sequence[tuple[int, int, str]]) -> list[Named]:
        start, end = base + run[0][0], base + run[-1][1]
        key = fold(self.text[base + run[-1][0] : end])
        if len(run) == 1 and (key not in self.local or self.names.named_ever(run[0][2])):
            return []
        if len(run) > 4 or (
            len(run) > 1 and any(self.names.is_a(kind, self.text[start:end]) for kind in ("body", "private", "document"))
        ):
            return []
        title = self._title(start)
        person = self.stranger(self.text[start:end], title)
        return [Named(start, end, person, "name", possessive=run[-1][2].endswith("'s"), title=title)]

    def seen(self, word: str) -> bool:
        """Whether the word is written like a name where no sentence begins, or is the surname of somebody named in full."""
        if fold(word).strip("@") in self.local or word.startswith("@"):
            return True
        if word not in self._seen:
            self._seen[word] = re.search(rf"(?:[a-z,]|\b[A-Z][a-z]+)\s{re.escape(word)}\b", self.text) is not None
        return self._seen[word]

    def no_name(self, word: str, *, actors: bool = True) -> bool:
        """Whether the word is an office, a body, an actor or an ordinary word, and so no part of a person's name.

        Without `actors`, a name of an actor may be part of it (`Paris Doe`).
        """
        plain = fold(word)
        if not actors and self.names.named_ever(word):
            return False
        if plain in self._judged:
            return self._judged[plain]
        judged = (
            plain in NO_NAMES
            or any(self.names.is_a(kind, plain) for kind in ("document", "members", "official"))
            or plain in self.names.role_words
            or self.names.named_ever(word)
        )
        self._judged[plain] = judged
        return judged

    def surname(self, word: str, start: int) -> Person | None:
        """Whom a bare surname means: one named in full in this article, or a person of the table who was in office."""
        plain = fold(word)
        persons = self.names.people.surnamed(word) or self.names.people.near_surname(word)
        if plain in self.known:
            return next((one for one in persons if one.id == self.known[plain]), self.names.people.by_id.get(self.known[plain]))
        if not persons or (plain in _COMMON and not _TITLES.search(self.text, max(0, start - 20), start)):
            return None
        if not (self.lo or self.hi):
            last = [(one, [term.until for term in one.terms]) for one in persons]
            persons = [one for one, ends in last if "" in ends] or [one for one, ends in last if max(ends, default="") > _CENTURY]
        current = [one for one in persons if one.at(self.lo, self.hi)]
        return current[0] if len(current) == 1 else persons[0] if len(persons) == 1 else None

    def _title(self, start: int) -> str:
        before = self.text[max(0, start - 60) : start]
        for mark in (". ", ", ", "\n", '"', "“", "; "):
            before = before.rpartition(mark)[2]
        return before.strip()

    def stranger(self, name: str, title: str) -> Person:
        """A person that only this article knows; the surname is the identifier."""
        plain = name.removesuffix("'s").strip()
        spoken = self.names.people.named(plain, self.lo, self.hi)
        if spoken is not None:
            return spoken.person
        key = "".join(fold(part).strip(".'") for part in _surname_of(plain.split()))
        if key in self.names.people.by_id and " " in plain:
            key = f"{key}-{fold(plain.split()[0]).strip('.')}"  # another of that surname than the one whom the table knows
        person = self.local.get(key)
        if person is None:
            person = self.local[key] = Person(key, self._first(plain), [])
        if title and not person.terms:
            code = self.code_in(title, phrase=True)
            role = self.names.role(title)
            if role or code:
                person.terms.append(Term(role, title.strip(" ,"), code[0] if code else "", "", ""))
        return person

    def _first(self, name: str) -> str:
        """The name in full, if the article gives it anywhere."""
        if " " in name:
            return name
        match = re.search(rf"(?:[A-ZÀ-Þ][\w'-]+\s)+{re.escape(name)}\b", self.text)
        return match.group().removeprefix("The ") if match else name


def _taken(spans: Sequence[tuple[int, int]], length: int) -> bytearray:
    """For each place of the text whether one of the spans holds it: looked up at once, however many there are."""
    places = bytearray(length)
    for start, end in spans:
        places[start:end] = b"\x01" * (end - start)
    return places


def _surname_of(words: Sequence[str]) -> Sequence[str]:
    """The last word of a name with the particles before it: `van Dalen`."""
    at = len(words) - 1
    if at and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[at]):
        return words[:1]  # "Han Do-yun": the family name comes first
    while at > 1 and words[at - 1].islower():
        at -= 1
    return words[at:]
