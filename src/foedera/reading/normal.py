"""A view of a text in which words can be compared: one kind of quote, dash and space, nothing invisible, letters composed.

The view knows for each of its characters where it came from, so that whatever is found in it becomes a span of the text
as stored. It is a tool for matching; it is never shown and never quoted.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

import msgspec

_QUOTES = dict.fromkeys("“”„‟«»〝〞＂", '"') | dict.fromkeys("‘’‚‛‹›ʼ`´＇", "'")
_DASHES = dict.fromkeys("‐‑‒–—―−﹘－", "-")
_SPACES = dict.fromkeys("\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " ")
_GONE = dict.fromkeys(
    "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", ""
)
_OTHER = {"…": "...", "\u2028": "\n", "\u2029": "\n", "ﬁ": "fi", "ﬂ": "fl"}
_MADE = _QUOTES | _DASHES | _SPACES | _GONE | _OTHER
_COMBINING = "\u0300-\u036f\u0483-\u0487"
_TOUCHED = re.compile(f"[^{_COMBINING}][{_COMBINING}]+|[{re.escape(''.join(_MADE))}]")


class View(msgspec.Struct, frozen=True):
    """A normalised text and the way back, as stretches that are either copied or made anew.

    Attributes:
        text: The normalised text.
        begins: Where each stretch begins in `text`, ascending.
        sources: The span of the source that each stretch stands for.
        copied: Whether its characters stand one by one for those of the source.
    """

    text: str
    begins: tuple[int, ...]
    sources: tuple[tuple[int, int], ...]
    copied: tuple[bool, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the source that `text[start:end]` stands for; an empty span stays empty."""
        first = self._character(start)[0]
        return (first, first) if end <= start else (first, self._character(end - 1)[1])

    def _character(self, position: int) -> tuple[int, int]:
        if position >= len(self.text):
            end = self.sources[-1][1] if self.sources else 0
            return end, end
        stretch = bisect_right(self.begins, position) - 1
        start, end = self.sources[stretch]
        if not self.copied[stretch]:
            return start, end
        start += position - self.begins[stretch]
        return start, start + 1


def view(text: str) -> View:
    """The normalised view of a text, in time proportional to its length."""
    if _TOUCHED.search(text) is None:
        return View(text, (0,), ((0, len(text)),), (True,)) if text else View("", (), (), ())
    pieces: list[str] = []
    begins: list[int] = []
    sources: list[tuple[int, int]] = []
    copied: list[bool] = []
    written = at = 0

    def put(piece: str, start: int, end: int, *, same: bool) -> None:
        """Add a piece of the view that comes from `start` to `end` of the text."""
        nonlocal written
        if piece:
            pieces.append(piece)
            begins.append(written)
            sources.append((start, end))
            copied.append(same)
            written += len(piece)

    for match in _TOUCHED.finditer(text):
        put(text[at : match.start()], at, match.start(), same=True)
        found = match[0]
        put(_MADE[found] if len(found) == 1 else unicodedata.normalize("NFC", found), *match.span(), same=False)
        at = match.end()
    put(text[at:], at, len(text), same=True)
    return View("".join(pieces), tuple(begins), tuple(sources), tuple(copied))


def plain(text: str) -> str:
    """Only the normalised words, for comparing: one space between words, lower case."""
    return " ".join(view(text).text.casefold().split())
