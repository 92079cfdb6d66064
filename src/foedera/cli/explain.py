"""`foedera explain`: what the code of a problem means."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

import click

from foedera.cli.call import Call, pass_call
from foedera.cli.form import JSON

if TYPE_CHECKING:
    from foedera.workspace.explaining import OfCall, OfText


@click.command()
@click.argument("code", required=False)
@click.option("--format", "form", type=click.Choice(["text", JSON]), default="text", help="Form of the answer.")
@pass_call
def explain(call: Call, code: str | None, form: str) -> None:
    """What the CODE of a problem means, with a text or call that has it, and the same mended.

    Without CODE: all codes.
    """
    from foedera.workspace.explaining import codes, explained

    found = codes() if code is None else explained(code)
    if form == JSON:
        call.echo_json(found)
        return
    if code is None:
        _list(call)
        return
    entry = explained(code)
    call.echo(call.paint(entry.code, "bold"))
    if entry.text is not None:
        _of_text(call, entry.text)
    if entry.call is not None:
        if entry.text is not None:
            call.echo("\nIn a call:")
        _of_call(call, entry.call)


def _filled(text: str, width: int, indent: str = "  ") -> str:
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _list(call: Call) -> None:
    from foedera.workspace.explaining import codes

    found = codes().codes
    room = max(len(one.code) for one in found) + 2
    for one in found:
        call.echo(call.paint(one.code.ljust(room), "bold") + textwrap.shorten(one.meaning, call.width - room, placeholder=" …"))
    call.echo(f"\n{len(found)} codes. One of them: foedera explain CODE")


def _of_text(call: Call, entry: OfText) -> None:
    call.echo(_filled(entry.meaning, call.width))
    for heading, text in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        _box(call, heading, text)


def _of_call(call: Call, entry: OfCall) -> None:
    call.echo(_filled(entry.meaning, call.width))
    for name, text in entry.files.items():
        _box(call, f"With the file {name}", text)
    for heading, calls in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        if calls:
            _box(call, heading, "\n".join(f"$ {line}" for line in calls.splitlines()))


def _box(call: Call, heading: str, text: str) -> None:
    call.echo(f"\n{heading}:")
    call.echo(textwrap.indent(text.rstrip("\n"), "    ", lambda _: True))
