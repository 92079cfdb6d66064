"""One line for an agreement from which nothing follows: the first line that fails, or that there is nothing to set off."""

from __future__ import annotations

import msgspec

from foedera.engine.answer import Answer
from foedera.engine.counterparty import toward_refs
from foedera.engine.instance import duty_of
from foedera.engine.law import Law
from foedera.engine.reasons import Reason
from foedera.engine.world import Setting
from foedera.model import report as out
from foedera.model.blocks import Provision
from foedera.model.lines import Cite, Note, When
from foedera.model.report import Finding
from foedera.model.time import format_period
from foedera.model.truth import NO
from foedera.workspace.asked import Asked, touched
from foedera.workspace.findings import citation, citations, finding, mark
from foedera.workspace.library import Library

_TELLING = ("provided", "unless", "in_force", "link", "precedence", "bearer", "when", "from", "to", "counterparty")


def not_owed(library: Library, asked: Asked, law: Law, setting: Setting, refused: list[Answer]) -> list[Finding]:
    """The line for one agreement; empty if it has nothing to do with the beneficiary asked about."""
    if asked.question.everything or not asked.to or asked.question.provision or _only_what_runs(asked):
        return []
    parties = law.parties()
    named = asked.to in parties
    if (asked.by and asked.by not in parties) or (not named and _of_another_age(library, asked, parties)):
        return []
    if _over(asked, law):
        return [_ended(library, asked, law)] if named and (asked.question.refusals or asked.question.under) else []
    telling = [one for one in refused if _bears(asked, one, named=named) and (named or _victim(one)) and _duty(one.provision)]
    attack = [one for one in telling if _set_off_by_event(library, one.provision)]
    if attack:
        best = min(attack, key=lambda one: (not touched(asked, one), _weight(one), one.provision.where.line, one.bearer))
        rights = (
            [] if named else [_right(library, law, provision) for provision in law.provisions.values() if _is_right(provision)]
        )
        return [finding(library, setting, best, out.NOT_OWED, hypothetical=asked.assumed is not None), *rights]
    return [_nothing(library, asked, law)] if named and _other(asked, law) and _meant(asked, law) else []


def _meant(asked: Asked, law: Law) -> bool:
    """Whether the text promises the one asked about anything: a party of two or three, or somebody a provision is owed to."""
    if len(law.parties()) <= 3:
        return True
    named = {ref.role or ref.name for provision in law.provisions.values() for ref in toward_refs(law, provision)}
    return any(asked.to in block.members for role in named for block in law.roles.get(role, ())) or asked.to in named


def _of_another_age(library: Library, asked: Asked, parties: tuple[str, ...]) -> bool:
    """A text between States of which one has ceased to exist is not what the question is about."""
    return any(library.actors.known(code) and library.actors.exists(code, asked.as_of) is NO for code in parties)


def _only_what_runs(asked: Asked) -> bool:
    """Without a hypothesis `owed` shows what runs; what does not is for `whynot`."""
    return asked.assumed is None and not asked.question.refusals


def _bears(asked: Asked, one: Answer, *, named: bool) -> bool:
    """About what is assumed (or recent), or stopped before any event came in."""
    return touched(asked, one) or (named and not one.events)


def _ended(library: Library, asked: Asked, law: Law) -> Finding:
    expires = law.expires
    told = f"its term ended {format_period(expires)}" if expires is not None else "ended"
    return msgspec.structs.replace(_nothing(library, asked, law), section=out.NOT_OWED, fails_note=told, notes=())


def _other(asked: Asked, law: Law) -> str:
    """The first party that could owe something to the one asked about; empty if there is none."""
    return next((code for code in law.parties() if code != asked.to and asked.by in ("", code)), "")


def later_text(library: Library, asked: Asked, law: Law) -> list[Finding] | None:
    """None if the text could be known at the moment asked; else it is left out, with a line if it was asked for by name."""
    known, dated = asked.known_at, law.dated
    if dated is None or dated.lo <= known.hi or dated.lo > asked.as_of.hi:
        return None
    if not (asked.question.under or asked.question.everything):
        return []
    told = f"the text dates from {format_period(dated).partition(' 00:00')[0]}; it was not known at {format_period(known)[:10]}"
    return [msgspec.structs.replace(_nothing(library, asked, law), section=out.NOT_OWED, fails_note=told, notes=())]


def narrower(library: Library, asked: Asked, setting: Setting, refused: list[Answer]) -> list[Finding]:
    """Told beside what is owed: duties that the event does not set off, or only a narrower kind of it would."""
    if not asked.to or asked.question.everything or _only_what_runs(asked):
        return []
    below = library.classes.below
    events = asked.assumed.events if asked.assumed is not None else ()
    found: dict[str, Answer] = {}
    for one in refused:
        names = {name for line in one.provision.lines if isinstance(line, When) for name in line.pattern.classes}
        kind = any(below(name, event.cls) and name != event.cls for name in names for event in events)
        if kind or (touched(asked, one) and _duty(one.provision) and _set_off_by_event(library, one.provision)):
            found.setdefault(one.provision.id, one)
    return [finding(library, setting, one, out.NOT_OWED, hypothetical=asked.assumed is not None) for one in found.values()]


def _over(asked: Asked, law: Law) -> bool:
    return law.expires is not None and law.expires.hi < asked.as_of.lo


def _duty(provision: Provision) -> bool:
    duty = duty_of(provision)
    return duty is not None and duty.modality not in ("may", "power", "declares")


def _set_off_by_event(library: Library, provision: Provision) -> bool:
    """Whether something that happens in the world, not only an act of the parties, sets the provision off."""
    return any(
        isinstance(line, When) and any(library.classes.kind(name) in ("fact", "process") for name in line.pattern.classes)
        for line in provision.lines
        if not (isinstance(line, When) and line.pattern.state)
    )


def _victim(one: Answer) -> bool:
    """The line that fails says that the one attacked is no party."""
    reason: Reason | None = one.common.fails
    condition = getattr(getattr(reason, "line", None), "condition", None)
    return reason is not None and getattr(condition, "role", None) is not None and "not a" in reason.note


def _weight(one: Answer) -> int:
    reason = one.common.fails
    return _TELLING.index(reason.kind) if reason is not None and reason.kind in _TELLING else len(_TELLING)


def _is_right(provision: Provision) -> bool:
    """A consultation that any party may call for: it is owed to the parties only, and only once one of them has."""
    return any(isinstance(line, When) and "invocation" in line.pattern.classes for line in provision.lines)


def _right(library: Library, law: Law, provision: Provision) -> Finding:
    return Finding(
        number="", section=out.NOT_OWED, agreement=law.id, agreement_title=law.title,
        provision=provision.id, title=provision.title,
        cite=next((line.text for line in provision.lines if isinstance(line, Cite)), ""), binding=law.binding, bearer="",
        verdict="no", hypothetical=True, fails_note="a right of each party; none has used it in this scenario",
        mark=mark(library, law, provision), sources=citations(library, law, provision), where=str(provision.where),
    )  # fmt: skip


def _nothing(library: Library, asked: Asked, law: Law) -> Finding:
    """An agreement that names the beneficiary and has nothing, in the text read, that the event would set off."""
    declared = next((provision for provision in law.provisions.values()), None)
    notes = law.own_notes or tuple(line.text for line in (declared.lines if declared else ()) if isinstance(line, Note))
    state = {
        "none": "not signed, or not in force, on record",
        "unknown": "whether it has come into force is not known",
    }.get(law.force, "nothing in the text read is set off by this event")
    source = law.source
    return Finding(
        number="", section=out.IF_IN_FORCE if law.binding == "proposed" else out.NOT_OWED, agreement=law.id,
        agreement_title=law.title, provision="", title="", binding=law.binding,
        bearer=_other(asked, law) if len(law.parties()) <= 3 else "", verdict="no", fails_note=state,
        hypothetical=asked.assumed is not None,
        notes=notes[:1], mark={"text": "T", "report": "R", "memory": "M"}.get(source.evidence, "?") if source else "?",
        sources=tuple(citation(library, name) for name in (source.sources if source else ())),
    )  # fmt: skip
