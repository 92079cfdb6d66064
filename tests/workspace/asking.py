"""The bundled library, read once for all tests that ask it, and questions that are remembered."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from foedera.model.report import Finding, Report
from foedera.workspace import Workspace
from foedera.workspace.asked import OwedQuestion

TODAY = "2026-11-21"
ATTACK = "armed attack by RUS on UKR at 2026-12-01T06:00Z"
REQUEST = "request by UKR at 2026-12-01T08:00Z"


@cache
def bundled(today: str = TODAY) -> Workspace:
    """The shipped library, asked on a fixed day."""
    return Workspace.open(today=today, use_cache=False)


@cache
def _asked(question: OwedQuestion, today: str) -> Report:
    return bundled(today).owed(question)


def ask(assume: str = ATTACK, to: str = "UKR", *, today: str = TODAY, **options: Any) -> Report:
    """The report to one question; the same question is answered once."""
    return _asked(OwedQuestion(to=to, assume=(assume,) if assume else (), **options), today)


Key = tuple[str, str, str]


def by_key(report: Report) -> dict[Key, Finding]:
    """Findings by agreement, provision and bearer."""
    found = {(one.agreement, one.provision, one.bearer): one for one in report.findings}
    assert len(found) == len(report.findings), "two findings on one provision and bearer"
    return found


def one(report: Report, name: str, bearer: str = "") -> Finding:
    """The one finding on `agreement/provision` (of a bearer)."""
    agreement, _, provision = name.partition("/")
    found = [each for each in report.findings if each.agreement == agreement and each.provision == provision]
    found = [each for each in found if not bearer or each.bearer == bearer]
    assert len(found) == 1, [(each.number, each.provision) for each in found]
    return found[0]


def bearers(report: Report, *, provision: str = "", section: str = "", agreement: str = "", **fields: object) -> list[str]:
    """Bearers of the findings that fit; of the bilaterals (`ba-…`) unless an agreement is named."""
    return [
        each.bearer
        for each in report.findings
        if (each.agreement == agreement if agreement else each.agreement.startswith("ba-"))
        and (not provision or each.provision == provision)
        and (not section or each.section == section)
        and all(getattr(each, name) == value for name, value in fields.items())
    ]


def told(one: Finding) -> tuple[str, ...]:
    """What a reader learns of a finding."""
    rows = {(row.readings, row.verdict, row.status, row.due) for row in one.rows}
    return one.section, one.verdict, one.best, one.status, one.clock_state, one.due, repr(sorted(rows))


def differences(before: Report, after: Report) -> dict[Key, tuple[tuple[str, ...] | None, tuple[str, ...] | None]]:
    """Findings that are not told alike in two reports; None where one report has no such finding."""
    first = {key: told(each) for key, each in by_key(before).items()}
    second = {key: told(each) for key, each in by_key(after).items()}
    return {
        key: (first.get(key), second.get(key))
        for key in sorted(first.keys() | second.keys())
        if first.get(key) != second.get(key)
    }


def codes(words: str) -> list[str]:
    """`"BEL CZE"` as a list."""
    return words.split()


def families(keys: Iterable[Key]) -> set[str]:
    """`agreement/provision` of some keys, the bilaterals as `ba`."""
    return {f"{'ba' if key[0].startswith('ba-') else key[0]}/{key[1]}" for key in keys}
