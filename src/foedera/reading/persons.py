"""Persons of one article: every mention of a known name, and the names the table does not know, by surname."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from foedera.reading.names import Names, Person, Spoken, Term, fold, tokens, words_of

_RUN = re.compile(r"@?[A-ZÀ-ÞŁŠŽČ][\w'.-]*(?:\s(?:al-|el-|bin\s|de\s|da\s|di\s|van\s|von\s|der\s|den\s)*[A-ZÀ-ÞŁŠŽČ][\w'-]*)*")
_COMMON = words_of(
    "may price brown lee rice miller burns park moon kim bush hunt carter martin costa dan bruce hu ma wang bennett johnson "
    "marin michel gates austin cooper gabriel conte store eide rau pavel marcos lai li qin salman harper morrison"
)
"""Surnames that are words or so widespread that they need a first name or an office beside them."""
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


class Persons:
    """All mentions of persons in the text, in order.

    Args:
        text: The text with plain apostrophes.
        names: The tables.
        lo: First possible day of the article; empty if unknown.
        hi: Last possible day.
    """

    def __init__(self, text: str, names: Names, lo: str, hi: str) -> None:
        self.text, self.names, self.lo, self.hi = text, names, lo, hi
        self.local: dict[str, Person] = {}
        self.known: dict[str, str] = {}
        self.mentions: list[Named] = []
        self._judged: dict[str, bool] = {}
        self._seen: dict[str, bool] = {}
        runs = [(run.start(), tokens(run.group())) for run in _RUN.finditer(text)]
        found: list[Named] = []
        for base, words in runs:
            found += self._full(base, words)
        self.known = {fold(one.person.name).split()[-1]: one.person.id for one in found}
        taken = _taken(found, len(text))
        for base, words in runs:
            found += self._surnames(base, words, taken)
        taken = _taken(found, len(text))
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
                spoken = self.names.people.named(bare) or (self._near(bare) if size in (2, 3) else None)
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

    def _near(self, name: str) -> Spoken | None:
        """A full name in another transliteration: same surname but for its ending, first name that begins alike."""
        first, _, last = fold(name).rpartition(" ")
        if not first or len(last) < 6:
            return None
        for person in self.names.people.surnamed(last):
            own = fold(person.name)
            if own[:2] == first[:2] or own[:1] + own[1:3].replace("y", "i") == first[:1] + first[1:3].replace("y", "i"):
                return Spoken(person, alias=True)
        return None

    def _surnames(self, base: int, words: Sequence[tuple[int, int, str]], taken: bytearray) -> list[Named]:
        out = []
        for lo, _, word in words:
            start, bare = base + lo, word.removesuffix("'s").removesuffix("'")
            if len(bare) < 2 or taken[start]:
                continue
            person = self.surname(bare, start)
            if person is not None:
                out.append(Named(start, start + len(bare), person, "name", possessive=bare != word, title=self._title(start)))
        return out

    def _unknown(self, base: int, words: Sequence[tuple[int, int, str]], taken: bytearray) -> list[Named]:
        """Names of two to four words that no table knows, and later their surnames alone."""
        out: list[Named] = []
        run: list[tuple[int, int, str]] = []
        covered = self.actors_in(" ".join(word for _, _, word in words))
        at = 0
        for index, (lo, hi, word) in enumerate([*words, (0, 0, "")]):
            bare = word.removesuffix("'s").removesuffix("'")
            fits = bool(bare) and index not in covered and not self.no_name(bare) and not taken[base + lo]
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
        if len(run) == 1 and key not in self.local:
            return []
        if len(run) > 4 or (len(run) > 1 and self.names.is_a("body", self.text[start:end])):
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

    def actors_in(self, text: str) -> set[int]:
        """Indexes of the words that belong to the name of an actor."""
        words = tokens(text)
        covered: set[int] = set()
        for at in range(len(words)):
            for size in (4, 3, 2, 1):
                if at + size <= len(words) and self.names.actor(text[words[at][0] : words[at + size - 1][1]]) is not None:
                    covered.update(range(at, at + size))
                    break
        return covered

    def no_name(self, word: str) -> bool:
        """Whether the word is an office, a body, an actor or an ordinary word, and so no part of a person's name."""
        plain = fold(word)
        if plain in self._judged:
            return self._judged[plain]
        judged = (
            plain in _NO_NAMES
            or any(self.names.is_a(kind, plain) for kind in ("document", "members", "official"))
            or plain in self.names.role_words
            or self.names.actor(word) is not None
        )
        self._judged[plain] = judged
        return judged

    def surname(self, word: str, start: int) -> Person | None:
        """Whom a bare surname means: one named in full in this article, or a person of the table who was in office."""
        plain = fold(word)
        persons = self.names.people.surnamed(word)
        if plain in self.known:
            return next((one for one in persons if one.id == self.known[plain]), self.names.people.by_id.get(self.known[plain]))
        if not persons or (plain in _COMMON and not _TITLES.search(self.text, max(0, start - 20), start)):
            return None
        current = [one for one in persons if one.at(self.lo, self.hi)]
        return current[0] if len(current) == 1 else persons[0] if len(persons) == 1 else None

    def _title(self, start: int) -> str:
        before = self.text[max(0, start - 60) : start]
        for mark in (". ", ", ", "\n", '"', "“", "; "):
            before = before.rpartition(mark)[2]
        return before.strip()

    def _brussels(self) -> tuple[str, str]:
        """Brussels is the seat of two organisations: the one that the article names more often."""
        return (
            ("NATO", "metonym") if self.text.count("NATO") > len(re.findall(r"\bEU\b|European", self.text)) else ("EU", "metonym")
        )

    def stranger(self, name: str, title: str) -> Person:
        """A person that only this article knows; the surname is the identifier."""
        plain = name.removesuffix("'s").strip()
        key = "".join(fold(part).strip(".'") for part in _surname_of(plain.split()))
        person = self.local.get(key)
        if person is None:
            person = self.local[key] = Person(key, self._first(plain), [])
        if title and not person.terms:
            code = self.code_in(title)
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

    def code_in(self, text: str) -> tuple[str, str, int] | None:
        """The first actor that the words name: code, how, and where in the words."""
        words = tokens(text)
        for at in range(len(words)):
            for size in (4, 3, 2, 1):
                if at + size > len(words):
                    continue
                phrase = text[words[at][0] : words[at + size - 1][1]]
                if not (phrase[0].isupper() or (len(phrase) > 3 and phrase.startswith("the ")) or phrase in {"kyiv", "kiev"}):
                    continue
                found = self.names.actor(phrase) or (self._brussels() if phrase == "Brussels" else None)
                if found is not None:
                    return found[0], found[1], words[at][0]
        return None


def _taken(found: Sequence[Named], length: int) -> bytearray:
    """For each place of the text whether a mention stands there: looked up at once, however many there are."""
    places = bytearray(length)
    for one in found:
        places[one.start : one.end] = b"\x01" * (one.end - one.start)
    return places


def _surname_of(words: Sequence[str]) -> Sequence[str]:
    """The last word of a name with the particles before it: `van Dalen`."""
    at = len(words) - 1
    if at and re.fullmatch(r"[A-Z][a-z]+-[a-z]+", words[at]):
        return words[:1]  # "Han Do-yun": the family name comes first
    while at > 1 and words[at - 1].islower():
        at -= 1
    return words[at:]


_NO_NAMES = words_of(
    "the a an former deputy first vice senior top acting new state federal national international mr mrs ms dr gen general "
    "security council monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december but and in on at after before when while if i we he she they it western "
    "world war prime eastern european also however minister secretary chairman west east north south europe brussels"
)
