"""Whatever a user gives: a clear message, the right exit code, never a traceback, and nothing lost."""

from __future__ import annotations

import json

import pytest

GOOD = 'agreement mine "Mine"\n  binding      legal\n  note         "n"\n'
LIBRARY_CODES = {"GBR", "POL"}


def codes(answer):
    return [problem["code"] for problem in json.loads(answer.out)["problems"]]


def problems(answer):
    return json.loads(answer.out)["problems"]


@pytest.mark.parametrize(
    ("text", "code", "line", "marked"),
    [
        ('agreement mine "Mine"\nrole party: GBR, POLL\n', "unknown-actor", 2, "POLL"),
        ('agreement mine "Mine"\n  signed 2023-02-30\n', "impossible-date", 2, "2023-02-30"),
        ('agreement mine "Mine"\nrole party: GBR\nprovision p "P"\n  each party\n  must\n', "missing-words", 5, ""),
        (
            'agreement mine "Mine"\nprovision p "P"\n  when armed_attack on V called A\n  provided place of A in nowhere_at_all\n',
            "unknown-place", 4, "nowhere_at_all",
        ),
        ('agreement mine "Mine"\nprovision p "P"\nprovision p "Q"\n', "duplicate-id", 3, "p"),
        ('agreement nato-1949 "Mine"\n', "duplicate-id", 1, "nato-1949"),
    ],
    ids=["misspelt party", "impossible date", "half-written provision", "unknown area", "same id twice", "id of the library"],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(run, folder, text, code, line, marked):
    (folder / "mine.pact").write_text(text)
    answer = run("check", "mine.pact", "--format", "json")
    assert answer.code == 1
    found = [problem for problem in problems(answer) if problem["code"] == code]
    assert [(problem["file"], problem["line"]) for problem in found] == [("mine.pact", line)]
    problem = found[0]
    assert problem["message"]
    assert problem["remedy"]
    start = problem["column"] - 1
    assert not marked or text.splitlines()[line - 1][start : start + problem["width"]] == marked
    assert "Traceback" not in answer.err


def test_a_near_miss_is_suggested(run, folder):
    (folder / "mine.pact").write_text('agreement mine "Mine"\nrole party: GBR, POLL\n')
    assert "Did you mean `POL`" in run("check", "mine.pact").out


def test_all_problems_are_reported_at_once(run, folder):
    (folder / "mine.pact").write_text('agreement mine "Mine"\n  signd 2024\n  signed 2024-13-01\nrole party: POLL\n')
    assert {"unknown-keyword", "impossible-date", "unknown-actor"} <= set(codes(run("check", "mine.pact", "--format", "json")))


def test_a_warning_alone_is_no_error(run, folder):
    (folder / "mine.pact").write_text('agreement mine "Mine"\nrole party: GBR\nprovision p "P"\n  each party\n  declares "it"\n')
    assert codes(run("check", "mine.pact", "--format", "json")) == ["no-source"]
    answer = run("check", "mine.pact")
    assert answer.code == 0
    assert "1 warning" in answer.out
    silent = run("check", "--no-warnings", "mine.pact")
    assert (silent.code, silent.out) == (0, "1 file: no errors.\n")


@pytest.mark.parametrize("data", [GOOD.encode("utf-8-sig"), GOOD.replace("\n", "\r\n").encode()], ids=["BOM", "CRLF"])
def test_marks_of_other_systems_are_read_and_taken_out(run, folder, data):
    path = folder / "mine.pact"
    path.write_bytes(data)
    assert run("check", "mine.pact").code == 0
    assert run("fmt", "--check", "mine.pact").code == 1
    assert run("fmt", "mine.pact").code == 0
    assert path.read_bytes() == GOOD.encode()


def test_other_encodings_are_refused_and_left_alone(run, folder):
    data = 'agreement mine "Café"\n'.encode("latin-1")
    (folder / "mine.pact").write_bytes(data)
    answer = run("check", "mine.pact")
    assert answer.code == 1
    assert "mine.pact:1:20: error[not-utf8]" in answer.out
    assert "Save the file as UTF-8" in answer.out
    assert run("fmt", "mine.pact").code == 1
    assert (folder / "mine.pact").read_bytes() == data


@pytest.mark.slow
def test_a_line_of_five_megabytes(run, folder):
    (folder / "mine.pact").write_text(f'agreement mine "Mine"\n  note {"x" * 5_000_000}\n')
    answer = run("check", "mine.pact")
    assert answer.code == 1
    assert len(answer.out) < 2000
    (folder / "mine.pact").write_text(f'agreement mine "{"x" * 5_000_000}"\n')
    assert run("check", "mine.pact").code == 0


def test_deep_nesting(run, folder):
    lines = ["agreement mine", "provision p", "  provided any of", *("  " * depth + "any of" for depth in range(2, 3000))]
    (folder / "mine.pact").write_text("\n".join(lines))
    answer = run("check", "mine.pact")
    assert answer.code == 1
    assert "too-deep" in answer.out
    assert "Traceback" not in answer.out + answer.err


@pytest.mark.parametrize("command", ["check", "fmt"])
def test_folders_where_texts_were_meant(run, folder, command):
    (folder / "empty").mkdir()
    (folder / "x.pact").mkdir()
    for name in ("empty", "x.pact"):
        answer = run(command, name)
        assert answer.code == 3
        assert answer.err.startswith(f"foedera: error[empty-folder]: {name} is a folder and holds no .pact file.\n")
    missing = run(command, "absent.pact")
    assert missing.code == 3
    assert missing.err.startswith("foedera: error[no-such-folder]: There is no file or folder absent.pact.\n")


def test_an_unreadable_file_is_a_problem_among_others(run, folder):
    (folder / "x.pact").mkdir()
    (folder / "mine.pact").write_text(GOOD)
    answer = run("check", ".", "--format", "json")
    assert answer.code == 1
    assert [(problem["code"], problem["file"]) for problem in problems(answer)] == [("unreadable-file", "x.pact")]
    assert json.loads(answer.out)["files"] == 2


def test_a_forbidden_file(run, folder, as_root):
    if as_root:
        pytest.skip("root may read everything")
    path = folder / "mine.pact"
    path.write_text(GOOD)
    path.chmod(0)
    answer = run("check", "mine.pact")
    assert answer.code == 1
    assert "unreadable-file" in answer.out


def test_a_workspace_that_is_not_there(run, folder):
    for name in ("absent", "empty"):
        if name == "empty":
            (folder / name).mkdir()
        answer = run("--workspace", name, "show")
        assert answer.code == 3
        assert answer.err.startswith("foedera: error[")
        assert answer.out == ""


def test_names_with_control_characters_do_not_reach_the_terminal(run):
    answer = run("check", "bad\x1b[2Jname.pact")
    assert answer.code == 3
    assert "\x1b" not in answer.err


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",), ("check", "--frobnicate"), ("check", "--format", "xml"), ("show", "nothing-like-it"), ("fmt",),
        ("show", "nato-1949/art99"), ("explain", "nothing"), ("said", "--speaker", "nobody at all"), ("test", "nothing-like-it"),
        ("--today", "2024-13-01", "show"), ("--today", "soon", "show"), ("schema", "surplus"), ("check", ""), ("check", "-", "-"),
        ("said", "--framework", "nothing"), ("demo", "surplus"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_calls(run, words):
    answer = run(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert answer.err.startswith("foedera: error[")
    assert "Traceback" not in answer.err


def test_a_bug_is_one_line_and_asks_for_a_report(run, monkeypatch):
    def broken(*_, **__):
        raise KeyError("inside")

    monkeypatch.setattr("foedera.workspace.Workspace.open", broken)
    answer = run("show")
    assert answer.code == 70
    assert answer.err.startswith("foedera: error[internal]: KeyError: 'inside' (test_bad_input.py:")
    assert "Please report it" in answer.err
    assert "Traceback" not in answer.err
    monkeypatch.setenv("FOEDERA_DEBUG", "1")
    assert "Traceback" in run("show").err
