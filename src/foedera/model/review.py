"""Proposals as they wait for a reviewer, and what a reviewer says of one. Nothing here is a fact before it is accepted."""

from __future__ import annotations

import msgspec

from foedera.errors import Problem
from foedera.model.article import UNKNOWN, Dated
from foedera.model.proposal import Proposal, Span

UNSURE, REJECT, EDIT, ACCEPT = "unsure", "reject", "edit", "accept"

FIELDS = ("speaker", "kind", "framework", "stance")
"""What a reviewer may set right in a proposal. The words and their place are the document's and are never edited."""

EVENT_FIELDS = ("event", "status")
"""The same of an event: what happened, in the words of `--if`, and whether it did."""


TOGETHER = "together: "
"""How the reason of a decision begins that accepted many at once, so that it is never taken for one that was looked at."""


KEYS = (
    ("a", "accept it as it is"),
    ("e", "edit, then accept: speaker=, kind=, framework=, stance=; of an event: event=, status=; with ; between"),
    ("r", "reject it, with a reason"),
    ("u", "unsure: it comes again in a later sitting, last"),
    ("g", "group: one decision for all renderings of the utterance"),
    ("m", "merge: the same utterance, or happening, as the one before; then decide on it as well"),
    ("s", "split: not the same utterance as the other renderings; without others, cut the statement in two"),
    ("p", "nothing more in this paragraph: what is not proposed there is not there"),
    ("+", "add a statement or event that was missed: its words, then event=… or speaker=…"),
    ("b", "bulk: accept the rest of tier A of this rule, if it has proved itself; one in twenty is held back"),
    ("n", "next: leave it open"),
    ("z", "undo what this sitting did last"),
    ("q", "quit; the next sitting goes on from here"),
    ("?", "this help"),
)
"""What a reviewer can do with what is shown, by the key that does it, in a terminal as in a browser."""


class Filed(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A proposal with what is needed to find its words again and to judge it.

    Attributes:
        proposal: As the extractor made it.
        document: SHA-256 of the document's bytes.
        words: The content, one text for each span.
        before, after: What stands around the content, by which it is found again after another extraction.
        outlet, dated, translation: Of the article; see `model.article`.
        formerly: Ids under which the same words were proposed before.
        dropped: No longer proposed by the extractor; kept because somebody decided on it.
    """

    proposal: Proposal
    document: str
    words: tuple[str, ...]
    before: str = ""
    after: str = ""
    outlet: str = ""
    dated: Dated = Dated()
    translation: str = UNKNOWN
    formerly: tuple[str, ...] = ()
    dropped: bool = False

    @property
    def id(self) -> str:
        """The id of the proposal."""
        return self.proposal.id

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids that a decision may name."""
        return (self.proposal.id, *self.formerly)

    @property
    def framework(self) -> str:
        """The likeliest framework; empty if none is linked."""
        return min(self.proposal.links, key=lambda link: link.rank).framework if self.proposal.links else ""

    @property
    def stance(self) -> str:
        """The stance toward the likeliest framework; empty if none was read."""
        return next((one.value for one in self.proposal.stance if one.framework == self.framework), "")

    @property
    def speaker(self) -> str:
        """Who speaks: the name as resolved, else the mention."""
        return self.proposal.name or self.proposal.speaker_text


class Decision(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One line of a session that is replayed: what a reviewer says of a proposal, or of a place in a document.

    The proposal is named by `about`; where that id is not known here, it is looked for by document, spans, words and what
    stands around them, so that a line from another folder, or from before another extraction, still finds it. A line that says
    only this decides nothing: later lines may name the proposal by its `about`.

    Attributes:
        about: Id of the proposal, or how it begins.
        verdict: `accept`, `edit`, `reject` or `unsure`; empty for a line that does something else.
        reason: Why; a rejection needs one.
        edit: Field -> value, with the fields of FIELDS or EVENT_FIELDS; only with `edit` and `add`.
        merge: Id of another proposal that renders the same utterance, or of an event that is the same happening.
        apart: Ids of proposals that are not the same utterance as this one.
        split: Offsets at which the content is cut into statements of their own.
        done: An offset in a paragraph of `document` that was read to its end: nothing more is in it.
        add: `words` of `document` are a statement, or an event, that was not proposed; `edit` says what it is.
        who: Who decided; empty: who replays.
        document: SHA-256 of the document, its first letters, or its name.
        spans, words: The content: `text[start:end]`, and the words there.
        before, after: What stands around them.
    """

    about: str = ""
    verdict: str = ""
    reason: str = ""
    edit: dict[str, str] = {}
    merge: str = ""
    apart: tuple[str, ...] = ()
    split: tuple[int, ...] = ()
    done: int | None = None
    add: bool = False
    who: str = ""
    document: str = ""
    spans: tuple[Span, ...] = ()
    words: tuple[str, ...] = ()
    before: str = ""
    after: str = ""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What one reading added to a folder. Fields are only ever added.

    Attributes:
        into: The folder.
        documents: How many were read; `new` of them were not there before.
        proposals: How many were made; `added` of them were not there before.
        anchored: Decided proposals whose words were found again under another id.
        dropped: Decided proposals that are no longer proposed and were kept.
        again: Documents that this very program had read before, so that they were not read again.
        reposts: Names of those among them that are one text in nearly the same words, by group.
    """

    version: int = 1
    into: str
    documents: int = 0
    new: int = 0
    proposals: int = 0
    added: int = 0
    anchored: int = 0
    dropped: int = 0
    again: int = 0
    reposts: tuple[tuple[str, ...], ...] = ()


class Taken(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one document that was handed in. Fields are only ever added.

    Attributes:
        name: By which it is cited.
        sha256: Hash of its bytes; empty if it could not be read, and was not kept.
        size: Bytes.
        proposals: How many were made of it.
        again: Whether this very program had read it before.
        twin: Name of an earlier one of the same call with the same bytes.
        problems: What is odd about it, or why it could not be read.
    """

    name: str
    sha256: str
    size: int
    proposals: int
    again: bool = False
    twin: str = ""
    problems: tuple[Problem, ...] = ()


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """How a rule did where people decided one by one, and what one call may accept of it. Fields are only ever added.

    Attributes:
        rule: Its id.
        decided: Proposals of tier A of this rule that somebody decided on singly, without "unsure".
        right: Those of them that were accepted as they were proposed.
        open: Ids that may be accepted together.
        held: Ids that are held back, to be decided one by one: a twentieth, chosen by the hash of the id.
    """

    version: int = 1
    rule: str
    decided: int
    right: int
    open: tuple[str, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def precision(self) -> float | None:
        """`right / decided`; None where nothing was decided."""
        return self.right / self.decided if self.decided else None
