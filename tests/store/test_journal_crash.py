"""Writers that are killed, disks that are full, many writers at once. What was acknowledged is there, once, in a whole chain."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from tests.store.entries import filled, journal, lines, statement

from foedera.errors import BrokenJournal
from foedera.store.journal import Journal, disk

WRITER = """
import sys
from pathlib import Path
from foedera.model.journal import Entry
from foedera.store.journal import Journal
path, who, count, size = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
made = Journal(Path(path))
for number in range(count):
    record = made.append(Entry(kind="note", who=who, after={"n": number, "text": "x" * (size * (number % 7))}))
    sys.stdout.write(record.id + "\\n")
    sys.stdout.flush()
"""


def writer(path: Path, who: str, count: int, size: int = 100) -> subprocess.Popen:
    """A process that appends `count` notes and prints the id of each when it is acknowledged."""
    call = [sys.executable, "-c", WRITER, str(path), who, str(count), str(size)]
    return subprocess.Popen(call, stdout=subprocess.PIPE, text=True)


# ------------------------------------------------------------------------------------------------ writers


@pytest.mark.slow
def test_eight_writers_of_fifty_records_each(tmp_path):
    path = tmp_path / "journal.jsonl"
    writers = [writer(path, f"w{number}", 50) for number in range(8)]
    told = [one.communicate(timeout=120)[0].split() for one in writers]
    assert [one.returncode for one in writers] == [0] * 8
    records = list(Journal(path).records())
    assert Journal(path).check().records == 400
    for number, idents in enumerate(told):  # each writer's in the order in which it wrote them
        assert [record.id for record in records if record.who == f"w{number}"] == idents
        assert [record.after for record in records if record.who == f"w{number}"] == [
            {"n": n, "text": "x" * (100 * (n % 7))} for n in range(50)
        ]


def test_threads_that_share_one_journal_object(tmp_path):
    made = journal(tmp_path)
    threads = [threading.Thread(target=lambda who=str(who): [made.append(statement(who=who)) for _ in range(10)]) for who in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made.check().records == 80


@pytest.mark.slow
def test_readers_beside_a_writer_always_see_a_whole_chain(tmp_path):
    path = tmp_path / "journal.jsonl"
    Journal(path).append(statement())
    one = writer(path, "w", 300, 2_000)
    seen = [0]
    while one.poll() is None:
        seen.append(sum(1 for _ in Journal(path).records()))
    one.communicate()
    assert seen == sorted(seen)
    assert Journal(path).check().records == 301


@pytest.mark.slow
def test_writers_killed_in_the_middle_lose_nothing_that_was_acknowledged(tmp_path):
    path = tmp_path / "journal.jsonl"
    acknowledged: list[str] = []
    for number in range(12):
        writers = [writer(path, f"w{number}{half}", 100_000, 3_000) for half in "ab"]
        ready = [one.stdout.readline().strip() for one in writers if one.stdout]  # both are at work
        time.sleep(0.01 + 0.013 * (number % 5))
        for one in writers:
            one.kill()
        # what stands behind the last line end of the output was on its way when the writer died
        told = [ready[index] + "\n" + one.communicate()[0] for index, one in enumerate(writers)]
        acknowledged += [ident for text in told for ident in text.split("\n")[:-1]]
        made = Journal(path)
        made.append(statement())
        written = [record.id for record in made.records()]
        assert set(acknowledged) <= set(written)
        assert len(written) == len(set(written))
    assert len(acknowledged) > 24


# ------------------------------------------------------------------------------------------------ disks


def refusing(after: int, error: int = errno.ENOSPC):
    """An `os.write` on which the disk is full after some bytes, in pieces as a real one takes them."""
    left = [after]
    real = os.write

    def write(handle: int, data) -> int:
        piece = bytes(data)[: max(1, len(data) // 3)][: left[0]]
        if not piece:
            raise OSError(error, os.strerror(error))
        left[0] -= len(piece)
        return real(handle, piece)

    return write


def test_a_disk_that_fills_up_after_any_number_of_bytes_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    made = filled(tmp_path)
    before, records = made.path.read_bytes(), list(made.records())
    added = made.append(statement(after={"the": "same"}))
    length = len(made.path.read_bytes()) - len(before)
    made.path.write_bytes(before)
    for room in range(0, length, 7):
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", refusing(room))
            with pytest.raises(BrokenJournal, match="no room") as refused:
                Journal(made.path).append(statement(after={"the": "same"}))
        assert refused.value.code == "journal-full"
        assert "bytes free" in str(refused.value)
        assert made.path.read_bytes() == before
    again = Journal(made.path, clock=made._clock).append(statement(after={"the": "same"}))
    assert list(made.records()) == [*records, again]
    assert again.after == added.after


@pytest.mark.parametrize("room", [0, 30, 10_000])
def test_a_disk_that_is_full_from_the_start_begins_no_journal(tmp_path, monkeypatch, room):
    made = journal(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, "write", refusing(room))
        if room < 10_000:
            with pytest.raises(BrokenJournal):
                made.append(statement())
            assert list(tmp_path.iterdir()) == [disk.lock_path(made.path)]
    made.append(statement())
    assert made.check().records == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [(errno.ENOSPC, "journal-full"), (errno.EDQUOT, "journal-full"), (errno.EFBIG, "journal-full"), (errno.EIO, "journal-unwritable")],
)
def test_a_disk_that_fails_when_told_to_keep_what_it_has(tmp_path, monkeypatch, error, code):
    made = filled(tmp_path)
    before = made.path.read_bytes()

    def fail(handle: int) -> None:
        raise OSError(error, os.strerror(error))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(BrokenJournal) as refused:
            made.append(statement())
    assert refused.value.code == code
    assert made.path.read_bytes() == before


@pytest.mark.parametrize("name", ["write", "fsync", "open", "replace", "ftruncate"])
@pytest.mark.parametrize("torn", [False, True])
def test_whichever_call_to_the_system_fails_it_is_the_old_state_or_the_new(tmp_path, monkeypatch, name, torn):
    """The n-th call of a kind fails, for every n there is; afterwards the journal is one of the two, and goes on."""
    for n in range(1, 12):
        made = filled(tmp_path / str(n))
        records = list(made.records())
        if torn:
            with made.path.open("ab") as stream:
                stream.write(b'{"chain":"half')
        calls = [0]
        real = getattr(os, name)

        def nth(*args, calls=calls, n=n, real=real, **more):
            calls[0] += 1
            if calls[0] == n:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            return real(*args, **more)

        fresh, added, codes = Journal(made.path), None, set()
        with monkeypatch.context() as patch:
            patch.setattr(os, name, nth)
            try:
                added = fresh.append(statement(after={"try": n}))
            except BrokenJournal as error:
                codes.add(error.code)
        assert codes <= {"journal-unwritable"}
        assert list(Journal(made.path).records()) == records + ([added] if added else [])
        last = fresh.append(statement(after={"try": "again"}))
        assert list(Journal(made.path).records()) == records + ([added] if added else []) + [last]
        kept = [path.read_bytes() for path in made.path.parent.glob("journal.torn-*")]
        assert kept == ([b'{"chain":"half'] if torn else [])
        if calls[0] < n:
            break  # there is no n-th call
    else:
        pytest.fail("more calls than were tried")


def test_an_interruption_between_two_pieces_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    made = filled(tmp_path)
    before = made.path.read_bytes()
    real = os.write

    def write(handle: int, data) -> int:
        if len(data) < 50:
            raise KeyboardInterrupt
        return real(handle, bytes(data)[:40])

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        with pytest.raises(KeyboardInterrupt):
            made.append(statement())
    assert made.path.read_bytes() == before


def test_when_even_cutting_back_fails_the_next_writer_sets_the_piece_aside(tmp_path, monkeypatch):
    made = filled(tmp_path)
    records = list(made.records())

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", refusing(100))
        patch.setattr(os, "ftruncate", fail)
        with pytest.raises(BrokenJournal):
            made.append(statement())
    assert list(Journal(made.path).records()) == records
    added = made.append(statement())
    assert list(Journal(made.path).records()) == [*records, added]
    assert [one.size for one in made.mended] == [100]


LIMITED = """
import resource, sys
from pathlib import Path
from foedera.errors import BrokenJournal
from foedera.model.journal import Entry
from foedera.store.journal import Journal
path, limit = Path(sys.argv[1]), int(sys.argv[2])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
made = Journal(path)
written = 0
try:
    while True:
        made.append(Entry(kind="note", who="ann", after={"n": written, "text": "x" * 3_000}))
        written += 1
except BrokenJournal as error:
    print(error.code, written)
"""


def until_full(path: Path, limit: int) -> tuple[str, int]:
    call = [sys.executable, "-c", LIMITED, str(path), str(limit)]
    code, written = subprocess.run(call, check=True, capture_output=True, text=True, timeout=120).stdout.split()
    return code, int(written)


def test_a_limit_of_the_system_on_the_size_of_files(tmp_path):
    path = tmp_path / "journal.jsonl"
    code, written = until_full(path, 100_000)
    found = Journal(path).check()
    assert (code, found.records, found.torn, found.size) == ("journal-full", written, None, path.stat().st_size)
    assert 0 <= 100_000 - found.size < len(lines(path)[-1]) + 10  # there was no room for one more


def test_a_disk_of_one_megabyte_filled_to_the_brim(tmp_path):
    mount, unmount = shutil.which("mount"), shutil.which("umount")
    small = tmp_path / "small"
    small.mkdir()
    if not mount or not unmount or os.geteuid() or subprocess.run([mount, "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(small)], check=False).returncode:
        pytest.skip("only root can mount a small disk; the limit on the size of files is tried above")
    try:
        path = small / "journal.jsonl"
        code, written = until_full(path, 0)
        assert code == "journal-full"
        assert 200 < written < 400
        found = Journal(path).check()
        assert (found.records, found.torn) == (written, None)
        assert list(small.glob("*.torn-*")) == []
        # somebody makes room, and the journal goes on
        subprocess.run([mount, "-o", "remount,size=2m", str(small)], check=True)
        Journal(path).append(statement())
        assert Journal(path).check().records == written + 1
    finally:
        subprocess.run([unmount, str(small)], check=True)


HANDLES = "/proc/self/fd"


@pytest.mark.skipif(not Path(HANDLES).is_dir(), reason="this system does not list the handles of a process")
def test_no_handle_is_left_open(tmp_path):
    made = filled(tmp_path)
    before = len(list(Path(HANDLES).iterdir()))
    for _ in range(20):
        made.append(statement())
        list(made.current())
    assert len(list(Path(HANDLES).iterdir())) == before
