"""The timeline: agreements, events, statements and deadlines on one line that is drawn again closer or wider, with its table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec
from markupsafe import Markup
from msgspec.structs import replace
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model import timeline as told
from foedera.model.report import Citation, Report
from foedera.model.time import BEGINNING, DAY, END, format_period, parse_period
from foedera.model.timeline import Moment
from foedera.web.address import Address, file_name, offset
from foedera.web.pictures import timeline as drawing
from foedera.web.pictures.ruler import SHORTEST, Stretch
from foedera.web.rendering import page, surveyed
from foedera.workspace import Workspace
from foedera.workspace.hypothesis import parse_hypothesis
from foedera.workspace.lookup import resolved
from foedera.workspace.timeline import Asked

APPLIES = ("as_of", "known_at", "party", "agreement", "since", "until")
STEP = 200
"""Rows of the table on one page."""
BACK, AHEAD = 3652 * DAY, 731 * DAY
"""Where nothing is narrowed down: ten years before the date asked about, two after it."""
_KINDS = {
    told.AGREEMENT: ("agreements", "begun"), told.STAGE: ("agreements", "stage"), told.MEMBER: ("agreements", "member"),
    told.END: ("agreements", "end"), told.EVENT: ("events", "event"), told.NOTED: ("events", "noted"),
    told.STATEMENT: ("statements", "statement"), told.DUE: ("deadlines", "due"), "running": ("deadlines", "running"),
    "assumed": ("events", "assumed"),
}  # fmt: skip
"""Kind of a moment to its lane and its sign."""
_NOTICE = "Not a forecast. Not legal advice."


class Row(msgspec.Struct, frozen=True):
    """A moment with what the picture and the table say of it."""

    number: int
    moment: Moment
    lane: str
    sign: str
    precision: str
    href: str


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that the page shows.

    Attributes:
        rows: What lies in the stretch, in order of time.
        undated: How many of them have no date at all; they stand in the table only.
        everything: The stretch that holds all of them.
        now: The date asked about, in seconds.
        hypothetical: Something of it rests on an assumption.
        report: The answer that the deadlines come from, where an event is assumed.
    """

    rows: tuple[Row, ...]
    undated: int
    stretch: Stretch
    everything: Stretch
    now: int
    as_of: str
    known_at: str
    record_until: str
    notice: str
    citations: tuple[Citation, ...]
    hypothetical: bool
    report: Report | None = None


@surveyed
def timeline(request: Request, workspace: Workspace, address: Address) -> Response:
    """The line and its table."""
    found = _found(workspace, address)
    start = offset(request.query_params)
    wide, narrow = (_drawn(found, address, narrow=narrow) for narrow in (False, True))
    rows = found.rows[start : start + STEP]
    names = {name for row in rows for name in row.moment.sources}
    return page(
        request, "timeline.html", address, applies=APPLIES, title=_title(found), found=found, rows=rows, start=start, step=STEP,
        zooms=list(_zooms(found)), citations=[one for one in found.citations if one.id in names], lanes=drawing.LANES,
        signs=drawing.SIGNS, saved=_saved(found, address), wide=Markup(wide), narrow=Markup(narrow),  # noqa: S704 - drawn, and escaped, by us
    )  # fmt: skip


@surveyed
def timeline_picture(_request: Request, workspace: Workspace, address: Address) -> Response:
    """The picture alone, to keep."""
    found = _found(workspace, address)
    headers = {"content-disposition": f'attachment; filename="{_saved(found, address)}.svg"'}
    return Response(_drawn(found, address, narrow=False), headers=headers, media_type="image/svg+xml")


def _saved(found: Found, address: Address) -> str:
    """A file name that says what is in it."""
    words = ["foedera", *["hypothetical"] * found.hypothetical, "timeline", *address.agreement, address.party]
    words += [found.stretch.since, found.stretch.until]
    return file_name(*words)


# ------------------------------------------------------------------------------------------------ what is on it


def _found(workspace: Workspace, address: Address) -> Found:
    known_at = address.known_at or min(address.as_of or workspace.today, workspace.today)
    as_of = address.as_of or known_at
    now = parse_period(as_of).hi
    names = [resolved(workspace.library, name) for name in address.agreement] or [""]
    narrowed = bool(address.agreement or address.party or address.assume)
    followed = workspace.followed(as_of)  # of a long record no more is drawn at first than its end
    usual = Stretch(max(now - BACK, parse_period(followed).lo if followed else BEGINNING), now + AHEAD)
    stretch = _stretch(address, usual) if not narrowed or followed or (address.since and address.until) else None
    since, until = (stretch.since, stretch.until) if stretch else ("", "")
    asked = [Asked(about=name, to=address.party, known_at=known_at, since=since, until=until) for name in names]
    answers = [workspace.timeline(one) for one in asked]
    moments = list(dict.fromkeys(one for answer in answers for one in answer.moments))
    report = None
    citations = {one.id: one for answer in answers for one in answer.citations}
    if address.assume or (address.agreement or address.party):
        short = {} if address.assume else {"since": followed, "terse": True, "other_views": False}  # only its terms are told
        report = workspace.owed(address.question(to=address.to or address.party, under=tuple(filter(None, names)), **short))
        moments += [*_terms(report, now), *_assumed(workspace, address)]
        citations |= {one.id: one for finding in report.findings if finding.due for one in finding.sources}
    moments.sort(key=lambda one: (one.lo if one.lo > BEGINNING else one.hi, one.hi))
    whole = [replace(one, since="", until="") for one in asked] if stretch and not followed else []
    every = [one for each in whole for one in workspace.timeline(each, spoken=False).moments]
    everything = _around([*moments, *every], now)
    if followed:
        everything = Stretch(min(everything.lo, parse_period(workspace.begun).lo), everything.hi)
    stretch = stretch or _stretch(address, everything)
    chosen = [one for one in moments if stretch.holds(one.lo, one.hi)]
    rows = tuple(_row(number, one, address) for number, one in enumerate(chosen, 1))
    return Found(
        rows=rows, undated=sum(_undated(one) for one in chosen), stretch=stretch, everything=everything, now=now, as_of=as_of,
        known_at=known_at, record_until=answers[0].record_until, notice=answers[0].notice, citations=tuple(citations.values()),
        hypothetical=bool(address.assume) or any(one.hypothetical for one in chosen), report=report if address.assume else None,
    )  # fmt: skip


def _terms(report: Report, now: int) -> Iterator[Moment]:
    """Terms that an answer gives a date, as far as they lie ahead or rest on what is assumed; who shares one stands together."""
    found: dict[tuple[str, str, str, str, str, str, bool], set[str]] = defaultdict(set)
    sources: dict[tuple[str, str], tuple[str, ...]] = {}
    for one in report.findings:
        assumed = one.hypothetical or one.assumed_in_force
        if one.due and (assumed or parse_period(one.due).hi > now):
            key = (one.due, one.agreement, one.provision, one.title, one.status, one.mark, assumed)
            found[key].update(one.group or (one.bearer,))
            sources[key[1:3]] = tuple(source.id for source in one.sources)
    for (due, agreement, provision, title, status, mark, assumed), who in found.items():
        period = parse_period(due)
        codes = tuple(sorted(who))
        shown_ = " ".join(codes) if len(codes) <= 6 else f"{len(codes)} States"
        text = f"{'would be due' if assumed else 'due'}: {title or provision}, {shown_}{f': {status}' if status else ''}"
        yield Moment(
            at=due, lo=period.lo, hi=period.hi, kind="running", text=text, agreement=agreement, id=f"{agreement}/{provision}",
            who=codes, sources=sources[agreement, provision], mark=mark, hypothetical=assumed,
        )  # fmt: skip


def _assumed(workspace: Workspace, address: Address) -> Iterator[Moment]:
    """The assumed events, in the words of the question."""
    if not address.assume:
        return
    found = parse_hypothesis(workspace.library, address.assume)
    clauses = [text.strip() for text in ";".join(address.assume).split(";") if text.strip()]
    happened = [text for text in clauses if not text.partition(" on ")[0].endswith("ended")]
    ended = [text for text in clauses if text not in happened]
    times = [*(one.time for one in found.events), *(one.time for one in found.endings)]
    for text, time in zip((*happened, *ended), times, strict=False):
        yield Moment(
            at=format_period(time), lo=time.lo, hi=time.hi, kind="assumed", text=f"assumed: {text}", hypothetical=True
        )  # fmt: skip


def _row(number: int, one: Moment, address: Address) -> Row:
    lane, sign = _KINDS[one.kind]
    return Row(number, one, lane, sign, _precision(one), _leads(number, one, address))


def _leads(number: int, one: Moment, address: Address) -> str:
    """Where more of it stands; of an event, its row with its sources."""
    keep = Address(**address.relative).to_page
    if one.kind == told.STATEMENT and one.id:
        return keep(f"/statements/{one.id}")
    if one.kind == "running":
        return address.to_page("/why", provision=one.id, by=one.who[0], to=address.to or address.party, agreement=(), party="",
                               since="", until="")  # fmt: skip
    if one.agreement:
        part = one.id.partition("/")[2]
        return keep(f"/agreements/{one.agreement}") + (f"#{part}" if part else "")
    if one.passages:
        return f"/documents/{one.passages[0].sha256}"
    return f"{address.to_page('/timeline')}#t{number}"


def _undated(one: Moment) -> bool:
    return one.lo <= BEGINNING and one.hi >= END


def _precision(one: Moment) -> str:
    """How closely the date is known, in words."""
    first, dots, last = one.at.partition("..")
    if _undated(one):
        return "no date known"
    if dots:
        return f"between {first} and {last}" if first and last else f"not before {first}" if first else f"not after {last}"
    if one.lo == one.hi:
        return "to the minute"
    return "to the day" if one.hi - one.lo < DAY else "to the year" if one.hi - one.lo > 31 * DAY else "to the month"


# ------------------------------------------------------------------------------------------------ the stretch


def _around(moments: Iterable[Moment], now: int) -> Stretch:
    """The stretch that holds all that has a date, and room for the words of the last."""
    ends = [end for one in moments for end in (one.lo, one.hi) if BEGINNING < end < END]
    lo, hi = (min(ends), max(ends)) if ends else (now - BACK, now + AHEAD)
    aside = max((hi - lo) // 40, DAY)
    return Stretch(max(lo - aside, BEGINNING), min(hi + 8 * aside, END))  # words stand to the right of their mark


def _stretch(address: Address, usual: Stretch) -> Stretch:
    """From when to when: as the address says, else as usual."""
    lo = parse_period(address.since).lo if address.since else usual.lo
    hi = parse_period(address.until).hi if address.until else usual.hi
    if address.since and address.until and lo > hi:
        raise WrongCall(f"From {address.since} comes after until {address.until}.", code="dates-reversed")
    if lo >= hi:  # one end was given, and it lies beyond what there is
        lo, hi = (lo, lo + AHEAD) if address.since else (hi - AHEAD, hi)
    wanted = Stretch(max(lo, BEGINNING), min(hi, END))
    return wanted if wanted.long >= SHORTEST else wanted.grown(1)


def _zooms(found: Found) -> Iterator[tuple[str, Stretch]]:
    """Names of the ways to another stretch."""
    yield "earlier", found.stretch.moved(-0.5)
    yield "later", found.stretch.moved(0.5)
    if found.stretch.long > SHORTEST:
        yield "closer", found.stretch.grown(0.5)
    yield "wider", found.stretch.grown(2)
    yield "everything", found.everything


# ------------------------------------------------------------------------------------------------ the picture


def _title(found: Found) -> str:
    what = f": {found.report.header.assumed}" if found.report else ""
    return f"{f'HYPOTHETICAL{what}. ' if found.report else ''}Timeline, {found.stretch.since} to {found.stretch.until}"


def _drawn(found: Found, address: Address, *, narrow: bool) -> str:
    items = tuple(
        drawing.Item(
            lo=row.moment.lo, hi=row.moment.hi, at=row.precision if ".." in row.moment.at else row.moment.at, lane=row.lane,
            sign=row.sign, text=row.moment.text, href=row.href, hypothetical=row.moment.hypothetical,
        )
        for row in found.rows if not _undated(row.moment)
    )  # fmt: skip
    told_of = ", ".join(filter(None, (*address.agreement, address.party, f"{found.stretch.since} to {found.stretch.until}")))
    complete = f"; record complete to {found.record_until} at the latest" if found.record_until else ""
    relative = f"As of {found.as_of}, known at {found.known_at}{complete}"
    undated = f" Without a date, in the table only: {found.undated}." if found.undated else ""
    stamp = f"HYPOTHETICAL: {found.report.header.assumed}" if found.report else ""
    if found.hypothetical and not stamp:
        stamp = "HYPOTHETICAL where it says so: a text that is not in force is asked as if it were"
    return drawing.draw(
        drawing.Line(
            title=_title(found), description="Agreements, events, statements and deadlines by date; the table has the same.",
            stretch=found.stretch, now=found.now, items=items, address=_to(address), stamp=stamp,
            caption=(f"{told_of}. {relative}.{undated} A statement is what somebody said, not what is so. {_NOTICE}",),
        ),
        narrow=narrow,
    )  # fmt: skip


def _to(address: Address) -> Callable[[Stretch], str]:
    def at(stretch: Stretch) -> str:
        """The page for another stretch."""
        more: dict[str, Any] = {"since": stretch.since, "until": stretch.until}
        return address.to_page("/timeline", **more)

    return at


ROUTES = (Route("/timeline", timeline), Route("/timeline/picture.svg", timeline_picture))
