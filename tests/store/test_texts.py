"""Texts at rest: an id leads to a text of the folder and nowhere else, and a text is replaced whole or not at all."""

from __future__ import annotations

import multiprocessing
import os
import resource
import stat
from pathlib import Path

import pytest

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.store import texts
from foedera.store.texts import LARGEST, Texts, is_id, sha256

TRAVERSALS = (
    "", ".", "..", "/", "//", "../a.pact", "../../a.pact", "../secret.pact", "sub/../../secret.pact", "sub/../a.pact", "./a.pact",
    "a.pact/", "/a.pact", "//a.pact", "/etc/passwd", "/etc/passwd.pact", "a.pact/..", "a.pact/../a.pact", "..\\secret.pact",
    "sub\\..\\..\\secret.pact", "C:\\secret.pact", "C:/secret.pact", "C:secret.pact", "\\\\host\\share.pact", "%2e%2e/secret.pact",
    "..%2fsecret.pact", "..%2Fsecret.pact", "%2e%2e%2fsecret.pact", "..%252fsecret.pact", "..%c0%afsecret.pact", "..%00/secret.pact",
    "a.pact\x00", "a.pact\x00.txt", "\x00", "../secret.pact\x00.pact", "a\n.pact", "a\r.pact", "a\x1b.pact", ".hidden.pact",
    ".git/config.pact", "~/a.pact", "~root/a.pact", "~1/a.pact", "~2/../a.pact", "~0/a.pact", "~9/a.pact", "~-1/a.pact", "~²/a.pact",
    "....//secret.pact", "..;/secret.pact", "file:///etc/passwd.pact", "\ud800.pact", "sub//inner.pact", " a.pact", "a.pact ", "*.pact",
    "out.pact", "way/secret.pact", "loop.pact", "gone.pact", "sub", "sub/", "notes.txt", "folder.pact", "pipe.pact", "a" * 300 + ".pact",
    "x/" * 90 + "a.pact", "\u202ea.pact", "．．/secret.pact", "%61.pact", "A.PACT",
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace with two texts, and beside it and in it all that must not be reached."""
    home = tmp_path / "mine"
    (home / "sub").mkdir(parents=True)
    (home / "a.pact").write_text("# a\n")
    (home / "sub" / "inner.pact").write_text("# inner\n")
    (home / "notes.txt").write_text("notes\n")
    (home / ".hidden.pact").write_text("# hidden\n")
    (home / ".git").mkdir()
    (home / ".git" / "config.pact").write_text("# hidden\n")
    (home / "folder.pact").mkdir()
    os.mkfifo(home / "pipe.pact")
    (tmp_path / "secret.pact").write_text("# secret\n")
    (home / "out.pact").symlink_to(tmp_path / "secret.pact")
    (home / "way").symlink_to(tmp_path)
    (home / "loop.pact").symlink_to(home / "loop.pact")
    (home / "dangling.pact").symlink_to(tmp_path / "nothing.pact")
    (home / "same.pact").symlink_to(home / "a.pact")
    return home


def test_the_texts_of_a_folder_are_listed_and_nothing_else(folder):
    assert [name for name, _ in Texts((folder,)).list()] == ["a.pact", "same.pact", "sub/inner.pact"]


@pytest.mark.parametrize("name", TRAVERSALS, ids=ascii)
def test_no_other_string_leads_to_a_file(folder, name):
    assert len(TRAVERSALS) > 50
    store = Texts((folder,))
    for reached in (store.read, store.path):
        with pytest.raises(WrongCall) as refused:
            reached(name)
        assert refused.value.code == "unknown-text"
        assert "secret" in name or "secret" not in str(refused.value)


@pytest.mark.parametrize("name", [one for one in TRAVERSALS if one not in ("gone.pact", "A.PACT")], ids=ascii)
def test_nothing_is_written_there_either(folder, name):
    before = sorted(path for path in folder.parent.rglob("*"))
    with pytest.raises((WrongCall, BrokenWorkspace)):
        Texts((folder,)).write(name, b"# mine\n", "")
    with pytest.raises((WrongCall, BrokenWorkspace)):
        Texts((folder,)).write(name, b"# mine\n", sha256(b"# secret\n"))
    assert sorted(path for path in folder.parent.rglob("*")) == before
    assert (folder.parent / "secret.pact").read_text() == "# secret\n"


def test_a_link_that_leads_out_is_not_followed_even_to_make_a_file(folder):
    with pytest.raises(WrongCall):
        Texts((folder,)).write("dangling.pact", b"# mine\n", "")
    assert not (folder.parent / "nothing.pact").exists()


def test_a_further_folder_has_ids_of_its_own_and_a_single_file_is_its_own_name(folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.pact").write_text("# other\n")
    store = Texts((folder, other, tmp_path / "secret.pact"))
    assert store.read("~2/a.pact").data == b"# other\n"
    assert store.read("~3/secret.pact").data == b"# secret\n", "named in the call, so it is ours"
    assert {"~2/a.pact", "~3/secret.pact"} <= {name for name, _ in store.list()}
    with pytest.raises(WrongCall):
        store.read("~3/a.pact")


def test_a_text_is_replaced_if_it_is_what_the_writer_saw(folder):
    store = Texts((folder,))
    seen = store.read("a.pact")
    (folder / "a.pact").chmod(0o640)
    assert store.write("a.pact", b"# new\n", seen.sha256).done
    assert (folder / "a.pact").read_bytes() == b"# new\n"
    assert stat.S_IMODE((folder / "a.pact").stat().st_mode) == 0o640, "the rights of the file stay"
    late = store.write("a.pact", b"# late\n", seen.sha256)
    assert not late.done
    assert late.found is not None
    assert late.found.data == b"# new\n", "the writer is shown what is there"
    assert store.write("a.pact", b"# new\n", seen.sha256) == texts.Swap(done=True, changed=False), "the same once more does no harm"
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []


def test_through_a_link_within_the_folder_the_text_itself_is_replaced(folder):
    store = Texts((folder,))
    assert store.write("same.pact", b"# new\n", store.read("same.pact").sha256).done
    assert (folder / "same.pact").is_symlink()
    assert (folder / "a.pact").read_bytes() == b"# new\n"


def test_a_new_text_takes_no_name_that_is_taken_and_one_that_is_gone_is_told(folder):
    store = Texts((folder,))
    assert store.write("new/b.pact", b"# b\n", "").done
    assert not store.write("a.pact", b"# b\n", "").done
    (folder / "a.pact").unlink()
    assert store.write("a.pact", b"# b\n", sha256(b"# a\n")) == texts.Swap(done=False, found=None)
    assert store.write("nowhere/c.pact", b"# c\n", sha256(b"# a\n")) == texts.Swap(done=False, found=None)
    assert not (folder / "nowhere").exists()


def test_a_text_has_a_length_that_it_may_have(folder):
    store = Texts((folder,))
    assert store.write("long.pact", b"#" * LARGEST, "").done
    with pytest.raises(WrongCall) as refused:
        store.write("long.pact", b"#" * (LARGEST + 1), sha256(b"#" * LARGEST))
    assert refused.value.code == "text-too-long"
    (folder / "long.pact").write_bytes(b"#" * 10_000_000)
    with pytest.raises(WrongCall, match="10,000,000"):
        store.read("long.pact")


def _write_with_little_room(folder: Path, answers) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, 1_000))
    import signal

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    store = Texts((folder,))
    try:
        store.write("a.pact", b"# " + b"x" * 5_000, store.read("a.pact").sha256)
        answers.put("written")
    except BrokenWorkspace as error:
        answers.put(f"{error.code} {error}")


@pytest.mark.forks
def test_on_a_full_disk_the_old_text_stays_whole(folder):
    answers = multiprocessing.get_context("fork").SimpleQueue()
    process = multiprocessing.get_context("fork").Process(target=_write_with_little_room, args=(folder, answers))
    process.start()
    told = answers.get()
    process.join()
    assert told.startswith("disk-full There is no room to write a.pact")
    assert (folder / "a.pact").read_bytes() == b"# a\n"
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
def test_whatever_step_fails_the_old_text_stays_whole(folder, monkeypatch, step):
    def fails(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    store = Texts((folder,))
    seen = store.read("a.pact")
    match step:
        case "fsync":
            monkeypatch.setattr(os, "fsync", fails)
        case "replace":
            monkeypatch.setattr(Path, "replace", fails)
        case _:
            monkeypatch.setattr(os, "fdopen", _failing_stream(os.fdopen))
    with pytest.raises(BrokenWorkspace) as refused:
        store.write("a.pact", b"# new\n", seen.sha256)
    assert refused.value.code == "unwritable-file"
    monkeypatch.undo()
    assert (folder / "a.pact").read_bytes() == b"# a\n"
    assert [path.name for path in folder.iterdir() if path.name.endswith(".part")] == []


def _failing_stream(real):
    def opened(handle: int, mode: str):
        stream = real(handle, mode)
        if mode == "rb":
            return stream
        stream.close()
        raise OSError(5, "Input/output error")

    return opened


def test_a_file_or_folder_that_may_not_be_written_is_left_alone(folder, monkeypatch):
    store = Texts((folder,))
    seen = store.read("a.pact")
    monkeypatch.setattr(os, "access", lambda *_: False)  # the tests may run as one who may write everything
    with pytest.raises(BrokenWorkspace) as refused:
        store.write("a.pact", b"# new\n", seen.sha256)
    assert refused.value.code == "unwritable-file"
    assert (folder / "a.pact").read_bytes() == b"# a\n"


def test_who_finds_somebody_writing_for_too_long_is_told_so(folder, monkeypatch):
    import fcntl

    monkeypatch.setattr(texts, "_PATIENCE", 0.02)
    handle = os.open(folder, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    try:
        with pytest.raises(BrokenWorkspace) as refused:
            Texts((folder,)).write("a.pact", b"# new\n", "")
    finally:
        os.close(handle)
    assert refused.value.code == "text-busy"


def _add_lines(folder: Path, who: int, count: int) -> None:
    store = Texts((folder,))
    for number in range(count):
        while True:
            seen = store.read("a.pact")
            if store.write("a.pact", seen.data + f"# {who} {number}\n".encode(), seen.sha256).done:
                break


@pytest.mark.forks
def test_of_eight_processes_that_edit_one_text_at_once_none_loses_a_line(folder):
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=_add_lines, args=(folder, who, 6)) for who in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    lines = (folder / "a.pact").read_text().splitlines()
    assert sorted(lines) == sorted(["# a", *(f"# {who} {number}" for who in range(8) for number in range(6))])


def test_names_of_any_script_can_be_ids():
    assert all(map(is_id, ("a.pact", "sub/a.pact", "Übereinkunft 1.pact", "договір.pact", "a.b.pact")))
