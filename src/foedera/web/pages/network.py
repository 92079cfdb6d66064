"""The network: who is bound toward whom at a date; and, where an event is assumed, what follows from it step by step."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec
from markupsafe import Markup
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.bonds import GUARANTEE, Bonds
from foedera.model.grouping import RIGHTS, by_words, grouped, heading, promise, states
from foedera.model.report import Finding, Report
from foedera.web.address import Address, file_name
from foedera.web.pages.whatif import Fields
from foedera.web.pictures import holds
from foedera.web.pictures import network as drawing
from foedera.web.pictures.network import Edge, Node
from foedera.web.rendering import page, shown
from foedera.workspace import Workspace
from foedera.workspace.bonds import Asked
from foedera.workspace.cascade import Step, cascade
from foedera.workspace.compare import moment
from foedera.workspace.lookup import resolved
from foedera.workspace.named import actor

APPLIES = ("to", "by", "as_of", "known_at", "agreement")
ASSUMED = (*APPLIES, "binding", "view", "reading")
MANY = 12
"""A text that binds more pairs than that is drawn as a square of its own, where nobody in particular is asked about."""
_NOTICE = "Not a forecast. Not legal advice."


class Group(msgspec.Struct, frozen=True):
    """Findings of a step that say the same of different bearers."""

    heading: str
    promise: str
    states: tuple[str, ...]
    bearers: tuple[tuple[str, tuple[Finding, ...]], ...]
    first: Finding


@shown
def network(request: Request, workspace: Workspace, address: Address) -> Response:
    """The picture, with what it shows as tables."""
    if address.assume:
        return _crisis(request, workspace, _settled(workspace, address))
    found, drafts = _bonds(request, workspace, address)
    what = _bound(found, address, drafts=drafts)
    return page(
        request, "network.html", address, applies=APPLIES, title=what.title, found=found, ties=holds.ties(found), drafts=drafts,
        wide=_drawn(what), narrow=_drawn(what, narrow=True), counts=_counts(found), saved=_kept(found, what),
    )  # fmt: skip


@shown
def network_picture(request: Request, workspace: Workspace, address: Address) -> Response:
    """The picture alone, to keep."""
    if address.assume:
        address = _settled(workspace, address)
        report, steps, chosen = _asked(request, workspace, address)
        what, name = _stepped(report, steps, chosen, address), _saved(address.to, chosen)
    else:
        found, drafts = _bonds(request, workspace, address)
        what = _bound(found, address, drafts=drafts)
        name = _kept(found, what)
    headers = {"content-disposition": f'attachment; filename="{name}.svg"'}
    return Response(drawing.draw(what), headers=headers, media_type="image/svg+xml")


def _saved(to: str, chosen: int | None) -> str:
    """The file name of a crisis."""
    return file_name("foedera", "hypothetical", "network", to, f"step-{chosen}" if chosen is not None else "")


def _kept(found: Bonds, what: drawing.Network) -> str:
    """The file name of who is bound at a date."""
    return file_name("foedera", "hypothetical" if what.stamp else "", "network", found.by, found.to, found.as_of[:10])


def _drawn(what: drawing.Network, *, narrow: bool = False) -> Markup:
    return Markup(drawing.draw(what, narrow=narrow))  # noqa: S704 - drawn, and escaped, by us


# ------------------------------------------------------------------------------------------------ who is bound at a date


def _bonds(request: Request, workspace: Workspace, address: Address) -> tuple[Bonds, bool]:
    drafts = request.query_params.get("drafts", "") not in ("", "0")
    under = tuple(resolved(workspace.library, name) for name in address.agreement)
    asked = Asked(
        as_of=address.as_of, known_at=address.known_at, by=address.by, to=address.to, kinds=GUARANTEE, under=under, drafts=drafts
    )
    return workspace.bonds(asked), drafts


def _counts(found: Bonds) -> list[tuple[str, str, int, int]]:
    """Code, name, how many are bound toward it, and toward how many it is bound."""
    pairs = holds.ties(found)
    codes = sorted({code for tie in pairs for code in (tie.bearer, tie.toward)})
    return [
        (code, found.names.get(code, code), sum(tie.toward == code for tie in pairs), sum(tie.bearer == code for tie in pairs))
        for code in codes
    ]


def _bound(found: Bonds, address: Address, *, drafts: bool) -> drawing.Network:
    centre = found.to or found.by
    nodes, edges, rings = _around(found, centre, address) if centre else _all(found, address)
    whom = f" toward {found.names.get(found.to, found.to)}" if found.to else ""
    who = found.names.get(found.by, found.by) if found.by else ""
    texts = f"; texts: {', '.join(found.under)}" if found.under else ""
    asked = f"Toward whom {who} is bound" if who else f"Who is bound{whom}"
    return drawing.Network(
        title=f"{'HYPOTHETICAL: ' if drafts else ''}{asked}, {found.as_of}",
        description="Parties, and lines from who is bound to help, decide or consult; the table has the same.",
        nodes=nodes, edges=edges, rings=rings, stamp="HYPOTHETICAL: texts not in force are shown too" if drafts else "",
        caption=(f"As of {found.as_of}, known at {found.known_at}{texts}. {_NOTICE}",),
    )  # fmt: skip


def _around(found: Bonds, centre: str, address: Address) -> tuple[tuple[Node, ...], tuple[Edge, ...], tuple[str, ...]]:
    """The one asked about in the middle, the others in rings by the strongest force between them."""
    ties = [tie for tie in holds.ties(found) if centre in (tie.bearer, tie.toward)]
    forces = [force for force in holds.FORCES if any(tie.binding == force for tie in ties)]
    nodes = [Node(id=centre, ring=0, text=found.names.get(centre, centre), href=address.to_page("/network", to=centre, by=""))]
    edges = []
    for tie in ties:
        other = tie.bearer if tie.toward == centre else tie.toward
        text = f"{tie.bearer} toward {tie.toward}: {drawing.FORCES[tie.binding][0]}; {', '.join(tie.agreements)}"
        nodes.append(
            Node(
                id=other, ring=forces.index(tie.binding) + 1, text=f"{found.names.get(other, other)}. {text}",
                href=address.to_page("/network", to=other, by=""),
            )
        )  # fmt: skip
        edges.append(Edge(bearer=tie.bearer, toward=tie.toward, binding=tie.binding, text=text))
    return tuple({one.id: one for one in nodes}.values()), tuple(edges), tuple(drawing.FORCES[one][0] for one in forces)


def _all(found: Bonds, address: Address) -> tuple[tuple[Node, ...], tuple[Edge, ...], tuple[str, ...]]:
    """Everybody on a circle; a text or family of texts that binds many as a square, else every pair would be a line."""
    gives: dict[str, set[str]] = defaultdict(set)
    gets: dict[str, set[str]] = defaultdict(set)
    force: dict[tuple[str, str], str] = {}
    for bond in found.bonds:
        name = bond.family or bond.agreement
        gives[name] |= {pair[0] for pair in bond.pairs() if pair[1]}
        gets[name] |= {pair[1] for pair in bond.pairs() if pair[1]}
        own = "proposed" if bond.hypothetical else bond.binding
        for code in {end for pair in bond.pairs() if pair[1] for end in pair}:
            force[name, code] = min(own, force.get((name, code), own), key=holds.FORCES.index)
    hubs = sorted(name for name in gives if len(gives[name]) * len(gets[name]) > MANY)
    nodes = [
        Node(
            id=code, text=f"{name}: bound toward {out}, toward it are bound {into}",
            href=address.to_page("/network", to=code, by=""),
        )
        for code, name, into, out in _counts(found)
    ]  # fmt: skip
    edges = []
    for name in hubs:
        nodes.append(Node(id=name, text=name, href=address.to_page("/network", agreement=(name,)), hub=True))
        for code in sorted(gives[name] | gets[name]):
            both = code in gives[name] and code in gets[name]
            ends = (code, name) if code in gives[name] else (name, code)
            says = "bound, and others toward it" if both else "bound" if code in gives[name] else "others are bound toward it"
            edges.append(
                Edge(bearer=ends[0], toward=ends[1], binding=force[name, code], text=f"{code}, {name}: {says}", mutual=both)
            )
    rest = replace(found, bonds=tuple(bond for bond in found.bonds if (bond.family or bond.agreement) not in hubs))
    edges += [
        Edge(bearer=tie.bearer, toward=tie.toward, binding=tie.binding,
             text=f"{tie.bearer} toward {tie.toward}: {drawing.FORCES[tie.binding][0]}; {', '.join(tie.agreements)}")
        for tie in holds.ties(rest)
    ]  # fmt: skip
    return tuple(nodes), tuple(edges), ()


# ------------------------------------------------------------------------------------------------ a crisis, step by step


def _settled(workspace: Workspace, address: Address) -> Address:
    """The address with the code of the one that something would be owed to: the attacked, if nobody else is named."""
    to = address.to or Fields.of(address.assume).attacked
    return replace(address, to=actor(workspace.library, to, moment(workspace.today, "today"), "to")) if to else address


def _asked(request: Request, workspace: Workspace, address: Address) -> tuple[Report, tuple[Step, ...], int | None]:
    report = workspace.owed(address.question())
    steps = cascade(workspace.library, report, address.assume)
    text = request.query_params.get("step", "").strip()
    if text and (not text.isascii() or not text.isdigit() or len(text) > 3 or int(text) >= len(steps)):
        raise WrongCall(f"step {text[:20]}: a number from 0 to {len(steps) - 1}.", code="wrong-call")
    return report, steps, int(text) if text else None


def _crisis(request: Request, workspace: Workspace, address: Address) -> Response:
    report, steps, chosen = _asked(request, workspace, address)
    what = _stepped(report, steps, chosen, address)
    listed = [(step, list(_groups(step))) for step in steps if chosen is None or step.number == chosen]
    return page(
        request, "cascade.html", address, applies=ASSUMED, title=what.title, report=report, steps=steps, chosen=chosen,
        listed=listed, wide=_drawn(what), narrow=_drawn(what, narrow=True), saved=_saved(address.to, chosen),
    )  # fmt: skip


def _groups(step: Step) -> Iterator[Group]:
    for group in grouped(step.findings):
        bearers = tuple((says, tuple(each)) for says, each in by_words(group))
        yield Group(heading(group), promise(group[0]), tuple(states(group)), bearers, group[0])


def force_of(one: Finding) -> str:
    """How binding, as its line is drawn."""
    return "proposed" if one.assumed_in_force else one.binding if one.binding in drawing.FORCES else "proposed"


def _stepped(report: Report, steps: tuple[Step, ...], chosen: int | None, address: Address) -> drawing.Network:
    """Who would be bound, in rings by the earliest step; up to the step that is looked at."""
    told = [step for step in steps if step.findings and (chosen is None or step.number <= chosen)]
    pairs: dict[tuple[str, str], list[tuple[Step, Finding]]] = defaultdict(list)
    for step in told:
        for one in step.findings:
            if one.modality not in RIGHTS:
                for bearer in one.group or (one.bearer,):
                    for toward in _toward(one, address):
                        pairs[bearer, toward].append((step, one))
    firsts = {min(step.number for step, _ in found) for found in pairs.values()}
    told = [step for step in told if step.number in firsts]
    rings = {step.number: place for place, step in enumerate(told, 1)}
    nodes = {address.to: Node(id=address.to, ring=0, text=f"{address.to}: asked about")} if address.to else {}
    edges = []
    for (bearer, toward), found in sorted(pairs.items()):
        first = min(step.number for step, _ in found)
        text = f"{bearer} toward {toward}: {_told(found)}"
        nodes.setdefault(bearer, Node(id=bearer, ring=rings[first], text=text, href=_why(found[0][1], address)))
        nodes.setdefault(toward, Node(id=toward, ring=rings[first], text=toward))
        own = [one for step, one in found if step.number == first]
        edges.append(
            Edge(
                bearer=bearer, toward=toward, binding=min(map(force_of, own), key=holds.FORCES.index), text=text,
                href=_why(own[0], address), faint=chosen is not None and first < chosen,
            )
        )  # fmt: skip
    at = f", step {chosen}: {steps[chosen].title.lower()}" if chosen is not None else ", step by step"
    return drawing.Network(
        title=f"HYPOTHETICAL: {report.header.assumed}{at}",
        description="Who would be bound toward whom, in rings by the step at which the texts bind; the tables have the same.",
        nodes=tuple(nodes.values()), edges=tuple(edges), rings=tuple(f"{step.number} {step.title}" for step in told),
        stamp=f"HYPOTHETICAL: {report.header.assumed}",
        caption=(
            f"As of {report.header.as_of}, known at {report.header.known_at}, view {report.header.view}.",
            "A ring is the earliest step at which somebody would be bound. It says nothing about what somebody does.", _NOTICE,
        ),
    )  # fmt: skip


def _toward(one: Finding, address: Address) -> Iterable[str]:
    return (address.to,) if address.to else one.toward


def _told(found: list[tuple[Step, Finding]]) -> str:
    seen = dict.fromkeys(f"step {step.number} {one.agreement}/{one.provision} ({force_of(one)})" for step, one in found)
    return "; ".join([*seen][:6]) + (f"; and {len(seen) - 6} more" if len(seen) > 6 else "")


def _why(one: Finding, address: Address) -> str:
    return address.to_page("/why", provision=f"{one.agreement}/{one.provision}", by=one.bearer, binding=(), agreement=())


ROUTES = (Route("/network", network), Route("/network/picture.svg", network_picture))
