"""The application asked in process, as a browser would ask it, without a socket."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import Any, Self
from urllib.parse import quote

import msgspec
from anyio.from_thread import start_blocking_portal
from starlette.types import ASGIApp


class Answer(msgspec.Struct, frozen=True):
    """What the application answers.

    Attributes:
        status: HTTP status.
        kind: Media type without its parameters.
        body: As sent.
    """

    status: int
    kind: str
    body: bytes

    @property
    def page(self) -> bool:
        """Whether it is a page."""
        return self.kind == "text/html"

    @property
    def picture(self) -> bool:
        """Whether it is a drawing, which has links as a page has."""
        return self.kind == "image/svg+xml"


class Asker:
    """Asks an application, page after page; use it in a `with`. Its loop of events has a thread of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._held = ExitStack()

    def __enter__(self) -> Self:
        self._loop = self._held.enter_context(start_blocking_portal())
        return self

    def __exit__(self, *told: object) -> None:
        self._held.close()

    def ask(self, path: str, query: str = "") -> Answer:
        """The answer to a GET."""
        return self._loop.call(_asked, self._app, path, query)


async def _asked(app: ASGIApp, path: str, query: str) -> Answer:
    got: list[Any] = []

    async def receive() -> dict[str, Any]:
        """A request without a body."""
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        """Keeps what is sent."""
        got.append(message)

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http", "path": path,
        "raw_path": quote(path).encode(), "query_string": query.encode(), "root_path": "", "headers": [(b"host", b"127.0.0.1")],
        "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80),
    }  # fmt: skip
    await app(scope, receive, send)
    headers = dict(_pairs(got[0]["headers"]))
    body = b"".join(one.get("body", b"") for one in got[1:])
    return Answer(got[0]["status"], headers.get("content-type", "").partition(";")[0], body)


def _pairs(headers: Iterable[tuple[bytes, bytes]]) -> Iterator[tuple[str, str]]:
    for name, value in headers:
        yield name.decode().lower(), value.decode()
