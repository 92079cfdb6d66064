"""A problem as text for a terminal: place and code, the line with a caret, what is wrong, what to do about it."""

from __future__ import annotations

import unicodedata

from foedera.errors import Problem
from foedera.language.scan import CLIP, LEAD

_RED, _YELLOW, _BOLD, _FAINT, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[2m", "\x1b[0m"


def render(problem: Problem, colour: bool = False) -> str:  # noqa: FBT001, FBT002 - colour is asked for by position
    """The text of a problem, without a line end.

    Args:
        problem: Any problem; one without an excerpt has no caret.
        colour: Mark place, severity and caret with ANSI colours.

    Returns:
        The layout of compilers and of hledger::

            ba-deu.pact:2:3: error[unknown-keyword]
            2 |   signd        2024-02-16
              |   ^^^^^
            `signd` is no line of `agreement`.
            Lines of `agreement` start with one of: …
            Did you mean `signed`?
    """
    tint = _RED if problem.severity == "error" else _YELLOW
    head = f"{_place(problem)}: {_paint(f'{problem.severity}[{problem.code}]', tint, colour=colour)}"
    parts = [_paint(head, _BOLD, colour=colour) if colour else head]
    if problem.excerpt:
        parts.extend(_excerpt(problem, tint, colour=colour))
    parts.extend([_visible(problem.message), _visible(problem.remedy)])
    if problem.suggestions:
        names = [f"`{_visible(name)}`" for name in problem.suggestions]
        parts.append(f"Did you mean {' or '.join(names)}?")
    return "\n".join(parts)


def _place(problem: Problem) -> str:
    where = problem.where
    if not where.line:
        return where.file or "input"
    return f"{where.file or 'input'}:{where.line}:{where.column}"


def _paint(text: str, tint: str, *, colour: bool) -> str:
    return f"{tint}{text}{_PLAIN}" if colour else text


def _visible(text: str) -> str:
    """Tabs as blanks and control characters as U+FFFD: a file must not move the reader's cursor."""
    return "".join(
        " " if letter == "\t" else "\ufffd" if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp") else letter
        for letter in text
    )


def _columns(text: str) -> int:
    """How many columns a terminal takes for `text`: wide letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text
    )


def _excerpt(problem: Problem, tint: str, *, colour: bool) -> list[str]:
    text = _visible(problem.excerpt)
    start = max(0, problem.where.column - 1)
    if text.startswith("…") and start > LEAD:
        start = LEAD + 1  # the scanner clipped what stands before; see `scan.clip`
    start = min(start, len(text))
    width = max(1, min(problem.width, CLIP, len(text) - start))
    marked = text[start : start + width]
    gutter = str(problem.where.line)
    caret = " " * _columns(text[:start]) + _paint("^" * max(1, _columns(marked)), tint, colour=colour)
    bar = _paint("|", _FAINT, colour=colour)
    return [f"{gutter} {bar} {text}", f"{' ' * len(gutter)} {bar} {caret}"]
