"""The folder of a reading: documents by the hash of their bytes, their decoded texts, and the proposals made from them.

Bodies of articles stay here, in the user's own folder; their files have no suffix, so that no reading takes them for
articles. `proposals.jsonl` can be made again by reading the documents again; what was decided stands in the journal beside it,
and nowhere else.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from foedera.errors import BrokenWorkspace
from foedera.model.review import Filed
from foedera.store.blocks import Blocks, unwritable
from foedera.store.journal import NAME, Journal
from foedera.store.journal.disk import writing

PROPOSALS = "proposals.jsonl"
_PATIENCE = 30.0


class Shelf:
    """A folder of documents, proposals and the journal of decisions. Opening it makes nothing.

    Args:
        folder: Where it is.
        patience: Seconds that a writer or reader waits for another writer.

    Attributes:
        folder: Where it is.
        journal: The decisions.
    """

    def __init__(self, folder: Path, patience: float = _PATIENCE) -> None:
        self.folder = folder
        self.journal = Journal(folder / NAME, patience=patience)
        self._patience = patience

    @property
    def begun(self) -> bool:
        """Whether anything was read into it."""
        return (self.folder / PROPOSALS).is_file()

    @contextmanager
    def writing(self) -> Iterator[Blocks]:
        """Hold the proposals alone; they are on disk when it ends, whatever ends it.

        Raises:
            BrokenWorkspace: The folder cannot be written, or what is there cannot be read.
        """
        with writing(self.folder / PROPOSALS, self._patience):
            blocks = Blocks(self.folder / PROPOSALS)
            try:
                yield blocks
            finally:
                try:
                    blocks.settle()
                finally:
                    blocks.close()

    def keep(self, data: bytes, text: str) -> bool:
        """Keep a document's bytes and its decoded text under the hash of the bytes; whether it was new.

        Raises:
            BrokenWorkspace: The folder cannot be written.
        """
        name = hashlib.sha256(data).hexdigest()
        new = not (self.folder / "documents" / name).is_file()
        if new:
            self._write(self.folder / "documents" / name, data)
        self._write(self.folder / "texts" / name, text.encode("utf-8", errors="surrogatepass"))
        return new

    def text(self, document: str) -> str:
        """The decoded text of a document.

        Raises:
            BrokenWorkspace: It is not here; it was deleted, or the folder is only part of a copy.
        """
        path = self.folder / "texts" / document
        try:
            return path.read_bytes().decode("utf-8", errors="surrogatepass")
        except (OSError, UnicodeDecodeError) as error:
            raise BrokenWorkspace(f"The text of document {document[:12]} cannot be read from {path}.") from error

    def data(self, document: str) -> bytes:
        """The bytes of a document. Raises BrokenWorkspace if they are not here."""
        path = self.folder / "documents" / document
        try:
            return path.read_bytes()
        except OSError as error:
            raise BrokenWorkspace(f"Document {document[:12]} cannot be read from {path}.") from error

    def filed(self) -> list[Filed]:
        """The proposals, in the order in which their documents were first read; none if nothing was read yet.

        Raises:
            BrokenWorkspace: A line is no proposal.
        """
        return list(self.each())

    def each(self) -> Iterator[Filed]:
        """The same one after another, however many there are. Raises BrokenWorkspace, as `filed`."""
        blocks = Blocks(self.folder / PROPOSALS)
        try:
            for document in blocks:
                yield from blocks.of(document)
        finally:
            blocks.close()

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_file() and path.read_bytes() == data:
                return
            handle, name = tempfile.mkstemp(prefix=".", dir=path.parent)
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).replace(path)
        except OSError as error:
            raise unwritable(path, error) from error
