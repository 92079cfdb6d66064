"""What a form sends: read once, within the limits, and refused in words where it is no form."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from foedera.errors import WrongCall
from foedera.web import limits

FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")


class Unfit(WrongCall):
    """The body of a request is not what the page takes."""

    def __init__(self, status: int, message: str, *, code: str) -> None:
        super().__init__(message, code=code)
        self.status = status


class Sent(NamedTuple):
    """Fields and files of a form; of a field that was sent several times, all values."""

    fields: dict[str, list[str]]
    files: list[tuple[str, bytes]]

    def one(self, name: str) -> str:
        """The last value of a field, without white space around it; empty if there is none."""
        return self.fields.get(name, [""])[-1].strip()

    def every(self, name: str) -> list[str]:
        """All values of a field that say something."""
        return [value.strip() for value in self.fields.get(name, ()) if value.strip()]


Handler = Callable[[Request, Sent], Response]


def posted(handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    """A page that takes a form; its work is done beside the loop that serves the others, and waits for no answer."""

    async def endpoint(request: Request) -> Response:
        """The answer to the form."""
        sent = await _read(request)
        return await run_in_threadpool(handler, request, sent)

    return endpoint


async def form_of(request: Request, *, files: int, largest: int) -> FormData:
    """The form that was sent. It is to be closed.

    Args:
        request: What was sent.
        files: How many files there may be.
        largest: Bytes of the longest field.

    Raises:
        Unfit: It is no form (`wrong-content-type`), a broken one (`broken-form`) or has too many parts (`too-long`).
    """
    form = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if form not in FORMS:
        raise Unfit(415, f"`{form[:80] or 'nothing'}` is no form. Send {' or '.join(FORMS)}.", code="wrong-content-type")
    try:
        return await request.form(max_files=files, max_fields=limits.FIELDS.value, max_part_size=largest)
    except HTTPException as error:
        many = any(word in str(error.detail) for word in ("Too many", "exceeded"))
        told = f"{error.detail} At most {files} files and {limits.FIELDS.value} fields at once."
        raise Unfit(413 if many else 400, told, code="too-long" if many else "broken-form") from None


async def _read(request: Request) -> Sent:
    found = await form_of(request, files=limits.FILES.value, largest=4 * limits.WORDS.value)
    try:
        return await _taken(found)
    finally:
        await found.close()


async def _taken(found: FormData) -> Sent:
    sent = Sent({}, [])
    for name, value in found.multi_items():
        if isinstance(value, UploadFile):
            if value.filename:
                sent.files.append((value.filename, await value.read()))
            continue
        if len(value) > limits.WORDS.value:
            raise Unfit(413, f"{name[:40]}: longer than {limits.WORDS.value} characters.", code="too-long")
        if "\x00" in value:
            raise Unfit(400, f"{name[:40]}: holds a NUL character.", code="bad-character")
        sent.fields.setdefault(name, []).append(value)
    if sum(map(len, sent.fields.values())) > limits.FIELDS.value:
        raise Unfit(413, f"More than {limits.FIELDS.value} fields.", code="too-long")
    return sent
