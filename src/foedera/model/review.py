"""Proposals as they wait for a reviewer, and what a reviewer says of one. Nothing here is a fact before it is accepted."""

from __future__ import annotations

import msgspec

from foedera.model.article import UNKNOWN, Dated
from foedera.model.proposal import Proposal

UNSURE, REJECT, EDIT, ACCEPT = "unsure", "reject", "edit", "accept"

FIELDS = ("speaker", "kind", "framework", "stance")
"""What a reviewer may set right in a proposal. The words and their place are the document's and are never edited."""


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
    """One line of a session that is replayed: what a reviewer says of a proposal.

    Attributes:
        about: Id of the proposal, or how it begins.
        verdict: `accept`, `edit`, `reject` or `unsure`; empty for a line that only merges.
        reason: Why; a rejection needs one.
        edit: Field -> value, with the fields of FIELDS; only with `edit`.
        merge: Id of another proposal that renders the same utterance.
    """

    about: str
    verdict: str = ""
    reason: str = ""
    edit: dict[str, str] = {}
    merge: str = ""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What one reading added to a folder. Fields are only ever added.

    Attributes:
        into: The folder.
        documents: How many were read; `new` of them were not there before.
        proposals: How many were made; `added` of them were not there before.
        anchored: Decided proposals whose words were found again under another id.
        dropped: Decided proposals that are no longer proposed and were kept.
        again: Documents that this very program had read before, so that they were not read again.
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
