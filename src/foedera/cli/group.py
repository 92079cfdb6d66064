"""The group of commands. A command's module is imported when the command is called, so that each starts fast."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

import click

from foedera import __version__
from foedera.cli.call import common_options
from foedera.language.words import close_to


class Entry(NamedTuple):
    """A command: its module, the heading it is listed under, and what it does in a few words."""

    module: str
    heading: str
    summary: str


ASK, READ, WRITE = "Ask", "Read", "Write and check"

COMMANDS = {
    "owed": Entry("owed", ASK, "who owes what, and how soon, if something happens"),
    "why": Entry("owed", ASK, "how one answer was reached, step by step"),
    "whynot": Entry("owed", ASK, "why a text binds somebody to nothing here"),
    "batch": Entry("batch", ASK, "who becomes obligated by each of many events in a table"),
    "compare": Entry("compare", ASK, "agreements side by side, every cell computed"),
    "diff": Entry("diff", ASK, "what is different between two texts"),
    "conflicts": Entry("conflicts", ASK, "provisions that cannot both be kept, with a witness"),
    "gaps": Entry("gaps", ASK, "for which attacker, place and date nobody is bound"),
    "missing": Entry("missing", ASK, "how far a process has come, and what the next step takes"),
    "timeline": Entry("timeline", ASK, "what happened and fell due, in order of time"),
    "changes": Entry("timeline", ASK, "what is otherwise since a date"),
    "demo": Entry("demo", ASK, "what foedera does, on the bundled library"),
    "serve": Entry("serve", READ, "the workspace as pages in the browser"),
    "show": Entry("show", READ, "an agreement in plain English, with its sources"),
    "read": Entry("read", READ, "who said what in articles, as proposals to decide on"),
    "reading": Entry("reading", READ, "teach the second extractor; how often each rule was right"),
    "said": Entry("said", READ, "who said what about which framework"),
    "review": Entry("review", READ, "decide on what was proposed from articles, one by one"),
    "eval": Entry("eval", READ, "how well articles are read, measured here and now"),
    "journal": Entry("journal", READ, "whether the journal of reviewed decisions is whole, its head, copies"),
    "export": Entry("export", READ, "pages that open from disk, to publish or to keep"),
    "init": Entry("init", WRITE, "a workspace of your own, to write agreements in"),
    "check": Entry("check", WRITE, "every problem of a text, with its place and remedy"),
    "fmt": Entry("fmt", WRITE, "the canonical form of a text"),
    "test": Entry("test", WRITE, "run scenarios and compare with the expected answers"),
    "explain": Entry("explain", WRITE, "what a problem's code means, with an example"),
    "schema": Entry("schema", WRITE, "the JSON Schema of a text's JSON form"),
}


class CommandTable(click.Group):
    """Commands by name, imported late and listed under headings."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the signature is click's
        """All commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command, with the options that every command takes."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"foedera.cli.{COMMANDS[cmd_name].module}"), cmd_name)
        assert isinstance(command, click.Command)
        own = {parameter.name for parameter in command.params}
        command.params += [option for option in common_options(hidden=True) if option.name not in own]
        return command

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first word names; for an unknown one, what may have been meant."""
        if args and self.get_command(ctx, args[0]) is None and not args[0].startswith("-"):
            near = close_to(args[0], COMMANDS)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            raise click.UsageError(f"There is no command `{args[0]}`.{hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands under their headings; no module is imported for it."""
        listed = self.list_commands(ctx)
        for heading in dict.fromkeys(COMMANDS[name].heading for name in listed):
            with formatter.section(heading):
                formatter.write_dl([(name, COMMANDS[name].summary) for name in listed if COMMANDS[name].heading == heading])


foedera = CommandTable(
    "foedera",
    params=[*common_options(hidden=False)],
    help="Security guarantees as code: who promised what, who must act, how soon, why or why not, and did they?",
    epilog="Exit codes: 0 answered, 1 problems in a text, 2 wrong call, 3 broken workspace.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80},
)
click.version_option(__version__, "--version", "-V", prog_name="foedera", message="%(prog)s %(version)s")(foedera)
