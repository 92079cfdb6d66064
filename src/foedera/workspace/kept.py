"""What was parsed, kept by content: a file's blocks are decoded only when one of their kind is asked for.

Nearly half of what is kept are scenarios, and a question is not about them.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec

from foedera import __version__
from foedera.errors import Problem
from foedera.model.blocks import Document
from foedera.model.text import AgreementText
from foedera.store import cache, files

_PACKAGE = Path(__file__).resolve().parent.parent


class Parsed:
    """One parsed file.

    Attributes:
        kinds: Tags of the blocks in it.
    """

    def __init__(self, kinds: frozenset[str], kept: msgspec.Raw) -> None:
        self.kinds = kinds
        self._kept = kept

    @classmethod
    def of(cls, document: Document) -> Parsed:
        """A file that is at hand already."""
        made = cls(frozenset(_tags(document)), msgspec.Raw())
        made.__dict__["document"] = document
        return made

    @cached_property
    def document(self) -> Document:
        """Its blocks. The cache vouches for its bytes, so they are what was encoded."""
        return msgspec.msgpack.decode(self._kept, type=Document)


def _tags(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(block.__struct_config__.tag) for block in document.blocks))


class Loaded(NamedTuple):
    """Files read: their parsed form, the agreements written out, and every problem."""

    files: tuple[Parsed, ...]
    texts: tuple[AgreementText, ...]
    problems: tuple[Problem, ...]


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    """The same as it lies in the cache."""

    kinds: tuple[tuple[str, ...], ...]
    documents: tuple[msgspec.Raw, ...]
    texts: tuple[AgreementText, ...]
    problems: tuple[Problem, ...]


def load(gathered: list[files.Bytes], folder: Path | None) -> Loaded:
    """Parse files and write families out, or find what exactly this code made of exactly these bytes before.

    Args:
        gathered: The files.
        folder: Where what was parsed is kept; None: nowhere.
    """
    if folder is None:
        return _of(*_parsed(gathered))
    code = sorted(path for room in ("language", "model") for path in (_PACKAGE / room).glob("*.py"))
    parts = [__version__.encode(), *(part for one in gathered for part in (one.name.encode(), one.data))]
    name = cache.key(parts, code=(*code, Path(__file__)))
    data = cache.get(folder, name)
    try:
        entry = msgspec.msgpack.decode(data, type=_Entry) if data is not None else None
    except msgspec.MsgspecError:
        entry = None  # written by other code: compute it again
    if entry is not None:
        pairs = zip(entry.kinds, entry.documents, strict=True)
        return Loaded(tuple(Parsed(frozenset(kinds), kept) for kinds, kept in pairs), entry.texts, entry.problems)
    documents, texts, problems = _parsed(gathered)
    kept = tuple(msgspec.Raw(msgspec.msgpack.encode(document)) for document in documents)
    cache.put(folder, name, msgspec.msgpack.encode(_Entry(tuple(map(_tags, documents)), kept, texts, problems)))
    return _of(documents, texts, problems)


def _of(documents: tuple[Document, ...], texts: tuple[AgreementText, ...], problems: tuple[Problem, ...]) -> Loaded:
    return Loaded(tuple(map(Parsed.of, documents)), texts, problems)


def _parsed(gathered: list[files.Bytes]) -> tuple[tuple[Document, ...], tuple[AgreementText, ...], tuple[Problem, ...]]:
    from foedera.language.expand import expand  # not loaded where what was parsed before is found again
    from foedera.language.parse import parse

    parsed = [parse(one.data, one.name) for one in gathered]
    documents = tuple(document for document, _ in parsed)
    texts, problems = expand(documents)
    return documents, texts, (*(problem for _, found in parsed for problem in found), *problems)
