"""`foedera read`: what articles say that somebody said, as proposals for a person to decide on."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.failure import PROBLEMS
from foedera.errors import BrokenWorkspace, WrongCall
from foedera.model.proposal import Proposal

if TYPE_CHECKING:
    from foedera.workspace.proposals import Read

_WORDS = 60
"""Characters of a quotation on a page for a reader."""


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…", required=True)
@click.option("--dry-run", is_flag=True, help="Print the proposals and keep nothing.")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="Form of the answer.")
@pass_call
def read(call: Call, paths: tuple[str, ...], dry_run: bool, form: str) -> int:
    """Propose who said what in the articles at PATH, each with the passage it rests on.

    PATH is a text or HTML file, a folder of them, or - for standard input. A proposal is not a fact: tier B comes from
    a rule that has proved itself on the articles foedera is tested with, tier C from any other. With --format jsonl
    there is one object a line; offsets count characters of the document.
    """
    from foedera.language.render import render
    from foedera.workspace.proposals import propose

    if not dry_run:
        raise WrongCall("Proposals cannot be kept yet; say --dry-run to print them.")
    if paths.count("-") > 1:
        raise WrongCall("Standard input can be read once only.")
    documents = found = 0
    refused = False
    for one in _opened(propose(call.workspace.library, paths)):
        documents, found = documents + 1, found + len(one.proposals)
        for problem in one.article.problems:
            click.echo(render(problem) + "\n", err=True)
            refused |= problem.severity == "error"
        if form == "text":
            _page(call, one)
        else:
            _lines(one)
    if form == "text":
        call.echo(f"{counted(found, 'proposal')} in {counted(documents, 'document')}; nothing was kept.")
    return PROBLEMS if refused else 0


def _opened(found: Iterator[Read]) -> Iterator[Read]:
    """The documents; a folder without any is told in words that are about articles, not about agreements."""
    try:
        yield from found
    except BrokenWorkspace as error:
        if error.code != "empty-folder":
            raise
        raise BrokenWorkspace(f"{error} Name a folder with articles, or one article.", code="no-such-folder") from error


def _lines(one: Read) -> None:
    import msgspec

    for proposal in one.proposals:
        click.echo(msgspec.json.encode(proposal).decode())


def _page(call: Call, one: Read) -> None:
    call.echo(call.paint(one.article.name, "bold"))
    dated = one.article.dated
    when = dated.lo if dated.lo == dated.hi else f"{dated.lo} to {dated.hi}"
    call.echo(f"  {'written ' + when if dated.known else 'date unknown'}; {counted(len(one.proposals), 'proposal')}")
    for proposal in one.proposals:
        for line in _entry(call, one.article.text, proposal):
            call.echo(line)
    call.echo()


def _entry(call: Call, text: str, proposal: Proposal) -> list[str]:
    """Two or three lines: who does what about which framework, the words, the cue and its rule."""
    who = proposal.name or proposal.speaker_text or "somebody"
    head = f"  {proposal.tier}  {' '.join(who.split())} · {'not ' if proposal.negated else ''}{proposal.kind} · {proposal.mode}"
    about = f" · {proposal.links[0].framework}" if proposal.links else ""
    said = " … ".join(" ".join(text[start:end].split()) for start, end in proposal.content)
    first = head + about
    lines = [first if len(first) <= call.width else first[: call.width - 1] + "…"]
    lines += textwrap.wrap(
        textwrap.shorten(said, 4 * _WORDS, placeholder=" …"), call.width, initial_indent="       ", subsequent_indent="       "
    )
    start, end = proposal.content[0]
    rest = f"[{start}:{end}] {proposal.rules[0]}" + (f", '{' '.join(proposal.cue_text.split())}'" if proposal.cue_text else "")
    return [*lines, call.paint(f"       {rest}", "faint")]
