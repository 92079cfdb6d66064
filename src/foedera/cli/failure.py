"""What is printed when a call cannot be answered: one line that says why, one that says what to do. Never a traceback."""

from __future__ import annotations

import os

import click

from foedera.errors import BrokenWorkspace, FoederaError, InvalidText, Problem, WrongCall

PROBLEMS, WRONG_CALL, BROKEN, BUG = 1, 2, 3, 70

_REMEDIES = {
    "no-such-folder": "Give a folder or file that exists.",
    "empty-folder": "Name a folder with texts in files that end in .pact, or one such file.",
    "unreadable-file": "Make it a readable text file.",
}


def report(error: Exception) -> int:
    """Say on stderr what went wrong and give the exit code."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.exceptions.Abort):
        return WRONG_CALL
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return WRONG_CALL
    if os.environ.get("FOEDERA_DEBUG") and not isinstance(error, click.ClickException | FoederaError):
        import traceback  # costs every call what only a bug needs

        traceback.print_exception(error)
        return BUG
    text, code = _text(error)
    click.echo(text, err=True)
    return code


def _text(error: Exception) -> tuple[str, int]:
    if isinstance(error, click.ClickException):
        return _wrong_call(error), WRONG_CALL
    if isinstance(error, InvalidText):
        return f"{_lines('invalid-text', str(error), '')}\n{_rendered(error.problems)}", PROBLEMS
    if isinstance(error, BrokenWorkspace):
        return _lines(error.code, str(error), getattr(error, "remedy", "") or _REMEDIES.get(error.code, "")), BROKEN
    if isinstance(error, WrongCall):
        if error.problems:  # each says all that the message would
            return "foedera: " + _rendered(error.problems), WRONG_CALL
        return _lines(error.code, str(error), ""), WRONG_CALL
    return _bug(error), BUG


def _lines(code: str, message: str, remedy: str) -> str:
    return "\n".join(part for part in (f"foedera: error[{code}]: {visible(message)}", visible(remedy)) if part)


def _wrong_call(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "foedera"
    return _lines("wrong-call", error.format_message(), f"See: {path} --help")


def _rendered(problems: tuple[Problem, ...]) -> str:
    from foedera.language.render import render

    return "\n".join(render(problem) for problem in problems)


def _bug(error: Exception) -> str:
    import traceback  # costs every call what only a bug needs

    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({os.path.basename(frames[-1].filename)}:{frames[-1].lineno})" if frames else ""  # noqa: PTH119
    message = f"{type(error).__name__}: {' '.join(str(error).split())[:200]}{place}"
    return _lines(
        "internal",
        message,
        "This is a bug in foedera, not in your text. Please report it with your call and the output of the same call with"
        " FOEDERA_DEBUG=1 before it.",
    )


def visible(text: str) -> str:
    """The text without control characters, so that a file's name cannot move the cursor; line ends stay."""
    return "".join(letter if letter.isprintable() or letter == "\n" else "\ufffd" for letter in text)


__all__ = ["report", "visible"]
