"""`foedera demo`: what foedera does, on the bundled library. Every figure on the page is computed when it is printed."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS

if TYPE_CHECKING:
    from foedera.model.blocks import Scenario
    from foedera.model.report import Finding, Report, Step
    from foedera.workspace import Workspace
    from foedera.workspace.library import Library

HYPOTHESIS = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
BENEFICIARY = "UKR"
MOST = 6
"""Lines of a section that are shown; what is left is counted."""

FEW = 4
"""So many bearers are named; more are counted."""

_LABELS = (
    ("legal", "in law"),
    ("contested", "contested"),
    ("domestic", "domestic law"),
    ("political", "political"),
    ("asleep", "asleep"),
    ("if_in_force", "if in force"),
    ("not_owed", "not owed"),
)
_MARGIN = 16


@click.command()
@pass_call
def demo(call: Call) -> int:
    """What foedera does, on the bundled library: what was said, who owes what, why, and whether it gets history right."""
    workspace = call.workspace
    for line in _head(workspace.library):
        call.echo(line)
    for line in _said(call, workspace.library):
        call.echo(line)
    report = _ask(workspace)
    for line in _owed(call, report):
        call.echo(line)
    for line in _why(call, report):
        call.echo(line)
    failed = False
    for line, wrong in _history(call, workspace):
        failed = failed or wrong
        call.echo(line)
    call.echo()
    call.echo(f'Next   foedera owed --to {BENEFICIARY} --if "{HYPOTHESIS}"')
    call.echo("       foedera show ksc-2022   |   foedera said   |   foedera check my-agreement.pact")
    return PROBLEMS if failed else 0


def _fill(text: str, call: Call, lead: str = "   ", hang: int = 3) -> list[str]:
    return textwrap.wrap(
        text, call.width, initial_indent=lead, subsequent_indent=" " * hang, break_on_hyphens=False, break_long_words=False
    )


# ------------------------------------------------------------------------------------------------ the library


def _head(library: Library) -> Iterator[str]:
    from foedera.model.naming import facts
    from foedera.workspace.findings import mark

    laws = list(library.laws)
    families = {law.text.agreement.same_text_as[0] for law in laws if law.text.agreement.same_text_as}
    alone = sum(not law.text.agreement.same_text_as for law in laws)
    marks = Counter(mark(library, law, one) for law in laws for one in law.provisions.values())
    named = (
        ("T", "text"),
        ("t", "text in an unofficial copy"),
        ("R", "reported"),
        ("M", "from memory"),
        ("?", "evidence not stated"),
    )
    read = ", ".join(f"{marks[sign]} {words}" for sign, words in named if marks[sign])
    documents = {
        words[0] for one in library.statements for keyword, words in facts(one) if keyword in ("document", "rendering") and words
    }
    latest = max((block.until for block in library.horizons.values()), default="")
    yield "foedera demo: security guarantees as code"
    yield from textwrap.wrap(
        f"Library  {counted(alone + len(families), 'framework')} ({counted(len(laws), 'agreement')}),"
        f" {counted(sum(marks.values()), 'provision')}: {read}. Shown as T t R M.",
        80, subsequent_indent=" " * 9,
    )  # fmt: skip
    cited = f"{counted(len(documents), 'press article')} cited by hash and place, not copied."
    record = f"complete to {latest} at the latest. {cited}" if latest else cited
    yield from textwrap.wrap(f"Record   {record}", 80, subsequent_indent=" " * 9)


# ------------------------------------------------------------------------------------------------ 1 what was said


def _said(call: Call, library: Library) -> Iterator[str]:
    from foedera.cli.said import short

    yield ""
    yield call.paint("1  WHAT WAS SAID", "bold") + "   (foedera said)"
    first = {one.about: one for one in reversed(library.statements)}
    chosen = [one for one in library.statements if first[one.about] is one]
    for one in chosen:
        for line in short(one):
            yield from _fill(line.strip(), call, "   " + " " * (len(line) - len(line.lstrip())), 7)
    yield f"   The first about each framework; {counted(len(library.statements), 'statement')} in all."


# ------------------------------------------------------------------------------------------------ 3 who owes what


def _ask(workspace: Workspace) -> Report:
    from foedera.workspace.asked import OwedQuestion

    return workspace.owed(OwedQuestion(to=BENEFICIARY, assume=(HYPOTHESIS,)))


def _owed(call: Call, report: Report) -> Iterator[str]:
    head = report.header
    yield ""
    yield call.paint("2  WHO OWES WHAT", "bold") + f"   (foedera owed)   known at {head.known_at}, view {head.view}"
    yield from _fill(f"HYPOTHETICAL: {head.assumed}. Place: {head.place}. Request: {head.request}. {report.notice}", call)
    signs: dict[str, None] = {}
    for section, label in _LABELS:
        found = report.section(section)
        lead = f"   {label.ljust(_MARGIN - 4)} "
        groups = _refused(found) if section == "not_owed" else _groups(found, named=section == "if_in_force")
        for text, flags in groups[:MOST]:
            signs.update(dict.fromkeys(flags))
            yield from _fill(text, call, lead, _MARGIN + 2)
            lead = " " * _MARGIN
        if len(groups) > MOST:
            yield f"{' ' * _MARGIN}and {len(groups) - MOST} more"
    for point in report.open_points:
        if point.sign in signs:
            yield from _fill(f"{point.sign} {point.text}", call, "   ", 5)


def _groups(found: Iterable[Finding], *, named: bool) -> list[tuple[str, list[str]]]:
    """One line for each promise: who, what, how soon, in which text; the most widely shared first.

    Args:
        found: Findings of one section.
        named: The bearers are named in texts that do not bind them, so that each text is shown before a second line of one.
    """
    by: dict[tuple[str, str, str, str], list[Finding]] = {}
    for one in found:
        by.setdefault((one.family or one.agreement, one.title or "signing or entry into force", one.clock, one.best), []).append(
            one
        )
    lines = []
    for (text, title, clock, best), group in by.items():
        codes = sorted({code for one in group for code in (one.group or (one.bearer,)) if code.isupper()})
        many = f"{len(codes)} {'named' if named else 'parties'}" if codes else "not listed"
        who = " ".join(codes) if 0 < len(codes) <= FEW else many
        waits = _waits(group[0]) if best == "conditional" else ""
        flags = list(dict.fromkeys(sign for one in group for sign in one.flags))
        marks = "/".join(sorted({one.mark for one in group}))
        words = f"{who}: {title}{f'; {clock}' if clock else ''}{waits}   [{text}] {marks} {' '.join(flags)}".rstrip()
        lines.append((len(codes), text, words, flags))
    lines.sort(key=lambda line: -line[0])
    if named:
        lines = _one_of_each_first(lines)
    return [(words, flags) for _, _, words, flags in lines]


def _one_of_each_first(lines: list[tuple[int, str, str, list[str]]]) -> list[tuple[int, str, str, list[str]]]:
    turn: Counter[str] = Counter()
    placed = []
    for line in lines:
        turn[line[1]] += 1
        placed.append((turn[line[1]], line))
    return [line for _, line in sorted(placed, key=lambda entry: entry[0])]


def _waits(one: Finding) -> str:
    return "; clock waits for a request" if "request" in one.fails else "; waits for an act on which it depends"


def _refused(found: Iterable[Finding]) -> list[tuple[str, list[str]]]:
    lines: dict[str, list[str]] = {}
    for one in sorted(found, key=lambda one: not one.provision):
        name = f"{one.agreement} {one.cite}".strip()
        lines.setdefault(f"{name}: {one.fails_note}", [])
    return list(lines.items())


# ------------------------------------------------------------------------------------------------ 4 why


def _why(call: Call, report: Report) -> Iterator[str]:
    waiting = [one for one in report.findings if one.best == "conditional" and one.section in ("legal", "contested", "political")]
    one = next((one for one in waiting if one.bearer == "GBR"), waiting[0] if waiting else None)
    if one is None:
        return
    yield ""
    yield call.paint("3  WHY", "bold") + f"   (foedera why {one.number})"
    yield from _fill(
        f"HYPOTHETICAL: {one.bearer} to {', '.join(one.toward) or BENEFICIARY}, {one.title}, {one.agreement}: CONDITIONAL,"
        f" clock not started   {one.mark} {' '.join(one.flags)}".rstrip(), call,
    )  # fmt: skip
    first = next((step for step in one.steps if step.truth == "no"), None)
    for step in one.steps:
        yield from _fill(_step_words(step) + ("   <- first line that fails" if step is first else ""), call, "     ", 10)
    if one.clock:
        yield from _fill(
            f"then {one.clock}; waits for {one.clock_waits}" if one.clock_waits else f"then {one.clock}", call, "     ", 10
        )
    for row in one.rows:
        yield from _fill(f"under {', '.join((*row.readings, *row.accounts))}: {row.verdict}", call, "     ", 10)


def _step_words(step: Step) -> str:
    truth = {"yes": "yes ", "no": "no  ", "unknown": "open"}[step.truth]
    text = step.text or step.kind.replace("_", " ")
    return f"{truth} {text}" + (f"  -- {step.note}" if step.note else "")


# ------------------------------------------------------------------------------------------------ 5 history


def _history(call: Call, workspace: Workspace) -> Iterator[tuple[str, bool]]:
    """Lines, and whether they report an answer that is not the expected one."""
    from foedera.cli.test import words_of
    from foedera.workspace.tested import tally

    scenarios = workspace.scenarios()
    result = tally(workspace.test())
    open_answers = ("unknown", "contested")
    unsettled = sum(
        any(expect.answer in open_answers for question in one.questions for expect in question.expects) for one in scenarios
    )
    failed = {outcome.scenario for outcome in result.failures}
    yield "", False
    yield call.paint("4  DOES IT GET HISTORY RIGHT", "bold") + "   (foedera test)", False
    yield f"   {words_of(result)}; {unsettled} with an answer that is open or contested", bool(failed)
    for one in _cases(scenarios):
        told = "" if one.id not in failed else "   NOT AS EXPECTED"
        for line in _fill(f"{one.title}: {_answers(one)}{told}", call, "   ", 5):
            yield line, False


def _cases(scenarios: Iterable[Scenario]) -> list[Scenario]:
    """One case for each year of the past that a title names: the one with the most kinds of answer."""
    best: dict[str, Scenario] = {}
    for one in scenarios:
        year = one.questions[0].ask.as_of[:4] if one.questions else ""
        if year and year in one.title and (year not in best or _kinds(one) > _kinds(best[year])):
            best[year] = one
    return [best[year] for year in sorted(best)]


def _kinds(one: Scenario) -> int:
    return len({expect.answer for question in one.questions for expect in question.expects})


def _answers(one: Scenario) -> str:
    """How the answer to the first question of a case moves through its later ones."""
    asked = one.questions[0].expects[0]
    parts: dict[str, None] = {}
    for question in one.questions:
        for expect in question.expects:
            if (expect.bearers, expect.provision) == (asked.bearers, asked.provision):
                knew = f" with what {question.ask.known_to} knew" if question.ask.known_to else ""
                view = f" under view {question.ask.view}" if question.ask.view else ""
                parts[f"{question.ask.as_of}{knew}{view} {expect.answer}"] = None
    return f"{', '.join(asked.bearers)} {asked.provision}: {'; '.join(parts)}"
