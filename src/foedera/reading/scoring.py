"""How proposed statements are scored against annotated ones.

A proposal matches an annotated statement where the character F1 of their contents is at least one half; matches are one to
one, the best first. An optional statement is right if it is found and no miss if it is not. What is annotated is taken as
it stands, whoever annotated it; nothing here looks at the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from foedera.model.proposal import Proposal, Span

LEAST, CLOSE = 0.5, 0.9
"""Character F1 of a match, and of one whose content is nearly that of the annotation."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """An annotated statement.

    Attributes:
        id: Its name.
        content, cue, mention: Spans; a cue or mention may have several or none.
        entities: Who speaks, in small letters; any of them is right.
        frameworks: What it is about, as ids of the library; any of them is right.
        mode: `direct`, `mixed` or `indirect`.
        core: False where it is optional.
    """

    id: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...] = ()
    mention: tuple[Span, ...] = ()
    entities: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    mode: str = ""
    core: bool = True


class Count(msgspec.Struct):
    """So many of so many."""

    right: int = 0
    asked: int = 0

    def add(self, *, right: bool) -> None:
        """Count one more."""
        self.right, self.asked = self.right + right, self.asked + 1

    @property
    def share(self) -> float:
        """The share that is right; 0 of nothing."""
        return self.right / self.asked if self.asked else 0.0

    def __str__(self) -> str:
        return f"{self.right} of {self.asked}"


class Score(msgspec.Struct):
    """Counts over any number of documents.

    Attributes:
        found, extra, missed: Core statements found, proposals that are none, core statements not found.
        close: Of those found, how many have nearly the content of the annotation.
        cue, mention, entity: Of those found where it is annotated, how many are right.
        modes: Found of each mode.
        sure: Of the proposals of tier A, how many are statements; `covered` of all core statements, how many they find.
    """

    found: int = 0
    extra: int = 0
    missed: int = 0
    close: int = 0
    cue: Count = msgspec.field(default_factory=Count)
    mention: Count = msgspec.field(default_factory=Count)
    entity: Count = msgspec.field(default_factory=Count)
    sure: Count = msgspec.field(default_factory=Count)
    covered: Count = msgspec.field(default_factory=Count)
    modes: dict[str, Count] = msgspec.field(default_factory=dict)

    @property
    def precision(self) -> float:
        """Of what was proposed, the share that is right."""
        return self.found / max(1, self.found + self.extra)

    @property
    def recall(self) -> float:
        """Of what is annotated, the share that was found."""
        return self.found / max(1, self.found + self.missed)

    @property
    def f1(self) -> float:
        """Both in one number."""
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def add(self, wanted: Sequence[Wanted], proposed: Sequence[Proposal]) -> None:
        """Score the statements of one more document; events are left out."""
        proposed = _said(proposed)
        gold, got = [_chars(one.content) for one in wanted], [_chars(one.content) for one in proposed]
        pairs = paired(gold, got)
        for index, one in enumerate(wanted):
            if not one.core:
                continue
            where = self.modes.setdefault(one.mode, Count())
            where.add(right=index in pairs)
            self.covered.add(right=index in pairs and proposed[pairs[index][0]].tier == "A")
            if index not in pairs:
                self.missed += 1
                continue
            number, value = pairs[index]
            self.found, self.close = self.found + 1, self.close + (value >= CLOSE)
            self._matched(one, proposed[number])
        taken = {number for number, _ in pairs.values()}
        optional = [chars for chars, one in zip(gold, wanted, strict=True) if not one.core]
        for number, chars in enumerate(got):
            if number not in taken and any(len(chars & other) > len(chars) / 2 for other in optional):
                continue
            self.extra += number not in taken
            if proposed[number].tier == "A":
                self.sure.add(right=number in taken)

    def _matched(self, one: Wanted, proposal: Proposal) -> None:
        if one.cue:
            self.cue.add(right=proposal.cue is not None and _overlap(one.cue, proposal.cue))
        if one.mention:
            self.mention.add(right=proposal.speaker is not None and _overlap(one.mention, proposal.speaker))
        if one.entities:
            self.entity.add(right=proposal.entity.lower() in one.entities)


def scored(wanted: Mapping[str, Sequence[Wanted]], proposed: Mapping[str, Sequence[Proposal]]) -> Score:
    """The score over documents; one of which nothing was proposed counts with all it holds."""
    score = Score()
    for name, statements in wanted.items():
        score.add(statements, proposed.get(name, ()))
    return score


def paired(gold: Sequence[set[int]], got: Sequence[set[int]], least: float = LEAST) -> dict[int, tuple[int, float]]:
    """Number of an annotated content -> number of the proposed one that matches it, and their character F1."""
    values = []
    for i, one in enumerate(gold):
        for j, other in enumerate(got):
            both = len(one & other)
            if both and (value := 2 * both / (len(one) + len(other))) >= least:
                values.append((value, i, j))
    out: dict[int, tuple[int, float]] = {}
    taken = set()
    for value, i, j in sorted(values, reverse=True):
        if i not in out and j not in taken:
            taken.add(j)
            out[i] = (j, value)
    return out


def first_choices(wanted: Sequence[Wanted], proposed: Sequence[Proposal]) -> Iterable[tuple[Wanted, Proposal | None]]:
    """Every core statement that is about something, with the proposal that matches it; None if it was not found."""
    proposed = _said(proposed)
    pairs = paired([_chars(one.content) for one in wanted], [_chars(one.content) for one in proposed])
    for index, one in enumerate(wanted):
        if one.core and one.frameworks:
            yield one, proposed[pairs[index][0]] if index in pairs else None


def _said(proposed: Sequence[Proposal]) -> list[Proposal]:
    """The statements and attitudes; events are scored apart."""
    return [one for one in proposed if one.type in ("statement", "attitude")]


def _chars(spans: Iterable[Span]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def _overlap(spans: Iterable[Span], other: Span) -> bool:
    return any(max(start, other[0]) < min(end, other[1]) for start, end in spans)


# ------------------------------------------------------------------------------------------------ other marks

STYLES = {"straight": '""', "curly": "“”", "guillemets": "«»", "single": "‘’", "unclosed": '" '}
"""Opening and closing mark of each style; `unclosed` is straight, and every fifth closing mark is missing."""


def restyled(text: str, style: str) -> str:
    """The same text with other quotation marks, sign for sign, so that every offset stays what it is."""
    opening, closing = STYLES[style][0], STYLES[style][1]
    out, opened, met = list(text), False, 0
    for place, sign in enumerate(text):
        if sign == "\n":
            opened = False
        elif sign in "“«" or (sign == '"' and not opened and (place == 0 or text[place - 1] in " \n(\u00a0—–")):
            out[place], opened = opening, True
        elif sign in "”»" or (sign == '"' and opened):
            met += 1
            out[place] = closing if style != "unclosed" else " " if met % 5 == 0 else '"'
            opened = False
    return "".join(out)
