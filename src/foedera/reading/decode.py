"""From bytes to text: what the file is, in which characters it is written, and what is odd about them.

Nothing is guessed silently. A file that is no text is refused with a reason; a character set that had to be inferred is
said in a problem; look-alike letters and invisible characters are reported and left where they stand.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

import msgspec

from foedera.errors import Problem, Where

LIMIT = 8_000_000
"""Largest document in bytes. A long newspaper page has a tenth of it."""

TEXT_LIMIT = 2_000_000
"""Longest text in characters, of a page without its markup. The longest reports have half of it."""

LINE_LIMIT = 200_000
"""Longest line in characters that is read as prose; a longer one is data of some kind."""

LINES_LIMIT = 20_000
"""Most lines of a document. The longest reports have a tenth of it."""

COSTLY = "document-costly"

CODES = {
    "document-empty": "The file holds nothing to read.",
    "document-binary": "The file is no text: a picture, a program or an office document.",
    "document-packed": "The file is compressed. It is not opened, because a small packed file can hold a huge one.",
    "document-too-large": f"The file is larger than {LIMIT // 1_000_000} million bytes.",
    "document-long-text": f"The text is longer than {TEXT_LIMIT:,} characters, so the file is no article.",
    "document-long-line": f"A line is longer than {LINE_LIMIT:,} characters, so the file is no article.",
    "document-many-lines": f"The file has more than {LINES_LIMIT:,} lines, so it is no article.",
    "document-unreadable": "The file cannot be opened.",
    COSTLY: "Reading the file took more time or memory than any article does, so it was given up.",
    "document-charset": "The bytes are not UTF-8; another character set was inferred.",
    "document-damaged": "Some bytes fit no character set and are shown as replacement characters.",
    "document-hidden-characters": "The text holds characters that are not seen or that turn the direction of writing.",
    "document-lookalikes": "A word mixes letters of two alphabets that look alike.",
    "document-deep": "The page nests its elements far deeper than pages do.",
    "document-not-verbatim": "An extractor answered with words that do not stand in the document; its answer was dropped.",
}
"""Every problem this room can report of a document, with what it means."""

_PACKED = (b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ\x00", b"7z\xbc\xaf\x27\x1c", b"\x28\xb5\x2f\xfd", b"Rar!")
_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"MZ\x90",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3\x00",
    b"RIFF",
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""")
_MIXED = re.compile(r"\b(?=\w*[A-Za-z])(?=\w*[Ѐ-ӿ])[A-Za-zЀ-ӿ]{3,}\b")
_HIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u180e\u200b\u2060\ufeff\u200c-\u200f\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_SAFE = frozenset({"utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "ascii", "latin-1", "iso8859-1"})


class Decoded(msgspec.Struct, frozen=True):
    """Text, the character set that gave it, and problems. `text` is empty where the file was refused."""

    text: str = ""
    charset: str = ""
    problems: tuple[Problem, ...] = ()


def problem(code: str, name: str, remedy: str, *, more: str = "", line: int = 1, severity: str = "warning") -> Problem:
    """A problem of a document, in the words of CODES."""
    return Problem(
        code=code,
        where=Where(name, line, 1),
        message=CODES[code] + (f" {more}" if more else ""),
        remedy=remedy,
        severity=severity,
    )


def decoded(data: bytes, name: str) -> Decoded:
    """The text in `data`, or the reason why there is none."""
    refusal = _refused(data, name)
    if refusal:
        return Decoded(problems=(refusal,))
    text, charset, problems = _text(data, name)
    if not text.strip():
        return Decoded(problems=(problem("document-empty", name, "Leave it out, or save the article again.", severity="error"),))
    if len(_CONTROL.findall(text[:65_536])) * 50 > len(text[:65_536]):
        return Decoded(problems=(problem("document-binary", name, "Save the article as text or HTML.", severity="error"),))
    return Decoded(text, charset, (*problems, *_odd_characters(text, name)))


def unfit(text: str, name: str) -> tuple[Problem, ...]:
    """The problem of a text that is too long, or whose lines are too long or too many, to be an article's; empty if it is fit."""
    lines = text.splitlines()
    longest = max(map(len, lines), default=0)
    if longest > LINE_LIMIT:
        remedy = "Break it into paragraphs, or leave it out."
        return (problem("document-long-line", name, remedy, severity="error", more=f"It has {longest:,}."),)
    if len(lines) > LINES_LIMIT:
        remedy = "Split it into single articles, or leave it out."
        return (problem("document-many-lines", name, remedy, severity="error", more=f"It has {len(lines):,}."),)
    if len(text) > TEXT_LIMIT:
        remedy = "Split it into single articles, or leave it out."
        return (problem("document-long-text", name, remedy, severity="error", more=f"It has {len(text):,}."),)
    return ()


def _refused(data: bytes, name: str) -> Problem | None:
    if len(data) > LIMIT:
        remedy = "Split it into single articles."
        return problem("document-too-large", name, remedy, severity="error")
    if data.startswith(_PACKED):
        return problem("document-packed", name, "Unpack it yourself and read what is inside.", severity="error")
    if data.startswith(_BINARY):
        return problem("document-binary", name, "Save the article as text or HTML.", severity="error")
    if not data.strip():
        return problem("document-empty", name, "Leave it out, or save the article again.", severity="error")
    return None


def _text(data: bytes, name: str) -> tuple[str, str, list[Problem]]:
    for mark, charset in _MARKS:
        if data.startswith(mark):
            # In UTF-8 the mark stays a character of the text: whoever decodes the file plainly counts it too.
            text = (data if charset == "utf-8" else data[len(mark) :]).decode(charset, errors="replace")
            return text, charset, _damage(text, name)
    for charset in ("utf-8", _declared(data)):
        try:
            return data.decode(charset), charset, []
        except (UnicodeDecodeError, LookupError):
            continue
    charset = _inferred(data)
    text = data.decode(charset, errors="replace")
    said = problem(
        "document-charset",
        name,
        "Look whether names are spelled right; if not, save the file as UTF-8.",
        more=f"Read as {charset}.",
    )
    return text, charset, [said, *_damage(text, name)]


def _declared(data: bytes) -> str:
    """The character set that a page names in its head, `utf-8` if none or if it is no text encoding."""
    found = _DECLARED.search(data[:4096])
    try:
        known = codecs.lookup(found[1].decode("ascii")).name if found else "utf-8"
    except (LookupError, UnicodeDecodeError):
        return "utf-8"
    # Codecs such as zlib or rot13 are no character sets; opening one on a stranger's word would be a gift to him.
    return (
        known if known in _SAFE or known.startswith(("cp12", "iso8859", "koi8", "mac", "gb", "big5", "euc", "shift")) else "utf-8"
    )


def _inferred(data: bytes) -> str:
    """cp1251 where most letters above ASCII come in Cyrillic words, cp1252 otherwise."""
    sample = data[:65_536]
    high = sum(1 for byte in sample if byte >= 0xC0)
    runs = len(re.findall(rb"[\xC0-\xFF\xA8\xB8\xAA\xBA\xAF\xBF\xB2\xB3]{3,}", sample))
    return "cp1251" if high and runs * 3 > high * 0.3 else "cp1252"


def _damage(text: str, name: str) -> list[Problem]:
    count = text.count("\ufffd")
    remedy = "Find another copy; spans that hold such a character cannot be quoted."
    return [problem("document-damaged", name, remedy, more=f"{count} such places.")] if count else []


def _odd_characters(text: str, name: str) -> list[Problem]:
    """Invisible and look-alike characters, told with the first example and its line."""
    found = []
    hidden = _HIDDEN.findall(text, 1 if text.startswith("\ufeff") else 0)
    if hidden:
        names = ", ".join(sorted({unicodedata.name(character, f"U+{ord(character):04X}").lower() for character in hidden}))
        line = text.count("\n", 0, text.index(hidden[0], 1 if text.startswith("\ufeff") else 0)) + 1
        remedy = "Nothing need be done: they are kept in the text and passed over when words are compared."
        found.append(problem("document-hidden-characters", name, remedy, more=f"{len(hidden)} of them: {names}.", line=line))
    mixed = _MIXED.search(text)
    if mixed:
        line = text.count("\n", 0, mixed.start()) + 1
        remedy = "Compare the word with another copy: such letters are used to slip past a search."
        found.append(problem("document-lookalikes", name, remedy, more=f"First: {mixed[0]!a}.", line=line))
    return found
