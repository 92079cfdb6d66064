"""What may stand at a place of a draft: keywords of the grammar, and the names that the draft and the library give."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from foedera.language import meanings
from foedera.language.highlight import Walk, lines_of
from foedera.language.parse import parse
from foedera.language.phrases import QUANTIFIERS
from foedera.language.vocabulary import CHOICES, CONDITION, KEYWORDS, MARGIN, UNDER, leading, literals
from foedera.language.words import PREPOSITIONS, QUOTED, UNCLOSED, tokens
from foedera.model.blocks import Agreement, Area, Define, OccurrenceClass, Organ, Place, Provision, Role, Source, Status
from foedera.model.drafting import Offer, Offers
from foedera.model.lines import Fact
from foedera.workspace.library import Library

MOST = 40
"""Words that are offered at once, at most; the next letter narrows them."""

_PREFIX = re.compile(r"[A-Za-z0-9_./-]*\Z")
_ACTS = frozenset(
    {"when", "must", "must maintain", "must not", "may", "has power to", "intends to", "fulfilled when", "waived by", "deemed",
     "provided", "unless", "so long as", "until", "given", "add", "event", "commitment", "starts when", "stops when"}
)  # fmt: skip
_BEARERS = frozenset({"each", "jointly", "that", "lead", "toward", "without", "role", "organ", "expect", "known to", "judge of"})
_TEXTS = frozenset({"supersedes", "despite", "subject to", "terminates", "voids", "owes", "statement"})
_WHERE = frozenset({"in", "of", "from", "through"})


def offers(library: Library, text: str, line: int, column: int) -> Offers:
    """Words for a place of a draft, those that begin with what is written there first.

    Args:
        library: Where codes, places, classes and sources are from.
        text: The draft.
        line, column: The place, from 1; the column is that of the next letter.
    """
    lines = lines_of(text)
    if not 1 <= line <= len(lines):
        return Offers(column=1, offers=())
    left = lines[line - 1][: max(0, column - 1)]
    found = _PREFIX.search(left)
    begun = found.group() if found is not None else ""
    head = left[: len(left) - len(begun)]
    before = tokens(head)
    if "#" in head or any(token.kind == UNCLOSED for token in before):
        return Offers(column=column, offers=())
    walk = Walk()
    for one in lines[: line - 1]:
        walk.line(one)
    block = walk.block(len(left) - len(left.lstrip()) if before else len(head))
    words = tuple("" if token.kind == QUOTED else token.text for token in before)
    names = _Names(library, text, line)
    return Offers(column=len(head) + 1, offers=_best(begun, _offered(names, block, words)))


def _best(begun: str, found: Iterable[Offer]) -> tuple[Offer, ...]:
    """Those that begin with the letters, then those whose meaning has them, each word once."""
    low = begun.lower()
    first: dict[str, Offer] = {}
    second: dict[str, Offer] = {}
    for one in found:
        if one.text.lower().startswith(low):
            first.setdefault(one.text, one)
        elif low and (low in one.text.lower() or low in one.meaning.lower()):
            second.setdefault(one.text, one)
    return tuple({**first, **{word: one for word, one in second.items() if word not in first}}.values())[:MOST]


def _offered(names: _Names, block: str, words: tuple[str, ...]) -> Iterator[Offer]:
    if not words:
        yield from _first(names, block)
        return
    keyword = words[0] if not block else leading(words, block)
    last = words[-1]
    if block and not keyword and block != CONDITION:
        return
    for word in (*CHOICES.get(keyword, ()), *sorted(literals(block, keyword))):
        yield Offer(text=word, kind="word")
    if last in _TEXTS or keyword in _TEXTS:
        yield from names.texts()
    if keyword == "source" or last == "according":
        yield from names.sources()
    elif keyword == "area" or last == "place" or (last in _WHERE and "place" in words):
        yield from names.areas()
    if keyword in _BEARERS or last in PREPOSITIONS or last in QUANTIFIERS or last == "except":
        yield from names.holders()
    if last in _WHERE:
        yield from names.areas()
    if keyword == "within" and words[-2:-1] == ("within",):
        yield Offer(text="after", kind="word", meaning="what the term counts from")
    if last in ("after", "before"):
        yield from (Offer(text=word, kind="word") for word in ("signature", "entry into force"))
        yield from names.clauses()
    if keyword in _ACTS or block == CONDITION:
        yield from names.classes()
        yield from names.terms()
        yield from (Offer(text=word, kind="word") for word in (*PREPOSITIONS, "called", "ongoing"))


def _first(names: _Names, block: str) -> Iterator[Offer]:
    if block == CONDITION:
        yield from names.terms()
        yield from names.classes()
        yield from (Offer(text=word, kind="word") for word in ("place of", "target of", "any of", "no", "at least"))
    for word in MARGIN if not block else UNDER.get(block, ()) or sorted(KEYWORDS.get(block, ())):
        meaning = (meanings.LINES if block else meanings.BLOCKS).get(word, "")
        yield Offer(text=word, kind="keyword", meaning=meaning)


class _Names:
    """The names that may be meant at a line: those of its agreement, of the draft, and of the library."""

    def __init__(self, library: Library, text: str, line: int) -> None:
        self.library = library
        document, _ = parse(text)
        starts = [one.where.line for one in document.blocks if isinstance(one, Agreement)]
        start = max((one for one in starts if one <= line), default=0)
        end = min((one for one in starts if one > line), default=1 << 30)
        self._own = [one for one in document.blocks if start <= one.where.line < end]
        self._draft = document.blocks

    def holders(self) -> Iterator[Offer]:
        """Roles of the text, and actors."""
        for one in self._own:
            if isinstance(one, Role):
                yield Offer(text=one.name, kind="role", meaning=f"role: {', '.join(one.members[:6]) or 'not listed'}")
            elif isinstance(one, Organ):
                yield Offer(text=one.name, kind="organ", meaning="organ of this text")
        actors = self.library.actors
        yield from (Offer(text=code, kind="actor", meaning=actors.name(code)) for code in actors.codes())

    def areas(self) -> Iterator[Offer]:
        """Areas of the text, and places."""
        yield from (Offer(text=one.name, kind="area", meaning="area of this text") for one in self._own if isinstance(one, Area))
        for place in (*self._draft, *self.library.blocks(Place)):
            if isinstance(place, Place):
                yield Offer(text=place.id, kind="place", meaning=place.name)

    def classes(self) -> Iterator[Offer]:
        """Classes of event and act."""
        for one in self.library.blocks(OccurrenceClass):
            if isinstance(one, OccurrenceClass):
                yield Offer(text=one.id, kind="class", meaning=one.name)

    def clauses(self) -> Iterator[Offer]:
        """Provisions of the text."""
        for one in self._own:
            if isinstance(one, Provision):
                yield Offer(text=one.id, kind="provision", meaning=one.title)

    def terms(self) -> Iterator[Offer]:
        """Definitions, statuses and provisions of the text."""
        for one in self._own:
            if isinstance(one, Define | Status):
                yield Offer(text=one.name, kind=type(one).__name__.lower(), meaning="defined in this text")
        yield from self.clauses()

    def sources(self) -> Iterator[Offer]:
        """Sources of the draft and of the library."""
        for one in (*self._draft, *self.library.sources.values()):
            if isinstance(one, Source):
                told = {line.keyword: line.words[0] for line in one.lines if isinstance(line, Fact)}
                yield Offer(text=one.id, kind="source", meaning=(told.get("official") or told.get("url", ""))[:80])

    def texts(self) -> Iterator[Offer]:
        """Agreements, and the provisions of this one."""
        yield from (Offer(text=law.id, kind="agreement", meaning=law.title) for law in self.library.laws)
        yield from self.clauses()
