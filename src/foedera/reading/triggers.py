"""Words by which an article tells that somebody did something, read from a table and looked up by their first word."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, cast, get_args

import msgspec

from foedera.model.proposal import Plover
from foedera.reading.cues import FORMS, inflect
from foedera.reading.grammar import ADVERBS, NEGATIONS
from foedera.reading.names import parts, rows
from foedera.reading.words import Word

FRIENDLY = frozenset(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"])
"""Classes of acts that, where they are only meant, are a promise: the rule of the codebook for the future tense."""
HOSTILE = frozenset(["THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"])
"""Classes of acts that, where they are only meant, are a threat."""

_GAP = 3
"""Words that may stand between the parts of a trigger: `pulled its last troops out`."""
_BEHIND, _AHEAD = 24, 9
"""How many words before and behind a trigger its object is looked for."""
_OWNING = frozenset(["the", "a", "an", "his", "her", "its", "their", "our", "my", "your"])
_CLASSES = frozenset(get_args(Plover))


class Row(msgspec.Struct, frozen=True):
    """One row of the table.

    Attributes:
        plover: Class of event.
        cameo: Root.
        record: Class of the record; empty where none fits. `link` is the preposition of the other side.
        objects: Words of which one must be near; empty if none is needed.
        intent: Whether it only says that what follows is meant to be done.
        vow: Whether to say so is an act itself.
    """

    plover: Plover
    cameo: str
    record: str
    link: str
    objects: frozenset[str]
    intent: bool
    vow: bool = False


class Entry(NamedTuple):
    """A trigger of a row: the words behind its first, its row, which forms the first word can be, and how it is written."""

    rest: tuple[str, ...]
    row: Row
    forms: frozenset[str]
    base: str


class Trigger(NamedTuple):
    """A trigger met in a sentence.

    Attributes:
        entry: What of the table it is.
        first, last: Its first and last word.
        object: Index of the object that decided for its row; -1 if the row needs none.
    """

    entry: Entry
    first: int
    last: int
    object: int

    @property
    def row(self) -> Row:
        """Its row."""
        return self.entry.row

    @property
    def noun(self) -> bool:
        """Whether it is a noun."""
        return "noun" in self.entry.forms


class Triggers:
    """The table, indexed by the first word of every form.

    Attributes:
        running: First word of a form -> the triggers that can begin with it in running text, the best first; set phrases
            say too little there.
        nominal: Words that are nouns too, so that a form that could be either has to prove itself a verb.
        size: How many forms there are.

    Raises:
        ValueError: A row has no class, or names a group that there is not; the message quotes it.
    """

    def __init__(self, table: str = "") -> None:
        self._by_word: dict[str, list[Entry]] = {}
        self._irregular: dict[str, tuple[str, ...]] = {}
        self._groups: dict[str, frozenset[str]] = {}
        self.nominal: set[str] = set()
        lines = [line for line in table.splitlines() if line.strip() and not line.startswith("#")]
        for line in lines:
            if line[0] == "~":
                forms = line[1:].split()
                self._irregular[forms[0]] = tuple(forms)
            elif line[0] == "!":
                self.nominal.update(line[1:].split())
            elif line[0] == "@":
                name, _, words = line[1:].partition("=")
                self._groups[name.strip()] = frozenset(parts(words))
        for fields in rows("\n".join(line for line in lines if line[0] not in "~@!"), 5):
            self._enter(fields)
        for entries in self._by_word.values():
            entries.sort(key=lambda entry: -len(entry.rest) - 1.5 * bool(entry.row.objects))
        self.size = sum(map(len, self._by_word.values()))
        plain = {word: [one for one in many if one.row.intent or "fixed" not in one.forms] for word, many in self._by_word.items()}
        self.running = {word: tuple(many) for word, many in plain.items() if many}

    def _enter(self, fields: Sequence[str]) -> None:
        head, root, record, words, objects = fields
        meant, _, plover = head.rpartition(":")
        if plover not in _CLASSES or meant not in {"", "INTENT", "VOW"}:
            raise ValueError(f"'{' | '.join(fields)}' is of no class of events.")
        known: set[str] = set()
        for part in parts(objects):
            if part.startswith("@") and part[1:] not in self._groups:
                raise ValueError(f"'{part}' is no group of objects.")
            known |= self._groups[part[1:]] if part.startswith("@") else {part}
        cls, _, link = record.partition(" ")
        link = link or ("" if cls else "for" if plover == "SUPPORT" else "against" if plover in HOSTILE | {"ACCUSE"} else "toward")
        row = Row(cast("Plover", plover), root, cls, link, frozenset(known), bool(meant), meant == "VOW")
        for part in parts(words):
            for first, entry in self._spelled(part, row):
                self._by_word.setdefault(first, []).append(entry)

    def _spelled(self, part: str, row: Row) -> Iterator[tuple[str, Entry]]:
        kind, sign, words = part.rpartition(":")
        first, *rest = words.split()
        if not sign:
            spelled: dict[str, set[str]] = {}
            for name, form in zip(FORMS, self._irregular.get(first) or inflect(first), strict=True):
                spelled.setdefault(form, set()).add(name)
            for form, names in spelled.items():
                yield form, Entry(tuple(rest), row, frozenset(names), words)
        elif kind == "a":
            yield first, Entry(tuple(rest), row, frozenset(["fixed"]), words)
        else:
            last = (rest or [first])[-1]
            self.nominal.add(words)
            for ending in {last, inflect(last)[1]}:
                whole = (*words.split()[:-1], ending)
                yield whole[0], Entry(whole[1:], row, frozenset(["noun"]), words)

    def at(self, words: Sequence[Word], index: int, context: Collection[str] = ()) -> Trigger | None:
        """What the words from here on tell: a row with its object before one without, a longer trigger before a shorter.

        Args:
            words: The sentence.
            index: Where the trigger would begin.
            context: Objects that are known otherwise, in the singular.
        """
        entries = self._by_word.get(words[index].low, ())
        return next((one for entry in entries if (one := met(words, index, entry, context)) is not None), None)

    def told(self, words: Sequence[Word], indexes: Iterable[int], context: Collection[str] = ()) -> Row | None:
        """The row that a trigger is of: of its first verb, else of its first noun; what is only meant by the codebook's rule."""
        found: list[Trigger] = []
        for index in indexes:
            if found and index <= found[-1].last:
                continue
            one = self.at(words, index, context)
            if one is not None:
                found.append(one)
        real = [one for one in found if not one.row.intent]
        verbs = [one for one in real if not one.noun and not _named(words, one.first)]
        chosen = next(iter(verbs or real), None)
        meant = next((one for one in found if one.row.intent), None)
        if chosen is None:
            return meant.row if meant else None
        if meant is not None and meant.first < chosen.first:
            return intended(chosen.row) if chosen in verbs else meant.row
        if chosen.row.plover in FRIENDLY and any(w.low in NEGATIONS for w in words[max(0, chosen.first - 2) : chosen.first]):
            return msgspec.structs.replace(chosen.row, plover="REJECT", cameo="12", record="", link="")
        return chosen.row


def met(
    words: Sequence[Word], index: int, entry: Entry, context: Collection[str] = (), pool: Collection[str] | None = None
) -> Trigger | None:
    """The trigger that begins at a word, if the rest of it follows and its object is near.

    Args:
        words: The sentence.
        index: Where it begins.
        entry: What of the table it would be.
        context: Objects that are known otherwise, in the singular.
        pool: All that the sentence can have for an object, if that was gathered already.
    """
    if pool is not None and entry.row.objects and entry.row.objects.isdisjoint(pool):
        return None
    last = _follows(words, index, entry) if entry.rest else index
    if last < 0:
        return None
    found = -1
    if entry.row.objects:
        found = _object(words, index, last, entry.row.objects)
        if found < 0 and not entry.row.objects.intersection(context):
            return None
    return Trigger(entry, index, last, found)


def intended(row: Row) -> Row:
    """What an act is where it is only meant: a promise if it is friendly, a threat if it is hostile, else what it is."""
    if row.plover in FRIENDLY and row.plover != "AGREE":
        return msgspec.structs.replace(row, plover="AGREE", cameo="03", record="promise", link="to")
    if row.plover in HOSTILE and row.plover != "THREATEN":
        return msgspec.structs.replace(row, plover="THREATEN", cameo="13", record="threat", link="on")
    return row


def _named(words: Sequence[Word], at: int) -> bool:
    """Whether a word that could be a verb is a noun here: `their request`."""
    return at > 0 and (words[at - 1].possessive or words[at - 1].low in _OWNING)


def _follows(words: Sequence[Word], index: int, entry: Entry) -> int:
    """Index of the last word of the trigger; -1 if the rest of it does not follow."""
    at = index
    gap = _GAP if not entry.forms & {"fixed", "noun"} else 0
    for part in entry.rest:
        at += 1
        begin = at
        while at < len(words) and words[at].low != part:
            if at - begin >= gap or not words[at].is_word or (part == "to" and words[at].low not in ADVERBS):
                return -1
            at += 1
        if at >= len(words):
            return -1
    return at


def _object(words: Sequence[Word], first: int, last: int, objects: frozenset[str]) -> int:
    """Index of the nearest word behind the trigger, else before it, that is one of these; -1 if none is."""
    for at in range(last + 1, min(len(words), last + 1 + _AHEAD)):
        if words[at].text in {";", ":"}:
            break
        if words[at].is_word and not objects.isdisjoint(singular(words[at].low)):
            return at
    for at in range(first - 1, max(-1, first - 1 - _BEHIND), -1):
        if words[at].text in {";", ":"}:
            break
        if words[at].is_word and not objects.isdisjoint(singular(words[at].low)):
            return at
    return -1


@lru_cache(maxsize=16_384)
def singular(word: str) -> tuple[str, ...]:
    """The word and what it can be the plural of."""
    bare = word.removesuffix("'s").removesuffix("s'") if "'" in word else word
    found = [bare]
    if bare.endswith("ies"):
        found.append(bare[:-3] + "y")
    if bare.endswith("es"):
        found.append(bare[:-2])
    if bare.endswith("s"):
        found.append(bare[:-1])
    if "-" in bare:
        found += bare.split("-")
    return tuple(found)
