"""Duties set off by many events as CSV: one row for each event, provision and bearer, written as they are found."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from foedera.exchange.cells import cell
from foedera.model.obligations import ObligationRow, Obligations

COLUMNS = (
    "hypothetical", "event", "happened", "follows", "agreement", "provision", "title", "binding", "bearer", "due", "status",
    "performed", "acts", "as_of", "library",
)  # fmt: skip
"""Column names, in order. `acts` are ids separated by spaces; `as_of` is empty where each event is asked about by itself."""
_AT_ONCE = 1000


def to_csv(rows: Iterable[ObligationRow], *, as_of: str, library: str) -> Iterator[str]:
    """The rows as CSV text with a header row (RFC 4180), in pieces, so that a million of them need no memory."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, one in enumerate(rows):
        writer.writerow([
            "yes", cell(one.event), one.happened, one.follows, one.agreement, one.provision, cell(one.title), one.binding,
            one.bearer, one.due, one.status, one.performed, " ".join(one.acts), as_of, library,
        ])  # fmt: skip
        if number % _AT_ONCE == 0:
            yield stream.getvalue()
            stream.seek(0)
            stream.truncate()
    yield stream.getvalue()


def write(answer: Obligations) -> str:
    """The same of a whole answer, at once."""
    return "".join(to_csv(answer.rows, as_of=answer.as_of, library=answer.library))
