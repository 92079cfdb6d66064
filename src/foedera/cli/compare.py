"""`foedera compare`: agreements side by side."""

from __future__ import annotations

import click
from msgspec.structs import replace

from foedera.cli.call import Call, pass_call
from foedera.cli.form import format_option, write


@click.command()
@click.argument("words", nargs=-1, metavar="AGREEMENT AGREEMENT ...")
@click.option("--rows", multiple=True, metavar="ROW,ROW", help="Only these rows, in this order. Repeatable.")
@click.option("--by", type=click.Choice(["partner"]), default=None, help="One family, partner by partner.")
@click.option("--known-at", default="", metavar="DATE", help="Members and texts as known at this date. Default: today.")
@click.option("--full", is_flag=True, help="Notes and the clauses of every cell as well.")
@format_option("comparison", "table")
@pass_call
def compare(
    call: Call, words: tuple[str, ...], rows: tuple[str, ...], by: str | None, known_at: str, full: bool, form: str
) -> None:  # fmt: skip
    """Agreements side by side; every cell is computed from their clauses.

    AGREEMENT is an id, a title or an alias; a family (bilateral-2024) is one column.

    \b
    foedera compare ksc-2022 nato-1949 g7-2023
    foedera compare bilateral-2024 --by partner --format md
    """
    from foedera.workspace.lookup import resolved

    library = call.workspace.library
    names = [resolved(library, word) for word in words]
    wanted = [name.strip() for text in rows for name in text.split(",") if name.strip()]
    found = call.workspace.compare(names, wanted, known_at=known_at, by=by or "")
    found = replace(found, command=again(call, found.command))
    if not write(call, "comparison", form, found):
        from foedera.cli.compare_text import page

        for line in page(found, call, full=full):
            call.echo(line)


def again(call: Call, command: str) -> str:
    """The command with the options that name its texts, so that it can be typed again as it stands."""
    from foedera.workspace.again import with_texts

    return with_texts(command, call.folders, bundled=call.bundled)
