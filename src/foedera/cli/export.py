"""`foedera export`: what a workspace holds, written to be taken elsewhere; each form of it is a command of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from foedera.cli.call import READING, Call, common_options, counted, pass_call


class Exports(click.Group):
    """What can be exported, each with the options that every command takes."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, with the common options."""
        command = super().get_command(ctx, cmd_name)
        if command is not None:
            own = {parameter.name for parameter in command.params}
            command.params += [option for option in common_options(hidden=True) if option.name not in own]
        return command


@click.group(cls=Exports)
def export() -> None:
    """What the workspace holds, to be taken elsewhere: one command for each form of it."""


@export.command("site", short_help="pages that open from disk, of one date")
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--as-of", default="", metavar="DATE", help="The day that it is a picture of. Default: today.")
@click.option("--known-at", default="", metavar="DATE", help="Only what was known at this date. Default: as of.")
@click.option("--view", default="", metavar="VIEW", help="Who is believed where sources differ. Default: default.")
@click.option("--what-if", "questions", nargs=2, multiple=True, metavar="PARTY EVENTS", help="A what if to answer. Repeatable.")
@pass_call
def site(call: Call, folder: Path, as_of: str, known_at: str, view: str, questions: tuple[tuple[str, str], ...]) -> None:
    """The workspace as pages that open from disk: read only, of one date, without a server.

    FOLDER is new, empty, or a site that was exported before; it changes only when all went well. The same texts, dates and
    version of foedera give the same bytes.

    \b
    foedera export site public --as-of 2026-11-21
    foedera export site public --what-if UKR "armed attack by RUS on UKR"
    """
    from foedera.web.opened import Opened
    from foedera.web.site.exporting import Asked, day
    from foedera.web.site.exporting import export as written

    opened = Opened(
        tuple(Path(name) for name in call.texts), reading=call.reading or Path(READING), bundled=call.bundled,
        today=max(day("--as-of", as_of), day("--known-at", known_at)) or call.today, use_cache=call.use_cache,
    )  # fmt: skip
    made = written(opened, folder, Asked(as_of=as_of, known_at=known_at, view=view, questions=questions))
    call.echo(f"{counted(made.pages, 'page')}, {counted(made.files, 'file')}, {made.bytes / 1e6:.1f} MB: {folder / 'index.html'}")
    call.echo(f"{counted(made.unserved, 'link')} to what only foedera serve can do became plain text.")
    call.echo(f"Cite: {made.cite}")


@export.command("data", short_help="five tables with a codebook, for R, Python or a spreadsheet")
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--as-of", default="", metavar="DATE", help="The day of agreements and obligations. Default: today.")
@click.option("--known-at", default="", metavar="DATE", help="Only what was known at this date. Default: as of.")
@click.option("--party", default="", metavar="WHO", help="Only rows that name this actor.")
@click.option("--agreement", multiple=True, metavar="ID", help="Only rows of this agreement. Repeatable.")
@pass_call
def data(call: Call, folder: Path, **words: Any) -> None:
    """Agreements, provisions, events, statements and obligations as CSV and JSON, with a codebook and datapackage.json.

    FOLDER is new, empty, or holds an export of data from before. The same texts, dates and version of foedera give the same
    bytes.

    \b
    foedera export data tables --as-of 2026-11-21
    foedera export data tables --party UKR
    """
    from foedera.workspace.datasets import Asked
    from foedera.workspace.packaged import written

    found = call.workspace.datasets(Asked(**words))
    made = written(found, folder)
    for table in found.tables:
        call.echo(f"{table.name}: {counted(len(table.rows), 'row')}")
    call.echo(f"{counted(len(made), 'file')} in {folder}. What the columns mean: {folder / 'codebook.md'}")
    call.echo(f"Cite: {found.cite}")
