"""The application: every page and question has its own module, found by its folder; here they are only put together."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Sequence
from importlib import import_module

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from foedera.errors import FoederaError
from foedera.web import failures, waiting
from foedera.web.guard import Guard, TooLong, on_too_long
from foedera.web.opened import Opened
from foedera.web.rendering import HERE
from foedera.web.turns import Ended, NotYet, TooManyWait

ROOMS = ("pages", "api")
"""Folders whose modules each have `ROUTES`."""


def build(opened: Opened, port: int = 0, first: Sequence[BaseRoute] = ()) -> ASGIApp:
    """The application that serves a workspace.

    Args:
        opened: The workspace.
        port: Port that requests must name in `Host`; 0 for tests that call it without a server.
        first: Pages that stand in the place of others, as in a site that is exported.
    """
    app = Starlette(
        routes=[*first, *routes(), Mount("/static", _Static(directory=HERE / "static"), name="static")],
        exception_handlers={
            FoederaError: failures.on_foedera, HTTPException: failures.on_http, TooLong: on_too_long,
            OSError: failures.on_disk, NotYet: waiting.on_not_yet, TooManyWait: waiting.on_too_many, Ended: waiting.on_ended,
            Exception: failures.on_fault,
        },
    )  # fmt: skip
    app.add_middleware(GZipMiddleware, minimum_size=1_000, compresslevel=5)
    app.state.opened = opened
    return Guard(app, port)


def routes() -> Iterator[BaseRoute]:
    """The routes of every module below `ROOMS`, those without a variable part first."""
    found: list[Route] = []
    for room in ROOMS:
        package = import_module(f"foedera.web.{room}")
        for name in sorted(module.name for module in pkgutil.iter_modules(package.__path__)):
            found += getattr(import_module(f"foedera.web.{room}.{name}"), "ROUTES", ())
    yield from sorted(found, key=lambda route: "{" in route.path)


class _Static(StaticFiles):
    """Our own files; their addresses carry the hash of their content, so a browser may keep them for good."""

    async def get_response(self, path: str, scope: dict[str, object]) -> Response:  # type: ignore[override]
        """The file, if there is one."""
        answer = await super().get_response(path, scope)
        request = Request(scope)
        answer.headers["cache-control"] = "public, max-age=31536000, immutable" if request.query_params.get("v") else "no-cache"
        return answer
