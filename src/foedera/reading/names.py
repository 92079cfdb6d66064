"""Names of persons and of who they speak for: tables of office-holders, roles and metonyms, looked up without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

import msgspec

from foedera.model.actors import Actors
from foedera.model.naming import plain as plain_name
from foedera.model.time import Period, parse_period
from foedera.model.truth import NO

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "ß": "ss", "ı": "i", "đ": "d", "’": "'", "‘": "'", "\u00a0": " "})
_WORD = re.compile(r"@?\w+(?:[-.'&]\w+)*(?:\.\w+)*")
_UNTIL = re.compile(r"\s*\(to (\d{4}-\d{2}-\d{2})\)$")
_NOBODY = "-"
_OPEN = parse_period("9999")
"""The day that is meant where none is known: what has ended is not there any more."""
_LONG = 9
"""A name of so many letters is known again with one letter wrong."""
_KEPT = 50_000
"""So many phrases are remembered; then all are forgotten, so that memory stays flat over any number of articles."""


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
        self._names: dict[str, list[Spoken]] = {}
        self._surnames: dict[str, list[Person]] = {}
        self._roles: dict[tuple[str, str], list[tuple[Person, Term]]] = {}
        self._alike: dict[tuple[int, str, str], set[str]] = {}
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
        plain = _spelt(name)
        spoken = self._names.setdefault(plain, [])
        if all(one.person is not person for one in spoken):
            spoken.append(Spoken(person, alias))
        # the id says which word is the surname, wherever a language puts it; else the last
        surname = person.id.split("-")[0]
        known = self._surnames.setdefault(surname if surname in plain.split() else plain.split()[-1], [])
        if person not in known:
            known.append(person)
        for word in (plain, surname if surname in plain.split() else plain.split()[-1]):
            # one slip leaves either the beginning or the end as it was
            for length in (len(word) - 1, len(word), len(word) + 1):
                for ends in ((word[:3], ""), ("", word[-3:])):
                    self._alike.setdefault((length, *ends), set()).add(word)

    def named(self, name: str, lo: str = "", hi: str = "") -> Spoken | None:
        """The person of this full name or spelling; of several the one in office at some day of the interval, else the first."""
        spoken = self._names.get(_spelt(name), ())
        return next((one for one in spoken if one.person.at(lo, hi)), None) or (spoken[0] if spoken else None)

    def near(self, name: str) -> Spoken | None:
        """The only person whose full name differs in one letter, not the first, from this one of at least nine letters."""
        plain = _spelt(name)
        if len(plain) < _LONG or " " not in plain or plain in self._names:
            return None
        close = (known for known in self._close(plain) if " " in known and misspelt(plain, known))
        found = {spoken.person.id: spoken.person for known in close for spoken in self._names[known]}
        return Spoken(next(iter(found.values())), alias=True) if len(found) == 1 else None

    def near_surname(self, surname: str) -> list[Person]:
        """Persons whose surname this is but for one letter in nine or more, or for letters that two scripts confuse.

        A surname made of a first name (`Andersson`) is borne by too many for that.
        """
        plain = fold(surname)
        if len(plain) < 6 or plain in self._surnames:
            return []
        close = (known for known in self._close(plain) if known in self._surnames)
        found = {
            known
            for known in close
            if not known.endswith(("son", "sen"))
            and misspelt(plain, known)
            and (len(known) >= _LONG or sounds_alike(plain, known))
        }
        persons = {person.id: person for known in found for person in self._surnames[known]}
        return list(persons.values()) if len(persons) == 1 else []

    def _close(self, word: str) -> Iterator[str]:
        yield from self._alike.get((len(word), word[:3], ""), ())
        yield from self._alike.get((len(word), "", word[-3:]), ())

    def surnamed(self, surname: str) -> list[Person]:
        """All persons of this surname."""
        return self._surnames.get(fold(surname), [])

    def holder(self, code: str, role: str, lo: str, hi: str) -> list[Person]:
        """Who held the office at some day of the interval, each once."""
        found = [person for person, term in self._roles.get((code, role), ()) if term.holds(lo, hi)]
        return list({person.id: person for person in found}.values())


class Sense(msgspec.Struct, frozen=True):
    """One actor that a phrase may name.

    Attributes:
        code: The actor.
        how: `name` or `metonym`.
        until: Last day on which it was said so; empty: still.
        name: The phrase as the registry of actors is asked for it; empty if the table of metonyms has it.
    """

    code: str
    how: str
    until: str = ""
    name: str = ""


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
        self._phrases: dict[str, list[Sense]] = {}
        self.reach: dict[str, int] = {}
        for code, adjectives, seats in rows(metonyms, 3):
            for how, field in (("name", adjectives), ("metonym", seats)):
                for word in parts(field):
                    self._enter(code, how, word)
        for name in actors.names():
            self._reaches(name)
        self._periods: dict[tuple[str, str], Period] = {}
        self._known: dict[str, tuple[Sense, ...]] = {}
        self._longest: dict[str, int] = {}
        self.roles: list[tuple[str, str]] = []
        self.kinds: dict[str, frozenset[str]] = {}
        for role, words in rows(roles, 2):
            if role in {"document", "members", "body", "official", "private", "state-words"}:
                self.kinds[role] = frozenset(parts(words))
            else:
                self.roles += [(word, role) for word in parts(words)]
        self.role_words = frozenset(word for phrase, _ in self.roles for word in phrase.split())
        self.roles.sort(key=lambda pair: -len(pair[0]))
        self._padded = [(f" {word} ", role) for word, role in self.roles]

    def _enter(self, code: str, how: str, word: str) -> None:
        until = _UNTIL.search(word)
        name = word[: until.start()] if until else word
        senses, sense = self._phrases.setdefault(_bare(name), []), Sense(code, how, until[1] if until else "")
        if sense not in senses:
            senses.append(sense)
        self._reaches(name)

    def _reaches(self, name: str) -> None:
        words = plain_name(name).split()
        if words:
            self.reach[words[0]] = max(self.reach.get(words[0], 0), len(words))

    def longest(self, word: str) -> int:
        """Of how many words the longest name is that begins with this one; 0 if none does."""
        if word not in self._longest:
            if len(self._longest) > _KEPT:
                self._longest.clear()
            firsts = (plain_name(form).partition(" ")[0] for form in (word, word.removesuffix("'s").removesuffix("'")))
            self._longest[word] = max(self.reach.get(first, 0) for first in firsts)
        return self._longest[word]

    def senses(self, phrase: str, lo: str = "", hi: str = "") -> tuple[Sense, ...]:
        """All actors that the phrase may name at some day of the interval; without one, those that have not ended.

        Several: the phrase is ambiguous. None: it names nobody, or nobody that was there.
        """
        plain = _bare(phrase)
        if plain not in self._known:
            if len(self._known) > _KEPT:
                self._known.clear()
            self._known[plain] = self._all(plain, phrase)
        known = self._known[plain]
        if not known:
            return ()
        there = tuple(one for one in known if one.code != _NOBODY and self._there(one, lo, hi))
        return there if there or lo or hi else tuple(one for one in known if one.code != _NOBODY)

    def _all(self, plain: str, phrase: str) -> tuple[Sense, ...]:
        senses = self._phrases.get(plain) or self._phrases.get(plain.removeprefix("the ")) or []
        if any(one.code == _NOBODY for one in senses):
            return tuple(senses)
        bare = phrase.removeprefix("the ").removeprefix("The ").removesuffix("'s").removesuffix("'")
        found = self.actors.resolve(bare) or self.actors.resolve(bare.replace(".", ""))
        known = {one.code for one in senses}
        return (
            *senses,
            *(Sense(code, "name", "", bare) for code in found if code not in known and self._told(code) not in known),
        )

    def _told(self, code: str) -> str:
        """What this room calls an actor whose code is no word for it: the seven are `G7`."""
        own = self._phrases.get(fold(self.actors.name(code)), ())
        return own[0].code if len(own) == 1 else code

    def _there(self, one: Sense, lo: str, hi: str) -> bool:
        if one.until and (lo or hi or "9999") > one.until:
            return False
        at = self._period(lo, hi)
        if one.name and one.code not in self.actors.resolve(one.name, at):
            return False
        return self.actors.exists(one.code, at) is not NO

    def _period(self, lo: str, hi: str) -> Period:
        if not (lo or hi):
            return _OPEN
        key = (lo, hi)
        if key not in self._periods:
            if len(self._periods) > _KEPT:
                self._periods.clear()
            first, last = parse_period(lo or hi), parse_period(hi or lo)
            self._periods[key] = Period(min(first.lo, last.lo), max(first.hi, last.hi))
        return self._periods[key]

    def actor(self, phrase: str, lo: str = "", hi: str = "") -> tuple[str, str] | None:
        """Code of the actor that the phrase names, and how: `name` or `metonym`; None if it names none for sure."""
        found = self.senses(phrase, lo, hi)
        return (found[0].code, found[0].how) if len(found) == 1 else None

    def own_words(self, code: str) -> tuple[str, ...]:
        """Names of the actor that are names of nobody else, in small letters without accents."""
        own = (word for word, senses in self._phrases.items() if {one.code for one in senses} == {code})
        return (*own, fold(self.actors.name(code)), fold(code))

    def named_ever(self, phrase: str) -> bool:
        """Whether the phrase is the name of some actor, now or once, or is known to be that of none."""
        return bool(self.senses(phrase)) or bool(self._known.get(_bare(phrase)))

    def role(self, text: str) -> str:
        """The role that the words name, the longest first; empty if none."""
        bare = fold(text).replace("'s", "")
        plain = f" {bare} "
        return next((role for word, role in self._padded if word in plain), "")

    def is_a(self, kind: str, text: str) -> bool:
        """Whether one of the words belongs to a kind of noun: `document`, `members`, `body`."""
        return any(word in self.kinds[kind] for word in fold(text).split())


def _spelt(name: str) -> str:
    return fold(name).replace(".", "")


def _bare(phrase: str) -> str:
    return fold(phrase).removesuffix("'s").removesuffix("'").rstrip(".")


def misspelt(word: str, known: str) -> bool:
    """Whether the words differ by one letter, or by two that changed places; never in the first, and not by a feminine ending."""
    if word[:1] != known[:1] or abs(len(word) - len(known)) > 1 or word == known:
        return False
    at = next((index for index, (a, b) in enumerate(zip(word, known, strict=False)) if a != b), min(len(word), len(known)))
    if word.endswith("a") and at >= len(word) - 1:
        return False
    if len(word) == len(known):
        swapped = word[at + 1 : at + 2] + word[at : at + 1] == known[at : at + 2] and word[at + 2 :] == known[at + 2 :]
        return word[at + 1 :] == known[at + 1 :] or swapped
    return word[at:] == known[at + 1 :] or word[at + 1 :] == known[at:]


def sounds_alike(word: str, known: str) -> bool:
    """Whether two spellings differ only in letters that transliteration confuses, or in one written twice."""
    return _sound(word) == _sound(known)


def like(first: str, name: str) -> bool:
    """Whether a first name begins as that of the full name does, as far as transliterations agree: `Dmitri` and `Dmitry Doe`."""
    return _sound(first)[:3] == _sound(name.split(" ", maxsplit=1)[0])[:3]


def _sound(word: str) -> str:
    return re.sub(r"(.)\1", r"\1", word.replace("w", "v").replace("y", "i").replace("j", "i").replace("ks", "x"))


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


def tokens(text: str) -> tuple[tuple[int, int, str], ...]:
    """Words of a phrase with their places."""
    return _tokens(text) if len(text) < _PHRASE else _split(text)


_PHRASE = 80
"""Characters up to which the words of a phrase are kept: a mention is asked about many times over."""


def _split(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple((match.start(), match.end(), match.group()) for match in _WORD.finditer(text))


_tokens = lru_cache(maxsize=4096)(_split)


def words_of(line: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(line.split())
