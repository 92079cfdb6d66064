"""A cache keyed by content: what was computed from exactly these bytes by exactly this code. It can be deleted at any time.

Entries are written to a temporary file and renamed, so that a reader never sees half of one; a damaged or foreign entry is
ignored and computed again.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterable
from pathlib import Path

KEEP = 8
"""How many entries are kept; the oldest go first."""


def default_folder() -> Path:
    """`FOEDERA_CACHE`, else `foedera` below `XDG_CACHE_HOME` or `~/.cache`; without a home, a place that keeps nothing."""
    named = os.environ.get("FOEDERA_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    if base:
        return Path(base) / "foedera"
    try:
        return Path.home() / ".cache" / "foedera"
    except RuntimeError:
        return Path(os.devnull) / "foedera"


def key(parts: Iterable[bytes], *, code: Iterable[Path] = ()) -> str:
    """SHA-256 over the parts and over size and time of change of the code files that compute from them."""
    digest = hashlib.sha256()
    for path in code:
        status = path.stat()
        digest.update(f"{path.name}:{status.st_size}:{status.st_mtime_ns};".encode())
    for part in parts:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.hexdigest()


_SUM = 4
"""Bytes before an entry by which damage is known: CRC-32, which is for accidents and not for forgers."""


def _sum(data: bytes) -> bytes:
    return zlib.crc32(data).to_bytes(_SUM, "little")


def get(folder: Path, name: str) -> bytes | None:
    """The entry, or None if there is none, it cannot be read, or it is not what was put there."""
    try:
        data = (folder / f"{name}.bin").read_bytes()
    except OSError:
        return None
    whole = data[_SUM:]
    return whole if len(data) >= _SUM and _sum(whole) == data[:_SUM] else None


def put(folder: Path, name: str, data: bytes) -> bool:
    """Store an entry; False if the folder cannot be written, which is no error: the cache is only a saving."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary = folder / f"{name}-{os.urandom(8).hex()}.part"  # as `tempfile` would, which costs more to load than to use
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError:
        return False
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(_sum(data))
            stream.write(data)
        temporary.replace(folder / f"{name}.bin")
        _forget(folder)
    except OSError:
        temporary.unlink(missing_ok=True)
        return False
    return True


def _forget(folder: Path) -> None:
    entries = sorted(folder.glob("*.bin"), key=_changed, reverse=True)
    for old in entries[KEEP:]:
        old.unlink(missing_ok=True)


def _changed(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0  # another process forgot it in the meantime
