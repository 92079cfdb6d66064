"""`foedera schema`."""

from __future__ import annotations

import click

from foedera.cli.call import Call, pass_call


@click.command()
@pass_call
def schema(call: Call) -> None:
    """The JSON Schema (draft 2020-12) of the JSON form of a .pact text.

    Other programs read and write texts in this form; it says exactly what a text says.
    """
    from foedera.language.interchange import json_schema

    call.echo_json(json_schema())
