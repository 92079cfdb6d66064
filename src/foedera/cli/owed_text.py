"""The page that `foedera owed` prints: sections by force, one group for each provision, bearers side by side."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from foedera.cli.call import WIDEST, Call
from foedera.model import report as out
from foedera.model.report import Finding, Header, OpenPoint, Report

_LEGEND = "T text read   t in an unofficial copy   R reported   M memory, unverified."
OTHERS = "others not listed"


def width(call: Call) -> int:
    """Columns of the page."""
    return max(call.width, WIDEST)


def page(report: Report, call: Call) -> Iterator[str]:
    """The lines of the page."""
    yield from head(report.header, report.notice, call)
    if report.open_points:
        yield ""
        yield call.paint("OPEN POINTS", "bold") + "  (a sign beside a finding says that it hangs on the point)"
        for point in report.open_points:
            yield from _open_point(point, call)
    number = 0
    for name, title in out.SECTIONS:
        found = report.section(name)
        if not found:
            continue
        number += 1
        yield ""
        yield call.paint(f"{number}  {title}", "bold")
        if name == out.NOT_OWED:
            yield from _refusals(found, call)
        else:
            yield from _groups(found, report, call)
    if not report.findings:
        yield ""
        yield "Nothing found. `foedera whynot WHO --all` names the line that fails in each text."
    yield ""
    yield from foot(report, call)


def head(header: Header, notice: str, call: Call) -> Iterator[str]:
    """What the answer is relative to. A hypothesis is stamped first."""
    if header.hypothetical:
        words = f"{header.assumed}. Place: {header.place}. Request: {header.request}."
        yield from _wrapped(call.paint("HYPOTHETICAL", "bold") + f"  {words}", call, "              ")
    parts = [f"as of {header.as_of}", f"known at {header.known_at}"]
    parts += [f"known to {header.known_to}"] if header.known_to != "public" else []
    parts += [f"view {header.view}", *(f"reading {name}" for name in header.readings)]
    parts += [f"record complete to {header.record_until} at the latest"] if header.record_until else []
    yield " | ".join(parts)
    yield f"{_LEGEND}   {notice}"


def _open_point(point: OpenPoint, call: Call) -> Iterator[str]:
    lead = f"  {point.sign:3} "
    yield from _wrapped(lead + point.text, call, " " * 6)
    for alternative in point.alternatives:
        yield from _wrapped(f"      - {alternative}", call, " " * 8)
    if point.settle:
        yield from _wrapped(f"      Settle it: {point.settle}", call, " " * 8)


# ------------------------------------------------------------------------------------------------ groups


def _groups(found: tuple[Finding, ...], report: Report, call: Call) -> Iterator[str]:
    agreement = ""
    for group in sorted(_grouped(found), key=_place):
        first = group[0]
        heading = _agreement(group)
        if heading != agreement:
            agreement = heading
            yield "   " + call.paint(heading, "bold")
        yield from _wrapped("     " + _what(first), call, "       ")
        for line in _states(group):
            yield from _wrapped(f"       {line}", call, " " * 9)
        for reading in dict.fromkeys(text for one in group for text in one.readings if "held by nobody" not in text):
            yield from _wrapped(f"       reading {reading}", call, " " * 9)
        yield from _bearers(group, call)
        lacking = _lacking(group, found, report)
        if lacking:
            yield from _wrapped(f"       no such clause: {' '.join(lacking)}", call, " " * 9)
        for note in _notes(group):
            yield from _wrapped(f"       note: {note}", call, " " * 9)


def _lacking(group: list[Finding], found: tuple[Finding, ...], report: Report) -> list[str]:
    """Partners of a family, shown in this section, whose text has no clause like this one at all."""
    first = group[0]
    if not first.family or len({one.agreement for one in group}) < 3 or len(first.provision.split("-")) > 1:
        return []
    have = {one.agreement for one in report.findings if one.provision == first.provision}
    return sorted({one.bearer for one in found if one.family == first.family and one.agreement not in have})


def _place(group: list[Finding]) -> tuple[str, bool, str]:
    """Families first under one heading, then their members that go their own way, then the rest by name."""
    first = group[0]
    alone = len({one.agreement for one in group}) == 1
    return first.family or first.agreement, alone, first.agreement if alone else ""


def _grouped(found: tuple[Finding, ...]) -> list[list[Finding]]:
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
            repr(one.rows) if _told_apart(one) else "",
        )
        groups.setdefault(key, []).append(one)
    for one in aside:
        home = next((group for group in groups.values() if _same_promise(group[0], one)), None)
        if home is None:
            groups[(one.agreement, one.provision, one.bearer)] = home = []
        home.append(one)
    return list(groups.values())


def _plain_fail(one: Finding) -> str:
    return "" if one.verdict == "yes" and one.best == "yes" else one.fails


def _told_apart(one: Finding) -> bool:
    """Whether each world gets a line: worlds contradict each other, or accounts differ on how the duty stands."""
    by_account = any(row.accounts for row in one.rows) and len({(row.verdict, row.status) for row in one.rows}) > 1
    return one.verdict == "contested" or by_account


def _same_promise(first: Finding, one: Finding) -> bool:
    family = first.family or first.agreement
    return family == (one.family or one.agreement) and first.title == one.title and bool(family)


def _agreement(group: list[Finding]) -> str:
    first = group[0]
    if first.family and len({one.agreement for one in group}) > 1:
        return f"{first.family} and its family"
    return f"{first.agreement}  {first.agreement_title}"


def _what(one: Finding) -> str:
    cite = f" ({one.cite})" if one.cite else ""
    over = f", over {' and '.join(one.events)}" if one.events and not one.hypothetical else ""
    unlimited = one.best in ("yes", "conditional") and one.modality != "must_not"
    clock = f"; {one.clock}" if one.clock else "; no time limit stated" if unlimited else ""
    return f"{one.title or one.fails_note}{cite}{over}{clock}"


def _states(group: list[Finding]) -> Iterator[str]:
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
    elif one.modality == "must_not" and one.against:
        yield from _contrary(one)
    if one.due:
        yield f"{'If owed, due by' if one.best == 'unknown' else 'Due by'} {one.due}. {_status(one)}".rstrip()
    elif one.best == "yes" and _status(one):
        yield _status(one)
    if one.clock_state == "anchor not stated":
        yield "Counted from what: not stated."
    for row in one.rows if _told_apart(one) else ():
        held = ", ".join((*row.readings, *(f"on {name}'s account" for name in row.accounts)))
        yield (
            f"{held}: {row.verdict}"
            + (f", {row.status}" if row.status else "")
            + (f" ({row.fails})" if row.fails and row.verdict != "yes" else "")
        )


def _status(one: Finding) -> str:
    words = {"active": "", "violated": "", "respected": "", "unused": "a right; not used.", "available": "a power; not used."}
    told = [words.get(part, part) for part in one.status.split(" or ")]
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


def _bearers(group: list[Finding], call: Call) -> Iterator[str]:
    by_words: dict[tuple[str, str, str], list[Finding]] = {}
    for one in group:
        by_words.setdefault((one.says, one.mark, " ".join(one.flags)), []).append(one)
    for (says, mark, flags), found in by_words.items():
        codes = list(dict.fromkeys(one.bearer for one in found))
        named = sorted(code for code in codes if code != OTHERS)
        words = " ".join(named) + (" and others not listed" if OTHERS in codes and named else OTHERS if OTHERS in codes else "")
        words = words or "(several parties)"
        joint = "jointly " if found[0].group else ""
        count = f" ({len(named)})" if len(named) > 3 else ""
        label = f"{says:8}" if says else ""
        yield from _ranged(f"       {label}{joint}{words}{count}", f"{mark} {flags}".strip(), call, len(label) + 7)


def _notes(group: list[Finding]) -> list[str]:
    return list(dict.fromkeys(note for one in group[:1] for note in one.notes)) if len(group) == 1 or not group[0].family else []


def _refusals(found: tuple[Finding, ...], call: Call) -> Iterator[str]:
    for one in found:
        cite = f", {one.cite}" if one.cite else ""
        why = one.fails_note or one.fails
        told = f"{one.agreement}{cite}: {why}" + (f" [{one.fails}]" if one.fails else "")
        if not one.provision and one.notes:
            told += f". {one.notes[0]}"
        yield from _ranged(f"   {told}", one.mark, call, 5)


# ------------------------------------------------------------------------------------------------ the foot


def foot(report: Report, call: Call) -> Iterator[str]:
    """What was left out, and how to go on."""
    if report.others and report.header.hypothetical:
        named, rest = report.others[:8], len(report.others) - 8
        more = f" and {rest} more (foedera whynot WHO --all)" if rest > 0 else ""
        yield from _wrapped(f"Nothing toward them that this sets off: {', '.join(named)}{more}.", call, "  ")
    if report.views_that_differ:
        views = ", ".join(report.views_that_differ)
        yield f"Answered otherwise under other views of who is to be believed: {views} (--view NAME)"
    if not report.section(out.STANDING):
        yield "Not shown: standing duties (arms, money, training, sanctions): add --standing"
    shown = [one for one in report.findings if one.section != out.NOT_OWED]
    waiting = [one.number for one in shown if one.best == "conditional" and one.section == out.POLITICAL]
    sample = next(iter((*waiting, *(one.number for one in shown))), "")
    if sample:
        again = f"Same answer later: --known-at {report.header.known_at}"
        yield f"Why: foedera why {sample}    As data: --format json or csv    {again}"


def _wrapped(text: str, call: Call, indent: str) -> Iterable[str]:
    return textwrap.wrap(
        text, width(call), subsequent_indent=indent, break_long_words=False, break_on_hyphens=False, drop_whitespace=True
    ) or [text]  # fmt: skip


def _ranged(text: str, mark: str, call: Call, indent: int) -> Iterator[str]:
    """Text with a mark at the right margin of its last line."""
    room = width(call) - 14
    lines = textwrap.wrap(text, room, subsequent_indent=" " * indent, break_long_words=False, break_on_hyphens=False) or [text]
    yield from lines[:-1]
    yield f"{lines[-1]:<{room}}  {mark}".rstrip()
