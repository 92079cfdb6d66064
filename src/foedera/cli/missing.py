"""`foedera missing`: how far somebody has come in a process with stages, and what the next step takes."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

import click
from msgspec.structs import replace

from foedera.cli.call import Call, pass_call
from foedera.cli.form import format_option, write
from foedera.model.missing import Missing, Next, Rule, StepRow


@click.command()
@click.argument("actor")
@click.argument("words", metavar="AGREEMENT")
@click.option("--as-of", default="", metavar="DATE", help="The moment asked about. Default: today.")
@click.option("--known-at", default="", metavar="DATE", help="Only what was known by then counts.")
@click.option("--view", default="default", metavar="VIEW", help="Whose word decides on disputed facts.")
@format_option("missing", "table")
@pass_call
def missing(call: Call, actor: str, words: str, as_of: str, known_at: str, view: str, form: str) -> None:
    """How far ACTOR has come in the process of AGREEMENT, and what is missing for the next step.

    \b
    foedera missing UKR nato-ukraine
    foedera missing SWE nato-1949 --as-of 2023-07-01
    """
    from foedera.cli.compare import again
    from foedera.workspace.lookup import agreement
    from foedera.workspace.missing import Asked

    name = agreement(call.workspace.library, words).id
    found = call.workspace.missing(Asked(actor=actor, agreement=name, as_of=as_of, known_at=known_at, view=view))
    found = replace(found, command=again(call, found.command))
    if not write(call, "missing", form, found):
        for line in page(found, call):
            call.echo(line)


def page(found: Missing, call: Call) -> Iterator[str]:
    """The lines of the page."""
    yield call.paint(f"{found.name} in {found.agreement}", "bold") + f"  {found.title}"
    beyond = f" | record complete to {found.record_until}" if found.record_until else ""
    yield f"as of {found.as_of} | known at {found.known_at} | view {found.view}{beyond}"
    yield "T text read   t in an unofficial copy   R reported   M memory, unverified."
    yield ""
    yield call.paint(f"STAGES  {found.status}", "bold")
    for row in found.steps:
        yield from _step(row, call.width, furthest=row.id == found.stage)
    yield ""
    if found.member_since:
        told = f"{found.actor} is in already: `{found.member_of}` of the text since {found.member_since}. Nothing is missing."
        yield from _wrapped(told, 0, 0, call.width)
    elif found.next is None:
        yield "The last stage is reached: nothing is missing."
    else:
        yield from _next(found.next, call)
    yield ""
    yield from _wrapped(found.notice, 0, 0, call.width)
    yield from _wrapped(f"Again: {found.command}", 0, 7, call.width)


def _step(row: StepRow, width: int, *, furthest: bool) -> Iterator[str]:
    sign = {"reached": "yes", "passed by": " - ", "open": " ? "}.get(row.state, "no ")
    told = f"{row.date}  {row.cite or row.event}  {row.mark}".strip() if row.date else row.state if row.state != "reached" else ""
    mark = "   <- furthest on record" if furthest else ""
    yield f"  {sign} {row.words.ljust(14)} {told}{mark}".rstrip()
    if row.state != "reached" or row.date:
        yield from _wrapped(row.leads, 21, 21, width)


def _next(one: Next, call: Call) -> Iterator[str]:
    yield call.paint(f"NEXT STEP  {one.words}", "bold")
    yield from _wrapped(f"what        {one.leads}", 2, 14, call.width)
    through = f", through {one.through}" if one.through else ""
    yield from _wrapped(f"who acts    {' '.join(one.actors)} ({len(one.actors)}){through}", 2, 14, call.width)
    if one.rule:
        yield from _wrapped(f"rule        {one.rule}", 2, 14, call.width)
    if set(one.blockers) == set(one.actors) and len(one.actors) > 1:
        yield "  can block   each of them alone"
    elif not one.blockers:
        yield "  can block   nobody else"
    else:
        yield from _wrapped(f"can block   {' '.join(one.blockers)}", 2, 14, call.width)
    for rule in one.rules:
        yield from _rule(rule, call.width)
    for text in one.absent:
        yield from _wrapped(f"missing     {text}", 2, 14, call.width)


def _rule(rule: Rule, width: int) -> Iterator[str]:
    cite = f" ({rule.cite})" if rule.cite else ""
    yield from _wrapped(f"by          {rule.agreement}/{rule.provision}{cite}, {rule.binding}   {rule.mark}", 2, 14, width)
    yield from _wrapped(rule.says, 14, 14, width)
    yield from _wrapped(f"now: {rule.verdict}" + (f", first line that fails: {rule.fails}" if rule.fails else ""), 14, 16, width)
    for condition in rule.conditions:
        yield from _wrapped(f"needs: {condition}", 14, 16, width)
    for note in rule.notes:
        yield from _wrapped(f"note: {note}", 14, 16, width)


def _wrapped(text: str, first: int, rest: int, width: int) -> Iterator[str]:
    yield from textwrap.wrap(
        text, width, initial_indent=" " * first, subsequent_indent=" " * rest, break_long_words=False, break_on_hyphens=False
    )
