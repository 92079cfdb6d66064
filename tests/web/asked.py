"""Requests as bytes, put to the application without a server between: what a client library would mend is sent as it is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple
from urllib.parse import quote_from_bytes, unquote

from anyio import to_thread

from foedera.web.app import build

SIGNS = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in "?#")
"""What a server takes in a path as it stands."""


class Call(NamedTuple):
    """A request: method, path and query as they stand on the line, headers, body at once or in pieces."""

    method: str
    target: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    body: bytes | Iterator[bytes] = b""


class Answer(NamedTuple):
    """What came back, with the request that it answers."""

    call: Call
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def type(self) -> str:
        """The content type, without its charset."""
        return next((value for name, value in self.headers if name == "content-type"), "").partition(";")[0]


def encoded(data: bytes, plain: str = "") -> bytes:
    """The bytes as an address has them."""
    return quote_from_bytes(data, plain).encode()


def query(*pairs: tuple[str | bytes, str | bytes]) -> bytes:
    """Words and values as a query, or as the body of a form."""
    parts = ((one.encode() if isinstance(one, str) else one for one in pair) for pair in pairs)
    return b"&".join(b"=".join(encoded(one) for one in pair) for pair in parts)


async def _here(func: Callable[..., Any], *given: Any, **_: Any) -> Any:
    """Run what would go to another thread: one request is asked after the other, and thousands of threads take long."""
    return func(*given)


class Asker:
    """The application of a workspace, asked one request after the other.

    Args:
        opened: The workspace.
        cookie: What the browser remembers.

    Attributes:
        asked: Requests so far.
        taken: Pieces of bodies that were taken.
    """

    def __init__(self, opened: Any, cookie: bytes = b"") -> None:
        app: Any = build(opened)
        app._may = lambda: True  # the limit of requests a second has its own test
        self._app = app
        self._cookie = cookie
        self._loop = asyncio.new_event_loop()
        self._thread = ThreadPoolExecutor(1)  # in the main thread a browser of other tests may have its own loop running
        self.asked = self.taken = 0

    def close(self) -> None:
        """End the loop."""
        self._thread.shutdown()
        self._loop.close()

    def ask(self, call: Call) -> Answer:
        """The answer; a fault that the application lets through is raised here."""
        self.asked += 1
        elsewhere, to_thread.run_sync = to_thread.run_sync, _here  # type: ignore[assignment]
        try:
            return self._thread.submit(self._loop.run_until_complete, self._answer(call)).result()
        finally:
            to_thread.run_sync = elsewhere

    async def _answer(self, call: Call) -> Answer:
        path, _, words = call.target.partition(b"?")
        own = {name for name, _ in call.headers}
        headers = [] if b"host" in own else [(b"host", b"127.0.0.1")]
        if self._cookie and b"cookie" not in own:
            headers.append((b"cookie", self._cookie))
        scope = {
            "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": call.method, "scheme": "http",
            "path": unquote(path.decode("ascii")), "raw_path": path, "query_string": words, "root_path": "",
            "headers": [*headers, *call.headers], "client": ("127.0.0.1", 1), "server": ("127.0.0.1", 80), "state": {},
        }  # fmt: skip
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            if isinstance(call.body, bytes):
                return {"type": "http.request", "body": call.body, "more_body": False}
            self.taken += 1
            piece = next(call.body, b"")
            return {"type": "http.request", "body": piece, "more_body": bool(piece)}

        async def send(message: dict[str, Any]) -> None:
            sent.append(message)

        try:
            await self._app(scope, receive, send)
        except Exception:
            if not sent:  # Starlette raises anew what it has answered with 500
                raise
        told = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in sent[0]["headers"])
        return Answer(call, sent[0]["status"], told, b"".join(one.get("body", b"") for one in sent[1:]))
