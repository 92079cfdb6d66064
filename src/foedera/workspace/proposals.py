"""Articles from files to proposed statements: the tables of the library, the dated events of the record, document by document."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

import msgspec

from foedera.errors import Problem
from foedera.model.article import Article
from foedera.model.proposal import Proposal
from foedera.reading.cues import Cues
from foedera.reading.dating import Anchor
from foedera.reading.decode import problem
from foedera.reading.document import article
from foedera.reading.events import Events
from foedera.reading.geography import Map
from foedera.reading.links import Frameworks
from foedera.reading.names import Names, parts, rows
from foedera.reading.provisions import provisions
from foedera.reading.stances import Manners
from foedera.reading.statements import Lexicon, ground, reported
from foedera.reading.triggers import Triggers
from foedera.reading.verbatim import Dropped
from foedera.reading.when import Era
from foedera.workspace.encoding import encodings
from foedera.workspace.extracting import Using, equipped
from foedera.workspace.library import BUNDLED, Library
from foedera.workspace.nameable import known


class Read(msgspec.Struct, frozen=True):
    """One document: what it is, what it is proposed to say, and its bytes as they came in.

    Attributes:
        article: The document; only its name and hash where it was read before.
        proposals: What it is proposed to say.
        data: Its bytes.
        by: What read it: a hash over program and tables.
        earlier: Whether this very program read it before, so that it was not read again.
    """

    article: Article
    proposals: tuple[Proposal, ...]
    data: bytes = b""
    by: str = ""
    earlier: bool = False


def lexicon(library: Library) -> Lexicon:
    """The tables that the rules read: cues, names, frameworks, manners."""
    return Lexicon(
        Cues(_table("reading", "cues")),
        Names(_table("reference", "office-holders"), _table("reference", "metonyms"), _table("reading", "roles"), library.actors),
        Frameworks(_table("reading", "framework-words"), _table("reading", "framework-nouns"), known(library)),
        Manners(_table("reading", "kind-words"), _table("reading", "stance-words")),
        eras(),
    )


def eras() -> tuple[Era, ...]:
    """The wars and other spans of time that news calls by a name."""
    return tuple(
        Era(tuple(parts(names)), first, last, tuple(parts(about)))
        for first, last, about, names in rows(_table("reading", "eras"), 4)
    )


def triggers() -> Triggers:
    """The words that tell an event."""
    return Triggers(_table("reading", "event-words"))


def anchors() -> tuple[Anchor, ...]:
    """The public events by which an article without a date may be dated."""
    return tuple(Anchor(tuple(parts(names)), day, what) for day, what, names in rows(_table("reading", "anchors"), 3))


class Reader:
    """Reads one document after another with the same tables and the same extractors.

    Args:
        library: For the names of actors.
        using: How to read them; with the usual extractors, if it is left out.

    Attributes:
        mark: A hash over extractors, model and demoted rules.

    Raises:
        WrongCall: There is no extractor of a name, or it lacks what it needs.
    """

    def __init__(self, library: Library, using: Using | None = None) -> None:
        self.tables, self.mark = equipped(lexicon(library), using or Using())
        self.anchors = anchors()
        self._encodings = encodings(library)
        self.events = Events(triggers(), self.tables.frameworks, Map(library.places))

    def read(self, name: str, data: bytes) -> Read:
        """What a document is and what it is proposed to say.

        Args:
            name: By which it is cited.
            data: Its bytes.
        """
        found = article(name, data, self.anchors)
        if not found.text:
            return Read(found, ())
        once = ground(found, self.tables)
        said, dropped = reported(found, self.tables, once)
        if dropped:
            problems = tuple(_not_verbatim(found, one) for one in dropped)
            found = msgspec.structs.replace(found, problems=(*found.problems, *problems))
        asked = self._beside(found, provisions(found, once, self.tables.frameworks, said))
        return Read(found, (*said, *self.events.events(found, once, said), *asked))

    def _beside(self, found: Article, asked: Sequence[Proposal]) -> Iterator[Proposal]:
        """Reported provisions with those of the library beside them."""
        for one in asked:
            assert one.provision is not None
            words = " ".join(found.text[start:end] for start, end in one.content)
            yield msgspec.structs.replace(one, provision=self._encodings.beside(one.provision, words))


def _not_verbatim(read: Article, one: Dropped) -> Problem:
    line = read.text.count("\n", 0, one.paragraph[0]) + 1
    words = textwrap.shorten(one.words, 60, placeholder=" …")
    remedy = "Nothing but the answer is lost."
    return problem("document-not-verbatim", read.name, remedy, more=f"{one.part}: {words!r}.", line=line)


def _table(folder: str, name: str) -> str:
    return (BUNDLED / folder / f"{name}.txt").read_text(encoding="utf-8")
