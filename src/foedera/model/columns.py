"""What each column of each table of a workspace means: the one place from which codebook, package and page are made."""

from __future__ import annotations

from foedera.model.bonds import IF_IN_FORCE, IN_FORCE, KINDS, OPEN
from foedera.model.catalogue import STATES
from foedera.model.dataset import DATE, INTEGER, LIST, Column, Table

TEXT_, RECORD, ACTORS, ENGINE = "text of the agreement", "record of the library", "actors of the library", "computed"
REVIEW = "journal of the reviews"
YES_NO = ("yes", "no")
EVIDENCE = ("text", "copy", "reported", "memory", "unstated")
"""How it was read: in the text; in an unofficial copy of it; in a report; from memory, unverified; not said."""
FORCES = ("legal", "contested", "domestic", "political", "proposed")
RIGHT, OTHER = "right", "other"
PROVISION_KINDS = (*KINDS, RIGHT, OTHER)
"""Kinds of provision: those of bonds, what may be done, and the rest."""


def _column(name: str, meaning: str, source: str, kind: str = "string", values: tuple[str, ...] = (), unit: str = "") -> Column:
    return Column(name=name, meaning=meaning, type=kind, unit=unit, values=values, source=source)


def _date(name: str, meaning: str, source: str) -> tuple[Column, Column]:
    iso = "day, ISO 8601, UTC"
    return (
        _column(f"{name}_first", f"{meaning}: the first day on which it can have been.", source, DATE, unit=iso),
        _column(
            f"{name}_last", f"{meaning}: the last day; the same as the first where the day is known.", source, DATE, unit=iso
        ),
    )


def _numbers(name: str, who: str) -> tuple[Column, ...]:
    """Codes of an actor, or of several in the order of the column before."""
    return (
        _column(
            f"{name}_iso3",
            f"{who}: ISO 3166-1 alpha-3, of former States the withdrawn code; none where there is none.",
            ACTORS,
            LIST,
        ),
        _column(
            f"{name}_cow", f"{who}: number in the Correlates of War list of States; joined by / where it has two.", ACTORS, LIST
        ),
        _column(f"{name}_gw", f"{who}: number in the Gleditsch-Ward list of States; joined by / where it has two.", ACTORS, LIST),
    )


def _evidence(of: str) -> tuple[Column, ...]:
    return (
        _column(
            "evidence",
            f"On what evidence the {of} stands here; several words where it has several.",
            "source line",
            LIST,
            EVIDENCE,
        ),
        _column("sources", "Ids of sources, as the page of an agreement lists them.", "source line", LIST),
    )


_AGREEMENT = _column("agreement", "Id of the agreement.", TEXT_)
_BINDING = _column("binding", "How binding: in law, contested, under domestic law, political, proposed.", TEXT_, values=FORCES)

AGREEMENTS = Table(
    name="agreements",
    title="Agreements",
    meaning="One row for each text, as it stands at the date.",
    key=("agreement",),
    columns=(
        _AGREEMENT,
        _column("title", "Title.", TEXT_),
        _column("kind", "What it is, in words.", TEXT_),
        _column(
            "binding", "How binding the text as a whole is; mixed where its provisions differ.", TEXT_, values=(*FORCES, "mixed")
        ),
        _column("family", "Ids of texts that it shares with others.", TEXT_, LIST),
        _column("as_of", "The date that the column state is read at.", "question", DATE, unit="day, ISO 8601, UTC"),
        _column("state", "How it stands at that date.", ENGINE, values=STATES),
        _column("state_note", "Why, in words.", ENGINE),
        *_date("dated", "Signature, issue or publication", TEXT_),
        *_date("in_force", "Entry into force or effect", TEXT_),
        *_date("ends", "End by its own term; none where the text has no term", TEXT_),
        _column("parties", "Codes of everybody named in a role of the text, at any time.", TEXT_, LIST),
        *_numbers("parties", "The same"),
        _column("open", "Whether others may belong to it who are not listed.", TEXT_, values=YES_NO),
        _column("provisions", "How many provisions.", TEXT_, INTEGER, unit="provisions"),
        *_evidence("agreement"),
    ),
)

PROVISIONS = Table(
    name="provisions",
    title="Provisions",
    meaning="One row for each provision of each text.",
    key=("provision",),
    columns=(
        _column("provision", "Id of the agreement and of the provision, joined by /.", TEXT_),
        _AGREEMENT,
        _column("title", "Heading, in our own words.", TEXT_),
        _column("cite", "Its place in the instrument.", TEXT_),
        _column(
            "kind",
            "What it is for: once something happens to help, decide or consult; standing; to refrain; a right; the rest.",
            ENGINE,
            values=PROVISION_KINDS,
        ),
        _column(
            "modality",
            "How it obliges.",
            TEXT_,
            values=("must", "must_maintain", "must_not", "may", "power", "intends", "declares"),
        ),
        _BINDING,
        _column("act", "Class of the act that is owed.", TEXT_, LIST),
        _column("term", "How soon, in words; none where the text has no time limit.", TEXT_),
        *_evidence("provision"),
    ),
)

EVENTS = Table(
    name="events",
    title="Events",
    meaning="One row for each event on record; none of them is assumed.",
    key=("event",),
    columns=(
        _column("event", "Id of the event.", RECORD),
        _column("class", "Class of the event or act.", RECORD),
        _column("by", "Codes of who did it.", RECORD, LIST),
        *_numbers("by", "Who did it, in that order"),
        _column("to", "Codes of whom it was done to, or with.", RECORD, LIST),
        *_numbers("to", "To whom, in that order"),
        _column("about", "Ids of events or agreements that it was about.", RECORD, LIST),
        _column("place", "Id of the place.", RECORD),
        *_date("happened", "When it happened or began", RECORD),
        *_date("until", "When it ended; none where no end is on record", RECORD),
        _column("asserted_by", "Codes of those who say so; none where none is on record.", RECORD, LIST),
        _column("denied_by", "Codes of those who deny it; none where none is on record.", RECORD, LIST),
        *_evidence("event"),
    ),
)

STATEMENTS = Table(
    name="statements",
    title="Statements",
    key=("statement",),
    meaning="One row for each statement on record: what was said, not what is so. Of articles a short quotation at most.",
    columns=(
        _column("statement", "Id of the statement.", RECORD),
        _column("speaker", "Who spoke, by name only where the office or the actor spoken for is on record.", RECORD),
        _column("office", "Office of the speaker then.", RECORD),
        _column("for", "Code of the actor spoken for.", RECORD),
        *_numbers("for", "The actor spoken for"),
        _column("about", "Id of the framework it was about.", RECORD),
        _column("stance", "Toward it.", RECORD, values=("supports", "opposes", "neutral")),
        *_date("said", "When it was said", RECORD),
        _column("quote", "The words, 25 at most, … where some are left out.", RECORD),
        _column("wording", "Whose wording it is: original, a translation, a paraphrase; in words.", RECORD),
        _column("through", "Who published it, as far as is on record.", RECORD),
        _column("document", "File name of the document that holds the words.", RECORD),
        _column("sha256", "Hash of that document: it is cited, not copied.", RECORD),
        _column("span_start", "First character of the words in it.", RECORD, INTEGER, unit="code points, from 0"),
        _column("span_end", "Character behind the last.", RECORD, INTEGER, unit="code points, from 0"),
        _column("wordings", "How many wordings of it are on record.", RECORD, INTEGER, unit="wordings"),
        _column("origins", "On how many sources the wordings rest: those of one agency, and copies of one text, count as one.",
                REVIEW, INTEGER, unit="sources"),
        _column("reviewers", "How many people have accepted it; none where it was entered by hand.", REVIEW, INTEGER,
                unit="people"),
        _column("tier", "How far what proposed it was trusted: A, two ways of reading found the same; B, a rule that had proved "
                "itself; C, less; none where nothing proposed it.", REVIEW, values=("A", "B", "C")),
        _column("decision", "Id of the last record of the journal that accepts it; none where it was entered by hand.", REVIEW),
        _column("evidence", "reported where the words stand in a document that somebody published, which is cited; "
                "unstated where the record names no document.", RECORD, LIST, ("reported", "unstated")),
        _column("sources", "Ids of sources of the library; a statement has its document instead.", RECORD, LIST),
    ),
)

OBLIGATIONS = Table(
    name="obligations",
    title="Obligations",
    key=("as_of", "bearer", "toward", "provision"),
    meaning="One row for each provision, who is bound by it and to whom at the date. The other way round is another row.",
    columns=(
        _column("as_of", "The date.", "question", DATE, unit="day, ISO 8601, UTC"),
        _column("bearer", "Code of who is bound.", TEXT_),
        *_numbers("bearer", "Who is bound"),
        _column("toward", "Code of whom it is owed to; none where the text names nobody.", TEXT_),
        *_numbers("toward", "To whom"),
        _column("provision", "Id of the agreement and of the provision, joined by /.", TEXT_),
        _AGREEMENT,
        _column("kind", "What the provision is for.", ENGINE, values=KINDS),
        _BINDING,
        _column("jointly", "Whether the bearers owe it as one group, none of them alone.", TEXT_, values=YES_NO),
        _column(
            "state",
            "Whether the text is in force for that bearer at the date; open: that is not known.",
            ENGINE,
            values=(IN_FORCE, OPEN, IF_IN_FORCE),
        ),
        _column("hypothetical", "Whether the row is about a text as if it were in force.", ENGINE, values=YES_NO),
        *_date("since", "From when the text is in force", TEXT_),
        *_date("until", "To when by its own term; none without one", TEXT_),
        _column("others_not_listed", "Whether the text leaves open who else is bound.", TEXT_, values=YES_NO),
        *_evidence("provision"),
    ),
)

TABLES = (AGREEMENTS, PROVISIONS, EVENTS, STATEMENTS, OBLIGATIONS)
"""Every table, without rows, in the order in which they are shown."""
