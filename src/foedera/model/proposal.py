"""What a reader of articles proposes: who said what and who did what, with every span and rule it rests on. No fact yet.

Offsets are code points of the document's decoded text, end exclusive, so that `text[start:end]` is what was marked.
A proposal becomes a fact only when a reviewer accepts it; until then nothing in the engine reads it.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Literal

import msgspec

Span = tuple[int, int]
"""Start and end of a stretch of the text."""

Kind = Literal[
    "announce", "assert", "agree", "accuse", "criticise", "warn", "threaten", "demand", "request", "propose",
    "promise", "support", "reject", "deny", "justify", "report", "other",
]  # fmt: skip
"""What the speaker does by saying it; `request` is a wish put to somebody, weaker than `demand`."""

Mode = Literal["direct", "mixed", "indirect"]
"""All of the content in quotation marks, some of it, or none."""

How = Literal["name", "alias", "role", "metonym", "pronoun", "carried", "implicit", "unresolved"]
"""By what the speaker was recognised; `carried` from the sentence before, `implicit` without any mention."""

Tier = Literal["A", "B", "C"]
"""A: two independent extractors agree. B: one rule with high precision on our own articles. C: everything else."""


class Link(msgspec.Struct, frozen=True, omit_defaults=True):
    """An agreement or principle that the content may be about.

    Attributes:
        framework: Identifier of the agreement in the library, such as `ksc-2022`.
        reason: Why, in words a reviewer can check.
        rank: 1 for the likeliest.
        mention: Where the text speaks of it, if it does.
    """

    framework: str
    reason: str
    rank: int = 1
    mention: Span | None = None


class Stance(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the speaker thinks of a framework, read from cue and content and never from who speaks.

    Attributes:
        framework: Identifier of the agreement.
        value: `support`, `oppose` or `neutral`.
        reason: The words it was read from.
    """

    framework: str
    value: Literal["support", "oppose", "neutral"]
    reason: str


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """When it was said, as an interval.

    Attributes:
        lo: Earliest possible day, `2022-09-13`; empty if open.
        hi: Latest possible day; empty if open.
        basis: The words of the article, or what it was inferred from.
    """

    lo: str = ""
    hi: str = ""
    basis: str = ""


Plover = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
    "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
"""The sixteen classes of event of the PLOVER ontology, from accord to armed force."""

Status = Literal["occurred", "planned", "claimed", "denied"]
"""Told by the article as having happened; as to come; only by somebody whom it quotes; or as not having happened."""

Sort = Literal["statement", "attitude", "event", "provision"]
"""What is proposed."""


class Party(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who does something in an event, or to whom it is done.

    Attributes:
        code: Actor (`RUS`); empty if nobody could be recognised.
        text: The mention, as the article puts it; empty if there is none.
        mention: Where it stands.
        entity: Identifier of the person who acted for the actor, if it was one.
        how: By what the actor was recognised.
        why: The row, antecedent or rule by which it was recognised.
    """

    code: str
    text: str = ""
    mention: Span | None = None
    entity: str = ""
    how: How = "unresolved"
    why: str = ""


class Site(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where an event took place: place of the library, the words for it and where they stand."""

    id: str
    text: str = ""
    mention: Span | None = None


class Happening(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a proposed event says happened.

    An accepted one becomes an occurrence of the record so. Its class is `record`; without one it is kept and shown but is no
    occurrence. The slot `by` holds the codes of `actors`, the slot `link` those of `targets` (`pattern` writes both as a line
    of the language: `invasion by RUS on UKR`). Its time is the period from the first day of `when` to the last, its place
    `place`. Its source is the document: hash, span and reviewer stand in the journal's record. `occurred` is asserted by the
    article; `claimed` only by `claimant`, `denied` is denied by it if there is one; `planned` is no occurrence at all.

    Attributes:
        plover: Class of event; empty where a reviewer entered it in the words of the record.
        cameo: Two digits of its root in CAMEO: `19` for fighting.
        record: Class of the library's record (`invasion`); empty where none fits.
        link: Preposition by which the targets hang on that class: `on`, `to`, `with`, `against`, `for`, `about`.
        actors: Who did it; one without a code was not recognised.
        targets: To whom it was done; for an act of several among themselves, each is actor and target.
        when: When, as an interval of days.
        place: Where, if told.
        status: Whether it happened.
        claimant: Code of the actor whose statement says or denies it; empty where the article itself does.
        statement: Id of the proposal of that statement.
        also: Triggers in other places where the article tells the same event again.
    """

    plover: Plover | Literal[""]
    cameo: str
    record: str = ""
    link: str = ""
    actors: tuple[Party, ...] = ()
    targets: tuple[Party, ...] = ()
    when: Said = Said()
    place: Site | None = None
    status: Status = "occurred"
    claimant: str = ""
    statement: str = ""
    also: tuple[Span, ...] = ()

    @property
    def pattern(self) -> str:
        """The event as the record would write it; empty without a class of the record or without anybody recognised."""
        return self._line(self.record) if self.record and any(one.code for one in (*self.actors, *self.targets)) else ""

    @property
    def words(self) -> str:
        """The event in words for a reader: by its class of the record, else by that of PLOVER."""
        return self._line(self.record or self.plover.lower()).replace("_", " ")

    def _line(self, name: str) -> str:
        by = list(dict.fromkeys(one.code for one in self.actors if one.code))
        to = list(dict.fromkeys(one.code for one in self.targets if one.code))
        if set(by) == set(to):  # among themselves: the first with the others
            by, to = by[:1], by[1:]
        sides = ((" by ", by), (f" {self.link} ", to if self.link else []))
        return name + "".join(word + ", ".join(codes) for word, codes in sides if codes)


class Encoded(msgspec.Struct, frozen=True, omit_defaults=True):
    """A provision of the library beside a reported one.

    Attributes:
        provision: `ksc-2022/training`.
        title: Its title.
        verdict: `matches`, or `contradicts` where it says otherwise on the same matter.
        reason: The words that both have, and what is otherwise.
        rank: 1 for the likeliest.
    """

    provision: str
    title: str
    verdict: Literal["matches", "contradicts"]
    reason: str
    rank: int = 1


class Reported(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What an article says that an agreement asks for, promises or allows. It is what is reported, not what the text says.

    Attributes:
        framework: Identifier of the agreement that it is reported of.
        why: Why of this one.
        bearer: Who is to act, as the article puts it and by code; without code and text if it is not told.
        beneficiary: For whom.
        force: The words that tell how binding it is: `would`, `must`, `legally binding`; empty if none do.
        negated: Whether it is something not to be done.
        encoded: Provisions of that agreement in the library that say the same or otherwise, likeliest first; empty if none does.
        statement: Id of the proposal of the statement that tells it; empty where the article itself does.
    """

    framework: str
    why: str = ""
    bearer: Party = Party("")
    beneficiary: Party = Party("")
    force: str = ""
    negated: bool = False
    encoded: tuple[Encoded, ...] = ()
    statement: str = ""


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """One attributed statement or attitude, or one event, as an extractor found it.

    Attributes:
        id: Stable: made of the document's hash, the content spans and the speaker, so that the same finding in
            the same bytes has the same name after every extraction.
        type: `statement` for words said or written, `attitude` for what somebody wants, believes or refuses, `event` for
            what somebody did; then `event` says what, and all that is about a speaker stays empty. `provision` for what an
            agreement is reported to ask for; then `provision` says of whom.
        doc: File name of the document.
        content: What was said, without cue, speaker and quotation marks of a direct quote; in order of the text. Of an
            event, the clause that tells it.
        cue: The words that say that something was said; none for a quotation that stands alone. Of an event, its trigger:
            the words by which it was found.
        cue_text: The same as text.
        speaker: The mention of the speaker nearest to the cue; none if there is none.
        speaker_text: The same as text.
        entity: Who is meant: identifier of a person (`peskov`), code of an actor (`RUS`), or a document (`KSC-DOC`);
            empty if nobody could be recognised.
        name: The entity in words.
        how: How the entity was recognised.
        why: The row, antecedent or rule by which it was recognised.
        office: The office that the speaker held when it was said, if known.
        on_behalf_of: Code of the actor for whom the speaker speaks.
        addressee: To whom, as the article puts it.
        agency: News agency or outlet from which the article has it.
        medium: `Telegram`, `interview`, `press conference` and the like.
        said: When. Of an event, when the article was written.
        kind: What the speaker does by saying it.
        mode: Whether the content is quoted.
        negated: Whether the article says that it was not said.
        translated: Whether the quote is known to have been translated, or the article is.
        links: Frameworks that it may be about, likeliest first.
        stance: What the speaker thinks of them.
        rules: Identifiers of the rules that fired.
        tier: How far to trust it.
        event: What happened, if it is an event.
        provision: What is reported, if it is a provision.
        extractors: Which extractors found the statement with the same speaker; the first gave spans and fields.
        confidence: How sure the least sure of them is, 0 to 1; 1 where none says.
    """

    id: str
    type: Sort = "statement"
    doc: str
    content: tuple[Span, ...]
    cue: Span | None = None
    cue_text: str = ""
    speaker: Span | None = None
    speaker_text: str = ""
    entity: str = ""
    name: str = ""
    how: How = "unresolved"
    why: str = ""
    office: str = ""
    on_behalf_of: str = ""
    addressee: str = ""
    agency: str = ""
    medium: str = ""
    said: Said = Said()
    kind: Kind = "other"
    mode: Mode = "indirect"
    negated: bool = False
    translated: bool = False
    links: tuple[Link, ...] = ()
    stance: tuple[Stance, ...] = ()
    rules: tuple[str, ...] = ()
    tier: Tier = "C"
    extractors: tuple[str, ...] = ()
    confidence: float = 1.0
    event: Happening | None = None
    provision: Reported | None = None


def identify(document: str, content: tuple[Span, ...], speaker: Span | None, entity: str = "") -> str:
    """The identifier of a finding: the same document, content and speaker have the same, on every machine.

    Args:
        document: SHA-256 of the document's bytes, in hexadecimal.
        content: Spans of the content.
        speaker: Span of the speaker's mention; without one, `entity` tells two silent speakers apart.
        entity: Who speaks; read only where there is no mention, so that a better table of names changes no identifier.
    """
    spans = ",".join(f"{start}-{end}" for start, end in content)
    who = f"{speaker[0]}-{speaker[1]}" if speaker else entity
    return "p" + sha256(f"{document}|{spans}|{who}".encode()).hexdigest()[:16]


def identify_event(document: str, trigger: Span, plover: str) -> str:
    """The identifier of a proposed event: of document, trigger and class, so that better tables of names change none."""
    return "e" + sha256(f"{document}|{trigger[0]}-{trigger[1]}|{plover}".encode()).hexdigest()[:16]


def identify_provision(document: str, content: Span) -> str:
    """The identifier of a reported provision: of document and content, so that a better table of frameworks changes none."""
    return "r" + sha256(f"{document}|{content[0]}-{content[1]}".encode()).hexdigest()[:16]
