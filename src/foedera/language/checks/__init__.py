"""Checks that need the whole library: names, parties, deadlines, vetoes, circles. One module for each check.

A module of this folder that has a function `check(ground)` is a check; adding one is adding a file, and nothing else names
it. It has its `CODE`, its `SEVERITY` (an `error` stops an answer, a `warning` is a matter of substance that somebody should
look at) and its `EXPLANATION` for `foedera explain CODE`, whose examples are whole small libraries that the tests run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import NamedTuple

from msgspec.structs import replace

from foedera.errors import Problem, Where
from foedera.language.catalogue import Explanation
from foedera.language.checks.ground import Ground
from foedera.language.scan import CLIP, clip


class Check(NamedTuple):
    """One check: the code of its problems, their severity, the function that finds them, and what they mean."""

    code: str
    severity: str
    check: Callable[[Ground], Iterator[Problem]]
    explanation: Explanation


def _collect() -> tuple[Check, ...]:
    modules = (import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__))
    found = (module for module in modules if hasattr(module, "check"))
    checks = (Check(module.CODE, module.SEVERITY, module.check, module.EXPLANATION) for module in found)
    return tuple(sorted(checks, key=lambda one: one.code))


CHECKS: tuple[Check, ...] = _collect()
"""Every check of this folder, by code."""


def run_checks(ground: Ground) -> tuple[Problem, ...]:
    """Every problem that any check finds, by file and line, each once.

    A line that a family shares is read once for each member; what is wrong with it is told once.
    """
    found = {_order(problem): problem for one in CHECKS for problem in one.check(ground)}
    return tuple(found[key] for key in sorted(found))


def _order(problem: Problem) -> tuple[str, int, int, str, str]:
    where = problem.where
    return where.file, where.line, where.column, problem.code, problem.message


_MARKED = re.compile(r"`([^`]+)`")


def with_excerpts(problems: Iterable[Problem], texts_by_file: Mapping[str, str]) -> tuple[Problem, ...]:
    """The problems with the lines that they are about, and with the caret at the word that the message names first.

    Args:
        problems: Problems of any origin; those that have an excerpt, or whose file is not given, are left as they are.
        texts_by_file: Name of a file, as in `Where.file`, -> its text.
    """
    lines: dict[str, list[str]] = {}
    return tuple(_with_excerpt(problem, texts_by_file, lines) for problem in problems)


def _with_excerpt(problem: Problem, texts: Mapping[str, str], lines: dict[str, list[str]]) -> Problem:
    where = problem.where
    if problem.excerpt or where.file not in texts:
        return problem
    if where.file not in lines:
        text = texts[where.file].removeprefix("\ufeff")
        lines[where.file] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not 0 < where.line <= len(lines[where.file]):
        return problem
    source = lines[where.file][where.line - 1]
    column, width = _mark(problem.message, source, where.column)
    place = Where(where.file, where.line, column)
    return replace(problem, where=place, excerpt=clip(source, column), width=max(1, min(width, CLIP)))


def _mark(message: str, source: str, column: int) -> tuple[int, int]:
    """Where the caret stands: under the first word in backticks, or under the first word of the line."""
    start = max(0, column - 1)
    named = _MARKED.search(message)
    if named is not None:
        word = re.compile(rf"(?<![\w./-]){re.escape(named.group(1))}(?![\w/-])")
        hit = word.search(source, start)
        if hit is not None:
            return hit.start() + 1, hit.end() - hit.start()
    first = re.match(r"\S+", source[start:])
    return column, len(first.group()) if first else 1


__all__ = ["CHECKS", "Check", "Ground", "run_checks", "with_excerpts"]
