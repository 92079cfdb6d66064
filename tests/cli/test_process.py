"""The command as a process of its own: speed of starting, streams, colour, closed pipes; and what every command shares."""

from __future__ import annotations

import ast
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from foedera import __version__
from foedera.cli.group import COMMANDS, foedera
from foedera.workspace.codes import OF_CALLS
from foedera.workspace.explaining import TEXTS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-c", "import sys; from foedera.cli import main; sys.exit(main())"]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "src")}


def process(*words, **settings):
    return subprocess.run([*PROGRAM, *words], check=False, capture_output=True, text=True, env=ENVIRONMENT, **settings)


def in_terminal(words, **environment):
    """What the command writes when standard output is a terminal."""
    leader, follower = pty.openpty()
    env = {**ENVIRONMENT, "TERM": "xterm", **environment}
    with subprocess.Popen([*PROGRAM, *words], stdout=follower, stderr=subprocess.DEVNULL, env=env) as child:
        os.close(follower)
        data = b""
        while True:
            try:
                block = os.read(leader, 65536)
            except OSError:
                break
            if not block:
                break
            data += block
        child.wait()
    os.close(leader)
    return data.decode()


def test_version():
    assert process("--version").stdout == f"foedera {__version__}\n"


def test_help_lists_every_command_and_fits_the_screen():
    answer = process("--help")
    assert answer.returncode == 0
    assert all(len(line) <= 80 for line in answer.stdout.splitlines())
    assert all(f"  {name} " in answer.stdout for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_each_command(run, name):
    answer = run(name, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"Usage: foedera {name}")
    assert len(answer.out.splitlines()) > 4
    assert all(len(line) <= 80 for line in answer.out.splitlines())


def test_help_imports_no_command_and_nothing_heavy():
    modules = (
        "import sys; from foedera.cli import main; main(['--help'])\n"
        "print(sorted(name for name in sys.modules if name.startswith(('rich', 'numpy', 'foedera.engine', 'foedera.workspace'))"
        " or name in [f'foedera.cli.{entry}' for entry in ('check', 'demo', 'owed', 'show')]))"
    )
    answer = subprocess.run([sys.executable, "-c", modules], check=True, capture_output=True, text=True, env=ENVIRONMENT)
    assert answer.stdout.splitlines()[-1] == "[]"


def test_a_single_question_loads_nothing_that_it_does_not_need():
    asked = ["owed", "--to", "POL", "--if", "armed attack by RUS on POL at 2026-12-01"]
    idle = ["numpy", "tempfile", "shutil", "difflib", "calendar", "foedera.analysis.compare", "foedera.workspace.diff"]
    modules = f"import sys; from foedera.cli import main; main({asked})\nprint([name for name in {idle} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", modules], check=True, capture_output=True, text=True, env=ENVIRONMENT)
    assert answer.stdout.splitlines()[-1] == "[]"


def test_options_of_the_whole_call_stand_before_or_after_the_command(run):
    assert run("--no-bundled", "check", "-", stdin="").out == run("check", "--no-bundled", "-", stdin="").out
    assert run("--today", "nonsense", "show").code == run("show", "--today", "nonsense").code == 2


def test_no_arguments_show_help(run):
    answer = run()
    assert answer.code == 2
    assert answer.err.startswith("Usage: foedera")


def test_commands_can_be_called_by_other_programs():
    answer = CliRunner().invoke(foedera, ["schema"])
    assert json.loads(answer.output)["$schema"].startswith("https://json-schema.org/")


def test_a_pipe_gets_no_colour():
    for words in (("check", "-"), ("explain", "bad-date"), ("show", "nato-1949")):
        answer = process(*words, input="agreement\n")
        assert "\x1b" not in answer.stdout + answer.stderr


def test_a_terminal_gets_colour_unless_it_asks_for_none():
    words = ["explain", "bad-date"]
    assert "\x1b[" in in_terminal(words)
    assert "\x1b[" not in in_terminal(words, NO_COLOR="1")
    assert "\x1b[" not in in_terminal(words, TERM="dumb")
    assert "\x1b[" not in in_terminal([*words, "--no-color"])


def test_a_reader_that_goes_away_is_no_error():
    with subprocess.Popen([*PROGRAM, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENVIRONMENT) as child:
        assert child.stdout is not None
        child.stdout.close()
        assert child.wait() in (0, 141)
        assert child.stderr is not None
        assert child.stderr.read() == b""


def test_an_interruption_ends_quietly(run, monkeypatch):
    def stop(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("foedera.workspace.Workspace.open", stop)
    assert run("show") == (130, "", "")


def test_text_that_had_to_be_free_of_errors(run, monkeypatch):
    from foedera.errors import InvalidText
    from foedera.language.parse import parse

    _, problems = parse("agreement\n", "mine.pact")

    def refuse(*_, **__):
        raise InvalidText(problems)

    monkeypatch.setattr("foedera.workspace.Workspace.open", refuse)
    answer = run("show")
    assert answer.code == 1
    assert answer.err.startswith("foedera: error[invalid-text]: 1 problem(s) in the text\nmine.pact:1:10: error[missing-words]")


def test_completion_in_the_shell():
    answer = subprocess.run(
        PROGRAM, check=False, capture_output=True, text=True,
        env={**ENVIRONMENT, "_FOEDERA_COMPLETE": "bash_complete", "COMP_WORDS": "foedera che", "COMP_CWORD": "1"},
    )  # fmt: skip
    assert answer.stdout == "plain,check\n"


def test_a_terminal_without_unicode_gets_an_answer():
    env = {**ENVIRONMENT, "PYTHONIOENCODING": "ascii"}
    answer = subprocess.run([*PROGRAM, "show", "nato-1949/art5-assist"], check=False, capture_output=True, env=env)
    assert answer.returncode == 0
    assert b"forthwith" in answer.stdout


def test_every_code_that_is_raised_can_be_explained(run):
    """Codes are literals, so they can be read from the source."""
    rooms = [ROOT / "src" / "foedera" / room for room in ("cli", "workspace", "store")]
    codes = {
        str(keyword.value.value)
        for room in rooms
        for path in room.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "code" and isinstance(keyword.value, ast.Constant)
    }
    assert len(codes) > 5
    assert sorted(codes - set(OF_CALLS) - set(TEXTS)) == []
    for code in (*OF_CALLS, *TEXTS):
        assert run("explain", code).code == 0


def test_all_codes_are_listed(run):
    answer = run("explain")
    listed = [line.split()[0] for line in answer.out.splitlines() if line][:-1]
    assert listed == sorted({*OF_CALLS, *TEXTS})
    assert all(len(line) <= 80 for line in answer.out.splitlines())


def test_a_code_may_be_pasted_as_it_was_printed(run):
    assert run("explain", "error[bad-date]").out == run("explain", "bad-date").out
    assert "Did you mean bad-date" in run("explain", "bad-data").err


@pytest.mark.bench
@pytest.mark.parametrize("words", [["--help"], ["check"], ["test"], ["show", "nato-1949"], ["demo"]], ids=" ".join)
def test_how_long_a_command_takes(words):
    from time import perf_counter

    times = []
    for _ in range(5):
        start = perf_counter()
        process(*words)
        times.append(perf_counter() - start)
    sys.stdout.write(f"\nfoedera {' '.join(words)}: {min(times):.2f} s at best of five, {max(times):.2f} s at worst\n")
