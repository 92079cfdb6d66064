"""What stands at the left margin of a `.pact` file: agreements, provisions, roles, definitions, the record, scenarios."""

from __future__ import annotations

import msgspec

from foedera.model.lines import AnyLine
from foedera.model.terms import AnyCondition, Node, Pattern, Ref


class Block(Node, tag_field="type", kw_only=True):
    """A block and its lines. Blocks after an `agreement` belong to it until the next one."""

    lines: tuple[AnyLine, ...] = ()


class Agreement(Block, tag="agreement", kw_only=True):
    """`agreement nato-1949 "North Atlantic Treaty"`.

    Attributes:
        id: Identifier, used in answers and links.
        title: Title in words; empty for a member of a family until expanded.
        template: True for `template`: not an agreement itself, only the text of a family.
        same_text_as: Templates whose blocks this agreement takes over; a block of its own with the same id replaces.
        parameters: `partner is GBR` pairs put into the template's text.
    """

    id: str
    title: str = ""
    template: bool = False
    same_text_as: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()


class Role(Block, tag="role", kw_only=True):
    """`role party: FIN from 2023-04-04`, `role core: USA, GBR, and others not listed`.

    Several blocks of one name add up. A member is an actor or another role of the agreement.

    Attributes:
        open: Membership of anybody else is unknown (`and others not listed`, `not listed`).
        since, until: Dates as written; empty for the agreement's own term.
        excluding: What `except` leaves out.
    """

    name: str
    members: tuple[str, ...] = ()
    excluding: tuple[str, ...] = ()
    open: bool = False
    since: str = ""
    until: str = ""


class Area(Block, tag="area", kw_only=True):
    """`area guaranteed_area: ukraine except crimea, sevastopol`: a region as this instrument draws it."""

    name: str
    places: tuple[str, ...]
    excluding: tuple[str, ...] = ()


class Define(Block, tag="define", kw_only=True):
    """`define covered A` with `means` lines; `define only_germany X in place of european_power` replaces another."""

    name: str
    subject: str
    in_place_of: str = ""
    title: str = ""


class Organ(Block, tag="organ", kw_only=True):
    """`organ nac of party` with its decision rule."""

    name: str
    members: Ref


class Status(Block, tag="status", kw_only=True):
    """`status accession of X: none, applied, invited`; one `Step` line for each step after the first."""

    name: str
    subject: str
    steps: tuple[str, ...]


class Provision(Block, tag="provision", kw_only=True):
    """`provision consult "Collective consultations"`: one norm of an agreement."""

    id: str
    title: str = ""


class Principle(Block, tag="principle", kw_only=True):
    """`principle indivisibility "Indivisibility of security"`: what provisions invoke and statements appeal to."""

    id: str
    title: str = ""


# ------------------------------------------------------------------------------------------------ the record


class Event(Block, tag="event", kw_only=True):
    """`event falklands armed_attack by ARG on GBR` with `at`, `place`, `target`, `until`, `said`, `denied by` … lines."""

    id: str
    pattern: Pattern


class Claim(Block, tag="claim", kw_only=True):
    """`claim c1 RUS says attack-2022 is not aggression`: somebody gives an evaluative word its value."""

    id: str
    speaker: str
    subject: str
    word: str
    negated: bool = False


class Statement(Block, tag="statement", kw_only=True):
    """`statement peskov-2023 Peskov for RUS about g7-2023 opposes`: who said what about which framework."""

    id: str
    speaker: str
    on_behalf_of: str
    about: str
    stance: str = ""


class Commitment(Block, tag="commitment", kw_only=True):
    """`commitment fra-jets pledge by FRA to UKR of aircraft`: a promise, offer or refusal outside agreements."""

    id: str
    pattern: Pattern


# ------------------------------------------------------------------------------------------------ reference data


class Source(Block, tag="source", kw_only=True):
    """`source bt_GBR` with `url`, `official`, `grade`, `kind`, `note` lines."""

    id: str


class Actor(Block, tag="actor", kw_only=True):
    """`actor UKR "Ukraine"` with `kind`, `from`, `to`, `alias`, `formerly`, `successor`, `cow`, `gw`, `member` lines."""

    code: str
    name: str


class Place(Block, tag="place", kw_only=True):
    """`place crimea "Crimea"` with `kind`, `in`, `of`, `overlaps`, `latitude`, `alias` lines."""

    id: str
    name: str


class OccurrenceClass(Block, tag="class", kw_only=True):
    """`class armed_attack "armed attack"` with `below aggression`, `kind act|fact|process` lines: the act tree."""

    id: str
    name: str


class View(Block, tag="view", kw_only=True):
    """`view un "Findings of the United Nations decide"`: tiers of sources; the first tier that speaks decides."""

    id: str
    title: str


class Horizon(Block, tag="horizon", kw_only=True):
    """`horizon hostilities until 2026-08-22`: up to when the record is complete for a class of occurrence.

    `horizon consult by GBR, USA from 2014-02-20 until 2014-04-30` says so of what these actors did in that period, and
    `horizon budapest-1994/para6 until 2014-04-30` of performances of one provision.

    Attributes:
        subject: A class of occurrence, `all`, or `agreement/provision`.
        until: Last day for which the record is complete.
        bearers: Whose acts; empty: everybody's.
        since: First day; empty: from the beginning.
    """

    subject: str
    until: str
    bearers: tuple[str, ...] = ()
    since: str = ""


# ------------------------------------------------------------------------------------------------ scenarios


class Expect(Node, kw_only=True):
    """`expect USA owes nato-1949/art5_assist to GBR: no, fails place of A`.

    Attributes:
        bearers: Who is asked about; `nobody` for none.
        provision: `agreement/provision`.
        to: Counterparty, or empty.
        against: The attacker meant, or empty.
        answer: `yes`, `no`, `unknown`, `contested`, `conditional`, or a status word (`fulfilled`, `breached` …).
        fails: Words of the line that must be the first to fail; for `unknown`, of the line left open.
        due: Instant text that the answer's due date must equal; `none` for no due date.
        by: For a decision: who blocked it.
    """

    bearers: tuple[str, ...]
    provision: str
    to: str = ""
    against: str = ""
    answer: str = ""
    fails: str = ""
    due: str = ""
    by: tuple[str, ...] = ()


class Ask(Node, kw_only=True):
    """`ask as of 1939-09-18 with what POL knew under view un reading future=any_later_attack`."""

    as_of: str = ""
    known_at: str = ""
    known_to: str = ""
    view: str = ""
    readings: tuple[tuple[str, str], ...] = ()
    assumed: bool = False


class Change(Node, kw_only=True):
    """One change of a flip: `change place of A to london`, `change by of A to FRA`, `change time of A to 1981-01-01`."""

    field: str
    of: str
    to: str


class Flip(Node, kw_only=True):
    """A small change to the scenario and the answers it must then give."""

    title: str
    changes: tuple[Change, ...] = ()
    removed: tuple[str, ...] = ()
    added: tuple[Event | Claim, ...] = ()
    ask: Ask | None = None
    expects: tuple[Expect, ...] = ()


class Question(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One `ask` and the answers expected of it."""

    ask: Ask
    expects: tuple[Expect, ...] = ()


class Scenario(Node, tag_field="type", tag="scenario", kw_only=True):
    """`scenario falklands "…"`: what happened, what is asked, what must come out.

    Attributes:
        record: `none` (only the given events exist) or `library` (on top of the shipped record).
        through: Last day of the library record that is kept; empty for all.
    """

    id: str
    title: str = ""
    record: str = "none"
    through: str = ""
    notes: tuple[str, ...] = ()
    given: tuple[Event | Claim, ...] = ()
    questions: tuple[Question, ...] = ()
    flips: tuple[Flip, ...] = ()


AnyBlock = (
    Agreement | Role | Area | Define | Organ | Status | Provision | Principle | Event | Claim | Statement | Commitment
    | Source | Actor | Place | OccurrenceClass | View | Horizon | Scenario
)


class Document(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A parsed `.pact` file: its blocks in order and the comments that stand after the last one."""

    file: str
    blocks: tuple[AnyBlock, ...] = ()
    tail: tuple[str, ...] = ()


__all__ = ["AnyCondition", "Document"]
