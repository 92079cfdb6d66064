"""The few ways in which a journal touches the disk: lock, extend or leave as it was, keep aside, begin.

After `extend` returns, the bytes survive a crash of the program, and of the machine where the disk honours fsync. If it
raises, the file is as it was before; if even that could not be done, the next writer finds a torn line and sets it aside.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from foedera.errors import BrokenJournal

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_WAIT = 0.005
"""Seconds between two looks at a lock that somebody else holds."""


def lock_path(path: Path) -> Path:
    """The lock file beside a journal. It is empty and stays: removing it would let two writers hold two locks."""
    return path.parent / f"{path.name}.lock"


@contextlib.contextmanager
def writing(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock alone, among processes and threads.

    Raises:
        BrokenJournal: The folder cannot be written, or somebody held the lock for `patience` seconds.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(lock_path(path), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        raise failed(path, error) from error
    try:
        _take(path, handle, fcntl.LOCK_EX, patience)
        yield
    finally:
        os.close(handle)  # and with it the lock


@contextlib.contextmanager
def looking(path: Path, patience: float) -> Iterator[None]:
    """Hold the lock with other readers, so that no writer is in the middle of a line. Without a lock file there is no writer."""
    try:
        handle = os.open(lock_path(path), os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        yield
        return
    try:
        _take(path, handle, fcntl.LOCK_SH, patience)
        yield
    finally:
        os.close(handle)


def _take(path: Path, handle: int, how: int, patience: float) -> None:
    until = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(handle, how | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise BrokenJournal(
                    f"Somebody else has been writing to {path} for {patience:g} seconds.",
                    code="journal-busy",
                    remedy="Try again when the other command has ended; nothing was written.",
                ) from None
            time.sleep(_WAIT)
        except OSError as error:
            raise failed(path, error) from error
        else:
            return


def extend(path: Path, handle: int, data: bytes, size: int) -> None:
    """Write `data` behind the first `size` bytes, which are all there is, and wait until the disk has it.

    Raises:
        BrokenJournal: It could not be written; the file was cut back to `size`.
    """
    try:
        write(handle, data)
        os.fsync(handle)
    except BaseException as error:
        with contextlib.suppress(OSError):
            os.ftruncate(handle, size)
            os.fsync(handle)
        if isinstance(error, OSError):
            raise failed(path, error) from error
        raise


def write(handle: int, data: bytes) -> None:
    """Write all of `data`; the system may take it in pieces. Raises OSError."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        if not written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        rest = rest[written:]


def begin(path: Path, data: bytes) -> None:
    """Make a file that holds `data`, whole or not at all.

    Raises:
        BrokenJournal: It could not be written; there is no file.
    """
    temporary = path.with_name(f"{path.name}.new")
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o644)
        try:
            write(handle, data)
            os.fsync(handle)
        finally:
            os.close(handle)
        temporary.replace(path)
        settle(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise failed(path, error) from error


def keep_aside(path: Path, tail: bytes) -> Path:
    """Write a torn end to a file of its own beside the journal, named after what it holds, and give its path."""
    aside = path.with_name(f"{path.stem}.torn-{hashlib.sha256(tail).hexdigest()[:12]}")
    begin(aside, tail)
    return aside


def settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder. Raises OSError."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def failed(path: Path, error: OSError) -> BrokenJournal:
    """What to say of a journal that could not be written."""
    if error.errno in _FULL:
        return BrokenJournal(
            f"There is no room to write to {path}{_free(path.parent)}. What stood there before is untouched.",
            code="journal-full",
            remedy="Free some space, then make the same call again.",
        )
    return BrokenJournal(
        f"{path} cannot be written: {error.strerror or error}. What stood there before is untouched.",
        code="journal-unwritable",
        remedy="See that the file and its folder can be written by you, then make the same call again.",
    )


def _free(folder: Path) -> str:
    try:
        room = os.statvfs(folder)
    except OSError:
        return ""
    return f" ({room.f_bavail * room.f_frsize:,} bytes free)"
