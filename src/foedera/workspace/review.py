"""Reviewing proposals: what is asked first, what a decision writes to the journal, and what is on record because of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import cast

import msgspec

from foedera.errors import FoederaError, WrongCall
from foedera.model.journal import Entry, Payload, Record
from foedera.model.proposal import Said
from foedera.model.review import ACCEPT, EDIT, EVENT_FIELDS, FIELDS, REJECT, UNSURE, Decision, Filed
from foedera.model.time import Period
from foedera.reading.utterances import Pair, groups, offered, pairs
from foedera.store.shelf import Shelf
from foedera.workspace.cutting import cut, stated
from foedera.workspace.edits import Happened, Known, Named, Speaker, edited, entered, nobody, nothing
from foedera.workspace.parts import added, aparts, finished, merges, paragraph, parts, splits
from foedera.workspace.passages import text_of

DOUBT = {"A": 1, "B": 2, "C": 3}
"""How doubtful a tier is."""
HAPPENED, LINKED, UNLINKED = 3, 2, 1
"""How much hangs on a proposal: an event on record can change who owes what, what is about a framework what is said of it."""


def weight(filed: Filed) -> int:
    """Consequence times doubt, 1 to 9: what is asked first."""
    event = filed.proposal.event
    occurs = event is not None and bool(event.pattern) and event.status == "occurred"
    return (HAPPENED if occurs else LINKED if filed.framework else UNLINKED) * DOUBT[filed.proposal.tier]


class Desk:
    """One reviewer at one folder. Every decision is in the journal before the next question.

    Args:
        shelf: The folder.
        who: The reviewer.
        agreement: Tells which agreement a text names, for edits.
        named: Tells who is meant by a name, for edits.
        happened: Tells which event words such as those of `--if` mean, for edits.
        recorded: Whether an id is that of an event on record, with which a reported one may be the same.
        proposed, records: Proposals and standing records, where they were read already.

    Attributes:
        expected: Bytes of the journal that the records at hand come from; decisions are then recorded only on top of those.
            None: on top of whatever stands there.

    Raises:
        WrongCall: Nothing was read into the folder yet.
    """

    def __init__(
        self, shelf: Shelf, who: str, agreement: Known, named: Named = nobody, *, happened: Happened = nothing,
        recorded: Callable[[str], bool] = lambda _: False, proposed: Sequence[Filed] | None = None,
        records: Sequence[Record] | None = None,
    ) -> None:  # fmt: skip
        if not shelf.begun:
            raise WrongCall(f"Nothing was read into {shelf.folder} yet. First: foedera read PATH --into {shelf.folder}",
                            code="nothing-read")  # fmt: skip
        self.shelf, self.who = shelf, who
        self._proposed = shelf.filed() if proposed is None else proposed
        self.expected: int | None = None
        self._agreement, self._named, self._happened, self._recorded = agreement, named, happened, recorded
        self._mine: list[list[Record]] = []
        self.made = 0  # records of this sitting, those that take back among them
        self._elsewhere: dict[str, Filed] = {}
        self.stand(self.shelf.journal.current() if records is None else records)

    def stand(self, records: Iterable[Record]) -> None:
        """Take these as the records that stand."""
        self.records = list(records)
        self._own = {one.about: one for one in self.records if one.kind == "decision" and one.who == self.who}
        cut = splits(self.records)
        every = [*self._proposed, *added(self.records, self._proposed)]
        self.filed = parts(every, cut)
        self.whole = [one for one in every if cut.keys() & set(one.ids)]
        self._ids = self._elsewhere | {ident: one for one in self.filed for ident in one.ids}

    # ------------------------------------------------------------------------------------ what is asked

    def verdict(self, filed: Filed) -> Record | None:
        """The reviewer's own decision on a proposal that stands; None if there is none."""
        own = [self._own[ident] for ident in filed.ids if ident in self._own]
        return max(own, key=lambda one: one.recorded) if own else None

    def groups(self) -> list[list[Filed]]:
        """All proposals by utterance, the weightiest group first, then in the order in which they were read."""
        found = groups(self.filed, merges(self.records), aparts(self.records))
        return sorted(found, key=lambda group: -max(map(weight, group)))

    def compared(self) -> tuple[list[list[Filed]], list[Pair]]:
        """`groups` and `perhaps`, for one comparing of the wordings."""
        met = list(pairs(self.filed))
        merged, apart = merges(self.records), aparts(self.records)
        found = sorted(groups(self.filed, merged, apart, met), key=lambda group: -max(map(weight, group)))
        home = {one.id: number for number, group in enumerate(found) for one in group}
        held = {frozenset(pair) for pair in apart}
        return found, [pair for pair in offered(self.filed, met) if home[pair.one.id] != home[pair.other.id]
                       and not any(frozenset((a, b)) in held for a in pair.one.ids for b in pair.other.ids)]  # fmt: skip

    def perhaps(self) -> list[Pair]:
        """Pairs that may be one utterance though nothing sure says so and no reviewer held them apart, the likeliest first."""
        return self.compared()[1]

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
        if ident in self._ids:
            return self._ids[ident]
        if not ident:
            raise WrongCall("The decision names no proposal.", code="unfit-decision")
        found = [one for one in self.filed if len(ident) >= 4 and one.id.startswith(ident)]
        if len(found) != 1:
            what = "no proposal has" if not found else f"{len(found)} proposals have ids that begin with"
            raise WrongCall(f"In {self.shelf.folder} {what} the id {ident}.", code="unknown-proposal")
        return found[0]

    def document(self, name: str) -> Filed:
        """Any proposal of the document of this hash or name, or of how one of them begins. Raises WrongCall if there is none."""
        found = {one.document: one for one in reversed(self.filed) if name and (
            one.document.startswith(name) or one.proposal.doc.startswith(name))}  # fmt: skip
        exact = {document: one for document, one in found.items() if one.proposal.doc == name}
        found = exact or found
        if len(found) != 1:
            what = "no document has" if not found else f"{len(found)} documents have"
            raise WrongCall(f"In {self.shelf.folder} {what} the name or hash {name}.", code="unknown-document")
        return next(iter(found.values()))

    def text(self, document: str) -> str:
        """The text that the offsets of a document count. Raises BrokenWorkspace if it is not in the folder."""
        return text_of(self.shelf, document)

    def finished(self) -> dict[tuple[str, int], Record]:
        """Document and first character of every paragraph of which somebody said that nothing more is in it."""
        return finished(self.records)

    # ------------------------------------------------------------------------------------ what is decided

    def decide(self, filed: Filed | None, decision: Decision) -> Record | None:
        """Record a decision; None if the reviewer's standing decision says the same. Raises WrongCall, as `entries`."""
        made = self.write(self.entries(filed, decision))
        return made[-1] if made else None

    def together(self, group: Sequence[Filed], decision: Decision) -> int:
        """One decision for several renderings of an utterance, in one write; how many records it made."""
        return len(self.write([entry for one in group for entry in self.entries(one, decision)]))

    def replay(self, decisions: Iterable[Decision]) -> int:
        """Record many decisions in one write, all or none, and say how many were new. Raises WrongCall, as `entries`."""
        from foedera.workspace.carrying import located

        entries: dict[str, Entry] = {}
        me, standing = self.who, self.records
        try:
            for number, one in enumerate(decisions, 1):
                self._as(one.who or me)
                try:
                    filed = None if one.done is not None or one.add else located(self, one)
                    made = self.entries(filed, one)
                except WrongCall as error:
                    remedy = "".join(f" {problem.remedy}" for problem in error.problems)
                    raise WrongCall(f"Decision {number}: {error}{remedy}", code=error.code) from error
                if filed is not None and one.about:  # a later line may name it by the id that it has elsewhere
                    self._elsewhere[one.about] = self._ids[one.about] = filed
                for entry in made:
                    entries[f"{entry.kind} {entry.who} {entry.about} {'' if entry.kind == 'decision' else entry.after}"] = entry
                if any(entry.kind in ("split", "statement", "event") for entry in made):  # later lines may be about the pieces
                    self.stand([*self.records, *(Record(**msgspec.structs.asdict(entry)) for entry in made)])
        finally:
            self.who = me
            self.stand(standing)
        return len(self.write(list(entries.values())))

    def _as(self, who: str) -> None:
        """Decide in the name of another reviewer."""
        if who != self.who:
            self.who = who
            self.stand(self.records)

    def entries(self, filed: Filed | None, decision: Decision) -> list[Entry]:
        """What a decision writes to the journal; nothing where the same stands there.

        Raises:
            WrongCall: The verdict is none, a rejection gives no reason, an edit does not fit, or a place is not in the document.
        """
        if decision.done is not None:
            return self._done(self.document(decision.document), decision.done)
        if decision.add:
            return self._added(self.document(decision.document), decision)
        if filed is None:
            raise WrongCall("A decision names the proposal that it is about.", code="unfit-decision")
        found = self._joined(filed, decision) + self._parted(filed, decision)
        if decision.verdict or not (decision.merge or decision.apart or decision.split or decision.words):
            entry = self._decision(filed, decision)
            found += [entry] if entry else []
        return found

    def _joined(self, filed: Filed, decision: Decision) -> list[Entry]:
        """The record that two proposals render one utterance, or report one event."""
        if not decision.merge:
            return []
        event = filed.proposal.event is not None
        other = decision.merge if event and self._recorded(decision.merge) else self.find(decision.merge).id
        if other == filed.id:
            raise WrongCall("A proposal cannot be merged with itself.", code="unfit-decision")
        if other in self._ids and self._ids[other].id[:1] != filed.id[:1]:
            raise WrongCall("A statement, an event and a provision are never one.", code="unfit-decision")
        if (other, filed.id) in merges(self.records):
            return []
        return [self._note("merge", filed, {"same": [other, filed.id]})]

    def _parted(self, filed: Filed, decision: Decision) -> list[Entry]:
        """The records that a proposal is not the same utterance as others, or that its content is several statements."""
        found = []
        if decision.apart:
            others = [self.find(ident).id for ident in decision.apart]
            fresh = [one for one in others if (filed.id, one) not in aparts(self.records) and one != filed.id]
            found += [self._note("split", filed, {"apart": [filed.id, *fresh]})] if fresh else []
        if decision.split:
            pieces = cut(filed, decision.split, self.text(filed.document))
            known = [one.id for ident in filed.ids for one in splits(self.records).get(ident, ())]
            new = [one.id for one in pieces] != known
            found += [self._note("split", filed, {"into": [payload(one) for one in pieces]})] if new else []
        return found

    def _note(self, kind: str, filed: Filed, after: Payload) -> Entry:
        before: Payload | None = {"formerly": list(filed.formerly)} if filed.formerly else None
        return Entry(kind=kind, who=self.who, about=filed.id, document=filed.document, before=before, after=after)

    def _done(self, like: Filed, offset: int) -> list[Entry]:
        """The record that a paragraph was read to its end; nothing if it was said already."""
        where = paragraph(self.text(like.document), offset)
        if where is None:
            raise WrongCall(f"{like.proposal.doc} has no paragraph at character {offset}.", code="unfit-decision")
        key = (like.document, where.start)
        if key in self.finished() and self.finished()[key].who == self.who:
            return []
        about = f"{like.document[:16]}-{where.start}-{where.end}"
        return [Entry(kind="note", who=self.who, about=about, document=like.document, reason="nothing more here",
                      after={"paragraph": list(where)})]  # fmt: skip

    def _added(self, like: Filed, decision: Decision) -> list[Entry]:
        """A statement or event that was not proposed: what it is, and that the reviewer accepts it."""
        text = self.text(like.document)
        words = decision.words[0] if decision.words else ""
        if not words or text.count(words) != 1:
            many = "do not stand" if not words or words not in text else "stand more than once"
            raise WrongCall(f"The words “{words}” {many} in {like.proposal.doc}. Give them as they stand there, and enough"
                            " of them.", code="unfit-decision")  # fmt: skip
        start = text.index(words)
        if wanted := decision.edit.get("event", ""):
            made = entered(text, like, (start, start + len(words)), self._happened(wanted))
            made = self._edited(made, {name: value for name, value in decision.edit.items() if name != "event"})
        else:
            made = self._edited(stated(text, like, (start, start + len(words))), decision.edit)
        if made.id in self._ids and self.verdict(self._ids[made.id]) is not None:
            return []
        kind = "event" if made.proposal.event is not None else "statement"
        new = Entry(kind=kind, who=self.who, about=made.id, document=made.document, reason=decision.reason, after=payload(made),
                    said=_said(made))  # fmt: skip
        entry = self._decision(made, Decision(about=made.id, verdict=ACCEPT, reason=decision.reason))
        return [new] * (made.id not in self._ids) + ([entry] if entry else [])

    def _decision(self, filed: Filed, decision: Decision) -> Entry | None:
        if decision.verdict not in (ACCEPT, EDIT, REJECT, UNSURE):
            raise WrongCall(f"`{decision.verdict}` is no verdict: accept, edit, reject or unsure.", code="unfit-decision")
        if decision.verdict == REJECT and not decision.reason.strip():
            raise WrongCall("A rejection says why: give a reason.", code="unfit-decision")
        if bool(decision.edit) != (decision.verdict == EDIT):
            fields = FIELDS if filed.proposal.event is None else EVENT_FIELDS
            raise WrongCall(f"Fields are edited with the verdict edit, which names at least one of {', '.join(fields)}.",
                            code="unfit-decision")  # fmt: skip
        after = self._edited(filed, decision.edit) if decision.verdict in (ACCEPT, EDIT) else None
        standing = self.verdict(filed)
        now = payload(after) if after else None
        if standing and (standing.verdict, standing.reason, standing.after) == (decision.verdict, decision.reason, now):
            return None
        shown = after or filed
        return Entry(
            kind="decision", who=self.who, about=filed.id, document=filed.document, verdict=decision.verdict,
            reason=decision.reason, frameworks=tuple(dict.fromkeys(link.framework for link in shown.proposal.links)),
            speaker=shown.proposal.entity or shown.speaker, before=payload(filed), after=now,
            valid=_when(shown), said=_said(shown), supersedes=standing.id if standing else "",
        )  # fmt: skip

    def _edited(self, filed: Filed, edit: dict[str, str]) -> Filed:
        """The proposal with fields set right; a speaker is looked up in the tables, then among all who are proposed."""
        speaker, said = edit.get("speaker", ""), filed.proposal.said
        who = Speaker()
        if speaker:
            other = next((one.proposal for one in self.filed if speaker in (one.proposal.entity, one.proposal.name)), None)
            proposed = Speaker(other.entity, other.name, other.office, other.on_behalf_of) if other else Speaker(name=speaker)
            who = self._named(speaker, said.lo or filed.dated.lo, said.hi or filed.dated.hi) or proposed
        return edited(filed, edit, who, self._agreement, self._happened)

    def undo(self) -> str:
        """Take back what this sitting did last, by retractions; the id of its first proposal, empty if there is none."""
        if not self._mine:
            return ""
        last = self._mine.pop()
        earlier = {one.id: one for one in self.shelf.journal.records()} if any(one.supersedes for one in last) else {}
        entries = [self._taken_back(one, earlier.get(one.supersedes)) for one in last]
        try:
            self.made += len(self.shelf.journal.append_all(entries, expected=self.expected))
        except FoederaError:
            self._mine.append(last)
            raise
        self.stand(self.shelf.journal.current())
        return last[0].about

    @property
    def last(self) -> str:
        """What names the step that `undo` would take back; empty if there is none."""
        return self._mine[-1][0].id if self._mine else ""

    def resume(self) -> None:
        """Take what this reviewer recorded in earlier sittings, and what stands of it, for steps of this one."""
        steps: dict[str, list[Record]] = {}
        for one in self.records:
            if one.who == self.who:
                steps.setdefault(one.recorded, []).append(one)
        self._mine = list(steps.values())

    def _taken_back(self, one: Record, earlier: Record | None) -> Entry:
        """The retraction of a record; where it had taken the place of a decision, that decision once more."""
        if earlier is None or earlier.kind != "decision":
            return Entry(kind="retraction", who=self.who, about=one.about, document=one.document, supersedes=one.id,
                         reason="undone")  # fmt: skip
        names = [name for name in Entry.__struct_fields__ if name != "supersedes"]
        return Entry(**{name: getattr(earlier, name) for name in names}, supersedes=one.id)

    def write(self, entries: Sequence[Entry]) -> list[Record]:
        """Record these, as one step for `undo`."""
        if not entries:
            return []
        made = list(self.shelf.journal.append_all(entries, expected=self.expected))
        gone = {one.supersedes for one in made if one.supersedes}
        stood = [one for one in self.records if one.id not in gone] if gone else self.records
        if all(one.kind == "decision" for one in made):  # which proposals there are stays as it was
            self.records = [*stood, *made]
            self._own |= {one.about: one for one in made if one.who == self.who}
        else:
            self.stand([*stood, *made])
        self._mine.append(made)
        self.made += len(made)
        return made


def payload(filed: Filed) -> Payload:
    """The proposal as the journal will give it back, so that what stands there can be compared with it."""
    return cast("Payload", msgspec.json.decode(msgspec.json.encode(filed)))


def _said(filed: Filed) -> Period | None:
    """When it was said, for the journal: None unless both ends are known, since an open one would claim more."""
    return _period(filed.proposal.said)


def _when(filed: Filed) -> Period | None:
    """When an event was, for the journal; None for a statement."""
    return _period(filed.proposal.event.when) if filed.proposal.event is not None else None


def _period(said: Said) -> Period | None:
    try:
        first, last = date.fromisoformat(said.lo), date.fromisoformat(said.hi)
    except ValueError:
        return None
    if last < first:
        return None
    start, end = Period.day(first.year, first.month, first.day), Period.day(last.year, last.month, last.day)
    return Period(start.lo, end.hi, said.lo if said.lo == said.hi else f"{said.lo}..{said.hi}")
