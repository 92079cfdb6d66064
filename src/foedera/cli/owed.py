"""`foedera owed`, `why`, `whynot`: who must act, by when, and why or why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click
from msgspec.structs import replace

from foedera.cli.call import Call, pass_call
from foedera.cli.form import JSON, PAGE, format_option, write
from foedera.errors import WrongCall
from foedera.exchange import forms

if TYPE_CHECKING:
    from foedera.model.report import Report

_IF = (
    'Assume an event, e.g. "armed attack by RUS on UKR at 2026-12-01T06:00Z in Kharkiv". '
    'Several: separate them with ";" or repeat the option.'
)

F = TypeVar("F", bound=Callable[..., Any])


def _question_options(command: F) -> F:
    options = [
        click.option("--if", "assume", multiple=True, metavar="EVENT", help=_IF),
        click.option("--as-of", default="", metavar="DATE", help="Moment asked about; just after the assumed event, else today."),
        click.option("--known-at", default="", metavar="DATE", help="Count only what was said by then. Default: no hindsight."),
        click.option("--known-to", default="public", metavar="WHO", help="Whose knowledge of secret text: public, or a code."),
        click.option("--view", default="default", metavar="VIEW", help="Whose word on disputed facts decides first."),
        click.option("--reading", "readings", multiple=True, metavar="AXIS=NAME", help="Take one reading of an open point."),
        click.option("--under", multiple=True, metavar="AGREEMENT", help="Only this agreement. Repeatable."),
        click.option("--keep-later", is_flag=True, help="Keep recorded events that lie after the assumed one."),
    ]  # fmt: skip
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@click.option("--to", "to", default="", metavar="WHO", help="To whom it is owed: a code or a name.")
@click.option("--by", "by", default="", metavar="WHO", help="Who owes it.")
@_question_options
@click.option(
    "--binding", multiple=True, type=click.Choice(["legal", "political", "proposed", "domestic", "contested"]),
    help="Only what binds in this way. Repeatable.",
)  # fmt: skip
@click.option("--standing", is_flag=True, help="Show duties that need no event as well.")
@click.option("--since", default="", metavar="DATE", help="Without --if: only matters with something on record since then.")
@format_option("findings", "table")
@pass_call
def owed(call: Call, form: str, **asked: Any) -> int:
    """Who owes what: under which text, how binding, by when, and who does not and why not.

    Without --if: what is due, running or overdue on the record as it stands.

    \b
    foedera owed --to UKR --if "armed attack by RUS on UKR at 2026-12-01T06:00Z"
    foedera owed --by USA --binding legal
    """
    from foedera.workspace import recall
    from foedera.workspace.asked import OwedQuestion

    if not asked["to"] and not asked["by"]:
        raise WrongCall("Say to whom or by whom it is owed: --to UKR, or --by USA.", code="no-party-asked")
    question = OwedQuestion(**asked)
    report = call.workspace.owed(question)
    recall.remember(question)
    if not _written(call, "findings", form, report):
        from foedera.cli.owed_text import page

        for line in page(report, call):
            call.echo(line)
    return 0


def _written(call: Call, kind: str, form: str, report: Report) -> bool:
    """Write the report in a form that is not the page; such a form says how to get it again."""
    if form == JSON or form in forms(kind):
        from foedera.cli.compare import again

        report = replace(call.workspace.cited(report), command=again(call, report.command))
    return write(call, kind, form, report)


@click.command()
@click.argument("what", metavar="NUMBER|AGREEMENT/PROVISION|ID")
@click.option("--to", "to", default="", metavar="WHO", help="To whom it is owed.")
@click.option("--by", "by", default="", metavar="WHO", help="Who owes it.")
@_question_options
@format_option("explanation")
@pass_call
def why(call: Call, what: str, form: str, **asked: Any) -> int:
    """How an answer was reached: each line tested, what it rests on, and what would turn it.

    NUMBER is a section and a bearer of the last `owed` answer (3.GBR); or name a provision and ask anew. The id of a
    reviewed statement or event (p1a2b) shows the words that it was accepted by.

    \b
    foedera why 3.GBR
    foedera why nato-1949/art5-assist --by USA --to GBR \\
      --if "armed attack by ARG on GBR at 2027-04-02 in Falkland Islands"
    """
    from foedera.cli import why_reviewed
    from foedera.cli.why_text import page
    from foedera.workspace import recall

    if (reviewed := why_reviewed.found(call, what)) is not None:
        if form == JSON:
            call.echo_json(reviewed)
        elif form != PAGE:
            raise WrongCall(f"The words of a reviewed item come as page or as json, not as {form}.")
        else:
            for line in why_reviewed.page(call, reviewed):
                call.echo(line)
        return 0
    report = recall.explain(call.workspace, what, asked)
    if _written(call, "explanation", form, report):
        return 0
    for line in page(call.workspace.cited(report) if report.header.reviewed else report, call, what):
        call.echo(line)
    return 0


@click.command()
@click.argument("to", metavar="WHO")
@click.option("--by", "by", default="", metavar="WHO", help="Only this possible bearer.")
@_question_options
@click.option("--all", "everything", is_flag=True, help="Every provision of every agreement, not one line for each.")
@format_option("refusals")
@pass_call
def whynot(call: Call, form: str, everything: bool, **asked: Any) -> int:
    """Why nothing is owed to WHO: for each text the first line that fails.

    \b
    foedera whynot UKR --all \\
      --if "armed attack by RUS on UKR at 2026-12-01T06:00Z"
    """
    from foedera.cli.why_text import refusals
    from foedera.workspace import recall

    report = recall.refused(call.workspace, asked, everything=everything)
    if _written(call, "refusals", form, report):
        return 0
    for line in refusals(report, call):
        call.echo(line)
    return 0
