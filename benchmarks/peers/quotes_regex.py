"""The simplest thing that finds quotations: a quoted span of twenty characters or more, and the nearest capitalised name."""

from __future__ import annotations

import re

QUOTED = re.compile(r"[\"“«„]([^\"”»“]{20,}?)[\"”»“]")
NAME = re.compile(r"\b[A-Z][\w'-]+(?: [A-Z][\w'-]+)+")


def found(text: str) -> list[tuple[int, int, str]]:
    """Where each quotation stands, and who is taken for its speaker."""
    names = list(NAME.finditer(text))
    out = []
    for quote in QUOTED.finditer(text):
        start, end = quote.span(1)
        near = min(names, key=lambda name: min(abs(name.start() - end), abs(name.end() - start)), default=None)
        out.append((start, end, near[0] if near else ""))
    return out
