"""In which forms a command answers: its page, JSON, and whatever `exchange` has a module for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from foedera.cli.call import Call
from foedera.exchange import forms, writer

F = TypeVar("F", bound=Callable[..., Any])
JSON, PAGE = "json", "text"


def format_option(kind: str, page: str = PAGE) -> Callable[[F], F]:
    """The option `--format` of a command that answers in a kind.

    Args:
        kind: As the modules of `exchange` are named: `findings`, `timeline` …
        page: How the page for a reader is called.
    """
    choices = click.Choice([page, JSON, *forms(kind)])
    return click.option("--format", "form", type=choices, default=page, help="Form of the answer.")


def write(call: Call, kind: str, form: str, answer: object) -> bool:
    """Write the answer, unless the form is the page for a reader; whether it was written.

    An answer that says how it is got again says it with its form.
    """
    if getattr(answer, "command", "") and (form == JSON or form in forms(kind)):
        from foedera.workspace.again import in_form

        answer = in_form(answer, form)
    if form == JSON:
        call.echo_json(answer)
    elif form in forms(kind):
        click.echo(writer(kind, form)(answer), nl=False)
    else:
        return False
    return True
