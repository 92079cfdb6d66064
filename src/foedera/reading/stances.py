"""What is done by saying something, and what that means for what it is about: from cue and content, never from who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from foedera.model.proposal import Kind, Link, Stance
from foedera.reading.names import parts, rows

_OPEN: frozenset[Kind] = frozenset(["assert", "justify", "report"])
"""Kinds of verbs that do not tell what is done by saying it."""


class Manners:
    """Two tables: words that tell the kind, and words that speak for or against.

    Args:
        kinds: Rows `kind | words`; the first that fits counts.
        stances: Rows `support | words` and `oppose | words`.
    """

    def __init__(self, kinds: str, stances: str) -> None:
        self._kinds = _patterns(kinds)
        self._stances = _patterns(stances)

    def kind(self, cue: Kind, said: str, *, proposal: bool) -> Kind:
        """The kind of the cue, made sharper by what was said; a proposal that speaks proposes.

        Args:
            cue: Kind of the verb.
            said: The content.
            proposal: Whether the speaker is a text that is not agreed.
        """
        if proposal and cue in _OPEN | {"demand"}:
            return "propose"
        if cue not in _OPEN:
            return cue
        found = next((name for name, pattern in self._kinds if pattern.search(said)), cue)
        return cast("Kind", found)

    def stance(self, kind: Kind, said: str, links: Sequence[Link]) -> tuple[Stance, ...]:
        """What cue and content say about the first link; nothing where neither decides."""
        if not links:
            return ()
        value, reason = _BY_KIND.get(kind, ""), f"cue of kind '{kind}'"
        if not value:
            matches = ((name, pattern.search(said)) for name, pattern in self._stances)
            value, reason = next(((name, f"'{match.group()}'") for name, match in matches if match), ("", ""))
        if value not in {"support", "oppose"}:
            return ()
        return (Stance(links[0].framework, "support" if value == "support" else "oppose", reason),)


def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (value, re.compile(r"\b(?:" + "|".join(re.escape(word) for word in parts(words)) + r")\b", re.IGNORECASE))
        for value, words in rows(table, 2)
    )


_BY_KIND = {
    "criticise": "oppose", "reject": "oppose", "deny": "oppose", "warn": "oppose", "threaten": "oppose", "accuse": "oppose",
    "support": "support", "propose": "support", "promise": "support", "agree": "support", "demand": "support",
    "announce": "support",
}  # fmt: skip
