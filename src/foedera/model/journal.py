"""What people decided and entered: the records of the journal, as data.

A record says who asserted or decided what, with three times: *valid* (when it was so), *said* (when its source, or an
audience, knew) and *recorded* (when it was entered). Nothing is changed afterwards: a later record `supersedes` it.
"""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from foedera.model.time import Period
from foedera.model.truth import NO, UNKNOWN, YES, Truth

Payload = dict[str, Any]
"""What JSON can hold: texts, whole numbers, fractions, lists, objects. The journal keeps it and does not read it."""

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9-]*$")]

Recorded = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$")]
"""Always of one width, so that the order of the texts is the order in time."""

KINDS = {
    "decision": "what a reviewer made of a proposal: `verdict`, and `before` (as proposed) and `after` (as accepted)",
    "statement": "that somebody said something; `after` holds it",
    "event": "that something happened according to a source; `after` holds it",
    "document": "a document that was taken in, or what a reviewer says of it",
    "merge": "several records or proposals are one: `after` names them",
    "split": "one is several: `after` names them",
    "correction": "an earlier record was wrong or has changed; `supersedes` names it, `before` and `after` say what",
    "retraction": "an earlier record no longer stands and nothing takes its place; `supersedes` names it",
    "note": "anything else worth keeping, such as a paragraph that was read to its end",
}
"""Kind of record -> what it says. Kinds are only ever added."""

VERDICTS = ("accept", "edit", "reject", "unsure")
"""What a reviewer can make of a proposal; kinds of verdict are only ever added."""


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What is to be recorded. The store adds id and time of recording, and makes a `Record` of it.

    Attributes:
        kind: One of `KINDS`.
        who: The reviewer, as named by the person.
        about: Id of what it is about: the proposal decided on, the statement, the happening. Kappa pairs decisions by it.
        document: SHA-256 of the document that it rests on.
        frameworks: Ids of the agreements that it concerns.
        speaker: Code or name of who spoke, for statements.
        verdict: One of `VERDICTS`, for decisions.
        reason: Why, in the reviewer's words.
        before, after: What stood there and what stands now; None where there is nothing.
        valid: When it was so.
        said: When its source said it or an audience knew; None: by the end of `valid`.
        supersedes: Id of the record that this one takes the place of.
    """

    kind: Name
    who: str
    about: str = ""
    document: str = ""
    frameworks: tuple[str, ...] = ()
    speaker: str = ""
    verdict: str = ""
    reason: str = ""
    before: Payload | None = None
    after: Payload | None = None
    valid: Period | None = None
    said: Period | None = None
    supersedes: str = ""


class Record(Entry, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """An entry as it stands in a journal.

    Attributes:
        id: The first 32 hexadecimal digits of the SHA-256 over the rest of the record, so that the same record has the
            same id in every journal that it is carried to.
        recorded: When it was entered, UTC, always to the microsecond: `2026-11-27T03:30:00.000000Z`.
    """

    id: str = ""
    recorded: Recorded = ""


def known(record: Entry, at: int) -> Truth:
    """Whether what the record says was known by a moment (seconds since the epoch).

    `said` decides; without it the end of `valid`, since what is over can be known. A record with neither is about our own
    work (a note, a merge) and is no knowledge that could come too early: YES.
    """
    told = record.said or record.valid
    if told is None or told.hi <= at:
        return YES
    return NO if told.lo > at else UNKNOWN


class Torn(msgspec.Struct, frozen=True):
    """The end of a journal that a crash cut off in the middle of a line.

    Attributes:
        line: Number of the line, counted from 1.
        size: How many bytes of it there were.
        kept: File to which they were moved; empty if they still stand at the end of the journal.
    """

    line: int
    size: int
    kept: str = ""


class Condition(msgspec.Struct, frozen=True, kw_only=True):
    """What checking a whole journal found. A broken chain is not in here: it is raised.

    Attributes:
        records: How many.
        size: Bytes of the file up to the end of the last whole line.
        head: SHA-256 of the last line. Whoever keeps it elsewhere can later prove that nothing before it was changed.
        torn: A line at the end that was never finished.
    """

    records: int
    size: int
    head: str
    torn: Torn | None = None


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the lines of a foreign journal.

    Attributes:
        added: Ids that are new here, in their order.
        known: How many were here already.
        dangling: Ids that are superseded by an added record but stand in neither journal.
        torn: A line at the end of the foreign file that was never finished and was left out.
        lost: Lines of a broken journal that were not sound, if what is sound of it was asked for.
    """

    added: tuple[str, ...] = ()
    known: int = 0
    dangling: tuple[str, ...] = ()
    torn: Torn | None = None
    lost: int = 0


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """How far two reviewers agree on the same proposals.

    Attributes:
        first, second: The reviewers.
        both: On how many proposals both decided.
        alike: On how many of them alike.
        observed: `alike / both`, None without a common proposal.
        expected: The share of agreement by chance, from how often each gives each verdict.
        kappa: Cohen's kappa; None without a common proposal, or where chance alone explains everything (both always gave
            one and the same verdict).
        table: (verdict of the first, verdict of the second, how often), in order of the names.
    """

    first: str
    second: str
    both: int
    alike: int
    observed: float | None
    expected: float | None
    kappa: float | None
    table: tuple[tuple[str, str, int], ...] = ()


class State(msgspec.Struct, frozen=True, kw_only=True):
    """A whole journal in a few figures: what `foedera journal` answers. Fields are only ever added.

    Attributes:
        journal: The file, as it was named.
        made: When it was begun.
        condition: Whether it is whole, and its head.
        kinds: Kind of record -> how many.
        reviewers: Who -> how many records.
        standing: How many records stand: neither superseded nor retracted.
        against: The head that it was compared with and contains; empty if none.
    """

    version: int = 1
    journal: str
    made: str
    condition: Condition
    kinds: dict[str, int]
    reviewers: dict[str, int]
    standing: int
    against: str = ""


class Carried(msgspec.Struct, frozen=True, kw_only=True):
    """What was exported or taken in: the two files and how many records. Fields are only ever added."""

    version: int = 1
    journal: str
    file: str
    exported: int | None = None
    imported: Imported | None = None


class Agreements(msgspec.Struct, frozen=True, kw_only=True):
    """How far each two reviewers of a journal agree, in order of their names. Fields are only ever added."""

    version: int = 1
    journal: str
    pairs: tuple[Agreement, ...] = ()
