"""Two articles of our own about one remark, with invented outlets and people; and a folder into which they were read."""

from __future__ import annotations

from pathlib import Path

import msgspec
from tests.reading.gold import LIBRARY

from foedera.model.review import Decision, Filed
from foedera.store.shelf import Shelf
from foedera.workspace import Workspace
from foedera.workspace.keeping import keep
from foedera.workspace.proposals import Read
from foedera.workspace.review import Desk
from foedera.workspace.streaming import propose

COURIER = """Kremlin scoffs at the Kyiv Security Compact

15 September 2022

"The Kyiv Security Compact is a paper castle that will not hold in winter weather," Deputy Foreign Minister Oleg Starkov wrote on Telegram on Wednesday.

Canadian Prime Minister Helen Ashdown said Canada supported the Kyiv Security Compact and would sign it gladly.

A spokesman for the Norwegian government said that the ferry would sail on Sunday.

© 2022 Hamble Courier
"""

GAZETTE = """Moscow derides a plan

16 September 2022

Deputy Foreign Minister Oleg Starkov called the Kyiv Security Compact "a paper castle that cannot hold in winter weather".

© 2022 Ferrytown Gazette
"""


def papers(folder: Path) -> tuple[Path, Path]:
    """Write both articles and give their places."""
    for name, text in (("courier.txt", COURIER), ("gazette.txt", GAZETTE)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "courier.txt", folder / "gazette.txt"


def readings(*paths: Path) -> list[Read]:
    return list(propose(Workspace.open(LIBRARY, bundled=False, today="2026-11-27").library, [str(path) for path in paths]))


def shelf(folder: Path) -> Shelf:
    """Both articles, read."""
    made = Shelf(folder / "kept")
    keep(made, readings(*papers(folder)))
    return made


def desk(made: Shelf, who: str = "ann") -> Desk:
    return Desk(made, who, lambda text: text)


def of(made: Shelf, words: str) -> Filed:
    """The one proposal whose content has these words."""
    (found,) = [one for one in made.filed() if words in " ".join(one.words)]
    return found


def accept(made: Shelf, words: str, who: str = "ann") -> Filed:
    one = of(made, words)
    desk(made, who).decide(one, Decision(about=one.id, verdict="accept"))
    return one


def written(folder: Path, *decisions: Decision) -> str:
    """The decisions as a file, by name."""
    (folder / "decisions.jsonl").write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in decisions))
    return "decisions.jsonl"
