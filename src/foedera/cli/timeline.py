"""`foedera timeline` and `foedera changes`: what happened in order of time, and what is otherwise since a date."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import click
from msgspec.structs import replace

from foedera.cli.call import WIDEST, Call, counted, pass_call
from foedera.cli.form import format_option, write
from foedera.model import timeline as out
from foedera.model.time import BEGINNING, END
from foedera.model.timeline import Changes, Moment, Shift, Timeline

_HEADINGS = (
    ("SIGNED, IN FORCE, ENDED", (out.AGREEMENT, out.STAGE, out.MEMBER, out.END)),
    ("HAPPENED, AS RECORDED", (out.EVENT,)),
    ("SAID", (out.STATEMENT,)),
    ("TOLD, NOT ON RECORD AS HAPPENED", (out.NOTED,)),
    ("TERMS THAT RAN OUT", (out.DUE,)),
)
_REVIEWED = re.compile(r"[per][0-9a-f]{16}")
"""Ids of what reviewers accepted; the page shortens them, as `foedera why` takes them so."""
_SHIFTS = (("new", "OWED NOW AND NOT THEN"), ("changed", "STANDS OTHERWISE"), ("gone", "OWED THEN AND NOT NOW"))


@click.command()
@click.argument("words", nargs=-1, metavar="[AGREEMENT]")
@click.option("--to", default="", metavar="WHO", help="Only what concerns this actor: a code or a name.")
@click.option("--from", "since", default="", metavar="DATE", help="Nothing before this date.")
@click.option("--until", default="", metavar="DATE", help="Nothing after this date.")
@click.option("--reviewed", is_flag=True, help="Only what you accepted with foedera review.")
@format_option("timeline")
@pass_call
def timeline(call: Call, words: tuple[str, ...], form: str, **asked: Any) -> None:
    """What was signed, happened, was said and fell due, in order of time.

    A date is as precise as it is known: a day, a month, or FIRST..LAST.

    \b
    foedera timeline nato-1949 --from 2001
    foedera timeline --to UKR --from 2022 --format csv
    """
    from foedera.cli.compare import again
    from foedera.workspace.lookup import resolved
    from foedera.workspace.timeline import Asked

    about = resolved(call.workspace.library, " ".join(words)) if words else ""
    found = call.workspace.timeline(Asked(about=about, **asked))
    found = replace(found, command=again(call, found.command))
    if not write(call, "timeline", form, found):
        for line in _timeline(found, call):
            call.echo(line)


@click.command()
@click.option("--since", required=True, metavar="DATE", help="The earlier date; the later one is today.")
@click.option("--to", default="", metavar="WHO", help="Duties toward this actor as well: a code or a name.")
@format_option("changes")
@pass_call
def changes(call: Call, since: str, to: str, form: str) -> None:
    """What became in force, was owed, fell due or became known since a date.

    Each date is answered with what was known then.

    \b
    foedera changes --since 2025-06-01 --to UKR
    """
    from foedera.cli.compare import again

    found = call.workspace.changes(since, to)
    found = replace(found, command=again(call, found.command))
    if write(call, "changes", form, found):
        return
    for line in _changes(found, call):
        call.echo(line)


# ------------------------------------------------------------------------------------------------ pages


def _timeline(found: Timeline, call: Call) -> Iterator[str]:
    width = max(call.width, WIDEST)
    parts = [f"known at {found.known_at}", f"library {found.library}", *_complete(found.record_until)]
    parts += [f"journal {found.head[:12]}"] if found.head else []
    yield " | ".join(parts)
    yield from textwrap.wrap(f"T text read   t in an unofficial copy   R reported   M memory.   {found.notice}", width)
    yield ""
    today, told = _seconds(found.known_at), False
    dates = max((len(one.at) for one in found.moments), default=0)
    undated = [one for one in found.moments if one.lo <= BEGINNING and one.hi >= END]
    for one in (one for one in found.moments if one not in undated):
        if one.lo > today and not told:
            told = True
            yield call.paint(f"{found.known_at}  today; what follows stands in the texts and has not come", "bold")
        yield from _moment(one, dates, width)
    if undated:
        yield call.paint("When is not known", "bold")
    for one in undated:
        yield from _moment(one, dates, width)
    if not found.moments:
        yield "Nothing on record."
    yield ""
    reviewed = [one for one in found.moments if one.passages or _REVIEWED.fullmatch(one.id)]
    own = next((one.id for one in reversed(reviewed) if _REVIEWED.fullmatch(one.id)), "")
    if reviewed:
        many = counted(len(reviewed), "reviewed entry", "reviewed entries")
        yield f"{many}." + (f" The words of one in their place: foedera why {own[:9]}" if own else "")
    yield f"{counted(len(found.moments), 'entry', 'entries')}. Again: {found.command}"


def _seconds(text: str) -> int:
    from foedera.model.time import parse_period

    return parse_period(text).hi


def _complete(until: str) -> list[str]:
    return [f"record complete to {until} at the latest"] if until else []


def _moment(one: Moment, dates: int, width: int) -> Iterator[str]:
    stamp = "WOULD BE: " if one.hypothetical else ""
    name = (one.id[:9] if _REVIEWED.fullmatch(one.id) else one.id) or one.agreement
    text = f"{one.at.ljust(dates)}  {stamp}{one.text}" + (f"  [{name}]" if name and name not in one.text else "")
    lines = textwrap.wrap(text, width - 4, subsequent_indent=" " * (dates + 2), break_long_words=False, break_on_hyphens=False)
    yield f"{lines[0].ljust(width - 3)} {one.mark}".rstrip()
    yield from lines[1:]


def _changes(found: Changes, call: Call) -> Iterator[str]:
    width = max(call.width, WIDEST)
    yield " | ".join([f"from {found.since} to {found.until}", f"library {found.library}", *_complete(found.record_until)])
    if found.beyond_record:
        yield "The record ends before the second date: what happened after it is not known here."
    yield from textwrap.wrap(f"T text read   t in an unofficial copy   R reported   M memory.   {found.notice}", width)
    for heading, kinds in _HEADINGS:
        yield from _heading(heading, [one for one in found.moments if one.kind in kinds], call, width)
    for change, heading in _SHIFTS:
        shifts = [one for one in found.shifts if one.change == change]
        if shifts:
            yield ""
            yield call.paint(heading, "bold")
            for shift in shifts:
                yield from _shift(shift, width)
    if not found.moments and not found.shifts:
        yield "\nNothing on record."
    yield ""
    if not found.to:
        yield "Not shown: duties that stand otherwise; add --to WHO."
    yield f"Again: {found.command}"


def _heading(heading: str, moments: Sequence[Moment], call: Call, width: int) -> Iterable[str]:
    if not moments:
        return
    yield ""
    yield call.paint(heading, "bold")
    dates = max(len(one.at) for one in moments)
    for one in moments:
        yield from _moment(one, dates, width)


def _shift(one: Shift, width: int) -> Iterator[str]:
    stands = " -> ".join(part for part in (one.before, one.after) if part)
    text = f"  {' '.join(one.bearers)}: {one.title} [{one.agreement}/{one.provision}], {one.binding}: {stands}"
    lines = textwrap.wrap(
        text, width - 4, subsequent_indent=" " * 6, initial_indent="  ", break_long_words=False, break_on_hyphens=False
    )
    yield f"{lines[0].ljust(width - 3)} {one.mark}".rstrip()
    yield from lines[1:]
