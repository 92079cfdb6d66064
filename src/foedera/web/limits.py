"""Every limit of the server in one table: the pages, the interface for programs, its description and the guide read it here."""

from __future__ import annotations

from typing import NamedTuple


class Limit(NamedTuple):
    """A limit and what happens beyond it.

    Attributes:
        name: How the code and the guide call it.
        value: The most that is taken.
        unit: Of the value.
        status: HTTP status of a request beyond it.
        meaning: What it is for, in one sentence.
    """

    name: str
    value: int
    unit: str
    status: int
    meaning: str


ADDRESS = Limit("address", 8_000, "bytes", 414, "Path and query of one request.")
BODY = Limit("body", 2_000_000, "bytes", 413, "Body of a request that is not an upload of articles.")
UPLOAD = Limit("upload", 25_000_000, "bytes", 413, "Body of one upload of articles.")
FILES = Limit("files", 50, "files", 413, "Articles in one upload.")
FIELDS = Limit("fields", 500, "fields", 413, "Fields of one form.")
EVENTS = Limit("events", 20, "events", 400, "Assumed events of one question.")
WORDS = Limit("words", 4_000, "characters", 400, "Length of one field of a question.")
COMPARED = Limit("compared", 12, "texts", 400, "Texts side by side in one comparison.")
PAGE = Limit("page", 500, "rows", 400, "Rows of one page of an answer; the rest is on the next pages.")
TABLE_ROWS = Limit("table", 2_000, "events", 413, "Events in one table that is posted.")
RATE = Limit("rate", 300, "requests a second", 429, "Requests on the average over a few seconds, from all programs together.")
BURST = Limit("burst", 600, "requests", 429, "Requests at once before the rate counts.")
PATIENCE = Limit(
    "patience", 2_500, "milliseconds", 202, "Waiting for an answer that is still being worked out; ask again for it."
)  # fmt: skip
WAITING = Limit("waiting", 20, "questions", 503, "Questions that wait to be worked out.")

TABLE = (ADDRESS, BODY, UPLOAD, FILES, FIELDS, EVENTS, WORDS, COMPARED, PAGE, TABLE_ROWS, RATE, BURST, PATIENCE, WAITING)
