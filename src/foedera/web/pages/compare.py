"""Compare: agreements and families side by side, every cell with the clauses and sources that it was computed from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.analysis.compare import ROWS
from foedera.analysis.families import PARTNER_ROWS
from foedera.errors import WrongCall
from foedera.model.catalogue import STATES
from foedera.web.address import Address
from foedera.web.rendering import looked_up, page
from foedera.workspace import Workspace
from foedera.workspace import catalogue as listing
from foedera.workspace.compare import families
from foedera.workspace.lookup import resolved
from foedera.workspace.starting import comparisons

PARTNER = "partner"
_HEADINGS = {
    "in force": "In force or in effect", "not in force": "Proposed, drafted or never in force", "unknown": "Standing not known",
    "not yet": "Not yet in force", "over": "Over",
}  # fmt: skip


class Group(msgspec.Struct, frozen=True):
    """Texts that the form offers under one heading: id and title of each."""

    heading: str
    texts: tuple[tuple[str, str], ...]
    folded: bool = False


class Choice(msgspec.Struct, frozen=True):
    """What was chosen: texts, rows and whether one family is taken apart partner by partner."""

    names: tuple[str, ...]
    rows: tuple[str, ...]
    by: str

    @property
    def enough(self) -> bool:
        """Whether there is something to compare."""
        return len(self.names) > 1 or (len(self.names) == 1 and self.by == PARTNER)


@looked_up
def compare(request: Request, workspace: Workspace, address: Address) -> Response:
    """The form, and the table as soon as two texts, or one family by partner, are chosen."""
    library = workspace.library
    chosen = chosen_of(request, workspace, address)
    found = workspace.compare(chosen.names, chosen.rows, known_at=address.known_at, by=chosen.by) if chosen.enough else None
    titles = [column.title or column.id for column in found.columns] if found else []
    query = address.query(agreement=chosen.names, rows=chosen.rows, by=chosen.by)
    return page(
        request, "compare.html", address, title=_title(titles, chosen), found=found, chosen=chosen, query=query,
        groups=tuple(groups(workspace)), families=families(library), starting=tuple(comparisons(library)),
        questions=[(one.id, one.title) for one in (PARTNER_ROWS if chosen.by else ROWS)], lines=lines, numbers=numbers,
        clause=clause, order={one.id: place for place, one in enumerate(found.citations, 1)} if found else {},
    )  # fmt: skip


def chosen_of(request: Request, workspace: Workspace, address: Address) -> Choice:
    """The words of the address as ids. Raises WrongCall for an unknown name, or `by` other than `partner`."""
    written = [part for text in address.agreement for part in _names(workspace, text)]
    names = tuple(dict.fromkeys(resolved(workspace.library, word) for word in written))
    rows = tuple(name.strip() for text in request.query_params.getlist("rows") for name in text.split(",") if name.strip())
    if address.by not in ("", PARTNER):
        raise WrongCall(f"by {address.by}: a comparison is by agreement, or by=partner.", code="wrong-call")
    return Choice(names, rows, address.by)


def _names(workspace: Workspace, text: str) -> Sequence[str]:
    """One name, as a title with spaces; or several ids in one field."""
    parts = text.replace(",", " ").split()
    known = families(workspace.library)
    return parts if len(parts) > 1 and all(part in workspace.library.laws or part in known for part in parts) else [text]


def _title(titles: Sequence[str], chosen: Choice) -> str:
    if not titles:
        return "Compare"
    return f"{chosen.names[0]}, partner by partner" if chosen.by else "Compared: " + ", ".join(titles)


def groups(workspace: Workspace) -> Iterator[Group]:
    """Families, agreements by how they stand today, and the members of each family."""
    library = workspace.library
    known, titles = families(library), {law.id: law.title for law in library.laws}
    blocks = {text.agreement.id: text.agreement.title for text in library.texts}
    yield Group("Families, one column each", tuple((name, blocks.get(name, "")) for name in known))
    inside = {name for members in known.values() for name in members}
    listed = workspace.catalogue(listing.Asked()).agreements
    for state in STATES:
        own = tuple((one.id, one.title) for one in listed if one.state == state and one.id not in inside)
        if own:
            yield Group(_HEADINGS[state], own)
    for name, members in known.items():
        yield Group(f"Members of {blocks.get(name) or name}", tuple((one, titles.get(one, "")) for one in members), folded=True)


def lines(text: str) -> list[str]:
    """The parts of a cell, one on each line; a semicolon in brackets parts nothing."""
    return re.split(r"; (?![^(]*\))", text)


def numbers(sources: Sequence[str], order: dict[str, int]) -> list[tuple[str, int]]:
    """Numbers of sources, runs of three and more drawn together, each with the number that its link leads to."""
    runs: list[list[int]] = []
    for number in sorted({order[name] for name in sources if name in order}):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    told = []
    for run in runs:
        told += [(f"{run[0]}–{run[-1]}", run[0])] if len(run) > 2 else [(str(number), number) for number in run]
    return told


def clause(provision: str) -> tuple[str, str, str]:
    """Agreement, clause in it (empty: the text as a whole) and what the link says."""
    agreement, _, own = provision.partition("/")
    return agreement, own, own or "the text as a whole"


ROUTES = (Route("/compare", compare),)
