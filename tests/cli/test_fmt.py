"""`foedera fmt` on files: canonical, idempotent, all or nothing."""

from __future__ import annotations

import pytest

from foedera.workspace.library import BUNDLED

FILES = sorted(BUNDLED.rglob("*.pact"))
LOOSE = '# first\nagreement mine "Mine"   # beside\n  # above\n  binding legal\n\n\n\n# last\n'
TIDY = '# first\nagreement mine "Mine"  # beside\n  # above\n  binding      legal\n\n# last\n'


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BUNDLED)))
def test_library_is_canonical(run, path):
    assert run("fmt", "--check", str(path)).code == 0


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(BUNDLED)))
def test_a_disordered_copy_comes_back_with_every_comment(run, folder, path):
    text = path.read_text(encoding="utf-8")
    copy = folder / "copy.pact"
    copy.write_text("\n\n" + text.replace("\n\n", "\n\n\n"), encoding="utf-8")
    assert run("fmt", "copy.pact").code == 0
    assert copy.read_text(encoding="utf-8") == text
    assert run("fmt", "--check", "copy.pact").code == 0


def test_comments_stay_where_they_stood(run, folder):
    path = folder / "mine.pact"
    path.write_text(LOOSE)
    assert run("fmt", "mine.pact").out == "mine.pact: written\n"
    assert path.read_text() == TIDY
    assert run("fmt", "mine.pact").out == ""


def test_mode_and_link_stay(run, folder):
    path, link = folder / "mine.pact", folder / "link.pact"
    path.write_text(LOOSE)
    path.chmod(0o640)
    link.symlink_to(path)
    assert run("fmt", "link.pact").code == 0
    assert link.is_symlink()
    assert path.read_text() == TIDY
    assert path.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in folder.iterdir()) == ["link.pact", "mine.pact"]


def test_errors_leave_the_file_as_it_is(run, folder):
    path = folder / "mine.pact"
    path.write_text(LOOSE + "agreement\n")
    before = path.read_bytes(), path.stat().st_mtime_ns
    answer = run("fmt", "mine.pact")
    assert answer.code == 1
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert "mine.pact:9:10: error[missing-words]" in answer.err
    assert "1 file left as it is." in answer.err


def test_one_bad_file_does_not_hold_up_the_others(run, folder):
    (folder / "bad.pact").write_text("agreement\n")
    (folder / "good.pact").write_text(LOOSE)
    assert run("fmt", ".").code == 1
    assert (folder / "good.pact").read_text() == TIDY


def test_an_interrupted_write_keeps_the_old_text(run, folder, monkeypatch):
    path = folder / "mine.pact"
    path.write_text(LOOSE)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    answer = run("fmt", "mine.pact")
    assert answer.code == 3
    assert "No space left on device" in answer.err
    assert path.read_text() == LOOSE
    assert [found.name for found in folder.iterdir()] == ["mine.pact"]


def test_a_form_that_would_say_something_else_is_not_written(run, folder, monkeypatch):
    path = folder / "mine.pact"
    path.write_text(LOOSE)
    monkeypatch.setattr("foedera.cli.fmt.format_document", lambda _: 'agreement other "Other"\n')
    answer = run("fmt", "mine.pact")
    assert answer.code == 70
    assert path.read_text() == LOOSE


def test_dry_runs_write_nothing(run, folder):
    path = folder / "mine.pact"
    path.write_text(LOOSE)
    assert run("fmt", "--check", "mine.pact").code == 1
    answer = run("fmt", "--diff", "mine.pact")
    assert answer.code == 1
    assert "-  binding legal" in answer.out
    assert "+  binding      legal" in answer.out
    assert path.read_text() == LOOSE
