"""Write: texts of one's own, opened, examined, compared and saved. Everything works without JavaScript; with it, live."""

from __future__ import annotations

import hashlib
import re
from typing import Any
from urllib.parse import quote

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.language.highlight import ACTS, highlight
from foedera.language.vocabulary import tables
from foedera.model.drafting import Examined, Refused, Saved, Shifts
from foedera.web import limits
from foedera.web.address import Address
from foedera.web.failures import NotHere
from foedera.web.forms import Unfit, form_of
from foedera.web.opened import LOOKED_UP, Opened
from foedera.web.rendering import as_json, environment, looked_up, opened, page
from foedera.workspace import Workspace
from foedera.workspace.completion import offers
from foedera.workspace.drafting import LARGEST, Drafting

_STATUS = {"text-changed": 409, "text-gone": 409, "text-there": 409, "text-too-long": 413, "disk-full": 507}
_KEPT = 2_000_000
"""Bytes of a form beside its text."""


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What a form of this page sends.

    Attributes:
        name: Id of the text; for a new one, the name it shall get.
        text: The draft.
        expected: SHA-256 of what was opened; empty for a new text.
        assume: The hypothesis under which changes are told.
        everywhere: Whether duties under other texts are compared too; `on` or nothing, as a box of a form has it.
        do: `check`, `save` or `shifts`.
    """

    name: str = ""
    text: str = ""
    expected: str = ""
    assume: str = ""
    everywhere: str = ""
    do: str = "check"


def drafting(desk: Opened) -> Drafting:
    """The texts of the workspace that is served."""
    return Drafting(desk.folders, bundled=desk.bundled)


def listed(request: Request) -> Response:
    """The texts, and how to begin a new one."""
    desk = opened(request)
    texts = drafting(desk)
    return _page(
        request, "write.html", title="Write", own=texts.own(), library=texts.library(), can_write=texts.can_write,
        found=desk.workspace.problems,
    )  # fmt: skip


def begun(request: Request) -> Response:
    """A new text: the small invented one, or a copy of one of the library."""
    texts, copy = drafting(opened(request)), request.query_params.get("copy", "")
    text = _here(lambda: texts.copied(copy)) if copy else texts.starter()
    name = f"my-{copy.rpartition('/')[2]}" if copy else "my-agreement.pact"
    return _editor(request, Draft(name=name, text=text))


def held(request: Request) -> Response:
    """A text of one's own, to be edited."""
    desk = opened(request)
    one = _here(lambda: drafting(desk).open(request.path_params["id"]))
    draft = Draft(name=one.id, text=one.text, expected=one.sha256)
    return _editor(request, draft, fault=one.fault, saved="saved" in request.query_params)


@looked_up
def shipped(request: Request, _: Workspace, address: Address) -> Response:
    """A text of the library in colours, to be read and copied."""
    one = _here(lambda: drafting(opened(request)).open(request.query_params.get("id", ""), own=False))
    lines = highlight(one.text)
    return page(request, "shipped.html", address, title=one.id, one=one, lines=lines)


async def sent(request: Request) -> Response:
    """The form: check, save, or tell what changes."""
    draft = await _form(request)
    return await run_in_threadpool(_answer, request, draft)


def _answer(request: Request, draft: Draft) -> Response:
    wants_json = "application/json" in request.headers.get("accept", "")
    if draft.do == "save":
        saved = drafting(opened(request)).save(draft.name, draft.text, draft.expected)
        opened(request).files.wrote()
        if isinstance(saved, Refused):
            status = _STATUS.get(saved.code, 400)
            return as_json(saved, status) if wants_json else _refused(request, draft, saved, status)
        return as_json(saved) if wants_json else _gone_to(saved)
    return _editor(request, draft, checked=True, shifts=_shifts(request, draft) if draft.do == "shifts" else None)


def _gone_to(saved: Saved) -> Response:
    return RedirectResponse(f"/write/{quote(saved.id)}?saved=1", 303)  # so that reloading does not send the form again


async def looked(request: Request) -> Response:
    """For the live page: problems as data, and what is shown beside the text as markup of ours."""
    draft = await _form(request)
    return await run_in_threadpool(_looked, request, draft)


def _looked(request: Request, draft: Draft) -> Response:
    found = _examined(request, draft)
    beside = environment().get_template("examined.html").render(_beside(found, draft, checked=False))
    changes = ""
    if draft.do == "shifts":
        changes = environment().get_template("shifts.html").render({"shifts": _shifts(request, draft), "a": Address()})
    problems = [
        {"line": one.where.line, "column": one.where.column, "width": one.width, "severity": one.severity, "code": one.code,
         "message": f"{one.message} {one.remedy}"}
        for one in found.problems
    ]  # fmt: skip
    return as_json({"errors": found.errors, "problems": problems, "beside": beside, "changes": changes})


async def offered(request: Request) -> Response:
    """Words that may stand at a place of the draft."""
    form = await form_of(request, files=0, largest=LARGEST + _KEPT)
    fields = {name: str(value) for name, value in form.items()}
    line, column = (_number(fields.get(name, "")) for name in ("line", "column"))
    library = opened(request).workspace.library
    return as_json(await run_in_threadpool(offers, library, _lines(fields.get("text", "")), line, column))


def _number(text: str) -> int:
    return int(text) if re.fullmatch("[0-9]{1,7}", text) else 1


def grammar(request: Request) -> Response:
    """The words of the language by where they may stand, for the colours of the editor."""
    answer = as_json(tables())
    answer.headers["cache-control"] = "no-cache"
    return answer


# ------------------------------------------------------------------------------------------------ parts


def _here(make: Any) -> Any:
    """What is made, or word that the address names nothing."""
    try:
        return make()
    except WrongCall as error:
        if error.code == "unknown-text":
            raise NotHere(*error.told, code="unknown-text") from None
        raise


async def _form(request: Request) -> Draft:
    """The fields of the form. Raises WrongCall: it is no form, or a field beside the text is too long."""
    form = await form_of(request, files=0, largest=LARGEST + _KEPT)
    if "text" not in form:
        raise Unfit(400, "The form has no text: it was not sent whole.", code="broken-form")
    given = {name: str(form[name]) for name in Draft.__struct_fields__ if name in form}
    if any(len(value) > limits.WORDS.value for name, value in given.items() if name != "text"):
        raise WrongCall(f"A field is longer than {limits.WORDS.value} characters.", code="too-long")
    return Draft(**given)


def _key(draft: Draft) -> str:
    return hashlib.sha256("\0".join(msgspec.structs.astuple(draft)).encode("utf-8", "replace")).hexdigest()


def _examined(request: Request, draft: Draft) -> Examined:
    desk = opened(request)
    key = ("examined", _key(Draft(name=draft.name, text=draft.text)))
    text = _lines(draft.text)
    found: Examined = desk.answer(
        key, lambda workspace: drafting(desk).examine(workspace.library, draft.name, text), kind=LOOKED_UP,
        to_the_end=request.method == "POST",
    )  # fmt: skip
    return found


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _shifts(request: Request, draft: Draft) -> Shifts | WrongCall:
    """What the draft changes, or why that cannot be asked."""
    desk = opened(request)
    assume = (draft.assume,) if draft.assume.strip() else ()
    ask = Address(assume=assume).question(standing=not assume)

    def made(workspace: Workspace) -> Shifts | WrongCall:
        """The changes, on the workspace as it is."""
        try:
            texts = drafting(desk)
            return texts.shifts(workspace, draft.name, _lines(draft.text), ask, everywhere=bool(draft.everywhere))
        except WrongCall as error:
            return error

    found: Shifts | WrongCall = desk.answer(
        ("shifts", _key(draft)), made, to_the_end=True  # a form that was sent is not sent again by a page that looks again
    )
    return found


def _supposed(draft: Draft, today: str) -> str:
    """A hypothesis to begin with: the first actor of the draft, by code, is attacked today. Nobody is named as attacker."""
    codes = {span.text for line in highlight(draft.text) for span in line.spans if span.kind == ACTS and len(span.text) == 3}
    return f"armed attack on {min(codes)} at {today}" if codes else ""


def _beside(found: Examined, draft: Draft, *, checked: bool) -> dict[str, Any]:
    lines = highlight(_lines(draft.text)) if checked else ()
    return {"found": found, "checked": checked, "lines": lines, "name": draft.name}


def _editor(
    request: Request, draft: Draft, *, fault: str = "", saved: bool = False, checked: bool = False,
    shifts: Shifts | WrongCall | None = None,
) -> Response:  # fmt: skip
    desk = opened(request)
    if not draft.assume:
        draft = msgspec.structs.replace(draft, assume=_supposed(draft, desk.today))
    return _page(
        request, "draft.html", title=f"Write {draft.name}", draft=draft, fault=fault, saved=saved, shifts=shifts,
        can_write=drafting(desk).can_write or bool(draft.expected), **_beside(_examined(request, draft), draft, checked=checked),
    )  # fmt: skip


def _refused(request: Request, draft: Draft, refused: Refused, status: int) -> Response:
    answer = _page(request, "refused.html", title="Not saved", draft=draft, refused=refused)
    answer.status_code = status
    return answer


def _page(request: Request, template: str, **context: Any) -> Response:
    answer = page(request, template, Address.of(request.query_params), **context)
    answer.headers["cache-control"] = "no-cache"  # never no-store: going back would then lose what was typed
    return answer


ROUTES = (
    Route("/write", listed),
    Route("/write/new", begun),
    Route("/write/library", shipped),
    Route("/write/draft", sent, methods=["POST"]),
    Route("/write/look", looked, methods=["POST"]),
    Route("/write/offers", offered, methods=["POST"]),
    Route("/write/grammar.json", grammar),
    Route("/write/{id:path}", held),
)
