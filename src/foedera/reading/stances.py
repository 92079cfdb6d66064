"""What is done by saying something, and what that means for what it is about: from cue and content, never from who speaks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from foedera.model.proposal import Kind, Link, Stance
from foedera.reading.names import parts, rows

_OPEN: frozenset[Kind] = frozenset(["assert", "justify", "report"])
"""Kinds of verbs that do not tell what is done by saying it."""


_DENIED = re.compile(
    r"(?:\b(?:not|no|never|neither)|n't)\s+(?:(?:an?|the|any)\s+)?(?:(?!only\b|just\b|merely\b)\w+\s+)?$", re.IGNORECASE
)
_AHEAD = 40
"""Characters before a word in which a denial is looked for."""
_IF = re.compile(r"\s+(?:the|an?|any|it|he|she|they|we|you|[A-Z][\w.'-]*)\b")
_ABOUT_ITSELF: frozenset[Kind] = frozenset(["agree", "announce", "demand", "deny", "promise", "support"])
"""Kinds that are for or against nothing but what they name."""


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
        found = next((name for name, pattern in self._kinds if _told(pattern, said)), cue)
        return cast("Kind", found)

    def stance(
        self, kind: Kind, said: str, links: Sequence[Link], *, refused: bool = False, named: bool = True, negated: bool = False
    ) -> tuple[Stance, ...]:
        """What cue and content say about the first link; nothing where neither decides.

        Args:
            kind: What is done by saying it.
            said: Cue and content.
            links: What it may be about, the likeliest first.
            refused: Whether `not`, `never` or `a ban on` stands before the words of the first link: `demanded that it not join`.
            negated: Whether the cue carries a negation.
            named: Whether those words stand in the content. Who promises or demands something is for that thing alone, and
                not for what the article is about besides.
        """
        if not links:
            return ()
        value, reason = _BY_KIND.get(kind, ""), f"cue of kind '{kind}'"
        if value and kind in _ABOUT_ITSELF and not named:
            return ()
        if negated and value:
            return ()  # who has not ruled it out is neither for nor against it
        if value == "support" and refused:
            value, reason = "oppose", f"{reason}, and 'not' or a ban before what it is about"
        if kind == "reject" and refused:
            return ()  # "rejected any ban on joining"
        if not value:
            matches = ((name, _told(pattern, said)) for name, pattern in self._stances)
            value, reason = next(((name, f"'{match.group()}'") for name, match in matches if match), ("", ""))
            if value == "support" and not named:
                return ()
        if value not in {"support", "oppose"}:
            return ()
        return (Stance(links[0].framework, "support" if value == "support" else "oppose", reason),)


def _told(pattern: re.Pattern[str], said: str) -> re.Match[str] | None:
    """The first match that is not denied (`is not a threat`), and whose `should` is no `if` (`should they sign`)."""
    return next(
        (
            match
            for match in pattern.finditer(said)
            if not _DENIED.search(said[max(0, match.start() - _AHEAD) : match.start()])
            and not (match.group().lower() == "should" and _IF.match(said, match.end()))
        ),
        None,
    )


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
