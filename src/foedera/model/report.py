"""An answer as data: what every face renders and what `--format json` prints. Versioned; fields are only ever added."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from foedera.model.said import Rendering

VERSION = 1

LEGAL, CONTESTED, POLITICAL, DOMESTIC = "legal", "contested", "political", "domestic"
ASLEEP, IF_IN_FORCE, NOT_OWED, STANDING = "asleep", "if_in_force", "not_owed", "standing"

SECTIONS = (
    (LEGAL, "BINDING IN LAW"),
    (CONTESTED, "BINDING FORCE CONTESTED"),
    (DOMESTIC, "BINDING UNDER DOMESTIC LAW"),
    (POLITICAL, "POLITICAL (intended, not enforceable)"),
    (ASLEEP, "ASLEEP until another event"),
    (IF_IN_FORCE, "WOULD BE OWED IF IN FORCE  (none signed on record)"),
    (NOT_OWED, "NOT OWED, first line that fails"),
    (STANDING, "STANDING, no event needed"),
)
"""Sections in the order in which they are numbered and shown; an empty one keeps no number."""


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a derivation, in words.

    Attributes:
        truth: `yes`, `no` or `unknown`.
        kind: What sort of step it is (`when`, `provided`, `in_force`, `bearer` …).
        text: The line as written; empty for a computed step.
        note: What was found.
        where: File, line and column of the text.
        evidence: Ids of sources of the occurrences it rests on.
        children: Its parts.
    """

    truth: str
    kind: str
    text: str = ""
    note: str = ""
    where: str = ""
    rests_on: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    waits: str = ""
    holders: tuple[str, ...] = ()
    children: tuple[Step, ...] = ()


class WorldRow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How the finding stands under one combination of readings and accounts."""

    readings: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    verdict: str
    status: str = ""
    clock: str = ""
    due: str = ""
    fails: str = ""


class Citation(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A source of a provision: where it was read, and the publisher's own place beside an unofficial copy.

    Attributes:
        passages: Of an event that a reviewer accepted: its words in their place, the document's hash, reviewers and when.
    """

    id: str
    grade: str = ""
    url: str = ""
    official: str = ""
    kind: str = ""
    passages: tuple[Rendering, ...] = ()


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One answer: does `bearer` owe this provision to `toward`, and how does it stand?

    Attributes:
        number: Section number and bearer, as `why` takes it (`3.GBR`).
        section: One of the section ids.
        verdict: `yes`, `no`, `unknown`, `contested`, `conditional` or `asleep`.
        status: Life-cycle words joined by `or`; empty unless the duty arose.
        best: Verdict in the world most favourable to its being owed; differs from `verdict` where a reading decides.
        hypothetical: The answer rests on an assumed event.
        assumed_in_force: The text is answered as if it were in force.
        act: What is owed, as the text puts it.
        events: What it is owed over: recorded or assumed events, by id.
        clock: The term in words; `clock_state` says whether it runs; `due` is the last moment for performing in time.
        amount, progress: How much is owed, as the text has it, and how much of that is on record as done.
        mark: `T` text read, `t` in an unofficial copy, `R` reported, `M` memory.
        flags: Signs of the open points it hangs on.
        fails: The first line that fails, or that is open.
        fails_plain: The same line for a reader, its placeholders replaced.
        against: Acts contrary to a prohibition.
        readings: The provision's rival readings and who holds them, in words.
    """

    number: str
    section: str
    agreement: str
    agreement_title: str
    family: str = ""
    provision: str
    title: str
    cite: str = ""
    binding: str
    bearer: str
    group: tuple[str, ...] = ()
    toward: tuple[str, ...] = ()
    modality: str = ""
    act: str = ""
    events: tuple[str, ...] = ()
    verdict: str
    best: str = ""
    status: str = ""
    hypothetical: bool = False
    assumed_in_force: bool = False
    clock: str = ""
    clock_state: str = ""
    clock_waits: str = ""
    due: str = ""
    hedge: str = ""
    says: str = ""
    manner: str = ""
    amount: str = ""
    progress: str = ""
    mark: str = ""
    confidence: str = ""
    flags: tuple[str, ...] = ()
    fails: str = ""
    fails_plain: str = ""
    fails_note: str = ""
    fails_kind: str = ""
    against: tuple[str, ...] = ()
    blocked_by: tuple[str, ...] = ()
    dissent: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    readings: tuple[str, ...] = ()
    rows: tuple[WorldRow, ...] = ()
    steps: tuple[Step, ...] = ()
    sources: tuple[Citation, ...] = ()
    where: str = ""


class OpenPoint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A question of interpretation or fact on which several findings hang."""

    sign: str
    axis: str
    text: str
    alternatives: tuple[str, ...] = ()
    settle: str = ""


class Header(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the answer is relative to.

    Attributes:
        since: Only matters with something on record since that date, or a term that can end since then; empty: all.
        reviewed: How many events that reviewers accepted are in its record.
        journal, head: The journal that they stand in, and the hash of its last line.
    """

    hypothetical: bool
    assumed: str = ""
    place: str = ""
    request: str = ""
    as_of: str
    known_at: str
    known_to: str = "public"
    view: str
    readings: tuple[str, ...] = ()
    since: str = ""
    record_until: str = ""
    beyond_record: bool = False
    reviewed: int = 0
    journal: str = ""
    head: str = ""

    def relative(self, name: Callable[[str], str] = str) -> list[str]:
        """The moment, knowledge, view, readings and record in words; `name` writes the name of a reading for a form."""
        parts = [f"as of {self.as_of}", f"known at {self.known_at}"]
        parts += [f"known to {self.known_to}"] if self.known_to != "public" else []
        parts += [f"view {self.view}", *(f"reading {name(one)}" for one in self.readings)]
        parts += [f"only matters with something on record since {self.since}"] if self.since else []
        return parts + ([f"record complete to {self.record_until} at the latest"] if self.record_until else [])


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A whole answer. `version` counts changes of shape; `notice` goes with every rendering.

    Attributes:
        one_act_away: Provisions under which an act (a request, an invocation) would first have to raise a duty over something on
            record; only where nothing is assumed.
        command: The call that gives the same answer later; empty where it was not asked for.
        software, library: Version of foedera and hash of the texts, where `command` is given.
        citations: Every source of its findings and of the events that they rest on, where `command` is given.
    """

    version: int = VERSION
    question: str
    notice: str = "Not a forecast. Not legal advice."
    header: Header
    open_points: tuple[OpenPoint, ...] = ()
    findings: tuple[Finding, ...] = ()
    others: tuple[str, ...] = ()
    one_act_away: tuple[str, ...] = ()
    views_that_differ: tuple[str, ...] = ()
    command: str = ""
    software: str = ""
    library: str = ""
    citations: tuple[Citation, ...] = ()

    def section(self, name: str) -> tuple[Finding, ...]:
        """Findings of one section, in order."""
        return tuple(finding for finding in self.findings if finding.section == name)
