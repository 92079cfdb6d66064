"""Sessions in `golden/*.test`: what is typed, what comes back on both streams, and the exit code.

A file holds cases. `=== NAME` starts a file of the folder that the command runs in, `$ foedera …` is the call, `<<<` what it
is given on standard input; `>>>` begins what it must write to standard output, `>>>2` to standard error, `>>>= N` is the exit
code and ends the case. Nothing is normalised. Empty expectations are left out; lines that start with `;` are comments.
"""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import NamedTuple

import pytest

GOLDEN = Path(__file__).parent / "golden"


class Case(NamedTuple):
    name: str
    files: dict[str, str]
    command: str
    stdin: str
    out: str
    err: str
    code: int


def read_cases(path: Path) -> list[Case]:
    cases = []
    parts: dict[str, list[str]] = {}
    command, current = "", ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith(">>>= "):
            files = {key[4:]: "".join(lines) for key, lines in parts.items() if key.startswith("=== ")}
            stdin, out, err = ("".join(parts.get(key, [])) for key in ("<<<", ">>>", ">>>2"))
            cases.append(Case(f"{path.stem}:{number} {command}", files, command, stdin, out, err, int(line[5:])))
            parts, command, current = {}, "", ""
        elif line.startswith("$ foedera"):
            command, current = line[2:], ""
        elif line in ("<<<", ">>>", ">>>2") or line.startswith("=== "):
            current = line
            parts[current] = []
        elif current:
            parts[current].append(line + "\n")
        else:
            assert not line or line.startswith(";"), f"{path.name}:{number}: {line}"
    assert not parts, f"{path.name}: the last case has no exit code"
    return cases


CASES = [case for path in sorted(GOLDEN.glob("*.test")) for case in read_cases(path)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_session(case, run, folder):
    for name, text in case.files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    answer = run(*shlex.split(case.command)[1:], stdin=case.stdin)
    assert (answer.out, answer.err, answer.code) == (case.out, case.err, case.code)
