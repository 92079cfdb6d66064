"""`foedera reading`: the second extractor learns from what was confirmed; how often each rule was right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, counted, pass_call
from foedera.errors import WrongCall

if TYPE_CHECKING:
    from foedera.store.shelf import Shelf


@click.command()
@click.argument("what", type=click.Choice(["train", "rules"]))
@click.option("--into", default="", metavar="FOLDER", help="Folder of the reading; else that of -w, or foedera-reading.")
@pass_call
def reading(call: Call, what: str, into: str) -> None:
    """Teach the second extractor, or ask how often each rule was right.

    train: learn from the articles of the library and from what was accepted and rejected in a folder of yours, and keep the
    model there; foedera read uses it from then on. Only paragraphs in which everything is decided are learned from. Delete
    the file to go back to the library's own.

    rules: what reviewers decided on the proposals of each rule. A rule that was wrong too often is demoted: what rests on it
    is proposed in the lowest tier until it does better.
    """
    from foedera.workspace.keeping import shelf_of

    shelf = shelf_of(call.folders, into)
    if not shelf.begun:
        raise WrongCall(f"Nothing was read into {shelf.folder} yet. First: foedera read PATH --into {shelf.folder}",
                        code="nothing-read")  # fmt: skip
    if what == "train":
        _train(call, shelf)
    else:
        _rules(call, shelf)


def _train(call: Call, shelf: Shelf) -> None:
    from foedera.workspace.learning import NAME, train

    told = train(shelf)
    call.echo(
        f"Learned from {counted(told.articles, 'article')} of the library and from {counted(told.confirmed, 'statement')}"
        f" accepted and {told.refused} rejected here."
    )
    call.echo(f"Kept in {shelf.folder / NAME} (data {told.data[:12]}); foedera read uses it in this folder.")


def _rules(call: Call, shelf: Shelf) -> None:
    from foedera.workspace.precision import ENOUGH, LEAST, tallies

    found = tallies(shelf.filed(), shelf.journal.current())
    if not found:
        call.echo("Nothing was decided yet.")
        return
    width = max(len(one.rule) for one in found)
    call.echo(f"{'rule':{width}}  right  wrong  precision")
    for one in found:
        mark = "  demoted" if one.demoted else ""
        call.echo(f"{one.rule:{width}}  {one.right:5}  {one.wrong:5}  {one.precision:9.2f}{mark}")
    call.echo(f"A rule is demoted when fewer than {LEAST:.0%} of at least {ENOUGH} decisions found it right.")
