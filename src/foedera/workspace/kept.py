"""What was parsed, kept by content: a file's blocks are decoded only when one of their kind is asked for.

Nearly half of what is kept are scenarios, and a question is not about them. Files of which something else is made
anyway, agreements (the texts) and large ones (a record), are packed and decoded anew for each who asks: the blocks of
fifty thousand events took twice as much as the record made of them.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec

from foedera import __version__
from foedera.errors import Problem
from foedera.model.blocks import Agreement, AnyBlock, Document
from foedera.model.text import AgreementText
from foedera.store import cache, files

_PACKAGE = Path(__file__).resolve().parent.parent


LARGE = 256_000
"""Bytes of one file's parsed form from which on it is packed. No file of the library as shipped has much more than half."""


class Parsed:
    """One parsed file. A packed one is decoded anew each time; another once, and its bytes are let go.

    Attributes:
        file: Its name.
        kinds: Tags of the blocks in it.
    """

    def __init__(self, file: str, kinds: frozenset[str], kept: bytes, *, packed: bool = False, digest: str = "") -> None:
        self.file = file
        self.kinds = kinds
        self._kept = kept
        self._packed = packed
        self._digest = digest

    @classmethod
    def of(cls, document: Document) -> Parsed:
        """A file that is at hand already."""
        made = cls(document.file, frozenset(_tags(document)), b"")
        made.__dict__["_document"] = document
        return made

    @property
    def document(self) -> Document:
        """Its blocks. The cache vouches for its bytes, so they are what was encoded."""
        return self._document if not self._packed else msgspec.msgpack.decode(zlib.decompress(self._kept), type=Document)

    @cached_property
    def _document(self) -> Document:
        kept, self._kept = self._kept, b""  # either the bytes or the blocks
        return msgspec.msgpack.decode(kept, type=Document)

    @property
    def digest(self) -> str:
        """SHA-256 of its text in canonical form."""
        self._digest = self._digest or _digest(self.document)
        return self._digest

    def blocks(self) -> Iterator[AnyBlock]:
        """Its blocks one by one; those of a packed file are made while they are asked for, and nobody else holds them."""
        if not self._packed:
            yield from self._document.blocks
            return
        for block in msgspec.msgpack.decode(zlib.decompress(self._kept), type=_Blocks).blocks:
            yield _BLOCK.decode(block)


class _Blocks(msgspec.Struct, frozen=True):
    """A document whose blocks are still bytes."""

    blocks: tuple[msgspec.Raw, ...] = ()


_BLOCK = msgspec.msgpack.Decoder(AnyBlock)


def _digest(document: Document) -> str:
    from foedera.language.format import format_document

    return hashlib.sha256(format_document(document).encode()).hexdigest()


def _tags(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(block.__struct_config__.tag) for block in document.blocks))


class Loaded(NamedTuple):
    """Files read: their parsed form, the agreements written out, and every problem."""

    files: tuple[Parsed, ...]
    texts: tuple[AgreementText, ...]
    problems: tuple[Problem, ...]


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    """The same as it lies in the cache. Bytes and no `Raw`, which would hold on to all that was read."""

    documents: tuple[tuple[str, tuple[str, ...], bool, bytes, str], ...]
    texts: tuple[AgreementText, ...]
    problems: tuple[Problem, ...]


def load(gathered: list[files.Bytes], folder: Path | None) -> Loaded:
    """Parse files and write families out, or find what exactly this code made of exactly these bytes before.

    Args:
        gathered: The files.
        folder: Where what was parsed is kept; None: nowhere.
    """
    if folder is None:
        documents, texts, problems = _parsed(gathered)
        return Loaded(tuple(map(Parsed.of, documents)), texts, problems)
    code = sorted(path for room in ("language", "model") for path in (_PACKAGE / room).glob("*.py"))
    parts = [__version__.encode(), *(part for one in gathered for part in (one.name.encode(), one.data))]
    name = cache.key(parts, code=(*code, Path(__file__)))
    data = cache.get(folder, name)
    try:
        entry = msgspec.msgpack.decode(data, type=_Entry) if data is not None else None
    except msgspec.MsgspecError:
        entry = None  # written by other code: compute it again
    if entry is None:
        data = _encoded(gathered)
        cache.put(folder, name, data)
        entry = msgspec.msgpack.decode(data, type=_Entry)  # what parsing left behind lies all among what it made
    made = tuple(
        Parsed(file, frozenset(kinds), data, packed=packed, digest=digest)
        for file, kinds, packed, data, digest in entry.documents
    )
    return Loaded(made, entry.texts, entry.problems)


def _encoded(gathered: list[files.Bytes]) -> bytes:
    documents, texts, problems = _parsed(gathered)
    return msgspec.msgpack.encode(_Entry(tuple(map(_entered, documents)), texts, problems))


def _entered(document: Document) -> tuple[str, tuple[str, ...], bool, bytes, str]:
    """What is packed says its hash itself: to have it from its blocks takes long."""
    data, tags = msgspec.msgpack.encode(document), _tags(document)
    packed = len(data) >= LARGE or str(Agreement.__struct_config__.tag) in tags
    return document.file, tags, packed, zlib.compress(data, 1) if packed else data, _digest(document) if packed else ""


def _parsed(gathered: list[files.Bytes]) -> tuple[tuple[Document, ...], tuple[AgreementText, ...], tuple[Problem, ...]]:
    from foedera.language.expand import expand  # not loaded where what was parsed before is found again
    from foedera.language.parse import parse

    parsed = [parse(one.data, one.name) for one in gathered]
    documents = tuple(document for document, _ in parsed)
    texts, problems = expand(documents)
    return documents, texts, (*(problem for _, found in parsed for problem in found), *problems)
