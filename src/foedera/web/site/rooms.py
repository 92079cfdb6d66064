"""Pages that a site has of its own: where a server would be asked anew, what can be asked is answered beforehand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import PurePath

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from foedera.errors import WrongCall
from foedera.language.format import format_block
from foedera.language.spell_blocks import spell_expect
from foedera.model.blocks import Scenario
from foedera.model.comparison import Comparison
from foedera.web.address import Address
from foedera.web.pages import compare, whatif
from foedera.web.rendering import opened, page
from foedera.web.site.picture import Picture, Place
from foedera.workspace import Workspace
from foedera.workspace.compare import families, moment
from foedera.workspace.scenarios import Outcome
from foedera.workspace.starting import comparisons, wordings

Handler = Callable[[Request, Workspace, Address], Response]


class Ran(msgspec.Struct, frozen=True):
    """A scenario, with every answer that it expects and the one that came out."""

    scenario: Scenario
    outcomes: tuple[Outcome, ...]

    @property
    def held(self) -> int:
        """How many answers are the expected ones."""
        return sum(one.passed for one in self.outcomes)


def routes(picture: Picture) -> list[BaseRoute]:
    """The pages, which stand in the place of those of the server."""

    def handled(handler: Handler) -> Callable[[Request], Response]:
        """A page of this site; it is asked once, so nothing of it is kept."""
        return lambda request: handler(request, opened(request).workspace, Address.of(request.query_params))

    def comparing(request: Request, workspace: Workspace, address: Address) -> Response:
        """The page that puts columns side by side; a comparison that is asked for is the server's."""
        return compare.compare(request) if address.agreement else _compare(request, workspace, address, picture)

    def asking(request: Request, workspace: Workspace, address: Address) -> Response:
        """What a site cannot answer, and what it has answered; an answer is the server's."""
        return whatif.what_if(request) if address.assume else _what_if(request, workspace, address, picture)

    return [
        Route("/compare", handled(comparing)), Route("/what-if", handled(asking)), Route("/scenarios", handled(_scenarios)),
        Route("/scenarios/{id}", handled(_scenario)),
    ]  # fmt: skip


# ------------------------------------------------------------------------------------------------ comparisons


def columns(workspace: Workspace, known_at: str) -> tuple[str, ...]:
    """Families and agreements that were known at a date, by id: whatever can be compared then."""
    at, library = moment(known_at, "known_at"), workspace.library

    def known(name: str) -> bool:
        """Whether the agreement is not later than the date."""
        dated = library.laws.by_id[name].dated
        return dated is None or dated.lo <= at.hi

    wide = [name for name, members in families(library).items() if any(known(one) for one in members)]
    return (*wide, *sorted(law.id for law in library.laws if known(law.id)))


def ready(workspace: Workspace, names: tuple[str, ...]) -> Iterator[Place]:
    """Comparisons and differences that have a page of their own, so that they are read without a script.

    Those that the library offers to begin with; the first text of the first of these beside each other one; each family by
    partner; and rival wordings, as the library declares them.
    """
    library = workspace.library
    offered = [one for one in comparisons(library) if set(one.names) <= set(names)]
    for one in offered:
        yield Place("/compare", (*(("agreement", name) for name in one.names), *((("by", one.by),) if one.by else ())))
    first = offered[0].names[0] if offered else names[0] if names else ""
    for name in names:
        if name != first:
            yield Place("/compare", (("agreement", first), ("agreement", name)))
        if name in families(library):
            yield Place("/compare", (("agreement", name), ("by", compare.PARTNER)))
    for name, _, axis in wordings(library):
        if axis.held and name in names:
            sides = ((("reading", f"{axis.name}={reading[0]}")) for reading in axis.readings[:2])
            yield Place("/compare/diff", (("agreement", name), *sides))


def _compare(request: Request, workspace: Workspace, address: Address, picture: Picture) -> Response:
    library = workspace.library
    names = [name for name in columns(workspace, picture.known_at) if name in picture.columns]
    found: Comparison | None = workspace.compare(names, (), known_at=address.known_at) if len(names) > 1 else None
    titles = {law.id: law.title for law in library.laws} | {text.agreement.id: text.agreement.title for text in library.texts}
    asked = [tuple(value for name, value in one.words if name == "agreement") for one in sorted(picture.ready)]
    return page(
        request, "site_compare.html", address, title="Compare", found=found, chosen=compare.Choice((), (), ""), order=None,
        names=names, titles=titles, groups=[one for one in compare.groups(workspace) if not {*dict(one.texts)}.isdisjoint(names)],
        starting=[one for one in comparisons(library) if set(one.names) <= set(names)],
        pairs=[one for one in asked if len(one) == 2], apart=[name for name in families(library) if name in names],
        lines=compare.lines, numbers=compare.numbers, clause=compare.clause,
    )  # fmt: skip


# ------------------------------------------------------------------------------------------------ what ifs and scenarios


def _what_if(request: Request, workspace: Workspace, address: Address, picture: Picture) -> Response:
    return page(
        request, "site_whatif.html", address, title="What if", questions=picture.questions,
        files=list(_by_file(workspace)), scenarios=len(workspace.scenarios()),
    )  # fmt: skip


def _by_file(workspace: Workspace) -> Iterator[tuple[str, list[Ran]]]:
    """Scenarios by the file in which they stand, each as it came out."""
    outcomes = defaultdict(list)
    for one in workspace.test():
        outcomes[one.scenario].append(one)
    found = defaultdict(list)
    for scenario in workspace.scenarios():
        found[PurePath(scenario.where.file).stem].append(Ran(scenario, tuple(outcomes[scenario.id])))
    yield from sorted(found.items())


def _scenarios(request: Request, workspace: Workspace, address: Address) -> Response:
    files = list(_by_file(workspace))
    return page(request, "site_scenarios.html", address, title="Scenarios", files=files)


def _scenario(request: Request, workspace: Workspace, address: Address) -> Response:
    name = request.path_params["id"]
    found = next((one for one in workspace.scenarios() if one.id == name), None)
    if found is None:
        raise WrongCall(f"There is no scenario `{name}`.", code="no-such-name")
    ran = Ran(found, tuple(one for one in workspace.test([name]) if one.scenario == name))
    text = "\n".join(format_block(found))
    return page(request, "site_scenario.html", address, title=found.title or found.id, ran=ran, text=text, spelt=spell_expect)
