"""Pages as a user sees them, and a set of questions on which every rule of fairness is tried."""

from __future__ import annotations

from functools import cache

from tests.workspace.asking import ATTACK, REQUEST, ask, bundled

from foedera.cli import owed_text, why_text
from foedera.cli.call import Call
from foedera.model.report import Report

QUESTIONS: tuple[tuple[str, str], ...] = (
    (ATTACK, "UKR"),
    (f"{ATTACK} in Kharkiv; {REQUEST}", "UKR"),
    (f"{ATTACK} in Crimea; hostilities ended on 2026-10-01", "UKR"),
    ("armed attack by UKR on RUS at 2026-12-01T06:00Z", "RUS"),
    ("strike by UKR on Moscow on 2026-12-01; threat by RUS on UKR on 2026-12-02", "UKR"),
    ("armed attack by ARG on GBR at 1982-04-03 in Falkland Islands", "GBR"),
    ("armed attack by RUS on EST at 2026-12-01T06:00Z in Estonia", "EST"),
    ("", "UKR"),
    ("", "RUS"),
)
"""What is assumed and who is asked about; among them the attacker and the attacked the other way round."""

HYPOTHETICAL = [question for question in QUESTIONS if question[0]]


@cache
def call() -> Call:
    """A call that writes to no terminal, on the shipped library."""
    made = Call()
    made.__dict__["workspace"] = bundled()
    return made


def report(question: tuple[str, str], *, everything: bool = False) -> Report:
    """The answer to one of the questions, with standing duties."""
    return ask(question[0], to=question[1], standing=not everything, everything=everything)


def table(question: tuple[str, str]) -> list[str]:
    """The page of `foedera owed`."""
    return list(owed_text.page(report(question), call()))


def why(question: tuple[str, str]) -> list[str]:
    """The page of `foedera why` for every finding."""
    return list(why_text.page(report(question), call(), "everything"))


def whynot(question: tuple[str, str]) -> list[str]:
    """The page of `foedera whynot --all`."""
    return list(why_text.refusals(report(question, everything=True), call()))
