"""Bytes at rest: files that cannot be read, folders without texts, and a cache that may vanish, rot or be shared at any time."""

from __future__ import annotations

import multiprocessing
import os
from pathlib import Path

import pytest

from foedera.errors import BrokenWorkspace
from foedera.model.blocks import Event
from foedera.store import cache, files
from foedera.workspace import Workspace
from foedera.workspace.library import Library

TEXT = 'agreement toy-2020 "Toy"\n  binding      legal\n  signed       2020-01-01\n\nrole party: FRA, DEU\n'


def toy(folder: Path, text: str = TEXT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "toy.pact").write_text(text, encoding="utf-8")
    return folder


# ------------------------------------------------------------------------------------------------ files


def test_files_are_read_in_order_of_name(tmp_path) -> None:
    for name in ("b.pact", "a.pact", "deep/c.pact", "notes.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(name)
    found, problems = files.gather((tmp_path,))
    assert [one.name for one in found] == ["a.pact", "b.pact", "deep/c.pact"]
    assert [one.data for one in found] == [b"a.pact", b"b.pact", b"deep/c.pact"]
    assert problems == []


def test_a_single_file_is_named_as_it_was_given(tmp_path) -> None:
    path = toy(tmp_path) / "toy.pact"
    assert [one.name for one in files.gather((path,))[0]] == [str(path)]


def test_a_folder_named_like_a_text_is_a_problem_and_the_rest_is_read(tmp_path) -> None:
    toy(tmp_path)
    (tmp_path / "x.pact").mkdir()
    workspace = Workspace.open(tmp_path, bundled=False, use_cache=False)
    (problem,) = [one for one in workspace.problems if one.code == "unreadable-file"]
    assert (problem.where.file, problem.severity) == ("x.pact", "error")
    assert "directory" in problem.message.lower()
    assert [law.id for law in workspace.library.laws] == ["toy-2020"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_a_problem(tmp_path) -> None:
    toy(tmp_path)
    (tmp_path / "secret.pact").write_text(TEXT)
    (tmp_path / "secret.pact").chmod(0)
    assert [one.where.file for one in files.gather((tmp_path,))[1]] == ["secret.pact"]


def test_a_file_that_vanishes_while_reading_is_a_problem(tmp_path, monkeypatch) -> None:
    toy(tmp_path)

    def gone(self: Path) -> bytes:
        raise FileNotFoundError(2, "No such file or directory", str(self))

    monkeypatch.setattr(Path, "read_bytes", gone)
    (problem,) = files.gather((tmp_path,))[1]
    assert problem.message == "The file cannot be read: No such file or directory."


def test_a_broken_link_is_a_problem(tmp_path) -> None:
    toy(tmp_path)
    (tmp_path / "lost.pact").symlink_to(tmp_path / "nowhere")
    found, problems = files.gather((tmp_path,))
    assert ([one.name for one in found], [one.where.file for one in problems]) == (["toy.pact"], ["lost.pact"])


@pytest.mark.parametrize(("make", "code"), [(False, "no-such-folder"), (True, "empty-folder")])
def test_a_folder_without_texts_breaks_the_workspace(tmp_path, make: bool, code: str) -> None:
    folder = tmp_path / "none"
    if make:
        folder.mkdir()
        (folder / "readme.txt").write_text("no text")
    with pytest.raises(BrokenWorkspace) as caught:
        Workspace.open(folder, use_cache=False)
    assert caught.value.code == code
    assert str(folder) in str(caught.value)


# ------------------------------------------------------------------------------------------------ the cache


def test_what_was_parsed_is_kept_by_content(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept)
    (entry,) = kept.glob("*.bin")
    written = entry.stat().st_mtime_ns
    again = Library.read([folder], cache_folder=kept)
    assert again.texts == first.texts == Library.read([folder]).texts
    assert again.documents == first.documents
    assert [(one.name, one.stat().st_mtime_ns) for one in kept.iterdir()] == [(entry.name, written)]


def test_another_content_or_name_is_another_entry(tmp_path) -> None:
    kept = tmp_path / "cache"
    first = Library.read([toy(tmp_path / "one")], cache_folder=kept)
    second = Library.read([toy(tmp_path / "one", TEXT.replace("DEU", "POL"))], cache_folder=kept)
    (tmp_path / "one" / "toy.pact").rename(tmp_path / "one" / "other.pact")
    Library.read([tmp_path / "one"], cache_folder=kept)
    assert len(list(kept.glob("*.bin"))) == 3
    assert first.texts != second.texts


def test_problems_are_kept_too(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts", TEXT + "  nonsense\n"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept).problems
    assert first
    assert Library.read([folder], cache_folder=kept).problems == first


@pytest.mark.parametrize("damage", [b"", b"\x00", b"not msgpack at all", b"\x93\x01\x02\x03"])
def test_a_damaged_entry_is_computed_again(tmp_path, damage: bytes) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept)
    (entry,) = kept.glob("*.bin")
    whole = entry.read_bytes()
    entry.write_bytes(damage)
    assert Library.read([folder], cache_folder=kept).texts == first.texts
    assert entry.read_bytes() == whole


def test_an_entry_cut_at_any_byte_never_changes_the_answer(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept)
    (entry,) = kept.glob("*.bin")
    whole = entry.read_bytes()
    for cut in range(0, len(whole), max(1, len(whole) // 60)):
        entry.write_bytes(whole[:cut])
        assert Library.read([folder], cache_folder=kept).texts == first.texts


def test_an_entry_with_any_byte_changed_never_changes_the_answer(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept)
    (entry,) = kept.glob("*.bin")
    whole = entry.read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        entry.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        again = Library.read([folder], cache_folder=kept)
        assert (again.documents, again.texts) == (first.documents, first.texts)


def test_an_edit_that_keeps_size_and_time_is_seen(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    Library.read([folder], cache_folder=kept)
    path = folder / "toy.pact"
    before = path.stat()
    path.write_text(TEXT.replace("FRA", "FRB"), encoding="utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert Library.read([folder], cache_folder=kept).laws.by_id["toy-2020"].parties() == ("DEU", "FRB")


def test_another_version_of_the_program_reads_for_itself(tmp_path, monkeypatch) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    Library.read([folder], cache_folder=kept)
    monkeypatch.setattr("foedera.workspace.kept.__version__", "999")
    Library.read([folder], cache_folder=kept)
    assert len(list(kept.glob("*.bin"))) == 2


def test_a_file_is_decoded_only_when_one_of_its_blocks_is_asked_for(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    (folder / "who.pact").write_text('actor FRA "France"\n  kind         state\n', encoding="utf-8")
    Library.read([folder], cache_folder=kept)
    again = Library.read([folder], cache_folder=kept)
    toy_file, who = again._files
    assert again.actors.name("FRA") == "France"
    assert ("_document" in vars(who), "_document" in vars(toy_file)) == (True, False)
    assert again.documents == Library.read([folder]).documents


def test_a_large_file_says_what_it_said_and_nobody_holds_its_blocks(tmp_path, monkeypatch) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    events = "".join(f"event e{one} supply by FRA to DEU\n  at           2020-01-{one:02}\n\n" for one in range(1, 29))
    (folder / "record.pact").write_text(events, encoding="utf-8")
    plain = Library.read([folder])
    monkeypatch.setattr("foedera.workspace.kept.LARGE", 1000)
    for _ in ("parsed", "found again"):
        packed = Library.read([folder], cache_folder=tmp_path / "cache")
        assert packed.files == plain.files
        assert packed.record.occurrences == plain.record.occurrences
        assert tuple(packed.blocks(Event)) == tuple(plain.blocks(Event))
        assert packed.fingerprint == plain.fingerprint
        assert "_document" not in vars(packed._files[0])


def test_a_deleted_cache_is_made_again(tmp_path) -> None:
    folder, kept = toy(tmp_path / "texts"), tmp_path / "cache"
    first = Library.read([folder], cache_folder=kept)
    for entry in kept.iterdir():
        entry.unlink()
    kept.rmdir()
    assert Library.read([folder], cache_folder=kept).texts == first.texts
    assert list(kept.glob("*.bin"))


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path) -> None:
    (tmp_path / "file").write_text("in the way")
    kept = tmp_path / "file" / "cache"
    assert Library.read([toy(tmp_path / "texts")], cache_folder=kept).texts
    assert cache.put(kept, "x", b"y") is False
    assert cache.get(kept, "x") is None


def test_a_full_disk_leaves_no_half_entry(tmp_path, monkeypatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert cache.put(tmp_path, "x", b"y") is False
    assert list(tmp_path.iterdir()) == []


def test_only_the_newest_entries_are_kept(tmp_path) -> None:
    for number in range(cache.KEEP + 4):
        assert cache.put(tmp_path, f"entry-{number:02d}", b"x")
        os.utime(tmp_path / f"entry-{number:02d}.bin", ns=(number, number))
    assert cache.put(tmp_path, "last", b"y")
    names = sorted(path.stem for path in tmp_path.iterdir())
    assert len(names) == cache.KEEP
    assert "last" in names
    assert "entry-00" not in names


def test_an_entry_that_another_process_forgot_is_no_error(tmp_path, monkeypatch) -> None:
    cache.put(tmp_path, "one", b"1")
    stat = Path.stat

    def vanished(self: Path, **options: bool) -> os.stat_result:
        if self.name == "one.bin":
            raise FileNotFoundError(2, "gone", str(self))
        return stat(self, **options)

    monkeypatch.setattr(Path, "stat", vanished)
    assert cache.put(tmp_path, "two", b"2")


def test_the_key_depends_on_every_part_and_on_the_code(tmp_path) -> None:
    code = tmp_path / "code.py"
    code.write_text("1")
    os.utime(code, ns=(1, 1))
    first = cache.key([b"ab", b"c"], code=[code])
    assert first == cache.key([b"ab", b"c"], code=[code])
    os.utime(code, ns=(2, 2))
    others = {cache.key([b"ab", b"c"], code=[code]), cache.key([b"a", b"bc"]), cache.key([b"abc"]), cache.key([b"ab", b"c"])}
    assert first not in others
    assert len(others) == 4


def _write(folder: str, number: int) -> bool:
    data = bytes([number]) * 200_000
    return all(
        cache.put(Path(folder), "shared", data) and len(set(cache.get(Path(folder), "shared") or b"")) == 1 for _ in range(20)
    )


def test_several_writers_never_leave_half_an_entry(tmp_path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        assert pool.starmap(_write, [(str(tmp_path), number) for number in range(1, 4)]) == [True] * 3
    assert [path.name for path in tmp_path.iterdir()] == ["shared.bin"]
    assert len(cache.get(tmp_path, "shared") or b"") == 200_000
