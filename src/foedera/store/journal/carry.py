"""Carrying records from one journal to another, as the JSON Lines that a journal is."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from foedera.errors import BrokenJournal, BrokenWorkspace
from foedera.model.journal import Imported, Record, Torn
from foedera.store.journal.journal import Journal
from foedera.store.journal.lines import LONGEST, TooNew, Unsound, hashed, header, line, read_header, read_line
from foedera.store.journal.walk import Walk

BATCH = 1_000
"""Records that are written at a time, so that memory does not grow with the journal that is carried over."""


def export(journal: Journal, stream: BinaryIO, keep: Callable[[Record], bool] = lambda _: True) -> int:
    """Write the records for which `keep` holds as a journal of their own, and say how many there were.

    All records together give the very bytes of the journal. A selection is chained anew, so that its receiver can tell
    whether it came over whole; the records keep their ids. Raises BrokenJournal if a line is not what was written.
    """
    made = journal.made()
    if not made:
        return 0
    last = header(made)
    stream.write(last + b"\n")
    count = 0
    for record in journal.records():
        if keep(record):
            last = line(hashed(last), record)
            stream.write(last + b"\n")
            count += 1
    return count


def take_in(journal: Journal, path: Path, *, salvage: bool = False) -> Imported:
    """Add the records of the journal at `path` that are not here yet; who and when they are stays as it is.

    The whole foreign file is held together before the first record is taken over. Doing it twice adds nothing.

    Args:
        journal: Where to.
        path: Where from.
        salvage: Take every line of a broken journal that has the id that it bears, wherever it stands, and count the rest.

    Raises:
        BrokenWorkspace: There is no such file.
        BrokenJournal: The foreign journal is broken (nothing was added), or this one is, or cannot be written to.
    """
    try:
        stream = path.open("rb")
    except OSError as error:
        raise BrokenWorkspace(f"{path} cannot be read: {error.strerror or error}.") from error
    with stream:
        foreign = _Foreign(path, stream, salvage=salvage)
        added: list[str] = []
        met, asked = 0, set[str]()
        while batch := list(islice(foreign, BATCH)):
            met += len(batch)
            fresh = journal.add_records(batch)
            added += [record.id for record in fresh]
            asked |= {record.supersedes for record in fresh if record.supersedes}
    return Imported(added=tuple(added), known=met - len(added), dangling=tuple(sorted(journal.absent(asked))),
                    torn=foreign.torn, lost=foreign.lost)  # fmt: skip


class _Foreign:
    """The records of somebody else's journal: of a sound one all, of a broken one, if asked, those that are sound."""

    def __init__(self, path: Path, stream: BinaryIO, *, salvage: bool) -> None:
        size = os.fstat(stream.fileno()).st_size
        self.lost = 0
        self.torn: Torn | None = None
        try:
            self.torn = Walk(path, stream, size).to_end().torn
        except BrokenJournal as error:
            if not salvage or error.code != "broken-journal":
                raise
            self._records = self._sound(stream)
        else:
            self._records = iter(Walk(path, stream, size))

    def __iter__(self) -> Iterator[Record]:
        return self._records

    def _sound(self, stream: BinaryIO) -> Iterator[Record]:
        stream.seek(0)
        while data := stream.readline(LONGEST + 1):
            try:
                yield read_line(data.rstrip(b"\n"), None)
            except Unsound:
                with contextlib.suppress(Unsound, TooNew):
                    read_header(data.rstrip(b"\n"))
                    continue
                self.lost += 1
