"""Two articles of our own about one remark, with invented outlets and people; and a folder into which they were read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from msgspec.structs import replace
from tests.reading.gold import LIBRARY

from foedera.model.review import Decision, Filed
from foedera.reading.extractors import RULES
from foedera.store.shelf import Shelf
from foedera.workspace import Workspace
from foedera.workspace.extracting import Using
from foedera.workspace.keeping import keep
from foedera.workspace.proposals import Read, Reader
from foedera.workspace.review import Desk

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


@cache
def bundled() -> Workspace:
    return Workspace.open(LIBRARY, bundled=False, today="2026-11-27")


@cache
def _reading(name: str, text: str) -> Read:
    """What the rules propose from a text; made once, since most tests read the same two, and without a model to be trained."""
    return replace(_reader().read(name, text.encode()), data=text.encode())


@cache
def _reader() -> Reader:
    return Reader(bundled().library, Using((RULES,)))


def readings(*paths: Path) -> list[Read]:
    return [_reading(path.name, path.read_text(encoding="utf-8")) for path in paths]


def shelf(folder: Path) -> Shelf:
    """Both articles, read."""
    made = Shelf(folder / "kept")
    keep(made, readings(*papers(folder)))
    return made


def propose_more(made: Shelf, found: list[Filed], *, alone: bool = False) -> None:
    """File proposals by hand, all of one document, beside those that are there or in their place."""
    with made.writing() as blocks:
        document, name = found[0].document, found[0].proposal.doc
        blocks.put(document, name, "by hand", found if alone else [*blocks.of(document), *found])


def proved(made: Shelf, right: int, wrong: int, unseen: int) -> Shelf:
    """The folder with that many proposals of one rule in tier A alone: decided rightly by ann, wrongly, not yet."""
    like = of(made, "a paper castle that will not hold")
    many = [
        replace(like, words=(f"w{number}",), proposal=replace(
            like.proposal, id=f"p{number:016x}", entity="", tier="A", rules=("quote.after", "model")))
        for number in range(right + wrong + unseen)
    ] or [like]  # fmt: skip
    propose_more(made, many, alone=True)
    sitting = desk(made)
    sitting.together(many[:right], Decision(verdict="accept"))
    sitting.together(many[right : right + wrong], Decision(verdict="reject", reason="no speech"))
    return made


def settle(made: Shelf) -> Shelf:
    """The statements alone, in tiers that no better extractor changes: Starkov's words in the Courier first, in B, the rest in C."""
    for name in ("courier.txt", "gazette.txt"):
        mine = [one for one in made.filed() if one.proposal.doc == name and one.proposal.type == "statement"]
        starkov = [one for one in mine if one.speaker == "Oleg Starkov"]
        rest = [one for one in mine if one not in starkov]
        tier = "B" if name == "courier.txt" else "C"
        propose_more(made, [replace(one, proposal=replace(one.proposal, tier=tier)) for one in starkov] + [
            replace(one, proposal=replace(one.proposal, tier="C")) for one in rest], alone=True)  # fmt: skip
    return made


def desk(made: Shelf, who: str = "ann") -> Desk:
    return Desk(made, who, lambda text: text)


def of(made: Shelf | Desk, words: str) -> Filed:
    """The one proposal whose content has these words."""
    (found,) = [one for one in (made.filed() if isinstance(made, Shelf) else made.filed) if words in " ".join(one.words)]
    return found


def accept(made: Shelf, words: str, who: str = "ann") -> Filed:
    one = of(made, words)
    desk(made, who).decide(one, Decision(about=one.id, verdict="accept"))
    return one


def written(folder: Path, *decisions: Decision) -> str:
    """The decisions as a file, by name."""
    (folder / "decisions.jsonl").write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in decisions))
    return "decisions.jsonl"
