"""One line of a journal: its canonical bytes, what they hash to, and whether they are what was once written.

Canonical JSON here: keys in order of their names, no space between tokens, UTF-8, characters escaped only where JSON demands
it, fields left out that say nothing. One value has exactly one spelling, so that every byte of a line counts.
"""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from foedera.model.journal import Record

FORMAT = "foedera journal"
VERSION = 1
LONGEST = 4_000_000
"""Bytes of the longest line that is written or read; a line is held in memory, a journal never is."""
ID_DIGITS = 32

_ENCODER = msgspec.json.Encoder(order="sorted")


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The first line: what the file is, when it was begun, and a hash over both, since no other line vouches for it yet."""

    format: str = FORMAT
    made: str
    version: int = VERSION
    sum: str = ""


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every other line: a record and the SHA-256 of the line before, without its line end."""

    chain: str
    record: Record


class Unsound(Exception):
    """A line that is not what was written; the text says in which respect."""


class TooNew(Exception):
    """The header names a version that this program does not know; the number is its text."""


_HEADERS = msgspec.json.Decoder(Header)
_LINES = msgspec.json.Decoder(Line)


def canonical(value: Any) -> bytes:
    """The one spelling of a value.

    Raises:
        TypeError, ValueError: JSON cannot hold it (a set, a lone surrogate, a key that is no text).
    """
    return _ENCODER.encode(value)


def hashed(line: bytes) -> str:
    """SHA-256 of a line without its line end, in hexadecimal digits."""
    return hashlib.sha256(line).hexdigest()


def content_id(record: Record) -> str:
    """The id that a record has in every journal: a hash over all it says, the id itself left out."""
    bare = record if not record.id else msgspec.structs.replace(record, id="")
    return hashed(canonical(bare))[:ID_DIGITS]


def header(made: str) -> bytes:
    """The first line of a new journal, without its line end."""
    bare = Header(made=made)
    return canonical(msgspec.structs.replace(bare, sum=hashed(canonical(bare))))


def line(chain: str, record: Record) -> bytes:
    """The line of a record that follows on a line with the hash `chain`, without its line end."""
    return canonical(Line(chain=chain, record=record))


def read_header(data: bytes) -> Header:
    """The header on a line.

    Raises:
        TooNew: It was written by a later version of the format.
        Unsound: It is no header, or not the one that was written.
    """
    try:
        loose = msgspec.json.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Unsound("is not the header of a journal") from error
    if not isinstance(loose, dict) or loose.get("format") != FORMAT:
        raise Unsound("is not the header of a journal")
    version = loose.get("version")
    if isinstance(version, int) and version > VERSION and loose.get("sum") == _sum(loose):
        raise TooNew(str(version))
    try:
        found = _HEADERS.decode(data)
    except (msgspec.MsgspecError, ValueError) as error:
        raise Unsound("has unknown or missing fields") from error
    if found.version != VERSION or canonical(found) != data or found.sum != _sum(loose):
        raise Unsound("is not what was written")
    return found


def _sum(loose: dict[str, Any]) -> str:
    return hashed(canonical({**loose, "sum": ""}))


def read_line(data: bytes, chain: str | None) -> Record:
    """The record on a line that follows on a line with the hash `chain`; None: on whatever line.

    Raises:
        Unsound: The bytes are no record, not spelled canonically, do not have the id they bear or follow on another line.
    """
    try:
        found = _LINES.decode(data)
        spelled = canonical(found)
        ident = content_id(found.record)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Unsound("it is not a record") from error
    if ident != found.record.id:
        raise Unsound("the record does not have the id that it bears, so it was changed")
    if chain is not None and found.chain != chain:
        raise Unsound("it does not follow on the line before, so that one was changed, or a line is missing or out of place")
    if spelled != data:
        raise Unsound("it is not spelled as it was written")
    return found.record
