"""`foedera conflicts`: provisions that cannot both be kept, each with a scenario that shows it."""

from __future__ import annotations

from pathlib import Path

import click
from msgspec.structs import replace

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import format_option, write
from foedera.errors import WrongCall
from foedera.model.conflict import Conflicts


@click.command()
@click.argument("words", nargs=-1, metavar="[AGREEMENT]...")
@click.option("--between", is_flag=True, help="Only clashes between the agreements named.")
@click.option("--known-at", default="", metavar="DATE", help="Texts and members as known at this date. Default: today.")
@click.option("--view", default="default", metavar="VIEW", help="Whose word decides on disputed facts.")
@click.option("--save", default="", metavar="DIR", help="Write each witness to a file of its own in DIR.")
@click.option("--full", is_flag=True, help="The witness of each clash as well.")
@format_option("conflicts", "table")
@pass_call
def conflicts(
    call: Call, words: tuple[str, ...], between: bool, known_at: str, view: str, save: str, full: bool, form: str
) -> None:  # fmt: skip
    """Provisions that cannot both be kept: duties against prohibitions, vetoes, promises against demands.

    Found from the texts and confirmed by the engine: each clash has a scenario that shows it and that `foedera test` runs.
    With AGREEMENTs, clashes that touch one of them; with --between, clashes between them alone.

    \b
    foedera conflicts
    foedera conflicts --between nato-ukraine p28-2025
    foedera conflicts istanbul-2022 --save witnesses
    """
    from foedera.cli.compare import again
    from foedera.workspace.conflicts import Asked
    from foedera.workspace.lookup import agreement

    library = call.workspace.library
    names = tuple(dict.fromkeys(agreement(library, word).id for word in words))
    if save and Path(save).is_file():
        raise WrongCall(f"--save {save}: this is a file; name a folder.", code="unwritable-file")
    found = call.workspace.conflicts(Asked(names=names, between=between, known_at=known_at, view=view))
    found = replace(found, command=again(call, found.command))
    _print(call, found, form, full=full)
    if save:
        said = written(found, save)
        if form == "table":
            call.echo(said)


def _print(call: Call, found: Conflicts, form: str, *, full: bool) -> None:
    if not write(call, "conflicts", form, found):
        from foedera.cli.conflicts_text import page

        for line in page(found, call, full=full):
            call.echo(line)


def written(found: Conflicts, folder: str) -> str:
    """Write the witnesses to files; gives the line that says so.

    Raises:
        WrongCall: The folder cannot be made, or a file in it not written.
    """
    if not found.conflicts:
        return "No clash, so no witness was written."
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
        for one in found.conflicts:
            (target / f"{one.witness}.pact").write_text(one.scenario, encoding="utf-8")
    except OSError as error:
        raise WrongCall(f"--save {folder}: {error.strerror or error}.", code="unwritable-file") from None
    return f"{counted(len(found.conflicts), 'witness', 'witnesses')} written. Run: foedera test {folder}"
