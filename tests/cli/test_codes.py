"""Every code that foedera can print is known to `foedera explain`."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from foedera.cli.codes import OF_CALLS
from foedera.cli.explain import TEXTS

SOURCE = Path(__file__).resolve().parents[2] / "src" / "foedera"
CODE = re.compile(r"""(?:code=|_fail\(\s*)"([a-z]+(?:-[a-z0-9]+)+)\"""")


def codes() -> set[str]:
    """Codes written in the rooms above the language."""
    rooms = ("workspace", "cli", "store")
    text = "\n".join(path.read_text(encoding="utf-8") for room in rooms for path in sorted((SOURCE / room).glob("*.py")))
    return set(CODE.findall(text + (SOURCE / "errors.py").read_text(encoding="utf-8")))


def test_codes_are_found() -> None:
    assert {"unknown-actor", "contradicts-record", "no-party-asked"} <= codes()


@pytest.mark.parametrize("code", sorted(codes()))
def test_code_is_explained(code: str) -> None:
    assert code in OF_CALLS or code in TEXTS
