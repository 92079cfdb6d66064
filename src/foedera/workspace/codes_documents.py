"""Codes of problems with a document: an article that has each, and one that has none."""

from __future__ import annotations

from foedera.reading.decode import CODES, LIMIT, LINE_LIMIT, LINES_LIMIT, TEXT_LIMIT

Content = str | bytes | tuple[str, int]
"""What a file of an example holds: text, bytes that are no text, or a text so many times over."""

_WORDS = "The ministry was clear. The ferry would sail, the minister said on Monday.\n"
_CHAPTER = f"{_WORDS.strip()} Then it rained for a week, and nobody in Hamble spoke of the ferry, the minister or the ministry.\n"
_COURIER = {"courier.txt": f"The Hamble Courier\n\n{_WORDS}"}

_FILES: dict[str, tuple[str, Content]] = {
    "document-empty": ("empty.txt", " \n"),
    "document-binary": ("report.txt", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    "document-packed": ("articles.txt", b"\x1f\x8b\x08\x00\x00\x00\x00\x00"),
    "document-too-large": ("archive.txt", (_WORDS, LIMIT // len(_WORDS) + 1)),
    "document-long-text": ("book.txt", (_CHAPTER, TEXT_LIMIT // len(_CHAPTER) + 1)),
    "document-long-line": ("data.txt", ("0.17 ", LINE_LIMIT // 5 + 1)),
    "document-many-lines": ("log.txt", (_WORDS, LINES_LIMIT + 1)),
    "document-charset": ("western.txt", "The Courier\n\nThe café was open, the minister said.\n".encode("cp1252")),
    "document-damaged": ("cut.txt", b"\xef\xbb\xbfThe Courier\n\nThe caf\xe9 was open, the minister said.\n"),
    "document-hidden-characters": ("hidden.txt", "The Courier\n\nThe ferry would\u200b sail, the minister said.\n"),
    "document-lookalikes": ("mixed.txt", "The Courier\n\nThe f\u0435rry would sail, the minister said.\n"),
    "document-deep": ("deep.html", ("<div>The minister said so.\n", 1_100)),
}

EXAMPLES: dict[str, tuple[str, str, dict[str, Content]]] = {
    code: (f"foedera read --dry-run {name}", "foedera read --dry-run courier.txt", {name: content, **_COURIER})
    for code, (name, content) in _FILES.items()
}
"""Code -> a call that has the problem, one that has not, and the files that both need."""
EXAMPLES["document-unreadable"] = ("foedera read --dry-run /dev/null", "foedera read --dry-run courier.txt", {**_COURIER})

OF_DOCUMENTS = CODES
"""Code -> what it means, as the room that finds it says."""


def filled(content: Content) -> bytes:
    """The bytes of a file of an example."""
    if isinstance(content, bytes):
        return content
    text, times = content if isinstance(content, tuple) else (content, 1)
    return (text * times).encode()


def shown(content: Content) -> str:
    """The same for a reader: bytes that are no text as they are written in Python, what is long once."""
    if isinstance(content, bytes):
        return ascii(content)[2:-1]
    if isinstance(content, tuple):
        text, times = content
        return f"{text.rstrip()}   ({times:,} times)\n"
    return "".join(letter if letter == "\n" or _latin(letter) else ascii(letter)[1:-1] for letter in content)


def _latin(letter: str) -> bool:
    """Whether it is seen, and not taken for another."""
    return letter.isprintable() and not "\u0370" <= letter <= "\u1fff"
