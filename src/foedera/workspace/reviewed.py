"""What reviewers accepted, as statements: each utterance once, with every outlet's wording, answered from the journal alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from foedera.errors import BrokenWorkspace
from foedera.model.article import MACHINE, TRANSLATED
from foedera.model.journal import Record
from foedera.model.naming import plain
from foedera.model.review import ACCEPT, EDIT, REJECT, Filed
from foedera.model.said import Rendering, Said
from foedera.reading.near import Neighbours, Pair, origins
from foedera.reading.utterances import groups, relation
from foedera.store.shelf import Shelf
from foedera.workspace.parts import aparts, merges, splits


class Accepted(NamedTuple):
    """A proposal as it was accepted, and the decisions that accept it, earliest first."""

    filed: Filed
    records: tuple[Record, ...]


def accepted(shelf: Shelf) -> list[Accepted]:
    """What is on record: at least one reviewer's standing decision accepts it and none rejects it; the last edit counts.

    Raises:
        BrokenWorkspace: The journal is broken, or an accepted record does not hold a proposal.
    """
    return standing(shelf, list(shelf.journal.current()))


_SORTS = ("statement", "attitude", "event", "provision")


def standing(shelf: Shelf, records: Sequence[Record], sorts: Sequence[str] = _SORTS) -> list[Accepted]:
    """The same of standing records at hand, for some sorts of proposal only. Raises BrokenWorkspace, as `accepted`."""
    ids, cut = _names(records), set(splits(records))  # what was cut is on record in its pieces only
    joined: dict[str, list[Record]] = {}
    for record in records:
        if record.kind == "decision":
            joined.setdefault(ids[record.about][0], []).append(record)
    found = []
    for about, decided in joined.items():
        yes = [one for one in decided if one.verdict in (ACCEPT, EDIT)]
        if yes and not any(one.verdict == REJECT for one in decided) and not cut.intersection(ids[about]):
            shown = next((one for one in reversed(yes) if one.verdict == EDIT), yes[-1])
            if ((shown.after or {}).get("proposal") or {}).get("type", "statement") not in sorts:
                continue
            filed = _filed(shelf, shown)
            others = tuple(ident for ident in ids[about] if ident != filed.id)
            found.append(Accepted(replace(filed, formerly=others), tuple(yes)))
    return found


def _names(records: Iterable[Record]) -> dict[str, tuple[str, ...]]:
    """Id -> all ids under which the same words were decided on, as the records themselves tell, so that the journal is enough."""
    known: dict[str, tuple[str, ...]] = {}
    for record in records:
        names = [record.about, *(record.before or {}).get("formerly", ())]
        every = tuple(sorted({other for name in names for other in known.get(name, (name,))}))
        known |= dict.fromkeys(every, every)
    return known


def _filed(shelf: Shelf, record: Record) -> Filed:
    try:
        return msgspec.convert(record.after, type=Filed)
    except msgspec.ValidationError as error:
        raise BrokenWorkspace(f"{shelf.journal.path}: record {record.id} accepts what is no proposal: {error}.") from error


def reviewed(shelf: Shelf) -> list[Said]:
    """The accepted statements by utterance, those of a known date first and by it. Raises BrokenWorkspace, as `accepted`."""
    return told(shelf, list(shelf.journal.current()))


def told(shelf: Shelf, records: Sequence[Record]) -> list[Said]:
    """The same of standing records at hand, which hang together with no others."""
    return _statements(shelf, standing(shelf, records, ("statement", "attitude")), records)


def _statements(shelf: Shelf, found: Iterable[Accepted], records: Sequence[Record]) -> list[Said]:
    by_id = {one.filed.id: one for one in found if one.filed.proposal.type in ("statement", "attitude")}
    together = groups([one.filed for one in by_id.values()], merges(records), aparts(records))
    said = [_said(shelf, [by_id[one.id] for one in group]) for group in together]
    return sorted(said, key=lambda one: (not (one.earliest or one.latest), one.latest or one.earliest, one.speaker, one.id))


def _said(shelf: Shelf, group: list[Accepted]) -> Said:
    """One utterance; its fields are those of the wording that says most: quoted in full before in part, about a framework."""
    best = min(group, key=lambda one: (not one.filed.framework, _MODES[one.filed.proposal.mode], not one.filed.stance))
    group = [best, *(one for one in group if one is not best)]
    filed, proposal = best.filed, best.filed.proposal
    related = ["", *(relation(best.filed, one.filed) for one in group[1:])]
    worded = tuple(replace(rendering(one), relation=how) for one, how in zip(group, related, strict=True))
    span = proposal.content[0][0], proposal.content[-1][1]
    lo = max((one.filed.proposal.said.lo for one in group), default="")
    hi = min((one.filed.proposal.said.hi for one in group if one.filed.proposal.said.hi), default="")
    return Said(
        id=proposal.id, speaker=filed.speaker, office=proposal.office, on_behalf_of=proposal.on_behalf_of,
        about=filed.framework, stance=_STANCES.get(filed.stance, ""), said=_when(lo, hi), basis=proposal.said.basis,
        quotes=filed.words, translation=worded[0].translation, through=proposal.medium or proposal.agency,
        document=(proposal.doc, "sha256", filed.document), span=(str(span[0]), str(span[1])),
        renderings=tuple(map(_as_line, worded[1:])),
        notes=tuple(one.reason for one in worded if one.reason),
        where=f"{shelf.journal.path}, record {worded[0].record[:12]}", kind=("not " if proposal.negated else "") + proposal.kind,
        outlets=tuple(dict.fromkeys(one.outlet or one.agency for one in worded if one.outlet or one.agency)),
        earliest=lo, latest=hi, worded=worded, origins=_origins(shelf, group),
    )  # fmt: skip


def _origins(shelf: Shelf, group: list[Accepted]) -> int:
    """On how many sources the wordings rest: those from one agency, and re-posts of one text, count as one."""
    documents = {one.filed.document for one in group}
    near, alike = Neighbours(), list[Pair]()
    for document in sorted(documents) if len(documents) > 1 else ():
        try:
            alike += near.add(document, shelf.text(document))
        except BrokenWorkspace:
            continue  # where the text is not at hand nothing says that it is a re-post
    return len(origins(((one.filed.document, plain(one.filed.proposal.agency)) for one in group), alike))


_STANCES = {"support": "supports", "oppose": "opposes", "neutral": "neutral"}
"""As the record of the library words them."""
_MODES = {"direct": 0, "mixed": 1, "indirect": 2}


def _as_line(one: Rendering) -> tuple[str, ...]:
    """Document, kind of hash, hash, characters, outlet: as the library's own renderings are written."""
    start, end = one.spans[0][0], one.spans[-1][1]
    return (one.document, "sha256", one.sha256, str(start), str(end), *([one.outlet] if one.outlet else []))


def _when(lo: str, hi: str) -> str:
    if lo and hi:
        return lo if lo == hi else f"{lo} to {hi}"
    return f"not after {hi}" if hi else f"not before {lo}" if lo else ""


def rendering(one: Accepted) -> Rendering:
    """The passage of an accepted proposal, with who accepted it."""
    filed, proposal = one.filed, one.filed.proposal
    kind = filed.translation
    if proposal.translated and kind not in (MACHINE, TRANSLATED):
        kind = TRANSLATED
    return Rendering(
        words=filed.words, document=proposal.doc, sha256=filed.document, spans=proposal.content, outlet=filed.outlet,
        agency=proposal.agency, translation=kind, reviewers=tuple(dict.fromkeys(record.who for record in one.records)),
        record=one.records[-1].id, tier=proposal.tier, reason="; ".join(record.reason for record in one.records if record.reason),
        before=filed.before, after=filed.after, recorded=one.records[-1].recorded, id=filed.id,
        about=filed.framework,
    )  # fmt: skip


def fits(one: Said, *, outlet: str = "", stance: str = "", since: str = "", until: str = "") -> bool:
    """Whether a statement may be meant: published by such an outlet, of that stance, and possibly said within the days."""
    if outlet and not any(outlet.casefold() in named.casefold() for named in whence(one)):
        return False
    if stance and one.stance.removesuffix("s") != stance.removesuffix("s"):
        return False
    if (since or until) and not (one.earliest or one.latest):
        return False
    return not ((since and one.latest and one.latest < since) or (until and one.earliest and one.earliest > until))


def whence(one: Said) -> Iterable[str]:
    """Who published it and through whom, by name."""
    yield from one.outlets
    for words in one.renderings:
        yield from words[5:]
    yield from [one.through] * bool(one.through)
