"""Who can act: states, organisations and groups, with the dates of their existence, names and memberships."""

from __future__ import annotations

from collections.abc import Iterable

from foedera.model.blocks import Actor
from foedera.model.naming import closest, dated, facts, key, keys, plain
from foedera.model.time import END, Period, Span, parse_period, span
from foedera.model.truth import NO, UNKNOWN, YES, Truth, some

_OPEN_SPAN = (Span(),)


class _Record:
    """What the lines of one or more `actor` blocks of a code say."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.kind = ""
        self.spans: list[tuple[str, str]] = []
        self.existence: tuple[Span, ...] = _OPEN_SPAN
        self.former: list[tuple[int, str]] = []
        self.aliases: list[str] = []
        self.successors: list[tuple[str, str]] = []
        self.disputed = False
        self.members: dict[str, tuple[Span, ...]] = {}

    def take(self, keyword: str, words: tuple[str, ...]) -> None:
        """Add one attribute line."""
        head, since, until = dated(words)
        if keyword == "kind":
            self.kind = head[0]
        elif keyword == "from":
            self.spans.append((words[0], dated(words[1:])[2]))
        elif keyword == "to":
            self._close(words[0])
        elif keyword == "alias":
            self.aliases.extend(words)
        elif keyword == "formerly":
            self.former.append((parse_period(until).hi if until else END, head[0]))
        elif keyword == "successor":
            self.successors.append((since, head[0]))
        elif keyword == "recognition":
            self.disputed = "disputed" in head
        elif keyword == "member":
            self.members[head[0]] = (*self.members.get(head[0], ()), span(since, until))

    def _close(self, until: str) -> None:
        if self.spans and not self.spans[-1][1]:
            self.spans[-1] = (self.spans[-1][0], until)
        else:
            self.spans.append(("", until))

    def finish(self) -> None:
        """Put the collected lines in order."""
        if self.spans:
            self.existence = tuple(span(since, until) for since, until in self.spans)
        self.former.sort()
        self.successors.sort()


class Actors:
    """Registry of `actor` blocks. Codes without a block are unknown: their existence and kind are UNKNOWN, not NO.

    A `from` line opens a stretch of existence and the next `to` line closes it, so that a state which was gone for a
    while has two pairs. Raises ValueError for a date that cannot be read.
    """

    def __init__(self, blocks: Iterable[Actor]) -> None:
        self._records: dict[str, _Record] = {}
        self._numbers: dict[tuple[str, str], set[str]] = {}
        self._numbers_of: dict[tuple[str, str], list[tuple[str, Span]]] = {}
        for block in blocks:
            record = self._records.setdefault(block.code, _Record(block.name))
            for keyword, words in facts(block):
                if keyword in ("cow", "gw", "iso2") and words:
                    self._numbers.setdefault((keyword, words[0]), set()).add(block.code)
                    self._numbers_of.setdefault((keyword, block.code), []).append((words[0], span(*dated(words[1:])[1:])))
                elif words:
                    record.take(keyword, words)
        self._index: dict[str, dict[str, int]] = {}
        self._members: dict[str, dict[str, tuple[Span, ...]]] = {}
        for code, record in self._records.items():
            record.finish()
            self._enter(code, record)

    def _enter(self, code: str, record: _Record) -> None:
        for name in (record.name, *record.aliases):
            self._index.setdefault(key(name), {})[code] = END
        for until, name in record.former:
            known = self._index.setdefault(key(name), {})
            known[code] = max(until, known.get(code, until))
        for organisation, spans in record.members.items():
            self._members.setdefault(organisation, {})[code] = spans

    def codes(self) -> tuple[str, ...]:
        """All codes, sorted."""
        return tuple(sorted(self._records))

    def names(self) -> tuple[str, ...]:
        """All names, aliases and former names, as they are looked up; and the codes."""
        return (*self._index, *self._records)

    def known(self, code: str) -> bool:
        """Whether there is a block for this code."""
        return code in self._records

    def kind(self, code: str) -> str:
        """`state`, `organisation` or `group`; empty if not known."""
        record = self._records.get(code)
        return record.kind if record else ""

    def disputed(self, code: str) -> bool:
        """Whether the statehood of this actor is not generally recognised."""
        record = self._records.get(code)
        return bool(record and record.disputed)

    def name(self, code: str, at: Period | None = None) -> str:
        """The name to print, as it was at that time (at its end, if the name changed meanwhile); the code if unknown."""
        record = self._records.get(code)
        if record is None:
            return code
        if at is not None:
            for until, name in record.former:
                if at.hi <= until:
                    return name
        return record.name

    def exists(self, code: str, at: Period) -> Truth:
        """Whether the actor existed at that moment; UNKNOWN for a period that lies partly outside."""
        record = self._records.get(code)
        return some(stretch.holds(at) for stretch in record.existence) if record else UNKNOWN

    def is_state(self, code: str, at: Period) -> Truth:
        """Whether the actor was a State at that moment; UNKNOWN where its recognition is disputed."""
        record = self._records.get(code)
        if record is None:
            return UNKNOWN
        if record.kind != "state":
            return NO if record.kind else UNKNOWN
        exists = self.exists(code, at)
        return exists & UNKNOWN if record.disputed else exists

    def resolve(self, text: str, at: Period | None = None) -> tuple[str, ...]:
        """Codes that the text may mean, sorted: by code, name or alias, without regard to case and accents.

        With a date, only actors that can have existed then, and former names only as long as they were in use.
        Several codes: the text is ambiguous. None: `()`. Codes and names of up to three capitals (`UK`, `US`) match
        in capitals only.
        """
        if text in self._records:
            return (text,)
        for word in keys(text):
            found = self._index.get(word)
            if found:
                codes = sorted(code for code, until in found.items() if self._fits(code, until, at))
                if codes:
                    return tuple(codes)
        return ()

    def _fits(self, code: str, until: int, at: Period | None) -> bool:
        return at is None or (at.lo <= until and self.exists(code, at) is not NO)

    def suggest(self, text: str) -> tuple[str, ...]:
        """Up to three codes whose code or name comes close to the text, best first."""
        names = [(plain(name), code) for name, codes in self._index.items() for code in codes]
        return closest(text, [*names, *((code.lower(), code) for code in self._records)])

    def membership(self, organisation: str, at: Period) -> tuple[str, ...]:
        """Codes of those that were members for sure at that moment, sorted."""
        members = self._members.get(organisation, {})
        return tuple(sorted(code for code in members if self.is_member(code, organisation, at) is YES))

    def is_member(self, code: str, organisation: str, at: Period) -> Truth:
        """Whether the actor belonged to the organisation; UNKNOWN if nothing is recorded about the organisation."""
        members = self._members.get(organisation)
        if members is None:
            return UNKNOWN
        return some(stretch.holds(at) for stretch in members.get(code, ()))

    def successors(self, code: str) -> tuple[str, ...]:
        """Codes that took this actor's place, in the order of their dates."""
        record = self._records.get(code)
        return tuple(successor for _, successor in record.successors) if record else ()

    def lookup(self, system: str, value: str, at: Period | None = None) -> tuple[str, ...]:
        """Codes that carry a number or code of another system (`cow`, `gw`, `iso2`), existing at that moment."""
        found = self._numbers.get((system, value), set())
        return tuple(sorted(code for code in found if at is None or self.exists(code, at) is not NO))

    def numbers(self, code: str, system: str, at: Period | None = None) -> tuple[str, ...]:
        """What another system (`cow`, `gw`, `iso2`) calls this actor (at that moment), as text; `NO` stays `NO`."""
        known = self._numbers_of.get((system, code), ())
        return tuple(dict.fromkeys(number for number, stretch in known if at is None or stretch.holds(at) is not NO))
