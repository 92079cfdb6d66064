"""A workspace as five tables for other programs: agreements, provisions, events, statements, and who is bound to whom.

A value that is not known is written `unknown`, one that there is none of `none`; no cell is empty, so that nothing is taken
for no. Of statements only what is our own record is kept, with a short quotation: no text of an article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import msgspec

from foedera import __version__
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.errors import WrongCall
from foedera.model import columns
from foedera.model.article import WORDED
from foedera.model.bonds import KINDS, Bonds
from foedera.model.catalogue import Listed
from foedera.model.dataset import NONE, UNKNOWN, DataSet, Table
from foedera.model.lines import Cite
from foedera.model.said import Said
from foedera.model.time import BEGINNING, END, Period, format_instant
from foedera.workspace import bonds as binding
from foedera.workspace import catalogue as listing
from foedera.workspace import findings, saying
from foedera.workspace.compare import clauses, moment
from foedera.workspace.happening import events as happening
from foedera.workspace.library import BUNDLED, Library
from foedera.workspace.lookup import agreement as nearest

Row = dict[str, Any]
_MARKS = {"T": "text", "t": "copy", "R": "reported", "M": "memory"}
_WORDS = 25


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What the tables are about; everything as a user writes it, empty for all.

    Attributes:
        as_of, known_at: Moment of agreements and obligations; only what was on record by then.
        party: Rows that name this actor.
        agreement: Rows of these agreements.
        since, until: Events and statements of these days.
        kind, binding: Provisions and obligations of these kinds, and with agreements of this force.
    """

    as_of: str = ""
    known_at: str = ""
    party: str = ""
    agreement: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    kind: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()


def datasets(library: Library, asked: Asked, today: str, only: tuple[str, ...] = ()) -> DataSet:
    """The tables at a date.

    Args:
        library: The texts, with what reviewers accepted.
        asked: What they are about.
        today: Day of asking.
        only: Names of the tables whose rows are wanted; empty: all.

    Raises:
        WrongCall: An unknown actor, agreement, kind or date.
    """
    made = _Tables(library, asked, today)
    rows = {
        "agreements": made.agreements, "provisions": made.provisions, "events": made.events, "statements": made.statements,
        "obligations": made.obligations,
    }  # fmt: skip
    tables = tuple(_filled(table, rows[table.name]()) if not only or table.name in only else table for table in columns.TABLES)
    narrowed = tuple(
        f"{name}={one}" for name in ("party", "agreement", "since", "until", "kind", "binding")
        for one in _many(getattr(asked, name))
    )  # fmt: skip
    library_hash = library.fingerprint
    as_of = asked.as_of or today
    known = asked.known_at or min(as_of, today)
    return DataSet(
        software=__version__, library=library_hash, as_of=as_of, known_at=known, narrowed=narrowed, asked=today,
        tables=tables,
        cite=f"foedera {__version__}, data as of {as_of}, known at {known}, texts {library_hash}",
    )  # fmt: skip


def _many(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) * bool(value)


def _filled(table: Table, rows: Iterable[Row]) -> Table:
    """The table with its rows, sorted by key. Raises KeyError for a row that lacks a column."""
    names = [one.name for one in table.columns]
    place = [names.index(name) for name in table.key]
    made = []
    for row in rows:
        if len(row) != len(names):
            raise KeyError(f"{table.name}: {sorted(set(row) ^ set(names))}")
        made.append(tuple(_cell(row[name]) for name in names))
    made.sort(key=lambda cells: tuple(str(cells[at]) for at in place))
    return msgspec.structs.replace(table, rows=tuple(made))


def _cell(value: Any) -> str | int:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return value
    if not isinstance(value, str):
        return " ".join(value) or NONE
    return " ".join(value.split()) or NONE


class _Tables:
    """The rows of each table."""

    def __init__(self, library: Library, asked: Asked, today: str) -> None:
        from foedera.workspace.named import actor

        self.library, self.asked, self.today = library, asked, today
        self.at = moment(asked.as_of or today, "as_of")
        self.known = moment(asked.known_at or min(asked.as_of or today, today), "known_at")
        self.party = actor(library, asked.party, self.at, "party")
        self.under = tuple(nearest(library, name).id for name in asked.agreement)
        self.span = _span(asked)
        for name, given, words in (("kind", asked.kind, columns.PROVISION_KINDS), ("binding", asked.binding, columns.FORCES)):
            wrong = next((one for one in given if one not in words), "")
            if wrong:
                raise WrongCall(f"{name} {wrong[:80]}: one of {', '.join(words)}.", code="bad-parameter")

    def agreements(self) -> Iterator[Row]:
        """One row for each text."""
        asked = listing.Asked(
            as_of=self.asked.as_of, known_at=self.asked.known_at, party=self.party, binding=self.asked.binding
        )  # fmt: skip
        found = listing.catalogue(self.library, asked, self.today)
        for one in found.agreements:
            if not self.under or one.id in self.under:
                yield self._agreement(one, found.as_of)

    def _agreement(self, one: Listed, as_of: str) -> Row:
        law = self._law(one.id)
        return {
            "agreement": one.id, "title": one.title, "kind": one.kind or UNKNOWN, "binding": one.binding, "family": one.family,
            "as_of": as_of, "state": one.state, "state_note": one.note,
            **_days("dated", law.dated, UNKNOWN),
            **_days("in_force", law.in_force, UNKNOWN if law.force == "unknown" else NONE),
            **_days("ends", law.expires, UNKNOWN if law.force == "unknown" else NONE),
            "parties": one.parties, **self._numbers("parties", one.parties), "open": one.open, "provisions": one.provisions,
            "evidence": _evidence(one.mark), "sources": law.source.sources if law.source else (),
        }  # fmt: skip

    def provisions(self) -> Iterator[Row]:
        """One row for each provision."""
        for law in self.library.laws:
            if (self.under and law.id not in self.under) or (self.party and self.party not in law.parties()):
                continue
            text = clauses(self.library, law, self.at)
            for one in law.provisions.values():
                duty, kind, force = duty_of(one), provision_kind(text, one), law.binding_of(one)
                if (self.asked.kind and kind not in self.asked.kind) or (self.asked.binding and force not in self.asked.binding):
                    continue
                source = findings.source_line(law, one)
                yield {
                    "provision": f"{law.id}/{one.id}", "agreement": law.id, "title": one.title,
                    "cite": next((line.text for line in one.lines if isinstance(line, Cite)), ""), "kind": kind,
                    "modality": duty.modality if duty else "", "binding": force,
                    "act": duty.act.classes if duty and duty.act else (), "term": findings.term(one),
                    "evidence": _evidence(text.marks[one.id]), "sources": source.sources if source else (),
                }  # fmt: skip

    def events(self) -> Iterator[Row]:
        """One row for each event on record."""
        for one in happening(self.library, self.known):
            about = {name.partition("/")[0] for name in one.about}
            unwanted = self.party and self.party not in (*one.by, *one.to)
            later = one.at is not None and one.at.lo > self.known.hi
            if later or unwanted or (self.under and not about & set(self.under)) or not self._within(one.at):
                continue
            yield {
                "event": one.id, "class": one.kind, "by": one.by, **self._numbers("by", one.by, at=one.at), "to": one.to,
                **self._numbers("to", one.to, at=one.at), "about": one.about, "place": one.place,
                **_days("happened", one.at, UNKNOWN),
                **_days("until", one.until, NONE), "asserted_by": one.asserted_by, "denied_by": one.denied_by,
                "evidence": one.evidence or "unstated", "sources": one.sources,
            }  # fmt: skip

    def statements(self) -> Iterator[Row]:
        """One row for each statement on record, until the date that is known."""
        wanted = saying.Asked(speaker="", since=self.asked.since, until=self.asked.until)
        _, told, left = saying.said(self.library, wanted, self.library.reviewed)
        for one in (*told, *left):
            later = one.earliest and one.earliest > format_instant(self.known.hi)[:10]
            if later or (self.under and one.about not in self.under) or (self.party and self.party != one.on_behalf_of):
                continue
            yield self._statement(one)

    def _statement(self, one: Said) -> Row:
        named = bool(one.office or one.on_behalf_of)
        worded = one.worded[0] if one.worded else None
        document, sha256 = (worded.document, worded.sha256) if worded else ("", "")
        if one.document:
            document, sha256 = one.document[0], one.document[-1]
        span = one.span if len(one.span) > 1 else worded.spans[0] if worded and worded.spans else ()
        every = " … ".join(" ".join(part.split()) for part in one.quotes).split()
        through = one.through or ", ".join(one.outlets)
        return {
            "statement": one.id, "speaker": one.speaker if named and one.speaker else UNKNOWN, "office": one.office or UNKNOWN,
            "for": one.on_behalf_of or UNKNOWN, **self._numbers("for", [one.on_behalf_of] * bool(one.on_behalf_of), UNKNOWN),
            "about": one.about or UNKNOWN, "stance": one.stance or UNKNOWN, "said_first": one.earliest or UNKNOWN,
            "said_last": one.latest or UNKNOWN, "quote": " ".join(every[:_WORDS]) + " …" * (len(every) > _WORDS),
            "wording": WORDED.get(one.translation, UNKNOWN), "through": through or UNKNOWN, "document": document or UNKNOWN,
            "sha256": sha256 or UNKNOWN, "span_start": int(span[0]) if span else UNKNOWN,
            "span_end": int(span[1]) if span else UNKNOWN, "wordings": len(one.worded) or 1 + len(one.renderings),
            **_reviewed(one), "evidence": "reported" if document else "unstated", "sources": NONE,
        }  # fmt: skip

    def obligations(self) -> Iterator[Row]:
        """One row for each provision, bearer and to whom."""
        kinds = tuple(kind for kind in self.asked.kind if kind in KINDS)
        if self.asked.kind and not kinds:
            return
        asked = binding.Asked(as_of=self.asked.as_of, known_at=self.asked.known_at, kinds=kinds, under=self.under)
        found: Bonds = binding.bonds(self.library, asked, self.today)
        for bond in found.bonds:
            if self.asked.binding and bond.binding not in self.asked.binding:
                continue
            law = self._law(bond.agreement)
            rest = {
                "provision": f"{bond.agreement}/{bond.provision}", "agreement": bond.agreement, "kind": bond.kind,
                "binding": bond.binding, "jointly": bond.jointly, "state": bond.state, "hypothetical": bond.hypothetical,
                **_days("since", law.in_force, UNKNOWN), **_days("until", law.expires, NONE), "others_not_listed": bond.others,
                "evidence": _evidence(bond.mark), "sources": bond.sources,
            }  # fmt: skip
            for bearer, toward in bond.pairs():
                if self.party in ("", bearer, toward):
                    yield {
                        "as_of": found.as_of, "bearer": bearer, **self._numbers("bearer", [bearer]), "toward": toward,
                        **self._numbers("toward", [toward] * bool(toward)), **rest,
                    }  # fmt: skip

    def _law(self, name: str) -> Law:
        found = self.library.laws.get(name)
        assert found is not None
        return found

    def _within(self, at: Period | None) -> bool:
        return at is None or (at.hi >= self.span.lo and at.lo <= self.span.hi)

    def _numbers(self, name: str, codes: Iterable[str], without: str = NONE, at: Period | None = None) -> Row:
        """The columns for the numbers of some actors, in their order: those of the date of the table, or of another one."""
        known = [codes_of(self.library, code, at or self.at) for code in codes]
        ways = ("iso3", "cow", "gw")
        return {f"{name}_{way}": " ".join(each[at] for each in known) or without for at, way in enumerate(ways)}


def provision_kind(text: Any, provision: Any) -> str:
    """What a provision is for: one of `columns.PROVISION_KINDS`."""
    duty = duty_of(provision)
    if duty is not None and duty.modality in ("may", "power"):
        return columns.RIGHT
    return binding.kind_of(text, provision) or columns.OTHER


def kinds_of(library: Library, agreement: str, as_of: str) -> dict[str, str]:
    """Provision to what it is for, of one agreement; empty if there is none. Raises WrongCall for a wrong date."""
    law = library.laws.get(agreement)
    if law is None:
        return {}
    text = clauses(library, law, moment(as_of, "as_of"))
    return {one.id: provision_kind(text, one) for one in law.provisions.values()}


def codes_of(library: Library, code: str, at: Period) -> tuple[str, str, str]:
    """What others call an actor at a date: ISO 3166-1 alpha-3, its numbers of Correlates of War and of Gleditsch and Ward."""
    actors = library.actors
    if not actors.known(code):
        return UNKNOWN, UNKNOWN, UNKNOWN
    iso = code if actors.kind(code) == "state" and code not in _not_iso() else NONE
    return iso, "/".join(actors.numbers(code, "cow", at)) or NONE, "/".join(actors.numbers(code, "gw", at)) or NONE


@cache
def _not_iso() -> frozenset[str]:
    """Codes of States of ours that ISO 3166 does not have."""
    lines = (BUNDLED / "reference" / "not-iso3.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split()[0] for line in lines if line and not line.startswith("#"))


def _span(asked: Asked) -> Period:
    lo = moment(asked.since, "since").lo if asked.since else BEGINNING
    hi = moment(asked.until, "until").hi if asked.until else END
    return Period(lo, hi)


def _reviewed(one: Said) -> Row:
    """What the journal has of a statement: who looked at it, and how it was found; of one entered by hand nothing."""
    if not one.worded:
        return {"origins": UNKNOWN, "reviewers": NONE, "tier": NONE, "decision": NONE}
    people = {name for each in one.worded for name in each.reviewers}
    return {
        "origins": one.origins or UNKNOWN, "reviewers": len(people) or NONE, "tier": min(each.tier or "C" for each in one.worded),
        "decision": max(one.worded, key=lambda each: each.recorded).record or UNKNOWN,
    }  # fmt: skip


def _days(name: str, at: Period | None, without: str) -> Row:
    """First and last day of a period."""
    if at is None:
        return {f"{name}_first": without, f"{name}_last": without}
    first, last = (format_instant(moment_)[:10] if BEGINNING < moment_ < END else UNKNOWN for moment_ in (at.lo, at.hi))
    return {f"{name}_first": first, f"{name}_last": last}


def _evidence(mark: str) -> str:
    """A mark, or several joined by `/`, in words."""
    return " ".join(_MARKS.get(one, "unstated") for one in mark.split("/") if one) or "unstated"
