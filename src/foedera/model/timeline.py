"""What happened, was said, came into force, fell due, in order of time, as data. Versioned; fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation
from foedera.model.said import Rendering

VERSION = 1

AGREEMENT, STAGE, MEMBER, EVENT, STATEMENT, DUE, END = "agreement", "stage", "member", "event", "statement", "due", "end"
NOTED = "noted"
"""Accepted by a reviewer, and no occurrence of the record: planned, claimed, denied, or of a class that it does not have."""
OWN = (AGREEMENT, STAGE, MEMBER, END)
"""Kinds of what happens to a text itself."""
KINDS = (AGREEMENT, STAGE, MEMBER, EVENT, STATEMENT, DUE, END, NOTED)


class Moment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing in time.

    Attributes:
        at: When, as precisely as it is known and no more so: a day, a month, a year, an instant or `FIRST..LAST`.
        lo, hi: The same as seconds since 1970-01-01 UTC, for sorting.
        kind: One of `KINDS`.
        text: What it is, in words.
        agreement: The agreement it belongs to, if any.
        id: Of the event, statement or provision.
        who: Actors named in it, by code.
        sources: Ids of sources.
        mark: How it was read.
        hypothetical: It would be so if a text were in force that is not.
        passages: What a reviewer accepted it by: every wording in its place.
    """

    at: str
    lo: int
    hi: int
    kind: str
    text: str
    agreement: str = ""
    id: str = ""
    who: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    mark: str = ""
    hypothetical: bool = False
    passages: tuple[Rendering, ...] = ()


class Timeline(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Moments in order.

    Attributes:
        about: The agreement asked about; empty: all.
        to: The actor asked about; empty: all.
        since, until: The stretch asked about.
        known_at: Only what was said by then.
        record_until: Up to when the record is complete, at the latest.
        software, citations: Version of foedera; every source of its moments.
        journal, head: Of a reading whose accepted statements and events are among them; hash of the journal's last line.
    """

    version: int = VERSION
    notice: str = "Computed from the texts and the record of the library. Not a forecast. Not legal advice."
    command: str
    library: str
    about: str = ""
    to: str = ""
    since: str = ""
    until: str = ""
    known_at: str
    record_until: str = ""
    moments: tuple[Moment, ...]
    software: str = ""
    citations: tuple[Citation, ...] = ()
    journal: str = ""
    head: str = ""


class Shift(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A duty that stands otherwise at the second date.

    Attributes:
        change: `new`, `gone` or `changed`.
        before, after: How it stood: verdict or status, and its due moment.
    """

    change: str
    agreement: str
    provision: str
    title: str
    bearers: tuple[str, ...]
    before: str = ""
    after: str = ""
    binding: str = ""
    mark: str = ""


class Changes(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is otherwise at the second of two dates.

    Attributes:
        software, citations: Version of foedera; every source of its moments.
        moments: What happened, was signed, came into force or fell due between them.
        shifts: Duties that stand otherwise; empty without `to`.
    """

    version: int = VERSION
    notice: str = "Computed from the texts and the record of the library. Not a forecast. Not legal advice."
    command: str
    library: str
    to: str = ""
    since: str
    until: str
    record_until: str = ""
    beyond_record: bool = False
    moments: tuple[Moment, ...]
    shifts: tuple[Shift, ...] = ()
    software: str = ""
    citations: tuple[Citation, ...] = ()
