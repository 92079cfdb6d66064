"""Statements of officials as data: what every face renders. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

VERSION = 1


class Said(msgspec.Struct, frozen=True, kw_only=True, rename={"on_behalf_of": "for"}):
    """What somebody said in office, and where it stands. It is what was said, not what is so.

    Attributes:
        on_behalf_of: Code of the actor spoken for; `for` in JSON.
        about, stance: The framework, and whether the speaker supports or opposes it.
        said, basis: When, as precisely as it is known, and what the date rests on.
        quotes: The words, 25 at most each; `translation` says whose wording they are.
        document, span: Name, kind of hash and hash of the document; first and last character of the words in it.
        renderings: The same words elsewhere: document, kind of hash, hash, characters, outlet.
        where: File, line and column of the record.
    """

    id: str
    speaker: str
    office: str = ""
    on_behalf_of: str = ""
    about: str = ""
    stance: str = ""
    said: str = ""
    basis: str = ""
    quotes: tuple[str, ...] = ()
    translation: str = ""
    through: str = ""
    document: tuple[str, ...] = ()
    span: tuple[str, ...] = ()
    renderings: tuple[tuple[str, ...], ...] = ()
    notes: tuple[str, ...] = ()
    where: str = ""


class Statements(msgspec.Struct, frozen=True, kw_only=True):
    """Statements in the order of the record.

    Attributes:
        command: The call that gives them again.
        software, library: Version of foedera; hash of the texts; empty where they were not asked for.
    """

    version: int = VERSION
    notice: str = "A statement is what somebody said, not what is so. Not a forecast. Not legal advice."
    command: str = ""
    software: str = ""
    library: str = ""
    statements: tuple[Said, ...] = ()
