"""The workspace as data: its tables with their first rows, as files, what their columns mean, and how they are cited."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.exchange import writer
from foedera.model.columns import TABLES
from foedera.model.dataset import LACKING, RIGHTS, DataSet
from foedera.web.address import Address
from foedera.web.failures import NotHere
from foedera.web.rendering import page, shown
from foedera.workspace import Workspace
from foedera.workspace.datasets import Asked

APPLIES = ("as_of", "known_at", "party", "agreement", "since", "until", "kind", "binding")
FIRST = 5
"""Rows of each table that the page shows."""
CELL = 60
"""Characters of a cell that it shows."""
FILES = {
    "codebook.md": ("codebook", "md", "text/markdown"), "codebook.json": ("codebook", "json", "application/json"),
    "datapackage.json": ("package", "json", "application/json"), "cite.bib": ("citation", "bib", "text/x-bibtex"),
    "cite.ris": ("citation", "ris", "application/x-research-info-systems"), "cite.json": ("citation", "csl", "application/json"),
}  # fmt: skip
"""Files that are no table: the kind and form of `exchange`, and the content type."""
_TYPES = {"csv": "text/csv", "json": "application/json"}


def asked(address: Address) -> Asked:
    """What the words of an address ask of the tables."""
    return Asked(
        as_of=address.as_of, known_at=address.known_at, party=address.party, agreement=address.agreement, since=address.since,
        until=address.until, kind=address.kind, binding=address.binding,
    )  # fmt: skip


@shown
def data(request: Request, workspace: Workspace, address: Address) -> Response:
    """The tables, their first rows, the codebook."""
    found = workspace.datasets(asked(address))
    return page(
        request, "data.html", address, applies=APPLIES, title="Data", found=found, first=FIRST, cell=CELL, lacking=LACKING,
        rights=RIGHTS, files=tuple(FILES), bibtex=writer("citation", "bib")(found),
    )  # fmt: skip


@shown
def file(request: Request, workspace: Workspace, address: Address) -> Response:
    """A table, or what describes them all, as a file. Raises NotHere for a name that is none."""
    name = request.path_params["file"]
    if name in FILES:
        kind, form, media = FILES[name]
        only: tuple[str, ...] = () if kind == "package" else ("none",)
        return _sent(name, writer(kind, form)(workspace.datasets(asked(address), only)), media)
    table, _, form = name.rpartition(".")
    if form not in _TYPES or table not in {one.name for one in TABLES}:
        known = ", ".join([*(f"{one.name}.csv" for one in TABLES), *FILES])
        raise NotHere(f"There is no file `{name[:60]}` here. There are {known}; each table as .json too.", code="no-such-name")
    found: DataSet = workspace.datasets(asked(address), (table,)).only(table)
    return _sent(name, writer("dataset", form)(found), _TYPES[form])


def _sent(name: str, text: str, media: str) -> Response:
    answer = Response(text.encode(), media_type=f"{media}; charset=utf-8")
    answer.headers["content-disposition"] = f'inline; filename="foedera-{name}"'
    return answer


ROUTES = (Route("/data", data), Route("/data/{file}", file))
