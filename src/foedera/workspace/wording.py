"""Nodes of the text in words, as `foedera fmt` writes them."""

from __future__ import annotations

from foedera.language.format import format_line
from foedera.language.spell import spell_condition
from foedera.model.terms import Condition, Node


def line_text(node: Node) -> str:
    """A line or condition on one line of text, keyword included, children after it."""
    if isinstance(node, Condition):
        return " ".join(spell_condition(node).split())  # type: ignore[arg-type]
    return " ".join(format_line(node).split())  # type: ignore[arg-type]
