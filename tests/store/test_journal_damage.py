"""What a crash or a bad disk does to the file: cut at every byte, bits turned over, blocks of nothing."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.entries import filled, journal, lines, statement

from foedera.errors import BrokenJournal
from foedera.model.journal import Record
from foedera.store.journal import Journal


@pytest.fixture(scope="module")
def sound(tmp_path_factory) -> tuple[bytes, list[Record]]:
    """The bytes of a journal of six records, and the records."""
    made = filled(tmp_path_factory.mktemp("sound"))
    return made.path.read_bytes(), list(made.records())


@pytest.fixture(scope="module")
def quick(tmp_path_factory) -> Iterator[Path]:
    """A folder in memory where the system has one: thousands of recoveries wait for a disk many times each."""
    memory = Path("/dev/shm")
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path_factory.mktemp("quick")
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder) / "journal"


def spoilt(folder: Path, data: bytes) -> Journal:
    """A journal with these bytes and nothing beside it."""
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    (folder / "journal.jsonl").write_bytes(data)
    return journal(folder)


def aside(folder: Path) -> list[bytes]:
    """What was kept aside."""
    return [path.read_bytes() for path in sorted(folder.glob("journal.torn-*"))]


@pytest.mark.slow
@pytest.mark.untraced
def test_cut_at_every_byte_the_whole_records_stay_and_the_rest_is_kept_aside(quick, sound):
    data, records = sound
    for cut in range(len(data)):
        made = spoilt(quick, data[:cut])
        kept = data[: data.rfind(b"\n", 0, cut) + 1]
        whole = max(kept.count(b"\n") - 1, 0)
        tail = data[len(kept) : cut]
        lacks_only_its_end = data[cut : cut + 1] == b"\n" and whole + 1 <= len(records)

        assert list(made.records()) == records[:whole]  # a reader leaves the end alone
        assert made.path.read_bytes() == data[:cut]
        torn = made.check().torn
        assert (torn.size if torn else 0) == len(tail)

        added = made.append(statement(after={"after": "the crash"}))
        if lacks_only_its_end:
            whole += bool(kept)  # the header is no record
        assert list(Journal(made.path).records()) == [*records[:whole], added]
        assert Journal(made.path).check().torn is None
        assert aside(quick) == ([] if lacks_only_its_end or not tail else [tail])
        assert [one.size for one in made.mended] == [len(tail) for tail in aside(quick)]


def test_a_tear_is_found_by_an_object_that_read_the_journal_before(tmp_path, sound):
    data, records = sound
    made = spoilt(tmp_path, data)
    made.append_all([])
    with made.path.open("ab") as stream:
        stream.write(b'{"chain":"')
    added = made.append(statement(after={"after": "the crash"}))
    assert list(made.records()) == [*records, added]
    assert aside(tmp_path) == [b'{"chain":"']


@pytest.mark.parametrize("blocks", [1, 4096])
def test_blocks_that_never_reached_the_disk_are_a_tear(tmp_path, sound, blocks):
    data, records = sound
    last = lines(spoilt(tmp_path, data).path)[-1]
    made = spoilt(tmp_path, data[: -len(last) + 20] + b"\0" * blocks)
    assert list(made.records()) == records[:-1]
    added = made.append(statement())
    assert list(made.records()) == [*records[:-1], added]
    made = spoilt(tmp_path, b"\0" * blocks)
    added = made.append(statement())
    assert list(Journal(made.path).records()) == [added]


def judged(folder: Path, data: bytes, sound: tuple[bytes, list[Record]], changed: int) -> str:
    """What is made of a journal in which the byte at `changed` was altered: `found` or `torn`; anything else fails."""
    whole, records = sound
    made = spoilt(folder, data)
    try:
        made.append(statement(after={"after": "the flip"}))
    except BrokenJournal as error:
        found = error
    else:
        assert aside(folder) == [data[data.rfind(b"\n") + 1 :]]
        assert changed == len(whole) - 1  # only the end of the last line can look as if it had never been finished
        assert list(Journal(made.path).records())[:-1] == records[:-1]
        return "torn"
    assert found.code == "broken-journal"
    number = whole.count(b"\n", 0, changed) + 1
    # a line whose end was altered swallows the next; what was altered in a hash may only show where it is used
    assert number <= found.line <= number + 1
    assert made.path.read_bytes() == data
    with pytest.raises(BrokenJournal) as again:
        list(made.records())
    assert again.value.line == found.line
    return "found"


@given(position=st.integers(0), bit=st.integers(0, 7))
def test_every_bit_that_turns_over_is_found_or_stands_in_a_torn_end(quick, sound, position, bit):
    data = bytearray(sound[0])
    position %= len(data)
    data[position] ^= 1 << bit
    assert judged(quick, bytes(data), sound, position) in {"found", "torn"}


@pytest.mark.slow
@pytest.mark.untraced
def test_each_bit_of_the_header_and_of_the_last_record(quick, sound):
    last = len(sound[0].splitlines(keepends=True)[-1])
    outcomes = set()
    for position in [*range(sound[0].index(b"\n") + 1), *range(len(sound[0]) - last, len(sound[0]))]:
        for bit in range(8):
            data = bytearray(sound[0])
            data[position] ^= 1 << bit
            outcomes.add(judged(quick, bytes(data), sound, position))
    assert outcomes == {"found", "torn"}


@given(st.data())
def test_any_stretch_replaced_by_anything_never_gives_other_records(quick, sound, data):
    """Not only single bits: whatever stands there, the records read are a beginning of those written, or it is refused."""
    whole, records = sound
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    changed = whole[:start] + data.draw(st.binary(max_size=40) | st.sampled_from(lines_of(whole))) + whole[end:]
    made = spoilt(quick, changed)
    read: list[Record] = []
    with contextlib.suppress(BrokenJournal):
        read.extend(made.records())
    assert read == records[: len(read)]


def lines_of(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def test_a_flip_in_the_middle_names_its_line(tmp_path, sound):
    data = bytearray(sound[0])
    third = data.index(b"prologue")
    data[third] ^= 1
    with pytest.raises(BrokenJournal, match="line 4") as found:
        spoilt(tmp_path, bytes(data)).check()
    assert found.value.line == 4
    assert "copy" in found.value.remedy


def test_the_file_that_keeps_a_tear_aside_is_not_written_over(tmp_path, sound):
    made = spoilt(tmp_path, sound[0][:-20])
    made.append(statement())
    (kept,) = tmp_path.glob("journal.torn-*")
    before = kept.read_bytes()
    with made.path.open("ab") as stream:
        stream.write(b"another crash")
    Journal(made.path).append(statement())
    assert sorted(aside(tmp_path)) == sorted([before, b"another crash"])
    assert kept.stat().st_size == len(before)
