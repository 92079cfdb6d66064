"""The help of every command, as a new user reads it at 80 columns."""

from __future__ import annotations

import re
import shlex

import pytest
from tests.store.entries import filled

from foedera.cli.group import COMMANDS

HELPS = [(), *((name,) for name in COMMANDS)]
each_help = pytest.mark.parametrize("words", HELPS, ids=lambda words: " ".join(words) or "foedera")


@each_help
def test_it_fits_and_shows_no_marks_of_the_program(words, run):
    answer = run(*words, "--help")
    assert answer.code == 0
    assert max(map(len, answer.out.splitlines())) <= 80
    assert [mark for mark in ("\\b", "\b", "\t", "``") if mark in answer.out] == []


@each_help
def test_every_option_says_what_it_does(words, run):
    out = run(*words, "--help").out
    _, _, listed = out.partition("\nOptions:\n")
    options = re.findall(r"^  (-.*?)(?:  |\n {10,})\s*(\S.*)", listed, re.MULTILINE)
    assert len(options) == len(re.findall(r"^  -", listed, re.MULTILINE))


def examples() -> list[str]:
    """The calls that helps show, lines that end in a backslash joined."""
    from foedera.cli.group import foedera

    found = []
    for name in COMMANDS:
        command = foedera.get_command(None, name)  # type: ignore[arg-type]
        text = re.sub(r"\\\n\s*", "", command.help or "") if command else ""
        found += re.findall(r"^\s*foedera (.+)$", text, re.MULTILINE)
    return found


def test_examples_are_found() -> None:
    assert len(examples()) >= 12


TABLE = "id,class,by,on,at,in\na1,armed attack,RUS,POL,2026-12-01,Warsaw\n"
"""What the files hold that an example of `batch` names."""


@pytest.mark.parametrize("line", examples())
def test_the_examples_of_a_help_can_be_typed(line, run, folder):
    for name in re.findall(r"^batch (\S+)", line):
        (folder / name).write_text(TABLE, encoding="utf-8")
    if line.startswith("journal"):
        filled(folder, name="copy.jsonl" if "--import" in line else "journal.jsonl")
    line = line.partition(" > ")[0]
    for before in ('owed --to UKR --if "armed attack by RUS on UKR at 2026-12-01T06:00Z"', "init my-texts"):
        if not line.startswith(before.split()[0]):
            run("--today", "2026-11-21", *shlex.split(before))
    for part in line.split("; foedera "):
        answer = run("--today", "2026-11-21", *shlex.split(part))
        assert answer.code == 0, answer.err
