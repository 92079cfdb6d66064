"""`foedera explain`: what the code of a problem means."""

from __future__ import annotations

import textwrap

import click

from foedera.cli.call import Call, pass_call
from foedera.cli.codes import OF_CALLS
from foedera.errors import WrongCall
from foedera.language.catalogue import EXPLANATIONS
from foedera.language.checks.explanations import EXPLANATIONS as CHECKS
from foedera.language.words import close_to

TEXTS = CHECKS | EXPLANATIONS
"""Problems of a text: found while reading it, or by a check."""


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
    if wanted in TEXTS:
        _show(call, wanted)
    elif wanted in OF_CALLS:
        call.echo(call.paint(wanted, "bold"))
        call.echo(_filled(OF_CALLS[wanted], call.width))
    else:
        near = close_to(wanted, {*TEXTS, *OF_CALLS})
        hint = f" Did you mean {' or '.join(near)}?" if near else " `foedera explain` lists all codes."
        raise WrongCall(f"There is no code `{code}`.{hint}", code="unknown-code")


def _filled(text: str, width: int, indent: str = "  ") -> str:
    return textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False)


def _list(call: Call) -> None:
    meanings = {code: entry.meaning for code, entry in TEXTS.items()} | OF_CALLS
    room = max(map(len, meanings)) + 2
    for code in sorted(meanings):
        first = meanings[code].split(". ")[0].rstrip(".")
        call.echo(call.paint(code.ljust(room), "bold") + textwrap.shorten(first, call.width - room, placeholder=" …"))
    call.echo(f"\n{len(meanings)} codes. One of them: foedera explain CODE")


def _show(call: Call, code: str) -> None:
    entry = TEXTS[code]
    call.echo(call.paint(code, "bold"))
    call.echo(_filled(entry.meaning, call.width))
    for heading, text in (("Has the problem", entry.bad), ("Mended", entry.mended)):
        call.echo(f"\n{heading}:")
        call.echo(textwrap.indent(text.rstrip("\n"), "    ", lambda _: True))
