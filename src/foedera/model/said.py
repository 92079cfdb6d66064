"""Statements of officials as data: what every face renders. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.review import Filed

VERSION = 1


class Rendering(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One outlet's wording of an utterance that a reviewer accepted.

    Attributes:
        words: The content, one text for each span.
        document, sha256: Name of the document as it was read, and hash of its bytes.
        spans: `text[start:end]` of the document's decoded text.
        outlet, agency: Whence; empty if not stated.
        translation: Whose wording it is, as in `Said`.
        reviewers: Who accepted it.
        record: Id of the decision in the journal.
        tier: How far the extractor trusted it.
        reason: What the reviewers say about it.
        relation: How it relates to the first wording of the utterance: `same words`, `fragment`, `translation`, `paraphrase`;
            empty for the first, and for one that a reviewer or a third wording joins.
        before, after: What stands around the words, so that they can be shown, and found again, in their place.
        recorded: When it was accepted, the last time.
        id: Of the proposal; `foedera why` takes it.
        about: The framework that these words are about, in the first place.
    """

    words: tuple[str, ...]
    document: str
    sha256: str
    spans: tuple[tuple[int, int], ...]
    outlet: str = ""
    agency: str = ""
    translation: str = ""
    reviewers: tuple[str, ...] = ()
    record: str = ""
    tier: str = ""
    reason: str = ""
    relation: str = ""
    before: str = ""
    after: str = ""
    recorded: str = ""
    id: str = ""
    about: str = ""


class Said(msgspec.Struct, frozen=True, kw_only=True, rename={"on_behalf_of": "for"}):
    """What somebody said in office, and where it stands. It is what was said, not what is so.

    Attributes:
        on_behalf_of: Code of the actor spoken for; `for` in JSON.
        about, stance: The framework, and whether the speaker supports or opposes it.
        said, basis: When, as precisely as it is known, and what the date rests on.
        quotes: The words, of the library 25 at most each; `translation` says whose wording they are.
        document, span: Name, kind of hash and hash of the document; first and last character of the words in it.
        renderings: The same words elsewhere: document, kind of hash, hash, characters, outlet.
        where: File, line and column of the record; of a reviewed statement, the journal and the decision.
        kind: What the speaker does by saying it; of reviewed statements.
        outlets: Who published it, as far as it is known.
        earliest, latest: First and last day on which it can have been said (ISO); empty if open.
        worded: Of reviewed statements, every accepted wording; `quotes` are the first one's, as long as they are.
        origins: On how many sources these rest: wordings from one agency, and re-posts of one text, count as one.
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
    kind: str = ""
    outlets: tuple[str, ...] = ()
    earliest: str = ""
    latest: str = ""
    worded: tuple[Rendering, ...] = ()
    origins: int = 0


class Statements(msgspec.Struct, frozen=True, kw_only=True):
    """Statements in the order of the record.

    Attributes:
        command: The call that gives them again.
        software, library: Version of foedera; hash of the texts; empty where they were not asked for.
        known_at: The day on which they were asked for: only what was on record by then is among them.
    """

    version: int = VERSION
    notice: str = "A statement is what somebody said, not what is so. Not a forecast. Not legal advice."
    command: str = ""
    software: str = ""
    library: str = ""
    known_at: str = ""
    statements: tuple[Said, ...] = ()


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """An accepted event that is no occurrence, or a provision as it is reported: why, and the passage it was accepted by."""

    filed: Filed
    why: str
    passage: Rendering
