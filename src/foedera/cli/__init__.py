"""The command line: parses the call, asks the workspace, renders the answer."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

BROKEN_PIPE = 141
"""What a shell reports for a program that wrote to a closed pipe (128 + SIGPIPE)."""

INTERRUPTED = 130
"""What a shell reports for a program that the user stopped (128 + SIGINT)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        arguments: Words of the call without the program's name; None for those of the process.

    Returns:
        The exit code: 0 answered, 1 problems in a text or a test, 2 wrong call, 3 broken workspace, 70 a bug of foedera's.
    """
    gc.disable()  # one answer and out: collecting cycles would cost a fifth of its time and free nothing that matters
    atexit.register(gc.freeze)  # nor may the interpreter pass over everything once more before it ends: a tenth of its time
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a name that the terminal cannot show must not end the answer
    try:
        code = _run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away. What is still buffered must not raise once more when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _run(arguments: list[str]) -> int:
    from foedera.cli import failure
    from foedera.cli.group import foedera

    if "_FOEDERA_COMPLETE" in os.environ:
        foedera.main(arguments, prog_name="foedera")  # completion in the shell: answers and ends the process
    try:
        # Not click's own `main`: it would turn a closed pipe into an error.
        with foedera.make_context("foedera", arguments) as context:
            result = foedera.invoke(context)
    except (BrokenPipeError, KeyboardInterrupt):
        raise
    except Exception as error:  # noqa: BLE001 - a user never sees a traceback
        return failure.report(error)
    return result if isinstance(result, int) else 0
