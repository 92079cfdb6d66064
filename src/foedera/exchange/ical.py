"""The form of a calendar (RFC 5545): content lines, escaped and folded, and dates as they may be written in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from foedera.model.time import BEGINNING, DAY, END, Period, format_instant

_OCTETS = 75
"""Longest line, its end not counted (RFC 5545, 3.1)."""

_END = "\r\n"


def text(value: str) -> str:
    """A TEXT value (3.3.11): backslash, semicolon, comma and the end of a line escaped; control characters left out."""
    value = value.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "".join("\\n" if letter == "\n" else letter for letter in value if letter in "\n\t" or not _control(letter))


def _control(letter: str) -> bool:
    return letter < " " or letter == "\x7f" or "\ud800" <= letter <= "\udfff"


def folded(line: str) -> Iterator[str]:
    """A content line in pieces of at most 75 octets, each after the first led by a blank; no letter is cut in two."""
    piece, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield piece
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    yield piece


def written(lines: Iterable[str]) -> str:
    """Content lines as the text of a calendar."""
    return "".join(piece + _END for line in lines for piece in folded(line))


def utc(moment: int) -> str:
    """A second since 1970 UTC as a date with time: `20261202T060000Z`."""
    day, clock = format_instant(moment).split(" ")[:2]
    return f"{day.replace('-', '')}T{clock.replace(':', '').ljust(6, '0')}Z"


def day(moment: int) -> str:
    """The day of a second: `20261202`."""
    return utc(moment)[:8]


def starts_and_ends(at: Period) -> tuple[str, ...]:
    """The lines DTSTART and DTEND of a period; none where neither of its ends is known.

    An instant is one point of time, without an end. Whole days are written as days, and the end of them is the day after
    (3.6.1). Where one end is open, the other one stands for it: the words of the event have to say so.
    """
    if at.lo <= BEGINNING and at.hi >= END:
        return ()
    if at.lo <= BEGINNING or at.hi >= END:
        known = at.hi if at.lo <= BEGINNING else at.lo
        return (f"DTSTART;VALUE=DATE:{day(known)}",)
    if at.exact:
        return (f"DTSTART:{utc(at.lo)}",)
    if at.lo % DAY == 0 and at.hi % DAY == DAY - 1:
        first = f"DTSTART;VALUE=DATE:{day(at.lo)}"
        after = () if at.hi - at.lo < DAY or at.hi + 1 > END else (f"DTEND;VALUE=DATE:{day(at.hi + 1)}",)
        return (first, *after)
    return (f"DTSTART:{utc(at.lo)}", f"DTEND:{utc(at.hi)}")
