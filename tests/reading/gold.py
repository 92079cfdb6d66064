"""Articles of our own with what a reader should find in them, and the score of what was found."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from foedera.language.parse import parse
from foedera.model.actors import Actors
from foedera.model.article import BODY, TITLE, Article, Dated, MarkedLine
from foedera.model.blocks import Actor
from foedera.model.proposal import Proposal, Span
from foedera.reading.cues import Cues
from foedera.reading.links import Frameworks
from foedera.reading.names import Names
from foedera.reading.stances import Manners
from foedera.reading.statements import Lexicon

FOLDER = Path(__file__).parent / "articles"
LIBRARY = Path(__file__).parents[2] / "src" / "foedera" / "library"


class Expected(NamedTuple):
    """One line of a gold file: an optional one is neither a miss nor a false alarm."""

    speaker: str
    kind: str
    mode: str
    content: tuple[Span, ...]
    optional: bool


class Score(NamedTuple):
    """Counts over articles: found, false alarms, missed, and of those found with the right speaker."""

    found: int
    extra: int
    missed: int
    speaker: int
    asked: int

    @property
    def f1(self) -> float:
        return 2 * self.found / max(1, 2 * self.found + self.extra + self.missed)


def lexicon() -> Lexicon:
    reference, reading = LIBRARY / "reference", LIBRARY / "reading"
    document, _ = parse((reference / "actors.pact").read_bytes(), "actors.pact")
    actors = Actors(block for block in document.blocks if isinstance(block, Actor))
    return Lexicon(
        Cues(text(reading / "cues.txt")),
        Names(text(reference / "office-holders.txt"), text(reference / "metonyms.txt"), text(reading / "roles.txt"), actors),
        Frameworks(text(reading / "framework-words.txt"), text(reading / "framework-nouns.txt")),
        Manners(text(reading / "kind-words.txt"), text(reading / "stance-words.txt")),
    )


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def article(name: str, words: str, lo: str = "", hi: str = "") -> Article:
    """The words as an article: the first line is its title, all others are its own."""
    lines = [MarkedLine(m.start(), m.end(), BODY, "") for m in re.finditer(r"[^\n]+", words) if m.group().strip()]
    if len(lines) > 1:
        lines[0] = MarkedLine(lines[0].start, lines[0].end, TITLE, "")
    return Article(name, "0" * 64, words, tuple(lines), dated=Dated(lo, hi))


def articles() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.txt"))


def expected(name: str, folder: Path = FOLDER) -> list[Expected]:
    words, at, out = text(folder / f"{name}.txt"), 0, []
    for line in text(folder / f"{name}.gold").splitlines():
        speaker, kind, mode, content = (field.strip() for field in line.removeprefix("?").split(" | "))
        spans = []
        for piece in content.split(" // "):
            start = words.find(piece, at)
            start = words.find(piece) if start < 0 else start
            assert start >= 0, f"{name}: {piece!r} does not stand in the article"
            spans.append((start, start + len(piece)))
            at = start + 1 if line.startswith("?") else spans[-1][1] if len(spans) > 1 or " // " not in content else at
        out.append(Expected(speaker, kind, mode, tuple(spans), line.startswith("?")))
    return out


def chars(spans: tuple[Span, ...] | list[Span]) -> set[int]:
    return {index for start, end in spans for index in range(start, end)}


def paired(gold: list[set[int]], found: list[set[int]]) -> dict[int, int]:
    """Gold to found, one to one, best first, where the character F1 of the content is at least a half."""
    scored = sorted(
        ((2 * len(g & f) / (len(g) + len(f)), i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if g & f),
        reverse=True,
    )
    out: dict[int, int] = {}
    for value, i, j in scored:
        if value >= 0.5 and i not in out and j not in out.values():
            out[i] = j
    return out


def score(gold: list[Expected], found: list[Proposal] | tuple[Proposal, ...]) -> tuple[Score, list[str]]:
    """The score of one article, and what is wrong in words."""
    wanted, got = [chars(one.content) for one in gold], [chars(one.content) for one in found]
    pairs = paired(wanted, got)
    hits = [i for i in pairs if not gold[i].optional]
    right = [i for i in hits if gold[i].speaker == "-" or found[pairs[i]].entity.lower() == gold[i].speaker.lower()]
    missed = [i for i, one in enumerate(gold) if not one.optional and i not in pairs]
    spare = [j for j in range(len(found)) if j not in pairs.values()]
    optional = [wanted[i] for i, one in enumerate(gold) if one.optional]
    extra = [j for j in spare if not any(len(got[j] & one) > len(got[j]) / 2 for one in optional)]
    notes = [f"missed {gold[i]}" for i in missed] + [
        f"extra {found[j].rules} {found[j].speaker_text} {found[j].cue_text} {found[j].content}" for j in extra
    ]
    notes += [f"speaker {gold[i].speaker} <- {found[pairs[i]].entity} ({found[pairs[i]].how})" for i in hits if i not in right]
    return Score(len(hits), len(extra), len(missed), len(right), sum(gold[i].speaker != "-" for i in hits)), notes
