"""The texts of a user's folders: found by an id that leads nowhere else, read whole, and replaced whole or not at all.

A text is replaced only if it still holds what the writer saw (compare and swap, under a lock on its folder). The new bytes
are written beside it, brought to the disk and then renamed over it, so that whatever fails, one of the two versions is there.
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import hashlib
import os
import stat
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from foedera.errors import BrokenWorkspace, WrongCall
from foedera.store.files import SUFFIX

LARGEST = 1_500_000
"""Bytes of a text that is read or written here, at most; the largest text of the library has about 60,000."""

LISTED = 5_000
"""Texts that are listed, at most."""

_PATIENCE = 20.0
_WAIT = 0.005
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_ID_LENGTH = 200
_DEEPEST = 12


class Stored(NamedTuple):
    """The bytes of a text and their SHA-256."""

    data: bytes
    sha256: str


class Swap(NamedTuple):
    """What became of a replacement.

    Attributes:
        done: Whether the file holds the new bytes.
        found: What it held instead of what was expected; None if it is not there. Only where it was not done.
    """

    done: bool
    found: Stored | None = None
    changed: bool = True


def sha256(data: bytes) -> str:
    """The hash by which two versions of a text are told apart."""
    return hashlib.sha256(data).hexdigest()


def is_id(name: str) -> bool:
    """Whether the name can be the id of a text: folders and a file ending in `.pact`, none of them hidden, none of them `..`."""
    if not name.endswith(SUFFIX) or len(name) > _ID_LENGTH or not name.isprintable() or set(name) & set('\\%:*?"<>|'):
        return False
    parts = unicodedata.normalize("NFKC", name).split("/")  # a wide full stop is one to some systems
    return len(parts) <= _DEEPEST and all(part and part == part.strip() and part[0] not in ".~-" for part in parts)


class Texts:
    """The `.pact` texts of some folders.

    Ids are names relative to the first folder; those of further folders begin with `~2/`, `~3/` and so on.

    Args:
        folders: Folders, or single files, whose names are then their ids.
    """

    def __init__(self, folders: tuple[Path, ...]) -> None:
        self._roots = tuple(folders)

    def list(self) -> list[tuple[str, int]]:
        """Ids and sizes in bytes of all texts, in order of folders and names, at most `LISTED`."""
        found: list[tuple[str, int]] = []
        for number, root in enumerate(self._roots):
            head = f"~{number + 1}/" if number else ""
            names = [root.name] if root.is_file() else sorted(_names(root))
            for name in names:
                with contextlib.suppress(WrongCall, OSError):
                    found.append((head + name, self.path(head + name).stat().st_size))
                if len(found) >= LISTED:
                    return found
        return found

    def place(self, name: str) -> tuple[int, str]:
        """Number of the folder of an id, from 0, and the name below it.

        Raises:
            WrongCall: It is no id (`unknown-text`).
        """
        number, rest = 0, name
        if name.startswith("~"):
            head, _, rest = name.partition("/")
            number = int(head[1:]) - 1 if head[1:].isascii() and head[1:].isdigit() and len(head) < 5 else -1
        if not is_id(rest) or not 0 <= number < len(self._roots) or (name != rest and number == 0):
            raise unknown(name)
        return number, rest

    def path(self, name: str, *, new: bool = False) -> Path:
        """The file of an id; links are followed as long as they stay below the folder.

        Args:
            name: The id.
            new: Whether it may be missing.

        Raises:
            WrongCall: It is no id, leads out of its folder, or is not there or no file (`unknown-text`).
        """
        number, rest = self.place(name)
        root = self._roots[number]
        if root.is_file():
            if rest != root.name:
                raise unknown(name)
            return root.resolve()
        try:
            home = root.resolve(strict=True)
            path = (home / rest).resolve()
            inside = path.is_relative_to(home) and path.suffix == SUFFIX
            fits = inside and (path.is_file() or (new and not os.path.lexists(path)))
        except (OSError, ValueError, RuntimeError):  # a folder that is gone, a name that is too long, a circle of links
            raise unknown(name) from None
        if not fits:
            raise unknown(name)
        return path

    def read(self, name: str) -> Stored:
        """A text.

        Raises:
            WrongCall: There is none of that id (`unknown-text`), or it is longer than `LARGEST` (`text-too-long`).
            BrokenWorkspace: It cannot be read (`unreadable-file`).
        """
        found = _read(self.path(name))
        if found is None:
            raise unknown(name)
        return found

    def write(self, name: str, data: bytes, expected: str) -> Swap:
        """Put the bytes in place of those that the writer saw.

        Args:
            name: Id of the text.
            data: What it shall hold.
            expected: SHA-256 of what it held when it was opened; empty for a text that shall be new.

        Returns:
            Done, or what is there instead of what was expected. Writing what is there already is done without a write, so
            that a call made twice does no harm.

        Raises:
            WrongCall: It is no id, or `data` is longer than `LARGEST`; nothing was written.
            BrokenWorkspace: No room (`disk-full`), no right (`unwritable-file`), or somebody else has been writing for a long
                time (`text-busy`). The file is as it was.
        """
        if len(data) > LARGEST:
            raise too_long(name, len(data))
        path = self.path(name, new=True)
        try:
            if not expected:
                path.parent.mkdir(parents=True, exist_ok=True)
            elif not path.parent.is_dir():
                return Swap(done=False)
            with _alone(path):
                found = _read(path)
                if found is not None and found.data == data:
                    return Swap(done=True, changed=False)
                if expected != (found.sha256 if found is not None else ""):
                    return Swap(done=False, found=found)
                _replace(path, data)
        except OSError as error:
            raise _failed(path, error) from error
        return Swap(done=True)


def unknown(name: str) -> WrongCall:
    """What to say of an id that leads to no text. Says nothing of what else may be there."""
    shown = "".join(letter if letter.isprintable() else "\ufffd" for letter in name[:80])
    return WrongCall(f"There is no text `{shown}` in this workspace.", code="unknown-text")


def too_long(name: str, size: int) -> WrongCall:
    """What to say of a text that is longer than `LARGEST`."""
    message = f"{name} has {size:,} bytes, and a text has {LARGEST:,} at most. Divide it into several."
    return WrongCall(message, code="text-too-long")


def _names(root: Path) -> Iterator[str]:
    for folder, inner, files in os.walk(root):
        inner[:] = [one for one in inner if one[0] not in ".~-"]
        for one in files:
            name = (Path(folder) / one).relative_to(root).as_posix()
            if is_id(name):
                yield name


def _read(path: Path) -> Stored | None:
    """The bytes of a file; None if it is not there. Raises WrongCall or BrokenWorkspace, as `Texts.read`."""
    try:
        # Not blocking: somebody may have put a pipe there, which would never end.
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | os.O_NOFOLLOW)
        with os.fdopen(handle, "rb") as stream:
            data = stream.read(LARGEST + 1)
            size = os.fstat(stream.fileno()).st_size
    except FileNotFoundError:
        return None
    except OSError as error:
        raise BrokenWorkspace(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST:
        raise too_long(path.name, size)
    return Stored(data, sha256(data))


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the folder of a file alone, among processes and threads. The lock is the folder itself, so that no file is left."""
    handle = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        until = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= until:
                    message = f"Somebody else has been writing beside {path.name} for {_PATIENCE:g} seconds. Nothing was written."
                    raise BrokenWorkspace(message, code="text-busy") from None
                time.sleep(_WAIT)
        yield
    finally:
        os.close(handle)  # and with it the lock


def _replace(path: Path, data: bytes) -> None:
    """Write beside the file, bring it to the disk, rename it over the file, bring the folder to the disk.

    Raises OSError while the file is as it was, BrokenWorkspace where it is new and the disk does not confirm it.
    """
    if path.exists() and not os.access(path, os.W_OK):  # renaming over it asks no leave of the file
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    beside = path.with_name(f".{path.name[:60]}.{os.urandom(6).hex()}.part")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            with contextlib.suppress(FileNotFoundError):
                _like(stream.fileno(), path.stat())
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        os.fsync(folder)
    except OSError as error:
        why = error.strerror or str(error)
        message = f"{path.name} is written, but the disk does not confirm that it stays: {why}. Keep a copy of it elsewhere."
        raise BrokenWorkspace(message, code="disk-full" if error.errno in _FULL else "unwritable-file") from error
    finally:
        os.close(folder)


def _like(handle: int, old: os.stat_result) -> None:
    """Give the new file the owner, where we may, and the rights of the one that it replaces."""
    with contextlib.suppress(OSError):
        os.fchown(handle, old.st_uid, old.st_gid)
    os.fchmod(handle, stat.S_IMODE(old.st_mode))


def _failed(path: Path, error: OSError) -> BrokenWorkspace:
    if error.errno in _FULL:
        return BrokenWorkspace(f"There is no room to write {path.name}{_free(path.parent)}. It is as it was.", code="disk-full")
    why = error.strerror or str(error)
    return BrokenWorkspace(f"{path.name} cannot be written: {why}. It is as it was.", code="unwritable-file")


def _free(folder: Path) -> str:
    try:
        room = os.statvfs(folder)
    except OSError:
        return ""
    return f" ({room.f_bavail * room.f_frsize:,} bytes free)"
