"""`foedera export site`: the workspace as a folder of pages that open from disk."""

from __future__ import annotations

from pathlib import Path

import click

from foedera.cli.call import READING, Call, counted, pass_call


@click.command("site")
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--as-of", default="", metavar="DATE", help="The day that it is a picture of. Default: today.")
@click.option("--known-at", default="", metavar="DATE", help="Only what was known at this date. Default: as of.")
@click.option("--view", default="", metavar="VIEW", help="Who is believed where sources differ. Default: default.")
@click.option("--what-if", "questions", nargs=2, multiple=True, metavar="PARTY EVENTS", help="A what if to answer. Repeatable.")
@pass_call
def site(call: Call, folder: Path, as_of: str, known_at: str, view: str, questions: tuple[tuple[str, str], ...]) -> None:
    """The workspace as pages that open from disk: read only, of one date, without a server.

    FOLDER is new, empty, or a site that was exported before; it changes only when all went well.

    \b
    foedera export site public
    foedera export site public --what-if UKR "armed attack by RUS on UKR at 2026-12-01"
    """
    import time

    from foedera.web.opened import Opened
    from foedera.web.site.exporting import Asked, export

    begun = time.monotonic()
    opened = Opened(
        tuple(Path(name) for name in call.texts), reading=call.reading or Path(READING), bundled=call.bundled, today=call.today,
        use_cache=call.use_cache,
    )  # fmt: skip
    made = export(opened, folder, Asked(as_of=as_of, known_at=known_at, view=view, questions=questions))
    seconds = time.monotonic() - begun
    call.echo(
        f"{counted(made.pages, 'page')}, {counted(made.files, 'file')}, {made.bytes / 1e6:.1f} MB in {seconds:.0f} s: "
        f"{Path(made.folder) / 'index.html'}"
    )
    call.echo(f"{counted(made.unserved, 'link')} to what only foedera serve can do became plain text.")
    call.echo(f"Cite: {made.cite}")
