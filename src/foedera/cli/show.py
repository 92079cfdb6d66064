"""`foedera show`: an agreement in plain English."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

from foedera.cli.call import Call, counted, pass_call
from foedera.cli.form import JSON, PAGE, format_option, write
from foedera.errors import WrongCall

if TYPE_CHECKING:
    from foedera.engine.law import Law
    from foedera.model.sheet import Sheet
    from foedera.workspace.library import Library


@click.command()
@click.argument("words", nargs=-1, metavar="[AGREEMENT[/PROVISION]]")
@click.option("--pact", is_flag=True, help="The text as it stands in its .pact file, in canonical form.")
@format_option("agreement")
@pass_call
def show(call: Call, words: tuple[str, ...], pact: bool, form: str) -> None:
    """An agreement, or one provision of it, in plain English, with sources and evidence.

    AGREEMENT is an id, a title or an alias ("Kyiv Security Compact"). Without it: all agreements.

    Evidence: T text read, t in an unofficial copy, R reported, M from memory.
    """
    from foedera.workspace.showing import named, shown

    library = call.workspace.library
    if not words:
        if form not in (PAGE, JSON):
            raise WrongCall(f"--format {form} takes one agreement; `foedera show` lists them as text or json.")
        _list(call, library, form)
        return
    law, only = named(library, " ".join(words))
    if form == JSON:
        call.echo_json(shown(library, law, only))
    elif pact:
        call.echo(_pact(library, law, only))
    elif form == PAGE:
        from foedera.cli.show_text import page
        from foedera.workspace.sheet import sheet

        for line in page(call, sheet(library, law, only)):
            call.echo(line)
    else:
        write(call, "agreement", form, _sheet(call, law, only))


def _sheet(call: Call, law: Law, only: str) -> Sheet:
    """The agreement with what gives it again."""
    from foedera.cli.compare import again
    from foedera.workspace.showing import cited

    found = cited(call.workspace.library, law, only)
    return replace(found, command=again(call, found.command))


# ------------------------------------------------------------------------------------------------ list


def _list(call: Call, library: Library, form: str) -> None:
    if form == JSON:
        from foedera.workspace.catalogue import Asked

        call.echo_json(call.workspace.catalogue(Asked()))
        return
    rows = [(law.id, law.binding, law.short_status, law.title) for law in library.laws]
    table = [("ID", "BINDING", "IN FORCE", "TITLE"), *((row[0], row[1], row[2].removeprefix("from "), row[3]) for row in rows)]
    widths = [max(map(len, column)) for column in list(zip(*table, strict=True))[:3]]
    for row in table:
        head = "  ".join(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True))
        call.echo(
            f"{call.paint(head, 'bold')}  {textwrap.shorten(row[3], max(20, call.width - len(head) - 2), placeholder=' …')}"
        )
    provisions = sum(len(law.provisions) for law in library.laws)
    call.echo(f"\n{counted(len(rows), 'agreement')}, {counted(provisions, 'provision')}. One of them: foedera show ID")


# ------------------------------------------------------------------------------------------------ source and data


def _pact(library: Library, law: Law, only: str) -> str:
    from foedera.language.format import format_block, format_document
    from foedera.model.blocks import Agreement, Document

    if only:
        return "\n".join(format_block(law.provisions[only]))
    blocks: list[Any] = []
    for document in library.documents:
        inside = False
        for block in document.blocks:
            if isinstance(block, Agreement):
                inside = block.id == law.id
            if inside:
                blocks.append(block)
    text = format_document(Document("", tuple(blocks))).rstrip("\n")
    family = law.text.agreement.same_text_as
    if family:
        text += f"\n\n# The rest of its text is that of {', '.join(family)}. One provision: foedera show {law.id}/ID --pact"
    return text
