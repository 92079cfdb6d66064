"""Explain: what the code of a problem means, with a text or call that has it, and the same mended."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.language.highlight import Line, highlight
from foedera.language.words import close_to
from foedera.web.address import Address
from foedera.web.failures import NotHere
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace
from foedera.workspace.codes import OF_CALLS
from foedera.workspace.codes_documents import shown as printed
from foedera.workspace.explaining import TEXTS


@looked_up
def every(request: Request, _: Workspace, address: Address) -> Response:
    """All codes, each with its first sentence."""
    meanings = {code: one.meaning.split(". ")[0].rstrip(".") + "." for code, one in (OF_CALLS | TEXTS).items()}
    return page(request, "codes.html", address, title="Codes of problems", meanings=sorted(meanings.items()))


@looked_up
def explain(request: Request, _: Workspace, address: Address) -> Response:
    """One code."""
    code = request.path_params["code"].lower()
    if code not in TEXTS and code not in OF_CALLS:
        near = close_to(code, {*TEXTS, *OF_CALLS})
        raise NotHere(f"There is no code `{code[:60]}`.{f' Did you mean {near[0]}?' if near else ''}", code="unknown-code")
    text, call = TEXTS.get(code), OF_CALLS.get(code)
    files = {name: printed(content) for name, content in call.files.items()} if call is not None else {}
    examples: list[tuple[str, list[Line]]] = []
    if text is not None:
        examples = [("Has the problem", highlight(text.bad)), ("Mended", highlight(text.mended))]
    return page(request, "explain.html", address, title=code, code=code, text=text, call=call, files=files, examples=examples)


ROUTES = (Route("/explain", every), Route("/explain/{code}", explain))
