"""Every code that foedera can print is known to `foedera explain`, with an example that has it and is run here."""

from __future__ import annotations

import ast
import json
import re
import shlex
from pathlib import Path

import pytest

from foedera.cli import owed
from foedera.workspace.codes import OF_CALLS
from foedera.workspace.codes_documents import filled
from foedera.workspace.codes_journal import EXAMPLES, OF_JOURNAL
from foedera.workspace.codes_texts import OF_TEXTS
from foedera.workspace.codes_web import OF_WEB
from foedera.workspace.explaining import TEXTS

SOURCE = Path(__file__).resolve().parents[2] / "src" / "foedera"
KEBAB = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
TELLS = ("_fail", "_lines", "problem", "Refusal", "refuse", "_problem", "report")
"""Functions whose first text is a code."""

NO_CODE = {"internal"}
"""A bug of foedera's: no call should have it. It is tried below with a command that was broken on purpose."""
NO_EXAMPLE = NO_CODE | {*OF_WEB, *OF_TEXTS} | (set(OF_JOURNAL) - set(EXAMPLES)) | {"document-costly", "document-not-verbatim"}
"""A full disk, two writers, an article that takes minutes cannot be had by one call; other tests bring these about."""


def codes() -> set[str]:
    """What the source gives as a code: by the name of an argument or of a variable, or as the first text of a refusal."""
    found: set[str] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            given: list[ast.AST | None] = []
            if isinstance(node, ast.keyword) and node.arg == "code":
                given = [node.value]
            elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in TELLS:
                given = list(node.args[:3])
            elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in ("code", "CODE", "COSTLY"):
                given = [node.value]
            elif isinstance(node, ast.arguments):
                given = [value for arg, value in zip(node.kwonlyargs, node.kw_defaults, strict=True) if arg.arg == "code"]
            texts = [one.value for part in given if part for one in ast.walk(part) if isinstance(one, ast.Constant)]
            found |= {text for text in texts if isinstance(text, str) and KEBAB.fullmatch(text)}
    return found


def told(text: str) -> list[str]:
    """Codes of the errors that were printed."""
    return re.findall(r"(?:error|warning)\[([a-z0-9-]+)\]", text)


def test_codes_are_found() -> None:
    assert {"unknown-actor", "contradicts-record", "ambiguous-place", "wrong-call", "long-quote", "not-utf8"} <= codes()


def test_every_code_is_explained_and_no_other() -> None:
    assert codes() - {*OF_CALLS, *TEXTS} == set()
    assert {*OF_CALLS, *TEXTS} - codes() == NO_CODE
    assert {code for code, entry in OF_CALLS.items() if not entry.bad} == NO_EXAMPLE


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_the_example_text_has_its_problem_and_no_other(code, run, folder):
    entry = TEXTS[code]
    if entry.form == "json":
        pytest.skip("no command reads the JSON form yet; the test of the catalogue reads the example")
    (folder / "example.pact").write_bytes(entry.bad.encode(entry.encoding))
    answer = run("--no-bundled", "check", "example.pact", "--format", "json")
    found = {problem["code"] for problem in json.loads(answer.out)["problems"]}
    assert found - ({"no-source"} - {code}) == {code}  # an example of a few lines names no source
    (folder / "example.pact").write_text(entry.mended, encoding="utf-8")
    answer = run("--no-bundled", "check", "example.pact", "--no-warnings")
    assert answer.code == 0, answer.out


def asked(run, calls: str):
    """The answer to the last of some calls."""
    for line in calls.splitlines():
        answer = run("--today", "2026-11-21", *shlex.split(line)[1:])
    return answer


@pytest.mark.parametrize("code", sorted(set(OF_CALLS) - NO_EXAMPLE))
def test_the_example_call_has_its_problem_and_the_mended_one_has_none(code, run, folder, tmp_path_factory, monkeypatch):
    entry = OF_CALLS[code]
    for name, text in entry.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(filled(text))
    if code.startswith("no-last"):
        monkeypatch.setenv("FOEDERA_CACHE", str(tmp_path_factory.mktemp("fresh")))
    answer = asked(run, entry.bad)
    assert answer.code in (1, 2, 3) or f"warning[{code}]" in answer.err  # a document that is read all the same
    assert told(answer.out + answer.err)[0] == code
    assert len(set(told(answer.out + answer.err))) == 1 or code == "invalid-text"  # which lists the problems of the text
    mended = asked(run, entry.mended)
    assert (mended.code, told(mended.out + mended.err)) == (0, []), mended


def test_a_bug_is_owned_up_to(run, monkeypatch):
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("something that should not be")

    monkeypatch.setattr(owed.owed, "callback", broken)
    answer = run("owed", "--to", "UKR")
    assert answer.code == 70
    assert told(answer.err) == ["internal"]
    assert "Traceback" not in answer.err


@pytest.mark.parametrize("code", sorted({*OF_CALLS, *TEXTS}))
def test_explain_shows_the_example(code, run):
    answer = run("explain", code)
    assert answer.code == 0
    assert answer.out.startswith(f"{code}\n")
    assert ("Mended:" in answer.out) == (code not in NO_EXAMPLE)
    for entry in (one for one in (TEXTS.get(code), OF_CALLS.get(code)) if one):
        assert (entry.bad.splitlines() or [""])[0] in answer.out
