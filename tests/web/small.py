"""A few agreements of the bundled library with all that they refer to: enough to compare, small enough to export at once."""

from __future__ import annotations

import shutil
from pathlib import Path

from foedera.web.opened import Opened
from foedera.workspace.library import BUNDLED

TODAY = "2026-11-21"
NAMES = ("budapest-1994", "istanbul-2022", "ksc-2022")


def opened(folder: Path) -> Opened:
    """The library, put into a folder and opened."""
    for path in (*(BUNDLED / "reference").glob("*.pact"), *(BUNDLED / "agreements" / f"{name}.pact" for name in NAMES)):
        shutil.copy(path, folder)
    shutil.copy(BUNDLED / "scenarios" / "budapest.pact", folder / "budapest-scenarios.pact")
    return Opened((folder,), reading=folder / "foedera-reading", bundled=False, today=TODAY, use_cache=False)
