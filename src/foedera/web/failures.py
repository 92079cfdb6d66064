"""Answers to requests that cannot be answered: a page for readers, the same as JSON for programs, with code and remedy."""

from __future__ import annotations

import errno
import logging
import re
import secrets

import msgspec
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from foedera.errors import BrokenJournal, BrokenWorkspace, FoederaError, Given, Problem, WrongCall
from foedera.workspace.hypothesis import SOURCE

_LOG = logging.getLogger("foedera.web")
_TITLES = {
    400: "This cannot be asked", 403: "Not from here", 404: "Not here", 405: "Not in this way", 409: "Changed meanwhile",
    413: "Too long", 414: "Too long", 415: "Not in this form", 421: "Not this server", 429: "Too many at once",
    500: "A fault of foedera", 503: "The workspace cannot be read", 507: "No room on the disk",
}  # fmt: skip
_OWN_TITLES = {"too-many-questions": "Too many questions at once", "server-ends": "The server ends"}
"""Codes that say more than their status."""


class NotHere(WrongCall):
    """What the address names does not exist."""

    status = 404


class Failure(msgspec.Struct, frozen=True, kw_only=True):
    """An error as programs get it: the shape never changes, fields are only added.

    Attributes:
        status: HTTP status.
        code: Stable name; `foedera explain CODE` and `/explain/CODE` know those of texts and calls.
        message: What is wrong, in a sentence.
        remedy: What to do about it; empty where the message says it.
        problems: Problems in a text, where the trouble is in one.
    """

    version: int = 1
    status: int
    code: str
    message: str
    remedy: str = ""
    problems: tuple[Problem, ...] = ()


def refused(request: Request, status: int, code: str, message: str, remedy: str = "") -> Response:
    """A request that is not taken."""
    return told(request, Failure(status=status, code=code, message=message, remedy=remedy))


def told(request: Request, failure: Failure) -> Response:
    """The failure in the form that the request wants: JSON under `/api`, a page elsewhere."""
    headers = {"retry-after": "1"} if failure.status == 429 else {}
    if for_programs(request):
        failure = replace(failure, message=_OPTION.sub(_parameter, failure.message))
        return Response(msgspec.json.encode(failure), failure.status, headers, "application/json")
    from foedera.web.rendering import bare

    title = _OWN_TITLES.get(failure.code) or _TITLES.get(failure.status, "This did not work")
    return Response(bare("failure.html", failure=failure, title=title), failure.status, headers, "text/html")


def for_programs(request: Request) -> bool:
    """Whether a program asks, which gets every answer as data."""
    path = request.url.path
    return path == "/api" or path.startswith("/api/")


_OPTION = re.compile(r"--([a-z][a-z-]*)")


def _parameter(option: re.Match[str]) -> str:
    """An option of the command line as the parameter of that name."""
    return option[1].replace("-", "_")


_OF_PAGES = {"under": "agreement", "framework": "agreement", "speaker": "party"}
"""Parameters that the addresses of pages call by another name than the questions for programs."""


def in_address(error: WrongCall) -> str:
    """Why it cannot be asked, each parameter named as it stands in the address of a page: `to=Atlantis`."""
    return error.worded(lambda one: Given(_OF_PAGES.get(one.name, one.name), one.value).parameter)


def _of_problem(problem: Problem) -> Problem:
    """A problem in the words of a parameter, placed in it rather than in an option."""
    place = problem.where
    return replace(problem, where=replace(place, file=Given.of(place.file).parameter)) if place.file == SOURCE else problem


def on_foedera(request: Request, error: Exception) -> Response:
    """A question that cannot be answered, or a workspace that cannot be read."""
    assert isinstance(error, FoederaError)
    if isinstance(error, WrongCall):
        status = getattr(error, "status", 400)
        message = error.worded(lambda one: one.parameter) if for_programs(request) else in_address(error)
        problems = tuple(map(_of_problem, error.problems))
        return told(request, Failure(status=status, code=error.code, message=message, problems=problems))
    remedy = error.remedy if isinstance(error, BrokenJournal) else "Mend the file or folder; the next request reads it anew."
    code = error.code if isinstance(error, BrokenWorkspace) else "fault"
    full = code in ("disk-full", "journal-full")
    return told(request, Failure(status=507 if full else 503, code=code, message=str(error), remedy=remedy))


def on_http(request: Request, error: Exception) -> Response:
    """No such page, or one that does not take the method."""
    assert isinstance(error, HTTPException)
    path = request.url.path[:200]
    messages = {404: f"There is no page `{path}`.", 405: f"`{path}` does not take {request.method[:10]}."}
    message = messages.get(error.status_code, str(error.detail))
    code = {404: "no-such-page", 405: "wrong-method"}.get(error.status_code, "refused")
    answer = told(request, Failure(status=error.status_code, code=code, message=message))
    answer.headers.update(error.headers or {})
    return answer


_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def on_disk(request: Request, error: Exception) -> Response:
    """A disk that stops, or is full, in mid-request, where nobody nearer could say more of it."""
    assert isinstance(error, OSError)
    _LOG.error("disk at %s %s", request.method, request.url.path, exc_info=error)
    full = error.errno in _FULL
    code = "disk-full" if full else "unreadable-file"
    message = f"The disk of this workspace does not answer as it should: {error.strerror or 'no reason told'}."
    remedy = "Free some space and ask again." if full else "Ask again; if it stays so, look after the disk. The log has more."
    return told(request, Failure(status=507 if full else 503, code=code, message=message, remedy=remedy))


def on_fault(request: Request, error: Exception) -> Response:
    """A fault of ours: told with a number that the log has too, and nothing of the inside."""
    number = secrets.token_hex(4)
    _LOG.error("fault %s at %s %s", number, request.method, request.url.path, exc_info=error)
    message = f"Something in foedera went wrong while answering. The log of the server has it as {number}."
    return told(request, Failure(status=500, code="fault", message=message, remedy="Report it with that number and the address."))
