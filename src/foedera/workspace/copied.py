"""A text of the library as a text of one's own: two texts of a workspace may not give one name to two things."""

from __future__ import annotations

from foedera.language.highlight import CLAUSE, DEFINES, KEYWORD, NAME, SOURCE, Line, highlight
from foedera.language.words import ACTOR

HEAD = "my-"
"""What is put before the names of a copy."""

_INSIDE = frozenset({"role", "area", "define", "organ", "status", "provision", "principle", "place", "class", "horizon"})
"""Blocks whose names stay: those of an agreement are its own, and words of the language take no hyphen."""


def copied(text: str) -> str:
    """The text with every agreement, event, source, scenario and so on that it defines called `my-…`, wherever it names it."""
    lines = highlight(text)
    names = {span.text for line in lines for span in line.spans if span.kind == DEFINES and _is_shared(line)}
    return "\n".join("".join(_renamed(span.kind, span.text, names) for span in line.spans) for line in lines)


def _is_shared(line: Line) -> bool:
    return line.spans[0].text not in _INSIDE and not any(
        span.kind == DEFINES and ACTOR.match(span.text) for span in line.spans
    )


def _renamed(kind: str, text: str, names: set[str]) -> str:
    if kind == KEYWORD or kind not in (DEFINES, NAME, CLAUSE, SOURCE):
        return text
    head, slash, rest = text.partition("/")
    return f"{HEAD}{head}{slash}{rest}" if head in names else text
