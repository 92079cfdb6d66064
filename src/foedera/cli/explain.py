"""`foedera explain`: what the code of a problem means."""

from __future__ import annotations

import textwrap

import click

from foedera.cli.call import Call, pass_call
from foedera.errors import WrongCall
from foedera.language.catalogue import EXPLANATIONS
from foedera.language.words import close_to

OF_CALLS = {
    "wrong-call": "The call cannot be understood: an unknown command, option or value, or a question that cannot be asked. The"
    " message says which; `foedera COMMAND --help` shows what the command takes.",
    "no-such-folder": "A folder or file that the call names does not exist. Paths are read from the current folder.",
    "empty-folder": "A folder was given to be read, but no file in it or below it ends in .pact.",
    "unreadable-file": "A file cannot be opened: it is a folder, or you may not read it. The other files are read all the same.",
    "no-such-name": "The library has nothing of this name. Agreements are found by id, title or alias.",
    "too-many-worlds": "The answer depends on more open questions than can be shown honestly. Pin some of them with --reading"
    " AXIS=NAME or choose a --view.",
    "invalid-text": "A text that had to be free of errors is not. Its problems are listed; nothing was changed.",
    "internal": "A bug in foedera. Your text and your call are not at fault, whatever they hold. FOEDERA_DEBUG=1 shows the"
    " traceback that a report needs.",
}
"""Codes that are not about a text but about the call."""


@click.command()
@click.argument("code", required=False)
@pass_call
def explain(call: Call, code: str | None) -> None:
    """What the CODE of a problem means, with a text that has it and the same text mended.

    Without CODE: all codes.
    """
    if code is None:
        _list(call)
        return
    wanted = code.strip().removeprefix("error[").removeprefix("warning[").removesuffix("]").lower()
    if wanted in EXPLANATIONS:
        _show(call, wanted)
    elif wanted in OF_CALLS:
        call.echo(call.paint(wanted, "bold"))
        call.echo(_filled(OF_CALLS[wanted], call.width))
    else:
        near = close_to(wanted, (*EXPLANATIONS, *OF_CALLS))
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera explain` lists all codes."
        raise WrongCall(f"There is no code `{code}`.{hint}", code="unknown-code")


def _filled(text: str, width: int, indent: str = "  ") -> str:
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _list(call: Call) -> None:
    meanings = {code: entry.meaning for code, entry in EXPLANATIONS.items()} | OF_CALLS
    room = max(map(len, meanings)) + 2
    for code in sorted(meanings):
        first = meanings[code].split(". ")[0].rstrip(".")
        call.echo(call.paint(code.ljust(room), "bold") + textwrap.shorten(first, call.width - room, placeholder=" …"))
    call.echo(f"\n{len(meanings)} codes. One of them: foedera explain CODE")


def _show(call: Call, code: str) -> None:
    entry = EXPLANATIONS[code]
    call.echo(call.paint(code, "bold"))
    call.echo(_filled(entry.meaning, call.width))
    for heading, text in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        call.echo(f"\n{heading}:")
        call.echo(textwrap.indent(text.rstrip("\n"), "    ", lambda _: True))
