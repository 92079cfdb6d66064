"""`foedera init`: a workspace that works at once, and nothing of the user's that is lost."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from foedera.workspace import drafting

NAMES = {"agreement.pact", "scenarios.pact", "README.md"}


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("name", ["mine", "a folder/of mine", "."])
def test_what_is_written_works_at_once(run, folder, name):
    answer = run("init", name)
    assert answer.code == 0, answer.err
    assert set(files(folder / name)) == NAMES
    assert run("check", name).out == "2 files: no problems.\n"
    assert run("fmt", "--check", name).code == 0
    for line in (line for line in answer.out.splitlines() if line.startswith("  foedera ")):
        call = shlex.split(line.partition("   ")[0] or line)
        made = run(*shlex.split(line.strip().partition("    ")[0])[1:])
        assert made.code == 0, (call, made)


@pytest.mark.slow
def test_all_scenarios_pass_with_the_workspace(run):
    run("init", "mine")
    answer = run("-w", "mine", "test")
    assert (answer.code, answer.err) == (0, "")


def test_the_scenario_can_fail(run, folder):
    run("init", "mine")
    text = folder / "mine" / "agreement.pact"
    text.write_text(text.read_text().replace("within       24h after Q", "within       48h after Q"))
    assert run("-w", "mine", "test", "my-").code == 1


def test_without_a_folder_the_current_one_is_used(run, folder):
    assert run("init").code == 0
    assert set(files(folder)) == NAMES


def test_the_readme_has_few_lines_and_true_calls(run):
    run("init")
    text = (Path("README.md")).read_text(encoding="utf-8")
    assert len([line for line in text.splitlines() if line]) <= 5
    for call in ("check .", "-w . test my-", "-w . show my-agreement"):
        assert f"foedera {call}" in text
        assert run(*call.split()).code == 0


@pytest.mark.parametrize("name", sorted(NAMES))
def test_nothing_is_overwritten(run, folder, name):
    (folder / "mine").mkdir()
    (folder / "mine" / name).write_text("mine")
    answer = run("init", "mine")
    assert answer.code == 2
    assert "error[already-there]" in answer.err
    assert name in answer.err
    assert files(folder) == {f"mine/{name}": b"mine"}


def test_a_second_time_is_refused_and_changes_nothing(run, folder):
    run("init", "mine")
    before = files(folder)
    assert run("init", "mine").code == 2
    assert files(folder) == before


def test_a_link_that_leads_nowhere_is_not_followed(run, folder):
    (folder / "agreement.pact").symlink_to(folder / "elsewhere.pact")
    assert run("init").code == 2
    assert not (folder / "elsewhere.pact").exists()


def test_a_file_where_a_folder_was_meant(run, folder):
    (folder / "notes.txt").write_text("notes")
    assert "error[already-there]: notes.txt is a file." in run("init", "notes.txt").err
    answer = run("init", "notes.txt/mine")
    assert answer.code == 3
    assert "error[unwritable-file]" in answer.err
    assert files(folder) == {"notes.txt": b"notes"}


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name(run, folder, name):
    assert run("init", name).code == 2
    assert files(folder) == {}


def test_a_folder_that_cannot_be_written(run, folder, as_root):
    if as_root:
        pytest.skip("root writes everywhere")
    (folder / "locked").mkdir(mode=0o500)
    answer = run("init", "locked/mine")
    assert answer.code == 3
    assert "error[unwritable-file]" in answer.err


def test_all_or_nothing(run, folder, monkeypatch):
    """A disk that fills up at the last file leaves nothing behind, not even the folder."""
    monkeypatch.setattr(drafting, "STARTER", folder / "gone")
    answer = run("init", "new/mine")
    assert answer.code == 3
    assert "Nothing was." in answer.err
    assert list(folder.iterdir()) == []
