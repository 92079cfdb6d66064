"""A reviewed passage in its paragraph, out of the kept document: its decoded text, or its bytes decoded once more."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from foedera.errors import BrokenWorkspace
from foedera.model.article import TOLD
from foedera.model.proposal import Span
from foedera.model.said import Rendering
from foedera.reading.document import article
from foedera.store.shelf import Shelf
from foedera.workspace.parts import Paragraph, paragraph, paragraphs

WIDE = 200
"""Characters on either side of the words at most."""


def text_of(shelf: Shelf, document: str) -> str:
    """The text that the offsets of a document count. Where only its bytes were brought along it is made of them again.

    Raises:
        BrokenWorkspace: Neither is here, or the bytes are not those of the hash.
    """
    try:
        return shelf.text(document)
    except BrokenWorkspace:
        data = shelf.data(document)
        if hashlib.sha256(data).hexdigest() != document:
            raise BrokenWorkspace(f"Document {document[:12]} in {shelf.folder} is not what was read.") from None
        return article(document, data).text


def spoken(shelf: Shelf, document: str, name: str) -> list[Paragraph]:
    """The paragraphs of a document in which the article itself speaks. Raises BrokenWorkspace if the document is not here."""
    text = text_of(shelf, document)
    lines = article(name, shelf.data(document)).lines
    return [one for one in paragraphs(text) if any(
        line.mark in TOLD and one.start <= line.start < one.end for line in lines)]  # fmt: skip


def window(text: str, content: tuple[Span, ...], others: Iterable[Span], around: int) -> Span:
    """From the begin of the first line concerned to the end of the last, no further than `around` on either side.

    Args:
        text: The document's.
        content: What was said, or tells the event.
        others: Cue and speaker; one that stands further off is left out.
        around: Characters.
    """
    first, last = content[0][0], content[-1][1]
    near = [span for span in others if first - around <= span[0] and span[1] <= last + around]
    start, end = min([first, *(span[0] for span in near)]), max([last, *(span[1] for span in near)])
    newline = text.find("\n", end)
    lo, hi = text.rfind("\n", 0, start) + 1, len(text) if newline < 0 else newline
    if lo < start - around:  # not in the middle of a word
        lo = text.find(" ", start - around, start) + 1 or start
    if hi > end + around:
        hi = max(text.rfind(" ", end, end + around), end)
    return lo, hi


def widened(shelf: Shelf, one: Rendering) -> Rendering:
    """The passage with its paragraph around it, `…` where that goes on.

    Where the document is not here, or says otherwise there, what the journal has around the words.
    """
    before, after = (f"… {one.before}" if one.before.strip() else ""), (f"{one.after} …" if one.after.strip() else "")
    bare = replace(one, before=before, after=after)
    try:
        text = text_of(shelf, one.sha256)
    except BrokenWorkspace:
        return bare
    if tuple(text[start:end] for start, end in one.spans) != one.words:
        return bare
    start, end = one.spans[0][0], one.spans[-1][1]
    first, last = paragraph(text, start), paragraph(text, max(start, end - 1))
    lo, hi = first.start if first else start, last.end if last else end
    before, after = text[lo:start], text[end:hi]
    if len(before) > WIDE:  # not in the middle of a word
        before = "… " + before[-WIDE:].partition(" ")[2]
    if len(after) > WIDE:
        after = after[:WIDE].rpartition(" ")[0] + " …"
    return replace(one, before=before, after=after)


def paragraphs_around(shelf: Shelf, document: str, spans: Sequence[tuple[int, int]]) -> list[tuple[str, bool]]:
    """The paragraphs that hold the spans, cut at them: each piece with whether it is the words themselves.

    Raises:
        BrokenWorkspace: The document is not here, or the spans do not lie in it.
    """
    if not _HASH.fullmatch(document):
        raise BrokenWorkspace(f"`{document[:64]}` is no hash of a document.")
    text = text_of(shelf, document)
    ordered = sorted(spans)
    if not ordered or any(not 0 <= start < end <= len(text) for start, end in ordered):
        raise BrokenWorkspace(f"Document {document[:12]} does not hold these characters.")
    first, last = paragraph(text, ordered[0][0]), paragraph(text, ordered[-1][1] - 1)
    at = max(first.start if first else ordered[0][0], ordered[0][0] - _AROUND)
    until = min(last.end if last else ordered[-1][1], ordered[-1][1] + _AROUND)
    pieces = []
    for start, end in ordered:
        pieces += [(text[at:start], False), (text[max(at, start) : end], True)]
        at = max(at, end)
    return [*pieces, (text[at:until], False)]


_HASH = re.compile(r"[0-9a-f]{64}")
_AROUND = 1_500
"""Characters of a long paragraph that are shown on either side."""
