"""Who owes what: every provision is asked; findings are sorted by how binding they are and by what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from foedera.engine import matters
from foedera.engine.answer import Answer, answers
from foedera.engine.facts import DISPUTED
from foedera.engine.instance import UNLISTED, duty_of
from foedera.engine.law import Law
from foedera.engine.lifecycle import ACTIVE, BREACHED, NOT_DONE, PARTIAL, RESPECTED, UNRECORDED, VIOLATED
from foedera.engine.world import Setting
from foedera.model import report as out
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, Duty, When
from foedera.model.report import Finding, Header, Report
from foedera.model.time import Period, format_period
from foedera.model.truth import NO
from foedera.workspace import hypothesis as assuming
from foedera.workspace.again import command
from foedera.workspace.asked import Asked, OwedQuestion, assumed_ids, resolve, touched
from foedera.workspace.findings import finding
from foedera.workspace.library import Library
from foedera.workspace.notowed import later_text, narrower, not_owed
from foedera.workspace.openpoints import OpenPoints


class _Found(msgspec.Struct, frozen=True):
    """An answer that will be shown, and where."""

    setting: Setting
    answer: Answer
    section: str


class _Disputed(msgspec.Struct, frozen=True):
    """A provision whose answer read a fact that sources disagree on, and what was answered."""

    setting: Setting
    provision: Provision
    law: Law
    told: frozenset[tuple[str, str]]


def owed(library: Library, question: OwedQuestion, today: str) -> Report:
    """Answer the question over the whole library.

    Raises:
        WrongCall: Something in the question is not known or contradicts the record.
    """
    asked = resolve(library, question, today)
    shown: list[_Found] = []
    away: set[str] = set()
    findings: list[Finding] = []
    silent: list[str] = []
    disputed: list[_Disputed] = []
    for law in library.laws:
        if question.under and law.id not in question.under:
            continue
        if asked.assumed is None and law.binding == "proposed" and not question.under and not question.everything:
            continue  # on the record as it stands nothing is due under a text that never came into force
        if (later := later_text(library, asked, law)) is not None:
            findings += later
            continue
        mine, refused = _of_agreement(library, asked, law, disputed)
        kept, waiting = _folded(asked, mine)  # before the open points: none is told on which nothing that is shown hangs
        away |= waiting
        if question.terse:
            findings += [finding(library, one.setting, one.answer, one.section, terse=True) for one in kept]
        else:
            shown += kept
        if not [one for one in mine if one.section != out.STANDING]:
            line = not_owed(library, asked, law, _setting(library, asked, law), refused)
            findings += line
            silent += [] if line else [law.id]
        else:
            findings += narrower(library, asked, _setting(library, asked, law), refused)
    if question.binding:
        findings = [one for one in findings if one.binding in question.binding]
    events = frozenset(event.id for event in asked.assumed.events) if asked.assumed else frozenset()
    setting = Setting(library.laws, asked.record, library.actors, library.places, library.classes, asked.base, asked.memo)
    points = OpenPoints(setting, assumed=events)
    for one in shown:
        if one.section not in (out.STANDING, out.NOT_OWED):
            points.note(one.answer, wide=one.section != out.IF_IN_FORCE)
    hypothetical = asked.assumed is not None
    findings += [
        finding(library, one.setting, one.answer, one.section, flags=points.flags(one.answer), hypothetical=hypothetical)
        for one in shown
    ]
    header = _header(library, asked)
    return Report(
        question=_in_words(question), header=header, open_points=points.shown(), findings=_numbered(findings),
        others=tuple(silent), one_act_away=tuple(sorted(away)),
        views_that_differ=_views_that_differ(library, asked, disputed) if question.other_views else (),
        command=command("owed", question, header),
    )  # fmt: skip


def _folded(asked: Asked, found: list[_Found]) -> tuple[list[_Found], set[str]]:
    """Those of the binding force asked for, without duties that an act would first have to raise; and the clauses of these.

    They are told one by one where something is assumed, or one provision is asked about.
    """
    force = asked.question.binding
    found = [one for one in found if not force or one.answer.binding in force]
    if asked.assumed is not None or asked.question.everything or asked.question.provision:
        return found, set()
    away = {f"{one.answer.law.id}/{one.answer.provision.id}" for one in found if one.answer.verdict == "conditional"}
    return [one for one in found if one.answer.verdict != "conditional"], away


def _views_that_differ(library: Library, asked: Asked, disputed: list[_Disputed]) -> tuple[str, ...]:
    """Other views under which something would be answered otherwise; only what hangs on a disputed fact is asked again."""
    found = []
    for name, view in sorted(library.views.items()):
        if name == asked.question.view:
            continue
        for one in disputed:
            question = msgspec.structs.replace(one.setting.question, view=view)
            setting = msgspec.structs.replace(one.setting, question=question)
            about = _matters(asked, setting, one.law, one.provision)
            found_then = answers(setting, one.law, one.provision, toward=asked.to, bearer=asked.by, about=about)
            if _told(asked, found_then) != one.told:
                found.append(name)
                break
    return tuple(found)


def _told(asked: Asked, found: Iterable[Answer]) -> frozenset[tuple[str, str]]:
    return frozenset((f"{one.bearer} {one.events}", one.state) for one in _relevant(asked, found))


def _relevant(asked: Asked, found: Iterable[Answer]) -> list[Answer]:
    return [one for one in found if asked.assumed is None or not one.events or touched(asked, one)]


def _hangs_on(asked: Asked, provision: Provision, found: Iterable[Answer], facts: set[str]) -> bool:
    """Whether an answer that matters here rests on one of the disputed facts, or would if they were believed."""
    if not facts:
        return False
    duty = duty_of(provision)
    if asked.assumed is None or (duty is not None and duty.modality == "must_not"):
        return True  # an act or a trigger that this view does not believe in leaves no trace in the answer
    for one in _relevant(asked, found):
        for row in one.rows:
            used = {name for life in row.standing.lives for name in life.acts} | set(one.events)
            reasons = [*row.standing.reasons, *(reason for life in row.standing.lives for reason in life.reasons)]
            if used & facts or any(set(reason.rests_on) & facts for reason in reasons):
                return True
    return False


# ------------------------------------------------------------------------------------------------ one agreement


def _setting(library: Library, asked: Asked, law: Law) -> Setting:
    assumed = law.binding == "proposed" and law.force in ("none", "unknown")
    base = msgspec.structs.replace(asked.base, assumed=assumed)
    return Setting(library.laws, asked.record, library.actors, library.places, library.classes, base, asked.memo)


def _of_agreement(library: Library, asked: Asked, law: Law, disputed: list[_Disputed]) -> tuple[list[_Found], list[Answer]]:
    setting = _setting(library, asked, law)
    found, refused = [], []
    for provision in law.provisions.values():
        wanted = asked.question.provision
        if wanted and wanted not in (f"{law.id}/{provision.id}", law.id):
            continue
        if not _asks(provision) or (not wanted and _beside_the_point(library, asked, provision)):
            continue
        setting.memo.pop(DISPUTED, None)
        about = _matters(asked, setting, law, provision)
        answered = answers(setting, law, provision, toward=asked.to, bearer=asked.by, about=about)
        if asked.question.other_views and _hangs_on(asked, provision, answered, setting.memo.get(DISPUTED, set())):
            disputed.append(_Disputed(setting, provision, law, _told(asked, answered)))
        for one in answered:
            section = _section(asked, provision, one)
            if section == out.NOT_OWED:
                refused.append(one)
            if section == out.NOT_OWED and not asked.question.everything:
                continue
            if section and (section != out.STANDING or asked.question.standing or wanted):
                found.append(_Found(setting, one, section))
    return found, refused


def _matters(asked: Asked, setting: Setting, law: Law, provision: Provision) -> Collection[str]:
    """The matters that will be told, of the hypothesis or of a time; empty for all, or where it stands without an event."""
    if asked.since is not None and not asked.question.everything:
        return matters.since(setting, law, provision, asked.since)
    standing = not any(isinstance(line, When) for line in provision.lines)
    return frozenset() if standing or asked.question.everything else assumed_ids(asked)


def _asks(provision: Provision) -> bool:
    """Whether the provision binds somebody to something: declarations and definitions are not asked."""
    duty = duty_of(provision)
    return duty is not None and duty.modality != "declares" and any(isinstance(line, Bearer) for line in provision.lines)


def _beside_the_point(library: Library, asked: Asked, provision: Provision) -> bool:
    """A standing duty that nothing assumed can bear on is not asked unless standing duties are."""
    question, duty = asked.question, duty_of(provision)
    if asked.assumed is None or question.standing or question.everything or duty is None:
        return False
    if any(isinstance(line, When) for line in provision.lines):
        return False
    if duty.modality != "must_not" or duty.act is None:
        return True
    below = library.classes.below
    return not any(below(event.cls, name) for event in asked.assumed.events for name in duty.act.classes)


def _section(asked: Asked, provision: Provision, one: Answer) -> str:
    duty = duty_of(provision)
    if one.bearer == UNLISTED and one.verdict == "no":
        return ""
    if one.verdict == "no":
        return out.NOT_OWED
    standing = not any(isinstance(line, When) for line in provision.lines)
    if standing:
        return _standing_section(asked, duty, one)
    if asked.assumed is None and not asked.question.everything and not _alive(asked, one):
        return ""
    if asked.assumed is not None and not (_sleeps(one) and not one.events) and not touched(asked, one):
        return ""
    if _sleeps(one) or (one.verdict == "unknown" and _waits_for_event(one)):
        return out.ASLEEP if one.binding != "proposed" else out.IF_IN_FORCE
    return out.IF_IN_FORCE if one.assumed or one.binding == "proposed" else one.binding


_ALIVE = frozenset((ACTIVE, PARTIAL, BREACHED, NOT_DONE, UNRECORDED))


def _alive(asked: Asked, one: Answer) -> bool:
    """On the record as it stands: what runs, is overdue, open, or one act away. What is settled or asleep is left out."""
    if one.verdict == "conditional":
        return True
    if one.verdict in ("unknown", "contested") and touched(asked, one):
        return True
    return one.common.verdict == "yes" and bool(_ALIVE & set(one.statuses))


def _standing_section(asked: Asked, duty: Duty | None, one: Answer) -> str:
    """A standing duty is shown where something bears on it: a prohibition that the assumed event would be contrary to."""
    statuses = set(one.statuses)
    against = VIOLATED in statuses or bool(statuses & {BREACHED, NOT_DONE, UNRECORDED})
    if asked.assumed is not None:
        acts = {act for row in one.rows for life in row.standing.lives for act in life.acts}
        assumed = {event.id for event in asked.assumed.events}
        against = VIOLATED in statuses and bool(acts & assumed)
    if against and duty is not None:
        return out.IF_IN_FORCE if one.assumed else one.binding
    return "" if RESPECTED in statuses and asked.question.to == "" and not asked.question.by else out.STANDING


def _sleeps(one: Answer) -> bool:
    """Waits for an event to come, whether or not everybody it would bind is listed."""
    waiting = any(reason.truth is NO and reason.waits == "event" for reason in one.common.reasons)
    return one.verdict == "asleep" or (one.verdict == "unknown" and one.bearer == UNLISTED and waiting)


def _waits_for_event(one: Answer) -> bool:
    """Unknown in every world, and only because a process is not known to have begun or ended."""
    for row in one.rows:
        reason = row.standing.fails
        if row.standing.verdict not in ("unknown", "asleep") or reason is None or reason.waits != "event":
            return False
    return True


# ------------------------------------------------------------------------------------------------ the page


def _numbered(found: Iterable[Finding]) -> tuple[Finding, ...]:
    order = [name for name, _ in out.SECTIONS]
    ranked = sorted(
        found, key=lambda one: (order.index(one.section), one.family or one.agreement, one.agreement, one.provision, one.bearer)
    )
    numbers: dict[str, int] = {}
    for one in ranked:
        numbers.setdefault(one.section, len(numbers) + 1)
    return tuple(msgspec.structs.replace(one, number=f"{numbers[one.section]}.{one.bearer}") for one in ranked)


def _header(library: Library, asked: Asked) -> Header:
    reviewed = library.reviewed
    horizon = library.record.horizons
    limit = max(horizon.values(), default=None) if horizon else None
    events = asked.assumed.events if asked.assumed else ()
    requests = [event for event in events if library.classes.below(event.cls, "request")]
    places = [library.places.name(event.place) for event in events if event.place]
    return Header(
        hypothetical=asked.assumed is not None,
        assumed=assuming.in_words(library, asked.assumed) if asked.assumed else "",
        place=", ".join(places) or ("not given" if asked.assumed else ""),
        request=", ".join(format_period(event.time) for event in requests) or ("none assumed" if asked.assumed else ""),
        since=asked.question.since,
        as_of=_day(asked.as_of),
        known_at=_day(asked.known_at),
        known_to=asked.base.known_to,
        view=asked.question.view,
        readings=tuple(f"{axis}.{name}" for axis, name in sorted(asked.base.pins.items())),
        record_until=format_period(Period(limit - 86_399, limit)) if limit and asked.as_of.hi > limit else "",
        beyond_record=limit is not None and asked.as_of.hi > limit,
        reviewed=len(reviewed.events.blocks) if reviewed else 0,
        journal=reviewed.journal if reviewed and reviewed.events.blocks else "",
        head=reviewed.head if reviewed and reviewed.events.blocks else "",
    )


def _day(moment: Period) -> str:
    text = format_period(moment)
    return text.partition(" 23:59")[0]


def _in_words(question: OwedQuestion) -> str:
    parts = ["owed"]
    parts += [f"--to {question.to}"] if question.to else []
    parts += [f"--by {question.by}"] if question.by else []
    parts += [f'--if "{text}"' for text in question.assume]
    return " ".join(parts)
