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
    from foedera.workspace.lookup import agreement, provision

    library = call.workspace.library
    if not words:
        if form not in (PAGE, JSON):
            raise WrongCall(f"--format {form} takes one agreement; `foedera show` lists them as text or json.")
        _list(call, library, form)
        return
    name, part = _split(library, " ".join(words))
    law = agreement(library, name)
    only = provision(law, part) if part else ""
    if form == JSON:
        call.echo_json(_as_json(library, law, only))
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
    from foedera import __version__
    from foedera.cli.compare import again
    from foedera.workspace.compare import fingerprint
    from foedera.workspace.sheet import sheet

    library = call.workspace.library
    command = again(call, f"foedera show {law.id}" + (f"/{only}" if only else ""))
    return replace(sheet(library, law, only), command=command, software=__version__, library=fingerprint(library))


def _split(library: Library, text: str) -> tuple[str, str]:
    """Agreement and provision; a title may hold a slash itself."""
    from foedera.model.naming import plain
    from foedera.workspace.lookup import names

    if "/" not in text or plain(text) in {name for name, _ in names(library)}:
        return text, ""
    name, _, part = text.rpartition("/")
    return name, part


# ------------------------------------------------------------------------------------------------ list


def _list(call: Call, library: Library, form: str) -> None:
    rows = [(law.id, law.binding, short_status(law), law.title) for law in library.laws]
    if form == JSON:
        keys = ("id", "binding", "in_force", "title")
        call.echo_json({"version": 1, "agreements": [dict(zip(keys, row, strict=True)) for row in rows]})
        return
    table = [("ID", "BINDING", "IN FORCE", "TITLE"), *((row[0], row[1], row[2].removeprefix("from "), row[3]) for row in rows)]
    widths = [max(map(len, column)) for column in list(zip(*table, strict=True))[:3]]
    for row in table:
        head = "  ".join(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True))
        call.echo(
            f"{call.paint(head, 'bold')}  {textwrap.shorten(row[3], max(20, call.width - len(head) - 2), placeholder=' …')}"
        )
    provisions = sum(len(law.provisions) for law in library.laws)
    call.echo(f"\n{counted(len(rows), 'agreement')}, {counted(provisions, 'provision')}. One of them: foedera show ID")


def short_status(law: Law) -> str:
    """Whether and since when it is in force: `from 2024-01-12`, `not known` or `no`."""
    if law.in_force is not None:
        return f"from {law.in_force.text or law.in_force}"
    if law.force == "unknown":
        return "not known"
    return "no"


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


def _as_json(library: Library, law: Law, only: str) -> dict[str, Any]:
    from foedera.workspace.findings import mark

    chosen = [law.provisions[only]] if only else list(law.provisions.values())
    answer: dict[str, Any] = {
        "version": 1,
        "agreement": law.id,
        "title": law.title,
        "binding": law.binding,
        "in_force": short_status(law),
        "evidence": {one.id: mark(library, law, one) for one in chosen},
    }
    return {**answer, "provision": chosen[0]} if only else {**answer, "text": law.text}
