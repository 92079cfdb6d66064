"""An agreement in plain English as data: what `show` renders in every form."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation


class Entry(msgspec.Struct, frozen=True):
    """A paragraph.

    Attributes:
        text: Its words.
        indent: Columns it stands in from the margin; two for each level of a list.
        hang: Further columns of its second and later lines.
    """

    text: str
    indent: int = 0
    hang: int = 0


class Part(msgspec.Struct, frozen=True):
    """Paragraphs under a heading."""

    heading: str
    entries: tuple[Entry, ...]


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """A provision.

    Attributes:
        mark: How it was read: `T`, `t`, `R`, `M`.
        place: Where it stands in the instrument, how it binds and where it was read, in a line.
        entries: What it says, sentence by sentence; quotations and notes.
        sources: Ids of its sources.
        where: File, line and column of its text.
    """

    id: str
    title: str
    mark: str
    place: str
    entries: tuple[Entry, ...]
    sources: tuple[str, ...] = ()
    where: str = ""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """An agreement, or one provision of it.

    Attributes:
        head: Kind, names, force, dates; the first paragraph is the title. Empty for one provision.
        parts: Who, where, who decides.
        clauses: What it says.
        notes: Notes, and what was not read.
        citations: Sources, in order of first use.
        hypothetical: Not in force on record: what it says would be owed if it were.
        command, software, library: The call that gives it again, version of foedera, hash of the texts.
    """

    notice: str = "Written from the text in the library. Not a forecast. Not legal advice."
    id: str
    title: str
    head: tuple[Entry, ...] = ()
    parts: tuple[Part, ...] = ()
    clauses: tuple[Clause, ...] = ()
    notes: tuple[Entry, ...] = ()
    citations: tuple[Citation, ...] = ()
    hypothetical: bool = False
    command: str = ""
    software: str = ""
    library: str = ""
