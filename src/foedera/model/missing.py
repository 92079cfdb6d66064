"""How far an actor has come in a process with stages, and what the next step takes, as data. Fields are only ever added."""

from __future__ import annotations

import msgspec

from foedera.model.report import Citation

VERSION = 1

REACHED, PASSED_BY, NOT_ON_RECORD, OPEN = "reached", "passed by", "not on record", "open"
"""A step is on record; is behind one that is; has not happened as far as the record goes; cannot be told."""


class StepRow(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step of the process.

    Attributes:
        id: Its name in the text; `words` the same for a reader.
        leads: What leads to it, in words.
        state: `reached`, `passed by`, `not on record` or `open`.
        date, event, cite, note: Of the record that reached it.
        sources, mark: Where that was read, and how: `T`, `t`, `R`, `M`.
    """

    id: str
    words: str
    leads: str
    state: str
    date: str = ""
    event: str = ""
    cite: str = ""
    note: str = ""
    sources: tuple[str, ...] = ()
    mark: str = ""


class Rule(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A provision by which the next step is taken.

    Attributes:
        verdict: What the engine answers about it now (`available`, `no`, `unknown`, `used` …).
        conditions: What must hold, and who judges it.
        fails: The first line that fails or is open, and `fails_note` what was found.
    """

    agreement: str
    provision: str
    title: str = ""
    cite: str = ""
    says: str = ""
    binding: str = ""
    mark: str = ""
    verdict: str = ""
    conditions: tuple[str, ...] = ()
    fails: str = ""
    fails_note: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


class Next(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The next step.

    Attributes:
        step, words, leads: As in the list of steps.
        actors: Codes of those who must act.
        through: The body they act through, and `rule` how it decides, in words; empty where each acts alone.
        blockers: Codes of those who can each stop it.
        rules: Provisions by which it is taken.
        absent: What of it is not on record, in words.
    """

    step: str
    words: str
    leads: str
    actors: tuple[str, ...] = ()
    through: str = ""
    rule: str = ""
    blockers: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    absent: tuple[str, ...] = ()


class Missing(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is missing for an actor in a process.

    Attributes:
        stage: The furthest step reached.
        member_since: For one that is in already: since when, by the text's own list; `member_of` the list's name.
        next: The next step; None for one that is in already, or at the end.
        record_until: Up to when the record is complete, if the question lies beyond it.
    """

    version: int = VERSION
    notice: str = "Computed from the texts and the record of the library. Not a forecast. Not legal advice."
    command: str
    software: str
    library: str
    actor: str
    name: str = ""
    agreement: str
    title: str = ""
    status: str
    as_of: str
    known_at: str
    view: str
    stage: str
    member_since: str = ""
    member_of: str = ""
    steps: tuple[StepRow, ...]
    next: Next | None = None
    record_until: str = ""
    citations: tuple[Citation, ...] = ()
