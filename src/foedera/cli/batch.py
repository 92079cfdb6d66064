"""`foedera batch`: a table of events in, a table of duties out."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.obligations import NOTICE, OWES, ObligationRow, Obligations


@click.command()
@click.argument("table", metavar="EVENTS.csv")
@click.option("--under", multiple=True, metavar="AGREEMENT", help="Only this agreement. Repeatable.")
@click.option("--as-of", default="", metavar="DATE", help="How the duties stand then, by the acts in the table.")
@click.option(
    "--complete", multiple=True, metavar="CLASS=DATE",
    help="The table has every act of this class up to then: a miss is a breach. Repeatable.",
)  # fmt: skip
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", help="Form of the answer.")
@pass_call
def batch(call: Call, table: str, under: tuple[str, ...], as_of: str, complete: tuple[str, ...], form: str) -> None:
    """Who becomes obligated by each of many events, under which text, by when.

    EVENTS.csv has a header and one event in each row; - reads standard input.
    Columns: id, class, by, on, at, in; for acts also about (the id of an event),
    to, with, outcome. Several names in a cell are separated by semicolons.

    Each event is assumed by itself, unless --as-of asks what became of the duties:
    then the table is all that happened, attacks and acts together.

    \b
    foedera batch attacks.csv --under nato-1949 --format csv > duties.csv
    foedera batch crisis.csv --as-of 2026-12-31 --complete consult=2026-12-31
    """
    from foedera.workspace.events import Asked

    text, name = _read(table)
    events = call.workspace.events(text, name)
    rows = call.workspace.batch(events, Asked(as_of, complete, under))
    library = call.workspace.library.fingerprint
    if form == "csv":
        from foedera.exchange.obligations_csv import to_csv

        for part in to_csv(rows, as_of=as_of, library=library):
            click.echo(part, nl=False)
    elif form == "json":
        call.echo_json(Obligations(as_of=as_of, library=library, rows=tuple(rows)))
    else:
        head = f"HYPOTHETICAL | {counted(len(events), 'event')} of {name} | library {library}"
        head = f"{head} | as of {as_of}" if as_of else head
        for line in _page(call, head, [one.id for one in events], rows):
            call.echo(line)


def _read(table: str) -> tuple[str, str]:
    from foedera.cli.texts import read

    found, problems = read([table])
    if problems:
        raise BrokenWorkspace(f"{table}: {problems[0].message}", code=problems[0].code)
    if len(found) != 1:
        raise WrongCall(f"{table} is a folder; name one table of events.")
    try:
        return found[0].data.decode("utf-8"), found[0].name
    except UnicodeDecodeError:
        raise WrongCall(f"{table} is not text in UTF-8. Save the table as CSV, UTF-8.") from None


def _page(call: Call, head: str, order: Iterable[str], rows: Iterable[ObligationRow]) -> Iterator[str]:
    width, place = call.width, {name: number for number, name in enumerate(order)}
    yield head
    yield from textwrap.wrap(NOTICE, width)
    number = 0
    ordered = sorted(rows, key=lambda one: (place.get(one.event, 0), *_order(one)))
    for event, of_event in groupby(ordered, key=lambda one: one.event):
        found = list(of_event)
        number += len(found)
        yield ""
        yield call.paint(f"{event}  {found[0].happened}", "bold")
        for (agreement, provision), group in groupby(found, key=lambda one: (one.agreement, one.provision)):
            yield from _provision(f"{agreement}/{provision}", list(group), width)
    yield ""
    if not number:
        yield "Nobody is obligated for certain. What is open for one event: foedera owed --to WHO --if EVENT"
    else:
        yield f"{counted(number, 'duty', 'duties')} that would be owed. As data: --format csv or json"


def _order(one: ObligationRow) -> tuple[str, str, str, str, str]:
    return one.agreement, one.provision, one.status, one.due, one.bearer


def _provision(name: str, found: list[ObligationRow], width: int) -> Iterator[str]:
    first = found[0]
    yield f"  {name} {first.title}, {first.binding}"
    for (status, due), group in groupby(found, key=lambda one: (one.status, one.due)):
        codes = " ".join(one.bearer for one in group)
        text = f"{_stands(status, due)}: {codes}"
        yield from textwrap.wrap(text, width, initial_indent="    ", subsequent_indent="      ", break_on_hyphens=False)


def _stands(status: str, due: str) -> str:
    if status == OWES:
        return f"would owe by {due}" if due else "would owe, no due date in the text"
    return f"{status}, due {due}" if due else status
