"""What happens: the tree of classes of occurrence, from `fight` up to `assist`.

An alias of a class is a second spelling of the same class wherever one word is meant: if `consult` has the alias
"consultation", a pattern may say either, and each matches the other.
"""

from __future__ import annotations

from collections.abc import Iterable

from foedera.model.blocks import OccurrenceClass
from foedera.model.naming import closest, facts, plain

_DEFAULT_KIND = "act"
LEADS_TO, ANSWERED_BY, CONTRARY_TO = "leads to", "answered by", "contrary to"
"""How classes are tied: the same actor's next act; the act of the one it is done to; what undoes it."""


class Classes:
    """Registry of `class` blocks.

    Ids and their spellings are accepted everywhere. `below` of two unknown ids is true only if they are equal.
    """

    def __init__(self, blocks: Iterable[OccurrenceClass]) -> None:
        self._names: dict[str, str] = {}
        self._parents: dict[str, tuple[str, ...]] = {}
        self._kinds: dict[str, str] = {}
        self._both_ways: set[str] = set()
        self._ties: dict[str, dict[str, tuple[str, ...]]] = {name: {} for name in (LEADS_TO, ANSWERED_BY, CONTRARY_TO)}
        spellings: dict[str, set[str]] = {}
        for block in blocks:
            identifier = block.id
            self._names.setdefault(identifier, block.name or identifier.replace("_", " "))
            self._parents.setdefault(identifier, ())
            spellings.setdefault(_spelling(block.name), set()).add(identifier)
            for keyword, words in facts(block):
                if keyword == "below":
                    self._parents[identifier] += tuple(" ".join(words).replace(",", " ").split())
                elif keyword == "kind":
                    self._kinds[identifier] = words[0]
                elif keyword in ("both ways", "both"):
                    self._both_ways.add(identifier)
                elif keyword in self._ties:
                    known = self._ties[keyword].get(identifier, ())
                    self._ties[keyword][identifier] = (*known, *words)
                elif keyword == "alias":
                    for word in words:
                        spellings.setdefault(_spelling(word), set()).add(identifier)
        self._spellings = {word: tuple(sorted(found)) for word, found in spellings.items() if word and word not in self._names}
        self._written: dict[str, set[str]] = {identifier: {identifier} for identifier in self._names}
        for word, found in self._spellings.items():
            if len(found) == 1:
                self._written[found[0]].add(word)
        self._up = {identifier: self._walk(identifier, self._parents) for identifier in self._names}
        down: dict[str, set[str]] = {identifier: set() for identifier in self._names}
        for identifier, above in self._up.items():
            for general in above:
                down.setdefault(general, set()).add(identifier)
        self._ancestors: dict[str, tuple[str, ...]] = {}
        self._down = {identifier: frozenset(found) for identifier, found in down.items()}

    @staticmethod
    def _walk(start: str, parents: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
        """The class and all above it, nearest first; a circle in the data does no harm."""
        seen: dict[str, None] = {start: None}
        todo = [start]
        while todo:
            for parent in parents.get(todo.pop(0), ()):
                if parent not in seen:
                    seen[parent] = None
                    todo.append(parent)
        return tuple(seen)

    def ids(self) -> tuple[str, ...]:
        """All classes, sorted, without their other spellings."""
        return tuple(sorted(self._names))

    def known(self, word: str) -> bool:
        """Whether the word is the id of a class, or an unambiguous spelling of one."""
        return self.canonical(word) in self._names

    def canonical(self, word: str) -> str:
        """The class's id for any of its spellings; the word itself if it is none."""
        if word in self._names:
            return word
        found = self._spellings.get(word, ())
        return found[0] if len(found) == 1 else word

    def name(self, word: str) -> str:
        """The class in plain words; the word itself if unknown."""
        return self._names.get(self.canonical(word), word)

    def below(self, specific: str, general: str) -> bool:
        """Whether everything in `specific` is also in `general`; every class is below itself."""
        if specific == general:
            return True
        one, other = self.canonical(specific), self.canonical(general)
        return one == other or other in self._up.get(one, ())

    def kind(self, word: str) -> str:
        """`act` (an act of somebody, recorded), `fact` (of the world) or `process` (with an end); the nearest stated one."""
        for identifier in self._up.get(self.canonical(word), ()):
            if identifier in self._kinds:
                return self._kinds[identifier]
        return _DEFAULT_KIND

    def symmetric(self, word: str) -> bool:
        """Whether the relation holds both ways, as `at_war` does; handed down to the classes below."""
        return not self._both_ways.isdisjoint(self._up.get(self.canonical(word), ()))

    def tied(self, word: str, tie: str) -> tuple[str, ...]:
        """Classes that a class, or one above it, `leads to`, is `answered by` or is `contrary to`; engine answers ignore ties."""
        found = (other for one in self._up.get(self.canonical(word), ()) for other in self._ties[tie].get(one, ()))
        return tuple(dict.fromkeys(map(self.canonical, found)))

    def ancestors(self, word: str) -> tuple[str, ...]:
        """The class and all above it, nearest first, in all their spellings."""
        found = self._ancestors.get(word)
        if found is None:
            above = self._up.get(self.canonical(word), (word,))
            found = tuple(spelt for identifier in above for spelt in sorted(self._spelt((identifier,))))
            self._ancestors[word] = found
        return found

    def descendants(self, word: str) -> frozenset[str]:
        """The class and all below it, in all their spellings, so that a recorded class can be looked up directly."""
        return self._spelt(self._down.get(self.canonical(word), (word,)))

    def _spelt(self, identifiers: Iterable[str]) -> frozenset[str]:
        return frozenset(word for found in identifiers for word in self._written.get(found, {found}))

    def resolve(self, text: str) -> tuple[str, ...]:
        """Classes that plain words may mean, sorted: `armed attack` is `armed_attack`; several if ambiguous."""
        word = _spelling(text)
        return (word,) if word in self._names else self._spellings.get(word, ())

    def suggest(self, text: str) -> tuple[str, ...]:
        """Up to three classes whose id or name comes close to the text, best first."""
        names = [(plain(word), found) for word, ids in self._spellings.items() for found in ids]
        return closest(text, [*names, *((plain(identifier), identifier) for identifier in self._names)])


def _spelling(text: str) -> str:
    return plain(text).replace(" ", "_")
