"""The words by which an article says that somebody said something, read from a table and looked up by form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

import msgspec

from foedera.model.proposal import Kind
from foedera.reading.words import Word

FORMS = ("base", "third", "past", "participle", "ing")
"""Forms of a verb, in the order of the table."""

_VOWELS = "aeiou"
_BE = ("be", "is", "was", "been", "being", "are", "were", "am", "'s", "'re")


class Cue(msgspec.Struct, frozen=True):
    """One row of the table.

    Attributes:
        base: The verb and what belongs to it, such as `call for`.
        kind: What the speaker does by saying it.
        frames: How the content is joined to it; see the head of the table.
        flags: Properties; see the head of the table.
    """

    base: str
    kind: Kind
    frames: frozenset[str]
    flags: frozenset[str]

    @property
    def attitude(self) -> bool:
        """Whether it tells what somebody wants or believes rather than says."""
        return "attitude" in self.flags


class Found(NamedTuple):
    """A cue met in a sentence: its row, which forms it can be, and how many words it takes."""

    cue: Cue
    forms: frozenset[str]
    length: int


class Cues:
    """The table, indexed by the first word of every form.

    Raises:
        ValueError: A line has no kind or frames; the message quotes it.
    """

    def __init__(self, table: str) -> None:
        self._by_word: dict[str, list[tuple[tuple[str, ...], Cue, frozenset[str]]]] = {}
        self._nouns: dict[str, Cue] = {}
        for line in table.splitlines():
            if line.strip() and not line.startswith("#"):
                self._enter(line)
        for rows in self._by_word.values():
            rows.sort(key=lambda row: -len(row[0]))

    def _enter(self, line: str) -> None:
        fields = [field.strip() for field in line.split("|")]
        if len(fields) < 4 or not fields[2]:
            raise ValueError(f"'{line}' is no cue; write: forms | kind | frames | flags.")
        if fields[0].startswith("n:"):
            nouns = [name.strip() for name in fields[0][2:].split(",")]
            cue = Cue(nouns[0], cast("Kind", fields[1]), frozenset(fields[2].split()), frozenset(fields[3].split()))
            self._nouns.update((name, cue) for name in nouns)
            return
        verb, _, tail = fields[0].rpartition(",") if "," in fields[0] else ("", "", fields[0])
        head, *rest = tail.split()
        forms = (*verb.split(","), head) if verb else inflect(head)
        base = " ".join((forms[0], *rest))
        cue = Cue(base, cast("Kind", fields[1]), frozenset(fields[2].split()), frozenset(fields[3].split()))
        spelled: dict[str, set[str]] = {}
        for name, form in zip(FORMS, forms, strict=True):
            spelled.setdefault(form, set()).add(name)
        if head == "be":
            spelled = {form: {"third"} for form in _BE}
        for form, names in spelled.items():
            self._by_word.setdefault(form, []).append((tuple(rest), cue, frozenset(names)))

    def noun(self, word: str) -> Cue | None:
        """The row of a noun such as `refusal`; its frames are the words that join the content to it."""
        return self._nouns.get(word)

    def at(self, words: Sequence[Word], index: int) -> Found | None:
        """The longest cue that begins with this word; adverbs may stand between its parts."""
        for rest, cue, forms in self._by_word.get(words[index].low, ()):
            length = _follows(words, index + 1, rest)
            if length:
                return Found(cue, forms, length)
        return None


def _follows(words: Sequence[Word], at: int, rest: tuple[str, ...]) -> int:
    """Number of words that the cue takes, its first included; 0 if the rest of it does not follow."""
    begin = at - 1
    for part in rest:
        while at < len(words) and words[at].low != part and words[at].low.endswith("ly") and at - begin < 4:
            at += 1
        if at >= len(words) or words[at].low != part:
            return 0
        at += 1
    return at - begin


def inflect(base: str) -> tuple[str, str, str, str, str]:
    """The forms of a regular verb, in the order of FORMS: `deny` → denies, denied, denied, denying."""
    if base.endswith("e"):
        return base, base + "s", base + "d", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base, base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else base + "s"
    return base, third, base + "ed", base + "ed", base + "ing"
