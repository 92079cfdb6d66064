"""Findings that say the same of different bearers, and how they stand in words: what every page and format tells alike."""

from __future__ import annotations

from collections.abc import Iterator

from foedera.model import report as out
from foedera.model.report import Finding, Report, WorldRow

OTHERS = "others not listed"
RIGHTS = ("may", "power")
"""Modalities that bind nobody to use them."""


def grouped(found: tuple[Finding, ...]) -> list[list[Finding]]:
    """Findings that say the same of different bearers.

    Who is not listed, and who is bound only if its text has come into force, stand beside the others with their sign.
    """
    groups: dict[tuple[object, ...], list[Finding]] = {}
    aside = []
    for one in found:
        if one.bearer == OTHERS or one.fails_kind == "in_force":
            aside.append(one)
            continue
        key = (
            one.family or one.agreement,
            one.title,
            one.clock,
            one.clock_state,
            one.best,
            one.status,
            _plain_fail(one),
            one.due,
            one.events if not one.hypothetical else (),
            repr(one.rows) if told_apart(one) else "",
        )
        groups.setdefault(key, []).append(one)
    for one in aside:
        home = next((group for group in groups.values() if _same_promise(group[0], one)), None)
        if home is None:
            groups[(one.agreement, one.provision, one.bearer)] = home = []
        home.append(one)
    return list(groups.values())


def place(group: list[Finding]) -> tuple[str, bool, str, bool]:
    """Families first under one heading, then their members that go their own way, then the rest by name.

    In each text what somebody must do stands before what somebody may do.
    """
    first = group[0]
    alone = len({one.agreement for one in group}) == 1
    return first.family or first.agreement, alone, first.agreement if alone else "", first.modality in RIGHTS


def _plain_fail(one: Finding) -> str:
    return "" if one.verdict == "yes" and one.best == "yes" else one.fails


def told_apart(one: Finding) -> bool:
    """Whether each world gets a line: worlds contradict each other, or accounts differ on how the duty stands."""
    by_account = any(row.accounts for row in one.rows) and len({(row.verdict, row.status) for row in one.rows}) > 1
    return one.verdict == "contested" or by_account


def _same_promise(first: Finding, one: Finding) -> bool:
    family = first.family or first.agreement
    return family == (one.family or one.agreement) and first.title == one.title and bool(family)


def heading(group: list[Finding]) -> str:
    """The agreement, or the family, that a group stands under."""
    first = group[0]
    if first.family and len({one.agreement for one in group}) > 1:
        return f"{first.family} and its family"
    return f"{first.agreement}  {first.agreement_title}"


def promise(one: Finding) -> str:
    """What is promised, where it stands, over what and how soon."""
    cite = f" ({one.cite})" if one.cite else ""
    over = f", over {' and '.join(one.events)}" if one.events and not one.hypothetical else ""
    unlimited = one.best in ("yes", "conditional") and one.modality != "must_not"
    clock = f"; {one.clock}" if one.clock else "; no time limit stated" if unlimited else ""
    return f"{one.title or one.fails_note}{cite}{over}{clock}"


def states(group: list[Finding]) -> Iterator[str]:
    """How the group stands, in words."""
    one = group[0]
    if not one.title:
        return
    if one.best == "conditional":
        lead = "Clock not started" if one.clock else "Not yet owed"
        yield f"{lead}: waits for {_short(group)} -- {one.fails_note.partition(' [reading')[0]}."
    elif one.best == "asleep" or (one.best == "unknown" and one.section == out.ASLEEP):
        yield f"Asleep; needs: {_short(group)} -- {one.fails_note.partition(' [reading')[0]}."
    elif one.best == "unknown":
        note = one.fails_note.partition(" [reading")[0]
        yield f"Open: {_short(group)} -- {note}." if one.fails else f"Open: {note}."
        yield from _awaited(group)
    elif one.modality == "must_not" and one.against:
        yield from _contrary(one)
    if one.due:
        yield f"{'If owed, due by' if one.best == 'unknown' else 'Due by'} {one.due}. {_status(one)}".rstrip()
    elif one.best == "yes" and _status(one):
        yield _status(one)
    if one.amount:
        yield measured(one)
    if one.clock_state == "anchor not stated":
        yield "Counted from what: not stated."
    for row in one.rows if told_apart(one) else ():
        held = ", ".join((*row.readings, *(f"on {name}'s account" for name in row.accounts)))
        yield (
            f"{held}: {row.verdict}"
            + (f", {row.status}" if row.status else "")
            + (f" ({row.fails})" if row.fails and row.verdict != "yes" else "")
        )


def measured(one: Finding) -> str:
    """The amount, and what of it is on record."""
    told = "nothing of it is on record" if one.progress.startswith("0 of ") else f"on record so far: {one.progress}"
    return f"Amount: {one.amount}" + (f"; {told}." if one.progress else ".")


def _awaited(group: list[Finding]) -> Iterator[str]:
    """What somebody must do first, beside what is open."""
    one = group[0]
    for step in one.steps:
        if step.truth == "no" and step.waits == "act" and step.holders:
            act = step.text.removeprefix("when ").partition(" called ")[0].partition(" about ")[0]
            by = "either side" if one.family and len(group) > 1 else " or ".join(step.holders)
            yield f"Also waits for a {act.split()[0]} by {by}."
            return


def _status(one: Finding) -> str:
    running = "" if one.hypothetical else "nothing on record performs it; the record may lack it."
    words = {"active": running, "unused": "a right; not used.", "available": "a power; not used."}
    words |= dict.fromkeys(("violated", "respected"), "")
    parts = one.status.split(" or ")
    if len(parts) > 1:  # what is open about it must not look settled
        words |= {"active": "still owed"}
    told = [words.get(part, part) for part in parts]
    return " or ".join(part for part in told if part).capitalize()


def _contrary(one: Finding) -> Iterator[str]:
    assumed = [act for act in one.against if act.startswith("assumed")]
    before = [act for act in one.against if act not in assumed]
    unless = f", unless {one.fails_plain} ({one.fails_note})" if one.fails else ""
    if assumed:
        yield f"On its text contrary to it: the {', the '.join(assumed)}{unless}."
    if before:
        lead, tail = ("Earlier, on record", "") if assumed else ("On its text contrary to it", unless)
        yield f"{lead}: {', '.join(before)}{tail}."
    for text in one.dissent:
        yield f"Dissent, shown and not counted: {text}."


def _short(group: list[Finding]) -> str:
    """The line that fails, for a reader; in a family the two sides of each text are `either side`."""
    words = group[0].fails_plain
    if len(group) == 1:
        return words
    return words.replace(f" {group[0].bearer} ", " ").replace("by participant", "by either side")


def lacking(group: list[Finding], found: tuple[Finding, ...], report: Report) -> list[str]:
    """Partners of a family, shown in this section, whose text has no clause like this one at all."""
    first = group[0]
    if not first.family or len({one.agreement for one in group}) < 3 or len(first.provision.split("-")) > 1:
        return []
    have = {one.agreement for one in report.findings if one.provision == first.provision}
    return sorted({one.bearer for one in found if one.family == first.family and one.agreement not in have})


def notes(group: list[Finding]) -> list[str]:
    """Notes of the text, where one text stands for the group."""
    return list(dict.fromkeys(note for one in group[:1] for note in one.notes)) if len(group) == 1 or not group[0].family else []


def by_words(group: list[Finding]) -> list[tuple[str, list[Finding]]]:
    """The bearers of a group that are bound in the same words, on the same evidence and open points, with these words."""
    found: dict[tuple[str, str, str], list[Finding]] = {}
    for one in group:
        found.setdefault((one.says, one.mark, " ".join(one.flags)), []).append(one)
    return [(says, each) for (says, _, _), each in found.items()]


# ------------------------------------------------------------------------------------------------ one finding

_BEST = {"yes": "owed", "conditional": "owed once asked", "unknown": "open"}


def verdict(one: Finding) -> str:
    """How a finding stands, such as `OWED: active. Binding: legal.` for a duty that runs."""
    words = {"yes": "OWED", "no": "NOT OWED"}.get(one.verdict, one.verdict.upper())
    if one.assumed_in_force:
        words += ", if the text were in force"
    if one.verdict != one.best and one.best:
        words += f" ({_BEST.get(one.best, one.best)} at best)"
    status = f": {one.status}" if one.status else ""
    clock = ", clock not started" if one.best == "conditional" and one.clock else ""
    return f"{words}{status}{clock}. Binding: {one.binding}."


def world(row: WorldRow) -> str:
    """How a finding stands under one combination of readings and accounts."""
    held = ", ".join((*row.readings, *(f"on {name}'s account" for name in row.accounts)))
    told = f"{row.verdict}" + (f", {row.status}" if row.status else "") + (f", due {row.due}" if row.due else "")
    why = f" ({row.fails})" if row.fails and row.verdict != "yes" else ""
    return f"under {held}: {told}{why}"


def flips(one: Finding) -> str:
    """What would turn the answer: the lines that fail or are open, and who holds the missing act; empty if nothing need turn."""
    wanted = [step for step in one.steps if step.truth != "yes" and step.kind != "later"]
    if not wanted or one.verdict == "yes":
        return ""
    parts = []
    for step in wanted[:3]:
        who = f" ({' or '.join(step.holders)} may do it)" if step.holders and step.waits == "act" else ""
        gone = " is taken out" if step.kind == "precedence" else ""
        parts.append(f"`{step.text or step.kind.replace('_', ' ')}`{gone}{who}")
    holds = "" if wanted[:3][-1].kind == "precedence" else " hold" if len(parts) > 1 else " holds"
    return f"flips if {' and '.join(parts)}{holds}"
