"""Reviewing proposals: what is asked first, what a decision writes to the journal, and what is on record because of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple, cast, get_args

import msgspec
from msgspec.structs import replace

from foedera.errors import WrongCall
from foedera.model.journal import Entry, Payload, Record
from foedera.model.proposal import Kind, Link, Stance
from foedera.model.review import ACCEPT, EDIT, FIELDS, REJECT, UNSURE, Decision, Filed
from foedera.model.time import Period
from foedera.reading.names import Names
from foedera.reading.utterances import groups
from foedera.store.shelf import Shelf

DOUBT = {"A": 1, "B": 2, "C": 3}
"""How doubtful a tier is."""
LINKED, UNLINKED = 2, 1
"""How much hangs on a proposal: one that is about a framework can change what is said of it."""

STANCES = ("support", "oppose", "neutral")
Known = Callable[[str], str]
"""The id of the agreement that a text names; raises WrongCall if there is none."""


class Speaker(NamedTuple):
    """Who is meant by a name at a time: identifier, name, office and whom they speak for; empty where not known."""

    entity: str = ""
    name: str = ""
    office: str = ""
    on_behalf_of: str = ""


Named = Callable[[str, str, str], Speaker | None]
"""Who is meant by a name, between two days (ISO, empty if open); None if the tables know nobody of that name."""


def named_in(names: Names) -> Named:
    """Speakers by the tables of office-holders and actors."""

    def named(text: str, lo: str, hi: str) -> Speaker | None:
        """The person with the office of that time, else the actor; None if neither is known."""
        found = names.people.named(text, lo, hi)
        if found is not None:
            term = found.person.at(lo, hi)
            return Speaker(found.person.id, found.person.name, term.office if term else "", term.code if term else "")
        actor = names.actor(text, lo, hi)
        return Speaker(actor[0], text, "", actor[0]) if actor else None  # an actor is named as the reviewer names it

    return named


def nobody(text: str, lo: str, hi: str) -> Speaker | None:  # noqa: ARG001 - the signature of Named
    """Tables that know nobody."""
    return None


def weight(filed: Filed) -> int:
    """Consequence times doubt, 1 to 6: what is asked first."""
    return (LINKED if filed.framework else UNLINKED) * DOUBT[filed.proposal.tier]


class Desk:
    """One reviewer at one folder. Every decision is in the journal before the next question.

    Args:
        shelf: The folder.
        who: The reviewer.
        agreement: Tells which agreement a text names, for edits.
        named: Tells who is meant by a name, for edits.

    Raises:
        WrongCall: Nothing was read into the folder yet.
    """

    def __init__(self, shelf: Shelf, who: str, agreement: Known, named: Named = nobody) -> None:
        if not shelf.begun:
            raise WrongCall(f"Nothing was read into {shelf.folder} yet. First: foedera read PATH --into {shelf.folder}",
                            code="nothing-read")  # fmt: skip
        self.shelf, self.who = shelf, who
        self.filed = shelf.filed()
        self._agreement, self._named = agreement, named
        self._mine: list[Record] = []
        self._stand(one for one in shelf.journal.current() if one.kind in ("decision", "merge"))

    def _stand(self, records: Iterable[Record]) -> None:
        """Take these as the records that stand."""
        self._records = list(records)
        self._own = {one.about: one for one in self._records if one.kind == "decision" and one.who == self.who}

    # ------------------------------------------------------------------------------------ what is asked

    def verdict(self, filed: Filed) -> Record | None:
        """The reviewer's own decision on a proposal that stands; None if there is none."""
        own = [self._own[ident] for ident in filed.ids if ident in self._own]
        return max(own, key=lambda one: one.recorded) if own else None

    def groups(self) -> list[list[Filed]]:
        """All proposals by utterance, the weightiest group first, then in the order in which they were read."""
        found = groups(self.filed, merges(self._records))
        return sorted(found, key=lambda group: -max(map(weight, group)))

    def queue(self) -> list[list[Filed]]:
        """What this reviewer has not decided, by utterance; what was left unsure comes once more at the end."""
        open_, unsure = [], []
        for group in self.groups():
            fresh = [one for one in group if self.verdict(one) is None and not one.dropped]
            open_ += [fresh] if fresh else []
            again = [one for one in group if (told := self.verdict(one)) and told.verdict == UNSURE and not one.dropped]
            unsure += [again] if again else []
        return open_ + unsure

    def find(self, ident: str) -> Filed:
        """The proposal whose id is or begins with the text. Raises WrongCall if there is not exactly one."""
        found = [one for one in self.filed if ident in one.ids]
        found = found or [one for one in self.filed if len(ident) >= 4 and one.id.startswith(ident)]
        if len(found) != 1:
            what = "no proposal has" if not found else f"{len(found)} proposals have ids that begin with"
            raise WrongCall(f"In {self.shelf.folder} {what} the id {ident}.", code="unknown-proposal")
        return found[0]

    # ------------------------------------------------------------------------------------ what is decided

    def decide(self, filed: Filed, decision: Decision) -> Record | None:
        """Record a decision; None if the reviewer's standing decision says the same. Raises WrongCall, as `entries`."""
        made = self._write(self.entries(filed, decision))
        return made[-1] if made else None

    def replay(self, decisions: Iterable[Decision]) -> int:
        """Record many decisions in one write, all or none, and say how many were new. Raises WrongCall, as `entries`."""
        entries: dict[str, Entry] = {}
        for number, one in enumerate(decisions, 1):
            try:
                made = self.entries(self.find(one.about), one)
            except WrongCall as error:
                raise WrongCall(f"Decision {number}: {error}", code=error.code) from error
            entries |= {f"{entry.kind} {entry.about} {entry.after if entry.kind == 'merge' else ''}": entry for entry in made}
        return len(self._write(list(entries.values())))

    def entries(self, filed: Filed, decision: Decision) -> list[Entry]:
        """What a decision writes to the journal; nothing where the same stands there.

        Raises:
            WrongCall: The verdict is none, a rejection gives no reason, or an edit does not fit.
        """
        found: list[Entry] = []
        if decision.merge:
            other = self.find(decision.merge)
            pair = [other.id, filed.id]
            if other.id == filed.id:
                raise WrongCall("A proposal cannot be merged with itself.", code="unfit-decision")
            if tuple(pair) not in merges(self._records):
                found.append(Entry(kind="merge", who=self.who, about=filed.id, document=filed.document, after={"same": pair}))
        if decision.verdict or not decision.merge:
            entry = self._decision(filed, decision)
            found += [entry] if entry else []
        return found

    def _decision(self, filed: Filed, decision: Decision) -> Entry | None:
        if decision.verdict not in (ACCEPT, EDIT, REJECT, UNSURE):
            raise WrongCall(f"`{decision.verdict}` is no verdict: accept, edit, reject or unsure.", code="unfit-decision")
        if decision.verdict == REJECT and not decision.reason.strip():
            raise WrongCall("A rejection says why: give a reason.", code="unfit-decision")
        if bool(decision.edit) != (decision.verdict == EDIT):
            raise WrongCall(f"Fields are edited with the verdict edit, which names at least one of {', '.join(FIELDS)}.",
                            code="unfit-decision")  # fmt: skip
        after = self._edited(filed, decision.edit) if decision.verdict in (ACCEPT, EDIT) else None
        standing = self.verdict(filed)
        payload = _payload(after) if after else None
        if standing and (standing.verdict, standing.reason, standing.after) == (decision.verdict, decision.reason, payload):
            return None
        shown = after or filed
        return Entry(
            kind="decision", who=self.who, about=filed.id, document=filed.document, verdict=decision.verdict,
            reason=decision.reason, frameworks=tuple(dict.fromkeys(link.framework for link in shown.proposal.links)),
            speaker=shown.proposal.entity or shown.speaker, before=_payload(filed), after=payload,
            said=_said(shown), supersedes=standing.id if standing else "",
        )  # fmt: skip

    def _edited(self, filed: Filed, edit: dict[str, str]) -> Filed:
        """The proposal with fields set right; a speaker is looked up in the tables, then among all who are proposed."""
        speaker, said = edit.get("speaker", ""), filed.proposal.said
        who = Speaker()
        if speaker:
            other = next((one.proposal for one in self.filed if speaker in (one.proposal.entity, one.proposal.name)), None)
            proposed = Speaker(other.entity, other.name, other.office, other.on_behalf_of) if other else Speaker(name=speaker)
            who = self._named(speaker, said.lo or filed.dated.lo, said.hi or filed.dated.hi) or proposed
        return edited(filed, edit, who, self._agreement)

    def undo(self) -> str:
        """Take back the last record of this sitting, by a retraction; the id of its proposal, empty if there is none."""
        if not self._mine:
            return ""
        last = self._mine.pop()
        self.shelf.journal.append(
            Entry(kind="retraction", who=self.who, about=last.about, document=last.document, supersedes=last.id, reason="undone")
        )
        self._stand(one for one in self.shelf.journal.current() if one.kind in ("decision", "merge"))
        return last.about

    def _write(self, entries: Sequence[Entry]) -> list[Record]:
        if not entries:
            return []
        made = list(self.shelf.journal.append_all(entries))
        gone = {one.supersedes for one in made}
        self._stand([*(one for one in self._records if one.id not in gone), *made])
        self._mine += made
        return made


def _payload(filed: Filed) -> Payload:
    """The proposal as the journal will give it back, so that what stands there can be compared with it."""
    return cast("Payload", msgspec.json.decode(msgspec.json.encode(filed)))


def merges(records: Iterable[Record]) -> list[tuple[str, str]]:
    """The pairs of proposals that reviewers joined."""
    pairs = ((one.after or {}).get("same", ()) for one in records if one.kind == "merge")
    return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]


def _said(filed: Filed) -> Period | None:
    """When it was said, for the journal: None unless both ends are known, since an open one would claim more."""
    lo, hi = filed.proposal.said.lo, filed.proposal.said.hi
    try:
        first, last = date.fromisoformat(lo), date.fromisoformat(hi)
    except ValueError:
        return None
    if last < first:
        return None
    start, end = Period.day(first.year, first.month, first.day), Period.day(last.year, last.month, last.day)
    return Period(start.lo, end.hi, lo if lo == hi else f"{lo}..{hi}")


# ------------------------------------------------------------------------------------------------ edits


def parse_edit(text: str) -> dict[str, str]:
    """`field=value; field=value` as pairs. Raises WrongCall for what is not of this form."""
    found: dict[str, str] = {}
    for part in filter(str.strip, text.split(";")):
        field, sign, value = (piece.strip() for piece in part.partition("="))
        if not sign or not value:
            raise WrongCall(f"`{part.strip()}` is not field=value.", code="unfit-decision")
        found[field] = value
    if not found:
        raise WrongCall("Nothing was edited: write field=value.", code="unfit-decision")
    return found


def edited(filed: Filed, edit: dict[str, str], speaker: Speaker, agreement: Known) -> Filed:
    """The proposal with fields set right.

    Raises:
        WrongCall: A field or value that there is not, or a stance where no framework is linked.
    """
    wrong = [field for field in edit if field not in FIELDS]
    if wrong:
        raise WrongCall(f"`{wrong[0]}` is no field to edit: {', '.join(FIELDS)}.", code="unfit-decision")
    proposal = filed.proposal
    if "speaker" in edit:
        proposal = replace(proposal, **speaker._asdict(), how="name", why="set by the reviewer")
    if kind := edit.get("kind", ""):
        if kind not in get_args(Kind):
            raise WrongCall(f"`{kind}` is no kind of statement: {', '.join(get_args(Kind))}.", code="unfit-decision")
        proposal = replace(proposal, kind=cast("Kind", kind))
    if framework := edit.get("framework", ""):
        name = "" if framework == "none" else agreement(framework)
        links = (Link(name, "set by the reviewer"),) if name else ()
        proposal = replace(proposal, links=links, stance=tuple(one for one in proposal.stance if one.framework == name))
    changed = replace(filed, proposal=proposal)
    if stance := edit.get("stance", ""):
        if stance not in (*STANCES, "none") or not changed.framework:
            why = f"is none of {', '.join(STANCES)}, none" if changed.framework else "has no framework to be toward"
            raise WrongCall(f"The stance `{stance}` {why}.", code="unfit-decision")
        rest = tuple(one for one in proposal.stance if one.framework != changed.framework)
        mine = () if stance == "none" else (msgspec.convert(
            {"framework": changed.framework, "value": stance, "reason": "set by the reviewer"}, Stance),)
        changed = replace(changed, proposal=replace(proposal, stance=(*mine, *rest)))
    return changed
