"""What the checks stand on: the texts, the registries of reference data, and the names each agreement gives."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar

from foedera.errors import Problem, Where
from foedera.language.blocks import OF_AGREEMENT
from foedera.language.checks.walk import Item, Walk
from foedera.language.words import ACTOR, PLACEHOLDER, close_to
from foedera.model.actors import Actors
from foedera.model.blocks import (
    Actor,
    Agreement,
    AnyBlock,
    Area,
    Define,
    Document,
    Event,
    OccurrenceClass,
    Organ,
    Place,
    Principle,
    Provision,
    Role,
    Source,
    Status,
    View,
)
from foedera.model.classes import Classes
from foedera.model.lines import Fact
from foedera.model.places import Places
from foedera.model.text import AgreementText
from foedera.model.time import Period, parse_period

Registry = TypeVar("Registry")
T = TypeVar("T")
B = TypeVar("B")

STATE = "state"
"""The role that is built in: whoever is a State at the date."""

_WRITTEN_OUT = (Agreement, Role, Area, Define, Organ, Status, Provision)


def is_actor(name: str) -> bool:
    """Whether the name is spelt like an actor's code."""
    return bool(ACTOR.match(name))


def is_placeholder(name: str) -> bool:
    """Whether the name is spelt like a placeholder."""
    return bool(PLACEHOLDER.match(name))


def is_plain(name: str) -> bool:
    """Whether the name is neither an actor, a placeholder, a date nor empty."""
    return bool(name) and not is_actor(name) and not is_placeholder(name) and not name[0].isdigit()


def listed(names: Iterable[str]) -> str:
    """Names in backticks, sorted, for a message."""
    return ", ".join(f"`{name}`" for name in sorted(names))


def report(
    code: str, severity: str, where: Where, message: str, remedy: str, *, near: tuple[str, ...] = ()
) -> Problem:
    """A problem. The first word in backticks in `message` is what the caret will mark, if it stands on the line."""
    return Problem(code=code, severity=severity, where=where, message=message, remedy=remedy, suggestions=near)


class Names:
    """The names that one agreement gives, each with its block."""

    def __init__(self, text: AgreementText) -> None:
        self.text = text
        self.roles: dict[str, list[Role]] = {}
        for role in text.roles:
            self.roles.setdefault(role.name, []).append(role)
        self.areas = {area.name: area for area in text.areas}
        self.definitions = {define.name: define for define in text.definitions}
        self.organs = {organ.name: organ for organ in text.organs}
        self.statuses = {status.name: status for status in text.statuses}
        self.provisions = {provision.id: provision for provision in text.provisions}
        self.steps = {step for status in text.statuses for step in status.steps}

    def members(self, role: str) -> tuple[frozenset[str], bool]:
        """Codes of everybody who belongs to the role at any time, and whether the list is open."""
        return self._membership.get(role, (frozenset(), role == STATE))

    @cached_property
    def _membership(self) -> dict[str, tuple[frozenset[str], bool]]:
        """Grown from nothing until it stands still: roles inside roles may lie as deep as they like, even in a circle."""
        found = {role: (frozenset[str](), False) for role in self.roles}
        for _ in range(len(self.roles) + 1):
            grown = {role: self._gather(blocks, found) for role, blocks in self.roles.items()}
            if grown == found:
                break
            found = grown
        return found

    def _gather(self, blocks: list[Role], found: dict[str, tuple[frozenset[str], bool]]) -> tuple[frozenset[str], bool]:
        codes: set[str] = set()
        is_open = False
        for block in blocks:
            inside, out = self._all(block.members, found), self._all(block.excluding, found)
            codes |= inside - out
            is_open = is_open or block.open or any(found[name][1] if name in found else name == STATE for name in block.members)
        return frozenset(codes), is_open

    @staticmethod
    def _all(names: tuple[str, ...], found: dict[str, tuple[frozenset[str], bool]]) -> set[str]:
        return {code for name in names for code in (found[name][0] if name in found else (name,)) if is_actor(code)}

    def actors(self) -> frozenset[str]:
        """Codes of everybody named in any role."""
        return frozenset(name for role in self.text.roles for name in role.members if is_actor(name))


class Ground:
    """All that a check may look at. Build it with `Ground.of`; nothing in it changes afterwards.

    Families stand here written out: a template is looked at through its members, with their parameters put in.

    Attributes:
        documents: Parsed files, sorted by name, so that no answer hangs on the order in which they were read.
        laws: The agreements, without templates.
        actors, places, classes: The registries.
        unreadable: Reference blocks that the registries refuse, with the reason; the registries are built without them.
        only: Name of the one file whose problems are wanted; empty for all. Names of other files are known all the same,
            so what is found of this file is the same either way; problems of others may be missing.
    """

    def __init__(self, documents: tuple[Document, ...], texts: tuple[AgreementText, ...], only: str = "") -> None:
        self.only = only
        self.documents = documents
        self.texts = texts
        self.laws = tuple(text for text in texts if not text.is_template)
        self._walk = Walk()
        self._worked_out: dict[tuple[Callable[..., Any], int], Any] = {}
        self._items: dict[type, list[Item]] = {}
        self.unreadable: list[tuple[AnyBlock, str]] = []
        self.actors = self._registry(Actors, Actor)
        self.places = self._registry(Places, Place)
        self.classes = self._registry(Classes, OccurrenceClass)

    @classmethod
    def of(cls, documents: Iterable[Document], texts: Iterable[AgreementText], only: str = "") -> Ground:
        """The ground of parsed files and of the agreements in them, written out by `expand`."""
        by_file = sorted(documents, key=lambda document: document.file)
        by_name = sorted(texts, key=lambda text: (text.agreement.where.file, text.agreement.where.line, text.agreement.id))
        return cls(tuple(by_file), tuple(by_name), only)

    def _registry(self, build: Callable[[list[Any]], Registry], kind: type) -> Registry:
        blocks: list[Any] = list(self.blocks(kind))
        try:
            return build(blocks)
        except ValueError:
            kept = []
            for block in blocks:
                try:
                    build([block])
                    kept.append(block)
                except ValueError as error:
                    self.unreadable.append((block, str(error)))
            return build(kept)

    def blocks(self, kind: type[T]) -> Iterator[T]:
        """All blocks of one kind as they were written."""
        return (block for document in self.documents for block in document.blocks if isinstance(block, kind))

    @cached_property
    def asked(self) -> tuple[Document, ...]:
        """The files whose problems are wanted."""
        return tuple(one for one in self.documents if not self.only or one.file == self.only)

    # -------------------------------------------------------------------------------------------- names

    @cached_property
    def agreements(self) -> dict[str, Names]:
        """Agreement -> the names it gives."""
        return {text.agreement.id: Names(text) for text in self.laws}

    def names(self, text: AgreementText) -> Names:
        """The names that an agreement gives."""
        return self.agreements[text.agreement.id]

    @cached_property
    def sources(self) -> frozenset[str]:
        """All source ids."""
        return frozenset(block.id for block in self.blocks(Source))

    @cached_property
    def views(self) -> frozenset[str]:
        """All views, the built-in one included."""
        return frozenset(block.id for block in self.blocks(View)) | {"default"}

    @cached_property
    def principles(self) -> frozenset[str]:
        """All principles, of agreements and of their own."""
        return frozenset(block.id for block in self.blocks(Principle))

    @cached_property
    def events(self) -> dict[str, Event]:
        """The recorded events by id."""
        return {block.id: block for block in self.blocks(Event)}

    @cached_property
    def organs(self) -> frozenset[str]:
        """Organs and roles of all agreements: the record may say that one of them acted."""
        return frozenset(name for names in self.agreements.values() for name in (*names.organs, *names.roles))

    def home(self, where: Where) -> str:
        """The agreement or template in whose text a line is written: for a member's inherited line, the template."""
        starts, ids = self._homes.get(where.file, ([], []))
        place = bisect_right(starts, where.line) - 1
        return ids[place] if place >= 0 else ""

    @cached_property
    def _homes(self) -> dict[str, tuple[list[int], list[str]]]:
        homes: dict[str, tuple[list[int], list[str]]] = {}
        for document in self.documents:
            for block in document.blocks:
                if isinstance(block, Agreement):
                    starts, ids = homes.setdefault(block.where.file, ([], []))
                    starts.append(block.where.line)
                    ids.append(block.id)
        return homes

    # -------------------------------------------------------------------------------------------- parts

    def once(self, work: Callable[[Ground, B], T], block: B) -> T:
        """What follows from one block, worked out once."""
        key = (work, id(block))
        if key not in self._worked_out:
            self._worked_out[key] = work(self, block)
        found: T = self._worked_out[key]
        return found

    def parts(self, block: AnyBlock) -> list[tuple[Any, Where]]:
        """Every part of a block with its place, walked once."""
        return self._walk.parts(block)

    @cached_property
    def _by_kind(self) -> dict[type, list[tuple[AgreementText | None, AnyBlock, Where, Any]]]:
        """Every part of every agreement, of the record, of the reference data and of the scenarios, by its kind."""
        found: dict[type, list[tuple[AgreementText | None, AnyBlock, Where, Any]]] = defaultdict(list)
        for text in self.laws:
            for block in (text.agreement, *parts_of(text)):
                if self._wanted(block):
                    for value, where in self.parts(block):
                        found[value.__class__].append((text, block, where, value))
        for document in self.asked:
            for alone in document.blocks:
                if not isinstance(alone, _WRITTEN_OUT):
                    for value, where in self.parts(alone):
                        found[value.__class__].append((None, alone, where, value))
        return found

    def _wanted(self, block: AnyBlock) -> bool:
        """Whether the block, or a line that it took over from a template, stands in a file that is asked about."""
        only = self.only
        return not only or block.where.file == only or any(line.where.file == only for line in getattr(block, "lines", ()))

    def each(self, *kinds: type) -> Iterator[Item]:
        """Every part of one of these kinds."""
        for kind in kinds:
            if kind not in self._items:
                self._items[kind] = list(map(Item._make, self._by_kind.get(kind, ())))
            yield from self._items[kind]


def parts_of(text: AgreementText) -> Iterator[AnyBlock]:
    """The blocks of an agreement."""
    for blocks in (text.roles, text.areas, text.definitions, text.organs, text.statuses, text.provisions):
        yield from blocks


def words_of(lines: Sequence[object], keyword: str) -> Iterator[tuple[str, ...]]:
    """The words of each attribute line with this keyword."""
    return (line.words for line in lines if isinstance(line, Fact) and line.keyword == keyword)


def moment(text: str) -> Period | None:
    """A written date as a period; None if it is empty or cannot be read, which the reader of the line reports."""
    try:
        return parse_period(text) if text else None
    except ValueError:
        return None


def beginning(text: AgreementText) -> Period | None:
    """When the agreement begins by its own dates: signed, else issued, opened, published, or in force."""
    for keyword in ("signed", "issued", "opened", "published", "force"):
        for words in words_of(text.agreement.lines, keyword):
            found = moment(words[0]) if words and words[0][:1].isdigit() else None
            if found is not None:
                return found
    return None


__all__ = [
    "OF_AGREEMENT", "STATE", "Ground", "Names", "beginning", "close_to", "is_actor", "is_placeholder", "is_plain",
    "listed", "moment", "parts_of", "report", "words_of",
]  # fmt: skip
