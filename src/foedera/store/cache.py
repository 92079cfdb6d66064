"""A cache keyed by content: what was computed from exactly these bytes by exactly this code. It can be deleted at any time.

Entries are written to a temporary file and renamed, so that a reader never sees half of one; a damaged or foreign entry is
ignored and computed again.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

KEEP = 8
"""How many entries are kept; the oldest go first."""


def default_folder() -> Path:
    """`FOEDERA_CACHE`, else `foedera` below `XDG_CACHE_HOME` or `~/.cache`."""
    named = os.environ.get("FOEDERA_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "foedera"


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


def get(folder: Path, name: str) -> bytes | None:
    """The entry, or None if there is none or it cannot be read."""
    try:
        return (folder / f"{name}.bin").read_bytes()
    except OSError:
        return None


def put(folder: Path, name: str, data: bytes) -> bool:
    """Store an entry; False if the folder cannot be written, which is no error: the cache is only a saving."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=folder, suffix=".part")
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(temporary).replace(folder / f"{name}.bin")
        _forget(folder)
    except OSError:
        return False
    return True


def _forget(folder: Path) -> None:
    entries = sorted(folder.glob("*.bin"), key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for old in entries[KEEP:]:
        old.unlink(missing_ok=True)
