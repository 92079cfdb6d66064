"""A table of a workspace as CSV (RFC 4180), UTF-8, with a header row; a cell that a spreadsheet would compute stays a text."""

from __future__ import annotations

import io

from foedera.exchange.cells import Rows
from foedera.model.dataset import DataSet


def write(found: DataSet) -> str:
    """The first table of a data set, the only one as a rule, as CSV text."""
    table = found.tables[0]
    stream = io.StringIO()
    writer = Rows(stream)
    writer.writerow([one.name for one in table.columns])
    for row in table.rows:
        writer.writerow(row)
    return stream.getvalue()
