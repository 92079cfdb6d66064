"""The desks of the reviewers who use this server, who sits at one, and the frame of pages that change with every decision."""

from __future__ import annotations

import unicodedata
from threading import Lock
from typing import Any
from urllib.parse import quote, unquote
from weakref import WeakKeyDictionary

from starlette.requests import Request
from starlette.responses import Response

from foedera.errors import WrongCall
from foedera.store.shelf import Shelf
from foedera.web.address import Address
from foedera.web.opened import Opened
from foedera.web.rendering import bare, opened
from foedera.workspace.seats import Bench

COOKIE = "reviewer"
LONGEST = 60
"""Characters of a reviewer's name."""
PATIENCE = 5.0
"""Seconds that a page waits for another program that writes to the same folder."""
YEAR = 31_536_000

_BENCHES: WeakKeyDictionary[Opened, Bench] = WeakKeyDictionary()
_MAKING = Lock()


def bench_of(served: Opened) -> Bench:
    """The bench at the folder of the reading of a workspace that is served."""
    with _MAKING:
        if served not in _BENCHES:
            _BENCHES[served] = Bench(Shelf(served.reading, PATIENCE), lambda: served.workspace.library)
        return _BENCHES[served]


def reviewer(request: Request) -> str:
    """Who reviews, as the browser was told to remember; empty if nobody said so, or what is remembered is no name."""
    try:
        return fit_name(unquote(request.cookies.get(COOKIE, ""), errors="strict"))
    except (WrongCall, UnicodeDecodeError):
        return ""


def fit_name(text: str) -> str:
    """The name of a reviewer as the journal will have it, composed.

    Raises:
        WrongCall: There is none, it is too long, or it holds characters that are not seen or turn the direction of writing.
    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name or len(name) > LONGEST:
        raise WrongCall(f"A reviewer's name has 1 to {LONGEST} characters.", code="unfit-name")
    if any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") for letter in name):
        raise WrongCall("A reviewer's name holds a character that is not seen or turns the writing.", code="unfit-name")
    return name


def remembered(answer: Response, name: str) -> Response:
    """The answer, with the name kept in the browser for this server alone."""
    answer.set_cookie(COOKIE, quote(name), max_age=YEAR, path="/", httponly=True, samesite="strict")
    return answer


def framed(request: Request, template: str, address: Address, status: int = 200, **context: Any) -> Response:
    """A page in the frame of every page that rests on the folder of the reading alone, so that no answer is computed for it."""
    text = bare(template, **{"a": address, "path": request.url.path, "link": address.to_page, "desk": opened(request), **context})
    return Response(text, status, {"cache-control": "no-store"}, "text/html")
