"""What the names of actors in an article stand for: the State, or a paper, a company, a place that is called after it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from foedera.reading.grammar import DETERMINERS, JOINERS, PREPOSITIONS
from foedera.reading.names import Names, Sense, fold, tokens, words_of

NO_FIRST = (
    PREPOSITIONS
    | JOINERS
    | DETERMINERS
    | words_of(
        "yesterday today tomorrow later earlier then now here there meanwhile still only even perhaps instead again also thus likewise "
        "indeed moreover nevertheless nonetheless otherwise afterwards mr mrs ms miss dr sir lord lady dame madam pm fm vp col lt capt adm "
        "admiral colonel captain lieutenant sergeant major marshal king queen prince princess crown emperor sheikh ayatollah pope cardinal "
        "archbishop bishop patriarch father professor prof judge justice governor gov senator sen rep congressman congresswoman mayor "
        "comrade candidate nominee incumbent republican republicans democrat democrats democratic conservative labour liberal socialist "
        "communist rival ally team herr monsieur not yes well asked under like everything everyone everybody nobody"
    )
)
"""Words before a surname that are no first name."""
NO_NAMES = words_of(
    "the a an former deputy first vice senior top acting new state federal national international mr mrs ms dr gen general "
    "security council monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december but and in on at after before when while if i we he she they it western "
    "world war prime eastern european also however minister secretary chairman west east north south europe brussels"
)
"""Words that are part of nobody's name."""


class Standing:
    """Names of actors in one article.

    Args:
        text: The text with plain apostrophes.
        names: The tables.
        lo: First possible day of the article; empty if unknown.
        hi: Last possible day.
    """

    def __init__(self, text: str, names: Names, lo: str, hi: str) -> None:
        self.text, self.names, self.lo, self.hi = text, names, lo, hi
        self._counted: dict[str, int] = {}

    def code_in(self, text: str, *, phrase: bool = False) -> tuple[str, str, int] | None:
        """The first actor that the words name: code, how, and where in the words.

        Args:
            text: The words.
            phrase: They are one noun phrase: what follows or precedes a name within it may make it the name of something else.
        """
        words, at = tokens(text), 0
        while at < len(words):
            size, senses = self.senses_at(text, words, at)
            if senses and (not phrase or self._stands_for(text, words, at, size)):
                found = self.decided(senses)
                if found is not None and not (phrase and self._of_a_state(text, words, at + size, found)):
                    return found.code, found.how, words[at][0]
            at += max(size, 1)
        return None

    def senses_at(self, text: str, words: Sequence[tuple[int, int, str]], at: int) -> tuple[int, tuple[Sense, ...]]:
        """Of how many words the longest name of an actor is that begins here, and what it may mean; 0 if none does."""
        word = words[at][2]
        the = word in {"the", "The"} and at + 1 < len(words)
        if not (the or word != word.lower() or word in {"kyiv", "kiev"}):
            return 0, ()
        longest = self.names.longest(words[at + 1][2]) + 1 if the else self.names.longest(word)
        for size in range(min(longest, len(words) - at), 1 if the else 0, -1):
            name = text[words[at][0] : words[at + size - 1][1]]
            senses = self.names.senses(name, self.lo, self.hi)
            if senses or self.names.named_ever(name):
                return size, self._named_here(name, senses)
        return 0, ()

    def _named_here(self, name: str, senses: tuple[Sense, ...]) -> tuple[Sense, ...]:
        """A noun that any organisation may be called by (`the alliance`) means only one that the article names."""
        if len(senses) == 1 and name[4:].islower() and name[:4].lower() == "the " and not self._times(senses[0].code):
            return ()
        return senses

    def decided(self, senses: Sequence[Sense]) -> Sense | None:
        """Which of several actors is meant: the one that the article names more often by words of its own; None if none is."""
        if len(senses) < 2:
            return senses[0] if senses else None
        counts = sorted(((self._times(one.code), place) for place, one in enumerate(senses)), reverse=True)
        return senses[counts[0][1]] if counts[0][0] > counts[1][0] else None

    def _times(self, code: str) -> int:
        if code not in self._counted:
            words = "|".join(re.escape(word) for word in self.names.own_words(code))
            self._counted[code] = len(re.findall(rf"\b(?:{words})\b", fold(self.text)))
        return self._counted[code]

    def _of_a_state(self, text: str, words: Sequence[tuple[int, int, str]], at: int, found: Sense) -> bool:
        """`Security Council of Russia`: the name of an organisation that is one of a State's bodies here."""
        if at >= len(words) or words[at][2] != "of" or self.names.actors.kind(found.code) != "organisation":
            return False
        after = at + 2 if at + 1 < len(words) and words[at + 1][2] == "the" else at + 1
        return after < len(words) and bool(self.senses_at(text, words, after)[1])

    def _stands_for(self, text: str, words: Sequence[tuple[int, int, str]], at: int, size: int) -> bool:
        """Whether the name stands for the actor, and is not part of the name of a place, a company, a paper or a person.

        `Moscow Times`, `Kosovo Liberation Army`, `Air France`, `Kremlin critics` do not; `Ukrainian Armed Forces` and
        `Government of Chile` do.
        """
        last, is_a = words[at + size - 1][2], self.names.is_a
        if last.endswith(("'s", "'")):
            return True
        run = [word.removesuffix("'s") for word in _following(text, words, at + size)]
        if any(is_a("private", word) or (word[0].isupper() and is_a("document", word)) for word in run):
            return False
        capitals = list(takewhile(lambda word: word[0].isupper() or word == "and", run))
        if capitals and capitals[0] != "and" and not any(self.of_office(word) for word in capitals):
            return False
        before = words[at - 1] if at and words[at - 1][2][0].isupper() and text[words[at - 1][1] : words[at][0]] == " " else None
        if (
            before is not None
            and at == 1
            and before[2].lower() not in NO_FIRST
            and (is_a("state-words", before[2]) or not self.of_office(before[2]))
        ):
            return False
        if at > 1 and words[at - 1][2] in {"of", "the"} and (words[at - 1][2] == "of" or words[at - 2][2] == "of"):
            owner = words[at - 2 if words[at - 1][2] == "of" else at - 3][2]
            return not owner[0].isupper() or (self.of_office(owner) and not is_a("private", owner))
        return True

    def of_office(self, word: str) -> bool:
        """Whether the word belongs to the name of an office or a body, of an actor or of somebody the table knows."""
        plain = fold(word.removesuffix("'s"))
        return (
            plain in NO_NAMES
            or plain in self.names.role_words
            or any(self.names.is_a(kind, plain) for kind in ("body", "official", "members", "document", "state-words"))
            or bool(self.names.senses(word, self.lo, self.hi))
            or bool(self.names.people.surnamed(plain))
        )

    def actors_in(self, text: str) -> set[int]:
        """Indexes of the words that belong to the name of an actor."""
        words, at = tokens(text), 0
        covered: set[int] = set()
        while at < len(words):
            size, _ = self.senses_at(text, words, at)
            if size and self._stands_for(text, words, at, size):
                covered.update(range(at, at + size))
            at += max(size, 1)
        return covered


def _following(text: str, words: Sequence[tuple[int, int, str]], at: int) -> list[str]:
    """The words behind a name that belong to it: in capitals, or the nouns of its phrase before any preposition."""
    out: list[str] = []
    for index in range(at, min(len(words), at + 5)):
        lo, _, word = words[index]
        if text[words[index - 1][1] : lo] != " " or word.lower() in PREPOSITIONS | DETERMINERS | JOINERS:
            break
        out.append(word)
    return out
