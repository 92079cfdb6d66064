"""The corpus: two hundred texts that try to be more than texts, each with the word that says what it tries."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).with_name("corpus")
_ESCAPE = re.compile(rb"\\(?:([\\nrt0])|x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|\*([0-9]+)\{((?:[^}\\]|\\.)*)\})")
_LETTERS = {b"\\": b"\\", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"0": b"\0"}
_MARKUP = str.maketrans(dict.fromkeys("<>&\"'`:={}()[]\\/%#!*?@$", "x"))


class Payload(NamedTuple):
    """What is sent: the file and word that say what it tries, and its bytes, which need not be text."""

    kind: str
    tries: str
    data: bytes

    @property
    def text(self) -> str:
        """The nearest text."""
        return self.data.decode("utf-8", "replace")

    @property
    def whole(self) -> bool:
        """Whether it is text as it may stand in a field: UTF-8 without NUL."""
        return b"\0" not in self.data and "\ufffd" not in self.text


def harmless(text: str) -> str:
    """Words of the same shape that nothing could take for more: what parts words and events stays, every sign becomes a letter."""
    kept = next((begin for begin in ("https://", "http://") if text.startswith(begin)), "")
    return kept + text[len(kept) :].translate(_MARKUP)


def unescaped(line: bytes) -> bytes:
    """A line of the corpus as it is sent."""

    def meant(found: re.Match[bytes]) -> bytes:
        letter, byte, short, long, times, text = found.groups()
        if letter:
            return _LETTERS[letter]
        if byte:
            return bytes.fromhex(byte.decode())
        if times:
            return unescaped(text) * int(times)
        return chr(int(short or long, 16)).encode()

    return _ESCAPE.sub(meant, line)


def _read() -> tuple[Payload, ...]:
    found = []
    for path in sorted(FOLDER.glob("*.txt")):
        for line in path.read_bytes().splitlines():
            if not line.startswith(b"#"):
                tries, _, rest = line.partition(b" ")
                found.append(Payload(path.stem, tries.decode(), unescaped(rest)))
    return tuple(found)


ALL = _read()
