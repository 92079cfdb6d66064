"""Bytes to a tree of raw lines: indentation, comments and line ends, and nothing of what the words mean.

Every input gives a tree. What cannot be read is a problem, and reading goes on, so that one run shows everything.
The source is the shape given in `docs/reference/language.md`, section "Shape".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from foedera.errors import Problem, Where

DEEPEST = 8
"""Levels of indentation that are read; the grammar itself needs five."""

CLIP = 120
LEAD = 60

_QUOTE_OR_HASH = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|#')


@dataclass(slots=True)
class RawLine:
    """One line that says something, with what hangs on it.

    Attributes:
        number: Line in the file, from 1.
        column: Column of the first word, from 1.
        indent: Width of the indentation; a tab counts as two.
        text: The line without indentation and comment.
        remark: Comment at its end, without `#`.
        comments: Comment lines before it, without `#`.
        source: The line as it stands in the file.
        children: Lines indented more deeply that follow it.
        cut: A line below it was nested too deeply to be kept, and that was reported.
    """

    number: int
    column: int
    indent: int
    text: str
    remark: str
    comments: tuple[str, ...]
    source: str
    children: list[RawLine] = field(default_factory=list)
    cut: bool = False


@dataclass(slots=True)
class Scan:
    """The tree of a file: its margin lines, the comments after the last one, and the problems met."""

    file: str
    lines: list[RawLine] = field(default_factory=list)
    tail: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)


def clip(source: str, column: int) -> str:
    """At most about 120 characters of `source`, chosen so that the caret under `column` can still be seen.

    A clipped beginning is shown by `…` and puts the caret's column at 62; `render` relies on that.
    """
    if len(source) <= CLIP:
        return source
    start = max(0, column - 1 - LEAD)
    end = start + CLIP
    return ("…" if start else "") + source[start:end] + ("…" if end < len(source) else "")


def problem(
    scan: Scan, code: str, message: str, remedy: str, *, line: int, column: int, source: str, width: int = 1
) -> None:
    """Note a problem of shape in `scan`."""
    where = Where(scan.file, line, column)
    excerpt = clip(source, column)
    scan.problems.append(
        Problem(code=code, where=where, message=message, remedy=remedy, excerpt=excerpt, width=min(width, CLIP))
    )


def _decode(data: str | bytes, scan: Scan) -> str:
    """Text of `data`; bytes that are not UTF-8 become U+FFFD and one problem that names the first of them."""
    if isinstance(data, str):
        try:
            data.encode()
        except UnicodeEncodeError as error:
            before = data[: error.start]
            _not_utf8(scan, before, f"Character {error.start} is half of a surrogate pair and no character of its own.")
            return data.encode("utf-8", "replace").decode()
        return data
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        _not_utf8(scan, "", "The file is UTF-16; its first bytes say so at byte offset 0.")
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        skipped = 3 if data.startswith(b"\xef\xbb\xbf") else 0
        offset = _first_bad(data)
        before = data[skipped:offset].decode("utf-8", "replace")
        _not_utf8(scan, before, f"Byte 0x{data[offset]:02X} at byte offset {offset} is not UTF-8.")
        return data.decode("utf-8-sig", "replace")


def _first_bad(data: bytes) -> int:
    # `utf-8-sig` counts from after a BOM, users count from the start of the file.
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _not_utf8(scan: Scan, before: str, message: str) -> None:
    line = before.count("\n") + 1
    column = len(before) - (before.rfind("\n") + 1) + 1
    remedy = "Save the file as UTF-8; the rest was read with U+FFFD in its place."
    problem(scan, "not-utf8", message, remedy, line=line, column=column, source="")


def split_comment(text: str) -> tuple[str, str | None]:
    """The statement and the comment of a line; None where there is no `#` outside quotes."""
    if "#" not in text:
        return text, None
    for match in _QUOTE_OR_HASH.finditer(text):
        if match.group() == "#":
            return text[: match.start()], text[match.end() :]
    return text, None


def _bare(comment: str) -> str:
    """A comment without the blank that the canonical form puts after `#`."""
    return comment.removeprefix(" ").rstrip()


def scan_text(data: str | bytes, file: str = "") -> Scan:
    """Read `data` into a tree of raw lines.

    Args:
        data: Text, or the bytes of a file.
        file: Name put into every place and problem.

    Returns:
        The tree. Never raises on any input: problems are collected in the result.
    """
    scan = Scan(file)
    text = _decode(data, scan).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    comments: list[str] = []
    stack: list[RawLine] = []
    refused: int | None = None
    for number, source in enumerate(text.split("\n"), start=1):
        body = source.lstrip()
        if not body:
            continue
        statement, comment = split_comment(body)
        statement = statement.rstrip()
        if not statement:
            comments.append(_bare(comment or ""))
            continue
        indent = _indent(scan, number, source, len(source) - len(body))
        if refused is not None and indent >= refused:
            continue
        refused = None
        line = RawLine(
            number, len(source) - len(body) + 1, indent, statement, _bare(comment or ""), tuple(comments), source
        )
        if _hang(scan, stack, line):
            comments.clear()
        else:
            refused = indent
    scan.tail = tuple(comments)
    return scan


def _indent(scan: Scan, number: int, source: str, blanks: int) -> int:
    if source.startswith(" " * blanks):
        return blanks
    odd = next(place for place, letter in enumerate(source) if letter != " ")
    message = "The indentation holds a tab or another blank that is not a space, so its depth is a guess."
    problem(scan, "tab-indentation", message, "Indent with two spaces for each level.", line=number, column=odd + 1,
            source=source)  # fmt: skip
    return sum(2 if letter == "\t" else 1 for letter in source[:blanks])


def _hang(scan: Scan, stack: list[RawLine], line: RawLine) -> bool:
    """Put `line` under the line it belongs to; False if it is nested too deeply to be kept."""
    closed: RawLine | None = None
    while stack and stack[-1].indent >= line.indent:
        closed = stack.pop()
    place = {"line": line.number, "column": line.column, "source": line.source}
    if not stack and line.indent:
        if closed is None:
            message = "The line is indented, but no block stands above it."
            problem(scan, "indented-block", message, "Start the block at the left margin.", **place)  # type: ignore[arg-type]
        else:
            _uneven(scan, line, closed)
    elif closed is not None and closed.indent != line.indent:
        _uneven(scan, line, closed)
    if len(stack) >= DEEPEST:
        message = f"The line is nested more than {DEEPEST} levels deep and is not read."
        remedy = "Give the inner condition a name with `define` and refer to it."
        problem(scan, "too-deep", message, remedy, **place)  # type: ignore[arg-type]
        stack[-1].cut = True
        return False
    (stack[-1].children if stack else scan.lines).append(line)
    stack.append(line)
    return True


def _uneven(scan: Scan, line: RawLine, closed: RawLine) -> None:
    message = f"The indentation of {line.indent} matches no line above it; the nearest has {closed.indent}."
    problem(scan, "uneven-indentation", message, "Indent siblings alike, two spaces for each level.", line=line.number,
            column=line.column, source=line.source)  # fmt: skip
