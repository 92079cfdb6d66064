"""Witnesses: a candidate's scenario asked of the engine, its expectations filled in with what it answers, and run once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from foedera.analysis.clashes import Candidate, Probe
from foedera.analysis.staging import Flip, Question, scenario_text
from foedera.engine.answer import Answer, answers
from foedera.engine.choice import READING
from foedera.language.format import format_document
from foedera.language.parse import parse
from foedera.language.scenario import ANSWERS
from foedera.model.blocks import Ask, Scenario
from foedera.model.conflict import KINDS, Hinge
from foedera.model.time import format_period, parse_period
from foedera.workspace.library import Library
from foedera.workspace.scenarios import best_answer, given_record, run_scenario, setting_for

Pins = tuple[tuple[str, str], ...]
SHOWN = 6
"""How many bearers a scenario asks about; the clash itself counts all."""


class Confirmed(msgspec.Struct, frozen=True, kw_only=True):
    """A candidate that the engine confirms.

    Attributes:
        name: Id of the scenario, `scenario` its canonical text.
        probes: Those of the candidate, with the readings under which it shows.
        bearers, answers, without: For each probe, for whom it shows, what is answered, and what once the act is left out.
        hangs_on: Readings and words that make it arise or vanish.
    """

    kind: str
    name: str
    scenario: str
    probes: tuple[Probe, ...]
    bearers: tuple[tuple[str, ...], ...]
    answers: tuple[str, ...]
    without: tuple[str, ...]
    hangs_on: tuple[Hinge, ...] = ()


class _Found(msgspec.Struct, frozen=True):
    """What came of one probe: bearer to answer, under the readings taken, and the readings under which it is otherwise."""

    probe: Probe
    told: Mapping[str, Answer]
    hinges: tuple[Hinge, ...] = ()


def confirm(library: Library, candidate: Candidate, view: str) -> Confirmed | None:
    """The scenario with the engine's answers; None where they do not show the clash."""
    day = format_period(parse_period(candidate.day))[:10]
    after = _next(day)
    asked, flip = Question(f"as of {after}"), _bare_flip(candidate)
    bare = _read(scenario_text(_name(candidate), "-", "-", candidate.given, [asked], [flip]))
    if bare is None:
        return None
    found = []
    for probe in candidate.probes:
        one = _ask(library, bare, probe, Ask(as_of=after, view=view if view != "default" else ""))
        if one is None:
            return None
        found.append(one)
    flipped = [_flipped(library, bare, one, Ask(as_of=after, view=view if view != "default" else "")) for one in found]
    bearers = [sorted(set(one.told) & set(other)) for one, other in zip(found, flipped, strict=True)]
    if candidate.together:
        both = set(bearers[0]).intersection(*bearers[1:])
        bearers = [sorted(both) for _ in bearers]
    if not all(bearers):
        return None
    return _written(library, candidate, after, view, found, flipped, bearers)


def _next(day: str) -> str:
    period = parse_period(day)
    return format_period(type(period)(period.hi + 1, period.hi + 86_400))[:10]


def _name(candidate: Candidate) -> str:
    names = [f"{probe.text.law.id}-{probe.provision.id}" for probe in candidate.probes]
    return "-".join(["conflict", candidate.kind, *names])


def _bare_flip(candidate: Candidate) -> Flip:
    return Flip(candidate.flip, Question(""), candidate.removed, candidate.added, candidate.changes)


def _read(text: str) -> Scenario | None:
    document, problems = parse(text.encode(), "witness")
    blocks = [block for block in document.blocks if isinstance(block, Scenario)]
    return blocks[0] if len(blocks) == 1 and not problems else None


def _assumed(probe: Probe) -> bool:
    return probe.text.law.force in ("none", "unknown")


def word(one: Answer) -> str:
    """The answer as an expectation says it."""
    return one.state if one.state in ANSWERS else one.verdict


def _asked(library: Library, scenario: Scenario, probe: Probe, ask: Ask, pins: Pins, *, flip: bool) -> dict[str, Answer]:
    record = given_record(library, scenario, scenario.flips[0] if flip else None)
    setting = setting_for(library, record, msgspec.structs.replace(ask, readings=pins, assumed=_assumed(probe)))
    found: dict[str, list[Answer]] = defaultdict(list)
    for one in answers(setting, probe.text.law, probe.provision, toward=probe.to):
        for bearer in (one.bearer, *one.group):
            found[bearer].append(one)
    return {
        bearer: best
        for bearer in probe.bearers
        if (best := best_answer(record, found.get(bearer, ()), probe.against)) is not None
    }


def _fits(one: Answer, wanted: frozenset[str]) -> bool:
    return word(one) in wanted or (one.verdict in wanted and word(one) in (one.verdict, *wanted))


def _ask(library: Library, scenario: Scenario, probe: Probe, ask: Ask) -> _Found | None:
    """The probe's answers where they are as wanted: under every reading, or else under the first that makes them so."""
    found = _asked(library, scenario, probe, ask, probe.pins, flip=False)
    kept = {bearer: one for bearer, one in found.items() if _fits(one, probe.wanted)}
    if kept and not probe.pins:
        return _Found(probe, kept)
    for pins in [probe.pins] if probe.pins else _worlds(found.values(), probe.wanted):
        found = _asked(library, scenario, probe, ask, pins, flip=False)
        kept = {bearer: one for bearer, one in found.items() if _fits(one, probe.wanted)}
        if kept:
            return _Found(msgspec.structs.replace(probe, pins=pins), kept, _hinges(library, scenario, probe, ask, pins))
    return None


def _worlds(found: Iterable[Answer], wanted: frozenset[str]) -> list[Pins]:
    """Readings of the worlds in which the answer is as wanted."""
    out: dict[Pins, None] = {}
    for one in found:
        for row in one.rows:
            pins = tuple((axis.partition(":")[2], name) for kind, axis, name in row.choices if kind == READING)
            if pins and (row.standing.verdict in wanted or set(row.standing.statuses) & wanted):
                out[pins] = None
    return sorted(out)


def _hinges(library: Library, scenario: Scenario, probe: Probe, ask: Ask, pins: Pins) -> tuple[Hinge, ...]:
    """The readings under which it shows, and those of the same axes under which it does not."""
    found = []
    for axis, name in pins:
        for _, line in probe.text.law.readings.get(axis, ()):
            other = tuple((one, line.name if one == axis else chosen) for one, chosen in pins)
            told = _asked(library, scenario, probe, ask, other, flip=False)
            arises = line.name == name or any(_fits(one, probe.wanted) for one in told.values())
            found.append(Hinge(name=f"{axis}.{line.name}", agreement=probe.text.law.id, holders=line.holders, arises=arises))
    unique = {one.name: one for one in found}
    return tuple(unique[name] for name in sorted(unique))


def _flipped(library: Library, scenario: Scenario, found: _Found, ask: Ask) -> dict[str, Answer]:
    """What is answered once the act is left out (or done by the others too), where that is as it must be."""
    told = _asked(library, scenario, found.probe, ask, found.probe.pins, flip=True)
    wanted = found.probe.without
    return {bearer: one for bearer, one in told.items() if not wanted or _fits(one, wanted)}


# ------------------------------------------------------------------------------------------------ writing it down


def _written(
    library: Library, candidate: Candidate, after: str, view: str, found: Sequence[_Found],
    flipped: Sequence[Mapping[str, Answer]], bearers: Sequence[Sequence[str]],
) -> Confirmed | None:  # fmt: skip
    questions: dict[str, list[str]] = {}
    turned: dict[str, list[str]] = {}
    for one, other, who in zip(found, flipped, bearers, strict=True):
        ask = _ask_words(after, view, one.probe)
        questions.setdefault(ask, []).extend(_expects(one.probe, {code: one.told[code] for code in who}))
        turned.setdefault(ask, []).extend(_expects(one.probe, {code: other[code] for code in who}))
    bare = _bare_flip(candidate)
    flips = [msgspec.structs.replace(bare, question=Question(ask, tuple(expects))) for ask, expects in turned.items()]
    sides = " and ".join(dict.fromkeys(f"{one.probe.text.law.id}/{one.probe.provision.id}" for one in found))
    name, heading = _name(candidate), dict(KINDS)[candidate.kind].capitalize()
    note = "assumed events, not a forecast; a text that is not in force is asked as if it were; written by foedera conflicts"
    asked = [Question(ask, tuple(lines)) for ask, lines in questions.items()]
    text = scenario_text(name, f"{heading}: {sides}", note, candidate.given, asked, flips)
    document, problems = parse(text.encode(), f"{name}.pact")
    scenario = next((block for block in document.blocks if isinstance(block, Scenario)), None)
    if problems or scenario is None or not all(outcome.passed for outcome in run_scenario(library, scenario)):
        return None
    spoken = tuple(Hinge(name=words) for words in candidate.spoken)
    own = (hinge for one in found for hinge in one.hinges)
    hinges = {(hinge.agreement, hinge.name): hinge for hinge in (*candidate.hinges, *own, *spoken)}
    return Confirmed(
        kind=candidate.kind, name=name, scenario=format_document(document), probes=tuple(one.probe for one in found),
        bearers=tuple(map(tuple, bearers)),
        answers=tuple(word(one.told[who[0]]) for one, who in zip(found, bearers, strict=True)),
        without=tuple(word(other[who[0]]) for other, who in zip(flipped, bearers, strict=True)),
        hangs_on=tuple(hinges.values()),
    )  # fmt: skip


def _ask_words(after: str, view: str, probe: Probe) -> str:
    parts = [f"as of {after}"]
    parts += [f"under {view}"] if view != "default" else []
    parts += [f"reading {', '.join(f'{axis}.{name}' for axis, name in probe.pins)}"] if probe.pins else []
    return " ".join([*parts, *(["assumed in force"] if _assumed(probe) else [])])


def _expects(probe: Probe, told: Mapping[str, Answer]) -> list[str]:
    """One line for each answer, for those who have it."""
    groups: dict[str, list[str]] = defaultdict(list)
    for code, one in sorted(told.items()):
        groups[word(one)].append(code)
    to = f" to {probe.to}" if probe.to else ""
    against = f" against {probe.against}" if probe.against else ""
    name = f"{probe.text.law.id}/{probe.provision.id}"
    return [f"{', '.join(codes[:SHOWN])} owes {name}{to}{against}: {answer}" for answer, codes in groups.items()]
