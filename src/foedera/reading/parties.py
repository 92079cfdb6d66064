"""Who acts in an event and to whom it is done: from the words around an act to codes of actors, each with how it was found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, pairwise

import msgspec

from foedera.model.proposal import How, Party, Span
from foedera.reading.acts import Act
from foedera.reading.clauses import phrase_after, subject_before
from foedera.reading.grammar import DETERMINERS, JOINERS, PREPOSITIONS, PRONOUNS, SUBJECTS, TIMES
from foedera.reading.links import Found
from foedera.reading.spans import Spans
from foedera.reading.speakers import DOCUMENT, Cast, Who
from foedera.reading.triggers import HOSTILE
from foedera.reading.words import Sentence, Word
from foedera.reading.words import words as split

Holder = Callable[[str], str]
"""Code of the State to which a place of this name belongs; empty if it is no place, or of nobody alone."""

_OWNERS = frozenset(["its", "their", "his", "her", "our", "my"])
_PEOPLE = PRONOUNS | SUBJECTS | _OWNERS
_FIRST = frozenset(["we", "i", "our", "my", "us"])
_FORCE = frozenset(["ASSAULT", "COERCE", "MOBILIZE"])
_MOVES = frozenset(["MOBILIZE", "RETREAT"])
"""Classes in which `its troops are deployed` says who acts, not to whom it is done."""
_FAR = frozenset(["ASSAULT", "COERCE", "SANCTION", "AID", "RETREAT"])
"""Classes whose other side may stand anywhere in the sentence; what is only said has it near."""
_TOWARD = frozenset(["of", "on", "against", "to", "for", "in", "toward", "towards", "into", "from", "at", "with"])
_BOUNDS = (PREPOSITIONS | JOINERS | DETERMINERS | {"and"}) - _OWNERS
"""Words before which the phrase of a noun begins."""
_ASIDE = frozenset(["despite", "amid", "following", "during"])
"""Words behind which only the circumstances stand."""
_MUTUAL = ("exchange", "swap", "clash", "trade", "battle", "fight", "skirmish")
"""Verbs of what two sides do to each other."""
_BY = re.compile(r"\bby\s+(?:the\s+)?$")
_SITE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?$")
"""Behind these words stands where it was, not who."""
_MANY, _LONG = 20, 60
"""Words in which a target is looked for, and in which a list of targets goes on."""


class Parties:
    """The parties of the acts of one article.

    Args:
        cast: Its persons and actors.
        spoken: Who spoke in which sentence, in order.
        holder: To whom places belong.
        titles: Where names of agreements stand: who is named in them is no party.
    """

    def __init__(self, cast: Cast, spoken: Sequence[tuple[int, Who]], holder: Holder, titles: Spans[Found]) -> None:
        self.cast, self.holder, self._titles = cast, holder, titles
        self._spoken, self._numbers = spoken, [number for number, _ in spoken]
        self._names: dict[str, tuple[str, str] | None] = {}

    # ------------------------------------------------------------------------------------------------ actors

    def actors(self, sentence: Sentence, number: int, act: Act, barrier: int, last: tuple[Party, ...]) -> tuple[Party, ...]:
        """Who does it: subject, owner of a noun, or what stands behind `by`.

        Args:
            sentence: The sentence, or what stands in a quotation.
            number: Number of the sentence in the article.
            act: The act.
            barrier: Last word of the verb before.
            last: Who did what was told before in the same sentence.
        """
        words = sentence.words
        if act.voice == "noun":
            return self._owners(words, number, act)
        if act.voice == "passive":
            by = self._behind(words, act.last, number, frozenset(["by"]))
            who = subject_before(words, act.first, barrier)[0] if not by and act.trigger.row.plover in _MOVES else None
            return self.phrase(words, who[0], who[1], number) if who else by
        who, how = subject_before(words, act.first, barrier)
        if who is not None and act.voice != "participle":
            if how == "relative" and who[0] <= barrier:
                return last
            begin = next((i for i in range(who[1], who[0], -1) if words[i].low == "and" and words[i - 1].text == ","), who[0] - 1)
            return self.phrase(words, begin + 1 if barrier >= 0 else who[0], who[1], number)
        if last:
            return last
        lead = self.cast.leading(number, words[act.first].start)
        if lead is None:
            return ()
        found, span = lead
        if found.entity:
            return self._party(found, span)
        known = self.cast.pronoun(span, number, self._before(number))
        return self._party(known, span) if known else ()

    def _before(self, number: int) -> Sequence[tuple[int, Who]]:
        return self._spoken[: bisect_right(self._numbers, number)]

    def _owners(self, words: Sequence[Word], number: int, act: Act) -> tuple[Party, ...]:
        """`Norway's talks`, `the Norwegian offensive`, `its war`, `the attack by Norway`, `talks between Norway and Chile`."""
        among = self._behind(words, act.last, number, frozenset(["between", "among"]))
        if among:
            return among
        by = self._behind(words, act.last, number, frozenset(["by"]))
        if by:
            return by
        found = self._owner(words, act.first)
        if found:
            return found
        for at in range(act.first - 1, max(-1, act.first - 5), -1):
            if words[at].low in _OWNERS:
                return self._nearest(words, at, number, self._behind(words, act.last, number, _TOWARD))
        if act.trigger.row.plover == "CONSULT":
            return self._behind(words, act.last, number, frozenset(["of", "with"]))
        return ()

    def _owner(self, words: Sequence[Word], first: int) -> tuple[Party, ...]:
        """The last actor named in the phrase before a noun, up to its owner, with those that `and` joins to it."""
        begin, capital = first, False
        while begin > 0 and first - begin < 8:
            word = words[begin - 1]
            if word.capital or (word.low in {"and", "of"} and capital):
                capital = True
            elif capital or not word.is_word or word.low in _BOUNDS or word.low.endswith("ed"):
                break
            begin -= 1
        found = [one for one in self.named(words, begin, first) if one.code]
        out = found[-1:]
        for one in reversed(found[:-1]):
            if one.mention is None or out[0].mention is None or not _joined(self.cast.text[one.mention[1] : out[0].mention[0]]):
                break
            out.insert(0, one)
        return tuple(out)

    def _nearest(self, words: Sequence[Word], at: int, number: int, beside: Sequence[Party]) -> tuple[Party, ...]:
        """Whose war `its war` is: of the actor named last before in the sentence that is not the other side."""
        others = {one.code for one in beside}
        for one in reversed(tuple(self.named(words, 0, at))):
            if one.code and one.code not in others:
                why = f"'{words[at].low}' after '{one.text}'"
                return (msgspec.structs.replace(one, how="pronoun", why=why),)
        return self.phrase(words, at, at, number)

    def _behind(self, words: Sequence[Word], last: int, number: int, prepositions: frozenset[str]) -> tuple[Party, ...]:
        for at in range(last + 1, min(len(words), last + 8)):
            if words[at].low in prepositions:
                who = phrase_after(words, at + 1) if at + 1 < len(words) else None
                found = self.phrase(words, who[0], who[1], number) if who else ()
                return self.with_others(words, found[0], set()) if len(found) == 1 else found
            if not words[at].is_word or words[at].low in JOINERS:
                break
        return ()

    # ----------------------------------------------------------------------------------------------- targets

    def targets(
        self, sentence: Sentence, number: int, act: Act, by: tuple[Party, ...], teller: str = ""
    ) -> tuple[Party, ...]:
        """To whom it is done: object, subject of a passive, what a preposition joins; else the nearest other actor.

        Args:
            sentence, number, act: As for `actors`.
            by: Who does it.
            teller: Code of the actor who tells it, if it is a claim; that it is named does not make it the other side.
        """
        words, done = sentence.words, {one.code for one in by if one.code}
        row = act.trigger.row
        if row.plover == "CONSULT" and (len(done) > 1 or act.voice == "noun"):
            return self._among(words, act, by, done)
        if act.voice == "passive" and act.trigger.row.plover not in _MOVES:
            who, _ = subject_before(words, act.first)
            own = self.phrase(words, who[0], who[1], number) if who else ()
            own = (*own, *self.named(words, who[0], who[1] + 1)) if who else own
            sides: Iterable[Party] = chain(own, self.named(words, 0, act.first), self.named(words, act.last + 1)) if by else own
        else:
            begin, end = act.last + 1, self._end(words, act.last + 1)
            if act.trigger.row.plover != "CONSULT" and self._own_person(words, begin, end, done):
                return ()
            phrase = self._owned(words, begin, end, number)
            far = (one for one in self._far(words, act, end) if one.code != teller) if act.trigger.row.plover in _FAR and act.voice != "noun" else ()
            sides = chain(self.named(words, begin, end), phrase, self._places(words, act, end), far)
        found = next((one for one in sides if one.code and one.code not in done and not self._doer(one)), None)
        if found is None:
            among = row.plover in {"AGREE", "COOPERATE"} or row.record in {"sign", "ratify", "ceasefire", "exercise"}
            among = among or act.trigger.entry.base.startswith(_MUTUAL)
            return by if among and len(done) > 1 else ()
        return self.with_others(words, found, done)

    def _against(self, words: Sequence[Word], act: Act, begin: int) -> Iterator[Party]:
        """Whom `against` names: `a complaint with the court against Peru`."""
        if act.trigger.row.plover in HOSTILE or act.trigger.row.plover == "ACCUSE":
            for at in range(begin, min(len(words), begin + _MANY)):
                if words[at].low == "against":
                    yield from self.named(words, at + 1, min(len(words), at + 6))
                    return
                if words[at].low in JOINERS or words[at].text in {";", ":"}:
                    return

    def _doer(self, one: Party) -> bool:
        """Whether `by` stands before a name, so that it did something itself."""
        return one.mention is not None and bool(_BY.search(self.cast.text, max(0, one.mention[0] - 8), one.mention[0]))

    def _own_person(self, words: Sequence[Word], begin: int, end: int, done: set[str]) -> bool:
        """Whether it is done to somebody of the same side: a quarrel at home, of which what follows is not the target."""
        first = next(self.named(words, begin, end), None)
        if first is None or not first.entity or first.code not in done | {""} or first.mention is None:
            return False
        return not any(word.low in PREPOSITIONS for word in words[begin:end] if word.start < first.mention[0])

    def _among(self, words: Sequence[Word], act: Act, by: tuple[Party, ...], done: set[str]) -> tuple[Party, ...]:
        """Those who talk with each other are each on both sides."""
        others = tuple(self._behind(words, act.last, 0, frozenset(["with"])))
        others = tuple(one for one in others if one.code and one.code not in done)
        if others:
            return others
        actors = self.cast.names.actors
        return by if len(done) > 1 or any(actors.kind(code) not in {"state", ""} for code in done) else ()

    def with_others(self, words: Sequence[Word], first: Party, done: set[str]) -> tuple[Party, ...]:
        """A target with those that `and` and commas join to it."""
        out, last = [first], first
        if first.mention is None:
            return (first,)
        start = next((i for i, word in enumerate(words) if word.start >= first.mention[0]), len(words))
        for one in self.named(words, start, min(len(words), start + _LONG)):
            if one.mention is None or last.mention is None or one.mention[0] <= last.mention[0]:
                continue
            if not _joined(self.cast.text[last.mention[1] : one.mention[0]]):
                break
            if one.code and one.code not in done | {other.code for other in out}:
                out.append(one)
            last = one
        return tuple(out)

    @staticmethod
    def _end(words: Sequence[Word], begin: int) -> int:
        """Where the clause behind the verb ends."""
        at = begin
        while at < len(words) and at - begin < _MANY:
            word = words[at]
            if word.text in {";", ":", "—"} or word.low in _ASIDE or (at > begin and word.low in JOINERS - {"that", "than"}):
                break
            if word.text == "," and not (at + 1 < len(words) and (words[at + 1].capital or words[at + 1].low in {"the", "and"})):
                break
            at += 1
        return at

    def _owned(self, words: Sequence[Word], begin: int, end: int, number: int) -> Iterator[Party]:
        """`met with its leaders`, `members of the alliance`: what a phrase behind the verb means without a name."""
        for at in range(begin, end):
            if words[at].low in DETERMINERS or self.cast.names.is_a("members", words[at].low):
                who = phrase_after(words, at)
                if who is not None:
                    yield from self.phrase(words, who[0], who[1], number)
                return

    def _places(self, words: Sequence[Word], act: Act, end: int) -> Iterator[Party]:
        """Force against a place is force against the State that it belongs to."""
        if act.trigger.row.plover not in _FORCE:
            return
        for at in range(act.last + 1, end):
            if words[at].capital:
                for size in (3, 2, 1):
                    if at + size <= end and words[at + size - 1].is_word:
                        span = (words[at].start, words[at + size - 1].end)
                        text = self.cast.text[span[0] : span[1]].removesuffix("'s")
                        code = self.holder(text)
                        if code:
                            yield Party(code, text, span, "", "metonym", f"'{text}' belongs to {code}")
                            return

    def _far(self, words: Sequence[Word], act: Act, end: int) -> Iterator[Party]:
        """Anybody else whom the sentence names: first behind the act, then before it from the nearest on."""
        for one in chain(self.named(words, end), reversed(tuple(self.named(words, 0, act.first)))):
            if one.mention is None or not _SITE.search(self.cast.text, max(0, one.mention[0] - 12), one.mention[0]):
                yield one

    # ------------------------------------------------------------------------------------------------- names

    def phrase(self, words: Sequence[Word], first: int, last: int, number: int) -> tuple[Party, ...]:
        """The parties of a phrase: every actor that it lists, else whom it means as a whole."""
        while first < last and words[first].low in TIMES:
            first += 1  # "on Monday Norwegian troops"
        span = (words[first].start, words[last].end)
        if first == last and words[first].low in _PEOPLE:
            if words[first].low in {"it", "they"}:
                lead = next((one for one in self.named(words, 0, first) if one.code), None)
                if lead is not None:
                    why = f"'{words[first].low}' after '{lead.text}'"
                    return (msgspec.structs.replace(lead, text=words[first].text, mention=span, how="pronoun", why=why),)
            who = self.cast.pronoun(span, number, self._before(number))
            return self._party(who, span) if who else ()
        listed = self.listed(words[first : last + 1])
        if len(listed) > 1:
            return listed
        who = self.cast.mention(span)
        party = self._party(who, span) if who is not None and (who.code or who.entity) else ()
        return party if party and (party[0].code or not listed) else listed

    def listed(self, words: Sequence[Word]) -> tuple[Party, ...]:
        """The actors that a phrase lists, each once: those between which nothing but `and` and commas stands."""
        found = [one for one in self.named(words) if one.code and one.mention]
        while len(found) > 1 and not all(self._joins(one, other) for one, other in pairwise(found)):
            found.pop()  # "between Norway and Sweden in Riga"
        return tuple({one.code: one for one in found}.values())

    def _joins(self, one: Party, other: Party) -> bool:
        return bool(one.mention and other.mention) and _joined(self.cast.text[one.mention[1] : other.mention[0]])  # type: ignore[index]

    def _party(self, who: Who, span: Span) -> tuple[Party, ...]:
        """The actor for whom somebody acts; nobody where only a text or a stranger of no State is meant."""
        if who.entity == DOCUMENT:
            return ()
        person = who.entity in self.cast.names.people.by_id or who.entity in self.cast.persons.local
        code = self._code(who.code or ("" if person else who.entity))
        text = self.cast.text[span[0] : span[1]]
        return (Party(code, text, span, who.entity if person else "", who.how, who.why),)

    def _code(self, code: str) -> str:
        """The code as the library spells it."""
        actors = self.cast.names.actors
        found = () if not code or actors.known(code) else actors.resolve(code)
        return found[0] if len(found) == 1 else code

    def named(self, words: Sequence[Word], begin: int = 0, end: int | None = None) -> Iterator[Party]:
        """The actors and persons named in a stretch of words, in order."""
        at, end = begin, len(words) if end is None else end
        while at < end:
            word = words[at]
            if not word.capital or self._titles.at(word.start) is not None:
                at += 1
                continue
            one, size = self._at(words, at, end)
            if one is not None:
                yield one
            elif "-" in word.text:
                yield from self._hyphened(word)
            at += size

    def _hyphened(self, word: Word) -> Iterator[Party]:
        """`Russia-NATO talks`: each piece that names somebody."""
        at, pieces = word.start, word.text.split("-")
        for piece in pieces if all(piece[:1].isupper() for piece in pieces) else ():  # not "NATO-like"
            found = self._actor(piece)
            if found is not None:
                yield Party(found[0], piece, (at, at + len(piece)), "", "name", f"'{piece}' stands for {found[0]}")
            at += len(piece) + 1

    def _at(self, words: Sequence[Word], at: int, end: int) -> tuple[Party | None, int]:
        persons = self.cast.persons
        index = bisect_left(persons.starts, words[at].start)
        if index < len(persons.mentions) and persons.starts[index] == words[at].start:
            one = persons.mentions[index]
            size = next((i for i in range(at, end) if words[i].end >= one.end), end - 1) - at + 1
            term = one.person.at(self.cast.lo, self.cast.hi)
            code = term.code if term else ""
            if not code:  # "Two Norwegian generals" is no name
                within = next((it for it in words[at : at + size] if self._actor(it.text)), None)
                found = self._actor(within.text) if within else None
                if within is not None and found is not None:
                    why = f"'{within.text}' stands for {found[0]}"
                    return Party(found[0], within.text, (within.start, within.end), "", "name", why), size
            text = self.cast.text[one.start : one.end]
            why = f"'{text}'" + (f", {term.office}" if term else "")
            return Party(code, text, (one.start, one.end), one.person.id, "alias" if one.how == "alias" else "name", why), size
        for size in (4, 3, 2, 1):
            if at + size <= end and words[at + size - 1].is_word:
                span = (words[at].start, words[at + size - 1].end)
                text = self.cast.text[span[0] : span[1]]
                found = self._actor(text)
                if found is not None:
                    how: How = "metonym" if found[1] == "metonym" else "name"
                    return Party(found[0], text, span, "", how, f"'{text}' stands for {found[0]}"), size
        return None, 1

    def _actor(self, text: str) -> tuple[str, str] | None:
        if text not in self._names:
            found = self.cast.persons.code_in(text)
            self._names[text] = (found[0], found[1]) if found and found[2] == 0 and self._whole(text) else None
        return self._names[text]

    def _whole(self, text: str) -> bool:
        """Whether the words name an actor as a whole, so that `Norway Wednesday` does not."""
        return bool(self.cast.names.senses(text, self.cast.lo, self.cast.hi))

    def before(self, at: int, others: set[str], reach: int = 600) -> Party | None:
        """The actor named last before a place in the text that is none of these."""
        words = tuple(split(self.cast.text, max(0, at - reach), at))
        found = [one for one in self.named(words) if one.code and one.code not in others]
        return msgspec.structs.replace(found[-1], how="carried", why=f"'{found[-1].text}', named before") if found else None


def _joined(between: str) -> bool:
    """Whether what stands between two names makes them a list."""
    return between.strip(" ") in {",", "and", ", and", "and the", ", the", ", and the", "or", "-", "–"}
