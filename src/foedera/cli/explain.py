"""`foedera explain`: what the code of a problem means."""

from __future__ import annotations

import textwrap

import click

from foedera.cli.call import Call, pass_call
from foedera.errors import WrongCall
from foedera.language.catalogue import EXPLANATIONS, Explanation
from foedera.language.checks import CHECKS
from foedera.language.words import close_to
from foedera.workspace.codes import OF_CALLS, OfCall
from foedera.workspace.codes_documents import shown

TEXTS = {one.code: one.explanation for one in CHECKS} | EXPLANATIONS
"""Problems of a text: found while reading it, or by a check."""


@click.command()
@click.argument("code", required=False)
@pass_call
def explain(call: Call, code: str | None) -> None:
    """What the CODE of a problem means, with a text or call that has it, and the same mended.

    Without CODE: all codes.
    """
    if code is None:
        _list(call)
        return
    wanted = code.strip().removeprefix("error[").removeprefix("warning[").removesuffix("]").lower()
    if wanted not in TEXTS and wanted not in OF_CALLS:
        near = close_to(wanted, {*TEXTS, *OF_CALLS})
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera explain` lists all codes."
        raise WrongCall(f"There is no code `{code}`.{hint}", code="unknown-code")
    call.echo(call.paint(wanted, "bold"))
    if wanted in TEXTS:
        _of_text(call, TEXTS[wanted])
    if wanted in OF_CALLS:
        if wanted in TEXTS:
            call.echo("\nIn a call:")
        _of_call(call, OF_CALLS[wanted])


def _filled(text: str, width: int, indent: str = "  ") -> str:
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _list(call: Call) -> None:
    meanings = {code: entry.meaning for code, entry in (OF_CALLS | TEXTS).items()}
    room = max(map(len, meanings)) + 2
    for code in sorted(meanings):
        first = meanings[code].split(". ")[0].rstrip(".")
        call.echo(call.paint(code.ljust(room), "bold") + textwrap.shorten(first, call.width - room, placeholder=" …"))
    call.echo(f"\n{len(meanings)} codes. One of them: foedera explain CODE")


def _of_text(call: Call, entry: Explanation) -> None:
    call.echo(_filled(entry.meaning, call.width))
    for heading, text in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        _box(call, heading, text)


def _of_call(call: Call, entry: OfCall) -> None:
    call.echo(_filled(entry.meaning, call.width))
    for name, text in entry.files.items():
        _box(call, f"With the file {name}", shown(text))
    for heading, calls in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        if calls:
            _box(call, heading, "\n".join(f"$ {line}" for line in calls.splitlines()))


def _box(call: Call, heading: str, text: str) -> None:
    call.echo(f"\n{heading}:")
    call.echo(textwrap.indent(text.rstrip("\n"), "    ", lambda _: True))
