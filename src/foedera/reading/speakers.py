"""Who a mention means: a person, an actor or a document; by name, alias, role, metonym, pronoun or from the clause before."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from foedera.model.proposal import How, Span
from foedera.reading.grammar import DETERMINERS, JOINERS, PREPOSITIONS
from foedera.reading.names import Names, Person, tokens
from foedera.reading.persons import Named, Persons
from foedera.reading.words import Sentence

DOCUMENT = "DOC"
"""Entity of a text that speaks, until it is known which framework it belongs to."""

_HE = frozenset(["he", "she", "him", "her", "his", "himself", "herself"])
_IT = frozenset(["it", "its", "itself", "they", "their", "them"])
_UNNAMED = re.compile(r"\b(?:familiar with|briefed on|close to|aware of|knowledge of|not authorised to|not authorized to)\b")
"""Officials who are told apart by what they know, not by whom they serve: no actor that stands before is theirs."""
_PLACE = re.compile(r"([A-ZÀ-Þ][\w'.-]+(?: [A-ZÀ-Þ][\w'.-]+)?), [A-ZÀ-Þ][\w'.-]+(?: [A-ZÀ-Þ][\w'.-]+)?$")
_OWNER = re.compile(r"(?:\b(?:of|for|to|from|with|by|under))\s+(?:the\s+|president\s+|mr\.?\s+)*$", re.IGNORECASE)


class Who(NamedTuple):
    """A speaker that was recognised.

    Attributes:
        entity: Identifier of the person, code of the actor, or DOCUMENT; empty if unknown.
        name: In words.
        how: By what it was recognised.
        why: What that rests on, for a reviewer.
        office: The office held then.
        code: For whom the speaker speaks.
        maybe: Codes between which neither the name nor the article decides.
    """

    entity: str
    name: str
    how: How
    why: str
    office: str = ""
    code: str = ""
    maybe: tuple[str, ...] = ()


class Cast:
    """The speakers of one article.

    Args:
        text: The text with plain apostrophes.
        sentences: Its sentences.
        names: The tables.
        lo: First possible day on which the article was written; empty if unknown.
        hi: Last possible day.
    """

    def __init__(self, text: str, sentences: Sequence[Sentence], names: Names, lo: str = "", hi: str = "") -> None:
        self.text, self.sentences, self.names, self.lo, self.hi = text, sentences, names, lo, hi
        self.persons = Persons(text, names, lo, hi)

    # ------------------------------------------------------------------------------------------ mentions

    def mention(self, span: Span) -> Who | None:
        """Who this phrase means, without looking at what was said before; None if it names nobody."""
        start, end = span
        words = self.text[start:end]
        owner, inside = self._owner(start, end)
        if inside is not None:
            return self._person(inside.person, inside.how, f"'{self.text[inside.start : inside.end]}'")
        role = self.names.role(words)
        actor = self._actor(words)
        if owner is not None and actor is None:
            term = owner.person.at(self.lo, self.hi)
            actor = (term.code, "role", 0) if term and term.code else None
        stranger = self._stranger(start, end)
        if stranger is not None:
            return self._person(stranger, "name", f"'{stranger.name}' as the article names them")
        if role and not words.lower().startswith(("a ", "an ")):  # "a spokesman" is nobody who was named before
            found = self._holder(role, actor[0] if actor else "", start)
            if found is not None:
                return found
        noun = self._noun(words)
        if self._is_text(noun) and (actor is None or actor[2] > words.lower().find(noun.split()[0])):
            return Who(DOCUMENT, words, "role", f"'{noun}' is a text of this article")
        if actor is not None:
            how: How = "metonym" if actor[1] == "metonym" else "role" if actor[1] == "role" else "name"
            return Who(actor[0], self.names.actors.name(actor[0]), how, f"'{words}' stands for {actor[0]}", "", actor[0])
        maybe = self._between(words)
        if maybe:
            return Who("", words, "unresolved", f"'{words}' may mean {' or '.join(maybe)}", maybe=maybe)
        if _UNNAMED.search(words):
            return Who("", words, "unresolved", f"'{words}' names no actor")
        if words.split()[0].lower() in {"its", "their"} or self.names.is_a("official", noun):
            return self._nearest(start, words)
        if self.names.is_a("members", noun):
            return self._group(start)
        return None

    def _actor(self, words: str) -> tuple[str, str, int] | None:
        """The actor for whom a noun phrase stands; none for a place within a State: `Springfield, Ruritania`."""
        place = _PLACE.match(words)
        if place and self.persons.code_in(place[1], phrase=True) is None:
            return None
        return self.persons.code_in(words, phrase=True)

    def _between(self, words: str) -> tuple[str, ...]:
        """Codes of the actors that the phrase may mean, where the article does not decide."""
        found = tokens(words)
        for at in range(len(found)):
            _, senses = self.persons.senses_at(words, found, at)
            if len(senses) > 1 and self.persons.decided(senses) is None:
                return tuple(sorted({one.code for one in senses}))
        return ()

    def _is_text(self, noun: str) -> bool:
        """Whether one of the words is a kind of text, and not part of the name of an actor."""
        covered = self.persons.actors_in(noun)
        return any(
            index not in covered and (self.names.is_a("document", word) or self.names.is_a("document", word.removesuffix("s")))
            for index, (_, _, word) in enumerate(tokens(noun))
        )

    def _noun(self, words: str) -> str:
        """The phrase up to its first preposition or quotation, without its article."""
        head = re.split(r"[\"“«]|\b(?:of|with|in|on|from|for|by|that|which|who|published|presented)\b", words)[0]
        kept = [word for _, _, word in tokens(head) if word.lower() not in DETERMINERS]
        return " ".join(kept) or words.strip() or "-"

    def _owner(self, start: int, end: int) -> tuple[Named | None, Named | None]:
        """Of the persons named in the phrase, one it only belongs to (`Putin's spokesman`) and the one it means."""
        owner: Named | None = None
        first = bisect_left(self.persons.starts, start)
        for one in self.persons.mentions[max(0, first - 1) : bisect_left(self.persons.starts, end)]:
            if one.end <= start:
                continue
            if (one.possessive and one.end + 3 < end) or _OWNER.search(self.text, start, one.start):
                owner = owner or one
                continue
            return owner, one
        return owner, None

    def _person(self, person: Person, how: str, why: str) -> Who:
        term = person.at(self.lo, self.hi)
        return Who(person.id, person.name, _how(how), why, term.office if term else "", term.code if term else "")

    def _holder(self, role: str, code: str, at: int) -> Who | None:
        """Who holds the office: somebody this article names, else the one whom the table gives for its date."""
        named = [
            one for one in self.persons.mentions if any(t.role == role and (not code or t.code == code) for t in one.person.terms)
        ]
        named = [one for one in named if any(t.role == role and t.holds(self.lo, self.hi) for t in one.person.terms)] or named
        before = [one for one in named if one.start < at]
        nearest = before[-1] if before else named[0] if named else None
        if nearest is not None:
            return self._person(nearest.person, "role", f"{role}, named in this article as '{nearest.person.name}'")
        strangers = [one for one in self.persons.local.values() if any(t.role == role for t in one.terms)]
        if strangers:
            return self._person(strangers[-1], "role", f"{role}, named in this article as '{strangers[-1].name}'")
        if code and role:
            holders = self.names.people.holder(code, role, self.lo, self.hi)
            if len(holders) == 1:
                return self._person(holders[0], "role", f"{role} of {code} at the time, by the table of office-holders")
        return None

    def _stranger(self, start: int, end: int) -> Person | None:
        """A name that no table knows: the last run of capital words in the phrase that is no body, office or actor."""
        words = tokens(self.text[start:end])
        covered = self.persons.actors_in(self.text[start:end])
        run: list[str] = []
        first = last = 0
        for index in range(len(words) - 1, -1, -1):
            lo, hi, word = words[index]
            capital = word[:1].isupper() or word.startswith("@")
            if run and word in _PARTICLES and self.text[start + hi : start + words[index + 1][0]] == " ":
                run.insert(0, word)
                first = lo
                continue
            if run and (not capital or self.text[start + hi : start + words[index + 1][0]].strip(" ")):
                break
            plain = word.removesuffix("'s")
            if (
                not capital
                or (index == 0 and word.lower() in DETERMINERS)
                or index in covered
                or self.persons.no_name(plain, actors=False)
            ):
                if run:
                    break
                if capital and (self.names.is_a("body", plain) or self.names.is_a("private", plain)):
                    return None
                continue
            if not run:
                last = hi
            run.insert(0, plain)
            first = lo
        if not run or len(run) > 4 or (last < len(self.text[start:end]) and self.text[start + last : start + last + 2] == "'s"):
            return None
        if self.names.is_a("body", " ".join(run)) or _OWNER.search(self.text, start, start + first):
            return None
        if len(run) == 1 and (self.names.named_ever(run[0]) or not self.persons.seen(run[0])):
            return None  # "Critics say": a capital at the start of a sentence makes no name
        return self.persons.stranger(" ".join(run), self.text[start : start + first])

    def _nearest(self, at: int, words: str) -> Who | None:
        """`officials`, `the ministry`, `its government`: of the actor named last before."""
        begin = max(0, at - 300)
        before = self.text[begin:at]
        for lo, _, _ in reversed(tokens(before)):
            actor = self.persons.code_in(before[lo : lo + 30])
            if actor is not None and actor[2] == 0:
                return Who(
                    actor[0], self.names.actors.name(actor[0]), "role", f"'{words}' after {actor[0]}, named before", "", actor[0]
                )
        return None

    def _group(self, at: int) -> Who | None:
        """`members`, `allies`: of the organisation named last before."""
        best: tuple[int, str] | None = None
        for word, code in _GROUPS.items():
            found = self.text.rfind(word, max(0, at - 600), at)
            if found >= 0 and (best is None or found > best[0]):
                best = (found, code)
        return (
            Who(best[1], self.names.actors.name(best[1]), "role", f"members of {best[1]}, named before", "", best[1])
            if best
            else None
        )

    # ------------------------------------------------------------------------------------------ pronouns

    def pronoun(self, span: Span, sentence: int, last: Sequence[tuple[int, Who]]) -> Who | None:
        """Whom a pronoun means: somebody named since the last statement as a subject, else who spoke last.

        Args:
            span: The pronoun.
            sentence: Number of its sentence.
            last: Statements before, in order: number of the sentence, and who spoke.
        """
        word = self.text[span[0] : span[1]].lower()
        if word in _HE:
            return self._he(span[0], sentence, last)
        if word in _IT:
            for _, who in reversed(last):
                person = who.entity in self.names.people.by_id or who.entity in self.persons.local
                if not person and who.entity:
                    return who._replace(how="pronoun", why=f"'{word}' after {who.name}")
            actor = self.persons.code_in(self.text[self.sentences[sentence].start : span[0]])
            if actor is not None:
                return Who(
                    actor[0],
                    self.names.actors.name(actor[0]),
                    "pronoun",
                    f"'{word}' after {actor[0]} in the same sentence",
                    "",
                    actor[0],
                )
        return None

    def _he(self, at: int, sentence: int, last: Sequence[tuple[int, Who]]) -> Who | None:
        spoke = next(((number, who) for number, who in reversed(last) if who.entity and self._is_person(who)), None)
        begin = self.sentences[spoke[0]].end if spoke else 0
        own = self.sentences[sentence]
        chosen = self._last(begin, at, lambda one: not one.possessive and self._leads(one))
        if chosen is None and (spoke is None or sentence - spoke[0] > 6):
            chosen = self._last(0, at, lambda one: not self._quoted(one))
        if chosen is None and (spoke is None or spoke[0] != sentence):
            chosen = self._last(own.start, at, lambda one: not self._quoted(one))
        if chosen is not None:
            return self._person(chosen.person, "pronoun", f"the pronoun follows '{self.text[chosen.start : chosen.end]}'")
        return spoke[1]._replace(how="pronoun", why=f"the pronoun follows the statement of {spoke[1].name}") if spoke else None

    def _last(self, start: int, end: int, fits: Callable[[Named], bool]) -> Named | None:
        """The last mention of a person in a stretch of the text that fits."""
        before = bisect_left(self.persons.starts, end)
        for at in range(before - 1, -1, -1):
            one = self.persons.mentions[at]
            if one.start < start:
                return None
            if fits(one):
                return one
        return None

    def _is_person(self, who: Who) -> bool:
        return who.entity in self.names.people.by_id or who.entity in self.persons.local

    def _leads(self, one: Named) -> bool:
        """Whether the mention begins its sentence, office and all."""
        sentence = self._sentence_of(one)
        if sentence is None:
            return False
        before = self.text[sentence.start : one.start]
        first = before.split(" ")[0].lower()
        near = len(before) < 60 and before.count(",") <= 1 and first not in PREPOSITIONS | JOINERS
        return near and not self._quoted(one) and " with " not in before

    def _quoted(self, one: Named) -> bool:
        sentence = self._sentence_of(one)
        return sentence is not None and any(
            word.quote is not None and word.start <= one.start < word.end for word in sentence.words
        )

    def _sentence_of(self, one: Named) -> Sentence | None:
        """The sentence in which a mention stands; None in a line that is no text."""
        at = bisect_right(self.sentences, one.start, key=lambda sentence: sentence.start) - 1
        return self.sentences[at] if at >= 0 and one.start < self.sentences[at].end else None

    def leading(self, sentence: int, before: int) -> tuple[Who, Span] | None:
        """The first person or actor of a sentence outside quotations: its subject, if nothing better is known."""
        own = self.sentences[sentence]
        previous = ""
        for word in own.words:
            behind, previous = previous in PREPOSITIONS, word.low
            if word.start >= before:
                break
            if behind:
                continue  # "wrote to the president of Moldova, demanding"
            if word.low in _HE | _IT and word.low not in {"his", "her", "its", "their", "him", "them"}:
                return Who("", "", "pronoun", "", "", ""), (word.start, word.end)
            if not word.capital:
                continue
            person = next((one for one in self.persons.mentions if one.start <= word.start < one.end), None)
            if person is not None and not person.possessive:
                return self._person(person.person, person.how, "subject of the sentence"), (person.start, person.end)
            actor = self.persons.code_in(word.text)
            if actor is not None and not word.possessive and person is None and actor[1] in {"name", "metonym"}:
                how: How = "metonym" if actor[1] == "metonym" else "name"
                return Who(actor[0], self.names.actors.name(actor[0]), how, "subject of the sentence", "", actor[0]), (
                    word.start,
                    word.end,
                )
        return None


def _how(how: str) -> How:
    return how if how in {"name", "alias", "role", "metonym", "pronoun", "carried", "implicit"} else "unresolved"  # type: ignore[return-value]


_PARTICLES = frozenset(["van", "von", "de", "der", "den", "di", "da", "del", "al", "el", "bin", "ter"])
_GROUPS = {
    "NATO": "NATO",
    "G7": "G7",
    "Group of Seven": "G7",
    "European Union": "EU",
    "EU ": "EU",
    "United Nations": "UN",
    "OSCE": "OSCE",
}
