"""What stands before every page: who may ask, how much, and the headers that every answer carries.

The server speaks to this machine only. A page of another site in the same browser can send requests here too, so a request is
taken only if it names this server (`Host`, against rebinding of names) and a write only if it does not come from elsewhere
(`Origin` and `Sec-Fetch-Site`, as the Fetch standard defines them).
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from foedera.web import limits
from foedera.web.failures import refused

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Content-Security-Policy: what is not named here no page may do; nothing inline runs, nothing comes from elsewhere."""

HEADERS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),  # with `no-referrer` a browser sends forms with `Origin: null`, which no write may have
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
)
_SAFE = ("GET", "HEAD")
LOCAL = ("127.0.0.1", "localhost", "[::1]")
"""Names by which this machine calls itself."""


class Guard:
    """The outermost layer of the application.

    Args:
        app: What it guards.
        port: The port that a request must name; 0 where tests call without one.
    """

    def __init__(self, app: ASGIApp, port: int = 0) -> None:
        self.app = app
        self._hosts = {f"{name}:{port}" for name in LOCAL} | ({*LOCAL, "testserver"} if port in (0, 80) else set())
        self._left, self._since = float(limits.BURST.value), time.monotonic()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or refuse before anything is looked at."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        guarded = _with_headers(send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await refused(Request(scope), *refusal)(scope, receive, guarded)
            return
        await self.app(scope, _counted(receive, _most(scope)), guarded)

    def _refusal(self, scope: Scope) -> tuple[int, str, str] | None:
        headers = Headers(scope=scope)
        if len(scope.get("raw_path", b"")) + len(scope["query_string"]) > limits.ADDRESS.value:
            return limits.ADDRESS.status, "too-long", f"The address is longer than {limits.ADDRESS.value} bytes."
        host = headers.get("host", "")
        if host not in self._hosts:
            return 421, "wrong-host", f"This server answers to {', '.join(LOCAL)} only, not to `{host[:80]}`."
        if scope["method"] not in _SAFE and (elsewhere := _from_elsewhere(headers, host)):
            return 403, "from-elsewhere", f"{elsewhere}; writes are taken from this server's own pages only."
        if headers.get("content-length", "0").isdigit() and int(headers.get("content-length", "0")) > _most(scope):
            return limits.BODY.status, "too-long", _too_long(_most(scope))
        if not self._may():
            return limits.RATE.status, "too-many", f"More than {limits.RATE.value} requests a second. Wait a moment."
        return None

    def _may(self) -> bool:
        """Whether the rate allows one more: a bucket of `burst`, filled at `rate`."""
        now = time.monotonic()
        self._left = min(float(limits.BURST.value), self._left + (now - self._since) * limits.RATE.value)
        self._since = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


class TooLong(Exception):
    """A body went on beyond the limit."""


def on_too_long(request: Request, _: Exception) -> Response:
    """A body that goes on beyond the limit though its header did not say so."""
    return refused(request, limits.BODY.status, "too-long", _too_long(_most(request.scope)))


def _from_elsewhere(headers: Headers, host: str) -> str:
    """Why a write comes from another site; empty if it does not. A program that is no browser sends neither header."""
    site, origin = headers.get("sec-fetch-site", ""), headers.get("origin", "")
    if site and site not in ("same-origin", "none"):
        return f"The browser says that the request comes from another site ({site[:20]})"
    if origin and origin not in (f"http://{host}", f"https://{host}"):
        return f"The request comes from {origin[:80]}"
    return ""


def _most(scope: Scope) -> int:
    return limits.UPLOAD.value if scope["path"] == "/documents" else limits.BODY.value


def _too_long(most: int) -> str:
    return f"The body is longer than {most:,} bytes.".replace(",", " ")


def _counted(receive: Receive, most: int) -> Receive:
    """The same body, cut off where it goes on beyond the limit, whatever its header said."""
    taken = 0

    async def counted() -> Message:
        """The next piece. Raises TooLong."""
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooLong
        return message

    return counted


def _with_headers(send: Send) -> Callable[[MutableMapping[str, Any]], Awaitable[None]]:
    async def guarded(message: MutableMapping[str, Any]) -> None:
        """The same message; the first carries the headers of every answer."""
        if message["type"] == "http.response.start":
            own = {name.lower() for name, _ in message.get("headers", ())}
            more = [(name.encode(), value.encode()) for name, value in HEADERS if name.encode() not in own]
            message["headers"] = [*message.get("headers", ()), *more]
        await send(message)

    return guarded
