"""Names of persons and of who they speak for: tables of office-holders, roles and metonyms, looked up without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from foedera.model.actors import Actors

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "ı": "i", "đ": "d", "’": "'", "‘": "'", "\u00a0": " "})
_WORD = re.compile(r"@?\w+(?:[-.'&]\w+)*(?:\.\w+)*")


@lru_cache(maxsize=65_536)
def fold(text: str) -> str:
    """The text in small letters without accents, so that `Zelenskyy` and `ZELENSKYY`, `Orbán` and `Orban` are one."""
    plain = text.casefold().translate(_LETTERS)
    if plain.isascii():
        return plain
    return "".join(sign for sign in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(sign))


class Term(msgspec.Struct, frozen=True):
    """An office held from a day to a day (ISO; empty: open)."""

    role: str
    office: str
    code: str
    since: str
    until: str

    def holds(self, lo: str, hi: str) -> bool:
        """Whether it was held at some day of the interval; an interval that is not known excludes nothing."""
        return (not hi or self.since[:10] <= hi) and (not lo or not self.until or self.until >= lo[: len(self.until)])


class Person(msgspec.Struct):
    """A public person: identifier, name, and the offices held."""

    id: str
    name: str
    terms: list[Term]

    def at(self, lo: str, hi: str) -> Term | None:
        """The office held then, the latest if several; None if none is known."""
        return next((term for term in reversed(self.terms) if term.holds(lo, hi)), None)


class Spoken(msgspec.Struct, frozen=True):
    """A person found by a name: which spelling it was."""

    person: Person
    alias: bool


class People:
    """The table of office-holders.

    Raises:
        ValueError: A row does not have eight fields; the message quotes it.
    """

    def __init__(self, table: str) -> None:
        self.by_id: dict[str, Person] = {}
        self._names: dict[str, Spoken] = {}
        self._surnames: dict[str, list[Person]] = {}
        self._roles: dict[tuple[str, str], list[tuple[Person, Term]]] = {}
        for fields in rows(table, 8):
            id_, name, spellings, role, office, code, since, until = fields
            person = self.by_id.setdefault(id_, Person(id_, name, []))
            term = Term(role, office, code, since, until)
            person.terms.append(term)
            self._roles.setdefault((code, role), []).append((person, term))
            self._enter(person, name, alias=False)
            for spelling in filter(None, (part.strip() for part in spellings.split(","))):
                self._enter(person, spelling, alias=True)

    def _enter(self, person: Person, name: str, *, alias: bool) -> None:
        plain = fold(name)
        self._names.setdefault(plain, Spoken(person, alias))
        # the id says which word is the surname, wherever a language puts it; else the last
        surname = person.id.split("-")[0]
        known = self._surnames.setdefault(surname if surname in plain.split() else plain.split()[-1], [])
        if person not in known:
            known.append(person)

    def named(self, name: str) -> Spoken | None:
        """The person of this full name or spelling."""
        return self._names.get(fold(name))

    def surnamed(self, surname: str) -> list[Person]:
        """All persons of this surname."""
        return self._surnames.get(fold(surname), [])

    def holder(self, code: str, role: str, lo: str, hi: str) -> list[Person]:
        """Who held the office at some day of the interval, each once."""
        found = [person for person, term in self._roles.get((code, role), ()) if term.holds(lo, hi)]
        return list({person.id: person for person in found}.values())


_REMEMBERED = 20_000
"""Phrases that `Names.actor` remembers at most, so that a long reading needs no more memory than a short one."""


class Names:
    """Everything by which an article can mean a speaker.

    Args:
        office_holders: Text of the table of office-holders.
        metonyms: Text of the table of adjectives, capitals and seats.
        roles: Text of the table of roles.
        actors: The registry of actors; names and aliases are looked up in it.
    """

    def __init__(self, office_holders: str, metonyms: str, roles: str, actors: Actors) -> None:
        self.people = People(office_holders)
        self.actors = actors
        self._phrases: dict[str, tuple[str, str]] = {}
        for code, adjectives, seats in rows(metonyms, 3):
            for word in parts(adjectives):
                self._phrases[fold(word)] = (code, "name")
            for word in parts(seats):
                self._phrases[fold(word)] = (code, "metonym")
        self._named: dict[str, tuple[str, str] | None] = {}
        self.roles: list[tuple[str, str]] = []
        self.kinds: dict[str, frozenset[str]] = {}
        for role, words in rows(roles, 2):
            if role in {"document", "members", "body", "official"}:
                self.kinds[role] = frozenset(parts(words))
            else:
                self.roles += [(word, role) for word in parts(words)]
        self.role_words = frozenset(word for phrase, _ in self.roles for word in phrase.split())
        self.roles.sort(key=lambda pair: -len(pair[0]))

    def actor(self, phrase: str) -> tuple[str, str] | None:
        """Code of the actor that the phrase names, and how: `name` or `metonym`; None if it names none for sure."""
        if phrase not in self._named:
            if len(self._named) >= _REMEMBERED:
                self._named.clear()
            self._named[phrase] = self._actor(phrase)
        return self._named[phrase]

    def _actor(self, phrase: str) -> tuple[str, str] | None:
        folded = fold(phrase)
        plain = folded.removeprefix("the ").removesuffix("'s").removesuffix("'")
        known = self._phrases.get(plain) or self._phrases.get(folded.removesuffix("'s"))
        if known:
            return known
        found = self.actors.resolve(phrase.removeprefix("the ").removeprefix("The ").removesuffix("'s").removesuffix("'"))
        return (found[0], "name") if len(found) == 1 else None

    def role(self, text: str) -> str:
        """The role that the words name, the longest first; empty if none."""
        bare = fold(text).replace("'s", "")
        plain = f" {bare} "
        return next((role for word, role in self.roles if f" {word} " in plain), "")

    def is_a(self, kind: str, text: str) -> bool:
        """Whether one of the words belongs to a kind of noun: `document`, `members`, `body`."""
        return any(word in self.kinds[kind] for word in fold(text).split())


def rows(table: str, fields: int) -> Iterator[list[str]]:
    """The rows of a table with fields between bars. Raises ValueError for a row with another number of fields."""
    for line in table.splitlines():
        if line.strip() and not line.startswith("#"):
            found = [field.strip() for field in line.split("|")]
            if len(found) != fields:
                raise ValueError(f"'{line}' has {len(found)} fields; {fields} are needed.")
            yield found


def parts(field: str) -> Iterable[str]:
    """The members of a field between commas."""
    return [part.strip() for part in field.split(",") if part.strip()]


def tokens(text: str) -> list[tuple[int, int, str]]:
    """Words of a phrase with their places."""
    return [(match.start(), match.end(), match.group()) for match in _WORD.finditer(text)]


def words_of(line: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(line.split())
