"""The library of a workspace: its `.pact` files read, expanded and indexed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from foedera.engine import entries
from foedera.engine.law import Laws
from foedera.engine.occurrence import Record
from foedera.engine.world import DEFAULT_VIEW, ViewTiers
from foedera.errors import Problem
from foedera.model.actors import Actors
from foedera.model.blocks import (
    Actor,
    Agreement,
    AnyBlock,
    Claim,
    Commitment,
    Document,
    Event,
    Horizon,
    OccurrenceClass,
    Place,
    Principle,
    Scenario,
    Source,
    Statement,
    View,
)
from foedera.model.lines import Fact
from foedera.model.reference import Classes, Places
from foedera.model.text import AgreementText
from foedera.store import files
from foedera.workspace import kept
from foedera.workspace.kept import Parsed

if TYPE_CHECKING:
    from foedera.workspace.onrecord import OnRecord

BUNDLED = Path(__file__).resolve().parent.parent / "library"
"""The library that is shipped with the package."""

_MADE_OF: dict[str, tuple[type[AnyBlock], ...]] = {
    "actors": (Actor,), "places": (Place,), "classes": (OccurrenceClass,), "record": (Event, Claim, Horizon),
    "horizons": (Horizon,), "sources": (Source,), "statements": (Statement,), "commitments": (Commitment,),
    "scenarios": (Scenario,), "views": (View,), "principles": (Principle,),
}  # fmt: skip
"""What a library works out, and of which blocks."""


class Library:
    """Everything read from one or more folders of `.pact` files.

    Args:
        documents: Parsed files.
        texts: The agreements in them, families expanded.
        problems: Every problem found while reading.
    """

    def __init__(
        self, documents: Iterable[Document | Parsed], texts: Iterable[AgreementText], problems: Iterable[Problem]
    ) -> None:
        self._files = tuple(one if isinstance(one, Parsed) else Parsed.of(one) for one in documents)
        self.texts = tuple(texts)
        self.problems = tuple(problems)
        self.reviewed: OnRecord | None = None

    @classmethod
    def read(cls, folders: Iterable[Path] = (BUNDLED,), *, cache_folder: Path | None = None) -> Library:
        """Read all `.pact` files below the folders.

        Args:
            folders: Folders or files.
            cache_folder: Where what was parsed is kept by content; None for no cache.

        Raises:
            BrokenWorkspace: A folder does not exist or cannot be listed.
        """
        gathered, problems = files.gather(tuple(folders))
        loaded = kept.load(gathered, cache_folder)
        return cls(loaded.files, loaded.texts, (*problems, *loaded.problems))

    def with_texts(self, texts: Iterable[AgreementText]) -> Library:
        """The same library with other agreements; what does not depend on them is shared."""
        other = Library(self._files, texts, self.problems)
        for name in ("actors", "places", "classes", "record", "views", "scenarios", "sources"):
            other.__dict__[name] = getattr(self, name)
        return other

    def with_reviewed(self, reviewed: OnRecord) -> Library:
        """The same library, with what reviewers accepted on its record. What else was made of the texts already is shared."""
        other = Library((*self._files, reviewed.events), self.texts, self.problems)
        own = {*other.__dict__, "record", "documents", "fingerprint"}
        made = self.__dict__.copy()  # at one stroke: another thread may be making an index of the same library
        other.__dict__ |= {name: value for name, value in made.items() if name not in own}
        other.reviewed = reviewed
        return other

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files, in the order in which they were read."""
        return self._names

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(one.file for one in self._files)

    def agreements_at(self, place: int) -> tuple[str, ...]:
        """Ids of the agreements that a file writes, templates left out; `place` is its number in `files`."""
        blocks = self._files[place].document.blocks
        return tuple(block.id for block in blocks if isinstance(block, Agreement) and not block.template)

    def with_document(self, document: Document, place: int | None = None) -> Library:
        """The same library with another text in place of a file, or beside all others. What does not hang on it is shared.

        Its problems are those of families alone, and what reviewers accepted is not on its record.

        Args:
            document: The text, as it was read.
            place: Number of the file in `files`; None to add the text.
        """
        from foedera.language.expand import expand

        new = Parsed.of(document)
        old = self._files[place] if place is not None else None
        end = len(self._files)
        at, after = (end, end) if place is None else (place, place + 1)
        documents = (*self.documents[:at], document, *self.documents[after:])
        texts, problems = expand(documents)
        other = Library((*self._files[:at], new, *self._files[after:]), texts, problems)
        other.__dict__["documents"] = documents
        touched = new.kinds | (old.kinds if old is not None else frozenset())
        for name, kinds in _MADE_OF.items():
            if name in self.__dict__ and touched.isdisjoint(kind.__struct_config__.tag for kind in kinds):
                other.__dict__[name] = self.__dict__[name]
        return other

    @cached_property
    def fingerprint(self) -> str:
        """A hash of the hashes of all texts that were read: the same texts give the same hash anywhere."""
        return hashlib.sha256("\0".join(sorted(one.digest for one in self._files)).encode()).hexdigest()[:12]

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """Every file's parsed form. One kind of block is had for less: `blocks`."""
        return tuple(one.document for one in self._files)

    def blocks(self, *kinds: type[AnyBlock]) -> Iterable[AnyBlock]:
        """All blocks of some kinds, in order of files and lines."""
        tags = {kind.__struct_config__.tag for kind in kinds}
        return (
            block for one in self._files if tags & one.kinds for block in one.blocks() if isinstance(block, kinds)
        )

    @cached_property
    def laws(self) -> Laws:
        """The agreements, indexed."""
        return Laws(self.texts)

    @cached_property
    def actors(self) -> Actors:
        """States, organisations and groups."""
        return Actors(self.blocks(Actor))  # type: ignore[arg-type]

    @cached_property
    def places(self) -> Places:
        """Places and areas."""
        return Places(self.blocks(Place))  # type: ignore[arg-type]

    @cached_property
    def classes(self) -> Classes:
        """Classes of occurrence and act."""
        return Classes(self.blocks(OccurrenceClass))  # type: ignore[arg-type]

    @cached_property
    def record(self) -> Record:
        """The recorded events and claims, with their horizons."""
        return entries.record(self.blocks(Event, Claim, Horizon))

    @cached_property
    def principles(self) -> dict[str, str]:
        """Titles of the principles that texts invoke, by id."""
        return {block.id: block.title for block in self.blocks(Principle) if isinstance(block, Principle)}

    @cached_property
    def horizons(self) -> dict[str, Horizon]:
        """Horizon blocks that hold for everybody, by their subject."""
        found = (block for block in self.blocks(Horizon) if isinstance(block, Horizon))
        return {block.subject: block for block in found if not block.bearers and not block.since}

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Source blocks by id."""
        return {block.id: block for block in self.blocks(Source) if isinstance(block, Source)}

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Recorded statements."""
        return tuple(block for block in self.blocks(Statement) if isinstance(block, Statement))

    @cached_property
    def commitments(self) -> tuple[Commitment, ...]:
        """Promises, offers and refusals outside agreements."""
        return tuple(block for block in self.blocks(Commitment) if isinstance(block, Commitment))

    @cached_property
    def scenarios(self) -> tuple[Scenario, ...]:
        """Scenarios with their expected answers."""
        return tuple(block for block in self.blocks(Scenario) if isinstance(block, Scenario))

    @cached_property
    def views(self) -> dict[str, ViewTiers]:
        """Views by id."""
        found = {"default": DEFAULT_VIEW}
        for block in self.blocks(View):
            assert isinstance(block, View)
            tiers = tuple(line.words for line in block.lines if isinstance(line, Fact) and line.keyword == "tier")
            found[block.id] = ViewTiers(block.id, tiers)
        return found
