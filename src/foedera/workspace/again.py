"""How to get an answer again: the whole call, the version of the program and the hash of the texts, and its sources."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from foedera import __version__
from foedera.model.report import Citation, Finding, Header, Report, Step
from foedera.workspace.asked import OwedQuestion
from foedera.workspace.findings import citation
from foedera.workspace.library import Library

A = TypeVar("A")

_INSTANT = re.compile(r"^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) UTC$")


def cited(library: Library, report: Report) -> Report:
    """The report with the program and texts it was answered with, and every source it rests on."""
    return replace(
        report, software=__version__, library=library.fingerprint, citations=citations(library, _named(report.findings))
    )  # fmt: skip


def with_texts(command: str, folders: Sequence[str], *, bundled: bool = True) -> str:
    """A call with the options that name its texts, so that it can be typed again as it stands."""
    options = [f"--workspace {shlex.quote(folder)}" for folder in folders] + ["--no-bundled"] * (not bundled)
    calls = (part.removeprefix("foedera ") for part in command.split(" && foedera "))
    return " && ".join(" ".join(["foedera", *options, part]) for part in calls)


def in_form(answer: A, form: str) -> A:
    """The answer; where it says how it is got again, it says so with its form."""
    told: Any = answer
    typed = getattr(told, "command", "").startswith("foedera ")  # the address of a page is no call
    return replace(told, command=f"{told.command} --format {form}") if typed else answer


def command(name: str, question: OwedQuestion, header: Header, *words: str) -> str:
    """The whole call that asks a question again: `foedera owed --to UKR --as-of 2022-04-01 --known-at 2022-04-01`."""
    return " ".join(["foedera", name, *words, *options(question, header)])


def citations(library: Library, names: Iterable[str]) -> tuple[Citation, ...]:
    """Sources by id, each once, in order of first use."""
    return tuple(citation(library, name) for name in dict.fromkeys(names))


def _named(findings: Iterable[Finding]) -> Iterator[str]:
    for one in findings:
        yield from (each.id for each in one.sources)
        for step in one.steps:
            yield from _evidence(step)


def _evidence(step: Step) -> Iterator[str]:
    yield from step.evidence
    for child in step.children:
        yield from _evidence(child)


def options(question: OwedQuestion, header: Header) -> list[str]:
    """The options of a call that asks the question again, whenever it is asked: with its moment and what was known."""
    pairs: list[tuple[str, str]] = [("--to", question.to), ("--by", question.by)]
    pairs += [("--if", text) for text in question.assume]
    if not question.assume or question.as_of:
        pairs.append(("--as-of", question.as_of or written(header.as_of)))
    pairs.append(("--known-at", question.known_at or written(header.known_at)))
    pairs.append(("--since", question.since))
    pairs += [("--known-to", question.known_to)] * (question.known_to != "public")
    pairs += [("--view", question.view)] * (question.view != "default")
    pairs += [("--reading", one) for one in question.readings]
    pairs += [("--under", one) for one in question.under]
    pairs += [("--binding", one) for one in question.binding]
    flags = [flag for flag, on in (("--keep-later", question.keep_later), ("--standing", question.standing)) if on]
    return [*(f"{option} {quoted(text)}" for option, text in pairs if text), *flags]


def written(moment: str) -> str:
    """A moment of the header as an option takes it: `2026-12-01T06:00Z`."""
    found = _INSTANT.match(moment)
    return f"{found[1]}T{found[2]}Z" if found else moment


def quoted(text: str) -> str:
    """A word of a call; in double quotes where those do."""
    if shlex.quote(text) == text:
        return text
    return f'"{text}"' if not set(text) & set('"\\$`!') else shlex.quote(text)
