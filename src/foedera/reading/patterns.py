"""Patterns made of long lists of words, fast enough to be looked for in every article."""

from __future__ import annotations

import re
from collections.abc import Iterable


def any_of(words: Iterable[str]) -> str:
    """A pattern for the longest of the words that stands at a place; one that never matches if there are none.

    It matches what `a|ab|…`, the longer first, would match; but what words have in common at their beginning is looked at
    once, so that its time does not grow with the list.
    """
    root: dict[str, dict[str, object]] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}
    return _alternatives(root) or "(?!)"


def _alternatives(node: dict[str, dict[str, object]]) -> str:
    """What may follow; longer before shorter."""
    ends = "" in node
    branches = [_chain(letter, inner) for letter, inner in sorted(node.items()) if letter]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return f"{joined}?" if ends else joined


def _chain(letter: str, node: dict[str, object]) -> str:
    """A letter and all that follow it without a choice, and then what there is to choose from."""
    letters = letter
    while len(node) == 1 and "" not in node:
        ((letter, node),) = node.items()  # type: ignore[assignment]
        letters += letter
    return re.escape(letters) + _alternatives(node)  # type: ignore[arg-type]
