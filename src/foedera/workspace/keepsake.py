"""A question with its answers as a scenario: text that can be kept, sent, and run again with `foedera test`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from foedera.analysis.staging import Given, Question, scenario_text
from foedera.engine.occurrence import Occurrence
from foedera.errors import WrongCall
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.model.blocks import Document, Scenario
from foedera.model.report import NOT_OWED, STANDING, Finding, Report
from foedera.model.time import format_period, parse_period
from foedera.workspace import hypothesis as assuming
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.facade import Workspace
from foedera.workspace.scenarios import run_scenario

_SHOWN = 12
"""Bearers named in one expectation."""


def written(workspace: Workspace, question: OwedQuestion) -> tuple[str, str]:
    """A name and the canonical text of the scenario; every expectation in it holds on the library as it is.

    What a scenario cannot ask (a duty that hangs on a process which the question ends, an answer toward somebody who is
    not named) is left out, since it was run and did not come out the same.

    Raises:
        WrongCall: As `Workspace.owed`; or nothing is assumed, so that there is no scenario.
    """
    if not question.assume:
        raise WrongCall("A scenario needs an assumed event.", code="empty-hypothesis")
    report = workspace.owed(question)
    assumed = assuming.parse_hypothesis(workspace.library, question.assume)
    order = {one.id: number for number, one in enumerate(assumed.events, 1)}
    given = [_given(order[one.id], one, order) for one in assumed.events]
    name = re.sub(r"[^a-z0-9]+", "-", f"{report.header.as_of[:10]} {report.header.assumed}".lower()).strip("-")[:60].strip("-")
    name = f"what-if-{name}"
    through = format_period(parse_period(format_period(assumed.events[0].time)[:10])) if assumed.events else ""
    asks = _asks(report, question)
    text = scenario_text(
        name, f"HYPOTHETICAL: {report.header.assumed}", "an assumed event, not a forecast; written by foedera from a question",
        given, [Question(ask, tuple(lines)) for ask, lines in asks.items()],
    ).replace("  record none\n", f"  record library{f' through {through[:10]}' if through else ''}\n", 1)  # fmt: skip
    return name, _held(workspace, text, name)


def _given(number: int, one: Occurrence, order: dict[str, int]) -> Given:
    """An assumed event as a scenario gives it."""
    slots = " ".join(f"{name} {', '.join(values)}" for name, values in one.slots.items() if values and name != "object")
    words = " ".join(part for part in (one.cls, ", ".join(one.slots.get("object", ())), slots, f"called A{number}") if part)
    about = [f"A{order[name]}" if name in order else name for name in one.about]
    words = f"{words} about {', '.join(about)}".replace(f" called A{number}", "") + f" called A{number}" if about else words
    properties = [("at", format_period(one.time).replace(" UTC", "Z").replace(" ", "T"))]
    properties += [("place", one.place)] * bool(one.place)
    return Given(f"A{number}", words, tuple(properties))


def _asks(report: Report, question: OwedQuestion) -> dict[str, list[str]]:
    """Expectations by the words of their question."""
    found: dict[str, list[str]] = defaultdict(list)
    groups: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for ask, one in _told(report, question):
        groups[ask, f"{one.agreement}/{one.provision}", one.verdict].append(one.bearer)
    for (ask, what, verdict), bearers in groups.items():
        to = f" to {question.to}" if question.to else ""
        codes = sorted(set(bearers))[:_SHOWN]
        found[ask].append(f"{', '.join(codes)} owes {what}{to}: {verdict}")
    return found


def _told(report: Report, question: OwedQuestion) -> Iterator[tuple[str, Finding]]:
    for one in report.findings:
        if one.section in (NOT_OWED, STANDING) or not one.provision or not re.fullmatch(r"[A-Z]{2,6}", one.bearer):
            continue
        parts = [f"as of {report.header.as_of.replace(' UTC', 'Z').replace(' ', 'T')}"]
        parts += [f"under {question.view}"] if question.view != "default" else []
        parts += [f"reading {', '.join(each.replace('=', '.') for each in question.readings)}"] if question.readings else []
        yield " ".join([*parts, *(["assumed in force"] if one.assumed_in_force else [])]), one


def _held(workspace: Workspace, text: str, name: str) -> str:
    """The canonical text without the expectations that a scenario does not answer as the question did."""
    document, problems = parse(text.encode(), f"{name}.pact")
    scenario = next((block for block in document.blocks if isinstance(block, Scenario)), None)
    if problems or scenario is None:
        raise WrongCall("This question cannot be written as a scenario.", problems=tuple(problems), code="no-scenario")
    wrong = {(one.expect.provision, one.expect.bearers) for one in run_scenario(workspace.recorded, scenario) if not one.passed}
    lines = []
    for line in format_document(Document("", (scenario,))).splitlines():
        what = re.match(r"\s+expect\s+(.+?) owes (\S+)", line)
        if what and (what[2], tuple(what[1].split(", "))) in wrong:
            continue
        lines.append(line)
    return "\n".join(lines) + "\n"
