"""A news article as it was read: its text, what each line of it is, where it came from and when it was written.

Every position counts code points of `Article.text`, the end is exclusive, so `text[start:end]` is always the passage.
The text is the decoded file as stored; of HTML it is the text taken out of the page (`extracted` says so), and `sha256`
is still that of the bytes that came in.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from foedera.errors import Problem

TITLE = "title"
BODY = "body"
HEADING = "heading"
CAPTION = "caption"
NAVIGATION = "navigation"
RELATED = "related"
ADVERT = "advert"
PROMOTION = "promotion"
NOTICE = "notice"
METADATA = "metadata"
FORM = "form"
FOOTER = "footer"

MARKS = (TITLE, BODY, HEADING, CAPTION, NAVIGATION, RELATED, ADVERT, PROMOTION, NOTICE, METADATA, FORM, FOOTER)
"""What a line can be. A mark is a reading aid: no line is ever taken out of the text."""

TOLD = (TITLE, BODY)
"""Marks of the lines in which the article itself speaks. A caption is kept apart: it may be years older than the article."""

ORIGINAL, TRANSLATED, MACHINE, UNKNOWN = "original", "translation", "machine", "unknown"
TRANSLATIONS = (ORIGINAL, TRANSLATED, MACHINE, UNKNOWN)
"""What is known of the wording: the outlet's own, a translation, a machine translation, or nothing."""
WORDED = {ORIGINAL: "original wording", TRANSLATED: "a translation", MACHINE: "machine-translated"}
"""The same for a reader; of the rest the wording is not stated."""


class MarkedLine(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of an article, or a part of one where two things stand in one line. Blank lines have no record.

    Attributes:
        start, end: `text[start:end]`, without white space at either end.
        mark: One of MARKS.
        reason: Why it was marked so, in a few words.
        language: ISO 639-1 code; empty where the line is too short to tell.
    """

    start: int
    end: int
    mark: str
    reason: str
    language: str = ""


class Dated(msgspec.Struct, frozen=True, omit_defaults=True):
    """When a document was published, as far as it says or shows.

    Attributes:
        lo, hi: First and last possible day (ISO); both empty where nothing may be said.
        basis: The words in the text that it rests on, or what else it rests on.
        inferred: False where the document states its date itself.
        how: The steps from basis to days, in words.
        spans: Where in the text the basis stands.
    """

    lo: str = ""
    hi: str = ""
    basis: str = ""
    inferred: bool = False
    how: str = ""
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def known(self) -> bool:
        """Whether anything is said at all."""
        return bool(self.lo)


class Article(msgspec.Struct, frozen=True, omit_defaults=True):
    """A document that was read. What could not be read has empty `text` and says why in `problems`.

    Attributes:
        name: As it was named in the call: path within the folder, or `-` for standard input.
        sha256: Of the bytes as they came in.
        text: The decoded file; of HTML, the text taken out of it.
        lines: Every line that is not blank, in order, with its mark.
        outlet: Who published it, as it says itself; empty if it does not.
        agencies: Agencies that it quotes or is taken from, by id, in order of first mention.
        language: Of the body as a whole; empty if not clear.
        translation: One of TRANSLATIONS; `translation_basis` is the sign for it.
        dated: Publication date as an interval.
        problems: What was odd about the bytes or the characters.
        charset: How the bytes were decoded.
        extracted: SHA-256 of `text` in UTF-8 where spans are those of a text taken out of HTML; else empty.
    """

    name: str
    sha256: str
    text: str = ""
    lines: tuple[MarkedLine, ...] = ()
    outlet: str = ""
    agencies: tuple[str, ...] = ()
    language: str = ""
    translation: str = UNKNOWN
    translation_basis: str = ""
    dated: Dated = Dated()
    problems: tuple[Problem, ...] = ()
    charset: str = ""
    extracted: str = ""

    @property
    def title(self) -> str:
        """The headline, empty if none was recognised."""
        return next((self.text[line.start : line.end] for line in self.lines if line.mark == TITLE), "")

    def marked(self, *marks: str) -> Iterator[MarkedLine]:
        """The lines with one of these marks, in order."""
        return (line for line in self.lines if line.mark in marks)

    def paragraphs(self) -> Iterator[MarkedLine]:
        """The lines in which the article itself speaks, headline first: where statements and events are looked for."""
        return self.marked(*TOLD)

    def words(self, line: MarkedLine) -> str:
        """The line as it stands in the text."""
        return self.text[line.start : line.end]

    def line_at(self, position: int) -> MarkedLine | None:
        """The line in which a position lies; None between lines."""
        return next((line for line in self.lines if line.start <= position < line.end), None)
