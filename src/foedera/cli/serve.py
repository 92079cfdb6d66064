"""`foedera serve`: the workspace in the browser."""

from __future__ import annotations

from pathlib import Path

import click

from foedera.cli.call import Call, pass_call


@click.command()
@click.option("--host", default="127.0.0.1", metavar="ADDRESS", help="127.0.0.1, ::1 or localhost; no other is taken.")
@click.option("--port", default=7117, show_default=True, metavar="N", help="Port; 0 takes any that is free.")
@click.option("--open", "browse", is_flag=True, help="Open the first page in the browser.")
@pass_call
def serve(call: Call, host: str, port: int, browse: bool) -> None:
    """The workspace as pages on this machine: ask, compare, check a quotation, review, write.

    Nobody but this machine is served, nobody logs in, and nothing is fetched from elsewhere. New texts go into the first
    folder named with -w; articles that are read there into foedera-reading. Ctrl-C ends it.
    """
    from foedera.web import limits
    from foedera.web.opened import Opened
    from foedera.web.serving import GLANCE, bound, server

    listening = bound(host, port)
    folders = tuple(Path(name) for name in call.texts)
    opened = Opened(
        folders, reading=call.reading, bundled=call.bundled, today=call.today, use_cache=call.use_cache,
        patience=limits.PATIENCE.value / 1_000, glance=GLANCE,
    )
    name, taken = listening.getsockname()[:2]
    address = f"http://{f'[{name}]' if ':' in name else name}:{taken}/"
    call.echo(f"foedera serves {address}  (this machine only; Ctrl-C ends it)")
    if browse:
        click.launch(address)
    server(opened, listening).run(sockets=[listening])
